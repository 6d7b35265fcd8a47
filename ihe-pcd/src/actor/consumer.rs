use core::fmt;
use core::time::Duration;
use std::sync::Arc;

use ihe_pcd_mllp as mllp;
use thiserror::Error;
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout_at};

use super::gaps::Gaps;
use super::marks::Marks;
use super::shared::{Phase, Setup, Shared};
use super::watch::{self, Sightings, Watch};
use super::{Limits, Summary, connection, events, follower, seed};
use crate::plugin::{
    Clock, Durability, Failure, GapSink, Journal, Listener, ObservationSink, SystemClock, Tap,
    VolatileJournal,
};
use crate::session::{AcceptPolicy, Position};

/// This part of the drain deadline is for gap records alone.
const LAST_GAPS: u32 = 8;

/// Receives reports (PCD-01), stores them, acknowledges them, and brings them to sinks.
///
/// `CA` and `AA` mean that the frame is in the journal, and nothing more.
/// Sinks run after it, each at its own pace: at least once for each report, in the order of storing,
/// and again from its mark after a restart.
///
/// A sink that answers [`RetryLater`](crate::plugin::ErrorKind::RetryLater) is asked again and holds up only itself,
/// and one that takes nothing for [a minute](Limits::stalled_after) is told as a gap while that lasts;
/// one that refuses a report or panics is told of the next one.
#[doc(alias = "DOC")]
#[doc(alias = "DeviceObservationConsumer")]
pub struct Consumer {
    setup: Setup,
    sinks: Vec<Arc<dyn ObservationSink>>,
    gap_sinks: Vec<Arc<dyn GapSink>>,
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
    /// The journal could not say how far a sink has come.
    #[error("the journal cannot be used: {0}")]
    Journal(Failure),
}

impl Consumer {
    /// How many messages [`danger_volatile`](Self::danger_volatile) keeps for sinks that are behind.
    const VOLATILE_CAPACITY: usize = 65_536;

    /// A consumer that acknowledges what this journal has stored; an `Arc` of a journal is one too.
    pub fn new(journal: impl Journal) -> Self {
        Self {
            setup: Setup {
                journal: Arc::new(journal),
                policy: Arc::new(AcceptPolicy::default()),
                mllp: mllp::Config::default(),
                timeouts: mllp::Timeouts::default(),
                limits: Limits::default(),
                clock: Arc::new(SystemClock::new()),
                tap: None,
            },
            sinks: Vec::new(),
            gap_sinks: Vec::new(),
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

    /// Brings reports to one more sink: a value, an `Arc` of one, or a closure over `&Report<'_>`.
    ///
    /// Two sinks need two names; [`Named`](crate::plugin::Named) gives a closure one.
    #[must_use]
    pub fn sink(mut self, sink: impl ObservationSink) -> Self {
        self.sinks.push(Arc::new(sink));
        self
    }

    /// Brings records of what is not there to one more sink: refused and dropped messages, reports that a sink did not take,
    /// a sink that takes nothing for long, what a [`Windowed`](crate::plugin::Windowed) leaves out,
    /// and with [`watch`](Self::watch) the silence of devices.
    #[must_use]
    pub fn gap_sink(mut self, sink: impl GapSink) -> Self {
        self.gap_sinks.push(Arc::new(sink));
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
    /// it stops accepting and reading, stores and answers what has come, lets the sinks catch up with the journal,
    /// and has the gap sinks take what is left, for which an eighth of the time is kept,
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
        let silences = self.watch.as_ref().map_or(0, Watch::most);
        let gaps = Gaps::new(self.gap_sinks, silences, self.setup.clock.now());
        let (sightings, seen) = self.watch.as_ref().map(|_| Sightings::new()).unzip();
        let shared = Arc::new(Shared::new(self.setup, gaps, sightings));
        if shared.setup.journal.durability() == Durability::Volatile {
            events::volatile_journal();
        }
        if self.forgets && self.sinks.is_empty() {
            // Nobody will read it: as if everything had been read already.
            let end = Position::new(u64::MAX);
            let mark = shared.setup.journal.mark("nobody", end);
            mark.await.map_err(ServeError::Journal)?;
        }
        let mut followers = start_followers(&shared, self.sinks, self.seed, self.forgets).await?;
        let mut keepers = JoinSet::new();
        let seed = self.seed.unwrap_or_else(seed::random);
        for keeper in shared.gaps.keep(&shared.setup.clock, !seed) {
            keepers.spawn(keeper);
        }
        if let Some((watch, seen)) = self.watch.zip(seen) {
            // It ends with the followers, as they do when nothing more comes.
            followers.spawn(watch::attend(Arc::clone(&shared), watch, seen));
        }
        let mut began = None;
        let shutdown = async {
            shutdown.await;
            began = Some(Instant::now());
        };
        let answered = server(&shared)
            .serve(listener, shutdown, {
                let shared = Arc::clone(&shared);
                move |wire, draining| connection::serve(Arc::clone(&shared), wire, draining)
            })
            .await;

        shared.phase.send_replace(Phase::CatchingUp);
        let began = began.unwrap_or_else(Instant::now);
        let longest = shared.setup.limits.drain_deadline;
        let deadline = began + longest;
        // A sink that is down does not take the time in which others are told of it.
        let for_gaps = match shared.gaps.is_empty() {
            true => Duration::ZERO,
            false => longest / LAST_GAPS,
        };
        let caught_up = ends(&mut followers, began + longest.saturating_sub(for_gaps)).await;
        // Whatever they passed over is noted by now.
        shared.gaps.close();
        let told = ends(&mut keepers, deadline).await;
        if !(caught_up && told) {
            events::not_drained();
        }
        let drained = answered && caught_up && told;
        Ok(shared.counters.summary(drained))
    }
}

impl fmt::Debug for Consumer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sinks: Vec<_> = self.sinks.iter().map(|sink| sink.name()).collect();
        f.debug_struct("Consumer")
            .field("setup", &self.setup)
            .field("sinks", &sinks)
            .field("gap_sinks", &self.gap_sinks.len())
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

/// Makes every sink known to the journal before anything is stored, so that nothing it has yet to see is deleted.
async fn start_followers(
    shared: &Arc<Shared>,
    sinks: Vec<Arc<dyn ObservationSink>>,
    seed: Option<u64>,
    forgets: bool,
) -> Result<JoinSet<()>, ServeError> {
    let journal = &shared.setup.journal;
    let mut followers = JoinSet::new();
    for (number, sink) in sinks.iter().enumerate() {
        let name = sink.name();
        if sinks.iter().take(number).any(|other| other.name() == name) {
            return Err(ServeError::DuplicateSink { name: name.into() });
        }
        let marks = Marks::read(&**journal, name, forgets).await;
        let marks = marks.map_err(ServeError::Journal)?;
        let mark = journal.mark(name, marks.after()).await;
        mark.map_err(ServeError::Journal)?;
        // Of one seed too, sinks that fail together are not asked again together.
        let seed = seed.map_or_else(seed::random, |seed| seed.wrapping_add(number as u64));
        let (shared, sink) = (Arc::clone(shared), Arc::clone(sink));
        followers.spawn(follower::follow(shared, sink, marks, seed));
    }
    Ok(followers)
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
