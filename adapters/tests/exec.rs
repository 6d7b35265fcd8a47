//! Child processes as sources and sinks: what is acknowledged is kept, whatever the child does.

#![cfg(feature = "exec")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    missing_docs,
    reason = "tests fail by panicking, and say why they were skipped"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use ihe_pcd::actor::{Consumer, VolatileReporter};
use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Cx, Ei, Instant, Xpn};
use ihe_pcd::hl7::{Charset, Message, Text};
use ihe_pcd::model::{Identity, Report, Sender};
use ihe_pcd::plugin::{
    ErrorKind, Failure, ObservationSink, ObservationSource, Origin, TcpListener,
};
use ihe_pcd::session::Position;
use ihe_pcd_adapters::exec::{ExecLimits, ExecSettings, ExecSink, ExecSource};
use tokio::io::AsyncReadExt;
use tokio::sync::oneshot;

#[path = "outlet/mod.rs"]
#[allow(dead_code, unreachable_pub, reason = "other tests need the rest")]
mod outlet;

use outlet::{Ledger, soon};

/// What every child below begins with.
const SOURCE: &str = r#"
import json, os, socket, subprocess, sys, time
def say(line):
    sys.stdout.write(line if isinstance(line, str) else json.dumps(line) + "\n")
    sys.stdout.flush()
def hear():
    line = sys.stdin.readline()
    return json.loads(line) if line else None
def message(number):
    return "MSH|^~\\&|DRIVER|ICU|||20261125120000+0000||ORU^R01^ORU_R01|%d|D|2.6\rOBR|1\r" % number
hello = hear()
say({"ihe-pcd-exec": 1, "role": "source"})
"#;

const SINK: &str = r#"
import json, os, subprocess, sys, time
def say(line):
    sys.stdout.write(line if isinstance(line, str) else json.dumps(line) + "\n")
    sys.stdout.flush()
def hear():
    line = sys.stdin.readline()
    return json.loads(line) if line else None
hello = hear()
say({"ihe-pcd-exec": 1, "role": "sink"})
"#;

/// Whether there is a Python; if not, a test says so and ends.
fn python() -> bool {
    let mut command = Command::new("python3");
    command.arg("--version").stdout(Stdio::null());
    let found = command.status().is_ok_and(|status| status.success());
    if !found {
        println!("skipped: there is no python3");
    }
    found
}

fn example(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/exec");
    folder.join(name).to_str().unwrap().to_owned()
}

fn script(begin: &str, rest: &str) -> ExecSettings {
    ExecSettings::new("python3")
        .argument("-c")
        .argument(format!("{begin}{rest}"))
}

fn limits(change: impl FnOnce(&mut ExecLimits)) -> ExecLimits {
    let mut limits = ExecLimits::default();
    limits.restart_after_ms = 1;
    change(&mut limits);
    limits
}

async fn run(settings: ExecSettings, ledger: &Ledger) -> Result<(), Failure> {
    soon(ExecSource::new(settings).run(ledger)).await
}

async fn fault(settings: ExecSettings) -> String {
    let error = run(settings, &Ledger::default()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RetryLater);
    error.to_string()
}

#[tokio::test]
async fn the_driver_of_the_examples_brings_reports_and_ends() {
    if !python() {
        return;
    }
    let ledger = Ledger::default();
    let folder = tempfile::tempdir().unwrap();
    let spool = folder.path().join("spool");
    let settings = ExecSettings::new("python3").argument(example("driver.py"));
    let settings = settings
        .argument("--count")
        .argument("3")
        .argument("--every")
        .argument("0");
    let settings = settings
        .argument("--spool")
        .argument(spool.to_str().unwrap());
    run(settings, &ledger).await.unwrap();
    let stored = ledger.stored();
    assert_eq!(stored.len(), 3);
    for text in &stored {
        let message = Message::parse(text.as_bytes()).unwrap();
        let report = Report::read(&message).unwrap();
        assert_eq!(report.problems, []);
        let row = report.observations().next().unwrap();
        assert_eq!(row.code, mdc::TEMP);
        assert_eq!(
            report.header.sending_application.namespace_id.as_str(),
            "DRIVER"
        );
    }
    assert_eq!(fs::read_to_string(spool).unwrap(), "{}");
}

