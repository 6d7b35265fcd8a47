//! `pcd status`, `pcd inbox` and `pcd outbox` beside a `pcd listen` that has the store open, and without one.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail by panicking"
)]

mod listening;
mod wire;

use std::path::Path;

use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::Journal;
use ihe_pcd::session::{Entry, Position, Precedence, QuarantineReason, Quarantined};
use ihe_pcd_adapters::sqlite::{Operator, SqliteStore};
use listening::{Listening, new_store, output, pcd, rows, text};
use rusqlite::Connection;
use serde_json::{Value as Json, json};
use wire::{exchange, field, report};

/// The exit code, and each line of standard output.
fn run(arguments: &[&str], store: &Path) -> (Option<i32>, Vec<Json>, String) {
    let store = ["--store", store.to_str().unwrap()];
    let ended = output(pcd(arguments).args(store));
    let lines = text(&ended.stdout);
    let lines = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap());
    (ended.status.code(), lines.collect(), text(&ended.stderr))
}

/// Three reports, of which the chart and the outbox have set some aside.
fn with_aside(store: &Path) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let store = SqliteStore::open(store).unwrap();
        let entry = |id: &str| {
            let frame = report(id, "AL|NE").into();
            Entry::new(
                "192.0.2.7:4711",
                "ARKIV|ICU",
                id,
                Instant::UNIX_EPOCH,
                frame,
            )
        };
        let entries = ["A1", "A2", "A3"].map(entry).to_vec();
        store.append(entries).await.unwrap();
        store.flush().await.unwrap();
        let aside = |position, reason| {
            let since = Instant::parse_rfc3339("2026-11-21T11:05:00Z").unwrap();
            Quarantined::new(Position::new(position), reason, "ERR-3 101", 4, since)
        };
        let poison = QuarantineReason::Poison;
        for (reader, position, reason) in [
            ("chart", 1, poison),
            ("chart", 2, poison),
            ("outbox", 2, QuarantineReason::Refused),
            ("outbox alerts", 3, QuarantineReason::Refused),
        ] {
            let entry = aside(position, reason);
            store.set_aside(reader, entry).await.unwrap();
        }
        store.mark("chart", Position::new(2)).await.unwrap();
    });
}

fn listed(side: &str, store: &Path) -> Vec<String> {
    let (code, lines, stderr) = run(&[side, "list"], store);
    assert_eq!(code, Some(0), "{stderr}");
    let line = |line: &Json| {
        let (reader, state) = (&line["reader"], &line["state"]);
        format!("{} {reader} {state}", line["position"]).replace('"', "")
    };
    lines.iter().map(line).collect()
}

#[test]
fn what_is_set_aside_is_listed_by_side_shown_and_done_with() {
    let (_folder, store) = new_store();
    with_aside(&store);
    assert_eq!(listed("inbox", &store), ["1 chart held", "2 chart held"]);
    let outbox = ["2 outbox held", "3 outbox alerts held"];
    assert_eq!(listed("outbox", &store), outbox);

    let (code, lines, _) = run(&["inbox", "show", "2"], &store);
    assert_eq!(code, Some(0));
    let shown = &lines[0];
    assert_eq!(
        (&shown["control_id"], &shown["sender"]),
        (&json!("A2"), &json!("ARKIV|ICU"))
    );
    assert_eq!(shown["aside"].as_array().unwrap().len(), 2);
    let aside = json!({
        "position": 2, "reader": "chart", "state": "held", "reason": "poison", "detail": "ERR-3 101",
        "attempts": 4, "since": "2026-11-21T11:05:00Z", "intact": true,
    });
    assert_eq!(shown["aside"][0], aside);
    assert!(
        !shown.to_string().contains("PID"),
        "no patient data unless asked for"
    );
    let file = store.to_str().unwrap();
    let raw = output(&mut pcd(&["outbox", "show", "2", "--raw", "--store", file]));
    assert_eq!(text(&raw.stdout), report("A2", "AL|NE"));
    assert_eq!(run(&["inbox", "show", "9"], &store).0, Some(1));

    let (code, lines, _) = run(&["inbox", "retry", "2", "--by", "me"], &store);
    let done = |position, reader, action| json!({"position": position, "reader": reader, "action": action, "outcome": "done"});
    assert_eq!((code, lines), (Some(0), vec![done(2, "chart", "retry")]));
    let drop = [
        "outbox",
        "drop",
        "2",
        "3",
        "--by",
        "me",
        "--why",
        "sent by hand",
    ];
    let (code, lines, _) = run(&drop, &store);
    let expected = [done(2, "outbox", "drop"), done(3, "outbox alerts", "drop")];
    assert_eq!((code, lines), (Some(0), expected.to_vec()));
    assert_eq!(
        listed("inbox", &store),
        ["1 chart held", "2 chart released"]
    );
    assert!(listed("outbox", &store).is_empty());
    // Nothing of the other side is touched, and what is not there is said not to be.
    let (code, lines, stderr) = run(&["outbox", "drop", "1", "--why", "x"], &store);
    assert_eq!((code, lines.len()), (Some(1), 0));
    assert!(
        stderr.contains("no reader of the outbox has set 1 aside"),
        "{stderr}"
    );
    let log = "SELECT action || ' ' || position || ' ' || who || ' ' || why FROM command";
    let log: Vec<String> = rows(&store, log, |row| row.get(0));
    let expected = [
        "retry 2 me ",
        "drop 2 me sent by hand",
        "drop 3 me sent by hand",
    ];
    assert_eq!(log, expected);
}

