//! What a message says of an alert, and what is told of one that says too little or too much.

use std::time::Duration;

use ihe_pcd::codes::mdc;
use ihe_pcd::model::{
    AlertKind, AlertPhase, AlertPriority, AlertState, AlertSubject, Facet, Inactivation, Value,
};

use crate::wire::{
    DEVICES, EVENT, GOOD, INACTIVATION, KIND, MSH, OBR, PHASE, PID, PRIORITY, PV1, SOURCE, STATE,
    problems, read, with,
};

#[test]
fn an_alarm_about_the_patient_says_all_of_it() {
    let report = read(&GOOD);
    assert_eq!(problems(&report), [""; 0]);
    let (group, alert) = report.only_alert().unwrap();
    assert!(matches!(group.subject(), AlertSubject::Patient(_)));
    assert_eq!(alert.id().unwrap().to_line(), "A7^MONITOR");
    assert!(*alert.phase().unwrap() == AlertPhase::Start);
    assert!(*alert.state().unwrap() == AlertState::Active);
    assert!(alert.inactivation().unwrap().has(Inactivation::Enabled));
    assert!(*alert.priority().unwrap() == AlertPriority::High);
    assert!(*alert.kind().unwrap() == AlertKind::Physiological);
    let event = alert.event().unwrap();
    assert!(event.code == mdc::EVT_LO);
    assert_eq!(event.text.as_deref(), Some("Low SpO2"));
    assert!(alert.source().unwrap().code == mdc::PULS_OXIM_SAT_O2);
    let source = alert.row(Facet::Source).unwrap();
    assert_eq!(
        source.reading().value().and_then(Value::decimal),
        Some(84.into())
    );
    assert_eq!(alert.limits().unwrap().to_string(), "90-100");
    let time = alert.time().unwrap().instant.unwrap().to_string();
    assert_eq!(time, "2026-11-21T11:59:58Z");
    assert_eq!(alert.first_time(), alert.time());
    assert_eq!(
        alert.device().unwrap().to_line(),
        "02DE300D00000001^^02DE300D00000001^EUI-64"
    );
    assert_eq!(alert.devices().count(), 2);
    assert_eq!(alert.evidence().count(), 0);
}

#[test]
fn a_technical_alarm_has_its_event_and_its_source_in_values() {
    let event = "OBX|3|CWE|196616^MDC_EVT_ALARM^MDC|1.1.0.0.1|197336^MDC_EVT_BATT_DEPL^MDC^^^^^^Battery empty||||||F";
    let source = "OBX|4|CWE|68480^MDC_ATTR_ALERT_SOURCE^MDC|1.1.0.0.2|69985^MDC_DEV_PUMP_INFUS_MDS^MDC||||||F|||20261121115958+0000";
    let kind = KIND.replace("|SP|", "|ST|");
    let report = read(&with(&[(EVENT, event), (SOURCE, source), (KIND, &kind)]));
    assert_eq!(problems(&report), [""; 0]);
    let alert = report.alerts().next().unwrap();
    let said = alert.event().unwrap();
    assert!(said.code == mdc::EVT_BATT_DEPL);
    assert_eq!(said.text.as_deref(), Some("Battery empty"));
    assert!(alert.source().unwrap().code == mdc::DEV_PUMP_INFUS_MDS);
    assert!(*alert.kind().unwrap() == AlertKind::Technical);
    // The event states no time, and its source does.
    let time = alert.time().unwrap().instant.unwrap().to_string();
    assert_eq!(time, "2026-11-21T11:59:58Z");
}

#[test]
fn the_time_of_an_alert_is_that_of_its_order_where_no_row_states_one() {
    let event = EVENT.replace("|||20261121115958+0000", "");
    let report = read(&with(&[(EVENT, &event)]));
    let alert = report.alerts().next().unwrap();
    let time = alert.time().unwrap().instant.unwrap().to_string();
    assert_eq!(time, "2026-11-21T12:00:00Z");
}

