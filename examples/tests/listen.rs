//! `pcd listen`, seen by clients that share no code with it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail by panicking"
)]

mod listening;
mod wire;

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufReader, Write};
use std::net::TcpListener;
use std::path::Path;
use std::thread;

use listening::{Listening, new_store, number, output, pcd, rows, text};
use rusqlite::Connection;
use wire::{acknowledgment, alert, block, exchange, field, receive, report, send};

/// What a consumer says that does not start.
fn refused(bind: &str, store: &Path) -> String {
    let arguments = ["listen", "--bind", bind, "--store", store.to_str().unwrap()];
    let ended = output(&mut pcd(&arguments));
    let stderr = text(&ended.stderr);
    assert_eq!(ended.status.code(), Some(2), "{bind}: {stderr}");
    assert_eq!(text(&ended.stdout), "");
    stderr
}

#[test]
fn a_report_is_in_the_file_when_it_is_acknowledged_and_its_rows_follow() {
    let (_folder, store) = new_store();
    let consumer = Listening::start(&store);
    let sent = report("B2-1", "AL|NE");
    let answer = exchange(&mut consumer.connect(), &sent);
    assert_eq!(field(&answer, "MSA", 1), "CA");
    assert_eq!(field(&answer, "MSA", 2), "B2-1");
    assert_eq!(field(&answer, "MSH", 8), "ACK^R01^ACK");
    assert_eq!(field(&answer, "MSH", 2), "ARKIV");
    assert_eq!(field(&answer, "MSH", 4), "HAVGLØTT^4C1F9A0000B20001^EUI-64");
    let stored = rows(&store, "SELECT control_id, raw FROM message", |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, Vec<u8>>(1)?))
    });
    assert_eq!(stored, [("B2-1".to_owned(), sent.into_bytes())]);

    let stderr = consumer.drain();
    assert!(
        stderr.contains("1 accepted, 0 repeated, 0 refused"),
        "{stderr}"
    );
    assert_eq!(stderr.lines().count(), 1, "{stderr}");
    let read = rows(
        &store,
        "SELECT refid, value, unit_ucum, device, patient_status FROM observation ORDER BY obx",
        |row| {
            Ok([0, 1, 2, 3, 4]
                .map(|column| row.get::<_, String>(column).unwrap())
                .join(" "))
        },
    );
    let device = "4C1F9A0000B20001^^4C1F9A0000B20001^EUI-64";
    assert_eq!(
        read,
        [
            format!("MDC_ECG_HEART_RATE 71 /min {device} identified"),
            format!("MDC_PULS_OXIM_SAT_O2 97.0 % {device} identified"),
        ]
    );
}

#[test]
fn a_broken_message_is_stored_with_what_can_be_read_of_it_or_refused_as_the_site_has_it() {
    let broken = |control_id| report(control_id, "AL|NE").replace("|71|", "|7l|");
    let (_folder, store) = new_store();
    let lenient = Listening::start(&store);
    let answer = exchange(&mut lenient.connect(), &broken("B2-1"));
    assert_eq!(field(&answer, "MSA", 1), "CA");
    lenient.drain();
    assert_eq!(number(&store, "SELECT count(*) FROM observation"), 2);

    let strict = Listening::start_with(
        &store,
        &[
            "--bind",
            "127.0.0.1:0",
            "--refuse",
            "unread",
            "--demand-patient",
            "identified",
        ],
    );
    let answer = exchange(&mut strict.connect(), &broken("B2-2"));
    assert_eq!(field(&answer, "MSA", 1), "CE");
    assert!(field(&answer, "ERR", 2).ends_with("^5^1"), "{answer}");
    assert_eq!(field(&answer, "ERR", 3), "102^Data type error^HL70357");
    let answer = exchange(&mut strict.connect(), &report("B2-3", "AL|NE"));
    assert_eq!(field(&answer, "MSA", 1), "CA");
    strict.drain();
}

#[test]
fn a_message_that_breaks_the_profile_of_the_site_is_refused_with_the_rule() {
    let (_folder, store) = new_store();
    let judging = Listening::start_with(&store, &["--bind", "127.0.0.1:0", "--judge", "rev9"]);
    let broken = report("B2-1", "AL|NE").replace("|71|", "|7l|");
    let answer = exchange(&mut judging.connect(), &broken);
    assert_eq!(field(&answer, "MSA", 1), "CE");
    assert!(
        field(&answer, "ERR", 8).starts_with("OBX-5.type: "),
        "{answer}"
    );
    judging.drain();
}

#[test]
fn a_transaction_that_is_not_supported_is_refused_with_place_and_code() {
    let (_folder, store) = new_store();
    let consumer = Listening::start(&store);
    let answer = exchange(&mut consumer.connect(), &alert("B2-2"));
    assert_eq!(field(&answer, "MSA", 1), "CR");
    assert_eq!(field(&answer, "MSA", 2), "B2-2");
    assert_eq!(field(&answer, "ERR", 2), "MSH^1^9");
    assert!(field(&answer, "ERR", 3).starts_with("200^"), "{answer}");
    assert_eq!(consumer.number("SELECT count(*) FROM message"), 0);
    let stderr = consumer.drain();
    assert!(
        stderr.contains("0 accepted, 0 repeated, 1 refused"),
        "{stderr}"
    );
}

