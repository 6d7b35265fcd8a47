use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use ihe_pcd_codes::mdc;

use super::*;
use crate::model::Value;

const PID: &str = "PID|||4711^^^FJORD^PI||Testesen^Test^^^^^L";
const OBR: &str = "OBR|1||G1|0^MDCX_TEST^MDC|||20261121120000+0000";

/// A message of this type and profile.
fn text(msh_9: &str, oid: &str, segments: &[&str]) -> String {
    let profile = format!("^^1.3.6.1.4.1.19376.1.6.{oid}^ISO");
    let mut text =
        format!("MSH|^~\\&|A|B|||20261121120000+0000||{msh_9}|1|P|2.6|||AL|NE|||||{profile}\r");
    for segment in segments {
        text.push_str(segment);
        text.push('\r');
    }
    text
}

fn read(text: &str) -> ObservationMessage<'_> {
    ObservationMessage::read(&Message::parse(text).unwrap())
}

fn problems(message: &ObservationMessage<'_>) -> Vec<String> {
    let problems = message.problems.iter();
    problems
        .map(|problem| format!("{} {}", problem.at, problem.kind.name()))
        .collect()
}

#[test]
fn a_pcd_01_says_the_same_as_its_report() {
    for oid in ["1.1.1", "4.1", "4.4.1"] {
        let text = text(
            "ORU^R01^ORU_R01",
            oid,
            &[
                PID,
                "PV1||I|ICU^^7",
                OBR,
                "OBX|1||69985^MDC_DEV_PUMP_INFUS_MDS^MDC|1.0.0.0|||||||X|||||||E1",
                "OBX|2|NM|157784^MDC_FLOW_FLUID_PUMP^MDC|1.0.0.1|x||||||R",
                "OBX|3|NM|157784^MDC_FLOW_FLUID_PUMP^MDC|1.0.0.1|2||||||R",
            ],
        );
        let message = Message::parse(&text).unwrap();
        let report = Report::read(&message).unwrap();
        assert!(!report.problems.is_empty());
        let read = ObservationMessage::read(&message);
        assert_eq!(read, ObservationMessage::from(report));
        assert_eq!(read.clone().into_owned(), read);
    }
}

#[test]
fn an_infusion_event_has_devices_values_and_times_and_is_no_report() {
    let text = text(
        "ORU^R42^ORU_R01",
        "4.10",
        &[
            PID,
            OBR,
            "OBX|1||69985^MDC_DEV_PUMP_INFUS_MDS^MDC|1.0.0.0|||||||X|||||||E1^^E1^EUI-64",
            "OBX|2|CWE|68487^MDC_ATTR_EVT_COND^MDC|1.1.1.1|197288^MDC_EVT_PUMP_DELIV_START^MDC||||||R",
        ],
    );
    assert!(Report::read(&Message::parse(&text).unwrap()).is_err());
    let event = read(&text);
    assert_eq!(event.transaction, Transaction::Pcd10);
    assert_eq!(event.devices().count(), 1);
    let row = event.observations().next().unwrap();
    let Value::Coded(condition) = row.value_as_sent() else {
        panic!("a code");
    };
    assert_eq!(condition.mdc(), Some(mdc::EVT_PUMP_DELIV_START));
    assert_eq!(row.device_id().as_deref(), Some("E1^^E1^EUI-64"));
    let time = row.time.as_ref().unwrap().instant.unwrap();
    assert_eq!(time.to_string(), "2026-11-21T12:00:00Z");
    assert_eq!(problems(&event), [""; 0]);
}

#[test]
fn the_rows_of_each_infusion_order_stand_by_themselves() {
    let text = text(
        "RGV^O15^RGV_O15",
        "1.3.1",
        &[
            PID,
            "PV1||I|ICU^^7",
            "ORC|RE|12345",
            "RXG|1|||3333^Heparin|500||263762^MDC_DIM_MILLI_L^MDC",
            "TQ1|1",
            "RXR|^IV^HL70162",
            "OBX|1||69986^MDC_DEV_PUMP_INFUS_VMD^MDC||||||||X|||||||E1^^E1^EUI-64",
            "OBX|2|NM|68063^MDC_ATTR_PT_WEIGHT^MDC||85.0|263875^MDC_DIM_KILO_G^MDC",
            "ORC|RE|12346",
            "RXG|1|||4444^Saline|250||263762^MDC_DIM_MILLI_L^MDC",
            "NTE|1||of the give segment",
            "OBX|1||69986^MDC_DEV_PUMP_INFUS_VMD^MDC||||||||X|||||||E2^^E2^EUI-64",
            "RXG|2|||5555^Glucose|100||263762^MDC_DIM_MILLI_L^MDC",
            "OBX|1||69986^MDC_DEV_PUMP_INFUS_VMD^MDC||||||||X|||||||E3^^E3^EUI-64",
            "ORC|RE|12347",
        ],
    );
    let order = read(&text);
    assert_eq!(order.transaction, Transaction::Pcd03);
    assert_eq!(problems(&order), [""; 0]);
    let [result] = order.results.as_slice() else {
        panic!("one patient");
    };
    assert!(result.visit.is_some());
    let devices: Vec<Vec<_>> = result
        .orders
        .iter()
        .map(|order| {
            assert_eq!(order.number, 0);
            order
                .observations()
                .filter_map(Observation::device_id)
                .collect()
        })
        .collect();
    assert_eq!(
        devices,
        [["E1^^E1^EUI-64"], ["E2^^E2^EUI-64"], ["E3^^E3^EUI-64"]]
    );
    let weight = result.orders[0].observations().last().unwrap();
    assert_eq!(weight.code, mdc::ATTR_PT_WEIGHT);
}

