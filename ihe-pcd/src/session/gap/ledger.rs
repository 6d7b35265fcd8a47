use alloc::collections::{BTreeMap, BTreeSet, VecDeque};
use core::fmt;
use core::time::Duration;

use super::loss::after;
use super::{Attendance, Extent, Gap, GapChange, GapId, GapReason, GapScope, Loss};
use crate::datatype::Instant;
use crate::session::Now;

/// Makes records of losses, and says what is to be told of them.
///
/// [`note`](Self::note) takes a loss, [`poll`](Self::poll) gives what is to be told, in the order in which it came to be,
/// and [`next_deadline`](Self::next_deadline) says when to ask again at the latest. It has no clock.
///
/// # One record of many losses
///
/// Losses of one scope and reason are one record while they follow each other: with less than
/// [`DEFAULT_QUIET`](Self::DEFAULT_QUIET) between them, and ranges of time where one begins before the other has ended.
/// A record is told at once when it begins, then at most once in [`DEFAULT_RETELL`](Self::DEFAULT_RETELL) while it grows,
/// and when it has ended: what lasts (a silence, a sink that is stalled) with its end, anything else when it was quiet for so long.
///
/// Whatever was not told yet is one record, however far apart: whoever asks seldom gets fewer and longer ones.
///
/// # Memory
///
/// For each reason at most [`DEFAULT_MOST`](Self::DEFAULT_MOST) records, unless said otherwise, and two more:
/// what would be one more is counted in a record of [`GapScope::Others`] with the same reason, and nothing is dropped.
/// Hostile names of one reason take no room of another. A record is less than 2 KiB, as names are [cut](super::GapName).
///
/// Of silences there may be more: [as many as are watched](Attendance::DEFAULT_MOST). Among others they would have no names,
/// and nobody could say when one of them has ended.
///
/// ```
/// use core::time::Duration;
/// use ihe_pcd::datatype::Instant;
/// use ihe_pcd::session::Now;
/// use ihe_pcd::session::gap::{Extent, GapChange, GapLedger, GapReason, GapScope, Loss};
///
/// let at = |seconds: u64| Now {
///     elapsed: Duration::from_secs(seconds),
///     wall: Instant::UNIX_EPOCH.checked_add(Duration::from_secs(seconds)).unwrap(),
/// };
/// let mut ledger = GapLedger::new(1);
/// for second in 0..30 {
///     let now = at(second);
///     let pump = GapScope::sender("PUMP|EAST");
///     ledger.note(Loss::new(pump, GapReason::Refused, Extent::At(now.wall)), now);
///     if second == 0 {
///         let (change, gap) = ledger.poll(now).expect("told at once");
///         assert_eq!((change, gap.count), (GapChange::Begun, 1));
///     }
/// }
/// let (change, gap) = ledger.poll(at(3_600)).expect("told when it is over");
/// assert_eq!((change, gap.count), (GapChange::Ended, 30));
/// assert_eq!(gap.id.to_string(), "1-1");
/// ```
pub struct GapLedger {
    run: u64,
    last: u64,
    quiet: Duration,
    retell: Duration,
    most: usize,
    most_silences: usize,
    records: BTreeMap<u64, Record>,
    /// The records that may still grow.
    current: BTreeMap<(GapReason, GapScope), u64>,
    /// How many records there are of each reason.
    held: BTreeMap<GapReason, usize>,
    /// What is to be told: each record at most once.
    queue: VecDeque<u64>,
    /// When to look at a record again: each at most once.
    timers: BTreeSet<(Duration, u64)>,
}

struct Record {
    gap: Gap,
    /// The first instant after what is known of it.
    until: Instant,
    /// It lasts until its end is told.
    lasts: bool,
    /// When something was noted last.
    noted: Duration,
    /// It ends when nothing was noted for so long.
    quiet: Duration,
    /// When it was told last.
    told: Option<Duration>,
    /// There is something to be told that was not there when it was told last.
    changed: bool,
    queued: bool,
    timer: Option<Duration>,
}

impl GapLedger {
    /// For how long nothing happens before a record ends, unless said otherwise: 60 s.
    pub const DEFAULT_QUIET: Duration = Duration::from_secs(60);

    /// How often a record that grows is told at most, unless said otherwise: once in 10 s.
    pub const DEFAULT_RETELL: Duration = Duration::from_secs(10);

    /// How many records there are of one reason at most, but for silences, unless said otherwise: 1024.
    pub const DEFAULT_MOST: usize = 1024;

    /// An empty ledger.
    ///
    /// `run` is in every [`GapId`]: a number that no other ledger had whose records end in the same place,
    /// as the time at which the program started.
    pub const fn new(run: u64) -> Self {
        Self {
            run,
            last: 0,
            quiet: Self::DEFAULT_QUIET,
            retell: Self::DEFAULT_RETELL,
            most: Self::DEFAULT_MOST,
            most_silences: Attendance::DEFAULT_MOST,
            records: BTreeMap::new(),
            current: BTreeMap::new(),
            held: BTreeMap::new(),
            queue: VecDeque::new(),
            timers: BTreeSet::new(),
        }
    }

