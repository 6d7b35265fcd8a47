use alloc::collections::VecDeque;

use crate::session::Position;

/// Which report was the first one received in or after each window: where to begin for the rows of a later one.
#[derive(Debug, Default)]
pub(super) struct Receipts {
    /// The first report of a window and of those up to the next entry, both ascending; at most [`Receipts::MOST`].
    first: VecDeque<(i64, Position)>,
    /// The last window in which one was received.
    last: Option<i64>,
}

impl Receipts {
    /// How finely the past is divided.
    const MOST: usize = 1024;

    /// A report was received in a window. Windows do not descend.
    pub(super) fn note(&mut self, window: i64, position: Position) {
        if self.last.is_none_or(|last| last < window) {
            self.last = Some(window);
            self.first.push_back((window, position));
        }
        if self.first.len() > Self::MOST {
            self.coarsen();
        }
    }

    /// Nothing is wanted any more but rows of this window and later ones.
    ///
    /// A row is in the window after that of its receipt at most.
    pub(super) fn forget(&mut self, before: i64) {
        let wanted = before.saturating_sub(1);
        while self
            .first
            .get(1)
            .is_some_and(|(window, _)| *window <= wanted)
        {
            self.first.pop_front();
        }
        if self.last.is_some_and(|last| last < wanted) {
            self.first.clear();
        }
    }

    /// The position after which everything that is wanted stands; `None` when nothing is.
    pub(super) fn after(&self) -> Option<Position> {
        let (_, first) = self.first.front()?;
        Some(Position::new(first.number().saturating_sub(1)))
    }

    /// Leaves out every second entry but the first: who asks for one of them gets an earlier one.
    fn coarsen(&mut self) {
        let mut number = 0_usize;
        self.first.retain(|_| {
            number = number.wrapping_add(1);
            number % 2 == 1
        });
    }
}
