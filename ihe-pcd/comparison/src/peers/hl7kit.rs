use hl7kit::Message;

use super::Peer;

/// The crate hl7kit of holg.
pub struct Hl7kit;

impl Peer for Hl7kit {
    const NAME: &str = "hl7kit 0.2.0";
    const PARSING: &str = "an owned copy of the text and a tree of spans down to subcomponents";
    type Message<'m> = Message;

    fn parse(text: &str) -> Option<Message> {
        Message::parse(text).ok()
    }

    fn segments(message: &Message) -> usize {
        message.segment_count()
    }

    fn read(message: &Message, mut visit: impl FnMut(&[u8])) -> Option<()> {
        for obx in message.segments_named("OBX") {
            visit(obx.field(3)?.component(1)?.value().as_bytes());
            for repetition in obx.field(5).iter().flat_map(|value| value.repetitions()) {
                for component in repetition.components() {
                    visit(component.value().as_bytes());
                }
            }
            if let Some(unit) = obx.field(6).and_then(|unit| unit.component(1)) {
                visit(unit.value().as_bytes());
            }
        }
        Some(())
    }
}
