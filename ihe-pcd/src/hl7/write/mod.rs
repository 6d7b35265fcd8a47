//! Writing messages: the separators, escapes and character set of a new message are right by construction.

mod charset;
mod field;
mod leaf;
mod output;
mod position;
#[cfg(test)]
mod tests;

use alloc::vec::Vec;

use bytes::BytesMut;

use super::{Charset, Location, MessageBuf, SegmentId, WriteError};
use output::Output;
use position::Position;

pub use field::{FieldWriter, SegmentWriter};

/// Writes messages, segment by segment, with the separators IHE PCD fixes (TF-2 B.1).
///
/// Separators, carriage returns and control characters in a text are escaped by construction:
/// no text can add a segment, a field or a component, and what is read is what was written.
/// Trailing empty parts are left out.
/// The first error is kept and answered when the message ends, so that writing code stays straight.
///
/// ```
/// use ihe_pcd::hl7::{Charset, Message, SegmentId, Writer};
///
/// let mut writer = Writer::new(Charset::UTF_8);
/// writer.header().field(3).text("MONITOR|1\r");
/// let written = writer.finish()?;
/// assert_eq!(written.as_ref(), b"MSH|^~\\&|MONITOR\\F\\1\\X0D\\|||||||||||||||UNICODE UTF-8\r");
/// let message = Message::parse(written.as_ref())?;
/// assert_eq!(message.header().field(3).text()?, "MONITOR|1\r");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # One buffer for many messages
///
/// [`end`](Self::end) ends a message and leaves it in the buffer for the next to follow;
/// a writer given a buffer with room enough, sixteen bytes more than the messages have, allocates nothing.
/// A message that cannot be written leaves nothing behind.
///
/// ```
/// use bytes::BytesMut;
/// use ihe_pcd::hl7::{Charset, SegmentId, Writer};
///
/// let mut writer = Writer::appending_to(BytesMut::with_capacity(4096), Charset::ASCII);
/// for reading in [71, 72] {
///     writer.header().field(3).text("MONITOR");
///     writer.segment(SegmentId::OBX).field(5).integer(reading);
///     writer.end()?;
/// }
/// writer.header().field(3).text("Øse");
/// assert!(writer.end().is_err());
/// let buffer = writer.into_buffer();
/// assert_eq!(buffer, &b"MSH|^~\\&|MONITOR\rOBX|||||71\rMSH|^~\\&|MONITOR\rOBX|||||72\r"[..]);
/// # Ok::<(), ihe_pcd::hl7::WriteError>(())
/// ```
///
/// # Characters that do not fit
///
/// A character that the character set cannot hold is an error with its place.
/// A writer that is [`switching_to_utf_8`](Self::switching_to_utf_8) writes that message in UTF-8 instead.
/// No character is ever replaced.
#[derive(Debug)]
pub struct Writer {
    output: Output,
    /// Where the message begins in the output.
    begin: usize,
    /// The set that each message begins in.
    first_charset: Charset,
    /// The set of this message.
    charset: Charset,
    switching: bool,
    segment: Option<SegmentId>,
    written: Position,
    /// In MSH, the number of the field from which on MSH-18 must stand; elsewhere a number that no field has.
    charset_due: u32,
    /// Whether the caller has said MSH-18 in this header.
    charset_said: bool,
    /// Whether this message has a field that cannot be written in another set.
    bound: bool,
    error: Option<WriteError>,
    /// Text in the character set, not escaped yet; reused so that it is allocated once.
    encoded: Encoded,
}

/// Bytes of a text; `Debug` shows how many.
#[derive(Default)]
struct Encoded(Vec<u8>);

impl core::fmt::Debug for Encoded {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

impl Writer {
    /// A writer of messages in this character set, with a buffer of its own.
    ///
    /// MSH-18 is written by itself when the set is not ASCII (TF-2 B.1), so that no message can lie about it.
    pub fn new(charset: Charset) -> Self {
        Self::appending_to(BytesMut::new(), charset)
    }

    /// A writer of messages in this character set behind what `buffer` holds.
    ///
    /// [`into_buffer`](Self::into_buffer) gives it back.
    pub fn appending_to(buffer: BytesMut, charset: Charset) -> Self {
        Self {
            begin: buffer.len(),
            output: Output::new(buffer),
            first_charset: charset,
            charset,
            switching: false,
            segment: None,
            written: Position::behind_field(0),
            charset_due: u32::MAX,
            charset_said: false,
            bound: false,
            error: None,
            encoded: Encoded::default(),
        }
    }

    /// Writes a message in UTF-8 from its first character on that the character set cannot hold.
    ///
    /// The whole message is in UTF-8 then, MSH-18 says so, and the next begins in the set of the writer again.
    /// A [`Verbatim`](super::Verbatim) that is not 7-bit cannot be written anew: with one in the message,
    /// such a character stays an error.
    ///
    /// ```
    /// use ihe_pcd::hl7::{Charset, Message, Writer};
    ///
    /// let mut writer = Writer::new(Charset::LATIN_1).switching_to_utf_8();
    /// let mut header = writer.header();
    /// header.field(3).text("Bjørn");
    /// header.field(4).text("Áŋŋel");
    /// let written = writer.finish()?;
    /// let message = Message::parse(written.as_ref())?;
    /// assert_eq!(message.header().field(3).text()?, "Bjørn");
    /// assert_eq!(message.header().field(18).raw(), b"UNICODE UTF-8");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn switching_to_utf_8(mut self) -> Self {
        self.switching = true;
        self
    }

