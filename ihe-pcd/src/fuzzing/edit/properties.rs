use alloc::string::String;
use alloc::vec::Vec;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::{Edit, check_edits};
use crate::hl7::{Location, SegmentId};

const PUNCTUATION: &[u8] = b"!#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

const IDS: [&[u8; 3]; 6] = [b"OBX", b"PID", b"NTE", b"OBX", b"FHS", b"MSH"];

const CHARACTER_SETS: [&[u8]; 5] = [b"", b"UNICODE UTF-8", b"8859/1", b"8859/5", b"ISO IR87"];

/// What stands before MSH, between segments, and after the last one;
/// an `X` says that the last segment has no terminator.
const LEADS: [&[u8]; 5] = [b"", b"", b"\xEF\xBB\xBF", b"\x0B", b" \r\n\x0B"];
const ENDS: [&[u8]; 6] = [b"\r", b"\r", b"\n", b"\r\n", b"\r\r", b"\n\r\n"];
const TAILS: [&[u8]; 7] = [b"", b"", b"X", b"\x1C\r", b"\x1C", b"\n\n", b"X\x1C\r\n"];

const COMMON_SEPARATORS: [&[u8]; 4] = [b"|^~\\&", b"|^~\\&#", b"|^~\\", b"|^~"];

/// Three to six separators, those of IHE PCD as often as any others.
fn separators() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        select(&COMMON_SEPARATORS[..]).prop_map(<[u8]>::to_vec),
        subsequence(PUNCTUATION, 3..=6).prop_shuffle(),
    ]
}

/// A message with these separators, and whatever surrounds one.
fn message() -> impl Strategy<Value = Vec<u8>> {
    separators().prop_flat_map(|separators| {
        // Separators twice, so that parts are many and short.
        let alphabet = [&separators, &separators, &b"\"\"ab7\x1C\xD8X\\"[..]].concat();
        let fields = vec(select(alphabet), 0..24);
        let segment = (select(&IDS[..5]), fields, select(&ENDS[..]));
        (
            select(&LEADS[..]),
            select(&CHARACTER_SETS[..]),
            select(&ENDS[..]),
            vec(segment, 0..5),
            select(&TAILS[..]),
        )
            .prop_map(move |(lead, charset, end, segments, tail)| {
                let field = separators[0];
                let mut bytes = [lead, b"MSH", &separators].concat();
                bytes.extend([field].repeat(16));
                bytes.extend([charset, end].concat());
                for (id, fields, end) in segments {
                    bytes.extend([&id[..], &[field], &fields, end].concat());
                }
                if let Some(tail) = tail.strip_prefix(b"X") {
                    bytes.truncate(bytes.trim_ascii_end().len());
                    bytes.extend(tail);
                } else {
                    bytes.extend(tail);
                }
                bytes
            })
    })
}

fn id() -> impl Strategy<Value = SegmentId> {
    select(&IDS[..]).prop_filter_map("an id", |id| SegmentId::new(*id))
}

fn segment() -> impl Strategy<Value = Location> {
    (id(), 1_u32..4).prop_map(|(id, ordinal)| Location::segment(id, ordinal))
}

fn field() -> impl Strategy<Value = Location> {
    (
        segment(),
        prop_oneof![9 => 1_u32..8, 2 => 15_u32..21, 1 => 9_995_u32..10_010],
    )
        .prop_map(|(segment, number)| segment.field(number))
}

/// A field or a part of it; levels may be skipped.
fn part() -> impl Strategy<Value = Location> {
    (field(), 0_u32..4, 0_u32..4, 0_u32..4).prop_map(
        |(field, repetition, component, subcomponent)| {
            field
                .repetition(repetition)
                .component(component)
                .subcomponent(subcomponent)
        },
    )
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z]{0,4}",
        "[|^~\\\\&#\"\r\n\x0B\x1Ca]{0,6}",
        "[ØŊ!-/a]{0,4}",
        any::<String>()
    ]
}

fn edit() -> impl Strategy<Value = Edit> {
    let repetition = (field(), 1_u32..4)
        .prop_map(|(field, number)| Edit::RemoveRepetition(field.repetition(number)));
    prop_oneof![
        6 => (part(), text()).prop_map(|(place, text)| Edit::Set(place, text)),
        1 => part().prop_map(Edit::SetNull),
        1 => part().prop_map(Edit::Clear),
        1 => part().prop_map(Edit::RemoveRepetition),
        1 => repetition,
        1 => (field(), field()).prop_map(|(place, from)| Edit::CopyField(place, from)),
        1 => segment().prop_map(Edit::RemoveSegment),
        1 => (segment(), id()).prop_map(|(place, id)| Edit::InsertSegmentAfter(place, id)),
        1 => (segment(), id()).prop_map(|(place, id)| Edit::InsertSegmentBefore(place, id)),
        1 => id().prop_map(Edit::PushSegment),
    ]
}

proptest! {
    #[test]
    fn an_editor_does_what_a_tree_of_text_does(bytes in message(), edits in vec(edit(), 0..12)) {
        check_edits(&bytes, &edits);
    }
}
