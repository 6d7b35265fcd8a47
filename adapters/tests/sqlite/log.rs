//! What is told of a write-ahead log that was cut or changed after a crash.

use std::fs;
use std::path::{Path, PathBuf};

use ihe_pcd::plugin::{Journal, Unread};
use ihe_pcd::session::Position;
use ihe_pcd_adapters::sqlite::{Operator, Outcome, SqliteStore};

use super::{Place, heart_rate};

/// The files as a process leaves them that is killed after it has answered ten messages.
async fn killed() -> Place {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    for number in 1..=10 {
        let entry = heart_rate(&number.to_string());
        store.append(vec![entry]).await.unwrap();
    }
    let left = Place::new();
    for end in ["", "-wal", ".lock"] {
        fs::copy(beside(&place.path(), end), beside(&left.path(), end)).unwrap();
    }
    left
}

fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}

/// The positions that are read and those that are told as lost.
async fn delivered(store: &SqliteStore) -> (Vec<u64>, Vec<u64>) {
    let (mut read, mut lost) = (Vec::new(), Vec::new());
    let mut after = Position::START;
    loop {
        match store.read(after, 100).await {
            Ok(records) if records.is_empty() => return (read, lost),
            Ok(records) => {
                read.extend(records.iter().map(|record| record.position.number()));
                after = records.last().unwrap().position;
            }
            Err(Unread::Lost(told)) => {
                lost.extend(told.first.number()..=told.last.number());
                after = told.last;
            }
            Err(Unread::Failed(failure)) => panic!("{failure}"),
        }
    }
}

#[tokio::test]
async fn what_stood_in_the_log_behind_a_cut_or_a_flip_is_told_and_its_positions_are_not_used_again()
{
    let whole = killed().await;
    let log = fs::read(beside(&whole.path(), "-wal")).unwrap();
    let mut losses = 0;
    for at in (0..log.len()).step_by(log.len() / 24) {
        for cut in [true, false] {
            let place = Place::new();
            for end in ["", ".lock"] {
                fs::copy(beside(&whole.path(), end), beside(&place.path(), end)).unwrap();
            }
            let mut damaged = log.clone();
            match cut {
                true => damaged.truncate(at),
                false => damaged[at] ^= 1,
            }
            fs::write(beside(&place.path(), "-wal"), damaged).unwrap();
            let store = SqliteStore::open(place.path()).unwrap();
            let (read, lost) = delivered(&store).await;
            let all: Vec<u64> = read.iter().chain(&lost).copied().collect();
            assert_eq!(all, (1..=10).collect::<Vec<_>>(), "{at}");
            let told = store.health().opening.cut_off;
            let first = lost.first().copied();
            assert_eq!(told, first.map(|first| first..=10), "{at}");
            let stored = store.append(vec![heart_rate("11")]).await.unwrap();
            assert_eq!(stored, [Position::new(11)], "{at}");
            losses += usize::from(first.is_some());
        }
    }
    assert!(losses > 20, "{losses}");
}

#[tokio::test]
async fn a_log_that_is_whole_and_a_file_that_was_closed_lose_nothing() {
    let place = killed().await;
    for opening in 0..3 {
        let store = SqliteStore::open(place.path()).unwrap();
        assert!(store.health().opening.is_in_order());
        let (read, lost) = delivered(&store).await;
        assert_eq!((read.len(), lost.len()), (10 + opening, 0));
        store.append(vec![heart_rate("next")]).await.unwrap();
    }
}

#[tokio::test]
async fn what_is_noted_of_another_file_of_the_same_name_is_not_taken_for_this_one() {
    let old = killed().await;
    let place = Place::new();
    drop(SqliteStore::open(place.path()).unwrap());
    fs::copy(beside(&old.path(), ".lock"), beside(&place.path(), ".lock")).unwrap();
    let store = SqliteStore::open(place.path()).unwrap();
    assert!(store.health().opening.is_in_order());
    let stored = store.append(vec![heart_rate("1")]).await.unwrap();
    assert_eq!(stored, [Position::new(1)]);
}

#[tokio::test]
async fn a_file_that_was_brought_back_from_a_copy_is_told_to_be_older() {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    store.append(vec![heart_rate("1")]).await.unwrap();
    drop(store);
    let copy = fs::read(place.path()).unwrap();
    let store = SqliteStore::open(place.path()).unwrap();
    store.append(vec![heart_rate("2")]).await.unwrap();
    drop(store);
    fs::write(place.path(), copy).unwrap();
    // An operator who is there first takes nothing away from it.
    let operator = Operator::open(place.path()).unwrap();
    let outcome = operator.retry("chart", Position::new(1), "me").unwrap();
    assert_eq!(outcome, Outcome::NotAside);
    drop(operator);
    let store = SqliteStore::open(place.path()).unwrap();
    assert_eq!(delivered(&store).await, (vec![1], vec![2]));
    let stored = store.append(vec![heart_rate("3")]).await.unwrap();
    assert_eq!(stored, [Position::new(3)]);
}
