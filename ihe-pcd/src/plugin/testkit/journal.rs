use alloc::boxed::Box;
use alloc::format;
use alloc::vec::Vec;
use core::fmt::Display;
use core::future::Future;
use core::pin::Pin;

use super::promise::{Broken, BrokenPromise, Promise};
use super::{appending, deleting, ending, marking, reading, recognising, setting_aside};
use crate::plugin::{Durability, Failure, Journal, Record};
use crate::session::{Entry, Position};

/// How many entries a page has when everything is read.
const PAGE: usize = 100;

/// Whether what was asked for was kept.
pub(super) type Kept = Result<(), BrokenPromise>;

type Opened<'o> = Pin<Box<dyn Future<Output = Result<Box<dyn Journal>, Failure>> + 'o>>;

/// Asks a journal for everything that [`Journal`] promises.
///
/// `open` opens the store of a name (a word of lower-case letters), and makes it when it is not there yet: the same name is the same store.
/// Before a store is opened again, the journal that had it is dropped.
/// One that is [`Volatile`](Durability::Volatile) is never opened again, so it may be made anew each time; it needs room for 1,000 entries.
///
/// A call that never returns is not noticed here: a test needs a time limit of its own.
///
/// # Errors
///
/// The promises that were broken, with what was seen.
pub async fn journal<J: Journal>(
    open: impl AsyncFn(&'static str) -> Result<J, Failure>,
) -> Result<(), Broken> {
    let open = |name| -> Opened<'_> {
        let open = &open;
        Box::pin(async move { Ok(Box::new(open(name).await?) as Box<dyn Journal>) })
    };
    let mut run = Run {
        open: &open,
        broken: Vec::new(),
    };
    run.check("ascending", appending::ascending).await;
    run.check("usedonce", appending::used_once).await;
    run.check("batches", appending::all_or_none).await;
    run.check("empty", appending::empty_batch).await;
    run.check("bytes", appending::byte_for_byte).await;
    run.check("apart", appending::calls_apart).await;
    run.check("dropped", appending::dropped).await;
    run.check("kept", appending::kept).await;
    run.check("pages", reading::pages).await;
    run.check("limits", reading::limits).await;
    run.check("alerts", reading::alerts).await;
    run.check("back", reading::never_back).await;
    run.check("marks", marking::remembered).await;
    run.check("unknown", marking::unknown).await;
    run.check("readers", marking::apart).await;
    run.check("markskept", marking::kept).await;
    run.check("unread", deleting::unread).await;
    run.check("beginner", deleting::beginner).await;
    run.check("further", deleting::no_further).await;
    run.check("deleted", deleting::deletes).await;
    run.check("counted", deleting::counts).await;
    run.check("end", reading::end).await;
    run.check("traced", recognising::of_entries).await;
    run.check("traces", recognising::last).await;
    run.check("traceskept", recognising::kept).await;
    run.check("aside", setting_aside::remembered).await;
    run.check("replaced", setting_aside::replaced).await;
    run.check("asidepages", setting_aside::pages).await;
    run.check("asideapart", setting_aside::apart).await;
    run.check("asidekept", setting_aside::kept).await;
    run.check("undeleted", setting_aside::undeleted).await;
    run.check("released", setting_aside::released).await;
    run.check("ends", ending::answers).await;
    run.check("endstold", ending::told_until_it_stands_again)
        .await;
    run.check("endskept", ending::kept).await;
    Broken::of(run.broken)
}

struct Run<'o> {
    open: &'o dyn Fn(&'static str) -> Opened<'o>,
    broken: Vec<BrokenPromise>,
}

impl<'o> Run<'o> {
    /// Runs one check with a store of its own, so that one lie hides no other.
    async fn check(&mut self, name: &'static str, check: impl AsyncFnOnce(Store<'o>) -> Kept) {
        let kept = match Store::open(name, self.open).await {
            Ok(store) => check(store).await,
            Err(broken) => Err(broken),
        };
        self.broken.extend(kept.err());
    }
}

