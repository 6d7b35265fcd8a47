//! The audit trail of a consumer in files: what a site finds there afterwards.

#![cfg(feature = "files")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]

use std::fs;
use std::path::Path;
use std::time::Duration;

use ihe_pcd::actor::{Consumer, VolatileReporter};
use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Cx, Ei, Instant};
use ihe_pcd::model::{Identity, Report, Sender};
use ihe_pcd::plugin::{AuditEvent, AuditSink, Audited, ErrorKind, TcpListener, testkit};
use ihe_pcd_adapters::files::{FilesError, NdjsonAudit, NdjsonAuditSettings};
use serde_json::Value;
use tokio::sync::oneshot;

fn at(second: i64) -> Instant {
    Instant::from_unix(1_795_608_000 + second, 120_000_000).unwrap()
}

/// A peer whose name says which event it is.
fn event(number: i64) -> AuditEvent {
    let peer = number.to_string().into();
    AuditEvent::new(at(number), "ward", Audited::Connected { peer })
}

/// The files of a folder, by their names, with what is in them.
fn files(folder: &Path) -> Vec<(String, String)> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let files = entries.map(|entry| {
        let name = entry.file_name().into_string().unwrap();
        (name, fs::read_to_string(entry.path()).unwrap())
    });
    let mut files: Vec<_> = files.filter(|(name, _)| name != ".lock").collect();
    files.sort_unstable();
    files
}

/// The names of the peers of each file.
fn peers(folder: &Path) -> Vec<(String, Vec<String>)> {
    let files = files(folder).into_iter().map(|(name, text)| {
        let lines = text.lines().map(|line| serde_json::from_str(line).unwrap());
        let peers = lines.map(|line: Value| line["peer"].as_str().unwrap().to_owned());
        (name, peers.collect())
    });
    files.collect()
}

fn file(name: &str, peers: &[&str]) -> (String, Vec<String>) {
    let peers = peers.iter().map(|it| (*it).to_owned());
    (name.to_owned(), peers.collect())
}

#[tokio::test]
async fn a_trail_keeps_every_promise_of_an_audit_sink() {
    let root = tempfile::tempdir().unwrap();
    let kept = testkit::audit_sink(
        async |name| {
            let folder = root.path().join(name);
            fs::create_dir_all(&folder).unwrap();
            Ok(NdjsonAudit::open(NdjsonAuditSettings::new(folder))?)
        },
        async |name| {
            let files = files(&root.path().join(name));
            let lines = files.iter().flat_map(|(_, text)| text.lines());
            let at = |line| {
                let line: Value = serde_json::from_str(line).unwrap();
                Instant::parse_rfc3339(line["at"].as_str().unwrap()).unwrap()
            };
            Ok(lines.map(at).collect())
        },
        async || tokio::time::sleep(Duration::from_secs(120)).await,
    );
    kept.await.unwrap_or_else(|broken| panic!("{broken}"));
}

