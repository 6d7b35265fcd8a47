use crate::session::{Outgoing, Position, Precedence, Quarantined};

/// What is to be done for an [`Outbox`](super::Outbox): asked of the journal, or sent.
///
/// Each is answered once by the `handle_*` that it names, and the driver may do several at a time.
/// [`Outbox::reader`](super::Outbox::reader) is the name under which the journal knows a lane.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum OutboxAction {
    /// Read what follows: [`handle_read`](super::Outbox::handle_read), [`handle_lost`](super::Outbox::handle_lost)
    /// or [`handle_unread`](super::Outbox::handle_unread).
    Read {
        /// For which lane.
        lane: Precedence,
        /// After this position.
        after: Position,
        /// So many entries at most.
        limit: usize,
    },
    /// Read the one entry that was set aside here: [`handle_fetched`](super::Outbox::handle_fetched)
    /// or [`handle_not_fetched`](super::Outbox::handle_not_fetched).
    Fetch {
        /// The lane.
        lane: Precedence,
        /// Where it stands.
        position: Position,
    },
    /// Send it, after those that were to be sent before: [`handle_sent`](super::Outbox::handle_sent).
    Send {
        /// The lane.
        lane: Precedence,
        /// Where it stands.
        position: Position,
        /// The message.
        message: Outgoing,
    },
    /// Remember how far the lane has come: [`handle_marked`](super::Outbox::handle_marked).
    Mark {
        /// The lane.
        lane: Precedence,
        /// How far.
        position: Position,
    },
    /// Set an entry aside: [`handle_set_aside`](super::Outbox::handle_set_aside).
    SetAside {
        /// The lane.
        lane: Precedence,
        /// The entry, and why.
        entry: Quarantined,
    },
    /// Ask what is set aside: [`handle_listed`](super::Outbox::handle_listed).
    List {
        /// The lane.
        lane: Precedence,
        /// After this position.
        after: Position,
        /// So many at most.
        limit: usize,
    },
    /// Forget that an entry was set aside: [`handle_released`](super::Outbox::handle_released).
    Release {
        /// The lane.
        lane: Precedence,
        /// Where it stands.
        position: Position,
    },
    /// Delete what is delivered: [`handle_deleted`](super::Outbox::handle_deleted).
    Delete {
        /// Up to and with this position.
        up_to: Position,
    },
}
