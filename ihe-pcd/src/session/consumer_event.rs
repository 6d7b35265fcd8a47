use alloc::boxed::Box;
use alloc::sync::Arc;
use core::fmt;

use ihe_pcd_mllp::FrameError;

use super::{Position, Refusal};
use crate::hl7::WriteError;
use crate::model::{AcknowledgmentCode, Header};

/// What a [`ConsumerSession`](super::ConsumerSession) has to tell: one event for the fate of each frame,
/// and others for what is remarkable about it.
///
/// It holds positions, codes, places and rules, never content: it may be logged.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum ConsumerEvent {
    /// A message is stored, and taken by the sinks that it is acknowledged after, where there are any.
    Accepted {
        /// Where in the journal.
        position: Position,
        /// The answer, if one was owed.
        code: Option<AcknowledgmentCode>,
        /// The sender asked for a further answer, of the application, which this session never gives.
        application_answer_owed: bool,
    },
    /// A message came again that is stored already: it is answered again and not stored again.
    Repeated {
        /// Where in the journal it is since the first time.
        position: Position,
        /// The answer, if one was owed.
        code: Option<AcknowledgmentCode>,
    },
    /// A message is stored, now or before, and a sink that it is acknowledged after does not have it:
    /// its sender is told that it is not taken. Nothing is lost by that.
    Withheld {
        /// Where in the journal.
        position: Position,
        /// Why.
        refusal: Refusal,
        /// The answer, if one was owed.
        code: Option<AcknowledgmentCode>,
    },
    /// Another message came before under the control id of the one that is stored next: its sender counts anew, or wrongly.
    ControlIdReused,
    /// A message was not taken.
    Refused {
        /// Why.
        refusal: Refusal,
        /// The answer, if one was owed.
        code: Option<AcknowledgmentCode>,
        /// Whose message it says it is; `None` if its header could not be read.
        claim: Option<Box<OriginClaim>>,
    },
    /// An acknowledgement came where messages are expected; it is never answered.
    AcknowledgmentReceived {
        /// MSA-1, where it could be read.
        code: Option<AcknowledgmentCode>,
    },
    /// Bytes came that are no message, or of which too little came; they are gone and not answered.
    Dropped {
        /// Why.
        reason: DropReason,
    },
    /// An owed answer could not be written in any character set: the sender gets none.
    AnswerNotWritten {
        /// Why.
        error: WriteError,
    },
    /// The driver handed in the outcome of a frame that this session is not waiting for.
    Misuse,
}

/// What a message that was refused says of itself: nobody has checked it.
///
/// `Debug` shows lengths only.
#[derive(Clone, Eq, PartialEq)]
#[non_exhaustive]
pub struct OriginClaim {
    /// MSH-3 and MSH-4, as [`Header::sender`] writes them.
    pub sender: Arc<str>,
    /// MSH-10; empty where it is not known any more.
    pub control_id: Box<str>,
}

/// Why bytes are dropped without an answer.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum DropReason {
    /// The frame did not arrive whole, or framing refused it and its header could not be read.
    /// The error is without its beginning.
    Frame(FrameError),
    /// A frame without a byte, as some senders keep a link alive with.
    ///
    /// An answer to it could be taken for the answer to a message.
    EmptyFrame,
}

impl OriginClaim {
    /// What a message says of itself.
    pub fn new(sender: impl Into<Arc<str>>, control_id: impl Into<Box<str>>) -> Self {
        Self {
            sender: sender.into(),
            control_id: control_id.into(),
        }
    }

    pub(super) fn of(header: &Header<'_>) -> Box<Self> {
        Box::new(Self::new(header.sender(), header.control_id.as_str()))
    }

    /// Whether it names a sender.
    pub fn names_sender(&self) -> bool {
        self.sender.chars().any(|it| !matches!(it, '^' | '|'))
    }
}

impl fmt::Debug for OriginClaim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "OriginClaim({} and {} bytes)",
            self.sender.len(),
            self.control_id.len()
        )
    }
}

impl fmt::Display for ConsumerEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let answer = |code: &Option<AcknowledgmentCode>| {
            code.map_or("no answer owed", AcknowledgmentCode::table_0008)
        };
        match self {
            Self::Accepted {
                position,
                code,
                application_answer_owed,
            } => {
                write!(f, "message stored at {position} ({})", answer(code))?;
                if *application_answer_owed {
                    f.write_str("; the application answer it asks for will not come")?;
                }
                Ok(())
            }
            Self::Repeated { position, code } => {
                write!(
                    f,
                    "message stored at {position} came again ({})",
                    answer(code)
                )
            }
            Self::Withheld {
                position,
                refusal,
                code,
            } => {
                write!(
                    f,
                    "message stored at {position} ({}): {refusal}",
                    answer(code)
                )
            }
            Self::ControlIdReused => {
                f.write_str("MSH-10: another message came under this control id before")
            }
            Self::Refused { refusal, code, .. } => {
                write!(f, "message refused ({}): {refusal}", answer(code))
            }
            Self::AcknowledgmentReceived { .. } => {
                f.write_str("an acknowledgement where messages are expected")
            }
            Self::Dropped { reason } => write!(f, "dropped: {reason}"),
            Self::AnswerNotWritten { error } => write!(f, "answer not written: {error}"),
            Self::Misuse => f.write_str("an outcome of a frame that nobody is waiting for"),
        }
    }
}

impl fmt::Display for DropReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Frame(error) => error.fmt(f),
            Self::EmptyFrame => f.write_str("empty frame"),
        }
    }
}
