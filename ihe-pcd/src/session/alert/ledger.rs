use alloc::collections::{BTreeMap, VecDeque};
use core::time::Duration;

use ihe_pcd_mllp::BackOff;

use super::RaiseTicket;
use crate::session::{Now, Position};

/// What the journal is to do, so that a restart knows which alerts stand:
/// [`RaisedAlerts::handle_kept`](super::RaisedAlerts::handle_kept) says whether it did.
///
/// One is done after the other.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum KeepingAction {
    /// Set the entry aside, as [`Stands`](crate::session::QuarantineReason::Stands).
    Hold(Position),
    /// Release it.
    Release(Position),
    /// Mark the reader.
    Mark(Position),
}

/// Which messages are held, which are to be released, and how far everything is accounted for.
pub(super) struct Ledger {
    /// Messages that were handed out, in their order; with their place when it is known, and how much is open about each.
    open: BTreeMap<RaiseTicket, Option<(Position, usize)>>,
    actions: VecDeque<(KeepingAction, RaiseTicket)>,
    /// The first action, or a mark, is being done.
    asked: Option<KeepingAction>,
    accounted: Position,
    marked: Position,
    /// Actions done since the last mark.
    unmarked: usize,
    not_before: Option<Duration>,
    pauses: BackOff,
}

/// So many actions may be open before nothing more is said.
const MOST: usize = 1_024;

/// After so many actions a mark goes first, however much is open.
const BETWEEN_MARKS: usize = 32;

impl Ledger {
    pub(super) const fn new(pauses: BackOff) -> Self {
        Self {
            open: BTreeMap::new(),
            actions: VecDeque::new(),
            asked: None,
            accounted: Position::START,
            marked: Position::START,
            unmarked: 0,
            not_before: None,
            pauses,
        }
    }

    pub(super) fn is_full(&self) -> bool {
        self.actions.len() >= MOST
    }

    /// Whether the journal knows everything.
    pub(super) fn is_settled(&self) -> bool {
        self.actions.is_empty() && self.open.is_empty() && self.accounted <= self.marked
    }

    /// A message is handed out: nothing behind it is accounted for before it is.
    pub(super) fn hand_out(&mut self, ticket: RaiseTicket) {
        self.open.insert(ticket, None);
    }

    /// It is not stored.
    pub(super) fn drop(&mut self, ticket: RaiseTicket) {
        self.open.remove(&ticket);
        self.account();
    }

    /// It is stored, and this is to be done about it.
    pub(super) fn stored(
        &mut self,
        ticket: RaiseTicket,
        position: Position,
        actions: impl IntoIterator<Item = KeepingAction>,
    ) {
        let before = self.actions.len();
        let actions = actions.into_iter().map(|action| (action, ticket));
        self.actions.extend(actions);
        let added = self.actions.len().saturating_sub(before);
        self.open.insert(ticket, Some((position, added)));
        self.account();
    }

    /// Nothing of this reporter stands up to a position of which it does not know.
    pub(super) fn pass(&mut self, position: Position) {
        if self.open.is_empty() {
            self.accounted = self.accounted.max(position);
        }
    }

    pub(super) fn poll(&mut self, now: Now) -> Option<KeepingAction> {
        self.not_before.take_if(|until| *until <= now.elapsed);
        if self.asked.is_some() || self.not_before.is_some() {
            return None;
        }
        let wants_mark = self.accounted > self.marked
            && (self.actions.is_empty() || self.unmarked >= BETWEEN_MARKS);
        self.asked = match self.actions.front() {
            _ if wants_mark => Some(KeepingAction::Mark(self.accounted)),
            first => first.map(|(action, _)| *action),
        };
        self.asked
    }

    pub(super) fn timeout(&self) -> Option<Duration> {
        self.not_before.filter(|_| self.asked.is_none())
    }

