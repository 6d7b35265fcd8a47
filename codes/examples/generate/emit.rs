//! Writes the checked tables as Rust source.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use super::data::{Data, Term};

/// One generated file of `codes/src/tables`.
#[derive(Clone, Debug)]
pub(crate) struct File {
    pub(crate) name: &'static str,
    pub(crate) text: String,
}

const FIRST_LINE: &str = "// Generated from codes/data by `cargo run -p ihe-pcd-codes --example generate`. Do not edit.\n";

/// The partition of the units of measure.
const UNITS: u32 = 4;

pub(crate) fn files(data: &Data) -> Vec<File> {
    let file = |name, text: String| File {
        name,
        text: format!("{FIRST_LINE}{text}"),
    };
    vec![
        file("terms.rs", terms(data)),
        file("units.rs", units(data)),
        file("loinc.rs", loinc(data)),
        file("mdc_constants.rs", mdc_constants(data)),
        file("unit_constants.rs", unit_constants(data)),
        file("loinc_constants.rs", loinc_constants(data)),
    ]
}

fn terms(data: &Data) -> String {
    let by_refid = order(&data.terms, |term| {
        (
            term.refid.to_ascii_uppercase(),
            term.refid_rank,
            term.code,
            term.rank,
        )
    });
    let rows = data
        .terms
        .iter()
        .map(|term| format!("({}, {:?})", term.code, term.refid));
    table(
        "Code and reference id, by code and then rank.",
        "TERMS",
        "(u32, &str)",
        rows,
    ) + &index(
        "Places in `TERMS`, by reference id without case and then by the rank of the code for it.",
        "BY_REFID",
        &by_refid,
    )
}

fn units(data: &Data) -> String {
    // One unit may know a text in both its forms, `/min` and `1/min`: the better ranked one stands for both.
    let mut seen = BTreeSet::new();
    let worse: BTreeSet<(u32, u32)> = data
        .spellings
        .iter()
        .filter(|spelling| !seen.insert((normal(&spelling.ucum), spelling.code)))
        .map(|spelling| (spelling.code, spelling.rank))
        .collect();
    let by_ucum = order(&data.spellings, |spelling| {
        (normal(&spelling.ucum), spelling.rank, spelling.code)
    });
    let by_ucum: Vec<usize> = by_ucum
        .into_iter()
        .filter(|&place| {
            data.spellings
                .get(place)
                .is_some_and(|spelling| !worse.contains(&(spelling.code, spelling.rank)))
        })
        .collect();
    let rows = data
        .spellings
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

fn loinc(data: &Data) -> String {
    let by_loinc = order(&data.pairs, |pair| (pair.loinc, pair.mdc));
    let names = data
        .loinc
        .iter()
        .filter(|code| !code.display.is_empty())
        .map(|code| format!("({}, {:?})", code.number, code.display));
    let pairs = data.pairs.iter().map(|pair| {
        let relation = match pair.relation.as_str() {
            "same-concept" => "SameConcept",
            "loinc-broader" => "LoincBroader",
            _ => "OneOfSeveral",
        };
        format!(
            "({}, {}, LoincRelation::{relation}, {:?})",
            pair.mdc, pair.loinc, pair.sources
        )
    });
    String::from("\nuse crate::LoincRelation;\n")
        + &table(
            "LOINC number and display name, by number.",
            "DISPLAY_NAMES",
            "(u32, &str)",
            names,
        )
        + &table(
            "MDC code, LOINC number, relation and sources, by MDC code and then LOINC number.",
            "PAIRS",
            "(u32, u32, LoincRelation, &str)",
            pairs,
        )
        + &index(
            "Places in `PAIRS`, by LOINC number and then MDC code.",
            "BY_LOINC",
            &by_loinc,
        )
}

fn mdc_constants(data: &Data) -> String {
    let mut out = String::from("\nuse crate::MdcCode;\n");
    let terms = data.terms.iter().filter(|term| term.code >> 16 != UNITS);
    for (name, term) in named(terms, "MDC_") {
        out += &format!(
            "\n/// `{}^{}^MDC`, partition {}.\n",
            term.code,
            term.refid,
            term.code >> 16
        );
        out += &preferred(data, term);
        out += &format!("pub const {name}: MdcCode = MdcCode::new({});\n", term.code);
    }
    out
}

fn unit_constants(data: &Data) -> String {
    let mut ucum: BTreeMap<u32, &str> = BTreeMap::new();
    for spelling in &data.spellings {
        ucum.entry(spelling.code).or_insert(&spelling.ucum);
    }
    let mut out = String::from("\nuse crate::UnitCode;\n");
    let terms = data.terms.iter().filter(|term| term.code >> 16 == UNITS);
    for (name, term) in named(terms, "MDC_DIM_") {
        let ucum = match ucum.get(&term.code) {
            Some(ucum) => format!("UCUM `{ucum}`"),
            None => String::from("no UCUM text known"),
        };
        out += &format!(
            "\n/// `{}^{}^MDC`, partition {UNITS}, {ucum}.\n",
            term.code, term.refid
        );
        out += &preferred(data, term);
        out += &format!(
            "pub const {name}: UnitCode = UnitCode::from_term_code({});\n",
            term.code & 0xFFFF
        );
    }
    out
}

fn loinc_constants(data: &Data) -> String {
    let mut out = String::from("\nuse crate::LoincCode;\n");
    for code in data.loinc.iter().filter(|code| !code.constant.is_empty()) {
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

/// A line that names the reference id to be sent, for a term that shares its code with it.
fn preferred(data: &Data, term: &Term) -> String {
    data.terms
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

/// A leading solidus is a division of 1.
fn normal(ucum: &str) -> String {
    match ucum.strip_prefix('/') {
        Some(_) => format!("1{ucum}"),
        None => String::from(ucum),
    }
}

/// The places of the rows, by key.
fn order<T, K: Ord>(rows: &[T], key: impl Fn(&T) -> K) -> Vec<usize> {
    let mut keyed: Vec<(K, usize)> = rows.iter().map(key).zip(0..).collect();
    keyed.sort_unstable();
    keyed.into_iter().map(|(_, place)| place).collect()
}

fn table(doc: &str, name: &str, row: &str, rows: impl Iterator<Item = String>) -> String {
    let rows: Vec<String> = rows.collect();
    let mut out = format!(
        "\n/// {doc}\npub(crate) static {name}: [{row}; {}] = [\n",
        rows.len()
    );
    for row in rows {
        out += &format!("    {row},\n");
    }
    out + "];\n"
}

fn index(doc: &str, name: &str, places: &[usize]) -> String {
    let mut out = format!(
        "\n/// {doc}\npub(crate) static {name}: [u32; {}] = [\n",
        places.len()
    );
    for line in places.chunks(16) {
        let line: Vec<String> = line.iter().map(usize::to_string).collect();
        out += &format!("    {},\n", line.join(", "));
    }
    out + "];\n"
}
