//! Each rule is worth something: without it, a message that breaks it passes.

use std::collections::BTreeSet;

use ihe_pcd::profile::{Profile, Severity};

use crate::cases::{Case, judged, profile};
use crate::{a_nist, adjacent, b_gazelle, c_framework, d_ipf};

/// The cases of all files.
pub(crate) fn cases() -> impl Iterator<Item = &'static Case> {
    let files = [
        a_nist::CASES,
        b_gazelle::CASES,
        c_framework::CASES,
        d_ipf::CASES,
        adjacent::CASES,
    ];
    files.into_iter().flatten()
}

#[test]
fn a_rule_that_is_off_finds_nothing_and_all_others_find_what_they_found() {
    for case in cases() {
        let with = case.profile();
        let without = with.clone().with_severity(case.rule, None).unwrap();
        let text = case.text();
        let mut expected = judged(&with, &text);
        expected.retain(|(_, rule, _)| rule != case.rule);
        assert_eq!(judged(&without, &text), expected, "{}", case.test);
    }
}

#[test]
fn a_rule_is_as_grave_as_whoever_uses_it_wants() {
    for case in cases() {
        for severity in [Severity::Information, Severity::Warning, Severity::Error] {
            let profile = case.profile().with_severity(case.rule, severity).unwrap();
            let found = judged(&profile, &case.text());
            let of_rule = found.iter().filter(|(_, rule, _)| rule == case.rule);
            let severities: BTreeSet<_> = of_rule.map(|(severity, ..)| *severity).collect();
            assert_eq!(severities, BTreeSet::from([severity]), "{}", case.test);
        }
    }
}

/// Of the rules that are code each has a case; those of the tables are many, and made by one engine.
#[test]
fn every_rule_that_no_table_says_has_a_case() {
    let broken: BTreeSet<_> = cases().map(|case| case.rule).collect();
    let untested: Vec<_> = coded(&Profile::rev_9())
        .into_iter()
        .filter(|rule| !broken.contains(&**rule))
        .collect();
    assert!(untested.is_empty(), "{untested:?}");
}

/// The rules whose names are not made of a place and what a table says of it.
pub(crate) fn coded(profile: &Profile) -> Vec<String> {
    const OF_TABLES: [&str; 5] = [".usage", ".cardinality", ".length", ".form", ".table"];
    const OF_ENGINE: [&str; 4] = ["components", "fields", "message", "structure"];
    let rules = profile.rules().map(|rule| rule.to_string());
    let is_coded = |rule: &String| {
        !OF_TABLES.iter().any(|word| rule.ends_with(word)) && !OF_ENGINE.contains(&&**rule)
    };
    rules.filter(is_coded).collect()
}

#[test]
fn a_rule_that_there_is_not_is_told_with_those_that_are_like_it() {
    let error = profile("rev9")
        .with_severity("OBX-4.distinkt", None)
        .unwrap_err();
    assert_eq!(&*error.similar[0], "OBX-4.distinct");
    assert_eq!(error.similar.len(), 5);
    assert!(error.to_string().contains("OBX-4.distinct, "));
    assert!(profile("rev9").with_severity("", None).is_err());
    // Components are named by their types.
    assert!(profile("rev9").with_severity("CWE-2.usage", None).is_ok());
    assert!(profile("rev9").with_severity("message", None).is_ok());
}

#[test]
fn profiles_are_found_by_their_names() {
    for name in Profile::names() {
        assert_eq!(Profile::named(name).unwrap().name(), name);
    }
    assert_eq!(Profile::default().name(), "rev9");
    let error = Profile::named("NIST").unwrap_err();
    assert_eq!(
        error.to_string(),
        "not one of rev9, nist-2018, gazelle, continua"
    );
}
