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

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use listening::{Listening, PATIENCE, new_store, number, output, pcd, rows, text};
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

/// What `pcd simulate --alerts` prints, with an outbox in this folder, and its exit code.
fn alarming(to: &str, folder: &Path, more: &[&str]) -> (Json, Option<i32>) {
    let mut command = pcd(&["simulate", "--to", to, "--devices", "1", "--rate", "5"]);
    command.args(["--alerts", "20", "--alert-lasting", "0.2"]);
    command.arg("--alert-outbox").arg(folder.join("outbox.db"));
    command.arg("--alert-log").arg(folder.join("said.jsonl"));
    let ended = output(command.args(more));
    let stdout = text(&ended.stdout);
    assert_eq!(stdout.lines().count(), 1, "{stdout}{}", text(&ended.stderr));
    (serde_json::from_str(&stdout).unwrap(), ended.status.code())
}

/// What `--alert-log` has: `start` or `end`, and of which alarm.
fn said(folder: &Path) -> Vec<(String, String)> {
    let log = fs::read_to_string(folder.join("said.jsonl")).unwrap();
    let word = |line: &Json, key: &str| line[key].as_str().unwrap().to_owned();
    log.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .map(|line| (word(&line, "said"), word(&line, "id")))
        .collect()
}

#[test]
fn each_alarm_begins_and_ends_at_the_manager_and_is_in_the_log() {
    let (folder, store) = new_store();
    let manager = Listening::start_with(&store, &["--bind", "127.0.0.1:0", "--alerts"]);
    let (result, code) = alarming(manager.address(), folder.path(), &["--duration", "1"]);
    manager.drain();

    assert_eq!(code, Some(0), "{result}");
    let alarms = &result["alarms"];
    let raised = alarms["raised"].as_i64().unwrap();
    assert!((1..=20).contains(&raised), "{result}");
    assert_eq!(alarms["ended"], raised);
    for none in ["ended_earlier", "failed", "waiting", "set_aside"] {
        assert_eq!(alarms[none], 0, "{none}: {result}");
    }
    let rows_of = |phase: &str| {
        let query = format!("SELECT id FROM alert_event WHERE phase = '{phase}' ORDER BY id");
        rows(&store, &query, |row| row.get::<_, String>(0))
    };
    let logged = |word: &str| -> Vec<String> {
        let said: BTreeSet<_> = said(folder.path()).into_iter().collect();
        let ids = said.into_iter().filter(|(said, _)| said == word);
        ids.map(|(_, id)| id).collect()
    };
    assert_eq!(
        number(&store, "SELECT count(*) FROM alert_event"),
        2 * raised
    );
    for phase in ["start", "end"] {
        assert_eq!(rows_of(phase), logged(phase), "{phase}");
    }
    let over = "SELECT count(*) FROM alert WHERE state = 'over'";
    assert_eq!(number(&store, over), raised);
    assert_eq!(number(&store, "SELECT count(*) FROM alert"), raised);
}

#[test]
fn alarms_that_stand_from_an_earlier_run_are_ended_first() {
    let (folder, store) = new_store();
    let manager = Listening::start_with(&store, &["--bind", "127.0.0.1:0", "--alerts"]);
    let mut command = pcd(&["simulate", "--to", manager.address()]);
    command.args(["--devices", "1", "--rate", "5", "--duration", "60"]);
    command.args(["--alerts", "20", "--alert-lasting", "60"]);
    command
        .arg("--alert-outbox")
        .arg(folder.path().join("outbox.db"));
    let log = folder.path().join("said.jsonl");
    let mut killed = command
        .arg("--alert-log")
        .arg(&log)
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let begun = Instant::now();
    let lines = || fs::read_to_string(&log).map_or(0, |text| text.lines().count());
    while lines() < 3 {
        assert!(begun.elapsed() < PATIENCE, "it raises nothing");
        thread::sleep(Duration::from_millis(5));
    }
    killed.kill().unwrap();
    killed.wait().unwrap();
    let before = said(folder.path());
    assert!(before.iter().all(|(said, _)| said == "start"));

    let (result, code) = alarming(manager.address(), folder.path(), &["--duration", "0.3"]);
    manager.drain();
    assert_eq!(code, Some(0), "{result}");
    let alarms = &result["alarms"];
    let [raised, ended, earlier] =
        ["raised", "ended", "ended_earlier"].map(|key| alarms[key].as_u64().unwrap());
    assert_eq!(raised, ended);
    // The last was perhaps on disk, and not in the log yet.
    let first = u64::try_from(before.len()).unwrap();
    assert!((first..=first + 1).contains(&earlier), "{result}");
    let after = said(folder.path()).split_off(before.len());
    let gone = after.iter().take_while(|(said, _)| said == "end");
    assert_eq!(u64::try_from(gone.count()).unwrap(), earlier, "{after:?}");
    let stand = "SELECT count(*) FROM alert WHERE state <> 'over'";
    assert_eq!(number(&store, stand), 0);
    let all = i64::try_from(raised + earlier).unwrap();
    assert_eq!(number(&store, "SELECT count(*) FROM alert"), all);
    let ends = "SELECT count(*) FROM alert_event WHERE phase = 'end'";
    assert_eq!(number(&store, ends), all);
}

