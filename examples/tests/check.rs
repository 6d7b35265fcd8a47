//! `pcd check`: one line of JSON for each rule that a message breaks, and an exit code that says whether it is an error.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::Value as Json;

/// A report that breaks no rule of the framework.
const FLAWLESS: &str = "MSH|^~\\&|GATEWAY^0012210000000001^EUI-64|WARD|||20261121120000+0100||ORU^R01^ORU_R01|1|P|2.6|||AL|NE|||||IHE_PCD_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.1.1^ISO\r\
PID|||7^^^WARD^PI||Nordmann^Kari^^^^^L\r\
OBR|1|1^GATEWAY^0012210000000001^EUI-64|1^GATEWAY^0012210000000001^EUI-64|69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|||20261121120000+0100\r\
OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||0012210000000002^^0012210000000002^EUI-64\r\
OBX|2|DTM|67975^MDC_ATTR_TIME_ABS^MDC|1.0.0.1|20261121120000+0100||||||R\r\
OBX|3||69642^MDC_DEV_ANALY_SAT_O2_VMD^MDC|1.1.0.0|||||||X\r\
OBX|4||69643^MDC_DEV_ANALY_SAT_O2_CHAN^MDC|1.1.1.0|||||||X\r\
OBX|5|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.1.1.1|97|262688^MDC_DIM_PERCENT^MDC|||||R\r\
OBX|6|NM|149530^MDC_PULS_OXIM_PULS_RATE^MDC|1.1.1.2|73|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R\r";

