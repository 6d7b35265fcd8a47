use thiserror::Error;

use crate::hl7::SegmentId;

/// A part of a stream that could not be given.
///
/// It says where and which rule, never the bytes.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum FileError {
    /// A part longer than the limit was dropped; the next one is given as ever.
    #[error("bytes {offset} to {}: longer than the limit of {limit} bytes, and dropped", .offset.saturating_add(*.length))]
    TooLong {
        /// MSH of a message, FHS, BHS, BTS or FTS of an envelope segment, `None` of stray bytes.
        segment: Option<SegmentId>,
        /// Where it begins, in bytes from the begin of the stream.
        offset: u64,
        /// How many bytes it has, which were dropped.
        length: u64,
        /// The limit, in bytes.
        limit: usize,
    },
}

impl FileError {
    /// Where the part begins, in bytes from the begin of the stream.
    pub const fn offset(&self) -> u64 {
        match self {
            Self::TooLong { offset, .. } => *offset,
        }
    }
}
