use thiserror::Error;

use crate::hl7::{Location, TextError};

/// Why segments are not a tree of a message.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum TreeError {
    /// Bytes that are not in the character set of MSH-18.
    #[error("{at}: {error}")]
    Text {
        /// The leaf that holds them.
        at: Location,
        /// Which byte it is.
        error: TextError,
    },
    /// A message begins with MSH and has only one (HL7 v2.6 2.5).
    #[error("{at}: a message begins with one MSH")]
    Header {
        /// The segment that should be MSH, or is the second one.
        at: Location,
    },
}

impl TreeError {
    /// The place in the message.
    pub const fn location(&self) -> Location {
        match self {
            Self::Text { at, .. } | Self::Header { at } => *at,
        }
    }
}
