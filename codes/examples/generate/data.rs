//! Reads and checks the source tables of `codes/data`.
//!
//! A table that contradicts itself or another one stops the generator: a wrong code in a clinical message is worse than a failed build.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// What went wrong in which table.
pub(crate) type Fault = String;

/// The partition of the units of measure.
const UNITS: u32 = 4;

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

/// How an MDC code and a LOINC code can stand to each other.
const RELATIONS: [&str; 3] = ["same-concept", "loinc-broader", "one-of-several"];

/// One reference id of one code.
#[derive(Clone, Debug)]
pub(crate) struct Term {
    pub(crate) code: u32,
    /// 1 for the reference id to be sent with the code.
    pub(crate) rank: u32,
    pub(crate) refid: String,
    /// 1 for the code to be sent with the reference id.
    pub(crate) refid_rank: u32,
}

/// One UCUM spelling of one unit, corrected.
#[derive(Clone, Debug)]
pub(crate) struct Spelling {
    pub(crate) code: u32,
    /// 1 for the spelling to be sent.
    pub(crate) rank: u32,
    pub(crate) ucum: String,
}

/// One LOINC code.
#[derive(Clone, Debug)]
pub(crate) struct Loinc {
    /// The number before the check digit.
    pub(crate) number: u32,
    pub(crate) text: String,
    pub(crate) constant: String,
    pub(crate) display: String,
}

/// One MDC code and the LOINC number it is quoted with.
#[derive(Clone, Debug)]
pub(crate) struct Pair {
    pub(crate) mdc: u32,
    pub(crate) loinc: u32,
    pub(crate) relation: String,
    pub(crate) sources: String,
}

/// All source tables, checked and with the corrections applied.
#[derive(Clone, Debug)]
pub(crate) struct Data {
    /// By code, then rank.
    pub(crate) terms: Vec<Term>,
    /// By code, then rank.
    pub(crate) spellings: Vec<Spelling>,
    /// By number.
    pub(crate) loinc: Vec<Loinc>,
    /// By MDC code, then LOINC number.
    pub(crate) pairs: Vec<Pair>,
}

impl Data {
    pub(crate) fn read(directory: &Path) -> Result<Self, Fault> {
        let terms = terms(directory)?;
        let spellings = spellings(directory, &terms)?;
        let loinc = loinc(directory)?;
        let pairs = pairs(directory, &terms, &loinc)?;
        Ok(Self {
            terms,
            spellings,
            loinc,
            pairs,
        })
    }
}

fn terms(directory: &Path) -> Result<Vec<Term>, Fault> {
    let mut terms: Vec<Term> = Vec::new();
    for [code, rank, refid, refid_rank] in rows(directory, "terms.tsv")? {
        let term = Term {
            code: number(&code)?,
            rank: number(&rank)?,
            refid,
            refid_rank: number(&refid_rank)?,
        };
        let expected = match terms.last() {
            Some(last) if last.code == term.code => last.rank + 1,
            Some(last) if last.code > term.code => {
                return Err(format!("terms.tsv: {} is out of order", term.code));
            }
            _ => 1,
        };
        if term.rank != expected {
            return Err(format!("terms.tsv: {} has a gap in its ranks", term.code));
        }
        terms.push(term);
    }
    let mut refid_ranks: BTreeMap<&str, BTreeSet<u32>> = BTreeMap::new();
    for term in &terms {
        let ranks = refid_ranks.entry(&term.refid).or_default();
        if !ranks.insert(term.refid_rank) {
            return Err(format!("terms.tsv: {} repeats a refid rank", term.refid));
        }
    }
    match refid_ranks
        .iter()
        .find(|(_, ranks)| !(1..=ranks.len()).eq(ranks.iter().map(|rank| *rank as usize)))
    {
        Some((refid, _)) => Err(format!("terms.tsv: {refid} has a gap in its refid ranks")),
        None => Ok(terms),
    }
}

/// The spellings as published, corrected by the override table; then the prefixed units that have no spelling of their own.
fn spellings(directory: &Path, terms: &[Term]) -> Result<Vec<Spelling>, Fault> {
    let mut corrections: BTreeMap<(String, String), String> = BTreeMap::new();
    for [refid, published, corrected, reason] in rows(directory, "ucum_overrides.tsv")? {
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
    for [code, refid, rank, published, pattern] in rows(directory, "units.tsv")? {
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

fn loinc(directory: &Path) -> Result<Vec<Loinc>, Fault> {
    let mut codes: Vec<Loinc> = Vec::new();
    for [text, constant, display] in rows(directory, "loinc.tsv")? {
        let number = loinc_number(&text)?;
        if codes.last().is_some_and(|last| last.number >= number) {
            return Err(format!("loinc.tsv: {text} is out of order"));
        }
        codes.push(Loinc {
            number,
            text,
            constant,
            display,
        });
    }
    Ok(codes)
}

fn pairs(directory: &Path, terms: &[Term], loinc: &[Loinc]) -> Result<Vec<Pair>, Fault> {
    let mut pairs: Vec<Pair> = Vec::new();
    for [code, refid, text, relation, sources] in rows(directory, "mdc_loinc.tsv")? {
        let pair = Pair {
            mdc: number(&code)?,
            loinc: loinc_number(&text)?,
            relation,
            sources,
        };
        if !RELATIONS.contains(&pair.relation.as_str()) {
            return Err(format!("mdc_loinc.tsv: {code} has an unknown relation"));
        }
        if !terms
            .iter()
            .any(|term| term.code == pair.mdc && term.refid == refid)
        {
            return Err(format!("mdc_loinc.tsv: {code} is not {refid} in terms.tsv"));
        }
        if !loinc.iter().any(|known| known.number == pair.loinc) {
            return Err(format!("mdc_loinc.tsv: {text} is not in loinc.tsv"));
        }
        if pairs
            .last()
            .is_some_and(|last| (last.mdc, last.loinc) >= (pair.mdc, pair.loinc))
        {
            return Err(format!("mdc_loinc.tsv: {code} is out of order"));
        }
        pairs.push(pair);
    }
    Ok(pairs)
}

/// The number before the check digit, which must be right.
fn loinc_number(text: &str) -> Result<u32, Fault> {
    let fault = || format!("{text} is not a LOINC code");
    let (digits, check) = text.split_once('-').ok_or_else(fault)?;
    let sum: u32 = digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, byte)| {
            let digit = u32::from(byte.wrapping_sub(b'0'));
            let doubled = digit * 2;
            match place % 2 {
                0 => doubled / 10 + doubled % 10,
                _ => digit,
            }
        })
        .sum();
    if check != ((10 - sum % 10) % 10).to_string() {
        return Err(fault());
    }
    number(digits)
}

fn number(text: &str) -> Result<u32, Fault> {
    text.parse()
        .map_err(|error| format!("{text} is not a number: {error}"))
}

/// The rows of a table, each with exactly `N` columns.
fn rows<const N: usize>(directory: &Path, name: &str) -> Result<Vec<[String; N]>, Fault> {
    let text =
        fs::read_to_string(directory.join(name)).map_err(|error| format!("{name}: {error}"))?;
    if text.contains('\r') || !text.ends_with('\n') {
        return Err(format!("{name}: every line ends with a line feed"));
    }
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.starts_with('#'))
        .map(|(index, line)| {
            let columns: Vec<String> = line.split('\t').map(String::from).collect();
            columns
                .try_into()
                .map_err(|_| format!("{name}: line {} does not have {N} columns", index + 1))
        })
        .collect()
}
