use core::time::Duration;
use std::sync::Arc;

use ihe_pcd_mllp::BackOff;
use tokio::select;
use tokio::time::sleep;

use super::marks::Marks;
use super::required::Followed;
use super::shared::{Phase, Shared};
use super::showing::{Shown, Taker, Wanted};
use super::stall::Stall;
use super::{events, metrics};
use crate::datatype::Instant;
use crate::plugin::contain::contain;
use crate::plugin::{Held, LostEntries, Record, Unread};
use crate::session::gap::{GapReason, Loss};
use crate::session::inbox::{Inbox, InboxTask, Outcome, Ruling, Turn};
use crate::session::{Now, Position, Quarantined};

/// How many entries are read from the journal at once, and marked at once.
const BATCH: usize = 64;

/// How long it may take until a mark passes entries that were all for others: marking each would cost a commit each,
/// and hold up what is for this sink.
const PASSING: Duration = Duration::from_secs(1);

/// How long a follower waits for a time of day at most: the clock may be set meanwhile.
const LONGEST_NAP: Duration = Duration::from_secs(60);

/// Brings one taker what is in the journal after its mark, in order, until the consumer ends.
///
/// What stands up to `replayed_to` it has seen before.
/// The pauses after which it is asked again follow from the seed.
pub(super) async fn follow(
    shared: Arc<Shared>,
    taker: impl Taker,
    marks: Marks,
    replayed_to: Position,
    seed: u64,
) {
    let mut stored = shared.stored.subscribe();
    let mut phase = shared.phase.subscribe();
    let mut back_off = BackOff::new(Duration::from_millis(100), Duration::from_secs(10), seed);
    let mut policy = shared.setup.limits.of_inbox();
    if marks.forgets() {
        policy = policy.passing_over();
    }
    let name: Arc<str> = taker.name().into();
    let required = shared.required.as_ref();
    let mut follower = Follower {
        shared: &shared,
        name: &name,
        taker,
        inbox: Inbox::new(policy, marks.after()).replaying(replayed_to),
        stall: Stall::new(&shared, &name),
        required: required.and_then(|required| required.followed(&name)),
        loss: None,
        marks,
        has_shown: false,
        passing_since: None,
    };
    if let Some(required) = &follower.required {
        required.begin(&follower.inbox, replayed_to.max(follower.inbox.at()));
    }
    let progress = follower.marks.progress(shared.now().wall);
    let begun = contain(follower.taker.resume(&progress)).await;
    if let Err(panicked) = begun {
        events::sink_settles_later(&name, &panicked);
    }
    loop {
        // Asked before reading: whatever is stored when the last phase begins is still read,
        // and whatever was received by now and is stored.
        let last = *phase.borrow_and_update() == Phase::CatchingUp;
        let announced = *stored.borrow_and_update();
        let now = shared.now();
        let before = follower.inbox.at();
        let step = contain(follower.advance()).await;
        if follower.inbox.at() > before {
            back_off.handle_success();
        }
        match step.unwrap_or_else(|panicked| follower.fail(&panicked)) {
            Step::Advanced => {}
            Step::Wait => sleep(back_off.handle_failure()).await,
            Step::UpToDate => {
                // A journal shows an entry only with all before it: one that is being stored still hides those behind it.
                // Should it never be stored, nobody tells.
                let hidden = announced > follower.inbox.at();
                let mut wake_at = None;
                if last {
                    // Whatever was passed is marked before the end.
                    follower.has_shown = true;
                }
                if !hidden {
                    match follower.settle(now).await {
                        // What has come meanwhile goes before the rest of it.
                        Ok(Settled { lets_go: true, .. }) => continue,
                        Ok(settled) => wake_at = settled.wake_at,
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
                let nap = wake_at.map(|at| nap(now.wall, at));
                let pause = hidden.then(|| back_off.handle_failure()).or(nap);
                let survey = follower.inbox.next_deadline();
                let due = survey.into_iter().chain(follower.next_mark());
                let due = due.map(|due| due.saturating_sub(now.elapsed));
                let pause = pause.into_iter().chain(due).min();
                select! {
                    biased;
                    _ = stored.changed() => {}
                    () = follower.taker.called() => {}
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

struct Follower<'s, T> {
    shared: &'s Shared,
    name: &'s Arc<str>,
    taker: T,
    inbox: Inbox,
    marks: Marks,
    stall: Stall<'s>,
    /// If messages are acknowledged after it.
    required: Option<Followed>,
    /// What is lost for the sink when the journal remembers that it is set aside.
    loss: Option<Loss>,
    /// Something behind the mark was for this sink.
    has_shown: bool,
    /// Since when something is behind the mark that was for others, or is an alert.
    passing_since: Option<Duration>,
}

enum Step {
    Advanced,
    UpToDate,
    /// Something will not do now: the same again after a pause.
    Wait,
}

/// What was due is done.
struct Settled {
    /// When to ask the sink again.
    wake_at: Option<Instant>,
    /// More is to be let go of that the mark has passed.
    lets_go: bool,
}

/// What was due could not be done.
struct Unsettled;

impl<T: Taker> Follower<'_, T> {
    async fn advance(&mut self) -> Step {
        let now = self.shared.now();
        match self.inbox.poll(now) {
            InboxTask::Survey { after, limit } => self.survey(after, limit).await,
            InboxTask::SetAside(entry) => self.set_aside(entry).await,
            InboxTask::Release(position) => self.release(position).await,
            InboxTask::Retry(position) => self.retry(position).await,
            InboxTask::Read { after } => self.read(after).await,
        }
    }

    async fn read(&mut self, after: Position) -> Step {
        let journal = &self.shared.setup.journal;
        let read = match T::WANTS {
            Wanted::Everything => journal.read(after, BATCH).await,
            Wanted::Alerts => journal.read_alerts(after, BATCH).await,
        };
        let records = match read {
            Ok(records) if records.is_empty() => return Step::UpToDate,
            Ok(records) => records,
            Err(Unread::Lost(lost)) => return self.lose(lost).await,
            Err(Unread::Failed(failure)) => return self.fail(&failure),
        };
        let mut step = Step::Advanced;
        for record in &records {
            if let Some(turn) = self.inbox.begin(record.position) {
                step = self.deliver(record, turn).await;
            }
            if !matches!(step, Step::Advanced) {
                break;
            }
        }
        // An alert does not wait for the marks of those before it: they are made when there is nothing to be read.
        if T::WANTS == Wanted::Everything || self.is_overdue() {
            self.remember(after).await;
        }
        step
    }

    /// When what was passed is marked, if nothing else is before.
    fn next_mark(&self) -> Option<Duration> {
        self.passing_since
            .map(|since| since.saturating_add(PASSING))
    }

    /// Whether something has been behind the mark for long.
    fn is_overdue(&self) -> bool {
        let now = self.shared.now().elapsed;
        self.next_mark().is_some_and(|due| now >= due)
    }

    /// Whether all that is behind the mark was for others, and not for long.
    fn is_passing(&self) -> bool {
        !self.has_shown && self.next_mark().is_some() && !self.is_overdue()
    }

    /// Has the journal remember how far the sink has come since it was after a position.
    async fn remember(&mut self, before: Position) {
        if self.inbox.at() > before
            && !self.is_passing()
            && let Ok(Ok(held)) = contain(self.taker.settle(None)).await
        {
            let mut lets_go = self.note(held).await;
            while lets_go {
                lets_go = self.taker.marked(self.marks.after()).await;
            }
        }
    }

    /// Has the sink do what is due.
    async fn settle(&mut self, now: Now) -> Result<Settled, Unsettled> {
        let asked = contain(self.taker.settle(Some(now)));
        let failed: &dyn core::fmt::Display = &match self.stall.watch(asked).await {
            Ok(Ok(held)) => {
                self.stall.ended();
                let wake_at = held.wake_at;
                let lets_go = self.note(held).await;
                return Ok(Settled { wake_at, lets_go });
            }
            Ok(Err(failure)) => failure.to_string(),
            Err(panicked) => panicked.to_string(),
        };
        self.stall.failed();
        events::sink_settles_later(self.name, failed);
        Err(Unsettled)
    }

    /// Tells what the sink says is not there, and how far it has come to who waits for that.
    fn tell(&self, held: &Held) {
        for loss in &held.losses {
            if loss.reason == GapReason::NotTaken {
                self.shared.counters.undelivered.add(loss.count);
                events::sink_skipped_parts(self.name, loss.count);
            }
            self.shared.gaps.note(loss, self.shared.now());
        }
        if let Some(required) = &self.required {
            required.settled(self.inbox.at(), held);
        }
    }

    /// Tells who waits for the sink that it has taken one more. Whoever waits for none learns it with the rest.
    async fn tell_taken(&mut self) {
        if self.required.is_some()
            && let Ok(Ok(held)) = contain(self.taker.settle(None)).await
        {
            self.tell(&held);
        }
    }

    /// Remembers how far the sink has come, and tells what it says is not there.
    ///
    /// Answers whether the sink has yet to let go of something for that.
    async fn note(&mut self, held: Held) -> bool {
        self.tell(&held);
        let holds_back = held.after.is_some() || held.given_until.is_some();
        if !holds_back && self.is_passing() {
            return false;
        }
        let journal = &*self.shared.setup.journal;
        let (name, at) = (self.name, self.inbox.at());
        match self.marks.write(journal, name, at, &held).await {
            Ok(()) => {
                (self.has_shown, self.passing_since) = (false, None);
                self.taker.marked(self.marks.after()).await
            }
            // Only a restart would see the difference: these reports would come again.
            Err(failure) => {
                events::journal_failed(name, &failure);
                let now = self.shared.now().elapsed;
                self.passing_since = self.passing_since.map(|_| now);
                false
            }
        }
    }

    /// The journal went wrong, and not a sink.
    fn fail(&self, reason: &dyn core::fmt::Display) -> Step {
        events::journal_failed(self.name, reason);
        Step::Wait
    }

    /// Shows the sink a record.
    async fn deliver(&mut self, record: &Record, turn: Turn) -> Step {
        let (position, name) = (record.position, self.name);
        let shown = self.taker.show(record, turn);
        let shown = self.stall.watch(shown).await;
        let Shown {
            outcome,
            why,
            is_for_others,
        } = shown;
        let now = self.shared.now();
        let ruling = self.inbox.handle(position, outcome, now.wall);
        let is_retry = turn == Turn::OutOfOrder;
        if is_retry && ruling != Ruling::Again {
            // Somebody has released it, or nobody would have tried it.
            self.shared.audit.tell_operated(None, "released", position);
        }
        if is_for_others || T::WANTS == Wanted::Alerts {
            self.passing_since.get_or_insert(now.elapsed);
        }
        if !is_for_others {
            self.has_shown = true;
        }
        match ruling {
            Ruling::Next => {
                self.stall.ended();
                if !is_for_others {
                    self.shared.counters.delivered.add_one();
                    self.shared.audit.tell_forwarded(name, position);
                }
                if is_retry {
                    metrics::released();
                    events::sink_took_released(name, position);
                } else {
                    self.tell_taken().await;
                }
                return Step::Advanced;
            }
            Ruling::SetAside => {
                self.loss = (!is_retry).then(|| Loss::of_sink(name, &record.entry, position));
                // Nothing comes before it.
                return match self.inbox.poll(now) {
                    InboxTask::SetAside(entry) => self.set_aside(entry).await,
                    _ => Step::Advanced,
                };
            }
            Ruling::PassOver => {
                self.stall.ended();
                self.miss(&Loss::of_sink(name, &record.entry, position));
                if let Some(required) = &self.required {
                    required.passed_over(position);
                }
                events::sink_skipped(name, position, &why);
                return Step::Advanced;
            }
            Ruling::Full => events::sink_is_full(name, position, self.inbox.aside()),
            Ruling::Again => events::sink_waits(name, position, &why),
        }
        if is_retry {
            // What stands in order does not wait for it.
            return Step::Advanced;
        }
        self.stall.failed();
        Step::Wait
    }

    /// Shows the sink an entry that had been set aside.
    async fn retry(&mut self, position: Position) -> Step {
        let before = Position::new(position.number().saturating_sub(1));
        let journal = &self.shared.setup.journal;
        let read = journal.read(before, 1).await;
        let read = read.map(|records| records.into_iter().find(|it| it.position == position));
        match read {
            Ok(Some(record)) => return self.deliver(&record, Turn::OutOfOrder).await,
            Ok(None) | Err(Unread::Lost(_)) => {
                self.inbox.handle_gone(position);
                self.tell_lost(LostEntries {
                    first: position,
                    last: position,
                });
            }
            Err(Unread::Failed(failure)) => {
                let now = self.shared.now();
                self.inbox.handle(position, Outcome::Later, now.wall);
                return self.fail(&failure);
            }
        }
        Step::Advanced
    }

    async fn set_aside(&mut self, entry: Quarantined) -> Step {
        let name = self.name;
        let journal = &self.shared.setup.journal;
        if let Err(failure) = journal.set_aside(name, entry.clone()).await {
            self.stall.failed();
            return self.fail(&failure);
        }
        self.inbox.handle_done();
        if let Some(required) = &self.required {
            required.set_aside(entry.position);
        }
        self.stall.ended();
        metrics::set_aside(entry.reason);
        events::sink_set_aside(name, &entry);
        if let Some(loss) = self.loss.take() {
            self.miss(&loss);
        }
        Step::Advanced
    }

    async fn release(&mut self, position: Position) -> Step {
        let journal = &self.shared.setup.journal;
        match journal.release(self.name, position).await {
            Ok(_) => self.inbox.handle_done(),
            Err(failure) => return self.fail(&failure),
        }
        if let Some(required) = &self.required {
            required.released(position);
        }
        Step::Advanced
    }

    async fn survey(&mut self, after: Position, limit: usize) -> Step {
        let journal = &self.shared.setup.journal;
        let page = journal.quarantined(self.name, after, limit).await;
        let now = self.shared.now();
        match page {
            Ok(page) => {
                self.inbox.handle_survey(page, now);
                if let Some(required) = &self.required {
                    required.surveyed(&self.inbox);
                }
            }
            Err(failure) => {
                let step = self.fail(&failure);
                if !self.inbox.handle_no_survey(now) {
                    return step;
                }
            }
        }
        Step::Advanced
    }

    /// The journal says that entries are lost.
    async fn lose(&mut self, lost: LostEntries) -> Step {
        let before = self.inbox.at();
        if !self.inbox.handle_lost(lost.last) {
            return self.fail(&lost);
        }
        let next = Position::new(before.number().saturating_add(1));
        self.tell_lost(LostEntries {
            first: lost.first.max(next),
            last: lost.last,
        });
        // It is told once, and not again after a restart.
        self.has_shown = true;
        self.remember(before).await;
        Step::Advanced
    }

    fn tell_lost(&self, lost: LostEntries) {
        let (name, now) = (self.name, self.shared.now());
        self.shared.counters.lost.add(lost.count());
        events::entries_lost(name, &lost);
        if let Some(required) = &self.required {
            required.lost(lost);
        }
        for loss in Loss::of_lost(name, lost.first, lost.last, now.wall) {
            self.shared.gaps.note(&loss, now);
        }
    }

    /// A report that the sink does not get.
    fn miss(&self, loss: &Loss) {
        self.shared.counters.undelivered.add_one();
        self.shared.gaps.note(loss, self.shared.now());
    }
}
