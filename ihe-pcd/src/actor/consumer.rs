mod acknowledging;

use core::fmt;
use core::time::Duration;
use std::sync::Arc;

use ihe_pcd_mllp as mllp;
use thiserror::Error;
use tokio::sync::oneshot;
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout_at};

use super::alert_manager::{AlertTaker, List};
use super::audit::{AuditSetup, attend};
use super::gaps::Gaps;
use super::marks::Marks;
use super::required::Required;
use super::shared::{Phase, Setup, Shared};
use super::showing::{ObservationTaker, StatusTaker};
use super::sources::{self, Sources};
use super::watch::{self, Sightings, Watch};
use super::{Alerts, Limits, ReplayFrom, Summary, connection, events, follower, seed};
use crate::model::Sender;
use crate::plugin::{
    AlertSink, AlertStatusSink, Audited, Clock, Durability, Failure, GapSink, Journal, Listener,
    ObservationSink, ObservationSource, SystemClock, Tap, VolatileJournal,
};
use crate::session::alert::AlertWatch;
use crate::session::{AcceptPolicy, Position};

/// This part of the drain deadline is for gap records alone.
const LAST_GAPS: u32 = 8;

/// This part of the drain deadline is for audit sinks alone.
const LAST_AUDIT: u32 = 8;

/// This part of the drain deadline sources have to end.
const FIRST_SOURCES: u32 = 4;

/// Receives reports (PCD-01), stores them, acknowledges them, and brings them to sinks.
///
/// `CA` and `AA` mean that the frame is in the journal, and nothing more, unless [`acknowledge_after`](Self::acknowledge_after) asks for it.
/// A message that comes again is answered again and not stored again, after a restart too, if the journal keeps what it is recognised by.
/// Sinks run after it, each at its own pace: at least once for each report, in the order of storing,
/// and again from its mark after a restart.
///
/// A sink that answers [`RetryLater`](crate::plugin::ErrorKind::RetryLater) is asked again and holds up only itself,
/// and one that takes nothing for [a minute](Limits::stalled_after) is told as a gap while that lasts.
/// A report that a sink refuses is set aside in the journal for it ([`Quarantined`](crate::session::Quarantined)), as is one
/// that it cannot handle or panics over [three times](Limits::attempts), and the next one follows.
/// One that is released there is tried again within a second or so, and is marked ([`Origin::out_of_order`](crate::plugin::Origin::out_of_order)).
/// Entries that the journal has lost are told as a gap and passed over.
#[doc(alias = "DOC")]
#[doc(alias = "DeviceObservationConsumer")]
pub struct Consumer {
    setup: Setup,
    sources: Vec<sources::Named>,
    sinks: Vec<Arc<dyn ObservationSink>>,
    alert_sinks: Vec<(Arc<dyn AlertSink>, Arc<List>)>,
    alerts: Alerts,
    alert_watch: AlertWatch,
    status_sinks: Vec<Arc<dyn AlertStatusSink>>,
    gap_sinks: Vec<Arc<dyn GapSink>>,
    pub(super) audit: AuditSetup,
    replays: Vec<(String, ReplayFrom)>,
    acknowledge_after: Vec<String>,
    watch: Option<Watch>,
    /// The journal is in memory and nobody else can read it.
    forgets: bool,
    seed: Option<u64>,
}

/// Why a consumer could not begin to serve.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ServeError {
    /// Two sinks have one name, and the journal could not tell their marks apart.
    #[error("two sinks are named {name:?}")]
    DuplicateSink {
        /// The name.
        name: String,
    },
    /// There is no sink of a name that is to see reports again.
    #[error("there is no sink named {name:?} to replay to")]
    UnknownSink {
        /// The name.
        name: String,
    },
    /// There is no sink of a name that messages are to be acknowledged after.
    #[error("there is no sink named {name:?} to acknowledge messages after")]
    UnknownRequiredSink {
        /// The name.
        name: String,
    },
    /// Messages are to be acknowledged after sinks, and none would be recognised that comes again: each would be stored anew.
    #[error(
        "messages can be acknowledged after sinks only where a duplicate window recognises them"
    )]
    NoDuplicateWindow,
    /// The journal could not say how far a sink has come, or what has come before.
    #[error("the journal cannot be used: {0}")]
    Journal(Failure),
}

