//! Products and quotients with twice the precision of `f64` (Dekker 1971), because a fused multiply-add is not in `core`.

/// The powers of five that `f64` holds exactly.
const POWERS_OF_FIVE: [f64; 23] = {
    let mut powers = [1.0; 23];
    let mut rest: &mut [f64] = &mut powers;
    let mut power: u64 = 1;
    while let Some((first, others)) = rest.split_first_mut() {
        *first = power as f64;
        power = power.wrapping_mul(5);
        rest = others;
    }
    powers
};

/// A sum of two numbers, the second below the last place of the first.
#[derive(Clone, Copy)]
pub(super) struct Double {
    high: f64,
    low: f64,
}

impl Double {
    const ONE: Self = Self {
        high: 1.0,
        low: 0.0,
    };

    /// An integer, with its first 106 bits.
    #[inline]
    pub(super) fn from_integer(integer: u128) -> Self {
        match u64::try_from(integer) {
            Ok(small) if small < 1 << 53 => Self::from(small as f64),
            _ => Self::from_large(integer),
        }
    }

    fn from_large(integer: u128) -> Self {
        let high = integer as f64;
        // Rounding up to 2^128 saturates, which leaves a difference of 1: below the precision.
        let rounded = high as u128;
        let low = match integer >= rounded {
            true => (integer - rounded) as f64,
            false => -((rounded - integer) as f64),
        };
        Self { high, low }
    }

    pub(super) fn from_signed(integer: i128) -> Self {
        let size = Self::from_integer(integer.unsigned_abs());
        match integer < 0 {
            true => Self {
                high: -size.high,
                low: -size.low,
            },
            false => size,
        }
    }

    /// 5 to a power, 1 for a negative one.
    #[inline]
    pub(super) fn power_of_five(power: i16) -> Self {
        match usize::try_from(power) {
            Err(_) | Ok(0) => Self::ONE,
            Ok(power) => match POWERS_OF_FIVE.get(power) {
                Some(exact) => Self::from(*exact),
                None => Self::large_power_of_five(power),
            },
        }
    }

    fn large_power_of_five(power: usize) -> Self {
        let largest = POWERS_OF_FIVE.len() - 1;
        let part = |power: usize| Self::from(POWERS_OF_FIVE.get(power).copied().unwrap_or(1.0));
        (0..power / largest).fold(part(power % largest), |product, _| {
            product.times(part(largest))
        })
    }

    #[inline]
    pub(super) fn times(self, other: Self) -> Self {
        if other.high == 1.0 && other.low == 0.0 {
            return self;
        }
        let (high, low) = exact_product(self.high, other.high);
        Self::normal(high, low + (self.high * other.low + self.low * other.high))
    }

    pub(super) fn plus(self, other: Self) -> Self {
        if other.high == 0.0 {
            return self;
        }
        let (high, low) = exact_sum(self.high, other.high);
        Self::normal(high, low + (self.low + other.low))
    }

    /// The quotient, rounded once.
    pub(super) fn over(self, divisor: Self) -> f64 {
        let first = self.high / divisor.high;
        if !first.is_finite() || first == 0.0 {
            return first;
        }
        let (high, low) = exact_product(first, divisor.high);
        let rest = (self.high - high) - low + self.low - first * divisor.low;
        let second = rest / divisor.high;
        match second.is_finite() {
            true => first + second,
            false => first,
        }
    }

    fn normal(high: f64, low: f64) -> Self {
        if !low.is_finite() {
            return Self { high, low: 0.0 };
        }
        let sum = high + low;
        Self {
            high: sum,
            low: low - (sum - high),
        }
    }
}

impl From<f64> for Double {
    fn from(value: f64) -> Self {
        Self {
            high: value,
            low: 0.0,
        }
    }
}

/// Multiplies with powers of two and of pi.
pub(super) fn scale(value: f64, two: i16, pi: i8) -> f64 {
    let mut value = value;
    for _ in 0..pi {
        value *= core::f64::consts::PI;
    }
    for _ in pi..0 {
        value /= core::f64::consts::PI;
    }
    if two == 0 {
        return value;
    }
    // In halves, so that neither power leaves the range of `f64`.
    let half = two / 2;
    value * power_of_two(half) * power_of_two(two - half)
}

/// 2 to a power between -1022 and 1023.
fn power_of_two(power: i16) -> f64 {
    let exponent = (1023 + i64::from(power)).clamp(1, 2046);
    f64::from_bits(exponent.unsigned_abs() << 52)
}

/// A sum and what its rounding left out.
fn exact_sum(left: f64, right: f64) -> (f64, f64) {
    let sum = left + right;
    let part = sum - left;
    (sum, (left - (sum - part)) + (right - part))
}

/// A product and what its rounding left out.
fn exact_product(left: f64, right: f64) -> (f64, f64) {
    let product = left * right;
    let (left_high, left_low) = halves(left);
    let (right_high, right_low) = halves(right);
    let low = ((left_high * right_high - product) + left_high * right_low + left_low * right_high)
        + left_low * right_low;
    (product, if low.is_finite() { low } else { 0.0 })
}

/// Two numbers of half the digits whose sum is this.
fn halves(value: f64) -> (f64, f64) {
    const SPLITTER: f64 = 134_217_729.0;
    let scaled = value * SPLITTER;
    let high = scaled - (scaled - value);
    (high, value - high)
}
