//! `pcd alerts` beside a `pcd listen --alerts` that has the store open, and without one.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail by panicking"
)]

mod listening;
mod wire;

use std::net::TcpStream;
use std::path::Path;
use std::sync::mpsc;
use std::time::Instant as Monotonic;

use ihe_pcd::actor::AlertManager;
use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::{AlertNotice, Journal, TcpListener};
use ihe_pcd::session::Entry;
use ihe_pcd::session::alert::ChangeKind;
use ihe_pcd_adapters::sqlite::SqliteStore;
use listening::{Listening, PATIENCE, new_store, output, pcd, rows, text};
use serde_json::{Value as Json, json};
use tokio::sync::oneshot;
use wire::{exchange, field, report};

const LISTEN: [&str; 3] = ["--bind", "127.0.0.1:0", "--alerts"];

/// An alert about low saturation, written by hand; `parent` is empty for one that begins.
fn alert(control_id: &str, parent: &str, phase: &str, state: &str, priority: &str) -> String {
    let id = |id: &str| format!("{id}^HAVGLØTT^4C1F9A0000B20001^EUI-64");
    let named = match parent {
        "" => String::new(),
        parent => format!("^{}", id(parent).replace('^', "&")),
    };
    [
        &format!(
            "MSH|^~\\&|HAVGLØTT^4C1F9A0000B20001^EUI-64|FJORD SYKEHUS|SENTRAL|FJORD SYKEHUS|20261121120000+0100||\
             ORU^R40^ORU_R40|{control_id}|P|2.6|||AL|NE||UNICODE UTF-8|||\
             IHE_PCD_ACM_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.4.1^ISO"
        ),
        "PID|||110377-12^^^FJORD SYKEHUS^PI||Bråten^Sæunn^^^^^L",
        "PV1||I|INTENSIV^2^A",
        &format!(
            "OBR|1|{own}|{own}|196616^MDC_EVT_ALARM^MDC|||20261121120000+0100{}{named}",
            "|".repeat(22),
            own = id(control_id)
        ),
        "OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||4C1F9A0000B20001^^4C1F9A0000B20001^EUI-64",
        "OBX|2||69642^MDC_DEV_ANALY_SAT_O2_VMD^MDC|1.1.0.0|||||||X",
        "OBX|3|ST|196670^MDC_EVT_LO^MDC|1.1.0.1.1|Lav SpO2||||||F|||20261121115958+0100",
        "OBX|4|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.1.0.1.2|84|262688^MDC_DIM_PERCENT^MDC|90-100||||F",
        &format!("OBX|5|ST|68481^MDC_ATTR_EVENT_PHASE^MDC|1.1.0.1.3|{phase}||||||F"),
        &format!("OBX|6|ST|68482^MDC_ATTR_ALARM_STATE^MDC|1.1.0.1.4|{state}||||||F"),
        "OBX|7|ST|68483^MDC_ATTR_ALARM_INACTIVATION_STATE^MDC|1.1.0.1.5|audio-paused||||||F",
        &format!("OBX|8|ST|68484^MDC_ATTR_ALARM_PRIORITY^MDC|1.1.0.1.6|{priority}||||||F"),
        "OBX|9|ST|68485^MDC_ATTR_ALERT_TYPE^MDC|1.1.0.1.7|SP||||||F",
        "",
    ]
    .join("\r")
}

fn start(control_id: &str, priority: &str) -> String {
    alert(control_id, "", "start", "active", priority)
}

/// The exit code, standard output and standard error.
fn run(arguments: &[&str], store: &Path) -> (Option<i32>, String, String) {
    let ended = output(pcd(arguments).args(["--store", store.to_str().unwrap()]));
    (
        ended.status.code(),
        text(&ended.stdout),
        text(&ended.stderr),
    )
}

/// What `pcd alerts` prints once everything that was acknowledged is read into rows.
fn listed(arguments: &[&str], store: &Path) -> String {
    let began = Monotonic::now();
    loop {
        let (code, lines, stderr) = run(&[&["alerts"], arguments].concat(), store);
        assert_eq!(code, Some(0), "{stderr}");
        if !stderr.contains("not read yet") {
            return lines;
        }
        assert!(began.elapsed() < PATIENCE, "{stderr}");
    }
}

