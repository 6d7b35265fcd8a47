//! A rule is of another severity in one part of the segments, and elsewhere as grave as it was.

use ihe_pcd::profile::Severity::{Error, Information, Warning};
use ihe_pcd::profile::{Profile, Severity};

use crate::cases::{judged, profile};
use crate::messages;
use crate::wire::*;

fn within(profile: Profile, rule: &str, place: &str, severity: Option<Severity>) -> Profile {
    let area = place.parse().unwrap();
    profile.with_severity_within(rule, area, severity).unwrap()
}

/// Where a rule is broken in the report with these changes, and how grave each is.
fn broken(profile: &Profile, edits: &[Edit], rule: &str) -> Vec<(String, Severity)> {
    let found = judged(profile, &edited(&messages::report(), edits));
    let of_rule = found.into_iter().filter(|(_, name, _)| name == rule);
    of_rule.map(|(severity, _, at)| (at, severity)).collect()
}

fn at(places: &[(&str, Severity)]) -> Vec<(String, Severity)> {
    let owned = places
        .iter()
        .map(|(place, severity)| ((*place).to_owned(), *severity));
    owned.collect()
}

/// Two codes without their names: of a metric, and of a unit.
const NAMELESS: [Edit; 2] = [
    Set("OBX[5]", 3, "147842^^MDC"),
    Set("OBX[5]", 6, "264864^^MDC"),
];

#[test]
fn a_rule_about_a_component_is_changed_in_one_field_alone() {
    let rule = "CWE-2.usage";
    let rev9 = profile("rev9");
    assert_eq!(
        broken(&rev9, &NAMELESS, rule),
        at(&[("OBX[5]-3.2", Error), ("OBX[5]-6.2", Error)])
    );
    let lenient = within(rev9.clone(), rule, "OBX-6", Some(Warning));
    assert_eq!(
        broken(&lenient, &NAMELESS, rule),
        at(&[("OBX[5]-3.2", Error), ("OBX[5]-6.2", Warning)])
    );
    let off = within(rev9, rule, "OBX-6", None);
    assert_eq!(broken(&off, &NAMELESS, rule), at(&[("OBX[5]-3.2", Error)]));
}

#[test]
fn a_place_counts_more_than_everywhere_whichever_is_said_last() {
    let rule = "CWE-2.usage";
    let wanted = at(&[("OBX[5]-3.2", Information), ("OBX[5]-6.2", Warning)]);
    let everywhere = |profile: Profile| profile.with_severity(rule, Information).unwrap();
    let place = |profile| within(profile, rule, "OBX-6", Some(Warning));
    for profile in [
        everywhere(place(profile("rev9"))),
        place(everywhere(profile("rev9"))),
    ] {
        assert_eq!(broken(&profile, &NAMELESS, rule), wanted);
    }
}

#[test]
fn of_two_places_the_smaller_counts_and_of_one_place_the_last_word() {
    let rule = "CWE-2.usage";
    let segment = within(profile("rev9"), rule, "OBX", Some(Information));
    let field = within(segment, rule, "OBX-6", Some(Error));
    assert_eq!(
        broken(&field, &NAMELESS, rule),
        at(&[("OBX[5]-3.2", Information), ("OBX[5]-6.2", Error)])
    );
    let last = within(field, rule, "OBX-6", Some(Warning));
    assert_eq!(
        broken(&last, &NAMELESS, rule),
        at(&[("OBX[5]-3.2", Information), ("OBX[5]-6.2", Warning)])
    );
    let component = within(last, rule, "OBX-6.2", None);
    assert_eq!(
        broken(&component, &NAMELESS, rule),
        at(&[("OBX[5]-3.2", Information)])
    );
}

/// An id that is no EUI-64, of a device and of an order.
const SHORT: [Edit; 2] = [
    Set("OBR", 3, "F1^^0123456789ABCDE^EUI-64"),
    Set("OBX[1]", 18, "1^^0123456789ABCDE^EUI-64"),
];

#[test]
fn a_rule_that_no_table_says_is_changed_in_one_field_alone_too() {
    let rule = "EI.eui-64";
    let lenient = within(profile("rev9"), rule, "OBR-3", None);
    assert_eq!(
        broken(&lenient, &SHORT, rule),
        at(&[("OBX[1]-18", Warning)])
    );
    let strict = within(lenient, rule, "OBX-18", Some(Error));
    assert_eq!(broken(&strict, &SHORT, rule), at(&[("OBX[1]-18", Error)]));
    let elsewhere = strict.with_severity(rule, None).unwrap();
    assert_eq!(
        broken(&elsewhere, &SHORT, rule),
        at(&[("OBX[1]-18", Error)])
    );
}

#[test]
fn a_rule_that_is_off_is_turned_on_in_one_field_alone() {
    let rule = "EI.eui-64";
    let off = profile("rev9").with_severity(rule, None).unwrap();
    assert_eq!(broken(&off, &SHORT, rule), at(&[]));
    let on = within(off, rule, "OBX-18", Some(Error));
    assert_eq!(broken(&on, &SHORT, rule), at(&[("OBX[1]-18", Error)]));
}

#[test]
fn nothing_else_is_found_otherwise() {
    let text = edited(&messages::report(), &SHORT);
    let before = judged(&profile("rev9"), &text);
    let adjusted = within(profile("rev9"), "EI.eui-64", "PID-3", Some(Error));
    assert_eq!(judged(&adjusted, &text), before);
}

#[test]
fn a_rule_that_there_is_not_has_no_place_either() {
    let area = "OBX-3".parse().unwrap();
    let error = profile("rev9")
        .with_severity_within("OBX-4.distinkt", area, None)
        .unwrap_err();
    assert_eq!(&*error.similar[0], "OBX-4.distinct");
}
