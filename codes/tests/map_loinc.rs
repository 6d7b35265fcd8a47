//! What the official table and the published pairs answer together, and which files are refused.

#![cfg(feature = "alloc")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail by panicking"
)]

use ihe_pcd_codes::{
    LoincCode, MdcCode, ParseCodeError, ParseLoincError, loinc,
    map::{Faults, LoincMap, Origin, Rule},
    mdc,
};

const HEADER: &str =
    "\"LOINC_NUM\",\"LOINC_LONG_COMMON_NAME\",\"IEEE_CF_CODE10\",\"IEEE_REFID\",\"EQUIVALENCE\"\n";

/// The rows of a table; the first is line 2.
fn read(rows: &str) -> Result<LoincMap, Faults> {
    LoincMap::read(&format!("{HEADER}{rows}"))
}

fn row(number: &str, code: &str, refid: &str, equivalence: &str) -> String {
    format!("\"{number}\",\"A name, quoted\",\"{code}\",\"{refid}\",\"{equivalence}\"\n")
}

#[track_caller]
fn refused(rows: &str, line: u32, column: &'static str, rule: Rule) {
    let faults = read(rows).unwrap_err();
    let faults: Vec<_> = faults
        .iter()
        .map(|fault| (fault.line(), fault.column(), fault.rule()))
        .collect();
    assert_eq!(faults, [(line, Some(column), rule)]);
}

#[test]
fn rows_of_the_table_come_before_published_pairs() {
    let number = "76282-3";
    let map = read(&row(number, "147842", "MDC_ECG_HEART_RATE", "narrower")).unwrap();
    let candidates: Vec<_> = map.to_loinc(mdc::ECG_HEART_RATE).collect();
    assert_eq!(candidates[0].loinc, LoincCode::parse(number).unwrap());
    let Origin::Table(row) = candidates[0].origin else {
        panic!("the table says so");
    };
    assert_eq!(
        (&*row.long_common_name, &*row.refid),
        ("A name, quoted", "MDC_ECG_HEART_RATE")
    );
    assert_eq!((row.equivalence.as_str(), row.line()), ("narrower", 2));
    assert!(!row.equivalence.is_equivalent());
    let Origin::Publications(pair) = candidates[1].origin else {
        panic!("a guide says so");
    };
    assert_eq!(candidates[1].loinc, loinc::HEART_RATE);
    assert!(pair.sources().count() > 0);
    assert_eq!(candidates.len(), 2);
}

#[test]
fn a_row_of_the_table_replaces_the_published_pair() {
    let map = read(&row("8867-4", "147842", "MDC_ECG_HEART_RATE", "Equivalent")).unwrap();
    let candidates: Vec<_> = map.to_loinc(mdc::ECG_HEART_RATE).collect();
    assert_eq!(candidates.len(), 1);
    assert!(matches!(candidates[0].origin, Origin::Table(row) if row.equivalence.is_equivalent()));

    let back: Vec<_> = map
        .from_loinc(loinc::HEART_RATE)
        .map(|one| (one.mdc, matches!(one.origin, Origin::Table(_))))
        .collect();
    assert_eq!(
        back,
        [
            (mdc::ECG_HEART_RATE, true),
            (mdc::PULS_OXIM_PULS_RATE, false)
        ]
    );
}

#[test]
fn every_row_of_a_code_is_a_candidate_in_the_order_of_the_table() {
    let rows = [
        row("8889-8", "149530", "MDC_PULS_OXIM_PULS_RATE", "equivalent"),
        row("8867-4", "147842", "MDC_ECG_CARD_BEAT_RATE", "wider"),
        row("8867-4", "147842", "MDC_ECG_HEART_RATE", "wider"),
        row("8867-4", "149530", "MDC_PULS_OXIM_PULS_RATE", "wider"),
    ];
    let map = read(&rows.concat()).unwrap();
    let lines = |origin| match origin {
        Origin::Table(row) => Some(row.line()),
        _ => None,
    };
    assert!(
        map.to_loinc(mdc::PULS_OXIM_PULS_RATE)
            .map(|one| lines(one.origin))
            .eq([Some(2), Some(5)])
    );
    assert!(
        map.from_loinc(loinc::HEART_RATE)
            .map(|one| lines(one.origin))
            .eq([Some(3), Some(4), Some(5)])
    );
    assert!(map.rows().map(|row| row.line()).eq([3, 4, 2, 5]));
}

#[test]
fn what_nobody_maps_has_no_candidate() {
    let map = read(&row("8867-4", "147842", "", "")).unwrap();
    assert_eq!(map.to_loinc(MdcCode::new(0)).next(), None);
    assert_eq!(
        map.from_loinc(LoincCode::parse("1-8").unwrap()).next(),
        None
    );
}

#[test]
fn columns_are_found_by_name_and_others_are_ignored() {
    let map = LoincMap::from_bytes(
        "\u{feff}NR;IEEE_REFID;EQUIVALENCE;IEEE_CF_CODE10;IEEE_DIM;LOINC_LONG_COMMON_NAME;LOINC_NUM\r\n\
         1;MDC_ECG_HEART_RATE; equivalent ;147842;;Heart rate; 8867-4\r\n\r\n;;;;;;\r\n"
            .as_bytes(),
    )
    .unwrap();
    let row = map.rows().next().unwrap();
    assert_eq!(
        (row.loinc, row.mdc),
        (loinc::HEART_RATE, mdc::ECG_HEART_RATE)
    );
    assert_eq!(row.equivalence.as_str(), "equivalent");
}

