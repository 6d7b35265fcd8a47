#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::expect_used,
    reason = "the body of a fuzz target fails by panicking"
)]

use alloc::format;
use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;
use core::mem;

use super::Edit;
use crate::fuzzing::index;
use crate::hl7::{Charset, Delimiters, Editor, Location, Message, SegmentCounter, SegmentId};

/// Repetitions of components of subcomponents.
type Field = Vec<Vec<Vec<Vec<u8>>>>;

/// A message as a tree of text, made by splitting and nothing else: slow, and easy to believe.
#[derive(Clone)]
pub(super) struct Model {
    delimiters: Delimiters,
    charset: Charset,
    lead: Vec<u8>,
    lines: Vec<Line>,
}

#[derive(Clone)]
struct Line {
    content: Content,
    end: Vec<u8>,
}

#[derive(Clone)]
enum Content {
    Segment(Segment),
    /// A blank line, or what surrounds a message.
    Other(Vec<u8>),
}

/// MSH-1 is an empty field here, and MSH-2 is one leaf.
#[derive(Clone, PartialEq)]
pub(super) struct Segment {
    id: SegmentId,
    fields: Vec<Field>,
}

/// The edit is not allowed.
pub(super) struct Refused;

impl Model {
    pub(super) fn read(message: Message<'_>) -> Self {
        let bytes = message.bytes();
        let mut model = Self {
            delimiters: message.delimiters(),
            charset: message.charset(),
            lead: Vec::new(),
            lines: Vec::new(),
        };
        let mut rest = bytes;
        for segment in message.segments() {
            // Nothing is taken from the views but where segments begin and end.
            let begin = segment.offset() - (bytes.len() - rest.len());
            let (before, tail) = rest.split_at(begin);
            let (raw, tail) = tail.split_at(segment.raw().len());
            if model.lines.is_empty() {
                model.lead = before.to_vec();
            } else {
                model.push_others(before);
            }
            let segment = model.split(raw);
            model.lines.push(Line {
                content: Content::Segment(segment),
                end: Vec::new(),
            });
            rest = tail;
        }
        model.push_others(rest);
        model
    }

    pub(super) fn bytes(&self) -> Vec<u8> {
        let mut out = self.lead.clone();
        for line in &self.lines {
            match &line.content {
                Content::Segment(segment) => out.extend(self.join(segment)),
                Content::Other(bytes) => out.extend(bytes),
            }
            out.extend(&line.end);
        }
        out
    }

    pub(super) fn segments(&self) -> impl Iterator<Item = &Segment> {
        self.lines.iter().filter_map(|line| match &line.content {
            Content::Segment(segment) => Some(segment),
            Content::Other(_) => None,
        })
    }

    pub(super) fn places(&self) -> impl Iterator<Item = Location> {
        let mut counter = SegmentCounter::new();
        self.segments()
            .map(move |segment| Location::segment(segment.id, counter.count(segment.id)))
    }

    /// Edits, and answers the place of a segment that was inserted.
    pub(super) fn apply(
        &mut self,
        edit: &Edit,
        original: &Self,
    ) -> Result<Option<Location>, Refused> {
        match *edit {
            Edit::Set(place, ref text) => {
                let leaf = self.leaf(text)?;
                self.replace(place, leaf)?;
            }
            Edit::SetNull(place) => self.replace(place, b"\"\"".to_vec())?,
            Edit::Clear(place) => self.replace(place, Vec::new())?,
            Edit::CopyField(place, from) => self.copy_field(place, original, from)?,
            Edit::RemoveRepetition(place) => self.remove_repetition(place)?,
            Edit::RemoveSegment(place) => {
                let line = self.line_of_segment(place)?;
                if place.id() == SegmentId::MSH {
                    return Err(Refused);
                }
                self.lines.remove(line);
                self.merge_line_ends();
            }
            Edit::InsertSegmentAfter(place, id) => {
                let line = self.line_of_segment(place)?;
                return self.insert(line, line + 1, id).map(Some);
            }
            Edit::InsertSegmentBefore(place, id) => {
                let line = self.line_of_segment(place)?;
                let before = self.last_segment(line).ok_or(Refused)?;
                return self.insert(before, line, id).map(Some);
            }
            Edit::PushSegment(id) => {
                let line = self.last_segment(self.lines.len()).ok_or(Refused)?;
                return self.insert(line, line + 1, id).map(Some);
            }
        }
        Ok(None)
    }

