//! Conversion of values between units.
//!
//! For everyone who receives `mm[Hg]` and must store `kPa`.
//! It knows units and numbers; which unit a metric may have is no question for it.

#[cfg(feature = "decimal")]
mod decimal;
mod error;
mod float;
mod fraction;

use core::fmt;

use crate::{Measure, Ratio, UnitCode, measure::Origin};

pub use self::error::ConvertError;
#[cfg(feature = "decimal")]
pub use self::error::DecimalError;
use self::{
    float::Double,
    fraction::{Fraction, common_divisor, quotient},
};

/// Converts a value from one unit to another.
///
/// ```
/// use ihe_pcd_codes::{convert, unit};
///
/// assert_eq!(convert(37.0, unit::DEGC, unit::FAHR)?, 98.6);
/// assert_eq!(convert(120.0, unit::MMHG, unit::KILO_PASCAL)?, 15.99864);
/// assert!(convert(5.0, unit::MILLI_MOLE_PER_L, unit::MILLI_G_PER_DL).is_err());
/// # Ok::<(), ihe_pcd_codes::ConvertError>(())
/// ```
///
/// The value is a point of its scale: 0.5 degrees Celsius are 32.9 degrees Fahrenheit.
/// A difference of temperatures (`MDC_TEMP_DIFF`, and a change since the last value) is 0.9 of them,
/// and the unit does not say which of the two a value is: [`Conversion::of_differences`] converts differences.
///
/// # Errors
///
/// Those of [`UnitCode::conversion_to`].
pub fn convert(value: f64, from: UnitCode, to: UnitCode) -> Result<f64, ConvertError> {
    from.conversion_to(to)
        .map(|conversion| conversion.apply(value))
}

/// How values of one unit become values of another: a factor, and for temperatures an offset.
///
/// From [`UnitCode::conversion_to`] or [`Measure::conversion_to`]; made once, applied to many values.
///
/// The factor is a [`Ratio`]: known without rounding. What [`apply`](Self::apply) rounds is the result.
///
/// The millimetre of mercury is 133.322 Pa here and the centimetre of water 98.0665 Pa, as UCUM defines them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Conversion {
    factor: Ratio,
    // The same as integers: (value * multiplier + addend) / divisor * 2^two * 5^five, times the power of pi.
    // Where there is an addend, all three powers are 0.
    multiplier: u64,
    addend: i128,
    divisor: u128,
    two: i16,
    five: i16,
}

impl Conversion {
    /// The conversion that changes nothing.
    pub const IDENTITY: Self = Self {
        factor: Ratio::ONE,
        multiplier: 1,
        addend: 0,
        divisor: 1,
        two: 0,
        five: 0,
    };

    /// What a difference between two values is multiplied with; and a value, if there is no offset.
    pub const fn factor(self) -> Ratio {
        self.factor
    }

    /// Whether something is added too: between degrees Celsius, degrees Fahrenheit and kelvins.
    ///
    /// Then a value and a difference between two values are converted differently.
    pub const fn has_offset(self) -> bool {
        self.addend != 0
    }

    /// Whether the factor is a quotient of integers.
    ///
    /// It is not between degrees and radians, where pi remains.
    pub const fn is_exact(self) -> bool {
        self.factor.is_rational()
    }

    /// The converted value.
    ///
    /// Computed with twice the precision of the result and then rounded to it, so that 37 degrees Celsius are 98.6 degrees Fahrenheit.
    /// Where the factor [is exact](Self::is_exact), that is the number nearest to the exact result, but for a few cases of a result
    /// within a hair of the middle between two numbers, and for the ends of the range of `f64`, where it is the nearest or the next.
    /// Not a number and infinities stay what they are; a result that is too large is infinite.
    pub fn apply(self, value: f64) -> f64 {
        if !value.is_finite() || (self.factor == Ratio::ONE && self.addend == 0) {
            return value;
        }
        let sum = Double::from(value)
            .times(Double::from_integer(u128::from(self.multiplier)))
            .times(Double::power_of_five(self.five))
            .plus(Double::from_signed(self.addend));
        let divisor = Double::from_integer(self.divisor).times(Double::power_of_five(-self.five));
        float::scale(sum.over(divisor), self.two, self.factor.power_of_pi())
    }