    pub(super) fn handle_kept(&mut self, now: Now, is_done: bool) {
        let Some(asked) = self.asked.take() else {
            return;
        };
        if !is_done {
            let pause = self.pauses.handle_failure();
            self.not_before = Some(now.elapsed.saturating_add(pause));
            return;
        }
        self.pauses.handle_success();
        if let KeepingAction::Mark(position) = asked {
            self.marked = position;
            self.unmarked = 0;
            return;
        }
        self.unmarked = self.unmarked.saturating_add(1);
        if let Some((_, ticket)) = self.actions.pop_front()
            && let Some(Some((_, open))) = self.open.get_mut(&ticket)
        {
            *open = open.saturating_sub(1);
        }
        self.account();
    }

    /// Goes on to the first message about which something is open.
    fn account(&mut self) {
        while let Some(first) = self.open.first_entry() {
            let Some((position, 0)) = *first.get() else {
                return;
            };
            first.remove();
            self.accounted = self.accounted.max(position);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::datatype::Instant;

    const NOW: Now = Now {
        elapsed: Duration::ZERO,
        wall: Instant::UNIX_EPOCH,
    };

    fn ledger() -> Ledger {
        let pauses = BackOff::new(Duration::from_secs(1), Duration::from_secs(1), 42);
        Ledger::new(pauses)
    }

    fn at(position: u64) -> Position {
        Position::new(position)
    }

    fn next(ledger: &mut Ledger) -> Option<KeepingAction> {
        let action = ledger.poll(NOW);
        ledger.handle_kept(NOW, true);
        action
    }

    #[test]
    fn a_mark_passes_no_message_of_which_nothing_is_known() {
        let mut ledger = ledger();
        ledger.hand_out(RaiseTicket(1));
        ledger.hand_out(RaiseTicket(2));
        ledger.stored(RaiseTicket(2), at(6), []);
        assert_eq!(next(&mut ledger), None);
        ledger.stored(RaiseTicket(1), at(5), [KeepingAction::Hold(at(5))]);
        assert_eq!(next(&mut ledger), Some(KeepingAction::Hold(at(5))));
        assert_eq!(next(&mut ledger), Some(KeepingAction::Mark(at(6))));
        assert!(ledger.is_settled());
    }

    #[test]
    fn what_others_have_stored_is_passed_unless_something_is_open() {
        let mut ledger = ledger();
        ledger.pass(at(9));
        assert_eq!(next(&mut ledger), Some(KeepingAction::Mark(at(9))));
        ledger.hand_out(RaiseTicket(1));
        ledger.pass(at(20));
        assert_eq!(next(&mut ledger), None);
        ledger.stored(RaiseTicket(1), at(12), [KeepingAction::Hold(at(12))]);
        ledger.pass(at(20));
        assert_eq!(next(&mut ledger), Some(KeepingAction::Hold(at(12))));
        assert_eq!(next(&mut ledger), Some(KeepingAction::Mark(at(12))));
    }

    #[test]
    fn a_mark_among_many_actions_passes_none_that_is_open() {
        let mut ledger = ledger();
        for number in 1..=100 {
            ledger.hand_out(RaiseTicket(number));
            let actions = [
                KeepingAction::Hold(at(number)),
                KeepingAction::Release(at(number)),
            ];
            ledger.stored(RaiseTicket(number), at(number), actions);
        }
        let (mut held, mut released, mut marks) = (0, 0, 0);
        while let Some(action) = next(&mut ledger) {
            match action {
                KeepingAction::Hold(position) => held = position.number(),
                KeepingAction::Release(position) => released = position.number(),
                KeepingAction::Mark(position) => {
                    marks += 1;
                    assert_eq!(position.number(), held.min(released));
                }
            }
        }
        assert_eq!((held, released), (100, 100));
        assert!(marks > 3, "the journal deletes meanwhile");
    }

    #[test]
    fn what_was_not_done_is_asked_again_after_a_while_and_nothing_before_it() {
        let mut ledger = ledger();
        ledger.hand_out(RaiseTicket(1));
        ledger.stored(RaiseTicket(1), at(1), [KeepingAction::Hold(at(1))]);
        let asked = ledger.poll(NOW);
        assert_eq!(ledger.poll(NOW), None, "one after the other");
        ledger.handle_kept(NOW, false);
        let until = ledger.timeout().unwrap();
        let later = Now {
            elapsed: until,
            ..NOW
        };
        assert_eq!(ledger.poll(later), asked);
    }
}
