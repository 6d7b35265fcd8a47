use std::collections::VecDeque;

use tokio::sync::watch;

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
    frames: VecDeque<usize>,
}

impl Share<'_> {
    /// Takes note of how many frames are in flight, the last of which has so many bytes.
    pub(super) fn arrived(&mut self, in_flight: usize, bytes: usize) {
        if in_flight > self.frames.len() {
            self.frames.push_back(bytes);
            self.budget
                .used
                .send_modify(|used| *used = used.saturating_add(bytes));
        }
    }

    /// Takes note of how many frames are in flight still; the first ones are answered first.
    pub(super) fn answered(&mut self, in_flight: usize) {
        let answered = self.frames.len().saturating_sub(in_flight);
        let bytes = self.frames.drain(..answered).sum::<usize>();
        if bytes > 0 {
            self.budget
                .used
                .send_modify(|used| *used = used.saturating_sub(bytes));
        }
    }
}

impl Drop for Share<'_> {
    fn drop(&mut self) {
        self.answered(0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn one_connection_waits_for_what_another_holds() {
        let budget = Budget::new(100);
        let mut one = budget.share();
        let mut other = budget.share();
        one.arrived(1, 60);
        budget.wait_for_room().await;
        other.arrived(1, 60);
        let waits = async {
            budget.wait_for_room().await;
            true
        };
        let released = async {
            one.answered(0);
        };
        let (room, ()) = tokio::join!(waits, released);
        assert!(room);
        assert_eq!(*budget.used.borrow(), 60);
        drop(other);
        assert_eq!(*budget.used.borrow(), 0);
    }
}
