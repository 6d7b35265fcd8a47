use bytes::BytesMut;

/// Room that a new allocation offers to reads.
const READ_CHUNK: usize = 64 * 1024;

/// A read is offered at least this much.
pub(super) const LEAST_ROOM: usize = 4 * 1024;

/// An empty buffer keeps no more than this; what a long message needed beyond it is given back.
const KEPT: usize = 4 * READ_CHUNK;

/// Bytes of a stream that are not yet given out, in an allocation whose size is known.
#[derive(Default)]
pub(super) struct Buffer {
    bytes: BytesMut,
    allocated: usize,
}

impl Buffer {
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Whoever fills it keeps to the room there is.
    pub(super) const fn bytes_mut(&mut self) -> &mut BytesMut {
        &mut self.bytes
    }

    pub(super) const fn allocated(&self) -> usize {
        self.allocated
    }

    /// How many bytes can be added without an allocation.
    pub(super) fn room(&self) -> usize {
        self.bytes.capacity().saturating_sub(self.bytes.len())
    }

    /// Sees to room for `least` more bytes, in an allocation that is no larger than `limit` and one chunk,
    /// unless the bytes themselves are more.
    pub(super) fn make_room(&mut self, least: usize, limit: usize) {
        if self.bytes.is_empty() && self.allocated > KEPT {
            *self = Self::default();
        }
        if self.room() >= least || self.bytes.try_reclaim(least) {
            return;
        }
        // At least twice the content, so that moving it costs no more than receiving it did;
        // left to itself, the buffer would double beyond the limit.
        let needed = self.bytes.len().saturating_add(least.max(READ_CHUNK));
        let doubled = self.bytes.len().saturating_mul(2);
        let largest = limit.saturating_add(READ_CHUNK);
        let capacity = needed.max(doubled.min(largest));
        let mut larger = BytesMut::with_capacity(capacity);
        larger.extend_from_slice(&self.bytes);
        self.allocated = larger.capacity();
        self.bytes = larger;
    }
}
