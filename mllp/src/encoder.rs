//! Payloads in, blocks out: the mirror image of the decoder.

use core::fmt;

use bytes::{Buf, BufMut, Bytes, BytesMut};
use memchr::memchr2;

use crate::block::{CARRIAGE_RETURN, END_BLOCK, START_BLOCK};
use crate::buffer::release;
use crate::error::EncodeError;

/// Start block, end block and carriage return.
const FRAMING: usize = 3;

/// One payload as one block.
///
/// # Errors
///
/// [`EncodeError`] if the payload holds 0x0B or 0x1C, with the place of the first one.
///
/// ```
/// use ihe_pcd_mllp::{EncodeError, encode};
///
/// assert_eq!(encode(b"MSH|").unwrap().as_ref(), b"\x0BMSH|\x1C\x0D");
/// assert_eq!(
///     encode(b"MSH\x0B"),
///     Err(EncodeError::StartBlockInPayload { position: 3 })
/// );
/// ```
pub fn encode(payload: &[u8]) -> Result<Bytes, EncodeError> {
    let mut block = BytesMut::new();
    append(payload, &mut block)?;
    Ok(block.freeze())
}

/// Turns payloads into the bytes of a stream.
///
/// Fed with [`handle_payload`](Self::handle_payload), drained through [`buffer`](Self::buffer).
/// It holds what was not drained yet: a caller that wants a bound drains before it feeds again.
///
/// ```
/// use ihe_pcd_mllp::Encoder;
/// use ihe_pcd_mllp::bytes::Buf;
///
/// let mut encoder = Encoder::new();
/// encoder.handle_payload(b"MSH|")?;
/// assert_eq!(encoder.buffer().chunk(), b"\x0BMSH|\x1C\x0D");
/// encoder.buffer().advance(7);
/// assert!(encoder.is_empty());
/// # Ok::<(), ihe_pcd_mllp::EncodeError>(())
/// ```
#[derive(Default)]
pub struct Encoder {
    buffer: BytesMut,
}

impl Encoder {
    /// An encoder with nothing to send.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Appends one block to what is to be sent.
    ///
    /// # Errors
    ///
    /// [`EncodeError`] if the payload holds 0x0B or 0x1C; nothing is appended then.
    pub fn handle_payload(&mut self, payload: &[u8]) -> Result<(), EncodeError> {
        self.release();
        append(payload, &mut self.buffer)
    }

    /// The bytes to be sent, to be advanced by as many as were sent.
    pub fn buffer(&mut self) -> impl Buf {
        &mut self.buffer
    }

    /// Whether everything was sent.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.buffer.is_empty()
    }

    /// Gives back what a long payload needed, once it was sent.
    pub(crate) fn release(&mut self) {
        release(&mut self.buffer, 0);
    }

    #[cfg(test)]
    pub(crate) fn has_allocated(&mut self, capacity: usize) -> bool {
        self.buffer.try_reclaim(capacity)
    }
}

impl fmt::Debug for Encoder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Encoder")
            .field("buffered", &self.buffer.len())
            .finish()
    }
}

fn append(payload: &[u8], stream: &mut BytesMut) -> Result<(), EncodeError> {
    if let Some(position) = memchr2(START_BLOCK, END_BLOCK, payload) {
        return Err(if payload.get(position) == Some(&START_BLOCK) {
            EncodeError::StartBlockInPayload { position }
        } else {
            EncodeError::FileSeparatorInPayload { position }
        });
    }
    stream.reserve(payload.len().saturating_add(FRAMING));
    stream.put_u8(START_BLOCK);
    stream.put_slice(payload);
    stream.put_u8(END_BLOCK);
    stream.put_u8(CARRIAGE_RETURN);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sent_payload_gives_back_what_it_needed() {
        let mut encoder = Encoder::new();
        encoder.handle_payload(&[b'x'; 500_000]).unwrap();
        encoder.buffer.advance(500_000);
        encoder.release();
        assert_eq!(encoder.buffer.len(), 3);
        encoder.buffer.advance(3);
        encoder.handle_payload(b"one").unwrap();
        assert!(!encoder.has_allocated(400_000));
    }

    #[test]
    fn short_payloads_are_written_where_others_were() {
        let mut encoder = Encoder::new();
        encoder.handle_payload(&[b'x'; 100]).unwrap();
        let first = encoder.buffer.as_ptr();
        encoder.buffer.advance(103);
        encoder.handle_payload(&[b'y'; 100]).unwrap();
        assert_eq!(encoder.buffer.as_ptr(), first);
    }
}
