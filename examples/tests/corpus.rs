//! Many files are read, and what is said of each has been reviewed by a person.
//!
//! The files are this repository's own fixtures and, where the variable `PCD_CORPUS` names a folder (an absolute path),
//! every file below it.
//! A snapshot holds a line a file: its path and the verdict, never content.
//! A file of the folder that the snapshot knows is compared with it; any other is read, which must end without a panic,
//! and listed as not reviewed.
//! `UPDATE_SNAPSHOTS=1 cargo test -p ihe-pcd-examples --test corpus` writes the lines of the `*.hl7` files that are there
//! and keeps the other lines; review what changed.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]

mod review;

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::Path;

use ihe_pcd::codes::MdcCode;
use ihe_pcd::datatype::Cwe;
use ihe_pcd::hl7::{self, Message};
use ihe_pcd::model::{
    Alert, AlertAnswer, AlertReport, AlertStatus, AlertWord, Listed, ObservationMessage,
    ParentLayout, PatientResult, SiteRules,
};
use ihe_pcd_examples::json;
use serde_json::Value as Json;

use review::{Review, count, files, own, places, say, updating, verdicts};

#[test]
fn every_fixture_is_read_as_reviewed() {
    let review = Review::of(&own("fixtures"), "fixtures.txt", verdict);
    review.settle();
    let absent: Vec<_> = review.absent().collect();
    assert!(absent.is_empty(), "in fixtures.txt only: {absent:?}");
    let unknown: Vec<_> = review.not_reviewed().collect();
    assert!(
        updating() || unknown.is_empty(),
        "not in fixtures.txt: {unknown:?}"
    );
}

#[test]
fn every_file_of_the_corpus_is_read_and_the_known_ones_as_reviewed() {
    match env::var_os("PCD_CORPUS") {
        Some(folder) => Review::of(Path::new(&folder), "corpus.txt", verdict).settle(),
        None => say("corpus: PCD_CORPUS is not set, so nothing but the fixtures was read\n"),
    }
}

#[test]
fn a_folder_of_ones_own_is_read_and_what_is_known_of_it_compared() {
    let folder = tempfile::tempdir().unwrap();
    let known = folder.path().join("latin_1.hl7");
    fs::copy(own("fixtures").join("latin_1.hl7"), &known).unwrap();
    fs::create_dir(folder.path().join("ward")).unwrap();
    fs::copy(&known, folder.path().join("ward/monitor.dat")).unwrap();
    let review = Review::of(folder.path(), "fixtures.txt", verdict);
    assert_eq!(review.difference(), "");
    assert!(review.compared().eq(["latin_1.hl7"]));
    assert!(review.not_reviewed().eq(["ward/monitor.dat"]));
    assert_eq!(review.absent().count() + 1, review.snapshot.len());

    fs::write(&known, "").unwrap();
    let difference = Review::of(folder.path(), "fixtures.txt", verdict).difference();
    assert_eq!(difference.lines().count(), 2, "{difference}");
}

#[test]
fn a_snapshot_that_is_written_anew_keeps_the_lines_of_absent_files() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["latin_1.hl7", "new.hl7", "notes.txt"] {
        fs::write(folder.path().join(name), "").unwrap();
    }
    let review = Review::of(folder.path(), "fixtures.txt", verdict);
    let mut expected = review.snapshot.clone();
    for name in ["latin_1.hl7", "new.hl7"] {
        expected.insert(name.to_owned(), verdict(b""));
    }
    assert_eq!(verdicts(&review.updated()), expected);
}

#[test]
fn a_message_that_lost_or_changed_a_byte_is_read_without_a_panic() {
    // Each of these means something at one place or another.
    const MEANINGFUL: &[u8] = b"|^~\\&\r\"0\x00\xFF";
    let rules = SiteRules::default();
    for path in files(&own("fixtures")) {
        let bytes = fs::read(&path).unwrap();
        // A prime step meets every part of a field in some message, and ends in seconds.
        for at in (0..bytes.len()).step_by(7) {
            let mut lost = bytes.clone();
            lost.remove(at);
            let mut changed = bytes.clone();
            changed[at] = MEANINGFUL[at % MEANINGFUL.len()];
            for bytes in [lost, changed] {
                for message in hl7::messages(&bytes).flat_map(Message::parse) {
                    json::message("", &message, &rules);
                }
            }
        }
    }
}

