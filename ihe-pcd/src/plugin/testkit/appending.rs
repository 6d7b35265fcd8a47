//! What `append` promises.

use alloc::boxed::Box;
use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::future::Future;
use core::pin::Pin;

use super::entries::{entries, entry, odd};
use super::journal::{Kept, Store, ascending as ascend};
use super::polling::{abandoned, together, turn};
use super::promise::{BrokenPromise, Promise};
use crate::plugin::Record;
use crate::session::{Entry, Position};

/// After how many polls a future is dropped, at most.
const POLLS: u32 = 8;

pub(super) async fn ascending(store: Store<'_>) -> Kept {
    let mut last = Position::START;
    for call in 0..10_u64 {
        let first = call.saturating_mul(10);
        let batch = entries(first..first.saturating_add(call).saturating_add(1));
        let positions = store.append(batch).await?;
        ascend(last, &positions)?;
        last = positions.last().copied().unwrap_or(last);
    }
    Ok(())
}

/// Positions after everything was deleted, before and after the store was opened again.
pub(super) async fn used_once(mut store: Store<'_>) -> Kept {
    let mut last = Position::START;
    for opening in 0..3_u64 {
        for call in 0..2_u64 {
            let number = opening.saturating_mul(10).saturating_add(call);
            for position in store
                .append(entries(number..number.saturating_add(2)))
                .await?
            {
                Promise::PositionsAreUsedOnce.unless(position > last, || {
                    format!("position {position} after {last} was used and deleted")
                })?;
                last = position;
            }
            store.mark("reader", last).await?;
            delete_all(&store, last).await?;
        }
        store = store.reopened().await?;
    }
    Ok(())
}

async fn delete_all(store: &Store<'_>, up_to: Position) -> Kept {
    super::deleting::delete(store, up_to, u64::MAX)
        .await
        .map(drop)
}

/// A call whose future is dropped midway has stored all of its entries or none, and one that is refused none.
pub(super) async fn all_or_none(store: Store<'_>) -> Kept {
    const BATCH: u64 = 3;
    let batch = |call: u64| {
        let first = call.saturating_mul(BATCH);
        entries(first..first.saturating_add(BATCH))
    };
    for polls in 0..=POLLS {
        let call = u64::from(polls);
        abandoned(store.journal.append(batch(call)), polls).await;
    }
    // A later call is answered after everything before it is settled.
    store.append(entries(1000..1001)).await?;
    let whole = |records: &[Record]| {
        for call in 0..=u64::from(POLLS) {
            let batch = batch(call);
            let stored = records
                .iter()
                .filter(|record| batch.contains(&record.entry));
            let count = stored.count();
            Promise::AllOrNone.unless(count == 0 || count == batch.len(), || {
                format!(
                    "{count} of {} entries of a call that was dropped",
                    batch.len()
                )
            })?;
        }
        Ok(())
    };
    whole(&store.rest(Position::START).await?)?;
    for (number, (what, odd)) in (2000..).zip(odd()) {
        let beside = entry(number);
        let call = alloc::vec![beside.clone(), odd];
        if store.journal.append(call).await.is_err() {
            let stored = store.rest(Position::START).await?;
            let part = stored.iter().any(|record| record.entry == beside);
            Promise::AllOrNone.unless(!part, || {
                format!("a call was refused for {what}, and a part of it is stored")
            })?;
        }
    }
    whole(&store.reopened().await?.rest(Position::START).await?)
}

pub(super) async fn empty_batch(store: Store<'_>) -> Kept {
    for stored in [0, 3] {
        if stored > 0 {
            store.append(entries(0..stored)).await?;
        }
        let answer = store.journal.append(Vec::new()).await;
        Promise::EmptyBatch.unless(answer.is_ok(), || "an error".into())?;
        let positions = answer.map_or(0, |positions| positions.len());
        Promise::EmptyBatch.unless(positions == 0, || format!("{positions} positions"))?;
        let found = store.rest(Position::START).await?.len();
        let expected = usize::try_from(stored).unwrap_or_default();
        Promise::EmptyBatch.unless(found == expected, || {
            format!("{found} entries are stored where {expected} were given")
        })?;
    }
    Ok(())
}

/// Every field of every odd entry, one by one and all in one call, before and after the store was opened again.
pub(super) async fn byte_for_byte(mut store: Store<'_>) -> Kept {
    let odd = odd();
    let mut expected = Vec::new();
    for (what, entry) in &odd {
        let answer = store.journal.append(alloc::vec![entry.clone()]).await;
        let positions = answer.map_err(|failure| BrokenPromise {
            promise: Promise::ByteForByte,
            found: format!("{what} was refused: {failure}"),
        })?;
        let positions = positions.into_iter();
        expected.extend(positions.map(|position| (*what, position, entry)));
    }
    let all = store.append(odd.iter().map(|(_, entry)| entry.clone()).collect());
    let positions = all.await?.into_iter().zip(&odd);
    expected.extend(positions.map(|(position, (what, entry))| (*what, position, entry)));
    for _ in 0..2 {
        let records = store.rest(Position::START).await?;
        for (what, position, entry) in &expected {
            let found = records.iter().find(|record| record.position == *position);
            let difference = found.map_or("is not there", |found| difference(&found.entry, entry));
            Promise::ByteForByte
                .unless(difference.is_empty(), || format!("{what}: {difference}"))?;
        }
        store = store.reopened().await?;
    }
    Ok(())
}

