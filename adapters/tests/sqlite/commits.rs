//! What is on the disk when, and in how many commits.

use std::fs;
use std::path::Path;
use std::time::Duration;

use ihe_pcd::plugin::{ErrorKind, Journal};
use ihe_pcd_adapters::sqlite::SqliteStore;
use rusqlite::Connection;
use tokio::task::JoinSet;

use super::{Place, count, heart_rate, one};

/// How many transactions the write-ahead log holds: frames whose header gives the size of the file end one
/// (SQLite file format 4.1 and 4.2).
fn commits(path: &Path) -> usize {
    let log = fs::read(path.with_extension("db-wal")).unwrap();
    let number = |at: usize| u32::from_be_bytes(log[at..at + 4].try_into().unwrap());
    let frame = 24 + usize::try_from(number(8)).unwrap();
    let salt = &log[16..24];
    (32..log.len())
        .step_by(frame)
        .take_while(|at| log.len() >= at + frame && &log[at + 8..at + 16] == salt)
        .filter(|at| number(at + 4) != 0)
        .count()
}

#[tokio::test]
async fn the_raw_message_is_committed_when_append_returns() {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    let other = place.look();
    for number in 1..=20 {
        let entry = heart_rate(&number.to_string());
        store.append(vec![entry.clone()]).await.unwrap();
        let raw = format!("SELECT raw FROM message WHERE position = {number}");
        assert_eq!(one::<Vec<u8>>(&other, &raw), entry.frame);
    }
}

#[tokio::test]
async fn calls_that_wait_share_a_commit() {
    const CALLS: usize = 64;
    let place = Place::new();
    let store = std::sync::Arc::new(SqliteStore::open(place.path()).unwrap());
    let before = commits(&place.path());
    // While another program holds the file, every call comes to wait.
    let other = Connection::open(place.path()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let mut calls = JoinSet::new();
    for number in 0..CALLS {
        let store = store.clone();
        calls.spawn(async move { store.append(vec![heart_rate(&number.to_string())]).await });
    }
    // On this one thread every call has sent its request before the next line runs again.
    tokio::task::yield_now().await;
    other.execute_batch("ROLLBACK").unwrap();
    let mut positions = Vec::new();
    while let Some(stored) = calls.join_next().await {
        positions.extend(stored.unwrap().unwrap());
    }
    positions.sort();
    positions.dedup();
    assert_eq!(positions.len(), CALLS);
    store.flush().await.unwrap();
    let used = commits(&place.path()) - before;
    assert!(used <= 4, "{used} commits for {CALLS} calls");
    assert_eq!(count(&place.look(), "SELECT count(*) FROM observation"), CALLS);
}

#[tokio::test]
async fn a_call_is_stored_whole_or_not_at_all() {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    store.append(vec![heart_rate("1")]).await.unwrap();
    store.flush().await.unwrap();
    // A file that refuses one row stands in for a disk that does: the others of the call must go too.
    let tool = Connection::open(place.path()).unwrap();
    let refuse = "CREATE TRIGGER refuse BEFORE INSERT ON message WHEN NEW.control_id = 'bad' \
                  BEGIN SELECT raise(ABORT, 'refused'); END";
    tool.execute_batch(refuse).unwrap();
    let failure = store
        .append(vec![heart_rate("2"), heart_rate("bad"), heart_rate("3")])
        .await
        .unwrap_err();
    assert_eq!(failure.kind(), ErrorKind::RetryLater);
    assert_eq!(one::<i64>(&tool, "SELECT count(*) FROM message"), 1);
    tool.execute_batch("DROP TRIGGER refuse").unwrap();
    store.append(vec![heart_rate("2")]).await.unwrap();
    store.flush().await.unwrap();
    assert_eq!(one::<i64>(&tool, "SELECT count(*) FROM observation"), 2);
}

#[tokio::test]
async fn rows_that_cannot_be_written_stand_in_the_way_of_no_message() {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    let tool = Connection::open(place.path()).unwrap();
    tool.execute_batch("ALTER TABLE observation RENAME TO elsewhere").unwrap();
    let mut stored = 0;
    for number in 1..=5 {
        // A call that meets the fault first may fail with it; from then on messages go alone.
        stored += usize::from(store.append(vec![heart_rate(&number.to_string())]).await.is_ok());
    }
    assert!(stored >= 4, "{stored} of 5");
    assert!(store.flush().await.is_err());
    tool.execute_batch("ALTER TABLE elsewhere RENAME TO observation").unwrap();
    store.flush().await.unwrap();
    assert_eq!(count(&tool, "SELECT count(*) FROM observation"), stored);
}

#[tokio::test]
async fn a_row_that_the_file_refuses_becomes_a_problem_of_its_message() {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    let tool = Connection::open(place.path()).unwrap();
    let refuse = "CREATE TRIGGER refuse BEFORE INSERT ON observation WHEN NEW.message_position = 2 \
                  BEGIN SELECT raise(ABORT, 'refused'); END";
    tool.execute_batch(refuse).unwrap();
    let entries = (1..=3).map(|id| heart_rate(&id.to_string())).collect();
    store.append(entries).await.unwrap();
    store.flush().await.unwrap();
    let rows = "SELECT group_concat(message_position) FROM observation";
    assert_eq!(one::<String>(&tool, rows), "1,3");
    let problem = "SELECT message_position || ' ' || kind FROM problem";
    assert_eq!(one::<String>(&tool, problem), "2 not-written");
}

#[tokio::test]
async fn a_file_that_stays_locked_is_tried_again_later() {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    let other = Connection::open(place.path()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let failure = tokio::time::timeout(Duration::from_secs(60), store.append(vec![heart_rate("1")]))
        .await
        .unwrap()
        .unwrap_err();
    assert_eq!(failure.kind(), ErrorKind::RetryLater);
    other.execute_batch("ROLLBACK").unwrap();
    store.append(vec![heart_rate("1")]).await.unwrap();
    assert_eq!(one::<i64>(&place.look(), "SELECT count(*) FROM message"), 1);
}
