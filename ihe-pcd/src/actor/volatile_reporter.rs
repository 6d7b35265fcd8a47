use core::fmt;
use core::time::Duration;
use std::sync::Arc;

use ihe_pcd_mllp as mllp;
use thiserror::Error;
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::timeout;

use super::answers::Answers;
use super::audit::Audit;
use super::gaps::Gaps;
use super::lane::{Job, Lane, Setup};
use super::link_state::LinkState;
use super::witness::Witness;
use super::{VolatileDelivery, events, seed};
use crate::hl7::{MessageBuf, WriteError};
use crate::model::Report;
use crate::plugin::{Clock, GapSink, Listener, SystemClock, Tap, TcpTransport, Transport};
use crate::session::{Outgoing, OutgoingError, ReporterSession};

/// How long the last gap records may take.
const LAST_GAPS: Duration = Duration::from_secs(10);

/// Sends reports (PCD-01) to one consumer, one after the other, and says what became of each.
///
/// With a [window](VolatileReporterBuilder::window) above one it does not wait for an answer before it sends the next.
///
/// There are two moments to await: [`send`](Self::send) ends when the message is taken over,
/// and the [`VolatileDelivery`] it gives ends when the consumer has acknowledged it.
///
/// What is taken over is in memory: it is lost with the process. [`Reporter`](super::Reporter) keeps it on disk.
/// A message is sent once. When its fate is not known (no answer in time, connection lost) its delivery says so,
/// and whoever repeats it accepts that it may arrive twice;
/// [`DeliveryError::advice`](crate::session::DeliveryError::advice) says when repeating makes sense.
///
/// A lost connection is made anew for the next message. Each message has one attempt to connect;
/// after one that failed, or a connection on which nothing was acknowledged, the next attempt waits
/// a random time that grows from failure to failure ([`BackOff`](mllp::BackOff)), and with it the messages.
#[derive(Debug)]
#[doc(alias = "DOR")]
#[doc(alias = "DeviceObservationReporter")]
pub struct VolatileReporter {
    queue: mpsc::Sender<Job>,
    /// Dropped, it says that nothing more is taken over.
    open: watch::Sender<()>,
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

/// Sets up a [`VolatileReporter`].
pub struct VolatileReporterBuilder {
    pub(super) transport: Arc<dyn Transport>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) tap: Option<Arc<dyn Tap>>,
    gap_sinks: Vec<Arc<dyn GapSink>>,
    mllp: mllp::Config,
    timeouts: mllp::Timeouts,
    ack_timeout: Duration,
    queue: usize,
    pub(super) window: usize,
    strict_families: bool,
    application_answers: Option<Arc<dyn Listener>>,
    pub(super) first_pause: Duration,
    pub(super) longest_pause: Duration,
    pub(super) seed: Option<u64>,
    /// Whoever drives it sends again what failed: that is no loss.
    pub(super) is_driven: bool,
    /// Who wants to know whether there is a connection.
    pub(super) links: Option<watch::Sender<LinkState>>,
    /// Who has to account for its connections.
    pub(super) audit: Option<Arc<Audit>>,
}

impl VolatileReporter {
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
    pub fn builder(transport: impl Transport) -> VolatileReporterBuilder {
        VolatileReporterBuilder {
            transport: Arc::new(transport),
            clock: Arc::new(SystemClock::new()),
            tap: None,
            gap_sinks: Vec::new(),
            mllp: mllp::Config::default(),
            timeouts: mllp::Timeouts::default(),
            ack_timeout: Duration::from_secs(10),
            queue: 64,
            window: 1,
            strict_families: false,
            application_answers: None,
            first_pause: Duration::from_millis(100),
            longest_pause: Duration::from_secs(10),
            seed: None,
            is_driven: false,
            links: None,
            audit: None,
        }
    }

    /// Takes over a report; waits while the queue is full. Messages are sent in the order in which they are taken over.
    ///
    /// If the future is dropped, the report is not taken over.
    ///
    /// # Errors
    ///
    /// [`SendError`]; then it is not sent.
    pub async fn send(&self, report: &Report<'_>) -> Result<VolatileDelivery, SendError> {
        self.send_message(&report.write()?).await
    }

    /// Takes over a message that somebody else wrote, and sends it byte for byte.
    ///
    /// While a message with the same MSH-10 is on its way it waits, and those behind it.
    /// Its MSH-10 should differ from those of the messages before, unless it is one of them again:
    /// an answer that a consumer sends twice could not be told from the answer to a later message of that name.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send).
    pub async fn send_message(&self, message: &MessageBuf) -> Result<VolatileDelivery, SendError> {
        let message = Outgoing::new(message)?;
        let (done, fate) = oneshot::channel();
        self.queue
            .send(Job { message, done })
            .await
            .map_err(|_| SendError::Ended)?;
        Ok(VolatileDelivery(fate))
    }

    /// Takes over a message without waiting; `None` when the queue is full or the reporter has ended.
    pub(super) fn take_over(&self, message: Outgoing) -> Option<VolatileDelivery> {
        let (done, fate) = oneshot::channel();
        self.queue.try_send(Job { message, done }).ok()?;
        Some(VolatileDelivery(fate))
    }

    /// Ends at once, as in a crash.
    pub(super) fn abort(&self) {
        self.task.abort();
    }

    /// Sends what was taken over, closes the connection, and ends.
    ///
    /// It does not pause any more before connecting, and when it cannot connect, nothing that is left is sent.
    /// A reporter that is dropped does the same, unseen.
    pub async fn close(self) {
        let Self { queue, open, task } = self;
        drop((queue, open));
        // A task that panicked has ended as well; its deliveries have said so.
        drop(task.await);
    }
}

