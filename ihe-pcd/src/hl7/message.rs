use core::fmt;
use core::iter::FusedIterator;

use super::code::BlanksAroundCodes;
use super::field::Syntax;
use super::line::{Ending, Line, Lines};
use super::surroundings::trim;
use super::{
    Charset, Component, Delimiters, Deviations, Field, Location, ReadError, ReadOptions,
    Repetition, Segment, SegmentId, Subcomponent,
};

/// A message as it lies in memory: `Copy`, borrowed, nothing allocated.
///
/// [`parse`](Self::parse) visits every byte once, finds every segment, checks each id and the separator after it,
/// and notes line feeds and control bytes with their place;
/// what fields mean is not its business.
/// `Debug` shows its length only.
#[derive(Clone, Copy)]
pub struct Message<'a> {
    bytes: &'a [u8],
    shape: Shape,
}

/// What is known of a message beside its bytes.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub(super) struct Shape {
    /// Where MSH begins, where it ends, and where the last segment's terminator ends.
    begin: usize,
    header_end: usize,
    end: usize,
    syntax: Syntax,
    options: ReadOptions,
    survey: Option<Survey>,
}

/// What [`Message::parse`] noted on its way through every byte.
///
/// Each deviation, with its place, is listed by [`Message::deviations`]; this says without another look whether it is worth it.
///
/// ```
/// use ihe_pcd::hl7::Message;
///
/// let message = Message::parse(b"MSH|^~\\&|A\nPID|\t1\n")?;
/// let survey = message.survey().ok_or("only the header was read")?;
/// assert_eq!(survey.segments, 2);
/// assert_eq!(survey.first_line_feed, Some(10));
/// assert_eq!(survey.first_control_byte, Some(15));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct Survey {
    /// How many segments there are, MSH counted.
    pub segments: usize,
    /// How many of them are OBR.
    pub orders: usize,
    /// How many of them are OBX.
    pub observations: usize,
    /// Where the first line end begins that holds a line feed, in bytes from the first one given.
    pub first_line_feed: Option<usize>,
    /// Where the first control byte in a field is, in bytes from the first one given.
    pub first_control_byte: Option<usize>,
}

impl Survey {
    /// Counts a segment.
    #[inline]
    fn count(&mut self, id: SegmentId) {
        self.segments = self.segments.saturating_add(1);
        match id {
            SegmentId::OBX => self.observations = self.observations.saturating_add(1),
            SegmentId::OBR => self.orders = self.orders.saturating_add(1),
            _ => {}
        }
    }
}

impl<'a> Message<'a> {
    /// Reads one message, tolerating what [`ReadOptions::default`] tolerates.
    ///
    /// # Errors
    ///
    /// [`ReadError`], with the place: no MSH, undeclared separators, a line without a segment id, a second MSH.
    pub fn parse<T: AsRef<[u8]> + ?Sized>(bytes: &'a T) -> Result<Self, ReadError> {
        Self::parse_with(bytes, ReadOptions::default())
    }

    /// Reads one message with the tolerance the caller chooses.
    ///
    /// # Errors
    ///
    /// As [`parse`](Self::parse), and for each deviation that `options` do not allow.
    pub fn parse_with<T: AsRef<[u8]> + ?Sized>(
        bytes: &'a T,
        options: ReadOptions,
    ) -> Result<Self, ReadError> {
        let mut message = Self::parse_header(bytes, options)?;
        message.shape.survey = Some(message.take_survey()?);
        Ok(message)
    }

    /// Reads MSH only and promises nothing about the rest:
    /// enough to answer a message that is broken further down.
    ///
    /// # Errors
    ///
    /// [`ReadError`] when there is no MSH or it declares no separators.
    pub fn parse_header<T: AsRef<[u8]> + ?Sized>(
        bytes: &'a T,
        options: ReadOptions,
    ) -> Result<Self, ReadError> {
        let bytes = bytes.as_ref();
        let (begin, end) = trim(bytes, options)?;
        let body = bytes.get(begin..end).unwrap_or_default();
        let header = Lines::new(body, begin).next().ok_or(ReadError::Empty)?;
        let syntax = Syntax {
            delimiters: Delimiters::read(header.bytes)?,
            charset: Charset::ASCII,
        };
        let mut message = Self {
            bytes,
            shape: Shape {
                begin,
                header_end: header.end(),
                end,
                syntax,
                options,
                survey: None,
            },
        };
        let declared = message.header().field(18).repetition(1);
        message.shape.syntax.charset = options.charset.charset(declared_charset(declared));
        Ok(message)
    }

    /// All bytes the message was read from.
    pub const fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// The separators it declares.
    pub const fn delimiters(&self) -> Delimiters {
        self.shape.syntax.delimiters
    }

