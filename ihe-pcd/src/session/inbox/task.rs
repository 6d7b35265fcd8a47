#[cfg(doc)]
use super::Inbox;
use crate::session::{Position, Quarantined};

/// What is to be done next for a sink.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum InboxTask {
    /// Ask the journal what is set aside after a position; then [`Inbox::handle_survey`] or [`Inbox::handle_no_survey`].
    Survey {
        /// After which.
        after: Position,
        /// How many at most.
        limit: usize,
    },
    /// Have the journal remember that this entry is set aside; then [`Inbox::handle_done`]. If it cannot: the same again, after a pause.
    SetAside(Quarantined),
    /// Have the journal forget that this entry is set aside; then [`Inbox::handle_done`]. If it cannot: the same again, after a pause.
    Release(Position),
    /// Read this entry and show it to the sink, out of order; then [`Inbox::handle`] or [`Inbox::handle_gone`].
    Retry(Position),
    /// Read what stands after a position, show the sink one after the other that [`Inbox::begin`] lets through, and tell [`Inbox::handle`].
    Read {
        /// After which.
        after: Position,
    },
}