/// What is said of a file: how many messages, which transactions, how many rows, what was read of them,
/// and which problems where.
fn verdict(file: &[u8]) -> String {
    let mut messages = 0;
    let mut transactions: BTreeMap<String, usize> = BTreeMap::new();
    let mut unreadable = Vec::new();
    let mut observations = 0;
    let mut devices = 0;
    let mut content = Content::default();
    let mut alerts = Vec::new();
    let mut problems: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for bytes in hl7::messages(file) {
        messages += 1;
        let message = match Message::parse(bytes) {
            Ok(message) => message,
            Err(error) => {
                unreadable.push(format!("unreadable, {error}"));
                continue;
            }
        };
        let json = json::message("", &message, &SiteRules::default());
        let results = ObservationMessage::read(&message).results;
        check_against_the_model(&json, &results);
        alerts.extend(alerts_of(&message, &json));
        content.add(&results);
        let mut transaction = json["transaction"].as_str().unwrap().to_owned();
        if let Some(answered) = json["acknowledges"]["transaction"].as_str() {
            transaction = format!("{transaction} to a {answered}");
        }
        *transactions.entry(transaction).or_default() += 1;
        observations += rows(&json, "observations");
        devices += rows(&json, "devices");
        for problem in json["problems"].as_array().unwrap() {
            let kind = problem["kind"].as_str().unwrap().to_owned();
            let at = problem["at"].as_str().unwrap().to_owned();
            problems.entry(kind).or_default().push(at);
        }
    }
    let mut parts = vec![count(messages, "message")];
    for (transaction, times) in transactions {
        parts.push(match times {
            1 => transaction,
            _ => format!("{transaction} {times} times"),
        });
    }
    parts.push(format!(
        "{}, {}",
        count(observations, "observation"),
        count(devices, "device")
    ));
    parts.extend(content.parts());
    parts.extend(alerts);
    if messages > 0 && unreadable.is_empty() && problems.is_empty() {
        parts.push("ok".to_owned());
    }
    parts.extend(unreadable);
    parts.extend(problems.iter().map(|(kind, at)| places(kind, at)));
    parts.join("; ")
}

/// What was read of rows, in words of the library and numbers: no content.
#[derive(Default)]
struct Content {
    patients: BTreeMap<&'static str, usize>,
    readings: BTreeMap<&'static str, usize>,
    types: BTreeMap<String, usize>,
    zones: BTreeMap<&'static str, usize>,
    codes: BTreeMap<&'static str, usize>,
    with_device: usize,
    rows: usize,
}

