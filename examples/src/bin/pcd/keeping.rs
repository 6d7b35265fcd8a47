//! The options of a receiver about its store: how much it takes, how long it keeps it, and what it says of itself.

use std::sync::Arc;
use std::time::Duration;

use ihe_pcd_adapters::sqlite::{Health, SqliteStore, StoreOptions};
use tokio::time::{MissedTickBehavior, interval};

/// How often a store is asked how it is.
const LOOKS: Duration = Duration::from_secs(1);

/// How much is taken, and how long it is kept.
#[derive(clap::Args)]
pub(crate) struct Keeping {
    /// Refuse observations when so many messages are undelivered (ERR-3 207: the sender repeats them). The last tenth is for alerts.
    #[arg(long, value_name = "N", default_value_t = StoreOptions::MOST_UNDELIVERED, value_parser = clap::value_parser!(u64).range(1..))]
    max_undelivered: u64,
    /// Refuse observations when the undelivered messages have so many bytes. The last tenth is for alerts.
    #[arg(long, value_name = "BYTES", default_value_t = StoreOptions::MOST_UNDELIVERED_BYTES, value_parser = clap::value_parser!(u64).range(1..))]
    max_undelivered_bytes: u64,
    /// Refuse observations while the disk has fewer free bytes; alerts are taken as long as there is any space.
    /// 256 MiB, or a twentieth of a small disk, unless something else is said.
    #[arg(long, value_name = "BYTES")]
    low_water: Option<u64>,
    /// Empty messages that were received so many days ago, but none that is undelivered or set aside; what was read from them stays.
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(u64).range(1..=36_500))]
    keep_days: Option<u64>,
    /// Empty the oldest messages when all together have more bytes, but none that is undelivered or set aside.
    #[arg(long, value_name = "BYTES")]
    keep_bytes: Option<u64>,
}

impl Keeping {
    pub(crate) fn options(&self, mut options: StoreOptions) -> StoreOptions {
        const DAY: Duration = Duration::from_secs(86_400);
        options = options.most_undelivered(self.max_undelivered, self.max_undelivered_bytes);
        options.low_water = self.low_water;
        let days = self
            .keep_days
            .map(|days| u32::try_from(days).unwrap_or(u32::MAX));
        options.keep_for = days.map(|days| DAY.saturating_mul(days));
        options.keep_bytes = self.keep_bytes;
        options
    }
}

/// Logs whatever changes in the health of a store. It ends when it is dropped.
pub(crate) async fn watch(store: Arc<SqliteStore>) {
    let mut before = Health::default();
    let mut looks = interval(LOOKS);
    looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        looks.tick().await;
        let now = store.health();
        log(&before, &now);
        before = now;
    }
}

fn log(before: &Health, now: &Health) {
    if now.opening != before.opening {
        log_opening(now);
    }
    if now.refusing != before.refusing || now.refusing_alerts != before.refusing_alerts {
        match &now.refusing {
            Some(why) => tracing::warn!(
                %why,
                alerts = now.refusing_alerts,
                undelivered = now.undelivered,
                free_bytes = now.free_bytes,
                "messages are refused"
            ),
            None => tracing::warn!("messages are taken again"),
        }
    }
    if let Some(error) = now.failed.filter(|_| before.failed.is_none()) {
        tracing::error!(%error, "the store is to be opened again");
    }
    if now.retried > before.retried {
        let count = now.retried.saturating_sub(before.retried);
        tracing::info!(count, "an operator has messages tried again");
    }
    if now.dropped > before.dropped {
        let count = now.dropped.saturating_sub(before.dropped);
        tracing::warn!(count, "an operator has given messages up");
    }
    if now.alerts_ended > before.alerts_ended {
        let count = now.alerts_ended.saturating_sub(before.alerts_ended);
        tracing::warn!(count, "an operator has ended alerts");
    }
}

fn log_opening(now: &Health) {
    let found = &now.opening;
    if found.after_failure {
        let lost = found.lost;
        tracing::warn!(lost, "the disk had failed: what is undelivered was read");
    }
    if let Some(run) = &found.cut_off {
        let (first, last) = (run.start(), run.end());
        tracing::error!(
            first,
            last,
            "the log of the store was cut: messages are lost"
        );
    }
    if found.marks_damaged > 0 {
        let count = found.marks_damaged;
        tracing::warn!(count, "marks are damaged: their readers begin at the start");
    }
    if found.notes_damaged > 0 {
        let count = found.notes_damaged;
        tracing::warn!(count, "notes of what was set aside are damaged");
    }
}
