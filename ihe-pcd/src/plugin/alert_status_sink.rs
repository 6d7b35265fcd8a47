use alloc::boxed::Box;
use alloc::sync::Arc;

use async_trait::async_trait;

use super::{Failure, Origin};
use crate::model::AlertStatus;

/// Takes what became of alerts (PCD-05), after it was stored and acknowledged: whoever has raised them.
///
/// Each comes at least once, in the order of storing, and before any observation; after a crash the last ones come again.
/// One that the sink refuses is set aside in the journal, and comes out of order if somebody releases it
/// ([`Origin::out_of_order`]). [`AlertReporter::about`](crate::actor::AlertReporter::about) finds the alert.
///
/// A closure over `&AlertStatus<'_>` that answers `Result<(), Failure>` is a sink too, and so is an `Arc` of a sink.
#[async_trait]
pub trait AlertStatusSink: Send + Sync + 'static {
    /// Takes one message, with what is wrong with it ([`AlertStatus::problems`]).
    ///
    /// If the future is dropped, the message comes again.
    ///
    /// # Errors
    ///
    /// The error's kind decides: the same message again later, or the next one. See [`ErrorKind`](super::ErrorKind).
    async fn status(&self, status: &AlertStatus<'_>, origin: &Origin) -> Result<(), Failure>;

    /// Its name in logs and in the journal's marks; two sinks of one consumer need two names.
    fn name(&self) -> &str {
        "alert statuses"
    }
}

#[async_trait]
impl<F> AlertStatusSink for F
where
    F: Fn(&AlertStatus<'_>) -> Result<(), Failure> + Send + Sync + 'static,
{
    async fn status(&self, status: &AlertStatus<'_>, _: &Origin) -> Result<(), Failure> {
        self(status)
    }
}

#[async_trait]
impl<S: AlertStatusSink + ?Sized> AlertStatusSink for Arc<S> {
    async fn status(&self, status: &AlertStatus<'_>, origin: &Origin) -> Result<(), Failure> {
        (**self).status(status, origin).await
    }

    fn name(&self) -> &str {
        (**self).name()
    }
}
