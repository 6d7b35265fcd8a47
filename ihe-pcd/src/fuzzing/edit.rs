mod model;
#[cfg(test)]
mod properties;

use alloc::string::String;
use alloc::vec::Vec;
use core::iter;

use self::model::Model;
use super::index;
use crate::hl7::{Charset, EditError, Editor, Location, Message, Presence, SegmentId};

/// Edits a message, and compares every step with a slow model that is a tree of text.
///
/// The input is the message, a NUL, and the edits:
/// one byte for the kind, one for the segment, four for field, repetition, component and subcomponent,
/// then what the kind needs: the length of a text and the text, an id, or the place of another field.
///
/// # Panics
///
/// If the editor and the model differ in what they allow or in one byte of the result,
/// if a text does not read back identical, or if an editor asked for nothing changes a byte.
pub fn edit(data: &[u8]) {
    let mut halves = data.splitn(2, |&byte| byte == 0);
    let message = halves.next().unwrap_or_default();
    let edits = edits(halves.next().unwrap_or_default());
    check_edits(message, &edits);
}

/// One call of an editor.
#[derive(Clone, Debug)]
enum Edit {
    Set(Location, String),
    SetNull(Location),
    Clear(Location),
    CopyField(Location, Location),
    RemoveRepetition(Location),
    RemoveSegment(Location),
    InsertSegmentAfter(Location, SegmentId),
    InsertSegmentBefore(Location, SegmentId),
    PushSegment(SegmentId),
}

impl Edit {
    /// The place of the new segment, if there is one.
    fn apply(
        &self,
        editor: &mut Editor<'_>,
        source: Message<'_>,
    ) -> Result<Option<Location>, EditError> {
        match *self {
            Self::Set(place, ref text) => editor.set(place, text),
            Self::SetNull(place) => editor.set_null(place),
            Self::Clear(place) => editor.clear(place),
            Self::CopyField(place, from) => editor.copy_field(place, source, from),
            Self::RemoveRepetition(place) => editor.remove_repetition(place),
            Self::RemoveSegment(place) => editor.remove_segment(place),
            Self::InsertSegmentAfter(place, id) => {
                return editor.insert_segment_after(place, id).map(Some);
            }
            Self::InsertSegmentBefore(place, id) => {
                return editor.insert_segment_before(place, id).map(Some);
            }
            Self::PushSegment(id) => return editor.push_segment(id).map(Some),
        }
        .map(|()| None)
    }

    /// The same edit with a text of which the model knows how it is encoded.
    fn for_charset(&self, charset: Charset) -> Self {
        let known = [Charset::UTF_8, Charset::LATIN_1, Charset::ASCII];
        match self {
            Self::Set(place, text) if !known.contains(&charset) => {
                // What every set holds: some have other characters at these two, or switch at a control byte.
                let common = |&character: &char| {
                    character.is_ascii_graphic() && !matches!(character, '~' | '\\')
                };
                let text = text.chars().filter(common).collect();
                Self::Set(*place, text)
            }
            _ => self.clone(),
        }
    }
}

/// Edits bytes that may be a message.
///
/// # Panics
///
/// As [`edit`].
fn check_edits(bytes: &[u8], edits: &[Edit]) {
    let Ok(message) = Message::parse(bytes) else {
        return;
    };
    let untouched = message.edit().finish();
    assert_eq!(
        untouched.as_ref().map(|message| message.as_ref()),
        Ok(bytes),
        "an editor asked for nothing changes nothing"
    );
    let original = Model::read(message);
    assert_eq!(original.bytes(), bytes, "the model holds every byte");
    let mut model = original.clone();
    let mut editor = message.edit();
    for edit in edits {
        let edit = edit.for_charset(message.charset());
        let edited = edit.apply(&mut editor, message);
        let expected = model.apply(&edit, &original);
        assert_eq!(edited.ok(), expected.ok(), "{edit:?}");
        assert!(editor.places().eq(model.places()), "{edit:?}");
        if let (Edit::Set(place, text), Ok(_)) = (&edit, edited) {
            check_text(&editor, *place, text);
        }
    }
    check_result(editor, &model);
}

