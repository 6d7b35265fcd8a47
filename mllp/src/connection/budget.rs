use core::fmt;
use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// The bytes of frames still arriving that many connections may hold together.
///
/// A connection holds up to [`FREE`](Self::FREE) bytes of an arriving frame without asking: most frames are shorter.
/// For a longer one it reserves room for the longest frame there may be, once and at once, or waits for it and does not read.
/// So no two connections can wait for each other, and short frames never wait.
/// A reservation ends with the frame; [`Timeouts::frame`](crate::Timeouts::frame) ends a frame that never ends.
///
/// So what is held is bounded by the limit plus, for each connection, twice [`FREE`](Self::FREE).
///
/// A clone is the same budget.
#[derive(Clone)]
pub struct Budget {
    room: Arc<Semaphore>,
    limit: usize,
}

/// What a long frame has reserved; given back when it is dropped.
#[derive(Debug)]
pub(super) struct Reservation(#[expect(dead_code, reason = "held")] Option<OwnedSemaphorePermit>);

/// Room is counted in these, so that a large budget is a small number.
const UNIT: usize = 1024;

impl Budget {
    /// What a connection holds of an arriving frame without asking: 8 KiB.
    pub const FREE: usize = 8 * 1024;

    /// The default of [`ServerLimits::max_bytes_arriving`](crate::ServerLimits::max_bytes_arriving): 32 MiB.
    pub const DEFAULT_LIMIT: usize = 32 * 1024 * 1024;

    /// A budget of so many bytes; counted in units of 1024, at least one.
    #[must_use]
    pub fn new(limit: usize) -> Self {
        let units = (limit / UNIT).clamp(1, Semaphore::MAX_PERMITS.min(u32::MAX as usize));
        Self {
            room: Arc::new(Semaphore::new(units)),
            limit: units,
        }
    }

    /// Room for a frame of at most so many bytes; all there is, if that is less.
    pub(super) async fn reserve(&self, max_frame: usize) -> Reservation {
        let units = max_frame.div_ceil(UNIT).min(self.limit);
        let units = u32::try_from(units).unwrap_or(u32::MAX);
        // The semaphore is never closed.
        Reservation(Arc::clone(&self.room).acquire_many_owned(units).await.ok())
    }
}

impl fmt::Debug for Budget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Budget")
            .field("limit", &self.limit.saturating_mul(UNIT))
            .field("left", &self.room.available_permits().saturating_mul(UNIT))
            .finish()
    }
}