/// The first field that differs, in words.
fn difference(found: &Entry, stored: &Entry) -> &'static str {
    if found.peer != stored.peer {
        return "another peer";
    }
    if found.sender != stored.sender {
        return "another sender";
    }
    if found.control_id != stored.control_id {
        return "another control id";
    }
    if found.received_at != stored.received_at {
        return "another time of receipt";
    }
    if found.frame != stored.frame {
        return "another frame";
    }
    if found.precedence != stored.precedence {
        return "another precedence";
    }
    if found.trace != stored.trace {
        return "another trace";
    }
    ""
}

/// What a caller of several has stored, with the positions that were answered.
type Stored = Result<Vec<(Position, Entry)>, BrokenPromise>;

async fn caller(store: &Store<'_>, number: u64) -> Stored {
    let mut stored = Vec::new();
    for call in 0..4_u64 {
        let first = number
            .saturating_mul(100)
            .saturating_add(call.saturating_mul(10));
        let batch = entries(first..first.saturating_add(number % 3).saturating_add(1));
        let positions = store.append(batch.clone()).await?;
        stored.extend(positions.into_iter().zip(batch));
        turn().await;
    }
    Ok(stored)
}

pub(super) async fn calls_apart(store: Store<'_>) -> Kept {
    let calls = (1..=16).map(|number| {
        Box::pin(caller(&store, number)) as Pin<Box<dyn Future<Output = Stored> + '_>>
    });
    let mut expected = Vec::new();
    for stored in together(calls.collect()).await {
        expected.extend(stored?);
    }
    let distinct: BTreeSet<_> = expected.iter().map(|(position, _)| *position).collect();
    Promise::CallsStayApart.unless(distinct.len() == expected.len(), || {
        "two calls were answered with one position".into()
    })?;
    let records = store.rest(Position::START).await?;
    for (position, entry) in &expected {
        let found = records.iter().find(|record| record.position == *position);
        Promise::CallsStayApart.unless(found.is_some_and(|found| found.entry == *entry), || {
            format!("under position {position} stands not what its call has stored")
        })?;
    }
    Ok(())
}

pub(super) async fn dropped(store: Store<'_>) -> Kept {
    for polls in 0..=POLLS {
        let number = u64::from(polls);
        abandoned(
            store
                .journal
                .append(entries(number..number.saturating_add(1))),
            polls,
        )
        .await;
        abandoned(store.journal.read(Position::START, 10), polls).await;
        abandoned(store.journal.mark("dropped", Position::START), polls).await;
        abandoned(store.journal.marked("dropped"), polls).await;
        abandoned(store.journal.delete(Position::START), polls).await;
        abandoned(store.journal.end(), polls).await;
        abandoned(store.journal.traces(10), polls).await;
        abandoned(
            store.journal.quarantined("dropped", Position::START, 10),
            polls,
        )
        .await;
        abandoned(store.journal.release("dropped", Position::START), polls).await;
    }
    let usable = |broken: BrokenPromise| BrokenPromise {
        promise: Promise::DroppedFutures,
        found: broken.found,
    };
    let entry = entry(100);
    let positions = store
        .append(alloc::vec![entry.clone()])
        .await
        .map_err(usable)?;
    let records = store.rest(Position::START).await.map_err(usable)?;
    let last = records
        .last()
        .is_some_and(|last| positions.last() == Some(&last.position) && last.entry == entry);
    Promise::DroppedFutures.unless(last, || "what was stored after them is not there".into())?;
    let last = positions.last().copied().unwrap_or_default();
    store.mark("dropped", last).await.map_err(usable)?;
    let marked = store.marked("dropped").await.map_err(usable)?;
    Promise::DroppedFutures.unless(marked == last, || "a mark after them is not there".into())
}

pub(super) async fn kept(mut store: Store<'_>) -> Kept {
    let mut expected = Vec::new();
    for opening in 0..3_u64 {
        let first = opening.saturating_mul(10);
        for batch in [
            first..first.saturating_add(1),
            first.saturating_add(1)..first.saturating_add(4),
        ] {
            let positions = store.append(entries(batch.clone())).await?;
            expected.extend(positions.into_iter().zip(entries(batch)));
        }
        store = store.reopened().await?;
        let records = store.rest(Position::START).await?;
        let missing = expected.iter().find(|(position, entry)| {
            !records
                .iter()
                .any(|record| record.position == *position && record.entry == *entry)
        });
        Promise::AcknowledgedIsKept.unless(missing.is_none(), || {
            missing.map_or_else(String::new, |(position, _)| {
                format!("entry {position} is gone")
            })
        })?;
        let (found, stored) = (records.len(), expected.len());
        Promise::AcknowledgedIsKept.unless(found == stored, || {
            format!("{found} entries where {stored} were stored")
        })?;
    }
    Ok(())
}
