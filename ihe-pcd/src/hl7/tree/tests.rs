use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use proptest::prelude::*;

use super::*;
use crate::hl7::{Charset, Location, Message, Presence, SegmentId, WriteError};

fn read(bytes: &[u8]) -> Tree {
    Tree::read(&Message::parse(bytes).unwrap()).unwrap()
}

fn message(segments: &str) -> Vec<u8> {
    alloc::format!("MSH|^~\\&|A|||||||||||||||UNICODE UTF-8\r{segments}\r").into_bytes()
}

/// A leaf of any kind.
fn leaf() -> impl Strategy<Value = Leaf> {
    prop_oneof![
        Just(Leaf::Null),
        Just(Leaf::default()),
        any::<String>().prop_map(Leaf::Text),
        "[|^~\\\\&\r\n\x0B\x1C\"XFE.br0-9]{0,8}".prop_map(Leaf::Text),
    ]
}

fn field() -> impl Strategy<Value = FieldTree> {
    let component = prop::collection::vec(leaf(), 1..3).prop_map(ComponentTree::new);
    let repetition = prop::collection::vec(component, 1..4).prop_map(RepetitionTree::new);
    prop::collection::vec(repetition, 1..3).prop_map(FieldTree::new)
}

fn header() -> SegmentTree {
    let mut fields = vec![FieldTree::from(Leaf::from("|")), Leaf::from("^~\\&").into()];
    fields.resize(17, FieldTree::default());
    fields.push(Leaf::from("UNICODE UTF-8").into());
    SegmentTree::new(SegmentId::MSH, fields)
}

pub(super) fn tree() -> impl Strategy<Value = Tree> {
    let fields = prop::collection::vec(field(), 0..5);
    let segment = ("[A-LN-Z][A-Z0-9]{2}", fields)
        .prop_map(|(id, fields)| {
            let id = SegmentId::new(id.as_bytes().try_into().unwrap()).unwrap();
            SegmentTree::new(id, fields)
        })
        .prop_filter("stands around messages", |segment| {
            !SegmentId::NEVER_WITHIN_A_MESSAGE.contains(&segment.id())
        });
    prop::collection::vec(segment, 0..5).prop_map(|segments| {
        let segments = [header()].into_iter().chain(segments);
        Tree::new(segments.collect()).unwrap()
    })
}

#[test]
fn absent_empty_null_and_value_stay_apart_at_every_level() {
    let tree = read(&message("OBX|1||\"\"|a^^\"\"^&b~|x~~"));
    let obx = &tree.segments()[1];
    let presence = |field: usize, [repetition, component, subcomponent]: [usize; 3]| {
        let leaf = obx
            .field(field)?
            .leaf(repetition, component, subcomponent)?;
        Some(leaf.presence())
    };
    assert_eq!(presence(1, [1, 1, 1]), Some(Presence::Value));
    assert_eq!(presence(2, [1, 1, 1]), Some(Presence::Empty));
    assert_eq!(presence(3, [1, 1, 1]), Some(Presence::Null));
    assert_eq!(presence(4, [1, 2, 1]), Some(Presence::Empty));
    assert_eq!(presence(4, [1, 3, 1]), Some(Presence::Null));
    assert_eq!(presence(4, [1, 4, 1]), Some(Presence::Empty));
    assert_eq!(presence(4, [1, 4, 2]), Some(Presence::Value));
    assert_eq!(presence(4, [1, 5, 1]), None);
    assert_eq!(presence(4, [2, 1, 1]), Some(Presence::Empty));
    assert_eq!(presence(5, [3, 1, 1]), Some(Presence::Empty));
    assert_eq!(presence(5, [4, 1, 1]), None);
    assert_eq!(presence(6, [1, 1, 1]), None);
    assert!(obx.field(0).is_none());
}

#[test]
fn what_is_written_is_what_was_read_to_the_last_separator() {
    for segments in [
        "PID",
        "PID|",
        "PID|||A1^^^&||~",
        "OBX|1||\"\"|a^^\"\"^&b~|x~~\rNTE|1||a\\F\\b\\X0D\\\rZZZ",
    ] {
        let bytes = message(segments);
        assert_eq!(read(&bytes).write().unwrap().as_ref(), bytes, "{segments}");
    }
}

#[test]
fn separators_of_its_own_become_those_of_ihe_pcd() {
    let tree = read(b"MSH*!%/$*A!B%C\rNTE*1**a|b/F/c$d!\r");
    assert_eq!(
        tree.segments()[0]
            .field(2)
            .unwrap()
            .leaf(1, 1, 1)
            .unwrap()
            .text(),
        Some("!%/$")
    );
    let written = tree.write().unwrap();
    assert_eq!(written.as_ref(), b"MSH|^~\\&|A^B~C\rNTE|1||a\\F\\b*c&d^\r");
    let again = read(written.as_ref());
    assert_eq!(again.segments()[1..], tree.segments()[1..]);
    assert_eq!(
        again.segments()[0].fields()[2..],
        tree.segments()[0].fields()[2..]
    );
}

