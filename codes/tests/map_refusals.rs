//! Which code maps are refused, and where the faults are said to be.

#![cfg(feature = "alloc")]
#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use ihe_pcd_codes::{
    ParseCodeError,
    map::{CodeMap, Faults, MappedUnit, Rule},
};

const MONITOR: &str = include_str!("fixtures/monitor.csv");
const METADATA: &str = "#code-map,v1\n#name,n\n#version,v1\n#source,s\n";
const HEADER: &str = "vendor_system,vendor_code,vendor_text,mapping,mdc_code,mdc_refid,unit,local_code,local_text,local_unit,decimals,note\n";

/// A map of these rows; the first is line 6.
fn read(rows: &str) -> Result<CodeMap, Faults> {
    CodeMap::read(&format!("{METADATA}{HEADER}{rows}"))
}

/// Line, column and rule of every fault.
fn faults(result: Result<CodeMap, Faults>) -> Vec<(u32, Option<&'static str>, Rule)> {
    let faults = result.unwrap_err();
    assert_eq!(faults.omitted(), 0);
    faults
        .iter()
        .map(|fault| (fault.line(), fault.column(), fault.rule()))
        .collect()
}

#[track_caller]
fn refused(rows: &str, line: u32, column: &'static str, rule: Rule) {
    assert_eq!(faults(read(rows)), [(line, Some(column), rule)]);
}

#[test]
fn another_file_is_refused_by_what_it_is() {
    let rule = |text: &[u8]| {
        CodeMap::from_bytes(text)
            .unwrap_err()
            .iter()
            .next()
            .unwrap()
            .rule()
    };
    assert_eq!(rule(b""), Rule::Empty);
    assert_eq!(rule(b"<html>"), Rule::WebPage);
    assert_eq!(rule(b"PK\x03\x04"), Rule::Workbook);
    assert_eq!(
        rule(b"LOINC_NUM,COMPONENT\n8867-4,Heart rate\n"),
        Rule::NotACodeMap
    );
    assert_eq!(rule(HEADER.as_bytes()), Rule::NotACodeMap);
    let latin_1 = MONITOR
        .replace("Weight", "Weig\u{e5}t")
        .chars()
        .map(|c| c as u8)
        .collect::<Vec<_>>();
    let faults = CodeMap::from_bytes(&latin_1).unwrap_err();
    let fault = faults.iter().next().unwrap();
    assert_eq!((fault.line(), fault.rule()), (17, Rule::NotUtf8));
}

#[test]
fn metadata_is_complete_and_survives_a_spreadsheet() {
    let row = "S,RR,,standard,151562,MDC_RESP_RATE,,,,,,\n";
    let refused = |metadata: &str, line, column, rule| {
        assert_eq!(
            faults(CodeMap::read(&format!("{metadata}{HEADER}{row}"))),
            [(line, column, rule)]
        );
    };
    refused(
        "#code-map,v2\n#name,n\n#version,v1\n#source,s\n",
        1,
        Some("#code-map"),
        Rule::UnknownFormat,
    );
    refused(
        "#code-map,v1\n#name,n\n#version,v1\n",
        3,
        Some("#source"),
        Rule::MissingMetadata,
    );
    refused(
        "#code-map,v1\n#name,\n#version,v1\n#source,s\n",
        2,
        Some("#name"),
        Rule::MissingValue,
    );
    refused(
        "#code-map,v1\n#name\n#version,v1\n#source,s\n",
        2,
        Some("#name"),
        Rule::MissingValue,
    );
    refused(
        "#code-map,v1\n#name,n\n#version,1.10\n#source,s\n",
        3,
        Some("#version"),
        Rule::VersionWithoutLetter,
    );
    refused(
        "#code-map,v1\n#name,n\n#name,n\n#version,v1\n#source,s\n",
        3,
        Some("#name"),
        Rule::RepeatedMetadata,
    );
    refused(
        "#code-map,v1\n#name,n\n#date,d\n#version,v1\n#source,s\n",
        3,
        None,
        Rule::UnknownMetadata,
    );
    refused(
        "#code-map,v1\n#name,n,m\n#version,v1\n#source,s\n",
        2,
        Some("#name"),
        Rule::TooManyCells,
    );
}

