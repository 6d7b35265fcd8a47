//! Code maps and LOINC/IEEE mapping tables.

use alloc::{format, string::ToString};
use core::str;

use crate::map::{CodeMap, Faults, LoincMap, Lookup, Mapping};

/// Reads the bytes as a code map and as a LOINC/IEEE mapping table.
///
/// # Panics
///
/// If a map is not what it writes, if a row is not found by its codes, if a reload tells other changes than were made
/// or a refused one leaves a trace, if the ends of lines or a byte order mark change a reading, or if a fault lies outside the file.
pub fn code_map(data: &[u8]) {
    let map = CodeMap::from_bytes(data);
    match &map {
        Ok(map) => check_map(map),
        Err(faults) => check_faults(data, faults),
    }
    let table = LoincMap::from_bytes(data);
    match &table {
        Ok(table) => check_loinc(table),
        Err(faults) => check_faults(data, faults),
    }
    let Ok(text) = str::from_utf8(data) else {
        return;
    };
    let (map, table) = (CodeMap::read(text), LoincMap::read(text));
    check_leaving_out(text, &table);
    let is_plain = !text.contains(['"', '\r', '\u{feff}']);
    for same in [format!("\u{feff}{text}"), text.replace('\n', "\r\n")] {
        if is_plain {
            assert!(CodeMap::read(&same) == map, "a matter of writing");
            assert!(LoincMap::read(&same) == table, "a matter of writing");
        }
    }
}

fn check_map(map: &CodeMap) {
    let written = map.to_string();
    assert!(
        CodeMap::read(&written).as_ref() == Ok(map),
        "a map reads what it writes"
    );
    let changes = map.clone().reload(&written);
    assert!(
        changes.is_ok_and(|changes| changes.is_empty()),
        "the same map changes nothing"
    );
    check_reload(map, &written);
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

/// Without its last line a map has lost a row, or is none.
fn check_reload(map: &CodeMap, written: &str) {
    let lines = written.trim_end_matches(['\r', '\n']);
    let (shorter, _) = lines.rsplit_once('\n').unwrap_or_default();
    let mut reloaded = map.clone();
    match reloaded.reload(shorter) {
        Ok(changes) => {
            assert!(
                changes.removed.len() == 1
                    && changes.added.is_empty()
                    && changes.changed.is_empty(),
                "a lost row is told"
            );
            let restored = reloaded.reload(written);
            let added = restored
                .is_ok_and(|changes| changes.added.len() == 1 && changes.removed.is_empty());
            assert!(added && reloaded == *map, "and so is its return");
        }
        Err(faults) => {
            check_faults(shorter.as_bytes(), &faults);
            assert!(reloaded == *map, "a refused map leaves no trace");
        }
    }
}

/// What is left out of a table is what it would be refused for.
fn check_leaving_out(text: &str, table: &Result<LoincMap, Faults>) {
    match LoincMap::read_leaving_out(text) {
        Ok((most, faults)) => {
            check_loinc(&most);
            check_rows(text, most.rows().len(), &faults);
            match table {
                Ok(all) => assert!(most == *all && faults.is_empty(), "a sound table is whole"),
                Err(refused) => assert!(faults == *refused, "each fault is told both ways"),
            }
        }
        Err(faults) => {
            let refused = table.as_ref().err();
            assert!(refused == Some(&faults), "each fault is told both ways");
        }
    }
}

/// Of a table without quotations, every line below the header is a row or has a fault.
fn check_rows(text: &str, rows: usize, faults: &Faults) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let is_separator = |character: char| matches!(character, ',' | ';' | '\t');
    let lines = || text.split(['\r', '\n']).filter(|line| !line.is_empty());
    if text.contains('"') || lines().any(|line| line.chars().all(is_separator)) {
        return;
    }
    let known = rows.saturating_add(faults.count()).saturating_add(1);
    assert!(lines().count() == known, "no row is lost in silence");
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
