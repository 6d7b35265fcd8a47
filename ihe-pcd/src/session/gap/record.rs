use core::fmt;

use super::{Expected, GapName, GapReason, GapScope};
use crate::datatype::Instant;
use crate::model::Interval;
use crate::session::Position;

/// The record of a range of time in which something is not there that was there, or should have been.
///
/// What happens again and again to the same is one record with a count.
/// It is told when it begins, while it grows, and when it has ended, under the same [`id`](Self::id):
/// whoever writes rows writes the row of that id anew.
///
/// It holds no content of a message but MSH-10 and the names in [`GapScope`], and no patient. `Debug` shows no names.
/// With the feature `serde` it can be serialized: a flat map, times as RFC 3339, what is not known left out.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Gap {
    /// Which record it is.
    pub id: GapId,
    /// Whom it is about.
    pub scope: GapScope,
    /// Why.
    pub reason: GapReason,
    /// Its first instant: of the first thing that is not there, or of the last one that was before a silence.
    pub began: Instant,
    /// The first instant after it; `None` while it lasts.
    pub ended: Option<Instant>,
    /// How many, in [`GapReason::unit`]: at least 1, and never less than before.
    pub count: u64,
    /// The first message that is not there, as far as it is known.
    pub first: Option<GapMark>,
    /// The last one.
    pub last: Option<GapMark>,
    /// What was expected, of a silence.
    pub expected: Option<Expected>,
}

/// Which record is meant: unique if every ledger has a run of its own, as [`GapLedger::new`](super::GapLedger::new) asks.
///
/// As text, both numbers with `-` between them.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct GapId {
    /// The run of the program.
    pub run: u64,
    /// The number within the run, from 1 on.
    pub number: u64,
}

/// A message at the begin or the end of a gap.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct GapMark {
    /// Where it stands in the journal, if it does.
    pub position: Option<Position>,
    /// MSH-10, where it is known; cut as a [`GapName`] is.
    pub control_id: Option<GapName>,
}

/// What happened to a gap.
///
/// A gap that begins and ends before anybody is told of it is told once, as ended.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum GapChange {
    /// It is new.
    Begun,
    /// It lasts, and more of the same has happened.
    Grown,
    /// It is over: nothing more is told under this id.
    Ended,
}

impl Gap {
    /// Its range, once it is over.
    pub fn interval(&self) -> Option<Interval> {
        Interval::new(self.began, self.ended?)
    }
}

impl GapMark {
    /// A message that is in the journal.
    pub fn stored(position: Position, control_id: &str) -> Self {
        Self {
            position: Some(position),
            control_id: name(control_id),
        }
    }

    /// A message that is not.
    pub fn named(control_id: &str) -> Self {
        Self {
            position: None,
            control_id: name(control_id),
        }
    }
}

fn name(control_id: &str) -> Option<GapName> {
    (!control_id.is_empty()).then(|| control_id.into())
}

impl GapChange {
    /// A word for programs, which stays: `begun`, `grown`, `ended`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Begun => "begun",
            Self::Grown => "grown",
            Self::Ended => "ended",
        }
    }
}

impl fmt::Display for GapId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.run, self.number)
    }
}

impl fmt::Display for GapChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}
