//! What a runtime would do, without one.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::future::{Future, poll_fn};
use core::pin::Pin;
use core::task::Poll;

/// How long an author is patient: ready when that is over.
#[cfg(feature = "std")]
pub(super) type Pause<'o> = Pin<Box<dyn Future<Output = ()> + 'o>>;

/// Runs futures at the same time, to their ends.
pub(super) async fn together<'f, T>(futures: Vec<Pin<Box<dyn Future<Output = T> + 'f>>>) -> Vec<T> {
    let mut running: Vec<_> = futures.into_iter().map(|future| (future, None)).collect();
    poll_fn(|context| {
        let mut waiting = false;
        for (future, output) in &mut running {
            if output.is_none() {
                match future.as_mut().poll(context) {
                    Poll::Ready(value) => *output = Some(value),
                    Poll::Pending => waiting = true,
                }
            }
        }
        if waiting {
            Poll::Pending
        } else {
            Poll::Ready(())
        }
    })
    .await;
    running
        .into_iter()
        .filter_map(|(_, output)| output)
        .collect()
}

/// Polls a future so many times at most, then drops it. Answers whether it came to its end.
pub(super) async fn abandoned<T>(future: impl Future<Output = T>, polls: u32) -> bool {
    let mut future = Box::pin(future);
    for _ in 0..polls {
        let polled = poll_fn(|context| Poll::Ready(future.as_mut().poll(context))).await;
        if polled.is_ready() {
            return true;
        }
        turn().await;
    }
    false
}

/// Lets others run once.
pub(super) async fn turn() {
    let mut had = false;
    poll_fn(|context| {
        if had {
            return Poll::Ready(());
        }
        had = true;
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

/// Runs a future to its end, unless another one ends before it.
#[cfg(feature = "std")]
pub(super) async fn within<T>(
    future: impl Future<Output = T>,
    patience: impl Future<Output = ()>,
) -> Option<T> {
    let mut future = Box::pin(future);
    let mut patience = Box::pin(patience);
    poll_fn(|context| {
        if let Poll::Ready(output) = future.as_mut().poll(context) {
            return Poll::Ready(Some(output));
        }
        patience.as_mut().poll(context).map(|()| None)
    })
    .await
}
