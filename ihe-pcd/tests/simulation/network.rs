//! The wire of the actors over the simulated network, and the simulated time.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use async_trait::async_trait;
use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::{Clock, Incoming, Link, Listener, Transport};
use ihe_pcd::session::Now;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use turmoil::net::{TcpListener, TcpStream};

pub(crate) const PORT: u16 = 2575;

/// Accepts connections of the simulated network.
pub(crate) struct SimListener {
    listener: TcpListener,
    piece: usize,
}

impl SimListener {
    pub(crate) async fn bind(piece: usize) -> io::Result<Self> {
        let listener = TcpListener::bind(("0.0.0.0", PORT)).await?;
        Ok(Self { listener, piece })
    }

    pub(crate) async fn accept_stream(&self) -> io::Result<Pieces> {
        let (stream, _) = self.listener.accept().await?;
        Ok(Pieces::new(stream, self.piece))
    }
}

#[async_trait]
impl Listener for SimListener {
    async fn accept(&self) -> io::Result<Incoming> {
        let (stream, peer) = self.listener.accept().await?;
        Ok(Incoming::ready(Pieces::new(stream, self.piece), peer))
    }
}

impl std::fmt::Debug for SimListener {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SimListener")
    }
}

/// Makes connections over the simulated network.
#[derive(Debug)]
pub(crate) struct SimTransport {
    pub(crate) host: String,
    pub(crate) piece: usize,
}

impl SimTransport {
    pub(crate) async fn stream(&self) -> io::Result<Pieces> {
        let stream = TcpStream::connect((self.host.as_str(), PORT)).await?;
        Ok(Pieces::new(stream, self.piece))
    }
}

#[async_trait]
impl Transport for SimTransport {
    async fn connect(&self) -> io::Result<Link> {
        let stream = self.stream().await?;
        let peer = stream.stream.peer_addr()?;
        Ok(Link::new(stream, peer))
    }
}

/// A connection that takes bytes in pieces: each is a segment, and a crash may fall between two.
pub(crate) struct Pieces {
    stream: TcpStream,
    piece: usize,
}

impl Pieces {
    const fn new(stream: TcpStream, piece: usize) -> Self {
        Self { stream, piece }
    }
}

impl AsyncRead for Pieces {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Pieces {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let piece = &bytes[..bytes.len().min(self.piece)];
        Pin::new(&mut self.stream).poll_write(context, piece)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

/// The time of the simulated host on which it was made.
#[derive(Debug)]
pub(crate) struct SimClock(tokio::time::Instant);

impl SimClock {
    pub(crate) fn new() -> Self {
        Self(tokio::time::Instant::now())
    }
}

impl Clock for SimClock {
    fn now(&self) -> Now {
        Now {
            elapsed: self.0.elapsed(),
            wall: wall(turmoil::sim_elapsed().unwrap_or_default()),
        }
    }
}

fn wall(elapsed: Duration) -> Instant {
    let noon = 1_795_262_400;
    Instant::from_unix(noon + elapsed.as_secs() as i64, elapsed.subsec_nanos()).unwrap()
}

#[cfg(feature = "testkit")]
#[test]
fn the_clock_of_a_host_keeps_what_a_clock_promises() {
    let mut sim = turmoil::Builder::new()
        .simulation_duration(Duration::from_secs(60))
        .build();
    sim.client("host", async {
        let utc = || wall(turmoil::sim_elapsed().unwrap_or_default());
        let patience = Duration::from_secs(60);
        let pass = tokio::time::sleep;
        let kept = ihe_pcd::plugin::testkit::clock(SimClock::new(), pass, utc, &[], patience);
        kept.await.unwrap_or_else(|broken| panic!("{broken}"));
        Ok(())
    });
    sim.run().unwrap();
}
