use hl7_2::Message;

use super::Peer;
use super::er7::read_obx;

/// The crate hl7-2 of J. P. Henderson.
pub struct Hl72;

impl Peer for Hl72 {
    const NAME: &str = "hl7-2 0.3.1";
    const PARSING: &str = "the tree of er7, and the version's dictionary chosen";
    type Message<'m> = Message;

    fn parse(text: &str) -> Option<Message> {
        hl7_2::parse(text).ok()
    }

    fn segments(message: &Message) -> usize {
        message.segments().count()
    }

    fn read(message: &Message, mut visit: impl FnMut(&[u8])) -> Option<()> {
        for obx in message.segments().filter(|segment| segment.name == "OBX") {
            read_obx(obx, &mut visit);
        }
        Some(())
    }
}