/// A store that is open, and what it is opened by again.
pub(super) struct Store<'o> {
    name: &'static str,
    open: &'o dyn Fn(&'static str) -> Opened<'o>,
    pub(super) journal: Box<dyn Journal>,
}

impl<'o> Store<'o> {
    async fn open(
        name: &'static str,
        open: &'o dyn Fn(&'static str) -> Opened<'o>,
    ) -> Result<Self, BrokenPromise> {
        Ok(Self {
            name,
            open,
            journal: answered("open", open(name).await)?,
        })
    }

    /// Closes the store and opens it again. One that does not outlive its journal is left as it is.
    pub(super) async fn reopened(self) -> Result<Self, BrokenPromise> {
        if self.journal.durability() == Durability::Volatile {
            return Ok(self);
        }
        let Self {
            name,
            open,
            journal,
        } = self;
        drop(journal);
        Self::open(name, open).await
    }

    /// Stores entries: as many positions come back, and they ascend.
    pub(super) async fn append(&self, entries: Vec<Entry>) -> Result<Vec<Position>, BrokenPromise> {
        let count = entries.len();
        let positions = answered("append", self.journal.append(entries).await)?;
        let found = positions.len();
        Promise::PositionsAscend.unless(found == count, || {
            format!("{found} positions for {count} entries")
        })?;
        ascending(Position::START, &positions)?;
        Ok(positions)
    }

    /// One page: after the position, in order, and no more than asked for.
    pub(super) async fn page(
        &self,
        after: Position,
        limit: usize,
    ) -> Result<Vec<Record>, BrokenPromise> {
        let records = answered("read", self.journal.read(after, limit).await)?;
        let count = records.len();
        Promise::ReadsAtMost.unless(count <= limit, || {
            format!("{count} entries where {limit} were asked for")
        })?;
        let before = records.iter().find(|record| record.position <= after);
        Promise::ReadsAfter.unless(before.is_none(), || {
            let found = before.map(|record| record.position).unwrap_or_default();
            format!("entry {found} after position {after}")
        })?;
        Promise::ReadsInOrder.unless(
            records.is_sorted_by(|one, next| one.position < next.position),
            || format!("the entries after position {after} do not ascend"),
        )?;
        Ok(records)
    }

    /// Everything after a position, page by page.
    pub(super) async fn rest(&self, after: Position) -> Result<Vec<Record>, BrokenPromise> {
        self.rest_by(after, PAGE).await
    }

    /// Everything after a position, in pages of this size.
    pub(super) async fn rest_by(
        &self,
        mut after: Position,
        page: usize,
    ) -> Result<Vec<Record>, BrokenPromise> {
        let mut records = Vec::new();
        loop {
            let more = self.page(after, page).await?;
            let Some(last) = more.last() else {
                return Ok(records);
            };
            after = last.position;
            records.extend(more);
        }
    }

    pub(super) async fn mark(&self, reader: &str, position: Position) -> Kept {
        answered("mark", self.journal.mark(reader, position).await)
    }

    pub(super) async fn marked(&self, reader: &str) -> Result<Position, BrokenPromise> {
        answered("marked", self.journal.marked(reader).await)
    }
}

/// Each position is higher than the one before it.
pub(super) fn ascending(after: Position, positions: &[Position]) -> Kept {
    let mut last = after;
    for &position in positions {
        Promise::PositionsAscend.unless(position > last, || {
            format!("position {position} was answered after {last}")
        })?;
        last = position;
    }
    Ok(())
}

/// What a call answered that nothing stands in the way of.
pub(super) fn answered<T>(call: &str, answer: Result<T, impl Display>) -> Result<T, BrokenPromise> {
    answer.map_err(|failure| BrokenPromise {
        promise: Promise::Answers,
        found: format!("{call}: {failure}"),
    })
}