/// What was set reads back identical.
fn check_text(editor: &Editor<'_>, place: Location, text: &str) {
    let number = |number: Option<u32>| index(number.unwrap_or(1));
    let leaf = editor.field_at(place).map(|field| {
        field
            .repetition(number(place.repetition_number()))
            .component(number(place.component_number()))
            .subcomponent(number(place.subcomponent_number()))
    });
    assert!(leaf.is_some(), "what was set is there");
    if let Some(leaf) = leaf {
        assert_eq!(leaf.text().as_deref(), Ok(text));
        assert_eq!(leaf.presence() == Presence::Value, !text.is_empty());
    }
}

/// The result is the model's, byte for byte, and splits into the model's parts again.
fn check_result(editor: Editor<'_>, model: &Model) {
    let expected = model.bytes();
    let read = Message::parse(&expected).map(Model::read);
    let reads_back = read.is_ok_and(|read| read.segments().eq(model.segments()));
    match editor.finish() {
        Ok(edited) => {
            assert_eq!(edited.as_ref(), expected);
            assert!(reads_back, "no edit adds a part that was not asked for");
        }
        Err(EditError::ReadBack { .. }) => assert!(!reads_back),
        Err(error) => assert!(reads_back, "{error}"),
    }
}

/// What the bytes stand for.
fn edits(data: &[u8]) -> Vec<Edit> {
    const IDS: [SegmentId; 8] = [
        SegmentId::OBX,
        SegmentId::PID,
        SegmentId::NTE,
        SegmentId::OBR,
        SegmentId::MSH,
        SegmentId::FHS,
        SegmentId::OBX,
        SegmentId::BTS,
    ];
    let id = |byte: u8| *IDS.iter().cycle().nth(usize::from(byte)).unwrap_or(&IDS[0]);
    let mut data = data.iter().copied();
    let mut text = Vec::new();
    let edits = iter::from_fn(|| {
        let kind = data.next()?;
        let mut next = || data.next().unwrap_or_default();
        let segment = next();
        let place = Location::segment(id(segment), u32::from(segment / 8) % 5 + 1);
        let field = place.field(number(next(), 32));
        let part = field.repetition(number(next(), 8));
        let part = part.component(number(next(), 8));
        let part = part.subcomponent(number(next(), 8));
        Some(match kind % 12 {
            0 => Edit::SetNull(part),
            1 => Edit::Clear(part),
            2 => Edit::RemoveRepetition(field.repetition(part.repetition_number().unwrap_or(1))),
            3 => Edit::RemoveSegment(place),
            4 => Edit::InsertSegmentAfter(place, id(next())),
            5 => Edit::InsertSegmentBefore(place, id(next())),
            6 => Edit::PushSegment(id(next())),
            7 => {
                let from = next();
                let from = Location::segment(id(from), u32::from(from / 8) % 5 + 1);
                Edit::CopyField(field, from.field(number(next(), 32)))
            }
            // Places of any level, for edits that want another one.
            8 => Edit::RemoveRepetition(part),
            9 => Edit::RemoveSegment(part),
            _ => {
                let length = usize::from(next() % 32);
                text.clear();
                text.extend(data.by_ref().take(length));
                Edit::Set(part, String::from_utf8_lossy(&text).into_owned())
            }
        })
    });
    // More edits find nothing that fewer do not.
    edits.take(24).collect()
}

/// Mostly a small number, 0 for none; sometimes one that nothing can be written at.
///
/// The limit itself is left to the property test: trees of that width would take all the time there is.
fn number(byte: u8, small: u8) -> u32 {
    match byte {
        0..=247 => u32::from(byte % small),
        _ => u32::MAX,
    }
}
