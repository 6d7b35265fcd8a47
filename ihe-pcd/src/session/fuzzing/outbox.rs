use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::ToString;
use alloc::vec::Vec;
use core::time::Duration;

use ihe_pcd_mllp::BackOff;

use super::{Choices, header};
use crate::datatype::Instant;
use crate::model::{AcknowledgmentCode, Condition, ErrorCode, ErrorReport, Severity};
use crate::session::outbox::{
    Offer, Outbox, OutboxAction, OutboxEvent, OutboxLimits, Undelivered, WhenFull,
};
use crate::session::{
    DeliveryError, Entry, Now, Position, Precedence, QuarantineState, Quarantined, Receipt,
};

/// Messages, answers, failures of the journal, crashes, an operator and a clock in any order:
/// no mark passes a message without an end, each is delivered in the order of its lane or given up as the limits say,
/// what is set aside stays within its bound, and when nothing fails any more everything has its end.
pub fn outbox(data: &[u8]) {
    let mut choices = Choices(data.iter());
    let mut world = World::new(&mut choices);
    while !choices.is_empty() {
        world.step(&mut choices);
        world.check();
    }
    world.settle();
}

const LANES: [Precedence; 2] = [Precedence::Observation, Precedence::Alert];

/// More than are stored by as many steps as a fuzzer makes.
const ROUNDS: usize = 100_000;

/// What the journal has, whatever becomes of the outbox.
#[derive(Default)]
struct Stored {
    entries: BTreeMap<Position, Entry>,
    end: u64,
    marks: BTreeMap<Precedence, Position>,
    aside: BTreeMap<(Precedence, Position), Quarantined>,
    /// What was ever set aside, whatever somebody has decided about it since.
    was_aside: BTreeSet<Position>,
    lost: BTreeSet<Position>,
}

struct World {
    limits: OutboxLimits,
    window: usize,
    now: Now,
    stored: Stored,
    outbox: Outbox,
    /// What was asked and is not answered.
    asked: Vec<OutboxAction>,
    /// Messages that have a place and are being stored.
    storing: Vec<Precedence>,
    /// What the consumer has of each lane, each message when it came first.
    received: BTreeMap<Precedence, Vec<Position>>,
    /// What had its end, as it was told.
    ended: BTreeMap<Position, End>,
    seed: u64,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum End {
    Delivered,
    GivenUp,
    Lost,
}

impl World {
    fn new(choices: &mut Choices<'_>) -> Self {
        let when_full = match choices.below(3) {
            0 => WhenFull::Block,
            1 => WhenFull::Refuse,
            _ => WhenFull::DropOldestObservations,
        };
        let mut limits = OutboxLimits::default()
            .with_messages(2 + choices.below(100))
            .with_places_for_alerts(choices.below(4))
            .with_set_aside(1 + choices.below(6))
            .when_full(when_full);
        if choices.below(3) == 0 {
            limits = limits.with_longest_age(Duration::from_secs(60));
        }
        let window = 1 + choices.below(4);
        let now = Now {
            elapsed: Duration::ZERO,
            wall: Instant::UNIX_EPOCH,
        };
        let mut world = Self {
            limits,
            window,
            now,
            stored: Stored::default(),
            outbox: Outbox::new(limits, window, pauses(0)),
            asked: Vec::new(),
            storing: Vec::new(),
            received: BTreeMap::new(),
            ended: BTreeMap::new(),
            seed: 0,
        };
        world.restart();
        world
    }

    /// The outbox is gone, with everything that was not answered.
    fn restart(&mut self) {
        self.seed += 1;
        self.outbox = Outbox::new(self.limits, self.window, pauses(self.seed));
        let marked = |lane| self.stored.marks.get(&lane).copied().unwrap_or_default();
        self.outbox.handle_start(
            marked(Precedence::Observation),
            marked(Precedence::Alert),
            Position::new(self.stored.end),
        );
        self.asked.clear();
        self.storing.clear();
    }

    fn step(&mut self, choices: &mut Choices<'_>) {
        match choices.below(16) {
            0..=3 => self.offer(choices),
            4 => self.store(choices.below(4) > 0),
            5 => self.pass(choices),
            6 if choices.below(3) == 0 => self.restart(),
            7 => self.operate(choices),
            8 if choices.below(8) == 0 => self.lose(choices),
            _ => self.answer_one(choices),
        }
        self.poll();
    }

