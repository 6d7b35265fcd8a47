use core::fmt;
use core::time::Duration;

use super::calendar::{CivilTime, Cursor, days_in_month};
use super::{DatatypeError, Offset};

/// A point on the UTC time line, to the nanosecond, in the years 0001 to 9999.
///
/// Leap seconds are not counted, as in POSIX time.
/// Nothing here reads a clock: whoever has one makes an instant from it.
///
/// ```
/// use ihe_pcd::datatype::Instant;
///
/// let instant = Instant::parse_rfc3339("2026-11-21T13:00:00.25+01:00")?;
/// assert_eq!(instant.to_string(), "2026-11-21T12:00:00.250Z");
/// assert_eq!(Instant::from_unix(instant.unix_seconds(), instant.subsec_nanos()), Some(instant));
/// # Ok::<(), ihe_pcd::datatype::DatatypeError>(())
/// ```
#[derive(Clone, Copy, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Instant {
    seconds: i64,
    nanoseconds: u32,
}

const NANOSECONDS_PER_SECOND: u32 = 1_000_000_000;

impl Instant {
    /// The first instant, 0001-01-01T00:00:00Z.
    pub const MIN: Self = Self {
        seconds: -62_135_596_800,
        nanoseconds: 0,
    };

    /// The last instant, a nanosecond before the year 10000.
    pub const MAX: Self = Self {
        seconds: 253_402_300_799,
        nanoseconds: NANOSECONDS_PER_SECOND - 1,
    };

    /// 1970-01-01T00:00:00Z.
    pub const UNIX_EPOCH: Self = Self {
        seconds: 0,
        nanoseconds: 0,
    };

    /// Seconds since 1970-01-01T00:00:00Z, and nanoseconds after that second.
    ///
    /// `None` outside the years 0001 to 9999, or for a whole second of nanoseconds or more.
    pub const fn from_unix(seconds: i64, nanoseconds: u32) -> Option<Self> {
        if seconds < Self::MIN.seconds
            || seconds > Self::MAX.seconds
            || nanoseconds >= NANOSECONDS_PER_SECOND
        {
            return None;
        }
        Some(Self {
            seconds,
            nanoseconds,
        })
    }

    /// Reads RFC 3339, `2026-11-21T12:00:00Z` or with an offset up to 14:59 and up to nine digits of fraction.
    ///
    /// # Errors
    ///
    /// [`DatatypeError::NotATime`] for anything else: a leap second and a tenth digit too,
    /// which an instant cannot hold.
    pub fn parse_rfc3339(text: &str) -> Result<Self, DatatypeError> {
        rfc3339(text)
            .and_then(|(civil, nanoseconds, offset)| Self::from_civil(civil, nanoseconds, offset))
            .ok_or(DatatypeError::NotATime { component: None })
    }

    /// Seconds since 1970-01-01T00:00:00Z, rounded down.
    pub const fn unix_seconds(self) -> i64 {
        self.seconds
    }

    /// Nanoseconds after [`unix_seconds`](Self::unix_seconds), below 1 000 000 000.
    pub const fn subsec_nanos(self) -> u32 {
        self.nanoseconds
    }

    /// Milliseconds since 1970-01-01T00:00:00Z, rounded down.
    pub fn unix_millis(self) -> i64 {
        self.seconds * 1_000 + i64::from(self.nanoseconds / 1_000_000)
    }

    /// The instant `duration` later; `None` after [`Instant::MAX`].
    pub fn checked_add(self, duration: Duration) -> Option<Self> {
        let nanoseconds = self.nanoseconds + duration.subsec_nanos();
        let seconds = self
            .seconds
            .checked_add_unsigned(duration.as_secs())?
            .checked_add(i64::from(nanoseconds / NANOSECONDS_PER_SECOND))?;
        Self::from_unix(seconds, nanoseconds % NANOSECONDS_PER_SECOND)
    }

    /// The instant `duration` earlier; `None` before [`Instant::MIN`].
    pub fn checked_sub(self, duration: Duration) -> Option<Self> {
        let borrow = self.nanoseconds < duration.subsec_nanos();
        let lent = if borrow { NANOSECONDS_PER_SECOND } else { 0 };
        let seconds = self
            .seconds
            .checked_sub_unsigned(duration.as_secs())?
            .checked_sub(i64::from(borrow))?;
        Self::from_unix(seconds, self.nanoseconds + lent - duration.subsec_nanos())
    }