#[test]
fn the_header_has_every_column_once() {
    let header = |header: &str| faults(CodeMap::read(&format!("{METADATA}{header}a\n")));
    assert_eq!(
        header(&HEADER.replace("note", "remark")),
        [
            (5, None, Rule::UnknownColumn),
            (5, Some("note"), Rule::MissingColumn)
        ]
        .into_iter()
        .rev()
        .collect::<Vec<_>>()
    );
    assert_eq!(
        header(&HEADER.replace("note", "unit")),
        [
            (5, Some("note"), Rule::MissingColumn),
            (5, Some("unit"), Rule::RepeatedColumn)
        ]
    );
    assert_eq!(
        faults(CodeMap::read(&format!("{METADATA}{HEADER}"))),
        [(5, None, Rule::NoRows)]
    );
    assert_eq!(faults(CodeMap::read(METADATA)), [(4, None, Rule::NoRows)]);
}

#[test]
fn what_may_stand_behind_a_broken_quotation_is_not_called_missing() {
    let rule = |text: &str| faults(CodeMap::read(text));
    assert_eq!(rule("\"#code-map,v1\n"), [(1, None, Rule::UnclosedQuote)]);
    assert_eq!(
        rule("#code-map,v1\n#name,\"n\n#version,v1\n"),
        [(2, None, Rule::UnclosedQuote)]
    );
    assert_eq!(
        rule(&format!("{METADATA}{HEADER}S,\"RR,,standard\n")),
        [(6, None, Rule::UnclosedQuote)]
    );
}

#[test]
fn a_row_has_as_many_cells_as_the_header() {
    assert_eq!(
        faults(read("S,RR,,standard,151562,MDC_RESP_RATE,,,,,\n")),
        [(6, None, Rule::TooFewCells)]
    );
    let surplus = read("S,RR,,standard,151562,MDC_RESP_RATE,,,,,,n,x\n").unwrap_err();
    let fault = surplus.iter().next().unwrap();
    assert_eq!(
        (fault.line(), fault.character(), fault.rule()),
        (6, 44, Rule::TooManyCells)
    );
}

#[test]
fn a_code_and_its_reference_id_belong_together() {
    refused(
        "S,RR,,standard,151562,MDC_RESP_RAT,,,,,,\n",
        6,
        "mdc_refid",
        Rule::CodeAndRefidDisagree,
    );
    refused(
        "S,RR,,standard,151562,MDC_ECG_HEART_RATE,,,,,,\n",
        6,
        "mdc_refid",
        Rule::CodeAndRefidDisagree,
    );
    refused(
        "S,RR,,private,192512,MDC_ECG_HEART_RATE,,,,,,\n",
        6,
        "mdc_refid",
        Rule::CodeAndRefidDisagree,
    );
    refused(
        "S,RR,,standard,151562,,,,,,,\n",
        6,
        "mdc_refid",
        Rule::MissingValue,
    );
    refused(
        "S,RR,,standard,,MDC_RESP_RATE,,,,,,\n",
        6,
        "mdc_code",
        Rule::MissingValue,
    );
    refused(
        "S,RR,,standard,15I562,MDC_RESP_RATE,,,,,,\n",
        6,
        "mdc_code",
        Rule::Code(ParseCodeError::NotDecimal),
    );
    refused(
        "S,RR,,standard,4294967296,MDC_RESP_RATE,,,,,,\n",
        6,
        "mdc_code",
        Rule::Code(ParseCodeError::TooLarge),
    );
    refused(
        "S,RR,,standard,192512,ACME_SQI,,,,,,\n",
        6,
        "mdc_code",
        Rule::UnknownCode,
    );
    // Every reference id of a code will do, in any case, and every code of a reference id.
    for row in [
        "147842,MDC_ECG_CARD_BEAT_RATE",
        "151562,mdc_resp_rate",
        "151554,MDC_RESP_RATE",
    ] {
        assert!(read(&format!("S,C,,standard,{row},,,,,,\n")).is_ok());
    }
}

