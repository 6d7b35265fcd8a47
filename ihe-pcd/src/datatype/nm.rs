use core::fmt;

use nom::branch::alt;
use nom::character::complete::{char, digit0, digit1, one_of};
use nom::combinator::{all_consuming, opt, recognize};
use nom::sequence::preceded;
use nom::{IResult, Parser};
use rust_decimal::Decimal;

use crate::hl7::{FieldWriter, Repetition, ShortText, Text};

use super::number::Digits;
use super::{DatatypeError, parts};

/// NM, a number as the wire says it: an optional sign, digits and an optional point (HL7 v2.6 chapter 2A, NM).
///
/// The text is kept, because its digits are the precision of the measurement: `98.0` is not `98` (TF-2 B.8.5).
/// The standard asks for a digit and lets the point stand anywhere, so `.5` and `5.` are numbers;
/// exponents, blanks and thousands separators are not.
///
/// Equality is equality of the text; compare [`decimal`](Self::decimal) for equality of the number.
/// `Debug` shows its length only.
///
/// ```
/// use ihe_pcd::datatype::Nm;
///
/// let value = Nm::parse("98.0")?;
/// assert_eq!(value.text().as_str(), "98.0");
/// assert_eq!(value.decimal().map(|decimal| decimal.scale()), Some(1));
/// assert!(Nm::parse("9.8e1").is_err());
/// # Ok::<(), ihe_pcd::datatype::DatatypeError>(())
/// ```
#[derive(Clone, Eq, Hash, PartialEq)]
pub struct Nm<'a>(ShortText<'a>);

impl<'a> Nm<'a> {
    /// Reads a number.
    ///
    /// # Errors
    ///
    /// [`DatatypeError::NotANumber`], for empty text too.
    pub fn parse(text: impl Into<ShortText<'a>>) -> Result<Self, DatatypeError> {
        let text = text.into();
        if !Digits::are(&text) && all_consuming(number).parse(&text).is_err() {
            return Err(DatatypeError::NotANumber { component: None });
        }
        Ok(Self(text))
    }

    /// The number a text is for sure; `None` where a closer look is needed.
    #[inline]
    pub(crate) fn of_digits(text: &'a str) -> Option<Self> {
        Digits::are(text).then(|| Self(ShortText::borrowed(text)))
    }

    /// Reads a repetition; `None` when it is absent, empty or null.
    ///
    /// # Errors
    ///
    /// As [`parse`](Self::parse), [`DatatypeError::Text`],
    /// and [`DatatypeError::TooManyParts`] for a second component or subcomponent that is not empty:
    /// `120^80` is no 120.
    pub fn read(repetition: Repetition<'a>) -> Result<Option<Self>, DatatypeError> {
        parts::only_leaf(repetition)?.map(Self::parse).transpose()
    }

    /// The wire text of a decimal, every digit of its scale written.
    pub fn from_decimal(decimal: Decimal) -> Nm<'static> {
        Nm(ShortText::displayed(&decimal))
    }

    /// The wire text.
    pub const fn text(&self) -> &ShortText<'a> {
        &self.0
    }

    /// The number, its scale being the digits after the point.
    ///
    /// `None` when it does not fit exactly (28 digits); it is never rounded.
    pub fn decimal(&self) -> Option<Decimal> {
        Decimal::from_str_exact(&self.0).ok()
    }

    /// Whether [`decimal`](Self::decimal) answers it.
    ///
    /// Of nearly every number its length tells: no 28 digits are too many.
    #[inline]
    pub(crate) fn is_decimal(&self) -> bool {
        const SURE_TO_FIT: usize = 28;
        self.0.len() <= SURE_TO_FIT || self.decimal().is_some()
    }

    /// The same number without a borrow.
    pub fn into_owned(self) -> Nm<'static> {
        Nm(self.0.into_owned())
    }

    /// Writes the wire text.
    pub fn write(&self, field: &mut FieldWriter<'_>) {
        // Signs, digits and points: nothing of it is to be escaped.
        field.plain(self.0.as_bytes());
    }

    /// The number in a part of a composite type: `None` when the part is empty.
    pub(super) fn in_part(text: Text<'a>, component: u32) -> Result<Option<Self>, DatatypeError> {
        if text.is_empty() {
            return Ok(None);
        }
        Self::parse(text)
            .map(Some)
            .map_err(|error| error.at_component(component))
    }
}

impl From<i32> for Nm<'_> {
    fn from(number: i32) -> Self {
        Self::from(i64::from(number))
    }
}

impl From<i64> for Nm<'_> {
    fn from(number: i64) -> Self {
        Self(ShortText::whole(number))
    }
}

impl From<Decimal> for Nm<'_> {
    fn from(decimal: Decimal) -> Self {
        Self::from_decimal(decimal)
    }
}

impl fmt::Debug for Nm<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Nm({} bytes)", self.0.len())
    }
}

