use core::time::Duration;

use tokio::time::sleep;

/// Pauses that double from one failure to the next.
#[derive(Debug)]
pub(super) struct BackOff {
    first: Duration,
    longest: Duration,
    next: Duration,
}

impl BackOff {
    pub(super) const fn new(first: Duration, longest: Duration) -> Self {
        Self {
            first,
            longest,
            next: first,
        }
    }

    pub(super) async fn pause(&mut self) {
        let pause = self.next;
        self.next = pause.saturating_mul(2).min(self.longest);
        sleep(pause).await;
    }

    pub(super) const fn reset(&mut self) {
        self.next = self.first;
    }
}
