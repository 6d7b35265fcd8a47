use core::{fmt, str::FromStr};

use crate::{ParseLoincError, tables::loinc};

/// A LOINC code (coding system `LN`): a number, a hyphen and a check digit.
///
/// Only codes with the right check digit exist as values; whether LOINC has assigned the number is not checked, so new codes survive.
/// Ordered by number.
///
/// ```
/// use ihe_pcd_codes::{LoincCode, ParseLoincError, loinc};
///
/// let code = LoincCode::parse("8867-4")?;
/// assert_eq!(code, loinc::HEART_RATE);
/// assert_eq!(code.display_name(), Some("Heart rate"));
/// assert_eq!(code.to_string(), "8867-4");
/// assert_eq!(LoincCode::parse("8867-5"), Err(ParseLoincError::WrongCheckDigit));
/// # Ok::<(), ParseLoincError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LoincCode(u32);

impl LoincCode {
    /// The longest LOINC code, in characters.
    pub const MAX_LENGTH: usize = 10;

    /// Reads a LOINC code.
    ///
    /// # Errors
    ///
    /// The rule that is broken; [`ParseLoincError`] lists them.
    pub fn parse(text: &str) -> Result<Self, ParseLoincError> {
        let (number, check) = text.split_once('-').ok_or(ParseLoincError::NoHyphen)?;
        if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(ParseLoincError::NotDecimal);
        }
        if number.starts_with('0') {
            return Err(ParseLoincError::LeadingZero);
        }
        let &[check @ b'0'..=b'9'] = check.as_bytes() else {
            return Err(ParseLoincError::NotOneCheckDigit);
        };
        if text.len() > Self::MAX_LENGTH {
            return Err(ParseLoincError::TooLong);
        }
        let code = number
            .parse()
            .map(Self)
            .map_err(|_| ParseLoincError::TooLong)?;
        if code.check_digit() != check - b'0' {
            return Err(ParseLoincError::WrongCheckDigit);
        }
        Ok(code)
    }

    /// A number of the table, which the generator has checked.
    pub(crate) const fn known(number: u32) -> Self {
        Self(number)
    }

    /// The number before the hyphen.
    pub const fn number(self) -> u32 {
        self.0
    }

    /// The digit behind the hyphen: mod 10 (Luhn), LOINC Users' Guide.
    pub const fn check_digit(self) -> u8 {
        let mut rest = self.0;
        let mut sum = 0;
        let mut doubled = true;
        while rest > 0 {
            let digit = (rest % 10) as u8;
            sum += match (doubled, digit) {
                (true, 5..) => digit * 2 - 9,
                (true, _) => digit * 2,
                (false, _) => digit,
            };
            doubled = !doubled;
            rest /= 10;
        }
        (10 - sum % 10) % 10
    }

    /// The LOINC name of this code, where the table has one.
    pub fn display_name(self) -> Option<&'static str> {
        let row = loinc::NAMED.lower_bound(self.0);
        let found = loinc::NAMED.get(row) == Some(self.0);
        found.then(|| loinc::NAMES.get(row)).flatten()
    }
}

impl FromStr for LoincCode {
    type Err = ParseLoincError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl fmt::Display for LoincCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.0, self.check_digit())
    }
}

impl fmt::Debug for LoincCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.display_name() {
            Some(name) => write!(f, "{self}^{name}^LN"),
            None => write!(f, "LoincCode({self})"),
        }
    }
}
