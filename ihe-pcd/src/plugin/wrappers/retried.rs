use alloc::boxed::Box;
use core::num::NonZeroU32;
use core::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use ihe_pcd_mllp::BackOff;
use tokio::time::sleep;

use crate::datatype::Instant;
use crate::model::Report;
use crate::plugin::{Delivery, ErrorKind, Failure, Held, ObservationSink, Origin, Progress, bring};

/// A sink that is asked again at once, a few times, before whoever brings the reports learns that it will not do now.
///
/// It has the name and the delivery of the sink. Only [`RetryLater`](ErrorKind::RetryLater) is answered by another try;
/// after the last one the caller gets that error, and asks later, as without this. Pauses grow from try to try, up to a longest one.
///
/// A consumer asks again by itself, for as long as it takes. This is for what passes in milliseconds and should not be told as
/// a sink that waits: a busy lock, a connection that is made anew.
///
/// If a call is dropped in a pause, nothing was taken since its last try; the report comes again.
///
/// ```
/// use ihe_pcd::actor::Consumer;
/// use ihe_pcd::model::Report;
/// use ihe_pcd::plugin::{Failure, Retried};
///
/// let chart = |_: &Report<'_>| Err(Failure::retry_later("the chart is busy"));
/// let consumer = Consumer::danger_volatile().sink(Retried::new(chart));
/// # let _ = consumer;
/// ```
#[derive(Clone, Debug)]
pub struct Retried<S> {
    tries: NonZeroU32,
    first: Duration,
    longest: Duration,
    seed: u64,
    sink: S,
}

impl<S> Retried<S> {
    /// How often a sink is asked unless said otherwise: 4 times.
    pub const DEFAULT_TRIES: NonZeroU32 = NonZeroU32::MIN.saturating_add(3);

    /// A sink that is asked [4 times](Self::DEFAULT_TRIES), with pauses of at most 10, 20 and 40 ms.
    pub const fn new(sink: S) -> Self {
        Self {
            tries: Self::DEFAULT_TRIES,
            first: Duration::from_millis(10),
            longest: Duration::from_secs(1),
            seed: 0,
            sink,
        }
    }

    /// How often it is asked at most, the first time counted.
    #[must_use]
    pub fn tries(self, tries: NonZeroU32) -> Self {
        Self { tries, ..self }
    }

    /// The longest pause after the first try, and after any: each is anywhere below a limit that doubles.
    #[must_use]
    pub fn pauses(self, first: Duration, longest: Duration) -> Self {
        Self {
            first,
            longest,
            ..self
        }
    }

    /// What the lengths of the pauses follow from; processes that share a backend need seeds that differ.
    #[must_use]
    pub fn seed(self, seed: u64) -> Self {
        Self { seed, ..self }
    }

    /// The sink.
    pub const fn sink(&self) -> &S {
        &self.sink
    }
}

impl<S: ObservationSink> Retried<S> {
    /// Asks until there is an answer that stays, or it was asked often enough.
    async fn ask(
        &self,
        message: Option<&Bytes>,
        report: &Report<'_>,
        origin: &Origin,
    ) -> Result<(), Failure> {
        let mut pauses = BackOff::new(self.first, self.longest, self.seed);
        for _ in 1..self.tries.get() {
            match bring(&self.sink, message, report, origin).await {
                Err(failure) if failure.kind() == ErrorKind::RetryLater => {
                    sleep(pauses.handle_failure()).await;
                }
                answer => return answer,
            }
        }
        bring(&self.sink, message, report, origin).await
    }
}

#[async_trait]
impl<S: ObservationSink> ObservationSink for Retried<S> {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        self.ask(None, report, origin).await
    }

    async fn observe_received(
        &self,
        message: &Bytes,
        report: &Report<'_>,
        origin: &Origin,
    ) -> Result<(), Failure> {
        self.ask(Some(message), report, origin).await
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
