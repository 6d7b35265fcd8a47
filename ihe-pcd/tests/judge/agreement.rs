//! Our errors are NIST's errors, line by line and both ways.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use ihe_pcd::hl7::Message;
use ihe_pcd::profile::igamt::Igamt;
use ihe_pcd::profile::{Profile, Severity};

use crate::differences::listed;
use crate::verdicts::{self, Error};

fn folder(variable: &str) -> Option<PathBuf> {
    let found = env::var_os(variable).map(PathBuf::from);
    if found.is_none() {
        println!("${variable} is not set: nothing is compared with NIST's engine");
    }
    found
}

fn profile(folder: &Path) -> Profile {
    let text = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    let (profile, constraints, value_sets) = (
        text("Profile.xml"),
        text("Constraints.xml"),
        text("ValueSets.xml"),
    );
    Igamt {
        profile: &profile,
        constraints: &constraints,
        value_sets: &value_sets,
    }
    .read()
    .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
}

/// What one has and the other has not, each as often as it is there.
fn beyond<'a>(one: &'a [Error], other: &[Error]) -> Vec<&'a Error> {
    let mut left = other.to_vec();
    one.iter()
        .filter(
            |error| match left.iter().position(|found| found == *error) {
                Some(at) => {
                    left.swap_remove(at);
                    false
                }
                None => true,
            },
        )
        .collect()
}

#[test]
fn the_judge_finds_what_the_engine_of_nist_finds() {
    let (Some(profiles), Some(verdicts), Some(corpus)) = (
        folder("PCD_PROFILES"),
        folder("PCD_VERDICTS"),
        folder("PCD_CORPUS"),
    ) else {
        return;
    };
    let mut read: BTreeMap<String, Profile> = BTreeMap::new();
    let mut differences = Vec::new();
    let (mut all_ours, mut all_theirs, mut not_theirs, mut not_ours) = (0, 0, 0, 0);
    println!("{:>5} {:>5} {:>5}", "ours", "NIST", "both");
    for (file, verdict) in verdicts::read(&verdicts) {
        let profile = read
            .entry(verdict.set.clone())
            .or_insert_with(|| profile(&profiles.join(&verdict.set)));
        let bytes = fs::read(corpus.join(&file)).unwrap();
        let message = Message::parse(&bytes).unwrap();
        let ours: Vec<_> = profile
            .judge(message)
            .iter()
            .filter(|finding| finding.severity == Severity::Error)
            .map(Error::of_finding)
            .collect();
        let theirs = verdict.errors;
        let (only_ours, only_theirs) = (beyond(&ours, &theirs), beyond(&theirs, &ours));
        println!(
            "{:>5} {:>5} {:>5}  {file}",
            ours.len(),
            theirs.len(),
            ours.len() - only_ours.len()
        );
        all_ours += ours.len();
        all_theirs += theirs.len();
        not_theirs += only_ours.len();
        not_ours += only_theirs.len();
        differences.extend(
            only_ours
                .iter()
                .map(|error| format!("ours\t{file}\t{error}")),
        );
        differences.extend(
            only_theirs
                .iter()
                .map(|error| format!("theirs\t{file}\t{error}")),
        );
    }
    println!(
        "{not_theirs} of our {all_ours} errors are not NIST's, {not_ours} of NIST's {all_theirs} are not ours"
    );
    let listed = listed();
    let unlisted: Vec<_> = differences
        .iter()
        .filter(|difference| !listed.contains(*difference))
        .collect();
    for difference in &unlisted {
        println!("{difference}");
    }
    assert!(unlisted.is_empty(), "differences without a reason");
    assert!(not_theirs * 100 <= all_ours && not_ours * 100 <= all_theirs);
}
