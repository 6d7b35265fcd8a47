use core::fmt;
use core::iter::Peekable;
use core::ops::Range;

use thiserror::Error;

use super::Message;
use super::code::BlanksAroundCodes;
use super::line::{Line, Lines};
use super::message::segment_of;
use super::scan::{Control, Positions};
use super::surroundings::Leading;

/// Something in a message that its [`ReadOptions`](super::ReadOptions) tolerated.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub struct Deviation {
    /// What it is.
    pub kind: DeviationKind,
    /// Where it begins, in bytes from the first one given.
    pub offset: usize,
    /// How many bytes it takes.
    pub length: usize,
}

impl Deviation {
    const fn new(kind: DeviationKind, begin: usize, end: usize) -> Self {
        Self {
            kind,
            offset: begin,
            length: end.saturating_sub(begin),
        }
    }

    /// Its bytes, counted from the first one given.
    pub const fn range(&self) -> Range<usize> {
        self.offset..self.offset.saturating_add(self.length)
    }
}

/// The kinds of tolerated deviations. `Display` says it in words, [`name`](Self::name) is a stable word for programs.
#[derive(Clone, Copy, Debug, Eq, Error, Hash, PartialEq)]
#[non_exhaustive]
pub enum DeviationKind {
    /// A UTF-8 byte order mark before MSH.
    #[error("a byte order mark before MSH")]
    ByteOrderMark,
    /// Blanks, tabs or line ends before MSH.
    #[error("blanks or line ends before MSH")]
    BlanksBeforeHeader,
    /// The start byte of an MLLP frame before MSH.
    #[error("the start byte of an MLLP frame before MSH")]
    MllpStart,
    /// Other bytes before MSH.
    #[error("bytes before MSH")]
    BytesBeforeHeader,
    /// The end of an MLLP frame after the last segment, with the blanks and line ends after it.
    #[error("the end of an MLLP frame after the last segment")]
    MllpEnd,
    /// LF or CRLF that ends a segment.
    #[error("a line feed ends a segment")]
    LineFeedSegmentEnd,
    /// A line of nothing but blanks, and its end.
    #[error("a blank line")]
    BlankLine,
    /// A line without a segment id, and its end.
    #[error("a line without a segment id")]
    LineWithoutSegmentId,
    /// A control byte in a field.
    #[error("a control byte in a field")]
    ControlByteInField,
    /// A code with blanks around it, the blanks included.
    #[error("blanks around a code")]
    BlanksAroundCode,
}

impl DeviationKind {
    /// A stable word for programs: `line-feed-segment-end`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::ByteOrderMark => "byte-order-mark",
            Self::BlanksBeforeHeader => "blanks-before-header",
            Self::MllpStart => "mllp-start",
            Self::BytesBeforeHeader => "bytes-before-header",
            Self::MllpEnd => "mllp-end",
            Self::LineFeedSegmentEnd => "line-feed-segment-end",
            Self::BlankLine => "blank-line",
            Self::LineWithoutSegmentId => "line-without-segment-id",
            Self::ControlByteInField => "control-byte-in-field",
            Self::BlanksAroundCode => "blanks-around-code",
        }
    }
}

/// The deviations of a message in the order of their places, found while iterating.
///
/// Every byte stands in a segment, is the CR that ends one, or is listed here: nothing is lost silently.
///
/// `Debug` shows the length of the message only.
#[derive(Clone)]
pub struct Deviations<'a> {
    message: Message<'a>,
    leading: Leading<'a>,
    lines: Lines<'a>,
    segment: Option<InSegment<'a>>,
    trailing: Option<Deviation>,
}

impl<'a> Deviations<'a> {
    pub(super) fn new(message: Message<'a>) -> Self {
        let length = message.bytes().len();
        let end = message.end();
        Self {
            message,
            leading: Leading::new(message.bytes()),
            lines: message.lines(),
            segment: None,
            trailing: (end < length).then(|| Deviation::new(DeviationKind::MllpEnd, end, length)),
        }
    }

