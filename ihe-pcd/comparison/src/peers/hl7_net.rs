use hl7_net::{Field, HL7Encoding, Message};

use super::Peer;

/// The crate hl7-net of Tirax.
pub struct Hl7Net;

impl Peer for Hl7Net {
    const NAME: &str = "hl7-net 0.1.0";
    const PARSING: &str =
        "an owned tree with a copy of the text at every level, written again and compared";
    type Message<'m> = Message;

    fn parse(text: &str) -> Option<Message> {
        Message::parse_str(text, false).ok()
    }

    fn segments(message: &Message) -> usize {
        message.segment_count
    }

    fn read(message: &Message, mut visit: impl FnMut(&[u8])) -> Option<()> {
        let encoding = &message.encoding;
        for obx in message.segments_named("OBX") {
            visit(first(obx.field(3).ok(), encoding));
            let value = obx.field(5).ok();
            // A field that repeats has its components in its repetitions only.
            for field in value
                .into_iter()
                .chain(value.into_iter().flat_map(|value| &value.repetitions))
            {
                for component in &field.components {
                    visit(component.raw(encoding).unwrap_or_default().as_bytes());
                }
            }
            visit(first(obx.field(6).ok(), encoding));
        }
        Some(())
    }
}

fn first<'f>(field: Option<&'f Field>, encoding: &HL7Encoding) -> &'f [u8] {
    field
        .and_then(|field| field.components.first()?.raw(encoding))
        .unwrap_or_default()
        .as_bytes()
}
