//! Deviations from MLLP that were tolerated, and said so.

use core::fmt;

/// One tolerated deviation from MLLP: what it was and where, never the bytes themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deviation {
    kind: DeviationKind,
    offset: u64,
}

impl Deviation {
    pub(crate) const fn new(kind: DeviationKind, offset: u64) -> Self {
        Self { kind, offset }
    }

    /// What the peer did.
    #[must_use]
    pub const fn kind(&self) -> DeviationKind {
        self.kind
    }

    /// Where it began, in bytes since the connection began.
    #[must_use]
    pub const fn offset(&self) -> u64 {
        self.offset
    }
}

impl fmt::Display for Deviation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at stream offset {}", self.kind, self.offset)
    }
}

/// The kinds of deviation; each is named like the [`Config`](crate::Config) field that tolerates it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeviationKind {
    /// Bytes outside any block were dropped.
    /// A long run is reported in parts of 64 KiB, so that it is seen before it ends.
    Noise {
        /// How many bytes.
        length: u64,
    },
    /// More than one start block at the beginning of a block.
    RepeatedStartBlock {
        /// How many more than one.
        count: u64,
    },
    /// A line feed followed the complete trailer.
    LineFeedAfterTrailer,
    /// The trailer was file separator and line feed.
    LineFeedInsteadOfCarriageReturn,
    /// The trailer was a file separator alone.
    MissingCarriageReturn,
    /// File separators that did not end the block are part of its payload.
    FileSeparatorInPayload {
        /// How many of them the payload holds.
        count: u64,
    },
    /// Start blocks are part of the payload.
    StartBlockInPayload {
        /// How many of them the payload holds.
        count: u64,
    },
}

impl fmt::Display for DeviationKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Noise { length } => write!(f, "{length} bytes outside any block"),
            Self::RepeatedStartBlock { count } => write!(f, "{count} repeated start blocks"),
            Self::LineFeedAfterTrailer => f.write_str("line feed after the trailer"),
            Self::LineFeedInsteadOfCarriageReturn => {
                f.write_str("line feed instead of carriage return in the trailer")
            }
            Self::MissingCarriageReturn => f.write_str("trailer without carriage return"),
            Self::FileSeparatorInPayload { count } => {
                write!(f, "{count} file separators in the payload")
            }
            Self::StartBlockInPayload { count } => {
                write!(f, "{count} start blocks in the payload")
            }
        }
    }
}
