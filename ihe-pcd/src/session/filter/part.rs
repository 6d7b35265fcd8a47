use super::Corrected;
use crate::model::Interval;

/// What of a message a report has: all of it, or rows that a [`JournalThinning`](super::JournalThinning) gave out.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub enum Part {
    /// All of it, or what a [`Filter`](super::Filter) left of it.
    #[default]
    Whole,
    /// The rows that count in a window.
    Window(Interval),
    /// One row, whose value came after its window was given out and would have been that window's.
    Late,
    /// One row, which changes a value that was sent before.
    Correction {
        /// The value it is about; `None` where that is not known: never seen, or too long ago.
        corrects: Option<Corrected>,
    },
}
