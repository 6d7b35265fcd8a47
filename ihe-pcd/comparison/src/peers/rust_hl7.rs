use rusthl7::message::Message;
use rusthl7::segments::Segment;

use super::Peer;

/// The crate rust-hl7 of wokket.
pub struct RustHl7;

impl Peer for RustHl7 {
    const NAME: &str = "rust-hl7 0.5.0";
    const PARSING: &str = "a borrowed tree down to subcomponents";
    type Message<'m> = Message<'m>;

    fn parse(text: &str) -> Option<Message<'_>> {
        Message::try_from(text).ok()
    }

    fn segments(message: &Message<'_>) -> usize {
        // It takes what follows the last carriage return for a segment.
        let segments = message.segments.iter();
        segments
            .filter(|segment| !segment.source.is_empty())
            .count()
    }

    fn read(message: &Message<'_>, mut visit: impl FnMut(&[u8])) -> Option<()> {
        for obx in message.segments_by_name("OBX").ok()? {
            if let Some(code) = components(obx, 3).next() {
                visit(code.as_bytes());
            }
            for component in components(obx, 5) {
                visit(component.as_bytes());
            }
            if let Some(unit) = components(obx, 6).next() {
                visit(unit.as_bytes());
            }
        }
        Some(())
    }
}

/// The components of all repetitions; the segment's name stands as field 0.
fn components<'m>(segment: &Segment<'m>, field: usize) -> impl Iterator<Item = &'m str> {
    let field = segment.fields.get(field);
    field
        .into_iter()
        .flat_map(|field| field.components.iter().flatten().copied())
}
