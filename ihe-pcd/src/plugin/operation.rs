use alloc::string::String;
use core::fmt;

use crate::datatype::Instant;
use crate::session::Position;

/// What a person has done about an entry that a reader had set aside, by the journal's own means:
/// [`Journal::operations`](super::Journal::operations) answers it.
///
/// `Debug` names nobody, and gives no reason.
#[derive(Clone, Eq, PartialEq)]
#[non_exhaustive]
pub struct Operation {
    /// Which one it is: ascending, from 1.
    pub number: u64,
    /// When it was done.
    pub at: Instant,
    /// What was done.
    pub deed: Deed,
    /// The reader that had set the entry aside.
    pub reader: String,
    /// The entry.
    pub position: Position,
    /// Who did it.
    pub by: String,
    /// Why, in that person's words, which are to hold no content of the message; empty where nobody said.
    pub why: String,
}

/// What can be done about an entry that is set aside.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Deed {
    /// It is to be tried again.
    Retried,
    /// It is given up: nobody tries it any more.
    Dropped,
}

impl Deed {
    /// A word that stays: `retried` or `dropped`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Retried => "retried",
            Self::Dropped => "dropped",
        }
    }
}

impl Operation {
    /// What was done about the entry at a position that this reader had set aside; by nobody who is known, for no reason that is known.
    pub fn new(
        number: u64,
        at: Instant,
        deed: Deed,
        reader: impl Into<String>,
        position: Position,
    ) -> Self {
        Self {
            number,
            at,
            deed,
            reader: reader.into(),
            position,
            by: String::new(),
            why: String::new(),
        }
    }

    /// The same, done by this person for this reason.
    #[must_use]
    pub fn by(mut self, who: impl Into<String>, why: impl Into<String>) -> Self {
        self.by = who.into();
        self.why = why.into();
        self
    }
}

impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Operation")
            .field("number", &self.number)
            .field("at", &self.at)
            .field("deed", &self.deed)
            .field("reader", &self.reader)
            .field("position", &self.position)
            .finish_non_exhaustive()
    }
}
