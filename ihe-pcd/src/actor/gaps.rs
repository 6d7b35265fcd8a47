use core::time::Duration;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ihe_pcd_mllp::BackOff;
use tokio::select;
use tokio::sync::{Notify, watch};
use tokio::time::sleep;

use super::{events, metrics};
use crate::datatype::Instant;
use crate::plugin::contain::contain;
use crate::plugin::{Clock, ErrorKind, GapSink};
use crate::session::Now;
use crate::session::gap::{Gap, GapChange, GapLedger, GapReason, GapScope, Loss};

/// Where losses go: to the ledger of each gap sink. Without one they are counted and that is all.
#[derive(Default)]
pub(super) struct Gaps {
    keepers: Vec<Arc<Keeper>>,
    /// True when nothing more will be noted; dropped, it says the same.
    closing: watch::Sender<bool>,
}

/// A gap sink, and what it has yet to be told.
pub(super) struct Keeper {
    sink: Arc<dyn GapSink>,
    ledger: Mutex<GapLedger>,
    changed: Notify,
}

impl Gaps {
    /// `silences` is how many may be silent at once.
    pub(super) fn new(sinks: Vec<Arc<dyn GapSink>>, silences: usize, now: Now) -> Self {
        let keepers = sinks.into_iter().map(|sink| {
            Arc::new(Keeper {
                sink,
                ledger: Mutex::new(GapLedger::new(run(now)).with_most_silences(silences)),
                changed: Notify::new(),
            })
        });
        Self {
            keepers: keepers.collect(),
            closing: watch::Sender::new(false),
        }
    }

    pub(super) fn note(&self, loss: &Loss, now: Now) {
        metrics::lost(loss.reason, loss.count);
        for keeper in &self.keepers {
            keeper.ledger().note(loss.clone(), now);
            keeper.changed.notify_one();
        }
    }

    /// A silence has ended.
    pub(super) fn end(&self, scope: &GapScope, at: Instant, now: Now) {
        self.end_of(GapReason::Silent, scope, at, now);
    }

    /// What lasted for this reason has ended.
    pub(super) fn end_of(&self, reason: GapReason, scope: &GapScope, at: Instant, now: Now) {
        for keeper in &self.keepers {
            keeper.ledger().end_of(reason, scope, at, now);
            keeper.changed.notify_one();
        }
    }

    /// Whether nobody is told.
    pub(super) fn is_empty(&self) -> bool {
        self.keepers.is_empty()
    }

    /// Nothing more will be noted.
    pub(super) fn close(&self) {
        self.closing.send_replace(true);
    }

    /// What brings each sink its records, until everything is told after the end.
    pub(super) fn keep(
        &self,
        clock: &Arc<dyn Clock>,
        seed: u64,
    ) -> impl Iterator<Item = impl Future<Output = ()> + Send + use<>> {
        let keepers = self.keepers.iter().enumerate();
        keepers.map(move |(number, keeper)| {
            let seed = seed.wrapping_add(number as u64);
            keep(
                Arc::clone(keeper),
                Arc::clone(clock),
                self.closing.subscribe(),
                seed,
            )
        })
    }
}

impl Keeper {
    fn ledger(&self) -> MutexGuard<'_, GapLedger> {
        // Nothing in it panics; if it did, what was noted is still counted.
        self.ledger.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn keep(
    keeper: Arc<Keeper>,
    clock: Arc<dyn Clock>,
    mut closing: watch::Receiver<bool>,
    seed: u64,
) {
    let mut back_off = BackOff::new(Duration::from_millis(100), Duration::from_secs(10), seed);
    loop {
        // Asked before the ledger: whatever is noted before the end is still told.
        let is_last = closing.has_changed().is_err() || *closing.borrow_and_update();
        let now = clock.now();
        let (next, deadline) = {
            let mut ledger = keeper.ledger();
            if is_last {
                ledger.finish(now);
            }
            (ledger.poll(now), ledger.next_deadline())
        };
        if let Some((change, gap)) = next {
            hand_over(&*keeper.sink, &gap, change, &mut back_off).await;
            continue;
        }
        if is_last {
            return;
        }
        let left = deadline.map(|deadline| deadline.saturating_sub(now.elapsed));
        select! {
            biased;
            () = keeper.changed.notified() => {}
            // An error says that whoever noted is gone, which is the end as well.
            _ = closing.wait_for(|is_closing| *is_closing) => {}
            () = sleep(left.unwrap_or_default()), if left.is_some() => {}
        }
    }
}

/// Until the sink has taken it or says that it never will; what happens meanwhile is one record by then.
async fn hand_over(sink: &dyn GapSink, gap: &Gap, change: GapChange, back_off: &mut BackOff) {
    loop {
        let failed: &dyn core::fmt::Display = &match contain(sink.record(gap, change)).await {
            Ok(Ok(())) => return back_off.handle_success(),
            Ok(Err(failure)) if failure.kind() == ErrorKind::RetryLater => {
                events::gap_waits(sink.name(), gap.id, &failure);
                sleep(back_off.handle_failure()).await;
                continue;
            }
            Ok(Err(failure)) => failure.to_string(),
            Err(panicked) => panicked.to_string(),
        };
        return events::gap_passed_over(sink.name(), gap.id, failed);
    }
}

/// The run of one more ledger: when it began in microseconds, so that no earlier run of the program had it,
/// and later than every other of this one.
fn run(now: Now) -> u64 {
    static LAST: AtomicU64 = AtomicU64::new(0);
    let since_1970 = now.wall.checked_duration_since(Instant::UNIX_EPOCH);
    let micros = since_1970.unwrap_or_default().as_micros();
    let micros = u64::try_from(micros).unwrap_or(u64::MAX);
    let later = |last: u64| micros.max(last.saturating_add(1));
    let last = LAST.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |last| {
        Some(later(last))
    });
    // It always answers what was before.
    later(last.unwrap_or_default())
}

impl core::fmt::Debug for Gaps {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Gaps")
            .field("keepers", &self.keepers.len())
            .finish_non_exhaustive()
    }
}
