use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::vec::Vec;
use core::time::Duration;

use super::{Choices, now};
use crate::session::inbox::{Inbox, InboxPolicy, InboxTask, Outcome, Ruling, Turn};
use crate::session::{Position, QuarantineReason, QuarantineState, Quarantined};

/// How many entries there are at most.
const MOST: u64 = 64;

/// Whatever a sink answers, a journal forgets or loses, an operator does, and whenever everything crashes:
/// each entry is taken, or set aside with a reason, or told as lost before anything behind it is marked as done;
/// entries come in order but for those that were released; not more are aside than may be; and in the end all is done with.
pub fn inbox(data: &[u8]) {
    let mut choices = Choices(data.iter());
    let mut world = World::new(&mut choices);
    while !choices.is_empty() {
        world.step(&mut choices);
        world.check();
    }
    world.end();
}

struct World {
    policy: InboxPolicy,
    inbox: Inbox,
    elapsed: Duration,
    journal: Journal,
    ledger: Ledger,
    replayed_to: Position,
    /// What was shown last, in order, since the last crash.
    shown: Position,
    /// The entry that failed last, and how often it did since the last crash.
    failed: (Position, u32),
}

/// What is durable.
#[derive(Default)]
struct Journal {
    end: u64,
    mark: Position,
    lost: BTreeSet<Position>,
    aside: BTreeMap<Position, Quarantined>,
}

/// What became of entries, whoever knows it.
#[derive(Default)]
struct Ledger {
    taken: BTreeSet<Position>,
    dropped: BTreeSet<Position>,
    told_lost: BTreeSet<Position>,
}

impl World {
    fn new(choices: &mut Choices<'_>) -> Self {
        let attempts = choices.below(4) as u32;
        let policy = InboxPolicy::default()
            .with_attempts(attempts)
            .with_most_aside(choices.below(5));
        Self {
            policy,
            inbox: Inbox::new(policy, Position::START),
            elapsed: Duration::ZERO,
            journal: Journal::default(),
            ledger: Ledger::default(),
            replayed_to: Position::START,
            shown: Position::START,
            failed: (Position::START, 0),
        }
    }

    fn step(&mut self, choices: &mut Choices<'_>) {
        match choices.below(12) {
            0 => self.journal.end = MOST.min(self.journal.end + 1 + choices.below(4) as u64),
            1 => self.journal.mark = self.journal.mark.max(self.inbox.at()),
            2 => self.begin(self.journal.mark, self.replayed_to),
            3 => self.replay(choices),
            4 => self.release(choices),
            5 => self.drop_one(choices),
            6 => self.lose(choices),
            7 => self.elapsed += Duration::from_millis(500),
            _ => self.act(choices),
        }
    }

    /// After a crash, or for a replay.
    fn begin(&mut self, after: Position, replayed_to: Position) {
        self.inbox = Inbox::new(self.policy, after).replaying(replayed_to);
        self.replayed_to = replayed_to;
        self.shown = Position::START;
        self.failed = (Position::START, 0);
    }

    fn replay(&mut self, choices: &mut Choices<'_>) {
        let seen = self.journal.mark;
        let back = Position::new(choices.below(MOST as usize) as u64).min(seen);
        self.journal.mark = back;
        self.begin(back, seen);
    }

    /// An operator has one of those that are aside tried again.
    fn release(&mut self, choices: &mut Choices<'_>) {
        let number = choices.below(self.journal.aside.len().max(1));
        if let Some(entry) = self.journal.aside.values_mut().nth(number) {
            entry.state = QuarantineState::Released;
        }
    }

    /// An operator gives one of them up.
    fn drop_one(&mut self, choices: &mut Choices<'_>) {
        let number = choices.below(self.journal.aside.len().max(1));
        let position = self.journal.aside.keys().nth(number).copied();
        if let Some(position) = position {
            self.journal.aside.remove(&position);
            self.ledger.dropped.insert(position);
        }
    }

    fn lose(&mut self, choices: &mut Choices<'_>) {
        let first = 1 + choices.below(MOST as usize) as u64;
        let last = first + choices.below(3) as u64;
        self.journal.lost.extend((first..=last).map(Position::new));
    }

    /// Does what is to be done next; the journal may fail.
    fn act(&mut self, choices: &mut Choices<'_>) {
        let now = now(self.elapsed);
        let task = self.inbox.poll(now);
        let fails = choices.below(4) == 3;
        match task {
            InboxTask::Survey { .. } if fails => {
                self.inbox.handle_no_survey(now);
            }
            InboxTask::Survey { after, limit } => {
                let aside = self.journal.aside.values();
                let page = aside.filter(|entry| entry.position > after).cloned();
                self.inbox.handle_survey(page.take(limit).collect(), now);
            }
            InboxTask::SetAside(_) | InboxTask::Release(_) if fails => {
                assert_eq!(self.inbox.poll(now), task, "nothing comes before it");
            }
            InboxTask::SetAside(entry) => {
                assert!(entry.attempts > 0);
                self.journal.aside.insert(entry.position, entry);
                self.inbox.handle_done();
            }
            InboxTask::Release(position) => {
                self.journal.aside.remove(&position);
                self.inbox.handle_done();
            }
            InboxTask::Retry(position) => self.retry(position, choices),
            InboxTask::Read { after } => {
                assert_eq!(after, self.inbox.at());
                self.read(choices);
            }
        }
    }