    /// The conversion of differences between two values: without what is added to a value.
    ///
    /// The difference of two temperatures, a rise since the last measurement, the width of a range.
    /// Without an [offset](Self::has_offset) it is the same conversion.
    ///
    /// ```
    /// use ihe_pcd_codes::unit;
    ///
    /// let conversion = unit::DEGC.conversion_to(unit::FAHR)?;
    /// assert_eq!(conversion.of_differences().apply(0.5), 0.9);
    /// assert_eq!(conversion.apply(0.5), 32.9);
    /// # Ok::<(), ihe_pcd_codes::ConvertError>(())
    /// ```
    pub fn of_differences(self) -> Self {
        Self::proportional(self.factor)
    }

    fn between(from: Measure, to: Measure) -> Result<Self, ConvertError> {
        if from.dimension != to.dimension {
            return Err(ConvertError::Dimensions {
                from: from.dimension,
                to: to.dimension,
            });
        }
        let conversion = from.ratio.over(to.ratio).map(Self::proportional);
        match from.has_offset() || to.has_offset() {
            true => conversion
                .and_then(|conversion| conversion.shifted(from.origin, to.origin, to.ratio)),
            false => conversion,
        }
        .ok_or(ConvertError::OutOfRange)
    }

    fn proportional(factor: Ratio) -> Self {
        Self {
            factor,
            multiplier: factor.numerator,
            addend: 0,
            divisor: u128::from(factor.denominator),
            two: factor.two,
            five: factor.five,
        }
    }

    /// Adds what lies between the starts of two scales, in units of the second: `(from - to) / unit`.
    fn shifted(self, from: Origin, to: Origin, unit: Ratio) -> Option<Self> {
        let addend = Fraction::from(from)
            .minus(to.into())?
            .over(Fraction::from_ratio(unit)?)?;
        if addend.above == 0 {
            return Some(self);
        }
        let (multiplier, addend, divisor) =
            Fraction::from_ratio(self.factor)?.over_one_line(addend)?;
        let common = common_divisor(common_divisor(multiplier, divisor), addend);
        Some(Self {
            factor: self.factor,
            multiplier: u64::try_from(quotient(multiplier, common)?).ok()?,
            addend: quotient(addend, common)?,
            divisor: u128::try_from(quotient(divisor, common)?).ok()?,
            two: 0,
            five: 0,
        })
    }
}

impl fmt::Debug for Conversion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Conversion({}", self.factor)?;
        if self.has_offset() {
            write!(f, ", offset {}/{}", self.addend, self.divisor)?;
        }
        f.write_str(")")
    }
}

impl Measure {
    /// How values of a unit with this measure become values of a unit with the other one.
    ///
    /// # Errors
    ///
    /// `Dimensions` if the two do not measure the same,
    /// `OutOfRange` if the factor between them does not fit in 128-bit integers (no two units of the table are that far apart).
    pub fn conversion_to(self, other: Self) -> Result<Conversion, ConvertError> {
        Conversion::between(self, other)
    }
}

impl UnitCode {
    /// How values of this unit become values of the other one.
    ///
    /// A unit converts to itself, whatever it is.
    ///
    /// ```
    /// use ihe_pcd_codes::unit;
    ///
    /// let conversion = unit::MICRO_G_PER_KG_PER_MIN.conversion_to(unit::MILLI_G_PER_KG_PER_HR)?;
    /// assert!(conversion.is_exact());
    /// assert_eq!(conversion.factor().to_string(), "3/50");
    /// assert_eq!(conversion.apply(5.0), 0.3);
    /// # Ok::<(), ihe_pcd_codes::ConvertError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// `NoMeasure` for a unit of which no dimension is known, else those of [`Measure::conversion_to`].
    pub fn conversion_to(self, other: Self) -> Result<Conversion, ConvertError> {
        if self == other {
            return Ok(Conversion::IDENTITY);
        }
        let measure = |unit: Self| unit.measure().ok_or(ConvertError::NoMeasure { unit });
        measure(self)?.conversion_to(measure(other)?)
    }
}
