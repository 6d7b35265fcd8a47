use core::pin::pin;
use core::task::Poll;
use core::time::Duration;
use std::future::poll_fn;

use tokio::select;
use tokio::time::sleep;

use super::events;
use super::shared::Shared;
use crate::session::Now;
use crate::session::gap::{GapReason, GapScope, Loss};

/// For how long a sink has taken nothing; told when that is too long, and when it goes on.
pub(super) struct Stall<'s> {
    shared: &'s Shared,
    sink: &'s str,
    since: Option<Now>,
    is_told: bool,
}

impl<'s> Stall<'s> {
    pub(super) const fn new(shared: &'s Shared, sink: &'s str) -> Self {
        Self {
            shared,
            sink,
            since: None,
            is_told: false,
        }
    }

    /// Awaits the sink, for as long as it takes.
    pub(super) async fn watch<T>(&mut self, asked: impl Future<Output = T>) -> T {
        let mut asked = pin!(asked);
        // Most sinks are ready at once, and then nobody looks at the clock.
        let first = poll_fn(|context| Poll::Ready(asked.as_mut().poll(context))).await;
        if let Poll::Ready(answer) = first {
            return answer;
        }
        if !self.is_told {
            let left = self.left();
            select! {
                biased;
                answer = &mut asked => return answer,
                () = sleep(left) => self.tell(),
            }
        }
        asked.await
    }

    /// It did not do what it was asked.
    pub(super) fn failed(&mut self) {
        if !self.is_told && self.left().is_zero() {
            self.tell();
        }
    }

    /// It did.
    pub(super) fn ended(&mut self) {
        self.since = None;
        if self.is_told {
            self.is_told = false;
            let now = self.shared.now();
            let scope = GapScope::whole_sink(self.sink);
            let gaps = &self.shared.gaps;
            gaps.end_of(GapReason::Stalled, &scope, now.wall, now);
            events::sink_goes_on(self.sink);
        }
    }

    /// How long it may still take.
    fn left(&mut self) -> Duration {
        let now = self.shared.now();
        let since = self.since.get_or_insert(now);
        let taken = now.elapsed.saturating_sub(since.elapsed);
        self.shared.setup.limits.stalled_after.saturating_sub(taken)
    }

    fn tell(&mut self) {
        self.is_told = true;
        let now = self.shared.now();
        let since = self.since.map_or(now.wall, |since| since.wall);
        let loss = Loss::of_stall(self.sink, since);
        self.shared.gaps.note(&loss, now);
        events::sink_stalled(self.sink);
    }
}
