//! What an operator sees of the alerts in a file that a process may hold, and how one is ended by a person.

use std::time::Duration;

use ihe_pcd::model::AlertPriority;
use ihe_pcd::plugin::Journal;
use ihe_pcd::session::alert::CourseState;
use ihe_pcd_adapters::sqlite::{
    AlertList, AlertQuery, Operator, Outcome, SqliteError, SqliteStore,
};
use rusqlite::Connection;

use super::alerts::{
    CONTINUE, END, ESCALATE, START, Saying, at, come, message, standing, store, watchdog,
};
use super::{Place, columns, count, entry};

const WHO: &str = "night shift";

#[tokio::test]
async fn an_operator_sees_the_alerts_that_stand_while_the_store_is_open() {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    let demonstration = message(Saying {
        alert: "D",
        indication: "D",
        priority: "",
        ..START
    })
    .replace("|1|P|2.6", "|1|D|2.6");
    let flagged = message(Saying {
        alert: "F",
        indication: "F",
        priority: "PL",
        ..START
    })
    .replace("|Low SpO2||||", "|Low SpO2|||DEMO|");
    let over = [
        Saying {
            alert: "O",
            indication: "O",
            ..START
        },
        Saying { alert: "O", ..END },
    ];
    let mut frames = vec![flagged, demonstration];
    frames.extend([START, ESCALATE, over[0], over[1]].map(message));
    let entries = frames.iter().map(|frame| entry("1", frame)).collect();
    store.append(entries).await.unwrap();
    store.flush().await.unwrap();
    let list = standing(&place, "11:00:10");
    assert!(list.is_open && !list.has_more);
    assert_eq!(list.unread, 0);
    let ids = |list: &AlertList| -> Vec<String> {
        let ids = list.alerts.iter().map(|alert| alert.id.clone().unwrap());
        ids.map(|id| id.replace("^MONITOR", "")).collect()
    };
    // One whose urgency nobody knows comes behind the most urgent.
    assert_eq!(ids(&list), ["A7", "D", "F"]);
    let clinical: Vec<_> = list
        .alerts
        .iter()
        .map(|alert| alert.is_clinical())
        .collect();
    assert_eq!(clinical, [true, false, false]);
    let first = &list.alerts[0];
    assert_eq!(
        (first.state, first.priority),
        (CourseState::Active, Some(AlertPriority::High))
    );
    assert_eq!(
        (first.since, first.value.as_deref()),
        (Some(at("10:59:58")), Some("79"))
    );
    assert!(
        !format!("{list:?}").contains("SpO2"),
        "no part of a message"
    );
    let operator = Operator::open(place.path()).unwrap();
    let ask = |query: AlertQuery| operator.alerts(&query, at("11:00:10")).unwrap();
    assert_eq!(
        ids(&ask(AlertQuery::default().with_all())),
        ["A7", "D", "F", "O"]
    );
    let few = ask(AlertQuery::default().with_most(2));
    assert_eq!((ids(&few).len(), few.has_more), (2, true));
    drop(store);
    assert!(!standing(&place, "11:00:10").is_open);
}

#[tokio::test]
async fn an_alert_of_which_nothing_is_heard_is_unconfirmed_and_stays() {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    let frames = [
        come(&message(START), "11:00:00"),
        come(&watchdog(), "11:00:20"),
        come(&watchdog(), "11:00:40"),
        // Too late: it may have forgotten its alerts.
        come(&watchdog(), "11:01:20"),
    ];
    store.append(frames.to_vec()).await.unwrap();
    store.flush().await.unwrap();
    let operator = Operator::open(place.path()).unwrap();
    let limit = Duration::from_secs(30);
    let query = AlertQuery::default().with_unheard_after(limit);
    let since = |now: &str| operator.alerts(&query, at(now)).unwrap().alerts[0].unconfirmed_since;
    assert_eq!(since("11:01:21"), Some(at("11:01:10")));
    assert_eq!(
        standing(&place, "11:59:00").alerts[0].unconfirmed_since,
        None,
        "nobody asked"
    );
    store
        .append(vec![come(&message(CONTINUE), "11:01:30")])
        .await
        .unwrap();
    store.flush().await.unwrap();
    assert_eq!(since("11:01:59"), None);
    assert_eq!(since("11:02:00"), Some(at("11:02:00")));
}

fn commands(place: &Place) -> Vec<String> {
    let sql = "SELECT action, position, alert, who, why, outcome FROM command ORDER BY id";
    columns(&place.look(), sql)
}

