//! A second reader, written from the rules with nothing in common with the fast one, and the comparison of both.
//!
//! It copies nothing from the library but its names: a loop over bytes finds the lines, `split` finds the parts,
//! and all of them are kept in vectors.
//! It is slow, and meant to be checked by reading it.

use alloc::vec::Vec;
use core::ptr;

use crate::hl7::{
    Component, Deviation, DeviationKind, Field, Message, Presence, ReadError, ReadOptions,
    Repetition, Segment, SegmentId,
};

/// Up to how many parts of one kind each is asked for by its number too: that walks all parts before it.
const NUMBERED: usize = 12;

/// Reads a message with the library and with the slow reader, with several options, and compares all they say.
///
/// # Panics
///
/// If they disagree about an error or its place, a deviation, a segment, or any part of it.
pub fn reference(data: &[u8]) {
    for options in options() {
        let expected = read(data, options);
        let found = Message::parse_with(data, options);
        match (found, expected) {
            (Ok(found), Ok(expected)) => {
                compare(found, &expected);
                // What a segment is made of does not depend on what is tolerated.
                if options == ReadOptions::LENIENT {
                    compare_parts(found, &expected);
                }
            }
            (found, expected) => assert_eq!(
                found.map(drop),
                expected.map(drop),
                "the readers disagree about whether this is a message: {options:?}"
            ),
        }
    }
}

/// The usual, nothing, everything, and everything but one deviation.
fn options() -> [ReadOptions; 12] {
    let but = |forbid: fn(&mut ReadOptions)| {
        let mut options = ReadOptions::LENIENT;
        forbid(&mut options);
        options
    };
    [
        ReadOptions::default(),
        ReadOptions::STRICT,
        ReadOptions::LENIENT,
        but(|options| options.allow_line_feed_segment_ends = false),
        but(|options| options.allow_blank_lines = false),
        but(|options| options.allow_lines_without_segment_id = false),
        but(|options| options.allow_control_bytes_in_fields = false),
        but(|options| options.allow_byte_order_mark = false),
        but(|options| options.allow_blanks_before_header = false),
        but(|options| options.allow_any_bytes_before_header = false),
        but(|options| options.allow_mllp_bytes_around_message = false),
        but(|options| options.allow_blanks_around_codes = false),
    ]
}

/// What the slow reader found.
struct Read<'a> {
    segments: Vec<Row<'a>>,
    deviations: Vec<Deviation>,
    separator: u8,
    /// Of repetitions, components and subcomponents.
    below: [Option<u8>; 3],
}

/// A segment.
struct Row<'a> {
    raw: &'a [u8],
    offset: usize,
}

/// A field, repetition, component or subcomponent, and what it is made of.
struct Part<'a> {
    raw: &'a [u8],
    parts: Vec<Self>,
}

impl<'a> Part<'a> {
    /// Splits at the first separator, what is between at the second, and so on; nothing has no parts.
    fn new(raw: &'a [u8], separators: &[Option<u8>]) -> Self {
        let parts = match separators {
            [separator, below @ ..] if !raw.is_empty() => raw
                .split(|byte| Some(*byte) == *separator)
                .map(|part| Self::new(part, below))
                .collect(),
            _ => Vec::new(),
        };
        Self { raw, parts }
    }
}

/// A line and how it ended.
struct Line<'a> {
    raw: &'a [u8],
    offset: usize,
    /// How many bytes end it.
    ending: usize,
    line_feed: bool,
}

