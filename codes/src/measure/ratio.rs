use core::fmt;

/// A positive factor without rounding: a quotient of integers, times powers of 2, 5 and pi.
///
/// The factors between units are of this kind: 1 in = 127/5000 m, 1 deg = 1/180 pi rad.
/// [`numerator`](Self::numerator), [`denominator`](Self::denominator) and [`power_of_ten`](Self::power_of_ten) show it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ratio {
    // Coprime to each other and to 10, so that equal ratios are equal field by field.
    pub(crate) numerator: u64,
    pub(crate) denominator: u64,
    pub(crate) two: i16,
    pub(crate) five: i16,
    pub(crate) pi: i8,
}

impl Ratio {
    /// The number 1.
    pub const ONE: Self = Self {
        numerator: 1,
        denominator: 1,
        two: 0,
        five: 0,
        pi: 0,
    };

    /// Up to this power of ten, ratios are shown as plain quotients.
    const PLAIN: i16 = 9;

    /// How far the powers of two and five may be apart, and from zero: enough for a yottametre in yoctometres, cubed.
    const LARGEST_POWER: i16 = 400;

    /// The product, unless it leaves the range.
    pub(crate) fn times(self, other: Self) -> Option<Self> {
        // Each pair is coprime already, so only the other one's denominator can share a factor.
        let left = common_divisor(self.numerator, other.denominator);
        let right = common_divisor(other.numerator, self.denominator);
        Self {
            numerator: (self.numerator / left).checked_mul(other.numerator / right)?,
            denominator: (self.denominator / right).checked_mul(other.denominator / left)?,
            two: self.two.checked_add(other.two)?,
            five: self.five.checked_add(other.five)?,
            pi: self.pi.checked_add(other.pi)?,
        }
        .in_range()
    }

    /// The quotient, unless it leaves the range.
    pub(crate) fn over(self, other: Self) -> Option<Self> {
        self.times(other.reciprocal())
    }

    pub(crate) const fn reciprocal(self) -> Self {
        Self {
            numerator: self.denominator,
            denominator: self.numerator,
            two: -self.two,
            five: -self.five,
            pi: -self.pi,
        }
    }

    /// Whether this is a quotient of integers; a power of pi is none.
    pub const fn is_rational(self) -> bool {
        self.pi == 0
    }

    /// The integer above the line, in lowest terms but for [`power_of_ten`](Self::power_of_ten).
    pub fn numerator(self) -> u128 {
        let (two, five) = self.beyond_ten();
        u128::from(self.numerator) * power(2, two) * power(5, five)
    }

    /// The integer below the line, in lowest terms but for [`power_of_ten`](Self::power_of_ten).
    pub fn denominator(self) -> u128 {
        let (two, five) = self.beyond_ten();
        u128::from(self.denominator) * power(2, -two) * power(5, -five)
    }

    /// The power of ten to multiply the quotient with: 0 for factors of no more than nine digits or so.
    pub fn power_of_ten(self) -> i16 {
        let (two, five) = (self.two, self.five);
        if two.abs() <= Self::PLAIN && five.abs() <= Self::PLAIN {
            return 0;
        }
        match (two.signum(), five.signum()) {
            (1, 1) => two.min(five),
            (-1, -1) => two.max(five),
            _ => 0,
        }
    }

    /// The power of pi to multiply the quotient with: 0 if it is [rational](Self::is_rational).
    pub const fn power_of_pi(self) -> i8 {
        self.pi
    }

    /// The powers of two and five that remain without the power of ten.
    fn beyond_ten(self) -> (i16, i16) {
        let ten = self.power_of_ten();
        (self.two - ten, self.five - ten)
    }

    /// Holds what [`numerator`](Self::numerator) and [`denominator`](Self::denominator) multiply within 128 bits.
    fn in_range(self) -> Option<Self> {
        let (two, five) = self.beyond_ten();
        let bits = |number: u64| 64 - number.leading_zeros();
        let room = |two: i16, five: i16| {
            u32::from(two.max(0).unsigned_abs()) + u32::from(five.max(0).unsigned_abs()) * 7 / 3 + 1
        };
        let fits = bits(self.numerator) + room(two, five) < 128
            && bits(self.denominator) + room(-two, -five) < 128
            && self.two.abs() <= Self::LARGEST_POWER
            && self.five.abs() <= Self::LARGEST_POWER;
        fits.then_some(self)
    }
}

/// Writes `127/5000`, `10^3`, `1/180*pi`.
impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ten = self.power_of_ten();
        let (numerator, denominator) = (self.numerator(), self.denominator());
        match (numerator, denominator, ten) {
            (1, 1, 0) => write!(f, "1")?,
            (1, 1, _) => write!(f, "10^{ten}")?,
            (_, 1, _) => write!(f, "{numerator}")?,
            _ => write!(f, "{numerator}/{denominator}")?,
        }
        if ten != 0 && (numerator, denominator) != (1, 1) {
            write!(f, "*10^{ten}")?;
        }
        match self.pi {
            0 => Ok(()),
            1 => write!(f, "*pi"),
            power => write!(f, "*pi^{power}"),
        }
    }
}

impl fmt::Debug for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A power with a non-negative exponent; 1 for a negative one.
fn power(base: u128, exponent: i16) -> u128 {
    base.saturating_pow(u32::from(exponent.max(0).unsigned_abs()))
}

/// The greatest common divisor, by halving and subtracting: faster than dividing.
pub(crate) fn common_divisor(mut left: u64, mut right: u64) -> u64 {
    if left == 1 || right == 1 {
        return 1;
    }
    if left == 0 || right == 0 {
        return left | right;
    }
    let twos = (left | right).trailing_zeros();
    left >>= left.trailing_zeros();
    while right != 0 {
        right >>= right.trailing_zeros();
        (left, right) = (left.min(right), left.abs_diff(right));
    }
    left << twos
}
