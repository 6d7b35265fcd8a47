//! `pcd read`: one JSON object a message, and one reason for every message that is none.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]

use std::io::{Read, Write};
use std::process::{Command, Output, Stdio};

use serde_json::{Value as Json, json};

fn pcd() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pcd"));
    command.current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures"));
    command.env_remove("RUST_LOG").stdin(Stdio::null());
    command
}

fn read(arguments: &[&str]) -> Output {
    pcd().arg("read").args(arguments).output().unwrap()
}

fn objects(output: &Output) -> Vec<Json> {
    let lines = str::from_utf8(&output.stdout).unwrap().lines();
    lines
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn object(name: &str) -> Json {
    let output = read(&[name]);
    assert!(output.status.success(), "{name}");
    assert!(output.stderr.is_empty(), "{name}");
    let mut objects = objects(&output);
    assert_eq!(objects.len(), 1, "{name}");
    objects.remove(0)
}

fn standard_error(output: &Output) -> &str {
    str::from_utf8(&output.stderr).unwrap()
}

fn column(rows: &Json, key: &str) -> Vec<Json> {
    let rows = rows.as_array().unwrap();
    rows.iter().map(|row| row[key].clone()).collect()
}

fn keys(object: &Json) -> Vec<&str> {
    object
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

#[test]
fn the_keys_and_their_order_are_stable() {
    let message = object("monitor_vital_signs.hl7");
    assert_eq!(
        keys(&message),
        [
            "file",
            "control_id",
            "transaction",
            "message_type",
            "sender",
            "time",
            "patient",
            "location",
            "devices",
            "observations",
            "alert",
            "problems"
        ]
    );
    assert_eq!(keys(&message["time"]), ["wire", "instant", "zone"]);
    assert_eq!(
        keys(&message["patient"]),
        ["status", "ids", "family", "given"]
    );
    assert_eq!(
        keys(&message["patient"]["ids"][0]),
        ["id", "authority", "type"]
    );
    assert_eq!(
        keys(&message["devices"][0]),
        ["path", "code", "refid", "id"]
    );
    let row = &message["observations"][0];
    assert_eq!(
        keys(row),
        [
            "path", "code", "refid", "system", "kind", "value", "reading", "unit", "loinc",
            "status", "time", "device", "flags", "method", "limits"
        ]
    );
    assert_eq!(keys(&row["unit"]), ["code", "refid", "ucum"]);
    let problems = object("no_patient_no_zone_no_profile.hl7");
    assert_eq!(keys(&problems["problems"][0]), ["at", "kind", "message"]);
}

#[test]
fn a_report_says_who_sent_what_about_whom_and_where() {
    let message = object("monitor_vital_signs.hl7");
    assert_eq!(message["file"], "monitor_vital_signs.hl7");
    assert_eq!(message["control_id"], "HB7-1");
    assert_eq!(message["transaction"], "PCD-01");
    assert_eq!(message["message_type"], "ORU^R01^ORU_R01");
    assert_eq!(
        message["sender"],
        "HAVBLIKK MONITOR 7^4C1F9A0000A10001^EUI-64|FJORD SYKEHUS"
    );
    assert_eq!(
        message["patient"],
        json!({
            "status": "identified",
            "ids": [
                {"id": "240361-77", "authority": "FJORD SYKEHUS^2.999.7^ISO", "type": "PI"},
                {"id": "77120", "authority": null, "type": "MR"},
            ],
            "family": "Skjærgård",
            "given": "Åse",
        })
    );
    assert_eq!(
        message["location"],
        json!({
            "point_of_care": "INTENSIV",
            "room": "4",
            "bed": "B",
            "facility": "FJORD SYKEHUS",
            "building": "Sør",
            "floor": "2",
        })
    );
    assert_eq!(message["alert"], Json::Null);
    assert_eq!(message["problems"], json!([]));
}

#[test]
fn what_stands_beside_patients_orders_and_rows_is_shown() {
    let message = object("pump_with_notes_and_participants.hl7");
    assert_eq!(message["problems"], json!([]));
    let note = |source: Json, comments: &[&str]| json!([{"source": source, "comments": comments, "kind": null}]);
    assert_eq!(
        message["patient"]["notes"],
        note(json!("L"), &["moved from the ward"])
    );
    let nurse = json!({"id": "77", "family": "Moe", "given": "Nina", "authority": null});
    let pump = "02AC10FFFE0000B7^^02AC10FFFE0000B7^EUI-64";
    assert_eq!(
        message["orders"],
        json!([{
            "number": 1,
            "collectors": [nurse],
            "notes": [{"source": null, "comments": ["line changed", "at the bedside"], "kind": "RE"}],
            "participations": [{
                "id": "P1",
                "action": "AD",
                "reason": null,
                "role": "EQUIP",
                "persons": [],
                "organizations": ["FJORD SYKEHUS"],
                "locations": [{"point_of_care": "INTENSIV", "room": "4"}],
                "devices": [pump],
                "begin": {
                    "wire": "20261121080000+0100",
                    "instant": "2026-11-21T07:00:00Z",
                    "zone": "stated",
                },
                "end": null,
                "telecommunications": ["^WPN^PH^^^^123"],
            }],
        }])
    );
    let device = &message["devices"][0];
    assert_eq!(device["id"], pump);
    assert_eq!(device["ids"], json!([pump, "RACK-1"]));
    assert_eq!(device["notes"], note(Json::Null, &["checked"]));
    let row = &message["observations"][0];
    assert_eq!(row["device"], pump);
    assert_eq!(row["devices"], json!([pump, "RACK-1"]));
    assert_eq!(row["natures"], json!(["A"]));
    assert_eq!(row["producer"], "LAB");
    assert_eq!(row["observers"][0]["family"], "Berg");
    assert_eq!(row["observers"][0]["id"], Json::Null);
    assert_eq!(row["analysed"]["instant"], "2026-11-21T09:14:59Z");
    assert_eq!(row["notes"], note(json!("L"), &["rate set by hand"]));
    assert_eq!(row["participations"][0]["role"], "RO");
    assert_eq!(row["participations"][0]["persons"][0]["id"], "78");
}

#[test]
fn device_rows_are_devices_and_nothing_else() {
    let message = object("monitor_vital_signs.hl7");
    assert_eq!(
        column(&message["devices"], "path"),
        ["1.0.0.0", "1.1.0.0", "1.1.1.0", "1.2.0.0"]
    );
    assert_eq!(
        message["devices"][1],
        json!({
            "path": "1.1.0.0",
            "code": "69854",
            "refid": "MDC_DEV_METER_PRESS_BLD_VMD",
            "id": "4C1F9A0000A10002^^4C1F9A0000A10002^EUI-64",
        })
    );
    assert_eq!(message["devices"][2]["id"], Json::Null);
    assert_eq!(
        column(&message["observations"], "path"),
        ["1.1.1.1", "1.1.1.2", "1.2.1.1", "1.2.1.2", "1.2.1.3"]
    );
}

#[test]
fn an_observation_is_whole() {
    let message = object("monitor_vital_signs.hl7");
    assert_eq!(
        message["observations"][0],
        json!({
            "path": "1.1.1.1",
            "code": "150021",
            "refid": "MDC_PRESS_BLD_NONINV_SYS",
            "system": "MDC",
            "kind": "NM",
            "value": "118",
            "reading": "value",
            "unit": {"code": "266016", "refid": "MDC_DIM_MMHG", "ucum": "mm[Hg]"},
            "loinc": ["8480-6"],
            "status": "R",
            "time": {
                "wire": "20261121115512.250+0100",
                "instant": "2026-11-21T10:55:12.250Z",
                "zone": "stated",
            },
            "device": "4C1F9A0000A10002^^4C1F9A0000A10002^EUI-64",
            "flags": [],
            "method": ["AMEAS"],
            "limits": "90-160",
        })
    );
    assert_eq!(
        message["observations"][2]["flags"],
        json!(["QUES", "LL"]),
        "every repetition of OBX-8"
    );
    assert_eq!(message["observations"][2]["reading"], json!("doubtful"));
}

#[test]
fn time_and_device_are_inherited_from_what_the_row_is_in() {
    let message = object("monitor_vital_signs.hl7");
    let times: Vec<_> = column(&message["observations"], "time")
        .iter()
        .map(|time| time["instant"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(
        times[..3],
        [
            "2026-11-21T10:55:12.250Z",
            "2026-11-21T10:55:00Z",
            "2026-11-21T10:59:55Z"
        ],
        "the row's own, the channel's, the order's"
    );
    let devices = column(&message["observations"], "device");
    assert!(devices[1].as_str().unwrap().starts_with("4C1F9A0000A10002"));
    assert!(devices[2].as_str().unwrap().starts_with("4C1F9A0000A10001"));
}

#[test]
fn a_code_or_reference_id_that_is_missing_comes_from_the_tables() {
    let message = object("monitor_vital_signs.hl7");
    let heart_rate = &message["observations"][3];
    assert_eq!(heart_rate["refid"], "MDC_ECG_HEART_RATE");
    assert_eq!(
        heart_rate["unit"],
        json!({"code": "264864", "refid": "MDC_DIM_BEAT_PER_MIN", "ucum": "/min"})
    );
}

#[test]
fn every_kind_of_value_keeps_its_shape_and_its_digits() {
    let message = object("ventilator_structured_values.hl7");
    let expected = [
        json!({"comparator": null, "num1": "1", "separator": ":", "num2": "2.0"}),
        json!({"comparator": ">", "num1": "60", "separator": null, "num2": null}),
        json!({"low": "12", "high": "18.5"}),
        json!(["500", "510", {"null": true}, "495"]),
        json!({"code": null, "refid": "vent-mode-bipap", "system": null, "text": "BiPAP 12/5"}),
        json!({"code": "184352", "refid": "MDC_VENT_MODE", "system": "MDC"}),
        json!("20261121120000.0+0100"),
        json!("1530"),
        json!({"null": true}),
        Json::Null,
        json!(["12", "-3", null, "8"]),
        json!([[["991"], ["Moe", "van Moe"], ["Siri"]], [["992"]]]),
        json!("37.20"),
        json!("12"),
    ];
    let values = column(&message["observations"], "value");
    assert_eq!(values, expected);
    let places = column(&message["problems"], "at");
    assert_eq!(places, ["OBX[13]-5(1).2"], "a family name of two parts");
}

#[test]
fn a_unit_of_another_system_is_translated_only_where_there_is_no_choice() {
    let message = object("ventilator_structured_values.hl7");
    let units = column(&message["observations"], "unit");
    assert_eq!(
        units[3],
        json!({"code": "263762", "refid": "MDC_DIM_MILLI_L", "ucum": "mL"}),
        "UCUM alone"
    );
    assert_eq!(units[0], Json::Null, "OBX-6 is empty");
    assert_eq!(
        units[13],
        json!({"code": null, "refid": null, "ucum": null, "text": "drops"}),
        "no unit that is known"
    );
    let rate = "MSH|^~\\&|A||||||ORU^R01|1|P|2.6\rOBX|1|NM|1^^MDC|1.0.0.1|3|/min^^UCUM\r";
    let message = &objects(&read_standard_input(rate.as_bytes()))[0];
    assert_eq!(
        message["observations"][0]["unit"],
        json!({"code": null, "refid": null, "ucum": "/min"}),
        "a rate of what is not said"
    );
}

#[test]
fn loinc_codes_are_the_senders_own_or_those_of_the_mdc_code() {
    let monitor = object("monitor_vital_signs.hl7");
    assert_eq!(monitor["observations"][3]["loinc"], json!(["8867-4"]));
    assert_eq!(monitor["observations"][4]["loinc"], json!([]));
    let ventilator = object("ventilator_structured_values.hl7");
    let temperature = &ventilator["observations"][12];
    assert_eq!(temperature["system"], "LN");
    assert_eq!(temperature["loinc"], json!(["8310-5"]));
}

#[test]
fn each_row_of_a_message_about_several_patients_says_whose_it_is() {
    let message = object("two_patients.hl7");
    assert_eq!(message["patient"]["family"], "Brattli");
    assert_eq!(message["location"]["bed"], "1");
    assert_eq!(
        keys(&message)[6..8],
        ["patient", "further_patients"],
        "right behind the first"
    );
    let further = &message["further_patients"];
    assert_eq!(further.as_array().unwrap().len(), 1);
    assert_eq!(further[0]["family"], "Dalvik");
    assert_eq!(further[0]["location"]["bed"], "2");
    assert_eq!(column(&message["observations"], "value"), ["64", "81"]);
    assert_eq!(column(&message["observations"], "patient"), [0, 1]);
    assert_eq!(column(&message["devices"], "patient"), [0]);
    assert_eq!(
        message["observations"][1]["device"],
        Json::Null,
        "nothing crosses from one patient to the next"
    );
}

#[test]
fn a_provisional_identifier_is_shown_and_is_no_identity() {
    let message = object("unidentified_patient.hl7");
    assert_eq!(
        message["patient"],
        json!({
            "status": "unidentified",
            "ids": [{"id": "BED-B7", "authority": "FJORD SYKEHUS", "type": "PT"}],
            "family": null,
            "given": null,
        })
    );
    assert_eq!(
        message["location"],
        json!({"point_of_care": "MOTTAK", "bed": "B7"})
    );
}

#[test]
fn what_is_not_given_is_null_and_a_time_without_a_zone_has_no_instant() {
    let message = object("no_patient_no_zone_no_profile.hl7");
    assert_eq!(
        message["patient"],
        json!({"status": "absent", "ids": [], "family": null, "given": null})
    );
    assert_eq!(message["location"], Json::Null);
    assert_eq!(
        message["time"],
        json!({"wire": "20261121120000", "instant": null, "zone": "unknown"})
    );
    assert_eq!(message["observations"][0]["device"], Json::Null);
    assert_eq!(
        message["problems"],
        json!([{
            "at": "MSH-21",
            "kind": "missing-profile",
            "message": "no profile OID in MSH-21: taken as PCD-01 by MSH-9 alone",
        }])
    );
}

#[test]
fn a_zone_is_assumed_when_asked_for_and_seconds_are_not() {
    let output = read(&[
        "--assume-offset",
        "-0330",
        "no_patient_no_zone_no_profile.hl7",
    ]);
    assert!(output.status.success());
    let message = &objects(&output)[0];
    assert_eq!(
        message["observations"][0]["time"],
        json!({"wire": "20261121115959", "instant": "2026-11-21T15:29:59Z", "zone": "assumed"})
    );
    assert_eq!(
        message["observations"][1]["time"],
        json!({"wire": "202611211200", "instant": null, "zone": "assumed"})
    );
    for wrong in ["", "0100", "+01", "+2500", "Z"] {
        let output = read(&["--assume-offset", wrong, "nothing.hl7"]);
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
        assert!(standard_error(&output).contains("+0100"), "{wrong:?}");
    }
}

#[test]
fn a_zone_is_assumed_by_its_name_and_for_one_sender_alone() {
    let file = "no_patient_no_zone_no_profile.hl7";
    let sender = objects(&read(&[file]))[0]["sender"].clone();
    let of_sender = format!("{}=Asia/Tokyo", sender.as_str().unwrap());
    for (arguments, instant) in [
        (vec!["--assume-zone", "Europe/Oslo"], "2026-11-21T10:59:59Z"),
        (vec!["--assume-zone-of", &of_sender], "2026-11-21T02:59:59Z"),
        (
            vec![
                "--assume-zone",
                "Europe/Oslo",
                "--assume-zone-of",
                &of_sender,
            ],
            "2026-11-21T02:59:59Z",
        ),
        (
            vec!["--assume-zone", "Europe/Oslo", "--assume-zone-of", "X=UTC"],
            "2026-11-21T10:59:59Z",
        ),
    ] {
        let output = read(&[arguments.as_slice(), &[file]].concat());
        let time = &objects(&output)[0]["observations"][0]["time"];
        assert_eq!(time["instant"], instant, "{arguments:?}");
        assert_eq!(time["zone"], "assumed");
    }
    for wrong in [
        vec!["--assume-zone", "Europe/Bergen"],
        vec!["--assume-zone-of", "X=Europe/Bergen"],
        vec!["--assume-zone-of", "Europe/Oslo"],
        vec!["--assume-zone", "Europe/Oslo", "--assume-offset", "+0100"],
    ] {
        let output = read(&[wrong.as_slice(), &[file]].concat());
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
    }
}

#[test]
fn text_is_read_in_the_character_set_the_message_names() {
    let message = object("latin_1.hl7");
    assert_eq!(message["patient"]["family"], "Kråkøy");
    assert_eq!(message["sender"], "BRYGGE MONITOR|SYKEHUS PÅ ØYA");
    assert_eq!(message["observations"][0]["value"], "målt på øret");

    let message = object("undeclared_characters.hl7");
    assert_eq!(message["patient"]["family"], Json::Null);
    assert_eq!(message["observations"][0]["value"], Json::Null);
    assert_eq!(message["observations"][1]["value"], "95");
    let kinds = column(&message["problems"], "kind");
    assert!(kinds.iter().all(|kind| kind == "character-set"));
    let places = column(&message["problems"], "at");
    assert_eq!(places[0], "PID-5(1).1");
}

#[test]
fn separators_are_those_of_the_message_and_escapes_are_resolved() {
    let message = object("own_delimiters.hl7");
    assert_eq!(message["patient"]["family"], "O|Neil");
    assert_eq!(message["patient"]["given"], "Ann*Mari");
    assert_eq!(message["patient"]["ids"][0]["authority"], "AA^2.999");
    assert_eq!(message["observations"][0]["value"], "a^b~c&d#e");
}

#[test]
fn what_cannot_be_decoded_is_kept_and_named_with_its_place() {
    let message = object("undecodable_values.hl7");
    let problems = message["problems"].as_array().unwrap();
    let named = |at: &str, kind: &str| {
        problems
            .iter()
            .any(|problem| problem["at"] == at && problem["kind"] == kind)
    };
    for (at, kind) in [
        ("PID-7", "not-a-time"),
        ("OBR[1]-7", "not-a-time"),
        ("OBX[1]-5", "value-on-device-row"),
        ("OBX[2]-5(1)", "not-a-number"),
        ("OBX[3]-4", "duplicate-path"),
        ("OBX[4]-2", "missing-value-type"),
        ("OBX[5]-2", "unknown-value-type"),
        ("OBX[5]-6", "code-mismatch"),
        ("OBX[5]-11", "not-in-table"),
        ("OBX[6]-3", "missing"),
        ("OBX[6]-4", "malformed-path"),
        ("OBX[7]-5(1)", "not-a-time"),
    ] {
        assert!(named(at, kind), "{at} {kind}: {problems:?}");
    }
    let values = column(&message["observations"], "value");
    assert_eq!(values[1], json!([[["seventy-one"]]]));
    assert_eq!(values[4], json!([[["a"], ["b", "c"]], [["d"]]]));
    assert_eq!(values[7], "37.2", "the row after is whole");
    assert_eq!(message["observations"][5]["path"], "first");
    let shown = message["problems"].to_string();
    for content in ["seventy", "Nov", "first", "QQ"] {
        assert!(!shown.contains(content), "a problem quotes {content}");
    }
}

#[test]
fn other_transactions_are_told_apart_and_shown_as_far_as_they_are_alike() {
    let alert = object("alert_low_saturation.hl7");
    assert_eq!(alert["transaction"], "PCD-04");
    assert_eq!(alert["patient"]["status"], "identified");
    assert_eq!(alert["location"]["bed"], "B");
    assert_eq!(alert["devices"].as_array().unwrap().len(), 1);
    assert_eq!(alert["observations"][1]["value"], "84");

    let implant = object("other_profile.hl7");
    assert_eq!(
        implant["transaction"], "PCD-09",
        "the OID decides, not the name"
    );
    assert_eq!(implant["observations"][0]["value"], "3.1");

    let answer = object("acknowledgment.hl7");
    assert_eq!(answer["transaction"], "ACK");
    assert_eq!(answer["patient"]["status"], "absent");
    assert_eq!(answer["observations"], json!([]));
    assert_eq!(answer["devices"], json!([]));
}

#[test]
fn several_devices_and_short_paths_keep_their_own_ids_and_times() {
    let pumps = object("pumps_of_one_patient.hl7");
    let ids: Vec<_> = column(&pumps["observations"], "device")
        .iter()
        .map(|id| id.as_str().unwrap()[..16].to_owned())
        .collect();
    assert_eq!(
        ids,
        ["4C1F9A0000D40011", "4C1F9A0000D40012", "4C1F9A0000D40012"]
    );
    assert_eq!(pumps["observations"][0]["value"], "10.00");
    assert_eq!(
        pumps["observations"][2]["time"]["instant"],
        "2026-11-21T11:01:00Z"
    );

    let home = object("home_blood_pressure_short_paths.hl7");
    assert_eq!(column(&home["devices"], "path"), ["1", "1.0.1"]);
    let row = &home["observations"][0];
    assert_eq!(row["time"]["instant"], "2026-11-21T06:55:00Z");
    assert_eq!(row["device"], "4C1F9A0000E50002^EUI-64");
}

#[test]
fn a_broken_message_is_named_and_the_others_are_still_answered() {
    let output = read(&[
        "batch_with_a_broken_message.hl7",
        "junk_segment.hl7",
        "no_such_file.hl7",
        "line_feeds.hl7",
        "not_a_message.hl7",
        "nothing.hl7",
    ]);
    assert_eq!(output.status.code(), Some(2));
    let ids = objects(&output);
    let ids: Vec<_> = ids.iter().map(|message| &message["control_id"]).collect();
    assert_eq!(ids, ["A-1", "A-3", "W-1"]);
    let lines: Vec<_> = standard_error(&output).lines().collect();
    assert_eq!(lines.len(), 5, "{lines:?}");
    assert!(lines[0].starts_with("batch_with_a_broken_message.hl7: message 2: segment 2 (byte "));
    assert!(lines[1].starts_with("junk_segment.hl7: message 1: segment 3 (byte "));
    assert!(lines[2].starts_with("no_such_file.hl7: "));
    assert!(lines[3].starts_with("not_a_message.hl7: message 1: byte 0: "));
    assert_eq!(lines[4], "nothing.hl7: message 1: MSH: there is no message");
    for content in ["Brattli", "Skjærgård", "colleague", "240361"] {
        assert!(!standard_error(&output).contains(content));
    }
}

#[test]
fn standard_input_is_a_file_named_by_a_hyphen() {
    let output = read_standard_input(b"MSH|^~\\&|A||||||ACK|7|P|2.6\r");
    assert!(output.status.success());
    let message = &objects(&output)[0];
    assert_eq!(message["file"], "-");
    assert_eq!(message["control_id"], "7");

    let output = read_standard_input(b"");
    assert_eq!(output.status.code(), Some(2));
    assert!(standard_error(&output).starts_with("-: message 1: MSH: "));
}

#[test]
fn what_was_tolerated_is_said_with_the_byte_at_which_it_begins() {
    let output = read_standard_input(
        b"\x0BMSH|^~\\&|A||||||ACK|7|P|2.6\nMSA|CA|\x01\x02\n\r\nZAB|1\n\x1C\r",
    );
    assert!(output.status.success());
    let message = &objects(&output)[0];
    assert_eq!(keys(message).last(), Some(&"deviations"));
    let deviations = &message["deviations"];
    assert_eq!(
        column(deviations, "kind"),
        [
            "mllp-start",
            "line-feed-segment-end",
            "control-byte-in-field",
            "blank-line",
            "mllp-end"
        ]
    );
    assert_eq!(column(deviations, "byte"), [0, 28, 36, 39, 47]);
    assert_eq!(column(deviations, "times"), [1, 3, 2, 1, 1]);
    assert_eq!(
        deviations[1],
        json!({
            "kind": "line-feed-segment-end",
            "byte": 28,
            "times": 3,
            "message": "a line feed ends a segment",
        })
    );
    let clean = &objects(&read_standard_input(b"MSH|^~\\&|A||||||ACK|7|P|2.6\r"))[0];
    assert!(!keys(clean).contains(&"deviations"));
}

#[test]
fn what_the_envelope_of_a_file_gets_wrong_is_said_with_its_place() {
    let output = read_standard_input(b"BHS|^~\\&\rMSH|^~\\&|A||||||ACK|7|P|2.6\rBTS|2\r");
    assert_eq!(output.status.code(), Some(2), "a message is missing");
    assert_eq!(objects(&output).len(), 1);
    assert_eq!(
        standard_error(&output),
        "-: BTS (byte 37): field 1 states another count than the 1 that came\n"
    );

    let output = read_standard_input(b"BHS|^~\\&\rMSH|^~\\&|A||||||ACK|7|P|2.6\r");
    assert!(output.status.success(), "a trailer may be left out");
    assert_eq!(
        standard_error(&output),
        "-: BHS (byte 0): a header without its trailer\n"
    );
}

fn read_standard_input(bytes: &[u8]) -> Output {
    let mut child = pcd()
        .args(["read", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(bytes).unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn a_closed_pipe_is_a_quiet_end() {
    let mut child = pcd()
        .arg("read")
        // More than a pipe holds, so that writing goes on after the reader is gone.
        .args(["ventilator_structured_values.hl7"; 100])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut output = child.stdout.take().unwrap();
    output.read_exact(&mut [0; 16]).unwrap();
    drop(output);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    assert_eq!(standard_error(&output), "");
}

#[test]
fn bad_usage_says_so() {
    for arguments in [&["read"][..], &[], &["read", "--nonsense"], &["nonsense"]] {
        let output = pcd().args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(!output.stderr.is_empty(), "{arguments:?}");
    }
}