    /// Begins MSH; MSH-1 and MSH-2 are written.
    pub fn header(&mut self) -> SegmentWriter<'_> {
        let first = self.segment.is_none();
        self.begin(SegmentId::MSH);
        if !first {
            self.fail_segment();
        }
        self.output.put_short(*b"|^~\\&");
        self.charset_due = leaf::MSH_18;
        self.charset_said = false;
        self.written = Position::behind_field(2);
        SegmentWriter::new(self)
    }

    /// Ends the segment before and begins the next.
    ///
    /// MSH, FHS, BHS, BTS and FTS are [`WriteError::Header`]: the first is [`header`](Self::header)'s,
    /// and the others stand around messages (HL7 v2.6 2.10.3).
    #[inline]
    pub fn segment(&mut self, id: SegmentId) -> SegmentWriter<'_> {
        let headless = self.segment.is_none();
        self.begin(id);
        if headless || SegmentId::NEVER_WITHIN_A_MESSAGE.contains(&id) {
            self.fail_segment();
        }
        SegmentWriter::new(self)
    }

    /// Ends the message and answers its bytes; the next one follows behind them.
    ///
    /// # Errors
    ///
    /// The first [`WriteError`] of the whole message. Nothing of it is left in the buffer.
    pub fn end(&mut self) -> Result<&[u8], WriteError> {
        let begin = self.begin;
        if self.segment.is_none() {
            self.fail_segment();
        }
        self.name_charset();
        self.output.put_short(*b"\r");
        let error = self.error.take();
        if error.is_some() {
            self.output.truncate(begin);
        }
        self.begin = self.output.len();
        self.charset = self.first_charset;
        self.segment = None;
        self.written = Position::behind_field(0);
        self.charset_due = u32::MAX;
        self.bound = false;
        match error {
            Some(error) => Err(error),
            None => Ok(self.output.written(begin)),
        }
    }

    /// Ends the message and takes it out of the buffer.
    ///
    /// # Errors
    ///
    /// As [`end`](Self::end).
    pub fn finish(self) -> Result<MessageBuf, WriteError> {
        MessageBuf::parse(self.finish_bytes()?.freeze()).map_err(|_| WriteError::Header {
            at: Location::segment(SegmentId::MSH, 1),
        })
    }

    /// The same, for whoever does not read it.
    pub(crate) fn finish_bytes(mut self) -> Result<BytesMut, WriteError> {
        let begin = self.begin;
        self.end()?;
        let mut buffer = self.output.into_buffer();
        Ok(match begin {
            0 => buffer,
            _ => buffer.split_off(begin),
        })
    }

    /// The buffer: what it held at first and every message that was ended.
    ///
    /// A message that was begun and not ended is left out.
    pub fn into_buffer(mut self) -> BytesMut {
        self.output.truncate(self.begin);
        self.output.into_buffer()
    }

    #[inline]
    fn begin(&mut self, id: SegmentId) {
        let [first, second, third] = *id.as_bytes();
        if self.segment.is_none() {
            self.output.put_short([first, second, third]);
        } else {
            self.name_charset();
            self.output.put_short([b'\r', first, second, third]);
        }
        self.segment = Some(id);
        self.written = Position::behind_field(0);
        self.charset_due = u32::MAX;
    }

    /// Keeps the error of a segment that must not stand here.
    #[cold]
    fn fail_segment(&mut self) {
        if self.error.is_some() {
            return;
        }
        let id = self.segment.unwrap_or(SegmentId::MSH);
        let at = Location::segment(id, self.ordinal(id));
        self.error = Some(WriteError::Header { at });
    }

    /// Keeps the error of a leaf, unless there is an earlier one.
    #[cold]
    fn fail(&mut self, position: Position, error: impl FnOnce(Location) -> WriteError) {
        // A place is found by counting, which must not cost the whole message for every leaf that fails.
        if self.error.is_none() {
            self.error = Some(error(self.place(position)));
        }
    }

    fn place(&self, position: Position) -> Location {
        let id = self.segment.unwrap_or(SegmentId::MSH);
        Location::segment(id, self.ordinal(id))
            .field(position.field())
            .repetition(position.repetition())
            .component(position.component())
            .subcomponent(position.subcomponent())
    }

    /// How many segments of this id are written. It counts them in the message, where each begins behind a CR.
    fn ordinal(&self, id: SegmentId) -> u32 {
        let segments = self.output.written(self.begin).split(|&byte| byte == b'\r');
        let same = segments.filter(|segment| segment.starts_with(id.as_bytes()));
        u32::try_from(same.count()).unwrap_or(u32::MAX).max(1)
    }
}
