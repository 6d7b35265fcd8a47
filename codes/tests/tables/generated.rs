use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

use crate::{
    data,
    generator::{self, File},
    package,
};

/// What the generator writes of the committed source tables.
static FILES: LazyLock<Vec<File>> = LazyLock::new(|| generator::files(&data()).unwrap());

/// A copy of the source tables with one line added to one of them.
fn tampered(test: &str, table: &str, line: &str) -> PathBuf {
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    fs::create_dir_all(&copy).unwrap();
    for entry in fs::read_dir(data()).unwrap() {
        let entry = entry.unwrap();
        let mut text = fs::read_to_string(entry.path()).unwrap();
        if entry.file_name() == table {
            text += line;
            text += "\n";
        }
        fs::write(copy.join(entry.file_name()), text).unwrap();
    }
    copy
}

#[test]
fn the_committed_tables_are_what_the_generator_writes() {
    assert!(FILES.len() > 40);
    for file in FILES.iter() {
        let committed = fs::read(package().join("src/tables").join(&file.name)).unwrap();
        assert!(
            committed == file.content,
            "{} differs: cargo run -p ihe-pcd-codes --example generate",
            file.name
        );
    }
}

#[test]
fn no_generated_file_outlives_its_table() {
    let written: BTreeSet<PathBuf> = FILES
        .iter()
        .map(|file| package().join("src/tables").join(&file.name))
        .collect();
    let mut folders = vec![package().join("src/tables")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let generated = |path: &Path| {
                let rust = path.extension().is_some_and(|extension| extension == "rs");
                !rust
                    || fs::read_to_string(path)
                        .unwrap()
                        .starts_with("// Generated")
            };
            if path.is_dir() {
                folders.push(path);
            } else if generated(&path) {
                assert!(
                    written.contains(&path),
                    "{} comes from no table",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn a_correction_that_corrects_nothing_stops_the_generator() {
    let tables = tampered(
        "stale-correction",
        "ucum_overrides.tsv",
        "MDC_DIM_X_VOLT\tv\tV\tno longer published",
    );
    let fault = generator::units::files(&tables).unwrap_err();
    assert!(fault.contains("corrects nothing"), "{fault}");
}

#[test]
fn a_correction_without_a_reason_stops_the_generator() {
    let tables = tampered("no-reason", "ucum_overrides.tsv", "MDC_DIM_X_VOLT\tV\tv\t");
    let fault = generator::units::files(&tables).unwrap_err();
    assert!(fault.contains("gives no reason"), "{fault}");
}

#[test]
fn a_wrong_check_digit_stops_the_generator() {
    let tables = tampered("check-digit", "loinc.tsv", "99999-9\t\t");
    let fault = generator::loinc::files(&tables).unwrap_err();
    assert!(fault.contains("is not a LOINC code"), "{fault}");
}

#[test]
fn a_pair_of_unknown_codes_stops_the_generator() {
    let tables = tampered(
        "unknown-pair",
        "mdc_loinc.tsv",
        "4294967295\tMDC_NOTHING\t8867-4\tsame-concept\tnobody",
    );
    let fault = generator::loinc::files(&tables).unwrap_err();
    assert!(fault.contains("is not MDC_NOTHING"), "{fault}");
}

#[test]
fn a_ucum_text_that_cannot_be_read_stops_the_generator() {
    let tables = tampered(
        "no-ucum",
        "units.tsv",
        "274592\tMDC_DIM_SEQUENCE\t1\tfurlong\t",
    );
    let fault = generator::measures::files(&tables).unwrap_err();
    assert!(fault.contains("no known unit at byte 0"), "{fault}");
}

#[test]
fn two_texts_of_one_unit_that_mean_different_things_stop_the_generator() {
    let tables = tampered(
        "two-measures",
        "units.tsv",
        "266016\tMDC_DIM_MMHG\t2\tcm[H2O]\t",
    );
    let fault = generator::measures::files(&tables).unwrap_err();
    assert!(fault.contains("two measures"), "{fault}");
}

#[test]
fn a_rule_with_a_unit_of_another_code_stops_the_generator() {
    let row = "\tMDCX_ZZZ\tunit\tMDC_DIM_MMHG\t262688\trtmms-vendor";
    let fault = generator::rtm::files(&tampered("rule-unit", "rtm.tsv", row)).unwrap_err();
    assert!(fault.contains("does not have its code"), "{fault}");
}

#[test]
fn a_rule_without_a_known_source_stops_the_generator() {
    let row = "\tMDCX_ZZZ\tunit\tMDC_DIM_MMHG\t266016\thearsay";
    let fault = generator::rtm::files(&tampered("rule-source", "rtm.tsv", row)).unwrap_err();
    assert!(fault.contains("is no known source"), "{fault}");
}

#[test]
fn a_group_with_a_unit_its_metric_does_not_list_stops_the_generator() {
    let rows = "\tMDCX_ZZZ\tunit\tMDC_DIM_MMHG\t266016\trtmms-vendor\n\tMDCX_ZZZ\tunit-group\t_UOM_CONC_GAS\t\trtmms";
    let fault = generator::rtm::files(&tampered("rule-group", "rtm.tsv", rows)).unwrap_err();
    assert!(fault.contains("lacks a unit of its group"), "{fault}");
}

#[test]
fn a_metric_with_a_group_without_units_and_no_list_stops_the_generator() {
    let row = "\tMDCX_ZZZ\tunit-group\t_UOM_WOB\t\trtmms";
    let fault = generator::rtm::files(&tampered("rule-empty", "rtm.tsv", row)).unwrap_err();
    assert!(fault.contains("no unit at all"), "{fault}");
}

#[test]
fn a_code_that_is_twice_in_a_table_stops_the_generator() {
    let row = "0078\tHH\tCritical high\tactive";
    let fault = generator::hl7::files(&tampered("code-twice", "hl7_codes.tsv", row)).unwrap_err();
    assert!(fault.contains("has HH twice"), "{fault}");
}

#[test]
fn a_unit_kept_apart_without_a_reason_or_a_text_stops_the_generator() {
    let row = "266016\tMDC_DIM_MMHG\t";
    let tables = tampered("apart-reason", "units_apart.tsv", row);
    let fault = generator::measures::files(&tables).unwrap_err();
    assert!(fault.contains("no reason or two"), "{fault}");

    // A prefixed unit goes with its unprefixed one, and is not listed itself.
    for code in [265_987, 262_848] {
        let row = format!("{code}\tMDC_DIM_ANY\tno reason");
        let tables = tampered("apart-text", "units_apart.tsv", &row);
        let fault = generator::measures::files(&tables).unwrap_err();
        assert!(fault.contains("has no UCUM text"), "{fault}");
    }
}
