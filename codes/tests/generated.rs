//! The committed tables are the source tables, row by row and through the public lookups.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail by panicking"
)]

#[path = "../examples/generate/data.rs"]
mod data;
#[path = "../examples/generate/emit.rs"]
mod emit;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use ihe_pcd_codes::{LoincCode, MdcCode, UnitCode, terms};

use data::Data;

fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn source() -> Data {
    Data::read(&package().join("data")).unwrap()
}

/// A copy of the source tables with one line added to one of them.
fn tampered(test: &str, table: &str, line: &str) -> PathBuf {
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    fs::create_dir_all(&copy).unwrap();
    for entry in fs::read_dir(package().join("data")).unwrap() {
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
    for file in emit::files(&source()) {
        let committed = fs::read_to_string(package().join("src/tables").join(file.name)).unwrap();
        assert!(
            committed == file.text,
            "{} differs: cargo run -p ihe-pcd-codes --example generate",
            file.name
        );
    }
}

#[test]
fn a_correction_that_corrects_nothing_stops_the_generator() {
    let tables = tampered(
        "stale-correction",
        "ucum_overrides.tsv",
        "MDC_DIM_X_VOLT\tv\tV\tno longer published",
    );
    let fault = Data::read(&tables).unwrap_err();
    assert!(fault.contains("corrects nothing"), "{fault}");
}

#[test]
fn a_correction_without_a_reason_stops_the_generator() {
    let tables = tampered("no-reason", "ucum_overrides.tsv", "MDC_DIM_X_VOLT\tV\tv\t");
    let fault = Data::read(&tables).unwrap_err();
    assert!(fault.contains("gives no reason"), "{fault}");
}

#[test]
fn a_wrong_check_digit_stops_the_generator() {
    let tables = tampered("check-digit", "loinc.tsv", "99999-9\t\t");
    let fault = Data::read(&tables).unwrap_err();
    assert!(fault.contains("is not a LOINC code"), "{fault}");
}

#[test]
fn a_pair_of_unknown_codes_stops_the_generator() {
    let tables = tampered(
        "unknown-pair",
        "mdc_loinc.tsv",
        "4294967295\tMDC_NOTHING\t8867-4\tsame-concept\tnobody",
    );
    let fault = Data::read(&tables).unwrap_err();
    assert!(fault.contains("is not MDC_NOTHING"), "{fault}");
}

#[test]
fn every_code_answers_with_its_reference_ids_in_rank_order() {
    let mut by_code: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    for term in source().terms {
        by_code.entry(term.code).or_default().push(term.refid);
    }
    for (code, refids) in by_code {
        let code = MdcCode::new(code);
        assert!(code.refids().eq(refids.iter().map(String::as_str)));
        assert_eq!(code.refid(), Some(refids[0].as_str()));
        assert_eq!(
            format!("{code:?}"),
            format!("{}^{}^MDC", code.value(), refids[0])
        );
        for refid in refids {
            assert!(code.matches_refid(&refid.to_ascii_lowercase()));
        }
    }
}

#[test]
fn every_reference_id_answers_with_its_codes_in_rank_order() {
    let mut by_refid: BTreeMap<String, BTreeMap<u32, u32>> = BTreeMap::new();
    for term in source().terms {
        by_refid
            .entry(term.refid)
            .or_default()
            .insert(term.refid_rank, term.code);
    }
    for (refid, codes) in &by_refid {
        let known: Vec<u32> = MdcCode::all_from_refid(refid).map(MdcCode::value).collect();
        assert!(known.iter().eq(codes.values()), "{refid}");
        assert_eq!(
            MdcCode::from_refid(refid).map(MdcCode::value),
            Some(codes[&1])
        );
        let folded = MdcCode::from_refid_ignoring_case(&refid.to_ascii_lowercase()).unwrap();
        assert!(folded.matches_refid(refid), "{refid}");
    }
}

#[test]
fn the_list_of_terms_is_the_source_table() {
    let source = source().terms;
    assert_eq!(terms().len(), source.len());
    assert!(
        terms()
            .zip(&source)
            .all(|(term, row)| { term.code.value() == row.code && term.refid == row.refid })
    );
}

#[test]
fn every_unit_answers_with_its_corrected_ucum_texts() {
    let mut by_code: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    for spelling in source().spellings {
        by_code
            .entry(spelling.code)
            .or_default()
            .push(spelling.ucum);
    }
    for (code, texts) in by_code {
        let unit = UnitCode::from_mdc(MdcCode::new(code)).unwrap();
        assert!(unit.ucum_spellings().eq(texts.iter().map(String::as_str)));
        assert_eq!(unit.ucum(), Some(texts[0].as_str()));
        for text in texts {
            let found: Vec<UnitCode> = UnitCode::all_from_ucum(&text).collect();
            let distinct: BTreeSet<&UnitCode> = found.iter().collect();
            assert!(distinct.contains(&unit), "{text}");
            assert_eq!(distinct.len(), found.len(), "{text} names a unit twice");
        }
    }
}

#[test]
fn no_unit_knows_the_published_text_that_a_correction_replaces() {
    let read = |name: &str| fs::read_to_string(package().join("data").join(name)).unwrap();
    let rows = |text: &str| -> Vec<Vec<String>> {
        text.lines()
            .filter(|line| !line.starts_with('#'))
            .map(|line| line.split('\t').map(String::from).collect())
            .collect()
    };
    let units = rows(&read("units.tsv"));
    let corrections = rows(&read("ucum_overrides.tsv"));
    assert!(corrections.len() > 60);
    for row in corrections {
        let [refid, published, corrected, _] = row.try_into().unwrap();
        let unit = units
            .iter()
            .find(|row| row[1] == refid && row[3] == published)
            .map(|row| UnitCode::parse(&row[0]).unwrap())
            .unwrap();
        assert!(
            unit.ucum_spellings().all(|known| known != published),
            "{refid}"
        );
        if !corrected.is_empty() {
            assert!(
                unit.ucum_spellings().any(|known| known == corrected),
                "{refid}"
            );
        }
    }
}

#[test]
fn every_loinc_code_and_pair_answers_in_both_directions() {
    let source = source();
    for row in &source.loinc {
        let code = LoincCode::parse(&row.text).unwrap();
        assert_eq!(code.number(), row.number);
        assert_eq!(code.to_string(), row.text);
        assert_eq!(code.display_name().unwrap_or_default(), row.display);
        let codes: Vec<u32> = code.mdc_pairs().map(|pair| pair.mdc.value()).collect();
        let expected: Vec<u32> = source
            .pairs
            .iter()
            .filter(|pair| pair.loinc == row.number)
            .map(|pair| pair.mdc)
            .collect();
        assert_eq!(codes, expected);
        assert!(!codes.is_empty(), "{} is in no pair", row.text);
    }
    for row in &source.pairs {
        let pair = MdcCode::new(row.mdc)
            .loinc_pairs()
            .find(|pair| pair.loinc.number() == row.loinc)
            .unwrap();
        assert_eq!(pair.sources().collect::<Vec<_>>().join(";"), row.sources);
    }
}
