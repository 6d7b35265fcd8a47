//! Operators look at a file that a process may hold, and have what was set aside tried again or given up.

use std::time::Duration;

use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::Journal;
use ihe_pcd::session::{Entry, Position, QuarantineReason, QuarantineState, Quarantined};
use ihe_pcd_adapters::sqlite::{Operator, Outcome, SqliteError, SqliteStore};
use rusqlite::Connection;

use super::{Place, columns, heart_rate};

const WHO: &str = "night shift";

fn aside(position: u64) -> Quarantined {
    let since = Instant::parse_rfc3339("2026-11-21T11:05:00Z").unwrap();
    let reason = QuarantineReason::Refused;
    Quarantined::new(Position::new(position), reason, "ERR-3 101", 3, since)
}

/// Four messages, of which the chart has set two aside and read three.
async fn stored(place: &Place) -> SqliteStore {
    let store = SqliteStore::open(place.path()).unwrap();
    let entries = (1..=4).map(|number| heart_rate(&number.to_string()));
    store.append(entries.collect()).await.unwrap();
    store.set_aside("chart", aside(1)).await.unwrap();
    store.set_aside("chart", aside(3)).await.unwrap();
    store.set_aside("bill", aside(3)).await.unwrap();
    store.mark("chart", Position::new(3)).await.unwrap();
    store.flush().await.unwrap();
    store
}

fn states(place: &Place) -> Vec<String> {
    let sql = "SELECT reader, position, state FROM quarantine ORDER BY 1, 2";
    columns(&place.look(), sql)
}

fn logged(place: &Place) -> Vec<String> {
    let sql = "SELECT action, reader, position, who, why, outcome, done_at IS NOT NULL FROM command ORDER BY id";
    columns(&place.look(), sql)
}

/// Asks for one of each.
fn ask(place: &Place) -> [Outcome; 4] {
    let patience = Duration::from_secs(60);
    let operator = Operator::open(place.path()).unwrap().patience(patience);
    let at = Position::new;
    [
        operator.retry("chart", at(3), WHO),
        operator.drop("chart", at(1), WHO, "seen on paper"),
        operator.retry("chart", at(2), WHO),
        operator.drop("nobody", at(3), WHO, ""),
    ]
    .map(Result::unwrap)
}

const ANSWERS: [Outcome; 4] = [
    Outcome::Done,
    Outcome::Done,
    Outcome::NotAside,
    Outcome::NotAside,
];

fn is_done(place: &Place) {
    assert_eq!(states(place), ["bill; 3; held", "chart; 3; released"]);
    let expected = [
        "retry; chart; 3; night shift; ; done; 1",
        "drop; chart; 1; night shift; seen on paper; done; 1",
        "retry; chart; 2; night shift; ; not-aside; 1",
        "drop; nobody; 3; night shift; ; not-aside; 1",
    ];
    assert_eq!(logged(place), expected);
    assert!(SqliteStore::verify(place.path()).unwrap().is_in_order());
}

#[tokio::test]
async fn a_command_is_done_at_once_when_nobody_has_the_file_open_and_stays_in_it() {
    let place = Place::new();
    drop(stored(&place).await);
    assert_eq!(ask(&place), ANSWERS);
    is_done(&place);
    SqliteStore::open(place.path()).unwrap();
}

#[tokio::test]
async fn a_command_is_done_by_the_store_that_has_the_file_open() {
    let place = Place::new();
    let store = stored(&place).await;
    assert_eq!(ask(&place), ANSWERS);
    is_done(&place);
    let health = store.health();
    assert_eq!((health.retried, health.dropped), (1, 1));
    let listed = store.quarantined("chart", Position::START, 9);
    let released = listed.await.unwrap();
    assert_eq!(released.len(), 1);
    assert_eq!(released[0].state, QuarantineState::Released);
    assert_eq!(
        (released[0].attempts, released[0].since),
        (3, aside(3).since)
    );
    // What was given up goes, and what is aside stays.
    store.mark("chart", Position::new(4)).await.unwrap();
    assert_eq!(store.delete(Position::new(4)).await.unwrap(), 3);
}

