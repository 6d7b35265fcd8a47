//! What a simulated disk does until it is calm: it takes its time, fails, is full, or fails for good.

use std::time::Duration;

use ihe_pcd::plugin::{ErrorKind, PluginError};
use thiserror::Error;

use crate::random::Random;

/// How a disk behaves at any time until it is calm.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Wear {
    /// Percent of the writes that take time until they are synced.
    pub(crate) slow: u64,
    pub(crate) longest: Duration,
    /// Percent of the writes that fail once, and leave nothing.
    pub(crate) failing: u64,
    /// Percent of the reads that fail.
    pub(crate) unread: u64,
    /// Percent of the reads that answer what was there a while ago.
    pub(crate) stale: u64,
    /// Percent of the answers that come later than the sync.
    pub(crate) late: u64,
}

/// What is wrong with a disk for a while.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Ailment {
    /// No write has room.
    Full,
    /// Nothing can be written or read.
    Broken,
    /// A sync has failed: nobody knows what of it is there, and nothing is written before the file is opened again.
    Latched,
}

/// Why a call of a journal failed: the same call may succeed later.
#[derive(Clone, Copy, Debug, Error)]
pub(crate) enum DiskError {
    #[error("the disk failed")]
    Failed,
    #[error("no space is left on the disk")]
    Full,
    #[error("a sync has failed, and the file was not opened again since")]
    Latched,
    #[error("this message has to come again")]
    NotNow,
}

impl PluginError for DiskError {
    fn kind(&self) -> ErrorKind {
        ErrorKind::RetryLater
    }
}

impl Wear {
    /// How long a write takes, how much later it is answered, and whether it fails.
    pub(super) fn draw_write(&self, random: &mut Random) -> (Duration, Duration, bool) {
        let is_slow = random.percent(self.slow);
        let slow = self.draw_delay(random, is_slow);
        let is_late = random.percent(self.late);
        let late = self.draw_delay(random, is_late);
        (slow, late, random.percent(self.failing))
    }

    /// How old the answer of a read is, and whether the read fails.
    pub(super) fn draw_read(&self, random: &mut Random) -> (Duration, bool) {
        let is_stale = random.percent(self.stale);
        let age = self.draw_delay(random, is_stale);
        (age, random.percent(self.unread))
    }

    fn draw_delay(&self, random: &mut Random, is_drawn: bool) -> Duration {
        let longest = self.longest.as_millis() as u64;
        let delay = Duration::from_millis(random.between(1, longest.max(1)));
        if is_drawn { delay } else { Duration::ZERO }
    }
}
