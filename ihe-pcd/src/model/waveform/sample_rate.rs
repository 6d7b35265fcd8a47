use core::time::Duration;

use ihe_pcd_codes::{UnitCode, unit};
use rust_decimal::Decimal;

use crate::model::{Observation, Unit};

const NANOSECONDS_PER_SECOND: u64 = 1_000_000_000;

/// How fast samples follow one another: so many in so many nanoseconds, exactly.
///
/// Senders say it as a frequency or as the time between two samples, and not every one is a decimal number of the other:
/// a sample in 3 ms is 333.33... a second. A fraction of whole numbers is exact for both, so that the time of a sample never drifts.
///
/// ```
/// use core::time::Duration;
/// use ihe_pcd::datatype::Decimal;
/// use ihe_pcd::model::SampleRate;
///
/// let rate = SampleRate::from_period(Duration::from_millis(3)).unwrap();
/// assert_eq!(rate.time_of(1_000_000), Duration::from_secs(3_000));
/// assert_eq!(rate.per_second(), None);
/// let rate = SampleRate::new(1_000, Duration::from_secs(2)).unwrap();
/// assert_eq!(rate.per_second(), Some(Decimal::from(500)));
/// assert_eq!(rate.period(), Some(Duration::from_millis(2)));
/// ```
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct SampleRate {
    /// Above zero, and without a factor that `nanoseconds` has too.
    samples: u64,
    /// Above zero.
    nanoseconds: u64,
}

impl SampleRate {
    /// So many samples in a length of time; `None` where one of the two is zero, or the time is above 584 years.
    pub fn new(samples: u64, time: Duration) -> Option<Self> {
        Self::reduced(samples.into(), time.as_nanos())
    }

    /// So many samples a second; `None` for zero, for less, and where numbers of 64 bits do not hold the fraction.
    pub fn from_per_second(samples: Decimal) -> Option<Self> {
        Self::of(samples, NANOSECONDS_PER_SECOND)
    }

    /// A sample in so long a time; `None` for none, and above 584 years.
    pub fn from_period(period: Duration) -> Option<Self> {
        Self::new(1, period)
    }

    /// `samples`, which may have a fraction, in so many nanoseconds.
    fn of(samples: Decimal, nanoseconds: u64) -> Option<Self> {
        let samples = samples.normalize();
        let mantissa = u128::try_from(samples.mantissa()).ok()?;
        let scale = 10_u128.checked_pow(samples.scale())?;
        Self::reduced(mantissa, scale.checked_mul(nanoseconds.into())?)
    }

    /// A sample in so many times a length of time.
    fn every(periods: Decimal, nanoseconds: u64) -> Option<Self> {
        let periods = periods.normalize();
        let mantissa = u128::try_from(periods.mantissa()).ok()?;
        let scale = 10_u128.checked_pow(periods.scale())?;
        Self::reduced(scale, mantissa.checked_mul(nanoseconds.into())?)
    }

    fn reduced(samples: u128, nanoseconds: u128) -> Option<Self> {
        if samples == 0 || nanoseconds == 0 {
            return None;
        }
        let divisor = greatest_common_divisor(samples, nanoseconds);
        Some(Self {
            samples: u64::try_from(samples / divisor).ok()?,
            nanoseconds: u64::try_from(nanoseconds / divisor).ok()?,
        })
    }

    /// How many samples there are in a second, where a decimal of 28 digits says it exactly.
    pub fn per_second(&self) -> Option<Decimal> {
        exact_quotient(
            u128::from(self.samples) * u128::from(NANOSECONDS_PER_SECOND),
            self.nanoseconds,
        )
    }

    /// How long it is from one sample to the next, where that is whole nanoseconds.
    pub const fn period(&self) -> Option<Duration> {
        match self.samples {
            1 => Some(Duration::from_nanos(self.nanoseconds)),
            _ => None,
        }
    }

    /// How many nanoseconds it is from one sample to the next, where a decimal says it exactly.
    pub(super) fn period_nanoseconds(&self) -> Option<Decimal> {
        exact_quotient(self.nanoseconds.into(), self.samples)
    }

    /// When a sample is, after the first one: sample 0 is at zero. Rounded down to the nanosecond.
    ///
    /// As it is computed from the first sample, no error adds up. What lasts longer than any [`Duration`] is [`Duration::MAX`].
    pub fn time_of(&self, sample: u64) -> Duration {
        duration(self.nanoseconds_of(sample).0)
    }