#[tokio::test]
async fn a_command_is_done_while_messages_keep_coming() {
    let place = Place::new();
    let store = stored(&place).await;
    let asked = std::thread::spawn({
        let path = place.path();
        move || {
            let operator = Operator::open(path).unwrap();
            let operator = operator.patience(Duration::from_secs(60));
            operator.retry("chart", Position::new(3), WHO)
        }
    });
    while !asked.is_finished() {
        store.append(vec![heart_rate("9")]).await.unwrap();
    }
    assert_eq!(asked.join().unwrap(), Ok(Outcome::Done));
}

/// What no store has had time to do is done by the next.
#[tokio::test]
async fn a_command_that_was_not_done_waits_for_the_next_that_opens_the_file() {
    let place = Place::new();
    drop(stored(&place).await);
    let tool = Connection::open(place.path()).unwrap();
    let ask = "INSERT INTO command (asked_at, action, reader, position, who, why) VALUES \
        ('', 'drop', 'chart', 1, '', ''), ('', 'explode', 'chart', 3, '', ''), ('', x'ff', x'ff', 'x', '', '')";
    tool.execute_batch(ask).unwrap();
    drop(tool);
    let before = Operator::open(place.path()).unwrap();
    assert_eq!(
        before.status(Instant::UNIX_EPOCH).unwrap().commands_waiting,
        3
    );
    drop(SqliteStore::open(place.path()).unwrap());
    let outcomes = "SELECT outcome FROM command ORDER BY id";
    let expected = ["done", "unknown", "unknown"];
    assert_eq!(columns(&place.look(), outcomes), expected);
    assert_eq!(states(&place), ["bill; 3; held", "chart; 3; held"]);
}

#[tokio::test]
async fn whoever_does_not_wait_is_told_that_the_command_waits() {
    let place = Place::new();
    let store = stored(&place).await;
    // While another program holds the file nothing can be done, and nothing is lost.
    let operator = Operator::open(place.path())
        .unwrap()
        .patience(Duration::ZERO);
    let other = Connection::open(place.path()).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let retry = std::thread::spawn(move || operator.retry("chart", Position::new(3), WHO));
    other.execute_batch("COMMIT").unwrap();
    let outcome = retry.join().unwrap().unwrap();
    assert!(matches!(outcome, Outcome::Waiting | Outcome::Done));
    drop(store);
    assert_eq!(states(&place)[2], "chart; 3; released");
}

#[tokio::test]
async fn an_operator_sees_what_is_set_aside_and_the_message_itself() {
    let place = Place::new();
    let store = stored(&place).await;
    let operator = Operator::open(place.path()).unwrap();
    let listed = operator.quarantined().unwrap();
    let names: Vec<_> = listed
        .iter()
        .map(|aside| (aside.reader.as_str(), aside.entry.position.number()))
        .collect();
    assert_eq!(names, [("bill", 3), ("chart", 1), ("chart", 3)]);
    assert!(listed.iter().all(|listed| listed.is_intact));
    assert_eq!(listed[1].entry, aside(1));
    let show = |position| operator.show(Position::new(position));
    let shown = show(3).unwrap().unwrap();
    let entry: Entry = heart_rate("3");
    assert_eq!(shown.entry, entry);
    assert_eq!(shown.aside.len(), 2);
    for nowhere in [0, 5] {
        assert_eq!(show(nowhere).unwrap(), None);
    }
    store.mark("chart", Position::new(4)).await.unwrap();
    assert_eq!(store.delete(Position::new(4)).await.unwrap(), 2);
    assert_eq!(show(2).unwrap(), None, "deleted");
    let tool = Connection::open(place.path()).unwrap();
    tool.execute_batch("UPDATE message SET raw = x'00' WHERE position = 3")
        .unwrap();
    let damaged = SqliteError::Damaged { first: 3, last: 3 };
    assert_eq!(show(3).unwrap_err(), damaged);
    assert_eq!(show(2).unwrap(), None, "what stands behind it is damaged");
}

