use core::fmt;

use bytes::Bytes;

use super::message::Shape;
use super::{Message, ReadError, ReadOptions};

/// An owned message: bytes that were read as one once, shared without copying.
///
/// It is to [`Message`] what `String` is to `&str`. `Debug` shows its length only.
#[derive(Clone, Eq, Hash, PartialEq)]
pub struct MessageBuf {
    bytes: Bytes,
    shape: Shape,
}

impl MessageBuf {
    /// Takes bytes that read as a message.
    ///
    /// # Errors
    ///
    /// As [`Message::parse`].
    pub fn parse(bytes: impl Into<Bytes>) -> Result<Self, ReadError> {
        Self::parse_with(bytes, ReadOptions::default())
    }

    /// Takes bytes that read as a message with these options.
    ///
    /// # Errors
    ///
    /// As [`Message::parse_with`].
    pub fn parse_with(bytes: impl Into<Bytes>, options: ReadOptions) -> Result<Self, ReadError> {
        let bytes = bytes.into();
        let shape = Message::parse_with(&bytes, options)?.shape();
        Ok(Self { bytes, shape })
    }

    /// The view: nothing is read again.
    pub fn message(&self) -> Message<'_> {
        Message::known(&self.bytes, self.shape)
    }

    /// Its bytes.
    pub const fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// Its bytes, without the buffer around them.
    pub fn into_bytes(self) -> Bytes {
        self.bytes
    }
}

impl AsRef<[u8]> for MessageBuf {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

impl fmt::Debug for MessageBuf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MessageBuf({} bytes)", self.bytes.len())
    }
}
