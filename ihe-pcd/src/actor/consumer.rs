use core::fmt;
use core::pin::pin;
use core::time::Duration;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use ihe_pcd_mllp as mllp;
use thiserror::Error;
use tokio::select;
use tokio::task::{JoinError, JoinSet};
use tokio::time::{sleep, timeout};

use super::contain::contain;
use super::shared::{Phase, Setup, Shared};
use super::{Limits, Summary, connection, events, follower, seed};
use crate::plugin::{
    Clock, Durability, Failure, Journal, Listener, ObservationSink, SystemClock, VolatileJournal,
};
use crate::session::{AcceptPolicy, BackOff, ControlIds};

/// Receives reports (PCD-01), stores them, acknowledges them, and brings them to sinks.
///
/// `CA` and `AA` mean that the frame is in the journal, and nothing more.
/// Sinks run after it, each at its own pace: at least once for each report, in the order of storing,
/// and again from its mark after a restart.
///
/// A sink that answers [`RetryLater`](crate::plugin::ErrorKind::RetryLater) is asked again and holds up only itself;
/// one that refuses a report or panics is told of the next one.
#[doc(alias = "DOC")]
#[doc(alias = "DeviceObservationConsumer")]
pub struct Consumer {
    setup: Setup,
    sinks: Vec<Arc<dyn ObservationSink>>,
}

/// Numbers the connections of all consumers of this process, so that no two make the same control ids.
static NEXT_LANE: AtomicU32 = AtomicU32::new(0);

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
                policy: AcceptPolicy::default(),
                mllp: mllp::Config::default(),
                timeouts: mllp::Timeouts::default(),
                limits: Limits::default(),
                clock: Arc::new(SystemClock::new()),
            },
            sinks: Vec::new(),
        }
    }

    /// A consumer that acknowledges what it has in memory only: everything is lost with the process.
    ///
    /// For tests and demonstrations; it warns when it serves.
    /// When sinks are 65 536 messages behind, senders are told to try again later.
    pub fn danger_volatile() -> Self {
        Self::new(VolatileJournal::new(Self::VOLATILE_CAPACITY))
    }

    /// Brings reports to one more sink: a value, an `Arc` of one, or a closure over `&Report<'_>`.
    ///
    /// Two sinks need two names; [`Named`](crate::plugin::Named) gives a closure one.
    #[must_use]
    pub fn sink(mut self, sink: impl ObservationSink) -> Self {
        self.sinks.push(Arc::new(sink));
        self
    }

    /// Takes messages by this policy.
    #[must_use]
    pub fn policy(mut self, policy: AcceptPolicy) -> Self {
        self.setup.policy = policy;
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

    /// Serves connections until `shutdown` is ready, then drains:
    /// it stops accepting and reading, stores and answers what has come, and lets the sinks catch up with the journal,
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
        let shared = Arc::new(Shared::new(self.setup));
        if shared.setup.journal.durability() == Durability::Volatile {
            events::volatile_journal();
        }
        let mut followers = start_followers(&shared, self.sinks).await?;
        let mut connections = JoinSet::new();
        accept(&shared, listener, shutdown, &mut connections).await;

        let drained = timeout(shared.setup.limits.drain_deadline, async {
            shared.phase.send_replace(Phase::Draining);
            while let Some(ended) = connections.join_next().await {
                reap(ended);
            }
            shared.phase.send_replace(Phase::CatchingUp);
            while let Some(ended) = followers.join_next().await {
                reap(ended);
            }
        })
        .await
        .is_ok();
        if !drained {
            events::not_drained();
            connections.shutdown().await;
            followers.shutdown().await;
        }
        Ok(shared.counters.summary(drained))
    }
}

impl fmt::Debug for Consumer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sinks: Vec<_> = self.sinks.iter().map(|sink| sink.name()).collect();
        f.debug_struct("Consumer")
            .field("setup", &self.setup)
            .field("sinks", &sinks)
            .finish()
    }
}

/// Makes every sink known to the journal before anything is stored, so that nothing it has yet to see is deleted.
async fn start_followers(
    shared: &Arc<Shared>,
    sinks: Vec<Arc<dyn ObservationSink>>,
) -> Result<JoinSet<()>, ServeError> {
    let journal = &shared.setup.journal;
    let mut followers = JoinSet::new();
    for (number, sink) in sinks.iter().enumerate() {
        let name = sink.name();
        if sinks.iter().take(number).any(|other| other.name() == name) {
            return Err(ServeError::DuplicateSink { name: name.into() });
        }
        let mark = journal.marked(name).await.map_err(ServeError::Journal)?;
        journal
            .mark(name, mark)
            .await
            .map_err(ServeError::Journal)?;
        followers.spawn(follower::follow(Arc::clone(shared), Arc::clone(sink), mark));
    }
    Ok(followers)
}

/// Accepts connections until `shutdown` is ready; the listener is closed then.
async fn accept(
    shared: &Arc<Shared>,
    listener: impl Listener,
    shutdown: impl Future<Output = ()>,
    connections: &mut JoinSet<()>,
) {
    let mut shutdown = pin!(shutdown);
    let mut back_off = BackOff::new(
        Duration::from_millis(10),
        Duration::from_secs(1),
        seed::random(),
    );
    let started = shared.now().wall;
    loop {
        let accepted = select! {
            biased;
            () = &mut shutdown => return,
            Some(ended) = connections.join_next() => {
                reap(ended);
                continue;
            }
            accepted = contain(listener.accept()) => accepted,
        };
        let failed = match accepted {
            Ok(Ok(link)) if connections.len() >= shared.setup.limits.max_connections => {
                shared.counters.connections_refused.add_one();
                events::connection_refused(&link.peer);
                continue;
            }
            Ok(Ok(link)) => {
                back_off.handle_success();
                shared.counters.connections.add_one();
                let ids = ControlIds::new(started, NEXT_LANE.fetch_add(1, Ordering::Relaxed));
                connections.spawn(connection::serve(Arc::clone(shared), link, ids));
                continue;
            }
            Ok(Err(error)) => error.to_string(),
            Err(panicked) => panicked.to_string(),
        };
        events::accept_failed(&failed);
        select! {
            () = &mut shutdown => return,
            () = sleep(back_off.handle_failure()) => {}
        }
    }
}

/// A task that panicked took its connection with it, and nothing else.
fn reap(ended: Result<(), JoinError>) {
    if ended.is_err_and(|error| error.is_panic()) {
        events::task_failed();
    }
}
