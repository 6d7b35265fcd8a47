use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::datatype::{Ei, Instant};
use crate::hl7::Message;
use crate::model::identifier::{IdentifierFault, IdentifierSystems, norway};
use crate::model::{Identity, ProblemKind, Report, Sender, SiteRules};

const MSH: &str = "MSH|^~\\&|GATEWAY|ICU|||20261121120000+0000||ORU^R01^ORU_R01|1|P|2.6|||AL|NE||UNICODE UTF-8|||^^1.3.6.1.4.1.19376.1.6.1.1.1^ISO\r";
const FAILS: &str = "15076500566^^^&2.16.578.1.12.4.1.4.1&ISO^NNNOR";

fn problems(report: &Report<'_>) -> Vec<(String, ProblemKind)> {
    let problems = report.problems.iter();
    problems.map(|it| (it.at.to_string(), it.kind)).collect()
}

#[test]
fn a_number_that_fails_is_a_warning_at_its_place_and_the_patient_is_identified() {
    let text = format!(
        "{MSH}PID|||\"\"~4711^^^ICU^MR~{FAILS}~^^^NLMINBIZA^NNNLD~12345^^^&2.16.840.1.113883.4.1&ISO^SS\rPID|||{FAILS}\r"
    );
    let message = Message::parse(&text).unwrap();
    let report = Report::read(&message).unwrap();
    let doubtful = ProblemKind::DoubtfulIdentifier;
    let expected = [
        ("PID-3(3).1", doubtful(IdentifierFault::CheckDigit)),
        ("PID-3(5).1", doubtful(IdentifierFault::Length)),
        ("PID[2]-3(1).1", doubtful(IdentifierFault::CheckDigit)),
    ];
    assert_eq!(
        problems(&report),
        expected.map(|(at, kind)| (at.to_string(), kind))
    );
    for result in &report.results {
        assert_eq!(result.patient.status(), "identified");
    }
    let identity = report.results[0].patient.identity().unwrap();
    let ids: Vec<_> = identity
        .identifiers
        .iter()
        .map(|it| it.id.as_str())
        .collect();
    assert_eq!(ids, ["4711", "15076500566", "", "12345"]);
}

#[test]
fn a_site_that_recognises_nothing_is_told_nothing() {
    let text = format!("{MSH}PID|||{FAILS}\r");
    let message = Message::parse(&text).unwrap();
    let rules = SiteRules::default().recognise_identifiers(IdentifierSystems::only(&[]));
    let report = Report::read_with(&message, &rules).unwrap();
    assert_eq!(report.problems, []);
}

#[test]
fn a_warning_shows_nothing_of_the_number() {
    let text = format!("{MSH}PID|||{FAILS}\r");
    let report = Report::read(&Message::parse(&text).unwrap()).unwrap();
    let [warning] = report.problems.as_slice() else {
        panic!("one problem");
    };
    assert_eq!(warning.kind.name(), "doubtful-identifier");
    let shown = format!("{warning} {warning:?} {report:?}");
    for part in ["1507", "0056", "566"] {
        assert!(!shown.contains(part), "{shown}");
    }
}

#[test]
fn a_doubt_is_a_warning_and_what_was_not_read_is_none() {
    let doubtful = ProblemKind::DoubtfulIdentifier(IdentifierFault::CheckDigit);
    for kind in [
        doubtful,
        ProblemKind::CodeMismatch,
        ProblemKind::MissingProfile,
    ] {
        assert!(kind.is_warning(), "{kind:?}");
    }
    for kind in [
        ProblemKind::CharacterSet,
        ProblemKind::Malformed,
        ProblemKind::Missing,
        ProblemKind::NotANumber,
        ProblemKind::TooManyRows,
        ProblemKind::SegmentOutOfPlace,
    ] {
        assert!(!kind.is_warning(), "{kind:?}");
    }
}

#[test]
fn a_report_that_is_built_with_a_number_of_a_system_says_its_authority() {
    let now = Instant::parse_rfc3339("2026-11-21T12:00:00Z").unwrap();
    let identity = Identity::identified_by(norway::D_NUMBER.identifier("51106297510"));
    let report = Report::builder(Sender::named("GATEWAY", "ICU"), "1", now)
        .patient(identity)
        .mds(
            ihe_pcd_codes::mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS,
            Ei::eui_64("0123456789ABCDEF"),
        )
        .build();
    let written = report.write().unwrap();
    let bytes = written.clone().into_bytes();
    let text = core::str::from_utf8(&bytes).unwrap();
    let field = "PID|||51106297510^^^DNR&2.16.578.1.12.4.1.4.2&ISO^NNNOR||^^^^^^U\r";
    assert!(text.contains(field), "{text}");
    assert_eq!(Report::read(&written.message()).unwrap(), report);
}
