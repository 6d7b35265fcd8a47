use alloc::sync::Arc;
use core::fmt::Debug;

use crate::session::Now;

/// Tells the time to the actors. Cores are told what time it is and never ask. An `Arc` of a clock is one too.
pub trait Clock: Debug + Send + Sync + 'static {
    /// The time on both scales.
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