#[test]
fn a_drop_needs_a_reason_and_a_store_has_to_be_there() {
    let (_folder, store) = new_store();
    let ended = output(pcd(&["inbox", "list", "--store"]).arg(&store));
    assert_eq!(ended.status.code(), Some(2));
    assert!(!store.exists(), "nothing is made by looking");
    assert_eq!(run(&["status"], &store).0, Some(2));
    with_aside(&store);
    assert_eq!(run(&["inbox", "drop", "1"], &store).0, Some(2));
    assert_eq!(listed("inbox", &store).len(), 2);
}

#[test]
fn a_listener_does_what_an_operator_asks_and_says_that_messages_were_given_up() {
    let (_folder, store) = new_store();
    with_aside(&store);
    let consumer = Listening::start(&store);
    let (code, lines, stderr) = run(
        &["inbox", "drop", "1", "--why", "seen", "--wait", "60"],
        &store,
    );
    assert_eq!(
        (code, &lines[0]["outcome"]),
        (Some(0), &json!("done")),
        "{stderr}"
    );
    assert_eq!(
        run(&["inbox", "retry", "2", "--wait", "60"], &store).0,
        Some(0)
    );
    assert_eq!(listed("inbox", &store), ["2 chart released"]);
    consumer.wait_for("an operator has given messages up");
    consumer.drain();
}

#[test]
fn a_status_says_who_waits_and_who_was_heard_of_while_the_store_is_open() {
    let (_folder, store) = new_store();
    with_aside(&store);
    let consumer = Listening::start(&store);
    exchange(&mut consumer.connect(), &report("B1", "AL|NE"));
    let (code, lines, stderr) = run(&["status", "--verify"], &store);
    assert_eq!(code, Some(0), "{stderr}");
    let status = &lines[0];
    assert_eq!(
        (&status["open"], &status["messages"]),
        (&json!(true), &json!(4))
    );
    assert_eq!(
        (&status["last_minute"], &status["last_hour"]),
        (&json!(1), &json!(1))
    );
    let readers = status["readers"].as_array().unwrap().iter();
    let readers: Vec<_> = readers
        .map(|reader| {
            let of = [&reader["reader"], &reader["of"]].map(|text| text.as_str().unwrap());
            let counts = [&reader["undelivered"], &reader["held"]].map(|count| count.as_u64());
            (of, counts)
        })
        .collect();
    let counts = |undelivered, held| [Some(undelivered), Some(held)];
    assert_eq!(readers[0], (["chart", "inbox"], counts(2, 2)));
    assert_eq!(
        readers[2..],
        [
            (["outbox", "outbox"], counts(0, 1)),
            (["outbox alerts", "outbox"], counts(0, 1)),
        ]
    );
    let verified = &status["verified"];
    assert_eq!(
        (&verified["in_order"], &verified["intact"]),
        (&json!(true), &json!(4))
    );
    let senders = status["senders"].as_array().unwrap();
    assert_eq!(senders[0]["sender"], "ARKIV|ICU");
    assert!(status["free_bytes"].as_u64() > status["low_water"].as_u64());
    consumer.drain();

    let people = output(pcd(&["status", "--human", "--verify", "--store"]).arg(&store));
    let people = text(&people.stdout);
    for words in [
        "not open",
        "reader      chart",
        "undelivered 2, the oldest for",
        "intact 4",
    ] {
        assert!(people.contains(words), "{words}: {people}");
    }
}

#[test]
fn a_status_ends_with_1_when_messages_are_lost() {
    let (_folder, store) = new_store();
    with_aside(&store);
    let tool = Connection::open(&store).unwrap();
    tool.execute("UPDATE message SET raw = 'x' WHERE position = 2", [])
        .unwrap();
    drop(tool);
    assert_eq!(run(&["status"], &store).0, Some(0), "nobody has looked");
    let (code, lines, _) = run(&["status", "--verify"], &store);
    assert_eq!(code, Some(1));
    assert_eq!(lines[0]["verified"]["lost_positions"], json!([[2, 2]]));
    let (code, _, stderr) = run(&["inbox", "show", "2"], &store);
    assert_eq!(code, Some(2));
    assert!(stderr.contains("not as they were stored"), "{stderr}");
}

