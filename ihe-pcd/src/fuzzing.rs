//! Bodies of the fuzz targets, kept here so that an ordinary test can replay a corpus.
//!
//! Each takes any bytes and panics only when a law of the library is broken.

mod report;

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::{mem, str};

use crate::hl7::{
    Charset, Component, Field, Location, Message, MessageBuf, Presence, ReadError, ReadOptions,
    Repetition, Segment, SegmentCounter, SegmentId, WriteError, Writer, messages,
};

pub use report::report;

/// How many parts of one kind are compared one by one; the iterators are followed to their end.
const COMPARED: usize = 40;

/// Reads a message, and the messages of a file, and compares every way to reach a part.
///
/// # Panics
///
/// If two ways to the same part disagree, if a part is not where it says, or if an error has no place.
pub fn parse(data: &[u8]) {
    let tolerant = Message::parse(data);
    let strict = Message::parse_with(data, ReadOptions::STRICT);
    match (tolerant, strict) {
        (Ok(message), strict) => {
            let deviates = message.deviations().next().is_some();
            assert_eq!(deviates, strict.is_err(), "what is tolerated is listed");
            check_deviations(message);
            check_message(message);
            if let Err(error) = strict {
                check_error(error, data);
            }
        }
        (Err(error), strict) => {
            assert!(strict.is_err(), "strict reads what tolerant refuses");
            check_error(error, data);
            if let Ok(message) = Message::parse_header(data, ReadOptions::default()) {
                check_segment(message.header(), message);
            }
        }
    }
    check_file(data);
}

/// Writes texts at places, and reads them back.
///
/// The input is: one byte that chooses the character set, then for each leaf one byte that says where it stands
/// relative to the leaf before it, one byte with the length of its text, and the text.
///
/// # Panics
///
/// If what is read is not what was written, or if a text that fits its character set cannot be written.
pub fn round_trip(data: &[u8]) {
    let [charset, rest @ ..] = data else {
        return;
    };
    let charset = charset_of(*charset);
    let lines = lines(rest);
    let leaves = || lines.iter().flat_map(|line| &line.leaves);
    let message = match write(charset, &lines) {
        Ok(message) => message,
        Err(error) => {
            assert!(!leaves().all(|leaf| leaf.fits(charset)), "{error}");
            return;
        }
    };
    let view = Message::parse_with(message.as_ref(), ReadOptions::STRICT);
    assert!(view.is_ok(), "what is written is read without tolerance");
    let Ok(view) = view else {
        return;
    };
    check_message(view);
    let ids = view.segments().map(|segment| segment.id());
    assert!(
        ids.eq(lines.iter().map(|line| line.id)),
        "no text adds a segment"
    );
    for (segment, line) in view.segments().zip(&lines) {
        for leaf in &line.leaves {
            leaf.check(segment);
        }
    }
    let written = leaves().filter(|leaf| !leaf.is_empty()).count();
    assert_eq!(filled(view), written, "no text adds a leaf");
}

/// Reads a place from the first line and looks it up in the message that follows.
///
/// # Panics
///
/// If a place is not read back from its text, or if the ways to look it up disagree.
pub fn location(data: &[u8]) {
    let length = data
        .iter()
        .position(|&byte| byte == b'\n')
        .unwrap_or(data.len());
    let (line, message) = data.split_at(length);
    let Some(place) = str::from_utf8(line)
        .ok()
        .and_then(|line| line.parse::<Location>().ok())
    else {
        return;
    };
    assert_eq!(place.to_string().parse(), Ok(place));
    let Ok(message) = Message::parse(message) else {
        return;
    };
    let (field, component) = (message.field_at(place), message.at(place));
    assert_eq!(field.is_some(), component.is_some());
    let (Some(field), Some(component)) = (field, component) else {
        return;
    };
    let repetition = index(place.repetition_number().unwrap_or(1));
    let number = index(place.component_number().unwrap_or(1));
    let again = field.repetition(repetition).component(number);
    assert_eq!(again.raw(), component.raw());
    assert_eq!(again.presence(), component.presence());
}