    /// The character set it is read in: what MSH-18 declares, unless [`ReadOptions::charset`] says otherwise.
    pub const fn charset(&self) -> Charset {
        self.shape.syntax.charset
    }

    /// What it was read with.
    pub const fn options(&self) -> ReadOptions {
        self.shape.options
    }

    /// What reading all of it noted; `None` when only MSH was read.
    pub const fn survey(&self) -> Option<Survey> {
        self.shape.survey
    }

    /// MSH.
    pub fn header(&self) -> Segment<'a> {
        let shape = &self.shape;
        let raw = self.bytes.get(shape.begin..shape.header_end);
        Segment::new(
            SegmentId::MSH,
            raw.unwrap_or_default(),
            shape.begin,
            shape.syntax,
        )
    }

    /// All segments in order, MSH first.
    pub fn segments(&self) -> Segments<'a> {
        Segments {
            lines: self.lines(),
            syntax: self.shape.syntax,
        }
    }

    /// The first segment with this id.
    pub fn segment(&self, id: SegmentId) -> Option<Segment<'a>> {
        self.segments().find(|segment| segment.id() == id)
    }

    /// The segment a place names.
    pub fn segment_at(&self, place: Location) -> Option<Segment<'a>> {
        let ordinal = usize::try_from(place.ordinal()).ok()?.checked_sub(1)?;
        self.segments()
            .filter(|segment| segment.id() == place.id())
            .nth(ordinal)
    }

    /// The field a place names: `None` when the message has no such segment or the place names no field.
    ///
    /// A field that the segment ends before is absent, and so is every part of it.
    pub fn field_at(&self, place: Location) -> Option<Field<'a>> {
        let number = usize::try_from(place.field_number()?).ok()?;
        Some(self.segment_at(place)?.field(number))
    }

    /// The repetition a place names, the first where it names none.
    pub fn repetition_at(&self, place: Location) -> Option<Repetition<'a>> {
        let number = usize::try_from(place.repetition_number().unwrap_or(1)).ok()?;
        Some(self.field_at(place)?.repetition(number))
    }

    /// The component a place names; repetition and component count as 1 where it names none.
    pub fn component_at(&self, place: Location) -> Option<Component<'a>> {
        let number = usize::try_from(place.component_number().unwrap_or(1)).ok()?;
        Some(self.repetition_at(place)?.component(number))
    }

    /// The leaf a place names; every level below the field counts as 1 where it names none.
    pub fn subcomponent_at(&self, place: Location) -> Option<Subcomponent<'a>> {
        let number = usize::try_from(place.subcomponent_number().unwrap_or(1)).ok()?;
        Some(self.component_at(place)?.subcomponent(number))
    }

    /// What was tolerated in it, found while iterating.
    pub fn deviations(&self) -> Deviations<'a> {
        Deviations::new(*self)
    }

    /// A message whose shape is known from bytes that are equal.
    pub(super) const fn known(bytes: &'a [u8], shape: Shape) -> Self {
        Self { bytes, shape }
    }

    pub(super) const fn shape(&self) -> Shape {
        self.shape
    }

    pub(super) const fn syntax(&self) -> Syntax {
        self.shape.syntax
    }

    /// Where the last segment's terminator ends.
    pub(super) const fn end(&self) -> usize {
        self.shape.end
    }

    /// Where MSH begins, and the bytes from there to the end of the last segment's terminator.
    pub(super) fn body(&self) -> (usize, &'a [u8]) {
        let body = self.bytes.get(self.shape.begin..self.shape.end);
        (self.shape.begin, body.unwrap_or_default())
    }

    pub(super) fn lines(&self) -> Lines<'a> {
        let (begin, body) = self.body();
        Lines::new(body, begin)
    }

    /// Visits every line and refuses what the options do not allow.
    fn take_survey(&self) -> Result<Survey, ReadError> {
        let mut survey = Survey::default();
        for line in self.lines() {
            let id = segment_id(&line, self.shape.syntax);
            let ordinary = line.ending == Ending::CarriageReturn && line.control.is_none();
            match id {
                Some(id)
                    if ordinary
                        && id != SegmentId::MSH
                        && self.shape.options.allow_blanks_around_codes =>
                {
                    survey.count(id);
                }
                _ => self.look_closer(&line, id, &mut survey)?,
            }
        }
        Ok(survey)
    }

    fn look_closer(
        &self,
        line: &Line<'a>,
        id: Option<SegmentId>,
        survey: &mut Survey,
    ) -> Result<(), ReadError> {
        let options = self.shape.options;
        let offset = line.offset;
        // A line that is no segment is counted in the error that says so.
        let ordinal = u32::try_from(survey.segments.saturating_add(1)).unwrap_or(u32::MAX);
        match id {
            Some(SegmentId::MSH) if survey.segments > 0 => {
                return Err(ReadError::SecondHeader { offset, ordinal });
            }
            Some(id) => {
                if let Some(control) = line.control {
                    let offset = offset.saturating_add(control);
                    if !options.allow_control_bytes_in_fields {
                        return Err(ReadError::ControlByte { offset, ordinal });
                    }
                    survey.first_control_byte.get_or_insert(offset);
                }
                let segment = Segment::new(id, line.bytes, offset, self.shape.syntax);
                let mut codes = BlanksAroundCodes::new(&segment);
                if !options.allow_blanks_around_codes
                    && let Some(code) = codes.next()
                {
                    let offset = offset.saturating_add(code.start);
                    return Err(ReadError::BlanksAroundCode { offset, ordinal });
                }
                survey.count(id);
            }
            None if line.is_blank() && options.allow_blank_lines => {}
            None if !line.is_blank() && options.allow_lines_without_segment_id => {}
            None => return Err(ReadError::SegmentId { offset, ordinal }),
        }
        if line.ending.has_line_feed() {
            let offset = line.end();
            if !options.allow_line_feed_segment_ends {
                let ordinal = u32::try_from(survey.segments).unwrap_or(u32::MAX);
                return Err(ReadError::LineFeed { offset, ordinal });
            }
            survey.first_line_feed.get_or_insert(offset);
        }
        Ok(())
    }
}

