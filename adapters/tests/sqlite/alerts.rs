//! The tables of alerts.

use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::Journal;
use ihe_pcd::session::Entry;
use ihe_pcd_adapters::sqlite::{AlertList, AlertQuery, Operator, SqliteStore, StoreOptions};
use rusqlite::Connection;

use super::{Place, columns, count, entry, one};

/// What one message says of an alert about low saturation.
#[derive(Clone, Copy)]
pub(super) struct Saying {
    pub(super) alert: &'static str,
    pub(super) indication: &'static str,
    pub(super) phase: &'static str,
    pub(super) state: &'static str,
    pub(super) priority: &'static str,
    pub(super) changed: &'static str,
    pub(super) value: &'static str,
}

pub(super) const START: Saying = Saying {
    alert: "A7",
    indication: "A7",
    phase: "start",
    state: "active",
    priority: "PM",
    changed: "115958",
    value: "84",
};

pub(super) const ESCALATE: Saying = Saying {
    indication: "U2",
    phase: "escalate",
    priority: "PH",
    changed: "115959",
    value: "79",
    ..START
};

pub(super) const CONTINUE: Saying = Saying {
    indication: "U3",
    phase: "continue",
    ..ESCALATE
};

pub(super) const END: Saying = Saying {
    indication: "U4",
    phase: "end",
    state: "inactive",
    changed: "120020",
    ..ESCALATE
};

pub(super) fn message(saying: Saying) -> String {
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
pub(super) fn watchdog() -> String {
    message(START)
        .replace(
            "|ST|196670^MDC_EVT_LO^MDC|",
            "|CWE|196616^MDC_EVT_ALARM^MDC|",
        )
        .replace("|Low SpO2|", "|198200^MDC_EVT_WATCHDOG^MDC|")
}

/// The test's messages come at 11:00:00.25 UTC, which is noon at the monitor, unless something else is said.
pub(super) fn at(time: &str) -> Instant {
    Instant::parse_rfc3339(&format!("2026-11-21T{time}Z")).unwrap()
}

pub(super) fn come(frame: &str, time: &str) -> Entry {
    let mut entry = entry("1", frame);
    entry.received_at = at(time);
    entry
}

pub(super) async fn store(place: &Place, frames: &[String]) -> Connection {
    let store = SqliteStore::open(place.path()).unwrap();
    let entries = frames.iter().map(|frame| entry("1", frame)).collect();
    store.append(entries).await.unwrap();
    store.flush().await.unwrap();
    place.look()
}

pub(super) fn standing(place: &Place, now: &str) -> AlertList {
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
            "SELECT obx, path FROM device_part WHERE message_position = 1"
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
    // Of a message without device rows the event alone says that it was read.
    let begins = message(START);
    let (header, rows) = begins.split_once("OBX|1|").unwrap();
    let begins = header.to_owned() + &rows[rows.find("OBX|3|").unwrap()..];
    drop(store(&place, &[begins]).await);
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
    assert_eq!(count(&file, "SELECT count(*) FROM problem"), 0);
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
async fn what_was_read_of_alerts_can_be_read_again_from_their_messages() {
    let place = Place::new();
    let frames = [START, ESCALATE, END, CONTINUE].map(message);
    drop(store(&place, &frames).await);
    let all = |sql: &str| {
        let file = place.look();
        ["alert", "alert_event"].map(|table| columns(&file, &format!("SELECT {sql} FROM {table}")))
    };
    let said =
        "sender, id, priority, kind, event_text, value, device, patient_id, location, changed_at";
    let before = all(said);
    let tool = Connection::open(place.path()).unwrap();
    for rows in [
        "observation",
        "device_part",
        "correction",
        "device",
        "patient",
        "alert_event",
        "alert",
        "problem",
        "mark WHERE reader = 'observation'",
    ] {
        tool.execute(&format!("DELETE FROM {rows}"), []).unwrap();
    }
    drop(tool);
    drop(store(&place, &[]).await);
    assert_eq!(all(said), before);
    assert_eq!(before[1].len(), 4);
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