fn check_error(error: ReadError, data: &[u8]) {
    assert!(error.offset() <= data.len(), "an error has its place");
    assert!(!error.to_string().is_empty());
    if let Some(place) = error.location() {
        assert_eq!(place.to_string().parse(), Ok(place));
    }
}

fn check_deviations(message: Message<'_>) {
    let mut last = 0;
    for deviation in message.deviations() {
        assert!(deviation.offset >= last, "deviations come in order");
        assert!(deviation.offset < message.bytes().len());
        last = deviation.offset;
    }
}

fn check_file(data: &[u8]) {
    let mut rest = data;
    for message in messages(data) {
        assert!(!message.is_empty(), "a message of a file has bytes");
        let begin = message.as_ptr() as usize - data.as_ptr() as usize;
        let passed = data.len() - rest.len();
        assert!(begin >= passed, "the messages of a file do not overlap");
        rest = data.get(begin + message.len()..).unwrap_or_default();
    }
}

fn check_message(message: Message<'_>) {
    let mut counter = SegmentCounter::new();
    let mut numbered = 0;
    for segment in message.segments() {
        check_segment(segment, message);
        let ordinal = counter.count(segment.id());
        if numbered < COMPARED {
            numbered += 1;
            check_place(message, segment, Location::segment(segment.id(), ordinal));
        }
    }
    let first = message.segments().next().map(|segment| segment.raw());
    assert_eq!(first, Some(message.header().raw()), "MSH comes first");
    assert!(format!("{message:?}").len() < 64, "Debug shows no content");
}

/// The place of each field leads back to it.
fn check_place(message: Message<'_>, segment: Segment<'_>, place: Location) {
    for (number, field) in (1..).zip(segment.fields()).take(COMPARED) {
        let found = message
            .field_at(place.field(number))
            .map(|field| field.raw());
        assert_eq!(found, Some(field.raw()));
    }
    assert!(message.field_at(place).is_none(), "a segment is no field");
}

fn check_segment(segment: Segment<'_>, message: Message<'_>) {
    let raw = segment.raw();
    let end = segment.offset() + raw.len();
    assert_eq!(message.bytes().get(segment.offset()..end), Some(raw));
    assert!(!raw.iter().any(|byte| matches!(byte, b'\r' | b'\n')));

    let separator = message.delimiters().field();
    let mut joined = Vec::with_capacity(raw.len());
    joined.extend_from_slice(segment.id().as_bytes());
    let mut count = 0;
    for (number, field) in (1..).zip(segment.fields()) {
        // MSH-1 is the separator itself.
        match (segment.id().is_header(), number) {
            (true, 1 | 2) => {}
            _ => joined.push(separator),
        }
        joined.extend_from_slice(field.raw());
        if number <= COMPARED {
            assert_eq!(segment.field(number).raw(), field.raw());
        }
        let whole = segment.id().is_header() && number <= 2;
        check_field(field, if whole { None } else { Some(message) });
        count = number;
    }
    assert_eq!(joined, raw, "the fields are the segment");
    assert_eq!(segment.field(count + 1).presence(), Presence::Absent);
    assert_eq!(segment.field(0).presence(), Presence::Absent);
    let [last, first, beyond] = segment.fields_at([count, 1, count + 1]);
    assert_eq!(last.raw(), segment.field(count).raw());
    assert_eq!(first.raw(), segment.field(1).raw());
    assert_eq!(beyond.presence(), Presence::Absent);
    assert!(format!("{segment:?}").len() < 64, "Debug shows no content");
}