impl Content {
    fn add(&mut self, results: &[PatientResult<'_>]) {
        for result in results {
            *self.patients.entry(result.patient.status()).or_default() += 1;
            for row in result.observations() {
                self.rows += 1;
                *self.readings.entry(row.reading().name()).or_default() += 1;
                let kind = row.value_as_sent().value_type().unwrap_or("no type");
                *self.types.entry(kind.to_owned()).or_default() += 1;
                let zone = row.time.as_ref().map_or("none", |time| time.zone.name());
                *self.zones.entry(zone).or_default() += 1;
                let meant = match (row.code.mdc(), row.code.mdc_as_written()) {
                    (Some(meant), Some(written)) if meant == written => "as written",
                    (Some(_), _) => "meant",
                    (None, Some(_)) => "contradicted",
                    (None, None) => "not of MDC",
                };
                *self.codes.entry(meant).or_default() += 1;
                self.with_device += usize::from(row.device_id().is_some());
            }
        }
    }

    /// `readings value 9, missing 1`, one part for each thing that was counted.
    fn parts(&self) -> Vec<String> {
        fn counts(name: &str, counted: &BTreeMap<impl AsRef<str>, usize>) -> String {
            let each = counted
                .iter()
                .map(|(kind, times)| format!("{} {times}", kind.as_ref()));
            format!("{name} {}", each.collect::<Vec<_>>().join(", "))
        }
        if self.rows == 0 {
            return Vec::new();
        }
        vec![
            counts("patients", &self.patients),
            counts("readings", &self.readings),
            counts("types", &self.types),
            counts("codes", &self.codes),
            counts("zones", &self.zones),
            format!("with a device {}", self.with_device),
        ]
    }
}

/// What each alert of a message says, in words of the framework and terms of the nomenclature: no content.
fn alerts_of(message: &Message<'_>, json: &Json) -> Vec<String> {
    if let Ok(status) = AlertStatus::read(message) {
        return status.answers.iter().map(answer).collect();
    }
    let Ok(report) = AlertReport::read(message) else {
        assert!(json["alert"].is_null());
        return Vec::new();
    };
    let shown = match &json["alert"] {
        Json::Null => 0,
        Json::Array(alerts) => alerts.len(),
        _ => 1,
    };
    assert_eq!(shown, report.alerts().count());
    report.alerts().map(alert).collect()
}

fn answer(answer: &AlertAnswer<'_>) -> String {
    let statuses = answer.statuses().map(|(status, _)| match status.known() {
        Some(known) => known.word(),
        None => "unknown",
    });
    let statuses: Vec<_> = statuses.collect();
    let id = if answer.id().is_some() {
        "named"
    } else {
        "not named"
    };
    format!("answer {}, alert {id}", statuses.join("+"))
}

fn alert(alert: &Alert<'_>) -> String {
    fn word<T: AlertWord>(said: Option<&Listed<'_, T>>) -> String {
        said.map_or("nothing", Listed::as_str).to_owned()
    }
    fn term(code: Option<&Cwe<'_>>) -> String {
        let known = code.map(|code| code.mdc().and_then(MdcCode::refid));
        known
            .map_or("nothing", |known| known.unwrap_or("local"))
            .to_owned()
    }
    let inactivation = alert.inactivation().map(|all| {
        let words: Vec<_> = all.iter().map(Listed::as_str).collect();
        words.join("+")
    });
    let text = alert.event().and_then(|event| event.text.as_ref());
    let id = match alert.parent().layout() {
        _ if alert.id().is_none() => "nowhere",
        ParentLayout::None => "OBR-3",
        ParentLayout::Filler => "OBR-29.2",
        ParentLayout::Placer => "OBR-29.1",
        ParentLayout::Components => "OBR-29 as a whole",
    };
    let time = alert.time().map_or("none", |time| time.zone.name());
    [
        format!("alert {}", word(alert.phase())),
        word(alert.state()),
        word(alert.kind()),
        word(alert.priority()),
        inactivation.unwrap_or_else(|| "nothing".to_owned()),
        format!("event {}", term(alert.event().map(|event| &event.code))),
        format!("text {}", if text.is_some() { "yes" } else { "no" }),
        format!("source {}", term(alert.source().map(|source| &source.code))),
        format!(
            "limits {}",
            if alert.limits().is_some() {
                "yes"
            } else {
                "no"
            }
        ),
        format!("id from {id}"),
        format!("time {time}"),
        format!(
            "first {}",
            if alert.first_time().is_some() {
                "yes"
            } else {
                "no"
            }
        ),
        count(alert.recipients().count(), "recipient"),
    ]
    .join(", ")
}

/// The JSON has as many rows as the model, and it is one line that reads back.
fn check_against_the_model(json: &Json, results: &[PatientResult<'_>]) {
    let line = json.to_string();
    assert!(!line.contains('\n'));
    assert_eq!(serde_json::from_str::<Json>(&line).unwrap(), *json);
    let observations = results.iter().flat_map(PatientResult::observations);
    assert_eq!(rows(json, "observations"), observations.count());
    let devices = results.iter().flat_map(PatientResult::devices);
    assert_eq!(rows(json, "devices"), devices.count());
}

fn rows(json: &Json, key: &str) -> usize {
    json[key].as_array().unwrap().len()
}
