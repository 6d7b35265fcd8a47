//! What a file holds after its process ended in the middle of something.
//!
//! A test binary of its own: a process that is started holds, until it runs its program, what its parent had locked,
//! and a test beside it would find its file in use.

#![cfg(feature = "sqlite")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]

#[allow(dead_code, unreachable_pub, reason = "other tests need the rest")]
#[path = "../sqlite/place.rs"]
mod place;

use std::path::{Path, PathBuf};
use std::process::Command;

use ihe_pcd::plugin::Journal;
use ihe_pcd::session::Position;
use ihe_pcd_adapters::sqlite::SqliteStore;

use place::{Place, count, heart_rate, look, one};

/// The file and its log as they are now, as a crash would leave them.
///
/// Another process copies them: closing a file in this one would release the locks that SQLite holds on it.
fn crash(path: &Path, number: usize) -> PathBuf {
    let folder = path.with_extension(number.to_string());
    std::fs::create_dir(&folder).unwrap();
    let log = path.with_extension("db-wal");
    let copied = Command::new("cp").arg(path).arg(log).arg(&folder).status();
    assert!(copied.unwrap().success());
    folder.join(path.file_name().unwrap())
}

#[tokio::test]
async fn a_crash_right_after_append_loses_no_message_and_its_rows_are_completed() {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    for number in 1..=20 {
        let entry = heart_rate(&number.to_string());
        store.append(vec![entry.clone()]).await.unwrap();
        let path = crash(&place.path(), number);

        let reopened = SqliteStore::open(&path).unwrap();
        let records = reopened.read(Position::START, 100).await.unwrap();
        assert_eq!(records.len(), number);
        assert_eq!(records.last().unwrap().entry, entry);
        reopened.flush().await.unwrap();
        let rows = "SELECT count(DISTINCT message_position) FROM observation";
        assert_eq!(count(&look(&path), rows), number);
        let mark = reopened.marked("observation").await.unwrap();
        assert_eq!(mark, records.last().unwrap().position);
    }
}

#[tokio::test]
async fn messages_without_rows_get_them_in_order_while_new_ones_come() {
    const BACKLOG: i64 = 1000;
    let place = Place::new();
    {
        let store = SqliteStore::open(place.path()).unwrap();
        let entries = (1..=BACKLOG)
            .map(|id| heart_rate(&id.to_string()))
            .collect();
        store.append(entries).await.unwrap();
        store.flush().await.unwrap();
    }
    // As after a crash before any row was written.
    let tool = rusqlite::Connection::open(place.path()).unwrap();
    tool.execute_batch("DELETE FROM observation; UPDATE mark SET position = 0")
        .unwrap();
    drop(tool);
    let store = SqliteStore::open(place.path()).unwrap();
    for number in 1..=20 {
        store
            .append(vec![heart_rate(&format!("new {number}"))])
            .await
            .unwrap();
    }
    store.flush().await.unwrap();
    let rows = "SELECT count(*) FROM observation";
    assert_eq!(one::<i64>(&place.look(), rows), BACKLOG + 20);
    assert_eq!(
        one::<i64>(&place.look(), "SELECT position FROM mark"),
        BACKLOG + 20
    );
}

#[tokio::test]
async fn a_log_that_was_cut_short_leaves_whole_messages_only() {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    for number in 1..=3 {
        store
            .append(vec![heart_rate(&number.to_string())])
            .await
            .unwrap();
        store.flush().await.unwrap();
    }
    let path = crash(&place.path(), 0);
    let log = path.with_extension("db-wal");
    let whole = std::fs::read(&log).unwrap();
    for kept in (0..whole.len()).step_by(997) {
        std::fs::write(&log, &whole[..kept]).unwrap();
        let cut = crash(&path, kept);
        let store = SqliteStore::open(&cut).unwrap();
        store.flush().await.unwrap();
        let records = store.read(Position::START, 10).await.unwrap();
        for record in &records {
            assert_eq!(record.entry, heart_rate(&record.position.to_string()));
        }
        let rows = "SELECT count(*) FROM observation";
        assert_eq!(count(&look(&cut), rows), records.len());
    }
}
