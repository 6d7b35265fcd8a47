//! `pcd convert`: exact or said not to be, and never across dimensions.

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

fn convert<const N: usize>(arguments: [&str; N]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_pcd"))
        .arg("convert")
        .args(arguments)
        .env_remove("RUST_LOG")
        .output()
        .unwrap()
}

fn converted<const N: usize>(arguments: [&str; N]) -> Json {
    let output = convert(arguments);
    assert!(output.status.success(), "{arguments:?}");
    assert!(output.stderr.is_empty(), "{arguments:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Why there is no answer, on one line.
fn refused(arguments: [&str; 3], status: i32) -> String {
    let output = convert(arguments);
    assert_eq!(output.status.code(), Some(status), "{arguments:?}");
    assert!(output.stdout.is_empty(), "{arguments:?}");
    let reason = String::from_utf8(output.stderr).unwrap();
    assert_eq!(reason.lines().count(), 1, "{reason}");
    reason
}

#[test]
fn a_unit_is_named_by_code_reference_id_or_ucum() {
    for from in ["266016", "MDC_DIM_MMHG", "mdc_dim_mmhg", "mm[Hg]"] {
        for to in ["kPa", "10*3.Pa", "MDC_DIM_KILO_PASCAL"] {
            let answer = converted(["120", from, to]);
            assert_eq!(
                (&answer["value"], &answer["exact"]),
                (&json!("15.99864"), &json!(true)),
                "{from} {to}"
            );
            assert_eq!(answer["factor"], "66661/500000");
        }
    }
    let from = &converted(["1", "266016", "Pa"])["from"];
    assert_eq!(from["refid"], "MDC_DIM_MMHG");
}

#[test]
fn a_temperature_has_an_offset_and_may_be_negative() {
    let answer = converted(["-40", "Cel", "MDC_DIM_FAHR"]);
    assert_eq!(
        (&answer["value"], &answer["offset"]),
        (&json!("-40"), &json!(true))
    );
    assert_eq!(converted(["37.0", "Cel", "[degF]"])["value"], "98.6");
}

#[test]
fn what_has_no_end_in_decimals_says_so() {
    let answer = converted(["16", "kPa", "mm[Hg]"]);
    assert_eq!(answer["exact"], false);
    assert_eq!(answer["value"], "120.0102008670737");
    assert!(
        answer["inexact_because"]
            .as_str()
            .unwrap()
            .contains("no end")
    );
    assert_eq!(converted(["180", "deg", "rad"])["exact"], false);
}

#[test]
fn a_number_converts_to_itself_with_all_its_digits() {
    assert_eq!(
        converted(["1.50", "MDC_DIM_NOS", "262144"])["value"],
        "1.50"
    );
    assert_eq!(converted(["1.5", "1", "%"])["value"], "150");
}

#[test]
fn units_that_measure_different_things_are_a_negative_answer() {
    assert!(refused(["5", "mmol/L", "mg/dL"], 1).contains("dimension"));
    assert!(refused(["5", "m", "MDC_DIM_NOS"], 1).contains("no dimension"));
    assert!(refused(["5", "ug/kg/min", "/min"], 1).contains("dimension"));
}

#[test]
fn what_is_no_unit_is_a_negative_answer() {
    for unit in [
        "furlong",
        "147842",
        "99999999999",
        "MDC_ECG_HEART_RATE",
        "MM[HG]",
        "",
    ] {
        assert!(refused(["5", unit, "m"], 1).contains("unit"), "{unit}");
        refused(["5", "m", unit], 1);
    }
}

#[test]
fn what_is_no_number_is_bad_input_and_not_repeated() {
    for value in [
        "",
        "NaN",
        "1e5",
        "4711x",
        "12345678901234567890123456789012",
    ] {
        let reason = refused([value, "m", "cm"], 2);
        assert!(value.is_empty() || !reason.contains(value), "{reason}");
    }
}

#[test]
fn a_difference_of_temperatures_has_no_offset() {
    let rise = converted(["--difference", "0.5", "Cel", "[degF]"]);
    assert_eq!(
        (&rise["value"], &rise["offset"]),
        (&json!("0.9"), &json!(false))
    );
    assert_eq!(converted(["0.5", "Cel", "[degF]"])["value"], "32.9");
}
