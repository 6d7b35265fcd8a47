use core::time::Duration;
use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::Notify;

use crate::session::Now;

/// The bytes of frames that a consumer holds between arrival and answer, over all its connections.
///
/// While it is used up nobody reads, and so senders wait.
#[derive(Debug)]
pub(super) struct Budget {
    used: AtomicUsize,
    limit: usize,
    /// Told when less is used than the limit, after it was reached.
    freed: Notify,
}

impl Budget {
    pub(super) const fn new(limit: usize) -> Self {
        Self {
            used: AtomicUsize::new(0),
            limit,
            freed: Notify::const_new(),
        }
    }

    /// Ready when another frame may be read; it may then be of any length.
    pub(super) async fn wait_for_room(&self) {
        while self.is_used_up() {
            let mut freed = core::pin::pin!(self.freed.notified());
            // Asked again once it is waited for: it may have been freed in between.
            freed.as_mut().enable();
            if self.is_used_up() {
                freed.await;
            }
        }
    }

    /// Whether nothing more may be read.
    pub(super) fn is_used_up(&self) -> bool {
        self.used.load(Ordering::SeqCst) >= self.limit
    }

    fn take(&self, bytes: usize) {
        self.used.fetch_add(bytes, Ordering::SeqCst);
    }

    fn give_back(&self, bytes: usize) {
        let before = self.used.fetch_sub(bytes, Ordering::SeqCst);
        if before >= self.limit && before.saturating_sub(bytes) < self.limit {
            self.freed.notify_waiters();
        }
    }
}

/// The frames of one connection that are not answered yet; given back however the connection ends.
#[derive(Debug)]
pub(super) struct Share {
    budget: Arc<Budget>,
    frames: VecDeque<Frame>,
}

#[derive(Clone, Copy, Debug)]
struct Frame {
    bytes: usize,
    /// On the scale of [`Now::elapsed`].
    arrived: Duration,
}

impl Share {
    /// What one more connection holds: nothing yet.
    pub(super) fn of(budget: &Arc<Budget>) -> Self {
        Self {
            budget: Arc::clone(budget),
            // Mostly there is one, and a quiet connection keeps the room.
            frames: VecDeque::with_capacity(1),
        }
    }

    /// Takes note of how many frames are in flight, the last of which has so many bytes.
    pub(super) fn arrived(&mut self, in_flight: usize, bytes: usize, now: Now) {
        if in_flight > self.frames.len() {
            self.frames.push_back(Frame {
                bytes,
                arrived: now.elapsed,
            });
            self.budget.take(bytes);
        }
    }

    /// Takes note that the first frames are in the journal, and held by nobody.
    pub(super) fn stored(&mut self, frames: usize) {
        let stored = self.frames.iter_mut().take(frames);
        let bytes = stored.map(|frame| core::mem::take(&mut frame.bytes)).sum();
        self.budget.give_back(bytes);
    }

    /// Takes note of how many frames are in flight still, and gives the times at which the others arrived;
    /// the first ones are answered first.
    pub(super) fn answered(&mut self, in_flight: usize) -> impl Iterator<Item = Duration> {
        let answered = self.frames.len().saturating_sub(in_flight);
        let bytes = self.frames.iter().take(answered).map(|it| it.bytes).sum();
        self.budget.give_back(bytes);
        self.frames.drain(..answered).map(|it| it.arrived)
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        drop(self.answered(0));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plugin::{Clock, SystemClock};

    #[tokio::test]
    async fn one_connection_waits_for_what_another_holds() {
        let budget = Arc::new(Budget::new(100));
        let now = SystemClock::new().now();
        let mut one = Share::of(&budget);
        let mut other = Share::of(&budget);
        one.arrived(1, 60, now);
        budget.wait_for_room().await;
        other.arrived(1, 60, now);
        let waits = async {
            budget.wait_for_room().await;
            true
        };
        let released = async {
            assert_eq!(one.answered(0).count(), 1);
        };
        let (room, ()) = tokio::join!(waits, released);
        assert!(room);
        assert_eq!(budget.used.load(Ordering::SeqCst), 60);
        drop(other);
        assert_eq!(budget.used.load(Ordering::SeqCst), 0);
    }

    #[test]
    fn a_frame_that_is_stored_takes_no_room_though_it_is_not_answered() {
        let budget = Arc::new(Budget::new(100));
        let now = SystemClock::new().now();
        let mut share = Share::of(&budget);
        share.arrived(1, 60, now);
        share.arrived(2, 7, now);
        share.stored(1);
        share.stored(1);
        assert_eq!(budget.used.load(Ordering::SeqCst), 7);
        assert_eq!(share.answered(0).count(), 2);
        assert_eq!(budget.used.load(Ordering::SeqCst), 0);
    }
}
