//! How long a journal of a million messages takes to open.

#![allow(clippy::print_stdout, reason = "it tells figures")]

use std::fs;
use std::time::{Duration, Instant};

use ihe_pcd::plugin::Journal;
use ihe_pcd::session::Position;
use ihe_pcd_adapters::sqlite::{Operator, SqliteStore, StoreOptions};

use super::{Place, heart_rate};

const MESSAGES: u64 = 1_000_000;

const LONGEST: Duration = Duration::from_secs(2);

fn timed<T>(what: &str, run: impl FnOnce() -> T) -> (T, Duration) {
    let began = Instant::now();
    let done = run();
    let took = began.elapsed();
    println!("{what}: {} ms", took.as_millis());
    (done, took)
}

/// The files of a store that is still open, as a killed process leaves them.
fn left_by(place: &Place) -> Place {
    let left = Place::new();
    for end in ["", "-wal", ".lock"] {
        let name = |place: &Place| {
            let mut name = place.path().into_os_string();
            name.push(end);
            name
        };
        fs::copy(name(place), name(&left)).unwrap();
    }
    left
}

async fn store(place: &Place, options: StoreOptions) -> SqliteStore {
    let store = SqliteStore::open_with(place.path(), options).unwrap();
    store.mark("chart", Position::START).await.unwrap();
    for first in (0..MESSAGES).step_by(1000) {
        let entries = (first..first + 1000).map(|number| heart_rate(&number.to_string()));
        store.append(entries.collect()).await.unwrap();
    }
    store.flush().await.unwrap();
    store
}

async fn opens_in_time(what: &str, options: StoreOptions) {
    let place = Place::new();
    let open = |place: &Place, how: &str| {
        let options = options.clone();
        let what = format!("{what}, {how}");
        timed(&what, || {
            SqliteStore::open_with(place.path(), options).unwrap()
        })
    };
    let open_store = store(&place, options.clone()).await;
    let bytes = fs::metadata(place.path()).unwrap().len();
    println!("{what}: {bytes} bytes");
    let left = left_by(&place);
    drop(open_store);
    let (store, killed) = open(&left, "after a kill, all undelivered");
    drop(store);
    drop(left);
    let (store, closed) = open(&place, "after closing, all undelivered");
    let began = Instant::now();
    let first = store.append(vec![heart_rate("first")]).await.unwrap();
    let appended = began.elapsed();
    println!("{what}, the first commit: {} ms", appended.as_millis());
    let began = Instant::now();
    assert_eq!(store.read(Position::START, 100).await.unwrap().len(), 100);
    println!("{what}, the first page: {} ms", began.elapsed().as_millis());
    store.mark("chart", first[0]).await.unwrap();
    store.flush().await.unwrap();
    let began = Instant::now();
    store.delete(Position::new(MESSAGES - 10)).await.unwrap();
    println!("{what}, deleting: {} ms", began.elapsed().as_millis());
    drop(store);
    let (store, emptied) = open(&place, "emptied");
    let began = Instant::now();
    let left = store.read(Position::START, 100).await.unwrap().len();
    println!("{what}, a new reader: {} ms", began.elapsed().as_millis());
    assert_eq!(left, 11);
    drop(store);
    let operator = Operator::open(place.path()).unwrap();
    let now = ihe_pcd::datatype::Instant::UNIX_EPOCH;
    timed(&format!("{what}, status"), || operator.status(now).unwrap());
    for took in [killed, closed, appended, emptied] {
        assert!(took <= LONGEST, "{took:?}");
    }
}

/// `cargo test --release -p ihe-pcd-adapters --features sqlite --test sqlite -- --ignored --nocapture large`
#[tokio::test]
#[ignore = "writes some gigabytes"]
async fn a_journal_of_a_million_messages_and_their_rows_opens_within_two_seconds() {
    opens_in_time("with rows", StoreOptions::default()).await;
}

/// As above.
#[tokio::test]
#[ignore = "writes a gigabyte"]
async fn a_journal_of_a_million_messages_alone_opens_within_two_seconds() {
    let options = StoreOptions::default().without_rows();
    opens_in_time("without rows", options).await;
}
