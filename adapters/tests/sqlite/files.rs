//! Which files are opened, and which are left alone.

use std::fs;
use std::time::Duration;

use ihe_pcd::plugin::{ErrorKind, Journal, PluginError};
use ihe_pcd::session::Position;
use ihe_pcd_adapters::sqlite::{SqliteError, SqliteStore, StoreOptions};
use rusqlite::Connection;

use super::{Place, heart_rate, one};

const MIB: u64 = 1024 * 1024;

fn refused(place: &Place, error: SqliteError) {
    let before = fs::read(place.path()).unwrap();
    assert_eq!(SqliteStore::open(place.path()).unwrap_err(), error);
    assert_eq!(error.kind(), ErrorKind::Misuse);
    assert_eq!(fs::read(place.path()).unwrap(), before);
    let beside = fs::read_dir(place.folder.path()).unwrap().count();
    assert_eq!(beside, 1, "nothing is left beside it");
}

#[test]
fn the_database_of_another_application_is_left_as_it_is() {
    let place = Place::new();
    let other = Connection::open(place.path()).unwrap();
    other.execute_batch("CREATE TABLE message (text)").unwrap();
    drop(other);
    refused(&place, SqliteError::ForeignFile);
}

#[test]
fn an_empty_database_that_another_application_has_claimed_is_left_as_it_is() {
    for claim in ["application_id = 7", "user_version = 7"] {
        let place = Place::new();
        let other = Connection::open(place.path()).unwrap();
        other.execute_batch(&format!("PRAGMA {claim}")).unwrap();
        drop(other);
        refused(&place, SqliteError::ForeignFile);
    }
}

#[test]
fn a_file_that_is_no_database_is_left_as_it_is() {
    let place = Place::new();
    fs::write(
        place.path(),
        "MSH|^~\\&|this is a message and no database".repeat(100),
    )
    .unwrap();
    refused(&place, SqliteError::ForeignFile);
}

#[test]
fn a_file_of_a_later_version_is_left_as_it_is() {
    let place = Place::new();
    drop(SqliteStore::open(place.path()).unwrap());
    let later = Connection::open(place.path()).unwrap();
    later
        .execute_batch("PRAGMA journal_mode = DELETE; PRAGMA user_version = 4")
        .unwrap();
    drop(later);
    fs::remove_file(place.path().with_extension("db.lock")).unwrap();
    refused(&place, SqliteError::NewerSchema { found: 4, known: 3 });
}

#[test]
fn a_file_has_one_store_at_a_time_under_all_its_names() {
    let place = Place::new();
    let first = SqliteStore::open(place.path()).unwrap();
    assert_eq!(
        SqliteStore::open(place.path()).unwrap_err(),
        SqliteError::InUse
    );
    #[cfg(unix)]
    {
        let alias = place.folder.path().join("alias.db");
        std::os::unix::fs::symlink(place.path(), &alias).unwrap();
        assert_eq!(SqliteStore::open(&alias).unwrap_err(), SqliteError::InUse);
    }
    drop(first);
    SqliteStore::open(place.path()).unwrap();
}

#[test]
fn a_path_that_cannot_be_a_file_says_so() {
    let place = Place::new();
    let path = place.folder.path().join("nowhere").join("ward.db");
    let error = SqliteStore::open(path).unwrap_err();
    let kind = std::io::ErrorKind::NotFound;
    assert_eq!(error, SqliteError::Open { kind });
    let error = SqliteStore::open(place.folder.path()).unwrap_err();
    let kind = std::io::ErrorKind::IsADirectory;
    assert_eq!(error, SqliteError::Open { kind });
}

#[cfg(unix)]
#[test]
fn a_new_file_is_readable_by_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;

    let place = Place::new();
    let _store = SqliteStore::open(place.path()).unwrap();
    let mut files = 0;
    for file in fs::read_dir(place.folder.path()).unwrap() {
        let file = file.unwrap();
        let mode = file.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{:?}", file.file_name());
        files += 1;
    }
    assert_eq!(
        files, 4,
        "the database, its log, the index of the log and the lock"
    );
}

#[tokio::test]
async fn a_closed_store_leaves_one_file_with_everything_in_it() {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    store.append(vec![heart_rate("1")]).await.unwrap();
    store.read(Position::START, 1).await.unwrap();
    drop(store);
    assert!(!place.path().with_extension("db-wal").exists());
    assert_eq!(
        one::<i64>(&place.look(), "SELECT count(*) FROM observation"),
        1
    );
    assert_eq!(one::<String>(&place.look(), "PRAGMA integrity_check"), "ok");
}

/// The length of the log.
fn log(place: &Place) -> u64 {
    let log = place.path().with_extension("db-wal");
    fs::metadata(log).unwrap().len()
}

