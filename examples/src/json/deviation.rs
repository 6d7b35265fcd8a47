use ihe_pcd::hl7::{DeviationKind, Message};
use serde_json::{Value as Json, json};

/// What the reader tolerated, kind by kind in the order in which they occur first.
///
/// Every segment of a file may end in a line feed, and every byte of a field may be a control byte:
/// one entry for each would be longer than the message.
pub(super) fn deviations(message: &Message<'_>) -> Vec<Json> {
    let mut kinds: Vec<(DeviationKind, usize, usize)> = Vec::new();
    for found in message.deviations() {
        match kinds.iter_mut().find(|(kind, ..)| *kind == found.kind) {
            Some((.., times)) => *times = times.saturating_add(1),
            None => kinds.push((found.kind, found.offset, 1)),
        }
    }
    kinds
        .into_iter()
        .map(|(kind, byte, times)| {
            json!({
                "kind": kind.name(),
                "byte": byte,
                "times": times,
                "message": kind.to_string(),
            })
        })
        .collect()
}
