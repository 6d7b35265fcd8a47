use alloc::string::String;
use alloc::vec::Vec;
use core::mem;

use super::index;
use super::parse::check_message;
use crate::hl7::{
    Charset, Message, MessageBuf, Presence, ReadOptions, Segment, SegmentId, WriteError, Writer,
};

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
    let switching = Writer::new(charset).switching_to_utf_8();
    let switched = write(switching, &lines);
    assert!(switched.is_ok(), "UTF-8 holds every text");
    let Ok(switched) = switched else {
        return;
    };
    check(&switched, &lines);
    match write(Writer::new(charset), &lines) {
        Ok(message) => assert!(message == switched, "nothing switches without a reason"),
        Err(error) => {
            let mut leaves = lines.iter().flat_map(|line| &line.leaves);
            assert!(!leaves.all(|leaf| leaf.fits(charset)), "{error}");
            let utf_8 = write(Writer::new(Charset::UTF_8), &lines);
            assert!(utf_8 == Ok(switched), "the whole message switches");
        }
    }
}

/// Checks that a message says what was written, and no more.
fn check(message: &MessageBuf, lines: &[Line]) {
    let leaves = || lines.iter().flat_map(|line| &line.leaves);
    // Blanks in a text are the caller's, also where a code is to stand.
    let options = ReadOptions {
        allow_blanks_around_codes: true,
        ..ReadOptions::STRICT
    };
    let view = Message::parse_with(message.as_ref(), options);
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
    for (segment, line) in view.segments().zip(lines) {
        for leaf in &line.leaves {
            leaf.check(segment);
        }
    }
    let written = leaves().filter(|leaf| !leaf.is_empty()).count();
    assert_eq!(filled(view), written, "no text adds a leaf");
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
            // At these three bytes a set that is not known may switch to another.
            Charset::UNSUPPORTED => text.is_ascii() && !text.contains(['\x0E', '\x0F', '\x1B']),
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

fn write(mut writer: Writer, lines: &[Line]) -> Result<MessageBuf, WriteError> {
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
                // The same text in parts, now and then.
                Some(text) if text.len() % 2 == 1 => {
                    place.display(&format_args!("{text:.1}{}", after_first(text)));
                }
                Some(text) => place.text(text),
                None => place.null(),
            }
        }
    }
    writer.finish()
}

/// The text without its first character.
fn after_first(text: &str) -> &str {
    let mut characters = text.chars();
    characters.next();
    characters.as_str()
}
