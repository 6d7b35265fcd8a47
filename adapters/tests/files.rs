//! Folders of files as sources and sinks: each report once, whatever ends the program in between.

#![cfg(feature = "files")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use ihe_pcd::codes::{mdc, unit};
use ihe_pcd::datatype::{Cx, Ei, Instant};
use ihe_pcd::hl7::Message;
use ihe_pcd::model::{Identity, Interval, Report, Sender};
use ihe_pcd::plugin::{Delivery, ErrorKind, ObservationSink, ObservationSource, Origin};
use ihe_pcd::session::Position;
use ihe_pcd::session::filter::Part;
use ihe_pcd_adapters::files::{
    FilesError, FolderSink, FolderSinkSettings, FolderSource, Folders, NdjsonSink,
    NdjsonSinkSettings, NdjsonSource, SourceSettings,
};

#[path = "outlet/mod.rs"]
#[allow(dead_code, unreachable_pub, reason = "other tests need the rest")]
mod outlet;

use outlet::{Ledger, soon};

const BEGAN: i64 = 1_795_608_000;

fn message(number: u32) -> String {
    format!("MSH|^~\\&|MONITOR|ICU|||20261125120000+0000||ORU^R01^ORU_R01|{number}|P|2.6\rOBR|1\r")
}

/// The files below a folder with what is in them, by their paths; locks left out.
fn tree(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path
                .strip_prefix(folder)
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned();
            if name != ".lock" {
                files.insert(
                    name,
                    String::from_utf8_lossy(&fs::read(path).unwrap_or_default()).into_owned(),
                );
            }
        }
    }
    files
}

fn names(folder: &Path) -> Vec<String> {
    tree(folder).into_keys().collect()
}

async fn take_all(folder: &Path, ledger: &Ledger) {
    let source = FolderSource::new(SourceSettings::new(folder).until_empty());
    soon(source.run(ledger)).await.unwrap();
}

#[tokio::test]
async fn files_are_taken_in_the_order_of_their_names_and_put_away() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    write("b.hl7", &(message(3) + &message(4)));
    write("a.HL7", &message(2));
    write(
        "0.hl7",
        &format!("\x0B{}\x1C\r\x0B{}\x1C\r", message(0), message(1)),
    );
    write(
        "c.hl7",
        &format!(
            "BHS|^~\\&\r{}\n{}BTS|2\r",
            message(5),
            message(6).replace('\r', "\r\n")
        ),
    );
    for name in ["d.hl7.tmp", ".e.hl7", "f.txt"] {
        write(name, &message(7));
    }
    let ledger = Ledger::default();
    take_all(folder.path(), &ledger).await;
    assert_eq!(ledger.control_ids(), ["0", "1", "2", "3", "4", "5", "6"]);
    let left = [".e.hl7", "d.hl7.tmp", "f.txt"];
    let taken = ["taken/0.hl7", "taken/a.HL7", "taken/b.hl7", "taken/c.hl7"];
    assert_eq!(names(folder.path()), [&left[..], &taken[..]].concat());
}

#[tokio::test]
async fn of_a_file_with_something_wrong_the_rest_is_taken_and_its_place_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let bad = message(2)
        .replace("|2|", "||")
        .replace("OBR|1", "OBR|1|Olsen");
    let batch = format!("BHS|^~\\&\r{}{bad}{}BTS|4\r", message(1), message(3));
    fs::write(folder.path().join("a.hl7"), &batch).unwrap();
    fs::write(folder.path().join("b.hl7"), "Olsen, Ola\r").unwrap();
    fs::write(folder.path().join("c.hl7"), "").unwrap();
    let ledger = Ledger::default();
    take_all(folder.path(), &ledger).await;
    assert_eq!(ledger.control_ids(), ["1", "3"]);
    let left = tree(folder.path());
    let names: Vec<_> = left.keys().map(String::as_str).collect();
    let [a, b, c] = ["refused/a.hl7", "refused/b.hl7", "refused/c.hl7"];
    let [why_a, why_b, why_c] = [
        "refused/a.hl7.why",
        "refused/b.hl7.why",
        "refused/c.hl7.why",
    ];
    assert_eq!(names, [a, why_a, b, why_b, c, why_c]);
    assert_eq!(left[a], batch);
    let at = "BHS|^~\\&\r".len() + message(1).len();
    let first = format!("byte {at}: MSH-10: a message without control id cannot be acknowledged\n");
    assert!(left[why_a].starts_with(&first), "{}", left[why_a]);
    assert!(left[why_a].contains("field 1 states another count than the 3 that came"));
    assert_eq!(left[why_b], "byte 0: bytes that belong to no message\n");
    assert_eq!(left[why_c], "the file: there is no message\n");
    assert!(
        left.iter()
            .all(|(name, text)| !name.ends_with(".why") || !text.contains("Olsen"))
    );

    // Corrected, it is put in again: what was stored is not stored twice, and nothing is overwritten.
    fs::write(
        folder.path().join("a.hl7"),
        batch.replace("||P|2.6\rOBR|1|Olsen", "|2|P|2.6\rOBR|1|Olsen"),
    )
    .unwrap();
    take_all(folder.path(), &ledger).await;
    assert_eq!(ledger.control_ids(), ["1", "3", "2"]);
    assert!(tree(folder.path()).contains_key("refused/a.hl7~2"));
}