#[test]
fn code_0_needs_a_name_and_goes_no_further() {
    refused("S,P,,private,0,,,,,,,\n", 6, "mdc_code", Rule::ZeroCode);
    refused(
        "S,P,,private,0,MDCX_P,,L,,,,\n",
        6,
        "mdc_code",
        Rule::ZeroCode,
    );
    assert!(faults(read("S,P,,standard,0,MDCX_P,,,,,,\n")).contains(&(
        6,
        Some("mdc_refid"),
        Rule::CodeAndRefidDisagree
    )));
    assert!(read("S,P,,private,0,MDCX_P,,,,,,\n").is_ok());
}

#[test]
fn a_unit_is_one_of_the_list_unless_it_is_private() {
    let row =
        |mapping: &str, unit: &str| format!("S,RR,,{mapping},151562,MDC_RESP_RATE,{unit},,,,,\n");
    for unit in ["MDC_DIM_FURLONG", "furlong", "266239"] {
        refused(&row("standard", unit), 6, "unit", Rule::UnknownUnit);
    }
    refused(
        &row("private", "MDC_DIM_FURLONG"),
        6,
        "unit",
        Rule::UnknownUnit,
    );
    refused(
        &row("standard", "147842"),
        6,
        "unit",
        Rule::Code(ParseCodeError::NotAUnit),
    );
    for unit in ["furlong", "266239"] {
        assert!(read(&row("private", unit)).is_ok());
    }
    let rate = |unit: &str| {
        read(&row("standard", unit))
            .unwrap()
            .entries()
            .next()
            .unwrap()
            .unit
            .clone()
            .unwrap()
    };
    assert_eq!(rate("264864"), rate("MDC_DIM_BEAT_PER_MIN"));
    assert_eq!(rate("1/min"), MappedUnit::Ucum("1/min".into()));
}

#[test]
fn a_row_is_complete() {
    refused(
        "S,,,standard,151562,MDC_RESP_RATE,,L,,,,\n",
        6,
        "vendor_code",
        Rule::MissingValue,
    );
    refused(
        "S,RR,,standard,151562,MDC_RESP_RATE,,,,/min,,\n",
        6,
        "local_code",
        Rule::MissingValue,
    );
    refused(
        "S,RR,,Standard,151562,MDC_RESP_RATE,,,,,,\n",
        6,
        "mapping",
        Rule::UnknownMapping,
    );
    refused(
        ",,,standard,151562,MDC_RESP_RATE,,,,,,\n",
        6,
        "mapping",
        Rule::MapsNothing,
    );
    refused(
        "S,RR ,,standard,151562,MDC_RESP_RATE,,,,,,\n",
        6,
        "vendor_code",
        Rule::SurroundingBlank,
    );
    refused(
        "S,\"R\nR\",,standard,151562,MDC_RESP_RATE,,,,,,\n",
        6,
        "vendor_code",
        Rule::LineBreak,
    );
    for decimals in ["10", "-1", "1.0", "two", " 1"] {
        refused(
            &format!("S,RR,,standard,151562,MDC_RESP_RATE,,L,,,{decimals},\n"),
            6,
            "decimals",
            Rule::Decimals,
        );
    }
}

#[test]
fn what_is_mapped_to_nothing_has_no_other_side() {
    refused(
        "S,RR,,nothing,151562,,,,,,,\n",
        6,
        "mdc_code",
        Rule::ValueNotAllowed,
    );
    refused(
        "S,RR,,nothing,,,,L,,,,\n",
        6,
        "local_code",
        Rule::ValueNotAllowed,
    );
    refused(
        ",,,nothing,151562,MDC_RESP_RATE,/min,,,,,\n",
        6,
        "unit",
        Rule::ValueNotAllowed,
    );
    refused(",,,nothing,,,,,,,,\n", 6, "mdc_code", Rule::MissingValue);
}

