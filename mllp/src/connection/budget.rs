use core::fmt;
use std::sync::Arc;

use tokio::select;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// The bytes of frames still arriving that many connections may hold together.
///
/// A connection holds up to [`FREE`](Self::FREE) bytes of an arriving frame without asking: most frames are shorter.
/// For a longer one it reserves room as the frame grows, each time for twice what has come, and while there is none it does not read.
/// One connection at a time may go on without a reservation, so that frames which wait for each other's room
/// end nevertheless, one after the other. Short frames never wait.
/// A reservation ends with the frame; [`Timeouts::frame`](crate::Timeouts::frame) ends a frame that never ends.
///
/// So what is held is bounded by the limit, one largest frame, and for each connection three times [`FREE`](Self::FREE).
///
/// A clone is the same budget.
#[derive(Clone)]
pub struct Budget {
    room: Arc<Semaphore>,
    limit: usize,
    /// The permit to go on without room.
    overdraft: Arc<Semaphore>,
}

/// What a long frame has reserved; given back when it is dropped.
#[derive(Debug, Default)]
pub(super) struct Reservation {
    room: Option<OwnedSemaphorePermit>,
    overdraft: Option<OwnedSemaphorePermit>,
}

/// Room is counted in these, so that a large budget is a small number.
const UNIT: usize = 1024;

impl Budget {
    /// What a connection holds of an arriving frame without asking: 8 KiB.
    pub const FREE: usize = 8 * 1024;

    /// The default of [`ServerLimits::max_bytes_arriving`](crate::ServerLimits::max_bytes_arriving): 32 MiB.
    pub const DEFAULT_LIMIT: usize = 32 * 1024 * 1024;

    /// A budget of so many bytes; counted in units of 1024.
    #[must_use]
    pub fn new(limit: usize) -> Self {
        let units = (limit / UNIT).min(Semaphore::MAX_PERMITS);
        Self {
            room: Arc::new(Semaphore::new(units)),
            limit: units,
            overdraft: Arc::new(Semaphore::new(1)),
        }
    }

    /// Makes a reservation one of at least so many bytes, or one without a limit.
    ///
    /// If the future is dropped, the reservation is as it was.
    pub(super) async fn extend(&self, reservation: &mut Reservation, bytes: usize) {
        if reservation.overdraft.is_some() {
            return;
        }
        let units = bytes.div_ceil(UNIT);
        let missing = units.saturating_sub(reservation.units());
        let Ok(missing) = u32::try_from(missing) else {
            return;
        };
        if missing == 0 {
            return;
        }
        let room = Arc::clone(&self.room).acquire_many_owned(missing);
        let overdraft = Arc::clone(&self.overdraft).acquire_owned();
        // Neither is ever closed. There may never be so much room; the overdraft comes to everyone in turn.
        select! {
            biased;
            Ok(more) = room => match &mut reservation.room {
                Some(room) => room.merge(more),
                None => reservation.room = Some(more),
            },
            Ok(overdraft) = overdraft => reservation.overdraft = Some(overdraft),
            else => {}
        }
    }
}

impl Reservation {
    fn units(&self) -> usize {
        self.room
            .as_ref()
            .map_or(0, OwnedSemaphorePermit::num_permits)
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
