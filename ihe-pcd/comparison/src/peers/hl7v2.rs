use hl7v2::{Atom, Comp, Message, Segment};

use super::Peer;

/// The crate hl7v2 of EffortlessMetrics.
pub struct Hl7v2;

impl Peer for Hl7v2 {
    const NAME: &str = "hl7v2 1.5.0";
    const PARSING: &str = "an owned tree down to subcomponents";
    type Message<'m> = Message;

    fn parse(text: &str) -> Option<Message> {
        hl7v2::parse(text.as_bytes()).ok()
    }

    fn segments(message: &Message) -> usize {
        message.segments.len()
    }

    fn read(message: &Message, mut visit: impl FnMut(&[u8])) -> Option<()> {
        for obx in message
            .segments
            .iter()
            .filter(|segment| segment.id == *b"OBX")
        {
            if let Some(code) = components(obx, 3).next() {
                visit(text(code));
            }
            for component in components(obx, 5) {
                visit(text(component));
            }
            if let Some(unit) = components(obx, 6).next() {
                visit(text(unit));
            }
        }
        Some(())
    }
}

/// The components of all repetitions of a field.
fn components(segment: &Segment, field: usize) -> impl Iterator<Item = &Comp> {
    let field = segment.fields.get(field - 1);
    field
        .into_iter()
        .flat_map(|field| field.reps.iter().flat_map(|repetition| &repetition.comps))
}

/// A component without subcomponents is its first one.
fn text(component: &Comp) -> &[u8] {
    match component.subs.first() {
        Some(Atom::Text(text)) => text.as_bytes(),
        _ => b"",
    }
}
