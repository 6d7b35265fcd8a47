//! What `read` promises.

use alloc::boxed::Box;
use alloc::format;
use alloc::vec::Vec;
use core::cell::Cell;
use core::future::Future;
use core::pin::Pin;

use super::entries::entries;
use super::journal::{Kept, Store, answered};
use super::polling::{together, turn};
use super::promise::Promise;
use crate::plugin::Record;
use crate::session::Position;

/// Pages of every size hold everything, from every position.
pub(super) async fn pages(store: Store<'_>) -> Kept {
    let mut stored = Vec::new();
    for first in [0, 5, 10, 15] {
        stored.extend(
            store
                .append(entries(first..first.saturating_add(5)))
                .await?,
        );
    }
    for page in [1, 2, 7, 20, 1000] {
        let all = positions(&store.rest_by(Position::START, page).await?);
        Promise::ReadsAll.unless(all == stored, || {
            let (found, count) = (all.len(), stored.len());
            format!("{found} entries of {count} in pages of {page}")
        })?;
    }
    for (index, &after) in stored.iter().enumerate() {
        let rest = positions(&store.rest(after).await?);
        let expected = stored.get(index.saturating_add(1)..).unwrap_or_default();
        Promise::ReadsAll.unless(rest == expected, || {
            let (found, count) = (rest.len(), expected.len());
            format!("{found} entries of {count} after position {after}")
        })?;
    }
    let after = Position::new(i64::MAX.unsigned_abs());
    let beyond = store.page(after, 10).await?.len();
    Promise::ReadsAfter.unless(beyond == 0, || {
        format!("{beyond} entries after every position")
    })
}

pub(super) async fn limits(store: Store<'_>) -> Kept {
    store.append(entries(0..20)).await?;
    for limit in [0, 1, 3, 19] {
        store.page(Position::START, limit).await?;
    }
    Ok(())
}

/// The last position that was given, before anything, after every call, after deletion and when the store is opened again.
pub(super) async fn end(mut store: Store<'_>) -> Kept {
    let mut last = Position::START;
    for number in 0..4_u64 {
        let is_last = async |store: &Store<'_>, when| {
            let found = answered("end", store.journal.end().await)?;
            Promise::EndIsTheLast.unless(found == last, || {
                format!("{found} where {last} was given last, {when}")
            })
        };
        is_last(&store, "before anything else").await?;
        store.mark("reader", last).await?;
        super::deleting::delete(&store, last, number).await?;
        is_last(&store, "after everything was deleted").await?;
        store = store.reopened().await?;
        is_last(&store, "after opening").await?;
        let first = number.saturating_mul(10);
        let more = entries(first..first.saturating_add(number).saturating_add(1));
        last = store.append(more).await?.last().copied().unwrap_or(last);
    }
    Ok(())
}

/// While others store, a reader that goes on from where it was sees everything.
pub(super) async fn never_back(store: Store<'_>) -> Kept {
    const CALLERS: u64 = 8;
    let running = Cell::new(CALLERS);
    let seen = Cell::new(Vec::new());
    type Task<'t> = Pin<Box<dyn Future<Output = Kept> + 't>>;
    let append = async |number: u64| {
        for call in 0..6_u64 {
            let first = number
                .saturating_mul(100)
                .saturating_add(call.saturating_mul(10));
            let count = number.wrapping_add(call) % 3;
            let batch = entries(first..first.saturating_add(count).saturating_add(1));
            let stored = store.append(batch).await;
            if stored.is_err() {
                running.set(running.get().saturating_sub(1));
                return stored.map(drop);
            }
            for _ in 0..number {
                turn().await;
            }
        }
        running.set(running.get().saturating_sub(1));
        Ok(())
    };
    let follow = async {
        let mut read = Vec::new();
        let mut after = Position::START;
        loop {
            let last = running.get() == 0;
            let records = store.page(after, 10).await?;
            after = records.last().map_or(after, |record| record.position);
            if last && records.is_empty() {
                break;
            }
            read.extend(positions(&records));
            turn().await;
        }
        seen.set(read);
        Ok(())
    };
    let mut tasks: Vec<Task<'_>> = alloc::vec![Box::pin(follow)];
    for number in 1..=CALLERS {
        tasks.push(Box::pin(append(number)));
    }
    for done in together(tasks).await {
        done?;
    }
    let seen = seen.take();
    let stored = positions(&store.rest(Position::START).await?);
    Promise::NeverBack.unless(seen == stored, || {
        let missed = stored.iter().filter(|position| !seen.contains(position));
        format!("{} entries appeared behind a reader", missed.count())
    })
}

pub(super) fn positions(records: &[Record]) -> Vec<Position> {
    records.iter().map(|record| record.position).collect()
}
