//! What a consumer takes by the content of a message: whatever it is, or only what it demands.

use std::time::Duration;

use bytes::Bytes;
use ihe_pcd::hl7::Message;
use ihe_pcd::model::{ProblemKind, Reading, Report, SiteRules};
use ihe_pcd::profile::{Profile, Severity};
use ihe_pcd::session::{AcceptPolicy, ConsumerSession, ContentPolicy, PatientDemand};

use crate::pair::{at, consumer_with};
use crate::site::Site;
use crate::wire::{Msh, msa, report};

/// The answer to one message: MSA-1, and ERR-2 with ERR-3 where there is an ERR.
fn ask(session: &mut ConsumerSession, site: &mut Site, text: String) -> (String, String) {
    let now = at(Duration::ZERO);
    session.handle_frame(now, Bytes::from(text)).unwrap();
    site.store(session);
    let answer = session.poll_answer().unwrap();
    let text = String::from_utf8(answer.to_vec()).unwrap();
    let err = text.split('\r').find(|line| line.starts_with("ERR"));
    let fields: Vec<_> = err.unwrap_or_default().split('|').collect();
    let err = match fields[..] {
        [_, _, place, code, ..] => format!("{place} {}", &code[..3]),
        _ => String::new(),
    };
    (msa(&answer).0, err)
}

fn answer(content: &ContentPolicy, text: String) -> (String, String) {
    let policy = AcceptPolicy::default().with_content(content.clone());
    ask(&mut consumer_with(policy, 0), &mut Site::new(), text)
}

fn is_taken(content: &ContentPolicy, text: String) -> bool {
    answer(content, text) == ("CA".to_owned(), String::new())
}

/// A message whose third observation of five is broken.
fn broken_half_way() -> String {
    let mut text = report("A1").text();
    text.push_str(
        "OBX|2|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.1.1.2|97|262688^MDC_DIM_PERCENT^MDC|||||R\r\
         OBX|3|NM|150021^MDC_PRESS_BLD_NONINV_SYS^MDC|1.1.LOST|12O|266016^MDC_DIM_MMHG^MDC|||||R\r\
         OBX|4|NM|150022^MDC_PRESS_BLD_NONINV_DIA^MDC|1.1.1.4|80|266016^MDC_DIM_MMHG^MDC|||||R\r\
         OBX|5|NM|150023^MDC_PRESS_BLD_NONINV_MEAN^MDC|1.1.1.5|93|266016^MDC_DIM_MMHG^MDC|||||R\r",
    );
    text
}

#[test]
fn a_message_that_is_broken_half_way_is_stored_and_read_before_and_behind_the_break() {
    let text = broken_half_way();
    assert!(is_taken(&ContentPolicy::default(), text.clone()));

    let message = Message::parse(&text).unwrap();
    let report = Report::read_at(&message, &SiteRules::default(), at(Duration::ZERO).wall).unwrap();
    let values = report.observations().map(|row| match row.reading() {
        Reading::Value(value) => value.decimal().map(|number| number.to_string()),
        _ => None,
    });
    let values: Vec<_> = values.map(Option::unwrap_or_default).collect();
    assert_eq!(values, ["72", "97", "", "80", "93"]);
    let problems = report.problems.iter().map(ToString::to_string);
    assert_eq!(
        problems.collect::<Vec<_>>(),
        [
            "OBX[3]-4: not a containment path of numbers and points",
            "OBX[3]-5(1): not a number"
        ]
    );
}

#[test]
fn a_consumer_that_wants_all_or_nothing_refuses_it_with_the_place() {
    let content = ContentPolicy::default().refuse_unread();
    assert_eq!(
        answer(&content, broken_half_way()),
        ("CE".to_owned(), "OBX^3^4 102".to_owned())
    );
    assert!(is_taken(&content, report("A1").text()));
}

#[test]
fn every_message_is_judged_and_not_only_the_first_with_its_header() {
    let content = ContentPolicy::default().refuse_unread();
    let policy = AcceptPolicy::default().with_content(content);
    let (mut session, mut site) = (consumer_with(policy, 0), Site::new());
    let fates = [
        report("A1").text(),
        broken_half_way().replace("|A1|", "|A2|"),
        report("A3").text(),
    ]
    .map(|text| ask(&mut session, &mut site, text).0);
    assert_eq!(fates, ["CA", "CE", "CA"]);
}

