use std::sync::Arc;

use ihe_pcd_mllp as mllp;
use tokio::sync::watch;

use super::budget::Budget;
use super::summary::Counters;
use super::{Limits, events};
use crate::plugin::{Clock, Journal};
use crate::session::{AcceptPolicy, ConsumerEvent, Now, Position};

/// What a consumer is made of, but its sinks.
#[derive(Clone, Debug)]
pub(super) struct Setup {
    pub(super) journal: Arc<dyn Journal>,
    pub(super) policy: AcceptPolicy,
    pub(super) mllp: mllp::Config,
    pub(super) timeouts: mllp::Timeouts,
    pub(super) limits: Limits,
    pub(super) clock: Arc<dyn Clock>,
}

/// What the tasks of one consumer have in common.
#[derive(Debug)]
pub(super) struct Shared {
    pub(super) setup: Setup,
    pub(super) counters: Counters,
    pub(super) budget: Budget,
    /// The last position that is known to be stored.
    pub(super) stored: watch::Sender<Position>,
    pub(super) phase: watch::Sender<Phase>,
}

/// How far a consumer is on its way to its end.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum Phase {
    Serving,
    /// Nothing more is read; what is in flight is finished.
    Draining,
    /// Nothing more is stored; sinks read up to the end of the journal.
    CatchingUp,
}

impl Shared {
    pub(super) fn new(setup: Setup) -> Self {
        Self {
            budget: Budget::new(setup.limits.max_bytes_in_flight),
            setup,
            counters: Counters::default(),
            stored: watch::Sender::new(Position::START),
            phase: watch::Sender::new(Phase::Serving),
        }
    }

    pub(super) fn now(&self) -> Now {
        self.setup.clock.now()
    }

    /// Counts and tells what a session has to tell.
    pub(super) fn note(&self, peer: &str, event: &ConsumerEvent) {
        self.counters.count(event);
        events::consumer(peer, event);
    }

    /// Wakes the sinks for what was stored.
    pub(super) fn announce(&self, position: Position) {
        self.stored.send_if_modified(|last| {
            let later = position > *last;
            if later {
                *last = position;
            }
            later
        });
    }
}