/// `message` is `None` for the two fields that are never split.
fn check_field(field: Field<'_>, message: Option<Message<'_>>) {
    let separators = message.map(|message| message.delimiters());
    let mut parts = Vec::new();
    for (number, repetition) in (1..).zip(field.repetitions()) {
        check_repetition(repetition, message);
        if number <= COMPARED {
            assert_eq!(field.repetition(number).raw(), repetition.raw());
        }
        parts.push(repetition.raw());
    }
    let separator = separators.and_then(|separators| separators.repetition());
    assert_eq!(joined(&parts, separator), field.raw());
    check_beyond(field.repetition(parts.len().max(1) + 1).presence());
    check_value(
        field.presence(),
        field.value().is_ok_and(|value| value.is_some()),
        field.text().is_ok(),
    );
    assert!(format!("{field:?}").len() < 64, "Debug shows no content");
}

fn check_repetition(repetition: Repetition<'_>, message: Option<Message<'_>>) {
    let mut parts = Vec::new();
    for (number, component) in (1..).zip(repetition.components()) {
        check_component(component, message);
        if number <= COMPARED {
            assert_eq!(repetition.component(number).raw(), component.raw());
        }
        parts.push(component.raw());
    }
    let separator = message.and_then(|message| message.delimiters().component());
    assert_eq!(joined(&parts, separator), repetition.raw());
    check_beyond(repetition.component(parts.len().max(1) + 1).presence());
}

fn check_component(component: Component<'_>, message: Option<Message<'_>>) {
    let mut parts = Vec::new();
    for (number, subcomponent) in (1..).zip(component.subcomponents()) {
        if number <= COMPARED {
            assert_eq!(component.subcomponent(number).raw(), subcomponent.raw());
        }
        let text = subcomponent.text();
        check_value(
            subcomponent.presence(),
            subcomponent.value().is_ok_and(|value| value.is_some()),
            text.is_ok(),
        );
        let escape = message.and_then(|message| message.delimiters().escape());
        if let Ok(text) = &text
            && subcomponent.raw().is_ascii()
            && escape.is_none_or(|escape| !subcomponent.raw().contains(&escape))
        {
            assert_eq!(text.as_bytes(), subcomponent.raw());
            assert!(text.is_borrowed(), "nothing had to be decoded");
        }
        parts.push(subcomponent.raw());
    }
    let separator = message.and_then(|message| message.delimiters().subcomponent());
    assert_eq!(joined(&parts, separator), component.raw());
    check_beyond(component.subcomponent(parts.len().max(1) + 1).presence());
}

fn check_beyond(presence: Presence) {
    assert_eq!(
        presence,
        Presence::Absent,
        "there is nothing after the last part"
    );
}

fn check_value(presence: Presence, has_value: bool, is_text: bool) {
    if has_value {
        assert_eq!(presence, Presence::Value);
        assert!(is_text);
    }
}

fn joined(parts: &[&[u8]], separator: Option<u8>) -> Vec<u8> {
    let mut out = Vec::new();
    for (number, part) in (0..).zip(parts) {
        if number > 0 {
            out.extend(separator);
        }
        out.extend_from_slice(part);
    }
    out
}

/// How many leaves hold something, MSH-1, MSH-2 and MSH-18 left out.
fn filled(message: Message<'_>) -> usize {
    let mut count = 0;
    for segment in message.segments() {
        for (number, field) in (1..).zip(segment.fields()) {
            if segment.id() == SegmentId::MSH && matches!(number, 1 | 2 | 18) {
                continue;
            }
            count += field
                .repetitions()
                .flat_map(|repetition| repetition.components())
                .flat_map(|component| component.subcomponents())
                .filter(|subcomponent| !subcomponent.is_empty())
                .count();
        }
    }
    count
}

/// A segment to be written.
struct Line {
    id: SegmentId,
    leaves: Vec<Leaf>,
}

/// A text, or `None` for a null, and where it stands.
struct Leaf {
    /// Field, repetition, component, subcomponent, from 1.
    numbers: [u32; 4],
    text: Option<String>,
}

impl Leaf {
    fn is_empty(&self) -> bool {
        self.text.as_deref() == Some("")
    }

