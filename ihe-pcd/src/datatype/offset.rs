use core::fmt;

use super::calendar::Cursor;

/// How far local time stands from UTC: the `+/-ZZZZ` of a [`Dtm`](super::Dtm).
///
/// `+0000` and `-0000` are different offsets of the same length:
/// the first says that local time is UTC, the second that the time is UTC and local time is not known (TF-2 C.4).
///
/// ```
/// use ihe_pcd::datatype::Offset;
///
/// assert_eq!(Offset::from_minutes(-480).unwrap().to_string(), "-0800");
/// assert_ne!(Offset::UTC, Offset::UNKNOWN_LOCAL);
/// assert!(Offset::from_minutes(900).is_none());
/// ```
#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub struct Offset {
    minutes: i16,
    unknown_local: bool,
}

/// The largest offset that is read, 14:59: civil zones reach from -12:00 to +14:00.
const MOST_MINUTES: i16 = 14 * 60 + 59;

impl Offset {
    /// `+0000`: local time is UTC; what IHE PCD prefers (TF-2 B.8.7).
    pub const UTC: Self = Self {
        minutes: 0,
        unknown_local: false,
    };

    /// `-0000`: the time is UTC, and the offset of local time is not known (TF-2 C.4).
    pub const UNKNOWN_LOCAL: Self = Self {
        minutes: 0,
        unknown_local: true,
    };

    /// An offset in minutes east of UTC; `None` beyond 14:59 in either direction.
    pub const fn from_minutes(minutes: i16) -> Option<Self> {
        if minutes < -MOST_MINUTES || minutes > MOST_MINUTES {
            return None;
        }
        Some(Self {
            minutes,
            unknown_local: false,
        })
    }

    /// Minutes east of UTC, negative to the west.
    pub const fn minutes(self) -> i16 {
        self.minutes
    }

    /// Whether it is `-0000`: the instant is known, the local time of it is not.
    pub const fn is_unknown_local(self) -> bool {
        self.unknown_local
    }

    /// Reads `+ZZZZ` or `-ZZZZ`; RFC 3339 has `separator` between hours and minutes.
    ///
    /// Nothing is taken of what is no offset.
    pub(super) fn read(wire: &mut Cursor<'_>, separator: Option<u8>) -> Option<Self> {
        let mut rest = *wire;
        let sign = rest.one_of(b"+-")?;
        let hours = rest.two(0..=14)?;
        if let Some(separator) = separator {
            rest.one_of(&[separator])?;
        }
        let minutes = i16::from(hours) * 60 + i16::from(rest.two(0..=59)?);
        *wire = rest;
        Some(match (sign, minutes) {
            (b'-', 0) => Self::UNKNOWN_LOCAL,
            (b'-', minutes) => Self {
                minutes: -minutes,
                unknown_local: false,
            },
            (_, minutes) => Self {
                minutes,
                unknown_local: false,
            },
        })
    }

    pub(super) fn seconds(self) -> i64 {
        i64::from(self.minutes) * 60
    }
}

impl fmt::Display for Offset {
    /// The wire text, `+/-ZZZZ`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.minutes < 0 || self.unknown_local {
            '-'
        } else {
            '+'
        };
        let minutes = self.minutes.unsigned_abs();
        write!(f, "{sign}{:02}{:02}", minutes / 60, minutes % 60)
    }
}

impl fmt::Debug for Offset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use proptest::prelude::*;

    use super::super::strategies;
    use super::*;

    fn offset(wire: &str) -> Option<Offset> {
        let mut wire = Cursor(wire.as_bytes());
        Offset::read(&mut wire, None).filter(|_| wire.is_at_end())
    }

    #[test]
    fn an_unknown_local_offset_is_not_utc() {
        let unknown = offset("-0000").unwrap();
        assert!(unknown.is_unknown_local());
        assert_eq!(unknown.minutes(), 0);
        assert_ne!(unknown, Offset::UTC);
        assert!(!offset("+0000").unwrap().is_unknown_local());
    }

    #[test]
    fn an_offset_ends_at_fourteen_hours_and_fifty_nine_minutes() {
        assert_eq!(offset("-1459").unwrap().minutes(), -899);
        for wire in ["+1500", "-1500", "+0060", "+000", "0100", "- 0800", "+-100"] {
            assert!(offset(wire).is_none(), "{wire}");
        }
        assert!(Offset::from_minutes(899).is_some());
        assert!(Offset::from_minutes(-900).is_none());
        assert!(Offset::from_minutes(i16::MIN).is_none());
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read_back(value in strategies::offset()) {
            prop_assert_eq!(offset(&value.to_string()), Some(value));
        }
    }
}
