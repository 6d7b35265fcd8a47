use alloc::sync::Arc;
use core::fmt::Debug;

use crate::session::Now;

/// Tells the time to the actors. Cores are told what time it is and never ask. An `Arc` of a clock is one too.
///
/// It is shared by all that an actor does, and asked on every thread of its runtime.
///
/// - [`Now::elapsed`] is never less than it was for anybody before: timeouts are counted on it. It passes as fast as time does for the
///   runtime, for an actor sleeps until a deadline on this scale and asks again then: where it stands still, nothing is ever due.
/// - [`Now::wall`] is UTC, not local time, and not TAI or the time of GPS: it stands in messages (MSH-7) and in records.
///   It may be set, forwards and backwards; from one setting to the next it passes as fast as `elapsed`.
/// - Both count in steps of ten milliseconds at most: pauses are as short as that.
/// - `Debug` stands in that of the actors, which goes into logs: it shows no keys, such as those of a time server.
///
/// ```
/// use std::time::Duration;
///
/// use ihe_pcd::plugin::{Clock, SystemClock};
/// use ihe_pcd::session::Now;
///
/// /// The clock of a machine that a time server has found to be late by so much.
/// #[derive(Debug)]
/// struct Corrected(SystemClock, Duration);
///
/// impl Clock for Corrected {
///     fn now(&self) -> Now {
///         let now = self.0.now();
///         let wall = now.wall.checked_add(self.1).unwrap_or(now.wall);
///         Now { wall, ..now }
///     }
/// }
/// # #[cfg(all(feature = "testkit", feature = "tokio"))]
/// # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
/// # let right = SystemClock::new();
/// # let right = || right.now().wall;
/// # let clock = Corrected(SystemClock::new(), Duration::from_secs(2));
/// # let kept = ihe_pcd::plugin::testkit::clock(clock, tokio::time::sleep, right, &[], Duration::from_secs(60));
/// # kept.await.unwrap_or_else(|broken| panic!("{broken}"));
/// # });
/// ```
///
/// With the feature `testkit`, `plugin::testkit::clock` asks a clock for every promise.
pub trait Clock: Debug + Send + Sync + 'static {
    /// The time on both scales. It answers at once, from memory and not from a network, and does not panic:
    /// it is asked in the middle of the work.
    fn now(&self) -> Now;
}

/// The clock of the machine.
#[cfg(feature = "std")]
#[derive(Clone, Copy, Debug)]
pub struct SystemClock {
    started: std::time::Instant,
}

#[cfg(feature = "std")]
impl SystemClock {
    /// A clock whose monotonic scale begins now.
    pub fn new() -> Self {
        Self {
            started: std::time::Instant::now(),
        }
    }
}

#[cfg(feature = "std")]
impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "std")]
impl Clock for SystemClock {
    fn now(&self) -> Now {
        let since_1970 = std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .unwrap_or_default();
        let seconds = i64::try_from(since_1970.as_secs()).unwrap_or(i64::MAX);
        Now {
            elapsed: self.started.elapsed(),
            wall: crate::datatype::Instant::from_unix(seconds, since_1970.subsec_nanos())
                .unwrap_or(crate::datatype::Instant::UNIX_EPOCH),
        }
    }
}

impl<C: Clock + ?Sized> Clock for Arc<C> {
    fn now(&self) -> Now {
        (**self).now()
    }
}
