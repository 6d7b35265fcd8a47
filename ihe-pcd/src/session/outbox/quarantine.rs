use alloc::collections::{BTreeSet, VecDeque};
use core::time::Duration;

use super::Undelivered;
use crate::session::{Entry, Outgoing, Position, QuarantineState, Quarantined};

/// So many are asked for at once.
pub(super) const PAGE: usize = 256;

/// So long after one look at what is set aside the next one follows, while there is anything.
const INTERVAL: Duration = Duration::from_secs(1);

/// What a lane has set aside: how many they are, and which is to be tried again.
#[derive(Debug)]
pub(super) struct Quarantine {
    pub(super) count: usize,
    /// It was looked at from the first to the last since the start.
    is_known: bool,
    look: Look,
    /// When the next look begins.
    next: Option<Duration>,
    /// Those that were set aside in an earlier run, until they are passed.
    earlier: BTreeSet<Position>,
    /// Those that are to be tried again, and how often they were tried.
    released: VecDeque<(Position, u32)>,
    pub(super) retry: Option<Retry>,
}

/// A look from the first to the last, in pages.
#[derive(Debug, Default)]
struct Look {
    is_under_way: bool,
    /// A page is being asked for.
    is_asked: bool,
    after: Position,
    counted: usize,
    /// Set aside meanwhile: they may be on a page or not.
    added: usize,
    released: VecDeque<(Position, u32)>,
}

/// One that is tried again.
#[derive(Debug)]
pub(super) struct Retry {
    pub(super) position: Position,
    pub(super) attempts: u32,
    pub(super) entry: Option<Entry>,
    pub(super) stage: Stage,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Stage {
    /// To be read.
    Wanted,
    Fetching,
    Ready,
    Sent,
    /// To be set aside again.
    GivenUp(Undelivered),
    SettingAside(Undelivered),
    /// Done with.
    Done,
    Releasing,
}

impl Quarantine {
    pub(super) const fn new() -> Self {
        Self {
            count: 0,
            is_known: false,
            look: Look {
                is_under_way: false,
                is_asked: false,
                after: Position::START,
                counted: 0,
                added: 0,
                released: VecDeque::new(),
            },
            next: None,
            earlier: BTreeSet::new(),
            released: VecDeque::new(),
            retry: None,
        }
    }

    pub(super) const fn is_known(&self) -> bool {
        self.is_known
    }

    pub(super) fn was_set_aside(&self, position: Position) -> bool {
        self.earlier.contains(&position)
    }

    /// After which position a page is to be asked for now.
    pub(super) fn next_page(&mut self, elapsed: Duration) -> Option<Position> {
        if self.look.is_asked {
            return None;
        }
        if !self.look.is_under_way {
            let is_due = self.count > 0 && self.next.is_none_or(|next| next <= elapsed);
            if self.is_known && !is_due {
                return None;
            }
            self.look = Look {
                is_under_way: true,
                ..Look::default()
            };
        }
        self.look.is_asked = true;
        Some(self.look.after)
    }

    /// When the next look is due.
    pub(super) const fn next_look(&self) -> Option<Duration> {
        if self.look.is_asked || self.count == 0 {
            return None;
        }
        self.next
    }

    pub(super) const fn handle_not_listed(&mut self) {
        self.look.is_asked = false;
    }

    /// Takes a page. What still waits itself takes its place later, and is not tried again beside that:
    /// it may be set aside without anybody having said so.
    pub(super) fn handle_listed(
        &mut self,
        page: &[Quarantined],
        elapsed: Duration,
        being_set_aside: usize,
        waits: impl Fn(Position) -> bool,
    ) {
        let look = &mut self.look;
        if !look.is_asked {
            return;
        }
        look.is_asked = false;
        let retried = self.retry.as_ref().map(|retry| retry.position);
        for entry in page {
            look.after = look.after.max(entry.position);
            if waits(entry.position) {
                continue;
            }
            look.counted = look.counted.saturating_add(1);
            if !self.is_known {
                self.earlier.insert(entry.position);
            }
            let is_released = entry.state == QuarantineState::Released;
            if is_released && Some(entry.position) != retried {
                look.released.push_back((entry.position, entry.attempts));
            }
        }
        if page.len() >= PAGE {
            return;
        }
        look.is_under_way = false;
        let taken = look.added.saturating_add(being_set_aside);
        self.count = look.counted.saturating_add(taken);
        // What was dropped since the last look is not tried again.
        self.released = core::mem::take(&mut look.released);
        self.is_known = true;
        self.next = Some(elapsed.saturating_add(INTERVAL));
    }

    /// A place is taken for one more.
    pub(super) const fn add(&mut self) {
        self.count = self.count.saturating_add(1);
    }

    /// The one for which a place was taken is set aside.
    pub(super) const fn confirm(&mut self) {
        self.look.added = self.look.added.saturating_add(1);
    }

    /// One was not set aside, or is not any more.
    pub(super) const fn remove(&mut self) {
        self.count = self.count.saturating_sub(1);
    }

    /// Forgets of those of earlier runs what the lane has passed.
    pub(super) fn pass(&mut self, seen: Position) {
        while self.earlier.first().is_some_and(|first| *first <= seen) {
            self.earlier.pop_first();
        }
    }

    /// Begins with the next one that is to be tried again.
    pub(super) fn advance(&mut self) {
        if self.retry.is_none()
            && let Some((position, attempts)) = self.released.pop_front()
        {
            self.retry = Some(Retry {
                position,
                attempts,
                entry: None,
                stage: Stage::Wanted,
            });
        }
    }

    /// The one that is tried again, if it stands there.
    pub(super) fn retry_at(&mut self, position: Position) -> Option<&mut Retry> {
        self.retry.as_mut().filter(|it| it.position == position)
    }

    pub(super) fn has_ready(&self) -> bool {
        let is_ready = |it: &Retry| it.stage == Stage::Ready;
        self.retry.as_ref().is_some_and(is_ready)
    }

    /// Sends the one that is tried again.
    pub(super) fn send_retry(&mut self) -> Option<(Position, Option<Outgoing>)> {
        let retry = self.retry.as_mut()?;
        retry.stage = Stage::Sent;
        retry.attempts = retry.attempts.saturating_add(1);
        let message = retry.entry.as_ref();
        let message = message.and_then(|entry| Outgoing::stored(&entry.frame));
        Some((retry.position, message))
    }

    /// Whether nothing is to be tried again.
    pub(super) fn is_idle(&self) -> bool {
        self.retry.is_none() && self.released.is_empty()
    }
}
