use alloc::collections::BTreeSet;
use alloc::vec::Vec;
use core::time::Duration;

use crate::session::{Now, Position, QuarantineState, Quarantined};

/// Which entries are set aside, as far as is known: another process may have released or dropped some since it was asked.
#[derive(Debug, Default)]
pub(super) struct Aside {
    positions: BTreeSet<Position>,
    /// Up to where the journal has been asked, in this round.
    cursor: Position,
    /// Whether it has been asked for all of them once.
    is_known: bool,
    /// When to ask again.
    due: Option<Duration>,
}

impl Aside {
    /// How many are asked for at once.
    pub(super) const PAGE: usize = 1_000;

    /// How long to wait before asking again.
    const INTERVAL: Duration = Duration::from_secs(1);

    /// None, and nobody is asked.
    pub(super) fn none() -> Self {
        Self {
            is_known: true,
            ..Self::default()
        }
    }

    /// Whether all that were set aside before are known.
    pub(super) const fn is_known(&self) -> bool {
        self.is_known
    }

    pub(super) fn positions(&self) -> impl Iterator<Item = Position> {
        self.positions.iter().copied()
    }

    pub(super) fn len(&self) -> usize {
        self.positions.len()
    }

    pub(super) fn contains(&self, position: Position) -> bool {
        self.positions.contains(&position)
    }

    pub(super) fn insert(&mut self, position: Position) {
        self.positions.insert(position);
    }

    pub(super) fn remove(&mut self, position: Position) {
        self.positions.remove(&position);
    }

    /// After which position to ask the journal now.
    pub(super) fn poll(&mut self, now: Now) -> Option<Position> {
        if !self.is_known {
            return Some(self.cursor);
        }
        if self.positions.is_empty() {
            self.due = None;
            self.cursor = Position::START;
            return None;
        }
        let due = *self.due.get_or_insert_with(|| next(now));
        (due <= now.elapsed).then_some(self.cursor)
    }

    /// When to ask next, as far as it is known now.
    pub(super) const fn due(&self) -> Option<Duration> {
        self.due
    }

    /// What the journal has said of those after the cursor.
    pub(super) fn handle_page(&mut self, page: &[Quarantined], now: Now) {
        let after = self.cursor;
        let last = page.last().map(|entry| entry.position);
        let more = last.filter(|last| page.len() >= Self::PAGE && *last > after);
        let is_asked =
            |position: Position| position > after && more.is_none_or(|last| position <= last);
        self.positions.retain(|position| !is_asked(*position));
        self.positions
            .extend(page.iter().map(|entry| entry.position));
        self.cursor = more.unwrap_or_default();
        self.is_known |= more.is_none();
        self.due = Some(next(now));
    }

    /// The journal could not be asked. Answers whether that can wait.
    pub(super) fn handle_no_page(&mut self, now: Now) -> bool {
        self.due = Some(next(now));
        self.is_known
    }
}

fn next(now: Now) -> Duration {
    now.elapsed.saturating_add(Aside::INTERVAL)
}

/// Those of a page that somebody has released.
pub(super) fn released(page: Vec<Quarantined>) -> impl Iterator<Item = Quarantined> {
    page.into_iter()
        .filter(|entry| entry.state == QuarantineState::Released)
}

#[cfg(test)]
mod tests {
    use crate::datatype::Instant;
    use crate::session::QuarantineReason;

    use super::*;

    const fn at(seconds: u64) -> Now {
        Now {
            elapsed: Duration::from_secs(seconds),
            wall: Instant::UNIX_EPOCH,
        }
    }

    fn page(positions: impl IntoIterator<Item = u64>) -> Vec<Quarantined> {
        let reason = QuarantineReason::Poison;
        let entry = |position| {
            Quarantined::new(Position::new(position), reason, "", 1, Instant::UNIX_EPOCH)
        };
        positions.into_iter().map(entry).collect()
    }

    #[test]
    fn a_journal_is_asked_for_all_at_first_and_then_once_a_second_while_there_are_any() {
        let mut aside = Aside::default();
        assert_eq!(aside.poll(at(0)), Some(Position::START));
        aside.handle_page(&page(1..=1_000), at(0));
        assert_eq!(aside.poll(at(0)), Some(Position::new(1_000)), "at once");
        aside.handle_page(&page([1_001]), at(0));
        assert_eq!((aside.len(), aside.poll(at(0))), (1_001, None));
        assert_eq!(aside.poll(at(1)), Some(Position::START));
        aside.handle_page(&page(2..=1_001), at(1));
        assert_eq!((aside.len(), aside.poll(at(1))), (1_000, None), "one page");
        assert_eq!(aside.poll(at(2)), Some(Position::new(1_001)));
        aside.handle_page(&[], at(2));
        for position in 2..=1_001 {
            aside.remove(Position::new(position));
        }
        assert_eq!(aside.poll(at(3)), None);
        assert_eq!((aside.len(), aside.due()), (0, None));
    }

    #[test]
    fn a_journal_that_gives_out_the_same_page_for_ever_is_not_asked_for_ever() {
        let mut aside = Aside::default();
        aside.handle_page(&page(1..=1_000), at(0));
        aside.handle_page(&page(1..=1_000), at(0));
        assert_eq!(aside.poll(at(0)), None);
    }
}
