use ihe_pcd::hl7::{Message, SegmentId};

use super::Peer;

/// This project, values as bytes of the wire: what the other peers do.
pub struct IhePcdRaw;

/// This project, values as text: character set checked and escapes resolved.
pub struct IhePcdText;

const PARSING: &str =
    "visits every byte, finds every segment, checks each id; splits a segment when it is asked";

impl Peer for IhePcdRaw {
    const NAME: &str = "ihe-pcd, raw";
    const PARSING: &str = PARSING;
    const OWN: bool = true;
    type Message<'m> = Message<'m>;

    fn parse(text: &str) -> Option<Message<'_>> {
        Message::parse(text).ok()
    }

    fn segments(message: &Message<'_>) -> usize {
        message.segments().count()
    }

    fn read(message: &Message<'_>, mut visit: impl FnMut(&[u8])) -> Option<()> {
        for obx in message
            .segments()
            .filter(|segment| segment.id() == SegmentId::OBX)
        {
            let [code, value, unit] = obx.fields_at([3, 5, 6]);
            visit(code.component(1).raw());
            for repetition in value.repetitions() {
                for component in repetition.components() {
                    visit(component.raw());
                }
            }
            visit(unit.component(1).raw());
        }
        Some(())
    }
}

impl Peer for IhePcdText {
    const NAME: &str = "ihe-pcd, text";
    const PARSING: &str =
        "the same; each value is then checked against MSH-18 and its escapes are resolved";
    const OWN: bool = true;
    type Message<'m> = Message<'m>;

    fn parse(text: &str) -> Option<Message<'_>> {
        Message::parse(text).ok()
    }

    fn segments(message: &Message<'_>) -> usize {
        message.segments().count()
    }

    fn read(message: &Message<'_>, mut visit: impl FnMut(&[u8])) -> Option<()> {
        for obx in message
            .segments()
            .filter(|segment| segment.id() == SegmentId::OBX)
        {
            let [code, value, unit] = obx.fields_at([3, 5, 6]);
            visit(code.component(1).text().ok()?.as_bytes());
            for repetition in value.repetitions() {
                for text in repetition.texts() {
                    visit(text.ok()?.as_bytes());
                }
            }
            visit(unit.component(1).text().ok()?.as_bytes());
        }
        Some(())
    }
}
