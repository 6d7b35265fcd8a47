//! The tables of alerts, and what an operator sees and does of them.

use std::time::Duration;

use ihe_pcd::datatype::Instant;
use ihe_pcd::model::AlertPriority;
use ihe_pcd::plugin::Journal;
use ihe_pcd::session::Entry;
use ihe_pcd::session::alert::CourseState;
use ihe_pcd_adapters::sqlite::{
    AlertList, AlertQuery, Operator, Outcome, SqliteError, SqliteStore, StoreOptions,
};
use rusqlite::Connection;

use super::{Place, columns, count, entry, one};

const WHO: &str = "night shift";

/// What one message says of an alert about low saturation.
#[derive(Clone, Copy)]
struct Saying {
    alert: &'static str,
    indication: &'static str,
    phase: &'static str,
    state: &'static str,
    priority: &'static str,
    changed: &'static str,
    value: &'static str,
}

const START: Saying = Saying {
    alert: "A7",
    indication: "A7",
    phase: "start",
    state: "active",
    priority: "PM",
    changed: "115958",
    value: "84",
};

const ESCALATE: Saying = Saying {
    indication: "U2",
    phase: "escalate",
    priority: "PH",
    changed: "115959",
    value: "79",
    ..START
};

const CONTINUE: Saying = Saying {
    indication: "U3",
    phase: "continue",
    ..ESCALATE
};

const END: Saying = Saying {
    indication: "U4",
    phase: "end",
    state: "inactive",
    changed: "120020",
    ..ESCALATE
};

fn message(saying: Saying) -> String {
    let header = "MSH|^~\\&|MONITOR|ICU|||20261121120000+0100||ORU^R40^ORU_R40|1|P|2.6|||AL|NE|||||^^1.3.6.1.4.1.19376.1.6.1.4.1^ISO";
    let parent = match saying.phase {
        "start" => String::new(),
        _ => format!("^{}&MONITOR", saying.alert),
    };
    let own = format!("{}^MONITOR", saying.indication);
    let Saying {
        phase,
        state,
        priority,
        changed,
        value,
        ..
    } = saying;
    [
        header,
        "PID|||4711^^^HOSPITAL&1.2.3&ISO^PI||Testesen^Test",
        "PV1||I|ICU^4^B",
        &format!("OBR|1|{own}|{own}|196616^MDC_EVT_ALARM^MDC|||20261121120000+0100{}{parent}", "|".repeat(22)),
        "OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||0011223344556677^^0011223344556677^EUI-64",
        "OBX|2||69642^MDC_DEV_ANALY_SAT_O2_VMD^MDC|1.1.0.0|||||||X",
        &format!("OBX|3|ST|196670^MDC_EVT_LO^MDC|1.1.0.1.1|Low SpO2||||||F|||20261121{changed}+0100"),
        &format!("OBX|4|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.1.0.1.2|{value}|262688^MDC_DIM_PERCENT^MDC|90-100||||F"),
        &format!("OBX|5|ST|68481^MDC_ATTR_EVENT_PHASE^MDC|1.1.0.1.3|{phase}||||||F"),
        &format!("OBX|6|ST|68482^MDC_ATTR_ALARM_STATE^MDC|1.1.0.1.4|{state}||||||F"),
        "OBX|7|ST|68483^MDC_ATTR_ALARM_INACTIVATION_STATE^MDC|1.1.0.1.5|audio-paused~alert-acknowledged||||||F",
        &format!("OBX|8|ST|68484^MDC_ATTR_ALARM_PRIORITY^MDC|1.1.0.1.6|{priority}||||||F"),
        "OBX|9|ST|68485^MDC_ATTR_ALERT_TYPE^MDC|1.1.0.1.7|SP||||||F",
        "",
    ]
    .join("\r")
}

/// That a reporter is alive.
fn watchdog() -> String {
    message(START)
        .replace(
            "|ST|196670^MDC_EVT_LO^MDC|",
            "|CWE|196616^MDC_EVT_ALARM^MDC|",
        )
        .replace("|Low SpO2|", "|198200^MDC_EVT_WATCHDOG^MDC|")
}

/// The test's messages come at 11:00:00.25 UTC, which is noon at the monitor, unless something else is said.
fn at(time: &str) -> Instant {
    Instant::parse_rfc3339(&format!("2026-11-21T{time}Z")).unwrap()
}

