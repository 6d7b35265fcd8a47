use core::fmt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ihe_pcd_mllp as mllp;
use tokio::sync::watch;

use super::Limits;
use super::alert_manager::{ConnectionNumbers, List};
use super::audit::{Audit, AuditSetup};
use super::budget::Budget;
use super::gaps::Gaps;
use super::required::Required;
use super::summary::Counters;
use super::watch::Sightings;
use super::witness::Witness;
use crate::plugin::{Clock, Journal, Tap};
use crate::session::gap::Loss;
use crate::session::{AcceptPolicy, ConsumerEvent, ControlIds, DuplicateWindow, Now, Position};

/// Numbers the connections of all consumers of this process, so that no two make the same control ids.
static NEXT_LANE: AtomicU32 = AtomicU32::new(0);

/// What a consumer is made of, but its sinks.
pub(super) struct Setup {
    pub(super) journal: Arc<dyn Journal>,
    pub(super) policy: Arc<AcceptPolicy>,
    pub(super) mllp: mllp::Config,
    pub(super) timeouts: mllp::Timeouts,
    pub(super) limits: Limits,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) tap: Option<Arc<dyn Tap>>,
}

/// What the tasks of one consumer have in common.
pub(super) struct Shared {
    pub(super) setup: Setup,
    pub(super) witness: Witness,
    pub(super) counters: Counters,
    pub(super) budget: Arc<Budget>,
    /// The last position that is known to be stored.
    pub(super) stored: watch::Sender<Position>,
    pub(super) phase: watch::Sender<Phase>,
    pub(super) gaps: Gaps,
    pub(super) audit: Arc<Audit>,
    /// If anybody watches.
    pub(super) sightings: Option<Sightings>,
    /// The sinks that messages are acknowledged after.
    pub(super) required: Option<Arc<Required>>,
    /// Those of the sinks of alerts.
    lists: Vec<Arc<List>>,
    connections: ConnectionNumbers,
    started: Now,
    window: Mutex<DuplicateWindow>,
}

/// How far a consumer is on its way to its end.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum Phase {
    Serving,
    /// Nothing more is stored; sinks read up to the end of the journal.
    CatchingUp,
}

impl Shared {
    pub(super) fn new(setup: Setup, gaps: Gaps, sightings: Option<Sightings>) -> Self {
        Self {
            audit: Arc::new(AuditSetup::default().begin("consumer", 1, &setup.clock)),
            budget: Arc::new(Budget::new(setup.limits.max_bytes_in_flight)),
            window: Mutex::new(DuplicateWindow::new(setup.limits.duplicate_window)),
            started: setup.clock.now(),
            witness: Witness::new(Arc::clone(&setup.clock), setup.tap.clone()),
            setup,
            counters: Counters::default(),
            stored: watch::Sender::new(Position::START),
            phase: watch::Sender::new(Phase::Serving),
            gaps,
            sightings,
            required: None,
            lists: Vec::new(),
            connections: ConnectionNumbers::default(),
        }
    }

    /// The same with the lists of sinks of alerts.
    pub(super) fn with_lists(self, lists: Vec<Arc<List>>) -> Self {
        Self { lists, ..self }
    }

    /// The same where messages are acknowledged after these sinks.
    pub(super) fn with_required(self, required: Option<Arc<Required>>) -> Self {
        Self { required, ..self }
    }

    /// The same, telling what has to be accounted for.
    pub(super) fn with_audit(self, audit: Audit) -> Self {
        let audit = Arc::new(audit);
        Self { audit, ..self }
    }

    /// Whether a list is that of the first sink of alerts.
    pub(super) fn is_first(&self, list: &Arc<List>) -> bool {
        let first = self.lists.first();
        first.is_none_or(|first| Arc::ptr_eq(first, list))
    }

    /// The number of one more connection, if it matters who is heard on it.
    pub(super) fn next_connection(&self) -> Option<u64> {
        (!self.lists.is_empty()).then(|| self.connections.next())
    }

    /// A reporter of alerts was heard on a connection. Answers whether its end will be noticed.
    pub(super) fn heard(&self, sender: &Arc<str>, connection: u64) -> bool {
        let lists = self.lists.iter();
        lists.fold(true, |all, list| all & list.heard(sender, connection))
    }

    /// A connection has ended.
    pub(super) fn link_ended(&self, connection: u64) {
        let now = self.now();
        for list in &self.lists {
            list.link_ended(connection, now);
        }
    }

    pub(super) fn now(&self) -> Now {
        self.setup.clock.now()
    }

    /// The control ids of one more connection.
    pub(super) fn next_control_ids(&self) -> ControlIds {
        ControlIds::new(self.started.wall, NEXT_LANE.fetch_add(1, Ordering::Relaxed))
    }

    /// The window of all sessions, to be held for a moment.
    pub(super) fn window(&self) -> MutexGuard<'_, DuplicateWindow> {
        // Whoever panicked with it left at worst a message in it that is stored once more.
        self.window.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Counts and tells what a session has to tell.
    pub(super) fn note(&self, peer: &mllp::Peer, event: &ConsumerEvent) {
        self.counters.count(event);
        self.witness.consumer(peer, event);
        if is_loss(event) {
            self.audit.tell_fate(peer, event);
            let now = self.now();
            if let Some(loss) = Loss::of_consumer(event, peer, now.wall) {
                self.gaps.note(&loss, now);
            }
        }
    }

    /// Counts and tells what happens to connections.
    pub(super) fn note_server(&self, event: &mllp::ServerEvent<'_>) {
        match event {
            mllp::ServerEvent::Connected { .. } => self.counters.connections.add_one(),
            mllp::ServerEvent::TurnedAway { .. } => self.counters.connections_refused.add_one(),
            mllp::ServerEvent::NotEstablished { .. } => {
                self.counters.connections_failed.add_one();
            }
            _ => {}
        }
        self.witness.server(event);
        self.audit.tell_server(event);
    }

    /// Wakes the sinks for what was stored.
    pub(super) fn announce(&self, position: Position) {
        if self.stored.receiver_count() == 0 {
            return;
        }
        // An earlier one too is told: it may be what those behind it waited for.
        self.stored.send_modify(|last| *last = position.max(*last));
    }
}

/// Whether to look at the clock for an event: not for each message that is taken.
const fn is_loss(event: &ConsumerEvent) -> bool {
    matches!(
        event,
        ConsumerEvent::Refused { .. } | ConsumerEvent::Dropped { .. }
    )
}

impl fmt::Debug for Setup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Setup")
            .field("journal", &self.journal)
            .field("policy", &self.policy)
            .field("mllp", &self.mllp)
            .field("timeouts", &self.timeouts)
            .field("limits", &self.limits)
            .field("clock", &self.clock)
            .field("tap", &self.tap.is_some())
            .finish()
    }
}
