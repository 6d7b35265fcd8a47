//! The proleptic Gregorian calendar of the years 0001 to 9999, and the digits it is written with.

use core::ops::RangeInclusive;

const SECONDS_PER_DAY: i64 = 86_400;

/// A date and a time of day in no particular zone.
#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub(super) struct CivilTime {
    pub(super) year: u16,
    pub(super) month: u8,
    pub(super) day: u8,
    pub(super) hour: u8,
    pub(super) minute: u8,
    pub(super) second: u8,
}

impl CivilTime {
    pub(super) const EPOCH: Self = Self {
        year: 1970,
        month: 1,
        day: 1,
        hour: 0,
        minute: 0,
        second: 0,
    };

    /// Seconds since 1970 as if the time were UTC.
    pub(super) fn to_unix(self) -> i64 {
        let day = days_from_civil(
            i64::from(self.year),
            i64::from(self.month),
            i64::from(self.day),
        );
        let hour = i64::from(self.hour);
        let minute = hour * 60 + i64::from(self.minute);
        day * SECONDS_PER_DAY + minute * 60 + i64::from(self.second)
    }

    /// The UTC time of seconds since 1970; `None` outside the years 0001 to 9999.
    pub(super) fn from_unix(seconds: i64) -> Option<Self> {
        let (year, month, day) = civil_from_days(seconds.div_euclid(SECONDS_PER_DAY));
        let second = seconds.rem_euclid(SECONDS_PER_DAY);
        Some(Self {
            year: u16::try_from(year).ok().filter(|year| is_year(*year))?,
            month: u8::try_from(month).ok()?,
            day: u8::try_from(day).ok()?,
            hour: u8::try_from(second / 3600).ok()?,
            minute: u8::try_from(second / 60 % 60).ok()?,
            second: u8::try_from(second % 60).ok()?,
        })
    }
}

/// A date as far as it is said.
#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub(super) struct Date {
    pub(super) year: u16,
    pub(super) month: Option<u8>,
    pub(super) day: Option<u8>,
}

/// A time of day as far as it is said.
#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub(super) struct TimeOfDay {
    pub(super) hour: u8,
    pub(super) minute: Option<u8>,
    pub(super) second: Option<u8>,
    /// Nanoseconds, and how many digits there were.
    pub(super) fraction: Option<(u32, u8)>,
}

const fn is_year(year: u16) -> bool {
    matches!(year, 1..=9999)
}

pub(super) const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}

/// Days since 1970-01-01, counted in 400-year eras of years that begin in March,
/// so that a leap day ends its year.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// The inverse of [`days_from_civil`].
fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let days = days.saturating_add(719_468);
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = (month_from_march + 2) % 12 + 1;
    let year = era * 400 + year_of_era + i64::from(month <= 2);
    (year, month, day)
}

/// The wire text of a time, read from its begin; what does not match stays where it is.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'a>(pub(super) &'a [u8]);

impl Cursor<'_> {
    /// `YYYY[MM[DD]]`: each part may stand only after the part before it.
    #[inline]
    pub(super) fn date(&mut self) -> Option<Date> {
        let year = self.year()?;
        let month = self.two(1..=12);
        let days = days_in_month(year, month.unwrap_or(1));
        let day = month.and_then(|_| self.two(1..=days));
        Some(Date { year, month, day })
    }

    /// `HH[MM[SS[.S[S[S[S]]]]]]`: each part may stand only after the part before it.
    #[inline]
    pub(super) fn time_of_day(&mut self) -> Option<TimeOfDay> {
        let hour = self.two(0..=23)?;
        let minute = self.two(0..=59);
        let second = minute.and_then(|_| self.two(0..=59));
        let fraction = second.and_then(|_| self.fraction(4));
        Some(TimeOfDay {
            hour,
            minute,
            second,
            fraction,
        })
    }

    /// Exactly four digits whose number is a year.
    pub(super) fn year(&mut self) -> Option<u16> {
        let (digits, rest) = self.0.split_first_chunk::<4>()?;
        let mut year = 0;
        for byte in digits {
            year = year * 10 + u16::from(digit(*byte)?);
        }
        self.0 = rest;
        Some(year).filter(|year| is_year(*year))
    }

    /// Exactly two digits whose number lies within `range`.
    pub(super) fn two(&mut self, range: RangeInclusive<u8>) -> Option<u8> {
        let ([tens, ones], rest) = self.0.split_first_chunk::<2>()?;
        let number = digit(*tens)? * 10 + digit(*ones)?;
        if !range.contains(&number) {
            return None;
        }
        self.0 = rest;
        Some(number)
    }

    /// A point and one to `most` (at most nine) digits, as nanoseconds and how many digits there were.
    pub(super) fn fraction(&mut self, most: u8) -> Option<(u32, u8)> {
        let mut rest = self.0.strip_prefix(b".")?;
        let (mut nanoseconds, mut scale, mut count) = (0, 100_000_000, 0);
        while count < most
            && let Some((byte, after)) = rest.split_first()
            && let Some(digit) = digit(*byte)
        {
            nanoseconds += u32::from(digit) * scale;
            scale /= 10;
            count += 1;
            rest = after;
        }
        if count == 0 {
            return None;
        }
        self.0 = rest;
        Some((nanoseconds, count))
    }

    /// One of these bytes.
    pub(super) fn one_of(&mut self, bytes: &[u8]) -> Option<u8> {
        let (byte, rest) = self.0.split_first()?;
        if !bytes.contains(byte) {
            return None;
        }
        self.0 = rest;
        Some(*byte)
    }

    /// Whether nothing is left.
    pub(super) const fn is_at_end(self) -> bool {
        self.0.is_empty()
    }
}

fn digit(byte: u8) -> Option<u8> {
    byte.is_ascii_digit().then(|| byte - b'0')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_leap_year_is_divisible_by_four_but_not_by_a_hundred_unless_by_four_hundred() {
        assert_eq!(days_in_month(2024, 2), 29);
        assert_eq!(days_in_month(2000, 2), 29);
        assert_eq!(days_in_month(1900, 2), 28);
        assert_eq!(days_in_month(2025, 2), 28);
        assert_eq!(days_in_month(2025, 4), 30);
        assert_eq!(days_in_month(2025, 12), 31);
    }

    #[test]
    fn every_day_follows_the_day_before() {
        let mut expected = days_from_civil(1, 1, 1);
        for year in 1..=9999_u16 {
            for month in 1..=12_u8 {
                for day in 1..=days_in_month(year, month) {
                    let civil = (i64::from(year), i64::from(month), i64::from(day));
                    assert_eq!(days_from_civil(civil.0, civil.1, civil.2), expected);
                    assert_eq!(civil_from_days(expected), civil);
                    expected += 1;
                }
            }
        }
        assert_eq!(days_from_civil(1970, 1, 1), 0);
        assert_eq!(days_from_civil(2000, 3, 1), 11_017);
    }

    proptest! {
        #[test]
        fn no_number_of_seconds_breaks_the_calendar(seconds in any::<i64>()) {
            if let Some(civil) = CivilTime::from_unix(seconds) {
                prop_assert_eq!(civil.to_unix(), seconds);
            }
        }
    }
}
