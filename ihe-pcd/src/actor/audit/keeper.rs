use core::time::Duration;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ihe_pcd_mllp::BackOff;
use tokio::select;
use tokio::sync::{Notify, watch};
use tokio::time::sleep;

use super::backlog::{Added, Backlog};
use crate::actor::{events, metrics};
use crate::plugin::contain::contain;
use crate::plugin::{AuditEvent, AuditSink, ErrorKind};

/// How many events a sink takes at once, whatever it says.
const MOST_AT_ONCE: usize = 1_024;

/// An audit sink, and what it has yet to be told.
pub(super) struct Keeper {
    sink: Arc<dyn AuditSink>,
    backlog: Mutex<Backlog>,
    changed: Notify,
}

impl Keeper {
    pub(super) fn new(sink: Arc<dyn AuditSink>, most: usize) -> Self {
        Self {
            sink,
            backlog: Mutex::new(Backlog::new(most)),
            changed: Notify::new(),
        }
    }

    pub(super) fn name(&self) -> &str {
        self.sink.name()
    }

    pub(super) fn add(&self, event: AuditEvent) -> Added {
        let added = self.backlog().add(event);
        self.changed.notify_one();
        added
    }

    /// How many events the sink was not told.
    pub(super) fn left(&self) -> u64 {
        self.backlog().left()
    }

    fn backlog(&self) -> MutexGuard<'_, Backlog> {
        // Nothing in it panics; if it did, what waits would still be told.
        self.backlog.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Brings a sink its events, until everything is told after the end.
pub(super) async fn keep(keeper: Arc<Keeper>, mut closing: watch::Receiver<bool>, seed: u64) {
    let mut back_off = BackOff::new(Duration::from_millis(100), Duration::from_secs(10), seed);
    let at_once = keeper.sink.at_once().clamp(1, MOST_AT_ONCE);
    // So many of the next ones come one by one: together they were not taken.
    let mut apart = 0_usize;
    loop {
        // Asked before the backlog: whatever is noted before the end is still told.
        let is_last = closing.has_changed().is_err() || *closing.borrow_and_update();
        let events = keeper.backlog().next(if apart > 0 { 1 } else { at_once });
        if events.is_empty() {
            if is_last {
                return;
            }
            select! {
                biased;
                () = keeper.changed.notified() => {}
                // An error says that whoever told is gone, which is the end as well.
                _ = closing.wait_for(|is_closing| *is_closing) => {}
            }
            continue;
        }
        let fate = hand_over(&*keeper.sink, &events, &mut back_off).await;
        if matches!(fate, Fate::NotTogether) {
            apart = events.len();
            continue;
        }
        keeper.backlog().taken(events.len());
        apart = apart.saturating_sub(events.len());
    }
}

/// What became of events that were handed over.
enum Fate {
    /// They need not come again.
    Done,
    /// Something is wrong with one of them, or more.
    NotTogether,
}

/// Until the sink has taken them or says that it never will.
async fn hand_over(sink: &dyn AuditSink, events: &[AuditEvent], back_off: &mut BackOff) -> Fate {
    loop {
        let taken = contain(async {
            match events {
                [event] => sink.audit(event).await,
                events => sink.audit_all(events).await,
            }
        });
        let failed: &dyn core::fmt::Display = &match taken.await {
            Ok(Ok(())) => {
                back_off.handle_success();
                metrics::audited("taken", events.len() as u64);
                return Fate::Done;
            }
            Ok(Err(failure)) if failure.kind() == ErrorKind::RetryLater => {
                events::audit_waits(sink.name(), &failure);
                sleep(back_off.handle_failure()).await;
                continue;
            }
            Ok(Err(failure)) => failure.to_string(),
            Err(panicked) => panicked.to_string(),
        };
        if events.len() > 1 {
            return Fate::NotTogether;
        }
        metrics::audited("passed_over", 1);
        events::audit_passed_over(sink.name(), failed);
        return Fate::Done;
    }
}