impl Consumer {
    /// How many messages [`danger_volatile`](Self::danger_volatile) keeps for sinks that are behind.
    const VOLATILE_CAPACITY: usize = 65_536;

    /// A consumer that acknowledges what this journal has stored; an `Arc` of a journal is one too.
    pub fn new(journal: impl Journal) -> Self {
        let journal: Arc<dyn Journal> = Arc::new(journal);
        Self {
            alerts: Alerts::new(Arc::clone(&journal)),
            setup: Setup {
                journal,
                policy: Arc::new(AcceptPolicy::default()),
                mllp: mllp::Config::default(),
                timeouts: mllp::Timeouts::default(),
                limits: Limits::default(),
                clock: Arc::new(SystemClock::new()),
                tap: None,
            },
            sources: Vec::new(),
            sinks: Vec::new(),
            alert_sinks: Vec::new(),
            alert_watch: AlertWatch::default(),
            status_sinks: Vec::new(),
            gap_sinks: Vec::new(),
            audit: AuditSetup::default(),
            replays: Vec::new(),
            acknowledge_after: Vec::new(),
            watch: None,
            forgets: false,
            seed: None,
        }
    }

    /// A consumer that acknowledges what it has in memory only: everything is lost with the process.
    ///
    /// For tests and demonstrations; it warns when it serves.
    /// When sinks are 65 536 messages behind, senders are told to try again later; without a sink nothing is kept.
    pub fn danger_volatile() -> Self {
        Self {
            forgets: true,
            ..Self::new(VolatileJournal::new(Self::VOLATILE_CAPACITY))
        }
    }

    /// Takes reports of one more source in this process too, under this name of a sender (MSH-3, MSH-4).
    ///
    /// Each source is a peer, of the source's name: what it hands over is stored and answered as what comes from outside,
    /// and counts among the connections of the [limits](Limits::max_connections). Two sources are to have two names;
    /// messages are recognised by them ([`ObservationSource::name`]).
    /// A consumer that has nobody outside serves [`Listeners::new()`](crate::plugin::Listeners).
    #[must_use]
    pub fn source(mut self, source: impl ObservationSource, sender: Sender) -> Self {
        self.sources.push((Arc::new(source), sender));
        self
    }

    /// Brings reports to one more sink: a value, an `Arc` of one, or a closure over `&Report<'_>`.
    ///
    /// Two sinks need two names; [`Named`](crate::plugin::Named) gives a closure one.
    #[must_use]
    pub fn sink(mut self, sink: impl ObservationSink) -> Self {
        self.sinks.push(Arc::new(sink));
        self
    }

    /// Tells one more sink what changes about alerts: a value, an `Arc` of one, or a closure over `&AlertNotice<'_>`.
    ///
    /// With it alerts (PCD-04) are taken, whatever the policy says, and the list of those that stand is kept,
    /// as an [`AlertManager`](super::AlertManager) keeps it. It waits for no sink of observations.
    #[must_use]
    pub fn alert_sink(mut self, sink: impl AlertSink) -> Self {
        self.alert_sinks.push((Arc::new(sink), self.alerts.add()));
        self
    }

    /// Brings what became of alerts to one more sink: a value, an `Arc` of one, or a closure over `&AlertStatus<'_>`.
    ///
    /// With it PCD-05 is taken, whatever the policy says: for whoever has raised the alerts,
    /// with an [`AlertReporter`](super::AlertReporter) or otherwise. It waits for no sink of observations.
    #[must_use]
    pub fn alert_status_sink(mut self, sink: impl AlertStatusSink) -> Self {
        self.status_sinks.push(Arc::new(sink));
        self
    }