fn listed_as_json(arguments: &[&str], store: &Path) -> Vec<Json> {
    let lines = listed(&[&["--json"], arguments].concat(), store);
    let lines = lines.lines();
    lines
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn ids(alerts: &[Json]) -> Vec<String> {
    let id = |alert: &Json| {
        alert["id"]
            .as_str()
            .unwrap()
            .split('^')
            .next()
            .unwrap()
            .to_owned()
    };
    alerts.iter().map(id).collect()
}

fn accepted(consumer: &Listening, messages: &[String]) {
    let mut device = consumer.connect();
    for message in messages {
        assert_eq!(field(&exchange(&mut device, message), "MSA", 1), "CA");
    }
}

/// A file with these messages, which came at 11:00:00 UTC.
fn stored(store: &Path, messages: &[String]) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let store = SqliteStore::open(store).unwrap();
        let at = Instant::parse_rfc3339("2026-11-21T11:00:00Z").unwrap();
        let entry = |message: &String| {
            let id = field(message, "MSH", 9).to_owned();
            Entry::new(
                "192.0.2.7:4711",
                "HAVGLØTT|FJORD",
                id,
                at,
                message.clone().into(),
            )
        };
        store
            .append(messages.iter().map(entry).collect())
            .await
            .unwrap();
        store.flush().await.unwrap();
    });
}

#[test]
fn alerts_are_refused_unless_they_are_asked_for() {
    let (_folder, store) = new_store();
    let consumer = Listening::start(&store);
    let answer = exchange(&mut consumer.connect(), &start("A1", "PH"));
    assert_eq!(field(&answer, "MSA", 1), "CR");
    consumer.drain();
    assert!(listed(&[], &store).contains("no alert stands"));
    let (_, _, stderr) = run(&["alerts"], &store);
    assert!(stderr.contains("no process has it open"), "{stderr}");
}

#[test]
fn the_alerts_that_stand_are_listed_while_they_come_the_most_urgent_first() {
    let (_folder, store) = new_store();
    let consumer = Listening::start_with(&store, &LISTEN);
    let messages = [
        start("A1", "PL"),
        start("A2", "PM"),
        start("A3", "PM"),
        alert("U1", "A3", "escalate", "active", "PH"),
        alert("U2", "A2", "end", "inactive", "PM"),
        report("R1", "AL|NE"),
    ];
    accepted(&consumer, &messages);
    let alerts = listed_as_json(&[], &store);
    assert_eq!(ids(&alerts), ["A3", "A1"]);
    let mut first = alerts[0].clone();
    let heard =
        ["heard_at", "heard_age"].map(|key| first.as_object_mut().unwrap().remove(key).unwrap());
    assert!(heard[0].is_string() && heard[1].is_u64());
    let device = "4C1F9A0000B20001^^4C1F9A0000B20001^EUI-64";
    let expected = json!({
        "number": 3,
        "sender": "HAVGLØTT^4C1F9A0000B20001^EUI-64|FJORD SYKEHUS",
        "id": "A3^HAVGLØTT^4C1F9A0000B20001^EUI-64",
        "state": "active",
        "stands": true,
        "unconfirmed_since": null,
        "priority": "PH",
        "kind": "SP",
        "clinical": true,
        "inactivation": ["audio-paused"],
        "event": { "code": "196670", "refid": "MDC_EVT_LO", "text": "Lav SpO2" },
        "source": {
            "code": "150456", "refid": "MDC_PULS_OXIM_SAT_O2", "value": "84",
            "unit": { "code": "262688", "refid": "MDC_DIM_PERCENT", "ucum": "%" },
            "path": "1.1.0.1.1", "device": device,
        },
        "limits": "90-100",
        "flags": [],
        "processing_id": "P",
        "patient": { "status": "identified", "id": "110377-12", "authority": "FJORD SYKEHUS" },
        "location": "INTENSIV^2^A",
        "since": "2026-11-21T10:59:58Z",
        "changed_at": "2026-11-21T10:59:58Z",
        "ended_at": null,
        "ended_by": null,
        "first_position": 3,
        "said_position": 4,
        "last_position": 4,
    });
    assert_eq!(first, expected);
    let people = listed(&[], &store);
    let lines: Vec<_> = people.lines().collect();
    assert_eq!(lines.len(), 4, "{people}");
    let first = "     3  HIGH     since 2026-11-21T10:59:58Z  Lav SpO2  MDC_PULS_OXIM_SAT_O2 84 % (limits 90-100)  active, audio-paused, heard of ";
    assert!(lines[0].starts_with(first), "{people}");
    let whom = format!(
        "        patient 110377-12, at INTENSIV^2^A, device {device} of HAVGLØTT^4C1F9A0000B20001^EUI-64|FJORD SYKEHUS"
    );
    assert_eq!(lines[1], whom);
    assert_eq!(ids(&listed_as_json(&["--all"], &store)), ["A3", "A1", "A2"]);
    assert!(listed(&["--all"], &store).contains("over, audio-paused, ended 2026-11-21T10:59:58Z"));
    let (_, _, stderr) = run(&["alerts", "--limit", "1"], &store);
    assert!(stderr.contains("there are more than 1"), "{stderr}");
    consumer.drain();
}