    fn retry(&mut self, position: Position, choices: &mut Choices<'_>) {
        assert!(position <= self.inbox.at(), "nothing has overtaken it");
        if self.journal.lost.contains(&position) {
            self.ledger.told_lost.insert(position);
            return self.inbox.handle_gone(position);
        }
        let outcome = outcome(choices);
        if outcome == Outcome::Taken {
            self.ledger.taken.insert(position);
        }
        let is_later = outcome == Outcome::Later;
        let ruling = self.inbox.handle(position, outcome, now(self.elapsed).wall);
        assert_eq!(ruling == Ruling::Again, is_later);
        assert_ne!(ruling, Ruling::Full, "it has its place already");
    }

    fn read(&mut self, choices: &mut Choices<'_>) {
        let begin = self.inbox.at().number() + 1;
        let positions: Vec<_> = (begin..=self.journal.end).map(Position::new).collect();
        let is_lost = |position: &&Position| self.journal.lost.contains(position);
        let lost: Vec<_> = positions.iter().take_while(is_lost).copied().collect();
        if let Some(last) = lost.last() {
            assert!(self.inbox.handle_lost(*last));
            return self.ledger.told_lost.extend(lost);
        }
        let intact = positions.iter().take_while(|it| !is_lost(it)).copied();
        let batch: Vec<_> = intact.take(3).collect();
        for position in batch {
            if !self.show(position, choices) {
                break;
            }
        }
    }

    /// Answers whether the next one may follow.
    fn show(&mut self, position: Position, choices: &mut Choices<'_>) -> bool {
        let Some(standing) = self.inbox.begin(position) else {
            let is_aside = self.journal.aside.contains_key(&position);
            assert!(is_aside || self.ledger.dropped.contains(&position));
            return true;
        };
        assert!(
            !self.journal.aside.contains_key(&position),
            "it waits for an operator"
        );
        assert!(position >= self.shown, "in order");
        self.shown = position;
        let is_replayed = position <= self.replayed_to;
        assert_eq!(standing == Turn::Replayed, is_replayed);
        let outcome = outcome(choices);
        let before = self.inbox.at();
        let ruling = self
            .inbox
            .handle(position, outcome.clone(), now(self.elapsed).wall);
        match (&outcome, ruling) {
            (Outcome::Taken, Ruling::Next) => {
                self.ledger.taken.insert(position);
                return true;
            }
            (Outcome::Failed { reason, .. }, ruling) => self.judge(position, *reason, ruling),
            other => assert_eq!(other, (&Outcome::Later, Ruling::Again)),
        }
        assert_eq!(self.inbox.at(), before, "not done with");
        false
    }

    fn judge(&mut self, position: Position, reason: QuarantineReason, ruling: Ruling) {
        let (last, times) = self.failed;
        let times = if last == position { times + 1 } else { 1 };
        self.failed = (position, times);
        let has_tries = times < self.policy.attempts;
        let by_chance = reason == QuarantineReason::Poison || reason == QuarantineReason::Panicked;
        let is_full = self.inbox.aside() >= self.policy.most_aside;
        let expected = match (by_chance && has_tries, is_full) {
            (true, _) => Ruling::Again,
            (false, true) => Ruling::Full,
            (false, false) => Ruling::SetAside,
        };
        assert_eq!(ruling, expected);
    }

    fn check(&self) {
        for position in (1..=self.inbox.at().number()).map(Position::new) {
            assert!(
                self.ledger.taken.contains(&position)
                    || self.ledger.dropped.contains(&position)
                    || self.ledger.told_lost.contains(&position)
                    || self.journal.aside.contains_key(&position),
                "{position} was passed over"
            );
        }
        assert!(self.journal.aside.len() <= self.policy.most_aside);
    }

    /// Nothing fails any more, the sink takes everything, and an operator has everything tried again.
    fn end(mut self) {
        self.elapsed += Duration::from_secs(1);
        for entry in self.journal.aside.values_mut() {
            entry.state = QuarantineState::Released;
        }
        let mut steps = 0;
        while !self.journal.aside.is_empty() || self.inbox.at().number() < self.journal.end {
            steps += 1;
            assert!(steps < 10_000, "it never ends");
            // What was about to be set aside when this began is tried again too.
            for entry in self.journal.aside.values_mut() {
                entry.state = QuarantineState::Released;
            }
            self.act(&mut Choices([].iter()));
            self.elapsed += Duration::from_millis(100);
        }
        self.check();
    }
}

fn outcome(choices: &mut Choices<'_>) -> Outcome {
    let reason = match choices.below(8) {
        0..=2 => return Outcome::Taken,
        3 => return Outcome::Later,
        4 => QuarantineReason::NotTaken,
        5 => QuarantineReason::Unreadable,
        6 => QuarantineReason::Panicked,
        _ => QuarantineReason::Poison,
    };
    let detail = String::new();
    Outcome::Failed { reason, detail }
}