    fn replace(&mut self, place: Location, leaf: Vec<u8>) -> Result<(), Refused> {
        let line = self.line_of_part(place)?;
        let subcomponent = place.subcomponent_number();
        let component = place.component_number().or(subcomponent.map(|_| 1));
        let repetition = place.repetition_number().or(component.map(|_| 1));
        let numbers = [place.field_number(), repetition, component, subcomponent];
        let numbers = numbers.map(|number| number.map(index));
        let there = has(self.fields(line), numbers);
        if !there && leaf.is_empty() {
            return Ok(());
        }
        for (number, separator) in numbers.iter().zip(self.separators()) {
            if number.is_some_and(|number| number > 1) && separator.is_none() {
                return Err(Refused);
            }
            // Far more than the limit allows, and more than a tree should hold.
            if number.is_some_and(|number| number > 50_000) && !there {
                return Err(Refused);
            }
        }
        let before = self.fields(line).to_vec();
        let length = self.length(line) + leaf.len();
        set(self.fields_mut(line), numbers, leaf);
        if !there && self.length(line) - length > Editor::MAX_ADDED_SEPARATORS {
            *self.fields_mut(line) = before;
            return Err(Refused);
        }
        Ok(())
    }

    /// How many bytes a line has, its end left out.
    fn length(&self, line: usize) -> usize {
        match &self.lines[line].content {
            Content::Segment(segment) => self.join(segment).len(),
            Content::Other(bytes) => bytes.len(),
        }
    }

    fn copy_field(
        &mut self,
        place: Location,
        original: &Self,
        from: Location,
    ) -> Result<(), Refused> {
        let field = |place: Location| place.field_number().map(index).ok_or(Refused);
        let (to, number) = (field(place)?, field(from)?);
        let source = original.line_of(from)?;
        if from.id().is_header() && number <= 2 {
            return Err(Refused);
        }
        let copied = original.fields(source).get(number - 1).cloned();
        let copied = copied.unwrap_or_else(empty);
        let bytes = original.join_field(&copied);
        let ascii = bytes
            .iter()
            .all(|&byte| byte.is_ascii() && byte != 0x1B && Some(byte) != self.delimiters.escape());
        if bytes.iter().any(|byte| matches!(byte, 0x0B | 0x1C))
            || (self.charset == Charset::UNSUPPORTED && !ascii)
        {
            return Err(Refused);
        }
        // Written as a leaf first, so that the rules of a leaf hold.
        self.replace(place, bytes)?;
        let line = self.line_of(place)?;
        if let Some(slot) = self.fields_mut(line).get_mut(to - 1) {
            *slot = copied;
        }
        Ok(())
    }

    fn remove_repetition(&mut self, place: Location) -> Result<(), Refused> {
        let line = self.line_of_part(place)?;
        let number = place.repetition_number().map(index).ok_or(Refused)?;
        if place
            .component_number()
            .or(place.subcomponent_number())
            .is_some()
        {
            return Err(Refused);
        }
        let field = place.field_number().map(index).ok_or(Refused)?;
        let field = self.fields_mut(line).get_mut(field - 1).ok_or(Refused)?;
        if number > field.len() {
            return Err(Refused);
        }
        field.remove(number - 1);
        if field.is_empty() {
            *field = empty();
        }
        Ok(())
    }

    /// Inserts a segment as line `at`, ending as the line `like`.
    fn insert(&mut self, like: usize, at: usize, id: SegmentId) -> Result<Location, Refused> {
        if ["MSH", "FHS", "BHS", "BTS", "FTS"].contains(&id.to_string().as_str()) {
            return Err(Refused);
        }
        let like = &mut self.lines[like];
        if like.end.is_empty() {
            like.end = b"\r".to_vec();
        }
        let end = like.end.clone();
        let fields = Vec::new();
        let content = Content::Segment(Segment { id, fields });
        self.lines.insert(at, Line { content, end });
        let earlier = self.lines[..=at]
            .iter()
            .filter(|line| matches!(&line.content, Content::Segment(segment) if segment.id == id));
        Ok(Location::segment(id, earlier.count() as u32))
    }

