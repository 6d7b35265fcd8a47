//! What `traces` promises.

use alloc::format;
use alloc::vec::Vec;

use super::entries::{entries, entry};
use super::journal::{Kept, Store, answered};
use super::promise::{BrokenPromise, Promise};
use crate::session::{Entry, Position, Trace};

/// More than any store here has.
const ALL: usize = 1000;

type Traced = Vec<(Position, Trace)>;

async fn traces(store: &Store<'_>, limit: usize) -> Result<Traced, BrokenPromise> {
    let traces = answered("traces", store.journal.traces(limit).await)?;
    let count = traces.len();
    Promise::TracesAtMost.unless(count <= limit, || {
        format!("{count} traces where {limit} were asked for")
    })?;
    Promise::TracesInOrder.unless(traces.is_sorted_by(|one, next| one.0 < next.0), || {
        format!("{count} traces do not ascend")
    })?;
    Ok(traces)
}

/// Stores entries, and answers what those of them are recognised by that have a trace.
async fn store_all(store: &Store<'_>, entries: Vec<Entry>) -> Result<Traced, BrokenPromise> {
    let traces: Vec<_> = entries.iter().map(|entry| entry.trace).collect();
    let positions = store.append(entries).await?.into_iter().zip(traces);
    Ok(positions
        .filter_map(|(position, trace)| Some((position, trace?)))
        .collect())
}

/// Ten entries of which every third has none.
fn mixed() -> Vec<Entry> {
    let without = |number| {
        let mut entry = entry(number);
        if number % 3 == 1 {
            entry.trace = None;
        }
        entry
    };
    (0..10).map(without).collect()
}

/// Each entry that has a trace stands there with its own, and no other.
pub(super) async fn of_entries(store: Store<'_>) -> Kept {
    let none = traces(&store, ALL).await?.len();
    Promise::TracesAreOfEntries.unless(none == 0, || format!("{none} traces in an empty store"))?;
    let stored = store_all(&store, mixed()).await?;
    let found = traces(&store, ALL).await?;
    Promise::TracesAreOfEntries.unless(found == stored, || {
        let (found, stored) = (found.len(), stored.len());
        format!("{found} traces, and not those of the {stored} entries that have one")
    })
}

/// With a limit, the last ones: a repetition is looked for among what came lately.
pub(super) async fn last(store: Store<'_>) -> Kept {
    let stored = store_all(&store, mixed()).await?;
    for limit in [0, 1, 4, stored.len(), ALL] {
        let expected = stored.get(stored.len().saturating_sub(limit)..);
        let found = traces(&store, limit).await?;
        Promise::TracesAreTheLast.unless(Some(&*found) == expected, || {
            format!("{} traces, and not the last {limit}", found.len())
        })?;
    }
    Ok(())
}

/// What was stored is recognised when the store is opened again. What was deleted is, or not: then by its own trace.
pub(super) async fn kept(mut store: Store<'_>) -> Kept {
    let mut stored = store_all(&store, entries(0..6)).await?;
    let third = stored.get(2).map(|(at, _)| *at).unwrap_or_default();
    store.mark("reader", third).await?;
    super::deleting::delete(&store, third, 3).await?;
    for opening in 1..=2_u64 {
        let found = traces(&store, ALL).await?;
        let missing = stored.iter().filter(|(at, _)| *at > third);
        let missing = missing.filter(|traced| !found.contains(traced)).count();
        Promise::TracesAreKept.unless(missing == 0, || {
            format!("{missing} entries that were not deleted are not recognised")
        })?;
        let others = found.iter().filter(|traced| !stored.contains(traced));
        let others = others.count();
        Promise::TracesAreOfEntries
            .unless(others == 0, || format!("{others} traces are of no entry"))?;
        store = store.reopened().await?;
        let first = opening.saturating_mul(100);
        let more = entries(first..first.saturating_add(2));
        stored.extend(store_all(&store, more).await?);
    }
    Ok(())
}
