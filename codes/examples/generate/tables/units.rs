//! Units of measure and their UCUM texts.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use super::{
    File, blob,
    measure::Prefix,
    rust::order,
    source::{Fault, narrow, number, rows},
    terms::{self, Term},
};

/// The partition of the units of measure.
pub(crate) const UNITS: u32 = 4;

/// One UCUM spelling of one unit, corrected.
#[derive(Clone, Debug)]
pub(crate) struct Spelling {
    pub(crate) code: u32,
    /// 1 for the spelling to be sent.
    pub(crate) rank: u32,
    pub(crate) ucum: String,
}

pub(crate) fn files(data: &Path) -> Result<Vec<File>, Fault> {
    let terms = terms::read(data)?;
    let spellings = read(data, &terms)?;
    units(&spellings, &terms.iter().map(|term| term.code).collect())
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
        for prefix in Prefix::ALL {
            let code = base + u32::from(prefix.offset());
            if known.contains(&code) {
                by_code
                    .entry(code)
                    .or_insert_with(|| vec![(1, prefixed(&pattern, prefix))]);
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

/// The text of a prefixed unit.
fn prefixed(pattern: &str, prefix: Prefix) -> String {
    match pattern.contains("10*~") {
        true => pattern.replace('~', &prefix.power_of_ten().to_string()),
        false => pattern.replace('~', prefix.ucum()),
    }
}

/// `known`: the codes of today. The others are read, and not the ones to send.
fn units(spellings: &[Spelling], known: &BTreeSet<u32>) -> Result<Vec<File>, Fault> {
    // One unit may know a text in both its forms, `/min` and `1/min`: the better ranked one stands for both.
    let mut seen = BTreeSet::new();
    let worse: BTreeSet<(u32, u32)> = spellings
        .iter()
        .filter(|spelling| !seen.insert((normal(&spelling.ucum), spelling.code)))
        .map(|spelling| (spelling.code, spelling.rank))
        .collect();
    let by_ucum = order(spellings, |spelling| {
        let is_older = !known.contains(&spelling.code);
        (
            normal(&spelling.ucum),
            is_older,
            spelling.rank,
            spelling.code,
        )
    });
    let by_ucum: Vec<u16> = by_ucum
        .into_iter()
        .filter(|&place| {
            spellings
                .get(place)
                .is_some_and(|spelling| !worse.contains(&(spelling.code, spelling.rank)))
        })
        .map(|place| narrow(place, "spellings"))
        .collect::<Result<_, _>>()?;
    let codes = spellings
        .iter()
        .map(|spelling| narrow(spelling.code as usize & 0xFFFF, "term codes"))
        .collect::<Result<Vec<_>, _>>()?;
    let mut files = vec![
        blob::u16s("units/codes", codes),
        blob::u16s("units/by_ucum", by_ucum),
    ];
    files.extend(blob::texts(
        "units/ucum",
        spellings.iter().map(|spelling| spelling.ucum.as_str()),
    )?);
    Ok(files)
}

/// A leading solidus is a division of 1.
fn normal(ucum: &str) -> String {
    match ucum.strip_prefix('/') {
        Some(_) => format!("1{ucum}"),
        None => String::from(ucum),
    }
}
