//! The table of requirements holds against the code: what it names exists, and nothing is missing in it.
//!
//! That its severities, sources and words are those of the rules is asked where the rules are;
//! that a consumer answers as it says, in `acknowledgements`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use ihe_pcd::profile::Profile;

use crate::switched_off::cases;

const TABLE: &str = include_str!("../../requirements.tsv");

const COLUMNS: [&str; 11] = [
    "requirement",
    "source",
    "words",
    "rule",
    "builder",
    "acknowledgement",
    "rev9",
    "nist-2018",
    "gazelle",
    "continua",
    "tests",
];

/// What the builder does about a requirement, where that is no `SendingRule`.
const BUILDER: [&str; 4] = [
    // By its types, or as it numbers and orders by itself.
    "cannot be built",
    // Whoever uses it says so; no receiver is misled by it.
    "built if said",
    // It is the other reading of two.
    "built otherwise",
    // Of transactions that it does not build.
    "not built",
];

/// The cells of each row.
fn rows() -> impl Iterator<Item = BTreeMap<&'static str, &'static str>> {
    TABLE.lines().skip(1).map(|line| {
        let cells: Vec<_> = line.split('\t').collect();
        assert_eq!(cells.len(), COLUMNS.len(), "{line}");
        COLUMNS.into_iter().zip(cells).collect()
    })
}

fn package(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// `*.usage` is every rule with that ending.
pub(crate) fn names(pattern: &str, rule: &str) -> bool {
    match pattern.strip_prefix('*') {
        Some(ending) => rule.ends_with(ending),
        None => rule == pattern,
    }
}

#[test]
fn the_table_has_its_columns_and_each_requirement_a_number_of_its_own() {
    let head: Vec<_> = TABLE.lines().next().unwrap().split('\t').collect();
    assert_eq!(head, COLUMNS);
    let numbers: BTreeSet<_> = rows().map(|row| row["requirement"]).collect();
    assert_eq!(numbers.len(), rows().count());
    for row in rows() {
        for (column, cell) in &row {
            assert!(
                !cell.trim().is_empty(),
                "{column} of {}",
                row["requirement"]
            );
        }
    }
}

#[test]
fn every_rule_is_in_the_table_once_and_every_rule_of_the_table_exists() {
    let rules: BTreeSet<_> = Profile::names()
        .into_iter()
        .flat_map(|name| Profile::named(name).unwrap().rules())
        .collect();
    for rule in &rules {
        let of_rule = rows().filter(|row| names(row["rule"], rule)).count();
        assert_eq!(of_rule, 1, "{rule}");
    }
    for row in rows() {
        let exists = rules.iter().any(|rule| names(row["rule"], rule));
        assert!(exists, "{}", row["rule"]);
    }
}

#[test]
fn every_test_of_the_table_exists() {
    let mut sources = String::new();
    for entry in fs::read_dir(package("tests/judge_rules")).unwrap() {
        sources += &fs::read_to_string(entry.unwrap().path()).unwrap();
    }
    for row in rows() {
        for test in row["tests"].split(", ") {
            let is_case = sources.contains(&format!("    {test}: "));
            let is_function = sources.contains(&format!("fn {test}()"));
            assert!(is_case || is_function, "{test} of {}", row["rule"]);
        }
    }
}

#[test]
fn every_case_is_named_with_its_rule() {
    for case in cases() {
        let mut of_rule = rows().filter(|row| names(row["rule"], case.rule));
        let tests = of_rule.next().unwrap()["tests"];
        let is_named = tests.split(", ").any(|test| test == case.test);
        assert!(is_named, "{} of {}", case.test, case.rule);
    }
}

#[test]
fn every_step_of_the_builder_exists() {
    let source = fs::read_to_string(package("src/model/sending_profile/misfit.rs")).unwrap();
    let rules = source.split("pub enum SendingRule {").nth(1).unwrap();
    let mut named = BTreeSet::new();
    for row in rows() {
        let step = row["builder"];
        named.insert(step);
        let is_rule = rules.contains(&format!("\n    {step},"));
        assert!(is_rule || BUILDER.contains(&step), "{step}");
    }
    let steps = rules.lines().filter_map(|line| line.strip_prefix("    "));
    let steps = steps.filter(|line| line.starts_with(char::is_uppercase));
    for step in steps.map(|line| line.trim_end_matches(',')) {
        let of_all = ["Forbidden"];
        assert!(named.contains(step) || of_all.contains(&step), "{step}");
    }
}
