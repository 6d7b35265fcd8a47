//! Servers and streams without a network.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use async_trait::async_trait;
use ihe_pcd_mllp::{Config, Connection, Decoder, Event, FrameError, Incoming, Listener, Peer};
use tokio::io::{AsyncRead, AsyncWrite, DuplexStream, ReadBuf, duplex};
use tokio::sync::mpsc;
use tokio::time::timeout;

pub(crate) const SECOND: Duration = Duration::from_secs(1);

/// Awaits what must happen; a test that hangs fails.
pub(crate) async fn soon<T>(future: impl Future<Output = T>) -> T {
    timeout(3600 * SECOND, future)
        .await
        .expect("it never happened")
}

/// A listener whose connections come out of a channel.
#[derive(Debug)]
pub(crate) struct Wires(tokio::sync::Mutex<mpsc::UnboundedReceiver<Incoming>>);

/// The side that connects.
#[derive(Clone)]
pub(crate) struct Plugs(pub(crate) mpsc::UnboundedSender<Incoming>);

pub(crate) fn wires() -> (Wires, Plugs) {
    let (sender, receiver) = mpsc::unbounded_channel();
    (Wires(tokio::sync::Mutex::new(receiver)), Plugs(sender))
}

#[async_trait]
impl Listener for Wires {
    async fn accept(&self) -> io::Result<Incoming> {
        match self.0.lock().await.recv().await {
            Some(incoming) => Ok(incoming),
            None => std::future::pending().await,
        }
    }
}

impl Plugs {
    /// A device that is connected.
    pub(crate) fn device(&self) -> Connection<DuplexStream> {
        let (near, far) = duplex(64 * 1024);
        self.plug(far);
        Connection::new(near, Config::default())
    }

    pub(crate) fn plug(&self, far: impl ihe_pcd_mllp::Stream) {
        let incoming = Incoming::ready(far, Peer::named("wire"));
        self.0.send(incoming).unwrap();
    }
}

/// How often a stream was polled, and how many of them there are.
#[derive(Clone, Debug, Default)]
pub(crate) struct Counts {
    pub(crate) reads: Arc<AtomicUsize>,
    pub(crate) writes: Arc<AtomicUsize>,
}

impl Counts {
    pub(crate) fn reads(&self) -> usize {
        self.reads.load(Ordering::Relaxed)
    }

    pub(crate) fn writes(&self) -> usize {
        self.writes.load(Ordering::Relaxed)
    }

    /// Streams that count with this and are not dropped.
    pub(crate) fn alive(&self) -> usize {
        Arc::strong_count(&self.reads) - 1
    }
}

/// Counts how often it is asked for bytes, and given some.
pub(crate) struct Counted {
    pub(crate) inner: DuplexStream,
    pub(crate) counts: Counts,
}

impl AsyncRead for Counted {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.counts.reads.fetch_add(1, Ordering::Relaxed);
        Pin::new(&mut self.inner).poll_read(context, buffer)
    }
}

impl AsyncWrite for Counted {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.counts.writes.fetch_add(1, Ordering::Relaxed);
        Pin::new(&mut self.inner).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(context)
    }
}

/// Everything that comes out of a decoder for these pieces of a stream, and its end.
pub(crate) fn decoded<'p>(
    config: Config,
    pieces: impl IntoIterator<Item = &'p [u8]>,
) -> Vec<Result<Event, FrameError>> {
    let mut decoder = Decoder::new(config);
    let mut events = Vec::new();
    for piece in pieces {
        decoder.handle_bytes(piece);
        events.extend(std::iter::from_fn(|| decoder.poll_event()));
    }
    decoder.handle_end();
    events.extend(std::iter::from_fn(|| decoder.poll_event()));
    events
}

/// The payloads among it.
pub(crate) fn payloads(events: &[Result<Event, FrameError>]) -> Vec<&[u8]> {
    let frames = events.iter().filter_map(|event| match event {
        Ok(Event::Frame(frame)) => Some(frame.payload().as_ref()),
        _ => None,
    });
    frames.collect()
}
