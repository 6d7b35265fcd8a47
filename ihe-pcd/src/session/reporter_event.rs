use core::fmt;

use ihe_pcd_mllp::FrameError;

use super::{DeliveryError, DeliveryKey, Receipt};
use crate::hl7::ReadError;
use crate::model::{AcknowledgmentCode, Problem};

/// What a [`ReporterSession`](super::ReporterSession) has to tell.
///
/// Each message ends in exactly one of `Delivered` and `Failed`.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum ReporterEvent {
    /// A message is delivered.
    Delivered {
        /// Which.
        key: DeliveryKey,
        /// What that proves.
        receipt: Receipt,
    },
    /// A message does not count as delivered.
    Failed {
        /// Which.
        key: DeliveryKey,
        /// Why.
        error: DeliveryError,
    },
    /// The consumer has a message in safe storage; the application answer that was asked for is yet to come.
    Stored {
        /// Which.
        key: DeliveryKey,
    },
    /// The answer to a message is of the family that was not asked for; it counted nevertheless.
    UnexpectedFamily {
        /// Which.
        key: DeliveryKey,
        /// MSA-1.
        code: AcknowledgmentCode,
    },
    /// Something came that is no answer to what was sent; it is gone and acknowledged nothing.
    Stray(Stray),
}

/// Why something that came acknowledges nothing.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Stray {
    /// A frame that did not arrive whole.
    Frame(FrameError),
    /// Not a message.
    Unreadable(ReadError),
    /// A message without a readable MSA.
    NoAcknowledgment(Problem),
    /// MSA-2 is not the control id of the message that is waiting for its answer.
    OtherMessage {
        /// MSA-1.
        code: AcknowledgmentCode,
    },
    /// A further answer to the message before, which is settled.
    Settled {
        /// The message before.
        key: DeliveryKey,
        /// MSA-1.
        code: AcknowledgmentCode,
    },
}

impl fmt::Display for ReporterEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Delivered { receipt, .. } => match receipt.code {
                Some(code) => write!(f, "message delivered ({})", code.table_0008()),
                None => f.write_str("message sent, no answer asked for"),
            },
            Self::Failed { error, .. } => write!(f, "message not delivered: {error}"),
            Self::Stored { .. } => f.write_str("message stored, application answer awaited"),
            Self::UnexpectedFamily { code, .. } => {
                write!(
                    f,
                    "answer of a family that was not asked for ({})",
                    code.table_0008()
                )
            }
            Self::Stray(stray) => stray.fmt(f),
        }
    }
}

impl fmt::Display for Stray {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Frame(error) => error.fmt(f),
            Self::Unreadable(error) => write!(f, "unreadable answer: {error}"),
            Self::NoAcknowledgment(problem) => write!(f, "not an acknowledgement: {problem}"),
            Self::OtherMessage { code } => write!(
                f,
                "an answer to another message than the one that waits ({})",
                code.table_0008()
            ),
            Self::Settled { code, .. } => write!(
                f,
                "a further answer to a message that is settled ({})",
                code.table_0008()
            ),
        }
    }
}