#[tokio::test]
async fn a_file_in_the_middle_of_which_everything_ends_is_taken_again_and_stored_once() {
    let folder = tempfile::tempdir().unwrap();
    let text: String = (1..=5).map(message).collect();
    fs::write(folder.path().join("a.hl7"), text).unwrap();
    let source = FolderSource::new(SourceSettings::new(folder.path()).until_empty());
    let ledger = Ledger::with_room(3);
    // Dropped while the fourth waits.
    tokio::select! {
        _ = source.run(&ledger) => panic!("it cannot have ended"),
        () = ledger.asked_count(4) => {}
    }
    assert_eq!(names(folder.path()), ["a.hl7"]);
    ledger.make_room(10);
    soon(source.run(&ledger)).await.unwrap();
    assert_eq!(ledger.control_ids(), ["1", "2", "3", "4", "5"]);
    assert_eq!(names(folder.path()), ["taken/a.hl7"]);
}

#[tokio::test]
async fn a_source_waits_for_files_until_it_is_to_end() {
    let folder = tempfile::tempdir().unwrap();
    let mut settings = SourceSettings::new(folder.path());
    settings.look_every_ms = 5;
    settings.keep_taken = false;
    let source = FolderSource::new(settings);
    let ledger = Arc::new(Ledger::default());
    let running = tokio::spawn({
        let ledger = Arc::clone(&ledger);
        async move { source.run(&*ledger).await }
    });
    for number in 1..=3 {
        let first = folder.path().join("next.tmp");
        fs::write(&first, message(number)).unwrap();
        fs::rename(first, folder.path().join("next.hl7")).unwrap();
        ledger.stored_count(number as usize).await;
        while folder.path().join("next.hl7").exists() {
            tokio::task::yield_now().await;
        }
    }
    ledger.stop();
    soon(running).await.unwrap().unwrap();
    assert_eq!(names(folder.path()), Vec::<String>::new());
}

#[tokio::test]
async fn a_source_ends_with_an_error_when_nothing_more_is_taken_or_the_folder_is_not_there() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.hl7"), message(1)).unwrap();
    let ledger = Ledger::default();
    ledger.close();
    let source = FolderSource::new(SourceSettings::new(folder.path()));
    let error = soon(source.run(&ledger)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RetryLater);
    assert_eq!(names(folder.path()), ["a.hl7"]);
    let nowhere = FolderSource::new(SourceSettings::new(folder.path().join("nowhere")));
    let error = soon(nowhere.run(&ledger)).await.unwrap_err();
    assert_eq!(error.to_string(), "making a folder: entity not found");
}

#[cfg(unix)]
#[tokio::test]
async fn links_and_folders_are_passed_over() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("b.hl7"), message(1)).unwrap();
    std::os::unix::fs::symlink("nowhere", folder.path().join("c.hl7")).unwrap();
    fs::create_dir(folder.path().join("a.hl7")).unwrap();
    let ledger = Ledger::default();
    take_all(folder.path(), &ledger).await;
    assert_eq!(ledger.control_ids(), ["1"]);
    assert_eq!(names(folder.path()), ["c.hl7", "taken/b.hl7"]);
}