fn come(frame: &str, time: &str) -> Entry {
    let mut entry = entry("1", frame);
    entry.received_at = at(time);
    entry
}

async fn store(place: &Place, frames: &[String]) -> Connection {
    let store = SqliteStore::open(place.path()).unwrap();
    let entries = frames.iter().map(|frame| entry("1", frame)).collect();
    store.append(entries).await.unwrap();
    store.flush().await.unwrap();
    place.look()
}

fn standing(place: &Place, now: &str) -> AlertList {
    let operator = Operator::open(place.path()).unwrap();
    operator.alerts(&AlertQuery::default(), at(now)).unwrap()
}

#[tokio::test]
async fn each_message_is_an_event_and_the_alert_stands_where_they_say() {
    let place = Place::new();
    let frames = [START, ESCALATE, CONTINUE].map(message);
    let file = store(&place, &frames).await;
    let events = columns(
        &file,
        "SELECT message_position, ordinal, change, alert, sender, id, indication, course, misstep, standing, phase, state, priority, \
         changed_wire, changed_at, zone, received_at FROM alert_event ORDER BY 1",
    );
    let of = |rest: &str| rest.replace('@', "2026-11-21T");
    let expected = [
        "1; 0; said; 1; MONITOR|ICU; A7^MONITOR; A7^MONITOR; active; -; live; start; active; PM; 20261121115958+0100; @10:59:58.000000000Z; stated; @11:00:00.250000000Z",
        "2; 0; said; 1; MONITOR|ICU; A7^MONITOR; U2^MONITOR; active; -; live; escalate; active; PH; 20261121115959+0100; @10:59:59.000000000Z; stated; @11:00:00.250000000Z",
        "3; 0; confirmed; 1; MONITOR|ICU; A7^MONITOR; U3^MONITOR; active; -; live; continue; active; PH; 20261121115959+0100; @10:59:59.000000000Z; stated; @11:00:00.250000000Z",
    ];
    assert_eq!(events, expected.map(of));
    let described = "kind, event_code, event_refid, event_text, source_code, source_refid, value, unit_code, unit_refid, unit_ucum, limits, \
         inactivation, path, device, flags, processing_id, patient_status, patient_id, patient_authority, location";
    let said = "SP; 196670; MDC_EVT_LO; Low SpO2; 150456; MDC_PULS_OXIM_SAT_O2; 79; 262688; MDC_DIM_PERCENT; %; 90-100; \
        audio-paused~alert-acknowledged; 1.1.0.1.1; 0011223344556677^^0011223344556677^EUI-64; -; P; identified; 4711; HOSPITAL^1.2.3^ISO; ICU^4^B";
    let of_event = format!("SELECT {described} FROM alert_event WHERE message_position = 2");
    assert_eq!(columns(&file, &of_event), [said]);
    assert_eq!(
        columns(&file, &format!("SELECT {described} FROM alert")),
        [said]
    );
    let alert = columns(
        &file,
        "SELECT number, sender, id, state, priority, since, changed_at, first_position, said_position, last_position, heard_at, ended_at, ended_by FROM alert",
    );
    let expected = "1; MONITOR|ICU; A7^MONITOR; active; PH; @10:59:58.000000000Z; @10:59:59.000000000Z; 1; 2; 3; @11:00:00.250000000Z; -; -";
    assert_eq!(alert, [of(expected)]);
    assert_eq!(
        columns(
            &file,
            "SELECT obx, path FROM device WHERE message_position = 1"
        ),
        ["1; 1.0.0.0", "2; 1.1.0.0"]
    );
    assert_eq!(count(&file, "SELECT count(*) FROM problem"), 0);
    assert_eq!(count(&file, "SELECT count(*) FROM observation"), 0);
}

#[tokio::test]
async fn an_end_ends_it_and_a_message_that_comes_again_changes_nothing() {
    let place = Place::new();
    let again = message(START).replace("|ORU_R40|1|", "|ORU_R40|9|");
    let frames = [
        message(START),
        again,
        message(END),
        message(END),
        message(CONTINUE),
    ];
    let file = store(&place, &frames).await;
    let events = "SELECT change, course, misstep FROM alert_event ORDER BY message_position";
    let expected = [
        "said; active; -",
        "confirmed; active; -",
        "said; over; -",
        "confirmed; over; -",
        // Its reporter says that it is there.
        "said; active; over",
    ];
    assert_eq!(columns(&file, events), expected);
    let alert = "SELECT state, first_position, ended_at FROM alert";
    assert_eq!(columns(&file, alert), ["active; 5; -"]);
    let place = Place::new();
    let file = store(&place, &[message(START), message(END)]).await;
    let alert = "SELECT state, first_position, last_position, since, ended_at, ended_by FROM alert";
    assert_eq!(
        columns(&file, alert),
        ["over; 1; 2; 2026-11-21T10:59:58.000000000Z; 2026-11-21T11:00:20.000000000Z; -"]
    );
    assert!(standing(&place, "11:01:00").alerts.is_empty());
}