fn read(bytes: &[u8], options: ReadOptions) -> Result<Read<'_>, ReadError> {
    let mut deviations = Vec::new();
    let begin = begin(bytes, options, &mut deviations)?;
    let end = end(bytes);
    if end < bytes.len() && !options.allow_mllp_bytes_around_message {
        return Err(ReadError::Noise { offset: end });
    }
    let lines = lines(bytes.get(begin..end).unwrap_or_default(), begin);
    let header = lines.first().map(|line| line.raw).unwrap_or_default();
    let (separator, below) = separators(header)?;

    let mut segments = Vec::new();
    let mut ordinal = 0;
    for line in lines {
        let (raw, offset) = (line.raw, line.offset);
        if is_segment(raw, separator) {
            ordinal += 1;
            if raw.starts_with(b"MSH") && ordinal > 1 {
                return Err(ReadError::SecondHeader { offset, ordinal });
            }
            let controls = controls(&line);
            let codes = codes(&line, &fields(raw, separator, below));
            if let Some(control) = controls.first()
                && !options.allow_control_bytes_in_fields
            {
                let offset = control.offset;
                return Err(ReadError::ControlByte { offset, ordinal });
            }
            if let Some(code) = codes.first()
                && !options.allow_blanks_around_codes
            {
                let offset = code.offset;
                return Err(ReadError::BlanksAroundCode { offset, ordinal });
            }
            let mut within = codes;
            within.extend(controls);
            // A code comes before a control byte at its begin.
            within.sort_by_key(|deviation| deviation.offset);
            deviations.extend(within);
            segments.push(Row { raw, offset });
        } else {
            let blank = raw.iter().all(|byte| matches!(byte, b' ' | b'\t'));
            let (kind, allowed) = match blank {
                true => (DeviationKind::BlankLine, options.allow_blank_lines),
                false => (
                    DeviationKind::LineWithoutSegmentId,
                    options.allow_lines_without_segment_id,
                ),
            };
            if !allowed {
                let ordinal = ordinal + 1;
                return Err(ReadError::SegmentId { offset, ordinal });
            }
            let length = raw.len() + line.ending;
            deviations.push(Deviation {
                kind,
                offset,
                length,
            });
        }
        if line.line_feed {
            let offset = offset + raw.len();
            if !options.allow_line_feed_segment_ends {
                return Err(ReadError::LineFeed { offset, ordinal });
            }
            if is_segment(raw, separator) {
                deviations.push(Deviation {
                    kind: DeviationKind::LineFeedSegmentEnd,
                    offset,
                    length: line.ending,
                });
            }
        }
    }
    if end < bytes.len() {
        deviations.push(Deviation {
            kind: DeviationKind::MllpEnd,
            offset: end,
            length: bytes.len() - end,
        });
    }
    Ok(Read {
        segments,
        deviations,
        separator,
        below,
    })
}

/// Where MSH begins, after what may stand before it.
fn begin(
    bytes: &[u8],
    options: ReadOptions,
    deviations: &mut Vec<Deviation>,
) -> Result<usize, ReadError> {
    let is_blank = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | 0x0C);
    let mut offset = 0;
    loop {
        let rest = bytes.get(offset..).unwrap_or_default();
        if rest.is_empty() {
            return Err(ReadError::Empty);
        }
        let header = rest.windows(4).position(
            |window| matches!(window, [b'M', b'S', b'H', mark] if mark.is_ascii_punctuation()),
        );
        if rest.starts_with(b"MSH") && header.is_none_or(|at| at == 0) {
            return Ok(offset);
        }
        let (kind, length, allowed) = if rest.starts_with(b"\xEF\xBB\xBF") {
            let allowed = options.allow_byte_order_mark;
            (DeviationKind::ByteOrderMark, 3, allowed)
        } else if rest.starts_with(b"\x0B") {
            let allowed = options.allow_mllp_bytes_around_message;
            (DeviationKind::MllpStart, 1, allowed)
        } else if rest.first().is_some_and(is_blank) {
            let length = rest.iter().take_while(|byte| is_blank(byte)).count();
            let allowed = options.allow_blanks_before_header;
            (DeviationKind::BlanksBeforeHeader, length, allowed)
        } else {
            let length = header.ok_or(ReadError::NoHeader { offset })?;
            if !options.allow_any_bytes_before_header {
                return Err(ReadError::NoHeader { offset });
            }
            (DeviationKind::BytesBeforeHeader, length, true)
        };
        if !allowed {
            return Err(ReadError::Noise { offset });
        }
        deviations.push(Deviation {
            kind,
            offset,
            length,
        });
        offset += length;
    }
}

/// Where the end of a frame begins, with blanks and line ends behind it; without one, the end of the bytes.
fn end(bytes: &[u8]) -> usize {
    let byte = |at: usize| bytes.get(at).copied();
    let mut end = bytes.len();
    while end > 0 && matches!(byte(end - 1), Some(b' ' | b'\t' | b'\n' | b'\r' | 0x0C)) {
        end -= 1;
    }
    if end == 0 || byte(end - 1) != Some(0x1C) {
        return bytes.len();
    }
    while end > 0 && byte(end - 1) == Some(0x1C) {
        end -= 1;
    }
    end
}

/// The control bytes of a line.
fn controls(line: &Line<'_>) -> Vec<Deviation> {
    let bytes = line.raw.iter().enumerate();
    bytes
        .filter(|(_, byte)| byte.is_ascii_control())
        .map(|(at, _)| Deviation {
            kind: DeviationKind::ControlByteInField,
            offset: line.offset + at,
            length: 1,
        })
        .collect()
}