#[test]
fn a_row_repeats_no_other_row_and_contradicts_none() {
    let rate = "S,RR,,standard,151562,MDC_RESP_RATE,,L,,,,\n";
    let duplicate = Rule::Duplicate { line: 6 };
    let contradiction = Rule::Contradiction { line: 6 };
    let second = |row: &str, column, rule| refused(&format!("{rate}{row}\n"), 7, column, rule);
    second(
        "S,RR,,standard,151562,MDC_RESP_RATE,,L,,,,",
        "vendor_code",
        duplicate,
    );
    second(
        "S,RR,,standard,147842,MDC_ECG_HEART_RATE,,M,,,,",
        "vendor_code",
        contradiction,
    );
    second("S,RR,,nothing,,,,,,,,", "vendor_code", contradiction);
    second(
        "S,RS,,standard,151562,MDC_RESP_RATE,,L,,,1,",
        "local_code",
        contradiction,
    );
    second(
        ",,,standard,151562,MDC_RESP_RATE,,M,,,,",
        "local_code",
        contradiction,
    );
    second(
        ",,,nothing,151562,MDC_RESP_RATE,,,,,,",
        "mdc_code",
        contradiction,
    );
    refused(
        "S,B,,nothing,,,,,,,,\nS,B,,nothing,,,,,,,,\n",
        7,
        "vendor_code",
        duplicate,
    );
    let alone = ",,,standard,151562,MDC_RESP_RATE,,L,,,,\n";
    refused(&format!("{alone}{alone}"), 7, "mdc_code", duplicate);
    refused(
        "S,P,,private,0,MDCX_P,,,,,,\nS,P,,private,0,MDCX_Q,,,,,,\n",
        7,
        "vendor_code",
        contradiction,
    );
    for row in [
        "T,RR,,standard,151562,MDC_RESP_RATE,,L,,,,",
        "S,RR,,standard,151562,MDC_RESP_RATE,/min,M,,,,",
        "S,RR,,standard,147842,MDC_ECG_HEART_RATE,/min,M,,,,",
    ] {
        assert!(read(&format!("{rate}{row}\n")).is_ok());
    }
}

#[test]
fn every_fault_of_a_file_is_found_and_none_shows_a_value() {
    let found = CodeMap::read(&format!(
        "{}{HEADER}\
         SECRET,RR,,standard,151562,MDC_SECRET,,,,,,\n\
         S,SQ,,standard,SECRET,MDC_RESP_RATE,SECRET,,,,SECRET,\n\
         S,HR,,SECRET,,,,,,,,\n\
         S,HR,,standard,147842,MDC_ECG_HEART_RATE,,,,,,SECRET\"\n",
        METADATA.replace("v1\n#source", "SECRET\n#source"),
    ))
    .unwrap_err();
    let lines: Vec<_> = found.iter().map(|fault| fault.line()).collect();
    assert_eq!(lines, [3, 6, 7, 7, 7, 8, 9]);
    let text = found.to_string();
    assert!(!text.contains("SECRET") && !format!("{found:?}").contains("SECRET"));
    assert_eq!(
        text.lines().nth(1),
        Some("line 6, character 28, mdc_refid: the reference id is not one of the code")
    );
}

#[test]
fn the_faults_of_a_file_are_bounded() {
    let found = read(&"S,RR,,wrong,,,,,,,,\n".repeat(Faults::MAX + 50)).unwrap_err();
    assert_eq!((found.iter().count(), found.omitted()), (Faults::MAX, 50));
    assert!(found.to_string().ends_with("\nand 50 more"));
}

