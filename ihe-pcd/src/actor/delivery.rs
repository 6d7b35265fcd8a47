use core::fmt;
use core::pin::Pin;
use core::task::{Context, Poll};

use tokio::sync::oneshot;

use crate::session::outbox::Undelivered;
use crate::session::{Position, Receipt};

/// A message that a [`Reporter`](super::Reporter) has stored; awaited, it is the answer to it, or why there will be none.
///
/// It may take as long as the consumer is away. Dropping it changes nothing about the message.
#[must_use = "the message is stored, but not delivered before this is awaited, and may be refused"]
pub struct Delivery {
    pub(super) fate: oneshot::Receiver<Result<Receipt, Undelivered>>,
    pub(super) position: Position,
}

impl Delivery {
    /// Where the message stands in the journal of its reporter.
    pub const fn position(&self) -> Position {
        self.position
    }
}

impl Future for Delivery {
    type Output = Result<Receipt, Undelivered>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.fate)
            .poll(context)
            .map(|outcome| outcome.unwrap_or(Err(Undelivered::Ended)))
    }
}

impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery").finish_non_exhaustive()
    }
}
