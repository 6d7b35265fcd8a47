use core::time::Duration;
use std::sync::Arc;

use ihe_pcd_mllp as mllp;
use thiserror::Error;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

use super::Delivery;
use super::lane::{Job, Lane};
use crate::hl7::{MessageBuf, WriteError};
use crate::model::Report;
use crate::plugin::{Clock, SystemClock, TcpTransport, Transport};
use crate::session::{Outgoing, OutgoingError, ReporterSession};

/// Sends reports (PCD-01) to one consumer, one after the other, and says what became of each.
///
/// There are two moments to await: [`send`](Self::send) ends when the message is taken over,
/// and the [`Delivery`] it gives ends when the consumer has acknowledged it.
///
/// What is taken over is in memory: it is lost with the process.
/// A message is sent once. When its fate is not known (no answer in time, connection lost) its delivery says so,
/// and whoever repeats it accepts that it may arrive twice;
/// [`DeliveryError::advice`](crate::session::DeliveryError::advice) says when repeating makes sense.
/// A lost connection is made anew for the next message.
#[derive(Debug)]
#[doc(alias = "DOR")]
#[doc(alias = "DeviceObservationReporter")]
pub struct Reporter {
    queue: mpsc::Sender<Job>,
    task: JoinHandle<()>,
}

/// Why a message was not taken over.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum SendError {
    /// The report cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// The message cannot be sent as it is.
    #[error(transparent)]
    Message(#[from] OutgoingError),
    /// The reporter's task has ended, with its runtime or by a panic.
    #[error("the reporter has ended")]
    Ended,
}

/// Sets up a [`Reporter`].
#[derive(Debug)]
pub struct ReporterBuilder {
    transport: Arc<dyn Transport>,
    clock: Arc<dyn Clock>,
    mllp: mllp::Config,
    ack_timeout: Duration,
    connect_timeout: Duration,
    queue: usize,
}

impl Reporter {
    /// Reports to `host:port` over plain TCP, as [`TcpTransport`] does; it connects with the first message.
    ///
    /// # Panics
    ///
    /// Outside a tokio runtime.
    pub fn to(address: impl Into<String>) -> Self {
        Self::connect(TcpTransport::new(address))
    }

    /// Reports over a transport; it connects with the first message.
    ///
    /// # Panics
    ///
    /// Outside a tokio runtime.
    pub fn connect(transport: impl Transport) -> Self {
        Self::builder(transport).connect()
    }

    /// Sets up a reporter with other timeouts than the default ones.
    pub fn builder(transport: impl Transport) -> ReporterBuilder {
        ReporterBuilder {
            transport: Arc::new(transport),
            clock: Arc::new(SystemClock::new()),
            mllp: mllp::Config::default(),
            ack_timeout: Duration::from_secs(10),
            connect_timeout: Duration::from_secs(10),
            queue: 64,
        }
    }

    /// Takes over a report; waits while the queue is full. Messages are sent in the order in which they are taken over.
    ///
    /// If the future is dropped, the report is not taken over.
    ///
    /// # Errors
    ///
    /// [`SendError`]; then it is not sent.
    pub async fn send(&self, report: &Report<'_>) -> Result<Delivery, SendError> {
        self.send_message(&report.write()?).await
    }

    /// Takes over a message that somebody else wrote, and sends it byte for byte.
    ///
    /// Its MSH-10 should differ from that of the message before:
    /// an answer that a consumer sends twice could not be told from the answer to the next message.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send).
    pub async fn send_message(&self, message: &MessageBuf) -> Result<Delivery, SendError> {
        let message = Outgoing::new(message)?;
        let (done, fate) = oneshot::channel();
        self.queue
            .send(Job { message, done })
            .await
            .map_err(|_| SendError::Ended)?;
        Ok(Delivery(fate))
    }

    /// Sends what was taken over, closes the connection, and ends.
    ///
    /// A reporter that is dropped does the same, unseen.
    pub async fn close(self) {
        let Self { queue, task } = self;
        drop(queue);
        // A task that panicked has ended as well; its deliveries have said so.
        drop(task.await);
    }
}

impl ReporterBuilder {
    /// Waits so long for each answer. Default: 10 s.
    #[must_use]
    pub const fn ack_timeout(mut self, limit: Duration) -> Self {
        self.ack_timeout = limit;
        self
    }

    /// Waits so long for a connection. Default: 10 s.
    #[must_use]
    pub const fn connect_timeout(mut self, limit: Duration) -> Self {
        self.connect_timeout = limit;
        self
    }

    /// Takes over so many messages before the first of them is acknowledged, at least one. Default: 64.
    #[must_use]
    pub fn queue(mut self, messages: usize) -> Self {
        self.queue = messages.max(1);
        self
    }

    /// Reads answers with these limits and tolerances.
    #[must_use]
    pub fn mllp(mut self, config: mllp::Config) -> Self {
        self.mllp = config;
        self
    }

    /// Measures timeouts with this clock.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// The reporter; it connects with the first message.
    ///
    /// # Panics
    ///
    /// Outside a tokio runtime.
    pub fn connect(self) -> Reporter {
        let (queue, jobs) = mpsc::channel(self.queue);
        let lane = Lane {
            transport: self.transport,
            clock: self.clock,
            mllp: self.mllp,
            connect_timeout: self.connect_timeout,
            queue: jobs,
            session: ReporterSession::new(self.ack_timeout),
            wire: None,
            peer: String::new(),
            last_key: 0,
        };
        Reporter {
            queue,
            task: tokio::spawn(lane.run()),
        }
    }
}