#[test]
fn a_loopback_shows_how_long_each_start_took_until_whoever_is_called_knew_of_it() {
    let (folder, store) = new_store();
    let more = ["--duration", "0.5", "--loopback", store.to_str().unwrap()];
    let (result, code) = alarming("127.0.0.1:0", folder.path(), &more);
    assert_eq!(code, Some(0), "{result}");
    let sink = &result["sink"];
    let starts = sink["starts"].as_u64().unwrap();
    assert!(starts > 0);
    assert_eq!(
        (starts, starts),
        (number_of(&result, "raised"), number_of(&result, "ended"))
    );
    assert_eq!(sink["ends"], starts);
    let histogram = sink["histogram"].as_array().unwrap();
    let counts = histogram.iter().map(|bar| bar["count"].as_u64().unwrap());
    assert_eq!(counts.sum::<u64>(), starts, "{sink}");
}

fn number_of(result: &Json, key: &str) -> u64 {
    result["alarms"][key].as_u64().unwrap()
}

/// The load that an open loop prints.
fn offered(arguments: &[&str]) -> (Json, Option<i32>) {
    let mut command = pcd(&["simulate", "--devices", "2", "--rate", "100", "--open-loop"]);
    let ended = output(command.args(arguments));
    let stdout = text(&ended.stdout);
    let line: Json =
        serde_json::from_str(&stdout).unwrap_or_else(|_| panic!("{}", text(&ended.stderr)));
    (line, ended.status.code())
}

#[test]
fn an_open_loop_offers_what_is_due_though_nothing_is_answered_and_counts_what_it_drops() {
    let (address, _received) = consumer(|_| None);
    let most = ["--to", &address, "--duration", "1", "--most-waiting", "3"];
    let (result, code) = offered(&[&most[..], &["--ack-timeout", "2"]].concat());
    assert_eq!(code, Some(1), "what was sent was not accepted: {result}");
    let load = |key: &str| result["load"][key].as_u64().unwrap();
    assert!(load("offered") > 6, "{result}");
    assert!(load("dropped") > 0, "{result}");
    assert_eq!((load("taken"), load("refused")), (0, 0), "{result}");
    let known = load("lost") + load("dropped") + load("waiting");
    assert_eq!(load("offered"), known, "{result}");
}

#[test]
fn an_open_loop_that_is_kept_up_with_drops_nothing_and_says_so_beside_the_histogram() {
    let (folder, store) = new_store();
    let outbox = folder.path().join("outbox.db");
    let (result, code) = offered(&[
        "--to",
        "127.0.0.1:0",
        "--duration",
        "0.5",
        "--most-waiting",
        "1000",
        "--alerts",
        "10",
        "--alert-lasting",
        "0.1",
        "--alert-outbox",
        outbox.to_str().unwrap(),
        "--loopback",
        store.to_str().unwrap(),
    ]);
    assert_eq!(code, Some(0), "{result}");
    let load = |key: &str| result["load"][key].as_u64().unwrap();
    assert_eq!(
        load("offered"),
        result["sent"].as_u64().unwrap(),
        "{result}"
    );
    assert_eq!(result["acked"], result["sent"]);
    assert_eq!(load("offered"), load("taken") + load("waiting"), "{result}");
    assert!(result["sink"]["histogram"].is_array(), "{result}");
    let reports = "SELECT count(*) FROM message WHERE precedence = 'observation'";
    assert_eq!(number(&store, reports), result["acked"].as_i64().unwrap());
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
        ("--alerts", "0"),
        ("--alert-lasting", "0"),
        ("--alert-log", "said.jsonl"),
        ("--most-waiting", "3"),
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