    fn offer(&mut self, choices: &mut Choices<'_>) {
        let lane = match choices.below(4) {
            0 => Precedence::Alert,
            _ => Precedence::Observation,
        };
        let before = self.outbox.waiting() + self.storing.len();
        match self.outbox.offer(lane) {
            Offer::Taken => {
                assert!(before < self.limits.messages, "there was a place");
                self.storing.push(lane);
            }
            Offer::Wait => assert_ne!(self.limits.when_full, WhenFull::Refuse),
            Offer::Full => assert_ne!(self.limits.when_full, WhenFull::Block),
        }
        if choices.below(3) > 0 {
            self.store(true);
        }
    }

    fn store(&mut self, is_stored: bool) {
        if !is_stored {
            self.outbox.handle_not_stored(self.storing.len());
            self.storing.clear();
            return;
        }
        for lane in core::mem::take(&mut self.storing) {
            self.stored.end += 1;
            let position = Position::new(self.stored.end);
            let entry = message(position, lane, self.now.wall);
            self.stored.entries.insert(position, entry.clone());
            self.outbox.handle_stored(position, entry);
        }
    }

    fn pass(&mut self, choices: &mut Choices<'_>) {
        let time = Duration::from_millis(1 << choices.below(17));
        self.now.elapsed += time;
        let wall = match choices.below(4) {
            0 => self.now.wall.checked_sub(time),
            _ => self.now.wall.checked_add(time),
        };
        self.now.wall = wall.unwrap_or(self.now.wall);
    }

    /// Somebody decides about something that is set aside.
    fn operate(&mut self, choices: &mut Choices<'_>) {
        let which = choices.below(self.stored.aside.len().max(1));
        let Some((key, entry)) = self.stored.aside.iter_mut().nth(which) else {
            return;
        };
        let key = *key;
        if choices.below(3) > 0 {
            entry.state = QuarantineState::Released;
        } else {
            self.stored.aside.remove(&key);
        }
    }

    /// The disk loses something that nobody has read into memory again.
    fn lose(&mut self, choices: &mut Choices<'_>) {
        let which = choices.below(self.stored.entries.len().max(1));
        if let Some(position) = self.stored.entries.keys().nth(which) {
            self.stored.lost.insert(*position);
        }
    }

    fn poll(&mut self) {
        while let Some(action) = self.outbox.poll_action(self.now) {
            self.take_events();
            match &action {
                OutboxAction::Mark { lane, position } => self.check_mark(*lane, *position),
                OutboxAction::SetAside { lane, entry } => {
                    let is_new = !self.stored.aside.contains_key(&(*lane, entry.position));
                    let of = |at: &&(Precedence, Position)| at.0 == *lane;
                    let held = self.stored.aside.keys().filter(of).count();
                    // An operator may have dropped what is set aside again,
                    // and what the journal did although it said otherwise takes its place twice.
                    let is_again = self.ended.contains_key(&entry.position);
                    let most = self.limits.set_aside.max(1) + self.window;
                    assert!(!is_new || is_again || held < most);
                    assert!(!entry.detail.contains("secret"), "no text of the peer");
                }
                _ => {}
            }
            self.asked.push(action);
            let sending = |it: &&OutboxAction| matches!(it, OutboxAction::Send { .. });
            assert!(self.asked.iter().filter(sending).count() <= self.window);
        }
        self.take_events();
    }

    fn take_events(&mut self) {
        while let Some(event) = self.outbox.poll_event() {
            self.note(&event);
        }
    }

    fn note(&mut self, event: &OutboxEvent) {
        match event {
            OutboxEvent::Delivered { position, .. } => {
                self.ended.insert(*position, End::Delivered);
            }
            OutboxEvent::GivenUp {
                position,
                lane,
                why,
                set_aside,
                ..
            } => {
                match why {
                    Undelivered::Displaced => {
                        assert_eq!(self.limits.when_full, WhenFull::DropOldestObservations);
                        assert_eq!(*lane, Precedence::Observation, "an alert never gives way");
                    }
                    Undelivered::Expired => assert!(self.limits.longest_age.is_some()),
                    _ => assert!(set_aside, "nothing else is dropped"),
                }
                self.ended.entry(*position).or_insert(End::GivenUp);
            }
            OutboxEvent::Lost { first, last, .. } => {
                let lost = self.stored.lost.range(*first..=*last);
                let lost: Vec<_> = lost.copied().collect();
                for position in lost {
                    self.ended.entry(position).or_insert(End::Lost);
                }
            }
            OutboxEvent::Stopped { .. } | OutboxEvent::GoesOn { .. } => {}
        }
        assert!(!event.to_string().contains("secret"), "no text of the peer");
    }

