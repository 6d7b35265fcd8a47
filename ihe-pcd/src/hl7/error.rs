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
    #[error(
        "MSH-2: the separators are not two to five distinct punctuation marks other than the quote"
    )]
    Delimiters,
    /// A line does not begin with a segment id and a field separator (HL7 v2.6 2.5.1).
    #[error("segment {ordinal} (byte {offset}): no segment id of three capitals or digits")]
    SegmentId {
        /// Where the line begins, in bytes from the first one given.
        offset: usize,
        /// Which segment it would be, from 1 (MSH).
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
    /// The place in the message, where the error knows one.
    ///
    /// Where it knows a byte only, [`Message::location_at`](super::Message::location_at) finds the place of it.
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
#[non_exhaustive]
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
    /// A message begins with MSH and has only one, and FHS, BHS, BTS and FTS stand around messages (HL7 v2.6 2.10.3).
    #[error("{at}: a message begins with one MSH and holds no batch or file segment")]
    Header {
        /// The segment that was to be written.
        at: Location,
    },
    /// A separator or a control character in a text, in a message that declares no escape character in MSH-2.
    #[error(
        "{at}: a character that is written escaped, and the message declares no escape character"
    )]
    NoEscape {
        /// Where it was to be written.
        at: Location,
    },
    /// Bytes of a field of another message that mean something else in the character set of this one.
    #[error("{at}: bytes in the character set {charset}, which is not the set of the message")]
    Verbatim {
        /// Where they were to be written.
        at: Location,
        /// The character set of the message they came from.
        charset: Charset,
    },
    /// MSH-18 names the character set, and this is not the name of the writer's.
    #[error("{at}: this is not the character set the message is written in")]
    CharsetName {
        /// MSH-18.
        at: Location,
    },
    /// A place more than 1,048,576 separators away from the one before it.
    #[error("{at}: more than 1048576 separators in a row")]
    TooFar {
        /// What was to be written.
        at: Location,
    },
    /// A value that was to be displayed answered with an error.
    #[error("{at}: the value cannot be displayed")]
    Display {
        /// Where it was to be written.
        at: Location,
    },
}

impl WriteError {
    /// The place that could not be written.
    pub const fn location(&self) -> Location {
        match self {
            Self::Character { at, .. }
            | Self::OutOfOrder { at }
            | Self::Header { at }
            | Self::NoEscape { at }
            | Self::Verbatim { at, .. }
            | Self::CharsetName { at }
            | Self::TooFar { at }
            | Self::Display { at } => *at,
        }
    }
}

/// Why a message cannot be edited so; nothing was changed.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum EditError {
    /// The segment, or the repetition that was to be removed, is not there.
    #[error("{at}: there is no such part")]
    Absent {
        /// The place that was named.
        at: Location,
    },
    /// The edit works on another level: on a segment, a field or a repetition.
    #[error("{at}: this edit does not work on a place of this level")]
    Level {
        /// The place that was named.
        at: Location,
    },
    /// The field declares how all other bytes of the message are to be read
    /// (MSH-1 and MSH-2, HL7 v2.6 2.5.4; MSH-18, TF-2 B.1).
    #[error("{at}: it declares how the message is to be read, and cannot be edited")]
    Fixed {
        /// The place that was named.
        at: Location,
    },
    /// A message begins with one MSH, and batch and file segments stand around messages (HL7 v2.6 2.5, 2.10.3).
    #[error("{at}: a message begins with one MSH and holds no batch or file segment")]
    Header {
        /// The segment that was to be removed, inserted or preceded.
        at: Location,
    },
    /// The message declares no separator for this level, so that there is only a first part.
    #[error("{at}: MSH-2 declares no separator for this part")]
    Undeclared {
        /// The place that was named.
        at: Location,
    },
    /// The text holds a separator or a control character, or is two quotes,
    /// and the message declares no character to escape it with.
    #[error("{at}: MSH-2 declares no escape character, and the text needs one")]
    NoEscape {
        /// Where it was to be written.
        at: Location,
    },
    /// A character that the character set of the message cannot hold. It is never replaced.
    #[error("{at}: a character that {charset} cannot hold")]
    Character {
        /// Where it was to be written.
        at: Location,
        /// The character set of the message.
        charset: Charset,
    },
    /// The place is so far beyond what is there that too many separators would have to be added.
    #[error(
        "{at}: more than {} separators would have to be added",
        super::Editor::MAX_ADDED_SEPARATORS
    )]
    TooFar {
        /// The place that was named.
        at: Location,
    },
    /// The bytes of a field would not mean the same here, or would end a frame:
    /// its message has other separators or another character set, or it holds 0x0B or 0x1C.
    #[error("{at}: the same bytes would not be the same field here")]
    Copy {
        /// Where the field was to be copied to.
        at: Location,
    },
    /// The edited message does not read as what was edited.
    #[error("{at}: the edited message does not read back")]
    ReadBack {
        /// The first segment that does not, or the one before bytes that are no segment.
        at: Location,
    },
}

impl EditError {
    /// The place that could not be edited.
    pub const fn location(&self) -> Location {
        match self {
            Self::Absent { at }
            | Self::Level { at }
            | Self::Fixed { at }
            | Self::Header { at }
            | Self::Undeclared { at }
            | Self::NoEscape { at }
            | Self::Character { at, .. }
            | Self::TooFar { at }
            | Self::Copy { at }
            | Self::ReadBack { at } => *at,
        }
    }
}
