//! What a unit measures, and how much of it one is.
//!
//! For readers of [`UnitCode`](crate::UnitCode) and of the table of units: facts about units, without their codes.
//! The generator of the tables compiles these modules too, so they refer to each other and to nothing else of the crate.

pub(crate) mod dimension;
mod prefix;
pub(crate) mod ratio;

pub use self::{dimension::Dimension, prefix::Prefix, ratio::Ratio};

/// What a unit measures and how much of it one is: a dimension, a factor to the base units of that dimension, and where its scale starts.
///
/// Two units are the same if their measures are equal: `mbar` and `hPa`.
///
/// ```
/// use ihe_pcd_codes::unit;
///
/// let measure = unit::MMHG.measure().expect("a unit with a factor");
/// assert_eq!(measure.dimension().to_string(), "g/m/s2");
/// assert_eq!((measure.ratio().numerator(), measure.ratio().denominator()), (133_322, 1));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Measure {
    pub(crate) dimension: Dimension,
    pub(crate) ratio: Ratio,
    pub(crate) origin: Origin,
}

impl Measure {
    /// What is measured.
    pub const fn dimension(self) -> Dimension {
        self.dimension
    }

    /// How many base units one unit is: those that [`Dimension`] displays.
    ///
    /// Of a temperature, how many kelvins a degree is.
    pub const fn ratio(self) -> Ratio {
        self.ratio
    }

    /// Whether the scale starts elsewhere than its base unit: degrees Celsius and Fahrenheit do.
    pub const fn has_offset(self) -> bool {
        !matches!(self.origin, Origin::ZERO)
    }
}

/// Where a scale starts, in base units: an exact fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Origin {
    pub(crate) numerator: u32,
    pub(crate) denominator: u32,
}

impl Origin {
    pub(crate) const ZERO: Self = Self {
        numerator: 0,
        denominator: 1,
    };
}
