//! A reporter without a network, in virtual time, and what stands at the other side of it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use ihe_pcd::actor::{VolatileDelivery, VolatileReporter, VolatileReporterBuilder};
use ihe_pcd::hl7::{Message, SegmentId};
use ihe_pcd::mllp::{Config, Connection};
use ihe_pcd::model::AcknowledgmentCode;
use ihe_pcd::plugin::{Link, Transport};
use tokio::io::{AsyncReadExt, DuplexStream, duplex};
use tokio::sync::mpsc;
use tokio::time;

use super::clock::Virtual;
use super::site::{report, soon};

/// How long the reporters here wait for an answer.
pub(crate) const TIMEOUT: Duration = Duration::from_secs(10);

/// Connections in memory; the other ends come out of a channel.
#[derive(Debug)]
struct Memory {
    far_ends: mpsc::UnboundedSender<DuplexStream>,
    buffer: usize,
    state: Arc<State>,
}

#[derive(Debug, Default)]
struct State {
    dead: AtomicBool,
    attempts: Mutex<Vec<time::Instant>>,
}

#[async_trait]
impl Transport for Memory {
    async fn connect(&self) -> std::io::Result<Link> {
        let mut attempts = self.state.attempts.lock().unwrap();
        attempts.push(time::Instant::now());
        if self.state.dead.load(Ordering::Relaxed) {
            return Err(std::io::ErrorKind::ConnectionRefused.into());
        }
        let (near, far) = duplex(self.buffer);
        self.far_ends.send(far).unwrap();
        Ok(Link::new(near, "memory"))
    }
}

/// Never connects, and never refuses to.
#[derive(Debug)]
pub(crate) struct Nowhere;

#[async_trait]
impl Transport for Nowhere {
    async fn connect(&self) -> std::io::Result<Link> {
        std::future::pending().await
    }
}

/// The other side of a reporter.
pub(crate) struct Far {
    ends: mpsc::UnboundedReceiver<DuplexStream>,
    state: Arc<State>,
}

impl Far {
    pub(crate) async fn raw(&mut self) -> DuplexStream {
        soon(self.ends.recv()).await.unwrap()
    }

    pub(crate) async fn accept(&mut self) -> Connection<DuplexStream> {
        Connection::new(self.raw().await, Config::default())
    }

    /// From here on connecting is refused.
    pub(crate) fn die(&self) {
        self.state.dead.store(true, Ordering::Relaxed);
    }

    /// From here on connecting succeeds.
    pub(crate) fn live(&self) {
        self.state.dead.store(false, Ordering::Relaxed);
    }

    /// When a connection was attempted.
    pub(crate) fn attempts(&self) -> Vec<time::Instant> {
        self.state.attempts.lock().unwrap().clone()
    }
}

pub(crate) fn reporter() -> (VolatileReporterBuilder, Far) {
    reporter_over(64 * 1024)
}

/// Its connections hold so many bytes in each direction.
pub(crate) fn reporter_over(buffer: usize) -> (VolatileReporterBuilder, Far) {
    let (far_ends, ends) = mpsc::unbounded_channel();
    let state = Arc::<State>::default();
    let transport = Memory {
        far_ends,
        buffer,
        state: Arc::clone(&state),
    };
    let builder = VolatileReporter::builder(transport)
        .ack_timeout(TIMEOUT)
        .clock(Virtual::new());
    (builder, Far { ends, state })
}

pub(crate) async fn send(reporter: &VolatileReporter, id: &str) -> VolatileDelivery {
    soon(reporter.send(&report(id, 72))).await.unwrap()
}

/// The code with which a message was accepted.
pub(crate) async fn code(delivery: VolatileDelivery) -> Option<AcknowledgmentCode> {
    soon(delivery).await.unwrap().code
}

pub(crate) const CA: Option<AcknowledgmentCode> = Some(AcknowledgmentCode::CommitAccept);
pub(crate) const AA: Option<AcknowledgmentCode> = Some(AcknowledgmentCode::ApplicationAccept);

/// MSH-10 of the next message that a reporter sends.
pub(crate) async fn next_id(consumer: &mut Connection<DuplexStream>) -> String {
    let frame = soon(consumer.read_frame()).await.unwrap().unwrap();
    let message = Message::parse(frame.payload()).unwrap();
    let header = message.segment(SegmentId::MSH).unwrap();
    header.field(10).text().unwrap().as_str().to_owned()
}

/// Reads one block, byte by byte.
pub(crate) async fn take_block(consumer: &mut DuplexStream) {
    while consumer.read_u8().await.unwrap() != 0x1C {}
    consumer.read_u8().await.unwrap();
}
