//! LOINC codes, and the MDC codes that published guides use together with them.

use std::path::Path;

use super::{
    File, blob,
    rust::{self, order},
    source::{Fault, narrow, number, rows},
    terms::{self, Term},
};

/// How an MDC code and a LOINC code can stand to each other, as `LoincRelation` lists it; the place is the number in the table.
const RELATIONS: [&str; 3] = ["same-concept", "loinc-broader", "one-of-several"];

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

pub(crate) fn files(data: &Path) -> Result<Vec<File>, Fault> {
    let codes = read(data)?;
    let pairs = pairs(data, &terms::read(data)?, &codes)?;
    let mut files = columns(&codes, &pairs)?;
    files.push(rust::file("constants/loinc.rs", &constants(&codes)));
    Ok(files)
}

pub(crate) fn read(data: &Path) -> Result<Vec<Loinc>, Fault> {
    let mut codes: Vec<Loinc> = Vec::new();
    for [text, constant, display] in rows(data, "loinc.tsv")? {
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

pub(crate) fn pairs(data: &Path, terms: &[Term], loinc: &[Loinc]) -> Result<Vec<Pair>, Fault> {
    let mut pairs: Vec<Pair> = Vec::new();
    for [code, refid, text, relation, sources] in rows(data, "mdc_loinc.tsv")? {
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

/// The columns of the codes that have a name, and of the pairs.
fn columns(codes: &[Loinc], pairs: &[Pair]) -> Result<Vec<File>, Fault> {
    let named = || codes.iter().filter(|code| !code.display.is_empty());
    let by_loinc = order(pairs, |pair| (pair.loinc, pair.mdc))
        .into_iter()
        .map(|place| narrow(place, "pairs"))
        .collect::<Result<Vec<u16>, Fault>>()?;
    let relations = pairs
        .iter()
        .filter_map(|pair| RELATIONS.iter().position(|known| *known == pair.relation))
        .map(|place| narrow(place, "relations"))
        .collect::<Result<Vec<u16>, Fault>>()?;
    let mut files = vec![
        blob::u32s("loinc/named", named().map(|code| code.number)),
        blob::u32s("loinc/pair_mdc", pairs.iter().map(|pair| pair.mdc)),
        blob::u32s("loinc/pair_loinc", pairs.iter().map(|pair| pair.loinc)),
        blob::u16s("loinc/pair_relation", relations),
        blob::u16s("loinc/by_loinc", by_loinc),
    ];
    let names = named().map(|code| code.display.as_str());
    files.extend(blob::texts("loinc/names", names)?);
    let sources = pairs.iter().map(|pair| pair.sources.as_str());
    files.extend(blob::texts("loinc/sources", sources)?);
    Ok(files)
}

fn constants(codes: &[Loinc]) -> String {
    let mut out = String::from("\nuse crate::LoincCode;\n");
    for code in codes.iter().filter(|code| !code.constant.is_empty()) {
        out += &format!(
            "\n/// `{}`: {}.\npub const {}: LoincCode = LoincCode::known({});\n",
            code.text,
            code.display.replace('[', "\\[").replace(']', "\\]"),
            code.constant,
            code.number
        );
    }
    out
}
