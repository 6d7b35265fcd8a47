use alloc::collections::{BTreeMap, BTreeSet, VecDeque};
use core::fmt;
use core::time::Duration;

use super::rhythm::Rhythm;
use super::{Basis, Expectation, Expected, Extent, GapReason, GapScope, Loss};
use crate::datatype::{Ei, Instant};
use crate::model::{Level, Report};
use crate::session::Now;

/// Watches who is heard of, and says who is silent for longer than expected.
///
/// What counts is when something was received, on [`Now::elapsed`]: no clock of a device has a part in it,
/// and setting the clock of this machine begins and ends no silence. The times that are told are from [`Now::wall`].
///
/// How often somebody is expected is [stated](Self::expect), or learned: the median of the last sixteen intervals,
/// once there are eight of them and three quarters are within a third of it.
/// It is never below [`DEFAULT_SHORTEST`](Self::DEFAULT_SHORTEST), within which reports count as one,
/// and never above 24 hours, the longest that the framework allows (TF-2 3.1.4.1.2).
/// Whoever reports as it pleases has no such interval, and his silence is told only if somebody stated one.
///
/// A silence is told once when it begins and once when it ends, with its whole range: last heard of .. heard of again.
///
/// After a restart nothing is known: whoever is expected is named with [`expect`](Self::expect), with when he was last heard of.
/// [`expectation`](Self::expectation) says what was learned, to be kept for then.
///
/// # Memory
///
/// At most [`DEFAULT_MOST`](Self::DEFAULT_MOST) are watched, unless said otherwise, each with less than 2 KiB.
/// For one more, those are given up that were not heard of for 24 hours, were not stated and are not silent.
/// Where nobody is, the new one is told as [unwatched](AttendanceEvent::Unwatched).
/// What is to be told waits until it is asked for: after each call, poll until nothing more comes.
///
/// ```
/// use core::time::Duration;
/// use ihe_pcd::datatype::Instant;
/// use ihe_pcd::session::Now;
/// use ihe_pcd::session::gap::{Attendance, AttendanceEvent, GapScope};
///
/// let at = |minutes: u64| Now {
///     elapsed: Duration::from_secs(60 * minutes),
///     wall: Instant::UNIX_EPOCH.checked_add(Duration::from_secs(60 * minutes)).unwrap(),
/// };
/// let mut attendance = Attendance::learning();
/// let monitor = GapScope::sender("MONITOR|ICU");
/// for minute in 0..10 {
///     attendance.observe(&monitor, at(minute));
/// }
/// assert!(attendance.poll(at(11)).is_none());
/// let Some(AttendanceEvent::Silent(silence)) = attendance.poll(at(12)) else { panic!() };
/// assert_eq!(silence.since, at(9).wall);
/// attendance.observe(&monitor, at(30));
/// let Some(AttendanceEvent::Returned(silence)) = attendance.poll(at(30)) else { panic!() };
/// assert_eq!((silence.since, silence.until), (at(9).wall, Some(at(30).wall)));
/// ```
pub struct Attendance {
    learns: bool,
    /// Of everybody for whom nobody stated another.
    every: Option<Expectation>,
    tolerance: u32,
    shortest: Duration,
    most: usize,
    members: BTreeMap<GapScope, Member>,
    /// When somebody becomes silent.
    due: BTreeSet<(Duration, GapScope)>,
    /// Nobody can be given up before.
    crowded_until: Option<Duration>,
    events: VecDeque<AttendanceEvent>,
}

/// What an [`Attendance`] has to tell.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum AttendanceEvent {
    /// Somebody is silent: for longer than expected, and still.
    Silent(Silence),
    /// Somebody was silent and is heard of again.
    Returned(Silence),
    /// Somebody was silent and is [not expected](Attendance::retire) any more.
    Retired(Silence),
    /// Somebody was heard of who is not watched, because as many are watched as may be. Told at each time.
    Unwatched {
        /// When he was heard of.
        at: Instant,
        /// How many of them were at that time: one report may name many.
        count: u64,
    },
}

/// A time in which somebody was not heard of who should have been.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Silence {
    /// Who.
    pub who: GapScope,
    /// When he was last heard of.
    pub since: Instant,
    /// When it ended; `None` while it lasts. Never before `since`, whatever became of the clock.
    pub until: Option<Instant>,
    /// What was expected.
    pub expected: Expected,
}

struct Member {
    seen: Instant,
    /// When it was heard of on the clock that never goes back; with a member that is only expected, when it was named.
    heard: Duration,
    stated: Option<Expectation>,
    rhythm: Rhythm,
    due: Option<Duration>,
    silent: Option<Expected>,
}

impl Attendance {
    /// How many are watched at most unless said otherwise: 10 000.
    pub const DEFAULT_MOST: usize = 10_000;

    /// The shortest interval that is learned unless said otherwise: 10 s.
    pub const DEFAULT_SHORTEST: Duration = Duration::from_secs(10);

    /// How long nobody is given up who was heard of.
    const PATIENCE: Duration = Expectation::MAX;

    /// How long after a search for somebody to give up there is no other.
    const CROWDED: Duration = Duration::from_secs(60);

