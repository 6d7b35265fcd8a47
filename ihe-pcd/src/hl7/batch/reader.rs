use core::fmt;
use core::iter::FusedIterator;
use std::io::{self, Read};

use bytes::Bytes;
use thiserror::Error;

use super::{FileDecoder, FileError, FilePart};

/// How much is asked for in one read.
const READ_CHUNK: usize = 64 * 1024;

/// Reads the parts of a file from anything that is [`Read`], in bounded memory.
///
/// It reads in large chunks, so a `BufReader` around a file gains nothing.
/// An error of a part is an item like any other; an error of the source is the last one.
///
/// ```
/// use ihe_pcd::hl7::{FilePart, FileReader, Message};
///
/// let source: &[u8] = b"FHS|^~\\&\rMSH|^~\\&|A\rPID|1\rMSH|^~\\&|B\rFTS|1\r";
/// let mut count = 0;
/// for part in FileReader::new(source) {
///     if let FilePart::Message { bytes, .. } = part? {
///         Message::parse(&bytes)?;
///         count += 1;
///     }
/// }
/// assert_eq!(count, 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct FileReader<R> {
    source: R,
    chunk: Box<[u8]>,
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

impl<R: Read> FileReader<R> {
    /// A reader with the default limit of one part ([`FileDecoder::DEFAULT_LIMIT`]).
    pub fn new(source: R) -> Self {
        Self::with_limit(source, FileDecoder::DEFAULT_LIMIT)
    }

    /// A reader that gives no part longer than `limit` bytes; see [`FileDecoder::with_limit`].
    pub fn with_limit(source: R, limit: usize) -> Self {
        Self {
            source,
            chunk: vec![0; READ_CHUNK].into_boxed_slice(),
            decoder: FileDecoder::with_limit(limit),
            state: State::Reading,
        }
    }
}

impl<R> FileReader<R> {
    /// The decoder, which says how far it has come and what it holds.
    pub const fn decoder(&self) -> &FileDecoder {
        &self.decoder
    }
}

impl<R: Read> Iterator for FileReader<R> {
    type Item = Result<FilePart<Bytes>, FileReadError>;

    fn next(&mut self) -> Option<Self::Item> {
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
            match self.source.read(&mut self.chunk) {
                Ok(0) => {
                    self.state = State::Ended;
                    self.decoder.handle_end();
                }
                Ok(length) => {
                    let bytes = self.chunk.get(..length).unwrap_or(&self.chunk);
                    self.decoder.handle_bytes(bytes);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(source) => {
                    self.state = State::Failed;
                    return Some(Err(FileReadError::source_failed(&self.decoder, source)));
                }
            }
        }
    }
}

impl<R: Read> FusedIterator for FileReader<R> {}

impl<R> fmt::Debug for FileReader<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileReader")
            .field("decoder", &self.decoder)
            .finish_non_exhaustive()
    }
}

/// Why a part of a file could not be read.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum FileReadError {
    /// A part was dropped; reading goes on.
    #[error(transparent)]
    Part(FileError),
    /// The source failed, and nothing more is read.
    #[error("byte {offset}: the source failed")]
    Source {
        /// Everything before was given or said to be dropped, in bytes from the begin of the stream;
        /// what was received of the next part is not given.
        offset: u64,
        /// What the source says.
        source: io::Error,
    },
}

impl FileReadError {
    /// The source of the decoder's bytes failed.
    pub(crate) fn source_failed(decoder: &FileDecoder, source: io::Error) -> Self {
        Self::Source {
            offset: decoder.offset().saturating_sub(decoder.dropping()),
            source,
        }
    }
}
