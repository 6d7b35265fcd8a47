use er7::{Component, Field, Message, Segment};

use super::Peer;

/// The crate er7 of J. P. Henderson.
pub struct Er7;

impl Peer for Er7 {
    const NAME: &str = "er7 0.2.2";
    const PARSING: &str = "an owned tree down to subcomponents";
    type Message<'m> = Message;

    fn parse(text: &str) -> Option<Message> {
        er7::parse(text).ok()
    }

    fn segments(message: &Message) -> usize {
        message.segments.len()
    }

    fn read(message: &Message, mut visit: impl FnMut(&[u8])) -> Option<()> {
        for obx in message.segments_named("OBX") {
            read_obx(obx, &mut visit);
        }
        Some(())
    }
}

/// Reads one OBX: hl7-2 has the same segments.
pub(super) fn read_obx(obx: &Segment, visit: &mut impl FnMut(&[u8])) {
    visit_component(obx.component(3, 1), visit);
    for repetition in obx
        .field(5)
        .iter()
        .flat_map(|value: &&Field| &value.repetitions)
    {
        for component in &repetition.components {
            visit_component(Some(component), visit);
        }
    }
    visit_component(obx.component(6, 1), visit);
}

/// A component without subcomponents is its first one.
fn visit_component(component: Option<&Component>, visit: &mut impl FnMut(&[u8])) {
    if let Some(leaf) = component.and_then(|component| component.subcomponents.first()) {
        visit(leaf.raw.as_bytes());
    }
}
