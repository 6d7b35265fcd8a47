use core::fmt;
use core::ops::Deref;

use crate::hl7::{FieldWriter, Repetition};

use super::calendar::{CivilTime, Cursor, TimeOfDay};
use super::{DatatypeError, Instant, Offset};

/// DTM, a time as the wire says it: `YYYY[MM[DD[HH[MM[SS[.S[S[S[S]]]]]]]]][+/-ZZZZ]` (HL7 v2.6 chapter 2A, DTM).
///
/// Its parts are kept with their precision, and whether an offset was stated: they are the text again, digit for digit.
/// IHE PCD asks for seconds and an offset (TF-2 C.4); a time that lacks one of them still reads, but has no
/// [`instant`](Self::instant): what the wire does not determine is not invented.
///
/// Every part must exist in the calendar of the years 0001 to 9999.
/// Hour 24 is refused, because it is a second spelling of the next midnight and a day off wherever the date is used alone;
/// second 60 is refused, because neither HL7 nor [`Instant`] has leap seconds.
///
/// Equality is equality of the text. `Debug` shows its precision only.
///
/// ```
/// use ihe_pcd::datatype::{Dtm, Offset, Precision};
///
/// let time = Dtm::parse("20261121130000.25+0100")?;
/// assert_eq!(time.precision(), Precision::Fraction(2));
/// assert_eq!(time.instant().unwrap().to_string(), "2026-11-21T12:00:00.250Z");
///
/// let local = Dtm::parse("20261121130000")?;
/// assert_eq!(local.instant(), None);
/// let assumed = Offset::from_minutes(60).unwrap();
/// assert_eq!(local.instant_at(assumed).unwrap().to_string(), "2026-11-21T12:00:00Z");
/// # Ok::<(), ihe_pcd::datatype::DatatypeError>(())
/// ```
#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub struct Dtm {
    civil: CivilTime,
    nanosecond: u32,
    precision: Precision,
    offset: Option<Offset>,
}

/// How much of a time is said, coarsest first; a [`Dt`](super::Dt) ends at the day, a [`Tm`](super::Tm) begins at the hour.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Precision {
    /// `YYYY`
    Year,
    /// `YYYYMM`
    Month,
    /// `YYYYMMDD`
    Day,
    /// `YYYYMMDDHH`
    Hour,
    /// `YYYYMMDDHHMM`
    Minute,
    /// `YYYYMMDDHHMMSS`
    Second,
    /// `YYYYMMDDHHMMSS.S` with this many digits after the point, 1 to 4.
    Fraction(u8),
}

impl Precision {
    #[inline]
    pub(super) const fn of_time_of_day(time: &TimeOfDay) -> Self {
        match (time.minute, time.second, time.fraction) {
            (.., Some((_, digits))) => Self::Fraction(digits),
            (_, Some(_), None) => Self::Second,
            (Some(_), None, None) => Self::Minute,
            (None, ..) => Self::Hour,
        }
    }
}

impl Dtm {
    /// Reads a time.
    ///
    /// # Errors
    ///
    /// [`DatatypeError::NotATime`] for anything that is not the grammar to the letter: blanks, empty text,
    /// a part that does not exist (month 00, 30 February, hour 24), an offset beyond 14:59.
    pub fn parse(text: &str) -> Result<Self, DatatypeError> {
        Self::of_wire(text).ok_or(DatatypeError::NotATime { component: None })
    }

    /// Reads the first component of a repetition; `None` when it is absent, empty or null.
    ///
    /// A second component is the degree of precision of the older type TS, and is passed over.
    ///
    /// # Errors
    ///
    /// As [`parse`](Self::parse), and [`DatatypeError::Text`].
    pub fn read(repetition: Repetition<'_>) -> Result<Option<Self>, DatatypeError> {
        let text = repetition.value()?;
        text.map(|text| Self::parse(&text)).transpose()
    }

    /// The wire text of an instant: `YYYYMMDDHHMMSS[.fff]+/-ZZZZ` in the local time of `offset`.
    ///
    /// Milliseconds are written when they are not zero; what is finer is cut off.
    /// Where local time would leave the years 0001 to 9999 the same instant is written in UTC.
    pub fn from_instant(instant: Instant, offset: Offset) -> Self {
        let (civil, offset) = match instant.civil_at(offset) {
            Some(civil) => (civil, offset),
            None => (instant.civil(), Offset::UTC),
        };
        let milliseconds = instant.subsec_nanos() / 1_000_000;
        Self {
            civil,
            nanosecond: milliseconds.saturating_mul(1_000_000),
            precision: match milliseconds {
                0 => Precision::Second,
                _ => Precision::Fraction(3),
            },
            offset: Some(offset),
        }
    }

