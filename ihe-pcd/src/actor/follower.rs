use core::time::Duration;
use std::sync::Arc;

use ihe_pcd_mllp::BackOff;
use tokio::select;
use tokio::time::sleep;

use super::events;
use super::marks::Marks;
use super::shared::{Phase, Shared};
use super::stall::Stall;
use crate::datatype::Instant;
use crate::hl7::Message;
use crate::model::{Report, Transaction};
use crate::plugin::contain::{Panicked, contain};
use crate::plugin::{ErrorKind, Failure, Held, ObservationSink, Origin, Record};
use crate::session::Position;
use crate::session::gap::{GapReason, Loss};

/// How many entries are read from the journal at once, and marked at once.
const BATCH: usize = 64;

/// How long a follower waits for a time of day at most: the clock may be set meanwhile.
const LONGEST_NAP: Duration = Duration::from_secs(60);

/// Brings one sink what is in the journal after its mark, in order, until the consumer ends.
///
/// The pauses after which it is asked again follow from the seed.
pub(super) async fn follow(
    shared: Arc<Shared>,
    sink: Arc<dyn ObservationSink>,
    marks: Marks,
    seed: u64,
) {
    let mut stored = shared.stored.subscribe();
    let mut phase = shared.phase.subscribe();
    let mut back_off = BackOff::new(Duration::from_millis(100), Duration::from_secs(10), seed);
    let mut follower = Follower {
        shared: &shared,
        sink: &*sink,
        at: marks.after(),
        stall: Stall::new(&shared, sink.name()),
        marks,
    };
    let progress = follower.marks.progress(shared.now().wall);
    let begun = contain(sink.resume(&progress)).await;
    if let Err(panicked) = begun {
        events::sink_settles_later(sink.name(), &panicked);
    }
    loop {
        // Asked before reading: whatever is stored when the last phase begins is still read,
        // and whatever was received by now and is stored.
        let last = *phase.borrow_and_update() == Phase::CatchingUp;
        let announced = *stored.borrow_and_update();
        let now = shared.now().wall;
        let step = contain(follower.advance()).await;
        match step.unwrap_or_else(|panicked| follower.fail(&panicked)) {
            Step::Advanced => back_off.handle_success(),
            Step::Wait => sleep(back_off.handle_failure()).await,
            Step::UpToDate => {
                // A journal shows an entry only with all before it: one that is being stored still hides those behind it.
                // Should it never be stored, nobody tells.
                let hidden = announced > follower.at;
                let mut wake_at = None;
                if !hidden {
                    match follower.settle(now).await {
                        Ok(at) => wake_at = at,
                        Err(Unsettled) if last => return,
                        Err(Unsettled) => {
                            sleep(back_off.handle_failure()).await;
                            continue;
                        }
                    }
                }
                if last {
                    return;
                }
                let nap = wake_at.map(|at| nap(now, at));
                let pause = hidden.then(|| back_off.handle_failure()).or(nap);
                select! {
                    biased;
                    _ = stored.changed() => {}
                    _ = phase.wait_for(|phase| *phase == Phase::CatchingUp) => {}
                    () = sleep(pause.unwrap_or_default()), if pause.is_some() => {}
                }
            }
        }
    }
}

/// How long to wait for a time.
fn nap(now: Instant, at: Instant) -> Duration {
    let left = at.checked_duration_since(now).unwrap_or_default();
    // Timers are exact to a millisecond, and a wall that is set back must not make a follower spin.
    left.clamp(Duration::from_millis(1), LONGEST_NAP)
}

struct Follower<'s> {
    shared: &'s Shared,
    sink: &'s dyn ObservationSink,
    at: Position,
    marks: Marks,
    stall: Stall<'s>,
}

enum Step {
    Advanced,
    UpToDate,
    /// Something will not do now: the same again after a pause.
    Wait,
}

/// What was due could not be done.
struct Unsettled;