impl fmt::Debug for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Message({} bytes)", self.bytes.len())
    }
}

/// What MSH-18 declares; `None` when it is blank.
fn declared_charset(declared: Repetition<'_>) -> Option<Charset> {
    let name = declared.raw();
    let is_blank = name.iter().all(|&byte| byte == b' ');
    let given = !is_blank && !declared.is_null();
    given.then(|| Charset::from_table_0211(name))
}

/// The id that begins a line, if a field separator or the end follows it.
#[inline]
fn segment_id(line: &Line<'_>, syntax: Syntax) -> Option<SegmentId> {
    let (id, separator) = match line.bytes {
        [first, second, third] => ([*first, *second, *third], None),
        [first, second, third, separator, ..] => ([*first, *second, *third], Some(*separator)),
        _ => return None,
    };
    let separated = separator.is_none_or(|byte| byte == syntax.delimiters.field());
    SegmentId::new(id).filter(|_| separated)
}

/// The segment that a line is.
#[inline]
pub(super) fn segment_of<'a>(line: &Line<'a>, syntax: Syntax) -> Option<Segment<'a>> {
    let id = segment_id(line, syntax)?;
    Some(Segment::new(id, line.bytes, line.offset, syntax))
}

/// The segments of a message in order.
#[derive(Clone, Debug)]
pub struct Segments<'a> {
    lines: Lines<'a>,
    syntax: Syntax,
}

impl<'a> Segments<'a> {
    /// The segments of a part of a message, which begins `offset` bytes after the first one given.
    pub(super) fn of_part(part: &'a [u8], offset: usize, syntax: Syntax) -> Self {
        Self {
            lines: Lines::new(part, offset),
            syntax,
        }
    }
}

impl<'a> Iterator for Segments<'a> {
    type Item = Segment<'a>;

    #[inline]
    fn next(&mut self) -> Option<Segment<'a>> {
        // What is no segment was refused, or is listed among the deviations.
        self.lines
            .by_ref()
            .find_map(|line| segment_of(&line, self.syntax))
    }
}