#[test]
fn an_order_of_one_patient_is_none_of_the_next() {
    let text = text(
        "RGV^O15^RGV_O15",
        "1.3.1",
        &[
            PID,
            "ORC|RE|1",
            "PID|||4712^^^FJORD^PI",
            "OBX|1||69986^MDC_DEV_PUMP_INFUS_VMD^MDC||||||||X|||||||E2^^E2^EUI-64",
            "ORC|RE|2",
            "OBX|1||69986^MDC_DEV_PUMP_INFUS_VMD^MDC||||||||X|||||||E3^^E3^EUI-64",
        ],
    );
    let orders: Vec<_> = read(&text)
        .results
        .iter()
        .map(|result| result.orders.len())
        .collect();
    assert_eq!(orders, [0, 2]);
}

#[test]
fn an_orc_before_obr_makes_no_order_of_its_own() {
    for (msh_9, oid) in [("ORU^R01^ORU_R01", "1.1.1"), ("ORU^R40^ORU_R40", "1.4.1")] {
        let row = "OBX|1|NM|157784^MDC_FLOW_FLUID_PUMP^MDC|1.0.0.1|1||||||R";
        let text = text(msh_9, oid, &[PID, "ORC|RE|1", OBR, "ORC|RE|1", row]);
        let numbers: Vec<_> = read(&text).results[0]
            .orders
            .iter()
            .map(|order| order.number)
            .collect();
        assert_eq!(numbers, [1], "{msh_9}");
    }
}

#[test]
fn an_association_keeps_its_device_and_who_asserted_it() {
    let text = text(
        "ORU^R01^ORU_R01",
        "4.51.1",
        &[
            PID,
            "PV1||E|3 WEST^1",
            OBR,
            "OBX|1|CWE|68487^MDC_ATTR_EVT_COND^MDC||198332^MDC_EVT_ASSOCIATION_PATIENT_DEVICE^MDC||||||F",
            "PRT|1|UC||EQUIP^EQUIP^HL70912||||||M1^^0123456789ABCDEF^EUI-64",
            "PRT|2|UC||AUT^AUT^HL70912|77^Nurse^Test",
        ],
    );
    let association = read(&text);
    assert_eq!(association.transaction, Transaction::Dev51);
    assert_eq!(problems(&association), [""; 0]);
    let row = association.observations().next().unwrap();
    let participations = row.participations();
    assert_eq!(
        participations[0].devices[0].universal_id,
        "0123456789ABCDEF"
    );
    assert_eq!(participations[1].persons[0].id, "77");
}

#[test]
fn rules_about_paths_and_segments_hold_only_where_the_transaction_has_them() {
    let row = "OBX|1|NM|0^MDCX_LS_ATTR_COORD_X^MDC|LOC|406||||||F";
    let path = "OBX[1]-4 malformed-path".to_string();
    let place = "OBX[1] segment-out-of-place".to_string();
    for (msh_9, oid, expected) in [
        ("ORU^R40", "1.4.1", [Some(&place), Some(&path)]),
        ("ORA^R41", "1.5.1", [Some(&place), Some(&path)]),
        ("ORU^R42", "4.10", [Some(&place), Some(&path)]),
        ("ORU^R01", "1.15.1", [Some(&place), None]),
        ("ORU^R01", "1.16.1", [Some(&place), None]),
        ("ORU^R01", "1.9.1", [Some(&place), None]),
        ("ORU^R01", "1.52.1", [Some(&place), None]),
        ("RGV^O15", "1.3.1", [None, None]),
        ("ORU^R01", "9.9.9", [None, None]),
        ("ADT^A01", "1.1.1", [None, None]),
    ] {
        let text = text(msh_9, oid, &[PID, row]);
        let expected: Vec<_> = expected.into_iter().flatten().cloned().collect();
        assert_eq!(problems(&read(&text)), expected, "{msh_9} {oid}");
    }
}

#[test]
fn what_cannot_be_decoded_is_told_of_every_transaction() {
    for (msh_9, oid) in [("RGV^O15", "1.3.1"), ("ORU^R01", "9.9.9"), ("ACK", "")] {
        let text = text(msh_9, oid, &["OBX|1|NM|1^X^L||seventy"]);
        assert_eq!(
            problems(&read(&text)),
            ["OBX[1]-5(1) not-a-number"],
            "{msh_9}"
        );
    }
}

#[test]
fn a_time_of_receipt_is_kept_and_judges_times() {
    let row = "OBX|1|NM|1^X^L||7||||||F|||20271121120000+0000";
    let text = text("ORU^R01", "1.16.1", &[OBR, row]);
    let message = Message::parse(&text).unwrap();
    let at = Instant::parse_rfc3339("2026-11-21T12:00:01Z").unwrap();
    let read = ObservationMessage::read_at(&message, &SiteRules::default(), at);
    assert_eq!(read.received_at, Some(at));
    let kinds: Vec<_> = read.problems.iter().map(|problem| problem.kind).collect();
    assert_eq!(kinds, [ProblemKind::InTheFuture]);
}

#[test]
fn an_order_is_read_within_the_limits_of_a_site() {
    let pump = "OBX|1||69986^MDC_DEV_PUMP_INFUS_VMD^MDC||||||||X";
    let text = text(
        "RGV^O15",
        "1.3.1",
        &["ORC|1", pump, "ORC|2", pump, "ORC|3", pump],
    );
    let mut rules = SiteRules::default();
    rules.max_rows = 2;
    let read = ObservationMessage::read_with(&Message::parse(&text).unwrap(), &rules);
    assert_eq!(read.observations().count(), 2);
    assert_eq!(problems(&read), ["OBX[3] too-many-rows"]);
}
