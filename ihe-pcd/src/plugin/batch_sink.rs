use alloc::boxed::Box;
use alloc::sync::Arc;

use async_trait::async_trait;

use super::{Delivery, Failure, Origin};
use crate::model::Report;

/// Takes several reports at once: a store that commits once for all of them.
///
/// [`Batched`](super::Batched) makes an [`ObservationSink`](super::ObservationSink) of it.
///
/// # What is promised
///
/// All of a batch or nothing: after an error none of its reports has taken effect, or the same reports again do no harm.
/// They stand in the order of storing. What is said of keys and of delivery at `ObservationSink` is true of each of them.
///
/// An `Arc` of a batch sink is one too.
///
/// ```
/// use std::sync::Mutex;
///
/// use ihe_pcd::model::Report;
/// use ihe_pcd::plugin::{BatchSink, Failure, Origin, async_trait};
/// use ihe_pcd::session::Position;
///
/// /// A table in memory.
/// #[derive(Default)]
/// struct Table(Mutex<Vec<Position>>);
///
/// #[async_trait]
/// impl BatchSink for Table {
///     async fn observe_all(&self, batch: &[(Report<'static>, Origin)]) -> Result<(), Failure> {
///         let Ok(mut rows) = self.0.lock() else {
///             return Err(Failure::retry_later("the table is locked"));
///         };
///         // Of a store: begin, one statement for each row, commit.
///         rows.extend(batch.iter().map(|(_, origin)| origin.position));
///         Ok(())
///     }
/// }
/// ```
#[async_trait]
pub trait BatchSink: Send + Sync + 'static {
    /// Takes the reports of a batch, at least one.
    ///
    /// If the future is dropped, they come again.
    ///
    /// # Errors
    ///
    /// [`RetryLater`](super::ErrorKind::RetryLater): the same batch comes again. Any other kind: its reports come one by one,
    /// and one that is not taken alone is passed over with a record.
    async fn observe_all(&self, batch: &[(Report<'static>, Origin)]) -> Result<(), Failure>;

    /// Whether it can do what it is for, as far as that can be told without doing it. It is asked before anything is served. Default: it can.
    ///
    /// If the future is dropped, nothing has changed.
    ///
    /// # Errors
    ///
    /// [`Misuse`](super::ErrorKind::Misuse) for what stays so until somebody sets it up otherwise;
    /// [`RetryLater`](super::ErrorKind::RetryLater) for what may pass, such as a backend that is down.
    async fn preflight(&self) -> Result<(), Failure> {
        Ok(())
    }

    /// Its name in logs and in the journal's marks; two sinks of one consumer need two names.
    fn name(&self) -> &str {
        "sink"
    }

    /// How often it takes effect for one report.
    fn delivery(&self) -> Delivery {
        Delivery::AtLeastOnce
    }
}

#[async_trait]
impl<S: BatchSink + ?Sized> BatchSink for Arc<S> {
    async fn observe_all(&self, batch: &[(Report<'static>, Origin)]) -> Result<(), Failure> {
        (**self).observe_all(batch).await
    }

    async fn preflight(&self) -> Result<(), Failure> {
        (**self).preflight().await
    }

    fn name(&self) -> &str {
        (**self).name()
    }

    fn delivery(&self) -> Delivery {
        (**self).delivery()
    }
}
