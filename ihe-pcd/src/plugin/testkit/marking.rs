//! What `mark` and `marked` promise.

use alloc::format;

use super::entries::entries;
use super::journal::{Kept, Store};
use super::promise::Promise;
use crate::session::Position;

/// Names that are easily taken for one another.
const READERS: [&str; 7] = [
    "chart",
    "Chart",
    "chart ",
    "charts",
    "chart, given out until",
    "kj\u{f8}kken",
    "'; \"%_\\",
];

/// The largest number that a reader may keep.
const LARGEST: Position = Position::new(i64::MAX.unsigned_abs());

pub(super) async fn remembered(store: Store<'_>) -> Kept {
    for position in store.append(entries(0..4)).await? {
        store.mark("reader", position).await?;
        let found = store.marked("reader").await?;
        Promise::MarksAreRemembered.unless(found == position, || {
            format!("{found} where {position} was marked")
        })?;
    }
    store.mark("of a time", LARGEST).await?;
    let found = store.marked("of a time").await?;
    Promise::MarksAreRemembered.unless(found == LARGEST, || {
        format!("{found} where {LARGEST} was marked")
    })
}

pub(super) async fn unknown(store: Store<'_>) -> Kept {
    let unknown = async || {
        for reader in ["nobody", ""] {
            let found = store.marked(reader).await?;
            Promise::UnknownReadersStart.unless(found == Position::START, || {
                format!("{found} for a reader that never marked")
            })?;
        }
        Ok(())
    };
    unknown().await?;
    let positions = store.append(entries(0..3)).await?;
    for (reader, position) in READERS.into_iter().zip(positions) {
        store.mark(reader, position).await?;
    }
    unknown().await
}

pub(super) async fn apart(store: Store<'_>) -> Kept {
    let positions = store.append(entries(0..10)).await?;
    for (reader, &position) in READERS.into_iter().zip(&positions) {
        store.mark(reader, position).await?;
    }
    for (reader, position) in READERS.into_iter().zip(positions) {
        let found = store.marked(reader).await?;
        Promise::MarksStayApart.unless(found == position, || {
            format!("`{reader}` marked {position}, and {found} is remembered")
        })?;
    }
    Ok(())
}

pub(super) async fn kept(mut store: Store<'_>) -> Kept {
    let positions = store.append(entries(0..10)).await?;
    for (reader, &position) in READERS.into_iter().zip(&positions) {
        store.mark(reader, position).await?;
    }
    store.mark("of a time", LARGEST).await?;
    let expected = READERS.into_iter().zip(positions);
    let expected = expected.chain([("of a time", LARGEST)]);
    for _ in 0..2 {
        store = store.reopened().await?;
        for (reader, position) in expected.clone() {
            let found = store.marked(reader).await?;
            Promise::MarksAreKept.unless(found == position, || {
                format!("`{reader}` marked {position}, and {found} is left of it")
            })?;
        }
    }
    Ok(())
}