fn number(input: &str) -> IResult<&str, &str> {
    let digits = alt((
        recognize((digit1, opt((char('.'), digit0)))),
        recognize((char('.'), digit1)),
    ));
    preceded(opt(one_of("+-")), digits).parse(input)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::strategies::{self, raw, repetition, wire, written};
    use super::*;

    #[test]
    fn the_digits_are_the_precision() {
        for (text, scale) in [
            ("98", 0),
            ("98.0", 1),
            ("98.00", 2),
            ("-0.50", 2),
            ("+7", 0),
        ] {
            let number = Nm::parse(text).unwrap();
            assert_eq!(*number.text(), text);
            assert_eq!(number.decimal().unwrap().scale(), scale, "{text}");
        }
        let (one, other) = (Nm::parse("98").unwrap(), Nm::parse("98.0").unwrap());
        assert_ne!(one, other);
        assert_eq!(one.decimal(), other.decimal());
    }

    #[test]
    fn the_point_may_stand_at_either_end() {
        assert_eq!(Nm::parse(".5").unwrap().decimal(), Some(Decimal::new(5, 1)));
        assert_eq!(Nm::parse("5.").unwrap().decimal(), Some(Decimal::new(5, 0)));
        assert_eq!(
            Nm::parse("-.5").unwrap().decimal(),
            Some(Decimal::new(-5, 1))
        );
        assert_eq!(
            Nm::parse("+5.").unwrap().decimal(),
            Some(Decimal::new(5, 0))
        );
    }

    #[test]
    fn what_is_not_a_number_to_the_letter_is_refused() {
        for text in [
            "",
            ".",
            "+",
            "-",
            "+.",
            "1e3",
            "1E3",
            " 1",
            "1 ",
            "- 1",
            "1,5",
            "1.2.3",
            "--1",
            "+-1",
            "0x10",
            "NaN",
            "inf",
            "0.3/1",
            "10.mV/4096",
            "\"\"",
            "1_000",
            "١٢",
            ">300",
            "90-160",
        ] {
            assert_eq!(
                Nm::parse(text),
                Err(DatatypeError::NotANumber { component: None }),
                "{text}"
            );
        }
    }

    #[test]
    fn a_number_that_does_not_fit_is_kept_and_never_rounded() {
        for text in [
            "0.12345678901234567890123456789",
            "79228162514264337593543950336",
            "1.00000000000000000000000000001",
        ] {
            let number = Nm::parse(text).unwrap();
            assert_eq!(number.decimal(), None, "{text}");
            assert_eq!(*number.text(), text);
        }
        for digits in 1..=40 {
            let number = Nm::parse("9".repeat(digits)).unwrap();
            assert_eq!(number.is_decimal(), digits <= 28, "{digits}");
        }
        let most = Nm::parse("79228162514264337593543950335").unwrap();
        assert_eq!(most.decimal(), Some(Decimal::MAX));
    }

    #[test]
    fn nothing_and_null_are_no_number_and_two_are_not_one() {
        for nothing in ["", "\"\"", "^", "&", "~5"] {
            assert_eq!(Nm::read(repetition(&wire(nothing))), Ok(None), "{nothing}");
        }
        let read = |field: &str| Nm::read(repetition(&wire(field))).map(|_| ());
        assert_eq!(read("72^^&"), Ok(()));
        for (field, component) in [("120^80", 2), ("120^^80", 3), ("120&80", 1), ("^80", 2)] {
            let component = Some(component);
            assert_eq!(
                read(field),
                Err(DatatypeError::TooManyParts { component }),
                "{field}"
            );
        }
    }

    #[test]
    fn integers_and_decimals_are_written_in_full() {
        assert_eq!(*Nm::from(-72).text(), "-72");
        assert_eq!(*Nm::from(i64::MIN).text(), "-9223372036854775808");
        assert_eq!(*Nm::from_decimal(Decimal::new(980, 1)).text(), "98.0");
        assert_eq!(
            *Nm::from(Decimal::MIN).text(),
            "-79228162514264337593543950335"
        );
    }

    #[test]
    fn debug_shows_no_digit_of_it() {
        assert_eq!(
            alloc::format!("{:?}", Nm::parse("98.6").unwrap()),
            "Nm(4 bytes)"
        );
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(number in strategies::nm()) {
            let message = written(|field| number.write(field));
            prop_assert_eq!(raw(&message), number.text().as_str());
            let read = Nm::read(repetition(&message)).unwrap().unwrap();
            prop_assert_eq!(&read, &number);
            prop_assert_eq!(read.into_owned(), number);
        }

        #[test]
        fn a_decimal_comes_back_with_its_scale(mantissa in any::<i64>(), scale in 0_u32..=28) {
            let decimal = Decimal::new(mantissa, scale);
            let number = Nm::from_decimal(decimal);
            let read = Nm::parse(number.text().clone()).unwrap().decimal().unwrap();
            prop_assert_eq!(read, decimal);
            prop_assert_eq!(read.scale(), scale);
        }

        #[test]
        fn every_number_is_a_decimal_or_does_not_fit(text in "[+-]?[0-9]{0,40}\\.?[0-9]{0,40}") {
            if let Ok(number) = Nm::parse(text.as_str()) && let Some(decimal) = number.decimal() {
                let digits = text.split_once('.').map_or(0, |(_, fraction)| fraction.len());
                prop_assert_eq!(usize::try_from(decimal.scale()).unwrap(), digits);
            }
            if let Ok(number) = Nm::parse(text.as_str()) {
                prop_assert_eq!(number.is_decimal(), number.decimal().is_some());
            }
        }
    }
}
