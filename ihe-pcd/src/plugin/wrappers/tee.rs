use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use async_trait::async_trait;
use bytes::Bytes;

use super::several::{Several, Share};
use crate::datatype::Instant;
use crate::model::Report;
use crate::plugin::{Delivery, Failure, Held, ObservationSink, Origin, Progress};

/// Several sinks behind one name, each of which gets every report.
///
/// Two sinks of one consumer are the better way: each has its own mark and its own quarantine, and holds up nobody but itself.
/// This is for where there is one place for a sink: behind a filter or a code map that both need.
///
/// A report is done when every [required](Self::to) sink has taken it. While one is asked again, the others are not brought it again,
/// as long as the program runs; after a crash it may come to all of them again. All are asked, also when one fails, in the order in which they
/// were added. If a required sink refuses it, it is set aside when no other has to be asked again.
///
/// What a sink that is [not required](Self::also_to) does not take it never gets: a gap sink of the consumer gets a record of that.
///
/// It is [`Once`](Delivery::Once) if all of them are. What they hold back holds the mark for all of them.
///
/// ```
/// use ihe_pcd::model::Report;
/// use ihe_pcd::plugin::Tee;
///
/// let chart = |_: &Report<'_>| Ok(());
/// let screen = |_: &Report<'_>| Ok(());
/// let sink = Tee::new("ward").to(chart).also_to(screen);
/// # let _ = sink;
/// ```
pub struct Tee {
    name: String,
    sinks: Several,
}

impl Tee {
    /// No sink yet; without one everything is taken.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            sinks: Several::new(),
        }
    }

    /// One more sink, which must take each report.
    #[must_use]
    pub fn to(mut self, sink: impl ObservationSink) -> Self {
        self.sinks.add(sink, true);
        self
    }

    /// One more sink, which holds up nobody, for it is not asked again for its own sake: for a screen, not for a record.
    #[must_use]
    pub fn also_to(mut self, sink: impl ObservationSink) -> Self {
        self.sinks.add(sink, false);
        self
    }

    async fn bring(
        &self,
        message: Option<&Bytes>,
        report: &Report<'_>,
        origin: &Origin,
    ) -> Result<(), Failure> {
        let share = |sink| Share {
            sink,
            report: Cow::Borrowed(report),
            message,
        };
        let shares: Vec<_> = (0..self.sinks.len()).map(share).collect();
        self.sinks
            .deliver(&self.name, &shares, report, origin)
            .await
    }
}

#[async_trait]
impl ObservationSink for Tee {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        self.bring(None, report, origin).await
    }

    async fn observe_received(
        &self,
        message: &Bytes,
        report: &Report<'_>,
        origin: &Origin,
    ) -> Result<(), Failure> {
        self.bring(Some(message), report, origin).await
    }

    async fn preflight(&self) -> Result<(), Failure> {
        self.sinks.preflight().await
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn delivery(&self) -> Delivery {
        self.sinks.delivery()
    }

    async fn resume(&self, from: &Progress) {
        self.sinks.resume(from).await;
    }

    async fn settle(&self, now: Option<Instant>) -> Result<Held, Failure> {
        self.sinks.settle(now).await
    }
}

impl fmt::Debug for Tee {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tee")
            .field("name", &self.name)
            .field("sinks", &self.sinks.names().collect::<Vec<_>>())
            .finish()
    }
}
