use alloc::boxed::Box;
use alloc::sync::Arc;

use async_trait::async_trait;

use super::Failure;
use crate::session::gap::{Gap, GapChange};

/// Takes records of what is not there: silences, refused and dropped messages, reports that a sink did not take,
/// windows without a value, and sinks that take nothing.
///
/// A record is told when it begins, while it grows and when it ends, always with all that is known of it by then,
/// and under the same [`id`](Gap::id): whoever keeps records replaces the one with that id.
///
/// # What is promised
///
/// While the program runs, everything is told at least once, one after the other, in the order in which it came to be.
/// A sink that is behind gets fewer and longer records, with the same counts ([`GapLedger`](crate::session::gap::GapLedger));
/// it holds up neither acknowledgements nor observations.
///
/// What was not told yet is in memory: a crash loses it, and with it the end of what was told as begun.
/// A record without an end from an earlier run therefore says that it lasted when that run ended, or longer.
/// Two sinks of one actor get records of their own, with ids of their own.
///
/// A closure over `&Gap` and `GapChange` that answers `Result<(), Failure>` is a sink too, and so is an `Arc` of a sink.
///
/// ```
/// use ihe_pcd::plugin::{Failure, GapSink};
/// use ihe_pcd::session::gap::{Gap, GapChange};
///
/// fn sink(_: impl GapSink) {}
///
/// // For a consumer or a reporter: `.gap_sink(...)`.
/// sink(|gap: &Gap, change: GapChange| -> Result<(), Failure> {
///     println!("{} {}: {} {} since {}", gap.reason, change, gap.count, gap.reason.unit(), gap.began);
///     Ok(())
/// });
/// ```
#[async_trait]
pub trait GapSink: Send + Sync + 'static {
    /// Takes what is known of a gap now.
    ///
    /// The future is dropped only when the actor ends before it is ready; nothing more is told then.
    ///
    /// # Errors
    ///
    /// The error's kind decides: the same again later, or the next one. A record that was passed over comes again with its next change.
    async fn record(&self, gap: &Gap, change: GapChange) -> Result<(), Failure>;

    /// Its name in logs.
    fn name(&self) -> &str {
        "gaps"
    }
}

#[async_trait]
impl<F> GapSink for F
where
    F: Fn(&Gap, GapChange) -> Result<(), Failure> + Send + Sync + 'static,
{
    async fn record(&self, gap: &Gap, change: GapChange) -> Result<(), Failure> {
        self(gap, change)
    }
}

#[async_trait]
impl<S: GapSink + ?Sized> GapSink for Arc<S> {
    async fn record(&self, gap: &Gap, change: GapChange) -> Result<(), Failure> {
        (**self).record(gap, change).await
    }

    fn name(&self) -> &str {
        (**self).name()
    }
}