#[test]
fn only_what_begins_says_when_it_began() {
    for (phase, begins) in [
        ("start", true),
        ("start_only", true),
        ("tpoint", true),
        ("present", false),
        ("update", false),
        ("begin", false),
    ] {
        let row = PHASE.replace("start", phase);
        let report = read(&with(&[(PHASE, &row)]));
        let alert = report.alerts().next().unwrap();
        assert_eq!(alert.first_time().is_some(), begins, "{phase}");
    }
}

#[test]
fn every_facet_that_is_missing_is_told_and_the_alert_is_there_all_the_same() {
    let facets = [
        (EVENT, "event", Facet::Event),
        (SOURCE, "source", Facet::Source),
        (PHASE, "phase", Facet::Phase),
        (STATE, "state", Facet::State),
        (INACTIVATION, "inactivation", Facet::Inactivation),
        (PRIORITY, "priority", Facet::Priority),
        (KIND, "type", Facet::Kind),
    ];
    for (row, name, facet) in facets {
        let report = read(&with(&[(row, "")]));
        assert_eq!(problems(&report), ["OBR[1] missing-facet"], "{name}");
        let told = report.problems[0].to_string();
        assert!(told.ends_with(&format!("without its {name}")), "{told}");
        assert!(report.alerts().next().unwrap().row(facet).is_none());
    }
}

#[test]
fn words_that_no_list_has_survive() {
    let phase = PHASE.replace("start", "suspend");
    let state = STATE.replace("active", "dormant");
    let priority = PRIORITY.replace("PH", "PI");
    let kind = KIND.replace("|SP|", "|SX|");
    let inactivation = INACTIVATION.replace("enabled", "audio-off~buzzer-off");
    let report = read(&with(&[
        (PHASE, &phase),
        (STATE, &state),
        (PRIORITY, &priority),
        (KIND, &kind),
        (INACTIVATION, &inactivation),
    ]));
    let places: Vec<_> = (5..=9)
        .map(|obx| format!("OBX[{obx}]-5 not-in-table"))
        .collect();
    assert_eq!(problems(&report), places);
    let alert = report.alerts().next().unwrap();
    assert_eq!(alert.phase().unwrap().as_str(), "suspend");
    assert_eq!(alert.phase().unwrap().known(), None);
    assert_eq!(alert.state().unwrap().as_str(), "dormant");
    assert_eq!(alert.priority().unwrap().as_str(), "PI");
    assert_eq!(alert.kind().unwrap().as_str(), "SX");
    let inactivation = alert.inactivation().unwrap();
    let said: Vec<_> = inactivation.iter().map(|it| it.as_str()).collect();
    assert_eq!(said, ["audio-off", "buzzer-off"]);
    assert!(!inactivation.is_audio_enabled());
    let written = report.write().unwrap();
    let again = ihe_pcd::model::AlertReport::read(&written.message()).unwrap();
    assert_eq!(again, report);
}

#[test]
fn the_first_of_two_equal_facets_counts_and_a_contradiction_is_told_as_one() {
    let told = |second: &str| {
        let mut segments = with(&[]);
        segments.push(second.to_owned());
        let report = read(&segments);
        let alert = report.alerts().next().unwrap();
        assert!(*alert.phase().unwrap() == AlertPhase::Start);
        assert_eq!(alert.evidence().count(), 1);
        problems(&report)
    };
    let again = PHASE.replace("1.1.0.1.3", "1.1.0.1.9");
    assert_eq!(told(&again), ["OBX[10] repeated-facet"]);
    let other = again.replace("start", "end");
    assert_eq!(told(&other), ["OBX[10] contradicting-facet"]);
}

#[test]
fn signals_that_are_paused_and_off_contradict_each_other() {
    let told = |words: &str| {
        let row = INACTIVATION.replace("enabled", words);
        problems(&read(&with(&[(INACTIVATION, &row)])))
    };
    let contradiction = ["OBX[7]-5 contradicting-facet"];
    assert_eq!(told("audio-paused~audio-off"), contradiction);
    assert_eq!(told("alarm-paused~alarm-off"), contradiction);
    assert_eq!(told("enabled~alarm-off"), contradiction);
    assert_eq!(told("audio-off~alarm-paused~alert-acknowledged"), [""; 0]);
    // Nothing is inactivated.
    assert_eq!(told(""), [""; 0]);
}

