//! How long a reader has waited for what it waits for.

use core::time::Duration;

use tokio::time::Instant;

/// How long one thing was waited for.
#[derive(Debug)]
pub(super) struct Patience {
    pub(super) awaited: Awaited,
    pub(super) spent: Duration,
}

impl Patience {
    pub(super) const fn new(awaited: Awaited) -> Self {
        Self {
            awaited,
            spent: Duration::ZERO,
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Awaited {
    /// No frame is open; so many were delivered before.
    NextFrame { after: u64 },
    /// Bytes have come, but none of them of a block, since the connection began.
    AnyFraming,
    /// The frame that began at this offset.
    RestOfFrame { offset: u64 },
}

/// Charges the time from its making to its dropping, so that a cancelled read is charged too.
pub(super) struct Waiting<'a> {
    spent: &'a mut Duration,
    since: Instant,
}

impl<'a> Waiting<'a> {
    pub(super) fn charged_to(spent: &'a mut Duration) -> Self {
        Self {
            spent,
            since: Instant::now(),
        }
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        *self.spent = self.spent.saturating_add(self.since.elapsed());
    }
}
