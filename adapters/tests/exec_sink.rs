//! Child processes as sinks: what is taken is taken, and what is not comes again.

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
use std::sync::Arc;
use std::time::Duration;

use ihe_pcd::actor::{Consumer, VolatileReporter};
use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Cx, Ei, Instant, Xpn};
use ihe_pcd::hl7::{Charset, Message, Text};
use ihe_pcd::model::{Identity, Report, Sender};
use ihe_pcd::plugin::{ErrorKind, ObservationSink, Origin, TcpListener};
use ihe_pcd::session::Position;
use ihe_pcd_adapters::exec::{ExecSettings, ExecSink};
use tokio::sync::oneshot;

#[path = "outlet/mod.rs"]
#[allow(dead_code, unreachable_pub, reason = "other tests need the rest")]
mod outlet;
#[path = "exec/program.rs"]
#[allow(dead_code, unreachable_pub, reason = "other tests need the rest")]
mod program;

use outlet::soon;
use program::{SINK, example, limits, python, script};

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
    for (does, kind, answer_within_ms) in [
        ("os._exit(1)", ErrorKind::Poison, 60_000),
        ("say('nonsense\\n'); hear()", ErrorKind::Poison, 60_000),
        ("say({'taken': 99}); hear()", ErrorKind::Poison, 60_000),
        ("time.sleep(1000)", ErrorKind::RetryLater, 4_000),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let note = folder.path().join("note");
        let settings = unsteady(does).argument(note.to_str().unwrap());
        let limits = limits(|limits| limits.answer_within_ms = answer_within_ms);
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

#[tokio::test]
async fn a_sink_that_is_dropped_ends_its_program_as_one_that_is_closed_does() {
    if !python() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let note = folder.path().join("note");
    let settings = script(
        SINK,
        r#"
say({"taken": hear()["report"]})
assert hear() is None
with open(sys.argv[1], "w") as file:
    file.write("ended")
"#,
    );
    let sink = ExecSink::new(settings.argument(note.to_str().unwrap()));
    observe(&sink, 1).await.unwrap();
    drop(sink);
    soon(async {
        while !fs::read_to_string(&note).is_ok_and(|note| note == "ended") {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    })
    .await;
}