#[test]
fn the_character_set_of_the_message_is_kept() {
    let bytes = b"MSH|^~\\&|A|||||||||||||||8859/1\rPID|||||S\xF8rensen\r";
    let tree = read(bytes);
    assert_eq!(
        tree.segments()[1]
            .field(5)
            .unwrap()
            .leaf(1, 1, 1)
            .unwrap()
            .text(),
        Some("Sørensen")
    );
    assert_eq!(tree.write().unwrap().as_ref(), bytes);
}

#[test]
fn a_name_that_is_empty_or_null_or_missing_is_ascii() {
    for name in ["", "|", "|\"\"", "|~ISO IR87"] {
        let header = ["MSH|^~\\&|A||||||||||||||", name, "\r"].concat();
        let message = Message::parse(&header).unwrap();
        assert_eq!(message.charset(), Charset::ASCII, "{name}");
        let tree = Tree::read(&message).unwrap();
        assert_eq!(tree.charset(), Charset::ASCII, "{name}");
    }
}

#[test]
fn bytes_outside_the_character_set_are_an_error_with_its_place() {
    let bytes = b"MSH|^~\\&|A\rPID|||||x^a&b\xF8\r";
    let error = Tree::read(&Message::parse(bytes).unwrap()).unwrap_err();
    let place: Location = "PID-5(1).2.2".parse().unwrap();
    assert_eq!(error.location(), place);
    assert!(matches!(error, TreeError::Text { error, .. } if error.offset == 1));
}

#[test]
fn a_text_that_the_named_set_cannot_hold_is_an_error_with_its_place() {
    let note = SegmentTree::new(
        SegmentId::NTE,
        vec![FieldTree::default(), Leaf::from("Ŋ").into()],
    );
    let header = SegmentTree::new(SegmentId::MSH, Vec::new());
    let tree = Tree::new(vec![header, note]).unwrap();
    let error = tree.write().unwrap_err();
    assert!(matches!(error, WriteError::Character { .. }));
    assert_eq!(error.location().field_number(), Some(2));
}

#[test]
fn a_tree_has_one_msh_and_begins_with_it() {
    let msh = || SegmentTree::new(SegmentId::MSH, Vec::new());
    let obx = || SegmentTree::new(SegmentId::OBX, Vec::new());
    assert!(matches!(
        Tree::new(Vec::new()),
        Err(TreeError::Header { .. })
    ));
    assert!(matches!(
        Tree::new(vec![obx(), msh()]),
        Err(TreeError::Header { .. })
    ));
    let error = Tree::new(vec![msh(), obx(), msh()]).unwrap_err();
    assert_eq!(error.location(), Location::segment(SegmentId::MSH, 2));
    assert!(Tree::new(vec![msh(), obx()]).is_ok());
}

#[test]
fn the_envelope_of_a_batch_is_no_part_of_a_written_message() {
    let tree = read(&message("BHS|^~\\&|A"));
    let error = tree.write().unwrap_err();
    assert!(matches!(error, WriteError::Header { .. }));
}

#[test]
fn a_part_that_is_alone_needs_no_list() {
    // What a message of nothing but separators costs: so much for each of its bytes.
    let word = size_of::<usize>();
    assert!(size_of::<Leaf>() <= 3 * word);
    assert!(size_of::<FieldTree>() <= 4 * word);
    let field = FieldTree::new(vec![RepetitionTree::default()]);
    assert_eq!(field, FieldTree::default());
    assert_eq!(field, FieldTree::new(Vec::new()));
    assert_eq!(field.into_repetitions(), [RepetitionTree::default()]);
}

#[test]
fn debug_shows_no_content() {
    let tree = read(&message("PID|||||Nordmann^Ola"));
    let pid = &tree.segments()[1];
    let name = pid.field(5).unwrap();
    let shown = alloc::format!(
        "{tree:?} {pid:?} {name:?} {:?} {:?} {:?}",
        name.repetition(1),
        name.repetition(1).unwrap().component(1),
        name.leaf(1, 1, 1)
    );
    assert!(
        !shown.contains("Nordmann") && !shown.contains("Ola"),
        "{shown}"
    );
}

proptest! {
    #[test]
    fn reading_is_the_inverse_of_writing(tree in tree()) {
        let written = tree.write().unwrap();
        prop_assert_eq!(&read(written.as_ref()), &tree);
        let again = read(written.as_ref()).write().unwrap();
        prop_assert_eq!(again.as_ref(), written.as_ref());
    }
}
