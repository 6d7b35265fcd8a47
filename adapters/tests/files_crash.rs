//! Sinks and sources of files whose process is killed again and again: what was acknowledged is there, and once.
//!
//! A test binary of its own: a process that is started holds, until it runs its program, what its parent had locked.

#![cfg(all(feature = "files", unix))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    missing_docs,
    reason = "tests fail by panicking, and the child tells its parent what was acknowledged"
)]

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;

use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Cx, Ei, Instant};
use ihe_pcd::hl7::{Message, MessageBuf};
use ihe_pcd::model::{Identity, Report, Sender};
use ihe_pcd::plugin::{
    AuditEvent, AuditSink, Audited, ObservationSink, ObservationSource, Origin, Outlet,
    OutletError, async_trait,
};
use ihe_pcd::session::Position;
use ihe_pcd_adapters::files::{
    FolderSink, FolderSinkSettings, FolderSource, Folders, NdjsonAudit, NdjsonAuditSettings,
    NdjsonSink, NdjsonSinkSettings, SourceSettings,
};

const ROUNDS: usize = 8;
const BEGAN: i64 = 1_795_608_000;

fn report(number: u64) -> Report<'static> {
    let now = Instant::from_unix(BEGAN, 0).unwrap();
    Report::builder(Sender::named("MONITOR", "ICU"), number.to_string(), now)
        .patient(Identity::identified_by(Cx::new("4711", "HOSPITAL", "PI")))
        .mds(
            mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
            Ei::eui_64("0123456789ABCDEF"),
        )
        .metric(mdc::TEMP, 37, unit::DEGC)
        .build()
}

fn origin(number: u64) -> Origin {
    let received = Instant::from_unix(BEGAN + number.cast_signed(), 0).unwrap();
    Origin::new(Position::new(number), "10.0.0.7:41022", received)
}

/// This test binary again, as a program that does one thing until it is killed.
fn start(what: &str, folder: &Path, from: u64) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "child", "--ignored", "--nocapture"])
        .env("CRASH_WHAT", what)
        .env("CRASH_FOLDER", folder)
        .env("CRASH_FROM", from.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Kills the program when it has acknowledged so many, and answers the last number that it acknowledged.
fn kill_after(mut child: Child, count: usize) -> Option<u64> {
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut acknowledged = lines
        .by_ref()
        .filter_map(|line| line.unwrap().strip_prefix("acknowledged ")?.parse().ok());
    let mut last = acknowledged.by_ref().take(count).last();
    child.kill().unwrap();
    last = acknowledged.last().or(last);
    child.wait().unwrap();
    last
}

/// Reports 1, 2, 3 and so on to a sink that is killed in each round, and brought the last three again. Answers the last one acknowledged.
fn kill_a_sink(what: &str, folder: &Path) -> u64 {
    let mut last = 0;
    for round in 0..ROUNDS {
        let child = start(what, folder, u64::max(last, 3) - 2);
        last = kill_after(child, 4 + 3 * round).unwrap().max(last);
    }
    last
}

#[test]
fn lines_that_were_acknowledged_are_there_once_however_often_the_sink_is_killed() {
    let folder = tempfile::tempdir().unwrap();
    let last = kill_a_sink("ndjson", folder.path());
    // Whoever opens it next completes what was left.
    drop(ndjson(folder.path()));
    let mut positions = Vec::new();
    for entry in fs::read_dir(folder.path()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if name == ".lock" {
            continue;
        }
        assert!(name.ends_with(".ndjson"), "{name}");
        for line in BufReader::new(File::open(path).unwrap()).lines() {
            let line: serde_json::Value = serde_json::from_str(&line.unwrap()).unwrap();
            positions.push(line["position"].as_u64().unwrap());
        }
    }
    positions.sort_unstable();
    let end = positions.len() as u64;
    assert_eq!(positions, (1..=end).collect::<Vec<_>>());
    assert!(end >= last, "{end} of {last}");
}

#[test]
fn events_that_were_taken_are_there_in_their_order_however_often_the_sink_is_killed() {
    let folder = tempfile::tempdir().unwrap();
    let last = kill_a_sink("audit", folder.path());
    // Whoever opens it next completes what was left.
    drop(audit(folder.path()));
    let mut names: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name != ".lock")
        .collect();
    names.sort_unstable();
    // All begin in one second: `~10` comes after `~9`.
    names.sort_by_key(String::len);
    let mut next = 1;
    for name in names {
        assert!(name.ends_with(".ndjson"), "{name}");
        let file = File::open(folder.path().join(name)).unwrap();
        for line in BufReader::new(file).lines() {
            let line: serde_json::Value = serde_json::from_str(&line.unwrap()).unwrap();
            let position = line["position"].as_u64().unwrap();
            // A run tells the last three again, and may not have heard of more.
            assert!(position <= next, "{position} where {next} is next");
            next = next.max(position + 1);
        }
    }
    assert!(next > last, "{next} is next, and {last} was taken");
}