    /// Watches over alerts so.
    #[must_use]
    pub fn alert_watch(mut self, watch: AlertWatch) -> Self {
        self.alert_watch = watch;
        self
    }

    /// The list of the alerts that stand, which is kept while there is a sink of alerts.
    pub fn alerts(&self) -> Alerts {
        self.alerts.clone()
    }

    /// Brings records of what is not there to one more sink: refused and dropped messages, reports that a sink did not take,
    /// a sink that takes nothing for long, what a [`Windowed`](crate::plugin::Windowed) leaves out,
    /// and with [`watch`](Self::watch) the silence of devices.
    #[must_use]
    pub fn gap_sink(mut self, sink: impl GapSink) -> Self {
        self.gap_sinks.push(Arc::new(sink));
        self
    }

    /// When it begins to serve, brings the sink of this name again what it has seen, from there on, as far as the journal still has it.
    ///
    /// Its mark goes back and never on: what it has yet to see it sees in any case. What it sees again is marked
    /// ([`Origin::replayed`](crate::plugin::Origin::replayed)), but for what comes again after a crash in the midst of it.
    /// What was set aside for it stays so. Positions directly before the first one that is left are told by an event where they would belong to it.
    ///
    /// Each consumer that is made so does it once: one that is to be restarted by itself is not to be made so again.
    /// To find a time, the journal is read once from its beginning before anything is accepted.
    #[must_use]
    pub fn replay(mut self, sink: impl Into<String>, from: ReplayFrom) -> Self {
        self.replays.push((sink.into(), from));
        self
    }

    /// Watches how often devices report, and tells their silence: to the gap sinks, and in logs without their names.
    ///
    /// An [`Attendance`](crate::session::gap::Attendance), or a [`Watch`] to be told about devices while the consumer runs.
    #[must_use]
    pub fn watch(mut self, watch: impl Into<Watch>) -> Self {
        self.watch = Some(watch.into());
        self
    }

    /// Takes messages by this policy.
    #[must_use]
    pub fn policy(mut self, policy: AcceptPolicy) -> Self {
        self.setup.policy = Arc::new(policy);
        self
    }

    /// Reads frames with these limits and tolerances.
    #[must_use]
    pub fn mllp(mut self, config: mllp::Config) -> Self {
        self.setup.mllp = config;
        self
    }

    /// Waits so long for the rest of a frame, for a peer to take an answer, and for the next frame.
    #[must_use]
    pub const fn timeouts(mut self, timeouts: mllp::Timeouts) -> Self {
        self.setup.timeouts = timeouts;
        self
    }

    /// Takes on so much at once.
    #[must_use]
    pub const fn limits(mut self, limits: Limits) -> Self {
        self.setup.limits = limits;
        self
    }