#[tokio::test]
async fn what_may_not_follow_is_told_and_never_ends_an_alert_that_stands() {
    let place = Place::new();
    let contradicts = Saying {
        state: "active",
        ..END
    };
    let unknown = Saying {
        alert: "B1",
        indication: "U9",
        ..END
    };
    let frames = [message(START), message(contradicts), message(unknown)];
    let file = store(&place, &frames).await;
    let events = "SELECT alert, course, misstep FROM alert_event ORDER BY message_position";
    let expected = [
        "1; active; -",
        "1; active; contradiction",
        "-; -; not_begun",
    ];
    assert_eq!(columns(&file, events), expected);
    let alert = "SELECT number, state, value, said_position, last_position FROM alert";
    assert_eq!(columns(&file, alert), ["1; active; 84; 1; 2"]);
    let problems = "SELECT at, kind FROM problem";
    assert_eq!(columns(&file, problems), ["OBX[6]-5; contradicting-facet"]);
}

#[tokio::test]
async fn what_was_late_when_it_came_is_late_for_ever() {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    let entries = vec![
        come(&message(START), "11:00:58"),
        come(&message(ESCALATE), "11:01:00"),
    ];
    store.append(entries).await.unwrap();
    store.flush().await.unwrap();
    let standings = "SELECT standing FROM alert_event ORDER BY message_position";
    assert_eq!(columns(&place.look(), standings), ["live", "late"]);
}

#[tokio::test]
async fn the_table_goes_on_where_it_was_when_the_file_is_opened_again() {
    let place = Place::new();
    drop(store(&place, &[message(START)]).await);
    // The mark is lost: the rows that are there are not written again.
    let tool = Connection::open(place.path()).unwrap();
    tool.execute("DELETE FROM mark", []).unwrap();
    drop(tool);
    let file = store(&place, &[message(END)]).await;
    let events = "SELECT message_position, alert, course, misstep FROM alert_event";
    assert_eq!(columns(&file, events), ["1; 1; active; -", "2; 1; over; -"]);
    assert_eq!(
        columns(&file, "SELECT number, state FROM alert"),
        ["1; over"]
    );
}

#[tokio::test]
async fn a_store_without_rows_has_no_alerts_until_it_is_opened_with_them() {
    let place = Place::new();
    let options = StoreOptions::default().without_rows();
    let outbox = SqliteStore::open_with(place.path(), options).unwrap();
    outbox
        .append(vec![entry("1", &message(START))])
        .await
        .unwrap();
    outbox.flush().await.unwrap();
    drop(outbox);
    let list = standing(&place, "11:00:10");
    assert_eq!(
        (list.alerts.len(), list.unread),
        (0, 1),
        "it says that it has not read"
    );
    let file = store(&place, &[]).await;
    assert_eq!(columns(&file, "SELECT state FROM alert"), ["active"]);
}

#[tokio::test]
async fn no_message_about_alerts_passes_in_silence() {
    let place = Place::new();
    let without = message(START);
    let without = &without[..without.find("OBX").unwrap()];
    let status = "MSH|^~\\&|MANAGER|ICU|||20261121120004+0000||ORA^R41^ORA_R41|9|P|2.6\rMSA|AA|1\r\
        OBR|1||9^MANAGER|196616^MDC_EVT_ALARM^MDC|||||||||||||||||||||||||^A7&MONITOR\r";
    let frames = [without.to_owned(), status.to_owned(), watchdog()];
    let file = store(&place, &frames).await;
    let problems =
        "SELECT message_position, at, kind FROM problem WHERE kind IN ('no-alert', 'alert-status')";
    let expected = ["1; MSH-9; no-alert", "2; MSH-9; alert-status"];
    assert_eq!(columns(&file, problems), expected);
    let events = "SELECT message_position, change, alert FROM alert_event";
    assert_eq!(columns(&file, events), ["3; watchdog; -"]);
    assert_eq!(count(&file, "SELECT count(*) FROM alert"), 0);
}

