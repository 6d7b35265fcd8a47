//! What `read` promises.

use alloc::boxed::Box;
use alloc::format;
use alloc::vec::Vec;
use core::cell::Cell;
use core::future::Future;
use core::pin::Pin;

use super::entries::entries;
use super::journal::{Kept, Store, answered, ascending};
use super::polling::{together, turn};
use super::promise::Promise;
use crate::plugin::Record;
use crate::session::{Entry, Position, Precedence};

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

/// Pages of every size hold every alert, and come to the end.
pub(super) async fn alerts(store: Store<'_>) -> Kept {
    store.append(entries(0..7)).await?;
    store.append(entries(7..20)).await?;
    // Nothing but observations stands behind the last alert.
    let without = |entry: &Entry| entry.precedence == Precedence::Observation;
    let last = entries(20..60).into_iter().filter(without);
    let last = store.append(last.collect()).await?.last().copied();
    let all = store.rest(Position::START).await?;
    let alerts = all.iter().filter(|record| !without(&record.entry));
    let alerts: Vec<_> = alerts.collect();
    for page in [1, 2, 7, 1000] {
        let (mut after, mut found) = (Position::START, Vec::new());
        loop {
            let records = store.journal.read_alerts(after, page).await;
            let records = answered("read_alerts", records)?;
            let count = records.len();
            Promise::ReadsAtMost.unless(count <= page, || {
                format!("{count} entries, asked for {page} with alerts")
            })?;
            let read = positions(&records);
            ascending(after, &read)?;
            let Some(next) = read.last().copied() else {
                break;
            };
            after = next;
            found.extend(records);
        }
        Promise::ReadsAlerts.unless(Some(after) == last, || {
            format!("{after} is the end in pages of {page}, and not the last entry")
        })?;
        Promise::ReadsAlerts.unless(found.iter().all(|record| all.contains(record)), || {
            format!("entries that were not stored, in pages of {page}")
        })?;
        found.retain(|record| !without(&record.entry));
        Promise::ReadsAlerts.unless(found.iter().eq(alerts.iter().copied()), || {
            let (found, count) = (found.len(), alerts.len());
            format!("{found} alerts of {count} in pages of {page}")
        })?;
    }
    Ok(())
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
