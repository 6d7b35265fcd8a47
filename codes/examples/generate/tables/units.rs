//! Units of measure and their UCUM texts.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use super::{
    File,
    rust::{self, index, order, table},
    source::{Fault, number, rows},
    terms::{self, Term},
};

/// The partition of the units of measure.
pub(crate) const UNITS: u32 = 4;

/// Prefixes of ISO/IEEE 11073-10101: what is added to the code of the unprefixed unit, and the UCUM prefix.
const PREFIXES: [(u32, &str); 20] = [
    (1, "da"),
    (2, "h"),
    (3, "k"),
    (4, "M"),
    (5, "G"),
    (6, "T"),
    (7, "P"),
    (8, "E"),
    (9, "Z"),
    (10, "Y"),
    (16, "d"),
    (17, "c"),
    (18, "m"),
    (19, "u"),
    (20, "n"),
    (21, "p"),
    (22, "f"),
    (23, "a"),
    (24, "z"),
    (25, "y"),
];

/// One UCUM spelling of one unit, corrected.
#[derive(Clone, Debug)]
pub(crate) struct Spelling {
    pub(crate) code: u32,
    /// 1 for the spelling to be sent.
    pub(crate) rank: u32,
    pub(crate) ucum: String,
}

pub(crate) fn files(data: &Path) -> Result<Vec<File>, Fault> {
    let spellings = read(data, &terms::read(data)?)?;
    Ok(vec![rust::file("units.rs", &units(&spellings))])
}

/// The spellings as published, corrected by the override table; then the prefixed units that have no spelling of their own.
pub(crate) fn read(data: &Path, terms: &[Term]) -> Result<Vec<Spelling>, Fault> {
    let mut corrections: BTreeMap<(String, String), String> = BTreeMap::new();
    for [refid, published, corrected, reason] in rows(data, "ucum_overrides.tsv")? {
        if reason.is_empty() {
            return Err(format!("ucum_overrides.tsv: {refid} gives no reason"));
        }
        if corrections
            .insert((refid.clone(), published), corrected)
            .is_some()
        {
            return Err(format!("ucum_overrides.tsv: {refid} is corrected twice"));
        }
    }

    let mut by_code: BTreeMap<u32, Vec<(u32, String)>> = BTreeMap::new();
    let mut patterns: BTreeMap<u32, String> = BTreeMap::new();
    for [code, refid, rank, published, pattern] in rows(data, "units.tsv")? {
        let code: u32 = number(&code)?;
        if code >> 16 != UNITS {
            return Err(format!(
                "units.tsv: {code} is not in the partition of units"
            ));
        }
        if !pattern.is_empty() {
            if !code.is_multiple_of(32) || pattern.matches('~').count() != 1 {
                return Err(format!("units.tsv: {refid} cannot be prefixed like this"));
            }
            patterns.insert(code, pattern);
        }
        let ucum = corrections
            .remove(&(refid, published.clone()))
            .unwrap_or(published);
        if !ucum.is_empty() {
            by_code
                .entry(code)
                .or_default()
                .push((number(&rank)?, ucum));
        }
    }
    if let Some((refid, _)) = corrections.keys().next() {
        return Err(format!("ucum_overrides.tsv: {refid} corrects nothing"));
    }

    let known: BTreeSet<u32> = terms.iter().map(|term| term.code).collect();
    for (base, pattern) in patterns {
        for (offset, prefix) in PREFIXES {
            let code = base + offset;
            if known.contains(&code) {
                by_code
                    .entry(code)
                    .or_insert_with(|| vec![(1, pattern.replace('~', prefix))]);
            }
        }
    }

    let mut spellings: Vec<Spelling> = Vec::new();
    for (code, mut ranked) in by_code {
        ranked.sort_by_key(|(rank, _)| *rank);
        let mut seen = BTreeSet::new();
        ranked.retain(|(_, ucum)| seen.insert(ucum.clone()));
        spellings.extend(
            (1..)
                .zip(ranked)
                .map(|(rank, (_, ucum))| Spelling { code, rank, ucum }),
        );
    }
    Ok(spellings)
}

fn units(spellings: &[Spelling]) -> String {
    // One unit may know a text in both its forms, `/min` and `1/min`: the better ranked one stands for both.
    let mut seen = BTreeSet::new();
    let worse: BTreeSet<(u32, u32)> = spellings
        .iter()
        .filter(|spelling| !seen.insert((normal(&spelling.ucum), spelling.code)))
        .map(|spelling| (spelling.code, spelling.rank))
        .collect();
    let by_ucum = order(spellings, |spelling| {
        (normal(&spelling.ucum), spelling.rank, spelling.code)
    });
    let by_ucum: Vec<usize> = by_ucum
        .into_iter()
        .filter(|&place| {
            spellings
                .get(place)
                .is_some_and(|spelling| !worse.contains(&(spelling.code, spelling.rank)))
        })
        .collect();
    let rows = spellings
        .iter()
        .map(|spelling| format!("({}, {:?})", spelling.code & 0xFFFF, spelling.ucum));
    table(
        "Term code and UCUM spelling, by code and then rank.",
        "SPELLINGS",
        "(u16, &str)",
        rows,
    ) + &index(
        "Places in `SPELLINGS`, by UCUM text with a leading solidus read as `1/`, then by rank and code.",
        "BY_UCUM",
        &by_ucum,
    )
}

/// A leading solidus is a division of 1.
fn normal(ucum: &str) -> String {
    match ucum.strip_prefix('/') {
        Some(_) => format!("1{ucum}"),
        None => String::from(ucum),
    }
}