    /// The nanoseconds of so many samples, rounded down, and whether that is exact.
    pub(crate) fn nanoseconds_of(&self, samples: u64) -> (u128, bool) {
        let whole = u128::from(samples) * u128::from(self.nanoseconds);
        let divisor = u128::from(self.samples.max(1));
        (whole / divisor, whole.is_multiple_of(divisor))
    }

    /// How many samples a time takes, rounded to the nearest number.
    pub fn samples_in(&self, time: Duration) -> u64 {
        let divisor = u128::from(self.nanoseconds.max(1));
        let rounded = time
            .as_nanos()
            .checked_mul(self.samples.into())
            .and_then(|whole| whole.checked_add(divisor / 2));
        rounded.map_or(u64::MAX, |whole| {
            u64::try_from(whole / divisor).unwrap_or(u64::MAX)
        })
    }

    /// Whether so many nanoseconds are less than half the time from one sample to the next.
    pub(crate) fn is_below_half_a_period(&self, nanoseconds: u128) -> bool {
        let samples = u128::from(self.samples).saturating_mul(2);
        nanoseconds.saturating_mul(samples) < u128::from(self.nanoseconds)
    }

    /// Reads a row that says a frequency; `None` where its unit is none.
    pub(super) fn of_frequency(row: &Observation<'_>) -> Option<Self> {
        const MINUTE: u64 = 60 * NANOSECONDS_PER_SECOND;
        let rate = row.value.decimal()?;
        let time = match Measure::of(row.unit.as_ref()?)? {
            Measure::Code(unit::PER_SEC | unit::HZ) => NANOSECONDS_PER_SECOND,
            Measure::Code(unit::PER_MILLI_SEC | unit::KILO_HZ) => NANOSECONDS_PER_SECOND / 1_000,
            Measure::Code(unit::PER_MIN) => MINUTE,
            Measure::Ucum("/s" | "Hz" | "1/s" | "{samples}/s") => NANOSECONDS_PER_SECOND,
            Measure::Ucum("kHz" | "/ms") => NANOSECONDS_PER_SECOND / 1_000,
            Measure::Ucum("/min" | "1/min") => MINUTE,
            Measure::Code(_) | Measure::Ucum(_) => return None,
        };
        Self::of(rate, time)
    }

    /// Reads a row that says how long it is from one sample to the next; `None` where its unit is none of time.
    pub(super) fn of_period(row: &Observation<'_>) -> Option<Self> {
        let period = row.value.decimal()?;
        let time = match Measure::of(row.unit.as_ref()?)? {
            Measure::Code(unit::SEC) | Measure::Ucum("s") => NANOSECONDS_PER_SECOND,
            Measure::Code(unit::MILLI_SEC) | Measure::Ucum("ms") => 1_000_000,
            Measure::Code(unit::MICRO_SEC) | Measure::Ucum("us") => 1_000,
            Measure::Code(unit::NANO_SEC) | Measure::Ucum("ns") => 1,
            Measure::Code(_) | Measure::Ucum(_) => return None,
        };
        Self::every(period, time)
    }
}

/// A unit by its code, or else by the text of UCUM.
pub(super) enum Measure<'u> {
    Code(UnitCode),
    Ucum(&'u str),
}

impl<'u> Measure<'u> {
    pub(super) fn of(unit: &'u Unit<'_>) -> Option<Self> {
        // Senders leave out the coding system of a unit, and write code 0 beside a reference id.
        let named = || UnitCode::from_refid(unit.0.text.trim());
        let code = unit.code().or_else(named);
        code.map(Self::Code)
            .or_else(|| unit.ucum().map(|text| Self::Ucum(text.trim())))
    }

    /// Whether both are the same unit: a code and a text are, if the text is that of the code.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Code(one), Self::Code(other)) => one == other,
            _ => self.ucum().is_some() && self.ucum() == other.ucum(),
        }
    }

    fn ucum(&self) -> Option<&str> {
        match self {
            Self::Code(code) => code.ucum(),
            Self::Ucum(text) => Some(text),
        }
    }
}