    /// The last line before `end` that is a segment.
    fn last_segment(&self, end: usize) -> Option<usize> {
        let mut lines = self.lines[..end].iter();
        lines.rposition(|line| matches!(line.content, Content::Segment(_)))
    }

    fn line_of(&self, place: Location) -> Result<usize, Refused> {
        let mut places = self.places();
        let mut found = None;
        for (at, line) in self.lines.iter().enumerate() {
            if matches!(line.content, Content::Segment(_)) {
                let here = places.next();
                if here == Some(Location::segment(place.id(), place.ordinal())) {
                    found = Some(at);
                }
            }
        }
        found.ok_or(Refused)
    }

    fn line_of_segment(&self, place: Location) -> Result<usize, Refused> {
        if place.field_number().is_some() || place != Location::segment(place.id(), place.ordinal())
        {
            return Err(Refused);
        }
        self.line_of(place)
    }

    fn line_of_part(&self, place: Location) -> Result<usize, Refused> {
        match (place.id().as_str(), place.field_number()) {
            (_, None) | ("MSH", Some(1 | 2 | 18)) | ("FHS" | "BHS", Some(1 | 2)) => Err(Refused),
            _ => self.line_of(place),
        }
    }

    fn fields(&self, line: usize) -> &[Field] {
        match &self.lines[line].content {
            Content::Segment(segment) => &segment.fields,
            Content::Other(_) => &[],
        }
    }

    fn fields_mut(&mut self, line: usize) -> &mut Vec<Field> {
        match &mut self.lines[line].content {
            Content::Segment(segment) => &mut segment.fields,
            Content::Other(_) => panic!("only segments have fields"),
        }
    }

    fn separators(&self) -> [Option<u8>; 4] {
        [
            Some(self.delimiters.field()),
            self.delimiters.repetition(),
            self.delimiters.component(),
            self.delimiters.subcomponent(),
        ]
    }

    /// A text on the wire.
    fn leaf(&self, text: &str) -> Result<Vec<u8>, Refused> {
        let encoded: Vec<u8> = match self.charset {
            Charset::UTF_8 => text.bytes().collect(),
            Charset::LATIN_1 => text
                .chars()
                .map(|character| u8::try_from(u32::from(character)).map_err(|_| Refused))
                .collect::<Result<_, _>>()?,
            _ if text.is_ascii() => text.bytes().collect(),
            _ => return Err(Refused),
        };
        let [field, repetition, component, subcomponent] = self.separators();
        let letters = [
            (field, "F"),
            (component, "S"),
            (repetition, "R"),
            (self.delimiters.escape(), "E"),
            (subcomponent, "T"),
            (self.delimiters.truncation(), "P"),
        ];
        let mut out = Vec::new();
        for &byte in &encoded {
            let letter = letters
                .iter()
                .find(|(separator, _)| *separator == Some(byte));
            let sequence = match letter {
                Some((_, letter)) => letter.to_string(),
                None if byte < 0x20 || byte == 0x7F || text == "\"\"" => format!("X{byte:02X}"),
                None => {
                    out.push(byte);
                    continue;
                }
            };
            let escape = self.delimiters.escape().ok_or(Refused)?;
            out.push(escape);
            out.extend(sequence.bytes());
            out.push(escape);
        }
        Ok(out)
    }

    fn split(&self, raw: &[u8]) -> Segment {
        let [field, repetition, component, subcomponent] = self.separators();
        let mut parts = parts(raw, field).into_iter();
        let id = parts.next().unwrap_or_default();
        let id = <[u8; 3]>::try_from(id).ok().and_then(SegmentId::new);
        let id = id.expect("a segment begins with its id");
        let mut fields = Vec::new();
        let header = id.is_header() && raw.len() > 3;
        if header {
            fields.push(empty());
        }
        for part in parts {
            if header && fields.len() == 1 {
                fields.push(vec![vec![vec![part.to_vec()]]]);
                continue;
            }
            fields.push(parts_of(part, repetition, |part| {
                parts_of(part, component, |part| {
                    parts_of(part, subcomponent, <[u8]>::to_vec)
                })
            }));
        }
        Segment { id, fields }
    }