    /// Writes an instant straight into a message, as [`from_instant`](Self::from_instant) spells it.
    ///
    /// ```
    /// use ihe_pcd::datatype::{Dtm, Instant, Offset};
    /// use ihe_pcd::hl7::{Charset, Writer};
    ///
    /// let mut writer = Writer::new(Charset::ASCII);
    /// Dtm::write_instant(Instant::UNIX_EPOCH, Offset::UTC, &mut writer.header().field(7));
    /// assert_eq!(writer.finish()?.as_ref(), b"MSH|^~\\&|||||19700101000000+0000\r");
    /// # Ok::<(), ihe_pcd::hl7::WriteError>(())
    /// ```
    pub fn write_instant(instant: Instant, offset: Offset, field: &mut FieldWriter<'_>) {
        Self::from_instant(instant, offset).write(field);
    }

    /// The wire text.
    pub fn text(&self) -> DtmText {
        let CivilTime {
            year,
            month,
            day,
            hour,
            minute,
            second,
        } = self.civil;
        let mut text = DtmText::default();
        text.digits(u32::from(year), 4);
        let parts = [
            (Precision::Month, month),
            (Precision::Day, day),
            (Precision::Hour, hour),
            (Precision::Minute, minute),
            (Precision::Second, second),
        ];
        for (precision, part) in parts {
            if self.precision >= precision {
                text.digits(u32::from(part), 2);
            }
        }
        if let Precision::Fraction(digits) = self.precision {
            let digits = u32::from(digits);
            let finer = 10_u32.pow(9_u32.saturating_sub(digits));
            text.push(b'.');
            text.digits(self.nanosecond / finer, digits);
        }
        if let Some(offset) = self.offset {
            let minutes = offset.minutes();
            let west = minutes < 0 || offset.is_unknown_local();
            text.push(if west { b'-' } else { b'+' });
            let minutes = u32::from(minutes.unsigned_abs());
            text.digits(minutes / 60, 2);
            text.digits(minutes % 60, 2);
        }
        text
    }

    /// How much of the time is said.
    pub const fn precision(&self) -> Precision {
        self.precision
    }

    /// The year, 1 to 9999.
    pub const fn year(&self) -> u16 {
        self.civil.year
    }

    /// The month, 1 to 12.
    pub fn month(&self) -> Option<u8> {
        (self.precision >= Precision::Month).then_some(self.civil.month)
    }

    /// The day of the month, from 1.
    pub fn day(&self) -> Option<u8> {
        (self.precision >= Precision::Day).then_some(self.civil.day)
    }

    /// The hour, 0 to 23.
    pub fn hour(&self) -> Option<u8> {
        (self.precision >= Precision::Hour).then_some(self.civil.hour)
    }

    /// The minute, 0 to 59.
    pub fn minute(&self) -> Option<u8> {
        (self.precision >= Precision::Minute).then_some(self.civil.minute)
    }

    /// The second, 0 to 59.
    pub fn second(&self) -> Option<u8> {
        (self.precision >= Precision::Second).then_some(self.civil.second)
    }

    /// The fraction of the second in nanoseconds.
    pub fn nanosecond(&self) -> Option<u32> {
        (self.precision > Precision::Second).then_some(self.nanosecond)
    }

    /// The offset that is stated.
    pub const fn offset(&self) -> Option<Offset> {
        self.offset
    }

    /// The instant, when the wire says seconds and an offset (TF-2 C.4).
    ///
    /// Also `None` when the offset moves the time out of the years 0001 to 9999 of UTC.
    pub fn instant(&self) -> Option<Instant> {
        self.at(self.offset?)
    }

    /// The instant when the time is read in a zone that the site assumes.
    ///
    /// An offset on the wire wins over the assumed one. `None` when the wire does not say seconds.
    pub fn instant_at(&self, assumed: Offset) -> Option<Instant> {
        self.at(self.offset.unwrap_or(assumed))
    }

    /// Writes the wire text.
    pub fn write(&self, field: &mut FieldWriter<'_>) {
        // Digits, a point and a sign: nothing of it is to be escaped.
        field.plain(self.text().as_bytes());
    }

    fn at(&self, offset: Offset) -> Option<Instant> {
        if self.precision < Precision::Second {
            return None;
        }
        Instant::from_civil(self.civil, self.nanosecond, offset)
    }
}

impl fmt::Debug for Dtm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Dtm({:?})", self.precision)
    }
}

/// The text of a time, on the stack: `YYYYMMDDHHMMSS.ffff+ZZZZ` at most.
///
/// It may be a time of birth: `Debug` shows its length only, and there is no `Display`.
#[derive(Clone, Copy, Default)]
pub struct DtmText {
    bytes: [u8; 24],
    length: usize,
}

