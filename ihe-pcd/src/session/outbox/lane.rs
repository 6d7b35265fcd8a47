use alloc::collections::VecDeque;
use core::time::Duration;

use ihe_pcd_mllp::BackOff;

use super::Undelivered;
use super::quarantine::Quarantine;
use crate::datatype::Instant;
use crate::session::{Entry, Outgoing, Position, Precedence};

/// So many entries of a lane are in memory before it reads no more.
pub(super) const BATCH: usize = 64;

/// The messages of one precedence, from the first that has no end yet.
#[derive(Debug)]
pub(super) struct Lane {
    pub(super) id: Precedence,
    /// Its entries up to here had their end before the start.
    begin: Position,
    /// Everything up to here was looked at.
    pub(super) seen: Position,
    /// Those of its entries up to there that have no end yet, in order.
    pub(super) items: VecDeque<Item>,
    /// How many of its entries come behind `seen`, as far as they were counted.
    pub(super) unseen: usize,
    /// After which position entries are being read.
    pub(super) reading: Option<Position>,
    marked: Position,
    marking: Option<Position>,
    /// Some of its entries had their end since it was marked.
    to_mark: bool,
    back_off: BackOff,
    /// Nothing is sent before.
    pub(super) not_before: Option<Duration>,
    pub(super) is_stopped: bool,
    /// Of a message that waits and one that is tried again, this one had its turn last.
    retried_last: bool,
    pub(super) quarantine: Quarantine,
}

/// A message that has no end yet.
#[derive(Debug)]
pub(super) struct Item {
    pub(super) position: Position,
    pub(super) entry: Entry,
    pub(super) attempts: u32,
    pub(super) state: State,
}

#[derive(Debug)]
pub(super) enum State {
    Ready,
    Sent,
    GivenUp(Undelivered),
    SettingAside(Undelivered),
}

impl Lane {
    pub(super) const fn new(
        id: Precedence,
        marked: Position,
        from: Position,
        back_off: BackOff,
    ) -> Self {
        Self {
            id,
            begin: marked,
            seen: from,
            items: VecDeque::new(),
            unseen: 0,
            reading: None,
            marked,
            marking: None,
            to_mark: false,
            back_off,
            not_before: None,
            is_stopped: false,
            retried_last: false,
            quarantine: Quarantine::new(),
        }
    }

    /// Whether an entry at a position is one that it has yet to bring to an end.
    pub(super) fn owns(&self, position: Position, entry: &Entry) -> bool {
        self.counts(position, entry) && !self.quarantine.was_set_aside(position)
    }

    /// The same before it is known what was set aside.
    pub(super) fn counts(&self, position: Position, entry: &Entry) -> bool {
        entry.precedence == self.id && position > self.begin
    }

    pub(super) fn has_room(&self) -> bool {
        self.items.len() < BATCH
    }

    /// Looks at the entry that follows.
    pub(super) fn see(&mut self, position: Position, entry: Entry) {
        self.seen = position;
        if self.owns(position, &entry) {
            self.items.push_back(Item {
                position,
                entry,
                attempts: 0,
                state: State::Ready,
            });
        }
    }

    pub(super) fn find(&mut self, position: Position) -> Option<&mut Item> {
        let at = self.items.binary_search_by_key(&position, |it| it.position);
        self.items.get_mut(at.ok()?)
    }

    /// The first that waits to be sent.
    pub(super) fn first_ready(&mut self) -> Option<&mut Item> {
        let is_ready = |it: &&mut Item| matches!(it.state, State::Ready);
        self.items.iter_mut().find(is_ready)
    }

    /// What is to be sent next, which is then on its way: in turn the first that waits, and one that is tried again.
    /// There is no message where what is stored is none.
    pub(super) fn next_to_send(&mut self) -> Option<(Position, Option<Outgoing>)> {
        let has_retry = self.quarantine.has_ready();
        // What follows would overtake what a crash makes it send again.
        let has_item = !self.gives_up() && self.first_ready().is_some();
        // One that is tried again may make room where the lane stands still.
        let is_retry = has_retry && !(has_item && self.retried_last);
        self.retried_last = is_retry;
        if is_retry {
            return self.quarantine.send_retry();
        }
        let item = self.first_ready().filter(|_| has_item)?;
        item.state = State::Sent;
        item.attempts = item.attempts.saturating_add(1);
        Some((item.position, Outgoing::stored(&item.entry.frame)))
    }

    /// A message has its end.
    pub(super) fn remove(&mut self, position: Position) -> Option<Item> {
        let at = self.items.binary_search_by_key(&position, |it| it.position);
        self.to_mark = true;
        self.items.remove(at.ok()?)
    }

    /// Gives up what waits for longer than it may.
    pub(super) fn expire(&mut self, wall: Instant, longest: Duration) {
        while let Some(item) = self.first_ready() {
            let age = wall.checked_duration_since(item.entry.received_at);
            if age.is_none_or(|age| age <= longest) {
                return;
            }
            item.state = State::GivenUp(Undelivered::Expired);
        }
    }

    /// Whether something of it is given up and the journal does not know it yet.
    fn gives_up(&self) -> bool {
        let gives_up = |it: &Item| matches!(it.state, State::GivenUp(_) | State::SettingAside(_));
        self.items.iter().any(gives_up)
    }

    /// Whether something of it is on the way out for want of room.
    pub(super) fn gives_way(&self) -> bool {
        let gives_way = |it: &Item| {
            matches!(
                it.state,
                State::GivenUp(Undelivered::Displaced)
                    | State::SettingAside(Undelivered::Displaced)
            )
        };
        self.items.iter().any(gives_way)
    }

    /// Whether it may send now.
    pub(super) const fn may_send(&self) -> bool {
        self.not_before.is_none() && self.quarantine.is_known()
    }

    /// What was sent has to be sent again: nothing is sent for a while.
    pub(super) fn pause(&mut self, elapsed: Duration) {
        // What fails together is one failure.
        if self.not_before.is_none() {
            let pause = self.back_off.handle_failure();
            self.not_before = Some(elapsed.saturating_add(pause));
        }
    }

    /// The consumer has said what it makes of a message.
    pub(super) const fn answered(&mut self) {
        self.back_off.handle_success();
    }

    /// How far everything has its end.
    fn done(&self) -> Position {
        match self.items.front() {
            Some(first) => Position::new(first.position.number().saturating_sub(1)),
            None => self.seen,
        }
    }

    /// How far it is to be marked now: at once when a message had its end,
    /// and now and then when it passes those of the other lane, or when `all` is to be marked.
    pub(super) fn next_mark(&mut self, all: bool) -> Option<Position> {
        let done = self.done();
        if self.marking.is_some() || done <= self.marked {
            return None;
        }
        let passed = done.number().saturating_sub(self.marked.number());
        if !(all || self.to_mark || passed >= BATCH as u64) {
            return None;
        }
        self.to_mark = false;
        self.marking = Some(done);
        Some(done)
    }

    pub(super) const fn marked(&self) -> Position {
        self.marked
    }

    pub(super) fn handle_marked(&mut self, is_marked: bool) {
        let Some(position) = self.marking.take() else {
            return;
        };
        if is_marked {
            self.marked = self.marked.max(position);
        } else {
            self.to_mark = true;
        }
    }

    /// Whether the journal knows of everything that had its end.
    pub(super) fn is_marked(&self) -> bool {
        self.marking.is_none() && self.done() <= self.marked
    }
}
