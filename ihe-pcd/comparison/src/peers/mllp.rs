use mllp::Message;

use super::Peer;

/// The crate mllp of crateworks.
pub struct Mllp;

impl Peer for Mllp {
    const NAME: &str = "mllp 0.3.0";
    const PARSING: &str =
        "borrowed fields; repetitions and components are split when they are asked for";
    type Message<'m> = Message<'m>;

    fn parse(text: &str) -> Option<Message<'_>> {
        Message::parse(text).ok()
    }

    fn segments(message: &Message<'_>) -> usize {
        message.segments().len()
    }

    fn read(message: &Message<'_>, mut visit: impl FnMut(&[u8])) -> Option<()> {
        for obx in message.segments_named("OBX") {
            visit(obx.field(3)?.component(1)?.as_bytes());
            for component in obx.field(5).iter().flat_map(|value| value.components()) {
                visit(component.as_bytes());
            }
            if let Some(unit) = obx.field(6).and_then(|unit| unit.component(1)) {
                visit(unit.as_bytes());
            }
        }
        Some(())
    }
}