#[test]
fn an_acknowledgement_gets_no_answer_and_is_counted() {
    let (_folder, store) = new_store();
    let consumer = Listening::start(&store);
    let mut stream = consumer.connect();
    send(&mut stream, &acknowledgment("CA", &report("B2-3", "AL|NE")));
    // Answers come in order: the first one is that of the report.
    let answer = exchange(&mut stream, &report("B2-4", "AL|NE"));
    assert_eq!(field(&answer, "MSA", 2), "B2-4");
    let stderr = consumer.drain();
    assert!(stderr.contains("1 acknowledgements received"), "{stderr}");
}

#[test]
fn a_signal_ends_it_in_order_though_connections_are_open() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["TERM", "INT"] {
        let store = folder.path().join(name);
        let mut consumer = Listening::start(&store);
        let mut stream = consumer.connect();
        let answer = exchange(&mut stream, &report("B2-5", "AL|NE"));
        assert_eq!(field(&answer, "MSA", 1), "CA");
        consumer.signal(name);
        let (code, stderr) = consumer.end();
        assert_eq!(code, Some(0), "{stderr}");
        assert!(stderr.trim_end().ends_with("drained"), "{stderr}");
        assert_eq!(receive(&mut stream), None);
        assert_eq!(number(&store, "SELECT count(*) FROM observation"), 2);
    }
}

#[test]
fn what_was_acknowledged_before_a_signal_is_stored_with_its_rows() {
    const MESSAGES: u32 = 300;
    let (_folder, store) = new_store();
    let mut consumer = Listening::start(&store);
    let stream = consumer.connect();
    let mut outgoing = stream.try_clone().unwrap();
    let sender = thread::spawn(move || {
        // Until the consumer hangs up.
        (0..MESSAGES).try_for_each(|number| {
            let message = report(&format!("B2-{number:04}"), "AL|NE");
            outgoing.write_all(&block(&message))
        })
    });
    let mut answers = BufReader::new(stream);
    let mut acknowledged = Vec::new();
    while let Some(answer) = receive(&mut answers) {
        assert_eq!(field(&answer, "MSA", 1), "CA");
        acknowledged.push(field(&answer, "MSA", 2).to_owned());
        if acknowledged.len() == 50 {
            consumer.signal("TERM");
        }
    }
    drop(sender.join());
    let (code, stderr) = consumer.end();
    assert_eq!(code, Some(0), "{stderr}");

    let sent: Vec<_> = (0..MESSAGES)
        .map(|number| format!("B2-{number:04}"))
        .collect();
    let stored: Vec<String> = rows(
        &store,
        "SELECT control_id FROM message ORDER BY position",
        |row| row.get(0),
    );
    assert!(acknowledged.len() >= 50);
    assert!(stored.len() >= acknowledged.len());
    assert_eq!(acknowledged, sent[..acknowledged.len()]);
    assert_eq!(stored, sent[..stored.len()]);
    let read: BTreeSet<String> = rows(
        &store,
        "SELECT control_id FROM message JOIN observation ON message_position = position",
        |row| row.get(0),
    )
    .into_iter()
    .collect();
    assert!(read.iter().eq(&stored));
}

#[test]
fn a_second_signal_ends_it_though_the_file_is_not_to_be_had() {
    let (_folder, store) = new_store();
    let mut consumer = Listening::start(&store);
    let other_program = Connection::open(&store).unwrap();
    other_program.execute_batch("BEGIN IMMEDIATE").unwrap();
    let mut stream = consumer.connect();
    send(&mut stream, &report("B2-7", "AL|NE"));
    send(&mut stream, &alert("B2-8"));
    // Then the report has been read as well, and waits for the file.
    consumer.wait_for("message refused");
    consumer.signal("TERM");
    consumer.signal("INT");
    let (code, stderr) = consumer.end();
    assert_eq!(code, Some(1), "{stderr}");
    assert!(stderr.contains("second signal"), "{stderr}");
    assert_eq!(receive(&mut stream), None);
    other_program.execute_batch("ROLLBACK").unwrap();
    assert_eq!(number(&store, "SELECT count(*) FROM message"), 0);
}

#[test]
fn one_consumer_writes_a_store() {
    let (_folder, store) = new_store();
    let consumer = Listening::start(&store);
    let stderr = refused("127.0.0.1:0", &store);
    assert!(stderr.starts_with(store.to_str().unwrap()), "{stderr}");
    assert_eq!(stderr.lines().count(), 1, "{stderr}");
    let answer = exchange(&mut consumer.connect(), &report("B2-6", "AL|NE"));
    assert_eq!(field(&answer, "MSA", 1), "CA");
    consumer.drain();
}

