//! Numbers of the machine from the texts of samples: for whoever computes with a waveform.
//!
//! Not here: the text with its precision, which is [`Nm`](super::Nm).

use rust_decimal::Decimal;

use super::DatatypeError;
use super::Nm;

/// A type that a number of the wire can be read as: `f64`, `f32`, `i64`, `i32` or [`Decimal`].
///
/// The floating-point types take the value nearest to the decimal text, as `str::parse` of them does;
/// a number beyond their range is an error and never infinite.
/// The integers take whole numbers only, `12.0` among them: nothing is rounded.
/// A decimal takes what it holds exactly, with its scale, as [`Nm::decimal`] does.
///
/// The trait is sealed.
pub trait Number: sealed::Read {}

impl<N: sealed::Read> Number for N {}

/// What of a text is read without a second look: a sign, up to 18 digits and a point.
#[derive(Clone, Copy)]
pub struct Digits {
    negative: bool,
    /// All digits as one number.
    digits: u64,
    /// How many of them stand after the point.
    fraction: u32,
}

/// What stands at the begin of samples.
pub(super) enum Scan {
    /// Nothing, up to the separator or the end.
    Missing,
    /// A number, up to the separator or the end.
    Digits(Digits),
    /// Something that wants a closer look.
    Other,
}

impl Digits {
    /// The most digits that are sure to fit.
    const MOST: u32 = 18;

    /// Whether a text is a number for sure; of others only a closer look can tell.
    pub(super) fn are(text: &str) -> bool {
        // No number holds the separator, so one that is read to its end has none.
        let (scan, length) = Self::scan(text.as_bytes(), b'^');
        matches!(scan, Scan::Digits(_)) && length == text.len()
    }

    /// Reads what stands before the first separator, and how long it is unless it is [`Scan::Other`].
    pub(super) fn scan(bytes: &[u8], separator: u8) -> (Scan, usize) {
        let mut digits = 0_u64;
        let mut count = 0_u32;
        let mut point = None;
        let mut negative = false;
        let mut length = 0_usize;
        for &byte in bytes {
            let digit = byte.wrapping_sub(b'0');
            if digit < 10 {
                digits = digits.wrapping_mul(10).wrapping_add(u64::from(digit));
                count = count.wrapping_add(1);
            } else if byte == separator {
                break;
            } else if byte == b'.' && point.is_none() {
                point = Some(count);
            } else if matches!(byte, b'+' | b'-') && length == 0 {
                negative = byte == b'-';
            } else {
                return (Scan::Other, 0);
            }
            length = length.wrapping_add(1);
        }
        let scan = match count {
            0 if length == 0 => Scan::Missing,
            1..=Self::MOST => Scan::Digits(Self {
                negative,
                digits,
                fraction: point.map_or(0, |point| count.saturating_sub(point)),
            }),
            _ => Scan::Other,
        };
        (scan, length)
    }
}

/// Reads the text of a number.
pub(super) fn read<N: Number>(text: &str) -> Result<N, DatatypeError> {
    let number = Nm::parse(text)?;
    N::of_text(number.text()).ok_or(DatatypeError::DoesNotFit { component: None })
}

mod sealed {
    use super::Digits;

    pub trait Read: Copy {
        /// The exact or nearest value, `None` when that takes the text.
        fn of_digits(digits: Digits) -> Option<Self>;

        /// The value of a number's text, `None` when it does not fit.
        fn of_text(text: &str) -> Option<Self>;
    }
}

/// The powers of ten that a float holds exactly, up to its greatest.
///
/// A quotient of two exact floats is the float nearest to it (IEEE 754),
/// so a number whose digits are exact too needs one division.
macro_rules! float {
    ($float:ident, $powers:expr) => {
        impl sealed::Read for $float {
            fn of_digits(digits: Digits) -> Option<Self> {
                const POWERS: &[$float] = &$powers;
                const EXACT: u64 = 1 << $float::MANTISSA_DIGITS;
                if digits.digits > EXACT {
                    return None;
                }
                let power = POWERS.get(usize::try_from(digits.fraction).ok()?)?;
                let value = digits.digits as Self / power;
                Some(if digits.negative { -value } else { value })
            }

            fn of_text(text: &str) -> Option<Self> {
                text.parse().ok().filter(|value: &Self| value.is_finite())
            }
        }
    };
}

float!(
    f64,
    [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18
    ]
);
float!(
    f32,
    [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10]
);

macro_rules! integer {
    ($integer:ident) => {
        impl sealed::Read for $integer {
            fn of_digits(digits: Digits) -> Option<Self> {
                if digits.fraction > 0 {
                    return None;
                }
                let value = i64::try_from(digits.digits).ok()?;
                let value = if digits.negative {
                    value.checked_neg()?
                } else {
                    value
                };
                Self::try_from(value).ok()
            }

            fn of_text(text: &str) -> Option<Self> {
                let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
                if fraction.bytes().any(|digit| digit != b'0') {
                    return None;
                }
                match whole {
                    "" | "+" | "-" => Some(0),
                    _ => whole.parse().ok(),
                }
            }
        }
    };
}

integer!(i32);
integer!(i64);

impl sealed::Read for Decimal {
    fn of_digits(digits: Digits) -> Option<Self> {
        let value = i64::try_from(digits.digits).ok()?;
        let mut value = Self::try_new(value, digits.fraction).ok()?;
        value.set_sign_negative(digits.negative);
        Some(value)
    }

