//! `pcd simulate` against `pcd listen`, and against a consumer that refuses everything.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail by panicking"
)]

mod listening;
mod wire;

use std::collections::BTreeMap;

use listening::{Listening, new_store, number, output, pcd, rows, text};
use serde_json::Value as Json;
use wire::{acknowledgment, consumer};

/// The line that `pcd simulate` prints, and its exit code.
fn simulated(to: &str, devices: &str, rate: &str, duration: &str) -> (Json, Option<i32>) {
    let mut command = pcd(&["simulate", "--to", to, "--devices", devices]);
    let ended = output(command.args(["--rate", rate, "--duration", duration]));
    let stdout = text(&ended.stdout);
    assert_eq!(stdout.lines().count(), 1, "{stdout}{}", text(&ended.stderr));
    (serde_json::from_str(&stdout).unwrap(), ended.status.code())
}

#[test]
fn a_hundred_devices_lose_nothing_and_keep_their_order() {
    let (_folder, store) = new_store();
    let consumer = Listening::start(&store);
    let (result, code) = simulated(consumer.address(), "100", "100", "5");
    consumer.drain();

    assert_eq!(code, Some(0), "{result}");
    let sent = result["sent"].as_i64().unwrap();
    // On a machine that does not keep up, each device waits for its answers and sends less.
    assert!((101..=500).contains(&sent), "{result}");
    assert_eq!(result["acked"], sent);
    assert_eq!(result["refused"], 0);
    let millis = ["p50_ms", "p99_ms", "max_ms"].map(|key| result[key].as_f64().unwrap());
    assert!(millis.is_sorted(), "{result}");

    assert_eq!(number(&store, "SELECT count(*) FROM message"), sent);
    let mut received: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let query = "SELECT sender, control_id FROM message ORDER BY position";
    for (sender, id) in rows(&store, query, |row| Ok((row.get(0)?, row.get(1)?))) {
        received.entry(sender).or_default().push(id);
    }
    assert_eq!(received.len(), 100);
    for (sender, ids) in &received {
        // The last digits of a control id count the messages of a device.
        let counted = ids
            .iter()
            .map(|id| u64::from_str_radix(&id[16..], 36).unwrap());
        assert!(
            counted.eq(0..u64::try_from(ids.len()).unwrap()),
            "{sender}: {ids:?}"
        );
        assert!(
            ids.iter().all(|id| id[..16] == ids[0][..16]),
            "{sender}: {ids:?}"
        );
    }
}

#[test]
fn every_message_and_every_value_is_marked_as_a_demonstration() {
    let (_folder, store) = new_store();
    let consumer = Listening::start(&store);
    let (result, _) = simulated(consumer.address(), "8", "16", "1");
    consumer.drain();
    let sent = result["sent"].as_i64().unwrap();
    assert!(number(&store, "SELECT count(*) FROM observation") >= 9 * sent);
    let other =
        "SELECT count(*) FROM observation WHERE processing_id IS NOT 'D' OR flags IS NOT 'DEMO'";
    assert_eq!(number(&store, other), 0);
    assert_eq!(number(&store, "SELECT count(*) FROM problem"), 0);
}

#[test]
fn control_ids_differ_between_runs() {
    let (_folder, store) = new_store();
    let consumer = Listening::start(&store);
    for _ in 0..2 {
        assert_eq!(simulated(consumer.address(), "2", "20", "0.5").1, Some(0));
    }
    consumer.drain();
    let twice = "SELECT count(*) - count(DISTINCT control_id) FROM message";
    assert_eq!(number(&store, twice), 0);
}

#[test]
fn refusals_are_counted_and_end_with_a_negative_answer() {
    let (address, received) = consumer(|message| Some(acknowledgment("CR", message)));
    let (result, code) = simulated(&address, "1", "10", "0.3");
    assert_eq!(code, Some(1));
    let received = received.join().unwrap().len();
    assert!(received > 0);
    assert_eq!(result["sent"], received);
    assert_eq!(result["refused"], received);
    assert_eq!(result["acked"], 0);
    assert_eq!(result["p50_ms"], Json::Null);
}

#[test]
fn without_a_consumer_nothing_is_acknowledged() {
    // Nobody listens on the first port.
    let address = "127.0.0.1:1";
    let (result, code) = simulated(address, "2", "20", "0.2");
    assert_eq!(code, Some(1));
    assert_eq!(result["sent"], 0, "what had no connection was not sent");
    assert_eq!(
        (&result["acked"], &result["refused"]),
        (&0.into(), &0.into())
    );
}

