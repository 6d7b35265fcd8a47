use core::fmt;

use super::{FileFinding, FileFindingKind};
use crate::hl7::field::Syntax;
use crate::hl7::{Charset, Delimiters, Segment, SegmentId};

/// A part of a file of messages, or a finding about the part before it.
///
/// `B` is what holds its bytes: `&[u8]` in memory ([`file_parts`](super::file_parts)),
/// `Bytes` from a stream ([`FileDecoder`](super::FileDecoder)).
/// Offsets count from the begin of the file or stream.
/// `Debug` shows places and lengths only.
///
/// # What is a part
///
/// A file is `[FHS] { [BHS] { [MSH ...] } [BTS] } [FTS]` (HL7 v2.6 2.10.3), and every bracket is meant:
/// most files hold messages and nothing else.
///
/// A line ends in CR or LF, or in the end byte of an MLLP block (0x1C).
/// A part begins at a line that begins with `MSH` and a punctuation mark,
/// or with `FHS`, `BHS`, `BTS` or `FTS` and a punctuation mark, a blank, or nothing.
/// A byte order mark and MLLP start bytes (0x0B), up to four together, may stand before it on that line;
/// where no part is open (at the begin, and after an envelope segment) so may any number of them, and blanks.
///
/// A message goes from there to the line at which the next part begins,
/// so that line ends and blank lines behind it are its own, and so is the one mark or start byte directly before it.
/// An envelope segment is its line without the line end.
/// What is no message and no envelope segment is a stray part, up to the next one that is.
/// Between these only white space, byte order marks and the bytes of MLLP blocks are passed over:
/// every other byte of a file is in one part.
#[derive(Clone, Copy, Eq, PartialEq)]
#[non_exhaustive]
pub enum FilePart<B> {
    /// FHS.
    FileHeader(FileSegment<B>),
    /// BHS.
    BatchHeader(FileSegment<B>),
    /// A message, and what of line ends, blank lines and MLLP bytes belongs to it;
    /// [`Message::parse`](crate::hl7::Message::parse) reads it.
    Message {
        /// Where it begins.
        offset: u64,
        /// Its bytes.
        bytes: B,
    },
    /// BTS.
    BatchTrailer(FileTrailer<B>),
    /// FTS.
    FileTrailer(FileTrailer<B>),
    /// Bytes that belong to no message and to no envelope segment.
    Stray {
        /// Where they begin.
        offset: u64,
        /// The bytes.
        bytes: B,
    },
    /// Something that does not add up about the last part or one before it.
    Finding(FileFinding),
}

impl<B> FilePart<B> {
    /// Where it begins; of a finding, where what it is about begins.
    pub const fn offset(&self) -> u64 {
        match self {
            Self::FileHeader(segment) | Self::BatchHeader(segment) => segment.offset,
            Self::BatchTrailer(trailer) | Self::FileTrailer(trailer) => trailer.segment.offset,
            Self::Message { offset, .. } | Self::Stray { offset, .. } => *offset,
            Self::Finding(finding) => finding.offset,
        }
    }

    /// Its bytes; a finding has none.
    pub fn into_bytes(self) -> Option<B> {
        match self {
            Self::FileHeader(segment) | Self::BatchHeader(segment) => Some(segment.bytes),
            Self::BatchTrailer(trailer) | Self::FileTrailer(trailer) => Some(trailer.segment.bytes),
            Self::Message { bytes, .. } | Self::Stray { bytes, .. } => Some(bytes),
            Self::Finding(_) => None,
        }
    }

    /// The bytes of a message, or of what stands in the place of one: the stray bytes,
    /// which do not parse, so that they cannot be overlooked.
    pub fn into_message(self) -> Option<B> {
        match self {
            Self::Message { bytes, .. } | Self::Stray { bytes, .. } => Some(bytes),
            _ => None,
        }
    }
}

impl<B: AsRef<[u8]>> FilePart<B> {
    /// The same part, borrowed.
    pub fn as_slice(&self) -> FilePart<&[u8]> {
        match self {
            Self::FileHeader(segment) => FilePart::FileHeader(segment.as_slice()),
            Self::BatchHeader(segment) => FilePart::BatchHeader(segment.as_slice()),
            Self::Message { offset, bytes } => FilePart::Message {
                offset: *offset,
                bytes: bytes.as_ref(),
            },
            Self::BatchTrailer(trailer) => FilePart::BatchTrailer(trailer.as_slice()),
            Self::FileTrailer(trailer) => FilePart::FileTrailer(trailer.as_slice()),
            Self::Stray { offset, bytes } => FilePart::Stray {
                offset: *offset,
                bytes: bytes.as_ref(),
            },
            Self::Finding(finding) => FilePart::Finding(*finding),
        }
    }
}

