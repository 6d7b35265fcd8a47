//! `pcd code`: what the tables know of a number, a name or a unit.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]

use std::io::Read;
use std::process::{Command, Output, Stdio};

use serde_json::{Value as Json, json};

fn pcd(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pcd"));
    command.arg("code").args(arguments).env_remove("RUST_LOG");
    command
}

fn code(arguments: &[&str]) -> Output {
    pcd(arguments).output().unwrap()
}

fn lines(output: &Output) -> Vec<Json> {
    let lines = str::from_utf8(&output.stdout).unwrap().lines();
    lines
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn known(text: &str) -> Vec<Json> {
    let output = code(&[text]);
    assert!(output.status.success(), "{text}");
    assert!(output.stderr.is_empty(), "{text}");
    lines(&output)
}

/// The one line on standard error that says why the answer is no.
fn refused(arguments: &[&str]) -> String {
    let output = code(arguments);
    assert_eq!(output.status.code(), Some(1), "{arguments:?}");
    let reason = String::from_utf8(output.stderr).unwrap();
    assert_eq!(reason.lines().count(), 1, "{arguments:?}");
    reason
}

/// The MDC codes of the answers.
fn codes(text: &str) -> Vec<String> {
    let codes = known(text);
    let codes = codes.iter().filter_map(|answer| answer["code"].as_str());
    codes.map(str::to_owned).collect()
}

/// The members of this name of a list of objects.
fn each<'a>(list: &'a Json, name: &str) -> Vec<&'a str> {
    let list = list.as_array().unwrap();
    list.iter().filter_map(|one| one[name].as_str()).collect()
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
        json!([
            {"refid": "MDC_ECG_HEART_RATE", "status": "published", "preferred": true, "code_to_send": "147842"},
            {"refid": "MDC_ECG_CARD_BEAT_RATE", "status": "published", "preferred": false, "code_to_send": "147842"},
        ])
    );
    assert_eq!(answer["kind"], "metric");
    assert_eq!(
        (&answer["partition"], &answer["term_code"]),
        (&json!({"number": 2, "name": "measurements"}), &json!(16770))
    );
    assert_eq!(answer["unit"], Json::Null);
    assert_eq!(answer["loinc"][0]["code"], "8867-4");
    assert_eq!(answer["loinc"][0]["name"], "Heart rate");
    assert_eq!(answer["loinc"][0]["relation"], "loinc-broader");
    assert!(!answer["loinc"][0]["sources"].as_array().unwrap().is_empty());
}

#[test]
fn a_metric_says_which_units_values_and_body_sites_it_may_have_and_who_says_so() {
    let rate = &known("147842")[0]["rosetta"];
    assert_eq!(each(&rate["units"], "refid"), ["MDC_DIM_BEAT_PER_MIN"]);
    assert_eq!(rate["units"][0]["any_prefix"], false);
    assert_eq!(
        rate["lists"][0],
        json!({"of": "units", "group": null, "source": "NIST PCD test tool, January 2025"})
    );
    let saturation = &known("MDC_PULS_OXIM_SAT_O2")[0]["rosetta"];
    assert_eq!(
        each(&saturation["body_sites"], "text"),
        ["MDC_HEAD_EAR", "MDC_UPEXT_FINGER"]
    );
    let pump = &known("MDC_PUMP_INFUSING_STATUS")[0]["rosetta"];
    assert_eq!(
        each(&pump["values"], "text"),
        ["pump-status-infusing", "pump-status-not-infusing"]
    );
    let drug = &known("MDC_CONC_DRUG")[0]["rosetta"]["units"];
    let any_prefix = |unit: &Json| unit["any_prefix"] == true;
    assert!(drug.as_array().unwrap().iter().any(any_prefix));
    assert_eq!(known("MDC_DEV_ECG_VMD")[0]["rosetta"], Json::Null);
}

#[test]
fn a_metric_that_waits_for_its_code_has_lists_too() {
    let answer = known("mdcx_time_remain_next_dose");
    assert_eq!(answer.len(), 1);
    assert_eq!(answer[0]["code"], "0");
    assert_eq!(answer[0]["refid"], "MDCX_TIME_REMAIN_NEXT_DOSE");
    assert_eq!(
        each(&answer[0]["rosetta"]["units"], "refid"),
        ["MDC_DIM_MIN"]
    );
}

