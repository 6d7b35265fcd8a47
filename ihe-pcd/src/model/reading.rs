use super::{Correction, Doubt, Missing, NotClinical, Standing, Value};

/// What a row says, asked in the order in which it matters: whoever charts values goes through all of it.
///
/// A value that is made up, a test, or invalid has no value here: it stands in
/// [`Observation::value_as_sent`](super::Observation::value_as_sent), for whoever shows messages.
///
/// ```
/// use ihe_pcd::hl7::Message;
/// use ihe_pcd::model::{NotClinical, Reading, Report};
///
/// let message = Message::parse(
///     b"MSH|^~\\&|GATEWAY|ICU|||20261121120000+0000||ORU^R01^ORU_R01|1|P|2.6|||AL|NE\r\
///     OBR|1||G1|182777000^monitoring of patient^SCT|||20261121120000+0000\r\
///     OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|72|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R\r\
///     OBX|2|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.2|60|264864^MDC_DIM_BEAT_PER_MIN^MDC||DEMO|||R\r",
/// )?;
/// let report = Report::read(&message)?;
/// let mut rows = report.observations();
/// assert!(matches!(rows.next().unwrap().reading(), Reading::Value(value) if value.decimal() == Some(72.into())));
/// assert_eq!(rows.next().unwrap().reading(), Reading::NotClinical(NotClinical::Demonstration));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reading<'o, 'a> {
    /// A value of a patient, and nothing is said against it.
    Value(&'o Value<'a>),
    /// A value of a patient, and something is said against it.
    Doubtful(&'o Value<'a>, Doubt),
    /// Not a value of a patient, whatever OBX-5 holds.
    NotClinical(NotClinical),
    /// No value, and why.
    Missing(Missing),
    /// Not a value of its own: it changes one that was sent before.
    Correction {
        /// What it does.
        correction: Correction,
        /// The value that takes the place of the other; none where one is taken back.
        value: Option<&'o Value<'a>>,
        /// What is said against that value.
        doubt: Option<Doubt>,
    },
}

impl<'o, 'a> Reading<'o, 'a> {
    /// What a value of this standing says.
    pub(super) fn new(value: &'o Value<'a>, standing: &Standing) -> Self {
        if let Some(why) = standing.not_clinical() {
            return Self::NotClinical(why);
        }
        let missing = standing.missing();
        let missing = missing.or((!value.is_given()).then_some(Missing::NotSaid));
        let is_malformed = matches!(value, Value::Malformed(_));
        let is_untyped = matches!(value, Value::Other(_));
        let doubt = standing.doubt().or(is_untyped.then_some(Doubt::PartByPart));
        if let Some(correction) = standing.correction() {
            let replaces =
                correction == Correction::Corrected && missing.is_none() && !is_malformed;
            return Self::Correction {
                correction,
                value: replaces.then_some(value),
                doubt,
            };
        }
        match (missing, doubt) {
            (Some(missing), _) => Self::Missing(missing),
            (None, _) if standing.has_no_result() => Self::NotClinical(NotClinical::NoResult),
            (None, _) if is_malformed => Self::NotClinical(NotClinical::Malformed),
            (None, Some(doubt)) => Self::Doubtful(value, doubt),
            (None, None) => Self::Value(value),
        }
    }

