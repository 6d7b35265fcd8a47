//! One received payload and where it stood.

use core::fmt;

use bytes::Bytes;

/// The payload of one block, and where in the stream the block began.
///
/// The payload is a view into the receive buffer: nothing was copied.
/// It keeps that buffer alive, which may be larger than the payload;
/// whoever stores small frames for long copies them first (`Bytes::copy_from_slice`).
///
/// `Debug` prints the offset and the length, never the content.
#[derive(Clone, PartialEq, Eq)]
pub struct Frame {
    payload: Bytes,
    offset: u64,
}

impl Frame {
    pub(crate) const fn new(payload: Bytes, offset: u64) -> Self {
        Self { payload, offset }
    }

    /// The bytes between start block and end block.
    /// May be empty: a block without payload is delivered like any other.
    #[must_use]
    pub const fn payload(&self) -> &Bytes {
        &self.payload
    }

    /// The payload by itself, without copying.
    #[must_use]
    pub fn into_payload(self) -> Bytes {
        self.payload
    }

    /// Position of the start block, in bytes since the connection began.
    #[must_use]
    pub const fn offset(&self) -> u64 {
        self.offset
    }
}

impl AsRef<[u8]> for Frame {
    fn as_ref(&self) -> &[u8] {
        &self.payload
    }
}

impl fmt::Debug for Frame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Frame")
            .field("offset", &self.offset)
            .field("length", &self.payload.len())
            .finish()
    }
}