impl VolatileReporterBuilder {
    /// Waits so long for each answer. Default: 10 s.
    #[must_use]
    pub const fn ack_timeout(mut self, limit: Duration) -> Self {
        self.ack_timeout = limit;
        self
    }

    /// Waits so long for a connection, its handshake included: [`Timeouts::establish`](mllp::Timeouts::establish). Default: 10 s.
    #[must_use]
    pub const fn connect_timeout(mut self, limit: Duration) -> Self {
        self.timeouts.establish = limit;
        self
    }

    /// Waits so long for a connection, for the consumer to take a message, and for the rest of an answer that has begun.
    #[must_use]
    pub const fn timeouts(mut self, timeouts: mllp::Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// Shows this tap every frame and every decision.
    #[must_use]
    pub fn tap(mut self, tap: impl Tap) -> Self {
        self.tap = Some(Arc::new(tap));
        self
    }

    /// Brings records of messages that were not delivered, or may not have been, to one more sink.
    ///
    /// A message that is repeated with success stays in the record of the attempt that failed.
    /// [`VolatileReporter::close`] waits up to 10 s for the last ones to be taken.
    #[must_use]
    pub fn gap_sink(mut self, sink: impl GapSink) -> Self {
        self.gap_sinks.push(Arc::new(sink));
        self
    }

    /// Takes over so many messages beyond those on their way, at least one. Default: 64.
    #[must_use]
    pub fn queue(mut self, messages: usize) -> Self {
        self.queue = messages.max(1);
        self
    }

    /// Lets so many messages be on their way at once, from one to [`ReporterSession::MAX_WINDOW`]. Default: 1.
    ///
    /// They are sent in order and each delivery has its own end, but with more than one
    /// a message that failed may have been overtaken by those after it.
    /// When one gets no answer in time the connection is closed, and the others on it are lost with it.
    #[must_use]
    pub fn window(mut self, messages: usize) -> Self {
        self.window = messages.clamp(1, ReporterSession::MAX_WINDOW);
        self
    }

    /// Lets a positive answer count only if it is of a family that the message asked for,
    /// as [`ReporterSession::with_strict_families`] says.
    #[must_use]
    pub const fn strict_families(mut self) -> Self {
        self.strict_families = true;
        self
    }

    /// Accepts connections on which consumers deliver application answers, for messages that ask for both
    /// (MSH-15 and MSH-16 `AL`), as [`ReporterSession::with_application_answers_elsewhere`] says.
    ///
    /// What comes there is matched by MSA-2, and never acknowledged. Up to 32 connections are open at once.
    /// Whoever can reach the listener can say that a message was acted upon, so it belongs to a protected network.
    #[must_use]
    pub fn application_answers(mut self, listener: impl Listener) -> Self {
        self.application_answers = Some(Arc::new(listener));
        self
    }

    /// Waits up to `first` before the attempt to connect that follows a failure, and up to twice as long after each
    /// further one, but never longer than `longest`. Default: 100 ms and 10 s.
    ///
    /// An answer, positive or not, makes the next failure the first. Where no answer is ever asked for, none does.
    #[must_use]
    pub const fn back_off(mut self, first: Duration, longest: Duration) -> Self {
        self.first_pause = first;
        self.longest_pause = longest;
        self
    }

    /// Draws the pauses from this seed. Default: one that nobody chose.
    #[must_use]
    pub const fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
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
    pub fn connect(self) -> VolatileReporter {
        let (queue, jobs) = mpsc::channel(self.queue);
        let (open, closed) = watch::channel(());
        let seed = self.seed.unwrap_or_else(seed::random);
        let mut session = ReporterSession::new(self.ack_timeout).with_window(self.window);
        if self.strict_families {
            session = session.with_strict_families();
        }
        if self.application_answers.is_some() {
            session = session.with_application_answers_elsewhere();
        }
        let witness = Witness::new(Arc::clone(&self.clock), self.tap);
        let witness = witness.with_links(self.links).with_audit(self.audit);
        let witness = Arc::new(witness);
        let answers = self.application_answers.map(|listener| {
            let witness = Arc::clone(&witness);
            Answers::accept(listener, self.mllp.clone(), self.timeouts, witness)
        });
        let client = mllp::Client::new(self.transport)
            .with_config(self.mllp)
            .with_timeouts(self.timeouts);
        let gaps = Gaps::new(self.gap_sinks, 0, self.clock.now());
        let is_driven = self.is_driven;
        let mut keepers = JoinSet::new();
        for keeper in gaps.keep(&self.clock, !seed) {
            keepers.spawn(keeper);
        }
        let setup = Setup {
            client,
            clock: self.clock,
            witness,
            window: self.window,
            gaps: (!is_driven).then_some(gaps),
        };
        let back_off = mllp::BackOff::new(self.first_pause, self.longest_pause, seed);
        let lane = Lane::new(setup, jobs, closed, answers, session, back_off);
        VolatileReporter {
            queue,
            open,
            task: tokio::spawn(async move {
                // With the lane ends whatever notes losses, so that the keepers end too.
                lane.run().await;
                let told = async { while keepers.join_next().await.is_some() {} };
                if timeout(LAST_GAPS, told).await.is_err() {
                    events::gaps_given_up();
                }
            }),
        }
    }
}

impl fmt::Debug for VolatileReporterBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VolatileReporterBuilder")
            .field("transport", &self.transport)
            .field("mllp", &self.mllp)
            .field("timeouts", &self.timeouts)
            .field("ack_timeout", &self.ack_timeout)
            .field("queue", &self.queue)
            .field("window", &self.window)
            .finish_non_exhaustive()
    }
}