#[test]
fn a_unit_says_what_it_measures_and_which_metrics_have_it() {
    let answers = known("MDC_DIM_MILLI_BAR");
    assert_eq!(answers.len(), 1);
    assert_eq!(answers[0]["code"], "266098");
    let unit = &answers[0]["unit"];
    assert_eq!(
        (&unit["ucum"], &unit["ucum_spellings"], &unit["prefix"]),
        (&json!("mbar"), &json!(["mbar"]), &json!("milli"))
    );
    assert_eq!(unit["base"]["refid"], "MDC_DIM_BAR");
    assert_eq!(
        unit["measure"],
        json!({"dimension": "g/m/s2", "factor": "100000", "offset": false})
    );
    let same = each(&unit["same_as"], "refid");
    assert!(same.contains(&"MDC_DIM_HECTO_PASCAL"));
    assert!(!same.contains(&"MDC_DIM_MILLI_BAR"));

    let rate = &known("MDC_DIM_BEAT_PER_MIN")[0]["unit"];
    let metrics = each(&rate["metrics"], "refid");
    assert!(metrics.contains(&"MDC_ECG_HEART_RATE"));
    assert!(!metrics.contains(&"MDC_PULS_OXIM_SAT_O2"));
    assert_eq!(known("MDC_DIM_DEGC")[0]["unit"]["measure"]["offset"], true);
}