#[test]
fn what_begins_is_there_and_what_is_over_is_not() {
    for (phase, state, told) in [
        ("start", "inactive", true),
        ("start_only", "inactive", true),
        ("present", "inactive", true),
        ("tpoint", "inactive", false),
        ("end", "active", true),
        ("reset", "active", true),
        ("end", "latched", false),
        ("end", "inactive", false),
        ("update", "latched", false),
        ("stop", "active", false),
    ] {
        let phase_row = PHASE.replace("start", phase);
        let state_row = STATE.replace("active", state);
        let obr = format!("{OBR}{}^A7&MONITOR", "|".repeat(22));
        let report = read(&with(&[
            (OBR, &obr),
            (PHASE, &phase_row),
            (STATE, &state_row),
        ]));
        let contradiction = "OBX[6]-5 contradicting-facet".to_owned();
        let expected: Vec<_> = told.then_some(contradiction).into_iter().collect();
        assert_eq!(problems(&report), expected, "{phase} {state}");
    }
}

#[test]
fn a_facet_that_says_nothing_or_a_number_is_told_where_it_stands() {
    let empty = PHASE.replace("start", "");
    let number = STATE.replace("|ST|", "|NM|").replace("active", "1");
    let report = read(&with(&[(PHASE, &empty), (STATE, &number)]));
    assert_eq!(
        problems(&report),
        ["OBX[5]-5 missing", "OBX[6]-5 malformed"]
    );
}

#[test]
fn a_place_is_not_a_patient_and_is_what_an_alert_without_one_is_about() {
    let report = read(&with(&[(PID, "")]));
    let (group, _) = report.only_alert().unwrap();
    let AlertSubject::Location(bed) = group.subject() else {
        panic!("the bed");
    };
    assert_eq!(bed.room, "4");
    let unknown = "PID|||4711^^^HOSPITAL^PI||^^^^^^U||||||||||||||||||||||||||Y";
    let report = read(&with(&[(PID, unknown)]));
    let (group, _) = report.only_alert().unwrap();
    assert!(matches!(group.subject(), AlertSubject::Location(_)));
    let report = read(&with(&[(PID, ""), (PV1, "")]));
    let (group, _) = report.only_alert().unwrap();
    assert_eq!(group.subject(), AlertSubject::Nobody);
}

#[test]
fn recipients_stand_behind_the_order_or_a_row_in_their_role_or_in_none() {
    let nurse = "PRT|P1|AD||AR^Alert Recipient|77^Nurse^Test";
    let pager = "PRT|P2|AD||^Alert Reporter|||||||||||^^^CARRIER^^^5551";
    let nobody = "PRT|P3|AD|";
    let device = "PRT|P4|AD||EQUIP||||||02AC10FFFE0000B7^^02AC10FFFE0000B7^EUI-64";
    let mut segments = with(&[]);
    segments.insert(4, nurse.into());
    segments.insert(5, device.into());
    segments.push(pager.into());
    segments.push(nobody.into());
    let report = read(&segments);
    assert_eq!(problems(&report), ["PRT[4]-4 missing", "PRT[4]-5 missing"]);
    let alert = report.alerts().next().unwrap();
    let recipients: Vec<_> = alert.recipients().collect();
    assert_eq!(recipients.len(), 3);
    assert_eq!(recipients[0].persons[0].family, "Nurse");
    assert_eq!(recipients[1].telecommunications[0].local_number, "5551");
}

#[test]
fn every_row_without_an_alert_is_told() {
    let rows = [MSH, OBR, DEVICES[0], DEVICES[1]];
    let report = read(&rows);
    assert_eq!(report.alerts().count(), 0);
    assert_eq!(
        problems(&report),
        ["OBX[1] not-of-an-alert", "OBX[2] not-of-an-alert"]
    );
    assert_eq!(report.groups[0].others.len(), 1);
    let written = report.write().unwrap();
    let again = ihe_pcd::model::AlertReport::read(&written.message()).unwrap();
    assert_eq!(again, report);
}

