//! What NIST's engine says of a message, one line of JSON for each message and for each error.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::Path;

use ihe_pcd::hl7::Location;
use ihe_pcd::profile::{Finding, FindingKind};
use serde_json::Value;

/// An error of one of the two: what kind it is, where, and of a statement which.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(crate) struct Error {
    pub(crate) kind: FindingKind,
    pub(crate) at: String,
    pub(crate) rule: String,
}

impl Error {
    pub(crate) fn of_finding(finding: &Finding) -> Self {
        let rule = match finding.kind {
            FindingKind::Constraint => finding.rule.to_string(),
            _ => String::new(),
        };
        Self {
            kind: finding.kind,
            at: finding.at.to_string(),
            rule,
        }
    }

    fn of_verdict(line: &Value) -> Self {
        let text = |name: &str| line[name].as_str().unwrap();
        let kind = match text("category") {
            "Usage" => FindingKind::Usage,
            "Predicate Failure" => FindingKind::Predicate,
            "Cardinality" => FindingKind::Cardinality,
            "Length" => FindingKind::Length,
            "Format" | "Unescaped Separator" => FindingKind::Format,
            "Code Not Found" | "Code Not Found (Open ValueSet)" => FindingKind::ValueSet,
            "Constraint Failure" => FindingKind::Constraint,
            "Unresolved Field Model" => FindingKind::ValueType,
            other => panic!("an unknown category: {other}"),
        };
        let rule = match kind {
            FindingKind::Constraint => text("detail").split(" - ").next().unwrap().to_owned(),
            _ => String::new(),
        };
        Self {
            kind,
            at: place(text("at")),
            rule,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\t{}\t{}", self.kind, self.at, self.rule)
    }
}

/// A place as NIST writes it, `OBX[10]-3[1].1`, as ours are written. What is no place in a segment is a group and stays as it is.
fn place(text: &str) -> String {
    let (segment, rest) = match text.split_once('-') {
        Some((segment, rest)) => (segment, Some(rest)),
        None => (text, None),
    };
    let Ok(location) = segment.parse::<Location>() else {
        return text.to_owned();
    };
    let Some(rest) = rest else {
        return location.to_string();
    };
    let mut parts = rest.split('.');
    let field = parts.next().unwrap();
    let (field, repetition) = match field.split_once('[') {
        Some((field, repetition)) => (field, repetition.trim_end_matches(']')),
        None => (field, "1"),
    };
    let number = |text: &str| text.parse::<u32>().unwrap();
    let repetition = match number(repetition) {
        1 => 0,
        more => more,
    };
    let mut location = location.field(number(field)).repetition(repetition);
    if let Some(component) = parts.next() {
        location = location.component(number(component));
    }
    if let Some(subcomponent) = parts.next() {
        location = location.subcomponent(number(subcomponent));
    }
    location.to_string()
}

/// A message, the profile it was held against, and its errors.
pub(crate) struct Verdict {
    pub(crate) set: String,
    pub(crate) errors: Vec<Error>,
}

/// By the names of the files.
pub(crate) fn read(path: &Path) -> BTreeMap<String, Verdict> {
    let mut verdicts = BTreeMap::new();
    for line in fs::read_to_string(path).unwrap().lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let file = line["file"].as_str().unwrap().to_owned();
        let verdict = verdicts.entry(file).or_insert_with(|| Verdict {
            set: line["set"].as_str().unwrap().to_owned(),
            errors: Vec::new(),
        });
        if line.get("category").is_some() {
            verdict.errors.push(Error::of_verdict(&line));
        }
    }
    verdicts
}

#[test]
fn places_of_nist_are_written_as_ours() {
    for (theirs, ours) in [
        ("OBX[10]-3[1].1", "OBX[10]-3.1"),
        ("MSH[1]-21[2].3", "MSH-21(2).3"),
        ("OBR[1]-29[1].2.4", "OBR[1]-29.2.4"),
        ("PID[1]", "PID"),
        ("ALERT_IDENTIFICATION[1]", "ALERT_IDENTIFICATION[1]"),
    ] {
        assert_eq!(place(theirs), ours);
    }
}
