//! The table of field failures names tests that exist, and every test here stands in the table.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const TABLE: &str = "FIELD_FAILURES.md";

/// Where every test is to stand in the table.
const FOLDERS: [&str; 2] = ["mllp/tests/field_failures", "ihe-pcd/tests/field_failures"];

fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().expect("in the workspace").to_path_buf()
}

/// A test, and whether it is ignored.
type Test = (String, bool);

/// The tests in a Rust file, or in those of a folder.
fn tests_in(place: &str) -> Vec<Test> {
    let place = root().join(place);
    if place.is_file() {
        return tests_of(&fs::read_to_string(place).unwrap());
    }
    let mut tests = Vec::new();
    for entry in fs::read_dir(place).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            tests.extend(tests_of(&fs::read_to_string(path).unwrap()));
        }
    }
    tests
}

/// The functions that stand directly below a `#[test]` or `#[tokio::test]` and other attributes.
fn tests_of(text: &str) -> Vec<Test> {
    let mut tests = Vec::new();
    let (mut marked, mut ignored) = (false, false);
    for line in text.lines().map(str::trim) {
        if line.starts_with("#[test]") || line.starts_with("#[tokio::test") {
            (marked, ignored) = (true, false);
        } else if line.starts_with("#[ignore") {
            ignored = true;
        } else if marked && !line.starts_with("#[") {
            marked = false;
            let name = line.split_once("fn ").map(|(_, rest)| rest);
            let name = name.and_then(|rest| rest.split(['(', '<']).next());
            tests.extend(name.map(|name| (name.to_owned(), ignored)));
        }
    }
    tests
}

/// What the last column of a row begins with: a file or a folder, and a test in it; nothing for a failure without a test.
fn named(row: &str) -> Option<(&str, &str)> {
    let cell = row.trim().trim_end_matches('|').rsplit('|').next()?.trim();
    cell.strip_prefix('`')?.split('`').next()?.split_once(": ")
}

fn rows() -> Vec<String> {
    let table = fs::read_to_string(root().join(TABLE)).unwrap();
    let rows = table.lines().filter(|line| line.starts_with("| "));
    let rows = rows.filter(|line| !line.starts_with("| what failed"));
    rows.map(str::to_owned).collect()
}

#[test]
fn every_test_that_the_table_names_exists_and_passes_unless_the_row_says_that_it_fails() {
    let mut wrong = Vec::new();
    for row in rows() {
        let Some((place, name)) = named(&row) else {
            continue;
        };
        let tests = tests_in(place);
        match tests.iter().find(|(found, _)| found == name) {
            None => wrong.push(format!("{place}: there is no {name}")),
            Some((_, ignored)) if *ignored != row.contains("fails so far") => {
                wrong.push(format!("{place}: {name}: the row does not say what it is"));
            }
            Some(_) => {}
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_row_names_a_test_or_says_that_there_is_none() {
    let unclear: Vec<_> = rows()
        .into_iter()
        .filter(|row| named(row).is_none() && !row.contains("| not ours yet"))
        .collect();
    assert!(unclear.is_empty(), "{unclear:#?}");
    assert!(rows().len() > 50, "the table has been read");
}

#[test]
fn every_test_of_a_field_failure_is_in_the_table() {
    let rows = rows();
    let in_table: BTreeSet<_> = rows.iter().filter_map(|row| named(row)).collect();
    for folder in FOLDERS {
        let missing: Vec<_> = tests_in(folder)
            .into_iter()
            .map(|(name, _)| name)
            // Those of this file are about the table.
            .filter(|name| !name.starts_with("every_"))
            .filter(|name| !in_table.contains(&(folder, name.as_str())))
            .collect();
        assert!(missing.is_empty(), "{folder}: {missing:#?}");
    }
}
