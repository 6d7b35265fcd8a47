//! What is not there and should be: who is silent, and what becomes of losses, in virtual time.

#![cfg(feature = "std")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail by panicking"
)]

mod attendance;
mod ledger;
mod properties;
#[cfg(feature = "serde")]
mod serialized;
mod sessions;
mod windows;

use std::time::Duration;

use ihe_pcd::datatype::Instant;
use ihe_pcd::session::Now;

pub(crate) const SECOND: Duration = Duration::from_secs(1);
pub(crate) const MINUTE: Duration = Duration::from_secs(60);
pub(crate) const HOUR: Duration = Duration::from_secs(3_600);
pub(crate) const DAY: Duration = Duration::from_secs(86_400);

pub(crate) fn wall(elapsed: Duration) -> Instant {
    let start = Instant::parse_rfc3339("2026-11-21T12:00:00Z").unwrap();
    start.checked_add(elapsed).unwrap()
}

/// The time so long after the start of every test.
pub(crate) fn at(elapsed: Duration) -> Now {
    Now {
        elapsed,
        wall: wall(elapsed),
    }
}