    fn of_text(text: &str) -> Option<Self> {
        Self::from_str_exact(text).ok()
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use proptest::prelude::*;

    use super::*;

    /// What NM says, letter by letter: an optional sign, digits, and a point before, among or after them.
    fn is_number(text: &str) -> bool {
        let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let digits = whole.bytes().chain(fraction.bytes());
        digits.clone().count() > 0 && digits.clone().all(|byte| byte.is_ascii_digit())
    }

    /// As samples are read: at one glance if that suffices.
    fn scanned<N: Number>(text: &str) -> Result<N, DatatypeError> {
        match Digits::scan(text.as_bytes(), b'^') {
            (Scan::Digits(digits), length) => {
                assert_eq!(length, text.len());
                N::of_digits(digits).map_or_else(|| read(text), Ok)
            }
            _ => read(text),
        }
    }

    fn fits<N: Number>(text: &str) -> bool {
        let found = scanned::<N>(text);
        let misfit = Err(DatatypeError::DoesNotFit { component: None });
        assert!(
            found.is_ok() || found.map(drop) == misfit.map(|_: N| ()),
            "{text}"
        );
        found.is_ok()
    }

    #[test]
    fn a_whole_number_is_an_integer_and_nothing_is_rounded() {
        for (text, expected) in [
            ("0", 0),
            ("-0", 0),
            ("+12", 12),
            ("12.", 12),
            ("12.000", 12),
            (".0", 0),
            ("-.0", 0),
            ("0000000000000000000000000012", 12),
            ("-2147483648", i32::MIN),
        ] {
            assert_eq!(scanned::<i32>(text), Ok(expected), "{text}");
            assert_eq!(scanned::<i64>(text), Ok(expected.into()), "{text}");
        }
        for text in ["12.5", ".5", "-12.01", "2147483648", "-2147483649"] {
            assert!(!fits::<i32>(text), "{text}");
        }
        assert_eq!(scanned("9223372036854775807"), Ok(i64::MAX));
        assert_eq!(scanned("-9223372036854775808"), Ok(i64::MIN));
        assert!(!fits::<i64>("9223372036854775808"));
    }

    #[test]
    fn a_number_beyond_the_range_of_a_float_is_not_infinite() {
        let long = format!("1{}", "0".repeat(400));
        assert!(!fits::<f64>(&long) && !fits::<f32>(&long));
        assert!(!fits::<f32>(&long[..60]) && fits::<f64>(&long[..60]));
    }

    #[test]
    fn the_sign_of_nothing_is_kept() {
        assert!(scanned::<f64>("-0.0").unwrap().is_sign_negative());
        assert!(scanned::<f64>("0.0").unwrap().is_sign_positive());
    }

    #[test]
    fn what_is_no_number_is_none_of_any_type() {
        for text in [
            "", ".", "-", "+.", "1e3", "inf", "NaN", "--1", "1-", "1.2.3", " 1", "0x1",
        ] {
            let wrong = DatatypeError::NotANumber { component: None };
            assert_eq!(scanned::<f64>(text), Err(wrong), "{text}");
            assert_eq!(scanned::<i32>(text), Err(wrong), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_float_is_the_one_that_the_text_parses_as(text in "[+-]?([0-9]{1,25}(\\.[0-9]{0,25})?|\\.[0-9]{1,25})") {
            prop_assert_eq!(scanned::<f64>(&text).unwrap().to_bits(), text.parse::<f64>().unwrap().to_bits());
            prop_assert_eq!(scanned::<f32>(&text).unwrap().to_bits(), text.parse::<f32>().unwrap().to_bits());
        }

        #[test]
        fn every_float_comes_back_from_its_digits(value in any::<f64>().prop_filter("finite", |value| value.is_finite())) {
            prop_assert_eq!(scanned::<f64>(&format!("{value}")), Ok(value));
        }

        #[test]
        fn every_integer_comes_back_from_its_digits(value in any::<i64>(), small in any::<i32>(), zeros in 0_usize..4) {
            prop_assert_eq!(scanned::<i64>(&format!("{value}")), Ok(value));
            prop_assert_eq!(scanned::<i32>(&format!("{small}.{}", "0".repeat(zeros))), Ok(small));
            prop_assert_eq!(scanned::<i32>(&format!("{value}")).ok(), i32::try_from(value).ok());
        }

        #[test]
        fn a_decimal_has_the_digits_and_the_scale_of_the_text(text in "[+-]?([0-9]{1,20}(\\.[0-9]{0,20})?|\\.[0-9]{1,20})") {
            let found = scanned::<Decimal>(&text).ok();
            let exact = Nm::parse(text.as_str()).unwrap().decimal();
            prop_assert_eq!(found, exact);
            prop_assert_eq!(found.map(|number| number.scale()), exact.map(|number| number.scale()));
        }

        #[test]
        fn a_number_is_one_at_a_glance_and_at_a_closer_look(text in "[-+.0-9e ]{0,8}") {
            prop_assert_eq!(Nm::parse(text.as_str()).is_ok(), is_number(&text));
        }

        #[test]
        fn a_glance_takes_nothing_for_a_number_that_is_none(text in "[-+.0-9^e ]{0,8}") {
            let (part, _) = text.split_once('^').unwrap_or((&text, ""));
            match Digits::scan(text.as_bytes(), b'^') {
                (Scan::Missing, length) => prop_assert!(part.is_empty() && length == 0),
                (Scan::Digits(_), length) => {
                    prop_assert_eq!(length, part.len());
                    prop_assert!(is_number(part));
                }
                (Scan::Other, _) => prop_assert!(!is_number(part)),
            }
        }
    }
}
