/// When a sender wants an acknowledgement of one kind: MSH-15 and MSH-16, HL7 table 0155.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Condition {
    /// `AL`
    Always,
    /// `NE`
    Never,
    /// `ER`: when the message is refused or in error.
    OnError,
    /// `SU`: when the message is accepted.
    OnSuccess,
}

impl Condition {
    /// Reads a code of table 0155. An unknown one is read as `None`.
    pub fn from_table_0155(code: &str) -> Option<Self> {
        match code {
            "AL" => Some(Self::Always),
            "NE" => Some(Self::Never),
            "ER" => Some(Self::OnError),
            "SU" => Some(Self::OnSuccess),
            _ => None,
        }
    }

    /// The code of table 0155.
    pub const fn table_0155(self) -> &'static str {
        match self {
            Self::Always => "AL",
            Self::Never => "NE",
            Self::OnError => "ER",
            Self::OnSuccess => "SU",
        }
    }

    const fn holds(self, outcome: Outcome) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::OnError => matches!(outcome, Outcome::Refused),
            Self::OnSuccess => matches!(outcome, Outcome::Accepted),
        }
    }
}

/// Whether a message was taken.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Outcome {
    /// It was stored.
    Accepted,
    /// It was not.
    Refused,
}

/// The two families of acknowledgement codes, HL7 table 0008.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Family {
    /// CA, CE, CR: the message is (not) in safe storage. What PCD-01 and PCD-04 use (TF-2 B.2).
    Accept,
    /// AA, AE, AR: the message was (not) acted upon. Also all there is in original mode.
    Application,
}

/// Which answers a message asks for: the rules of HL7 v2.6 2.9.2 and 2.9.3 in one place.
///
/// | MSH-15 | MSH-16 | now | later |
/// |---|---|---|---|
/// | empty | empty | application (original mode) | |
/// | AL | NE | accept | |
/// | NE | AL | application | |
/// | AL | AL | accept | application, on a connection of its own |
/// | ER | NE | accept, on error only | |
/// | SU | NE | accept, on success only | |
/// | NE | NE | | |
///
/// When only one of the two fields is valued the other counts as `NE`.
/// A value that is not in table 0155 counts as `AL`: answering once too often loses nothing.
///
/// ```
/// use ihe_pcd::model::{Condition, Family, Outcome, Owed};
///
/// let owed = Owed::new(Some(Condition::Always), Some(Condition::Never), Outcome::Accepted);
/// assert_eq!(owed, Owed { now: Some(Family::Accept), later: None });
/// let owed = Owed::new(None, None, Outcome::Accepted);
/// assert_eq!(owed.now, Some(Family::Application));
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Owed {
    /// The answer on the same connection.
    pub now: Option<Family>,
    /// A further answer, when the message has been acted upon.
    pub later: Option<Family>,
}

impl Owed {
    /// What is owed for an outcome, by MSH-15 (`accept`) and MSH-16 (`application`); `None` is an empty field.
    pub fn new(
        accept: Option<Condition>,
        application: Option<Condition>,
        outcome: Outcome,
    ) -> Self {
        if accept.is_none() && application.is_none() {
            return Self {
                now: Some(Family::Application),
                later: None,
            };
        }
        let asked = |condition: Option<Condition>| condition.is_some_and(|it| it.holds(outcome));
        match (asked(accept), asked(application)) {
            (true, true) => Self {
                now: Some(Family::Accept),
                // A refused message is never acted upon: nothing follows.
                later: (outcome == Outcome::Accepted).then_some(Family::Application),
            },
            (true, false) => Self {
                now: Some(Family::Accept),
                later: None,
            },
            (false, true) => Self {
                now: Some(Family::Application),
                later: None,
            },
            (false, false) => Self {
                now: None,
                later: None,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Condition::{Always, Never, OnError, OnSuccess};
    use super::Outcome::{Accepted, Refused};
    use super::*;

    /// MSH-15, MSH-16, answer now when accepted, answer now when refused, later when accepted.
    type Line = (
        Option<Condition>,
        Option<Condition>,
        Option<Family>,
        Option<Family>,
        Option<Family>,
    );

    #[test]
    fn the_table_of_both_fields_decides() {
        let accept = Some(Family::Accept);
        let application = Some(Family::Application);
        let table: [Line; 14] = [
            (None, None, application, application, None),
            (Some(Always), Some(Never), accept, accept, None),
            (Some(Always), None, accept, accept, None),
            (Some(Never), Some(Always), application, application, None),
            (None, Some(Always), application, application, None),
            (Some(Always), Some(Always), accept, accept, application),
            (Some(OnError), Some(Never), None, accept, None),
            (Some(OnSuccess), Some(Never), accept, None, None),
            (Some(Never), Some(Never), None, None, None),
            (Some(Never), None, None, None, None),
            (Some(Never), Some(OnError), None, application, None),
            (Some(Never), Some(OnSuccess), application, None, None),
            (Some(OnError), Some(Always), application, accept, None),
            (Some(Always), Some(OnError), accept, accept, None),
        ];
        for (msh_15, msh_16, accepted, refused, later) in table {
            let when = |outcome| Owed::new(msh_15, msh_16, outcome);
            assert_eq!(
                when(Accepted).now,
                accepted,
                "{msh_15:?} {msh_16:?} accepted"
            );
            assert_eq!(when(Refused).now, refused, "{msh_15:?} {msh_16:?} refused");
            assert_eq!(when(Accepted).later, later, "{msh_15:?} {msh_16:?} later");
            assert_eq!(
                when(Refused).later,
                None,
                "{msh_15:?} {msh_16:?} refused later"
            );
        }
    }
}
