use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::time::Duration;

use super::Choices;
use crate::datatype::Instant;
use crate::model::Interval;
use crate::session::Now;
use crate::session::gap::{
    Attendance, AttendanceEvent, Expectation, Extent, Gap, GapChange, GapId, GapLedger, GapReason,
    GapScope, Loss,
};

/// The most that the ledger and the attendance have in this body.
const MOST: usize = 4;

/// Silences and losses in any order, with clocks that are set: every silence is told once and ends once,
/// every loss is counted in exactly one record, and nothing grows beyond its bound.
pub fn gap(data: &[u8]) {
    let mut choices = Choices(data.iter());
    let mut world = World::new(&mut choices);
    while !choices.is_empty() {
        world.step(&mut choices);
    }
    world.end();
}

struct World {
    attendance: Attendance,
    ledger: GapLedger,
    elapsed: Duration,
    wall: Instant,
    /// When each was heard of or named last, if it is watched.
    heard: BTreeMap<GapScope, Duration>,
    silent: Vec<GapScope>,
    noted: BTreeMap<GapReason, u64>,
    records: BTreeMap<GapId, Gap>,
    ended: Vec<GapId>,
}

impl World {
    fn new(choices: &mut Choices<'_>) -> Self {
        let attendance = match choices.below(3) {
            0 => Attendance::learning(),
            seconds => Attendance::expecting(expectation(seconds)),
        };
        Self {
            attendance: attendance.with_most(MOST),
            ledger: GapLedger::new(1).with_most(MOST).with_most_silences(MOST),
            elapsed: Duration::ZERO,
            wall: Instant::UNIX_EPOCH,
            heard: BTreeMap::new(),
            silent: Vec::new(),
            noted: BTreeMap::new(),
            records: BTreeMap::new(),
            ended: Vec::new(),
        }
    }

    fn now(&self) -> Now {
        Now {
            elapsed: self.elapsed,
            wall: self.wall,
        }
    }

    fn step(&mut self, choices: &mut Choices<'_>) {
        let now = self.now();
        match choices.below(10) {
            0 | 1 => self.pass(choices),
            2 | 3 => {
                let who = who(choices);
                self.attendance.observe(&who, now);
                self.heard.insert(who, now.elapsed);
            }
            4 => {
                let who = who(choices);
                let seen = (choices.below(2) == 1).then_some(Instant::UNIX_EPOCH);
                let expectation = expectation(choices.below(8));
                if self.attendance.expect(who.clone(), expectation, seen, now) {
                    self.heard.entry(who).or_insert(now.elapsed);
                }
            }
            5 => {
                let who = who(choices);
                self.attendance.retire(&who, now);
            }
            6 => self.attendance.excuse(now, now),
            7 => self.lose(choices),
            8 => self.take(usize::MAX),
            _ => self.take(1),
        }
        self.attend();
        assert!(self.attendance.len() <= MOST);
        assert!(self.ledger.len() <= GapReason::ALL.len() * (MOST + 2));
        if let Some(due) = self.ledger.next_deadline() {
            let is_over = due <= self.elapsed;
            let record = is_over.then(|| self.ledger.poll(self.now()));
            if let Some(record) = record {
                // What is due is told, or looked at and found to have changed.
                self.keep(record);
            }
        }
    }

    fn pass(&mut self, choices: &mut Choices<'_>) {
        let seconds = 1 << choices.below(18);
        self.elapsed += Duration::from_secs(seconds);
        let set = match choices.below(4) {
            0 => self.wall.checked_sub(Duration::from_secs(seconds)),
            _ => self.wall.checked_add(Duration::from_secs(seconds)),
        };
        self.wall = set.unwrap_or(self.wall);
    }

