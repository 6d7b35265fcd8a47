use core::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use thiserror::Error;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

use super::{AlertReporterBuilder, Raised};
use crate::actor::{Closed, Delivery, HandOverError, Reporter, ReporterBuilder, SendError};
use crate::datatype::Instant;
use crate::model::{AlertContent, AlertId, AlertStatus, FirstPhase, Sender};
use crate::plugin::{Clock, Failure, Journal, Transport};
use crate::session::alert::{NotSaid, RaisedAlerts, Restored, Saying};

/// Raises alerts (PCD-04) at one manager, and loses none: each is on disk when it counts as raised, and stands until its source ends it.
///
/// ```no_run
/// use ihe_pcd::actor::AlertReporter;
/// use ihe_pcd::codes::{mdc, unit};
/// use ihe_pcd::datatype::{Cx, Ei};
/// use ihe_pcd::model::{AlertContent, AlertPriority, Identity, Limits, Metric, Sender};
/// use ihe_pcd::plugin::TcpTransport;
/// # use ihe_pcd::plugin::Journal;
/// # async fn example(journal: impl Journal) -> Result<(), Box<dyn std::error::Error>> {
/// let transport = TcpTransport::new("alerts.example:2575");
/// // A `SqliteStore` of the package `ihe-pcd-adapters`, which holds nothing else.
/// let alerts = AlertReporter::connect(transport, journal, Sender::named("MONITOR", "ICU")).await?;
///
/// let saturation = Metric::number(mdc::PULS_OXIM_SAT_O2, 84, unit::PERCENT);
/// let low = AlertContent::builder()
///     .patient(Identity::identified_by(Cx::new("4711", "HOSPITAL", "PI")))
///     .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, Ei::eui_64("0123456789ABCDEF"))
///     .vmd(mdc::DEV_ANALY_SAT_O2_VMD)
///     .physiological(mdc::EVT_LO, "Low SpO2", saturation.limits(Limits::between(90, 100)))
///     .priority(AlertPriority::High);
/// let mut alert = alerts.raise(low).await?; // here: on our disk, survives a crash
/// alert.update(|low| low.priority(AlertPriority::Medium)).await?;
/// alert.end().await?;
/// # Ok(())
/// # }
/// ```
///
/// # What stands
///
/// - Nothing but [`Raised::end`] and [`Raised::reset`] ends an alert: neither dropping its handle, nor the end of the process.
///   [`active`](Self::active) gives a handle for each, whatever became of the one before.
/// - What stands is said again at an [interval](crate::session::alert::RaisingRules::refresh), and when the link was lost.
/// - After a restart an alert is silent until its source speaks of it: with whatever [`Raised`] can say, or [`Raised::confirm`].
/// - What may not follow what was said before is refused ([`Misstep`](crate::session::alert::Misstep)), and nothing is sent.
/// - If a future is dropped, what it was to say may be said or not; [`active`](Self::active) shows which.
///
/// # Its journal
///
/// The journal is the outbox of a [`Reporter`] of its own, with all that is promised there, and holds nothing else.
/// The first and the newest message of each alert that stands are set aside in it
/// ([`Stands`](crate::session::QuarantineReason::Stands)) by the reader [`RaisedAlerts::READER`], so that a restart knows of it.
///
/// Alerts have a connection of their own, unless they are raised [beside](Self::beside) observations: on one that they share
/// they wait for whatever is on its way, up to one timeout of an answer.
///
/// A reporter that is dropped stops at once; [`close`](Self::close) sends what it can before.
#[doc(alias = "AR")]
pub struct AlertReporter {
    pub(super) commands: mpsc::Sender<Command>,
    pub(super) alerts: Shared,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) close: Option<oneshot::Sender<()>>,
    pub(super) task: JoinHandle<Closed>,
    pub(super) restored: Restored,
}

