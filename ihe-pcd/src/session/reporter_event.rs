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
    /// The answer to a message is of the family that was not asked for.
    UnexpectedFamily {
        /// Which.
        key: DeliveryKey,
        /// MSA-1.
        code: AcknowledgmentCode,
        /// Whether it ended the message nevertheless.
        counted: bool,
    },
    /// Something came that is no answer to what was sent; it is gone and acknowledged nothing.
    Stray(Stray),
}

/// Why something that came acknowledges nothing.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Stray {
    /// A frame that did not arrive whole, or was refused by framing. The error is without its beginning.
    Frame(FrameError),
    /// Not a message.
    Unreadable(ReadError),
    /// A message without a readable MSA.
    NoAcknowledgment(Problem),
    /// MSA-2 is not the control id of a message that is on its way or was lately.
    OtherMessage {
        /// MSA-1.
        code: AcknowledgmentCode,
    },
    /// A late or further answer to a message that is settled.
    Settled {
        /// That message.
        key: DeliveryKey,
        /// MSA-1.
        code: AcknowledgmentCode,
    },
    /// An answer to a message that has not been sent whole: nobody can have read it.
    Early {
        /// That message.
        key: DeliveryKey,
        /// MSA-1.
        code: AcknowledgmentCode,
    },
    /// A further accept answer to a message that waits for its application answer.
    Repeated {
        /// That message.
        key: DeliveryKey,
        /// MSA-1.
        code: AcknowledgmentCode,
    },
    /// An answer to a message that waits for one, which may not come on this connection:
    /// the connection is being closed, or made by the consumer for other answers than this.
    Misplaced {
        /// That message.
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
            Self::UnexpectedFamily { code, counted, .. } => {
                let hint = if *counted { "" } else { "; it ended nothing" };
                write!(
                    f,
                    "answer of a family that was not asked for ({}){hint}",
                    code.table_0008()
                )
            }
            Self::Stray(stray) => stray.fmt(f),
        }
    }
}

impl fmt::Display for Stray {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (words, code) = match self {
            Self::Frame(error) => return error.fmt(f),
            Self::Unreadable(error) => return write!(f, "unreadable answer: {error}"),
            Self::NoAcknowledgment(problem) => {
                return write!(f, "not an acknowledgement: {problem}");
            }
            Self::OtherMessage { code } => ("an answer to a message that does not wait", code),
            Self::Settled { code, .. } => ("an answer to a message that is settled", code),
            Self::Early { code, .. } => ("an answer to a message that is not sent", code),
            Self::Repeated { code, .. } => ("an accept answer once more", code),
            Self::Misplaced { code, .. } => ("an answer on the wrong connection", code),
        };
        write!(f, "{words} ({})", code.table_0008())
    }
}