    /// What a line is, or what is in it.
    fn enter(&mut self, line: &Line<'a>) -> Option<Deviation> {
        let end = line.end().saturating_add(line.ending.len());
        let whole = |kind| Some(Deviation::new(kind, line.offset, end));
        if line.is_blank() {
            return whole(DeviationKind::BlankLine);
        }
        let Some(segment) = segment_of(line, self.message.syntax()) else {
            return whole(DeviationKind::LineWithoutSegmentId);
        };
        let controls = match line.control {
            Some(_) => line.bytes,
            None => &[],
        };
        self.segment = Some(InSegment {
            offset: line.offset,
            controls: Positions::new(controls, Control).peekable(),
            codes: BlanksAroundCodes::new(&segment).peekable(),
            ending: line
                .ending
                .has_line_feed()
                .then(|| Deviation::new(DeviationKind::LineFeedSegmentEnd, line.end(), end)),
        });
        None
    }
}

impl Iterator for Deviations<'_> {
    type Item = Deviation;

    fn next(&mut self) -> Option<Deviation> {
        if let Some((kind, begin, end)) = self.leading.next() {
            return Some(Deviation::new(kind, begin, end));
        }
        loop {
            if let Some(found) = self.segment.as_mut().and_then(Iterator::next) {
                return Some(found);
            }
            self.segment = None;
            let Some(line) = self.lines.next() else {
                return self.trailing.take();
            };
            if let Some(found) = self.enter(&line) {
                return Some(found);
            }
        }
    }
}

impl fmt::Debug for Deviations<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Deviations of {:?}", self.message)
    }
}

/// What is still to be listed of a segment: control bytes and codes in the order of their places, then its end.
#[derive(Clone)]
struct InSegment<'a> {
    offset: usize,
    controls: Peekable<Positions<'a, Control>>,
    codes: Peekable<BlanksAroundCodes<'a>>,
    ending: Option<Deviation>,
}