    fn lose(&mut self, choices: &mut Choices<'_>) {
        let now = self.now();
        let reason = match choices.below(4) {
            0 => GapReason::Refused,
            1 => GapReason::Dropped,
            2 => GapReason::Missing,
            _ => GapReason::NotTaken,
        };
        let extent = match choices.below(2) {
            0 => Extent::At(now.wall),
            _ => {
                let end = now.wall.checked_add(Duration::from_secs(60));
                let interval = end.and_then(|end| Interval::new(now.wall, end));
                interval.map_or(Extent::At(now.wall), Extent::In)
            }
        };
        let count = 1 + choices.below(3) as u64;
        *self.noted.entry(reason).or_default() += count;
        self.ledger.note(
            Loss::new(who(choices), reason, extent).with_count(count),
            now,
        );
    }

    /// Takes what the attendance tells, and holds it to what is known of each.
    fn attend(&mut self) {
        let now = self.now();
        while let Some(event) = self.attendance.poll(now) {
            if let Some(loss) = event.loss() {
                *self.noted.entry(loss.reason).or_default() += loss.count;
                self.ledger.note(loss, now);
            }
            match event {
                AttendanceEvent::Silent(silence) => {
                    assert!(!self.silent.contains(&silence.who), "told once");
                    assert!(self.heard.contains_key(&silence.who), "never heard of");
                    assert_eq!(silence.until, None);
                    self.silent.push(silence.who);
                }
                AttendanceEvent::Returned(silence) | AttendanceEvent::Retired(silence) => {
                    let before = self.silent.len();
                    self.silent.retain(|who| *who != silence.who);
                    assert_eq!(self.silent.len() + 1, before, "it was silent");
                    assert!(silence.until >= Some(silence.since), "it is over");
                    let until = silence.until.unwrap_or(now.wall);
                    self.ledger.end(&silence.who, until, now);
                }
                AttendanceEvent::Unwatched { .. } => assert_eq!(self.attendance.len(), MOST),
            }
        }
        assert!(
            self.attendance
                .next_deadline()
                .is_none_or(|due| due > now.elapsed)
        );
    }

    fn take(&mut self, most: usize) {
        for _ in 0..most {
            let record = self.ledger.poll(self.now());
            if !self.keep(record) {
                return;
            }
        }
    }

    fn keep(&mut self, record: Option<(GapChange, Gap)>) -> bool {
        let Some((change, gap)) = record else {
            return false;
        };
        assert!(!self.ended.contains(&gap.id), "nothing follows an end");
        assert_eq!(change == GapChange::Ended, gap.ended.is_some());
        assert_eq!(gap.ended.is_some(), gap.interval().is_some());
        if let Some(before) = self.records.get(&gap.id) {
            assert_ne!(change, GapChange::Begun, "it begins once");
            assert!(before.count <= gap.count && before.began >= gap.began);
            assert_eq!((before.reason, &before.scope), (gap.reason, &gap.scope));
        }
        if change == GapChange::Ended {
            self.ended.push(gap.id);
        }
        self.records.insert(gap.id, gap);
        true
    }

    /// At the end all is told, and all was counted.
    fn end(&mut self) {
        self.ledger.finish(self.now());
        self.take(usize::MAX);
        let mut counted: BTreeMap<_, u64> = BTreeMap::new();
        for gap in self.records.values() {
            *counted.entry(gap.reason).or_default() += gap.count;
        }
        counted.retain(|_, count| *count > 0);
        self.noted.retain(|_, count| *count > 0);
        assert_eq!(counted, self.noted);
        let open = self.records.values().filter(|gap| gap.ended.is_none());
        let open: Vec<_> = open.collect();
        assert_eq!(open.len(), self.ledger.len());
        for gap in open {
            assert_eq!(gap.reason, GapReason::Silent);
            assert!(
                self.silent.contains(&gap.scope),
                "whoever is back is not silent"
            );
        }
    }
}

fn expectation(seconds: usize) -> Expectation {
    let seconds = 1 << seconds.min(16);
    Expectation::near(Duration::from_secs(seconds), 200)
}

/// One more than may be watched, and some.
fn who(choices: &mut Choices<'_>) -> GapScope {
    const NAMES: [&str; 7] = ["A|", "B|", "C|", "D|", "E|", "F|", "G|"];
    let name = NAMES.get(choices.below(NAMES.len()));
    GapScope::sender(name.copied().unwrap_or_default())
}
