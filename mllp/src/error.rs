//! What can be wrong with a frame, received or to be sent.
//!
//! Errors say where and which rule and print none of the bytes: they are safe to log.

use alloc::boxed::Box;
use core::fmt;

use thiserror::Error;

/// A frame, or bytes around frames, that could not be delivered.
///
/// None of these ends the stream:
/// the decoder finds the next block by itself and can be polled on.
///
/// `Display` shows no content, and `Debug` of the beginning its length only.
#[derive(Clone, PartialEq, Eq, Error)]
#[error("at stream offset {offset}: {kind}")]
pub struct FrameError {
    kind: FrameErrorKind,
    offset: u64,
    beginning: Option<Box<[u8]>>,
}

impl FrameError {
    /// As much of a refused frame is kept, in bytes: 4 KiB.
    ///
    /// Enough for the header of a message, whose fields have some 3 KiB together if each is as long as HL7 lets it be.
    pub const MAX_BEGINNING: usize = 4 * 1024;

    pub(crate) const fn new(kind: FrameErrorKind, offset: u64) -> Self {
        Self {
            kind,
            offset,
            beginning: None,
        }
    }

    pub(crate) fn with_beginning(self, beginning: &[u8]) -> Self {
        Self {
            beginning: Some(beginning.into()),
            ..self
        }
    }

    /// What was wrong.
    #[must_use]
    pub const fn kind(&self) -> FrameErrorKind {
        self.kind
    }

    /// Position of the start block of the frame, or of the first byte of the noise,
    /// in bytes since the connection began.
    #[must_use]
    pub const fn offset(&self) -> u64 {
        self.offset
    }

    /// Whose fault it was.
    #[must_use]
    pub const fn blame(&self) -> Blame {
        self.kind.blame()
    }

    /// How the payload began, for a frame that came to its end and was refused for what it is
    /// ([`TooLong`](FrameErrorKind::TooLong), [`FileSeparatorInPayload`](FrameErrorKind::FileSeparatorInPayload)):
    /// its sender may be waiting for an answer, and this may say who that is.
    ///
    /// The first [`MAX_BEGINNING`](Self::MAX_BEGINNING) bytes,
    /// but nothing beyond [`Config::max_frame`](crate::Config::max_frame) and nothing from the file separator on.
    ///
    /// `None` for noise and for every frame that was cut, refused before or not:
    /// a sender that has moved on would take an answer for that to its next message.
    ///
    /// ```
    /// use ihe_pcd_mllp::{Config, Decoder};
    ///
    /// let mut config = Config::default();
    /// config.max_frame = 8;
    /// let mut decoder = Decoder::new(config);
    /// decoder.handle_bytes(b"\x0BMSH|^~\\&|PUMP\r");
    /// assert!(decoder.poll_frame().is_none());
    /// decoder.handle_bytes(b"\x1C\r");
    /// let error = decoder.poll_frame().ok_or("nothing")?.unwrap_err();
    /// assert_eq!(error.beginning(), Some(&b"MSH|^~\\&"[..]));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn beginning(&self) -> Option<&[u8]> {
        self.beginning.as_deref()
    }

    /// Takes the [`beginning`](Self::beginning) out, so that what is left holds no content.
    pub const fn take_beginning(&mut self) -> Option<Box<[u8]>> {
        self.beginning.take()
    }
}

impl fmt::Debug for FrameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let beginning = self.beginning.as_ref().map(|bytes| bytes.len());
        f.debug_struct("FrameError")
            .field("kind", &self.kind)
            .field("offset", &self.offset)
            .field("beginning", &beginning)
            .finish()
    }
}

/// The kinds of [`FrameError`], grouped by [`Blame`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum FrameErrorKind {
    /// A new block began before the open one had its trailer; the half frame is lost.
    /// Blame: the peer.
    #[error("frame cut after {length} bytes by the start of the next block")]
    CutByStartBlock {
        /// Payload bytes received before the cut.
        length: u64,
    },
    /// A file separator without carriage return stood in the payload,
    /// and [`Config::allow_file_separator_in_payload`](crate::Config::allow_file_separator_in_payload) is off.
    /// Blame: the peer.
    #[error("frame refused: file separator in the payload at byte {position}")]
    FileSeparatorInPayload {
        /// Where in the payload, counted from zero.
        position: u64,
    },
    /// Bytes outside any block,
    /// and [`Config::allow_noise_between_blocks`](crate::Config::allow_noise_between_blocks) is off.
    /// Blame: the peer.
    #[error("{length} bytes outside any block")]
    Noise {
        /// How many bytes were dropped.
        length: u64,
    },
    /// The stream ended inside a frame; the half frame is lost.
    /// Blame: the link.
    #[error("frame cut after {length} bytes by the end of the stream")]
    CutByEndOfStream {
        /// Payload bytes received before the cut.
        length: u64,
    },
    /// The payload exceeds [`Config::max_frame`](crate::Config::max_frame).
    /// The rest of the frame is skipped without being kept, and the error comes when it ends;
    /// until then [`OpenFrame::refused`](crate::OpenFrame::refused) says so.
    /// Blame: the limit.
    #[error("frame refused: payload longer than the limit of {limit} bytes")]
    TooLong {
        /// The limit in force, in bytes.
        limit: usize,
    },
}

impl FrameErrorKind {
    /// Whose fault it was.
    #[must_use]
    pub const fn blame(&self) -> Blame {
        match self {
            Self::CutByStartBlock { .. }
            | Self::FileSeparatorInPayload { .. }
            | Self::Noise { .. } => Blame::Peer,
            Self::CutByEndOfStream { .. } => Blame::Link,
            Self::TooLong { .. } => Blame::Limit,
        }
    }
}

/// Whose fault a [`FrameError`] was: who has to act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Blame {
    /// The peer broke a rule of MLLP.
    Peer,
    /// The connection went away; a peer that still has the message sends it again.
    Link,
    /// A limit set on this side was reached; the frame may have been faultless.
    Limit,
}

/// A payload that cannot be sent as one block, because the receiver would see the block end or begin inside it.
///
/// The fault is the caller's.
/// Text encodings whose bytes may take these values (UTF-16, UTF-32) cannot travel over MLLP at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum EncodeError {
    /// The payload holds 0x0B.
    #[error("payload holds a start block (0x0B) at byte {position}")]
    StartBlockInPayload {
        /// Where in the payload, counted from zero.
        position: usize,
    },
    /// The payload holds 0x1C.
    #[error("payload holds a file separator (0x1C) at byte {position}")]
    FileSeparatorInPayload {
        /// Where in the payload, counted from zero.
        position: usize,
    },
}
