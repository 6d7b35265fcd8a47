//! What `set_aside`, `quarantined` and `release` promise.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::deleting::delete;
use super::entries::entries;
use super::journal::{Kept, Store, answered};
use super::promise::{BrokenPromise, Promise};
use super::reading::positions;
use crate::datatype::Instant;
use crate::session::{Position, QuarantineReason, QuarantineState, Quarantined};

/// More than any store here has.
const ALL: usize = 1000;

/// Names that are easily taken for one another.
const READERS: [&str; 4] = ["chart", "Chart", "chart ", "'; \"%_\\\u{f8}"];

async fn quarantined(
    store: &Store<'_>,
    reader: &str,
    after: Position,
    limit: usize,
) -> Result<Vec<Quarantined>, BrokenPromise> {
    let answer = store.journal.quarantined(reader, after, limit).await;
    answered("quarantined", answer)
}

async fn all(store: &Store<'_>, reader: &str) -> Result<Vec<Quarantined>, BrokenPromise> {
    quarantined(store, reader, Position::START, ALL).await
}

async fn set_aside(store: &Store<'_>, reader: &str, entry: &Quarantined) -> Kept {
    let answer = store.journal.set_aside(reader, entry.clone()).await;
    answered("set_aside", answer)
}

async fn release(
    store: &Store<'_>,
    reader: &str,
    position: Position,
) -> Result<bool, BrokenPromise> {
    answered("release", store.journal.release(reader, position).await)
}

/// What is said of a position, different for each number in every field.
fn aside(position: Position, number: u32) -> Quarantined {
    let reasons = QuarantineReason::ALL;
    let index = usize::try_from(number).unwrap_or_default() % reasons.len();
    let seconds = 1_790_000_000_i64.saturating_add(i64::from(number));
    let mut entry = Quarantined::new(
        position,
        reasons
            .get(index)
            .copied()
            .unwrap_or(QuarantineReason::Poison),
        format!("ERR-3 {number}, OBX[{number}]-5 \u{f8}"),
        number,
        Instant::from_unix(seconds, 123_456_789).unwrap_or(Instant::UNIX_EPOCH),
    );
    if number % 2 == 1 {
        entry.state = QuarantineState::Released;
    }
    entry
}

/// One for each of these positions, the first with this number.
fn asides(positions: &[Position], first: u32) -> Vec<Quarantined> {
    let numbers = first..;
    let aside = |(position, number): (&Position, u32)| aside(*position, number);
    positions.iter().zip(numbers).map(aside).collect()
}

/// Every field of what was said comes back, for every reason and state.
pub(super) async fn remembered(store: Store<'_>) -> Kept {
    let stored = store.append(entries(0..10)).await?;
    let mut expected = asides(&stored, 1);
    if let Some(last) = expected.last_mut() {
        (last.attempts, last.detail) = (u32::MAX, String::new());
    }
    // In another order than that of the positions, which is the one they come back in.
    for entry in expected.iter().rev() {
        set_aside(&store, "reader", entry).await?;
    }
    let mut found = all(&store, "reader").await?;
    found.sort_by_key(|entry| entry.position);
    for entry in &expected {
        let at = entry.position;
        let same = found.iter().find(|found| found.position == at);
        Promise::AsideIsRemembered.unless(same == Some(entry), || {
            format!("of position {at} is not remembered what was said")
        })?;
    }
    let (found, count) = (found.len(), expected.len());
    Promise::AsideIsRemembered.unless(found == count, || {
        format!("{found} entries are aside where {count} were set there")
    })
}

/// What was said before of a position is replaced, and nothing else.
pub(super) async fn replaced(store: Store<'_>) -> Kept {
    let stored = store.append(entries(0..3)).await?;
    for entry in &asides(&stored, 1) {
        set_aside(&store, "reader", entry).await?;
    }
    let mut expected = asides(&stored, 1);
    for number in 10..13 {
        if let [_, second, _] = expected.as_mut_slice() {
            *second = aside(second.position, number);
            set_aside(&store, "reader", second).await?;
        }
        let found = all(&store, "reader").await?;
        Promise::AsideIsReplaced.unless(found == expected, || {
            format!(
                "{} entries are aside, and not as was said last",
                found.len()
            )
        })?;
    }
    Ok(())
}

