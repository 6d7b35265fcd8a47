//! Constants for the terms that people type.

use std::{collections::BTreeMap, fmt::Write as _, path::Path};

use super::{
    File, rust,
    source::Fault,
    terms::{self, Term},
    units::{self, Spelling, UNITS},
};

pub(crate) fn files(data: &Path) -> Result<Vec<File>, Fault> {
    let all = terms::read(data)?;
    let spellings = units::read(data, &all)?;
    let core: Vec<Term> = all.into_iter().filter(|term| term.core).collect();
    Ok(vec![
        rust::file("mdc_constants.rs", &mdc_constants(&core)),
        rust::file("unit_constants.rs", &unit_constants(&core, &spellings)),
    ])
}

fn mdc_constants(terms: &[Term]) -> String {
    let mut out = String::from("\nuse crate::MdcCode;\n");
    let chosen = terms.iter().filter(|term| term.code >> 16 != UNITS);
    for (name, term) in named(chosen, "MDC_") {
        out += &format!(
            "\n/// `{}^{}^MDC`, partition {}.\n",
            term.code,
            term.refid,
            term.code >> 16
        );
        out += &preferred(terms, term);
        out += &format!("pub const {name}: MdcCode = MdcCode::new({});\n", term.code);
    }
    out
}

fn unit_constants(terms: &[Term], spellings: &[Spelling]) -> String {
    let mut ucum: BTreeMap<u32, &str> = BTreeMap::new();
    for spelling in spellings {
        ucum.entry(spelling.code).or_insert(&spelling.ucum);
    }
    let mut out = String::from("\nuse crate::UnitCode;\n");
    let chosen = terms.iter().filter(|term| term.code >> 16 == UNITS);
    for (name, term) in named(chosen, "MDC_DIM_") {
        let ucum = match ucum.get(&term.code) {
            Some(ucum) => format!("UCUM `{ucum}`"),
            None => String::from("no UCUM text known"),
        };
        out += &format!(
            "\n/// `{}^{}^MDC`, partition {UNITS}, {ucum}.\n",
            term.code, term.refid
        );
        out += &preferred(terms, term);
        out += &format!(
            "pub const {name}: UnitCode = UnitCode::from_term_code({});\n",
            term.code & 0xFFFF
        );
    }
    out
}

/// A line that names the reference id to be sent, for a term that shares its code with it.
fn preferred(terms: &[Term], term: &Term) -> String {
    terms
        .iter()
        .find(|other| term.rank != 1 && other.code == term.code)
        .map(|other| {
            format!(
                "/// The preferred reference id of this code is `{}`.\n",
                other.refid
            )
        })
        .unwrap_or_default()
}

/// A constant name for every reference id, at the code to be sent with it.
///
/// Upper case, what an identifier cannot hold becomes `_`, a digit in front gets one.
/// Where two reference ids come to the same name, the first by code and rank has it;
/// the other gets its code behind the name, unless it is the same code.
fn named<'a>(
    terms: impl Iterator<Item = &'a Term>,
    prefix: &str,
) -> impl Iterator<Item = (String, &'a Term)> {
    let mut names: BTreeMap<String, u32> = BTreeMap::new();
    terms
        .filter(|term| term.refid_rank == 1)
        .filter_map(move |term| {
            let bare = term.refid.strip_prefix(prefix).unwrap_or(&term.refid);
            let mut name: String = bare
                .chars()
                .map(|c| match c.is_ascii_alphanumeric() {
                    true => c.to_ascii_uppercase(),
                    false => '_',
                })
                .collect();
            if name.starts_with(|c: char| c.is_ascii_digit()) {
                name.insert(0, '_');
            }
            match names.get(&name) {
                Some(code) if *code == term.code => return None,
                Some(_) => {
                    let _ = write!(name, "_{}", term.code);
                }
                None => {}
            }
            names.insert(name.clone(), term.code);
            Some((name, term))
        })
}
