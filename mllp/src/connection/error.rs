//! What can go wrong while reading and writing.

use core::time::Duration;
use std::io;

use thiserror::Error;

use crate::{EncodeError, FrameError};

/// Why no frame could be read.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ReadError {
    /// A frame could not be delivered; the connection goes on, and so may the caller.
    /// After a frame cut by the end of the stream the next read returns `None`.
    #[error(transparent)]
    Frame(#[from] FrameError),

    /// A frame was begun and not completed in time. Nothing more is read.
    #[error("frame at stream offset {offset} not complete within {limit:?}, {length} bytes received{}", trailer_hint(*.after_file_separator))]
    FrameTimeout {
        /// Position of the start block, in bytes since the connection began.
        offset: u64,
        /// Payload bytes received.
        length: u64,
        /// Only the carriage return was missing: the peer may never send one, see
        /// [`Config::end_frame_at_file_separator_without_waiting_for_carriage_return`](crate::Config::end_frame_at_file_separator_without_waiting_for_carriage_return).
        after_file_separator: bool,
        /// The time allowed.
        limit: Duration,
    },

    /// Bytes came, and none of them began a frame: the peer speaks another protocol, or none. Nothing more is read.
    ///
    /// Only of a connection on which nothing was ever framed: what comes between the frames of others is no reason to cut them.
    #[error("no frame was begun within {limit:?}, {length} bytes without framing received")]
    NoFraming {
        /// How many bytes came.
        length: u64,
        /// The time allowed, that of a frame.
        limit: Duration,
    },

    /// No frame was begun in time. Nothing more is read.
    #[error("no frame within {limit:?}")]
    IdleTimeout {
        /// The time allowed.
        limit: Duration,
    },

    /// The transport failed.
    /// If that cut a frame, the next read reports it; after that, reads return `None`.
    #[error("reading failed")]
    Io(#[source] io::Error),
}

impl ReadError {
    /// Whether the connection is of no further use for reading.
    #[must_use]
    pub const fn is_fatal(&self) -> bool {
        !matches!(self, Self::Frame(_))
    }
}

const fn trailer_hint(after_file_separator: bool) -> &'static str {
    if after_file_separator {
        ", only the carriage return is missing"
    } else {
        ""
    }
}

/// Why a frame could not be written.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum WriteError {
    /// The payload cannot travel in a block. Nothing of it was sent.
    #[error(transparent)]
    Encode(#[from] EncodeError),

    /// The peer did not take the frame in time.
    /// Part of it may have been sent, and the rest would still precede the next frame: close the connection.
    #[error("frame not taken by the peer within {limit:?}")]
    Timeout {
        /// The time allowed.
        limit: Duration,
    },

    /// The transport failed.
    #[error("writing failed")]
    Io(#[source] io::Error),
}