impl<B: AsRef<[u8]>> fmt::Debug for FilePart<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::FileHeader(segment) | Self::BatchHeader(segment) => write!(f, "{segment:?}"),
            Self::BatchTrailer(trailer) | Self::FileTrailer(trailer) => write!(f, "{trailer:?}"),
            Self::Message { offset, bytes } => {
                let length = bytes.as_ref().len();
                write!(f, "Message({length} bytes from byte {offset})")
            }
            Self::Stray { offset, bytes } => {
                let length = bytes.as_ref().len();
                write!(f, "Stray({length} bytes from byte {offset})")
            }
            Self::Finding(finding) => write!(f, "{finding:?}"),
        }
    }
}

/// An envelope segment: FHS, BHS, BTS or FTS.
#[derive(Clone, Copy, Eq, PartialEq)]
pub struct FileSegment<B> {
    id: SegmentId,
    offset: u64,
    bytes: B,
    delimiters: Delimiters,
}

impl<B> FileSegment<B> {
    pub(super) const fn new(id: SegmentId, offset: u64, bytes: B, delimiters: Delimiters) -> Self {
        Self {
            id,
            offset,
            bytes,
            delimiters,
        }
    }

    /// The three characters it begins with.
    pub const fn id(&self) -> SegmentId {
        self.id
    }

    /// Where it begins, in bytes from the begin of the file.
    pub const fn offset(&self) -> u64 {
        self.offset
    }

    /// The separators that it declares (FHS, BHS), or that the header it belongs to declares (BTS, FTS).
    ///
    /// Where none are declared, only fields are told apart.
    pub const fn delimiters(&self) -> Delimiters {
        self.delimiters
    }

    /// Its bytes, without the line end.
    pub const fn bytes(&self) -> &B {
        &self.bytes
    }
}

impl<B: AsRef<[u8]>> FileSegment<B> {
    /// The view of its fields; FHS-1 and BHS-1 are the separator, as MSH-1 is.
    ///
    /// Text is read as ASCII: an envelope declares no character set.
    /// The view's own offset is 0; the place in the file is [`offset`](Self::offset).
    ///
    /// ```
    /// use ihe_pcd::hl7::{FilePart, file_parts};
    ///
    /// let Some(FilePart::FileHeader(header)) = file_parts(b"FHS|^~\\&|ARCHIVE^1\r").next() else {
    ///     panic!("a file header");
    /// };
    /// assert_eq!(header.segment().field(3).component(1).raw(), b"ARCHIVE");
    /// ```
    pub fn segment(&self) -> Segment<'_> {
        let syntax = Syntax {
            delimiters: self.delimiters,
            charset: Charset::ASCII,
        };
        Segment::new(self.id, self.bytes.as_ref(), 0, syntax)
    }

    fn as_slice(&self) -> FileSegment<&[u8]> {
        FileSegment::new(self.id, self.offset, self.bytes.as_ref(), self.delimiters)
    }
}

impl<B: AsRef<[u8]>> fmt::Debug for FileSegment<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = self.bytes.as_ref().len();
        write!(f, "{}({length} bytes from byte {})", self.id, self.offset)
    }
}

/// A batch trailer or file trailer, and what was counted up to it.
#[derive(Clone, Copy, Eq, PartialEq)]
pub struct FileTrailer<B> {
    segment: FileSegment<B>,
    counted: u64,
}

impl<B> FileTrailer<B> {
    pub(super) const fn new(segment: FileSegment<B>, counted: u64) -> Self {
        Self { segment, counted }
    }

    /// The segment itself.
    pub const fn segment(&self) -> &FileSegment<B> {
        &self.segment
    }

    /// How many messages the batch holds (BTS), or how many batches the file (FTS).
    ///
    /// Messages that were too long, or that cannot be read, count; stray bytes do not.
    /// Messages without BHS before them are a batch too.
    pub const fn counted(&self) -> u64 {
        self.counted
    }
}

impl<B: AsRef<[u8]>> FileTrailer<B> {
    /// The count that BTS-1 or FTS-1 states; `None` when there is none, or something else than digits.
    ///
    /// A count beyond `u64` is given as `u64::MAX`.
    pub fn stated(&self) -> Option<u64> {
        let field = self.segment.segment().field(1);
        let digits = field.raw().trim_ascii();
        let is_count = !digits.is_empty() && digits.iter().all(u8::is_ascii_digit);
        is_count.then(|| {
            digits.iter().fold(0_u64, |count, digit| {
                let digit = digit.saturating_sub(b'0');
                count.saturating_mul(10).saturating_add(digit.into())
            })
        })
    }

    /// What is wrong with the stated count.
    pub(super) fn miscount(&self) -> Option<FileFindingKind> {
        let counted = self.counted;
        match self.stated() {
            Some(stated) if stated == counted => None,
            Some(_) => Some(FileFindingKind::OtherCount { counted }),
            None => {
                let field = self.segment.segment().field(1);
                let nothing = field.is_null() || field.raw().trim_ascii().is_empty();
                (!nothing).then_some(FileFindingKind::NoCount)
            }
        }
    }

    fn as_slice(&self) -> FileTrailer<&[u8]> {
        FileTrailer::new(self.segment.as_slice(), self.counted)
    }
}

impl<B: AsRef<[u8]>> fmt::Debug for FileTrailer<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} counted {}", self.segment, self.counted)
    }
}
