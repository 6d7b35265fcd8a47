use core::fmt;
use core::iter::FusedIterator;
use core::time::Duration;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::SampleRate;
use crate::datatype::{Na, Number, Numbers};

/// One sample of a waveform.
///
/// `Debug` shows which of these it is, and no number.
#[derive(Clone, Copy, Eq, PartialEq)]
#[non_exhaustive]
pub enum Sample<N> {
    /// A number, as it was sent: [`Waveform::in_unit`](super::Waveform::in_unit) says how much that is.
    Value(N),
    /// The number that the sender marks invalid samples with, or one outside of the range that it says its samples have.
    Invalid,
    /// The element of the array is empty or null: nothing was sampled.
    Missing,
    /// A number that `N` cannot hold; the row has its text.
    Unfit,
}

impl<N> Sample<N> {
    /// The number, if there is a valid one.
    pub fn value(self) -> Option<N> {
        match self {
            Self::Value(number) => Some(number),
            Self::Invalid | Self::Missing | Self::Unfit => None,
        }
    }
}

impl<N> fmt::Debug for Sample<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Value(_) => "Value",
            Self::Invalid => "Invalid",
            Self::Missing => "Missing",
            Self::Unfit => "Unfit",
        })
    }
}

/// What samples are read as: [`Decimal`], exact and with the digits of the wire, or `i64`, the fast way for whole numbers.
///
/// The trait is sealed.
pub trait SampleNumber: Number + sealed::Compare {}

impl<N: Number + sealed::Compare> SampleNumber for N {}

mod sealed {
    use super::Decimal;

    pub trait Compare: Copy {
        /// A type that holds every bound.
        type Bound: Copy + Ord;

        fn bound(self) -> Self::Bound;
        fn floor(bound: Decimal) -> Self::Bound;
        fn ceil(bound: Decimal) -> Self::Bound;
        /// The one number that is equal, if there is one.
        fn equal(bound: Decimal) -> Option<Self::Bound>;
    }
}

impl sealed::Compare for Decimal {
    type Bound = Self;

    fn bound(self) -> Self {
        self
    }

    fn floor(bound: Decimal) -> Self {
        bound
    }

    fn ceil(bound: Decimal) -> Self {
        bound
    }

    fn equal(bound: Decimal) -> Option<Self> {
        Some(bound)
    }
}

impl sealed::Compare for i64 {
    /// Every whole part of a decimal fits.
    type Bound = i128;

    fn bound(self) -> i128 {
        self.into()
    }

    fn floor(bound: Decimal) -> i128 {
        bound.floor().to_i128().unwrap_or(i128::MAX)
    }

    fn ceil(bound: Decimal) -> i128 {
        bound.ceil().to_i128().unwrap_or(i128::MIN)
    }

    fn equal(bound: Decimal) -> Option<i128> {
        bound.fract().is_zero().then(|| bound.to_i128()).flatten()
    }
}

/// What a number must be to be a valid sample.
#[derive(Clone, Copy, Default)]
pub(super) struct Validity {
    pub(super) marker: Option<Decimal>,
    pub(super) low: Option<Decimal>,
    pub(super) high: Option<Decimal>,
}

/// The same, to compare with.
#[derive(Clone, Copy)]
struct Bounds<N: SampleNumber> {
    marker: Option<N::Bound>,
    low: Option<N::Bound>,
    high: Option<N::Bound>,
}

impl<N: SampleNumber> Bounds<N> {
    fn new(validity: &Validity) -> Self {
        Self {
            marker: validity.marker.and_then(N::equal),
            low: validity.low.map(N::ceil),
            high: validity.high.map(N::floor),
        }
    }

    fn holds(&self, number: N) -> bool {
        let number = number.bound();
        self.marker != Some(number)
            && self.low.is_none_or(|low| low <= number)
            && self.high.is_none_or(|high| number <= high)
    }
}

/// The samples of one channel of a [`Waveform`](super::Waveform), in order, without an allocation.
///
/// `Debug` shows how many are left only.
#[derive(Clone)]
pub struct WaveformSamples<'r, N: SampleNumber> {
    numbers: Numbers<'r, N>,
    bounds: Bounds<N>,
    rate: Option<SampleRate>,
}

