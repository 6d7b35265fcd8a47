use core::fmt;

use crate::hl7::{FieldWriter, Text};

use super::calendar::{Cursor, TimeOfDay};
use super::{DatatypeError, Offset, Precision};

/// TM, a time of day as the wire says it: `HH[MM[SS[.S[S[S[S]]]]]][+/-ZZZZ]` (HL7 v2.6 chapter 2A, TM).
///
/// IHE PCD prefers it to a number where a result is a time of day (TF-2 B.8).
/// The text is kept, and with it the precision and whether an offset was stated.
/// Hour 24 and second 60 are refused, as [`Dtm`](super::Dtm) refuses them.
///
/// Equality is equality of the text. `Debug` shows its length only, `Display` is the text.
///
/// ```
/// use ihe_pcd::datatype::{Precision, Tm};
///
/// let time = Tm::parse("091530.5+0100")?;
/// assert_eq!((time.hour(), time.minute(), time.second()), (9, Some(15), Some(30)));
/// assert_eq!(time.nanosecond(), Some(500_000_000));
/// assert_eq!(time.offset().map(|offset| offset.minutes()), Some(60));
/// assert_eq!(Tm::parse("0915")?.precision(), Precision::Minute);
/// assert_eq!(time.to_string(), "091530.5+0100");
/// # Ok::<(), ihe_pcd::datatype::DatatypeError>(())
/// ```
#[derive(Clone, Eq, Hash, PartialEq)]
pub struct Tm<'a> {
    text: Text<'a>,
    time: TimeOfDay,
    offset: Option<Offset>,
}

impl<'a> Tm<'a> {
    /// Reads a time of day.
    ///
    /// # Errors
    ///
    /// [`DatatypeError::NotATimeOfDay`] for anything that is not the grammar to the letter: blanks, colons, empty text,
    /// a part that does not exist (hour 24), an offset beyond 14:59.
    pub fn parse(text: impl Into<Text<'a>>) -> Result<Self, DatatypeError> {
        let text = text.into();
        let mut wire = Cursor(text.as_bytes());
        let time = wire.time_of_day();
        let offset = Offset::read(&mut wire, None);
        match time {
            Some(time) if wire.is_at_end() => Ok(Self { text, time, offset }),
            _ => Err(DatatypeError::NotATimeOfDay { component: None }),
        }
    }

    /// The wire text.
    pub const fn text(&self) -> &Text<'a> {
        &self.text
    }

    /// How much of the time is said, from [`Precision::Hour`] on.
    pub const fn precision(&self) -> Precision {
        Precision::of_time_of_day(&self.time)
    }

    /// The hour, 0 to 23.
    pub const fn hour(&self) -> u8 {
        self.time.hour
    }

    /// The minute, 0 to 59.
    pub const fn minute(&self) -> Option<u8> {
        self.time.minute
    }

    /// The second, 0 to 59.
    pub const fn second(&self) -> Option<u8> {
        self.time.second
    }

    /// The fraction of the second in nanoseconds.
    pub fn nanosecond(&self) -> Option<u32> {
        self.time.fraction.map(|(nanosecond, _)| nanosecond)
    }

    /// The offset that is stated.
    pub const fn offset(&self) -> Option<Offset> {
        self.offset
    }

    /// The same time without a borrow.
    pub fn into_owned(self) -> Tm<'static> {
        Tm {
            text: self.text.into_owned(),
            time: self.time,
            offset: self.offset,
        }
    }

    /// Writes the wire text.
    pub fn write(&self, field: &mut FieldWriter<'_>) {
        field.text(&self.text);
    }
}

impl fmt::Display for Tm<'_> {
    /// The wire text.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for Tm<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tm({} bytes)", self.text.len())
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;

    use proptest::prelude::*;

    use super::super::Dtm;
    use super::super::strategies::{self, raw, repetition, written};
    use super::*;

    #[test]
    fn each_part_is_there_as_far_as_the_wire_says_it() {
        let parts = |text| {
            let time = Tm::parse(text).unwrap();
            let offset = time.offset().map(Offset::minutes);
            let clock = (time.hour(), time.minute(), time.second());
            (time.precision(), clock, time.nanosecond(), offset)
        };
        assert_eq!(parts("00"), (Precision::Hour, (0, None, None), None, None));
        assert_eq!(
            parts("23-0130"),
            (Precision::Hour, (23, None, None), None, Some(-90))
        );
        assert_eq!(
            parts("0915"),
            (Precision::Minute, (9, Some(15), None), None, None)
        );
        assert_eq!(
            parts("235959"),
            (Precision::Second, (23, Some(59), Some(59)), None, None)
        );
        assert_eq!(
            parts("091530.0250+0000"),
            (
                Precision::Fraction(4),
                (9, Some(15), Some(30)),
                Some(25_000_000),
                Some(0)
            )
        );
    }

    #[test]
    fn what_is_not_a_time_of_day_to_the_letter_is_refused() {
        for text in [
            "",
            "\"\"",
            "9",
            "915",
            "24",
            "2400",
            "0960",
            "091560",
            "235960",
            "0915.5",
            "091530.",
            "091530.12345",
            "09:15",
            "0915 +0100",
            "0915+1500",
            "+0100",
            "0915+01",
            "0915Z",
            " 0915",
            "20261121091530",
        ] {
            assert_eq!(
                Tm::parse(text),
                Err(DatatypeError::NotATimeOfDay { component: None }),
                "{text}"
            );
        }
    }

    #[test]
    fn debug_shows_no_digit_of_it() {
        let shown = alloc::format!("{:?}", Tm::parse("091530").unwrap());
        assert_eq!(shown, "Tm(6 bytes)");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(time in strategies::tm()) {
            let message = written(|field| time.write(field));
            prop_assert_eq!(raw(&message), time.text().as_str());
            let read = Tm::parse(repetition(&message).text().unwrap()).unwrap();
            prop_assert_eq!(&read, &time);
            prop_assert_eq!(read.into_owned(), time);
        }

        #[test]
        fn what_is_displayed_is_read_back(time in strategies::tm()) {
            prop_assert_eq!(Tm::parse(time.to_string()), Ok(time));
        }

        #[test]
        fn a_time_of_day_is_the_end_of_a_time(text in "[0-9]{0,7}(\\.[0-9]{0,5})?([+-][0-9]{4})?") {
            let whole = alloc::format!("20261121{text}");
            let whole = Dtm::parse(whole.as_str()).ok().filter(|time| time.hour().is_some());
            let time = Tm::parse(text.as_str()).ok();
            prop_assert_eq!(
                time.as_ref().map(|time| (Some(time.hour()), time.minute(), time.second())),
                whole.as_ref().map(|time| (time.hour(), time.minute(), time.second()))
            );
            prop_assert_eq!(
                time.map(|time| (time.precision(), time.nanosecond(), time.offset())),
                whole.map(|time| (time.precision(), time.nanosecond(), time.offset()))
            );
        }
    }
}