/// What a page holds: after the position, in order, at most so many, and passing nothing over.
pub(super) async fn pages(store: Store<'_>) -> Kept {
    let stored = store.append(entries(0..12)).await?;
    let aside: Vec<_> = stored.iter().copied().step_by(2).collect();
    for entry in asides(&aside, 1).iter().rev() {
        set_aside(&store, "reader", entry).await?;
    }
    for (index, &after) in [Position::START].iter().chain(&stored).enumerate() {
        for limit in [0, 1, 3, ALL] {
            let page = quarantined(&store, "reader", after, limit).await?;
            let found: Vec<_> = page.iter().map(|entry| entry.position).collect();
            let expected = aside.iter().filter(|position| **position > after);
            let expected: Vec<_> = expected.take(limit).copied().collect();
            Promise::AsideComesInPages.unless(found == expected, || {
                let (found, count) = (found.len(), expected.len());
                format!("{found} entries, or others, where {count} stand next after the {index}th")
            })?;
        }
    }
    Ok(())
}

/// Each reader has set aside what it has, whatever others have said of the same positions.
pub(super) async fn apart(store: Store<'_>) -> Kept {
    let stored = store.append(entries(0..3)).await?;
    let numbers = || READERS.into_iter().zip((1_u32..).step_by(10));
    for (reader, first) in numbers() {
        for entry in &asides(&stored, first) {
            set_aside(&store, reader, entry).await?;
        }
    }
    for (reader, first) in numbers() {
        let found = all(&store, reader).await?;
        Promise::AsideStaysApart.unless(found == asides(&stored, first), || {
            format!("`{reader}` finds what it has not set aside")
        })?;
    }
    for reader in ["nobody", ""] {
        let found = all(&store, reader).await?.len();
        Promise::AsideStaysApart.unless(found == 0, || {
            format!("{found} entries for a reader that has set nothing aside")
        })?;
    }
    Ok(())
}

/// What was set aside is aside when the store is opened again, and what was released is not.
pub(super) async fn kept(mut store: Store<'_>) -> Kept {
    let stored = store.append(entries(0..5)).await?;
    let mut expected = asides(&stored, 1);
    for entry in &expected {
        set_aside(&store, "reader", entry).await?;
    }
    let released = expected.remove(1).position;
    release(&store, "reader", released).await?;
    for _ in 0..2 {
        store = store.reopened().await?;
        let found = all(&store, "reader").await?;
        Promise::AsideIsKept.unless(found == expected, || {
            let (found, count) = (found.len(), expected.len());
            format!("{found} entries are aside, or otherwise, where {count} were")
        })?;
    }
    Ok(())
}

/// An entry is kept while any reader has set it aside, and goes when none has.
pub(super) async fn undeleted(mut store: Store<'_>) -> Kept {
    let stored = store.append(entries(0..6)).await?;
    let (second, fifth) = (stored.get(1).copied(), stored.get(4).copied());
    let (second, fifth) = (second.unwrap_or_default(), fifth.unwrap_or_default());
    for reader in ["one", "other"] {
        store.mark(reader, fifth).await?;
        set_aside(&store, reader, &aside(second, 1)).await?;
    }
    let keeps = async |store: &Store<'_>, when| {
        let found = store.rest(Position::START).await?;
        let intact = found.iter().any(|record| record.position == second);
        Promise::KeepsWhatIsAside.unless(intact, || {
            format!("an entry is gone that was set aside, {when}")
        })
    };
    delete(&store, fifth, 4).await?;
    keeps(&store, "after deletion").await?;
    store = store.reopened().await?;
    keeps(&store, "after opening").await?;
    release(&store, "one", second).await?;
    delete(&store, fifth, 1).await?;
    keeps(&store, "when one of two readers was done with it").await?;
    release(&store, "other", second).await?;
    delete(&store, fifth, 1).await?;
    let left = positions(&store.rest(Position::START).await?);
    Promise::Deletes.unless(!left.contains(&second), || {
        "an entry is still there, and nobody has it aside any more".into()
    })
}

/// `release` answers whether it was set aside, by this reader, and afterwards it is not.
pub(super) async fn released(store: Store<'_>) -> Kept {
    let stored = store.append(entries(0..2)).await?;
    let &[first, second] = stored.as_slice() else {
        return Ok(());
    };
    for reader in ["one", "other"] {
        set_aside(&store, reader, &aside(first, 1)).await?;
    }
    let calls = [
        ("one", second, false),
        ("nobody", first, false),
        ("one", first, true),
        ("one", first, false),
        ("other", first, true),
    ];
    for (reader, position, expected) in calls {
        let answer = release(&store, reader, position).await?;
        Promise::ReleaseAnswers.unless(answer == expected, || {
            format!(
                "{answer} where it {} aside",
                if expected { "was" } else { "was not" }
            )
        })?;
        let left = all(&store, reader).await?;
        let still = left.iter().any(|entry| entry.position == position);
        Promise::Releases.unless(!still, || "an entry is aside after its release".into())?;
    }
    Ok(())
}
