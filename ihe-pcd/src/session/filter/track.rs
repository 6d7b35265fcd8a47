use alloc::collections::btree_map::Entry;
use alloc::collections::{BTreeMap, VecDeque};
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::cmp::Ordering;
use core::mem;

use super::{Corrected, Reason, Source, Thinning, Traced};
use crate::datatype::Instant;
use crate::model::{Correction, Doubt, Key};

/// The windows that may wait: those of the longest wait, the one that runs, the next one, and some in which nobody asks.
const MAX_WINDOWS: usize = Thinning::MAX_WAIT as usize + 4;

/// What a thinning keeps of one series.
#[derive(Debug)]
pub(super) struct Track {
    /// It is expected whether it is heard of or not.
    pub(super) stays: bool,
    /// The first window it is expected in.
    pub(super) since: i64,
    /// The window that was running when it was heard of last.
    pub(super) heard: i64,
    /// The windows that are not given out yet, by their numbers.
    pub(super) slots: BTreeMap<i64, Slot>,
    /// The values that are known to whoever is told, the last ones at the end.
    pub(super) told: VecDeque<Told>,
}

/// One series in one window.
#[derive(Debug, Default)]
pub(super) struct Slot {
    /// The best last; at most [`Slot::MOST`].
    candidates: Vec<Candidate>,
    /// What the last row without a value said.
    said: Option<Said>,
    was_taken_back: bool,
    /// How many values came, but for those that were taken back and those that came again.
    came: u64,
}

/// A value that may become that of its window.
#[derive(Debug)]
pub(super) struct Candidate {
    pub(super) rank: Rank,
    pub(super) digest: u128,
    pub(super) doubt: Option<Doubt>,
    pub(super) row: Traced,
}

/// The last row without a value.
#[derive(Debug)]
struct Said {
    rank: Rank,
    reason: Reason,
    row: Option<Traced>,
}

/// Which of two rows of a window counts: one without a doubt, then the later one, then the one of the later message.
///
/// The order of arrival has no part in it.
#[derive(Clone, Debug)]
pub(super) struct Rank {
    pub(super) is_plain: bool,
    pub(super) time: Instant,
    pub(super) source: Arc<Source>,
    pub(super) key: Key,
}

/// A value of which something was told.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) window: i64,
    pub(super) time: Instant,
    pub(super) digest: u128,
    pub(super) is_plain: bool,
    pub(super) source: Arc<Source>,
    pub(super) key: Key,
    pub(super) fate: Fate,
}

/// How a value was told.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Fate {
    /// As the value of its window.
    Given,
    /// After its window.
    Late,
    /// As one that was taken back before its window had ended.
    TakenBack,
    /// As a correction of another value.
    Correction(Correction),
}

impl Track {
    pub(super) const fn new(since: i64, heard: i64) -> Self {
        Self {
            stays: false,
            since,
            heard,
            slots: BTreeMap::new(),
            told: VecDeque::new(),
        }
    }

    /// Whether this value was told of already: an episodic value comes again in report after report.
    pub(super) fn was_told(&self, rank: &Rank, digest: u128) -> bool {
        let is_it = |told: &Told| told.time == rank.time && told.digest == digest;
        let mut told = self.told.iter();
        // One that loses its doubt says something new.
        told.any(|told| is_it(told) && told.is_plain >= rank.is_plain)
    }

    /// Whether the value that a past window gave out would have been given out all the same.
    pub(super) fn was_outdone(&self, window: i64, rank: &Rank) -> bool {
        self.told.iter().any(|told| {
            told.window == window
                && told.fate == Fate::Given
                && (told.is_plain, told.time) > (rank.is_plain, rank.time)
        })
    }

    /// A window that is not given out; `None` when too many are.
    pub(super) fn slot(&mut self, window: i64) -> Option<&mut Slot> {
        let is_full = self.slots.len() >= MAX_WINDOWS;
        match self.slots.entry(window) {
            Entry::Vacant(_) if is_full => None,
            slot => Some(slot.or_default()),
        }
    }

    /// Remembers a value, and forgets the first ones beyond `most`.
    pub(super) fn tell(&mut self, told: Told, most: usize) {
        self.told.push_back(told);
        while self.told.len() > most {
            self.told.pop_front();
        }
    }

    /// Whether this very correction was told of: it is repeated as values are.
    pub(super) fn was_corrected(&self, time: Instant, digest: u128, by: Correction) -> bool {
        let is_it = |told: &Told| told.time == time && told.digest == digest;
        let mut told = self.told.iter();
        told.any(|told| told.fate == Fate::Correction(by) && is_it(told))
    }

