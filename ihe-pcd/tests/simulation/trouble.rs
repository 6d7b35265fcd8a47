//! What plugins do until it is calm: they take their time, and fail.

use std::time::Duration;

use ihe_pcd::plugin::{ErrorKind, PluginError};
use thiserror::Error;

use crate::random::Random;

/// How a plugin behaves until it is calm.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Trouble {
    /// Percent of the calls that take time.
    pub(crate) slow: u64,
    pub(crate) longest: Duration,
    /// Percent of the calls that fail.
    pub(crate) failing: u64,
}

/// Why a plugin failed: the same call may succeed later.
#[derive(Debug, Error)]
#[error("the disk is busy")]
pub(crate) struct Busy;

impl PluginError for Busy {
    fn kind(&self) -> ErrorKind {
        ErrorKind::RetryLater
    }
}

impl Trouble {
    /// How long a call takes, and whether it fails then.
    pub(crate) fn draw(&self, random: &mut Random, calm: bool) -> (Duration, bool) {
        let (slow, fails) = (random.percent(self.slow), random.percent(self.failing));
        let longest = self.longest.as_millis() as u64;
        let delay = Duration::from_millis(random.between(1, longest));
        match (calm, slow) {
            (true, _) => (Duration::ZERO, false),
            (false, true) => (delay, fails),
            (false, false) => (Duration::ZERO, fails),
        }
    }
}
