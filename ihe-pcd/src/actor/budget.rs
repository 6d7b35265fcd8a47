use core::time::Duration;
use std::collections::VecDeque;

use tokio::sync::watch;

use crate::session::Now;

/// The bytes of frames that a consumer holds between arrival and answer, over all its connections.
///
/// While it is used up nobody reads, and so senders wait.
#[derive(Debug)]
pub(super) struct Budget {
    used: watch::Sender<usize>,
    limit: usize,
}

impl Budget {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            used: watch::Sender::new(0),
            limit,
        }
    }

    /// Ready when another frame may be read; it may then be of any length.
    pub(super) async fn wait_for_room(&self) {
        let mut used = self.used.subscribe();
        // The sender is in `self`, so it outlives this wait.
        drop(used.wait_for(|used| *used < self.limit).await);
    }

    /// Whether nothing more may be read.
    pub(super) fn is_used_up(&self) -> bool {
        *self.used.borrow() >= self.limit
    }

    /// What one connection holds.
    pub(super) const fn share(&self) -> Share<'_> {
        Share {
            budget: self,
            frames: VecDeque::new(),
        }
    }
}

/// The frames of one connection that are not answered yet; given back however the connection ends.
#[derive(Debug)]
pub(super) struct Share<'b> {
    budget: &'b Budget,
    frames: VecDeque<Frame>,
}

#[derive(Clone, Copy, Debug)]
struct Frame {
    bytes: usize,
    /// On the scale of [`Now::elapsed`].
    arrived: Duration,
}

impl Share<'_> {
    /// How many frames it knows of.
    pub(super) fn in_flight(&self) -> usize {
        self.frames.len()
    }

    /// Takes note of how many frames are in flight, the last of which has so many bytes.
    pub(super) fn arrived(&mut self, in_flight: usize, bytes: usize, now: Now) {
        if in_flight > self.frames.len() {
            self.frames.push_back(Frame {
                bytes,
                arrived: now.elapsed,
            });
            self.budget
                .used
                .send_modify(|used| *used = used.saturating_add(bytes));
        }
    }

    /// Takes note of how many frames are in flight still, and gives the times at which the others arrived;
    /// the first ones are answered first.
    pub(super) fn answered(&mut self, in_flight: usize) -> impl Iterator<Item = Duration> {
        let answered = self.frames.len().saturating_sub(in_flight);
        let bytes = self.frames.iter().take(answered).map(|it| it.bytes).sum();
        if bytes > 0 {
            self.budget
                .used
                .send_modify(|used: &mut usize| *used = used.saturating_sub(bytes));
        }
        self.frames.drain(..answered).map(|it| it.arrived)
    }
}

impl Drop for Share<'_> {
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
        let budget = Budget::new(100);
        let now = SystemClock::new().now();
        let mut one = budget.share();
        let mut other = budget.share();
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
        assert_eq!(*budget.used.borrow(), 60);
        drop(other);
        assert_eq!(*budget.used.borrow(), 0);
    }
}