#[test]
fn a_unit_of_another_dimension_than_the_metric_is_refused() {
    let pressure = |mapping: &str, unit: &str| {
        format!("S,NBPS,,{mapping},150021,MDC_PRESS_BLD_NONINV_SYS,{unit},,,,,\n")
    };
    let other = Rule::UnitOfAnotherDimension;
    for unit in ["%", "/min", "MDC_DIM_BEAT_PER_MIN", "262688", "Cel", "mL"] {
        refused(&pressure("standard", unit), 6, "unit", other);
        // What a private code measures, nobody knows.
        assert!(read(&pressure("private", unit)).is_ok(), "{unit}");
    }
    // Listed; not listed and convertible; without a dimension.
    for unit in ["mm[Hg]", "kPa", "cm[H2O]", "MDC_DIM_PSI", "MDC_DIM_NOS"] {
        assert!(read(&pressure("standard", unit)).is_ok(), "{unit}");
    }
    // The list has any prefix of it.
    let flow = "S,FLOW,,standard,157784,MDC_FLOW_FLUID_PUMP,nL/h,,,,,\n";
    assert!(read(flow).is_ok());
    let flow = flow.replace("nL/h", "nL");
    refused(&flow, 6, "unit", other);
    // Counts convert to nothing but themselves, and this metric has no other unit.
    let count = "S,PVC,,standard,148065,MDC_ECG_V_P_C_CNT,MDC_DIM_BEAT,,,,,\n";
    assert!(read(count).is_ok());
    // A metric without a list.
    let device = "S,DEV,,standard,69965,MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS,mm[Hg],,,,,\n";
    assert!(read(device).is_ok());
}

#[test]
fn a_local_unit_of_another_dimension_is_refused() {
    let row = |mapping: &str, unit: &str, local: &str| {
        format!("S,T,,{mapping},150364,MDC_TEMP_BODY,{unit},1,,{local},,\n")
    };
    let other = Rule::UnitOfAnotherDimension;
    for mapping in ["standard", "private"] {
        for local in ["mm[Hg]", "%", "/min", "MDC_DIM_MMHG"] {
            refused(&row(mapping, "Cel", local), 6, "local_unit", other);
            assert!(read(&row(mapping, "", local)).is_ok(), "{local}");
        }
        // The same, another one of that dimension, the site's own spellings: C and F are coulombs and farads in UCUM.
        for local in ["Cel", "[degF]", "MDC_DIM_FAHR", "degC", "\u{b0}C", "C", "F"] {
            assert!(read(&row(mapping, "Cel", local)).is_ok(), "{local}");
        }
    }
    assert_eq!(
        faults(read(&row("standard", "mm[Hg]", "Cel"))),
        [(6, Some("unit"), other), (6, Some("local_unit"), other)]
    );
}

#[test]
fn a_unit_is_the_same_however_it_is_written() {
    let pressures = |first: &str, second: &str| {
        read(&format!(
            "S,P,,standard,150021,MDC_PRESS_BLD_NONINV_SYS,{first},,,,,\nS,P,,standard,150022,MDC_PRESS_BLD_NONINV_DIA,{second},,,,,\n"
        ))
    };
    for (first, second) in [
        ("mm[Hg]", "MDC_DIM_MMHG"),
        ("MDC_DIM_MMHG", "266016"),
        ("266016", "mm[Hg]"),
    ] {
        assert_eq!(
            faults(pressures(first, second)),
            [(7, Some("vendor_code"), Rule::Contradiction { line: 6 })]
        );
    }
    assert!(pressures("mm[Hg]", "kPa").is_ok());
    // An older code has the same text.
    let index =
        "S,B,,private,192512,,kg/m2,,,,,\nS,B,,private,192513,,MDC_DIM_KILO_G_PER_M_SQ,,,,,\n";
    assert_eq!(
        faults(read(index)),
        [(7, Some("vendor_code"), Rule::Contradiction { line: 6 })]
    );

    let rates = "S,R,,standard,147842,MDC_ECG_HEART_RATE,/min,1,,,,\nT,R,,standard,147842,MDC_ECG_HEART_RATE,1/min,2,,,,\n";
    assert_eq!(
        faults(read(rates)),
        [(7, Some("local_code"), Rule::Contradiction { line: 6 })]
    );
}