    /// The value with this time. One that waits in its window is taken out, for it must not be given out any more.
    pub(super) fn take_back(
        &mut self,
        window: i64,
        time: Instant,
        most: usize,
    ) -> Option<Corrected> {
        let slot = self.slots.get_mut(&window);
        let waiting = slot.map(|slot| slot.take_back(time)).unwrap_or_default();
        if let Some(best) = waiting.last() {
            let corrected = Corrected {
                source: Arc::clone(&best.rank.source),
                key: best.rank.key,
                time,
                was_given: false,
            };
            // Should it come again, it is known.
            for value in &waiting {
                self.tell(Told::new(value, window, Fate::TakenBack), most);
            }
            return Some(corrected);
        }
        let is_value = |told: &&Told| {
            told.time == time
                && !matches!(
                    told.fate,
                    Fate::Correction(Correction::Deleted | Correction::Wrong)
                )
        };
        self.told.iter().rev().find(is_value).map(|told| Corrected {
            source: Arc::clone(&told.source),
            key: told.key,
            time,
            was_given: told.fate != Fate::TakenBack,
        })
    }
}

impl Slot {
    /// How many values wait: the best one, and the one that takes its place if it is taken back.
    const MOST: usize = 2;

    /// Keeps a value, if it is among the best.
    pub(super) fn add(&mut self, rank: Rank, digest: u128, make: impl FnOnce(Rank) -> Candidate) {
        let same = self.candidates.iter().position(|it| {
            it.rank.time == rank.time && it.digest == digest && it.rank.is_plain == rank.is_plain
        });
        match same.and_then(|at| self.candidates.get(at)) {
            Some(same) if same.rank >= rank => return,
            _ => {}
        }
        match same {
            Some(at) => drop(self.candidates.remove(at)),
            None => self.came = self.came.saturating_add(1),
        }
        let at = self.candidates.partition_point(|it| it.rank < rank);
        if at == 0 && self.candidates.len() >= Self::MOST {
            return;
        }
        self.candidates.insert(at, make(rank));
        if self.candidates.len() > Self::MOST {
            self.candidates.remove(0);
        }
    }

    /// Takes note of a row without a value.
    pub(super) fn say(
        &mut self,
        rank: Rank,
        reason: Reason,
        make: impl FnOnce() -> Option<Traced>,
    ) {
        let is_last = self.said.as_ref().is_none_or(|last| last.rank < rank);
        if is_last {
            let row = make();
            self.said = Some(Said { rank, reason, row });
        }
    }

    /// The values of one instant, the best last.
    fn take_back(&mut self, time: Instant) -> Vec<Candidate> {
        let (taken, kept) = mem::take(&mut self.candidates)
            .into_iter()
            .partition(|it| it.rank.time == time);
        self.candidates = kept;
        self.was_taken_back |= !Vec::is_empty(&taken);
        let count = u64::try_from(taken.len()).unwrap_or(u64::MAX);
        self.came = self.came.saturating_sub(count);
        taken
    }

    /// How many values are given out in no window because of another one.
    pub(super) fn gave_way(&self) -> u64 {
        self.came
            .saturating_sub(u64::from(!self.candidates.is_empty()))
    }

    /// How many values wait.
    pub(super) fn len(&self) -> usize {
        self.candidates.len()
    }

    /// The value of the window, or why there is none and the row that says so.
    pub(super) fn end(mut self) -> Result<Candidate, (Option<Reason>, Option<Traced>)> {
        if let Some(best) = self.candidates.pop() {
            return Ok(best);
        }
        Err(match self.said {
            Some(said) => (Some(said.reason), said.row),
            None => (self.was_taken_back.then_some(Reason::TakenBack), None),
        })
    }
}

impl Told {
    pub(super) fn new(value: &Candidate, window: i64, fate: Fate) -> Self {
        Self {
            window,
            time: value.rank.time,
            digest: value.digest,
            is_plain: value.rank.is_plain,
            source: Arc::clone(&value.rank.source),
            key: value.rank.key,
            fate,
        }
    }
}

impl Eq for Rank {}

impl PartialEq for Rank {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Ord for Rank {
    fn cmp(&self, other: &Self) -> Ordering {
        let before_source = |rank: &Self| (rank.is_plain, rank.time);
        before_source(self)
            .cmp(&before_source(other))
            .then_with(|| self.source.made_after(&other.source))
            .then_with(|| self.key.cmp(&other.key))
    }
}

impl PartialOrd for Rank {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
