//! `pcd read`: alerts, and what became of them.

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

fn fixture(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    fs::read(folder.join(name)).unwrap()
}

/// A message as `pcd read` shows it.
fn shown(bytes: &[u8]) -> Json {
    let message = Message::parse(bytes).unwrap();
    ihe_pcd_examples::json::message("alert.hl7", &message, &SiteRules::default())
}

#[test]
fn an_alert_says_which_one_it_is_what_happened_to_what_and_whom_to_tell() {
    let message = shown(&fixture("alert_battery_of_old_pump.hl7"));
    let pump = "4C1F9A0000B20003^^4C1F9A0000B20003^EUI-64";
    let time = json!({
        "wire": "20261121121458+0100",
        "instant": "2026-11-21T11:14:58Z",
        "zone": "stated",
    });
    let mut alert = message["alert"].clone();
    let recipients = alert["recipients"].take();
    assert_eq!(
        alert,
        json!({
            "id": "LP3-2^LYNGPUMPE 3^4C1F9A0000B20003^EUI-64",
            "phase": "escalate",
            "state": "active",
            "kind": "ST",
            "priority": "PM",
            "inactivation": ["audio-paused", "alert-acknowledged"],
            "event": {"code": "197336", "refid": "MDC_EVT_BATT_DEPL", "text": "Batteri tomt"},
            "source": {
                "code": "69985",
                "refid": "MDC_DEV_PUMP_INFUS_MDS",
                "text": null,
                "value": null,
                "unit": null,
                "path": "1.1.0.0.2",
                "device": pump,
            },
            "limits": null,
            "first": null,
            "time": time,
            "recipients": null,
        })
    );
    assert_eq!(recipients[0]["persons"][0]["family"], "Lunde");
    assert_eq!(message["location"]["room"], "5");
    let problems = message["problems"].as_array().unwrap();
    let kinds: Vec<_> = problems
        .iter()
        .map(|it| it["kind"].as_str().unwrap())
        .collect();
    let facets = ["facet-code"; 4];
    let told = [&facets[..], &["priority-in-flags", "parent-layout"]].concat();
    assert_eq!(kinds, told);
}

#[test]
fn the_source_of_an_alarm_about_a_patient_is_a_metric_with_value_and_limits() {
    let message = shown(&fixture("alert_low_saturation.hl7"));
    let alert = &message["alert"];
    assert_eq!(alert["event"]["refid"], "MDC_EVT_LO");
    assert_eq!(alert["source"]["refid"], "MDC_PULS_OXIM_SAT_O2");
    assert_eq!(alert["source"]["value"], "84");
    assert_eq!(alert["source"]["unit"]["ucum"], "%");
    assert_eq!(alert["limits"], "90-100");
    assert_eq!(alert["first"], alert["time"]);
    assert_eq!(alert["priority"], Json::Null);
    assert_eq!(message["problems"][0]["kind"], "missing-facet");
    assert_eq!(
        message["problems"][0]["message"],
        "an alert without its state"
    );
}

#[test]
fn several_alerts_are_a_list_each_with_its_patient_where_there_are_several() {
    let mut bytes = fixture("alert_low_saturation.hl7");
    let text = String::from_utf8(bytes.clone()).unwrap();
    let group = text.split_at(text.find("PID|").unwrap()).1;
    bytes.extend_from_slice(group.replace("HB7-60", "HB7-61").as_bytes());
    let message = shown(&bytes);
    let alerts = message["alert"].as_array().unwrap();
    assert_eq!(alerts.len(), 2);
    assert_eq!(
        alerts[1]["id"],
        "HB7-61^HAVBLIKK MONITOR 7^4C1F9A0000A10001^EUI-64"
    );
    assert_eq!([&alerts[0]["patient"], &alerts[1]["patient"]], [0, 1]);
}

#[test]
fn an_answer_to_an_alert_says_to_which_one_what_was_done_and_by_whom() {
    let message = shown(&fixture("alert_accepted_by_nurse.hl7"));
    assert_eq!(message["alert"], Json::Null);
    assert_eq!(message["acknowledges"]["control_id"], "HB7-60");
    let answer = &message["alert_statuses"][0];
    // What the first message of the alert has in OBR-3.
    let alert = shown(&fixture("alert_low_saturation.hl7"));
    assert_eq!(answer["id"], alert["alert"]["id"]);
    assert_eq!(answer["statuses"][0]["status"], "ACCEPTED");
    let person = &answer["statuses"][0]["participation"]["persons"][0];
    assert_eq!(person["family"], "Lunde");
}

#[test]
fn a_message_without_an_alert_has_none_and_its_rows_are_problems() {
    let text = String::from_utf8(fixture("alert_low_saturation.hl7")).unwrap();
    let rows = text.find("OBX|2|").unwrap();
    let message = shown(&text.as_bytes()[..rows]);
    assert_eq!(message["alert"], Json::Null);
    assert_eq!(message["problems"][0]["kind"], "not-of-an-alert");
}
