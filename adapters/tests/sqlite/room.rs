//! What is refused when there is no room, and what is emptied to have some.

use std::time::{Duration, SystemTime};

use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::{ErrorKind, Failure, Journal};
use ihe_pcd::session::{Entry, Position, Precedence, QuarantineReason, Quarantined};
use ihe_pcd_adapters::sqlite::{Operator, SqliteError, SqliteStore, StoreOptions};

use super::{Place, columns, count, heart_rate};

fn open(place: &Place, options: StoreOptions) -> SqliteStore {
    SqliteStore::open_with(place.path(), options).unwrap()
}

fn alert(number: &str) -> Entry {
    heart_rate(number).with_precedence(Precedence::Alert)
}

fn is(failure: &Failure, error: SqliteError) {
    assert_eq!(failure.kind(), ErrorKind::RetryLater);
    assert_eq!(failure.to_string(), error.to_string());
}

/// Stores one entry after another until one is refused. Answers how many were stored.
async fn fill(store: &SqliteStore, entry: &Entry, refusal: SqliteError) -> usize {
    for number in 0..1000 {
        if let Err(failure) = store.append(vec![entry.clone()]).await {
            is(&failure, refusal);
            return number;
        }
    }
    1000
}

#[tokio::test]
async fn when_as_many_are_undelivered_as_may_be_observations_are_refused_and_then_alerts() {
    let place = Place::new();
    let store = open(
        &place,
        StoreOptions::default().most_undelivered(20, 1 << 30),
    );
    store.mark("chart", Position::START).await.unwrap();
    let backlog = SqliteError::Backlog;
    assert_eq!(fill(&store, &heart_rate("1"), backlog).await, 18);
    let health = store.health();
    assert_eq!(
        (health.refusing, health.refusing_alerts),
        (Some(backlog), false)
    );
    assert_eq!(health.undelivered, 18);
    assert_eq!(fill(&store, &alert("2"), backlog).await, 2);
    // What waits beside what is refused is stored, and what is refused is nowhere.
    store.flush().await.unwrap();
    store.mark("chart", Position::new(1)).await.unwrap();
    assert_eq!(fill(&store, &heart_rate("3"), backlog).await, 0);
    assert_eq!(fill(&store, &alert("4"), backlog).await, 1);
    store.mark("chart", Position::new(21)).await.unwrap();
    store.flush().await.unwrap();
    assert_eq!(fill(&store, &heart_rate("5"), backlog).await, 18);
    assert_eq!(count(&place.look(), "SELECT count(*) FROM message"), 39);
    assert!(SqliteStore::verify(place.path()).unwrap().is_in_order());
}

#[tokio::test]
async fn what_is_set_aside_counts_and_so_do_bytes() {
    let place = Place::new();
    let store = open(
        &place,
        StoreOptions::default().most_undelivered(10, 1 << 30),
    );
    store.mark("chart", Position::START).await.unwrap();
    assert_eq!(
        fill(&store, &heart_rate("1"), SqliteError::Backlog).await,
        9
    );
    let aside = |at| {
        let reason = QuarantineReason::Poison;
        Quarantined::new(Position::new(at), reason, "", 1, Instant::UNIX_EPOCH)
    };
    for position in 1..=4 {
        store.set_aside("chart", aside(position)).await.unwrap();
    }
    store.mark("chart", Position::new(9)).await.unwrap();
    store.flush().await.unwrap();
    assert_eq!(
        fill(&store, &heart_rate("2"), SqliteError::Backlog).await,
        5
    );
    drop(store);

    let place = Place::new();
    let size = heart_rate("1").frame.len() as u64;
    let options = || StoreOptions::default().most_undelivered(1000, 10 * size);
    let store = open(&place, options());
    store.mark("chart", Position::START).await.unwrap();
    assert_eq!(
        fill(&store, &heart_rate("1"), SqliteError::Backlog).await,
        9
    );
    store.mark("chart", Position::new(4)).await.unwrap();
    store.flush().await.unwrap();
    drop(store);
    // It is counted from the file, whatever was read or deleted before.
    let store = open(&place, options());
    store.delete(Position::new(4)).await.unwrap();
    assert_eq!(
        fill(&store, &heart_rate("1"), SqliteError::Backlog).await,
        4
    );
}

#[tokio::test]
async fn what_was_emptied_waits_for_nobody_that_begins_later() {
    let place = Place::new();
    let most = StoreOptions::default().most_undelivered(20, 1 << 30);
    let store = open(&place, most.clone());
    for _ in 0..3 {
        for _ in 0..10 {
            store.append(vec![heart_rate("1")]).await.unwrap();
        }
        store.flush().await.unwrap();
    }
    let reason = QuarantineReason::Poison;
    let aside = Quarantined::new(Position::new(15), reason, "", 1, Instant::UNIX_EPOCH);
    store.set_aside("chart", aside).await.unwrap();
    assert_eq!(store.delete(Position::new(26)).await.unwrap(), 25);
    store.mark("late", Position::START).await.unwrap();
    let operator = Operator::open(place.path()).unwrap();
    let status = operator.status(Instant::UNIX_EPOCH).unwrap();
    let late = status.readers.iter().find(|reader| reader.name == "late");
    assert_eq!(late.unwrap().undelivered, 4);
    drop(store);
    // Four wait, and one is aside.
    let store = open(&place, most);
    assert_eq!(
        fill(&store, &heart_rate("2"), SqliteError::Backlog).await,
        13
    );
    assert_eq!(store.health().undelivered, 18);
}

