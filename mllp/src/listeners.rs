use core::future::poll_fn;
use core::task::Poll;
use std::boxed::Box;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::vec::Vec;

use async_trait::async_trait;

use crate::{Incoming, Listener};

/// Several listeners as one: for a server that is reached in several ways, such as plain in one network and by TLS in another.
///
/// Each has its turn: one that is never without a connection holds up no other. Without any, nobody is ever accepted.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use ihe_pcd_mllp::{Listeners, TcpListener};
///
/// let listeners = Listeners::new()
///     .and(TcpListener::bind("127.0.0.1:0").await?)
///     .and(TcpListener::bind("127.0.0.1:0").await?);
/// # let _ = listeners;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Default)]
pub struct Listeners {
    listeners: Vec<Arc<dyn Listener>>,
    /// Who is asked first.
    turn: AtomicUsize,
}

impl Listeners {
    /// No listener: nobody is accepted.
    pub const fn new() -> Self {
        Self {
            listeners: Vec::new(),
            turn: AtomicUsize::new(0),
        }
    }

    /// These and one more.
    #[must_use]
    pub fn and(mut self, listener: impl Listener) -> Self {
        self.listeners.push(Arc::new(listener));
        self
    }
}

#[async_trait]
impl Listener for Listeners {
    async fn accept(&self) -> io::Result<Incoming> {
        let turn = self.turn.fetch_add(1, Ordering::Relaxed);
        let (before, first) = self
            .listeners
            .split_at(turn.checked_rem(self.listeners.len()).unwrap_or_default());
        let all = first.iter().chain(before);
        let mut accepting: Vec<_> = all.map(|listener| listener.accept()).collect();
        poll_fn(|context| {
            let ready =
                accepting
                    .iter_mut()
                    .find_map(|accept| match accept.as_mut().poll(context) {
                        Poll::Ready(incoming) => Some(incoming),
                        Poll::Pending => None,
                    });
            ready.map_or(Poll::Pending, Poll::Ready)
        })
        .await
    }
}

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use super::*;
    use crate::{TcpListener, TcpTransport, Transport};

    #[tokio::test]
    async fn who_connects_anywhere_is_accepted_and_nobody_starves() {
        let (plain, other) = (
            TcpListener::bind("127.0.0.1:0").await.unwrap(),
            TcpListener::bind("127.0.0.1:0").await.unwrap(),
        );
        let places = [plain.local_addr().unwrap(), other.local_addr().unwrap()];
        let listeners = Listeners::new().and(plain).and(other);
        let mut links = Vec::new();
        // The first is never without a connection.
        for _ in 0..4 {
            links.push(
                TcpTransport::new(places[0].to_string())
                    .connect()
                    .await
                    .unwrap(),
            );
        }
        let late = TcpTransport::new(places[1].to_string())
            .connect()
            .await
            .unwrap();
        let late = late.stream;
        let mut accepted = Vec::new();
        for _ in 0..5 {
            accepted.push(listeners.accept().await.unwrap());
        }
        drop((late, links));
        assert_eq!(accepted.len(), 5);
    }

    #[tokio::test(start_paused = true)]
    async fn without_a_listener_nobody_is_accepted() {
        let listeners = Listeners::new();
        let accepting =
            tokio::time::timeout(core::time::Duration::from_secs(3600), listeners.accept());
        assert!(accepting.await.is_err());
    }
}