#[tokio::test]
async fn several_alerts_of_a_message_and_those_without_an_id_are_told_apart() {
    let place = Place::new();
    let one_more = message(Saying {
        alert: "B1",
        indication: "B1",
        priority: "PL",
        ..START
    });
    let order = &one_more[one_more.find("OBR").unwrap()..];
    let two = format!("{}{order}", message(START));
    let nameless = message(START).replace("|A7^MONITOR|A7^MONITOR|", "|||");
    let other_place = nameless.replace("|1.1.0.1.", "|1.1.0.9.");
    let file = store(&place, &[two, nameless, other_place]).await;
    let alerts = "SELECT id, priority, path, first_position FROM alert ORDER BY number";
    let expected = [
        "A7^MONITOR; PM; 1.1.0.1.1; 1",
        "B1^MONITOR; PL; 1.1.0.1.1; 1",
        "-; PM; 1.1.0.1.1; 2",
        "-; PM; 1.1.0.9.1; 3",
    ];
    assert_eq!(columns(&file, alerts), expected);
    let events = "SELECT ordinal, alert FROM alert_event WHERE message_position = 1";
    assert_eq!(columns(&file, events), ["0; 1", "1; 2"]);
    let list = standing(&place, "11:00:10").alerts;
    let order: Vec<_> = list.iter().map(|alert| alert.number).collect();
    assert_eq!(order, [1, 3, 4, 2], "the low one last");
}

#[tokio::test]
async fn a_text_that_is_too_long_is_a_problem_and_senders_are_told_apart_all_the_same() {
    let place = Place::new();
    let long = "S".repeat(300);
    let of = |sender: &str| message(START).replace("|MONITOR|ICU|", &format!("|{sender}|ICU|"));
    let text = message(START).replace("Low SpO2", &"x".repeat(300));
    let frames = [of(&format!("{long}1")), of(&format!("{long}2")), text];
    let file = store(&place, &frames).await;
    let alerts: Vec<String> = columns(&file, "SELECT sender FROM alert ORDER BY number");
    assert_ne!(alerts[0], alerts[1]);
    assert!(
        alerts.iter().all(|sender| sender.len() <= 255),
        "{alerts:?}"
    );
    let problems = "SELECT message_position, at FROM problem WHERE kind = 'too-long' ORDER BY 1";
    let expected = ["1; MSH-3", "2; MSH-3", "3; OBX[3]-5"];
    assert_eq!(columns(&file, problems), expected);
    assert_eq!(
        one::<Option<String>>(&file, "SELECT event_text FROM alert WHERE number = 3"),
        None
    );
}

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
async fn what_is_emptied_for_its_age_keeps_its_alerts() {
    let place = Place::new();
    let store = SqliteStore::open(place.path()).unwrap();
    let entries = [START, ESCALATE].map(|saying| entry("1", &message(saying)));
    let last = store.append(entries.to_vec()).await.unwrap()[1];
    store.flush().await.unwrap();
    assert_eq!(store.delete(last).await.unwrap(), 2);
    let file = place.look();
    assert_eq!(
        count(&file, "SELECT count(*) FROM message WHERE raw IS NULL"),
        2
    );
    assert_eq!(count(&file, "SELECT count(*) FROM alert_event"), 2);
    assert_eq!(
        standing(&place, "11:00:10").alerts[0].value.as_deref(),
        Some("79")
    );
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

#[tokio::test]
async fn what_a_ward_asks_is_answered_from_an_index() {
    let place = Place::new();
    let file = store(&place, &[message(START)]).await;
    for sql in [
        "SELECT event_text FROM alert WHERE state IN ('active', 'latched')",
        "SELECT state FROM alert WHERE patient_id = 'x' ORDER BY since",
        "SELECT phase FROM alert_event WHERE alert = 7 ORDER BY message_position",
        "SELECT received_at FROM alert_event WHERE change = 'watchdog' AND sender = 'x' AND received_at > '2026' ORDER BY received_at",
        "DELETE FROM alert WHERE last_position = 7 AND state IN ('told', 'over')",
    ] {
        let steps = columns(&file, &format!("EXPLAIN QUERY PLAN {sql}")).join("\n");
        assert!(
            steps.contains("INDEX") && !steps.contains("TEMP"),
            "{sql}: {steps}"
        );
    }
}
