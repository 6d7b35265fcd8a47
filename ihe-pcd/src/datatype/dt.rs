use core::fmt;

use crate::hl7::{FieldWriter, Text};

use super::calendar::{Cursor, Date};
use super::{DatatypeError, Precision};

/// DT, a date as the wire says it: `YYYY[MM[DD]]` (HL7 v2.6 chapter 2A, DT).
///
/// The text is kept. Every part must exist in the calendar of the years 0001 to 9999.
/// It may be the day that somebody was born: `Debug` shows its length only.
///
/// ```
/// use ihe_pcd::datatype::{Dt, Precision};
///
/// let month = Dt::parse("202611")?;
/// assert_eq!((month.year(), month.month(), month.day()), (2026, Some(11), None));
/// assert_eq!(month.precision(), Precision::Month);
/// assert!(Dt::parse("20260230").is_err());
/// # Ok::<(), ihe_pcd::datatype::DatatypeError>(())
/// ```
#[derive(Clone, Eq, Hash, PartialEq)]
pub struct Dt<'a> {
    text: Text<'a>,
    date: Date,
}

impl<'a> Dt<'a> {
    /// Reads a date.
    ///
    /// # Errors
    ///
    /// [`DatatypeError::NotADate`] for anything that is not the grammar to the letter, a time after the day among it.
    pub fn parse(text: impl Into<Text<'a>>) -> Result<Self, DatatypeError> {
        let text = text.into();
        let mut wire = Cursor(text.as_bytes());
        match wire.date() {
            Some(date) if wire.is_at_end() => Ok(Self { text, date }),
            _ => Err(DatatypeError::NotADate { component: None }),
        }
    }

    /// The wire text.
    pub const fn text(&self) -> &Text<'a> {
        &self.text
    }

    /// How much of the date is said: [`Precision::Year`], [`Precision::Month`] or [`Precision::Day`].
    pub const fn precision(&self) -> Precision {
        match (self.date.month, self.date.day) {
            (_, Some(_)) => Precision::Day,
            (Some(_), None) => Precision::Month,
            (None, None) => Precision::Year,
        }
    }

    /// The year, 1 to 9999.
    pub const fn year(&self) -> u16 {
        self.date.year
    }

    /// The month, 1 to 12.
    pub const fn month(&self) -> Option<u8> {
        self.date.month
    }

    /// The day of the month, from 1.
    pub const fn day(&self) -> Option<u8> {
        self.date.day
    }

    /// The same date without a borrow.
    pub fn into_owned(self) -> Dt<'static> {
        Dt {
            text: self.text.into_owned(),
            date: self.date,
        }
    }

    /// Writes the wire text.
    pub fn write(&self, field: &mut FieldWriter<'_>) {
        field.text(&self.text);
    }
}

impl fmt::Debug for Dt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Dt({} bytes)", self.text.len())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::Dtm;
    use super::super::strategies::{self, raw, repetition, written};
    use super::*;

    #[test]
    fn each_part_is_there_as_far_as_the_wire_says_it() {
        let date = |text| {
            let date = Dt::parse(text).unwrap();
            (date.precision(), date.year(), date.month(), date.day())
        };
        assert_eq!(date("2026"), (Precision::Year, 2026, None, None));
        assert_eq!(date("202611"), (Precision::Month, 2026, Some(11), None));
        assert_eq!(date("20240229"), (Precision::Day, 2024, Some(2), Some(29)));
    }

    #[test]
    fn what_is_not_a_date_to_the_letter_is_refused() {
        for text in [
            "",
            "\"\"",
            "202",
            "20261",
            "2026112",
            "00000101",
            "20261301",
            "20250229",
            "2026112112",
            "20261121+0100",
            "2026+0100",
            "2026-11-21",
            " 20261121",
            "20261121 ",
        ] {
            assert_eq!(
                Dt::parse(text),
                Err(DatatypeError::NotADate { component: None }),
                "{text}"
            );
        }
    }

    #[test]
    fn debug_shows_no_digit_of_it() {
        let shown = alloc::format!("{:?}", Dt::parse("19610301").unwrap());
        assert_eq!(shown, "Dt(8 bytes)");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(date in strategies::dt()) {
            let message = written(|field| date.write(field));
            prop_assert_eq!(raw(&message), date.text().as_str());
            let read = Dt::parse(repetition(&message).text().unwrap()).unwrap();
            prop_assert_eq!(&read, &date);
            prop_assert_eq!(read.into_owned(), date);
        }

        #[test]
        fn a_date_is_a_time_that_says_no_hour(text in "[0-9]{0,9}[+-]?") {
            let time = Dtm::parse(text.as_str()).ok();
            let date = Dt::parse(text.as_str()).ok();
            let of_time = time.filter(|time| time.precision() <= Precision::Day);
            prop_assert_eq!(
                date.map(|date| (date.year(), date.month(), date.day())),
                of_time.map(|time| (time.year(), time.month(), time.day()))
            );
        }
    }
}
