use thiserror::Error;

use crate::hl7::{Location, SegmentId};
use crate::model::Transaction;

/// The message is of another transaction than the one that is read.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[error("{at}: not a {wanted} message", at = self.location(), wanted = self.wanted.name())]
#[non_exhaustive]
pub struct WrongTransaction {
    /// What is read.
    pub wanted: Transaction,
    /// What it is instead.
    pub transaction: Transaction,
}

impl WrongTransaction {
    /// The field that says so.
    pub const fn location(&self) -> Location {
        Location::segment(SegmentId::MSH, 1).field(9)
    }

    pub(super) fn unless(wanted: Transaction, transaction: Transaction) -> Result<(), Self> {
        if transaction == wanted {
            return Ok(());
        }
        Err(Self {
            wanted,
            transaction,
        })
    }
}