#[test]
fn a_message_without_a_profile_is_taken_or_refused_as_the_site_has_it() {
    let text = Msh {
        profile: "",
        ..report("A1")
    }
    .text();
    assert!(is_taken(&ContentPolicy::default(), text.clone()));
    assert!(is_taken(
        &ContentPolicy::default().refuse_unread(),
        text.clone()
    ));
    for content in [
        ContentPolicy::default().refuse(ProblemKind::MissingProfile),
        ContentPolicy::default().refuse_all(),
    ] {
        assert_eq!(
            answer(&content, text.clone()),
            ("CE".to_owned(), "MSH^1^21 101".to_owned())
        );
    }
}

#[test]
fn a_kind_that_is_allowed_is_taken_whatever_else_is_refused() {
    let text = report("A1").text().replace("|1.1.1.1|", "|LOC|");
    let strict = ContentPolicy::default().refuse_unread();
    assert_eq!(answer(&strict, text.clone()).1, "OBX^1^4 102");
    assert!(is_taken(&strict.allow(ProblemKind::MalformedPath), text));
}

#[test]
fn a_patient_is_demanded_or_not_as_the_site_has_it() {
    let identified = report("A1").text();
    let unknown = identified.replace("PID|||4711^^^EAST^PI||Testesen^Test", "PID|||||^^^^^^U");
    let absent = identified.replace("PID|||4711^^^EAST^PI||Testesen^Test\r", "");
    let demand = |demand| ContentPolicy::default().demand_patient(demand);
    let ok = || ("CA".to_owned(), String::new());
    let refused = |place: &str| ("CE".to_owned(), place.to_owned());
    for (demand, of_unknown, of_absent) in [
        (demand(PatientDemand::Nothing), ok(), ok()),
        (demand(PatientDemand::Present), ok(), refused("PID^1 100")),
        (
            demand(PatientDemand::Identified),
            refused("PID^1^3 101"),
            refused("PID^1 100"),
        ),
    ] {
        assert_eq!(answer(&demand, identified.clone()), ok());
        assert_eq!(answer(&demand, unknown.clone()), of_unknown);
        assert_eq!(answer(&demand, absent.clone()), of_absent);
    }
}

#[test]
fn two_factors_are_an_identifier_and_a_name() {
    let both = report("A1").text();
    let demand = ContentPolicy::default().demand_patient(PatientDemand::TwoFactors);
    assert!(is_taken(&demand, both.clone()));
    for name in ["", "^^^^^^U"] {
        let without = both.replace("Testesen^Test", name);
        assert_eq!(
            answer(&demand, without),
            ("CE".to_owned(), "PID^1^5 101".to_owned())
        );
    }
}

#[test]
fn a_provisional_identifier_is_no_identity() {
    let text = report("A1")
        .text()
        .replace("||Testesen^Test", &format!("||^^^^^^U{}Y", "|".repeat(26)));
    let demand = ContentPolicy::default().demand_patient(PatientDemand::Identified);
    assert_eq!(answer(&demand, text.clone()).0, "CE");
    assert!(is_taken(
        &demand.demand_patient(PatientDemand::Present),
        text
    ));
}

/// A report that breaks no rule of the framework.
fn flawless() -> String {
    let mut text = report("A1").text();
    let header_end = text.find('\r').unwrap();
    text.truncate(header_end + 1);
    text.push_str(
        "OBR|1|1^GATEWAY|1^GATEWAY|69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|||20261121120000+0000\r\
         OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X\r\
         OBX|2|NM|147842^MDC_ECG_HEART_RATE^MDC|1.0.0.1|72|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R\r",
    );
    text
}

#[test]
fn a_consumer_that_judges_refuses_with_place_and_rule_what_breaks_the_profile() {
    let judged = ContentPolicy::default().refuse_findings(Profile::rev_9(), Severity::Error);
    let (code, err) = answer(&judged, flawless());
    assert_eq!((code.as_str(), err.as_str()), ("CA", ""));

    let twice = flawless().replace("1.0.0.1|72", "1.0.0.1|x");
    let (code, err) = answer(&judged, twice.clone());
    assert_eq!((code.as_str(), err.as_str()), ("CE", "OBX^2^5 102"));
    assert!(is_taken(&ContentPolicy::default(), twice));
}

#[test]
fn the_severity_from_which_a_finding_counts_is_the_choice_of_the_site() {
    let strict = ContentPolicy::default().refuse_findings(Profile::rev_9(), Severity::Warning);
    // No row says what the clock of the device shows (TF-2 B.8.7).
    assert_eq!(answer(&strict, flawless()).0, "CE");
    let profile = Profile::rev_9().with_severity("OBX.device-time", None);
    let lenient = ContentPolicy::default().refuse_findings(profile.unwrap(), Severity::Warning);
    let (code, err) = answer(&lenient, flawless());
    assert_eq!((code.as_str(), err.as_str()), ("CA", ""));
}