async fn ended(is_open: bool) {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    let other = Saying {
        alert: "B1",
        indication: "B1",
        ..START
    };
    let entries = [START, other].map(|saying| entry("1", &message(saying)));
    store.append(entries.to_vec()).await.unwrap();
    store.flush().await.unwrap();
    let store = Some(store).filter(|_| is_open);
    let patience = Duration::from_secs(60);
    let operator = Operator::open(place.path()).unwrap().patience(patience);
    let end = |number| operator.end_alert(number, WHO, "taken away").unwrap();
    assert_eq!(end(1), Outcome::Done);
    assert_eq!(end(1), Outcome::NotStanding);
    assert_eq!(end(7), Outcome::NotStanding, "there is none");
    let expected = [
        "end-alert; 1; 1; night shift; taken away; done",
        "end-alert; 1; 1; night shift; taken away; not-standing",
    ];
    assert_eq!(commands(&place), expected);
    let file = place.look();
    let alerts = "SELECT number, state, ended_by, ended_at IS NOT NULL FROM alert";
    assert_eq!(
        columns(&file, alerts),
        ["1; over; night shift; 1", "2; active; -; 0"]
    );
    let events = "SELECT ordinal, change, alert, course, standing, who, id FROM alert_event WHERE message_position = 1";
    let expected = [
        "0; said; 1; active; live; -; A7^MONITOR",
        "1; ended_by_operator; 1; over; live; night shift; A7^MONITOR",
    ];
    assert_eq!(columns(&file, events), expected);
    assert_eq!(standing(&place, "11:00:10").alerts.len(), 1);
    assert!(SqliteStore::verify(place.path()).unwrap().is_in_order());
    if let Some(store) = store {
        assert_eq!(store.health().alerts_ended, 1);
        // Its reporter knows better.
        store
            .append(vec![entry("1", &message(CONTINUE))])
            .await
            .unwrap();
        store.flush().await.unwrap();
        assert_eq!(columns(&file, alerts)[0], "1; active; -; 0");
    }
}

#[tokio::test]
async fn a_person_ends_an_alert_by_the_store_that_has_the_file_open() {
    ended(true).await;
}

#[tokio::test]
async fn a_person_ends_an_alert_when_nobody_has_the_file_open() {
    ended(false).await;
}

#[tokio::test]
async fn any_tool_may_ask_and_what_it_asks_of_an_alert_that_began_anew_is_not_done() {
    let place = Place::new();
    drop(store(&place, &[START, END, START].map(message)).await);
    let tool = Connection::open(place.path()).unwrap();
    let ask = "INSERT INTO command (asked_at, action, reader, position, who, why, alert) VALUES \
        ('', 'end-alert', '', 1, 'A', '', 1), ('', 'end-alert', '', 3, x'ff', '', 'x'), ('', 'end-alert', '', 3, 'A', '', NULL)";
    tool.execute_batch(ask).unwrap();
    drop(SqliteStore::open(place.path()).unwrap());
    let outcomes = columns(&tool, "SELECT outcome FROM command");
    assert_eq!(outcomes, ["not-standing"; 3]);
    let ask = "INSERT INTO command (asked_at, action, reader, position, who, why, alert) \
        SELECT datetime('now'), 'end-alert', '', first_position, 'night shift', 'monitor was taken away', number FROM alert WHERE number = 1";
    tool.execute_batch(ask).unwrap();
    drop(SqliteStore::open(place.path()).unwrap());
    assert_eq!(
        columns(&tool, "SELECT state, ended_by FROM alert"),
        ["over; night shift"]
    );
}

#[tokio::test]
async fn the_row_of_an_alert_that_stands_outlives_its_messages_and_can_be_ended() {
    let place = Place::new();
    let other = Saying {
        alert: "B1",
        indication: "B1",
        ..START
    };
    let other_end = Saying { alert: "B1", ..END };
    drop(store(&place, &[START, other, other_end].map(message)).await);
    let tool = Connection::open(place.path()).unwrap();
    tool.pragma_update(None, "foreign_keys", true).unwrap();
    tool.execute("DELETE FROM message", []).unwrap();
    assert_eq!(
        columns(&tool, "SELECT number, state, event_text FROM alert"),
        ["1; active; Low SpO2"]
    );
    assert_eq!(count(&tool, "SELECT count(*) FROM alert_event"), 0);
    drop(tool);
    let operator = Operator::open(place.path()).unwrap();
    assert_eq!(operator.end_alert(1, WHO, ""), Ok(Outcome::Done));
    assert_eq!(
        columns(&place.look(), "SELECT state, ended_by FROM alert"),
        ["over; night shift"]
    );
    assert!(SqliteStore::verify(place.path()).unwrap().is_in_order());
}

#[tokio::test]
async fn a_file_of_version_1_has_no_alerts_until_a_store_opens_it() {
    let place = Place::new();
    let old = Connection::open(place.path()).unwrap();
    old.execute_batch(include_str!("../../src/sqlite/schema/v1.sql"))
        .unwrap();
    let mark = i32::from_be_bytes(*b"IHEP");
    let header = format!("PRAGMA application_id = {mark}; PRAGMA user_version = 1");
    old.execute_batch(&header).unwrap();
    drop(old);
    let operator = Operator::open(place.path()).unwrap();
    let asked = operator.alerts(&AlertQuery::default(), at("11:00:00"));
    assert_eq!(asked, Err(SqliteError::OlderSchema { found: 1 }));
    assert_eq!(
        operator.end_alert(1, WHO, ""),
        Err(SqliteError::OlderSchema { found: 1 })
    );
    drop(store(&place, &[message(START)]).await);
    assert_eq!(standing(&place, "11:00:10").alerts.len(), 1);
}
