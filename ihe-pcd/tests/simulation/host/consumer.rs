//! The host of the consumer.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use ihe_pcd::actor::{Consumer, Limits};
use ihe_pcd::mllp::{Config, Timeouts};
use ihe_pcd::plugin::TapRecord;
use tokio::sync::Notify;

use super::Site;
use crate::network::{SimClock, SimListener};

/// The longest message that the consumer takes: the rogue sends longer ones.
pub(crate) const MAX_FRAME: usize = 4 * 1024;

/// Tells the consumer to stop, from outside of its host.
#[derive(Debug, Default)]
pub(crate) struct Stop {
    now: Notify,
    for_good: AtomicBool,
    ended: AtomicBool,
}

impl Stop {
    /// It stops in an orderly way, and starts again.
    pub(crate) fn once(&self) {
        self.now.notify_one();
    }

    pub(crate) fn for_good(&self) {
        self.for_good.store(true, Ordering::Relaxed);
        self.now.notify_one();
    }

    /// Somebody wants it to stop.
    pub(crate) async fn asked(&self) {
        self.now.notified().await;
    }

    pub(crate) fn is_for_good(&self) -> bool {
        self.for_good.load(Ordering::Relaxed)
    }

    /// It has stopped, and does not start again.
    pub(crate) fn end(&self) {
        self.ended.store(true, Ordering::Relaxed);
    }

    pub(crate) fn has_ended(&self) -> bool {
        self.ended.load(Ordering::Relaxed)
    }
}

pub(super) async fn run(site: Site) -> turmoil::Result {
    let plan = &site.plan;
    let mut config = Config::default();
    config.max_frame = MAX_FRAME;
    let mut timeouts = Timeouts::default();
    timeouts.frame = Duration::from_secs(1);
    timeouts.write = Duration::from_secs(1);
    // Without it a connection whose end was lost would keep its place for ever.
    timeouts.idle = Some(Duration::from_secs(3));
    let mut limits = Limits::default()
        .with_max_connections(plan.max_connections)
        .with_max_in_flight(plan.max_in_flight)
        .with_drain_deadline(Duration::from_secs(1));
    limits.max_connections_per_address = plan.max_connections_per_address;
    loop {
        site.oracle.begin_consumer();
        let listener = SimListener::bind(plan.piece).await?;
        let oracle = Arc::clone(&site.oracle);
        let mut consumer = Consumer::new(Arc::clone(&site.journal))
            .mllp(config.clone())
            .timeouts(timeouts)
            .limits(limits)
            .clock(SimClock::new())
            .seed(plan.seed)
            .tap(move |record: &TapRecord<'_>| oracle.consumer_saw(record));
        if let Some(sink) = &site.sink {
            consumer = consumer.sink(Arc::clone(sink));
        }
        let summary = consumer.serve(listener, site.stop.asked()).await?;
        site.oracle.end_consumer(&summary);
        if site.stop.is_for_good() {
            site.stop.end();
            return Ok(());
        }
    }
}
