//! `pcd read`: messages of the transactions beside PCD-01 and PCD-04, and answers to them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests fail by panicking"
)]

use std::fs;
use std::path::Path;

use ihe_pcd::hl7::Message;
use ihe_pcd::model::SiteRules;
use serde_json::{Value as Json, json};

/// A fixture as `pcd read` shows it.
fn object(name: &str) -> Json {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let bytes = fs::read(folder.join(name)).unwrap();
    let message = Message::parse(&bytes).unwrap();
    ihe_pcd_examples::json::message(name, &message, &SiteRules::default())
}

fn column(rows: &Json, key: &str) -> Vec<Json> {
    let rows = rows.as_array().unwrap();
    rows.iter().map(|row| row[key].clone()).collect()
}

#[test]
fn an_event_of_an_infusion_shows_its_devices_values_and_time() {
    let event = object("infusion_started.hl7");
    assert_eq!(event["transaction"], "PCD-10");
    assert_eq!(column(&event["devices"], "path"), ["1.0.0.0", "1.1.0.0"]);
    let rows = &event["observations"];
    assert_eq!(rows[0]["value"]["refid"], "MDC_EVT_PUMP_DELIV_START");
    assert_eq!(rows[1]["value"], "12.50");
    assert_eq!(rows[1]["time"]["instant"], "2026-11-21T11:04:55Z");
    let pump = "4C1F9A0000D40021^^4C1F9A0000D40021^EUI-64";
    assert_eq!(column(rows, "device"), [pump, pump]);
}

#[test]
fn infusion_orders_show_the_patient_and_which_pumps_they_are_for() {
    let orders = object("infusion_orders.hl7");
    assert_eq!(orders["transaction"], "PCD-03");
    assert_eq!(orders["patient"]["status"], "identified");
    assert_eq!(orders["location"]["bed"], "A");
    let rows = &orders["observations"];
    assert_eq!(
        column(rows, "device"),
        [
            json!("4C1F9A0000D40021^^4C1F9A0000D40021^EUI-64"),
            Json::Null,
            json!("4C1F9A0000D40022^^4C1F9A0000D40022^EUI-64")
        ]
    );
    assert_eq!(rows[1]["value"], "71.5");
    assert_eq!(orders["problems"], json!([]), "there is no OBR to miss");
}

#[test]
fn an_association_shows_who_uses_which_device_on_whom() {
    let association = object("pump_association.hl7");
    assert_eq!(association["transaction"], "DEV-51");
    let row = &association["observations"][0];
    assert_eq!(row["value"]["refid"], "MDC_EVT_ASSOCIATION_PATIENT_DEVICE");
    assert_eq!(row["participations"].as_array().unwrap().len(), 2);
    assert!(
        row["participations"][0]
            .to_string()
            .contains("4C1F9A0000D40021")
    );
}

#[test]
fn an_answer_says_what_it_acknowledges_as_far_as_it_tells() {
    for (name, transaction, acknowledges) in [
        (
            "infusion_order_acknowledgment.hl7",
            "ACK",
            json!({"transaction": "PCD-03", "code": "CA", "control_id": "HO-1"}),
        ),
        (
            "infusion_order_response.hl7",
            "PCD-03",
            json!({"transaction": "PCD-03", "code": "AA", "control_id": "HO-1"}),
        ),
    ] {
        let answer = object(name);
        assert_eq!(answer["transaction"], transaction, "{name}");
        assert_eq!(answer["acknowledges"], acknowledges, "{name}");
    }
    let shared = &object("acknowledgment.hl7")["acknowledges"];
    assert_eq!(shared.as_object().unwrap().len(), 3);
    // An ACK^R01 answers one of several.
    assert_eq!(shared["transaction"], Json::Null);
    assert_eq!(object("infusion_orders.hl7").get("acknowledges"), None);
}

#[test]
fn a_location_is_about_a_device_and_no_patient() {
    let location = object("pump_location.hl7");
    assert_eq!(location["transaction"], "PCD-16", "in any repetition");
    assert_eq!(location["patient"]["status"], "absent");
    assert_eq!(location["observations"][0]["value"]["bed"], "A");
    assert_eq!(location["observations"][1]["device"], "TAG-17^HAVBLIKK^^L");
    assert_eq!(location["problems"], json!([]), "LOC is not to be a path");
}
