use core::fmt;

use ihe_pcd_mllp as mllp;

use super::Alerts;
use crate::actor::{Consumer, Limits, ReplayFrom, ServeError, Summary};
use crate::plugin::{AlertNotice, AlertSink, Clock, GapSink, Journal, Listener, Tap};
use crate::session::AcceptPolicy;
use crate::session::alert::AlertWatch;

/// Receives alerts (PCD-04), stores them, acknowledges them, keeps the list of those that stand, and tells sinks what changes.
///
/// It is a [`Consumer`] on a listener of its own that takes alerts and refuses reports (PCD-01) with 200 at MSH-9:
/// it has nobody to bring them to, and what it acknowledged would be seen by nobody.
/// A consumer of both has [`Consumer::alert_sink`] beside [`Consumer::sink`]; there too alerts wait for no observation.
///
/// # What stands
///
/// Only an end, a reset, or a person ends an alert: by [`Alerts::end`], or by the journal's own means, of which the manager
/// hears within about a second ([`Journal::ended_alerts`]). It is *unconfirmed* when nothing was heard of it for too long
/// ([`AlertWatch::confirmed_within`], or what its reporter said itself: [`AlertWatch::reported_within`]), when the connection is lost on which its reporter was heard last
/// ([`AlertWatch::link_grace`]), and after a restart, until it is heard of again. That is told, and the alert stays in the list.
/// A reporter that is not heard of after a restart is lost ([`AlertWatch::restart_grace`]).
///
/// The list survives a restart: the messages that say what stands are kept in the journal until they are not needed any more.
/// It comes back from the first and the newest message of each alert, and nothing of it is told as news.
///
/// # What is wrong with an alert
///
/// An alert that lacks something, contradicts itself or does not follow from what was said before is stored and told, with
/// what is wrong ([`AlertNotice::problems`], [`AlertChange::misstep`](crate::session::alert::AlertChange::misstep)).
/// [`AcceptPolicy::refuse_faulty_alerts`] refuses it before it is stored instead, with the place.
/// A message in which no alert can be read at all is set aside in the journal, and told as a gap.
///
/// ```
/// use core::time::Duration;
/// use ihe_pcd::actor::AlertManager;
/// use ihe_pcd::plugin::{AlertNotice, TcpListener, VolatileJournal};
/// use ihe_pcd::session::alert::AlertWatch;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let listener = TcpListener::bind("127.0.0.1:0").await?;
/// // In memory, for the example: a real one keeps what stands in a file.
/// let manager = AlertManager::new(VolatileJournal::new(1000))
///     .watch(AlertWatch::default().with_confirmed_within(Duration::from_secs(30)))
///     .sink(|notice: &AlertNotice<'_>| {
///         println!("{} {}", notice.change.id, notice.change.kind.word());
///         Ok(())
///     });
/// let alerts = manager.alerts();
/// let summary = manager.serve(listener, async {}).await?;
/// assert!(alerts.standing().is_empty() && summary.drained);
/// # Ok(())
/// # }
/// ```
#[doc(alias = "AM")]
#[doc(alias = "ACON")]
pub struct AlertManager {
    pub(in crate::actor) consumer: Consumer,
    has_sink: bool,
}

impl AlertManager {
    /// A manager that acknowledges what this journal has stored; an `Arc` of a journal is one too.
    pub fn new(journal: impl Journal) -> Self {
        let policy = AcceptPolicy::default();
        let policy = policy.take_alerts().refuse_observations();
        Self {
            consumer: Consumer::new(journal).policy(policy),
            has_sink: false,
        }
    }

    /// Tells one more sink what changes: a value, an `Arc` of one, or a closure over `&AlertNotice<'_>`.
    /// Without any it keeps the list alone.
    #[must_use]
    pub fn sink(self, sink: impl AlertSink) -> Self {
        Self {
            consumer: self.consumer.alert_sink(sink),
            has_sink: true,
        }
    }

    /// Watches over alerts so.
    #[must_use]
    pub fn watch(mut self, watch: AlertWatch) -> Self {
        self.consumer = self.consumer.alert_watch(watch);
        self
    }

    /// The list of the alerts that stand.
    pub fn alerts(&self) -> Alerts {
        self.consumer.alerts()
    }

    /// Brings records of what is not there to one more sink: see [`Consumer::gap_sink`].
    #[must_use]
    pub fn gap_sink(mut self, sink: impl GapSink) -> Self {
        self.consumer = self.consumer.gap_sink(sink);
        self
    }

    /// Tells the sink of this name again what it was told, as a replay: see [`Consumer::replay`]. The list stays as it is.
    #[must_use]
    pub fn replay(mut self, sink: impl Into<String>, from: ReplayFrom) -> Self {
        self.consumer = self.consumer.replay(sink, from);
        self
    }

    /// Acknowledges an alert positively only when the sinks with these names have been told of it: see [`Consumer::acknowledge_after`].
    /// Its reporter then knows that somebody has it, and not only that it is stored.
    ///
    /// ```
    /// use ihe_pcd::actor::AlertManager;
    /// use ihe_pcd::plugin::{AlertNotice, Named, VolatileJournal};
    ///
    /// let board = Named::new("board", |_: &AlertNotice<'_>| Ok(()));
    /// let manager = AlertManager::new(VolatileJournal::new(1000))
    ///     .sink(board)
    ///     .acknowledge_after(["board"]);
    /// # let _ = manager;
    /// ```
    #[must_use]
    pub fn acknowledge_after(mut self, sinks: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.consumer = self.consumer.acknowledge_after(sinks);
        self
    }

    /// Takes messages by this policy; alerts are taken whatever it says. Default: alerts and nothing else.
    ///
    /// One that does not [refuse observations](AcceptPolicy::refuse_observations) has them stored, and nobody sees them here.
    #[must_use]
    pub fn policy(mut self, policy: AcceptPolicy) -> Self {
        self.consumer = self.consumer.policy(policy);
        self
    }

    /// Reads frames with these limits and tolerances.
    #[must_use]
    pub fn mllp(mut self, config: mllp::Config) -> Self {
        self.consumer = self.consumer.mllp(config);
        self
    }

    /// Waits so long for the rest of a frame, for a peer to take an answer, and for the next frame.
    #[must_use]
    pub fn timeouts(mut self, timeouts: mllp::Timeouts) -> Self {
        self.consumer = self.consumer.timeouts(timeouts);
        self
    }

    /// Takes on so much at once.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.consumer = self.consumer.limits(limits);
        self
    }

    /// Takes the time from this clock.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.consumer = self.consumer.clock(clock);
        self
    }

    /// Draws the pauses after which sinks are asked again from this seed. Default: one that nobody chose.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.consumer = self.consumer.seed(seed);
        self
    }

    /// Shows this tap every frame and every decision.
    #[must_use]
    pub fn tap(mut self, tap: impl Tap) -> Self {
        self.consumer = self.consumer.tap(tap);
        self
    }

    /// Serves connections until `shutdown` is ready, then drains: see [`Consumer::serve`].
    ///
    /// # Errors
    ///
    /// [`ServeError`] when it could not begin; then nothing was accepted.
    pub async fn serve(
        self,
        listener: impl Listener,
        shutdown: impl Future<Output = ()>,
    ) -> Result<Summary, ServeError> {
        let consumer = match self.has_sink {
            true => self.consumer,
            false => self.consumer.alert_sink(|_: &AlertNotice<'_>| Ok(())),
        };
        consumer.serve(listener, shutdown).await
    }
}

impl fmt::Debug for AlertManager {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AlertManager").field(&self.consumer).finish()
    }
}
