//! What a code map answers, and what a reload changes.

#![cfg(feature = "alloc")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail by panicking"
)]

use ihe_pcd_codes::{
    MdcCode,
    map::{CodeMap, Entry, Lookup, MappedUnit, Mapping, Rule},
    mdc, unit,
};

const MONITOR: &str = include_str!("fixtures/monitor.csv");
const METADATA: &str = "#code-map,v1\n#name,n\n#version,v1\n#source,s\n";

fn monitor() -> CodeMap {
    CodeMap::read(MONITOR).unwrap()
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
    let code = |entry: &Entry| entry.vendor.as_ref().unwrap().code.clone();
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
    let decimals = |entry: &Entry| entry.local.as_ref().unwrap().decimals;
    assert_eq!((decimals(before), decimals(after)), (Some(1), Some(2)));
    assert!(matches!(map.to_mdc("99ACME", "SPO2"), Lookup::NotMapped));
    assert!(map.reload(&newer).unwrap().is_empty());
}

#[test]
fn a_vendor_code_with_another_mdc_code_is_a_changed_row() {
    let mut map = monitor();
    let changes = map.reload(&MONITOR.replace("192512", "192513")).unwrap();
    assert!(changes.added.is_empty() && changes.removed.is_empty());
    let [(before, after)] = &changes.changed[..] else {
        panic!("one row says something else");
    };
    let code = |entry: &Entry| entry.mdc.as_ref().unwrap().code.value();
    assert_eq!((code(before), code(after)), (192_512, 192_513));
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
    let other = MONITOR.replace("ICU monitors", "OR monitors");
    let faults = map.reload(&other).unwrap_err();
    let found: Vec<_> = faults
        .iter()
        .map(|fault| (fault.line(), fault.rule()))
        .collect();
    assert_eq!(found, [(2, Rule::AnotherMap)]);
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
