use core::ops::RangeInclusive;
use core::time::Duration;
use std::sync::{Mutex, PoisonError};

use super::SqliteError;

/// How a store is, and what it has found when it was opened: what a process logs and counts.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct Health {
    /// The error that ended the use of the file: nothing is stored until it is opened again.
    pub failed: Option<SqliteError>,
    /// Why new observations are refused now.
    pub refusing: Option<SqliteError>,
    /// Whether alerts are refused too.
    pub refusing_alerts: bool,
    /// How many entries not every reader is done with, or one has set aside.
    pub undelivered: u64,
    /// How many bytes the undelivered have that were not set aside.
    pub undelivered_bytes: u64,
    /// How many bytes are free on the disk, where the system says it.
    pub free_bytes: Option<u64>,
    /// How many entries operators have had tried again since the file was opened.
    pub retried: u64,
    /// How many entries operators have given up since the file was opened; who and why stands in the table `command`.
    pub dropped: u64,
    /// How long the disk took for what it was waited for, since the file was opened.
    pub commits: Commits,
    /// How many alerts operators have ended since the file was opened; who stands in the table `alert`.
    pub alerts_ended: u64,
    /// What was found when the file was opened.
    pub opening: Recovery,
}

/// How long a disk takes: of each commit that waited for it, the time from asking for it to the end.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct Commits {
    /// How many commits there were.
    pub count: u64,
    /// How long they took together, to a microsecond.
    pub total: Duration,
    /// How long the longest took, to a microsecond.
    pub longest: Duration,
}

impl Commits {
    /// How long one takes on average; nothing where there was none.
    pub fn mean(&self) -> Option<Duration> {
        let count = u32::try_from(self.count).unwrap_or(u32::MAX);
        self.total.checked_div(count)
    }

    pub(super) fn add(&mut self, taken: Duration) {
        self.count = self.count.saturating_add(1);
        self.total = self.total.saturating_add(taken);
        self.longest = self.longest.max(taken);
    }
}

/// What was found when a file was opened.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct Recovery {
    /// Positions that were answered and are not in the file any more: its write-ahead log ends before them.
    /// Readers are told of them as of any others that are lost.
    pub cut_off: Option<RangeInclusive<u64>>,
    /// Whether the disk had failed in the last use of the file, so that all undelivered entries were read before anything was taken.
    pub after_failure: bool,
    /// How many undelivered entries that reading found lost.
    pub lost: u64,
    /// How many marks of readers are not as they were written: such a reader begins at the start.
    pub marks_damaged: u64,
    /// How many notes about entries that were set aside are not as they were written: nothing is deleted until they are done with.
    pub notes_damaged: u64,
}

impl Recovery {
    /// Whether nothing is wrong.
    pub const fn is_in_order(&self) -> bool {
        self.cut_off.is_none()
            && self.lost == 0
            && self.marks_damaged == 0
            && self.notes_damaged == 0
    }
}

impl Health {
    pub(super) fn opened(opening: Recovery) -> Self {
        Self {
            opening,
            ..Self::default()
        }
    }
}

/// The health of a store that its writer tells and everybody reads.
#[derive(Debug)]
pub(super) struct Shared(Mutex<Health>);

impl Shared {
    pub(super) fn new(health: Health) -> Self {
        Self(Mutex::new(health))
    }

    pub(super) fn now(&self) -> Health {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    pub(super) fn update(&self, change: impl FnOnce(&mut Health)) {
        change(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }
}
