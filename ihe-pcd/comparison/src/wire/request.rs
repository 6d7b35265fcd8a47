use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use crate::sample::shapes;

/// What stands in MSH-10 of the sample: every request has something else there, of the same length.
const PLACEHOLDER: &[u8] = b"CTL0000042";

/// The length of MSH-10 in every request.
pub(super) const ID_LENGTH: usize = PLACEHOLDER.len();

/// A control id of a request.
pub type Id = [u8; ID_LENGTH];

/// A report of 12 OBX as a block, whose MSH-10 is written anew in place for each request.
#[derive(Clone, Debug)]
pub struct Request {
    block: Vec<u8>,
    id_at: usize,
}

impl Default for Request {
    fn default() -> Self {
        let message = shapes::monitor(12);
        let block = [b"\x0B", message.as_bytes(), b"\x1C\r"].concat();
        let id_at = memchr::memmem::find(&block, PLACEHOLDER).unwrap_or_default();
        Self { block, id_at }
    }
}

impl Request {
    /// The block as it is.
    pub fn block(&self) -> &[u8] {
        &self.block
    }

    /// Where MSH-10 is in the block.
    pub(super) const fn id_at(&self) -> usize {
        self.id_at
    }

    /// The block with a control id that no other request of this process has, and that id.
    pub fn next(&mut self, ids: &Ids) -> (&[u8], Id) {
        let id = ids.next_id();
        if let Some(place) = self.block.get_mut(self.id_at..self.id_at + ID_LENGTH) {
            place.copy_from_slice(&id);
        }
        (&self.block, id)
    }
}

/// Control ids that never repeat, not in another process either that begins a microsecond later:
/// the time at the beginning in microseconds, counted on, in digits and capital letters.
#[derive(Debug)]
pub struct Ids(AtomicU64);

impl Default for Ids {
    fn default() -> Self {
        Self::new()
    }
}

impl Ids {
    /// Ids from now on.
    pub fn new() -> Self {
        let since_1970 = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        Self(AtomicU64::new(
            u64::try_from(since_1970.as_micros()).unwrap_or_default(),
        ))
    }

    /// The next one.
    pub fn next_id(&self) -> Id {
        let mut number = self.0.fetch_add(1, Ordering::Relaxed);
        let mut id = [b'0'; ID_LENGTH];
        for place in id.iter_mut().rev() {
            let digit = u8::try_from(number % 36).unwrap_or_default();
            *place = if digit < 10 {
                b'0' + digit
            } else {
                b'A' - 10 + digit
            };
            number /= 36;
        }
        id
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use ihe_pcd::hl7::Message;
    use ihe_pcd_mllp::{Config, Decoder};

    use super::*;

    #[test]
    fn each_request_is_a_message_with_its_own_control_id() {
        let (mut request, ids) = (Request::default(), Ids::new());
        let mut seen = BTreeSet::new();
        for _ in 0..100 {
            let (block, id) = request.next(&ids);
            let mut decoder = Decoder::new(Config::default());
            decoder.handle_bytes(block);
            let frame = decoder.poll_frame().unwrap().unwrap();
            let message = Message::parse(frame.payload()).unwrap();
            assert_eq!(message.header().field(10).raw(), id);
            assert!(seen.insert(id));
        }
    }
}
