//! What a reader of coded fields relies on.

#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use ihe_pcd_codes::hl7::{self, Status, Table};
use proptest::prelude::*;

#[test]
fn anchors_of_hl7() {
    for (table, number, code) in [
        (hl7::ADMINISTRATIVE_SEX, 1, "F"),
        (hl7::EVENT_TYPE, 3, "R01"),
        (hl7::ACKNOWLEDGMENT_CODE, 8, "CA"),
        (hl7::ABNORMAL_FLAGS, 78, "LL"),
        (hl7::OBSERVATION_RESULT_STATUS, 85, "F"),
        (hl7::VERSION_ID, 104, "2.6"),
        (hl7::ACKNOWLEDGMENT_CONDITIONS, 155, "NE"),
        (hl7::ALTERNATE_CHARACTER_SETS, 211, "UNICODE UTF-8"),
        (hl7::MESSAGE_STRUCTURE, 354, "ORU_R01"),
        (hl7::MESSAGE_ERROR_CONDITION_CODES, 357, "207"),
        (hl7::CODING_SYSTEM, 396, "MDC"),
    ] {
        assert_eq!(table.number(), Some(number));
        assert_eq!(Table::from_number(number), Some(table));
        assert!(table.get(code).unwrap().display.is_some(), "{table:?}");
    }
    assert_eq!(Table::from_number(9999), None);
    assert_eq!(
        hl7::EVENT_TYPE.get("Q01").unwrap().status,
        Status::Deprecated
    );
}

#[test]
fn anchors_of_pcd() {
    for (table, reference, code, display) in [
        (hl7::EVENT_PHASE, "B.8.5-4", "latched", None),
        (hl7::ALERT_STATE, "B.8.5-3", "latched", Some(None)),
        (hl7::ALERT_PRIORITY, "B.8.5-8", "PH", Some(Some("high"))),
        (
            hl7::ALERT_TYPE,
            "B.8.5-9",
            "ST",
            Some(Some("technical alarm")),
        ),
        (
            hl7::MEASUREMENT_STATUS_FLAGS,
            "B.8.5-6",
            "NAV",
            Some(Some("not-available(2), OBX-11 X")),
        ),
        (
            hl7::MEASUREMENT_STATUS,
            "B.8.5-6",
            "validated-data(8)",
            Some(Some("OBX-8 empty, OBX-11 F")),
        ),
        (
            hl7::TIME_SYNCHRONIZATION,
            "B.8.9-1",
            "532226",
            Some(Some("MDC_TIME_SYNC_NTPV4")),
        ),
    ] {
        assert_eq!(table.number(), None);
        assert_eq!(table.reference(), reference);
        assert_eq!(table.get(code).map(|entry| entry.display), display);
    }
}

#[test]
fn the_codes_pcd_takes_from_an_hl7_table_are_in_it() {
    for entry in hl7::PCD_RESULT_STATUS.entries() {
        assert!(hl7::OBSERVATION_RESULT_STATUS.get(entry.code).is_some());
    }
    for entry in hl7::ABNORMALITY.entries() {
        assert!(hl7::ABNORMAL_FLAGS.get(entry.code).is_some());
    }
}

#[test]
fn an_unknown_code_survives_and_its_debug_output_does_not_show_it() {
    let sent = String::from("secret");
    let coded = hl7::ADMINISTRATIVE_SEX.coded(&sent);
    assert_eq!((coded.code(), coded.entry()), ("secret", None));
    assert_eq!(coded.to_string(), "secret");
    assert_eq!(format!("{coded:?}"), "Coded(0001, unknown)");
    let coded = hl7::ADMINISTRATIVE_SEX.coded("F");
    assert_eq!(format!("{coded:?}"), "Coded(0001, known)");
}

#[test]
fn codes_are_compared_exactly() {
    assert!(hl7::ABNORMAL_FLAGS.get("H").is_some());
    for noise in ["h", " H", "H ", "", "\u{0}"] {
        assert_eq!(hl7::ABNORMAL_FLAGS.get(noise), None);
    }
}

proptest! {
    #[test]
    fn no_text_is_another_code(text in "[A-Z0-9^~]{0,4}|.{0,20}", number: u16) {
        for table in hl7::tables() {
            let listed = table.entries().find(|entry| entry.code == text);
            prop_assert_eq!(table.get(&text), listed);
        }
        if let Some(table) = Table::from_number(number) {
            prop_assert_eq!(table.number(), Some(number));
        }
    }
}
