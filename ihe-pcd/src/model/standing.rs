use super::{Abnormality, AlertKind, AlertPriority, MeasurementStatus, Missing, ResultStatus};
use crate::hl7::Text;

/// What OBX-8 and OBX-11, and MSH-11 of the message, say of a value (TF-2 B.8.5).
///
/// OBX-8 is four lists in one field: whether the value is abnormal, what the device says of its measurement,
/// why there is no value, and (from old senders) an alert.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct Standing {
    /// Whether the value is within what is normal.
    pub abnormality: Option<Abnormality>,
    /// What the device says of its measurement.
    pub measurement: MeasurementStatus,
    /// Why there is no value.
    pub missing: Option<Missing>,
    /// Which priority an alert has that old senders put here.
    pub alert_priority: Option<AlertPriority>,
    /// What an alert is about that old senders put here.
    pub alert_kind: Option<AlertKind>,
    /// Whether OBX-8 holds a code that is none of these.
    pub has_unknown_flag: bool,
    /// OBX-11.
    pub status: Option<ResultStatus>,
    /// Whether MSH-11 says something else than production.
    pub is_not_production: bool,
}

/// Why a value must not be taken for one of a patient.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum NotClinical {
    /// `DEMO`: made up for a demonstration.
    Demonstration,
    /// `TEST`: made by a test of the device.
    Test,
    /// `CAL`: made while the device is calibrated.
    Calibration,
    /// `INV`: the device says that it is invalid.
    Invalid,
    /// MSH-11 is not `P`: training, debugging, or what nobody knows.
    NotProduction,
    /// OBX-11 is `X`, and yet a value is there.
    NoResult,
    /// It is not a value of its type (OBX-2): what it should have been nobody knows.
    Malformed,
}

/// What is to be thought of before a value is charted.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Doubt {
    /// `QUES`: the device doubts it.
    Questionable,
    /// `EARLY`: a first indication, which a better one follows.
    Early,
    /// OBX-11 is `P` or `S`: preliminary or partial.
    Preliminary,
    /// OBX-8 holds a code that is not known: it may say anything.
    UnknownFlag,
    /// OBX-11 holds a letter that is not known for a value.
    UnknownStatus,
    /// The value is kept part by part ([`Value::Other`](super::Value::Other)): its type is not said or not known.
    PartByPart,
}

/// What a row does to a value that was sent before.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Correction {
    /// OBX-11 `C`: this value takes its place.
    Corrected,
    /// OBX-11 `D`: it is taken back.
    Deleted,
    /// OBX-11 `W`: it was sent for the wrong patient or order.
    Wrong,
}

impl NotClinical {
    /// A stable word for programs: `demonstration`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Demonstration => "demonstration",
            Self::Test => "test",
            Self::Calibration => "calibration",
            Self::Invalid => "invalid",
            Self::NotProduction => "not-production",
            Self::NoResult => "no-result",
            Self::Malformed => "malformed",
        }
    }
}

impl Doubt {
    /// A stable word for programs: `questionable`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Questionable => "questionable",
            Self::Early => "early",
            Self::Preliminary => "preliminary",
            Self::UnknownFlag => "unknown-flag",
            Self::UnknownStatus => "unknown-status",
            Self::PartByPart => "part-by-part",
        }
    }
}

impl Correction {
    /// A stable word for programs: `corrected`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Corrected => "corrected",
            Self::Deleted => "deleted",
            Self::Wrong => "wrong",
        }
    }
}

