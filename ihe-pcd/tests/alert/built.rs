//! What is built says what was said, reads back equal, and breaks no rule of the profile that it was built for.

use ihe_pcd::model::{
    AlertPhase, AlertReport, AlertState, FirstPhase, LaterPhase, ParentLayout, Report,
    SendingProfile,
};
use ihe_pcd::profile::{Profile, Severity};
use proptest::prelude::*;

use crate::plan::{Happened, Phase, Plan, plan};

fn errors(report: &AlertReport<'_>, profile: &Profile) -> Vec<String> {
    let written = report.write().unwrap();
    let findings = profile.judge(written.message());
    findings
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .map(ToString::to_string)
        .collect()
}

/// Texts that have to be escaped.
fn hard_word() -> impl Strategy<Value = String> + Clone {
    "[A-Za-z0-9|^~&\\\\äЖ ]{0,6}[A-Z]"
}

fn check_what_is_said(plan: &Plan, report: &AlertReport<'_>) {
    let (_, alert) = report.only_alert().unwrap();
    let id = plan.sender().alert_id(plan.id.clone());
    assert_eq!(alert.id(), Some(&id));
    let (phase, state) = match plan.phase {
        Phase::First(phase) => (phase.phase(), AlertState::Active),
        Phase::Later(phase) => (phase.phase(), phase.state()),
    };
    assert!(*alert.phase().unwrap() == phase);
    let state = match state {
        AlertState::Active if plan.latched => AlertState::Latched,
        state => state,
    };
    assert!(*alert.state().unwrap() == state);
    assert!(*alert.priority().unwrap() == plan.priority);
    let kind = match plan.happened {
        Happened::Low | Happened::NoValue => "SP",
        Happened::Battery | Happened::Watchdog => "ST",
        Happened::Advice => "SA",
    };
    assert_eq!(alert.kind().unwrap().as_str(), kind);
    let is_watchdog = matches!(plan.happened, Happened::Watchdog);
    assert_eq!(alert.is_watchdog(), is_watchdog);
    assert_eq!(alert.confirm_timeout().is_some(), is_watchdog);
    if !is_watchdog {
        assert_eq!(
            alert.event().unwrap().text.as_deref(),
            Some(plan.text.as_str())
        );
    }
    if !plan.inactivation.is_empty() {
        let inactivation = alert.inactivation().unwrap();
        let said: Vec<_> = inactivation.iter().filter_map(|it| it.known()).collect();
        assert_eq!(said, plan.inactivation);
    }
    let annotations = alert.annotations();
    assert!(
        annotations
            .map(|text| text.as_str())
            .take(plan.annotations.len())
            .eq(&plan.annotations)
    );
    assert_eq!(alert.wanted_statuses().len(), plan.wanted.len());
    assert_eq!(alert.recipients().count(), plan.recipients.len());
    assert_eq!(alert.callback().len(), usize::from(plan.callback));
    assert_eq!(alert.devices().count(), 2 + usize::from(plan.has_channel));
}

proptest! {
    #[test]
    fn what_is_built_reads_back_equal_and_says_what_was_said(plan in plan(hard_word(), false)) {
        let report = plan.builder().build();
        prop_assert_eq!(&report.problems, &[]);
        check_what_is_said(&plan, &report);
        let written = report.write().unwrap();
        let view = written.message();
        let read = AlertReport::read(&view).unwrap();
        prop_assert_eq!(&read, &report);
        prop_assert_eq!(read.clone().into_owned(), read);
        prop_assert!(Report::read(&view).is_err());
    }

    #[test]
    fn what_is_built_for_the_framework_breaks_no_rule_of_it(plan in plan(hard_word(), false)) {
        let report = plan.builder().build();
        let report = SendingProfile::REV_9.check_alert(&report).map(|()| report);
        prop_assert_eq!(report.as_ref().map_err(ToString::to_string).err(), None);
        prop_assert_eq!(errors(&report.unwrap(), &Profile::rev_9()), Vec::<String>::new());
    }

    #[test]
    fn what_is_built_for_the_tool_breaks_no_rule_of_it(plan in plan("[A-Z0-9]{1,9}", true)) {
        let built = plan.builder().build_for(&SendingProfile::NIST_2018);
        prop_assert_eq!(built.as_ref().map_err(ToString::to_string).err(), None);
        let report = built.unwrap();
        prop_assert_eq!(&report.problems, &[]);
        check_what_is_said(&plan, &report);
        prop_assert_eq!(errors(&report, &Profile::nist_2018()), Vec::<String>::new());
    }
}