    /// Everything up to a mark has its end: it was told, or is set aside from an earlier run.
    fn check_mark(&self, lane: Precedence, position: Position) {
        for (at, entry) in self.stored.entries.range(..=position) {
            let was_aside = self.stored.was_aside.contains(at);
            assert!(
                entry.precedence != lane || self.ended.contains_key(at) || was_aside,
                "the mark {position} passes {at}"
            );
        }
    }

    fn answer_one(&mut self, choices: &mut Choices<'_>) {
        if self.asked.is_empty() {
            return;
        }
        let which = choices.below(self.asked.len());
        let action = self.asked.remove(which);
        match action {
            OutboxAction::Send { lane, position, .. } => {
                let outcome = outcome(choices);
                self.send(lane, position, outcome);
            }
            action => {
                // Done or not, it may be said that it failed.
                let (is_done, is_said) = match choices.below(8) {
                    0 => (false, false),
                    1 => (true, false),
                    _ => (true, true),
                };
                self.journal(action, is_done, is_said);
            }
        }
    }

    fn send(
        &mut self,
        lane: Precedence,
        position: Position,
        outcome: Result<Receipt, DeliveryError>,
    ) {
        let arrived = match &outcome {
            Ok(_) => true,
            Err(DeliveryError::Timeout { .. } | DeliveryError::LinkLost { .. }) => true,
            Err(_) => false,
        };
        if arrived {
            let received = self.received.entry(lane).or_default();
            let is_late =
                self.stored.was_aside.contains(&position) || self.ended.contains_key(&position);
            if self.window == 1 && !is_late && !received.contains(&position) {
                let last = received.last().copied().unwrap_or_default();
                assert!(last < position, "{position} after {last}");
                received.push(position);
            }
        }
        self.outbox.handle_sent(self.now, lane, position, outcome);
    }

    fn journal(&mut self, action: OutboxAction, is_done: bool, is_said: bool) {
        let (now, stored) = (self.now, &mut self.stored);
        match action {
            OutboxAction::Read { lane, after, limit } if is_said => {
                let behind = stored.entries.range(Position::new(after.number() + 1)..);
                let is_whole = |at: &&Position| !stored.lost.contains(at);
                let mut whole = Vec::new();
                for (at, entry) in behind.take(limit) {
                    if !is_whole(&at) {
                        break;
                    }
                    whole.push((*at, entry.clone()));
                }
                let next = stored.entries.keys().find(|at| **at > after).copied();
                match next.filter(|at| stored.lost.contains(at)) {
                    Some(at) => self.outbox.handle_lost(lane, at, at),
                    None => self.outbox.handle_read(now, lane, whole),
                }
            }
            OutboxAction::Read { lane, .. } => self.outbox.handle_unread(now, lane),
            OutboxAction::Fetch { lane, position } if is_said => {
                let is_lost = stored.lost.contains(&position);
                let entry = stored.entries.get(&position).filter(|_| !is_lost).cloned();
                self.outbox.handle_fetched(lane, position, entry);
            }
            OutboxAction::Fetch { lane, position } => {
                self.outbox.handle_not_fetched(now, lane, position);
            }
            OutboxAction::Mark { lane, position } => {
                if is_done {
                    stored.marks.insert(lane, position);
                }
                self.outbox.handle_marked(now, lane, is_said);
            }
            OutboxAction::SetAside { lane, entry } => {
                let position = entry.position;
                if is_done {
                    stored.aside.insert((lane, position), entry);
                    stored.was_aside.insert(position);
                }
                self.outbox.handle_set_aside(now, lane, position, is_said);
            }
            OutboxAction::List { lane, after, limit } if is_said => {
                let begin = (lane, Position::new(after.number() + 1));
                let page = stored.aside.range(begin..);
                let page = page.take_while(|((of, _), _)| *of == lane).take(limit);
                let page: Vec<_> = page.map(|(_, entry)| entry.clone()).collect();
                self.outbox.handle_listed(now, lane, &page);
            }
            OutboxAction::List { lane, .. } => self.outbox.handle_not_listed(now, lane),
            OutboxAction::Release { lane, position } => {
                if is_done {
                    stored.aside.remove(&(lane, position));
                }
                self.outbox.handle_released(now, lane, position, is_said);
            }
            OutboxAction::Delete { up_to } => {
                if is_done {
                    let slowest = LANES.map(|lane| stored.marks.get(&lane).copied());
                    let slowest = slowest.map(Option::unwrap_or_default);
                    assert!(slowest.iter().all(|marked| up_to <= *marked));
                    let aside: BTreeSet<_> = stored.aside.keys().map(|(_, at)| *at).collect();
                    stored
                        .entries
                        .retain(|at, _| *at > up_to || aside.contains(at));
                }
                self.outbox.handle_deleted(now, is_said);
            }
            OutboxAction::Send { lane, position, .. } => {
                self.send(lane, position, Ok(receipt()));
            }
        }
    }