#[test]
fn when_the_disk_is_low_observations_are_to_be_sent_again_later() {
    let (_folder, store) = new_store();
    let low = u64::MAX.to_string();
    let arguments = ["--bind", "127.0.0.1:0", "--low-water", &low];
    let consumer = Listening::start_with(&store, &arguments);
    let mut stream = consumer.connect();
    let answer = exchange(&mut stream, &report("C1", "AL|NE"));
    assert_eq!(field(&answer, "MSA", 1), "CE");
    assert!(field(&answer, "ERR", 3).starts_with("207"), "{answer}");
    consumer.wait_for("the disk has less free space");
    consumer.drain();
    let (_folder, store) = new_store();
    let arguments = ["--bind", "127.0.0.1:0", "--low-water", "0"];
    let consumer = Listening::start_with(&store, &arguments);
    let answer = exchange(&mut consumer.connect(), &report("C1", "AL|NE"));
    assert_eq!(field(&answer, "MSA", 1), "CA");
    consumer.drain();
}

/// An outbox of four messages: the first is sent, the second set aside and to be tried again, and one is an alert.
fn with_waiting(store: &Path) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let store = SqliteStore::open(store).unwrap();
        let entry = |id: &str, precedence| {
            let frame = report(id, "AL|NE").into();
            let entry = Entry::new("", "ARKIV|ICU", id, Instant::UNIX_EPOCH, frame);
            entry.with_precedence(precedence)
        };
        let observation = |id| entry(id, Precedence::Observation);
        let entries = vec![
            observation("O1"),
            observation("O2"),
            entry("A1", Precedence::Alert),
            observation("O3"),
            observation("O4"),
        ];
        store.append(entries).await.unwrap();
        let since = Instant::parse_rfc3339("2026-11-21T11:05:00Z").unwrap();
        for position in [2, 4] {
            let (at, why) = (Position::new(position), QuarantineReason::Refused);
            let aside = Quarantined::new(at, why, "ERR-3 101", 1, since);
            store.set_aside("outbox", aside).await.unwrap();
        }
        store.mark("outbox", Position::new(2)).await.unwrap();
    });
    let operator = Operator::open(store).unwrap();
    operator.retry("outbox", Position::new(2), "me").unwrap();
}

#[test]
fn what_waits_in_an_outbox_is_listed_by_lane_with_its_age() {
    let (_folder, store) = new_store();
    with_waiting(&store);
    let (code, lines, stderr) = run(&["outbox", "list", "--waiting"], &store);
    assert_eq!((code, stderr.as_str()), (Some(0), ""));
    let mut first = lines[0].clone();
    let age = first.as_object_mut().unwrap().remove("age").unwrap();
    assert!(age.as_u64().unwrap() > 1_700_000_000);
    let expected = json!({
        "position": 3, "reader": "outbox alerts", "state": "waiting", "control_id": "A1", "sender": "ARKIV|ICU",
        "received_at": "1970-01-01T00:00:00Z",
    });
    assert_eq!(first, expected);
    let shown: Vec<_> = lines[1..]
        .iter()
        .map(|line| {
            format!("{} {} {}", line["position"], line["reader"], line["state"]).replace('"', "")
        })
        .collect();
    assert_eq!(
        shown,
        ["2 outbox released", "5 outbox waiting"],
        "4 is held, and 1 was sent"
    );
    let few = ["--waiting", "--limit", "1", "--human"];
    let (people, stderr) = for_people(&few, &store);
    assert_eq!(people.lines().count(), 2, "{people}");
    assert!(
        people.contains(" d ") && people.contains("A1 from ARKIV|ICU"),
        "{people}"
    );
    assert_eq!(
        stderr,
        "outbox: more than 1 wait; --limit prints more of them\n"
    );
    let lane = ["outbox", "list", "--waiting", "--reader", "outbox alerts"];
    assert_eq!(run(&lane, &store).1.len(), 1);
    let (code, ..) = run(&["outbox", "list", "--limit", "1"], &store);
    assert_eq!(code, Some(2), "a limit is for what waits");
    let (people, _) = for_people(&["--human"], &store);
    assert!(people.contains("tried 1 time: refused"), "{people}");
}

/// What `pcd outbox list` prints for people.
fn for_people(arguments: &[&str], store: &Path) -> (String, String) {
    let list = pcd(&["outbox", "list"])
        .args(arguments)
        .arg("--store")
        .arg(store)
        .output()
        .unwrap();
    (text(&list.stdout), text(&list.stderr))
}

#[test]
fn what_a_reporter_has_left_in_its_outbox_is_said_and_listed() {
    let (folder, store) = new_store();
    let file = folder.path().join("message.hl7");
    std::fs::write(&file, report("A1", "AL|NE")).unwrap();
    let away = [
        "send",
        "--to",
        "127.0.0.1:1",
        "--deadline",
        "0.1",
        "--outbox",
    ];
    let ended = output(pcd(&away).arg(&store).arg(&file));
    assert_eq!(ended.status.code(), Some(1));
    let stderr = text(&ended.stderr);
    assert!(stderr.contains("1 message is left in "), "{stderr}");
    let (_, lines, _) = run(&["outbox", "list", "--waiting"], &store);
    let waiting: Vec<_> = lines
        .iter()
        .map(|line| line["control_id"].as_str())
        .collect();
    assert_eq!(waiting, [Some("A1")]);
    assert!(listed("outbox", &store).is_empty(), "nothing is set aside");
}
