use core::fmt;

use bytes::{Buf, BufMut, Bytes};

use super::room::{Buffer, LEAST_ROOM};
use super::scanner::{Found, Scanner};
use super::structure::Structure;
use super::{FileError, FilePart};

/// Finds the parts of a file in a stream of bytes: bytes in, parts out.
///
/// It reads no file and no socket.
/// Whoever carries the bytes calls [`handle_bytes`](Self::handle_bytes) (or reads into [`buffer`](Self::buffer)),
/// then [`poll_part`](Self::poll_part) until it returns `None`, and [`handle_end`](Self::handle_end) when the stream is over.
///
/// The parts are those of [`file_parts`](super::file_parts), however the bytes are divided among the calls,
/// and share the memory they were received in.
/// The work grows with the stream and not with its square.
///
/// ```
/// use ihe_pcd::hl7::{FileDecoder, FilePart, MessageBuf};
///
/// let mut decoder = FileDecoder::new();
/// decoder.handle_bytes(b"MSH|^~\\&|A\rPID|1\rMS");
/// assert_eq!(decoder.poll_part(), None);
/// decoder.handle_bytes(b"H|^~\\&|B\r");
/// let Some(Ok(FilePart::Message { bytes, .. })) = decoder.poll_part() else {
///     panic!("a message");
/// };
/// assert_eq!(MessageBuf::parse(bytes)?.bytes().as_ref(), b"MSH|^~\\&|A\rPID|1\r");
/// assert_eq!(decoder.poll_part(), None);
/// decoder.handle_end();
/// assert!(matches!(decoder.poll_part(), Some(Ok(FilePart::Message { offset: 17, .. }))));
/// assert_eq!(decoder.poll_part(), None);
/// # Ok::<(), ihe_pcd::hl7::ReadError>(())
/// ```
///
/// # Memory
///
/// After a poll that returned `None`, no more than the limit and 16 bytes are buffered.
/// Reading through [`buffer`](Self::buffer), or handing in no more than 64 KiB at once,
/// keeps the [`capacity`](Self::capacity) below the limit plus 65 KiB;
/// while it grows, the smaller predecessor exists beside it.
/// Parts already given are counted by whoever holds them:
/// a part keeps the memory that it was received in.
pub struct FileDecoder {
    limit: usize,
    buffer: Buffer,
    /// Stream offset of the first byte in the buffer.
    offset: u64,
    scanner: Scanner,
    structure: Structure,
    /// How much of the open part was dropped because it is too long.
    dropped: u64,
    ended: bool,
}

impl FileDecoder {
    /// The longest part that is given, unless the caller chooses another limit: 16 MiB.
    pub const DEFAULT_LIMIT: usize = 16 * 1024 * 1024;

    /// A decoder at the begin of a stream, with the default limit.
    pub fn new() -> Self {
        Self::with_limit(Self::DEFAULT_LIMIT)
    }

    /// A decoder that gives no part longer than `limit` bytes.
    ///
    /// A longer one is dropped as it comes, and an error says what was dropped.
    pub fn with_limit(limit: usize) -> Self {
        Self {
            limit,
            buffer: Buffer::default(),
            offset: 0,
            scanner: Scanner::default(),
            structure: Structure::default(),
            dropped: 0,
            ended: false,
        }
    }

    /// The longest part that is given, in bytes.
    pub const fn limit(&self) -> usize {
        self.limit
    }

    /// Where the first byte is that was neither given nor dropped, in bytes from the begin of the stream.
    /// Up to date after a poll that returned `None`.
    ///
    /// Everything before was given as parts, is said to be dropped, or is nothing that parts hold.
    pub const fn offset(&self) -> u64 {
        self.offset
    }

    /// How many bytes of the part that has begun were dropped so far because it is too long.
    /// The error comes when the part ends; this tells before.
    pub const fn dropping(&self) -> u64 {
        self.dropped
    }

    /// How many bytes were received and not yet given or dropped.
    pub fn buffered(&self) -> usize {
        self.buffer.bytes().len()
    }

    /// How many bytes are allocated for what was received.
    pub const fn capacity(&self) -> usize {
        self.buffer.allocated()
    }

    /// Takes the next bytes of the stream, of any number.
    pub fn handle_bytes(&mut self, bytes: &[u8]) {
        self.buffer.make_room(bytes.len(), self.limit);
        self.buffer.bytes_mut().extend_from_slice(bytes);
    }

    /// Room to read the next bytes of the stream into; whatever is written to it is taken.
    ///
    /// Offers 4 KiB or more.
    pub fn buffer(&mut self) -> impl BufMut {
        self.buffer.make_room(LEAST_ROOM, self.limit);
        let room = self.buffer.room();
        self.buffer.bytes_mut().limit(room)
    }

    /// The stream is over: what is open is complete, and what has no trailer will get none.
    ///
    /// Bytes handed in after the next `None` belong to a new file, whose offsets go on counting.
    pub const fn handle_end(&mut self) {
        self.ended = true;
    }

    /// The next part or finding, or `None` if more bytes are needed.
    ///
    /// # Errors
    ///
    /// [`FileError`] for a part that was dropped; polling goes on after it.
    #[must_use = "a part that is not taken is lost"]
    pub fn poll_part(&mut self) -> Option<Result<FilePart<Bytes>, FileError>> {
        if let Some(finding) = self.structure.take_finding() {
            return Some(Ok(FilePart::Finding(finding)));
        }
        if let Some(found) = self.scanner.next(self.buffer.bytes(), self.ended) {
            return Some(self.take_part(found));
        }
        self.drop_what_is_known();
        if !core::mem::take(&mut self.ended) {
            return None;
        }
        self.structure.end();
        let finding = self.structure.take_finding()?;
        Some(Ok(FilePart::Finding(finding)))
    }

    fn take_part(&mut self, found: Found) -> Result<FilePart<Bytes>, FileError> {
        self.drop_front(found.begin);
        let offset = self.offset.saturating_sub(self.dropped);
        let dropped = core::mem::take(&mut self.dropped);
        let rest = found.end.saturating_sub(found.begin);
        if dropped > 0 || rest > self.limit {
            self.drop_front(rest);
            self.structure.dropped(found.kind, offset);
            return Err(FileError::TooLong {
                segment: found.kind.id(),
                offset,
                length: dropped.saturating_add(rest as u64),
                limit: self.limit,
            });
        }
        let bytes = self.buffer.bytes_mut().split_to(rest).freeze();
        self.passed(rest);
        Ok(self.structure.part(found.kind, offset, bytes))
    }

    /// More bytes are needed: lets go of those that no part will need.
    fn drop_what_is_known(&mut self) {
        self.drop_front(self.scanner.passed_over());
        if let Some((_, length)) = self.scanner.open()
            && (self.dropped > 0 || length > self.limit)
        {
            self.dropped = self.dropped.saturating_add(length as u64);
            self.drop_front(length);
        }
    }

    fn drop_front(&mut self, length: usize) {
        self.buffer.bytes_mut().advance(length);
        self.passed(length);
    }

    fn passed(&mut self, length: usize) {
        self.scanner.shift(length);
        self.offset = self.offset.saturating_add(length as u64);
    }
}

impl Default for FileDecoder {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for FileDecoder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileDecoder")
            .field("limit", &self.limit)
            .field("offset", &self.offset)
            .field("buffered", &self.buffered())
            .field("dropping", &self.dropped)
            .finish_non_exhaustive()
    }
}