/// The components of coded fields that begin or end in a blank.
fn codes(line: &Line<'_>, fields: &[Part<'_>]) -> Vec<Deviation> {
    let coded: &[usize] = match line.raw.get(..3) {
        Some(b"MSH") => &[9, 11, 12, 18],
        Some(b"PID") => &[8],
        Some(b"OBR") => &[4],
        Some(b"OBX") => &[2, 3, 6, 8, 11],
        _ => &[],
    };
    let mut found = Vec::new();
    for number in coded {
        let repetitions = fields.get(number - 1).map(|field| &field.parts[..]);
        for component in repetitions
            .unwrap_or_default()
            .iter()
            .flat_map(|one| &one.parts)
        {
            let code = component.raw;
            if code.first() == Some(&b' ') || code.last() == Some(&b' ') {
                let within = code.as_ptr().addr() - line.raw.as_ptr().addr();
                found.push(Deviation {
                    kind: DeviationKind::BlanksAroundCode,
                    offset: line.offset + within,
                    length: code.len(),
                });
            }
        }
    }
    found
}

/// Lines end in CR, LF or CRLF, and the last may end without.
fn lines(message: &[u8], mut offset: usize) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let mut rest = message;
    while !rest.is_empty() {
        let mut length = 0;
        while !matches!(rest.get(length), None | Some(b'\r' | b'\n')) {
            length += 1;
        }
        let (raw, ending) = rest.split_at(length);
        let (ending, line_feed) = match ending {
            [b'\r', b'\n', ..] => (2, true),
            [b'\n', ..] => (1, true),
            [b'\r', ..] => (1, false),
            _ => (0, false),
        };
        lines.push(Line {
            raw,
            offset,
            ending,
            line_feed,
        });
        rest = rest.get(length + ending..).unwrap_or_default();
        offset += length + ending;
    }
    lines
}

/// The field separator, and those of repetitions, components and subcomponents.
fn separators(header: &[u8]) -> Result<(u8, [Option<u8>; 3]), ReadError> {
    let [b'M', b'S', b'H', field, rest @ ..] = header else {
        return Err(ReadError::Delimiters);
    };
    let others = rest.split(|byte| byte == field).next().unwrap_or_default();
    let (component, repetition, subcomponent) = match *others {
        [component, repetition] | [component, repetition, _] => (component, repetition, None),
        [component, repetition, _, subcomponent] | [component, repetition, _, subcomponent, _] => {
            (component, repetition, Some(subcomponent))
        }
        _ => return Err(ReadError::Delimiters),
    };
    let mut all = others.to_vec();
    all.push(*field);
    // Two quotes are a null, so a quote separates nothing.
    let punctuation = all
        .iter()
        .all(|&mark| mark.is_ascii_punctuation() && mark != b'"');
    all.sort_unstable();
    all.dedup();
    if !punctuation || all.len() != others.len() + 1 {
        return Err(ReadError::Delimiters);
    }
    Ok((*field, [Some(repetition), Some(component), subcomponent]))
}

/// A capital letter, two capital letters or digits, and a field separator if anything follows.
fn is_segment(line: &[u8], separator: u8) -> bool {
    let is_later = |byte: &u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    match line {
        [first, second, third, rest @ ..] => {
            first.is_ascii_uppercase()
                && is_later(second)
                && is_later(third)
                && rest.first().is_none_or(|byte| *byte == separator)
        }
        _ => false,
    }
}

/// The fields from the first; MSH, FHS and BHS have two that are not split: the separator, and the others.
fn fields<'a>(line: &'a [u8], separator: u8, below: [Option<u8>; 3]) -> Vec<Part<'a>> {
    let whole = |raw: &'a [u8]| Part::new(raw, &[None; 3]);
    let header = [b"MSH", b"FHS", b"BHS"]
        .iter()
        .any(|id| line.starts_with(*id));
    let mut fields = Vec::new();
    for (element, raw) in line.split(|byte| *byte == separator).enumerate() {
        match element {
            0 => {}
            1 if header => {
                fields.push(whole(line.get(3..4).unwrap_or_default()));
                fields.push(whole(raw));
            }
            _ => fields.push(Part::new(raw, &below)),
        }
    }
    fields
}

fn compare(found: Message<'_>, expected: &Read<'_>) {
    assert!(
        found.deviations().eq(expected.deviations.iter().copied()),
        "deviations"
    );
    let mut segments = found.segments();
    for row in &expected.segments {
        let segment = segments.next();
        assert!(segment.is_some(), "a segment is missing");
        if let Some(segment) = segment {
            compare_segment(segment, row);
        }
    }
    assert!(segments.next().is_none(), "a segment too many");
    if let Some(row) = expected.segments.first() {
        compare_segment(found.header(), row);
    }
}