#[test]
fn a_file_of_somebody_else_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("letter.txt");
    fs::write(&store, "Dear colleague, ").unwrap();
    let stderr = refused("127.0.0.1:0", &store);
    assert!(stderr.starts_with(store.to_str().unwrap()), "{stderr}");
    assert_eq!(fs::read_to_string(store).unwrap(), "Dear colleague, ");
}

#[test]
fn an_address_that_cannot_be_had_is_refused_and_no_file_is_made() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = taken.local_addr().unwrap().to_string();
    for address in [
        "nonsense",
        "127.0.0.1",
        "127.0.0.1:99999",
        "127.0.0.1:http ",
        &taken,
    ] {
        let (_folder, store) = new_store();
        let stderr = refused(address, &store);
        assert!(stderr.contains(&format!("--bind {address}: ")), "{stderr}");
        assert_eq!(stderr.lines().count(), 1, "{stderr}");
        assert!(!store.exists(), "{address}");
    }
}

#[test]
fn only_who_says_so_listens_in_plain_text_beyond_this_machine() {
    let (_folder, store) = new_store();
    let stderr = refused("0.0.0.0:0", &store);
    assert!(stderr.contains("--danger-plain-text"), "{stderr}");
    assert!(!store.exists());
    Listening::start_with(&store, &["--bind", "0.0.0.0:0", "--danger-plain-text"]).drain();
}

#[test]
fn times_without_a_zone_are_stored_in_the_one_of_the_command_line() {
    let (_folder, store) = new_store();
    let options = ["--bind", "127.0.0.1:0", "--assume-zone", "Europe/Oslo"];
    let consumer = Listening::start_with(&store, &options);
    let sent = report("B2-1", "AL|NE").replace("20261121115955+0100", "20260701120000");
    exchange(&mut consumer.connect(), &sent);
    consumer.drain();
    let query = "SELECT DISTINCT time_instant FROM observation WHERE zone = 'assumed'";
    let times = rows(&store, query, |row| row.get::<_, String>(0));
    assert_eq!(times, ["2026-07-01T10:00:00.000000000Z"]);
}

#[test]
fn the_limits_of_the_command_line_hold() {
    let (_folder, store) = new_store();
    let consumer = Listening::start_with(
        &store,
        &[
            "--bind",
            "127.0.0.1:0",
            "--max-frame",
            "2000",
            "--max-connections",
            "1",
            "--frame-timeout",
            "0.2",
        ],
    );
    let mut device = consumer.connect();
    // Half a header cannot be answered; a whole one is.
    send(&mut device, &format!("MSH|{}", "x".repeat(2000)));
    let long = report("B2-8", "AL|NE") + &"x".repeat(2000);
    let refused = exchange(&mut device, &long);
    assert_eq!(field(&refused, "MSA", 1), "CE");
    assert_eq!(field(&refused, "MSA", 2), "B2-8");
    let sent = report("B2-9", "AL|NE");
    assert_eq!(field(&exchange(&mut device, &sent), "MSA", 2), "B2-9");
    // One connection too many is closed at once.
    assert_eq!(receive(&mut consumer.connect()), None);
    // Half a frame ends the connection in its time.
    device.write_all(b"\x0BMSH|").unwrap();
    assert_eq!(receive(&mut device), None);
    let stderr = consumer.drain();
    assert!(
        stderr.contains("longer than the limit of 2000 bytes"),
        "{stderr}"
    );
    assert!(stderr.contains("1 served, 1 refused"), "{stderr}");
    assert!(stderr.contains("not complete within 200ms"), "{stderr}");
}

#[test]
fn a_connection_is_cut_for_being_quiet_only_where_that_is_asked_for() {
    let (_folder, store) = new_store();
    let options = ["--bind", "127.0.0.1:0", "--idle-timeout", "0.2"];
    let consumer = Listening::start_with(&store, &options);
    assert_eq!(receive(&mut consumer.connect()), None);
    let stderr = consumer.drain();
    assert!(stderr.contains("no frame within 200ms"), "{stderr}");
}

#[test]
fn certificates_come_together_or_not_at_all() {
    let (_folder, store) = new_store();
    let store = store.to_str().unwrap();
    for options in [
        &["--tls-cert", "none.pem"][..],
        &["--tls-key", "none.pem"],
        &[
            "--tls-cert",
            "none.pem",
            "--tls-key",
            "none.pem",
            "--tls-ca",
            "none.pem",
        ],
    ] {
        let listen = ["listen", "--bind", "127.0.0.1:0", "--store", store];
        let ended = output(&mut pcd(&[&listen[..], options].concat()));
        assert_eq!(ended.status.code(), Some(2), "{options:?}");
        assert!(!text(&ended.stderr).is_empty());
        assert_eq!(text(&ended.stdout), "");
    }
}
