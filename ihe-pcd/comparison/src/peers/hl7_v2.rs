use hl7_v2::Hl7Message;

use super::Peer;

/// The crate hl7-v2 of Zluidr.
pub struct Hl7V2;

impl Peer for Hl7V2 {
    const NAME: &str = "hl7-v2 0.1.0";
    const PARSING: &str =
        "borrowed fields; components are split by the caller, repetitions and escapes not at all";
    type Message<'m> = Hl7Message<'m>;

    fn parse(text: &str) -> Option<Hl7Message<'_>> {
        Hl7Message::parse(text.as_bytes()).ok()
    }

    fn segments(message: &Hl7Message<'_>) -> usize {
        message.all_segments().count()
    }

    fn read(message: &Hl7Message<'_>, mut visit: impl FnMut(&[u8])) -> Option<()> {
        for obx in message.segments("OBX") {
            // `field(n).component(m)` walks the field anew for each component.
            let fields = obx.raw_fields();
            let components = |number: usize| fields.get(number - 1).map(|field| field.split('^'));
            if let Some(code) = components(3)?.next() {
                visit(code.as_bytes());
            }
            for component in components(5).into_iter().flatten() {
                visit(component.as_bytes());
            }
            if let Some(unit) = components(6).and_then(|mut unit| unit.next()) {
                visit(unit.as_bytes());
            }
        }
        Some(())
    }
}
