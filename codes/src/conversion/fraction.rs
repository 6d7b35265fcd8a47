//! Fractions of integers with a sign, checked: the offsets of temperatures.

use crate::{
    Ratio,
    measure::{Origin, ratio},
};

#[derive(Clone, Copy)]
pub(super) struct Fraction {
    pub(super) above: i128,
    /// Positive.
    below: i128,
}

impl Fraction {
    /// `None` for a ratio with pi, or one of more than 127 bits.
    pub(super) fn from_ratio(ratio: Ratio) -> Option<Self> {
        if !ratio.is_rational() {
            return None;
        }
        let ten = ratio.power_of_ten();
        let power = 10_i128.checked_pow(u32::from(ten.unsigned_abs()))?;
        let above = i128::try_from(ratio.numerator()).ok()?;
        let below = i128::try_from(ratio.denominator()).ok()?;
        Some(match ten < 0 {
            true => Self {
                above,
                below: below.checked_mul(power)?,
            },
            false => Self {
                above: above.checked_mul(power)?,
                below,
            },
        })
    }

    pub(super) fn minus(self, other: Self) -> Option<Self> {
        let (left, right, below) = self.over_one_line(other)?;
        Some(Self {
            above: left.checked_sub(right)?,
            below,
        })
    }

    /// The quotient by a positive fraction.
    pub(super) fn over(self, other: Self) -> Option<Self> {
        Some(Self {
            above: self.above.checked_mul(other.below)?,
            below: self.below.checked_mul(other.above)?,
        })
    }

    /// Both numerators, and a common denominator.
    pub(super) fn over_one_line(self, other: Self) -> Option<(i128, i128, i128)> {
        if self.below == other.below {
            return Some((self.above, other.above, self.below));
        }
        Some((
            self.above.checked_mul(other.below)?,
            other.above.checked_mul(self.below)?,
            self.below.checked_mul(other.below)?,
        ))
    }
}

impl From<Origin> for Fraction {
    fn from(origin: Origin) -> Self {
        Self {
            above: i128::from(origin.numerator),
            below: i128::from(origin.denominator),
        }
    }
}

/// The greatest common divisor, at least 1.
pub(super) fn common_divisor(left: i128, right: i128) -> i128 {
    let (mut left, mut right) = (left.unsigned_abs(), right.unsigned_abs());
    let divisor = loop {
        // Where they fit, 64 bits take much less time.
        match (u64::try_from(left), u64::try_from(right)) {
            (Ok(left), Ok(right)) => break u128::from(ratio::common_divisor(left, right)),
            _ if right == 0 => break left,
            _ => (left, right) = (right, left % right),
        }
    };
    i128::try_from(divisor).unwrap_or(1).max(1)
}

/// The quotient, for a positive divisor.
pub(super) fn quotient(value: i128, divisor: i128) -> Option<i128> {
    // Where they fit, 64 bits are divided much faster.
    match (i64::try_from(value), i64::try_from(divisor)) {
        (Ok(value), Ok(divisor)) => value.checked_div(divisor).map(i128::from),
        _ => value.checked_div(divisor),
    }
}
