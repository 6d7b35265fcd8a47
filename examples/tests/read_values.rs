//! `pcd read`: values of the rarer types, and the ranges of devices.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    missing_docs,
    reason = "tests fail by panicking"
)]

use ihe_pcd::hl7::Message;
use ihe_pcd::model::SiteRules;
use serde_json::{Value as Json, json};

const HEADER: &str = "MSH|^~\\&|STILLEHAV||||20261121120000+0100||ORU^R01^ORU_R01|SV-23|P|2.6|||AL|NE||UNICODE UTF-8|||IHE_PCD_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.1.1^ISO\r";

fn read(rows: &str) -> Json {
    let text = format!("{HEADER}OBR|1||1|1^^L|||20261121120000+0100\r{rows}\r");
    let message = Message::parse(&text).unwrap();
    ihe_pcd_examples::json::message("a", &message, &SiteRules::default())
}

/// OBX-5, of which nothing is wrong.
fn value(value_type: &str, value: &str) -> Json {
    let message = read(&format!("OBX|1|{value_type}|1^^L|1.1.1.1|{value}||||||R"));
    assert_eq!(message["problems"], json!([]));
    assert_eq!(message["observations"][0]["kind"], value_type);
    message["observations"][0]["value"].clone()
}

#[test]
fn a_day_and_a_time_of_day_are_texts_and_a_time_range_has_two_ends() {
    assert_eq!(value("DT", "202611"), "202611");
    assert_eq!(value("TM", "1530"), "1530");
    assert_eq!(
        value("DR", "20261121080000+0100"),
        json!({"start": "20261121080000+0100", "end": null})
    );
    assert_eq!(value("DR", "^2026"), json!({"start": null, "end": "2026"}));
}

#[test]
fn a_document_is_shown_as_it_is_spelled() {
    assert_eq!(
        value("ED", "PACS&2.999&ISO^image^PNG^Base64^iVBORw0KGgo="),
        json!({
            "source_application": "PACS^2.999^ISO",
            "type_of_data": "image",
            "data_subtype": "PNG",
            "encoding": "Base64",
            "data": "iVBORw0KGgo=",
        })
    );
    let text = value("ED", "^^^A^K\\T\\R");
    assert_eq!(
        (&text["type_of_data"], &text["data"]),
        (&Json::Null, &json!("K&R"))
    );
}

#[test]
fn persons_and_places_have_the_parts_that_are_given() {
    let name = json!({
        "family": "Moe",
        "given": "Siri",
        "further_given": "T",
        "suffix": "Jr",
        "prefix": "Dr",
        "degree": "MD",
        "name_type": "L",
        "name_representation": "A",
    });
    assert_eq!(value("XPN", "Moe^Siri^T^Jr^Dr^MD^L^A"), name);
    assert_eq!(value("PN", "Moe"), json!({"family": "Moe"}));
    assert_eq!(
        value(
            "XCN",
            "991^Moe^Siri~992^Vik^^^^^^^H&2.999&ISO^L^3^M10^EI^WARD"
        ),
        json!([
            {"id": "991", "family": "Moe", "given": "Siri"},
            {
                "id": "992",
                "family": "Vik",
                "name_type": "L",
                "check_digit": "3",
                "check_digit_scheme": "M10",
                "identifier_type": "EI",
                "assigning_authority": "H^2.999^ISO",
                "assigning_facility": "WARD",
            },
        ])
    );
    assert_eq!(
        value("PL", "ICU^4^2^NORTH"),
        json!({"point_of_care": "ICU", "room": "4", "bed": "2", "facility": "NORTH"})
    );
}

#[test]
fn a_device_that_says_its_measurement_range_shows_it_with_its_unit() {
    let message = read(
        "OBX|1||69855^MDC_DEV_METER_PRESS_BLD_CHAN^MDC|1.1.1.0||266016^MDC_DIM_MMHG^MDC|-20-300||||X\r\
         OBX|2||69855^MDC_DEV_METER_PRESS_BLD_CHAN^MDC|1.1.2.0|||||||X",
    );
    let devices = &message["devices"];
    assert_eq!(devices[0]["range"], "-20-300");
    assert_eq!(devices[0]["unit"]["refid"], "MDC_DIM_MMHG");
    assert!(devices[1].get("range").is_none() && devices[1].get("unit").is_none());
}

#[test]
fn a_number_that_no_decimal_holds_keeps_its_digits_and_is_told() {
    let digits = "7922816251426433759354395033.6";
    let message = read(&format!("OBX|1|NM|1^^L|1.1.1.1|{digits}||normal||||R"));
    let row = &message["observations"][0];
    assert_eq!(
        (&row["value"], &row["limits"]),
        (&json!(digits), &json!("normal"))
    );
    let problems = message["problems"].as_array().unwrap();
    let told: Vec<_> = problems
        .iter()
        .map(|one| [&one["at"], &one["kind"]])
        .collect();
    assert_eq!(
        told,
        [
            [&json!("OBX[1]-5(1)"), &json!("number-beyond-decimal")],
            [&json!("OBX[1]-7"), &json!("not-limits")],
        ]
    );
}

#[test]
fn what_is_not_simply_a_value_says_why() {
    for (value, flag, status, reading, why) in [
        ("72", "", "R", "value", Json::Null),
        ("72", "DEMO", "R", "not-clinical", json!("demonstration")),
        ("", "OFF", "X", "missing", json!("switched-off")),
        ("72", "QUES", "R", "doubtful", json!("questionable")),
        ("72", "", "C", "correction", json!("corrected")),
        ("seventy", "", "R", "not-clinical", json!("malformed")),
    ] {
        let message = read(&format!(
            "OBX|1|NM|1^^L|1.1.1.1|{value}|||{flag}|||{status}"
        ));
        let row = &message["observations"][0];
        assert_eq!(row["reading"], reading);
        assert_eq!(row.get("why").unwrap_or(&Json::Null), &why, "{reading}");
    }
}
