use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::reference::reference;
use crate::hl7::{
    Component, Deviation, DeviationKind, Field, Location, Message, Presence, ReadError,
    ReadOptions, Repetition, Segment, SegmentCounter, messages,
};

/// How many parts of one kind are compared one by one; the iterators are followed to their end.
const COMPARED: usize = 12;

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
            check_survey(message);
            check_message(message);
            if let Err(error) = strict {
                check_error(error, data);
            }
        }
        (Err(error), strict) => {
            assert!(strict.is_err(), "strict reads what tolerant refuses");
            if let Ok(message) = Message::parse_with(data, ReadOptions::LENIENT) {
                check_deviations(message);
                check_survey(message);
                check_message(message);
            }
            check_error(error, data);
            if let Ok(message) = Message::parse_header(data, ReadOptions::default()) {
                check_segment(message.header(), message);
            }
        }
    }
    check_file(data);
    reference(data);
}

fn check_error(error: ReadError, data: &[u8]) {
    assert!(error.offset() <= data.len(), "an error has its place");
    assert!(!error.to_string().is_empty());
    if let Some(place) = error.location() {
        assert_eq!(place.to_string().parse(), Ok(place));
    }
}

/// Every byte stands in a segment, is the CR that ends one, or is listed as a deviation.
fn check_deviations(message: Message<'_>) {
    let mut next = 0;
    let mut segments = message.segments().peekable();
    let mut take_segments = |next: &mut usize, until: usize| {
        while let Some(segment) = segments.next_if(|segment| segment.offset() < until) {
            assert_eq!(segment.offset(), *next, "nothing is lost before a segment");
            *next = segment.offset() + segment.raw().len();
            if message.bytes().get(*next) == Some(&b'\r') && *next < until {
                *next += 1;
            }
        }
    };
    let mut last = 0;
    for deviation in message.deviations() {
        assert!(deviation.offset >= last, "deviations come in order");
        assert!(deviation.length > 0, "a deviation has bytes");
        last = deviation.offset;
        let inside = matches!(
            deviation.kind,
            DeviationKind::ControlByteInField | DeviationKind::BlanksAroundCode
        );
        if !inside {
            take_segments(&mut next, deviation.offset);
            assert_eq!(deviation.offset, next, "nothing is lost before a deviation");
            next = deviation.range().end;
        }
    }
    take_segments(&mut next, message.bytes().len());
    assert_eq!(next, message.bytes().len(), "nothing is lost at the end");
}

/// What reading all of it noted is what is found by looking for it.
fn check_survey(message: Message<'_>) {
    let Some(survey) = message.survey() else {
        return;
    };
    assert_eq!(survey.segments, message.segments().count());
    let first = |kind: DeviationKind| {
        let mut found = message
            .deviations()
            .filter(|deviation| deviation.kind == kind);
        found.next().map(|deviation| deviation.offset)
    };
    assert_eq!(
        survey.first_control_byte,
        first(DeviationKind::ControlByteInField)
    );
    let line_feed = |deviation: Deviation| {
        let outside = matches!(
            deviation.kind,
            DeviationKind::LineFeedSegmentEnd
                | DeviationKind::BlankLine
                | DeviationKind::LineWithoutSegmentId
        );
        let bytes = message.bytes().get(deviation.range()).unwrap_or_default();
        let at = bytes
            .iter()
            .position(|byte| matches!(byte, b'\r' | b'\n'))?;
        (outside && bytes.contains(&b'\n')).then_some(deviation.offset + at)
    };
    assert_eq!(
        survey.first_line_feed,
        message.deviations().find_map(line_feed)
    );
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

pub(super) fn check_message(message: Message<'_>) {
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
    let one_by_one = repetition.components().map(|component| component.text());
    assert!(
        repetition.texts().eq(one_by_one),
        "texts are those of the components"
    );
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
