use core::fmt;
use core::pin::Pin;
use core::task::{Context, Poll};

use tokio::sync::oneshot;

use crate::session::{DeliveryError, Receipt};

/// A message that a [`VolatileReporter`](super::VolatileReporter) has taken over; awaited, it is the answer to it.
///
/// Dropping it changes nothing about the message.
#[must_use = "the message is not delivered before this is awaited, and may be refused"]
pub struct VolatileDelivery(pub(super) oneshot::Receiver<Result<Receipt, DeliveryError>>);

impl Future for VolatileDelivery {
    type Output = Result<Receipt, DeliveryError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context).map(|outcome| {
            // The reporter ended without a word: nobody knows how far the message got.
            outcome.unwrap_or(Err(DeliveryError::LinkLost { stored: false }))
        })
    }
}

impl fmt::Debug for VolatileDelivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VolatileDelivery").finish_non_exhaustive()
    }
}
