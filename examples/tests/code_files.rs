//! `pcd code` with tables that the user brings: a code map, and the LOINC/IEEE mapping table.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]

use std::fs;
use std::process::{Command, Output};

use serde_json::{Value as Json, json};

const MAP: &str = "\
#code-map,v1
#name,ICU monitors
#version,v3
#source,Interface manual of the vendor
vendor_system,vendor_code,vendor_text,mapping,mdc_code,mdc_refid,unit,local_code,local_text,local_unit,decimals,note
99ACME,HR,Heart rate,standard,147842,MDC_ECG_HEART_RATE,MDC_DIM_BEAT_PER_MIN,301,Pulse,/min,0,
99ACME,T,,standard,150364,MDC_TEMP_BODY,MDC_DIM_DEGC,,,,,
99ACME,T,,standard,150344,MDC_TEMP,MDC_DIM_FAHR,,,,,
99ACME,BEEP,Speaker volume,nothing,,,,,,,,nobody needs it
99ACME,QI,Signal quality index,private,192512,,%,,,,,
";

const LOINC: &str = "\
LOINC_NUM,LOINC_LONG_COMMON_NAME,IEEE_CF_CODE10,IEEE_REFID,EQUIVALENCE
8889-8,Heart rate by Pulse oximetry,147842,MDC_ECG_HEART_RATE,equivalent
";

/// What `pcd code OPTION FILE ARGUMENTS` answers.
fn code(option: &str, file: &str, arguments: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("table.csv"), file).unwrap();
    Command::new(env!("CARGO_BIN_EXE_pcd"))
        .args(["code", option, "table.csv"])
        .args(arguments)
        .current_dir(&folder)
        .env_remove("RUST_LOG")
        .output()
        .unwrap()
}

fn known(option: &str, file: &str, arguments: &[&str]) -> Vec<Json> {
    let output = code(option, file, arguments);
    assert!(output.status.success(), "{arguments:?}");
    assert!(output.stderr.is_empty(), "{arguments:?}");
    let lines = str::from_utf8(&output.stdout).unwrap().lines();
    lines
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn a_code_of_a_vendor_has_its_row() {
    assert_eq!(
        known("--map", MAP, &["99ACME", "HR"]),
        [json!({
            "vendor": {"system": "99ACME", "code": "HR", "text": "Heart rate"},
            "mapping": "standard",
            "mdc": {"code": "147842", "refid": "MDC_ECG_HEART_RATE"},
            "unit": {"code": "264864", "refid": "MDC_DIM_BEAT_PER_MIN", "ucum": "/min"},
            "local": {"code": "301", "text": "Pulse", "unit": "/min", "decimals": 0},
            "note": null,
        })]
    );
}

#[test]
fn a_code_of_a_vendor_that_depends_on_the_unit_has_a_row_for_each() {
    let rows = known("--map", MAP, &["99ACME", "T"]);
    let of: Vec<_> = rows
        .iter()
        .map(|row| (&row["unit"]["ucum"], &row["mdc"]["code"]))
        .collect();
    assert_eq!(
        of,
        [
            (&json!("Cel"), &json!("150364")),
            (&json!("[degF]"), &json!("150344"))
        ]
    );
}

#[test]
fn mapped_to_nothing_is_an_answer_and_not_mapped_is_a_negative_one() {
    let beep = known("--map", MAP, &["99ACME", "BEEP"]);
    assert_eq!(
        (&beep[0]["mapping"], &beep[0]["note"]),
        (&json!("nothing"), &json!("nobody needs it"))
    );
    for arguments in [["99ACME", "RR"], ["", "HR"]] {
        let output = code("--map", MAP, &arguments);
        assert_eq!(output.status.code(), Some(1));
        assert!(output.stdout.is_empty());
        assert!(!output.stderr.is_empty());
    }
}

#[test]
fn an_mdc_code_shows_the_rows_of_the_map_about_it() {
    let rate = &known("--map", MAP, &["147842"])[0]["map"];
    assert_eq!(
        (&rate["name"], &rate["version"]),
        (&json!("ICU monitors"), &json!("v3"))
    );
    assert_eq!(rate["rows"][0]["local"]["code"], "301");
    let other = &known("--map", MAP, &["MDC_PULS_OXIM_SAT_O2"])[0]["map"];
    assert_eq!(other["rows"], json!([]));
    let private = &known("--map", MAP, &["192512"])[0];
    assert_eq!(private["refids"], json!([]));
    assert_eq!(private["map"]["rows"][0]["vendor"]["code"], "QI");
}

#[test]
fn rows_of_the_official_table_come_before_those_of_guides() {
    let loinc = &known("--loinc", LOINC, &["147842"])[0]["loinc"];
    assert_eq!(
        loinc[0],
        json!({
            "code": "8889-8",
            "name": "Heart rate by Pulse oximetry",
            "relation": "equivalent",
            "sources": ["LOINC/IEEE mapping table, line 2"],
        })
    );
    assert_eq!(loinc[1]["code"], "8867-4");
    let back = &known("--loinc", LOINC, &["8889-8"])[0];
    assert_eq!(back["name"], "Heart rate by Pulse oximetry");
    assert_eq!(back["mdc"][0]["code"], "147842");
    assert_eq!(back["mdc"][0]["relation"], "equivalent");
}

#[test]
fn a_bad_file_is_refused_with_every_place_and_nothing_is_looked_up() {
    let map = MAP.replace(",301,", ",3,0,1,").replace("150344", "15O344");
    let output = code("--map", &map, &["147842"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let faults = String::from_utf8(output.stderr).unwrap();
    assert!(faults.starts_with("table.csv: line 6, "), "{faults}");
    assert!(faults.contains("\ntable.csv: line 8, "), "{faults}");

    let loinc = LOINC.replace("8889-8", "8889-9");
    let output = code("--loinc", &loinc, &["147842"]);
    assert_eq!(output.status.code(), Some(2));
    let faults = String::from_utf8(output.stderr).unwrap();
    assert!(faults.starts_with("table.csv: line 2, "), "{faults}");
}

#[test]
fn a_file_that_is_not_there_is_bad_input() {
    let output = code("--loinc", LOINC, &["147842", "--map", "no-such-file"]);
    assert_eq!(output.status.code(), Some(2));
    let reason = String::from_utf8(output.stderr).unwrap();
    assert!(reason.starts_with("no-such-file: "), "{reason}");
}
