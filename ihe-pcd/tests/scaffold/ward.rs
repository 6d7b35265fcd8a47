//! A consumer without a network, in virtual time.

use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use async_trait::async_trait;
use ihe_pcd::actor::{Consumer, ServeError, Summary};
use ihe_pcd::mllp::{Config, Connection, Incoming, Peer, Stream};
use ihe_pcd::plugin::Listener;
use tokio::io::{AsyncRead, AsyncWrite, DuplexStream, ReadBuf, duplex};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time;

use super::site::soon;

/// Accepts what comes out of a channel.
#[derive(Debug)]
pub(crate) struct Wires(tokio::sync::Mutex<mpsc::UnboundedReceiver<Incoming>>);

#[async_trait]
impl Listener for Wires {
    async fn accept(&self) -> std::io::Result<Incoming> {
        match self.0.lock().await.recv().await {
            Some(incoming) => Ok(incoming),
            None => std::future::pending().await,
        }
    }
}

pub(crate) fn wires() -> (mpsc::UnboundedSender<Incoming>, Wires) {
    let (wires, receiver) = mpsc::unbounded_channel();
    (wires, Wires(tokio::sync::Mutex::new(receiver)))
}

/// A consumer that runs.
pub(crate) struct Ward {
    wires: mpsc::UnboundedSender<Incoming>,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<Result<Summary, ServeError>>,
}

impl Ward {
    pub(crate) fn open(consumer: Consumer) -> Self {
        let (wires, listener) = wires();
        let (stop, stopped) = oneshot::channel::<()>();
        let serving = consumer.serve(listener, async { drop(stopped.await) });
        Self {
            wires,
            stop,
            serving: tokio::spawn(serving),
        }
    }

    pub(crate) fn plug(&self, stream: impl Stream, peer: Peer) {
        self.wires.send(Incoming::ready(stream, peer)).unwrap();
    }

    pub(crate) fn device(&self) -> Connection<DuplexStream> {
        self.device_at("192.0.2.1:1")
    }

    pub(crate) fn device_at(&self, address: &str) -> Connection<DuplexStream> {
        let (near, far) = duplex(64 * 1024);
        let address: SocketAddr = address.parse().unwrap();
        self.plug(far, Peer::at(address));
        Connection::new(near, Config::default())
    }

    pub(crate) async fn close(self) -> Summary {
        drop(self.stop);
        soon(self.serving).await.unwrap().unwrap()
    }
}

/// Lets everything happen that can: paused time moves on only when nobody has anything left to do.
pub(crate) async fn settle() {
    time::sleep(Duration::from_millis(1)).await;
}

/// Counts how often it is asked for bytes.
pub(crate) struct Counted {
    pub(crate) inner: DuplexStream,
    pub(crate) reads: Arc<AtomicUsize>,
}

impl AsyncRead for Counted {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        self.reads.fetch_add(1, Ordering::Relaxed);
        Pin::new(&mut self.inner).poll_read(context, buffer)
    }
}

impl AsyncWrite for Counted {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<std::io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write(context, bytes)
    }

    fn poll_flush(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(context)
    }

    fn poll_shutdown(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(context)
    }
}
