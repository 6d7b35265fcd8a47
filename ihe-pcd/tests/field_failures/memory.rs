//! Both actors without a network, in virtual time.

use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use async_trait::async_trait;
use ihe_pcd::actor::{Consumer, Reporter, ReporterBuilder, ServeError, Summary};
use ihe_pcd::datatype::Instant;
use ihe_pcd::hl7::{Message, SegmentId};
use ihe_pcd::mllp::{Config, Connection, Incoming, Peer, Stream};
use ihe_pcd::plugin::{Clock, Link, Listener, Transport};
use ihe_pcd::session::Now;
use tokio::io::{AsyncRead, AsyncWrite, DuplexStream, ReadBuf, duplex};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time;

use crate::site::soon;

/// How long the reporters here wait for an answer.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(10);

#[derive(Debug)]
struct Virtual(time::Instant);

impl Clock for Virtual {
    fn now(&self) -> Now {
        Now {
            elapsed: self.0.elapsed(),
            wall: Instant::UNIX_EPOCH,
        }
    }
}

#[derive(Debug)]
struct Memory {
    far_ends: mpsc::UnboundedSender<DuplexStream>,
    attempts: Arc<Mutex<Vec<time::Instant>>>,
}

#[async_trait]
impl Transport for Memory {
    async fn connect(&self) -> std::io::Result<Link> {
        self.attempts.lock().unwrap().push(time::Instant::now());
        let (near, far) = duplex(64 * 1024);
        self.far_ends
            .send(far)
            .map_err(|_| std::io::ErrorKind::ConnectionRefused)?;
        Ok(Link::new(near, "memory"))
    }
}

/// The other side of a reporter.
pub(crate) struct Far {
    ends: mpsc::UnboundedReceiver<DuplexStream>,
    attempts: Arc<Mutex<Vec<time::Instant>>>,
}

impl Far {
    pub(crate) async fn raw(&mut self) -> DuplexStream {
        soon(self.ends.recv()).await.unwrap()
    }

    pub(crate) async fn accept(&mut self) -> Connection<DuplexStream> {
        Connection::new(self.raw().await, Config::default())
    }

    /// From here on connecting is refused.
    pub(crate) fn die(&mut self) {
        self.ends.close();
    }

    /// When a connection was attempted.
    pub(crate) fn attempts(&self) -> Vec<time::Instant> {
        self.attempts.lock().unwrap().clone()
    }
}

pub(crate) fn reporter() -> (ReporterBuilder, Far) {
    let (far_ends, ends) = mpsc::unbounded_channel();
    let attempts = Arc::<Mutex<Vec<_>>>::default();
    let builder = Reporter::builder(Memory {
        far_ends,
        attempts: Arc::clone(&attempts),
    })
    .ack_timeout(TIMEOUT)
    .clock(Virtual(time::Instant::now()));
    (builder, Far { ends, attempts })
}

/// MSH-10 of the next message that a reporter sends.
pub(crate) async fn next_id(consumer: &mut Connection<DuplexStream>) -> String {
    let frame = soon(consumer.read_frame()).await.unwrap().unwrap();
    let message = Message::parse(frame.payload()).unwrap();
    let header = message.segment(SegmentId::MSH).unwrap();
    header.field(10).text().unwrap().as_str().to_owned()
}

#[derive(Debug)]
struct Wires(tokio::sync::Mutex<mpsc::UnboundedReceiver<Incoming>>);

#[async_trait]
impl Listener for Wires {
    async fn accept(&self) -> std::io::Result<Incoming> {
        match self.0.lock().await.recv().await {
            Some(incoming) => Ok(incoming),
            None => std::future::pending().await,
        }
    }
}

/// A consumer that runs.
pub(crate) struct Ward {
    wires: mpsc::UnboundedSender<Incoming>,
    stop: oneshot::Sender<()>,
    serving: JoinHandle<Result<Summary, ServeError>>,
}

impl Ward {
    pub(crate) fn open(consumer: Consumer) -> Self {
        let (wires, receiver) = mpsc::unbounded_channel();
        let (stop, stopped) = oneshot::channel::<()>();
        let listener = Wires(tokio::sync::Mutex::new(receiver));
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

/// MSA-1 and MSA-2 of the next answer, or nothing at the end.
pub(crate) async fn next_answer(device: &mut Connection<DuplexStream>) -> Option<(String, String)> {
    let frame = soon(device.read_frame()).await.unwrap()?;
    let message = Message::parse(frame.payload()).unwrap();
    let msa = message.segment(SegmentId::MSA).unwrap();
    let text = |number| msa.field(number).text().unwrap().as_str().to_owned();
    Some((text(1), text(2)))
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
