use core::time::Duration;
use std::sync::Arc;

use thiserror::Error;
use tokio::sync::{Semaphore, mpsc, oneshot, watch};
use tokio::task::JoinHandle;

use super::link_state::LinkState;
use super::outbox::Job;
use super::{Delivery, ReporterBuilder, SendError};
use crate::hl7::MessageBuf;
use crate::model::Report;
use crate::plugin::{Clock, Failure, Journal, Transport};
use crate::session::Precedence;

/// Sends reports (PCD-01) to one consumer and loses none: each is stored before it is sent, and sent until the consumer has it.
///
/// There are two moments to await: [`send`](Self::send) ends when the message is in the journal, as safe as
/// [`Journal::durability`] says, and the [`Delivery`] it gives ends when the consumer has acknowledged it.
///
/// ```no_run
/// use ihe_pcd::actor::Reporter;
/// use ihe_pcd::plugin::TcpTransport;
/// # use ihe_pcd::plugin::Journal;
/// # async fn example(journal: impl Journal, report: ihe_pcd::model::Report<'_>) -> Result<(), Box<dyn std::error::Error>> {
/// // A `SqliteStore` of the package `ihe-pcd-adapters`.
/// let reporter = Reporter::connect(TcpTransport::new("record.example:2575"), journal).await?;
/// let delivery = reporter.send(&report).await?; // here: on our disk, survives a crash
/// let receipt = delivery.await?; // here: acknowledged by the consumer
/// # Ok(())
/// # }
/// ```
///
/// # What becomes of a message
///
/// - It is sent in the order of storing, alerts (PCD-04, PCD-05) before observations.
/// - No answer in time, a lost connection, or ERR-3 207 (the consumer's own trouble): it is sent again after a pause, byte for byte
///   with the same MSH-10, and nothing of its kind before it. It may arrive twice; a consumer recognises it.
/// - Any other refusal: it is set aside with codes and places, which is told, and the next one follows.
///   An operator may have it tried again, and then it is late.
/// - What the process leaves behind, however it ended, is sent after the next start.
///
/// How much may wait, and for how long, is said by [`OutboxLimits`](crate::session::outbox::OutboxLimits).
/// With a [window](ReporterBuilder::window) above one, a message that is sent again may have been overtaken by those on their way with it.
///
/// A journal belongs to one reporter, and to nobody else who appends: everything in it is sent. What is delivered is deleted from it.
/// [`AlertReporter::beside`](super::AlertReporter::beside) raises alerts over its connection, and keeps them in its journal.
///
/// A reporter that is dropped stops at once; [`close`](Self::close) sends what it can before.
#[derive(Debug)]
#[doc(alias = "DOR")]
#[doc(alias = "DeviceObservationReporter")]
pub struct Reporter {
    pub(super) journal: Arc<dyn Journal>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) observations: mpsc::Sender<Job>,
    pub(super) alerts: mpsc::Sender<Job>,
    pub(super) link: watch::Receiver<LinkState>,
    /// Whoever raises alerts beside it has it.
    pub(super) alerting: Arc<Semaphore>,
    pub(super) close: Option<oneshot::Sender<()>>,
    pub(super) task: JoinHandle<Closed>,
}

/// Why a message is not known to be stored.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum HandOverError {
    /// It cannot be sent as it is; nothing is stored.
    #[error(transparent)]
    Send(#[from] SendError),
    /// As many messages wait as may; nothing is stored.
    #[error("as many messages wait as may")]
    Full,
    /// The journal did not store it, as far as is known.
    #[error("the journal did not store the message: {0}")]
    Journal(Arc<Failure>),
    /// The reporter has ended. Whether the message is stored is not known.
    #[error("the reporter has ended")]
    Ended,
}

/// How a reporter has ended.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct Closed {
    /// So many messages wait in the journal for the next start.
    pub waiting: usize,
    /// So many are set aside there.
    pub set_aside: usize,
}

impl Reporter {
    /// Reports over a transport what is handed over, and what this journal still has of earlier runs.
    ///
    /// # Errors
    ///
    /// When the journal does not say how far it came.
    ///
    /// # Panics
    ///
    /// Outside a tokio runtime.
    pub async fn connect(transport: impl Transport, outbox: impl Journal) -> Result<Self, Failure> {
        Self::builder(transport).outbox(outbox).connect().await
    }

    /// Sets up a reporter with other timeouts and limits than the default ones.
    ///
    /// Without an [`outbox`](ReporterBuilder::outbox) it does not connect:
    ///
    /// ```compile_fail,E0599
    /// # use ihe_pcd::{actor::Reporter, plugin::TcpTransport};
    /// let reporter = Reporter::builder(TcpTransport::new("record.example:2575")).connect();
    /// ```
    pub fn builder(transport: impl Transport) -> ReporterBuilder<()> {
        ReporterBuilder::new(transport)
    }

    /// Stores a report; waits while as many wait as may, if that is [the rule](crate::session::outbox::WhenFull).
    ///
    /// If the future is dropped, the report may be stored or not, and is sent if it is.
    ///
    /// # Errors
    ///
    /// [`HandOverError`].
    pub async fn send(&self, report: &Report<'_>) -> Result<Delivery, HandOverError> {
        let message = report.write().map_err(SendError::from)?;
        self.send_message(&message).await
    }

    /// Stores a message that somebody else wrote, to be sent byte for byte.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send).
    pub async fn send_message(&self, message: &MessageBuf) -> Result<Delivery, HandOverError> {
        let (job, answer) = Job::of(message, self.clock.now().wall)?;
        let queue = match job.entry.precedence {
            Precedence::Alert => &self.alerts,
            Precedence::Observation => &self.observations,
        };
        let sent = queue.send(job).await;
        sent.map_err(|_| HandOverError::Send(SendError::Ended))?;
        answer.await.unwrap_or(Err(HandOverError::Ended))
    }

    /// Sends what it can within the [deadline](ReporterBuilder::drain_deadline), and ends.
    /// What is left is in the journal and goes out after the next start.
    pub async fn close(mut self) -> Closed {
        drop(self.close.take());
        // A task that panicked has ended as well; its deliveries have said so.
        (&mut self.task).await.unwrap_or_default()
    }
}

impl Drop for Reporter {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// How long [`Reporter::close`] goes on sending, unless said otherwise.
pub(super) const DRAIN_DEADLINE: Duration = Duration::from_secs(10);
