use core::{error, fmt};

/// Why a text is not a code of ISO/IEEE 11073.
///
/// Names the rule, never the text: it came out of a message about a patient.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseCodeError {
    /// There is no text.
    Empty,
    /// Something other than the digits 0 to 9: a sign, a blank, a letter.
    NotDecimal,
    /// The number does not fit in 32 bits.
    TooLarge,
    /// The number is a code, but not of a unit: those are in partition 4 (262144 to 327679).
    NotAUnit,
}

impl fmt::Display for ParseCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "the code is empty",
            Self::NotDecimal => "the code is not made of decimal digits only",
            Self::TooLarge => "the code does not fit in 32 bits",
            Self::NotAUnit => "the code is not in partition 4, the units of measure",
        })
    }
}

impl error::Error for ParseCodeError {}

/// Why a text is not a LOINC code.
///
/// Names the rule, never the text: it came out of a message about a patient.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseLoincError {
    /// No hyphen between number and check digit.
    NoHyphen,
    /// Something other than the digits 0 to 9 before the hyphen, or nothing.
    NotDecimal,
    /// The number starts with 0: LOINC numbers are written without leading zeros.
    LeadingZero,
    /// More than ten characters, the width of a LOINC code.
    TooLong,
    /// Not exactly one digit behind the hyphen.
    NotOneCheckDigit,
    /// The check digit does not belong to the number (mod 10 algorithm, LOINC Users' Guide).
    WrongCheckDigit,
}

impl fmt::Display for ParseLoincError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoHyphen => "the LOINC code has no hyphen before its check digit",
            Self::NotDecimal => "the LOINC number is not made of decimal digits only",
            Self::LeadingZero => "the LOINC number starts with a zero",
            Self::TooLong => "the LOINC code is longer than ten characters",
            Self::NotOneCheckDigit => "the hyphen is not followed by exactly one digit",
            Self::WrongCheckDigit => "the check digit does not belong to the LOINC number",
        })
    }
}

impl error::Error for ParseLoincError {}
