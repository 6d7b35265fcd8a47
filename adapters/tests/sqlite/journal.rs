//! What the trait `Journal` promises.

use ihe_pcd::plugin::{Durability, ErrorKind, Journal, Unread, testkit};
use ihe_pcd::session::{Entry, Position, Trace};
use ihe_pcd_adapters::sqlite::{SqliteStore, StoreOptions};
use rusqlite::Connection;

use super::{Place, entry, heart_rate, one};

fn numbers(positions: &[Position]) -> Vec<u64> {
    positions.iter().map(|position| position.number()).collect()
}

async fn positions(store: &SqliteStore, after: u64) -> Vec<u64> {
    let records = store.read(Position::new(after), 100).await.unwrap();
    records
        .iter()
        .map(|record| record.position.number())
        .collect()
}

#[tokio::test]
async fn every_promise_of_a_journal_is_kept() {
    let place = Place::new();
    let folder = place.folder.path();
    let kept = testkit::journal(async |name| Ok(SqliteStore::open(folder.join(name))?));
    kept.await.unwrap_or_else(|broken| panic!("{broken}"));
}

#[tokio::test]
async fn what_was_appended_is_read_after_reopening() {
    let place = Place::new();
    let entries: Vec<Entry> = vec![
        heart_rate("1"),
        entry("", "\0\u{b}\u{1c}\r not a message"),
        heart_rate("3"),
    ];
    {
        let store = SqliteStore::open(place.path()).unwrap();
        let stored = store.append(entries.clone()).await.unwrap();
        assert_eq!(numbers(&stored), [1, 2, 3]);
        assert_eq!(store.durability(), Durability::PowerLoss);
    }
    let store = SqliteStore::open(place.path()).unwrap();
    let records = store.read(Position::START, 10).await.unwrap();
    let read: Vec<Entry> = records.into_iter().map(|record| record.entry).collect();
    assert_eq!(read, entries);
}

#[tokio::test]
async fn reading_stops_at_its_limit_and_goes_on_after_a_position() {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    let entries = (1..=5).map(|id| heart_rate(&id.to_string())).collect();
    store.append(entries).await.unwrap();
    let first = store.read(Position::START, 2).await.unwrap();
    assert_eq!(first.len(), 2);
    assert_eq!(positions(&store, 2).await, [3, 4, 5]);
    assert!(positions(&store, 5).await.is_empty());
    assert!(store.append(Vec::new()).await.unwrap().is_empty());
}

#[tokio::test]
async fn marks_outlive_the_store_and_the_store_keeps_its_own() {
    let place = Place::new();
    {
        let store = SqliteStore::open(place.path()).unwrap();
        assert_eq!(store.marked("chart").await.unwrap(), Position::START);
        store.mark("chart", Position::new(3)).await.unwrap();
        store.mark("chart", Position::new(2)).await.unwrap();
    }
    let store = SqliteStore::open(place.path()).unwrap();
    assert_eq!(store.marked("chart").await.unwrap(), Position::new(2));
    for (reader, position) in [("observation", 1), ("chart", u64::MAX)] {
        let refused = store
            .mark(reader, Position::new(position))
            .await
            .unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::Misuse);
    }
}

#[tokio::test]
async fn nothing_is_deleted_that_a_reader_has_yet_to_read() {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    let entries = (1..=4).map(|id| heart_rate(&id.to_string())).collect();
    store.append(entries).await.unwrap();
    store.flush().await.unwrap();
    store.mark("chart", Position::new(2)).await.unwrap();
    store.mark("billing", Position::new(3)).await.unwrap();
    assert_eq!(store.delete(Position::new(4)).await.unwrap(), 2);
    assert_eq!(positions(&store, 0).await, [3, 4]);
    assert_eq!(store.delete(Position::new(4)).await.unwrap(), 0);
    store.mark("chart", Position::new(4)).await.unwrap();
    assert_eq!(store.delete(Position::new(u64::MAX)).await.unwrap(), 1);
    assert_eq!(positions(&store, 0).await, [4]);
}