    fn join(&self, segment: &Segment) -> Vec<u8> {
        let mut out = segment.id.as_bytes().to_vec();
        let first = usize::from(segment.id.is_header());
        for field in segment.fields.iter().skip(first) {
            out.push(self.delimiters.field());
            out.extend(self.join_field(field));
        }
        out
    }

    fn join_field(&self, field: &Field) -> Vec<u8> {
        let [_, repetition, component, subcomponent] = self.separators();
        let separator = |separator: Option<u8>| -> Vec<u8> { separator.into_iter().collect() };
        let component = separator(component);
        let subcomponent = separator(subcomponent);
        let repetitions: Vec<_> = field
            .iter()
            .map(|components| {
                let components: Vec<_> = components
                    .iter()
                    .map(|leaves| leaves.join(subcomponent.as_slice()))
                    .collect();
                components.join(component.as_slice())
            })
            .collect();
        repetitions.join(separator(repetition).as_slice())
    }

    /// Takes what stands after a segment: the rest of its line, and lines that are none.
    fn push_others(&mut self, bytes: &[u8]) {
        let mut text = Vec::new();
        let mut bytes = bytes.iter().copied().peekable();
        while let Some(byte) = bytes.next() {
            let mut end = vec![byte];
            match byte {
                b'\r' => end.extend(bytes.next_if_eq(&b'\n')),
                b'\n' => {}
                _ => {
                    text.push(byte);
                    continue;
                }
            }
            self.push_other(mem::take(&mut text), end);
        }
        if !text.is_empty() {
            self.push_other(text, Vec::new());
        }
    }

    fn push_other(&mut self, text: Vec<u8>, end: Vec<u8>) {
        match self.lines.last_mut() {
            Some(line) if line.end.is_empty() && text.is_empty() => line.end = end,
            _ => {
                let content = Content::Other(text);
                self.lines.push(Line { content, end });
            }
        }
    }

    /// Makes one line end of a CR and an LF that have come together.
    fn merge_line_ends(&mut self) {
        let is_line_feed = |line: &Line| {
            line.end == b"\n" && matches!(&line.content, Content::Other(text) if text.is_empty())
        };
        for at in (1..self.lines.len()).rev() {
            if is_line_feed(&self.lines[at]) && self.lines[at - 1].end == b"\r" {
                self.lines.remove(at);
                self.lines[at - 1].end.push(b'\n');
            }
        }
    }
}

/// A field that holds nothing.
fn empty() -> Field {
    vec![vec![vec![Vec::new()]]]
}

fn parts(bytes: &[u8], separator: Option<u8>) -> Vec<&[u8]> {
    bytes.split(|&byte| Some(byte) == separator).collect()
}

fn parts_of<T>(bytes: &[u8], separator: Option<u8>, make: impl Fn(&[u8]) -> T) -> Vec<T> {
    parts(bytes, separator).into_iter().map(make).collect()
}

/// Whether a place is there: field, repetition, component, subcomponent, as far as they are named.
fn has(fields: &[Field], numbers: [Option<usize>; 4]) -> bool {
    let [field, repetition, component, subcomponent] =
        numbers.map(|number| number.unwrap_or(1) - 1);
    fields
        .get(field)
        .and_then(|repetitions| repetitions.get(repetition))
        .and_then(|components| components.get(component))
        .is_some_and(|subcomponents| subcomponents.len() > subcomponent)
}

fn set(fields: &mut Vec<Field>, numbers: [Option<usize>; 4], leaf: Vec<u8>) {
    let [field, repetition, component, subcomponent] = numbers;
    let leaf = vec![leaf];
    let field = slot(fields, field.unwrap_or(1), empty());
    let Some(repetition) = repetition else {
        *field = vec![vec![leaf]];
        return;
    };
    let repetition = slot(field, repetition, vec![vec![Vec::new()]]);
    let Some(component) = component else {
        *repetition = vec![leaf];
        return;
    };
    let component = slot(repetition, component, vec![Vec::new()]);
    match subcomponent {
        Some(subcomponent) => *slot(component, subcomponent, Vec::new()) = leaf.concat(),
        None => *component = leaf,
    }
}

/// Part `number`, from 1, after adding empty parts until it is there.
fn slot<T: Clone>(parts: &mut Vec<T>, number: usize, empty: T) -> &mut T {
    if parts.len() < number {
        parts.resize(number, empty);
    }
    &mut parts[number - 1]
}
