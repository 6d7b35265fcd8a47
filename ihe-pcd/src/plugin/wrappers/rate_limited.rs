use alloc::boxed::Box;
use core::fmt;
use core::num::NonZeroU32;
use core::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use tokio::sync::Mutex;
use tokio::time::{self, sleep_until};

use crate::datatype::Instant;
use crate::model::Report;
use crate::plugin::{Delivery, Failure, Held, ObservationSink, Origin, Progress};

/// A sink that gets so many reports in an interval and no more: for a backend that must not be run over after an outage.
///
/// It has the name and the delivery of the sink. Reports come evenly, each as long after the one before as the rate says;
/// after a pause up to [`burst`](Self::burst) come at once. In any interval there are at most as many as the rate says, and the burst less one.
/// What comes too early waits; nothing is left out. A consumer stores and acknowledges meanwhile, and tells when a sink is far behind.
///
/// What counts is how often the sink is asked: a report that it failed on and that comes again is counted again.
/// A sink that holds reports back gives them out when it does, so it stands before this one and not behind it.
///
/// If a call is dropped while it waits, it has not been counted.
///
/// ```
/// use core::num::NonZeroU32;
/// use core::time::Duration;
/// use ihe_pcd::actor::Consumer;
/// use ihe_pcd::model::Report;
/// use ihe_pcd::plugin::RateLimited;
///
/// let chart = |_: &Report<'_>| Ok(());
/// let a_hundred = NonZeroU32::new(100).unwrap();
/// let sink = RateLimited::new(a_hundred, Duration::from_secs(1), chart).burst(NonZeroU32::new(10).unwrap());
/// let consumer = Consumer::danger_volatile().sink(sink);
/// # let _ = consumer;
/// ```
pub struct RateLimited<S> {
    /// From one report to the next.
    step: Duration,
    /// How much earlier than evenly a report may come.
    slack: Duration,
    /// When the next one would come if they came evenly.
    next: Mutex<Option<time::Instant>>,
    sink: S,
}

impl<S> RateLimited<S> {
    /// At most so many reports in each interval, one after the other.
    pub const fn new(count: NonZeroU32, interval: Duration, sink: S) -> Self {
        Self {
            step: match interval.checked_div(count.get()) {
                Some(step) => step,
                None => interval,
            },
            slack: Duration::ZERO,
            next: Mutex::const_new(None),
            sink,
        }
    }

    /// So many may come at once after a pause.
    #[must_use]
    pub fn burst(self, burst: NonZeroU32) -> Self {
        let others = burst.get().saturating_sub(1);
        Self {
            slack: self.step.saturating_mul(others),
            ..self
        }
    }

    /// The sink.
    pub const fn sink(&self) -> &S {
        &self.sink
    }

    /// Ready when one more may come.
    async fn turn(&self) {
        // One after the other: who came first goes first.
        let mut next = self.next.lock().await;
        let now = time::Instant::now();
        let even = next.map_or(now, |next| next.max(now));
        let earliest = even.checked_sub(self.slack).unwrap_or(now);
        if earliest > now {
            sleep_until(earliest).await;
        }
        // An interval that goes beyond every time has no next one.
        *next = even.checked_add(self.step).or(Some(even));
    }
}

#[async_trait]
impl<S: ObservationSink> ObservationSink for RateLimited<S> {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        self.turn().await;
        self.sink.observe(report, origin).await
    }

    async fn observe_received(
        &self,
        message: &Bytes,
        report: &Report<'_>,
        origin: &Origin,
    ) -> Result<(), Failure> {
        self.turn().await;
        self.sink.observe_received(message, report, origin).await
    }

    async fn preflight(&self) -> Result<(), Failure> {
        self.sink.preflight().await
    }

    fn name(&self) -> &str {
        self.sink.name()
    }

    fn delivery(&self) -> Delivery {
        self.sink.delivery()
    }

    async fn resume(&self, from: &Progress) {
        self.sink.resume(from).await;
    }

    async fn settle(&self, now: Option<Instant>) -> Result<Held, Failure> {
        self.sink.settle(now).await
    }
}

impl<S: fmt::Debug> fmt::Debug for RateLimited<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RateLimited")
            .field("step", &self.step)
            .field("slack", &self.slack)
            .field("sink", &self.sink)
            .finish_non_exhaustive()
    }
}
