use std::sync::Arc;

use tokio::sync::{Semaphore, mpsc, watch};

use crate::actor::Reporter;
use crate::actor::link_state::LinkState;
use crate::actor::outbox::Job;
use crate::plugin::{Clock, Journal};

/// What a reporter of alerts has of the reporter that sends its messages.
pub(super) struct Line {
    pub(super) journal: Arc<dyn Journal>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) queue: mpsc::Sender<Job>,
    pub(super) link: watch::Receiver<LinkState>,
    /// Whoever raises alerts has it: what stands is kept under one name.
    pub(super) turn: Arc<Semaphore>,
}

impl Line {
    pub(super) fn of(reporter: &Reporter) -> Self {
        Self {
            journal: Arc::clone(&reporter.journal),
            clock: Arc::clone(&reporter.clock),
            queue: reporter.alerts.clone(),
            link: reporter.link.clone(),
            turn: Arc::clone(&reporter.alerting),
        }
    }
}