    /// Learns how often each is heard of.
    pub const fn learning() -> Self {
        Self {
            learns: true,
            every: None,
            tolerance: Expectation::DEFAULT_TOLERANCE,
            shortest: Self::DEFAULT_SHORTEST,
            most: Self::DEFAULT_MOST,
            members: BTreeMap::new(),
            due: BTreeSet::new(),
            crowded_until: None,
            events: VecDeque::new(),
        }
    }

    /// Expects everybody who was heard of so often.
    pub const fn expecting(expectation: Expectation) -> Self {
        let mut attendance = Self::learning();
        attendance.learns = false;
        attendance.every = Some(expectation);
        attendance
    }

    /// Allows so many per cent of a learned interval between two reports, at least 100.
    #[must_use]
    pub const fn with_tolerance(mut self, per_cent: u32) -> Self {
        self.tolerance = per_cent;
        self
    }

    /// Learns no shorter interval than this.
    #[must_use]
    pub const fn with_shortest(mut self, shortest: Duration) -> Self {
        self.shortest = shortest;
        self
    }

    /// Watches at most so many.
    #[must_use]
    pub const fn with_most(mut self, members: usize) -> Self {
        self.most = members;
        self
    }

    /// How many are watched at most.
    pub const fn most(&self) -> usize {
        self.most
    }

    /// How many are watched.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether nobody is watched.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// How often somebody is expected, if he is.
    pub fn expectation(&self, who: &GapScope) -> Option<Expected> {
        self.expected(self.members.get(who)?)
    }

    /// Expects somebody, from when he was last heard of on; that is now if nobody knows.
    ///
    /// Whoever is watched already is expected so from now on. `false` when there are too many.
    #[must_use]
    pub fn expect(
        &mut self,
        who: GapScope,
        expectation: Expectation,
        last_seen: Option<Instant>,
        now: Now,
    ) -> bool {
        if !self.members.contains_key(&who) && !self.has_room(now) {
            return false;
        }
        let member = self
            .members
            .entry(who.clone())
            .or_insert_with(|| Member::new(now));
        member.stated = Some(expectation);
        let allowance = expectation.allowance();
        let passed = match last_seen {
            Some(seen) => {
                member.seen = seen.min(now.wall);
                let passed = now.wall.checked_duration_since(seen).unwrap_or_default();
                // Before the clock was started: its scale has no such time.
                passed.min(allowance)
            }
            None => now.elapsed.saturating_sub(member.heard).min(allowance),
        };
        let due = now.elapsed.saturating_add(allowance.saturating_sub(passed));
        if self.members.get(&who).is_some_and(|it| it.silent.is_none()) {
            self.set_due(&who, Some(due));
        }
        true
    }

    /// Watches somebody no more until he is heard of again: he was taken off, or replaced. Whether he was watched.
    ///
    /// A silence of his ends.
    pub fn retire(&mut self, who: &GapScope, now: Now) -> bool {
        self.set_due(who, None);
        let Some(member) = self.members.remove(who) else {
            return false;
        };
        if let Some(silence) = member.silence(who, Some(now.wall)) {
            self.events.push_back(AttendanceEvent::Retired(silence));
        }
        true
    }

    /// Takes note of a report that was received now: of the devices that it is of (the MDS rows with an OBX-18),
    /// or of those that its values name, or of its sender if it names none.
    ///
    /// A sender who is [expected](Self::expect) himself is noted beside his devices.
    pub fn observe_report(&mut self, report: &Report<'_>, now: Now) {
        let sender = GapScope::sender(&report.header.sender());
        let devices = devices(report);
        if devices.is_empty() || self.members.contains_key(&sender) {
            self.observe(&sender, now);
        }
        for device in &devices {
            self.observe(device, now);
        }
    }

    /// Takes note that somebody is heard of now.
    pub fn observe(&mut self, who: &GapScope, now: Now) {
        self.fall_silent(now);
        if !self.members.contains_key(who) {
            if !self.has_room(now) {
                return self.pass_over(now);
            }
            self.members.insert(who.clone(), Member::new(now));
        }
        let Some(member) = self.members.get_mut(who) else {
            return;
        };
        let returned = member.silence(who, Some(now.wall));
        member.silent = None;
        member.seen = now.wall;
        member.heard = now.elapsed;
        if self.learns {
            member.rhythm.note(now.elapsed, self.shortest);
        }
        let expected = self.members.get(who).and_then(|it| self.expected(it));
        let allowance = expected.map(|it| it.expectation.allowance());
        self.set_due(who, allowance.map(|it| now.elapsed.saturating_add(it)));
        self.events.extend(returned.map(AttendanceEvent::Returned));
    }

    /// Takes note that some were heard of in this time, both ends included, and it is not known who:
    /// everybody who was not silent before gets the time that he would have if the last one had been he.
    pub fn excuse(&mut self, since: Now, until: Now) {
        self.fall_silent(since);
        let due = core::mem::take(&mut self.due);
        for (_, who) in due {
            let Some(expected) = self.expectation(&who) else {
                continue;
            };
            if let Some(member) = self.members.get_mut(&who) {
                let due = until
                    .elapsed
                    .saturating_add(expected.expectation.allowance());
                member.due = Some(due);
                self.due.insert((due, who));
            }
        }
    }

