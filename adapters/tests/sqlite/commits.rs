//! What is on the disk when, and in how many commits.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::{ErrorKind, Journal};
use ihe_pcd::session::Entry;
use ihe_pcd_adapters::sqlite::{Operator, SqliteStore};
use rusqlite::Connection;

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

/// Sends calls while another program holds the file, so that all of them wait when it lets go.
async fn wait_together(place: &Place, store: &Arc<SqliteStore>, entries: Vec<Entry>) -> Vec<bool> {
    let other = Connection::open(place.path()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let calls: Vec<_> = entries
        .into_iter()
        .map(|entry| {
            let store = Arc::clone(store);
            tokio::spawn(async move { store.append(vec![entry]).await.is_ok() })
        })
        .collect();
    // On this one thread every call has sent its request before the next line runs.
    tokio::task::yield_now().await;
    other.execute_batch("ROLLBACK").unwrap();
    let mut stored = Vec::new();
    for call in calls {
        stored.push(call.await.unwrap());
    }
    stored
}

/// A report that fills a transaction, so that the next one has its own.
fn large(control_id: &str) -> Entry {
    let mut entry = heart_rate(control_id);
    let note = "x".repeat(8 * 1024 * 1024);
    let row = format!("OBX|2|ST|184330^MDC_DRUG_NAME_TYPE^MDC|1.0.0.2|{note}||||||R\r");
    entry.frame = [entry.frame.as_ref(), row.as_bytes()].concat().into();
    entry
}

#[tokio::test]
async fn calls_that_wait_share_a_commit() {
    const CALLS: usize = 64;
    let place = Place::new();
    let store = Arc::new(SqliteStore::open(place.path()).unwrap());
    let before = commits(&place.path());
    let entries = (0..CALLS).map(|id| heart_rate(&id.to_string())).collect();
    let stored = wait_together(&place, &store, entries).await;
    assert_eq!(stored, [true; CALLS]);
    store.flush().await.unwrap();
    let used = commits(&place.path()) - before;
    assert!(used <= 4, "{used} commits for {CALLS} calls");
    let rows = "SELECT count(DISTINCT message_position) FROM observation";
    assert_eq!(count(&place.look(), rows), CALLS);
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
    tool.execute_batch("ALTER TABLE observation RENAME TO elsewhere")
        .unwrap();
    let stored = 5;
    for number in 1..=stored {
        let entry = heart_rate(&number.to_string());
        store.append(vec![entry]).await.unwrap();
    }
    assert!(store.flush().await.is_err());
    tool.execute_batch("ALTER TABLE elsewhere RENAME TO observation")
        .unwrap();
    store.flush().await.unwrap();
    assert_eq!(count(&tool, "SELECT count(*) FROM observation"), stored);
}

#[tokio::test]
async fn rows_that_cannot_be_written_fail_no_call_of_many_that_wait() {
    let place = Place::new();
    let store = Arc::new(SqliteStore::open(place.path()).unwrap());
    let tool = Connection::open(place.path()).unwrap();
    tool.execute_batch("ALTER TABLE observation RENAME TO elsewhere")
        .unwrap();
    let entries = (1..=5).map(|id| large(&id.to_string())).collect();
    let stored = wait_together(&place, &store, entries).await;
    assert_eq!(stored, [true; 5]);
}

#[tokio::test]
async fn whoever_waits_for_rows_learns_that_they_cannot_be_written() {
    let place = Place::new();
    let store = Arc::new(SqliteStore::open(place.path()).unwrap());
    let tool = Connection::open(place.path()).unwrap();
    let refuse = "ALTER TABLE observation RENAME TO elsewhere; \
                  CREATE TRIGGER refuse BEFORE INSERT ON message WHEN NEW.control_id = 'bad' \
                  BEGIN SELECT raise(ABORT, 'refused'); END";
    tool.execute_batch(refuse).unwrap();
    store.append(vec![heart_rate("1")]).await.unwrap();
    store.flush().await.unwrap_err();
    // It waits in the middle of a transaction that fails.
    let flush = tokio::spawn({
        let store = Arc::clone(&store);
        async move {
            tokio::task::yield_now().await;
            store.flush().await
        }
    });
    let other = Connection::open(place.path()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let good = tokio::spawn({
        let store = Arc::clone(&store);
        async move { store.append(vec![heart_rate("2")]).await.is_ok() }
    });
    tokio::task::yield_now().await;
    tokio::task::yield_now().await;
    let bad = tokio::spawn({
        let store = Arc::clone(&store);
        async move { store.append(vec![heart_rate("bad")]).await.is_ok() }
    });
    tokio::task::yield_now().await;
    other.execute_batch("ROLLBACK").unwrap();
    assert_eq!((good.await.unwrap(), bad.await.unwrap()), (false, false));
    let answered = tokio::time::timeout(Duration::from_secs(60), flush).await;
    answered.unwrap().unwrap().unwrap_err();
}

#[tokio::test]
async fn a_row_that_the_file_refuses_becomes_a_problem_of_its_message() {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    let tool = Connection::open(place.path()).unwrap();
    let refuse = "CREATE TRIGGER refuse BEFORE INSERT ON observation WHEN NEW.value = 'unheard of' \
                  BEGIN SELECT raise(ABORT, 'refused'); END";
    tool.execute_batch(refuse).unwrap();
    let mut entries: Vec<Entry> = (1..=3).map(|id| heart_rate(&id.to_string())).collect();
    let row = b"OBX|2|ST|184330^MDC_DRUG_NAME_TYPE^MDC|1.0.0.2|unheard of||||||R\r";
    entries[1].frame = [entries[1].frame.as_ref(), row].concat().into();
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
    let failure =
        tokio::time::timeout(Duration::from_secs(60), store.append(vec![heart_rate("1")]))
            .await
            .unwrap()
            .unwrap_err();
    assert_eq!(failure.kind(), ErrorKind::RetryLater);
    other.execute_batch("ROLLBACK").unwrap();
    store.append(vec![heart_rate("1")]).await.unwrap();
    assert_eq!(one::<i64>(&place.look(), "SELECT count(*) FROM message"), 1);
}

#[tokio::test]
async fn how_long_the_disk_takes_is_counted_and_seen_from_outside() {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    assert_eq!(store.health().commits.mean(), None);
    for number in 1..=3 {
        let entry = heart_rate(&number.to_string());
        store.append(vec![entry]).await.unwrap();
    }
    let commits = store.health().commits;
    assert_eq!(commits.count, 3, "rows do not wait for the disk");
    assert!(commits.longest > Duration::ZERO && commits.longest <= commits.total);
    let mean = commits.mean().unwrap();
    assert!(mean > Duration::ZERO && mean <= commits.longest);
    let now = Instant::UNIX_EPOCH;
    let seen = Operator::open(place.path()).unwrap().status(now).unwrap();
    let seen = seen.commits.unwrap();
    assert_eq!(seen.count, 3);
    assert!(commits.total - seen.total < Duration::from_micros(3));
}