#[test]
fn a_killed_listener_loses_no_alert_and_the_next_goes_on_with_them() {
    let (_folder, store) = new_store();
    let mut consumer = Listening::start_with(&store, &LISTEN);
    accepted(&consumer, &[start("A1", "PH"), start("A2", "PM")]);
    consumer.signal("KILL");
    consumer.end();
    let next = Listening::start_with(&store, &LISTEN);
    // What is sent again after the link was lost is the same alert (CP-157).
    let again = start("A1", "PH").replace("|ORU_R40|A1|", "|ORU_R40|A9|");
    accepted(&next, &[again, alert("U1", "A2", "end", "inactive", "PM")]);
    assert_eq!(ids(&listed_as_json(&[], &store)), ["A1"]);
    next.drain();
    let (code, lines, stderr) = run(&["alerts"], &store);
    assert_eq!((code, lines.lines().count()), (Some(0), 2));
    assert!(stderr.contains("no process has it open"), "{stderr}");
}

#[test]
fn an_alert_of_which_nothing_is_heard_is_unconfirmed_and_stays_in_the_list() {
    let (_folder, store) = new_store();
    let demonstration = start("A2", "PL").replace("|A2|P|2.6", "|A2|D|2.6");
    stored(&store, &[start("A1", "PH"), demonstration]);
    let alerts = listed_as_json(&["--unheard-after", "30s"], &store);
    assert_eq!(ids(&alerts), ["A1", "A2"]);
    assert_eq!(alerts[0]["unconfirmed_since"], "2026-11-21T11:00:30Z");
    assert_eq!(
        (&alerts[0]["clinical"], &alerts[1]["clinical"]),
        (&json!(true), &json!(false))
    );
    let people = listed(&["--unheard-after", "5min"], &store);
    assert!(
        people.contains("active, audio-paused, unconfirmed since 2026-11-21T11:05:00Z\n"),
        "{people}"
    );
    assert_eq!(people.matches("NOT CLINICAL").count(), 1);
    let never = listed_as_json(&["--unheard-after", "1000000h"], &store);
    assert!(never[0]["unconfirmed_since"].is_null());
    let (code, _, stderr) = run(&["alerts", "--unheard-after", "soon"], &store);
    assert_eq!(code, Some(2), "{stderr}");
}