#[tokio::test]
async fn what_a_consumer_does_stands_in_the_file_line_by_line() {
    let folder = tempfile::tempdir().unwrap();
    let trail = NdjsonAudit::open(NdjsonAuditSettings::new(folder.path())).unwrap();
    let consumer = Consumer::danger_volatile()
        .sink(|_: &Report<'_>| Ok(()))
        .audited_as("Ward 7")
        .audit_sink(trail);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let reporter = VolatileReporter::to(listener.local_addr().unwrap().to_string());
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = tokio::spawn(consumer.serve(listener, async { drop(stopped.await) }));
    for number in 1..=50 {
        let report = Report::builder(Sender::named("MONITOR", "ICU"), number.to_string(), at(0))
            .patient(Identity::identified_by(Cx::new("CANARY", "HOSPITAL", "PI")))
            .mds(
                mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
                Ei::eui_64("0123456789ABCDEF"),
            )
            .metric(mdc::TEMP, 37, unit::DEGC)
            .build();
        reporter.send(&report).await.unwrap().await.unwrap();
    }
    reporter.close().await;
    drop(stop);
    assert!(serving.await.unwrap().unwrap().drained);
    let files = files(folder.path());
    let [(name, text)] = &files[..] else {
        panic!("one file: {files:?}");
    };
    assert!(name.ends_with("Z.ndjson.open"), "{name}");
    assert!(!text.contains("CANARY"), "{text}");
    let lines: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert!(lines.iter().all(|line| line["by"] == "Ward 7"), "{text}");
    let all = |word: &str| -> Vec<_> {
        let of_word = lines.iter().filter(|line| line["what"] == word);
        of_word.map(|line| line["position"].as_u64()).collect()
    };
    let positions: Vec<_> = (1..=50).map(Some).collect();
    assert_eq!(
        (all("stored"), all("forwarded")),
        (positions.clone(), positions)
    );
    for once in ["started", "connected", "disconnected", "stopped"] {
        assert_eq!(all(once).len(), 1, "{once}");
    }
    assert_eq!(lines.len(), 104);
    assert_eq!(
        (&lines[0]["what"], &lines[103]["what"]),
        (&"started".into(), &"stopped".into())
    );
}

#[tokio::test]
async fn files_are_complete_by_size_by_time_and_at_the_end() {
    let folder = tempfile::tempdir().unwrap();
    let settings = NdjsonAuditSettings::new(folder.path()).rotate(150, 60);
    let trail = NdjsonAudit::open(settings).unwrap();
    // Two lines have more than 150 bytes.
    trail.audit_all(&[event(1), event(2)]).await.unwrap();
    trail.audit(&event(3)).await.unwrap();
    trail.audit(&event(64)).await.unwrap();
    let begun = peers(folder.path());
    let [first, second] = [
        file("2026-11-25T120001Z.ndjson", &["1", "2"]),
        file("2026-11-25T120003Z.ndjson", &["3"]),
    ];
    let third = file("2026-11-25T120104Z.ndjson.open", &["64"]);
    assert_eq!(begun, [first.clone(), second.clone(), third]);
    trail.close().await.unwrap();
    trail.audit(&event(64)).await.unwrap();
    trail.close().await.unwrap();
    let third = file("2026-11-25T120104Z.ndjson", &["64"]);
    let fourth = file("2026-11-25T120104Z~2.ndjson", &["64"]);
    assert_eq!(peers(folder.path()), [first, second, third, fourth]);
}

#[tokio::test]
async fn what_a_crash_left_is_cut_where_it_is_not_whole() {
    let folder = tempfile::tempdir().unwrap();
    let settings = NdjsonAuditSettings::new(folder.path());
    let trail = NdjsonAudit::open(settings.clone()).unwrap();
    trail.audit_all(&[event(1), event(2)]).await.unwrap();
    drop(trail);
    let [(name, text)] = &files(folder.path())[..] else {
        panic!("one file");
    };
    // The pages of what was written last came to the disk in another order.
    let torn = format!("{text}{}\"}}\n{text}", "\0".repeat(50));
    fs::write(folder.path().join(name), torn).unwrap();
    let trail = NdjsonAudit::open(settings).unwrap();
    trail.audit(&event(3)).await.unwrap();
    assert_eq!(
        peers(folder.path()),
        [
            file("2026-11-25T120001Z.ndjson", &["1", "2"]),
            file("2026-11-25T120003Z.ndjson.open", &["3"])
        ]
    );
}

#[tokio::test]
async fn a_folder_has_one_writer_and_must_be_there() {
    let folder = tempfile::tempdir().unwrap();
    let open = |path: &Path| NdjsonAudit::open(NdjsonAuditSettings::new(path));
    let trail = open(folder.path()).unwrap();
    assert_eq!(open(folder.path()).unwrap_err(), FilesError::InUse);
    let missing = open(&folder.path().join("missing")).unwrap_err();
    assert!(matches!(missing, FilesError::System { .. }), "{missing:?}");
    // A disk that is gone may come back: nothing is given up for it.
    fs::remove_dir_all(folder.path()).unwrap();
    let failure = trail.audit(&event(1)).await.unwrap_err();
    assert_eq!(failure.kind(), ErrorKind::RetryLater);
    fs::create_dir(folder.path()).unwrap();
    trail.audit(&event(1)).await.unwrap();
    let only = file("2026-11-25T120001Z.ndjson.open", &["1"]);
    assert_eq!(peers(folder.path()), [only]);
}