    fn check(&self) {
        if let Some(due) = self.outbox.poll_timeout() {
            assert!(due > self.now.elapsed, "whatever is due was done");
        }
    }

    /// Nothing fails any more, and an operator drops what is set aside: everything comes to its end.
    fn settle(&mut self) {
        self.store(true);
        for _ in 0..ROUNDS {
            self.poll();
            if let Some(action) = self.asked.pop() {
                self.journal(action, true, true);
                continue;
            }
            if self.outbox.is_empty() {
                break;
            }
            self.stored
                .aside
                .retain(|_, entry| entry.state == QuarantineState::Released);
            let due = self.outbox.poll_timeout();
            self.now.elapsed = due.unwrap_or(self.now.elapsed + Duration::from_secs(1));
        }
        assert!(self.outbox.is_empty(), "something never ends");
        for (position, entry) in &self.stored.entries {
            let marked = self.stored.marks.get(&entry.precedence);
            let is_passed = marked.is_some_and(|marked| marked >= position);
            let was_aside = self.stored.was_aside.contains(position);
            assert!(is_passed || was_aside || self.ended.contains_key(position));
        }
        self.outbox.handle_end();
        for _ in 0..ROUNDS {
            self.poll();
            let Some(action) = self.asked.pop() else {
                let Some(due) = self.outbox.poll_timeout() else {
                    break;
                };
                self.now.elapsed = due;
                continue;
            };
            self.journal(action, true, true);
        }
        assert!(self.outbox.is_marked());
        assert_eq!(self.outbox.waiting(), 0);
    }
}

fn pauses(seed: u64) -> BackOff {
    BackOff::new(Duration::from_millis(1), Duration::from_millis(8), seed)
}

fn message(position: Position, lane: Precedence, now: Instant) -> Entry {
    let always = Some(Condition::Always);
    let id = position.to_string();
    // Some of what is stored is no message.
    let frame = match position.number() % 17 {
        0 => "MSH".to_string(),
        _ => header("ORU^R01", &id, "2.6", always, Some(Condition::Never)),
    };
    Entry::new("", "A|B", id, now, frame.into()).with_precedence(lane)
}

const fn receipt() -> Receipt {
    Receipt {
        code: Some(AcknowledgmentCode::CommitAccept),
        round_trip: None,
    }
}

fn outcome(choices: &mut Choices<'_>) -> Result<Receipt, DeliveryError> {
    let limit = Duration::from_secs(10);
    let refused = |code| {
        let error = ErrorReport {
            at: None,
            code,
            severity: Severity::Error,
            text: "secret".into(),
        };
        DeliveryError::Refused {
            code: AcknowledgmentCode::CommitError,
            errors: alloc::vec![error],
            text: "secret".into(),
        }
    };
    Err(match choices.below(12) {
        0 => refused(ErrorCode::INTERNAL),
        1 => refused(ErrorCode::REQUIRED_FIELD_MISSING),
        2 => DeliveryError::NotSent,
        3 => DeliveryError::Timeout {
            limit,
            stored: choices.below(2) == 0,
        },
        4 => DeliveryError::LinkLost {
            stored: choices.below(2) == 0,
        },
        _ => return Ok(receipt()),
    })
}