impl Standing {
    /// Reads the flags of OBX-8 and the letter of OBX-11, in a message that is for clinical use or is not.
    pub fn read<'t, 'a: 't>(
        flags: impl IntoIterator<Item = &'t Text<'a>>,
        status: Option<ResultStatus>,
        is_production: bool,
    ) -> Self {
        let mut standing = Self {
            status,
            is_not_production: !is_production,
            ..Self::default()
        };
        for flag in flags {
            standing.has_unknown_flag |= !standing.set(flag);
        }
        if status == Some(ResultStatus::FINAL) {
            standing.measurement |= MeasurementStatus::VALIDATED_DATA;
        }
        standing
    }

    /// Takes note of a flag; answers whether it is known.
    fn set(&mut self, flag: &str) -> bool {
        if let Some(bit) = MeasurementStatus::from_flag(flag) {
            self.measurement |= bit;
        } else if let Some(it) = Abnormality::from_flag(flag) {
            self.abnormality = Some(it);
        } else if let Some(it) = Missing::from_flag(flag) {
            self.missing = Some(it);
        } else if let Some(it) = AlertPriority::from_word(flag) {
            self.alert_priority = Some(it);
        } else if let Some(it) = AlertKind::from_word(flag) {
            self.alert_kind = Some(it);
        } else {
            return false;
        }
        true
    }

    /// Why the value must not be taken for one of a patient, if it must not.
    ///
    /// The first reason, in the order of [`NotClinical`].
    pub fn not_clinical(&self) -> Option<NotClinical> {
        const BITS: [(MeasurementStatus, NotClinical); 4] = [
            (MeasurementStatus::DEMO_DATA, NotClinical::Demonstration),
            (MeasurementStatus::TEST_DATA, NotClinical::Test),
            (
                MeasurementStatus::CALIBRATION_ONGOING,
                NotClinical::Calibration,
            ),
            (MeasurementStatus::INVALID, NotClinical::Invalid),
        ];
        let flagged = BITS
            .into_iter()
            .find(|(bit, _)| self.measurement.contains(*bit))
            .map(|(_, why)| why);
        flagged.or(self.is_not_production.then_some(NotClinical::NotProduction))
    }

    /// Why there is no value, if a flag says that there is none.
    pub fn missing(&self) -> Option<Missing> {
        if self.missing.is_some() {
            self.missing
        } else if self.measurement.contains(MeasurementStatus::NOT_AVAILABLE) {
            Some(Missing::NotAvailable)
        } else if self.measurement.contains(MeasurementStatus::ONGOING) {
            Some(Missing::Ongoing)
        } else {
            None
        }
    }

    /// What the row does to a value that was sent before, if it is not a value of its own.
    pub fn correction(&self) -> Option<Correction> {
        match self.status? {
            ResultStatus::CORRECTED => Some(Correction::Corrected),
            ResultStatus::DELETED => Some(Correction::Deleted),
            ResultStatus::WRONG => Some(Correction::Wrong),
            _ => None,
        }
    }

    /// What is to be thought of before the value is charted: the first doubt, in the order of [`Doubt`].
    pub fn doubt(&self) -> Option<Doubt> {
        if self.measurement.contains(MeasurementStatus::QUESTIONABLE) {
            return Some(Doubt::Questionable);
        }
        if self
            .measurement
            .contains(MeasurementStatus::EARLY_INDICATION)
        {
            return Some(Doubt::Early);
        }
        match self.status {
            Some(ResultStatus::PRELIMINARY | ResultStatus::PARTIAL) => Some(Doubt::Preliminary),
            _ if self.has_unknown_flag => Some(Doubt::UnknownFlag),
            None
            | Some(
                ResultStatus::NOT_VERIFIED
                | ResultStatus::FINAL
                | ResultStatus::FINAL_UNCHANGED
                | ResultStatus::CORRECTED
                | ResultStatus::DELETED
                | ResultStatus::WRONG
                | ResultStatus::NO_RESULT,
            ) => None,
            Some(_) => Some(Doubt::UnknownStatus),
        }
    }

    /// Whether OBX-11 says that no value can be had.
    pub fn has_no_result(&self) -> bool {
        self.status == Some(ResultStatus::NO_RESULT)
    }

    /// Whether a person has validated the value: OBX-11 is `F`.
    pub fn is_validated(&self) -> bool {
        self.measurement.contains(MeasurementStatus::VALIDATED_DATA)
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    fn standing(flags: &[&'static str], status: &str) -> Standing {
        let flags: Vec<_> = flags.iter().copied().map(Text::from).collect();
        Standing::read(&flags, ResultStatus::new(status), true)
    }

    #[test]
    fn one_field_holds_four_lists() {
        let it = standing(&["HH", "PH", "SP", "ALACT", "QUES"], "R");
        assert_eq!(it.abnormality, Some(Abnormality::CriticallyHigh));
        assert_eq!(it.alert_priority, Some(AlertPriority::High));
        assert_eq!(it.alert_kind, Some(AlertKind::Physiological));
        let said = MeasurementStatus::IN_ALARM | MeasurementStatus::QUESTIONABLE;
        assert_eq!(it.measurement, said);
        assert_eq!((it.missing, it.has_unknown_flag), (None, false));
    }

    #[test]
    fn what_is_said_in_a_report_is_what_the_device_says_of_its_measurement() {
        let bits = [
            MeasurementStatus::INVALID,
            MeasurementStatus::QUESTIONABLE,
            MeasurementStatus::NOT_AVAILABLE,
            MeasurementStatus::CALIBRATION_ONGOING,
            MeasurementStatus::TEST_DATA,
            MeasurementStatus::DEMO_DATA,
            MeasurementStatus::VALIDATED_DATA,
            MeasurementStatus::EARLY_INDICATION,
            MeasurementStatus::ONGOING,
            MeasurementStatus::IN_ALARM,
            MeasurementStatus::ALARM_INHIBITED,
        ];
        for one in bits {
            for other in bits {
                let said = one | other;
                // Validated data without a value are not said to be validated.
                if said.contains(MeasurementStatus::VALIDATED_DATA)
                    && said.result_status() == ResultStatus::NO_RESULT
                {
                    continue;
                }
                let flags: Vec<_> = said.flags().map(Text::from).collect();
                let read = Standing::read(&flags, Some(said.result_status()), true);
                assert_eq!(read.measurement, said);
            }
        }
    }

    #[test]
    fn a_flag_of_another_spelling_is_not_known() {
        for flag in ["demo", "Demo", "DEMO ", "X", "PU", "*", ""] {
            assert!(standing(&[flag], "R").has_unknown_flag, "{flag}");
        }
    }
}
