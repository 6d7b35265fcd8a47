use core::fmt;
use core::ops::{BitOr, BitOrAssign};

use super::ResultStatus;

/// MeasurementStatus of a metric in a device: sixteen bits, the first of which is the highest (ISO/IEEE 11073-10201).
///
/// A report says it in OBX-8 and OBX-11 (TF-2 B.8.5).
///
/// ```
/// use ihe_pcd::model::{MeasurementStatus, ResultStatus};
///
/// let status = MeasurementStatus::DEMO_DATA | MeasurementStatus::QUESTIONABLE;
/// assert_eq!(status.bits(), 0x4400);
/// assert_eq!(status.flags().collect::<Vec<_>>(), ["QUES", "DEMO"]);
/// assert_eq!(status.result_status(), ResultStatus::NOT_VERIFIED);
/// ```
#[derive(Clone, Copy, Default, Eq, Hash, PartialEq)]
pub struct MeasurementStatus(u16);

/// Every bit that has a meaning: its name, and what OBX-8 says for it.
const BITS: [(MeasurementStatus, &str, Option<&str>); 11] = [
    (MeasurementStatus::INVALID, "invalid", Some("INV")),
    (
        MeasurementStatus::QUESTIONABLE,
        "questionable",
        Some("QUES"),
    ),
    (
        MeasurementStatus::NOT_AVAILABLE,
        "not-available",
        Some("NAV"),
    ),
    (
        MeasurementStatus::CALIBRATION_ONGOING,
        "calibration-ongoing",
        Some("CAL"),
    ),
    (MeasurementStatus::TEST_DATA, "test-data", Some("TEST")),
    (MeasurementStatus::DEMO_DATA, "demo-data", Some("DEMO")),
    (MeasurementStatus::VALIDATED_DATA, "validated-data", None),
    (
        MeasurementStatus::EARLY_INDICATION,
        "early-indication",
        Some("EARLY"),
    ),
    (MeasurementStatus::ONGOING, "msmt-ongoing", Some("BUSY")),
    (
        MeasurementStatus::IN_ALARM,
        "msmt-state-in-alarm",
        Some("ALACT"),
    ),
    (
        MeasurementStatus::ALARM_INHIBITED,
        "msmt-state-al-inhibited",
        Some("ALINH"),
    ),
];

impl MeasurementStatus {
    /// `invalid`, bit 0: `INV`, and OBX-11 `X`.
    pub const INVALID: Self = Self::bit(0);
    /// `questionable`, bit 1: `QUES`.
    pub const QUESTIONABLE: Self = Self::bit(1);
    /// `not-available`, bit 2: `NAV`, and OBX-11 `X`.
    pub const NOT_AVAILABLE: Self = Self::bit(2);
    /// `calibration-ongoing`, bit 3: `CAL`.
    pub const CALIBRATION_ONGOING: Self = Self::bit(3);
    /// `test-data`, bit 4: `TEST`.
    pub const TEST_DATA: Self = Self::bit(4);
    /// `demo-data`, bit 5: `DEMO`.
    pub const DEMO_DATA: Self = Self::bit(5);
    /// `validated-data`, bit 8: no flag, and OBX-11 `F`.
    pub const VALIDATED_DATA: Self = Self::bit(8);
    /// `early-indication`, bit 9: `EARLY`.
    pub const EARLY_INDICATION: Self = Self::bit(9);
    /// `msmt-ongoing`, bit 10: `BUSY`, and OBX-11 `X`.
    pub const ONGOING: Self = Self::bit(10);
    /// `msmt-state-in-alarm`, bit 14: `ALACT`.
    pub const IN_ALARM: Self = Self::bit(14);
    /// `msmt-state-al-inhibited`, bit 15: `ALINH`.
    pub const ALARM_INHIBITED: Self = Self::bit(15);

    /// The status with these bits. Those without a meaning are kept; a report does not say them.
    pub const fn from_bits(bits: u16) -> Self {
        Self(bits)
    }