#[tokio::test]
async fn a_message_that_is_too_long_is_refused_and_the_next_one_taken() {
    let folder = tempfile::tempdir().unwrap();
    let long = message(1) + "NTE|1||" + &"x".repeat(10_000) + "\r";
    fs::write(folder.path().join("a.hl7"), long.clone() + &message(2)).unwrap();
    let line = |message: &str| serde_json::json!({ "message": message }).to_string() + "\n";
    let lines = line(&long) + &line(&message(3)) + "{\"message\": 4}\n\n" + &line(&message(5));
    fs::write(folder.path().join("b.ndjson"), lines).unwrap();
    let mut settings = SourceSettings::new(folder.path()).until_empty();
    settings.longest_message = 1_000;
    let ledger = Ledger::default();
    soon(FolderSource::new(settings.clone()).run(&ledger))
        .await
        .unwrap();
    soon(NdjsonSource::new(settings).run(&ledger))
        .await
        .unwrap();
    assert_eq!(ledger.control_ids(), ["2", "3", "5"]);
    let why = &tree(folder.path())["refused/b.ndjson.why"];
    let rule = "no JSON object with `message` as text, or `message_base64` in Base64";
    assert_eq!(
        why,
        &format!("line 1: longer than 1000 bytes\nline 3: {rule}\n")
    );
}

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

/// A minute lies between two reports.
fn origin(number: u64) -> Origin {
    let received = Instant::from_unix(BEGAN + 60 * number.cast_signed(), 0).unwrap();
    Origin::new(Position::new(number), "10.0.0.7:41022", received)
}

async fn observe(sink: &impl ObservationSink, number: u64) {
    soon(sink.observe(&report(number), &origin(number)))
        .await
        .unwrap();
}

#[tokio::test]
async fn a_report_that_comes_again_is_the_same_file() {
    let folder = tempfile::tempdir().unwrap();
    let settings = FolderSinkSettings::new(folder.path()).folders(Folders::None);
    for _ in 0..2 {
        let sink = FolderSink::open(settings.clone()).unwrap();
        assert_eq!(sink.delivery(), Delivery::Once);
        for number in [1, 2, 2] {
            observe(&sink, number).await;
        }
        let end = Instant::from_unix(BEGAN + 60, 0).unwrap();
        let window = Interval::new(Instant::from_unix(BEGAN, 0).unwrap(), end).unwrap();
        let part = origin(2).of(Part::Window(window));
        soon(sink.observe(&report(2), &part)).await.unwrap();
        soon(sink.observe(&report(2), &origin(2).of(Part::Late)))
            .await
            .unwrap();
    }
    let files = tree(folder.path());
    let names: Vec<_> = files.keys().map(String::as_str).collect();
    let expected = [
        "00000000000000000001-1795608060.hl7",
        "00000000000000000002-1795608120-l1.2.hl7",
        "00000000000000000002-1795608120-w1795608060.hl7",
        "00000000000000000002-1795608120.hl7",
    ];
    assert_eq!(names, expected);
    for (name, text) in &files {
        let read = Message::parse(text.as_bytes()).unwrap();
        let number = if name == expected[0] { 1 } else { 2 };
        assert_eq!(Report::read(&read).unwrap(), report(number));
    }
}

#[tokio::test]
async fn a_message_that_nobody_has_changed_is_the_file_byte_for_byte() {
    let folder = tempfile::tempdir().unwrap();
    let settings = FolderSinkSettings::new(folder.path()).folders(Folders::None);
    let sink = FolderSink::open(settings).unwrap();
    let mut received = report(1).write().unwrap().bytes().to_vec();
    received.extend_from_slice(b"ZXX|1|what only this vendor knows\r");
    let received = received.into();
    let (report, origin) = (report(1), origin(1));
    soon(sink.observe_received(&received, &report, &origin))
        .await
        .unwrap();
    let files = tree(folder.path());
    assert_eq!(files.len(), 1);
    let text = files.values().next().unwrap();
    assert_eq!(text.as_bytes(), received);
}

#[tokio::test]
async fn files_are_divided_into_days_or_by_number() {
    let folder = tempfile::tempdir().unwrap();
    let days = FolderSinkSettings::new(folder.path());
    let sink = FolderSink::open(days).unwrap();
    observe(&sink, 1).await;
    observe(&sink, 24 * 60).await;
    drop(sink);
    let positions = FolderSinkSettings::new(folder.path()).folders(Folders::Positions(1_000));
    let sink = FolderSink::open(positions).unwrap();
    observe(&sink, 999).await;
    observe(&sink, 1_000).await;
    let expected = [
        "00000000000000000000/00000000000000000999-1795667940.hl7",
        "00000000000000001000/00000000000000001000-1795668000.hl7",
        "2026-11-25/00000000000000000001-1795608060.hl7",
        "2026-11-26/00000000000000001440-1795694400.hl7",
    ];
    assert_eq!(names(folder.path()), expected);
}