    /// Takes the times of receiving and answering from this clock.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.setup.clock = Arc::new(clock);
        self
    }

    /// Draws the pauses after which sinks are asked again from this seed. Default: one that nobody chose.
    #[must_use]
    pub const fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Shows this tap every frame and every decision.
    #[must_use]
    pub fn tap(mut self, tap: impl Tap) -> Self {
        self.setup.tap = Some(Arc::new(tap));
        self
    }

    /// Serves connections until `shutdown` is ready, then drains:
    /// it tells sources to end, for which they have a quarter of the time, stops accepting and reading, stores and answers what has come, lets the sinks catch up with the journal,
    /// and has the gap sinks and the audit sinks take what is left, for each of which an eighth of the time is kept,
    /// all within [`Limits::drain_deadline`]. What sinks have not seen by then they see after the next start.
    ///
    /// No failure of a connection, a sink or the listener ends it.
    /// If the future is dropped, everything stops at once, as in a crash.
    ///
    /// # Errors
    ///
    /// [`ServeError`] when it could not begin; then nothing was accepted.
    pub async fn serve(
        self,
        listener: impl Listener,
        shutdown: impl Future<Output = ()>,
    ) -> Result<Summary, ServeError> {
        let required = self.required()?;
        let silences = self.watch.as_ref().map_or(0, Watch::most);
        let gaps = Gaps::new(self.gap_sinks, silences, self.setup.clock.now());
        let (sightings, seen) = self.watch.as_ref().map(|_| Sightings::new()).unzip();
        let lists = self.alert_sinks.iter().map(|(_, list)| Arc::clone(list));
        let lists: Vec<_> = lists.collect();
        let _ending = Ending(lists.clone());
        let mut setup = self.setup;
        if !lists.is_empty() && !setup.policy.takes_alerts {
            setup.policy = Arc::new((*setup.policy).clone().take_alerts());
        }
        if !self.status_sinks.is_empty() && !setup.policy.takes_alert_statuses {
            setup.policy = Arc::new((*setup.policy).clone().take_alert_statuses());
        }
        let most = setup.limits.max_audit_events;
        let audit = self.audit.begin("consumer", most, &setup.clock);
        let shared = Shared::new(setup, gaps, sightings).with_lists(lists);
        let shared = Arc::new(shared.with_required(required).with_audit(audit));
        shared.audit.tell(|| Audited::Started);
        if shared.setup.journal.durability() == Durability::Volatile {
            events::volatile_journal();
        }
        let of_alerts = self.alert_sinks.len().max(self.status_sinks.len());
        if self.forgets && self.sinks.is_empty() && of_alerts == 0 {
            // Nobody will read it: as if everything had been read already.
            let end = Position::new(u64::MAX);
            let mark = shared.setup.journal.mark("nobody", end);
            mark.await.map_err(ServeError::Journal)?;
        }
        restore_window(&shared).await.map_err(ServeError::Journal)?;
        let sinks = Sinks {
            sinks: self.sinks,
            alert_sinks: self.alert_sinks,
            alert_watch: self.alert_watch,
            status_sinks: self.status_sinks,
            replays: self.replays,
            seed: self.seed,
            forgets: self.forgets,
        };
        let mut followers = sinks.start(&shared).await?;
        let mut keepers = JoinSet::new();
        let seed = self.seed.unwrap_or_else(seed::random);
        for keeper in shared.gaps.keep(&shared.setup.clock, !seed) {
            keepers.spawn(keeper);
        }
        let mut auditors = JoinSet::new();
        for auditor in shared.audit.keep(seed.rotate_left(8)) {
            auditors.spawn(auditor);
        }
        let (is_over, over) = oneshot::channel::<()>();
        let over = async { drop(over.await) };
        let mut operators = attend(&shared.setup.journal, &shared.audit, over);
        if let Some((watch, seen)) = self.watch.zip(seen) {
            // It ends with the followers, as they do when nothing more comes.
            followers.spawn(watch::attend(Arc::clone(&shared), watch, seen));
        }
        let seed_of = |number| seed.rotate_left(16).wrapping_add(number as u64);
        let (mut sources, door) = Sources::start(self.sources, &shared, listener, seed_of);
        let longest = shared.setup.limits.drain_deadline;
        let mut began = None;
        let shutdown = async {
            shutdown.await;
            let now = *began.insert(Instant::now());
            sources.stop(now + longest / FIRST_SOURCES).await;
        };
        let answered = server(&shared)
            .serve(door, shutdown, {
                let shared = Arc::clone(&shared);
                move |wire, draining| connection::serve(Arc::clone(&shared), wire, draining)
            })
            .await;

        shared.phase.send_replace(Phase::CatchingUp);
        let began = began.unwrap_or_else(Instant::now);
        let deadline = began + longest;
        // A sink that is down does not take the time in which others are told of it.
        let kept_for = |nobody: bool, part| match nobody {
            true => Duration::ZERO,
            false => longest / part,
        };
        let before_audit = deadline - kept_for(shared.audit.is_empty(), LAST_AUDIT);
        let before_gaps = before_audit - kept_for(shared.gaps.is_empty(), LAST_GAPS);
        let caught_up = ends(&mut followers, before_gaps).await;
        // Whatever they passed over is noted by now.
        shared.gaps.close();
        let told = ends(&mut keepers, before_audit).await;
        drop(is_over);
        // What is not told in time is told by the next run.
        ends(&mut operators, before_audit).await;
        shared.audit.tell(|| Audited::Stopped);
        shared.audit.close();
        let audited = ends(&mut auditors, deadline).await;
        shared.audit.give_up();
        if !(caught_up && told) {
            events::not_drained();
        }
        match timeout_at(deadline, shared.setup.journal.finish()).await {
            Ok(Ok(())) => {}
            Ok(Err(failure)) => events::not_finished(&failure),
            Err(_) => events::not_finished(&"the deadline for draining passed"),
        }
        let drained = answered && caught_up && told && audited;
        Ok(shared.counters.summary(drained))
    }
}