impl DtmText {
    /// The text itself: from here on its content is the caller's to protect.
    pub fn as_str(&self) -> &str {
        core::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }

    /// Its bytes, all of ASCII.
    pub fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }

    fn push(&mut self, byte: u8) {
        if let Some(place) = self.bytes.get_mut(self.length) {
            *place = byte;
            self.length += 1;
        }
    }

    /// The last `count` digits of a number.
    #[inline]
    fn digits(&mut self, mut number: u32, count: u32) {
        let end = self.length.saturating_add(count as usize);
        if let Some(places) = self.bytes.get_mut(self.length..end) {
            for place in places.iter_mut().rev() {
                *place = b'0' + (number % 10) as u8;
                number /= 10;
            }
            self.length = end;
        }
    }
}

impl Deref for DtmText {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq<str> for DtmText {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for DtmText {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl fmt::Debug for DtmText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DtmText({} bytes)", self.length)
    }
}

impl Dtm {
    fn of_wire(text: &str) -> Option<Self> {
        let mut wire = Cursor(text.as_bytes());
        let date = wire.date()?;
        let time = date.day.and_then(|_| wire.time_of_day());
        let offset = Offset::read(&mut wire, None);
        if !wire.is_at_end() {
            return None;
        }
        let precision = match (date.month, date.day, time) {
            (.., Some(time)) => Precision::of_time_of_day(&time),
            (_, Some(_), None) => Precision::Day,
            (Some(_), ..) => Precision::Month,
            (None, ..) => Precision::Year,
        };
        let minute = time.and_then(|time| time.minute);
        let second = time.and_then(|time| time.second);
        let fraction = time.and_then(|time| time.fraction);
        Some(Self {
            civil: CivilTime {
                year: date.year,
                month: date.month.unwrap_or(1),
                day: date.day.unwrap_or(1),
                hour: time.map_or(0, |time| time.hour),
                minute: minute.unwrap_or(0),
                second: second.unwrap_or(0),
            },
            nanosecond: fraction.map_or(0, |(nanosecond, _)| nanosecond),
            precision,
            offset,
        })
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::{String, ToString};

    use proptest::prelude::*;

    use super::super::strategies::{self, raw, repetition, wire, written};
    use super::*;

    fn utc(wire: &str) -> Option<String> {
        Dtm::parse(wire)
            .unwrap()
            .instant()
            .map(|instant| instant.to_string())
    }

    #[test]
    fn each_part_is_there_as_far_as_the_wire_says_it() {
        let time = Dtm::parse("20240229").unwrap();
        assert_eq!(time.precision(), Precision::Day);
        assert_eq!(
            (time.year(), time.month(), time.day()),
            (2024, Some(2), Some(29))
        );
        assert_eq!(
            (time.hour(), time.minute(), time.second()),
            (None, None, None)
        );

        let time = Dtm::parse("20261121090807.0650-0330").unwrap();
        assert_eq!(time.precision(), Precision::Fraction(4));
        assert_eq!(
            (time.hour(), time.minute(), time.second()),
            (Some(9), Some(8), Some(7))
        );
        assert_eq!(time.nanosecond(), Some(65_000_000));
        assert_eq!(time.offset(), Offset::from_minutes(-210));

        for (wire, precision) in [
            ("2026", Precision::Year),
            ("202611", Precision::Month),
            ("2026112109", Precision::Hour),
            ("202611210908", Precision::Minute),
            ("20261121090807", Precision::Second),
            ("20261121090807.0", Precision::Fraction(1)),
        ] {
            assert_eq!(Dtm::parse(wire).unwrap().precision(), precision);
            let offset = alloc::format!("{wire}+0100");
            assert_eq!(Dtm::parse(&offset).unwrap().precision(), precision);
        }
        assert!(Precision::Second < Precision::Fraction(1));
    }

    #[test]
    fn an_instant_needs_seconds_and_an_offset() {
        assert_eq!(
            utc("20261121040000-0800").as_deref(),
            Some("2026-11-21T12:00:00Z")
        );
        assert_eq!(
            utc("20270101003000.5+0100").as_deref(),
            Some("2026-12-31T23:30:00.500Z")
        );
        assert_eq!(utc("20261121040000"), None);
        assert_eq!(utc("202611210400-0800"), None);
        assert_eq!(utc("2026-0800"), None);
    }

    #[test]
    fn minus_zero_is_utc_of_an_unknown_place() {
        let time = Dtm::parse("20261121120000-0000").unwrap();
        assert!(time.offset().unwrap().is_unknown_local());
        assert_eq!(time.instant().unwrap().to_string(), "2026-11-21T12:00:00Z");
    }

    #[test]
    fn the_wire_wins_over_an_assumed_zone() {
        let assumed = Offset::from_minutes(120).unwrap();
        let local = Dtm::parse("20261121120000").unwrap();
        let stated = Dtm::parse("20261121120000+0000").unwrap();
        let shown = |time: &Dtm| time.instant_at(assumed).unwrap().to_string();
        assert_eq!(shown(&local), "2026-11-21T10:00:00Z");
        assert_eq!(shown(&stated), "2026-11-21T12:00:00Z");
        assert_eq!(
            Dtm::parse("202611211200").unwrap().instant_at(assumed),
            None
        );
    }

    #[test]
    fn what_is_not_a_time_to_the_letter_is_refused() {
        for text in [
            "",
            "\"\"",
            "202",
            "20261",
            "2026112",
            "20260021",
            "20261301",
            "202613",
            "20260230",
            "20250229",
            "19000229",
            "20260431",
            "20240000000000",
            "00000101",
            "2026112124",
            "20261121240000",
            "202611211260",
            "20261121120060",
            "20261121235960",
            "20261121120000.",
            "20261121120000.12345",
            "202611211200.5",
            "20261121120000+1500",
            "20261121120000+0060",
            "20261121120000+00",
            "20261121120000 +0000",
            "20261121120000- 0800",
            "20261121120000Z",
            " 20261121120000",
            "20261121120000 ",
            "2026-11-21",
            "2026112112000000",
            "２０２６",
        ] {
            assert_eq!(
                Dtm::parse(text),
                Err(DatatypeError::NotATime { component: None }),
                "{text}"
            );
        }
    }

    #[test]
    fn an_offset_may_not_move_a_time_out_of_the_calendar() {
        assert_eq!(utc("00010101000000+0100"), None);
        assert_eq!(utc("99991231235959-0100"), None);
        let last = Dtm::from_instant(Instant::MAX, Offset::from_minutes(1).unwrap());
        assert_eq!(last.text(), "99991231235959.999+0000");
        let first = Dtm::from_instant(Instant::MIN, Offset::from_minutes(-1).unwrap());
        assert_eq!(first.text(), "00010101000000+0000");
    }

    #[test]
    fn an_instant_is_written_in_local_time_with_its_offset() {
        let instant = Instant::parse_rfc3339("2026-12-31T23:30:00.007999Z").unwrap();
        let written = |offset| {
            Dtm::from_instant(instant, offset)
                .text()
                .as_str()
                .to_string()
        };
        assert_eq!(written(Offset::UTC), "20261231233000.007+0000");
        assert_eq!(written(Offset::UNKNOWN_LOCAL), "20261231233000.007-0000");
        assert_eq!(
            written(Offset::from_minutes(330).unwrap()),
            "20270101050000.007+0530"
        );
    }

    #[test]
    fn the_degree_of_precision_of_ts_is_passed_over() {
        let message = wire("20261121^D");
        let read = Dtm::read(repetition(&message)).unwrap().unwrap();
        assert_eq!(read.text(), "20261121");
        for nothing in ["", "\"\""] {
            assert_eq!(Dtm::read(repetition(&wire(nothing))), Ok(None));
        }
    }

    #[test]
    fn debug_shows_no_digit_of_it() {
        let shown = alloc::format!("{:?}", Dtm::parse("19610301").unwrap());
        assert_eq!(shown, "Dtm(Day)");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(time in strategies::dtm()) {
            let message = written(|field| time.write(field));
            prop_assert_eq!(time.text(), raw(&message));
            let read = Dtm::read(repetition(&message)).unwrap().unwrap();
            prop_assert_eq!(read, time);
        }

        #[test]
        fn an_instant_comes_back_from_the_wire_to_the_millisecond(
            instant in strategies::instant(),
            offset in strategies::offset(),
        ) {
            let time = Dtm::from_instant(instant, offset);
            // What was made without reading equals what reading makes.
            prop_assert_eq!(&Dtm::parse(&time.text()).unwrap(), &time);
            let read = time.instant().unwrap();
            prop_assert_eq!(read.unix_millis(), instant.unix_millis());
            prop_assert_eq!(read.subsec_nanos() % 1_000_000, 0);
            let message = written(|field| Dtm::write_instant(instant, offset, field));
            prop_assert_eq!(time.text(), raw(&message));
        }

        #[test]
        fn no_text_breaks_the_reader(text in "[0-9.+ -]{0,26}") {
            if let Ok(time) = Dtm::parse(&text) {
                prop_assert_eq!(time.text(), text.as_str());
                let _ = (time.instant(), time.instant_at(Offset::UTC));
            }
        }
    }
}