#[tokio::test]
async fn a_file_that_was_cut_by_a_crash_is_written_anew_and_no_half_file_has_a_name() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(".writing.tmp"), "MSH|^~").unwrap();
    let settings = FolderSinkSettings::new(folder.path()).folders(Folders::None);
    let sink = FolderSink::open(settings).unwrap();
    // A disk that lost the content of a file, but not its name.
    fs::write(
        folder.path().join("00000000000000000001-1795608060.hl7"),
        "",
    )
    .unwrap();
    observe(&sink, 1).await;
    let files = tree(folder.path());
    assert_eq!(files.len(), 1);
    let text = files.values().next().unwrap();
    assert_eq!(
        Report::read(&Message::parse(text.as_bytes()).unwrap()).unwrap(),
        report(1)
    );
}

#[cfg(unix)]
#[tokio::test]
async fn nobody_but_owner_and_group_reads_what_is_written() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = tempfile::tempdir().unwrap();
    let sink = FolderSink::open(FolderSinkSettings::new(folder.path())).unwrap();
    observe(&sink, 1).await;
    drop(sink);
    observe(
        &NdjsonSink::open(NdjsonSinkSettings::new(folder.path())).unwrap(),
        1,
    )
    .await;
    for name in names(folder.path()) {
        let mode = fs::metadata(folder.path().join(&name))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o027, 0, "{name}: {mode:o}");
    }
}

#[tokio::test]
async fn one_sink_writes_into_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let sink = NdjsonSink::open(NdjsonSinkSettings::new(folder.path())).unwrap();
    let second = NdjsonSink::open(NdjsonSinkSettings::new(folder.path()));
    assert_eq!(second.unwrap_err(), FilesError::InUse);
    let other = FolderSink::open(FolderSinkSettings::new(folder.path()));
    assert_eq!(other.unwrap_err(), FilesError::InUse);
    drop(sink);
    assert!(NdjsonSink::open(NdjsonSinkSettings::new(folder.path())).is_ok());
}

/// The positions in all files of lines, by their files.
fn positions(folder: &Path) -> Vec<(String, Vec<u64>)> {
    let files = tree(folder).into_iter();
    let position = |line: &str| {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        line["position"].as_u64().unwrap()
    };
    files
        .map(|(name, text)| (name, text.lines().map(position).collect()))
        .collect()
}

fn file(name: &str, positions: &[u64]) -> (String, Vec<u64>) {
    (name.to_owned(), positions.to_vec())
}

#[tokio::test]
async fn lines_are_rotated_by_size_and_by_age() {
    let folder = tempfile::tempdir().unwrap();
    let settings = NdjsonSinkSettings::new(folder.path());
    let by_size = NdjsonSink::open(settings.clone().rotate(1_000, 0)).unwrap();
    for number in 1..=3 {
        observe(&by_size, number).await;
    }
    by_size.close().await.unwrap();
    drop(by_size);
    let by_age = NdjsonSink::open(settings.rotate(u64::MAX, 120)).unwrap();
    for number in 4..=6 {
        observe(&by_age, number).await;
    }
    let one = file("00000000000000000001-1795608060.ndjson", &[1, 2]);
    let two = file("00000000000000000003-1795608180.ndjson", &[3]);
    let three = file("00000000000000000004-1795608240.ndjson", &[4, 5]);
    let open = file("00000000000000000006-1795608360.ndjson.open", &[6]);
    assert_eq!(positions(folder.path()), [one, two, three, open]);

    // Nothing more comes, and the time does.
    let later = |seconds| Instant::from_unix(BEGAN + 360 + seconds, 0);
    let held = soon(by_age.settle(later(119))).await.unwrap();
    assert_eq!(held.wake_at, later(120));
    assert_eq!(held.after, None);
    let held = soon(by_age.settle(later(120))).await.unwrap();
    assert_eq!(held.wake_at, None);
    let last = file("00000000000000000006-1795608360.ndjson", &[6]);
    assert_eq!(positions(folder.path()).last(), Some(&last));
}

#[tokio::test]
async fn a_report_whose_line_can_be_seen_is_not_written_again() {
    let folder = tempfile::tempdir().unwrap();
    let settings = NdjsonSinkSettings::new(folder.path()).rotate(1_000, 0);
    for from in [1, 2, 4] {
        let sink = NdjsonSink::open(settings.clone()).unwrap();
        for number in from..from + 3 {
            observe(&sink, number).await;
            observe(&sink, number).await;
        }
    }
    let all: Vec<_> = positions(folder.path())
        .into_iter()
        .flat_map(|(_, all)| all)
        .collect();
    assert_eq!(all, [1, 2, 3, 4, 5, 6]);
}

