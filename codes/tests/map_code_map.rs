//! What a code map answers, what it refuses, and where it says so.

#![cfg(feature = "alloc")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail by panicking"
)]

use ihe_pcd_codes::{
    MdcCode,
    map::{CodeMap, Faults, Lookup, MappedUnit, Mapping, Rule},
    mdc, unit,
};

const MONITOR: &str = include_str!("fixtures/monitor.csv");
const METADATA: &str = "#code-map,v1\n#name,n\n#version,v1\n#source,s\n";
const HEADER: &str = "vendor_system,vendor_code,vendor_text,mapping,mdc_code,mdc_refid,unit,local_code,local_text,local_unit,decimals,note\n";

fn monitor() -> CodeMap {
    CodeMap::read(MONITOR).unwrap()
}

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
fn a_map_says_where_it_comes_from() {
    let map = monitor();
    assert_eq!(map.name(), "ICU monitors");
    assert_eq!(map.version(), "v3 of 2026-11-22");
    assert!(
        map.source()
            .ends_with("chapter 4); decided by the medical engineers")
    );
    assert_eq!(map.entries().len(), 12);
}

#[test]
fn a_vendor_code_is_mapped_to_its_mdc_code() {
    let map = monitor();
    let pulse = map.to_mdc("99ACME", "PR").mapped().unwrap();
    assert_eq!(pulse.target.code, mdc::PULS_OXIM_PULS_RATE);
    assert_eq!(
        pulse.target.refid.as_deref(),
        Some("MDC_PULS_OXIM_PULS_RATE")
    );
    assert_eq!(pulse.entry.unit, Some(MappedUnit::Mdc(unit::BEAT_PER_MIN)));
    assert_eq!(pulse.entry.mapping, Mapping::Standard);
}

#[test]
fn systems_and_codes_are_compared_exactly() {
    let map = monitor();
    for (system, code) in [
        ("99ACME", "hr"),
        ("", "HR"),
        ("99ACM", "EHR"),
        ("99ACME", ""),
    ] {
        assert!(matches!(map.to_mdc(system, code), Lookup::NotMapped));
    }
}

#[test]
fn a_code_that_comes_in_two_units_has_two_answers() {
    let map = monitor();
    let Lookup::Several(answers) = map.to_mdc("99ACME", "NBPS") else {
        panic!("one answer per unit");
    };
    assert!(
        answers
            .clone()
            .all(|answer| answer.target.code == mdc::PRESS_BLD_NONINV_SYS)
    );
    let mmhg: Vec<_> = answers
        .filter(|answer| {
            answer
                .entry
                .unit
                .as_ref()
                .is_some_and(|own| own.is(unit::MMHG))
        })
        .collect();
    assert_eq!(mmhg.len(), 1);
    assert_eq!(&*mmhg[0].entry.local.as_ref().unwrap().code, "330");
    assert!(map.to_mdc("99ACME", "NBPS").mapped().is_none());

    let Lookup::Several(answers) = map.to_local(mdc::PRESS_BLD_NONINV_SYS) else {
        panic!("one answer per unit");
    };
    let decimals: Vec<_> = answers.map(|answer| answer.target.decimals).collect();
    assert_eq!(decimals, [Some(0), Some(1)]);
}

#[test]
fn what_is_mapped_to_nothing_is_told_from_what_is_not_mapped() {
    let map = monitor();
    let Lookup::Nothing(row) = map.to_mdc("99ACME", "BEEP") else {
        panic!("somebody decided this");
    };
    assert_eq!(&*row.note, "nobody needs it");
    assert!(matches!(map.to_mdc("99ACME", "ST1"), Lookup::NotMapped));
    assert!(matches!(
        map.to_local(mdc::PRESS_BLD_NONINV),
        Lookup::Nothing(_)
    ));
    assert!(matches!(
        map.to_local(mdc::PRESS_BLD_NONINV_DIA),
        Lookup::NotMapped
    ));
}

#[test]
fn two_vendor_codes_with_one_local_code_are_one_answer() {
    let map = monitor();
    let local = map.to_local(mdc::RESP_RATE).mapped().unwrap();
    assert_eq!((&*local.target.code, &*local.target.unit), ("310", "/min"));
    assert_eq!(&*local.entry.vendor.as_ref().unwrap().code, "RR");
}