fn at(time: &str) -> Instant {
    Instant::parse_rfc3339(&format!("2026-11-21T{time}Z")).unwrap()
}

#[tokio::test]
async fn the_status_of_a_file_says_how_far_readers_are_and_who_was_heard_of() {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    let come = |sender: &str, time: &str| {
        let mut entry = heart_rate(time);
        (entry.sender, entry.received_at) = (sender.into(), at(time));
        let frame = String::from_utf8_lossy(&entry.frame).into_owned();
        entry.frame = frame
            .replace("|||||R", &format!("|||||R|||||||MONITOR {sender}"))
            .into();
        entry
    };
    let entries = vec![
        come("A", "11:00:00"),
        come("A", "11:59:10"),
        come("B", "11:59:30"),
        come("A", "12:00:00"),
        come("A", "12:01:00"),
    ];
    store.append(entries).await.unwrap();
    store.flush().await.unwrap();
    store.mark("chart", Position::new(2)).await.unwrap();
    store.mark("outbox", Position::START).await.unwrap();
    let time = Position::new(1_790_000_000_000_000_000);
    store.mark("chart, given out until", time).await.unwrap();
    store.set_aside("chart", aside(1)).await.unwrap();
    let operator = Operator::open(place.path()).unwrap();
    let status = operator.status(at("12:01:00")).unwrap();
    assert!(status.is_open);
    assert_eq!((status.schema_version, status.messages), (3, 5));
    assert_eq!(status.last_position, Position::new(5));
    assert_eq!((status.last_minute, status.last_hour), (2, 4));
    let readers: Vec<_> = status
        .readers
        .iter()
        .map(|reader| {
            let oldest = reader.oldest.map(|oldest| oldest.to_string());
            (
                reader.name.as_str(),
                reader.undelivered,
                oldest.unwrap_or_default(),
                reader.held,
            )
        })
        .collect();
    let expected = [
        ("chart", 3, "2026-11-21T11:59:30Z".to_owned(), 1),
        ("observation", 0, String::new(), 0),
        ("outbox", 5, "2026-11-21T11:00:00Z".to_owned(), 0),
    ];
    assert_eq!(readers, expected);
    let seen = |sightings: &[ihe_pcd_adapters::sqlite::Sighting]| -> Vec<_> {
        let seen = sightings.iter().map(|sighting| {
            let interval = sighting.usual_interval.map(|interval| interval.as_secs());
            let name = sighting.name.clone();
            (name, sighting.last_seen.to_string(), interval)
        });
        seen.collect()
    };
    let expected = |names: [&str; 2]| {
        let [a, b] = names.map(str::to_owned);
        [
            (a, "2026-11-21T12:01:00Z".to_owned(), Some(60)),
            (b, "2026-11-21T11:59:30Z".to_owned(), None),
        ]
    };
    assert_eq!(seen(&status.senders), expected(["A", "B"]));
    assert_eq!(seen(&status.devices), expected(["MONITOR A", "MONITOR B"]));
    assert!(status.file_bytes > 0 && status.log_bytes > 0);
    assert!(status.free_bytes.is_none_or(|free| free > 0));
    drop(store);
    // What was taken out is no message and keeps nobody waiting.
    let tool = Connection::open(place.path()).unwrap();
    tool.execute_batch("DELETE FROM message WHERE position IN (2, 4)")
        .unwrap();
    let status = operator.status(at("12:01:00")).unwrap();
    assert!(!status.is_open);
    assert_eq!(status.messages, 3);
    let chart = &status.readers[0];
    assert_eq!((chart.undelivered, chart.position), (2, Position::new(2)));
}