/// Why something is not known to be said of an alert.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum RaiseError {
    /// It may not be said, or not like this; nothing is stored.
    #[error(transparent)]
    NotSaid(#[from] NotSaid),
    /// It was not handed over. [`HandOverError`] says whether it may be stored all the same.
    #[error(transparent)]
    HandOver(#[from] HandOverError),
}

/// What became of what was said of an alert.
#[derive(Debug)]
#[non_exhaustive]
pub enum AlertSaid {
    /// Its message is stored, and comes to its end here.
    Stored(Delivery),
    /// As many messages of the alert wait as may: it is said when one of them has arrived, unless something newer is.
    ///
    /// It is in memory until then.
    Waits,
    /// It is as was said before: nothing is sent.
    AsBefore,
}

/// What is shared by the task, which changes it, and everybody who asks.
#[derive(Clone)]
pub(super) struct Shared(Arc<Mutex<RaisedAlerts>>);

/// Something that the task is to say.
pub(super) struct Command {
    pub(super) what: Ask,
    pub(super) reply: oneshot::Sender<Result<Reply, RaiseError>>,
}

#[derive(Clone)]
pub(super) enum Ask {
    Raise(Box<AlertContent>),
    Tell(FirstPhase, Box<AlertContent>),
    Say(AlertId<'static>, Saying, Option<Instant>),
}

/// Of which alert it is, if of any that stands, and what became of it.
pub(super) struct Reply {
    pub(super) id: Option<AlertId<'static>>,
    pub(super) said: AlertSaid,
}

impl AlertReporter {
    /// Raises alerts over a transport; those of earlier runs are known from the journal, which belongs to it alone.
    ///
    /// # Errors
    ///
    /// When the journal does not say what stands.
    ///
    /// # Panics
    ///
    /// Outside a tokio runtime.
    pub async fn connect(
        transport: impl Transport,
        outbox: impl Journal,
        sender: Sender,
    ) -> Result<Self, Failure> {
        let reporter = Reporter::builder(transport).outbox(outbox);
        Self::over(reporter, sender).connect().await
    }

    /// Sets up one with rules of its own, which sends with this reporter.
    pub fn over(reporter: ReporterBuilder, sender: Sender) -> AlertReporterBuilder {
        AlertReporterBuilder::own(reporter, sender)
    }

    /// Sets up one that sends over the connection of a reporter that runs, and keeps alerts in its journal.
    ///
    /// The journal may hold observations, which alerts overtake, and no alerts but those of this reporter.
    /// An alert waits for what is on its way before it: up to one timeout of an answer, where the consumer says nothing.
    /// When the reporter ends, nothing is raised any more: this one is closed before it.
    ///
    /// ```no_run
    /// use ihe_pcd::actor::{AlertReporter, Reporter};
    /// use ihe_pcd::model::Sender;
    /// use ihe_pcd::plugin::TcpTransport;
    /// # use ihe_pcd::plugin::Journal;
    /// # async fn example(journal: impl Journal, report: ihe_pcd::model::Report<'_>) -> Result<(), Box<dyn std::error::Error>> {
    /// let reporter = Reporter::connect(TcpTransport::new("record.example:2575"), journal).await?;
    /// let alerts = AlertReporter::beside(&reporter, Sender::named("MONITOR", "ICU")).connect().await?;
    /// let observations = reporter.send(&report).await?;
    /// // Alerts are raised here.
    /// alerts.close().await;
    /// reporter.close().await;
    /// # Ok(())
    /// # }
    /// ```
    pub fn beside(reporter: &Reporter, sender: Sender) -> AlertReporterBuilder {
        AlertReporterBuilder::beside(reporter, sender)
    }

    /// Raises an alert: `start`. It returns when the alert is stored.
    ///
    /// If the future is dropped, the alert may be raised: [`active`](Self::active) has it then.
    ///
    /// # Errors
    ///
    /// [`RaiseError`].
    pub async fn raise(&self, content: impl Into<AlertContent>) -> Result<Raised, RaiseError> {
        let what = Ask::Raise(Box::new(content.into()));
        let reply = ask(&self.commands, what).await?;
        let id = reply.id.ok_or(NotSaid::NotRaised)?;
        Ok(self.handle(id))
    }

    /// Tells an alert of which nothing more will be said, and which is not kept: [`FirstPhase::StartOnly`],
    /// or [`FirstPhase::TimePoint`] for one without duration.
    ///
    /// # Errors
    ///
    /// [`RaiseError`]; `Misstep` for the phases of alerts that go on.
    pub async fn tell(
        &self,
        phase: FirstPhase,
        content: impl Into<AlertContent>,
    ) -> Result<Delivery, RaiseError> {
        let what = Ask::Tell(phase, Box::new(content.into()));
        match ask(&self.commands, what).await?.said {
            AlertSaid::Stored(delivery) => Ok(delivery),
            AlertSaid::Waits | AlertSaid::AsBefore => Err(NotSaid::Busy.into()),
        }
    }

    /// A handle for each alert that is raised, those too of earlier runs and those whose handle was dropped.
    pub fn active(&self) -> Vec<Raised> {
        let alerts = self.alerts.lock();
        let ids = alerts.iter().map(|alert| alert.id.clone());
        ids.map(|id| self.handle(id)).collect()
    }

    /// The alert with this id, if it is raised.
    pub fn get(&self, id: &AlertId<'static>) -> Option<Raised> {
        let is_raised = self.alerts.lock().get(id).is_some();
        is_raised.then(|| self.handle(id.clone()))
    }

    /// The alert of which a manager says what became of it (PCD-05), as
    /// [`RaisedAlerts::about`] finds it. Whoever receives PCD-05 asks.
    pub fn about(&self, status: &AlertStatus<'_>) -> Option<Raised> {
        let id = self
            .alerts
            .lock()
            .about(status)
            .map(|alert| alert.id.clone());
        id.map(|id| self.handle(id))
    }

    /// What came of restoring the alerts of earlier runs when it was started.
    pub const fn restored(&self) -> &Restored {
        &self.restored
    }

    /// Says that the watchdog ends as planned, sends what it can within the deadline of its reporter, and ends.
    ///
    /// What stands stands: it is there after the next start. One [beside](Self::beside) another reporter ends when everything is stored:
    /// that one sends it, and says what is left.
    pub async fn close(mut self) -> Closed {
        drop(self.close.take());
        // A task that panicked has ended as well.
        (&mut self.task).await.unwrap_or_default()
    }

    fn handle(&self, id: AlertId<'static>) -> Raised {
        Raised::new(id, self.commands.clone(), self.alerts.clone())
    }
}

impl Drop for AlertReporter {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Shared {
    pub(super) fn new(alerts: RaisedAlerts) -> Self {
        Self(Arc::new(Mutex::new(alerts)))
    }

    /// For a moment.
    pub(super) fn lock(&self) -> MutexGuard<'_, RaisedAlerts> {
        // Whoever panicked with it is the task, which has ended then.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Has the task say something.
pub(super) async fn ask(commands: &mpsc::Sender<Command>, what: Ask) -> Result<Reply, RaiseError> {
    let (reply, answer) = oneshot::channel();
    let sent = commands.send(Command { what, reply }).await;
    sent.map_err(|_| HandOverError::Send(SendError::Ended))?;
    answer
        .await
        .unwrap_or_else(|_| Err(HandOverError::Ended.into()))
}

impl fmt::Debug for AlertReporter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AlertReporter")
            .field("alerts", &*self.alerts.lock())
            .finish_non_exhaustive()
    }
}
