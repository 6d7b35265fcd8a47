//! Senders that were built before the codes of the facets were final, or that swap parts of them: they are understood, and it is told.

use ihe_pcd::codes::mdc;
use ihe_pcd::model::{AlertKind, AlertPhase, AlertPriority, AlertState};

use crate::wire::{
    EVENT, INACTIVATION, KIND, PHASE, PRIORITY, SOURCE, STATE, problems, read, with,
};

#[test]
fn old_codes_are_read_by_their_names() {
    let [phase, state, inactivation, priority] = [
        PHASE.replace("68481", "68165"),
        STATE.replace("68482", "68166"),
        INACTIVATION.replace("68483", "68167"),
        PRIORITY.replace("68484", "68168"),
    ];
    let report = read(&with(&[
        (PHASE, &phase),
        (STATE, &state),
        (INACTIVATION, &inactivation),
        (PRIORITY, &priority),
    ]));
    let told: Vec<_> = (5..=8)
        .map(|obx| format!("OBX[{obx}]-3 facet-code"))
        .collect();
    assert_eq!(problems(&report), told);
    assert!(report.problems.iter().all(|it| it.kind.is_warning()));
    let alert = report.alerts().next().unwrap();
    assert!(*alert.phase().unwrap() == AlertPhase::Start);
    assert!(*alert.state().unwrap() == AlertState::Active);
    assert!(*alert.priority().unwrap() == AlertPriority::High);
}

#[test]
fn an_old_code_alone_is_read_only_with_the_number_of_its_facet() {
    let old = PHASE.replace("68481^MDC_ATTR_EVENT_PHASE", "68165^");
    let report = read(&with(&[(PHASE, &old)]));
    assert_eq!(problems(&report), ["OBX[5]-3 facet-code"]);
    assert!(*report.alerts().next().unwrap().phase().unwrap() == AlertPhase::Start);
    // It is the time information of a device today.
    let other = old.replace("1.1.0.1.3", "1.1.0.1.9");
    let report = read(&with(&[(PHASE, &other)]));
    assert_eq!(problems(&report), ["OBR[1] missing-facet"]);
}

#[test]
fn a_code_alone_is_read_where_its_number_does_not_contradict_it() {
    let alone = PHASE.replace("^MDC_ATTR_EVENT_PHASE^", "^^");
    assert_eq!(problems(&read(&with(&[(PHASE, &alone)]))), [""; 0]);
    let elsewhere = alone.replace("1.1.0.1.3", "1.1.0.1.9");
    let report = read(&with(&[(PHASE, &elsewhere)]));
    assert_eq!(problems(&report), ["OBR[1] missing-facet"]);
}

#[test]
fn a_name_counts_whatever_the_number_of_the_facet() {
    let moved = PHASE.replace("1.1.0.1.3", "1.1.0.1.30");
    let source = SOURCE.replace("1.1.0.1.2", "1.1.0.1");
    let event = EVENT.replace("1.1.0.1.1", "1.1.0.1.31");
    let report = read(&with(&[
        (PHASE, &moved),
        (SOURCE, &source),
        (EVENT, &event),
    ]));
    assert_eq!(problems(&report), [""; 0]);
    let alert = report.alerts().next().unwrap();
    assert!(alert.source().unwrap().code == mdc::PULS_OXIM_SAT_O2);
    assert!(alert.event().unwrap().code == mdc::EVT_LO);
}

#[test]
fn code_and_name_that_are_swapped_are_read_as_they_are_meant() {
    let swapped = [
        PHASE.replace("68481^MDC_ATTR_EVENT_PHASE", "MDC_ATTR_EVENT_PHASE^68481"),
        EVENT.replace("196670^MDC_EVT_LO", "MDC_EVT_LO^196670"),
        SOURCE.replace("150456^MDC_PULS_OXIM_SAT_O2", "MDC_PULS_OXIM_SAT_O2^150456"),
    ];
    let report = read(&with(&[
        (PHASE, &swapped[0]),
        (EVENT, &swapped[1]),
        (SOURCE, &swapped[2]),
    ]));
    let told = [3, 4, 5].map(|obx| format!("OBX[{obx}]-3 swapped-code"));
    assert_eq!(problems(&report), told);
    let alert = report.alerts().next().unwrap();
    assert!(*alert.phase().unwrap() == AlertPhase::Start);
    assert!(alert.event().unwrap().code == mdc::EVT_LO);
    assert!(alert.source().unwrap().code == mdc::PULS_OXIM_SAT_O2);
}

#[test]
fn priority_and_type_in_flags_count_where_no_facet_says_them() {
    let flagged = EVENT.replace("Low SpO2||||||F", "Low SpO2|||L~PM~SP|||F");
    let report = read(&with(&[(EVENT, &flagged), (PRIORITY, ""), (KIND, "")]));
    assert_eq!(problems(&report), ["OBX[3]-8 priority-in-flags"]);
    let alert = report.alerts().next().unwrap();
    assert!(*alert.priority().unwrap() == AlertPriority::Medium);
    assert!(*alert.kind().unwrap() == AlertKind::Physiological);
}

#[test]
fn a_facet_counts_before_flags_and_a_contradiction_is_told() {
    let flagged = EVENT.replace("Low SpO2||||||F", "Low SpO2|||L~PM~SP|||F");
    let report = read(&with(&[(EVENT, &flagged)]));
    let told = ["OBX[3]-8 priority-in-flags", "OBX[3]-8 contradicting-facet"];
    assert_eq!(problems(&report), told);
    let alert = report.alerts().next().unwrap();
    assert!(*alert.priority().unwrap() == AlertPriority::High);
    let same = flagged.replace("PM", "PH");
    let report = read(&with(&[(EVENT, &same)]));
    assert_eq!(problems(&report), told[..1]);
}

#[test]
fn half_of_the_flags_leaves_the_other_half_missing() {
    let flagged = EVENT.replace("Low SpO2||||||F", "Low SpO2|||ST|||F");
    let report = read(&with(&[(EVENT, &flagged), (PRIORITY, ""), (KIND, "")]));
    let told = ["OBX[3]-8 priority-in-flags", "OBR[1] missing-facet"];
    assert_eq!(problems(&report), told);
    assert!(*report.alerts().next().unwrap().kind().unwrap() == AlertKind::Technical);
}

#[test]
fn an_event_without_a_code_of_its_own_is_read_by_its_number_and_text() {
    let local = "OBX|3|CWE|0^MDCX_DOCUMENTATION_ERROR^MDC|1.1.0.0.1|Timeout not documented||||||F";
    let source =
        "OBX|4|CWE|684800^MDC_ATTR_ALERT_SOURCE^MDC |1.1.0.0.2|Procedure not documented||||||F";
    let report = read(&with(&[(EVENT, local), (SOURCE, source)]));
    assert_eq!(problems(&report), ["OBX[4]-3 facet-code"]);
    let alert = report.alerts().next().unwrap();
    let event = alert.event().unwrap();
    assert_eq!(event.code.text, "MDCX_DOCUMENTATION_ERROR");
    assert_eq!(event.text.as_deref(), Some("Timeout not documented"));
    let source = alert.source().unwrap();
    assert_eq!(source.text.as_deref(), Some("Procedure not documented"));
}