#[test]
fn a_person_ends_an_alert_by_name_while_it_is_listened_and_its_reporter_may_know_better() {
    let (_folder, store) = new_store();
    let consumer = Listening::start_with(&store, &LISTEN);
    accepted(&consumer, &[start("A1", "PH"), start("A2", "PM")]);
    assert_eq!(listed_as_json(&[], &store).len(), 2);
    let end = [
        "alerts",
        "end",
        "1",
        "--by",
        "night shift",
        "--why",
        "taken away",
        "--wait",
        "60",
    ];
    let (code, lines, stderr) = run(&end, &store);
    assert_eq!(
        (code, lines.as_str()),
        (Some(0), "alert 1 is ended\n"),
        "{stderr}"
    );
    consumer.wait_for("an operator has ended alerts");
    assert_eq!(ids(&listed_as_json(&[], &store)), ["A2"]);
    let over = &listed_as_json(&["--all"], &store)[1];
    assert_eq!(
        (&over["state"], &over["ended_by"]),
        (&json!("over"), &json!("night shift"))
    );
    let events = "SELECT change || ' ' || coalesce(who, '') FROM alert_event WHERE alert = 1 ORDER BY message_position, ordinal";
    let events: Vec<String> = rows(&store, events, |row| row.get(0));
    assert_eq!(events, ["said ", "ended_by_operator night shift"]);
    let (code, lines, _) = run(&["alerts", "end", "1", "7", "--by", "me", "--json"], &store);
    let line = |number| json!({ "alert": number, "action": "end", "outcome": "not-standing" });
    let expected = format!("{}\n{}\n", line(1), line(7));
    assert_eq!((code, lines), (Some(1), expected));
    accepted(&consumer, &[alert("U1", "A1", "continue", "active", "PH")]);
    assert_eq!(ids(&listed_as_json(&[], &store)), ["A1", "A2"]);
    consumer.drain();
    let (code, lines, _) = run(&["alerts", "end", "2", "--by", "me"], &store);
    assert_eq!(
        (code, lines.as_str()),
        (Some(0), "alert 2 is ended\n"),
        "nobody has it open"
    );
}

#[test]
fn an_end_from_the_command_line_is_told_to_the_sinks_of_the_process_that_watches_over_the_alert() {
    let (_folder, store) = new_store();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (told, changes) = mpsc::channel();
    let sink = move |notice: &AlertNotice<'_>| {
        told.send((notice.change.kind, notice.operator.map(str::to_owned)))
            .unwrap();
        Ok(())
    };
    let manager = AlertManager::new(SqliteStore::open(&store).unwrap()).sink(sink);
    let alerts = manager.alerts();
    let (stop, stopped) = oneshot::channel::<()>();
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let address = listener.local_addr().unwrap();
    let serving = runtime.spawn(manager.serve(listener, async { drop(stopped.await) }));
    let mut monitor = TcpStream::connect(address).unwrap();
    let answer = exchange(&mut monitor, &start("1", "PH"));
    assert_eq!(field(&answer, "MSA", 1), "CA");
    let next = || changes.recv_timeout(PATIENCE).unwrap();
    assert_eq!(next(), (ChangeKind::Said, None));
    let number = listed_as_json(&[], &store)[0]["number"].to_string();

    let (code, _, stderr) = run(&["alerts", "end", &number, "--by", "A. Nurse"], &store);
    assert_eq!(code, Some(0), "{stderr}");
    let ended = (ChangeKind::EndedByOperator, Some("A. Nurse".to_owned()));
    assert_eq!(next(), ended);
    assert!(alerts.standing().is_empty());
    drop((stop, monitor));
    runtime.block_on(serving).unwrap().unwrap();
    assert!(changes.recv().is_err(), "it is told once");
}

#[test]
fn whoever_ends_an_alert_has_a_name_and_a_store_has_to_be_there() {
    let (_folder, store) = new_store();
    let (code, _, stderr) = run(&["alerts"], &store);
    assert_eq!(code, Some(2), "{stderr}");
    assert!(!store.exists(), "nothing is made by looking");
    stored(&store, &[start("A1", "PH")]);
    for arguments in [
        &["alerts", "end", "1"][..],
        &["alerts", "end", "1", "--by", ""],
    ] {
        let (code, _, stderr) = run(arguments, &store);
        assert_eq!(code, Some(2), "{stderr}");
    }
    let ended = output(&mut pcd(&["alerts"]));
    assert_eq!(ended.status.code(), Some(2));
    assert!(text(&ended.stderr).contains("--store"));
    assert_eq!(listed_as_json(&[], &store).len(), 1);
}

#[test]
fn a_text_of_a_device_does_not_move_the_cursor_of_whoever_reads_it() {
    let (_folder, store) = new_store();
    stored(
        &store,
        &[start("A1", "PH").replace("Lav SpO2", "Lav\\X1B\\[2J\\X0A\\SpO2")],
    );
    let people = listed(&[], &store);
    assert_eq!(people.lines().count(), 2, "{people:?}");
    assert!(!people.contains('\u{1b}'), "{people:?}");
    assert_eq!(
        listed_as_json(&[], &store)[0]["event"]["text"],
        "Lav\u{1b}[2J\nSpO2"
    );
}
