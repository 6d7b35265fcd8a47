use alloc::collections::BTreeMap;
use core::fmt;

/// The three characters that begin a segment: a capital letter, then capital letters or digits (HL7 v2.6 2.5.1).
///
/// An open set: Z segments and segments of later versions are ids like any other.
///
/// ```
/// use ihe_pcd::hl7::SegmentId;
///
/// assert_eq!(SegmentId::OBX, "OBX");
/// assert_eq!(SegmentId::new(*b"ZDV").unwrap().as_str(), "ZDV");
/// assert!(SegmentId::new(*b"BX|").is_none());
/// ```
#[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct SegmentId([u8; 3]);

impl SegmentId {
    /// Batch header.
    pub const BHS: Self = Self(*b"BHS");
    /// Batch trailer.
    pub const BTS: Self = Self(*b"BTS");
    /// Error.
    pub const ERR: Self = Self(*b"ERR");
    /// File header.
    pub const FHS: Self = Self(*b"FHS");
    /// File trailer.
    pub const FTS: Self = Self(*b"FTS");
    /// Message acknowledgment.
    pub const MSA: Self = Self(*b"MSA");
    /// Message header.
    pub const MSH: Self = Self(*b"MSH");
    /// Notes and comments.
    pub const NTE: Self = Self(*b"NTE");
    /// Observation request.
    pub const OBR: Self = Self(*b"OBR");
    /// Observation result.
    pub const OBX: Self = Self(*b"OBX");
    /// Patient identification.
    pub const PID: Self = Self(*b"PID");
    /// Participation.
    pub const PRT: Self = Self(*b"PRT");
    /// Patient visit.
    pub const PV1: Self = Self(*b"PV1");

    /// MSH begins a message, and the others stand around messages (HL7 v2.6 2.10.3): none of them stands within one.
    pub(super) const NEVER_WITHIN_A_MESSAGE: [Self; 5] =
        [Self::MSH, Self::FHS, Self::BHS, Self::BTS, Self::FTS];

    /// The id, if the bytes can be one.
    #[inline]
    pub const fn new(bytes: [u8; 3]) -> Option<Self> {
        let [first, second, third] = bytes;
        if first.is_ascii_uppercase()
            && (second.is_ascii_uppercase() || second.is_ascii_digit())
            && (third.is_ascii_uppercase() || third.is_ascii_digit())
        {
            Some(Self(bytes))
        } else {
            None
        }
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        // Only ASCII letters and digits are ever stored.
        core::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The id as bytes.
    pub const fn as_bytes(&self) -> &[u8; 3] {
        &self.0
    }

    /// Whether the segment carries its separators in its own first fields: MSH, FHS and BHS.
    pub fn is_header(self) -> bool {
        matches!(self, Self::MSH | Self::FHS | Self::BHS)
    }

    /// Whether several of them in one device report are the rule, so that a place in one is worth its number.
    pub(super) fn repeats(self) -> bool {
        matches!(
            self,
            Self::OBR | Self::OBX | Self::NTE | Self::PRT | Self::ERR
        )
    }
}

impl PartialEq<str> for SegmentId {
    fn eq(&self, other: &str) -> bool {
        self.0 == other.as_bytes()
    }
}

impl PartialEq<&str> for SegmentId {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

impl fmt::Debug for SegmentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for SegmentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Counts segments by id while walking a message: the `3` of `OBX[3]`.
#[derive(Clone, Debug, Default)]
pub struct SegmentCounter(BTreeMap<SegmentId, u32>);

impl SegmentCounter {
    /// A counter that has seen nothing.
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// Counts one more segment of this id and answers how many there are now.
    pub fn count(&mut self, id: SegmentId) -> u32 {
        let count = self.0.entry(id).or_default();
        *count = count.saturating_add(1);
        *count
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_a_capital_letter_and_two_capitals_or_digits() {
        assert!(SegmentId::new(*b"PV1").is_some());
        assert!(SegmentId::new(*b"1PV").is_none());
        assert!(SegmentId::new(*b"obx").is_none());
        assert!(SegmentId::new(*b"\nOB").is_none());
    }

    #[test]
    fn each_id_is_counted_on_its_own() {
        let mut counter = SegmentCounter::new();
        assert_eq!(counter.count(SegmentId::OBR), 1);
        assert_eq!(counter.count(SegmentId::OBX), 1);
        assert_eq!(counter.count(SegmentId::OBX), 2);
    }
}
