use core::future::poll_fn;
use core::pin::pin;
use core::task::Poll;
use std::panic::{AssertUnwindSafe, catch_unwind};

use thiserror::Error;

use super::{ErrorKind, PluginError};

/// A plugin panicked. What it was about to say is not repeated: it may hold content of a message.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[error("a plugin panicked")]
pub(crate) struct Panicked;

impl PluginError for Panicked {
    fn kind(&self) -> ErrorKind {
        ErrorKind::Poison
    }
}

/// Runs foreign code so that its panic ends this call and nothing else.
///
/// The future is dropped after a panic and never polled again, so nothing broken is seen through it.
pub(crate) async fn contain<F: Future>(future: F) -> Result<F::Output, Panicked> {
    let mut future = pin!(future);
    poll_fn(|context| {
        let poll = AssertUnwindSafe(|| future.as_mut().poll(context));
        match catch_unwind(poll) {
            Ok(Poll::Ready(output)) => Poll::Ready(Ok(output)),
            Ok(Poll::Pending) => Poll::Pending,
            Err(_) => Poll::Ready(Err(Panicked)),
        }
    })
    .await
}
