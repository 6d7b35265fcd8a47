use alloc::sync::Arc;
use alloc::vec::Vec;
use core::time::Duration;

use super::{Series, Source, Traced};
use crate::datatype::Instant;
use crate::model::{Correction, Doubt, Interval, Key, Missing, NotClinical};

/// A window that has ended, with one entry for each series that was expected in it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Window {
    /// Its first instant.
    pub start: Instant,
    /// The first instant after it.
    pub end: Instant,
    /// How many windows before it are left out, because nobody asked for windows for so long, or the clock was set on.
    ///
    /// Nothing was observed in them.
    pub skipped: u64,
    /// In the order of the series: each at most once.
    pub entries: Vec<Thinned>,
    /// The series of which more than one value was in it, or of which one was that is not given out, and how many gave way.
    ///
    /// A value that came again is counted once, or again if it had given way before.
    pub gave_way: Vec<(Arc<Series>, u64)>,
}

/// What one series has to say of one window.
#[derive(Clone, Debug)]
pub enum Thinned {
    /// Its latest valid value: [`Reading::Value`](crate::model::Reading::Value), or a doubtful one where there is no other.
    Value {
        /// The row, with its origin.
        row: Traced,
        /// What is said against it.
        doubt: Option<Doubt>,
    },
    /// It was expected and had no valid value; never that of an earlier window.
    Missing {
        /// The series.
        series: Arc<Series>,
        /// What its last row of the window said instead; `None` when none came.
        reason: Option<Reason>,
        /// That row, as it was sent; `None` when none came, when the value was taken back, and when it is no row of one short value.
        row: Option<Traced>,
        /// It was not heard of for so long that it is not expected any more, until it is heard of again.
        is_last: bool,
    },
}

impl Window {
    /// Its time; `None` at the ends of time.
    pub fn interval(&self) -> Option<Interval> {
        Interval::new(self.start, self.end)
    }

    /// The time of the windows before it that are left out.
    pub fn skipped_interval(&self) -> Option<Interval> {
        let seconds = Interval::new(self.start, self.end)?.duration().as_secs();
        let skipped = Duration::from_secs(seconds.saturating_mul(self.skipped));
        let start = self.start.checked_sub(skipped).unwrap_or(Instant::MIN);
        Interval::new(start, self.start)
    }
}

impl Thinned {
    /// The series.
    pub const fn series(&self) -> &Arc<Series> {
        match self {
            Self::Value { row, .. } => row.series(),
            Self::Missing { series, .. } => series,
        }
    }

    /// The row, if there is a value.
    pub const fn row(&self) -> Option<&Traced> {
        match self {
            Self::Value { row, .. } => Some(row),
            Self::Missing { .. } => None,
        }
    }
}

/// Why a series has no value in a window, though rows came.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Reason {
    /// Its last row was no value of a patient.
    NotClinical(NotClinical),
    /// Its last row said that there is none.
    Missing(Missing),
    /// Its value was taken back, or corrected to none.
    TakenBack,
}

/// What is to be told at once, and not at the end of a window.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Notice {
    /// A row changes a value that was sent before.
    Correction {
        /// The row. [`Traced::value`] is what takes the place of the old value, if anything does.
        row: Traced,
        /// What it does.
        correction: Correction,
        /// The value it is about; `None` where that is not known: never seen, or too long ago.
        corrects: Option<Corrected>,
    },
    /// A valid value came after its window was given out, and would have been that window's. It is in no window.
    Late {
        /// The row.
        row: Traced,
        /// What is said against it.
        doubt: Option<Doubt>,
    },
    /// A row is in no window and is not remembered: whoever wants it takes it from the report.
    Untaken {
        /// Which row of the report.
        key: Key,
        /// Why.
        why: Untaken,
    },
}

/// The value that a correction is about.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Corrected {
    /// The message it came in.
    pub source: Arc<Source>,
    /// Which row of that message it is.
    pub key: Key,
    /// When it was observed: the time that both rows state.
    pub time: Instant,
    /// Whether it was given out, in a window or as late. If not, it never will be.
    pub was_given: bool,
}

/// Why a row is not taken.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Untaken {
    /// Its time is no instant, so that it is in no window.
    NoInstant,
    /// Its time is later than the next window: one of two clocks is wrong.
    Ahead,
    /// There are as many series as are allowed, and it is of another one.
    TooManySeries,
    /// Its series waits in as many windows as are allowed: nobody asks for those that have ended.
    TooManyWindows,
    /// The value is a block of samples, or several values: it has no latest one.
    Block,
    /// The value is not of its type (OBX-2), or of one that is not known.
    Unreadable,
    /// The value is text of more than [`Thinning::MAX_TEXT`](super::Thinning::MAX_TEXT) bytes.
    TooLong,
}
