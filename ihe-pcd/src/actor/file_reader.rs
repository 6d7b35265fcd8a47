use std::fmt;

use bytes::Bytes;
use tokio::io::{AsyncRead, AsyncReadExt};

use crate::hl7::{FileDecoder, FilePart, FileReadError};

/// Reads the parts of a file or stream of messages from anything that is [`AsyncRead`], in bounded memory.
///
/// It is [`hl7::FileReader`](crate::hl7::FileReader) for tasks;
/// blocks of MLLP on a connection are for [`mllp`](crate::mllp), which says when one is complete.
/// An error of a part is an item like any other; an error of the source is the last one.
///
/// ```
/// use ihe_pcd::actor::AsyncFileReader;
/// use ihe_pcd::hl7::{FilePart, Message};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let source: &[u8] = b"MSH|^~\\&|A\rPID|1\rMSH|^~\\&|B\r";
/// let mut reader = AsyncFileReader::new(source);
/// let mut count = 0;
/// while let Some(part) = reader.next().await {
///     if let FilePart::Message { bytes, .. } = part? {
///         Message::parse(&bytes)?;
///         count += 1;
///     }
/// }
/// assert_eq!(count, 2);
/// # Ok(())
/// # }
/// ```
pub struct AsyncFileReader<R> {
    source: R,
    decoder: FileDecoder,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Reading,
    /// The source has ended; what it held is still to be given.
    Ended,
    /// An error of the source was given.
    Failed,
}

impl<R: AsyncRead + Unpin> AsyncFileReader<R> {
    /// A reader with the default limit of one part ([`FileDecoder::DEFAULT_LIMIT`]).
    pub fn new(source: R) -> Self {
        Self::with_limit(source, FileDecoder::DEFAULT_LIMIT)
    }

    /// A reader that gives no part longer than `limit` bytes; see [`FileDecoder::with_limit`].
    pub fn with_limit(source: R, limit: usize) -> Self {
        Self {
            source,
            decoder: FileDecoder::with_limit(limit),
            state: State::Reading,
        }
    }

    /// The next part or finding, or `None` once the source has ended or failed and everything was given.
    ///
    /// A message is given when the next part begins or the source ends: nothing else says that it is complete.
    /// Cancel safe: if the future is dropped, nothing that was received is lost.
    ///
    /// # Errors
    ///
    /// [`FileReadError::Part`] for a part that was dropped: reading goes on.
    /// [`FileReadError::Source`] when the source fails: `None` follows.
    pub async fn next(&mut self) -> Option<Result<FilePart<Bytes>, FileReadError>> {
        loop {
            if self.state == State::Failed {
                return None;
            }
            if let Some(part) = self.decoder.poll_part() {
                return Some(part.map_err(FileReadError::Part));
            }
            if self.state == State::Ended {
                return None;
            }
            let read = self.source.read_buf(&mut self.decoder.buffer()).await;
            match read {
                Ok(0) => {
                    self.state = State::Ended;
                    self.decoder.handle_end();
                }
                Ok(_) => {}
                Err(error) => {
                    self.state = State::Failed;
                    return Some(Err(FileReadError::source_failed(&self.decoder, error)));
                }
            }
        }
    }
}

impl<R> AsyncFileReader<R> {
    /// The decoder, which says how far it has come and what it holds.
    pub const fn decoder(&self) -> &FileDecoder {
        &self.decoder
    }
}

impl<R> fmt::Debug for AsyncFileReader<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AsyncFileReader")
            .field("decoder", &self.decoder)
            .finish_non_exhaustive()
    }
}