#[test]
fn a_private_code_is_mapped_and_code_0_is_mapped_no_further() {
    let map = monitor();
    let index = map.to_mdc("99ACME", "SQI").mapped().unwrap();
    assert_eq!(
        (index.target.code, index.entry.mapping),
        (MdcCode::new(192_512), Mapping::Private)
    );
    assert_eq!(&*index.entry.note, "not for the record, \"for us\"");
    let perfusion = map.to_mdc("99ACME", "PERF").mapped().unwrap();
    assert_eq!(perfusion.target.refid.as_deref(), Some("MDCX_ACME_PERF"));
    assert!(matches!(map.to_local(MdcCode::new(0)), Lookup::NotMapped));
    assert!(matches!(
        map.to_local(MdcCode::new(192_512)),
        Lookup::NotMapped
    ));
}

#[test]
fn what_a_spreadsheet_makes_of_a_map_is_the_same_map() {
    // Semicolons, a byte-order mark, CR LF, metadata as wide as the table, and an emptied row.
    let saved: String = monitor()
        .to_string()
        .lines()
        .map(|line| {
            let padding = if line.starts_with('#') {
                ";;;;;;;;;;"
            } else {
                ""
            };
            let mut quoted = false;
            let cells = line.chars().map(|next| {
                quoted ^= next == '"';
                if next == ',' && !quoted { ';' } else { next }
            });
            format!("{}{padding}\r\n", cells.collect::<String>())
        })
        .collect();
    let map = CodeMap::from_bytes(format!("\u{feff}{saved};;;;;;;;;;;\r\n").as_bytes());
    assert_eq!(map, Ok(monitor()));
}

#[test]
fn columns_may_stand_in_any_order() {
    let map = CodeMap::read(&format!(
        "{METADATA}note,decimals,local_unit,local_text,local_code,unit,mdc_refid,mdc_code,mapping,vendor_text,vendor_code,vendor_system\n\
         ,,,,,,MDC_RESP_RATE,151562,standard,,RR,S\n"
    ));
    assert_eq!(map.unwrap().entries().len(), 1);
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
    use ihe_pcd_codes::ParseCodeError::{NotDecimal, TooLarge};
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
        Rule::Code(NotDecimal),
    );
    refused(
        "S,RR,,standard,4294967296,MDC_RESP_RATE,,,,,,\n",
        6,
        "mdc_code",
        Rule::Code(TooLarge),
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
        Rule::Code(ihe_pcd_codes::ParseCodeError::NotAUnit),
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
fn a_reload_says_what_is_different() {
    let mut map = monitor();
    let newer = MONITOR
        .replace("v3 of 2026-11-22", "v4")
        .replace("99ACME,SPO2", "99ACME,SAT")
        .replace(",340,Weight,kg,1,", ",340,Weight,kg,2,");
    let changes = map.reload(&newer).unwrap();
    assert_eq!(
        (&*changes.previous_version, map.version()),
        ("v3 of 2026-11-22", "v4")
    );
    let code = |entry: &ihe_pcd_codes::map::Entry| entry.vendor.as_ref().unwrap().code.clone();
    assert_eq!(
        changes.added.iter().map(code).collect::<Vec<_>>(),
        ["SAT".into()]
    );
    assert_eq!(
        changes.removed.iter().map(code).collect::<Vec<_>>(),
        ["SPO2".into()]
    );
    let [(before, after)] = &changes.changed[..] else {
        panic!("one row says something else");
    };
    let decimals = |entry: &ihe_pcd_codes::map::Entry| entry.local.as_ref().unwrap().decimals;
    assert_eq!((decimals(before), decimals(after)), (Some(1), Some(2)));
    assert!(matches!(map.to_mdc("99ACME", "SPO2"), Lookup::NotMapped));
    assert!(map.reload(&newer).unwrap().is_empty());
}

#[test]
fn a_bad_reload_leaves_the_map_as_it_was() {
    let mut map = monitor();
    for bad in [
        MONITOR.replace("ICU monitors", "OR monitors"),
        MONITOR.replace("147842", "147843"),
        MONITOR.replace("99ACME,BEEP", "99ACME,\"BEEP"),
        MONITOR.lines().take(5).collect::<Vec<_>>().join("\n"),
        String::new(),
    ] {
        assert!(map.reload(&bad).is_err());
        assert_eq!(map, monitor());
    }
    let other = map.reload(&MONITOR.replace("ICU monitors", "OR monitors"));
    assert_eq!(
        faults(other.map(|_| monitor())),
        [(2, Some("#name"), Rule::AnotherMap)]
    );
}

#[test]
fn a_map_is_shared_between_threads() {
    let map = std::sync::Arc::new(monitor());
    let threads: Vec<_> = (0..2)
        .map(|_| {
            let map = std::sync::Arc::clone(&map);
            std::thread::spawn(move || {
                map.to_mdc("99ACME", "HR")
                    .mapped()
                    .map(|found| found.target.code)
            })
        })
        .collect();
    for thread in threads {
        assert_eq!(thread.join().unwrap(), Some(mdc::ECG_HEART_RATE));
    }
}
