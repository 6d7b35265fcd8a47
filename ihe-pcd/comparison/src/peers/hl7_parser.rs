use hl7_parser::Message;

use super::Peer;

/// The crate hl7-parser of hamaluik.
pub struct Hl7Parser;

impl Peer for Hl7Parser {
    const NAME: &str = "hl7-parser 0.3.0";
    const PARSING: &str = "a borrowed tree with ranges down to subcomponents";
    type Message<'m> = Message<'m>;

    fn parse(text: &str) -> Option<Message<'_>> {
        Message::parse(text).ok()
    }

    fn segments(message: &Message<'_>) -> usize {
        message.segments().count()
    }

    fn read(message: &Message<'_>, mut visit: impl FnMut(&[u8])) -> Option<()> {
        for obx in message.segments().filter(|segment| segment.name == "OBX") {
            visit(obx.field(3)?.component(1)?.raw_value().as_bytes());
            for repetition in obx.field(5).iter().flat_map(|value| value.repeats()) {
                for component in repetition.components() {
                    visit(component.raw_value().as_bytes());
                }
            }
            if let Some(unit) = obx.field(6).and_then(|unit| unit.component(1)) {
                visit(unit.raw_value().as_bytes());
            }
        }
        Some(())
    }
}