fn pcd(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_pcd"))
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures"))
        .env_remove("RUST_LOG")
        .arg("check")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that ends before it reads closes the pipe.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn findings(output: &Output) -> Vec<Json> {
    let lines = str::from_utf8(&output.stdout).unwrap().lines();
    lines
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn rules(output: &Output, severity: &str) -> Vec<String> {
    let of_it = findings(output)
        .into_iter()
        .filter(|finding| finding["severity"] == severity);
    of_it
        .map(|finding| {
            let word = |key: &str| finding[key].as_str().unwrap().to_owned();
            format!("{} {}", word("at"), word("rule"))
        })
        .collect()
}

#[test]
fn a_report_that_keeps_the_rules_ends_with_0() {
    let output = pcd(&["-"], FLAWLESS);
    assert_eq!(rules(&output, "error"), [""; 0]);
    assert_eq!(rules(&output, "warning"), [""; 0]);
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_report_that_breaks_a_rule_ends_with_1_and_says_where() {
    let output = pcd(
        &["-"],
        &FLAWLESS.replace("1.1.1.2|73|264864^MDC_DIM_BEAT_PER_MIN^MDC", "1.1.1.1|73|"),
    );
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(rules(&output, "error"), ["OBX[6]-6 OBX-6.required"]);
    // The framework wants paths to be distinct, and samples of its own test tool repeat one.
    let warnings = rules(&output, "warning");
    assert_eq!(
        warnings,
        ["OBX[6]-4 OBX-4.distinct", "OBX[6]-4 OBX-4.meaning"]
    );
}

#[test]
fn a_finding_has_these_keys_and_no_value_of_the_message() {
    let broken = FLAWLESS.replace("|P|2.6|", "|Q|2.7|");
    let output = pcd(&["-"], &broken);
    for finding in findings(&output) {
        let keys: Vec<_> = finding.as_object().unwrap().keys().cloned().collect();
        assert_eq!(
            keys,
            [
                "file", "number", "severity", "kind", "rule", "at", "message", "source"
            ]
        );
    }
    let text = str::from_utf8(&output.stdout).unwrap();
    assert!(!text.contains("Nordmann") && !text.contains("Kari"));
}

#[test]
fn what_is_no_message_ends_with_2_and_the_others_are_judged() {
    let output = pcd(&["not_a_message.hl7", "-"], FLAWLESS);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        str::from_utf8(&output.stderr)
            .unwrap()
            .contains("not_a_message.hl7")
    );
    assert!(!findings(&output).is_empty());
}

#[test]
fn the_profile_decides_what_is_an_error() {
    let home = FLAWLESS.replace("|||AL|NE|", "|||NE|AL|");
    let rev_9 = rules(&pcd(&["-"], &home), "error");
    assert_eq!(rev_9, ["MSH-15 MSH-15.always", "MSH-16 MSH-16.never"]);
    let continua = rules(&pcd(&["--profile", "continua", "-"], &home), "error");
    assert!(
        !continua.iter().any(|error| error.starts_with("MSH-1")),
        "{continua:?}"
    );
}

#[test]
fn a_rule_can_be_a_warning_or_off() {
    let home = FLAWLESS.replace("|||AL|NE|", "|||NE|AL|");
    let output = pcd(
        &[
            "--severity",
            "MSH-15.always=warning",
            "--severity",
            "MSH-16.never=off",
            "-",
        ],
        &home,
    );
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(rules(&output, "warning"), ["MSH-15 MSH-15.always"]);
}

#[test]
fn a_rule_can_be_another_in_one_field_alone() {
    let nameless = FLAWLESS.replace("^MDC_PULS_OXIM_SAT_O2^", "^^");
    let nameless = nameless.replace("^MDC_DIM_PERCENT^", "^^");
    let output = pcd(&["--severity", "CWE-2.usage@OBX-6=warning", "-"], &nameless);
    assert_eq!(rules(&output, "error"), ["OBX[5]-3.2 CWE-2.usage"]);
    let warnings = rules(&output, "warning");
    let warning = "OBX[5]-6.2 CWE-2.usage".to_owned();
    assert!(warnings.contains(&warning), "{warnings:?}");
    let output = pcd(
        &[
            "--severity",
            "CWE-2.usage=off",
            "--severity",
            "CWE-2.usage@OBX-3=info",
            "-",
        ],
        &nameless,
    );
    assert_eq!(output.status.code(), Some(0));
    let of_names = rules(&output, "info");
    let of_names: Vec<_> = of_names.iter().filter(|it| it.contains("CWE")).collect();
    assert_eq!(of_names, ["OBX[5]-3.2 CWE-2.usage"]);
}

#[test]
fn an_unknown_profile_rule_or_severity_ends_with_2_and_names_what_is_known() {
    for (arguments, known) in [
        (["--profile", "rev10"], "rev9"),
        (["--severity", "OBX-4.distinkt=off"], "OBX-4.distinct"),
        (["--severity", "OBX-4.distinct=fatal"], "warning"),
        (["--severity", "OBX-4.distinct"], "RULE=SEVERITY"),
        (["--severity", "CWE-2.usage@OBX[1]-3=off"], "OBX-3.1"),
        (["--severity", "CWE-2.usag@OBX-3=off"], "CWE-2.usage"),
    ] {
        let output = pcd(&[arguments[0], arguments[1], "-"], FLAWLESS);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let reason = str::from_utf8(&output.stderr).unwrap();
        assert!(reason.contains(known), "{reason}");
    }
}

#[test]
fn a_site_brings_a_profile_of_its_own() {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../ihe-pcd/src/profile/igamt/sample"
    );
    let output = pcd(&["--profile-dir", folder, "-"], FLAWLESS);
    assert_ne!(output.status.code(), Some(2));
    let nowhere = pcd(&["--profile-dir", "/nowhere", "-"], FLAWLESS);
    assert_eq!(nowhere.status.code(), Some(2));
    assert!(
        str::from_utf8(&nowhere.stderr)
            .unwrap()
            .contains("Profile.xml")
    );
}

#[test]
fn people_get_a_headline_and_a_table() {
    let output = pcd(&["--human", "-"], &FLAWLESS.replace("|P|2.6|", "|P|2.5|"));
    let text = str::from_utf8(&output.stdout).unwrap();
    let mut lines = text.lines();
    assert!(
        lines
            .next()
            .unwrap()
            .starts_with("-, message 1, PCD-01, rev9: errors 1"),
        "{text}"
    );
    assert!(
        lines
            .next()
            .unwrap()
            .trim_start()
            .starts_with("error    MSH-12"),
        "{text}"
    );
    assert_eq!(lines.next(), None, "{text}");
}