impl fmt::Debug for Consumer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sinks: Vec<_> = self.sinks.iter().map(|sink| sink.name()).collect();
        let alert_sinks = self.alert_sinks.iter().map(|(sink, _)| sink.name());
        let alert_sinks: Vec<_> = alert_sinks.collect();
        let status_sinks = self.status_sinks.iter().map(|sink| sink.name());
        let status_sinks: Vec<_> = status_sinks.collect();
        let sources: Vec<_> = self.sources.iter().map(|(it, _)| it.name()).collect();
        f.debug_struct("Consumer")
            .field("setup", &self.setup)
            .field("sources", &sources)
            .field("sinks", &sinks)
            .field("alert_sinks", &alert_sinks)
            .field("alert_status_sinks", &status_sinks)
            .field("gap_sinks", &self.gap_sinks.len())
            .field("acknowledge_after", &self.acknowledge_after)
            .field("audit", &self.audit)
            .field("watch", &self.watch)
            .finish()
    }
}

/// Whether all tasks end before the deadline; then those that do not are given up.
async fn ends(tasks: &mut JoinSet<()>, deadline: Instant) -> bool {
    let all = timeout_at(deadline, async {
        while let Some(ended) = tasks.join_next().await {
            if ended.is_err() {
                events::task_failed();
            }
        }
    });
    let all_ended = all.await.is_ok();
    if !all_ended {
        tasks.shutdown().await;
    }
    all_ended
}

/// Knows again the messages that were stored last, so that one that was stored before a restart is not stored again.
///
/// The marks of sinks come after it: with them, whatever a crash left in the journal is forced to the disk before anything is accepted.
async fn restore_window(shared: &Shared) -> Result<(), Failure> {
    let capacity = shared.setup.limits.duplicate_window;
    if capacity == 0 {
        return Ok(());
    }
    let traces = shared.setup.journal.traces(capacity).await?;
    let mut window = shared.window();
    for (position, trace) in &traces {
        window.restore(trace, *position);
    }
    Ok(())
}

/// Nobody keeps the lists of alerts any more when it is dropped.
struct Ending(Vec<Arc<List>>);

impl Drop for Ending {
    fn drop(&mut self) {
        for list in &self.0 {
            list.close();
        }
    }
}

/// The sinks of a consumer that begins to serve.
struct Sinks {
    sinks: Vec<Arc<dyn ObservationSink>>,
    alert_sinks: Vec<(Arc<dyn AlertSink>, Arc<List>)>,
    alert_watch: AlertWatch,
    status_sinks: Vec<Arc<dyn AlertStatusSink>>,
    replays: Vec<(String, ReplayFrom)>,
    seed: Option<u64>,
    forgets: bool,
}

