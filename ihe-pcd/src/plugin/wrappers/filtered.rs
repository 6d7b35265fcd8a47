use alloc::boxed::Box;
use core::fmt;

use async_trait::async_trait;
use tokio::sync::Mutex;

use crate::datatype::Instant;
use crate::model::Report;
use crate::plugin::{
    Delivery, Failure, Held, ObservationFilter, ObservationSink, Origin, Progress,
};
use crate::session::filter::Filter;

/// A sink that gets only what a filter lets pass.
///
/// It has the name and the delivery of the sink. Of a report of which nothing passes the sink hears nothing.
///
/// Changes are told from what the sink *took*: a report that it failed on comes again, and is filtered as it was the first time;
/// one that it refused is as if it had never been. What was said last is in memory:
/// after a restart the first row of each series passes. A report [out of order](Origin::out_of_order) is compared with nothing.
///
/// Where two consumers share one, as an `Arc`, and changes are asked for, one report waits
/// until the sink has taken or refused the one before.
///
/// ```
/// use ihe_pcd::actor::Consumer;
/// use ihe_pcd::model::Report;
/// use ihe_pcd::plugin::Filtered;
/// use ihe_pcd::session::filter::{Deadband, Filter, Selection};
///
/// let chart = |report: &Report<'_>| {
///     println!("{} changes", report.observations().count());
///     Ok(())
/// };
/// let changes = Filter::new(Selection::Changed(Deadband::default()))?;
/// let consumer = Consumer::danger_volatile().sink(Filtered::new(changes, chart));
/// # let _ = consumer;
/// # Ok::<(), ihe_pcd::session::filter::SelectionError>(())
/// ```
///
/// [`by`](Self::by) takes a filter of one's own.
pub struct Filtered<S> {
    filter: By,
    sink: S,
}

/// What judges.
enum By {
    /// Compares with what the sink took.
    Selection(Mutex<Filter>),
    /// Judges each report by itself.
    Plugin(Box<dyn ObservationFilter>),
}

impl<S> Filtered<S> {
    /// Gives the sink what the filter lets pass.
    pub const fn new(filter: Filter, sink: S) -> Self {
        Self {
            filter: By::Selection(Mutex::const_new(filter)),
            sink,
        }
    }

    /// Gives the sink what a filter of a site or a vendor lets pass, each report by itself.
    ///
    /// ```
    /// use ihe_pcd::actor::Consumer;
    /// use ihe_pcd::model::Report;
    /// use ihe_pcd::plugin::Filtered;
    /// use ihe_pcd::session::filter::Observed;
    ///
    /// let chart = |_: &Report<'_>| Ok(());
    /// let numbers = |row: &Observed<'_, '_>| row.observation.value_as_sent().decimal().is_some();
    /// let consumer = Consumer::danger_volatile().sink(Filtered::by(numbers, chart));
    /// # let _ = consumer;
    /// ```
    pub fn by(filter: impl ObservationFilter, sink: S) -> Self {
        Self {
            filter: By::Plugin(Box::new(filter)),
            sink,
        }
    }

    /// The sink.
    pub const fn sink(&self) -> &S {
        &self.sink
    }
}

#[async_trait]
impl<S: ObservationSink> ObservationSink for Filtered<S> {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        let mut filter = match &self.filter {
            By::Selection(filter) => filter.lock().await,
            By::Plugin(filter) => {
                return match filter.pass(report.clone(), origin)? {
                    Some(report) => self.sink.observe(&report, origin).await,
                    None => Ok(()),
                };
            }
        };
        if origin.out_of_order {
            // What was said since is later: this is no change of it, and what comes is none of this.
            let (report, _) = filter.anew().select_of(report);
            drop(filter);
            return match report {
                Some(report) => self.sink.observe(&report, origin).await,
                None => Ok(()),
            };
        }
        let (report, passed) = filter.select_of(report);
        let Some(report) = report else {
            return Ok(());
        };
        if passed.is_empty() {
            // What comes next is not compared with it.
            drop(filter);
            return self.sink.observe(&report, origin).await;
        }
        // Until it is known whether this one was taken, the next one has nothing to be compared with.
        self.sink.observe(&report, origin).await?;
        filter.commit(passed);
        Ok(())
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

impl<S: fmt::Debug> fmt::Debug for Filtered<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Filtered")
            .field("sink", &self.sink)
            .finish_non_exhaustive()
    }
}