    /// Its bits.
    pub const fn bits(self) -> u16 {
        self.0
    }

    /// Whether all of these bits are set.
    pub const fn contains(self, bits: Self) -> bool {
        self.0 & bits.0 == bits.0
    }

    /// Whether any of these bits is set.
    pub const fn intersects(self, bits: Self) -> bool {
        self.0 & bits.0 != 0
    }

    /// The codes of OBX-8 that say it, in the order of the bits.
    pub fn flags(self) -> impl Iterator<Item = &'static str> {
        self.named().filter_map(|(_, flag)| flag)
    }

    /// OBX-11: `X` where there is no value to go by, `F` for validated data, `R` for all else.
    pub const fn result_status(self) -> ResultStatus {
        const NO_VALUE: MeasurementStatus = MeasurementStatus(
            MeasurementStatus::INVALID.0
                | MeasurementStatus::NOT_AVAILABLE.0
                | MeasurementStatus::ONGOING.0,
        );
        if self.intersects(NO_VALUE) {
            ResultStatus::NO_RESULT
        } else if self.contains(Self::VALIDATED_DATA) {
            ResultStatus::FINAL
        } else {
            ResultStatus::NOT_VERIFIED
        }
    }

    /// The bit that a code of OBX-8 stands for.
    pub fn from_flag(flag: &str) -> Option<Self> {
        BITS.iter()
            .find(|(_, _, code)| *code == Some(flag))
            .map(|(bit, _, _)| *bit)
    }

    const fn bit(number: u32) -> Self {
        Self(0x8000 >> number)
    }

    fn named(self) -> impl Iterator<Item = (&'static str, Option<&'static str>)> {
        BITS.into_iter()
            .filter(move |(bit, _, _)| self.contains(*bit))
            .map(|(_, name, flag)| (name, flag))
    }
}

impl BitOr for MeasurementStatus {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl BitOrAssign for MeasurementStatus {
    fn bitor_assign(&mut self, other: Self) {
        *self = *self | other;
    }
}

impl fmt::Debug for MeasurementStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MeasurementStatus")?;
        f.debug_set()
            .entries(self.named().map(|(name, _)| name))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn each_bit_is_said_as_the_framework_says_it() {
        let table = [
            (0x0000, None, "R"),
            (0x8000, Some("INV"), "X"),
            (0x4000, Some("QUES"), "R"),
            (0x2000, Some("NAV"), "X"),
            (0x1000, Some("CAL"), "R"),
            (0x0800, Some("TEST"), "R"),
            (0x0400, Some("DEMO"), "R"),
            (0x0080, None, "F"),
            (0x0040, Some("EARLY"), "R"),
            (0x0020, Some("BUSY"), "X"),
            (0x0002, Some("ALACT"), "R"),
            (0x0001, Some("ALINH"), "R"),
        ];
        for (bits, flag, status) in table {
            let it = MeasurementStatus::from_bits(bits);
            assert!(it.flags().eq(flag), "{it:?}");
            assert_eq!(Some(it.result_status()), ResultStatus::new(status));
        }
    }

    #[test]
    fn debug_names_the_bits() {
        let status = MeasurementStatus::DEMO_DATA | MeasurementStatus::IN_ALARM;
        assert_eq!(
            format!("{status:?}"),
            "MeasurementStatus{\"demo-data\", \"msmt-state-in-alarm\"}"
        );
    }

    proptest! {
        #[test]
        fn from_flag_is_the_inverse_of_flags(bits: u16) {
            let status = MeasurementStatus::from_bits(bits);
            let mut read = MeasurementStatus::default();
            for flag in status.flags() {
                read |= MeasurementStatus::from_flag(flag).unwrap();
            }
            let said = 0b1111_1100_0110_0011;
            prop_assert_eq!(read.bits(), bits & said);
        }
    }
}
