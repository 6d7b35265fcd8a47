use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use thiserror::Error;

use crate::hl7::Text;
use crate::model::{AcknowledgmentCode, ErrorCode, ErrorReport};

/// Which of the messages handed to a reporter is meant; the driver chooses the number.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct DeliveryKey(pub u64);

/// What is known of a message that was delivered.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Receipt {
    /// MSA-1 of the answer that ended it.
    ///
    /// `CA` says that the consumer has it in safe storage, `AA` that it has acted on it.
    /// `None`: the message asked for no answer to a success, and was handed to the transport. That proves no more.
    pub code: Option<AcknowledgmentCode>,
    /// From handing it to the session to the answer; `None` without one.
    pub round_trip: Option<Duration>,
}

/// Why a message does not count as delivered.
///
/// Its `Display` and `Debug` hold codes and places, never content.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum DeliveryError {
    /// The consumer answered that it did not take it.
    #[error("refused with {}{}", code.table_0008(), Reasons(errors))]
    Refused {
        /// MSA-1.
        code: AcknowledgmentCode,
        /// ERR, one for each reason.
        errors: Vec<ErrorReport<'static>>,
        /// MSA-3, where old senders put the reason; it may quote content, so it stays out of `Display`.
        text: Text<'static>,
    },
    /// No answer came in time. Whether the message arrived is not known, unless it is `stored`.
    #[error("no answer within {limit:?}{}", stored_hint(*.stored))]
    Timeout {
        /// The time allowed.
        limit: Duration,
        /// `CA` came before: the consumer has the message, but has not said that it acted on it.
        stored: bool,
    },
    /// The connection ended before the answer. Whether the message arrived is not known, unless it is `stored`.
    #[error("connection lost before the answer{}", stored_hint(*.stored))]
    LinkLost {
        /// `CA` came before: the consumer has the message, but has not said that it acted on it.
        stored: bool,
    },
    /// There was no connection: the message was not sent.
    #[error("not sent: no connection")]
    NotSent,
}

/// What is to be done about a message that was not delivered.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Advice {
    /// The same message again, later. It may arrive twice if it arrived the first time.
    Repeat,
    /// Not as it is: the same message would be refused again, or is stored already.
    DoNotRepeat,
}

impl DeliveryError {
    /// What is to be done: after a refusal repeat only for 207, the consumer's own trouble;
    /// after silence repeat unless the consumer has the message.
    pub fn advice(&self) -> Advice {
        let repeat = match self {
            Self::Refused { errors, .. } => {
                errors.iter().any(|error| error.code == ErrorCode::INTERNAL)
            }
            Self::Timeout { stored, .. } | Self::LinkLost { stored } => !stored,
            Self::NotSent => true,
        };
        if repeat {
            Advice::Repeat
        } else {
            Advice::DoNotRepeat
        }
    }
}

const fn stored_hint(stored: bool) -> &'static str {
    if stored {
        ", but the consumer has stored it"
    } else {
        ""
    }
}

/// The codes and places of ERR; its texts stay out, since a peer may quote values in them.
struct Reasons<'e>(&'e [ErrorReport<'static>]);

impl fmt::Display for Reasons<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (error, separator) in self
            .0
            .iter()
            .zip(core::iter::once(": ").chain(core::iter::repeat(", ")))
        {
            write!(f, "{separator}{}", error.code.0)?;
            if let Some(words) = error.code.display() {
                write!(f, " ({words})")?;
            }
            if let Some(at) = error.at {
                write!(f, " at {at}")?;
            }
        }
        Ok(())
    }
}