#[tokio::test]
async fn whatever_a_crash_leaves_of_the_last_line_is_cut_off_and_the_report_written_again() {
    let whole = {
        let folder = tempfile::tempdir().unwrap();
        let sink = NdjsonSink::open(NdjsonSinkSettings::new(folder.path())).unwrap();
        observe(&sink, 1).await;
        observe(&sink, 2).await;
        tree(folder.path()).into_values().next().unwrap()
    };
    let begin = whole.find('\n').unwrap() + 1;
    let zeros = |length: usize| whole[..begin].to_owned() + &"\0".repeat(length);
    let mut left: Vec<_> = [0, 1, 10, whole.len() - begin - 1]
        .map(|length| whole[..begin + length].to_owned())
        .into();
    left.push(zeros(100));
    // The last piece of the line is there, and the first is not.
    left.push(zeros(100) + &whole[begin + 100..]);
    for left in left {
        let folder = tempfile::tempdir().unwrap();
        let open = folder
            .path()
            .join("00000000000000000001-1795608060.ndjson.open");
        fs::write(open, &left).unwrap();
        let sink = NdjsonSink::open(NdjsonSinkSettings::new(folder.path())).unwrap();
        observe(&sink, 1).await;
        observe(&sink, 2).await;
        sink.close().await.unwrap();
        let one = file("00000000000000000001-1795608060.ndjson", &[1]);
        let two = file("00000000000000000002-1795608120.ndjson", &[2]);
        assert_eq!(positions(folder.path()), [one, two], "{} bytes", left.len());
    }
}

#[tokio::test]
async fn a_file_without_a_line_is_removed_and_a_whole_one_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let sink = NdjsonSink::open(NdjsonSinkSettings::new(folder.path())).unwrap();
    observe(&sink, 1).await;
    let before = tree(folder.path()).into_values().next().unwrap();
    drop(sink);
    fs::File::create_new(folder.path().join("2.ndjson.open"))
        .unwrap()
        .write_all(b"{\"key\"")
        .unwrap();
    let _sink = NdjsonSink::open(NdjsonSinkSettings::new(folder.path())).unwrap();
    let files = tree(folder.path());
    assert_eq!(files.len(), 1);
    assert_eq!(files["00000000000000000001-1795608060.ndjson"], before);
}

#[tokio::test]
async fn what_one_writes_the_other_takes() {
    let folder = tempfile::tempdir().unwrap();
    let sink = NdjsonSink::open(NdjsonSinkSettings::new(folder.path())).unwrap();
    for number in 1..=3 {
        observe(&sink, number).await;
    }
    let ledger = Ledger::default();
    let source = NdjsonSource::new(SourceSettings::new(folder.path()).until_empty());
    soon(source.run(&ledger)).await.unwrap();
    assert_eq!(ledger.stored().len(), 0, "the file is not complete");
    sink.close().await.unwrap();
    soon(source.run(&ledger)).await.unwrap();
    for (number, text) in (1..).zip(ledger.stored()) {
        let mut expected = report(number);
        expected.header.charset = ihe_pcd::hl7::Charset::UTF_8;
        assert_eq!(
            Report::read(&Message::parse(text.as_bytes()).unwrap()).unwrap(),
            expected
        );
    }
    assert_eq!(ledger.control_ids(), ["1", "2", "3"]);

    let folder = tempfile::tempdir().unwrap();
    let settings = FolderSinkSettings::new(folder.path()).folders(Folders::None);
    let sink = FolderSink::open(settings).unwrap();
    for number in 1..=3 {
        observe(&sink, number).await;
    }
    let ledger = Ledger::default();
    take_all(folder.path(), &ledger).await;
    assert_eq!(ledger.control_ids(), ["1", "2", "3"]);
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_sink_whose_folder_goes_away_says_later_and_goes_on_when_it_is_back() {
    let outer = tempfile::tempdir().unwrap();
    let [folder, aside] = ["reports", "aside"].map(|name| outer.path().join(name));
    fs::create_dir(&folder).unwrap();
    let sink = NdjsonSink::open(NdjsonSinkSettings::new(&folder).rotate(1, 0)).unwrap();
    observe(&sink, 1).await;
    fs::rename(&folder, &aside).unwrap();
    let error = soon(sink.observe(&report(2), &origin(2)))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RetryLater);
    assert_eq!(error.to_string(), "making a file: entity not found");
    fs::rename(&aside, &folder).unwrap();
    observe(&sink, 2).await;
    let one = file("00000000000000000001-1795608060.ndjson", &[1]);
    let two = file("00000000000000000002-1795608120.ndjson", &[2]);
    assert_eq!(positions(&folder), [one, two]);
}