    /// A stable word for programs: `value`, `doubtful`, `not-clinical`, `missing`, `correction`.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Value(_) => "value",
            Self::Doubtful(..) => "doubtful",
            Self::NotClinical(_) => "not-clinical",
            Self::Missing(_) => "missing",
            Self::Correction { .. } => "correction",
        }
    }

    /// Why it is not simply a value, as a stable word for programs: `demonstration`, `switched-off`, `questionable`, `corrected`.
    pub const fn why(&self) -> Option<&'static str> {
        match self {
            Self::Value(_) => None,
            Self::Doubtful(_, doubt) => Some(doubt.name()),
            Self::NotClinical(why) => Some(why.name()),
            Self::Missing(why) => Some(why.name()),
            Self::Correction { correction, .. } => Some(correction.name()),
        }
    }

    /// The value, if it is one of a patient that nothing is said against.
    pub const fn value(&self) -> Option<&'o Value<'a>> {
        match *self {
            Self::Value(value) => Some(value),
            _ => None,
        }
    }

    /// The value, if it is one of a patient, doubtful or not; for whoever shows the doubt with it.
    pub const fn value_and_doubt(&self) -> Option<(&'o Value<'a>, Option<Doubt>)> {
        match *self {
            Self::Value(value) => Some((value, None)),
            Self::Doubtful(value, doubt) => Some((value, Some(doubt))),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;
    use crate::datatype::{Composite, Leaf};
    use crate::hl7::Text;
    use crate::model::ResultStatus;

    fn standing(flags: &[&'static str], status: &str, is_production: bool) -> Standing {
        let flags: Vec<_> = flags.iter().copied().map(Text::from).collect();
        Standing::read(&flags, ResultStatus::new(status), is_production)
    }

    #[test]
    fn only_a_value_that_nothing_is_said_against_is_read_as_one() {
        let heart_rate = Value::from(72);
        let value = &heart_rate;
        let corrected = |doubt| Reading::Correction {
            correction: Correction::Corrected,
            value: Some(value),
            doubt,
        };
        let taken_back = |correction| Reading::Correction {
            correction,
            value: None,
            doubt: None,
        };
        let not = Reading::NotClinical;
        let table: &[(&[&'static str], &str, Reading<'_, '_>)] = &[
            (&[], "R", Reading::Value(value)),
            (&[], "F", Reading::Value(value)),
            (&[], "", Reading::Value(value)),
            (&["H", "ALACT"], "R", Reading::Value(value)),
            (&["HH", "PH", "SP"], "F", Reading::Value(value)),
            (&["ALINH"], "R", Reading::Value(value)),
            (
                &["QUES"],
                "R",
                Reading::Doubtful(value, Doubt::Questionable),
            ),
            (&["EARLY"], "R", Reading::Doubtful(value, Doubt::Early)),
            (&[], "P", Reading::Doubtful(value, Doubt::Preliminary)),
            (&[], "S", Reading::Doubtful(value, Doubt::Preliminary)),
            (&["demo"], "R", Reading::Doubtful(value, Doubt::UnknownFlag)),
            (&[], "Z", Reading::Doubtful(value, Doubt::UnknownStatus)),
            (&["DEMO"], "R", not(NotClinical::Demonstration)),
            (&["H", "DEMO"], "F", not(NotClinical::Demonstration)),
            (&["TEST"], "R", not(NotClinical::Test)),
            (&["CAL"], "R", not(NotClinical::Calibration)),
            (&["INV"], "X", not(NotClinical::Invalid)),
            (&["INV"], "F", not(NotClinical::Invalid)),
            (&["QUES", "TEST"], "C", not(NotClinical::Test)),
            (&[], "X", not(NotClinical::NoResult)),
            (&["NAV"], "X", Reading::Missing(Missing::NotAvailable)),
            (&["NAV"], "R", Reading::Missing(Missing::NotAvailable)),
            (&["BUSY"], "X", Reading::Missing(Missing::Ongoing)),
            (&["OFF"], "R", Reading::Missing(Missing::SwitchedOff)),
            (&["MSK"], "F", Reading::Missing(Missing::Masked)),
            (&["PINF"], "R", Reading::Missing(Missing::PositiveInfinity)),
            (&[], "C", corrected(None)),
            (&["QUES"], "C", corrected(Some(Doubt::Questionable))),
            (&[], "D", taken_back(Correction::Deleted)),
            (&[], "W", taken_back(Correction::Wrong)),
            (&["NAV"], "C", taken_back(Correction::Corrected)),
        ];
        for (flags, status, expected) in table {
            let read = Reading::new(value, &standing(flags, status, true));
            assert_eq!(read, *expected, "{flags:?} {status}");
            let training = Reading::new(value, &standing(flags, status, false));
            assert!(matches!(training, Reading::NotClinical(_)));
        }
    }

    #[test]
    fn what_is_not_of_its_type_is_no_value_whatever_is_said_of_it() {
        let malformed = Value::Malformed(Composite::default());
        for (flags, status, expected) in [
            (&[][..], "R", Reading::NotClinical(NotClinical::Malformed)),
            (
                &["QUES"][..],
                "F",
                Reading::NotClinical(NotClinical::Malformed),
            ),
            (
                &["DEMO"][..],
                "R",
                Reading::NotClinical(NotClinical::Demonstration),
            ),
            (&["OFF"][..], "X", Reading::Missing(Missing::SwitchedOff)),
        ] {
            assert_eq!(
                Reading::new(&malformed, &standing(flags, status, true)),
                expected
            );
        }
        // The old value is not the value any more; what is, nobody knows.
        let correction = Reading::new(&malformed, &standing(&[], "C", true));
        assert!(matches!(
            correction,
            Reading::Correction {
                correction: Correction::Corrected,
                value: None,
                ..
            }
        ));
    }

    #[test]
    fn a_value_of_a_type_that_nobody_knows_is_in_doubt() {
        let said = Leaf::Value("7".into());
        let other = Value::Other(Composite::default().with(1, 2, 1, said));
        let read = |flags| Reading::new(&other, &standing(flags, "R", true));
        assert_eq!(read(&[]), Reading::Doubtful(&other, Doubt::PartByPart));
        assert_eq!(
            read(&["QUES"]),
            Reading::Doubtful(&other, Doubt::Questionable)
        );
    }

    #[test]
    fn no_value_is_missing_whatever_is_said_of_it() {
        let null = || Composite::default().with(1, 2, 1, Leaf::Null);
        for value in [
            Value::Empty,
            Value::Null,
            Value::Repeated([Value::Null, Value::Empty, Value::Null].into()),
            Value::Other(null()),
        ] {
            for flags in [&[][..], &["H"], &["QUES"]] {
                for status in ["R", "F", "X", "P"] {
                    let read = Reading::new(&value, &standing(flags, status, true));
                    assert_eq!(read, Reading::Missing(Missing::NotSaid));
                    assert_eq!((read.value(), read.value_and_doubt()), (None, None));
                }
            }
        }
    }
}
