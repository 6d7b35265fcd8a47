use crate::model::{AcknowledgmentCode, Condition, Family, Outcome, Owed};

/// Which answers a message waits for, by its MSH-15 and MSH-16.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Expected {
    accept: Option<Condition>,
    application: Option<Condition>,
}

/// What ends a message that is taken.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Ending {
    /// Its being sent: no answer is asked for, whatever becomes of it.
    Sending,
    /// Silence until the deadline: only a refusal is answered.
    Silence,
    /// An accept answer. An application answer says more.
    Accept,
    /// An application answer.
    Application,
    /// An application answer, after an accept answer.
    Both,
    /// Original mode has no accept answers; whoever sends one means it.
    Original,
}

impl Expected {
    pub(super) const fn new(accept: Option<Condition>, application: Option<Condition>) -> Self {
        Self {
            accept,
            application,
        }
    }

    /// What ends the message if it is taken.
    pub(super) fn ending(self) -> Ending {
        if self.is_original() {
            return Ending::Original;
        }
        let owed = |outcome| Owed::new(self.accept, self.application, outcome);
        let accepted = owed(Outcome::Accepted);
        match (accepted.now, accepted.later) {
            (None, _) if owed(Outcome::Refused).now.is_some() => Ending::Silence,
            (None, _) => Ending::Sending,
            (Some(Family::Accept), None) => Ending::Accept,
            (Some(Family::Accept), Some(_)) => Ending::Both,
            (Some(Family::Application), _) => Ending::Application,
        }
    }

    /// Whether this positive code ends the message.
    pub(super) fn ends_with(self, code: AcknowledgmentCode) -> bool {
        match self.ending() {
            Ending::Application | Ending::Both => code.family() == Family::Application,
            _ => true,
        }
    }

    /// Whether this code is of a family that was asked for with this outcome.
    pub(super) fn asks_for(self, code: AcknowledgmentCode) -> bool {
        let condition = match code.family() {
            Family::Accept => self.accept,
            Family::Application if self.is_original() => return true,
            Family::Application => self.application,
        };
        // Of one condition alone: what it says whatever the other says.
        condition.is_some_and(|it| Owed::new(Some(it), None, code.outcome()).now.is_some())
    }

    /// Whether an application answer may come on a connection of its own.
    pub(super) fn may_come_from_elsewhere(self) -> bool {
        self.application.is_some_and(|it| it != Condition::Never)
    }

    const fn is_original(self) -> bool {
        self.accept.is_none() && self.application.is_none()
    }
}