impl<'r, N: SampleNumber> WaveformSamples<'r, N> {
    pub(super) fn new(array: &'r Na<'_>, validity: &Validity, rate: Option<SampleRate>) -> Self {
        Self {
            numbers: array.numbers(),
            bounds: Bounds::new(validity),
            rate,
        }
    }

    /// Each sample with its time after the first one, which is the time of the block; `None` where the rate is not known.
    ///
    /// Times are rounded down to the nanosecond; none is computed from another.
    pub fn in_time(self) -> Option<impl Iterator<Item = (Duration, Sample<N>)> + use<'r, N>> {
        let rate = self.rate?;
        Some((0..).map(move |number| rate.time_of(number)).zip(self))
    }
}

impl<N: SampleNumber> Iterator for WaveformSamples<'_, N> {
    type Item = Sample<N>;

    fn next(&mut self) -> Option<Sample<N>> {
        Some(match self.numbers.next()? {
            None => Sample::Missing,
            Some(Err(_)) => Sample::Unfit,
            Some(Ok(number)) if self.bounds.holds(number) => Sample::Value(number),
            Some(Ok(_)) => Sample::Invalid,
        })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.numbers.size_hint()
    }
}

impl<N: SampleNumber> ExactSizeIterator for WaveformSamples<'_, N> {}

impl<N: SampleNumber> FusedIterator for WaveformSamples<'_, N> {}

impl<N: SampleNumber> fmt::Debug for WaveformSamples<'_, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WaveformSamples({} left)", self.len())
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use proptest::prelude::*;

    use super::*;
    use crate::datatype::Nm;

    fn samples<N: SampleNumber>(texts: &[&'static str], validity: &Validity) -> Vec<Sample<N>> {
        let number = |text: &&'static str| Nm::parse(*text).ok();
        let array = Na::from_samples(texts.iter().map(number));
        WaveformSamples::new(&array, validity, None).collect()
    }

    #[test]
    fn the_marker_is_a_number_and_not_a_text() {
        let validity = Validity {
            marker: Some(Decimal::from(32_767)),
            ..Validity::default()
        };
        let texts = ["32767", "32767.00", "+32767", "32766", "", "32767.01"];
        let exact = samples::<Decimal>(&texts, &validity);
        assert!(exact[..3].iter().all(|sample| *sample == Sample::Invalid));
        assert_eq!(exact[3], Sample::Value(Decimal::from(32_766)));
        assert_eq!(exact[4], Sample::Missing);
        assert_eq!(exact[5], Sample::Value(Decimal::new(3_276_701, 2)));
        let whole = samples::<i64>(&texts, &validity);
        assert_eq!(
            whole[..5]
                .iter()
                .map(|sample| sample.value())
                .collect::<Vec<_>>(),
            [None, None, None, Some(32_766), None]
        );
        assert_eq!(whole[5], Sample::Unfit);
    }

    #[test]
    fn a_bound_with_a_fraction_lies_between_two_whole_numbers() {
        let validity = Validity {
            marker: Some(Decimal::new(5, 1)),
            low: Some(Decimal::new(-15, 1)),
            high: Some(Decimal::new(15, 1)),
        };
        let found = samples::<i64>(&["-2", "-1", "0", "1", "2"], &validity);
        let valid: Vec<_> = found.into_iter().map(Sample::value).collect();
        assert_eq!(valid, [None, Some(-1), Some(0), Some(1), None]);
    }

    #[test]
    fn debug_shows_no_number() {
        assert_eq!(alloc::format!("{:?}", Sample::Value(1234_i64)), "Value");
    }

    proptest! {
        #[test]
        fn whole_numbers_are_judged_as_decimals_are(
            numbers in prop::collection::vec(-100_i64..100, 0..20),
            marker in -1000_i64..1000, low in -1000_i64..1000, high in -1000_i64..1000, scale in 0_u32..3,
        ) {
            let validity = Validity {
                marker: Some(Decimal::new(marker, scale)),
                low: Some(Decimal::new(low, scale)),
                high: Some(Decimal::new(high, scale)),
            };
            let array = Na::from_integers(numbers.into_iter().map(Some));
            let whole = WaveformSamples::<i64>::new(&array, &validity, None);
            let exact = WaveformSamples::<Decimal>::new(&array, &validity, None);
            for (whole, exact) in whole.zip(exact) {
                prop_assert_eq!(whole.value().map(Decimal::from), exact.value());
            }
        }
    }
}
