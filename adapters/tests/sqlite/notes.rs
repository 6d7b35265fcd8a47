//! What the store notes beside the messages, when it is not as it was written: nothing is passed over, and nothing is deleted.

use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::Journal;
use ihe_pcd::session::{Position, QuarantineReason, QuarantineState, Quarantined};
use ihe_pcd_adapters::sqlite::SqliteStore;
use rusqlite::Connection;

use super::{Place, columns, heart_rate};

async fn stored(place: &Place, count: usize) -> SqliteStore {
    let store = SqliteStore::open(place.path()).unwrap();
    let entries = (1..=count).map(|number| heart_rate(&number.to_string()));
    store.append(entries.collect()).await.unwrap();
    store.flush().await.unwrap();
    store
}

fn change(place: &Place, sql: &str) {
    let tool = Connection::open(place.path()).unwrap();
    tool.execute_batch(sql).unwrap();
}

async fn first(store: &SqliteStore, after: Position) -> Option<u64> {
    let records = store.read(after, 1).await.unwrap();
    records.first().map(|record| record.position.number())
}

#[tokio::test]
async fn a_reader_whose_mark_was_changed_sees_again_what_is_there_and_passes_nothing_over() {
    let place = Place::new();
    let store = stored(&place, 6).await;
    store.mark("chart", Position::new(4)).await.unwrap();
    store.mark("other", Position::new(6)).await.unwrap();
    assert_eq!(store.delete(Position::new(2)).await.unwrap(), 2);
    // 4 is 0b100, and 6 is 0b110: one bit.
    change(
        &place,
        "UPDATE mark SET position = 6 WHERE reader = 'chart'",
    );
    let begins = store.marked("chart").await.unwrap();
    assert_eq!(first(&store, begins).await, Some(3));
    let deleted = store.delete(Position::new(6)).await.unwrap();
    assert_eq!(deleted, 0, "the reader has yet to see them");
    let found = SqliteStore::verify(place.path()).unwrap();
    assert_eq!((found.marks_damaged, found.is_in_order()), (1, false));
    store.mark("chart", Position::new(4)).await.unwrap();
    assert!(SqliteStore::verify(place.path()).unwrap().is_in_order());
    assert_eq!(store.delete(Position::new(6)).await.unwrap(), 2);
    assert_eq!(first(&store, Position::START).await, Some(5));
}

fn aside(position: u64) -> Quarantined {
    let since = Instant::UNIX_EPOCH;
    let reason = QuarantineReason::Refused;
    Quarantined::new(Position::new(position), reason, "ERR-3 101", 1, since)
}

#[tokio::test]
async fn while_a_note_about_what_was_set_aside_is_damaged_nothing_is_deleted() {
    for damage in [
        "position = 3",
        "reader = 'cHart'",
        "state = 'released'",
        "digest = NULL",
    ] {
        let place = Place::new();
        let store = stored(&place, 4).await;
        store.set_aside("chart", aside(2)).await.unwrap();
        store.mark("chart", Position::new(4)).await.unwrap();
        change(&place, &format!("UPDATE quarantine SET {damage}"));
        assert_eq!(store.delete(Position::new(4)).await.unwrap(), 0, "{damage}");
        let found = SqliteStore::verify(place.path()).unwrap();
        assert_eq!((found.notes_damaged, found.is_in_order()), (1, false));
        let listed = store.quarantined("chart", Position::START, 9);
        let held = |entry: &Quarantined| entry.state == QuarantineState::Held;
        assert!(listed.await.unwrap().iter().all(held), "{damage}");
        change(&place, "DELETE FROM quarantine");
        assert_eq!(store.delete(Position::new(4)).await.unwrap(), 4, "{damage}");
    }
}

#[tokio::test]
async fn rows_are_not_written_twice_when_the_mark_of_the_store_itself_was_changed() {
    for damage in [
        "UPDATE mark SET position = 1",
        "UPDATE mark SET position = 9",
        "DELETE FROM mark",
    ] {
        let place = Place::new();
        drop(stored(&place, 3).await);
        change(&place, damage);
        let store = stored(&place, 2).await;
        store.flush().await.unwrap();
        let file = place.look();
        let rows = "SELECT message_position, count(*) FROM observation GROUP BY 1 ORDER BY 1";
        let each = ["1; 1", "2; 1", "3; 1", "4; 1", "5; 1"];
        assert_eq!(columns(&file, rows), each, "{damage}");
        let problems = "SELECT kind FROM problem WHERE kind = 'not-written'";
        assert_eq!(columns(&file, problems), [""; 0], "{damage}");
        let marks = "SELECT reader, position FROM mark";
        assert_eq!(columns(&file, marks), ["observation; 5"], "{damage}");
    }
}
