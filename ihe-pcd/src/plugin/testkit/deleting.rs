//! What `delete` promises.

use alloc::format;
use alloc::vec::Vec;

use super::entries::entries;
use super::journal::{Kept, Store, answered};
use super::polling::turn;
use super::promise::{BrokenPromise, Promise};
use super::reading::positions;
use crate::session::Position;

/// How often deletion is asked for: a store may have readers of its own, which come a little later.
const CALLS: usize = 100;

/// Deletes until so many are gone, or no more go. Answers how many went by the journal's own count.
pub(super) async fn delete(
    store: &Store<'_>,
    up_to: Position,
    expected: u64,
) -> Result<u64, BrokenPromise> {
    let mut deleted = 0_u64;
    for _ in 0..CALLS {
        let count = answered("delete", store.journal.delete(up_to).await)?;
        deleted = deleted.saturating_add(count);
        let done = deleted >= expected || (deleted > 0 && count == 0);
        if done {
            break;
        }
        turn().await;
    }
    Ok(deleted)
}

/// A store of six entries, and their positions.
async fn six(store: &Store<'_>) -> Result<[Position; 6], BrokenPromise> {
    let positions = store.append(entries(0..6)).await?;
    <[Position; 6]>::try_from(positions).map_err(|positions| BrokenPromise {
        promise: Promise::PositionsAscend,
        found: format!("{} positions for 6 entries", positions.len()),
    })
}

fn lost(expected: &[Position], found: &[Position]) -> Vec<Position> {
    let lost = expected.iter().filter(|position| !found.contains(position));
    lost.copied().collect()
}

/// What stands after the slowest mark stays, whoever else has read it.
pub(super) async fn unread(mut store: Store<'_>) -> Kept {
    let six = six(&store).await?;
    let [_, slow, third, .., fast, last] = six;
    store.mark("fast", fast).await?;
    store.mark("slow", slow).await?;
    for up_to in [third, last, Position::new(u64::MAX)] {
        delete(&store, up_to, 2).await?;
        for _ in 0..2 {
            let left = positions(&store.rest(slow).await?);
            let lost = lost(six.get(2..).unwrap_or_default(), &left);
            Promise::KeepsWhatIsUnread.unless(lost.is_empty(), || {
                format!("{} entries after the slowest mark are gone", lost.len())
            })?;
            store = store.reopened().await?;
        }
    }
    Ok(())
}

/// A reader that stands before everything keeps everything.
pub(super) async fn beginner(store: Store<'_>) -> Kept {
    store.mark("beginner", Position::START).await?;
    let six = six(&store).await?;
    let [.., last] = six;
    store.mark("fast", last).await?;
    for _ in 0..3 {
        answered("delete", store.journal.delete(last).await)?;
        turn().await;
    }
    let lost = lost(&six, &positions(&store.rest(Position::START).await?));
    Promise::KeepsWhatIsUnread.unless(lost.is_empty(), || {
        format!(
            "{} entries are gone that a reader at the start has yet to read",
            lost.len()
        )
    })
}

/// What stands after the position stays, though everybody has read it.
pub(super) async fn no_further(store: Store<'_>) -> Kept {
    let six = six(&store).await?;
    let [_, _, third, .., last] = six;
    store.mark("reader", last).await?;
    delete(&store, third, 3).await?;
    let lost = lost(
        six.get(3..).unwrap_or_default(),
        &positions(&store.rest(third).await?),
    );
    Promise::DeletesNoFurther.unless(lost.is_empty(), || {
        format!("{} entries after the position are gone", lost.len())
    })?;
    answered("delete", store.journal.delete(Position::START).await)?;
    let left = positions(&store.rest(third).await?).len();
    Promise::DeletesNoFurther.unless(left == 3, || "deleting up to the start deletes".into())
}

/// What was deleted is not there any more, then and when the store is opened again.
pub(super) async fn deletes(mut store: Store<'_>) -> Kept {
    let six = six(&store).await?;
    let [_, _, third, .., last] = six;
    store.mark("reader", last).await?;
    for (up_to, gone) in [(third, 3), (Position::new(u64::MAX), 6)] {
        delete(&store, up_to, 3).await?;
        for _ in 0..2 {
            let left = positions(&store.rest(Position::START).await?);
            let gone = six.get(..gone).unwrap_or_default();
            let still = gone
                .iter()
                .filter(|position| left.contains(position))
                .count();
            Promise::Deletes.unless(still == 0, || format!("{still} entries are still there"))?;
            store = store.reopened().await?;
        }
    }
    Ok(())
}

/// The count is that of the entries that are gone, and deleting again deletes nothing.
pub(super) async fn counts(store: Store<'_>) -> Kept {
    let [_, _, third, .., last] = six(&store).await?;
    store.mark("reader", last).await?;
    for (up_to, expected) in [(third, 3), (last, 3), (last, 0)] {
        let before = store.rest(Position::START).await?.len();
        let counted = delete(&store, up_to, expected).await?;
        let after = store.rest(Position::START).await?.len();
        let gone = u64::try_from(before.saturating_sub(after)).unwrap_or_default();
        Promise::CountsWhatItDeletes.unless(counted == gone, || {
            format!("{counted} were counted, and {gone} are gone")
        })?;
    }
    Ok(())
}
