use core::{error, fmt};

/// Why a text is no UCUM unit, and from which byte on.
///
/// Names the rule and the place, never the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UcumError {
    /// There is no text.
    Empty,
    /// The text is longer than [`LONGEST`](super::LONGEST) bytes.
    TooLong,
    /// More than [`DEEPEST`](super::DEEPEST) parentheses are open at once.
    TooDeep {
        /// The first byte that is too much, from 0.
        at: usize,
    },
    /// Something stands here that the grammar does not allow: a blank, an operator without a unit, an unpaired brace.
    Unexpected {
        /// The byte, from 0; the length of the text if the text ends too early.
        at: usize,
    },
    /// No unit has this symbol, and no prefix makes one of it.
    UnknownUnit {
        /// The first byte of the symbol, from 0.
        at: usize,
    },
    /// The unit is known, but takes no prefix: `k[arb'U]`.
    PrefixNotAllowed {
        /// The first byte of the symbol, from 0.
        at: usize,
    },
    /// A unit with an offset or a logarithm stands in a product or a power: `Cel/min`, `dB2` (UCUM section 4.5).
    NotProportional {
        /// The first byte of the symbol, from 0.
        at: usize,
    },
    /// A factor or a power leaves the range that is computed exactly.
    OutOfRange {
        /// The byte behind the operation, from 0.
        at: usize,
    },
}

impl fmt::Display for UcumError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the unit is empty"),
            Self::TooLong => f.write_str("the unit is too long"),
            Self::TooDeep { at } => write!(f, "too many open parentheses at byte {at}"),
            Self::Unexpected { at } => write!(f, "not the syntax of UCUM at byte {at}"),
            Self::UnknownUnit { at } => write!(f, "no known unit at byte {at}"),
            Self::PrefixNotAllowed { at } => {
                write!(f, "the unit at byte {at} takes no prefix")
            }
            Self::NotProportional { at } => write!(
                f,
                "the unit at byte {at} has an offset or a logarithm and can be no part of another"
            ),
            Self::OutOfRange { at } => {
                write!(f, "the factor leaves the exact range at byte {at}")
            }
        }
    }
}

impl error::Error for UcumError {}