impl Sinks {
    /// Makes every sink known to the journal before anything is stored, so that nothing it has yet to see is deleted.
    async fn start(&self, shared: &Arc<Shared>) -> Result<JoinSet<()>, ServeError> {
        self.check_names()?;
        let mut followers = JoinSet::new();
        for (number, sink) in self.sinks.iter().enumerate() {
            let marks = self.marks(shared, sink.name()).await;
            let (marks, replayed_to) = marks.map_err(ServeError::Journal)?;
            let (shared, sink) = (Arc::clone(shared), Arc::clone(sink));
            let taker = ObservationTaker {
                shared: Arc::clone(&shared),
                sink,
            };
            let seed = self.seed(number);
            followers.spawn(follower::follow(shared, taker, marks, replayed_to, seed));
        }
        for (number, (sink, list)) in (self.sinks.len()..).zip(&self.alert_sinks) {
            let marks = self.marks(shared, sink.name()).await;
            let (marks, seen) = marks.map_err(ServeError::Journal)?;
            let taker = AlertTaker::restore(
                Arc::clone(shared),
                Arc::clone(sink),
                Arc::clone(list),
                self.alert_watch.clone(),
                seen,
                self.forgets,
            );
            let taker = taker.await.map_err(ServeError::Journal)?;
            let (shared, seed) = (Arc::clone(shared), self.seed(number));
            followers.spawn(follower::follow(shared, taker, marks, seen, seed));
        }
        let number = self.sinks.len().saturating_add(self.alert_sinks.len());
        for (number, sink) in (number..).zip(&self.status_sinks) {
            let marks = self.marks(shared, sink.name()).await;
            let (marks, replayed_to) = marks.map_err(ServeError::Journal)?;
            let (shared, sink) = (Arc::clone(shared), Arc::clone(sink));
            let taker = StatusTaker {
                shared: Arc::clone(&shared),
                sink,
            };
            let seed = self.seed(number);
            followers.spawn(follower::follow(shared, taker, marks, replayed_to, seed));
        }
        Ok(followers)
    }

    /// Of one seed too, sinks that fail together are not asked again together.
    fn seed(&self, number: usize) -> u64 {
        let seed = self.seed;
        seed.map_or_else(seed::random, |seed| seed.wrapping_add(number as u64))
    }

    fn check_names(&self) -> Result<(), ServeError> {
        let of_alerts = || self.alert_sinks.iter().map(|(sink, _)| sink.name());
        let of_statuses = || self.status_sinks.iter().map(|sink| sink.name());
        let of_alerts = || of_alerts().chain(of_statuses());
        let names = || self.sinks.iter().map(|sink| sink.name()).chain(of_alerts());
        for (number, name) in names().enumerate() {
            if names().take(number).any(|other| other == name) {
                return Err(ServeError::DuplicateSink { name: name.into() });
            }
        }
        for (name, _) in &self.replays {
            if !names().any(|known| known == name) {
                return Err(ServeError::UnknownSink { name: name.clone() });
            }
        }
        Ok(())
    }

    /// Where a sink begins, and up to where it has seen it all before.
    async fn marks(&self, shared: &Shared, name: &str) -> Result<(Marks, Position), Failure> {
        let journal = &*shared.setup.journal;
        let mut marks = Marks::read(journal, name, self.forgets).await?;
        journal.mark(name, marks.after()).await?;
        let mut seen = marks.after();
        for (_, from) in self.replays.iter().filter(|(of, _)| of == name) {
            if marks.holds_back() {
                seen = journal.end().await?;
            }
            let Some(replay) = from.find(journal, seen).await? else {
                continue;
            };
            if let Some(missing) = &replay.missing {
                events::replay_incomplete(name, missing);
            }
            let begin = replay.received_at;
            marks.go_back(journal, name, replay.after, begin).await?;
            events::replay_begins(name, replay.after, seen);
            let first = Position::new(replay.after.number().saturating_add(1));
            shared.audit.tell_operated(None, "replayed", first);
        }
        Ok((marks, seen))
    }
}

/// What accepts the connections of a consumer.
fn server(shared: &Arc<Shared>) -> mllp::Server {
    let setup = &shared.setup;
    let shared = Arc::clone(shared);
    mllp::Server::new()
        .with_config(setup.mllp.clone())
        .with_timeouts(setup.timeouts)
        .with_limits(setup.limits.of_server())
        .on_event(move |event| shared.note_server(&event))
}