#[cfg(unix)]
#[tokio::test]
async fn a_disk_that_is_low_takes_alerts_only_until_there_is_space_again() {
    let place = Place::new();
    let low = SqliteError::LowSpace;
    let store = open(&place, StoreOptions::default().low_water(u64::MAX));
    assert_eq!(fill(&store, &heart_rate("1"), low).await, 0);
    store.append(vec![alert("2")]).await.unwrap();
    let health = store.health();
    assert_eq!(
        (health.refusing, health.refusing_alerts),
        (Some(low), false)
    );
    assert!(health.free_bytes.is_some());
    drop(store);
    let store = open(&place, StoreOptions::default().low_water(0));
    store.append(vec![heart_rate("3")]).await.unwrap();
    assert_eq!(store.health().refusing, None);
}

/// An entry that came so many days ago.
fn old(number: u64, days: u64) -> Entry {
    let mut entry = heart_rate(&number.to_string());
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let seconds = i64::try_from(now.unwrap().as_secs()).unwrap();
    let age = i64::try_from(days * 86_400).unwrap();
    entry.received_at = Instant::from_unix(seconds - age, 0).unwrap();
    entry
}

const KEPT: &str = "SELECT position FROM message WHERE raw IS NOT NULL ORDER BY position";

/// Waits until the store has emptied all but these.
async fn kept(place: &Place, expected: &[String]) {
    for _ in 0..1000 {
        if columns(&place.look(), KEPT) == expected {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(columns(&place.look(), KEPT), expected);
}

/// A hundred and forty old messages and ten new ones: the third is aside, and the chart has come to 145.
async fn old_and_new(place: &Place) {
    let store = SqliteStore::open(place.path()).unwrap();
    let old = (1..=150).map(|number| old(number, if number <= 140 { 30 } else { 0 }));
    store.append(old.collect()).await.unwrap();
    let reason = QuarantineReason::Poison;
    let aside = Quarantined::new(Position::new(3), reason, "", 1, Instant::UNIX_EPOCH);
    store.set_aside("chart", aside).await.unwrap();
    store.mark("chart", Position::new(145)).await.unwrap();
    store.flush().await.unwrap();
}

fn numbers(numbers: impl Iterator<Item = u64>) -> Vec<String> {
    numbers.map(|number| number.to_string()).collect()
}

#[tokio::test]
async fn what_is_older_than_it_is_kept_is_emptied_but_not_what_is_aside() {
    let place = Place::new();
    old_and_new(&place).await;
    let week = Duration::from_secs(7 * 86_400);
    let store = open(&place, StoreOptions::default().keep_for(week));
    kept(&place, &numbers([3].into_iter().chain(141..=150))).await;
    assert!(store.release("chart", Position::new(3)).await.unwrap());
    kept(&place, &numbers(141..=150)).await;
    let rows = "SELECT count(DISTINCT message_position) FROM observation";
    assert_eq!(count(&place.look(), rows), 150, "what was read stays");
    assert!(SqliteStore::verify(place.path()).unwrap().is_in_order());
}

#[tokio::test]
async fn what_is_undelivered_is_kept_whatever_its_age_and_size() {
    let place = Place::new();
    old_and_new(&place).await;
    let options = StoreOptions::default()
        .keep_for(Duration::ZERO)
        .keep_bytes(0);
    let store = open(&place, options);
    kept(&place, &numbers([3].into_iter().chain(146..=150))).await;
    store.mark("chart", Position::new(148)).await.unwrap();
    kept(&place, &numbers([3, 149, 150].into_iter())).await;
}

#[tokio::test]
async fn the_oldest_are_emptied_when_all_have_more_bytes_than_are_kept() {
    let place = Place::new();
    old_and_new(&place).await;
    let size = old(100, 0).frame.len() as u64;
    let _store = open(&place, StoreOptions::default().keep_bytes(20 * size));
    kept(&place, &numbers([3].into_iter().chain(131..=150))).await;
}

#[tokio::test]
async fn a_store_without_rows_has_messages_only_and_keeps_none_for_them() {
    let place = Place::new();
    let store = open(&place, StoreOptions::default().without_rows());
    let entries = (1..=4).map(|number| heart_rate(&number.to_string()));
    store.append(entries.collect()).await.unwrap();
    store.flush().await.unwrap();
    let rows = "SELECT (SELECT count(*) FROM observation), (SELECT count(*) FROM problem)";
    assert_eq!(columns(&place.look(), rows), ["0; 0"]);
    assert_eq!(store.health().undelivered, 0, "nobody reads yet");
    store.mark("outbox", Position::new(2)).await.unwrap();
    assert_eq!(store.delete(Position::new(4)).await.unwrap(), 2);
    drop(store);
    // Opened with rows again, what is there gets them.
    let store = SqliteStore::open(place.path()).unwrap();
    store.flush().await.unwrap();
    let rows = "SELECT message_position FROM observation";
    assert_eq!(columns(&place.look(), rows), ["3", "4"]);
}
