use thiserror::Error;

use super::Failure;
use crate::session::Position;

/// Why a journal did not give out the entries that follow next.
#[derive(Debug, Error)]
pub enum Unread {
    /// They are not there as they were stored, and never will be.
    #[error(transparent)]
    Lost(LostEntries),
    /// The journal cannot be read now.
    #[error(transparent)]
    Failed(Failure),
}

/// Positions whose entries are lost: damaged, or gone without anybody having deleted them.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[error("the entries {first} to {last} are not there as they were stored")]
pub struct LostEntries {
    /// The first of them.
    pub first: Position,
    /// The last of them.
    pub last: Position,
}

impl LostEntries {
    /// How many positions they are, at least one.
    pub const fn count(&self) -> u64 {
        let (first, last) = (self.first.number(), self.last.number());
        last.saturating_sub(first).saturating_add(1)
    }
}

impl From<LostEntries> for Unread {
    fn from(lost: LostEntries) -> Self {
        Self::Lost(lost)
    }
}

impl From<Failure> for Unread {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}
