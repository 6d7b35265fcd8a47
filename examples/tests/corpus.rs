//! Many files are read, and what is said of each has been reviewed by a person.
//!
//! The files are this repository's own fixtures and, where the variable `PCD_CORPUS` names a folder,
//! every `*.hl7` below it.
//! A snapshot holds a line a file: its path and the verdict, never content.
//! `UPDATE_SNAPSHOTS=1 cargo test -p ihe-pcd-examples --test corpus` writes the snapshots anew; review what changed.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    missing_docs,
    reason = "tests fail by panicking and say what they ran"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use ihe_pcd::hl7::{self, Message};
use ihe_pcd::model::{PatientResult, Report, SiteRules};
use ihe_pcd_examples::json;
use serde_json::Value as Json;

#[test]
fn every_file_is_read_as_reviewed() {
    let fixtures = own("fixtures");
    println!("corpus: this repository's own fixtures");
    compare(&fixtures, "fixtures.txt");
    match env::var_os("PCD_CORPUS") {
        Some(folder) => {
            println!("corpus: the folder that PCD_CORPUS names");
            compare(Path::new(&folder), "corpus.txt");
        }
        None => println!("corpus: PCD_CORPUS is not set, so nothing but the fixtures was read"),
    }
}

#[test]
fn a_message_that_lost_or_changed_a_byte_is_read_without_a_panic() {
    // Each of these means something at one place or another.
    const MEANINGFUL: &[u8] = b"|^~\\&\r\"0\x00\xFF";
    let rules = SiteRules::default();
    for path in hl7_files(&own("fixtures")) {
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

fn own(folder: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests", folder]
        .iter()
        .collect()
}

fn hl7_files(folder: &Path) -> BTreeSet<PathBuf> {
    let mut files = BTreeSet::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "hl7") {
                files.insert(path);
            }
        }
    }
    assert!(!files.is_empty(), "no *.hl7 below {}", folder.display());
    files
}

/// Fails, and shows the lines that differ.
fn compare(folder: &Path, snapshot: &str) {
    let found: BTreeSet<_> = hl7_files(folder)
        .iter()
        .map(|path| {
            let name = path.strip_prefix(folder).unwrap().to_string_lossy();
            let name = name.replace(std::path::MAIN_SEPARATOR, "/");
            format!("{name}\t{}", verdict(&fs::read(path).unwrap()))
        })
        .collect();
    let snapshot = own("snapshots").join(snapshot);
    if env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value == "1") {
        let mut text = String::new();
        for line in &found {
            text.push_str(line);
            text.push('\n');
        }
        fs::write(&snapshot, text).unwrap();
        return;
    }
    let reviewed = fs::read_to_string(&snapshot).unwrap_or_default();
    let reviewed: BTreeSet<_> = reviewed.lines().map(str::to_owned).collect();
    let mut difference = String::new();
    for line in reviewed.difference(&found) {
        difference.push_str(&format!("- {line}\n"));
    }
    for line in found.difference(&reviewed) {
        difference.push_str(&format!("+ {line}\n"));
    }
    assert!(
        difference.is_empty(),
        "not what was reviewed (see UPDATE_SNAPSHOTS at the top of this file):\n{difference}"
    );
}

/// What is said of a file: how many messages, which transactions, how many rows, and which problems where.
fn verdict(file: &[u8]) -> String {
    let mut messages = 0;
    let mut transactions: BTreeMap<String, usize> = BTreeMap::new();
    let mut unreadable = Vec::new();
    let mut observations = 0;
    let mut devices = 0;
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
        check_against_the_model(&json, &message);
        let transaction = json["transaction"].as_str().unwrap().to_owned();
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
    if messages > 0 && unreadable.is_empty() && problems.is_empty() {
        parts.push("ok".to_owned());
    }
    parts.extend(unreadable);
    parts.extend(problems.iter().map(|(kind, at)| places(kind, at)));
    parts.join("; ")
}

/// The JSON has as many rows as the model, and it is one line that reads back.
fn check_against_the_model(json: &Json, message: &Message<'_>) {
    let line = json.to_string();
    assert!(!line.contains('\n'));
    assert_eq!(serde_json::from_str::<Json>(&line).unwrap(), *json);
    let results = match Report::read(message) {
        Ok(report) => report.results,
        Err(_) => PatientResult::read_all(message, &SiteRules::default()).0,
    };
    let observations = results.iter().flat_map(PatientResult::observations);
    assert_eq!(rows(json, "observations"), observations.count());
    let devices = results.iter().flat_map(PatientResult::devices);
    assert_eq!(rows(json, "devices"), devices.count());
}

fn rows(json: &Json, key: &str) -> usize {
    json[key].as_array().unwrap().len()
}

fn count(number: usize, word: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {word}{plural}")
}

/// `duplicate-path 2 at OBX[2]-4, OBX[5]-4`, the first places only where there are many.
fn places(kind: &str, at: &[String]) -> String {
    const SHOWN: usize = 4;
    let shown = at[..at.len().min(SHOWN)].join(", ");
    let more = if at.len() > SHOWN { ", ..." } else { "" };
    format!("{kind} {} at {shown}{more}", at.len())
}
