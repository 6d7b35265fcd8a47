//! Factors in the making.

use super::super::measure::Ratio;

impl Ratio {
    /// A power of ten.
    pub(crate) const fn ten_to_the(power: i16) -> Self {
        Self {
            two: power,
            five: power,
            ..Self::ONE
        }
    }

    /// A positive integer.
    pub(crate) fn from_integer(integer: u64) -> Option<Self> {
        if integer == 0 {
            return None;
        }
        let (numerator, two) = strip(integer, 2);
        let (numerator, five) = strip(numerator, 5);
        Some(Self {
            numerator,
            two,
            five,
            ..Self::ONE
        })
    }

    /// A power, unless it leaves the range.
    pub(crate) fn to_the(self, power: i8) -> Option<Self> {
        let base = if power < 0 { self.reciprocal() } else { self };
        (0..power.unsigned_abs()).try_fold(Self::ONE, |product, _| product.times(base))
    }
}

/// The number without its factors `prime`, and how many it had.
fn strip(mut number: u64, prime: u64) -> (u64, i16) {
    let mut count = 0;
    while number != 0 && number.is_multiple_of(prime) {
        number /= prime;
        count += 1;
    }
    (number, count)
}
