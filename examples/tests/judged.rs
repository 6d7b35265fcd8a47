//! What the judge finds in many files, by each of its profiles, has been reviewed by a person.
//!
//! As `corpus`: the files are this repository's own fixtures and, where the variable `PCD_CORPUS` names a folder
//! (an absolute path), every file below it. A line holds names of rules and places, never content.
//! `UPDATE_SNAPSHOTS=1 cargo test -p ihe-pcd-examples --test judged` writes the lines anew; review what changed.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]
#![allow(dead_code, reason = "another test uses the rest")]

mod review;

use std::collections::BTreeMap;
use std::env;
use std::path::Path;

use ihe_pcd::hl7::{self, Message};
use ihe_pcd::profile::{Profile, Severity};

use review::{Review, count, own, places, say, updating};

#[test]
fn every_fixture_is_judged_as_reviewed() {
    for profile in profiles() {
        let snapshot = format!("judged_{}_fixtures.txt", profile.name());
        let review = Review::of(&own("fixtures"), &snapshot, |file| judged(&profile, file));
        review.settle();
        let absent: Vec<_> = review.absent().collect();
        assert!(absent.is_empty(), "in {snapshot} only: {absent:?}");
        let unknown: Vec<_> = review.not_reviewed().collect();
        assert!(
            updating() || unknown.is_empty(),
            "not in {snapshot}: {unknown:?}"
        );
    }
}

#[test]
fn every_known_file_of_the_corpus_is_judged_as_reviewed() {
    let Some(folder) = env::var_os("PCD_CORPUS") else {
        say("judged: PCD_CORPUS is not set, so nothing but the fixtures was judged\n");
        return;
    };
    for profile in profiles() {
        let snapshot = format!("judged_{}_corpus.txt", profile.name());
        let folder = Path::new(&folder);
        Review::of(folder, &snapshot, |file| judged(&profile, file)).settle();
    }
}

fn profiles() -> [Profile; 4] {
    Profile::names().map(|name| Profile::named(name).unwrap())
}

/// What is found in a file: `error OBX-4.path 1 at OBX[3]-4; warning ...`, and how much is only worth knowing.
fn judged(profile: &Profile, file: &[u8]) -> String {
    let mut found: BTreeMap<(&str, String), Vec<String>> = BTreeMap::new();
    let mut worth_knowing = 0;
    let mut unreadable = 0;
    let mut messages = 0;
    for bytes in hl7::messages(file) {
        messages += 1;
        let Ok(message) = Message::parse(bytes) else {
            unreadable += 1;
            continue;
        };
        for finding in &profile.judge(message) {
            match finding.severity {
                Severity::Information => worth_knowing += 1,
                severity => {
                    let rule = (severity.as_str(), finding.rule.to_string());
                    found.entry(rule).or_default().push(finding.at.to_string());
                }
            }
        }
    }
    let mut parts = vec![count(messages, "message")];
    if unreadable > 0 {
        parts.push(format!("{unreadable} unreadable"));
    }
    for ((severity, rule), at) in &found {
        parts.push(places(&format!("{severity} {rule}"), at));
    }
    if worth_knowing > 0 {
        parts.push(format!("{worth_knowing} worth knowing"));
    }
    if found.is_empty() && unreadable == 0 && messages > 0 {
        parts.push("ok".to_owned());
    }
    parts.join("; ")
}