#[test]
fn a_ucum_text_names_the_units_that_have_it_and_those_that_are_the_same() {
    let answers = known("mbar");
    assert_eq!(answers[..1], known("MDC_DIM_MILLI_BAR"));
    assert_eq!(answers.len(), 2);
    let other = known("10*-3.bar");
    assert_eq!(other.len(), 1, "no table has this text");
    assert_eq!(other[0]["measure"], answers[1]["measure"]);
    for (answer, has_text) in [(&answers[1], true), (&other[0], false)] {
        let units = answer["units"].as_array().unwrap();
        let of = |refid| units.iter().find(|unit| unit["refid"] == refid).unwrap();
        assert_eq!(of("MDC_DIM_MILLI_BAR")["has_this_text"], has_text);
        assert_eq!(of("MDC_DIM_HECTO_PASCAL")["has_this_text"], false);
    }
    assert_eq!(known("kg.m5")[0]["units"], json!([]));
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
fn a_code_that_is_not_the_one_to_send_names_that_one() {
    let odd = &known("196671")[0];
    assert_eq!(odd["event_twin"], "196670");
    assert_eq!(odd["refids"][0]["code_to_send"], "196670");
    assert_eq!(known("196670")[0]["event_twin"], "196671");
    let respiration = &known("151554")[0]["refids"];
    let of_rate = respiration.as_array().unwrap().iter();
    let of_rate = of_rate.filter(|row| row["refid"] == "MDC_RESP_RATE");
    let sent: Vec<_> = of_rate.map(|row| &row["code_to_send"]).collect();
    assert_eq!(sent, ["151562"]);
}

#[test]
fn older_codes_stand_with_the_term_they_became_and_with_the_one_they_are_today() {
    let today = &known("68481")[0]["aliases"];
    let older = today.as_array().unwrap();
    let older = older.iter().find(|alias| alias["code"] == "68165").unwrap();
    assert_eq!(
        (&older["refid"], &older["kind"]),
        (&json!("MDC_ATTR_EVENT_PHASE"), &json!("older-code"))
    );
    assert!(!older["reason"].as_str().unwrap().is_empty());
    let reused = &known("68165")[0];
    assert_eq!(reused["refids"][0]["refid"], "MDC_ATTR_MDS_TIME_INFO");
    assert_eq!(reused["other_meanings"][0]["current"]["code"], "68481");
}

#[test]
fn a_loinc_code_names_the_mdc_codes_that_guides_use_with_it() {
    let answer = &known("8867-4")[0];
    assert_eq!(answer["loinc"], "8867-4");
    assert_eq!(answer["name"], "Heart rate");
    let mdc = answer["mdc"].as_array().unwrap();
    let refids = each(&answer["mdc"], "refid");
    assert!(refids.contains(&"MDC_ECG_HEART_RATE"));
    assert!(refids.contains(&"MDC_PULS_OXIM_PULS_RATE"));
    assert!(mdc.iter().all(|pair| pair["relation"] == "loinc-broader"));
}

#[test]
fn the_beginning_of_names_lists_all_of_them_in_order() {
    let answers = known("mdc_ecg_heart_rat*");
    assert_eq!(
        answers[0],
        json!({"code": "147842", "refid": "MDC_ECG_HEART_RATE", "kind": "metric"})
    );
    let refids: Vec<_> = answers
        .iter()
        .map(|answer| answer["refid"].as_str().unwrap())
        .collect();
    assert!(refids.len() > 1);
    assert!(refids.is_sorted());
    assert!(
        refids
            .iter()
            .all(|refid| refid.starts_with("MDC_ECG_HEART_RATE"))
    );
    assert_eq!(known("MDC_ECG_HEART_RA"), answers, "no term is named so");
    let provisional = known("MDCX_TIME_REMAIN_NEXT*");
    assert_eq!(provisional[0]["refid"], "MDCX_TIME_REMAIN_NEXT_DOSE");
}

#[test]
fn all_terms_are_printed_until_nobody_reads_on() {
    let all = code(&["*"]).stdout;
    assert!(all.iter().filter(|byte| **byte == b'\n').count() > 54_000);
    let mut child = pcd(&["*"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut output = child.stdout.take().unwrap();
    output.read_exact(&mut [0; 16]).unwrap();
    drop(output);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    assert_eq!(str::from_utf8(&output.stderr).unwrap(), "");
}

#[test]
fn a_code_and_the_name_beside_it_get_a_verdict() {
    let output = code(&["4262", "MDC_DEV_ECG_VMD"]);
    assert!(output.status.success());
    assert_eq!(
        lines(&output),
        [json!({
            "certainty": "certain",
            "term": {"code": "69798", "refid": "MDC_DEV_ECG_VMD", "kind": "device"},
            "deviations": ["a 16-bit code without its partition"],
            "alternatives": [],
            "passes_nist": false,
        })]
    );
    assert_eq!(
        lines(&code(&["147842", "MDC_ECG_HEART_RATE"]))[0]["certainty"],
        "exact"
    );
}

#[test]
fn a_verdict_without_a_term_is_a_negative_answer_that_names_the_candidates() {
    let pair = ["150021", "MDC_PULS_OXIM_SAT_O2"];
    let answer = &lines(&code(&pair))[0];
    assert_eq!(
        (&answer["certainty"], &answer["term"]),
        (&json!("conflict"), &Json::Null)
    );
    assert_eq!(each(&answer["alternatives"], "code"), ["150021", "150456"]);
    assert!(refused(&pair).contains("contradict"));
    assert!(refused(&["68166", "Alarm"]).contains("several terms"));
    assert!(refused(&["0", "MDCX_NOBODY_KNOWS"]).contains("own"));
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
        refused(&[text]);
        assert!(code(&[text]).stdout.is_empty(), "{text}");
    }
}

#[test]
fn a_near_miss_is_named_but_never_taken() {
    for (text, hint) in [
        ("4262", "69798^MDC_DEV_ECG_VMD^MDC"),
        ("MM[HG]", "mm[Hg]"),
        ("8867-5", "check digit"),
        ("ECG_HEART_RATE", "147842^MDC_ECG_HEART_RATE^MDC"),
        ("MDC_DIM_DECIBEL_X_UV", "no successor"),
        ("192513", "private range"),
        ("mdc_ecg_hart_rate", "one letter away: MDC_ECG_HEART_RATE"),
        ("MDC_ECG_HEARTT_RATE", "one letter away: MDC_ECG_HEART_RATE"),
        ("MDC_ECG_HEABT_RATE", "one letter away: MDC_ECG_HEART_RATE"),
        ("MDC_EVT_ALARMM", "one letter away: MDC_EVT_ALARM\n"),
        ("heart_rate", "contain it, among them MDC_ECG_HEART_RATE"),
    ] {
        assert!(refused(&[text]).contains(hint), "{text}");
    }
    assert!(
        !refused(&["MDC_ECG_HEART_RAET"]).contains("away"),
        "two letters"
    );
}
