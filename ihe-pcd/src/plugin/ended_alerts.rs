use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::session::Position;
use crate::session::alert::AlertKey;

/// What a journal knows of alerts that people have ended: [`Journal::ended_alerts`](super::Journal::ended_alerts) answers it.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct EndedAlerts {
    /// Alerts that are over because a person said so, in the order in which that was said, as far as they were asked for.
    pub alerts: Vec<EndedAlert>,
    /// Up to which entry the journal had followed its alerts by then: what stands behind it may say that one of them is there.
    pub read_to: Position,
    /// The number of the last end that was looked at; of those after it nothing is known yet.
    pub last: u64,
}

/// An alert that is over because a person said so.
///
/// `Debug` names nobody, and no alert.
#[derive(Clone, Eq, PartialEq)]
#[non_exhaustive]
pub struct EndedAlert {
    /// Which end it is: ascending, from 1.
    pub number: u64,
    /// The alert.
    pub key: AlertKey,
    /// The last entry about it, as far as the journal has followed it.
    pub heard: Position,
    /// Who has ended it.
    pub by: String,
}

impl EndedAlerts {
    /// None, as far as was looked.
    pub const fn new(read_to: Position, last: u64) -> Self {
        Self {
            alerts: Vec::new(),
            read_to,
            last,
        }
    }
}

impl EndedAlert {
    /// The end of this number, of an alert that was heard of last in an entry, by a person.
    pub fn new(number: u64, key: AlertKey, heard: Position, by: impl Into<String>) -> Self {
        Self {
            number,
            key,
            heard,
            by: by.into(),
        }
    }
}

impl fmt::Debug for EndedAlert {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EndedAlert")
            .field("number", &self.number)
            .field("heard", &self.heard)
            .finish_non_exhaustive()
    }
}