impl FusedIterator for Segments<'_> {}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;
    use alloc::vec::Vec;

    use super::super::DeviationKind;
    use super::*;

    const HEADER: &str =
        "MSH|^~\\&|MONITOR^00A0^EUI-64|ICU|||20261121120000+0000||ORU^R01^ORU_R01|17|P|2.6";

    #[test]
    fn every_segment_is_found_and_numbered_as_the_standard_numbers_it() {
        let text = [HEADER, "PID|||A1", "OBX|1|NM|||72", "OBX|2|ST|||x^y", ""].join("\r");
        let message = Message::parse(&text).unwrap();
        let ids: Vec<_> = message
            .segments()
            .map(|segment| segment.id().to_string())
            .collect();
        assert_eq!(ids, ["MSH", "PID", "OBX", "OBX"]);
        assert_eq!(message.header().field(10).raw(), b"17");
        assert_eq!(message.header().field(3).component(3).raw(), b"EUI-64");
        assert_eq!(
            message
                .component_at("OBX[2]-5.2".parse().unwrap())
                .unwrap()
                .raw(),
            b"y"
        );
        assert!(message.component_at("OBX[3]-5".parse().unwrap()).is_none());
    }

    #[test]
    fn orders_and_observations_are_counted_on_the_way() {
        for end in ["\r", "\n"] {
            let text = [HEADER, "PID|||A1", "OBR|1", "OBX|1", "NTE|1", "OBX|2", ""].join(end);
            let survey = Message::parse(&text).unwrap().survey().unwrap();
            let counts = (survey.segments, survey.orders, survey.observations);
            assert_eq!(counts, (6, 1, 2));
        }
    }

    #[test]
    fn junk_in_the_last_segment_is_found() {
        for junk in ["BX|7|", "obx|7", "OBXX|7", "7"] {
            let text = [HEADER, "OBX|1|NM|||72", junk].join("\r");
            assert_eq!(
                Message::parse(&text).unwrap_err(),
                ReadError::SegmentId {
                    offset: HEADER.len() + 15,
                    ordinal: 3
                },
                "{junk}"
            );
        }
    }

    #[test]
    fn two_messages_run_into_one_are_refused() {
        let text = [HEADER, "PID|||A1", HEADER, "PID|||B2"].join("\r");
        let error = Message::parse(&text).unwrap_err();
        assert!(matches!(error, ReadError::SecondHeader { ordinal: 3, .. }));
    }

    #[test]
    fn line_feeds_blank_lines_and_framing_are_tolerated_and_listed() {
        let text = ["\u{FEFF}\x0B", HEADER, "\r\nOBX|1\n\nOBX|2\r\x1C\r"].concat();
        let message = Message::parse(&text).unwrap();
        assert_eq!(message.segments().count(), 3);
        let kinds: Vec<_> = message
            .deviations()
            .map(|deviation| deviation.kind)
            .collect();
        assert_eq!(
            kinds,
            [
                DeviationKind::ByteOrderMark,
                DeviationKind::MllpStart,
                DeviationKind::LineFeedSegmentEnd,
                DeviationKind::LineFeedSegmentEnd,
                DeviationKind::BlankLine,
                DeviationKind::MllpEnd,
            ]
        );
        assert!(Message::parse_with(&text, ReadOptions::STRICT).is_err());
    }

    #[test]
    fn strict_options_refuse_each_deviation_with_its_place() {
        let strict = |text: &str| Message::parse_with(text, ReadOptions::STRICT).map(|_| ());
        let clean = [HEADER, "OBX|1", ""].join("\r");
        assert_eq!(strict(&clean), Ok(()));
        let feed = [HEADER, "OBX|1", ""].join("\n");
        assert_eq!(
            strict(&feed),
            Err(ReadError::LineFeed {
                offset: HEADER.len(),
                ordinal: 1
            })
        );
        let blank = [HEADER, "", "OBX|1"].join("\r");
        assert_eq!(
            strict(&blank),
            Err(ReadError::SegmentId {
                offset: HEADER.len() + 1,
                ordinal: 2
            })
        );
        assert!(matches!(
            strict(&[" ", HEADER].concat()),
            Err(ReadError::Noise { offset: 0 })
        ));
    }

    #[test]
    fn segments_are_counted_and_blank_lines_are_not() {
        let text = [HEADER, "", "", "junk"].join("\r");
        let error = Message::parse(&text).unwrap_err();
        assert!(
            matches!(error, ReadError::SegmentId { ordinal: 2, .. }),
            "{error}"
        );
    }

    #[test]
    fn what_follows_the_end_of_a_frame_is_no_segment() {
        for end in ["\x1C", "\x1C\r", "\x1C\r\n", "\x1C\x1C\r", "\r\n"] {
            let text = [HEADER, "\rOBX|1\r", end].concat();
            assert_eq!(
                Message::parse(&text).unwrap().segments().count(),
                2,
                "{end:?}"
            );
        }
    }

    #[test]
    fn what_is_no_message_says_so() {
        assert_eq!(Message::parse("").unwrap_err(), ReadError::Empty);
        assert_eq!(Message::parse("  \r\n").unwrap_err(), ReadError::Empty);
        assert_eq!(
            Message::parse("hello").unwrap_err(),
            ReadError::NoHeader { offset: 0 }
        );
        assert_eq!(Message::parse("MSH").unwrap_err(), ReadError::Delimiters);
    }

    #[test]
    fn the_header_of_a_broken_message_can_still_be_read() {
        let text = [HEADER, "not a segment"].join("\r");
        assert!(Message::parse(&text).is_err());
        let message = Message::parse_header(&text, ReadOptions::default()).unwrap();
        assert_eq!(message.header().field(10).raw(), b"17");
    }

    #[test]
    fn the_character_set_is_the_one_the_message_names() {
        let text = [HEADER, "||||||8859/1\rPID|||||"].concat();
        let mut bytes = text.into_bytes();
        bytes.extend_from_slice(b"S\xF8rensen\r");
        let message = Message::parse(&bytes).unwrap();
        let name = message
            .segment(SegmentId::PID)
            .unwrap()
            .field(5)
            .text()
            .unwrap();
        assert_eq!(name.as_str(), "Sørensen");
    }
}