    /// How long after `earlier` this is; `None` when it is before.
    pub fn checked_duration_since(self, earlier: Self) -> Option<Duration> {
        if self < earlier {
            return None;
        }
        let borrow = self.nanoseconds < earlier.nanoseconds;
        let lent = if borrow { NANOSECONDS_PER_SECOND } else { 0 };
        let seconds = self.seconds - earlier.seconds - i64::from(borrow);
        Some(Duration::new(
            u64::try_from(seconds).ok()?,
            self.nanoseconds + lent - earlier.nanoseconds,
        ))
    }

    /// The instant of a civil time at an offset; `None` outside the years 0001 to 9999 of UTC.
    pub(super) fn from_civil(civil: CivilTime, nanoseconds: u32, offset: Offset) -> Option<Self> {
        Self::from_unix(civil.to_unix() - offset.seconds(), nanoseconds)
    }

    /// The civil time of it at an offset; `None` where local time leaves the years 0001 to 9999.
    pub(super) fn civil_at(self, offset: Offset) -> Option<CivilTime> {
        CivilTime::from_unix(self.seconds + offset.seconds())
    }

    /// The civil time of it in UTC.
    pub(super) fn civil(self) -> CivilTime {
        // Every instant lies within the years that a civil time has.
        self.civil_at(Offset::UTC).unwrap_or(CivilTime::EPOCH)
    }
}

impl fmt::Display for Instant {
    /// RFC 3339 in UTC; the fraction has as many digits as it needs, in threes, or as many as are asked for, nine at most:
    /// the order of texts with `{:.9}` is the order of time.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const WHOLE: usize = "0000-00-00T00:00:00".len();
        let needed = match self.nanoseconds {
            0 => 0,
            nanoseconds if nanoseconds % 1_000_000 == 0 => 3,
            nanoseconds if nanoseconds % 1_000 == 0 => 6,
            _ => 9,
        };
        let end = match f.precision().unwrap_or(needed).min(9) {
            0 => WHOLE,
            digits => WHOLE.saturating_add(1).saturating_add(digits),
        };
        let mut text = *b"0000-00-00T00:00:00.000000000Z";
        let civil = self.civil();
        for (places, number) in [
            (0..4, u32::from(civil.year)),
            (5..7, u32::from(civil.month)),
            (8..10, u32::from(civil.day)),
            (11..13, u32::from(civil.hour)),
            (14..16, u32::from(civil.minute)),
            (17..19, u32::from(civil.second)),
            (20..29, self.nanoseconds),
        ] {
            put(text.get_mut(places).unwrap_or_default(), number);
        }
        if let Some(zulu) = text.get_mut(end) {
            *zulu = b'Z';
        }
        let text = text.get(..=end).unwrap_or_default();
        f.write_str(core::str::from_utf8(text).unwrap_or_default())
    }
}

/// Writes a number into all of these places. Formatting seven numbers takes ten times as long.
fn put(places: &mut [u8], mut number: u32) {
    for place in places.iter_mut().rev() {
        let digit = u8::try_from(number % 10).unwrap_or_default();
        *place = b'0'.saturating_add(digit);
        number /= 10;
    }
}

impl fmt::Debug for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

