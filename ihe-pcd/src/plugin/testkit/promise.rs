use alloc::string::String;
use alloc::vec::Vec;
use core::error::Error;
use core::fmt;

/// What a [`Journal`](crate::plugin::Journal) promises, one by one.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum Promise {
    /// A store that is in order answers.
    Answers,
    /// `append` answers one position for each entry, and positions ascend in the order of storing.
    PositionsAscend,
    /// A position is never used twice: not after deletion, and not after the store was opened again.
    PositionsAreUsedOnce,
    /// The entries of one call are stored all or none.
    AllOrNone,
    /// A call without entries stores nothing and is no error.
    EmptyBatch,
    /// Entries come back byte for byte, with every field.
    ByteForByte,
    /// Calls made at the same time each get positions of their own, with their own entries under them.
    CallsStayApart,
    /// A future that was dropped leaves the journal usable.
    DroppedFutures,
    /// What was acknowledged is there when the store is opened again.
    AcknowledgedIsKept,
    /// `read` answers entries after the position, never the one at it or before it.
    ReadsAfter,
    /// `read` answers at most as many as were asked for.
    ReadsAtMost,
    /// `read` answers in the order of positions.
    ReadsInOrder,
    /// `read` passes nothing over, and answers none only when there are no more.
    ReadsAll,
    /// An entry is to be read only when all with lower positions are: a reader never goes back.
    NeverBack,
    /// `marked` answers what the reader marked last, up to [`i64::MAX`].
    MarksAreRemembered,
    /// `marked` answers [`Position::START`](crate::session::Position::START) for a reader that has never marked.
    UnknownReadersStart,
    /// Each reader has a mark of its own.
    MarksStayApart,
    /// Marks are there when the store is opened again.
    MarksAreKept,
    /// `delete` deletes nothing that a reader has yet to read.
    KeepsWhatIsUnread,
    /// `delete` deletes nothing after the position.
    DeletesNoFurther,
    /// What every reader has read is gone after `delete`.
    Deletes,
    /// `delete` answers how many entries were deleted.
    CountsWhatItDeletes,
}

impl Promise {
    /// Each of them.
    pub const ALL: &[Self] = &[
        Self::Answers,
        Self::PositionsAscend,
        Self::PositionsAreUsedOnce,
        Self::AllOrNone,
        Self::EmptyBatch,
        Self::ByteForByte,
        Self::CallsStayApart,
        Self::DroppedFutures,
        Self::AcknowledgedIsKept,
        Self::ReadsAfter,
        Self::ReadsAtMost,
        Self::ReadsInOrder,
        Self::ReadsAll,
        Self::NeverBack,
        Self::MarksAreRemembered,
        Self::UnknownReadersStart,
        Self::MarksStayApart,
        Self::MarksAreKept,
        Self::KeepsWhatIsUnread,
        Self::DeletesNoFurther,
        Self::Deletes,
        Self::CountsWhatItDeletes,
    ];

    /// A stable word for it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Answers => "answers",
            Self::PositionsAscend => "positions-ascend",
            Self::PositionsAreUsedOnce => "positions-are-used-once",
            Self::AllOrNone => "all-or-none",
            Self::EmptyBatch => "empty-batch",
            Self::ByteForByte => "byte-for-byte",
            Self::CallsStayApart => "calls-stay-apart",
            Self::DroppedFutures => "dropped-futures",
            Self::AcknowledgedIsKept => "acknowledged-is-kept",
            Self::ReadsAfter => "reads-after",
            Self::ReadsAtMost => "reads-at-most",
            Self::ReadsInOrder => "reads-in-order",
            Self::ReadsAll => "reads-all",
            Self::NeverBack => "never-back",
            Self::MarksAreRemembered => "marks-are-remembered",
            Self::UnknownReadersStart => "unknown-readers-start",
            Self::MarksStayApart => "marks-stay-apart",
            Self::MarksAreKept => "marks-are-kept",
            Self::KeepsWhatIsUnread => "keeps-what-is-unread",
            Self::DeletesNoFurther => "deletes-no-further",
            Self::Deletes => "deletes",
            Self::CountsWhatItDeletes => "counts-what-it-deletes",
        }
    }

    /// The promise is broken unless something holds; `found` says what was seen instead.
    pub(super) fn unless(
        self,
        holds: bool,
        found: impl FnOnce() -> String,
    ) -> Result<(), BrokenPromise> {
        if holds {
            return Ok(());
        }
        Err(BrokenPromise {
            promise: self,
            found: found(),
        })
    }
}

impl fmt::Display for Promise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A promise that was not kept.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct BrokenPromise {
    /// Which one.
    pub promise: Promise,
    /// What was seen instead.
    pub found: String,
}

impl fmt::Display for BrokenPromise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.promise, self.found)
    }
}

/// The promises that were not kept: one line each. There is at least one.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Broken(Vec<BrokenPromise>);

impl Broken {
    pub(super) fn of(promises: Vec<BrokenPromise>) -> Result<(), Self> {
        match promises.is_empty() {
            true => Ok(()),
            false => Err(Self(promises)),
        }
    }

    /// Each of them; a promise can be broken in several ways.
    pub fn promises(&self) -> &[BrokenPromise] {
        &self.0
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, broken) in self.0.iter().enumerate() {
            let end = if index == 0 { "" } else { "\n" };
            write!(f, "{end}{broken}")?;
        }
        Ok(())
    }
}

impl Error for Broken {}