#[tokio::test]
async fn the_log_is_copied_into_the_file_while_it_grows() {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    let written = 64 * MIB;
    let frame = "x".repeat(1024 * 1024);
    for number in 0..written / MIB {
        let entry = super::entry(&number.to_string(), &frame);
        store.append(vec![entry]).await.unwrap();
    }
    let log = log(&place);
    assert!(
        log < written / 3,
        "{log} bytes of log after {written} bytes"
    );
}

#[tokio::test]
async fn the_log_stays_short_whatever_is_written() {
    let place = Place::new();
    let options = StoreOptions::default().without_rows();
    let store = SqliteStore::open_with(place.path(), options).unwrap();
    let append = async |messages: u64, bytes: usize| {
        let frame = "x".repeat(bytes);
        for _ in 0..messages / 64 {
            let entries = (0..64).map(|number| super::entry(&number.to_string(), &frame));
            store.append(entries.collect()).await.unwrap();
        }
    };
    append(32_768, 700).await;
    assert!(log(&place) < 8 * MIB, "small messages: {}", log(&place));
    append(4_096, 16 * 1024).await;
    assert!(log(&place) < 8 * MIB, "larger ones: {}", log(&place));
    let all = Position::new(32_768 + 4_096);
    assert_eq!(store.delete(all).await.unwrap(), all.number());
    assert!(log(&place) < 16 * MIB, "deletions: {}", log(&place));
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_that_is_moved_while_it_is_open_takes_nothing_more_until_it_is_back() {
    for name in ["", "ward.db", "ward.db-wal", "ward.db.lock"] {
        let place = Place::new();
        // The folder itself, or a file in it.
        let path = place.folder.path().join("store").join("ward.db");
        let moved = place.folder.path().join("store").join(name);
        fs::create_dir(path.parent().unwrap()).unwrap();
        let store = SqliteStore::open(&path).unwrap();
        store.append(vec![heart_rate("1")]).await.unwrap();
        let away = place.folder.path().join("away");
        fs::rename(&moved, &away).unwrap();
        let failure = store.append(vec![heart_rate("2")]).await.unwrap_err();
        assert_eq!(failure.kind(), ErrorKind::RetryLater, "{name}");
        assert_eq!(store.health().failed, Some(SqliteError::Moved), "{name}");
        fs::rename(&away, &moved).unwrap();
        store.append(vec![heart_rate("3")]).await.unwrap_err();
        drop(store);
        let store = SqliteStore::open(&path).unwrap();
        let stored = store.append(vec![heart_rate("4")]).await.unwrap();
        let records = store.read(Position::START, 9).await.unwrap();
        let ids: Vec<_> = records.iter().map(|it| &*it.entry.control_id).collect();
        // What was under way may be there; what was refused after that is not.
        assert!(
            matches!(&*ids, ["1", "4"] | ["1", "2", "4"]),
            "{name}: {ids:?}"
        );
        assert_eq!(records.last().unwrap().position, stored[0]);
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_that_was_deleted_is_missed_though_nothing_comes() {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    fs::remove_file(place.path()).unwrap();
    // Whatever is asked, the writer has looked around before it waits again, within a second or so.
    let missed = tokio::time::timeout(Duration::from_secs(60), async {
        while store.health().failed.is_none() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    });
    missed.await.unwrap();
    assert_eq!(store.health().failed, Some(SqliteError::Moved));
}

#[test]
fn a_few_bytes_of_something_else_are_no_empty_file() {
    let place = Place::new();
    fs::write(place.path(), "x").unwrap();
    refused(&place, SqliteError::ForeignFile);
}

#[test]
fn a_file_with_a_second_name_is_refused() {
    let place = Place::new();
    drop(SqliteStore::open(place.path()).unwrap());
    let second = place.folder.path().join("second");
    fs::hard_link(place.path(), &second).unwrap();
    for name in [place.path(), second.clone()] {
        assert_eq!(
            SqliteStore::open(name).unwrap_err(),
            SqliteError::SecondName
        );
    }
    fs::remove_file(second).unwrap();
    SqliteStore::open(place.path()).unwrap();
}

/// A crash while the file is made leaves a journal with which the next opening undoes what was begun.
#[test]
fn a_file_whose_making_was_cut_short_is_opened() {
    let making = Place::new();
    let connection = Connection::open(making.path()).unwrap();
    connection
        .execute_batch("PRAGMA cache_size = 1; BEGIN; CREATE TABLE half (text)")
        .unwrap();
    for _ in 0..1000 {
        let sql = "INSERT INTO half VALUES (hex(zeroblob(500)))";
        connection.execute(sql, []).unwrap();
    }
    let cut = Place::new();
    let journal = |place: &Place| {
        let mut name = place.path().into_os_string();
        name.push("-journal");
        name
    };
    fs::copy(making.path(), cut.path()).unwrap();
    fs::copy(journal(&making), journal(&cut)).unwrap();
    let reader =
        Connection::open_with_flags(cut.path(), rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY);
    let read = reader
        .unwrap()
        .query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()));
    assert!(read.is_err(), "only a writer can undo it");

    SqliteStore::open(cut.path()).unwrap();
}