fn rfc3339(text: &str) -> Option<(CivilTime, u32, Offset)> {
    let mut wire = Cursor(text.as_bytes());
    let year = wire.year()?;
    wire.one_of(b"-")?;
    let month = wire.two(1..=12)?;
    wire.one_of(b"-")?;
    let day = wire.two(1..=days_in_month(year, month))?;
    wire.one_of(b"Tt")?;
    let hour = wire.two(0..=23)?;
    wire.one_of(b":")?;
    let minute = wire.two(0..=59)?;
    wire.one_of(b":")?;
    let second = wire.two(0..=59)?;
    let nanoseconds = wire.fraction(9).map_or(0, |(nanoseconds, _)| nanoseconds);
    let offset = match wire.one_of(b"Zz") {
        Some(_) => Offset::UTC,
        None => Offset::read(&mut wire, Some(b':'))?,
    };
    let civil = CivilTime {
        year,
        month,
        day,
        hour,
        minute,
        second,
    };
    wire.is_at_end().then_some((civil, nanoseconds, offset))
}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::string::ToString;

    use proptest::prelude::*;

    use super::super::strategies;
    use super::*;

    #[test]
    fn the_ends_are_the_years_1_and_9999() {
        assert_eq!(Instant::MIN.to_string(), "0001-01-01T00:00:00Z");
        assert_eq!(Instant::MAX.to_string(), "9999-12-31T23:59:59.999999999Z");
        assert_eq!(
            Instant::from_unix(Instant::MIN.unix_seconds() - 1, 999_999_999),
            None
        );
        assert_eq!(Instant::from_unix(Instant::MAX.unix_seconds() + 1, 0), None);
        assert_eq!(Instant::from_unix(0, 1_000_000_000), None);
        assert_eq!(Instant::MAX.checked_add(Duration::from_nanos(1)), None);
        assert_eq!(Instant::MIN.checked_sub(Duration::from_nanos(1)), None);
        assert_eq!(Instant::MIN.checked_add(Duration::MAX), None);
        assert_eq!(Instant::MAX.checked_sub(Duration::MAX), None);
    }

    #[test]
    fn a_fraction_has_the_digits_it_needs_in_threes() {
        let shown = |nanoseconds| Instant::from_unix(0, nanoseconds).unwrap().to_string();
        assert_eq!(shown(0), "1970-01-01T00:00:00Z");
        assert_eq!(shown(20_000_000), "1970-01-01T00:00:00.020Z");
        assert_eq!(shown(20_000), "1970-01-01T00:00:00.000020Z");
        assert_eq!(shown(1), "1970-01-01T00:00:00.000000001Z");
        let instant = Instant::from_unix(0, 20_000_000).unwrap();
        assert_eq!(format!("{instant:.9}"), "1970-01-01T00:00:00.020000000Z");
        assert_eq!(format!("{instant:.1}"), "1970-01-01T00:00:00.0Z");
        assert_eq!(format!("{instant:.0}"), "1970-01-01T00:00:00Z");
        assert_eq!(format!("{instant:.10}"), format!("{instant:.9}"));
    }

    #[test]
    fn before_1970_seconds_and_milliseconds_are_rounded_down() {
        let instant = Instant::parse_rfc3339("1969-12-31T23:59:59.75Z").unwrap();
        assert_eq!(instant.unix_seconds(), -1);
        assert_eq!(instant.subsec_nanos(), 750_000_000);
        assert_eq!(instant.unix_millis(), -250);
    }

    #[test]
    fn offsets_and_lower_case_read_as_utc() {
        let utc = Instant::parse_rfc3339("2026-11-21T12:00:00Z").unwrap();
        for text in [
            "2026-11-21t12:00:00z",
            "2026-11-21T04:00:00-08:00",
            "2026-11-22T02:00:00.000000000+14:00",
            "2026-11-21T12:00:00-00:00",
        ] {
            assert_eq!(Instant::parse_rfc3339(text), Ok(utc), "{text}");
        }
    }

    #[test]
    fn what_is_not_rfc_3339_is_refused() {
        for text in [
            "",
            "2026-11-21",
            "2026-11-21T12:00Z",
            "2026-11-21T12:00:00",
            "2026-11-21 12:00:00Z",
            "2026-11-21T12:00:00+0100",
            "2026-11-21T12:00:00+15:00",
            "2026-11-21T24:00:00Z",
            "2026-11-21T23:59:60Z",
            "2026-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-11-21T12:00:00.Z",
            "2026-11-21T12:00:00.1234567890Z",
            "0000-01-01T00:00:00Z",
            "0001-01-01T00:00:00+00:01",
            "9999-12-31T23:59:59-00:01",
            " 2026-11-21T12:00:00Z",
            "+2026-11-21T12:00:00Z",
        ] {
            assert!(Instant::parse_rfc3339(text).is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read_back(instant in strategies::instant()) {
            prop_assert_eq!(Instant::parse_rfc3339(&instant.to_string()), Ok(instant));
        }

        #[test]
        fn the_order_of_instants_is_the_order_of_their_text(one in strategies::instant(), other in strategies::instant()) {
            let key = |instant: Instant| (instant.unix_seconds(), instant.subsec_nanos());
            prop_assert_eq!(one.cmp(&other), key(one).cmp(&key(other)));
            let seconds = |instant: Instant| Instant::from_unix(instant.unix_seconds(), 0).map(|instant| instant.to_string());
            if one.unix_seconds() < other.unix_seconds() {
                prop_assert!(seconds(one) < seconds(other));
            }
        }

        #[test]
        fn durations_add_and_subtract(one in strategies::instant(), other in strategies::instant()) {
            let (earlier, later) = if one <= other { (one, other) } else { (other, one) };
            let between = later.checked_duration_since(earlier).unwrap();
            prop_assert_eq!(earlier.checked_add(between), Some(later));
            prop_assert_eq!(later.checked_sub(between), Some(earlier));
            prop_assert_eq!(earlier.checked_duration_since(later).is_some(), earlier == later);
        }

        #[test]
        fn no_text_breaks_the_reader(text in "[0-9TZtz:.+ -]{0,40}") {
            let _ = Instant::parse_rfc3339(&text);
        }
    }
}