#[test]
fn codes_and_reference_ids_that_no_list_has_are_accepted() {
    let rows = row("8867-4", "192512", "MDC_UNHEARD_OF", "equivalent");
    let map = read(&rows).unwrap();
    assert_eq!(map.to_loinc(MdcCode::new(192_512)).count(), 1);
    assert!(read(&row("8867-4", "147842", "MDC_UNHEARD_OF", "")).is_ok());
}

#[test]
fn a_wrong_row_is_refused_by_line_column_and_reason() {
    let good = row("8867-4", "147842", "MDC_ECG_HEART_RATE", "equivalent");
    let second = |number, code, refid, column, rule| {
        refused(
            &format!("{good}{}", row(number, code, refid, "")),
            3,
            column,
            rule,
        );
    };
    let refid = "MDC_RESP_RATE";
    let check = Rule::Loinc(ParseLoincError::WrongCheckDigit);
    second("9279-2", "151562", refid, "LOINC_NUM", check);
    second(
        "LP9279-1",
        "151562",
        refid,
        "LOINC_NUM",
        Rule::Loinc(ParseLoincError::NotDecimal),
    );
    second(
        "9279-1",
        "4294967296",
        refid,
        "IEEE_CF_CODE10",
        Rule::Code(ParseCodeError::TooLarge),
    );
    second(
        "9279-1",
        "1.51562E5",
        refid,
        "IEEE_CF_CODE10",
        Rule::Code(ParseCodeError::NotDecimal),
    );
    second(
        "9279-1",
        "",
        refid,
        "IEEE_CF_CODE10",
        Rule::Code(ParseCodeError::Empty),
    );
    second(
        "9279-1",
        "151563",
        refid,
        "IEEE_REFID",
        Rule::CodeAndRefidDisagree,
    );
    second(
        "8867-4",
        "147842",
        "MDC_ECG_HEART_RATE",
        "LOINC_NUM",
        Rule::Duplicate { line: 2 },
    );
}

#[test]
fn a_wrong_file_is_refused_by_what_it_is() {
    let faults = |bytes: &[u8]| -> Vec<_> {
        let faults = LoincMap::from_bytes(bytes).unwrap_err();
        faults
            .iter()
            .map(|fault| (fault.column(), fault.rule()))
            .collect()
    };
    assert_eq!(faults(b""), [(None, Rule::Empty)]);
    assert_eq!(faults(b",,\n"), [(None, Rule::Empty)]);
    assert_eq!(
        faults(b"<!DOCTYPE html><title>Login</title>"),
        [(None, Rule::WebPage)]
    );
    assert_eq!(faults(HEADER.as_bytes()), [(None, Rule::NoRows)]);
    assert_eq!(faults(b"\xff\xfeL\0"), [(None, Rule::Utf16)]);
    // The LOINC table itself, which lies in the same download.
    let missing = [
        "LOINC_LONG_COMMON_NAME",
        "IEEE_CF_CODE10",
        "IEEE_REFID",
        "EQUIVALENCE",
    ];
    assert_eq!(
        faults(b"\"LOINC_NUM\",\"COMPONENT\",\"PROPERTY\"\n\"8867-4\",\"Heart rate\",\"NRat\"\n"),
        missing.map(|column| (Some(column), Rule::MissingColumn))
    );
    let half = format!("{HEADER}\"8867-4\",\"Heart ra");
    assert_eq!(faults(half.as_bytes()), [(None, Rule::UnclosedQuote)]);
}

#[test]
fn rows_with_faults_are_left_out_only_when_asked_and_named() {
    let text = [
        HEADER.to_owned(),
        row("8867-4", "147842", "MDC_ECG_HEART_RATE", "equivalent"),
        row("9279-1", "151563", "MDC_RESP_RATE", "equivalent"),
        row("8889-8", "149530", "MDC_PULS_OXIM_PULS_RATE", "equivalent"),
    ]
    .concat();
    assert!(LoincMap::read(&text).is_err());
    let (map, faults) = LoincMap::read_leaving_out(&text).unwrap();
    assert!(map.rows().map(|row| row.line()).eq([2, 4]));
    assert!(faults.iter().map(|fault| fault.line()).eq([3]));

    let none = format!("{HEADER}{}", row("9279-1", "151563", "MDC_RESP_RATE", ""));
    let faults = LoincMap::read_leaving_out(&none).unwrap_err();
    assert!(
        faults
            .iter()
            .map(|fault| fault.rule())
            .eq([Rule::CodeAndRefidDisagree])
    );
    // What stands behind a broken quotation is not known, so it cannot be left out.
    assert!(LoincMap::read_leaving_out(&format!("{text}\"8867-4\" ,,,,\n")).is_err());
}

#[test]
fn no_fault_shows_a_value() {
    let found = read(&row("SECRET", "SECRET", "SECRET", "SECRET")).unwrap_err();
    assert!(!format!("{found} {found:?}").contains("SECRET"));
}
