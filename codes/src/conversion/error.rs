use core::{error, fmt};

use crate::{Dimension, UnitCode};

/// Why values of one unit do not become values of another.
///
/// Names units and dimensions, never the value: it was measured on a patient.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConvertError {
    /// The units measure different things.
    Dimensions {
        /// What the unit to convert from measures.
        from: Dimension,
        /// What the unit to convert to measures.
        to: Dimension,
    },
    /// Of this unit no dimension is known: the table does not have it, or not its UCUM text,
    /// or it is one that converts to nothing but itself, like `MDC_DIM_NOS`.
    NoMeasure {
        /// The unit.
        unit: UnitCode,
    },
    /// The factor between the units does not fit in 128-bit integers.
    OutOfRange,
}

impl fmt::Display for ConvertError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Dimensions { from, to } => {
                write!(f, "a unit of dimension {from} does not convert to {to}")
            }
            Self::NoMeasure { unit } => write!(f, "no dimension is known of unit {unit:?}"),
            Self::OutOfRange => f.write_str("the units are too far apart for an exact factor"),
        }
    }
}

impl error::Error for ConvertError {}

/// Why a decimal number has no exact counterpart in the other unit.
///
/// Names the rule, never the value.
#[cfg(feature = "decimal")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DecimalError {
    /// The factor is no quotient of integers: see [`Conversion::is_exact`](crate::Conversion::is_exact).
    Irrational,
    /// The exact result has no end in decimal digits: 1 kPa in `mm[Hg]`.
    Endless,
    /// The exact result has more digits than a decimal number holds (28).
    OutOfRange,
}

#[cfg(feature = "decimal")]
impl fmt::Display for DecimalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Irrational => "the factor between the units is no quotient of integers",
            Self::Endless => "the exact result has no end in decimal digits",
            Self::OutOfRange => "the exact result has more than 28 digits",
        })
    }
}

#[cfg(feature = "decimal")]
impl error::Error for DecimalError {}
