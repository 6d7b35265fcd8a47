use super::group::check_groups;
use super::index;
use crate::hl7::tree::{
    ComponentTree, FieldTree, Leaf, RepetitionTree, SegmentTree, Tree, TreeError,
};
use crate::hl7::{
    Component, Location, Message, Presence, ReadOptions, Repetition, Segment, Subcomponent,
    WriteError,
};

/// Groups the segments of a message, takes it apart to its leaves, writes it from them and reads it again.
///
/// # Panics
///
/// If the groups are not those of the rules, or if a leaf is lost, added, changed or moved on the way.
pub fn rewrite(data: &[u8]) {
    let Ok(message) = Message::parse(data) else {
        return;
    };
    check_groups(message);
    let tree = match Tree::read(&message) {
        Ok(tree) => tree,
        Err(error) => {
            check_error(message, error);
            return;
        }
    };
    check_tree(message, &tree);
    let written = match tree.write() {
        Ok(written) => written,
        Err(error) => {
            check_refusal(message, &tree, error);
            return;
        }
    };
    // Blanks in a text are kept, also where a code is to stand.
    let options = ReadOptions {
        allow_blanks_around_codes: true,
        ..ReadOptions::STRICT
    };
    let view = Message::parse_with(written.as_ref(), options);
    assert!(view.is_ok(), "what is written is read without tolerance");
    let Ok(view) = view else {
        return;
    };
    let again = Tree::read(&view);
    assert!(again.is_ok(), "what is written is in its character set");
    let Ok(again) = again else {
        return;
    };
    assert_eq!(without_separators(&again), without_separators(&tree));
    let rewritten = again.write().map(|message| message.into_bytes());
    assert_eq!(rewritten, Ok(written.into_bytes()), "writing is stable");
}

/// The tree could not be read: the place that is named holds a text outside the character set.
fn check_error(message: Message<'_>, error: TreeError) {
    let text = leaf_at(message, error.location()).map(|leaf| leaf.text().is_err());
    assert_eq!(text, Some(true), "an error has its place");
}

/// The tree could not be written: only an envelope, an escape that names what the set has not,
/// or separators that take the name of the set apart may be why.
fn check_refusal(message: Message<'_>, tree: &Tree, error: WriteError) {
    let at = error.location();
    let enveloped = matches!(error, WriteError::Header { .. }) && at.id().is_header();
    let escape = message.delimiters().escape();
    let escaped = leaf_at(message, at)
        .zip(escape)
        .is_some_and(|(leaf, escape)| leaf.raw().contains(&escape));
    let renamed = message.charset() != tree.charset();
    let excused = enveloped || escaped || renamed;
    assert!(excused, "what was read can be written");
}

fn leaf_at(message: Message<'_>, at: Location) -> Option<Subcomponent<'_>> {
    let component = message.component_at(at)?;
    Some(component.subcomponent(index(at.subcomponent_number()?)))
}

/// Every leaf of the message is in the tree at its numbers, and no other.
fn check_tree(message: Message<'_>, tree: &Tree) {
    assert_eq!(message.segments().count(), tree.segments().len());
    for (segment, found) in message.segments().zip(tree.segments()) {
        assert_eq!(segment.id(), found.id());
        check_segment(segment, found);
    }
}

fn check_segment(segment: Segment<'_>, tree: &SegmentTree) {
    assert_eq!(segment.fields().count(), tree.fields().len());
    for (field, found) in segment.fields().zip(tree.fields()) {
        let whole = found.repetitions();
        assert_eq!(field.repetitions().count().max(1), whole.len());
        let mut repetitions = field.repetitions();
        for found in whole {
            check_repetition(repetitions.next(), found);
        }
    }
}

/// `repetition` is `None` for the one repetition of a field that is empty, and so on below.
fn check_repetition(repetition: Option<Repetition<'_>>, tree: &RepetitionTree) {
    let components = repetition.into_iter().flat_map(|part| part.components());
    let whole = tree.components();
    assert_eq!(components.clone().count().max(1), whole.len());
    let mut components = components;
    for found in whole {
        check_component(components.next(), found);
    }
}

fn check_component(component: Option<Component<'_>>, tree: &ComponentTree) {
    let leaves = component.into_iter().flat_map(|part| part.subcomponents());
    let whole = tree.subcomponents();
    assert_eq!(leaves.clone().count().max(1), whole.len());
    let mut leaves = leaves;
    for found in whole {
        check_leaf(leaves.next(), found);
    }
}

fn check_leaf(leaf: Option<Subcomponent<'_>>, found: &Leaf) {
    let Some(leaf) = leaf else {
        assert_eq!(found.presence(), Presence::Empty);
        return;
    };
    match leaf.presence() {
        Presence::Null => assert_eq!(found, &Leaf::Null),
        _ => assert_eq!(leaf.text().ok().as_deref(), found.text()),
    }
}

/// The segments, and MSH from its third field: what separates is chosen anew by the writer.
fn without_separators(tree: &Tree) -> (&[SegmentTree], &[FieldTree]) {
    let (header, rest) = tree.segments().split_first().unzip();
    let fields = header.map_or(&[][..], |header| header.fields());
    (
        rest.unwrap_or_default(),
        fields.get(2..).unwrap_or_default(),
    )
}