    /// What is to be told next.
    pub fn poll(&mut self, now: Now) -> Option<AttendanceEvent> {
        self.fall_silent(now);
        self.events.pop_front()
    }

    /// When to [`poll`](Self::poll) at the latest, on the scale of [`Now::elapsed`]; `None` while nobody can fall silent.
    pub fn next_deadline(&self) -> Option<Duration> {
        if !self.events.is_empty() {
            return Some(Duration::ZERO);
        }
        self.due.first().map(|(at, _)| *at)
    }

    fn expected(&self, member: &Member) -> Option<Expected> {
        if let Some(expectation) = member.stated.or(self.every) {
            return Some(Expected {
                expectation,
                basis: Basis::Stated,
            });
        }
        let interval = member.rhythm.interval()?.max(self.shortest);
        Some(Expected {
            expectation: Expectation::near(interval, self.tolerance),
            basis: Basis::Learned,
        })
    }

    /// Everybody whose time has passed.
    fn fall_silent(&mut self, now: Now) {
        while let Some((at, _)) = self.due.first()
            && *at <= now.elapsed
            && let Some((_, who)) = self.due.pop_first()
        {
            let expected = self.expectation(&who);
            let Some(member) = self.members.get_mut(&who) else {
                continue;
            };
            member.due = None;
            member.silent = expected;
            let silence = member.silence(&who, None);
            self.events.extend(silence.map(AttendanceEvent::Silent));
        }
    }

    fn set_due(&mut self, who: &GapScope, due: Option<Duration>) {
        let Some(member) = self.members.get_mut(who) else {
            return;
        };
        if let Some(before) = core::mem::replace(&mut member.due, due) {
            self.due.remove(&(before, who.clone()));
        }
        if let Some(due) = due {
            self.due.insert((due, who.clone()));
        }
    }

    /// Whether one more can be watched, after giving up those who are gone.
    fn has_room(&mut self, now: Now) -> bool {
        if self.members.len() < self.most {
            return true;
        }
        if self.crowded_until.is_some_and(|until| now.elapsed < until) {
            return false;
        }
        self.crowded_until = Some(now.elapsed.saturating_add(Self::CROWDED));
        let (every, due) = (self.every, &mut self.due);
        self.members.retain(|who, member| {
            let is_gone = now.elapsed.saturating_sub(member.heard) >= Self::PATIENCE;
            let stays = !is_gone || member.silent.is_some() || member.stated.or(every).is_some();
            if !stays && let Some(at) = member.due {
                due.remove(&(at, who.clone()));
            }
            stays
        });
        self.members.len() < self.most
    }

    fn pass_over(&mut self, now: Now) {
        if let Some(AttendanceEvent::Unwatched { at, count }) = self.events.back_mut()
            && *at == now.wall
        {
            *count = count.saturating_add(1);
            return;
        }
        self.events.push_back(AttendanceEvent::Unwatched {
            at: now.wall,
            count: 1,
        });
    }
}

impl AttendanceEvent {
    /// What of it is a loss: a silence that begins, and somebody who is not watched.
    pub fn loss(&self) -> Option<Loss> {
        match self {
            Self::Silent(silence) => {
                let since = Extent::Since(silence.since);
                let mut loss = Loss::new(silence.who.clone(), GapReason::Silent, since);
                loss.expected = Some(silence.expected);
                Some(loss)
            }
            Self::Unwatched { at, count } => {
                let at = Extent::At(*at);
                let loss = Loss::new(GapScope::Others, GapReason::Unwatched, at);
                Some(loss.with_count(*count))
            }
            Self::Returned(_) | Self::Retired(_) => None,
        }
    }
}

impl Member {
    fn new(now: Now) -> Self {
        Self {
            seen: now.wall,
            heard: now.elapsed,
            stated: None,
            rhythm: Rhythm::default(),
            due: None,
            silent: None,
        }
    }

    fn silence(&self, who: &GapScope, until: Option<Instant>) -> Option<Silence> {
        Some(Silence {
            who: who.clone(),
            since: self.seen,
            until: until.map(|until| until.max(self.seen)),
            expected: self.silent?,
        })
    }
}

/// The devices that a report is of, each once.
fn devices(report: &Report<'_>) -> BTreeSet<GapScope> {
    let is_named = |id: &&Ei<'_>| !id.entity_identifier.is_empty() || !id.universal_id.is_empty();
    let of_mds = report
        .devices()
        .filter(|device| device.path.level() == Level::Mds)
        .filter_map(|device| device.ids.iter().find(is_named));
    let devices: BTreeSet<_> = of_mds.map(GapScope::device).collect();
    if !devices.is_empty() {
        return devices;
    }
    let of_values = report
        .observations()
        .filter_map(|observation| observation.device());
    of_values.filter(is_named).map(GapScope::device).collect()
}

impl fmt::Debug for Attendance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attendance")
            .field("members", &self.members.len())
            .field("due", &self.due.len())
            .finish_non_exhaustive()
    }
}