#[tokio::test]
async fn deleting_keeps_what_was_read_from_a_message_and_its_envelope() {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    store.append(vec![heart_rate("1")]).await.unwrap();
    store.flush().await.unwrap();
    assert_eq!(store.delete(Position::new(1)).await.unwrap(), 1);
    let joined = "SELECT count(*) FROM observation JOIN message ON position = message_position \
                  WHERE control_id = '1' AND raw IS NULL";
    assert_eq!(one::<i64>(&place.look(), joined), 1);
    assert_eq!(
        one::<i64>(
            &place.look(),
            "SELECT count(*) FROM pragma_foreign_key_check"
        ),
        0
    );
}

#[tokio::test]
async fn a_position_is_never_used_twice() {
    let place = Place::new();
    {
        let store = SqliteStore::open(place.path()).unwrap();
        store
            .append(vec![heart_rate("1"), heart_rate("2")])
            .await
            .unwrap();
        store.flush().await.unwrap();
        assert_eq!(store.delete(Position::new(2)).await.unwrap(), 2);
    }
    // The site throws the envelopes away too.
    let tool = Connection::open(place.path()).unwrap();
    tool.execute("DELETE FROM message", []).unwrap();
    assert_eq!(one::<i64>(&tool, "SELECT count(*) FROM observation"), 0);
    drop(tool);
    let store = SqliteStore::open(place.path()).unwrap();
    let stored = store.append(vec![heart_rate("3")]).await.unwrap();
    assert_eq!(numbers(&stored), [3]);
    store.flush().await.unwrap();
    assert_eq!(
        one::<i64>(&place.look(), "SELECT message_position FROM observation"),
        3
    );
}

#[tokio::test]
async fn what_another_program_puts_in_or_takes_out_meanwhile_is_counted() {
    let place = Place::new();
    let store = SqliteStore::open_with(place.path(), StoreOptions::default().without_rows());
    let store = store.unwrap();
    let append = async |id| numbers(&store.append(vec![heart_rate(id)]).await.unwrap());
    assert_eq!(append("1").await, [1]);
    let tool = Connection::open(place.path()).unwrap();
    let put = "INSERT INTO message (control_id, sender, peer, received_at, precedence, bytes_to_here, digest) \
        VALUES ('', '', '', '', '', 100000, 'deleted')";
    tool.execute(put, []).unwrap();
    assert_eq!(append("3").await, [3]);
    assert_eq!(append("4").await, [4]);
    tool.execute("DELETE FROM message WHERE position >= 3", [])
        .unwrap();
    assert_eq!(append("5").await, [5]);
    assert_eq!(append("6").await, [6]);
    let bytes = "SELECT bytes_to_here > 100000 FROM message WHERE position = 6";
    assert!(one::<bool>(&place.look(), bytes));
}

#[tokio::test]
async fn many_entries_are_deleted_in_one_call() {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    let entries = (1..=600).map(|id| heart_rate(&id.to_string())).collect();
    store.append(entries).await.unwrap();
    store.flush().await.unwrap();
    assert_eq!(store.delete(Position::new(590)).await.unwrap(), 590);
    assert_eq!(positions(&store, 0).await.len(), 10);
}

#[tokio::test]
async fn an_entry_that_was_changed_in_the_file_is_not_passed_over() {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    store
        .append(vec![heart_rate("1"), heart_rate("2")])
        .await
        .unwrap();
    let tool = Connection::open(place.path()).unwrap();
    let change = "UPDATE message SET received_at = 'yesterday' WHERE position = 2";
    tool.execute(change, []).unwrap();
    assert_eq!(positions(&store, 0).await, [1]);
    let unread = store.read(Position::new(1), 10).await.unwrap_err();
    let second = Position::new(2);
    assert!(
        matches!(unread, Unread::Lost(lost) if lost.first == second && lost.last == second),
        "{unread}"
    );
}

#[tokio::test]
async fn what_is_still_being_stored_is_recognised_though_nobody_waits_for_it() {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    let trace = Trace::from_bytes([7; Trace::LENGTH]);
    let entry = heart_rate("1").with_trace(trace);
    // While another program holds the file, nothing is stored.
    let other = Connection::open(place.path()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    tokio::select! {
        biased;
        stored = store.append(vec![entry]) => panic!("{stored:?}"),
        () = std::future::ready(()) => {}
    }
    let (traces, ()) = tokio::join!(store.traces(10), async {
        tokio::task::yield_now().await;
        other.execute_batch("ROLLBACK").unwrap();
    });
    assert_eq!(traces.unwrap(), [(Position::new(1), trace)]);
}
