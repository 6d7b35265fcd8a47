use thiserror::Error;

use super::{Charset, Location, SegmentId};

/// Why bytes are not an HL7 v2 message.
///
/// It says where and which rule, never the bytes.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum ReadError {
    /// There is no byte, or nothing but noise.
    #[error("there is no message")]
    Empty,
    /// The message does not begin with MSH (HL7 v2.6 2.5).
    #[error("byte {offset}: a message begins with MSH")]
    NoHeader {
        /// Where MSH was expected.
        offset: usize,
    },
    /// MSH-1 and MSH-2 do not declare distinct separators (HL7 v2.6 2.5.4).
    #[error("MSH-2: the separators are not two to five distinct punctuation marks")]
    Delimiters,
    /// A line does not begin with a segment id and a field separator (HL7 v2.6 2.5.1).
    #[error("segment {ordinal} (byte {offset}): no segment id of three capitals or digits")]
    SegmentId {
        /// Where the line begins, in bytes from the first one given.
        offset: usize,
        /// Which line of the message it is, from 1 (MSH).
        ordinal: u32,
    },
    /// A second MSH: two messages run into one.
    #[error("segment {ordinal} (byte {offset}): a second MSH in one message")]
    SecondHeader {
        /// Where the second MSH begins.
        offset: usize,
        /// Which segment it is, from 1.
        ordinal: u32,
    },
    /// A line feed ends a segment, and the options do not tolerate it.
    #[error(
        "segment {ordinal} (byte {offset}): a line feed where a carriage return ends a segment"
    )]
    LineFeed {
        /// Where the line end begins: at the line feed, or at the CR before it.
        offset: usize,
        /// Which segment it ends, from 1.
        ordinal: u32,
    },
    /// A control byte in a field, and the options do not tolerate it (HL7 v2.6 2.7).
    #[error("segment {ordinal} (byte {offset}): a control byte that is not escaped")]
    ControlByte {
        /// Where it is.
        offset: usize,
        /// In which segment, from 1.
        ordinal: u32,
    },
    /// Blanks around a code, and the options do not tolerate them.
    #[error("segment {ordinal} (byte {offset}): blanks around a code")]
    BlanksAroundCode {
        /// Where the component begins.
        offset: usize,
        /// In which segment, from 1.
        ordinal: u32,
    },
    /// Bytes before MSH or after the last segment, and the options do not tolerate them.
    #[error("byte {offset}: bytes that belong to no segment")]
    Noise {
        /// Where they begin.
        offset: usize,
    },
}

impl ReadError {
    /// The place in the message, where the error has one.
    pub fn location(&self) -> Option<Location> {
        match self {
            Self::Empty | Self::NoHeader { .. } => Some(Location::segment(SegmentId::MSH, 1)),
            Self::Delimiters => Some(Location::segment(SegmentId::MSH, 1).field(2)),
            Self::SecondHeader { .. } => Some(Location::segment(SegmentId::MSH, 2)),
            Self::SegmentId { .. }
            | Self::LineFeed { .. }
            | Self::ControlByte { .. }
            | Self::BlanksAroundCode { .. }
            | Self::Noise { .. } => None,
        }
    }

    /// The byte the error is about, counted from the first one given.
    pub const fn offset(&self) -> usize {
        match self {
            Self::Empty => 0,
            Self::Delimiters => 3,
            Self::NoHeader { offset }
            | Self::SegmentId { offset, .. }
            | Self::SecondHeader { offset, .. }
            | Self::LineFeed { offset, .. }
            | Self::ControlByte { offset, .. }
            | Self::BlanksAroundCode { offset, .. }
            | Self::Noise { offset } => *offset,
        }
    }
}

/// Bytes that do not fit the character set of MSH-18, or that switch to another one (ISO 2022).
///
/// The bytes themselves are kept: `raw()` of the part still has them.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[error("byte {offset} of the value is not in the character set {charset}")]
pub struct TextError {
    /// The first byte that does not fit, counted from the begin of the value after its escapes were resolved.
    pub offset: usize,
    /// The character set of the message.
    pub charset: Charset,
}

/// Why a message cannot be written.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum WriteError {
    /// A character that the character set of the message cannot hold.
    ///
    /// It is never replaced: write the message in UTF-8, or change the text.
    #[error("{at}: a character that {charset} cannot hold")]
    Character {
        /// Where it was to be written.
        at: Location,
        /// The character set of the message.
        charset: Charset,
    },
    /// Fields, repetitions, components and subcomponents are written in ascending order, each once.
    #[error("{at}: written out of order")]
    OutOfOrder {
        /// What was to be written.
        at: Location,
    },
    /// A message begins with MSH and has only one.
    #[error("{at}: a message begins with one MSH")]
    Header {
        /// The segment that was to be written.
        at: Location,
    },
}

impl WriteError {
    /// The place that could not be written.
    pub const fn location(&self) -> Location {
        match self {
            Self::Character { at, .. } | Self::OutOfOrder { at } | Self::Header { at } => *at,
        }
    }
}
