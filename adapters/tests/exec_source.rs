//! Child processes as sources: what is acknowledged is kept, whatever the child does.

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
use std::sync::Arc;
use std::time::Duration;

use ihe_pcd::codes::mdc;
use ihe_pcd::hl7::Message;
use ihe_pcd::model::Report;
use ihe_pcd::plugin::{ErrorKind, Failure, ObservationSource};
use ihe_pcd_adapters::exec::{ExecSettings, ExecSource};
use tokio::io::AsyncReadExt;
use tokio::net::TcpListener;

#[path = "outlet/mod.rs"]
#[allow(dead_code, unreachable_pub, reason = "other tests need the rest")]
mod outlet;
#[path = "exec/program.rs"]
#[allow(dead_code, unreachable_pub, reason = "other tests need the rest")]
mod program;

use outlet::{Ledger, soon};
use program::{SOURCE, example, limits, python, script};

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
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
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
    let settings = script(&with_pids(), "say({\"alive\": True})\ntime.sleep(1000)\n");
    let settings = settings.argument(pids.to_str().unwrap());
    let settings = settings.limits(limits(|limits| limits.alive_within_ms = 300));
    let silent = "it was silent, or read nothing, for 300 ms";
    assert_eq!(fault(settings).await, silent);
    all_gone(&pids).await;
}

/// A source that writes its number and that of a program that it has started into a file, before its hello: only then does the time begin that it has.
fn with_pids() -> String {
    SOURCE.replace(
        "say({\"ihe-pcd-exec\"",
        "child = subprocess.Popen([\"sleep\", \"1000\"])
with open(sys.argv[1], \"w\") as file:
    file.write(\"%d %d\" % (os.getpid(), child.pid))
say({\"ihe-pcd-exec\"",
    )
}

/// When the processes are no more whose numbers are in a file.
async fn all_gone(pids: &Path) {
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

#[tokio::test]
async fn a_source_that_is_to_end_does_not_wait_for_a_disk_that_is_full() {
    if !python() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let note = folder.path().join("note");
    let settings = script(
        SOURCE,
        r#"
say({"id": 1, "message": message(1)})
assert hear() is None
with open(sys.argv[1], "w") as file:
    file.write("unanswered")
"#,
    );
    let source = ExecSource::new(settings.argument(note.to_str().unwrap()));
    let ledger = Arc::new(Ledger::with_room(0));
    let running = tokio::spawn({
        let ledger = Arc::clone(&ledger);
        async move { source.run(&*ledger).await }
    });
    ledger.asked_count(1).await;
    ledger.stop();
    soon(running).await.unwrap().unwrap();
    assert_eq!(fs::read_to_string(note).unwrap(), "unanswered");
    assert_eq!(ledger.stored().len(), 0);
}

#[tokio::test]
async fn a_run_that_is_dropped_leaves_no_process() {
    if !python() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let pids = folder.path().join("pids");
    let rest = "say({\"id\": 1, \"message\": message(1)})\ntime.sleep(1000)\n";
    let settings = script(&with_pids(), rest).argument(pids.to_str().unwrap());
    let source = ExecSource::new(settings);
    let ledger = Ledger::default();
    tokio::select! {
        _ = source.run(&ledger) => panic!("it cannot have ended"),
        () = ledger.stored_count(1) => {}
    }
    all_gone(&pids).await;
}