impl Follower<'_> {
    async fn advance(&mut self) -> Step {
        let journal = &self.shared.setup.journal;
        let records = match journal.read(self.at, BATCH).await {
            Ok(records) if records.is_empty() => return Step::UpToDate,
            Ok(records) => records,
            Err(unread) => {
                events::journal_failed(self.sink.name(), &unread);
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
            && let Ok(Ok(held)) = contain(self.sink.settle(None)).await
        {
            self.note(held).await;
        }
        step
    }

    /// Has the sink do what is due, and answers when to ask it again.
    async fn settle(&mut self, now: Instant) -> Result<Option<Instant>, Unsettled> {
        let asked = contain(self.sink.settle(Some(now)));
        let failed: &dyn core::fmt::Display = &match self.stall.watch(asked).await {
            Ok(Ok(held)) => {
                self.stall.ended();
                let wake_at = held.wake_at;
                self.note(held).await;
                return Ok(wake_at);
            }
            Ok(Err(failure)) => failure.to_string(),
            Err(panicked) => panicked.to_string(),
        };
        self.stall.failed();
        events::sink_settles_later(self.sink.name(), failed);
        Err(Unsettled)
    }

    /// Remembers how far the sink has come, and tells what it says is not there.
    async fn note(&mut self, held: Held) {
        for loss in &held.losses {
            if loss.reason == GapReason::NotTaken {
                self.shared.counters.undelivered.add(loss.count);
                events::sink_skipped_parts(self.sink.name(), loss.count);
            }
            self.shared.gaps.note(loss, self.shared.now());
        }
        let journal = &*self.shared.setup.journal;
        let name = self.sink.name();
        if let Err(failure) = self.marks.write(journal, name, self.at, &held).await {
            // Only a restart would see the difference: these reports would come again.
            events::journal_failed(name, &failure);
        }
    }

    /// The journal, and not a sink, went wrong in a way that nobody foresaw.
    fn fail(&self, reason: &dyn core::fmt::Display) -> Step {
        events::journal_failed(self.sink.name(), reason);
        Step::Wait
    }

    /// Answers whether the next record may follow.
    async fn deliver(&mut self, record: &Record) -> bool {
        let counters = &self.shared.counters;
        let observed = observe(self.shared, self.sink, record);
        let observed = self.stall.watch(observed).await;
        let failed: &dyn core::fmt::Display = &match observed {
            Ok(Ok(Shown::Report)) => {
                counters.delivered.add_one();
                self.stall.ended();
                return true;
            }
            Ok(Ok(Shown::Nothing)) => {
                self.stall.ended();
                events::alert_kept_from_sink(self.sink.name(), record.position);
                return true;
            }
            Ok(Err(failure)) if failure.kind() == ErrorKind::RetryLater => {
                self.stall.failed();
                events::sink_waits(self.sink.name(), record.position, &failure);
                return false;
            }
            Ok(Err(failure)) => failure.to_string(),
            Err(reason) => reason,
        };
        self.stall.ended();
        counters.undelivered.add_one();
        let loss = Loss::of_sink(self.sink.name(), &record.entry, record.position);
        self.shared.gaps.note(&loss, self.shared.now());
        events::sink_skipped(self.sink.name(), record.position, failed);
        true
    }
}

/// What a sink was shown.
enum Shown {
    Report,
    /// The record is an alert, which observes nothing.
    Nothing,
}

/// Shows a sink a record; the outer error is ours, the inner one the sink's.
async fn observe(
    shared: &Shared,
    sink: &dyn ObservationSink,
    record: &Record,
) -> Result<Result<Shown, Failure>, String> {
    let policy = &shared.setup.policy;
    let entry = &record.entry;
    let origin = Origin::new(record.position, Arc::clone(&entry.peer), entry.received_at);
    // A report whose reading panics would do so again: it is passed over like one whose sink panics.
    let observed = contain(async {
        let message = Message::parse_with(&entry.frame, policy.read_options)
            .map_err(|error| error.to_string())?;
        match Report::read_at(&message, &policy.rules, entry.received_at) {
            Ok(report) => {
                let observed = sink.observe(&report, &origin).await;
                Ok(observed.map(|()| Shown::Report))
            }
            Err(error) if error.transaction == Transaction::Pcd04 => Ok(Ok(Shown::Nothing)),
            Err(error) => Err(error.to_string()),
        }
    });
    observed
        .await
        .unwrap_or_else(|panicked: Panicked| Err(panicked.to_string()))
}
