//! What is done about a file that is not as it was written: every entry comes as it was stored, or is said to be lost.
//!
//! `DAMAGE_EVERY=1` cuts and changes a file at every byte instead of a sample of them (`.ci/damage`), and prints what was told.

use std::fs;
use std::path::Path;

use ihe_pcd::plugin::{Journal, Unread};
use ihe_pcd::session::{Entry, Position};
use ihe_pcd_adapters::sqlite::{SqliteError, SqliteStore, Verification};
use rusqlite::Connection;

use super::{Place, columns, entry, heart_rate};

/// What was stored, by position from 1.
pub(crate) fn ledger(count: usize) -> Vec<Entry> {
    (1..=count)
        .map(|number| heart_rate(&number.to_string()))
        .collect()
}

/// A closed file with these entries and their rows.
pub(crate) async fn stored(place: &Place, entries: &[Entry]) {
    let store = SqliteStore::open(place.path()).unwrap();
    store.append(entries.to_vec()).await.unwrap();
    store.flush().await.unwrap();
    drop(store);
    // One file, without the log.
    let tool = Connection::open(place.path()).unwrap();
    tool.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)")
        .unwrap();
}

fn change(place: &Place, sql: &str) {
    let tool = Connection::open(place.path()).unwrap();
    tool.execute_batch(sql).unwrap();
}

/// What a reader gets of a file that passes over what it is told is lost: the entries, the positions that were told as lost,
/// and whether it ended with an error of the file.
pub(crate) struct Delivered {
    pub(crate) entries: Vec<(u64, Entry)>,
    pub(crate) lost: Vec<u64>,
    pub(crate) failed: bool,
}

pub(crate) async fn delivered(store: &SqliteStore) -> Delivered {
    let mut delivered = Delivered {
        entries: Vec::new(),
        lost: Vec::new(),
        failed: false,
    };
    let mut after = Position::START;
    loop {
        match store.read(after, 3).await {
            Ok(records) if records.is_empty() => return delivered,
            Ok(records) => {
                for record in records {
                    assert!(record.position > after);
                    after = record.position;
                    delivered.entries.push((after.number(), record.entry));
                }
            }
            Err(Unread::Lost(lost)) => {
                assert!(lost.first > after && lost.last >= lost.first, "{lost}");
                if delivered.lost.len() >= 100 {
                    return delivered;
                }
                let (first, last) = (lost.first.number(), lost.last.number());
                delivered.lost.extend((first..=last).take(100));
                after = lost.last;
            }
            Err(Unread::Failed(_)) => {
                delivered.failed = true;
                return delivered;
            }
        }
    }
}

fn verified(place: &Place) -> Verification {
    SqliteStore::verify(place.path()).unwrap()
}

#[tokio::test]
async fn a_file_that_is_in_order_is_said_to_be() {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    assert!(verified(&place).is_in_order(), "empty");
    store.append(ledger(10)).await.unwrap();
    store.flush().await.unwrap();
    store.mark("chart", Position::new(7)).await.unwrap();
    let time = Position::new(1_790_000_000_000_000_000);
    store.mark("chart, given out until", time).await.unwrap();
    assert_eq!(store.delete(Position::new(4)).await.unwrap(), 4);
    change(&place, "DELETE FROM message WHERE position < 3");
    let found = verified(&place);
    assert!(found.is_in_order(), "{found:?}");
    assert_eq!((found.intact, found.deleted), (6, 4));
    // What was taken out on purpose is passed over.
    let records = store.read(Position::START, 100).await.unwrap();
    assert_eq!(records.first().unwrap().position, Position::new(5));
}

#[tokio::test]
async fn one_bit_in_any_column_is_told_with_the_position_and_nothing_else_is_lost() {
    let entries = ledger(9);
    let place = Place::new();
    stored(&place, &entries).await;
    let whole = fs::read(place.path()).unwrap();
    for column in [
        "control_id",
        "sender",
        "peer",
        "received_at",
        "raw",
        "digest",
    ] {
        for (bit, at_end) in [(0, false), (6, false), (0, true), (4, true)] {
            fs::write(place.path(), &whole).unwrap();
            flip(&place, column, bit, at_end);
            let store = SqliteStore::open(place.path()).unwrap();
            let delivered = delivered(&store).await;
            assert!(!delivered.failed);
            assert_eq!(delivered.lost, [5], "{column}");
            let numbers: Vec<_> = delivered
                .entries
                .iter()
                .map(|(number, _)| *number)
                .collect();
            assert_eq!(numbers, [1, 2, 3, 4, 6, 7, 8, 9], "{column}");
            for (number, entry) in &delivered.entries {
                assert_eq!(*entry, entries[usize::try_from(*number).unwrap() - 1]);
            }
            let found = verified(&place);
            assert_eq!(found.lost, [5..=5], "{column}");
            assert_eq!((found.intact, found.lost_entries, found.faults), (8, 1, 0));
        }
    }
}