#[test]
fn orders_of_devices_and_waveforms_belong_to_the_alert_they_stand_beside() {
    let evidence = "OBR|2||W2^MONITOR|69121^MDC_OBS_WAVE_CTS^MDC|||20261121120000+0000";
    let wave = "OBX|10|NA|131329^MDC_ECG_ELEC_POTL_I^MDC|1.1.0.2|1^2^3||||||F";
    let rate = "OBX|11|NM|0^MDC_ATTR_SAMP_RATE^MDC|1.1.0.2.1|250|264608^MDC_DIM_PER_SEC^MDC|||||F";
    let mut behind = with(&[]);
    behind.extend([evidence, wave, rate].map(String::from));
    let mut before: Vec<_> = [MSH, PID, PV1, evidence, wave, rate]
        .map(String::from)
        .into();
    before.extend(with(&[(MSH, ""), (PID, ""), (PV1, "")]));
    for segments in [behind, before] {
        let report = read(&segments);
        assert_eq!(problems(&report), [""; 0]);
        let alert = report.alerts().next().unwrap();
        assert_eq!(report.alerts().count(), 1);
        assert_eq!(alert.orders().count(), 2);
        assert_eq!(alert.evidence().count(), 2);
        assert_eq!(alert.id().unwrap().to_line(), "A7^MONITOR");
        let written = report.write().unwrap();
        let again = ihe_pcd::model::AlertReport::read(&written.message()).unwrap();
        assert_eq!(again, report);
    }
}

#[test]
fn a_second_alert_of_a_message_is_read_and_told() {
    let mut segments = with(&[]);
    segments.push(OBR.replace("A7", "A8"));
    segments.extend([EVENT, SOURCE, PHASE].map(String::from));
    segments.extend([STATE, INACTIVATION, PRIORITY, KIND].map(String::from));
    let report = read(&segments);
    assert_eq!(problems(&report), ["OBR[2] several-alerts"]);
    let ids: Vec<_> = report
        .alerts()
        .map(|it| it.id().unwrap().to_line())
        .collect();
    assert_eq!(ids, ["A7^MONITOR", "A8^MONITOR"]);
    assert!(report.only_alert().is_none());
}

#[test]
fn texts_a_filter_and_a_timeout_stand_beside_the_facets() {
    let mut segments = with(&[]);
    segments.extend(
        [
            "OBX|10|ST|68546^MDC_ATTR_ALERT_TEXT^MDC|1.1.0.1.8|Probe off?||||||F",
            "OBX|11|ST|0^MDCX_ATTR_ALERT_ANNOTATION^MDC|1.1.0.1.9|Bed 4||||||F",
            "OBX|12|ST|0^MDCX_ALERT_DISSEM_STATUS_FILTER^MDC|1.1.0.1.10|DELIVERED~Read~LOST||||||F",
            "OBX|13|NM|67860^MDC_ATTR_CONFIRM_TIMEOUT^MDC|1.1.0.1.11|2.5|264320^MDC_DIM_SEC^MDC|||||F",
        ]
        .map(String::from),
    );
    let report = read(&segments);
    assert_eq!(problems(&report), [""; 0]);
    let alert = report.alerts().next().unwrap();
    let texts: Vec<_> = alert.annotations().map(|text| text.as_str()).collect();
    assert_eq!(texts, ["Probe off?", "Bed 4"]);
    let wanted: Vec<_> = alert.wanted_statuses();
    let wanted: Vec<_> = wanted.iter().map(|it| it.as_str()).collect();
    assert_eq!(wanted, ["DELIVERED", "READ", "LOST"]);
    assert_eq!(alert.confirm_timeout(), Some(Duration::from_millis(2500)));
    assert!(!alert.is_watchdog());
}

#[test]
fn another_transaction_is_no_alert() {
    let text = format!("{}\r", MSH.replace("ORU^R40^ORU_R40", "ORU^R01^ORU_R01"));
    let message = ihe_pcd::hl7::Message::parse(&text).unwrap();
    let error = ihe_pcd::model::AlertReport::read(&message).unwrap_err();
    assert_eq!(error.to_string(), "MSH-9: not a PCD-04 message");
}
