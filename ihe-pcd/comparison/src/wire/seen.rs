use std::hint::black_box;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use ihe_pcd::model::Report;
use ihe_pcd::plugin::{Failure, ObservationSink};
use tokio::sync::Notify;

/// How many reports a sink has seen.
#[derive(Debug, Default)]
pub struct Seen {
    reports: AtomicU64,
    awaited: AtomicU64,
    reached: Notify,
}

impl Seen {
    /// A sink that counts into this. What it is given was read from the message for it: all observations are there.
    pub fn sink(self: &Arc<Self>) -> impl ObservationSink + use<> {
        let seen = Arc::clone(self);
        move |report: &Report<'_>| {
            black_box(report.observations().count());
            let reports = seen.reports.fetch_add(1, Ordering::SeqCst) + 1;
            if reports == seen.awaited.load(Ordering::SeqCst) {
                seen.reached.notify_one();
            }
            Ok::<(), Failure>(())
        }
    }

    /// How many it has seen.
    pub fn reports(&self) -> u64 {
        self.reports.load(Ordering::SeqCst)
    }

    /// Waits until it has seen so many.
    pub async fn wait_for(&self, reports: u64) {
        self.awaited.store(reports, Ordering::SeqCst);
        while self.reports() < reports {
            self.reached.notified().await;
        }
    }
}