    /// Ends a record when nothing happened for so long.
    #[must_use]
    pub const fn with_quiet(mut self, quiet: Duration) -> Self {
        self.quiet = quiet;
        self
    }

    /// Tells a record that grows once in so long at most.
    #[must_use]
    pub const fn with_retell(mut self, retell: Duration) -> Self {
        self.retell = retell;
        self
    }

    /// Has at most so many records of each reason but silence, beside those of [`GapScope::Others`].
    #[must_use]
    pub const fn with_most(mut self, records: usize) -> Self {
        self.most = records;
        self
    }

    /// Has at most so many records of silences, beside those of [`GapScope::Others`]:
    /// as many as the [`Attendance`] watches that they come from.
    #[must_use]
    pub const fn with_most_silences(mut self, records: usize) -> Self {
        self.most_silences = records;
        self
    }

    /// How many records there are that last or have yet to be told.
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// Takes note of a loss.
    pub fn note(&mut self, loss: Loss, now: Now) {
        let mut key = (loss.reason, loss.scope.clone());
        if self.join(&key, &loss, now) {
            return;
        }
        let held = self.held.get(&loss.reason).copied().unwrap_or_default();
        let most = match loss.reason {
            GapReason::Silent => self.most_silences,
            _ => self.most,
        };
        if held >= most {
            key.1 = GapScope::Others;
            if self.join(&key, &loss, now) {
                return;
            }
        }
        self.begin(key, &loss, now);
    }

    /// Takes note that a silence of this scope has ended. One that is told among others ends with them.
    pub fn end(&mut self, scope: &GapScope, at: Instant, now: Now) {
        self.end_of(GapReason::Silent, scope, at, now);
    }

    /// The same of whatever lasts ([`Extent::Since`]).
    pub fn end_of(&mut self, reason: GapReason, scope: &GapScope, at: Instant, now: Now) {
        let key = (reason, scope.clone());
        let id = self.current.get(&key).copied();
        let Some((id, record)) = id.and_then(|id| Some((id, self.records.get_mut(&id)?))) else {
            return;
        };
        if !record.lasts {
            return;
        }
        record.lasts = false;
        record.until = record.until.max(at);
        self.finish_record(id, now);
    }

    /// Ends every record but those that last, as a silence does: nothing more will be noted. What was not told is told now.
    pub fn finish(&mut self, now: Now) {
        let mut unfinished = VecDeque::new();
        for (id, record) in &self.records {
            if record.gap.ended.is_none() && (!record.lasts || record.changed) {
                unfinished.push_back((*id, record.lasts));
            }
        }
        for (id, lasts) in unfinished {
            if lasts {
                self.enqueue(id);
            } else {
                self.finish_record(id, now);
            }
        }
    }

    /// What is to be told next. Whoever takes it has it: it is not told again.
    pub fn poll(&mut self, now: Now) -> Option<(GapChange, Gap)> {
        self.fire(now);
        let id = self.queue.pop_front()?;
        let record = self.records.get_mut(&id)?;
        record.queued = false;
        record.changed = false;
        let change = match (record.gap.ended, record.told) {
            (Some(_), _) => GapChange::Ended,
            (None, None) => GapChange::Begun,
            (None, Some(_)) => GapChange::Grown,
        };
        record.told = Some(now.elapsed);
        let gap = record.gap.clone();
        if change == GapChange::Ended {
            self.forget(id);
        } else {
            self.arm(id);
        }
        Some((change, gap))
    }

    /// When to [`poll`](Self::poll) at the latest, on the scale of [`Now::elapsed`]; `None` while nothing waits.
    pub fn next_deadline(&self) -> Option<Duration> {
        if !self.queue.is_empty() {
            return Some(Duration::ZERO);
        }
        self.timers.first().map(|(at, _)| *at)
    }

    /// Adds a loss to the record of this key; `false` if there is none, or the loss does not follow it.
    fn join(&mut self, key: &(GapReason, GapScope), loss: &Loss, now: Now) -> bool {
        let Some(&id) = self.current.get(key) else {
            return false;
        };
        let Some(record) = self.records.get_mut(&id) else {
            return false;
        };
        if !record.is_followed_by(loss, now) {
            self.current.remove(key);
            self.finish_record(id, now);
            return false;
        }
        record.add(loss, now, self.quiet);
        self.arm(id);
        true
    }

    fn begin(&mut self, key: (GapReason, GapScope), loss: &Loss, now: Now) {
        self.last = self.last.saturating_add(1);
        let id = self.last;
        let (began, until) = loss.bounds();
        // Among others nobody would end it.
        let lasts = until.is_none() && key.1 != GapScope::Others;
        let gap = Gap {
            id: GapId {
                run: self.run,
                number: id,
            },
            scope: key.1.clone(),
            reason: loss.reason,
            began,
            ended: None,
            count: loss.count,
            first: loss.mark.clone(),
            last: loss.mark.clone(),
            expected: loss.expected.filter(|_| key.1 != GapScope::Others),
        };
        let record = Record {
            gap,
            until: until.unwrap_or_else(|| after(began.max(now.wall))),
            lasts,
            noted: now.elapsed,
            quiet: quiet(loss, self.quiet),
            told: None,
            changed: true,
            queued: false,
            timer: None,
        };
        self.records.insert(id, record);
        let held = self.held.entry(loss.reason).or_default();
        *held = held.saturating_add(1);
        self.current.insert(key, id);
        self.enqueue(id);
        self.arm(id);
    }