fn sample(phase: Phase) -> Plan {
    Plan {
        control_id: "M1".into(),
        id: "A7".into(),
        has_universal_id: false,
        about: crate::plan::About::Patient("4711".into()),
        happened: Happened::Low,
        text: "Low SpO2".into(),
        value: 84,
        has_channel: false,
        numbers: [0; 4],
        phase,
        latched: false,
        priority: ihe_pcd::model::AlertPriority::High,
        inactivation: Vec::new(),
        annotations: Vec::new(),
        wanted: Vec::new(),
        evidence: 0,
        recipients: vec!["Nurse".into()],
        callback: false,
        demonstration: false,
    }
}

#[test]
fn the_first_message_names_its_alert_where_the_profile_wants_it_and_later_ones_always_do() {
    let layout = |phase, profile| {
        let report = sample(phase).builder().build_for(&profile).unwrap();
        let alert = report.alerts().next().unwrap();
        let indication = alert.indication().unwrap().to_line();
        (alert.parent().layout(), indication)
    };
    let own = "A7^MONITOR".to_owned();
    let update = "M1^MONITOR".to_owned();
    for first in FirstPhase::ALL.map(Phase::First) {
        let of_framework = (ParentLayout::None, own.clone());
        assert_eq!(layout(first, SendingProfile::REV_9), of_framework);
        let of_tool = (ParentLayout::Filler, own.clone());
        assert_eq!(layout(first, SendingProfile::NIST_2018), of_tool);
    }
    for later in LaterPhase::ALL.map(Phase::Later) {
        let named = (ParentLayout::Filler, update.clone());
        assert_eq!(layout(later, SendingProfile::REV_9), named);
        assert_eq!(layout(later, SendingProfile::NIST_2018), named);
    }
}

#[test]
fn devices_stand_first_and_facets_behind_the_metric_in_their_order() {
    let mut plan = sample(Phase::First(FirstPhase::Start));
    plan.evidence = 1;
    plan.annotations = vec!["Probe off?".into()];
    let report = plan.builder().build();
    let written = report.write().unwrap();
    let message = written.message();
    let paths: Vec<_> = message
        .segments()
        .filter(|segment| segment.id() == "OBX")
        .map(|obx| obx.field(4).text().unwrap().to_string())
        .collect();
    let expected = [
        "1.0.0.0",
        "1.1.0.0",
        "1.1.0.1.1",
        "1.1.0.1.2",
        "1.1.0.1.3",
        "1.1.0.1.4",
        "1.1.0.1.5",
        "1.1.0.1.6",
        "1.1.0.1.7",
        "1.1.0.1.8",
        "1.1.0.2",
        "1.1.0.2.1",
    ];
    assert_eq!(paths, expected);
}

#[test]
fn recipients_stand_where_the_profile_takes_them() {
    let behind = |profile: &SendingProfile| {
        let plan = sample(Phase::First(FirstPhase::Start));
        let report = plan.builder().build_for(profile).unwrap();
        let written = report.write().unwrap();
        let ids: Vec<_> = written.message().segments().map(|it| it.id()).collect();
        let prt = ids.iter().position(|id| *id == "PRT").unwrap();
        ids[prt - 1].to_string()
    };
    assert_eq!(behind(&SendingProfile::REV_9), "OBR");
    assert_eq!(behind(&SendingProfile::NIST_2018), "OBX");
}

#[test]
fn a_place_alone_is_refused_for_no_profile_that_takes_alerts_without_a_patient() {
    let mut plan = sample(Phase::Later(LaterPhase::Continue));
    plan.about = crate::plan::About::Place("B".into());
    assert!(plan.builder().build_for(&SendingProfile::REV_9).is_ok());
    assert!(plan.builder().build_for(&SendingProfile::NIST_2018).is_ok());
    plan.about = crate::plan::About::Unknown("B".into());
    assert!(
        plan.builder()
            .build_for(&SendingProfile::NIST_2018)
            .is_err()
    );
    let later = plan.builder().build();
    assert!(*later.alerts().next().unwrap().phase().unwrap() == AlertPhase::Continue);
}
