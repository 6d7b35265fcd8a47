use alloc::string::String;
use alloc::sync::Arc;
use core::fmt;

use bytes::Bytes;

use super::{Precedence, Trace};
use crate::datatype::Instant;

/// What a consumer gives to its journal before it acknowledges: the frame as it came, and where from.
///
/// The names of peer and sender are shared by all entries of a connection.
/// `Debug` shows lengths and times only.
#[derive(Clone, Eq, PartialEq)]
#[non_exhaustive]
pub struct Entry {
    /// The other end of the connection, as the transport names it.
    pub peer: Arc<str>,
    /// MSH-3 and MSH-4, as [`Header::sender`](crate::model::Header::sender) writes them.
    pub sender: Arc<str>,
    /// MSH-10.
    pub control_id: String,
    /// When the last byte of the frame came.
    pub received_at: Instant,
    /// The payload of the frame, byte for byte.
    pub frame: Bytes,
    /// What goes first when there is not room for everything.
    pub precedence: Precedence,
    /// What the message is recognised by when it comes again; nothing, where nobody asks.
    pub trace: Option<Trace>,
}

impl Entry {
    /// An entry for a frame of an observation that is not recognised when it comes again.
    pub fn new(
        peer: impl Into<Arc<str>>,
        sender: impl Into<Arc<str>>,
        control_id: impl Into<String>,
        received_at: Instant,
        frame: Bytes,
    ) -> Self {
        Self {
            peer: peer.into(),
            sender: sender.into(),
            control_id: control_id.into(),
            received_at,
            frame,
            precedence: Precedence::Observation,
            trace: None,
        }
    }

    /// The same with this precedence.
    #[must_use]
    pub const fn with_precedence(mut self, precedence: Precedence) -> Self {
        self.precedence = precedence;
        self
    }

    /// The same, recognised by this when it comes again.
    #[must_use]
    pub const fn with_trace(mut self, trace: Trace) -> Self {
        self.trace = Some(trace);
        self
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry")
            .field("received_at", &self.received_at)
            .field("bytes", &self.frame.len())
            .finish_non_exhaustive()
    }
}

/// Where an entry stands in a journal: positions ascend in the order of storing, and are never used twice.
///
/// [`Position::START`] stands before the first entry.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Position(u64);

impl Position {
    /// Before the first entry.
    pub const START: Self = Self(0);

    /// The position with this number; entries count from 1.
    pub const fn new(number: u64) -> Self {
        Self(number)
    }

    /// Its number.
    pub const fn number(self) -> u64 {
        self.0
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Which of a session's frames is meant, from its arrival to its answer.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Ticket {
    /// What tells the session from every other: the start and the lane of its control ids.
    pub(super) session: (u64, u32),
    /// The number of the frame within the session.
    pub(super) number: u64,
}

impl Ticket {
    /// That of messages that were stored before there was any session: no session has the number.
    pub(super) const RESTORED: Self = Self {
        session: (0, 0),
        number: u64::MAX,
    };
}

/// A frame that was let in and waits for the journal: which one it is, and what is to be stored of it.
///
/// [`Storing`](crate::plugin::Storing) uses it up, so that no frame can be proved by storing another.
#[derive(Debug, Eq, PartialEq)]
pub struct Arrival {
    pending: Pending,
    entry: Entry,
}

impl Arrival {
    pub(super) const fn new(ticket: Ticket, entry: Entry) -> Self {
        Self {
            pending: Pending(ticket),
            entry,
        }
    }

    /// The frame.
    pub const fn ticket(&self) -> Ticket {
        self.pending.ticket()
    }

    /// What is to be stored.
    pub const fn entry(&self) -> &Entry {
        &self.entry
    }

    pub(crate) fn into_parts(self) -> (Pending, Entry) {
        (self.pending, self.entry)
    }
}

/// A frame whose entry the journal has: what a proof is made from, once.
#[derive(Debug, Eq, PartialEq)]
pub(crate) struct Pending(Ticket);

impl Pending {
    pub(crate) const fn ticket(&self) -> Ticket {
        self.0
    }

    /// The journal has answered with this position.
    pub(crate) const fn stored_at(self, position: Position) -> Stored {
        Stored::new(self.0, position)
    }
}

/// The proof that a journal was waited for: this very frame stands at this position.
///
/// A positive acknowledgement is made from it and from nothing else.
/// It comes from [`plugin::Storing`](crate::plugin::Storing), and
/// [`ConsumerSession::handle_stored`](super::ConsumerSession::handle_stored) uses it up.
/// Nobody else can make one:
///
/// ```compile_fail,E0624
/// use ihe_pcd::session::{Position, Stored, Ticket};
///
/// fn forged(ticket: Ticket) -> Stored {
///     Stored::new(ticket, Position::new(1))
/// }
/// ```
#[derive(Debug, Eq, Hash, PartialEq)]
pub struct Stored {
    ticket: Ticket,
    position: Position,
}

impl Stored {
    /// Outside this layer it is made from a [`Pending`] frame.
    pub(super) const fn new(ticket: Ticket, position: Position) -> Self {
        Self { ticket, position }
    }

    /// The frame that is stored.
    pub const fn ticket(&self) -> Ticket {
        self.ticket
    }

    /// Where it is stored.
    pub const fn position(&self) -> Position {
        self.position
    }
}
