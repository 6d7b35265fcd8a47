//! How the receive buffer grows, is used again, and shrinks.

use bytes::BytesMut;

/// Room that an allocation for a read offers.
/// A few ordinary messages long, and small enough to hold for thousands of quiet devices.
pub(crate) const READ_CHUNK: usize = 8 * 1024;

/// With less room than this left, the buffer is reclaimed or grown before the next read.
pub(crate) const LEAST_ROOM: usize = 1024;

/// Capacity that an empty buffer keeps; what a long frame needed beyond it is given back.
const KEPT_CAPACITY: usize = 64 * 1024;

/// Sees to room for `least` more bytes, and for `wanted` if that takes an allocation.
///
/// What it moves is paid for by what came in before: the cost stays linear in the stream.
pub(crate) fn make_room(buffer: &mut BytesMut, least: usize, wanted: usize, max_frame: usize) {
    release(buffer, wanted);
    if buffer.capacity() - buffer.len() < least && !buffer.try_reclaim(wanted) {
        grow(buffer, wanted, max_frame);
    }
}

/// Gives an empty buffer back if it is larger than what is kept and what is wanted.
///
/// The capacity does not tell how large it is, for it ends where the content began;
/// what could be reclaimed does.
pub(crate) fn release(buffer: &mut BytesMut, wanted: usize) {
    let more_than_kept = KEPT_CAPACITY.max(wanted).saturating_add(1);
    if buffer.is_empty() && buffer.try_reclaim(more_than_kept) {
        *buffer = BytesMut::new();
    }
}

/// Lets go of the allocation of a long frame that has left the buffer, so that nothing holds it longer than the frame:
/// neither the buffer nor a short frame that came in the same read.
///
/// What is behind it moves, if that is less than the frame was: the cost stays linear in the stream.
pub(crate) fn part_from(buffer: &mut BytesMut, frame: usize) {
    if frame > KEPT_CAPACITY && buffer.len() <= KEPT_CAPACITY {
        *buffer = BytesMut::from(buffer.as_ref());
    }
}

/// Moves the content into an allocation of at least twice its length, but no more than the largest frame needs:
/// left to itself, `BytesMut` would double beyond it.
fn grow(buffer: &mut BytesMut, wanted: usize, max_frame: usize) {
    let needed = buffer.len().saturating_add(wanted);
    let doubled = buffer.len().saturating_mul(2);
    let largest = max_frame.saturating_add(LEAST_ROOM + READ_CHUNK);
    let capacity = if needed > largest {
        needed.max(doubled)
    } else {
        needed.max(doubled.min(largest))
    };
    let mut larger = BytesMut::with_capacity(capacity);
    larger.extend_from_slice(buffer);
    *buffer = larger;
}