impl Iterator for InSegment<'_> {
    type Item = Deviation;

    fn next(&mut self) -> Option<Deviation> {
        let control = self.controls.peek().copied();
        let code = self.codes.peek().map(|code| code.start);
        let code_is_first = code.is_some_and(|code| control.is_none_or(|control| code <= control));
        let (kind, range) = if code_is_first {
            (DeviationKind::BlanksAroundCode, self.codes.next()?)
        } else if let Some(at) = self.controls.next() {
            let range = at..at.saturating_add(1);
            (DeviationKind::ControlByteInField, range)
        } else {
            return self.ending.take();
        };
        let place = |at: usize| self.offset.saturating_add(at);
        Some(Deviation::new(kind, place(range.start), place(range.end)))
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::super::{ReadError, ReadOptions};
    use super::*;

    const CLEAN: &[u8] = b"MSH|^~\\&|A\rOBX|1|NM|1^b^MDC\r";

    /// A deviation, and the option that tolerates it.
    type Case = (
        &'static [u8],
        DeviationKind,
        usize,
        &'static [u8],
        fn(&mut ReadOptions) -> &mut bool,
    );

    const CASES: [Case; 10] = [
        (
            b"\xEF\xBB\xBFMSH|^~\\&|A\r",
            DeviationKind::ByteOrderMark,
            0,
            b"\xEF\xBB\xBF",
            |options| &mut options.allow_byte_order_mark,
        ),
        (
            b" \r\n\tMSH|^~\\&|A\r",
            DeviationKind::BlanksBeforeHeader,
            0,
            b" \r\n\t",
            |options| &mut options.allow_blanks_before_header,
        ),
        (
            b"\x0BMSH|^~\\&|A\r",
            DeviationKind::MllpStart,
            0,
            b"\x0B",
            |options| &mut options.allow_mllp_bytes_around_message,
        ),
        (
            b"OBX|9\rMSH|^~\\&|A\r",
            DeviationKind::BytesBeforeHeader,
            0,
            b"OBX|9\r",
            |options| &mut options.allow_any_bytes_before_header,
        ),
        (
            b"MSH|^~\\&|A\r\x1C\r",
            DeviationKind::MllpEnd,
            11,
            b"\x1C\r",
            |options| &mut options.allow_mllp_bytes_around_message,
        ),
        (
            b"MSH|^~\\&|A\r\nPID|1\r",
            DeviationKind::LineFeedSegmentEnd,
            10,
            b"\r\n",
            |options| &mut options.allow_line_feed_segment_ends,
        ),
        (
            b"MSH|^~\\&|A\r \t\rPID|1\r",
            DeviationKind::BlankLine,
            11,
            b" \t\r",
            |options| &mut options.allow_blank_lines,
        ),
        (
            b"MSH|^~\\&|A\rBX|7|\rPID|1\r",
            DeviationKind::LineWithoutSegmentId,
            11,
            b"BX|7|\r",
            |options| &mut options.allow_lines_without_segment_id,
        ),
        (
            b"MSH|^~\\&|A\rPID|\x001\r",
            DeviationKind::ControlByteInField,
            15,
            b"\0",
            |options| &mut options.allow_control_bytes_in_fields,
        ),
        (
            b"MSH|^~\\&|A\rOBX|1|NM|1^b^MDC \r",
            DeviationKind::BlanksAroundCode,
            24,
            b"MDC ",
            |options| &mut options.allow_blanks_around_codes,
        ),
    ];

    #[test]
    fn each_deviation_is_tolerated_by_its_own_name_and_listed_with_its_place() {
        assert!(Message::parse_with(CLEAN, ReadOptions::STRICT).is_ok());
        for (bytes, kind, offset, deviating, option) in CASES {
            let mut options = ReadOptions::STRICT;
            let error = Message::parse_with(bytes, options).unwrap_err();
            assert_eq!(error.offset(), offset, "{kind:?}");
            *option(&mut options) = true;
            let message = Message::parse_with(bytes, options).unwrap();
            let found: Vec<_> = message.deviations().collect();
            assert_eq!(found.len(), 1, "{kind:?}");
            assert_eq!((found[0].kind, found[0].offset), (kind, offset));
            assert_eq!(&bytes[found[0].range()], deviating);

            let mut options = ReadOptions::LENIENT;
            *option(&mut options) = false;
            assert_eq!(Message::parse_with(bytes, options).unwrap_err(), error);
        }
    }

    #[test]
    fn what_may_hide_a_lost_byte_is_refused_unless_asked_for() {
        let refused: Vec<_> = CASES
            .iter()
            .filter(|(bytes, ..)| Message::parse(bytes).is_err())
            .map(|&(_, kind, ..)| kind)
            .collect();
        assert_eq!(
            refused,
            [
                DeviationKind::BytesBeforeHeader,
                DeviationKind::LineWithoutSegmentId
            ]
        );
    }

    #[test]
    fn deviations_of_a_segment_come_in_the_order_of_their_places() {
        let message =
            Message::parse(b"MSH|^~\\&|A\rOBX|\x01|NM|1 ^\x02b^ MDC |\x03|5|x \n").unwrap();
        let offsets: Vec<_> = message.deviations().map(|found| found.offset).collect();
        assert_eq!(offsets, [15, 20, 23, 26, 32, 36, 38]);
    }

    #[test]
    fn a_line_feed_that_ends_a_blank_line_is_not_hidden_by_it() {
        let mut options = ReadOptions::LENIENT;
        options.allow_line_feed_segment_ends = false;
        let error = Message::parse_with(b"MSH|^~\\&|A\r\nPID|1\r", options).unwrap_err();
        assert_eq!(
            error,
            ReadError::LineFeed {
                offset: 10,
                ordinal: 1
            }
        );
        let error = Message::parse_with(b"MSH|^~\\&|A\r\r\n", options).unwrap_err();
        assert_eq!(error.offset(), 11);
    }
}