fn compare_segment(segment: Segment<'_>, row: &Row<'_>) {
    assert_same(Some(row.raw), segment.raw());
    assert_eq!(Some(&segment.id().as_bytes()[..]), row.raw.get(..3));
    assert_eq!(segment.offset(), row.offset);
}

fn compare_parts(found: Message<'_>, expected: &Read<'_>) {
    for (segment, row) in found.segments().zip(&expected.segments) {
        compare_fields(
            segment,
            &fields(row.raw, expected.separator, expected.below),
        );
    }
    if let Some(row) = expected.segments.first() {
        compare_fields(
            found.header(),
            &fields(row.raw, expected.separator, expected.below),
        );
    }
    for row in expected.segments.iter().take(NUMBERED) {
        let id = row.raw.first_chunk().and_then(|id| SegmentId::new(*id));
        let first = |row: &&Row<'_>| row.raw.first_chunk().and_then(|id| SegmentId::new(*id)) == id;
        let offset = id
            .and_then(|id| found.segment(id))
            .map(|segment| segment.offset());
        let expected = expected.segments.iter().find(first).map(|row| row.offset);
        assert_eq!(offset, expected, "the first segment with an id");
    }
}

fn compare_fields(segment: Segment<'_>, fields: &[Part<'_>]) {
    let mut found = segment.fields();
    for part in fields {
        let field = found.next();
        assert!(field.is_some(), "a field is missing");
        if let Some(field) = field {
            compare_field(field, part);
        }
    }
    assert!(found.next().is_none(), "a field too many");
    for number in numbers(fields.len()) {
        let field = segment.field(number);
        assert_presence(raw(fields, number), field.raw(), field.presence());
    }
    let wanted = [
        fields.len(),
        3,
        fields.len() + 1,
        5,
        fields.len() / 2,
        0,
        5,
        1,
    ];
    for (number, field) in wanted.into_iter().zip(segment.fields_at(wanted)) {
        assert_presence(raw(fields, number), field.raw(), field.presence());
    }
}

/// Compares a view with what it should be, and its parts with theirs.
macro_rules! compare_view {
    ($compare:ident, $view:ident, $parts:ident, $part:ident, $compare_part:expr) => {
        fn $compare(view: $view<'_>, expected: &Part<'_>) {
            assert_presence(Some(expected.raw), view.raw(), view.presence());
            let mut found = view.$parts();
            for part in &expected.parts {
                let below = found.next();
                assert!(below.is_some(), "{} missing", stringify!($part));
                if let Some(below) = below {
                    $compare_part(below, part);
                }
            }
            assert!(found.next().is_none(), "{} too many", stringify!($part));
            for number in numbers(expected.parts.len()) {
                // An empty part has no parts to iterate, and is its own first one.
                let part = match number {
                    1 => raw(&expected.parts, 1).or(Some(expected.raw)),
                    _ => raw(&expected.parts, number),
                };
                let below = view.$part(number);
                assert_presence(part, below.raw(), below.presence());
            }
        }
    };
}

compare_view!(
    compare_field,
    Field,
    repetitions,
    repetition,
    compare_repetition
);
compare_view!(
    compare_repetition,
    Repetition,
    components,
    component,
    compare_component
);
compare_view!(
    compare_component,
    Component,
    subcomponents,
    subcomponent,
    |below: crate::hl7::Subcomponent<'_>, part: &Part<'_>| {
        assert_presence(Some(part.raw), below.raw(), below.presence());
    }
);

/// The numbers to ask for: from none, some at the begin, and those around the last.
fn numbers(count: usize) -> impl Iterator<Item = usize> {
    let around = count.max(NUMBERED).saturating_sub(1)..=count + 2;
    (0..count.min(NUMBERED) + 2).chain(around)
}

/// Part `number`, from 1.
fn raw<'a>(parts: &[Part<'a>], number: usize) -> Option<&'a [u8]> {
    Some(parts.get(number.checked_sub(1)?)?.raw)
}

fn assert_presence(expected: Option<&[u8]>, found: &[u8], presence: Presence) {
    assert_same(expected, found);
    let expected = match expected {
        None => Presence::Absent,
        Some([]) => Presence::Empty,
        Some([b'"', b'"']) => Presence::Null,
        Some(_) => Presence::Value,
    };
    assert_eq!(presence, expected);
}

/// The same bytes, and not merely equal ones of another place.
fn assert_same(expected: Option<&[u8]>, found: &[u8]) {
    let expected = expected.unwrap_or_default();
    assert_eq!(found.len(), expected.len());
    assert!(expected.is_empty() || ptr::eq(found, expected));
}