/// Changes one bit in the first or the last byte of a column of entry 5, and keeps the type of the column.
fn flip(place: &Place, column: &str, bit: u8, at_end: bool) {
    let tool = Connection::open(place.path()).unwrap();
    let read =
        format!("SELECT CAST({column} AS BLOB), typeof({column}) FROM message WHERE position = 5");
    let (mut bytes, kind): (Vec<u8>, String) = tool
        .query_row(&read, [], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap();
    let at = if at_end { bytes.len() - 1 } else { 0 };
    bytes[at] ^= 1 << bit;
    let write = format!("UPDATE message SET {column} = CAST(?1 AS {kind}) WHERE position = 5");
    assert_eq!(tool.execute(&write, [bytes]).unwrap(), 1);
}

#[tokio::test]
async fn what_was_moved_retyped_or_emptied_is_told() {
    for sql in [
        "UPDATE message SET raw = NULL WHERE position = 2",
        "UPDATE message SET digest = NULL WHERE position = 2",
        // As a header that has become shorter leaves a row.
        "UPDATE message SET raw = NULL, digest = NULL WHERE position = 2",
        "UPDATE message SET raw = CAST(raw AS TEXT) WHERE position = 2",
        "UPDATE message SET peer = CAST(peer AS BLOB) WHERE position = 2",
        "UPDATE message SET sender = peer, peer = sender WHERE position = 2",
        "UPDATE message SET control_id = control_id || 'x' WHERE position = 2",
        "UPDATE message SET (control_id, raw, digest) = \
         (SELECT control_id, raw, digest FROM message WHERE position = 3) WHERE position = 2",
        "DROP TRIGGER message_removed; DELETE FROM message WHERE position = 2",
    ] {
        let place = Place::new();
        stored(&place, &ledger(4)).await;
        change(&place, sql);
        assert_eq!(verified(&place).lost, [2..=2], "{sql}");
        let store = SqliteStore::open(place.path()).unwrap();
        let delivered = delivered(&store).await;
        assert_eq!(
            (delivered.lost, delivered.entries.len()),
            (vec![2], 3),
            "{sql}"
        );
    }
}

#[tokio::test]
async fn entries_that_are_missing_at_the_end_are_told() {
    let place = Place::new();
    stored(&place, &ledger(6)).await;
    change(
        &place,
        "DROP TRIGGER message_removed; DELETE FROM message WHERE position > 4",
    );
    assert_eq!(verified(&place).lost, [5..=6]);
    let store = SqliteStore::open(place.path()).unwrap();
    assert_eq!(delivered(&store).await.lost, [5, 6]);
    let after = store.append(ledger(1)).await.unwrap();
    assert_eq!(after, [Position::new(7)]);
}

#[tokio::test]
async fn a_mark_behind_everything_that_was_stored_is_told() {
    let place = Place::new();
    stored(&place, &ledger(6)).await;
    change(
        &place,
        "INSERT INTO mark (reader, position) VALUES ('chart', 7), ('bill', -1)",
    );
    let found = verified(&place);
    assert_eq!(found.marks_out_of_range, 2);
    assert!(!found.is_in_order());
}

#[tokio::test]
async fn a_message_that_is_damaged_before_it_was_read_has_a_problem_and_no_rows() {
    let place = Place::new();
    stored(&place, &ledger(3)).await;
    change(
        &place,
        "DELETE FROM observation; DELETE FROM problem; UPDATE mark SET position = 0; \
         UPDATE message SET raw = replace(raw, '|72|', '|27|') WHERE position = 2",
    );
    let store = SqliteStore::open(place.path()).unwrap();
    store.flush().await.unwrap();
    let rows = "SELECT message_position, value FROM observation ORDER BY 1";
    assert_eq!(columns(&place.look(), rows), ["1; 72", "3; 72"]);
    let damaged = "SELECT message_position FROM problem WHERE kind = 'damaged'";
    assert_eq!(columns(&place.look(), damaged), ["2"]);
}

/// Opens, reads and verifies a damaged file. Answers whether the damage was told; asserts that nothing wrong was delivered.
async fn is_told(place: &Place, entries: &[Entry]) -> bool {
    let verified = SqliteStore::verify(place.path());
    let in_order = verified.as_ref().is_ok_and(Verification::is_in_order);
    let store = match SqliteStore::open(place.path()) {
        Ok(store) => store,
        Err(error) => {
            assert_ne!(error, SqliteError::InUse);
            return true;
        }
    };
    let delivered = delivered(&store).await;
    let mut missing: Vec<u64> = (1..).take(entries.len()).collect();
    for (number, entry) in &delivered.entries {
        let at = usize::try_from(*number).unwrap() - 1;
        assert_eq!(Some(entry), entries.get(at), "a wrong entry was delivered");
        missing.retain(|position| position != number);
    }
    // What is not delivered is told by the reading itself.
    missing.retain(|position| !delivered.lost.contains(position));
    assert!(
        missing.is_empty() || delivered.failed,
        "silently gone: {missing:?}"
    );
    !in_order || delivered.failed || !delivered.lost.is_empty()
}

pub(crate) fn without_companions(path: &Path) {
    for end in ["-wal", "-shm", ".lock"] {
        let mut name = path.as_os_str().to_owned();
        name.push(end);
        let _ = fs::remove_file(name);
    }
}

/// At how many bytes' distance a file is damaged.
pub(crate) fn step(otherwise: usize) -> usize {
    std::env::var("DAMAGE_EVERY").map_or(otherwise, |every| every.parse().unwrap())
}

/// A journal of large and small entries, so that pages of every kind are in its file.
async fn small_file(place: &Place) -> (Vec<Entry>, Vec<u8>) {
    let mut entries = ledger(24);
    entries.push(entry("25", &"NTE|1|x\r".repeat(2000)));
    entries.extend(ledger(4));
    stored(place, &entries).await;
    (entries, fs::read(place.path()).unwrap())
}

#[tokio::test]
async fn a_file_that_was_cut_anywhere_delivers_nothing_wrong() {
    let place = Place::new();
    let (entries, whole) = small_file(&place).await;
    let (mut told, mut untold) = (0_usize, 0_usize);
    // A file that has been cut to nothing is one that was not there yet: who expected a store sees that it is empty.
    for length in (0..whole.len()).step_by(step(512)).skip(1) {
        without_companions(&place.path());
        fs::write(place.path(), &whole[..length]).unwrap();
        match is_told(&place, &entries).await {
            true => told += 1,
            // What is missing of a page is read as zeros: it was zeros, or of what was read from the messages.
            false => untold += 1,
        }
    }
    assert!(untold <= told / 40, "{told} of {}", told + untold);
    println!(
        "{{\"claim\": \"a file cut anywhere delivers nothing wrong, and what is lost is told\", \"holds\": true, \
         \"bytes\": {}, \"told\": {told}, \"nothing_lost\": {untold}}}",
        whole.len()
    );
}

#[tokio::test]
async fn a_byte_that_was_changed_anywhere_delivers_nothing_wrong() {
    let place = Place::new();
    let (entries, whole) = small_file(&place).await;
    let (mut told, mut untold) = (0_usize, 0_usize);
    for at in (0..whole.len()).step_by(step(97)) {
        without_companions(&place.path());
        let mut damaged = whole.clone();
        damaged[at] ^= 1 << (at % 8);
        fs::write(place.path(), damaged).unwrap();
        match is_told(&place, &entries).await {
            true => told += 1,
            // Nobody reads this byte, or it is in what was read from the messages.
            false => untold += 1,
        }
    }
    assert!(told > untold / 10, "{told} of {}", told + untold);
    println!(
        "{{\"claim\": \"a bit changed anywhere in the file delivers nothing wrong, and what is lost is told\", \"holds\": true, \
         \"bytes\": {}, \"told\": {told}, \"nothing_lost\": {untold}}}",
        whole.len()
    );
}
