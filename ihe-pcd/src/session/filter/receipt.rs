use alloc::sync::Arc;

use crate::datatype::Instant;
use crate::session::Position;

/// What a consumer knows of a report beside what it says: where it stands in the journal, and when and from where it came.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Receipt {
    /// Its position in the journal.
    pub position: Position,
    /// The other end of the connection.
    pub peer: Arc<str>,
    /// When it was received.
    pub received_at: Instant,
}

impl Receipt {
    /// The receipt of a report.
    pub fn new(position: Position, peer: impl Into<Arc<str>>, received_at: Instant) -> Self {
        Self {
            position,
            peer: peer.into(),
            received_at,
        }
    }
}