#[test]
fn files_that_were_acknowledged_are_there_and_whole_however_often_the_sink_is_killed() {
    let folder = tempfile::tempdir().unwrap();
    let last = kill_a_sink("folder", folder.path());
    let mut positions = Vec::new();
    for entry in fs::read_dir(folder.path()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if !name.ends_with(".hl7") {
            assert!(name == ".lock" || name == ".writing.tmp", "{name}");
            continue;
        }
        let position: u64 = name[..20].parse().unwrap();
        let bytes = fs::read(path).unwrap();
        let read = Message::parse(&bytes).unwrap();
        assert_eq!(Report::read(&read).unwrap(), report(position));
        positions.push(position);
    }
    positions.sort_unstable();
    let end = positions.len() as u64;
    assert_eq!(positions, (1..=end).collect::<Vec<_>>());
    assert!(end >= last, "{end} of {last}");
}

#[test]
fn files_are_taken_once_and_all_of_them_however_often_the_source_is_killed() {
    let folder = tempfile::tempdir().unwrap();
    let [files, messages] = [6, 20];
    for file in 0..files {
        let text: Vec<_> = (0..messages)
            .map(|message| report(file * messages + message).write().unwrap())
            .collect();
        let text: Vec<_> = text
            .iter()
            .flat_map(|message| message.bytes().to_vec())
            .collect();
        fs::write(folder.path().join(format!("{file}.hl7")), text).unwrap();
    }
    for round in 0..ROUNDS {
        kill_after(start("source", folder.path(), 0), 3 + 2 * round);
    }
    // And once to its end.
    kill_after(start("source", folder.path(), 0), usize::MAX);
    let ledger = fs::read_to_string(folder.path().join("ledger")).unwrap();
    let expected: Vec<_> = (0..files * messages)
        .map(|number| number.to_string())
        .collect();
    assert_eq!(ledger.lines().collect::<Vec<_>>(), expected);
    let taken: BTreeSet<_> = fs::read_dir(folder.path().join("taken"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let expected: BTreeSet<_> = (0..files).map(|file| format!("{file}.hl7")).collect();
    assert_eq!(taken, expected);
}

fn ndjson(folder: &Path) -> NdjsonSink {
    NdjsonSink::open(NdjsonSinkSettings::new(folder).rotate(5_000, 0)).unwrap()
}

fn audit(folder: &Path) -> NdjsonAudit {
    NdjsonAudit::open(NdjsonAuditSettings::new(folder).rotate(5_000, 0)).unwrap()
}

/// What the killed program does.
#[tokio::test]
#[ignore = "the other tests run it in a process of its own"]
async fn child() {
    let Ok(what) = std::env::var("CRASH_WHAT") else {
        return;
    };
    let folder = PathBuf::from(std::env::var("CRASH_FOLDER").unwrap());
    let from = std::env::var("CRASH_FROM").unwrap().parse().unwrap();
    match what.as_str() {
        "ndjson" => write(ndjson(&folder), from).await,
        "audit" => tell(&audit(&folder), from).await,
        "folder" => {
            let settings = FolderSinkSettings::new(&folder).folders(Folders::None);
            write(FolderSink::open(settings).unwrap(), from).await;
        }
        _ => {
            let ledger = FileLedger::open(&folder.join("ledger"));
            let source = FolderSource::new(SourceSettings::new(folder).until_empty());
            source.run(&ledger).await.unwrap();
        }
    }
}

/// Tells five events at once, again and again.
async fn tell(sink: &NdjsonAudit, from: u64) {
    let at = Instant::from_unix(BEGAN, 0).unwrap();
    for first in (from..).step_by(5) {
        let positions = first..first + 5;
        let events = positions.map(|position| {
            let position = Position::new(position);
            let to = "chart".into();
            AuditEvent::new(at, "ward", Audited::Forwarded { to, position })
        });
        let events: Vec<_> = events.collect();
        sink.audit_all(&events).await.unwrap();
        println!("acknowledged {}", first + 4);
    }
}

async fn write(sink: impl ObservationSink, from: u64) {
    for number in from.. {
        sink.observe(&report(number), &origin(number))
            .await
            .unwrap();
        println!("acknowledged {number}");
    }
}

/// An outlet that keeps control ids in a file, each once.
struct FileLedger(Mutex<(File, BTreeSet<String>)>);

impl FileLedger {
    fn open(path: &Path) -> Self {
        let known = fs::read_to_string(path).unwrap_or_default();
        // A line that a crash has cut is none.
        let whole = known.rfind('\n').map_or(0, |end| end + 1);
        let known = known[..whole].lines().map(str::to_owned).collect();
        let file = OpenOptions::new()
            .create(true)
            .append(true)
            .open(path)
            .unwrap();
        file.set_len(whole as u64).unwrap();
        Self(Mutex::new((file, known)))
    }
}

#[async_trait]
impl Outlet for FileLedger {
    async fn hand_over_message(&self, message: &MessageBuf) -> Result<(), OutletError> {
        let text = String::from_utf8(message.bytes().to_vec()).unwrap();
        let id = text.split('|').nth(9).unwrap().to_owned();
        let mut ledger = self.0.lock().unwrap();
        let (file, known) = &mut *ledger;
        if known.insert(id.clone()) {
            file.write_all(format!("{id}\n").as_bytes()).unwrap();
        }
        println!("acknowledged {id}");
        Ok(())
    }

    fn sender(&self) -> Sender {
        Sender::named("FILES", "ICU")
    }

    fn control_id(&self) -> String {
        String::new()
    }

    fn now(&self) -> Instant {
        Instant::UNIX_EPOCH
    }

    fn is_stopping(&self) -> bool {
        false
    }

    async fn stopping(&self) {
        core::future::pending::<()>().await;
    }
}