/// A quotient as a decimal, if one holds it exactly.
fn exact_quotient(dividend: u128, divisor: u64) -> Option<Decimal> {
    let divisor = u128::from(divisor);
    let mut power = 1_u128;
    for scale in 0..=Decimal::MAX_SCALE {
        let whole = dividend.checked_mul(power)?;
        if whole.checked_rem(divisor)? == 0 {
            let mantissa = i128::try_from(whole.checked_div(divisor)?).ok()?;
            return Decimal::try_from_i128_with_scale(mantissa, scale).ok();
        }
        power = power.checked_mul(10)?;
    }
    None
}

fn greatest_common_divisor(mut one: u128, mut other: u128) -> u128 {
    while let Some(rest) = one.checked_rem(other) {
        (one, other) = (other, rest);
    }
    one
}

/// So many nanoseconds, or the longest time there is.
pub(crate) fn duration(nanoseconds: u128) -> Duration {
    let per_second = u128::from(NANOSECONDS_PER_SECOND);
    let rest = u32::try_from(nanoseconds % per_second).unwrap_or_default();
    u64::try_from(nanoseconds / per_second)
        .map_or(Duration::MAX, |seconds| Duration::new(seconds, rest))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn decimal(text: &str) -> Decimal {
        Decimal::from_str_exact(text).unwrap()
    }

    #[test]
    fn a_frequency_is_exact_whatever_its_digits() {
        for (text, nanoseconds) in [
            ("500", 2_000_000),
            ("62.5", 16_000_000),
            ("0.0010", 1_000_000_000_000),
        ] {
            let rate = SampleRate::from_per_second(decimal(text)).unwrap();
            assert_eq!(
                rate.period(),
                Some(Duration::from_nanos(nanoseconds)),
                "{text}"
            );
            assert_eq!(rate.per_second(), Some(decimal(text).normalize()));
        }
        let third = SampleRate::from_per_second(decimal("3")).unwrap();
        assert_eq!((third.period(), third.period_nanoseconds()), (None, None));
        assert_eq!(third.time_of(2), Duration::from_nanos(666_666_666));
        assert_eq!(third.time_of(3), Duration::from_secs(1));
    }

    #[test]
    fn what_is_no_rate_is_refused() {
        for text in ["0", "0.00", "-1"] {
            assert_eq!(SampleRate::from_per_second(decimal(text)), None, "{text}");
        }
        assert_eq!(SampleRate::from_period(Duration::ZERO), None);
        assert_eq!(SampleRate::new(0, Duration::from_secs(1)), None);
        assert_eq!(SampleRate::from_period(Duration::MAX), None);
        assert_eq!(
            SampleRate::from_per_second(decimal("0.0000000000000000000000000001")),
            None
        );
    }

    #[test]
    fn nothing_overflows() {
        let fast = SampleRate::new(u64::MAX, Duration::from_nanos(1)).unwrap();
        let slow = SampleRate::from_period(Duration::from_nanos(u64::MAX)).unwrap();
        assert_eq!(fast.samples_in(Duration::MAX), u64::MAX);
        assert_eq!(slow.time_of(u64::MAX), Duration::MAX);
        assert_eq!(fast.time_of(u64::MAX), Duration::from_nanos(1));
        assert_eq!(slow.samples_in(Duration::MAX), 1_000_000_000);
        assert!(slow.is_below_half_a_period(0) && !fast.is_below_half_a_period(1));
    }

    proptest! {
        #[test]
        fn samples_in_is_the_inverse_of_time_of(rate in 1_u64..500_000_000, sample in 0_u64..1_000_000_000_000) {
            let rate = SampleRate::new(rate, Duration::from_secs(1)).unwrap();
            // With more than two nanoseconds from one sample to the next, a time says which sample it is.
            prop_assert_eq!(rate.samples_in(rate.time_of(sample)), sample);
        }

        #[test]
        fn a_rate_comes_back_from_its_decimals(samples in 1_u64..10_000_000, nanoseconds in 1_u64..10_000_000_000) {
            let rate = SampleRate::new(samples, Duration::from_nanos(nanoseconds)).unwrap();
            if let Some(decimal) = rate.per_second() {
                prop_assert_eq!(SampleRate::from_per_second(decimal), Some(rate));
            }
            if let Some(decimal) = rate.period_nanoseconds() {
                prop_assert_eq!(SampleRate::every(decimal, 1), Some(rate));
            }
        }
    }
}
