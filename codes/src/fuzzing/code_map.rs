//! Code maps and LOINC/IEEE mapping tables.

use alloc::string::ToString;

use crate::map::{CodeMap, Faults, LoincMap, Lookup, Mapping};

/// Reads the bytes as a code map and as a LOINC/IEEE mapping table.
///
/// # Panics
///
/// If a map is not what it writes, if a row is not found by its codes, if a reload of the same map changes it,
/// or if a fault lies outside the file.
pub fn code_map(data: &[u8]) {
    match CodeMap::from_bytes(data) {
        Ok(map) => check_map(map),
        Err(faults) => check_faults(data, &faults),
    }
    match LoincMap::from_bytes(data) {
        Ok(map) => check_loinc(&map),
        Err(faults) => check_faults(data, &faults),
    }
}

fn check_map(mut map: CodeMap) {
    let written = map.to_string();
    assert!(
        CodeMap::read(&written).as_ref() == Ok(&map),
        "a map reads what it writes"
    );
    let changes = map.reload(&written);
    assert!(
        changes.is_ok_and(|changes| changes.is_empty()),
        "the same map changes nothing"
    );
    for entry in map.entries() {
        if let Some(vendor) = &entry.vendor {
            let found = match map.to_mdc(&vendor.system, &vendor.code) {
                Lookup::Mapped(only) => only.entry == entry,
                Lookup::Several(mut several) => several.any(|one| one.entry == entry),
                Lookup::Nothing(row) => row == entry,
                Lookup::NotMapped => false,
            };
            assert!(found, "a row is found by its vendor code");
        }
        let answers = entry.local.is_some() || entry.mapping == Mapping::Nothing;
        if let Some(mdc) = entry.mdc.as_ref().filter(|_| answers) {
            let local = entry.local.as_ref();
            let found = match map.to_local(mdc.code) {
                Lookup::Mapped(only) => Some(only.target) == local,
                Lookup::Several(mut several) => several.any(|one| Some(one.target) == local),
                Lookup::Nothing(row) => row == entry,
                Lookup::NotMapped => false,
            };
            assert!(found, "a row is found by its MDC code");
        }
    }
}

fn check_loinc(map: &LoincMap) {
    assert!(map.rows().len() > 0, "a table has rows");
    for row in map.rows() {
        let there = map.to_loinc(row.mdc).filter(|one| one.loinc == row.loinc);
        let back = map.from_loinc(row.loinc).filter(|one| one.mdc == row.mdc);
        assert!(there.clone().count() > 0, "a row is found by its MDC code");
        assert!(there.eq(back), "both ways give the same candidates");
    }
}

fn check_faults(data: &[u8], faults: &Faults) {
    assert!(!faults.is_empty(), "an error has a fault");
    assert!(
        faults.iter().count() <= Faults::MAX,
        "the faults are bounded"
    );
    let breaks = data.iter().filter(|byte| matches!(byte, b'\r' | b'\n'));
    let lines = breaks.count().saturating_add(1);
    for fault in faults {
        let line = usize::try_from(fault.line()).unwrap_or(usize::MAX);
        assert!((1..=lines).contains(&line), "a fault is in the file");
        assert!(fault.character() > 0, "characters are counted from 1");
    }
}