    /// Says what the end of a record is, and has it told.
    fn finish_record(&mut self, id: u64, now: Now) {
        let Some(record) = self.records.get_mut(&id) else {
            return;
        };
        if record.lasts {
            record.until = record.until.max(now.wall);
        }
        record.lasts = false;
        record.gap.ended = Some(record.until.max(after(record.gap.began)));
        record.changed = true;
        self.enqueue(id);
    }

    fn enqueue(&mut self, id: u64) {
        if let Some(record) = self.records.get_mut(&id)
            && !record.queued
        {
            record.queued = true;
            self.queue.push_back(id);
        }
    }

    /// Looks at a record again when something is due, unless it is looked at before.
    fn arm(&mut self, id: u64) {
        let Some(record) = self.records.get_mut(&id) else {
            return;
        };
        let Some(due) = record.due(self.retell) else {
            return;
        };
        if record.timer.is_some_and(|timer| timer <= due) {
            return;
        }
        if let Some(timer) = record.timer.replace(due) {
            self.timers.remove(&(timer, id));
        }
        self.timers.insert((due, id));
    }

    fn fire(&mut self, now: Now) {
        while let Some(&(at, id)) = self.timers.first()
            && at <= now.elapsed
        {
            self.timers.pop_first();
            let Some(record) = self.records.get_mut(&id) else {
                continue;
            };
            record.timer = None;
            if record.ends_at().is_some_and(|end| end <= now.elapsed) {
                self.finish_record(id, now);
            } else if record
                .due(self.retell)
                .is_some_and(|due| due <= now.elapsed)
            {
                self.enqueue(id);
            }
            self.arm(id);
        }
    }

    fn forget(&mut self, id: u64) {
        let Some(record) = self.records.remove(&id) else {
            return;
        };
        if let Some(timer) = record.timer {
            self.timers.remove(&(timer, id));
        }
        if let Some(held) = self.held.get_mut(&record.gap.reason) {
            *held = held.saturating_sub(1);
        }
        let key = (record.gap.reason, record.gap.scope);
        if self.current.get(&key) == Some(&id) {
            self.current.remove(&key);
        }
    }
}

impl Record {
    fn is_followed_by(&self, loss: &Loss, now: Now) -> bool {
        let is_soon = || now.elapsed.saturating_sub(self.noted) < self.quiet;
        self.queued
            || match loss.extent {
                Extent::Since(_) => true,
                Extent::In(interval) if self.gap.scope != GapScope::Others => {
                    interval.start <= self.until
                }
                Extent::At(_) | Extent::In(_) => is_soon(),
            }
    }

    fn add(&mut self, loss: &Loss, now: Now, shortest_quiet: Duration) {
        let (began, until) = loss.bounds();
        let gap = &mut self.gap;
        gap.began = gap.began.min(began);
        gap.ended = None;
        gap.count = gap.count.saturating_add(loss.count);
        if let Some(mark) = &loss.mark {
            gap.first.get_or_insert_with(|| mark.clone());
            gap.last = Some(mark.clone());
        }
        let is_among_others = gap.scope == GapScope::Others;
        if !is_among_others {
            gap.expected = loss.expected.or(gap.expected);
        }
        self.lasts = until.is_none() && !is_among_others;
        self.until = self.until.max(until.unwrap_or_else(|| after(now.wall)));
        self.noted = now.elapsed;
        self.quiet = self.quiet.max(quiet(loss, shortest_quiet));
        self.changed = true;
    }

    /// When it ends if nothing more is noted.
    fn ends_at(&self) -> Option<Duration> {
        let is_open = !self.lasts && self.gap.ended.is_none();
        is_open.then(|| self.noted.saturating_add(self.quiet))
    }

    /// When something is to be done about it.
    fn due(&self, retell: Duration) -> Option<Duration> {
        let is_untold = self.changed && !self.queued;
        let told = self.told.filter(|_| is_untold);
        let retell = told.map(|told| told.saturating_add(retell));
        match (self.ends_at(), retell) {
            (Some(end), Some(retell)) => Some(end.min(retell)),
            (end, retell) => end.or(retell),
        }
    }
}

/// A range is followed by the next one when that has passed, and may be told late.
fn quiet(loss: &Loss, shortest: Duration) -> Duration {
    match loss.extent {
        Extent::In(interval) => shortest.max(interval.duration().saturating_mul(2)),
        Extent::At(_) | Extent::Since(_) => shortest,
    }
}

impl fmt::Debug for GapLedger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GapLedger")
            .field("records", &self.records.len())
            .field("to_tell", &self.queue.len())
            .finish_non_exhaustive()
    }
}