#[tokio::test]
async fn a_driver_that_dies_again_and_again_loses_nothing_and_doubles_nothing() {
    if !python() {
        return;
    }
    // It notes what was answered as stored, and dies over each third answer, with two messages unanswered.
    let settings = script(
        SOURCE,
        r#"
done = set(map(int, open(sys.argv[1]).read().split())) if os.path.exists(sys.argv[1]) else set()
left = [number for number in range(1, 21) if number not in done]
for number in left[:5]:
    say({"id": number, "message": message(number)})
for place, number in enumerate(left[:5]):
    answer = hear()
    if place == 3 or answer != {"stored": number}:
        os._exit(1)
    with open(sys.argv[1], "a") as file:
        file.write("%d\n" % number)
say({"done": True} if len(left) < 4 else "")
"#,
    );
    let folder = tempfile::tempdir().unwrap();
    let notes = folder.path().join("notes");
    let source = ExecSource::new(settings.argument(notes.to_str().unwrap()));
    let ledger = Ledger::default();
    let mut runs = 0;
    while let Err(error) = soon(source.run(&ledger)).await {
        assert_eq!(
            (error.to_string(), error.kind()),
            ("it ended".to_owned(), ErrorKind::RetryLater)
        );
        runs += 1;
        assert!(runs < 20);
    }
    assert!(runs >= 5, "{runs}");
    let all: Vec<_> = (1..=20).map(|number| number.to_string()).collect();
    assert_eq!(ledger.control_ids(), all);
    let noted = fs::read_to_string(notes).unwrap();
    assert_eq!(noted.lines().collect::<Vec<_>>(), all);
}

#[tokio::test]
async fn a_message_in_another_character_set_comes_as_its_bytes() {
    if !python() {
        return;
    }
    let settings = script(
        SOURCE,
        r#"
import base64
text = message(1).replace("|2.6\r", "|2.6|||AL|NE||8859/1\rPID|||1||Prøvestad\r").encode("latin-1")
say({"id": 1, "message_base64": base64.b64encode(text).decode()})
assert hear() == {"stored": 1}
say({"done": True})
"#,
    );
    let ledger = Ledger::default();
    run(settings, &ledger).await.unwrap();
    assert!(ledger.stored()[0].contains("Pr\u{FFFD}vestad"));
}

#[tokio::test]
async fn a_message_that_is_none_is_refused_by_number_and_the_next_one_is_stored() {
    if !python() {
        return;
    }
    let settings = script(
        SOURCE,
        r#"
say({"id": 7, "message": "PID|||Olsen"})
answer = hear()
assert answer["refused"] == 7 and "MSH" in answer["why"] and "Olsen" not in answer["why"]
say({"id": 8, "message": message(8).replace("|8|", "||")})
answer = hear()
assert answer["refused"] == 8 and "MSH-10" in answer["why"]
say({"id": 9, "message": message(9)})
assert hear() == {"stored": 9}
say({"done": True})
"#,
    );
    let ledger = Ledger::default();
    run(settings, &ledger).await.unwrap();
    assert_eq!(ledger.control_ids(), ["9"]);
}

#[tokio::test]
async fn a_child_that_cannot_store_waits_in_its_pipe() {
    if !python() {
        return;
    }
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    // It tells how many messages went into the pipe before it was full, then sends the rest as it can.
    let settings = script(
        SOURCE,
        r#"
os.set_blocking(1, False)
number, rest = 0, b""
while True:
    if not rest:
        number += 1
        rest = (json.dumps({"id": number, "message": message(number) + "NTE|1||" + "x" * 4000}) + "\n").encode()
    try:
        rest = rest[os.write(1, rest):]
    except BlockingIOError:
        break
os.set_blocking(1, True)
full = socket.create_connection(("127.0.0.1", int(sys.argv[1])))
full.sendall(b"%d" % number)
full.close()
while rest:
    rest = rest[os.write(1, rest):]
for expected in range(1, number + 1):
    assert hear() == {"stored": expected}
say({"done": True})
"#,
    );
    let source = ExecSource::new(settings.argument(port.to_string()));
    let ledger = Arc::new(Ledger::with_room(1));
    let running = tokio::spawn({
        let ledger = Arc::clone(&ledger);
        async move { source.run(&*ledger).await }
    });
    let (mut full, _) = soon(listener.accept()).await.unwrap();
    let mut number = String::new();
    soon(full.read_to_string(&mut number)).await.unwrap();
    let number: usize = number.parse().unwrap();
    // The second message waits to be stored; whatever else was read is a piece of the buffer.
    ledger.asked_count(2).await;
    assert_eq!(ledger.stored().len(), 1);
    assert!(
        number * 4_000 < 1_000_000,
        "{number} messages of 4 kB in a pipe"
    );
    ledger.make_room(number);
    soon(running).await.unwrap().unwrap();
    let all: Vec<_> = (1..=number).map(|number| number.to_string()).collect();
    assert_eq!(ledger.control_ids(), all);
}

