use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, Write};
use std::time::Duration;

use ihe_pcd::actor::{AlertReporter, Closed, Raised};
use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Ei, Pl};
use ihe_pcd::model::{AlertContent, AlertId, AlertPriority, Limits, Metric};
use serde_json::json;
use tokio::select;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep_until};

use super::{Latencies, Paging};

/// Alarms of patients who do not exist: each is raised, stands for a while and is ended, over a reporter of its own.
#[derive(Debug)]
pub struct Alarms {
    reporter: AlertReporter,
    paging: Option<Paging>,
    log: Option<File>,
}

/// How often alarms are raised, and for how long each stands.
#[derive(Clone, Copy, Debug)]
pub struct AlarmPace {
    /// When the first is raised.
    pub start: Instant,
    /// How many are raised in a second, above 0.
    pub per_second: f64,
    /// How long each stands.
    pub lasting: Duration,
    /// For how long any are raised.
    pub duration: Duration,
}

/// What became of alarms.
#[derive(Debug, Default)]
pub struct AlarmTally {
    /// Alarms whose start is on disk.
    pub raised: u64,
    /// Alarms of this run whose end is on disk.
    pub ended: u64,
    /// Alarms that stood from earlier runs and whose end is on disk.
    pub ended_earlier: u64,
    /// Starts and ends that are not known to be stored, or not noted in the log.
    pub failed: u64,
    /// How long it took until a start was on disk.
    pub stored: Latencies,
    /// How long it took until an end was acknowledged.
    pub acknowledged: Latencies,
    /// What was left when the reporter ended.
    pub left: Closed,
}

impl Alarms {
    /// Alarms that are raised by this reporter.
    pub const fn new(reporter: AlertReporter) -> Self {
        Self {
            reporter,
            paging: None,
            log: None,
        }
    }

    /// Tells paging when each is raised.
    #[must_use]
    pub fn seen_by(mut self, paging: Paging) -> Self {
        self.paging = Some(paging);
        self
    }

    /// Appends a line of JSON to this file for each start and each end, once it is on disk: `{"said","id"}`.
    ///
    /// Each line is written at once: whoever kills the process knows what it has promised.
    #[must_use]
    pub fn logged(mut self, log: File) -> Self {
        self.log = Some(log);
        self
    }

    /// Ends what stands from earlier runs, whose alarms are gone; raises alarms until the pace ends or `stop` turns true,
    /// then ends those that stand, and the reporter.
    pub async fn report(mut self, pace: AlarmPace, mut stop: watch::Receiver<bool>) -> AlarmTally {
        let mut tally = AlarmTally::default();
        let mut standing: VecDeque<(Instant, Raised)> = VecDeque::new();
        let mut ends = JoinSet::new();
        for alarm in self.reporter.active() {
            let ended = self.end(alarm, &mut tally, &mut ends).await;
            tally.ended_earlier += u64::from(ended);
        }
        for turn in 0_u32.. {
            let Some(due) = pace.due(turn) else { break };
            select! {
                biased;
                // Whoever could say stop is gone: nobody waits for these alarms any more.
                _ = stop.wait_for(|stop| *stop) => break,
                () = sleep_until(due) => {}
            }
            while let Some((_, alarm)) = standing.pop_front_if(|(until, _)| *until <= due) {
                let ended = self.end(alarm, &mut tally, &mut ends).await;
                tally.ended += u64::from(ended);
            }
            if let Some(alarm) = self.raise(turn, &mut tally).await {
                standing.push_back((due + pace.lasting, alarm));
            }
        }
        for (_, alarm) in standing {
            let ended = self.end(alarm, &mut tally, &mut ends).await;
            tally.ended += u64::from(ended);
        }
        tally.left = self.reporter.close().await;
        while let Some(ended) = ends.join_next().await {
            if let Ok(Some(taken)) = ended {
                tally.acknowledged.record(taken);
            }
        }
        tally
    }

    async fn raise(&mut self, turn: u32, tally: &mut AlarmTally) -> Option<Raised> {
        let begun = Instant::now();
        match self.reporter.raise(low_saturation(turn)).await {
            Ok(alarm) => {
                tally.raised += 1;
                tally.stored.record(begun.elapsed());
                if let Some(paging) = &self.paging {
                    paging.raised(alarm.id(), begun);
                }
                self.note("start", alarm.id(), tally);
                Some(alarm)
            }
            Err(error) => {
                tracing::error!(%error, "an alarm that was not raised");
                tally.failed += 1;
                None
            }
        }
    }

    /// Answers whether its end is on disk.
    async fn end(
        &mut self,
        alarm: Raised,
        tally: &mut AlarmTally,
        ends: &mut JoinSet<Option<Duration>>,
    ) -> bool {
        let begun = Instant::now();
        let id = alarm.id().clone();
        match alarm.end().await {
            Ok(ended) => {
                self.note("end", &id, tally);
                ends.spawn(async move {
                    let outcome = ended.delivery.await;
                    outcome.is_ok().then(|| begun.elapsed())
                });
                true
            }
            Err(error) => {
                tracing::error!(%error, "an alarm that was not ended");
                tally.failed += 1;
                false
            }
        }
    }

    fn note(&mut self, said: &str, id: &AlertId<'_>, tally: &mut AlarmTally) {
        let Some(log) = &mut self.log else { return };
        if let Err(error) = append(log, said, id) {
            tracing::error!(%error, "the log of the alarms has not taken a line");
            tally.failed += 1;
        }
    }
}

/// In one call, so that a process that is killed leaves whole lines.
fn append(log: &mut File, said: &str, id: &AlertId<'_>) -> io::Result<()> {
    let line = json!({"said": said, "id": id.to_line()});
    log.write_all(format!("{line}\n").as_bytes())
}

/// That of one of eight beds in turn.
fn low_saturation(turn: u32) -> AlertContent {
    let bed = turn % 8 + 1;
    let serial = format!("00112233445566{bed:02X}");
    let saturation = Metric::number(mdc::PULS_OXIM_SAT_O2, 84, unit::PERCENT);
    let place = Pl {
        point_of_care: "DEMO".into(),
        bed: bed.to_string().into(),
        ..Pl::default()
    };
    AlertContent::builder()
        .unidentified_patient_at(place)
        .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, Ei::eui_64(serial))
        .vmd(mdc::DEV_ANALY_SAT_O2_VMD)
        .physiological(
            mdc::EVT_LO,
            "Low SpO2",
            saturation.limits(Limits::between(90, 100)),
        )
        .priority(AlertPriority::High)
        .into()
}

impl AlarmPace {
    /// When an alarm is due; `None` after the end.
    fn due(&self, turn: u32) -> Option<Instant> {
        let due = Duration::try_from_secs_f64(f64::from(turn) / self.per_second).ok()?;
        (due < self.duration && self.start.elapsed() < self.duration).then(|| self.start + due)
    }
}

impl AlarmTally {
    /// Whether every alarm was raised, ended, and both acknowledged.
    pub const fn is_complete(&self) -> bool {
        self.failed == 0 && self.left.waiting == 0 && self.left.set_aside == 0
    }
}
