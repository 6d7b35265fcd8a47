//! `pcd code`: what the tables know of a number, a name or a unit.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]

use std::process::{Command, Output};

use serde_json::{Value as Json, json};

fn code(text: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_pcd"))
        .args(["code", text])
        .env_remove("RUST_LOG")
        .output()
        .unwrap()
}

fn known(text: &str) -> Vec<Json> {
    let output = code(text);
    assert!(output.status.success(), "{text}");
    assert!(output.stderr.is_empty(), "{text}");
    let lines = str::from_utf8(&output.stdout).unwrap().lines();
    lines
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn codes(text: &str) -> Vec<String> {
    known(text)
        .iter()
        .map(|answer| answer["code"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_number_and_a_reference_id_in_any_case_are_the_same_question() {
    let by_number = known("147842");
    assert_eq!(by_number, known("MDC_ECG_HEART_RATE"));
    assert_eq!(by_number, known("mdc_ecg_heart_rate"));
    assert_eq!(by_number, known("MDC_ECG_CARD_BEAT_RATE"));
    assert_eq!(by_number.len(), 1);
    let answer = &by_number[0];
    assert_eq!(
        answer["refids"],
        json!(["MDC_ECG_HEART_RATE", "MDC_ECG_CARD_BEAT_RATE"])
    );
    assert_eq!(
        (&answer["partition"], &answer["term_code"]),
        (&json!(2), &json!(16770))
    );
    assert_eq!(answer["unit"], Json::Null);
    assert_eq!(answer["loinc"][0]["code"], "8867-4");
    assert_eq!(answer["loinc"][0]["name"], "Heart rate");
    assert_eq!(answer["loinc"][0]["relation"], "loinc-broader");
    assert!(!answer["loinc"][0]["sources"].as_array().unwrap().is_empty());
}

#[test]
fn a_unit_says_how_ucum_writes_it() {
    let answer = &known("MDC_DIM_MMHG")[0];
    assert_eq!(answer["code"], "266016");
    assert_eq!(
        answer["unit"],
        json!({"ucum": "mm[Hg]", "ucum_spellings": ["mm[Hg]"]})
    );
    assert_eq!(known("mm[Hg]"), known("MDC_DIM_MMHG"));
}

#[test]
fn every_code_that_may_be_meant_is_printed_the_one_to_send_first() {
    assert_eq!(
        codes("/min"),
        ["264672", "264864", "264896", "264928"],
        "what is counted is not said"
    );
    assert_eq!(codes("/min"), codes("1/min"));
    assert_eq!(codes("mdc_evt_lo"), ["196670", "196671"]);
    assert_eq!(codes("MDC_RESP_RATE"), ["151562", "151554"]);
}

#[test]
fn a_loinc_code_names_the_mdc_codes_that_guides_use_with_it() {
    let answer = &known("8867-4")[0];
    assert_eq!(answer["loinc"], "8867-4");
    assert_eq!(answer["name"], "Heart rate");
    let mdc = answer["mdc"].as_array().unwrap();
    let refids: Vec<_> = mdc.iter().map(|pair| &pair["refid"]).collect();
    assert!(refids.contains(&&json!("MDC_ECG_HEART_RATE")));
    assert!(refids.contains(&&json!("MDC_PULS_OXIM_PULS_RATE")));
    assert!(mdc.iter().all(|pair| pair["relation"] == "loinc-broader"));
}

#[test]
fn what_is_not_known_is_a_negative_answer() {
    for text in [
        "4262",
        "no-such-code",
        "99999-3",
        "MM[HG]",
        "",
        "99999999999",
        "-1",
    ] {
        let output = code(text);
        assert_eq!(output.status.code(), Some(1), "{text}");
        assert!(output.stdout.is_empty(), "{text}");
        let lines = str::from_utf8(&output.stderr).unwrap().lines().count();
        assert_eq!(lines, 1, "{text}");
    }
}
