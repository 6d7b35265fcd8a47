//! `pcd simulate --alerts`: alarms beside the observations.

use std::fs::OpenOptions;
use std::path::PathBuf;
use std::time::Duration;

use ihe_pcd::actor::AlertReporter;
use ihe_pcd::model::{ProcessingId, Sender};
use ihe_pcd::session::alert::RaisingRules;
use ihe_pcd_adapters::sqlite::{SqliteStore, StoreOptions};
use ihe_pcd_examples::simulator::{AlarmPace, AlarmTally, Alarms, Paged, Paging};
use serde_json::{Value as Json, json};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::Instant;

use super::took;
use crate::wire::Sending;

/// Up to how many milliseconds the counts of a histogram go.
const BOUNDS: [u64; 11] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 10_000];

#[derive(Clone, clap::Args)]
pub(super) struct AlarmArgs {
    /// Raise so many alarms a second too (PCD-04), over a connection of their own, and end each after a while.
    #[arg(long, value_name = "ALARMS_PER_SECOND", value_parser = super::rate, requires = "alert_outbox")]
    alerts: Option<f64>,
    /// The SQLite file in which alarms are before they are sent, and which knows after a restart what stands:
    /// those of an earlier run are gone, and are ended first.
    #[arg(long, value_name = "FILE.db", requires = "alerts")]
    alert_outbox: Option<PathBuf>,
    /// How many seconds each alarm stands.
    #[arg(long, value_name = "SECONDS", value_parser = crate::wire::seconds, default_value = "1", requires = "alerts")]
    alert_lasting: Duration,
    /// Append a line of JSON to this file for each start and each end, at once when it is on disk:
    /// {"said":"start","id":"..."} or {"said":"end","id":"..."}.
    #[arg(long, value_name = "FILE", requires = "alerts")]
    alert_log: Option<PathBuf>,
}

impl AlarmArgs {
    /// Begins to raise alarms, if any are to be raised.
    pub(super) async fn start(
        self,
        sending: Sending,
        start: Instant,
        duration: Duration,
        paging: Option<Paging>,
        stopped: watch::Receiver<bool>,
    ) -> Result<Option<JoinHandle<AlarmTally>>, String> {
        let (Some(per_second), Some(file)) = (self.alerts, &self.alert_outbox) else {
            return Ok(None);
        };
        let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", file.display());
        let log = match &self.alert_log {
            Some(path) => {
                let opened = OpenOptions::new().append(true).create(true).open(path);
                Some(opened.map_err(|error| format!("{}: {error}", path.display()))?)
            }
            None => None,
        };
        let options = StoreOptions::default().without_rows();
        let outbox = SqliteStore::open_with(file, options).map_err(|error| failed(&error))?;
        let transport = sending.transport().map_err(|error| error.to_string())?;
        let reporter = sending.storing_reporter(transport).outbox(outbox);
        let rules = RaisingRules::default().with_processing(ProcessingId::DEBUGGING);
        let reporter = AlertReporter::over(reporter, Sender::named("PCD-SIMULATOR", "DEMO"))
            .rules(rules)
            .connect();
        let reporter = reporter.await.map_err(|error| failed(&error))?;
        let mut alarms = Alarms::new(reporter);
        if let Some(paging) = paging {
            alarms = alarms.seen_by(paging);
        }
        if let Some(log) = log {
            alarms = alarms.logged(log);
        }
        let pace = AlarmPace {
            start,
            per_second,
            lasting: self.alert_lasting,
            duration,
        };
        Ok(Some(tokio::spawn(alarms.report(pace, stopped))))
    }
}

/// `{"raised","ended","ended_earlier","failed","waiting","set_aside","stored":{..},"acked":{..}}`
pub(super) fn as_json(tally: &AlarmTally) -> Json {
    json!({
        "raised": tally.raised,
        "ended": tally.ended,
        "ended_earlier": tally.ended_earlier,
        "failed": tally.failed,
        "waiting": tally.left.waiting,
        "set_aside": tally.left.set_aside,
        "stored": took(&tally.stored),
        "acked": took(&tally.acknowledged),
    })
}

/// `{"p50_ms","p99_ms","max_ms","starts","ends","histogram":[{"up_to_ms","count"}]}`
pub(super) fn paged_as_json(paged: &Paged) -> Json {
    let mut before = 0;
    let histogram = BOUNDS.map(|bound| {
        let within = paged.latencies.within(Duration::from_millis(bound));
        let count = within - before;
        before = within;
        json!({"up_to_ms": bound, "count": count})
    });
    let mut shown = took(&paged.latencies);
    shown.insert("starts".to_owned(), json!(paged.starts));
    shown.insert("ends".to_owned(), json!(paged.ends));
    shown.insert("histogram".to_owned(), json!(histogram));
    shown.into()
}
