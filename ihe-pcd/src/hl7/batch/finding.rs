use thiserror::Error;

use crate::hl7::SegmentId;

/// Something about the envelope of a file that does not add up.
///
/// It loses nothing: every part of the file is given all the same.
/// It says where and which rule, never the content.
#[derive(Clone, Copy, Debug, Eq, Error, Hash, PartialEq)]
#[non_exhaustive]
#[error("{segment} (byte {offset}): {kind}")]
pub struct FileFinding {
    /// FHS, BHS, BTS or FTS.
    pub segment: SegmentId,
    /// Where that segment begins, in bytes from the begin of the file.
    pub offset: u64,
    /// What is wrong with it.
    pub kind: FileFindingKind,
}

/// The kinds of findings about an envelope (HL7 v2.6 2.10.3 and 2.15).
#[derive(Clone, Copy, Debug, Eq, Error, Hash, PartialEq)]
#[non_exhaustive]
pub enum FileFindingKind {
    /// FHS or BHS, and the file ends, or another one begins, before the FTS or BTS that belongs to it.
    ///
    /// The file may have been cut, and messages may be missing.
    #[error("a header without its trailer")]
    HeaderWithoutTrailer,
    /// FTS or BTS, and no FHS or BHS is open that it could belong to.
    #[error("a trailer without its header")]
    TrailerWithoutHeader,
    /// The first two fields of FHS or BHS do not declare distinct separators (HL7 v2.6 2.5.4).
    ///
    /// Only its fields are told apart, and those of its trailer, by what stands behind the segment id.
    #[error("the separators are not two to five distinct punctuation marks")]
    Delimiters,
    /// BTS-1 or FTS-1 holds something else than digits.
    #[error("field 1 is no count")]
    NoCount,
    /// BTS-1 states another number of messages, or FTS-1 another number of batches, than there are.
    ///
    /// The stated number is [`FileTrailer::stated`](super::FileTrailer::stated) of the trailer.
    #[error("field 1 states another count than the {counted} that came")]
    OtherCount {
        /// How many messages the batch, or batches the file, holds.
        counted: u64,
    },
}
