use core::fmt;

use super::field::Syntax;
use super::line::{Lines, trim};
use super::{
    Charset, Component, Delimiters, Deviations, Field, Location, ReadError, ReadOptions, Segment,
    SegmentId,
};

/// A message as it lies in memory: `Copy`, borrowed, nothing allocated.
///
/// [`parse`](Self::parse) visits every byte once, finds every segment and checks each id and the separator after it;
/// what fields mean is not its business.
/// `Debug` shows its length only.
#[derive(Clone, Copy)]
pub struct Message<'a> {
    bytes: &'a [u8],
    lead: usize,
    body: &'a [u8],
    header: Segment<'a>,
    syntax: Syntax,
    options: ReadOptions,
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
        let message = Self::parse_header(bytes, options)?;
        let mut ordinal = 0_u32;
        for line in Lines::new(message.body, message.lead) {
            let offset = line.offset;
            if line.bytes.is_empty() && options.allow_blank_lines {
                continue;
            }
            ordinal = ordinal.saturating_add(1);
            let id = segment_id(line.bytes, message.syntax.delimiters)
                .ok_or(ReadError::SegmentId { offset, ordinal })?;
            if id == SegmentId::MSH && ordinal > 1 {
                return Err(ReadError::SecondHeader { offset, ordinal });
            }
            if line.line_feed && !options.allow_line_feed_segment_ends {
                let offset = offset.saturating_add(line.bytes.len());
                return Err(ReadError::LineFeed { offset, ordinal });
            }
        }
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
        let (lead, body) = trim(bytes, options)?;
        let delimiters = Delimiters::read(body)?;
        let syntax = Syntax {
            delimiters,
            charset: Charset::ASCII,
        };
        let raw = Lines::new(body, lead)
            .next()
            .map_or(body, |line| line.bytes);
        let header = Segment::new(SegmentId::MSH, raw, lead, syntax);
        let charset = Charset::from_table_0211(header.field(18).repetition(1).raw());
        let syntax = Syntax {
            delimiters,
            charset,
        };
        Ok(Self {
            bytes,
            lead,
            body,
            header: Segment::new(SegmentId::MSH, raw, lead, syntax),
            syntax,
            options,
        })
    }

    /// All bytes the message was read from.
    pub const fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// The separators it declares.
    pub const fn delimiters(&self) -> Delimiters {
        self.syntax.delimiters
    }

    /// The character set it declares (MSH-18).
    pub const fn charset(&self) -> Charset {
        self.syntax.charset
    }

    /// What it was read with.
    pub const fn options(&self) -> ReadOptions {
        self.options
    }

    /// MSH.
    pub const fn header(&self) -> Segment<'a> {
        self.header
    }

    /// All segments in order, MSH first.
    pub const fn segments(&self) -> Segments<'a> {
        Segments {
            lines: Lines::new(self.body, self.lead),
            syntax: self.syntax,
        }
    }

    /// The first segment with this id.
    pub fn segment(&self, id: SegmentId) -> Option<Segment<'a>> {
        self.segments().find(|segment| segment.id() == id)
    }

    /// The field a place names: `None` when the message has no such segment or the place names no field.
    pub fn field_at(&self, place: Location) -> Option<Field<'a>> {
        let ordinal = usize::try_from(place.ordinal()).ok()?.checked_sub(1)?;
        let segment = self
            .segments()
            .filter(|segment| segment.id() == place.id())
            .nth(ordinal)?;
        let number = usize::try_from(place.field_number()?).ok()?;
        Some(segment.field(number))
    }

    /// The component a place names; repetition and component count as 1 where it names none.
    pub fn at(&self, place: Location) -> Option<Component<'a>> {
        let number = |number: Option<u32>| usize::try_from(number.unwrap_or(1)).ok();
        let repetition = self
            .field_at(place)?
            .repetition(number(place.repetition_number())?);
        Some(repetition.component(number(place.component_number())?))
    }

    /// What was tolerated in it, found while iterating.
    pub fn deviations(&self) -> Deviations<'a> {
        Deviations::new(self)
    }

    pub(super) const fn body(&self) -> (usize, &'a [u8]) {
        (self.lead, self.body)
    }
}

impl fmt::Debug for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Message({} bytes)", self.bytes.len())
    }
}

/// The id at the begin of a line, if a field separator or the end follows it.
fn segment_id(line: &[u8], delimiters: Delimiters) -> Option<SegmentId> {
    let (id, rest) = line.split_first_chunk::<3>()?;
    let separated = rest.first().is_none_or(|&byte| byte == delimiters.field());
    SegmentId::new(*id).filter(|_| separated)
}

/// The segments of a message in order.
#[derive(Clone, Debug)]
pub struct Segments<'a> {
    lines: Lines<'a>,
    syntax: Syntax,
}

impl<'a> Iterator for Segments<'a> {
    type Item = Segment<'a>;

    fn next(&mut self) -> Option<Segment<'a>> {
        // `parse` has refused every line without an id but blank ones.
        self.lines.by_ref().find_map(|line| {
            let id = segment_id(line.bytes, self.syntax.delimiters)?;
            Some(Segment::new(id, line.bytes, line.offset, self.syntax))
        })
    }
}

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
            message.at("OBX[2]-5.2".parse().unwrap()).unwrap().raw(),
            b"y"
        );
        assert!(message.at("OBX[3]-5".parse().unwrap()).is_none());
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
                DeviationKind::NoiseBeforeMessage,
                DeviationKind::LineFeedSegmentEnd,
                DeviationKind::LineFeedSegmentEnd,
                DeviationKind::BlankLine,
                DeviationKind::NoiseAfterMessage,
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