    /// Whether the character set holds the text; the tables are taken to hold ASCII only.
    fn fits(&self, charset: Charset) -> bool {
        let text = self.text.as_deref().unwrap_or_default();
        match charset {
            Charset::UTF_8 => true,
            Charset::LATIN_1 => text.chars().all(|character| u32::from(character) < 256),
            _ => text.is_ascii(),
        }
    }

    fn check(&self, segment: Segment<'_>) {
        let [field, repetition, component, subcomponent] = self.numbers.map(index);
        let found = segment
            .field(field)
            .repetition(repetition)
            .component(component)
            .subcomponent(subcomponent);
        match self.text.as_deref() {
            None => assert_eq!(found.presence(), Presence::Null),
            Some("") => assert!(found.is_empty()),
            Some(text) => {
                assert_eq!(found.presence(), Presence::Value);
                assert_eq!(found.text().as_deref(), Ok(text));
            }
        }
    }
}

fn charset_of(byte: u8) -> Charset {
    match byte % 6 {
        0 => Charset::UTF_8,
        1 => Charset::LATIN_1,
        2 => Charset::ASCII,
        3 => Charset::UNSUPPORTED,
        4 => Charset::from_table_0211(b"8859/5"),
        _ => Charset::from_table_0211(b"8859/15"),
    }
}

/// What the bytes stand for, in the order of the wire; MSH is always there.
fn lines(mut data: &[u8]) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut line = Line {
        id: SegmentId::MSH,
        leaves: Vec::new(),
    };
    let mut numbers = [2, 1, 1, 1];
    while let [step, length, rest @ ..] = data {
        let (text, tail) = rest
            .split_at_checked(usize::from(*length))
            .unwrap_or((rest, &[]));
        data = tail;
        let begun = match step % 8 {
            0 => Some(SegmentId::OBX),
            1 => Some(SegmentId::PID),
            _ => None,
        };
        if let Some(id) = begun {
            let leaves = Vec::new();
            lines.push(mem::replace(&mut line, Line { id, leaves }));
            numbers = [0, 1, 1, 1];
        }
        numbers = advanced(numbers, *step);
        // Nobody but the writer names the character set, and MSH-1 and MSH-2 are its own too.
        if line.id == SegmentId::MSH && matches!(numbers, [..=2 | 18, ..]) {
            numbers = if numbers < [3, 1, 1, 1] {
                [3, 1, 1, 1]
            } else {
                [19, 1, 1, 1]
            };
        }
        let text = (step % 8 != 3).then(|| String::from_utf8_lossy(text).into_owned());
        line.leaves.push(Leaf { numbers, text });
    }
    lines.push(line);
    lines
}

/// The place that a step leads to: the low bits choose the level, the others how far.
fn advanced([field, repetition, component, subcomponent]: [u32; 4], step: u8) -> [u32; 4] {
    let far = u32::from(step >> 3) % 16 + 1;
    match step % 8 {
        0..=3 => [field + far, 1, 1, 1],
        4 => [field, repetition + far, 1, 1],
        5 => [field, repetition, component + far, 1],
        _ => [field, repetition, component, subcomponent + far],
    }
}

fn write(charset: Charset, lines: &[Line]) -> Result<MessageBuf, WriteError> {
    let mut writer = Writer::new(charset);
    for line in lines {
        let mut segment = match line.id {
            SegmentId::MSH => writer.header(),
            id => writer.segment(id),
        };
        for leaf in &line.leaves {
            let [field, repetition, component, subcomponent] = leaf.numbers;
            let mut field = segment.field(field);
            let mut repetition = field.repetition(repetition);
            let mut component = repetition.component(component);
            let mut place = component.subcomponent(subcomponent);
            match &leaf.text {
                Some(text) => place.text(text),
                None => place.null(),
            }
        }
    }
    writer.finish()
}

/// A number of the wire as the views take it.
fn index(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