#[tokio::test]
async fn a_child_that_hangs_is_killed_with_what_it_has_started() {
    if !python() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let pids = folder.path().join("pids");
    let settings = script(
        SOURCE,
        r#"
child = subprocess.Popen(["sleep", "1000"])
with open(sys.argv[1], "w") as file:
    file.write("%d %d" % (os.getpid(), child.pid))
say({"alive": True})
time.sleep(1000)
"#,
    );
    let settings = settings.argument(pids.to_str().unwrap());
    let settings = settings.limits(limits(|limits| limits.alive_within_ms = 3_000));
    assert_eq!(
        fault(settings).await,
        "it was silent, or read nothing, for 3000 ms"
    );
    if cfg!(target_os = "linux") {
        for pid in fs::read_to_string(pids).unwrap().split(' ') {
            soon(gone(pid)).await;
        }
    }
}

/// When a process is no more, or only waits to be collected by whoever has inherited it.
async fn gone(pid: &str) {
    let stat = PathBuf::from(format!("/proc/{pid}/stat"));
    while fs::read_to_string(&stat).is_ok_and(|stat| !stat.contains(") Z ")) {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn a_child_that_talks_nonsense_or_too_much_is_ended() {
    if !python() {
        return;
    }
    let says = |rest: &str| script(SOURCE, &format!("{rest}\nhear()\n"));
    let line_2 = "line 2: no JSON object, or members of other types";
    assert_eq!(fault(says(r#"say("hello\n")"#)).await, line_2);
    assert_eq!(
        fault(says(r#"say({"id": "1", "message": "MSH|"})"#)).await,
        line_2
    );
    let one_of = "line 2: one of `id` with a message, `alive`, `done`";
    assert_eq!(fault(says(r#"say({"taken": 1})"#)).await, one_of);

    let endless = says("while True: say('x' * 1000)");
    let endless = endless.limits(limits(|limits| limits.longest_line = 50_000));
    assert_eq!(fault(endless).await, "line 2: longer than 50000 bytes");

    let alive = says(r#"while True: say('{"alive":true}\n' * 1000)"#);
    assert_eq!(fault(alive).await, "it says more than it may: alive");

    let loud = says("while True: sys.stderr.write('Olsen, Ola\\n' * 1000)");
    let loud = loud.limits(limits(|limits| limits.most_stderr = 1_000_000));
    assert_eq!(
        fault(loud).await,
        "it says more than it may: standard error"
    );
}

#[tokio::test]
async fn a_child_that_writes_to_standard_error_is_not_held_up() {
    if !python() {
        return;
    }
    let settings = script(
        SOURCE,
        r#"
sys.stderr.write("a line that nobody reads\n" * 100000)
say({"id": 1, "message": message(1)})
hear()
say({"done": True})
"#,
    );
    let ledger = Ledger::default();
    run(settings, &ledger).await.unwrap();
    assert_eq!(ledger.control_ids(), ["1"]);
}

#[tokio::test]
async fn a_program_that_speaks_something_else_or_is_not_there_is_told() {
    if !python() {
        return;
    }
    let hello = |line: &str| {
        let code = format!("import sys\nprint('{line}', flush=True)\nsys.stdin.read()");
        ExecSettings::new("python3").argument("-c").argument(code)
    };
    let version = fault(hello(r#"{"ihe-pcd-exec": 2, "role": "source"}"#)).await;
    assert_eq!(
        version,
        "it speaks version 2 of the protocol, this program speaks 1"
    );
    let role = fault(hello(r#"{"ihe-pcd-exec": 1, "role": "sink"}"#)).await;
    assert_eq!(role, "line 1: `role` is not `source`");
    assert_eq!(
        fault(hello("Listening on port 1")).await,
        "line 1: the first line is the hello"
    );
    let silent = ExecSettings::new("python3")
        .argument("-c")
        .argument("import sys; sys.stdin.read()");
    let silent = silent.limits(limits(|limits| limits.hello_within_ms = 100));
    assert_eq!(fault(silent).await, "no hello within 100 ms");
    let nowhere = fault(ExecSettings::new("/no/such/program")).await;
    assert_eq!(nowhere, "the program cannot be started: entity not found");
}

#[tokio::test]
async fn a_source_that_is_to_end_closes_the_input_and_waits_for_a_child_that_ends() {
    if !python() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let note = folder.path().join("note");
    let settings = script(
        SOURCE,
        r#"
say({"id": 1, "message": message(1)})
assert hear() == {"stored": 1}
assert hear() is None
with open(sys.argv[1], "w") as file:
    file.write("ended")
"#,
    );
    let source = ExecSource::new(settings.argument(note.to_str().unwrap()));
    let ledger = Arc::new(Ledger::default());
    let running = tokio::spawn({
        let ledger = Arc::clone(&ledger);
        async move { source.run(&*ledger).await }
    });
    ledger.stored_count(1).await;
    ledger.stop();
    soon(running).await.unwrap().unwrap();
    assert_eq!(fs::read_to_string(note).unwrap(), "ended");
}

#[tokio::test]
async fn a_child_that_does_not_end_is_killed() {
    if !python() {
        return;
    }
    let settings = script(
        SOURCE,
        r#"
say({"id": 1, "message": message(1)})
while True:
    time.sleep(1000)
"#,
    );
    let settings = settings.limits(limits(|limits| limits.end_within_ms = 50));
    let source = ExecSource::new(settings);
    let ledger = Arc::new(Ledger::default());
    let running = tokio::spawn({
        let ledger = Arc::clone(&ledger);
        async move { source.run(&*ledger).await }
    });
    ledger.stored_count(1).await;
    ledger.stop();
    soon(running).await.unwrap().unwrap();
}

#[tokio::test]
async fn a_child_has_no_environment_but_what_it_is_given() {
    if !python() {
        return;
    }
    let code = r#"
assert "CARGO_MANIFEST_DIR" not in os.environ and os.environ["TOKEN"] == "s3cret"
say({"done": True})
"#;
    let settings = script(SOURCE, code).variable("TOKEN", "s3cret");
    run(settings, &Ledger::default()).await.unwrap();
}

fn report(number: u64) -> Report<'static> {
    let now = Instant::from_unix(1_795_608_000, 0).unwrap();
    let name = Xpn {
        family: Text::from("Prøvestad"),
        ..Xpn::default()
    };
    let identity = Identity::identified_by(Cx::new("4711", "HOSPITAL", "PI")).named(name);
    Report::builder(Sender::named("MONITOR", "ICU"), number.to_string(), now)
        .patient(identity)
        .mds(
            mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
            Ei::eui_64("0123456789ABCDEF"),
        )
        .metric(mdc::TEMP, 37, unit::DEGC)
        .build()
}

fn origin(number: u64) -> Origin {
    let now = Instant::from_unix(1_795_608_001, 0).unwrap();
    Origin::new(Position::new(number), "10.0.0.7:41022", now)
}

async fn observe(sink: &ExecSink, number: u64) -> Result<(), (ErrorKind, String)> {
    let outcome = soon(sink.observe(&report(number), &origin(number))).await;
    outcome.map_err(|error| (error.kind(), error.to_string()))
}

#[tokio::test]
async fn the_sink_of_the_examples_writes_each_report_once() {
    if !python() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let table = folder.path().join("temperatures.csv");
    let settings = ExecSettings::new("python3").argument(example("sink.py"));
    let settings = settings.argument(table.to_str().unwrap());
    for from in [1, 3] {
        // The second child gets what the first one had, as after a crash.
        let sink = ExecSink::new(settings.clone());
        for number in from..from + 4 {
            observe(&sink, number).await.unwrap();
        }
        sink.close().await;
    }
    let written = fs::read_to_string(table).unwrap();
    let keys: Vec<_> = written
        .lines()
        .map(|line| line.split(',').next().unwrap())
        .collect();
    let expected: Vec<_> = (1..=6)
        .map(|number| format!("{number:020}-1795608001"))
        .collect();
    assert_eq!(keys, expected);
    assert!(
        written.lines().all(|line| line.ends_with(",37")),
        "{written}"
    );
}

#[tokio::test]
async fn a_sink_gets_the_report_in_utf_8_with_where_it_comes_from() {
    if !python() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("line");
    let settings = script(
        SINK,
        r#"
line = sys.stdin.readline()
with open(sys.argv[1], "w", encoding="utf-8") as file:
    file.write(line)
say({"taken": json.loads(line)["report"]})
hear()
"#,
    );
    let sink = ExecSink::new(settings.argument(path.to_str().unwrap()));
    let mut latin_1 = report(17);
    latin_1.header.charset = Charset::from_table_0211(b"8859/1");
    soon(sink.observe(&latin_1, &origin(17))).await.unwrap();
    let line: serde_json::Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    assert_eq!(line["report"], 1);
    assert_eq!(line["position"], 17);
    assert_eq!(line["peer"], "10.0.0.7:41022");
    assert_eq!(line["received_at"], "2026-11-25T12:00:01Z");
    assert_eq!(line["part"], "whole");
    assert_eq!(line["late"], false);
    let text = line["message"].as_str().unwrap();
    let message = Message::parse(text.as_bytes()).unwrap();
    let mut read = Report::read(&message).unwrap();
    assert_eq!(read.header.charset, Charset::UTF_8);
    read.header.charset = latin_1.header.charset;
    assert_eq!(read, latin_1);
}

#[tokio::test]
async fn what_a_sink_answers_decides_what_becomes_of_the_report() {
    if !python() {
        return;
    }
    let settings = script(
        SINK,
        r#"
for answer in ["retry_later", "refuse", "poison", "taken"]:
    say({answer: hear()["report"], "why": "Olsen, Ola"})
hear()
"#,
    );
    let sink = ExecSink::new(settings);
    let kinds = [ErrorKind::RetryLater, ErrorKind::Refuse, ErrorKind::Poison];
    for (number, kind) in (1..).zip(kinds) {
        let (found, text) = observe(&sink, number).await.unwrap_err();
        assert_eq!(found, kind);
        assert!(!text.contains("Olsen"), "{text}");
    }
    observe(&sink, 4).await.unwrap();
}

/// Takes reports, and does something to every second one that it gets in its life, until a file is there.
fn unsteady(rest: &str) -> ExecSettings {
    let code = r#"
count = 0
while True:
    report = hear()
    if report is None:
        break
    count += 1
    if count == 2 and report["position"] not in (3,) and not os.path.exists(sys.argv[1]):
        open(sys.argv[1], "w").close()
        WHAT
    with open(sys.argv[1] + ".taken", "a") as file:
        file.write("%d\n" % report["position"])
    say({"taken": report["report"]})
"#;
    script(SINK, &code.replace("WHAT", rest))
}

#[tokio::test]
async fn a_report_over_which_a_sink_ends_comes_again_to_a_new_one() {
    if !python() {
        return;
    }
    for (does, kind) in [
        ("os._exit(1)", ErrorKind::Poison),
        ("say('nonsense\\n'); hear()", ErrorKind::Poison),
        ("say({'taken': 99}); hear()", ErrorKind::Poison),
        ("time.sleep(1000)", ErrorKind::RetryLater),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let note = folder.path().join("note");
        let settings = unsteady(does).argument(note.to_str().unwrap());
        let limits = limits(|limits| limits.answer_within_ms = 3_000);
        let sink = ExecSink::new(settings.limits(limits));
        observe(&sink, 1).await.unwrap();
        let (found, text) = observe(&sink, 2).await.unwrap_err();
        assert_eq!(found, kind, "{does}: {text}");
        observe(&sink, 2).await.unwrap();
        observe(&sink, 3).await.unwrap();
        sink.close().await;
        let taken = fs::read_to_string(folder.path().join("note.taken")).unwrap();
        assert_eq!(taken, "1\n2\n3\n", "{does}");
    }
}

#[tokio::test]
async fn a_sink_that_ends_between_two_reports_is_started_again_for_the_next() {
    if !python() {
        return;
    }
    let settings = script(SINK, "say({'taken': hear()['report']})\n");
    let sink = ExecSink::new(settings.limits(limits(|_| {})));
    for number in 1..=3 {
        // Whether its end is seen before the next report depends on the system: then it had the report for nothing.
        match observe(&sink, number).await {
            Ok(()) => {}
            Err((ErrorKind::Poison, _)) => observe(&sink, number).await.unwrap(),
            Err(other) => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn a_report_that_nobody_waits_for_is_answered_before_the_next() {
    if !python() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let [taken, go] = ["taken", "go"].map(|name| folder.path().join(name));
    let settings = script(
        SINK,
        r#"
while True:
    report = hear()
    if report is None:
        break
    with open(sys.argv[1], "a") as file:
        file.write("%d\n" % report["position"])
    while not os.path.exists(sys.argv[2]):
        time.sleep(0.001)
    say({"taken": report["report"]})
"#,
    );
    let settings = settings
        .argument(taken.to_str().unwrap())
        .argument(go.to_str().unwrap());
    let sink = ExecSink::new(settings);
    let (report_1, origin_1) = (report(1), origin(1));
    let mut first = sink.observe(&report_1, &origin_1);
    let has_it = async {
        while !fs::read_to_string(&taken).is_ok_and(|taken| taken == "1\n") {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    soon(async {
        tokio::select! {
            _ = &mut first => panic!("it was answered"),
            () = has_it => {}
        }
    })
    .await;
    drop(first);
    fs::write(&go, "").unwrap();
    observe(&sink, 2).await.unwrap();
    sink.close().await;
    assert_eq!(fs::read_to_string(taken).unwrap(), "1\n2\n");
}

#[tokio::test]
async fn a_program_that_cannot_be_started_sets_no_report_aside() {
    let settings = ExecSettings::new("/no/such/program").limits(limits(|_| {}));
    let sink = ExecSink::new(settings);
    for _ in 0..3 {
        let (kind, _) = observe(&sink, 1).await.unwrap_err();
        assert_eq!(kind, ErrorKind::RetryLater);
    }
    sink.close().await;
    let (kind, text) = observe(&sink, 1).await.unwrap_err();
    assert_eq!(
        (kind, text.as_str()),
        (ErrorKind::RetryLater, "the sink is closed")
    );
}

#[tokio::test]
async fn behind_a_consumer_every_report_is_taken_in_order_though_the_sink_dies_over_and_over() {
    if !python() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let notes = folder.path().join("notes");
    // It dies over each third report that it gets in its life, before it notes it.
    let settings = script(
        SINK,
        r#"
count = 0
while True:
    report = hear()
    if report is None:
        break
    count += 1
    if count == 3:
        os._exit(1)
    control_id = report["message"].split("|")[9]
    with open(sys.argv[1], "a") as file:
        file.write("%s %s\n" % (control_id, report["position"]))
    say({"taken": report["report"]})
"#,
    );
    let settings = settings
        .argument(notes.to_str().unwrap())
        .limits(limits(|_| {}));
    let sink = Arc::new(ExecSink::new(settings));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let consumer = Consumer::danger_volatile().sink(Arc::clone(&sink));
    let serving = tokio::spawn(consumer.serve(listener, async {
        let _ = stopped.await;
    }));
    let reporter = VolatileReporter::to(address.to_string());
    for number in 1..=20 {
        let delivery = soon(reporter.send(&report(number))).await.unwrap();
        soon(delivery).await.unwrap();
    }
    reporter.close().await;
    let all: String = (1..=20)
        .map(|number| format!("{number} {number}\n"))
        .collect();
    soon(async {
        while fs::read_to_string(&notes).unwrap_or_default().len() < all.len() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    })
    .await;
    stop.send(()).unwrap();
    let summary = soon(serving).await.unwrap().unwrap();
    assert_eq!(fs::read_to_string(notes).unwrap(), all);
    assert_eq!(summary.undelivered, 0);
    sink.close().await;
}