/// What is stored of two monitors that report by the rules of a profile.
fn by_profile(profile: &str, query: &str) -> Vec<String> {
    let (_folder, store) = new_store();
    let consumer = Listening::start(&store);
    let mut command = pcd(&["simulate", "--to", consumer.address(), "--devices", "4"]);
    let command = command.args(["--rate", "20", "--duration", "0.5", "--profile", profile]);
    let ended = output(command);
    assert_eq!(ended.status.code(), Some(0), "{}", text(&ended.stderr));
    consumer.drain();
    assert!(number(&store, "SELECT count(*) FROM message") > 0);
    assert_eq!(number(&store, "SELECT count(*) FROM problem"), 0);
    rows(&store, query, |row| row.get(0))
}

#[test]
fn monitors_report_by_the_rules_of_the_profile_that_is_asked_for() {
    let parts = "SELECT DISTINCT path FROM observation WHERE path NOT LIKE '1.0.0.%'";
    assert_eq!(by_profile("continua", parts), Vec::<String>::new());
    assert!(!by_profile("gazelle", parts).is_empty());
    // The tool has no code for demonstrations: the processing id says it.
    let said = "SELECT DISTINCT processing_id || coalesce(flags, '') FROM observation";
    assert_eq!(by_profile("nist-2018", said), ["D"]);
    assert_eq!(by_profile("rev9", said), ["DDEMO"]);
}

#[test]
fn a_profile_that_there_is_not_is_bad_usage() {
    let arguments = [
        "simulate",
        "--to",
        "127.0.0.1:1",
        "--devices",
        "1",
        "--rate",
        "1",
    ];
    let ended = output(pcd(&arguments).args(["--duration", "1", "--profile", "nist"]));
    assert_eq!(ended.status.code(), Some(2));
    assert!(text(&ended.stderr).contains("rev9, nist-2018, continua, gazelle"));
}

#[test]
fn every_message_says_how_the_clock_is_kept_when_asked_to() {
    let (_folder, store) = new_store();
    let consumer = Listening::start(&store);
    let mut command = pcd(&["simulate", "--to", consumer.address(), "--devices", "2"]);
    let command = command.args(["--rate", "20", "--duration", "0.5"]);
    let ended = output(command.args(["--time-sync", "ntpv4", "--time-accuracy", "0.02"]));
    assert_eq!(ended.status.code(), Some(0), "{}", text(&ended.stderr));
    consumer.drain();
    let messages = number(&store, "SELECT count(*) FROM message");
    assert!(messages > 0);
    for (path, value) in [
        ("0.0.0.1", "532226^MDC_TIME_SYNC_NTPV4^MDC"),
        ("0.0.0.2", "20000"),
        ("1.0.0.1", "532226^MDC_TIME_SYNC_NTPV4^MDC"),
        ("1.0.0.2", "20000"),
    ] {
        let query =
            format!("SELECT count(*) FROM observation WHERE path = '{path}' AND value = '{value}'");
        assert_eq!(number(&store, &query), messages, "{path}");
    }
    let clocks = "SELECT count(*) FROM observation WHERE refid = 'MDC_ATTR_TIME_ABS'";
    assert_eq!(number(&store, clocks), messages);
    assert_eq!(number(&store, "SELECT count(*) FROM problem"), 0);
}

#[test]
fn numbers_that_make_no_sense_are_refused() {
    for (key, value) in [
        ("--devices", "0"),
        ("--devices", "-1"),
        ("--rate", "0"),
        ("--rate", "NaN"),
        ("--duration", "-1"),
        ("--to", "nonsense"),
        ("--time-sync", "PROTOCOL"),
        ("--time-accuracy", "1"),
    ] {
        let mut arguments = BTreeMap::from([
            ("--to", "127.0.0.1:9"),
            ("--devices", "1"),
            ("--rate", "1"),
            ("--duration", "1"),
        ]);
        arguments.insert(key, value);
        let arguments = arguments
            .iter()
            .map(|(key, value)| format!("{key}={value}"));
        let ended = output(pcd(&["simulate"]).args(arguments));
        assert_eq!(ended.status.code(), Some(2), "{key} {value}");
        assert!(text(&ended.stderr).contains(key), "{key} {value}");
    }
}
