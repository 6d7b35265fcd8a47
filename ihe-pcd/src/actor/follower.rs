use core::time::Duration;
use std::sync::Arc;

use ihe_pcd_mllp::BackOff;
use tokio::select;
use tokio::time::sleep;

use super::contain::{Panicked, contain};
use super::events;
use super::shared::{Phase, Shared};
use crate::hl7::Message;
use crate::model::Report;
use crate::plugin::{ErrorKind, Failure, ObservationSink, Origin, Record};
use crate::session::Position;
use crate::session::gap::Loss;

/// How many entries are read from the journal at once, and marked at once.
const BATCH: usize = 64;

/// Brings one sink what is in the journal after its mark, in order, until the consumer ends.
///
/// The pauses after which it is asked again follow from the seed.
pub(super) async fn follow(
    shared: Arc<Shared>,
    sink: Arc<dyn ObservationSink>,
    mark: Position,
    seed: u64,
) {
    let mut stored = shared.stored.subscribe();
    let mut phase = shared.phase.subscribe();
    let mut back_off = BackOff::new(Duration::from_millis(100), Duration::from_secs(10), seed);
    let mut follower = Follower {
        shared: &shared,
        sink: &*sink,
        at: mark,
    };
    loop {
        // Asked before reading: whatever is stored when the last phase begins is still read.
        let last = *phase.borrow_and_update() == Phase::CatchingUp;
        let announced = *stored.borrow_and_update();
        let step = contain(follower.advance()).await;
        match step.unwrap_or_else(|panicked| follower.fail(&panicked)) {
            Step::Advanced => back_off.handle_success(),
            Step::Wait => sleep(back_off.handle_failure()).await,
            Step::UpToDate if last => return,
            Step::UpToDate => {
                // A journal shows an entry only with all before it: one that is being stored still hides those behind it.
                // Should it never be stored, nobody tells.
                let hidden = announced > follower.at;
                let pause = hidden.then(|| back_off.handle_failure());
                select! {
                    biased;
                    _ = stored.changed() => {}
                    _ = phase.wait_for(|phase| *phase == Phase::CatchingUp) => {}
                    () = sleep(pause.unwrap_or_default()), if hidden => {}
                }
            }
        }
    }
}

struct Follower<'s> {
    shared: &'s Shared,
    sink: &'s dyn ObservationSink,
    at: Position,
}

enum Step {
    Advanced,
    UpToDate,
    /// Something will not do now: the same again after a pause.
    Wait,
}

impl Follower<'_> {
    async fn advance(&mut self) -> Step {
        let journal = &self.shared.setup.journal;
        let records = match journal.read(self.at, BATCH).await {
            Ok(records) if records.is_empty() => return Step::UpToDate,
            Ok(records) => records,
            Err(failure) => {
                events::journal_failed(self.sink.name(), &failure);
                return Step::Wait;
            }
        };
        let before = self.at;
        let mut step = Step::Advanced;
        for record in &records {
            if !self.deliver(record).await {
                step = Step::Wait;
                break;
            }
            self.at = record.position;
        }
        if self.at > before
            && let Err(failure) = journal.mark(self.sink.name(), self.at).await
        {
            // Only a restart would see the difference: these reports would come again.
            events::journal_failed(self.sink.name(), &failure);
        }
        step
    }

    /// The journal, and not a sink, went wrong in a way that nobody foresaw.
    fn fail(&self, reason: &dyn core::fmt::Display) -> Step {
        events::journal_failed(self.sink.name(), reason);
        Step::Wait
    }

    /// Answers whether the next record may follow.
    async fn deliver(&self, record: &Record) -> bool {
        let counters = &self.shared.counters;
        let failed: &dyn core::fmt::Display = &match self.observe(record).await {
            Ok(Ok(())) => {
                counters.delivered.add_one();
                return true;
            }
            Ok(Err(failure)) if failure.kind() == ErrorKind::RetryLater => {
                events::sink_waits(self.sink.name(), record.position, &failure);
                return false;
            }
            Ok(Err(failure)) => failure.to_string(),
            Err(reason) => reason,
        };
        counters.undelivered.add_one();
        let loss = Loss::of_sink(self.sink.name(), &record.entry, record.position);
        self.shared.gaps.note(&loss, self.shared.now());
        events::sink_skipped(self.sink.name(), record.position, failed);
        true
    }

    /// Shows the sink a record; the outer error is ours, the inner one the sink's.
    async fn observe(&self, record: &Record) -> Result<Result<(), Failure>, String> {
        let policy = &self.shared.setup.policy;
        let entry = &record.entry;
        let origin = Origin::new(record.position, Arc::clone(&entry.peer), entry.received_at);
        // A report whose reading panics would do so again: it is passed over like one whose sink panics.
        let observed = contain(async {
            let message = Message::parse_with(&entry.frame, policy.read_options)
                .map_err(|error| error.to_string())?;
            let report = Report::read_at(&message, &policy.rules, entry.received_at)
                .map_err(|error| error.to_string())?;
            Ok(self.sink.observe(&report, &origin).await)
        });
        observed
            .await
            .unwrap_or_else(|panicked: Panicked| Err(panicked.to_string()))
    }
}
