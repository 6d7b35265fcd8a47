use alloc::boxed::Box;
use alloc::vec::Vec;

use thiserror::Error;

use super::Misstep;
use crate::hl7::{MessageBuf, WriteError};
use crate::model::{AlertContent, Inactivation, IncompleteAlert, Unfit};

/// What a source says of an alert that it has raised.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Saying {
    /// It is like this now: `escalate` or `deescalate` where the priority alone is another, `update` where anything else is,
    /// and nothing where nothing is (SDPi R8077, R8078).
    Update(Box<AlertContent>),
    /// These of its signals do not work: `inactivate`. An acknowledgement stays (TF-2 B.8.5).
    Inactivate(Vec<Inactivation>),
    /// A person has confirmed it: `acknowledged`.
    Acknowledge,
    /// Its condition is gone, and its signals are given until they are reset: `update`, state `latched`.
    Latch,
    /// Its condition is there again: `start` under the same id after a pause, `update` to `active` where it was latched.
    Resume,
    /// It pauses: `stop`.
    Stop,
    /// It is there as was said last: after a restart of the reporter it is said again (`continue`), and from then on by itself.
    Confirm,
    /// Its latched signals were cleared, and it is over: `reset`.
    Reset,
    /// It is over: `end`.
    End,
}

/// What becomes of what was said.
#[derive(Debug)]
#[must_use]
pub enum Spoken {
    /// This message is to be stored.
    Message(RaisedMessage),
    /// As many messages of the alert wait as may: it is said as soon as one of them has arrived, unless something newer is.
    Waits,
    /// Nothing is new: there is nothing to be sent.
    AsBefore,
}

/// A message to be stored and sent: [`RaisedAlerts::handle_stored`](super::RaisedAlerts::handle_stored)
/// or [`handle_not_stored`](super::RaisedAlerts::handle_not_stored) says what came of it.
#[derive(Debug)]
#[non_exhaustive]
pub struct RaisedMessage {
    /// Names it there.
    pub ticket: RaiseTicket,
    /// The message.
    pub message: MessageBuf,
}

/// Which message is meant; they are stored in this order.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct RaiseTicket(pub(super) u64);

/// Why something is not said of an alert; it stands as before.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum NotSaid {
    /// As many alerts stand as may.
    #[error("as many alerts are raised as may be")]
    TooMany,
    /// It is over, or it was never raised.
    #[error("the alert is not raised")]
    NotRaised,
    /// A message of it is being stored, or the journal is behind: again in a moment.
    #[error("what was said before is still being stored")]
    Busy,
    /// It may not follow what was said before.
    #[error(transparent)]
    Misstep(#[from] Misstep),
    /// The profile does not take it.
    #[error(transparent)]
    Unfit(#[from] Unfit),
    /// It cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// Nobody could go on from the message.
    #[error(transparent)]
    Incomplete(#[from] IncompleteAlert),
}
