//! Constants for the terms that people type.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    path::Path,
};

use super::{
    File, rtm, rust,
    source::{Fault, number, rows},
    terms::{self, Term},
    units::{self, Spelling, UNITS},
};

/// The prefixes whose units have a constant in any case: none, kilo, milli, micro, nano.
const EVERYDAY: [u32; 5] = [0, 3, 18, 19, 20];

/// How many units of a metric its constant names.
const NAMED_UNITS: usize = 5;

pub(crate) fn files(data: &Path) -> Result<Vec<File>, Fault> {
    let all = terms::read(data)?;
    let spellings = units::read(data, &all)?;
    let core: Vec<Term> = all.into_iter().filter(|term| term.core).collect();
    let usage = Usage::read(data)?;
    Ok(vec![
        rust::file("constants/mdc.rs", &mdc_constants(&core, &usage)),
        rust::file(
            "constants/unit.rs",
            &unit_constants(&core, &spellings, &usage),
        ),
    ])
}

/// Where terms are used: by the kind of each, and by the Rosetta rules.
struct Usage {
    kinds: Vec<(u32, String)>,
    /// By metric, its units.
    units: BTreeMap<u32, Vec<String>>,
    /// By unit, the metrics that list it.
    metrics: BTreeMap<u32, BTreeSet<u32>>,
    /// Units with a published UCUM text.
    published: BTreeSet<u32>,
}

impl Usage {
    fn read(data: &Path) -> Result<Self, Fault> {
        let (mut units, mut metrics) = (BTreeMap::new(), BTreeMap::new());
        for rule in rtm::read(data)? {
            let (Some(metric), Some(unit)) = (rule.metric, rule.value_code) else {
                continue;
            };
            if rule.constraint == "unit" {
                let units: &mut Vec<String> = units.entry(metric).or_default();
                if !units.contains(&rule.value) {
                    units.push(rule.value);
                }
                let metrics: &mut BTreeSet<u32> = metrics.entry(unit).or_default();
                metrics.insert(metric);
            }
        }
        let published = rows(data, "units.tsv")?
            .iter()
            .map(|[code, _, _, _, _]: &[String; 5]| number(code))
            .collect::<Result<_, Fault>>()?;
        Ok(Self {
            published,
            kinds: terms::kinds(data)?,
            units,
            metrics,
        })
    }

    /// A sentence about where a term stands in a message.
    fn of(&self, term: &Term, twin: bool) -> String {
        let kind = self.kinds.iter().rfind(|(first, _)| *first <= term.code);
        match kind.map_or("other", |(_, kind)| kind.as_str()) {
            "attribute" => String::from("An attribute: `OBX-3`."),
            "body-site" => String::from("A body site: `OBX-20`."),
            "device" => match term.refid.rsplit('_').next() {
                Some("MDS") => String::from("A device (MDS): `OBX-3` of its row."),
                Some("VMD") => String::from("A part of a device (VMD): `OBX-3` of its row."),
                Some("CHAN") => String::from("A channel of a device: `OBX-3` of its row."),
                _ => String::from("A device, or a part or profile of one: `OBX-3` of its row."),
            },
            "enumeration" => String::from("A value: `OBX-5`."),
            "event" if twin => format!(
                "An event: `OBX-3` or `OBX-5`. Also received as {}.",
                term.code + 1
            ),
            "event" => String::from("An event: `OBX-3` or `OBX-5`."),
            "metric" => format!("A metric: `OBX-3`{}.", self.units_of(term.code)),
            _ => String::from("Part of the infrastructure."),
        }
    }

    fn units_of(&self, metric: u32) -> String {
        let Some(units) = self.units.get(&metric) else {
            return String::new();
        };
        let named: Vec<String> = units
            .iter()
            .take(NAMED_UNITS)
            .map(|unit| format!("`{unit}`"))
            .collect();
        match units.len() - named.len() {
            0 => format!(", in {}", named.join(", ")),
            more => format!(", in {} and {more} further units", named.join(", ")),
        }
    }
}

fn mdc_constants(terms: &[Term], usage: &Usage) -> String {
    let rows: BTreeSet<(u32, &str)> = terms
        .iter()
        .map(|term| (term.code, term.refid.as_str()))
        .collect();
    let mut out = String::from("\nuse crate::MdcCode;\n");
    let chosen = terms.iter().filter(|term| term.code >> 16 != UNITS);
    for (name, term) in named(chosen, "MDC_") {
        let twin = rows.contains(&(term.code + 1, term.refid.as_str()));
        out += &format!(
            "\n/// `{}^{}^MDC`, partition {}.\n///\n/// {}\n",
            term.code,
            term.refid,
            term.code >> 16,
            usage.of(term, twin)
        );
        out += &preferred(terms, term);
        out += &format!("pub const {name}: MdcCode = MdcCode::new({});\n", term.code);
    }
    out
}

/// Units with an everyday prefix or none, with a published UCUM text, or in the list of a metric; the others are a prefix away.
fn unit_constants(terms: &[Term], spellings: &[Spelling], usage: &Usage) -> String {
    let mut ucum: BTreeMap<u32, &str> = BTreeMap::new();
    for spelling in spellings {
        ucum.entry(spelling.code).or_insert(&spelling.ucum);
    }
    let mut out = String::from("\nuse crate::UnitCode;\n");
    let chosen = terms.iter().filter(|term| {
        term.code >> 16 == UNITS
            && (EVERYDAY.contains(&(term.code % 32))
                || usage.published.contains(&term.code)
                || usage.metrics.contains_key(&term.code))
    });
    for (name, term) in named(chosen, "MDC_DIM_") {
        let ucum = match ucum.get(&term.code) {
            Some(ucum) => format!("UCUM `{ucum}`"),
            None => String::from("no UCUM text known"),
        };
        let metrics = match usage.metrics.get(&term.code).map_or(0, BTreeSet::len) {
            0 => String::new(),
            1 => String::from(" One metric lists it."),
            metrics => format!(" {metrics} metrics list it."),
        };
        out += &format!(
            "\n/// `{}^{}^MDC`, {ucum}.\n///\n/// A unit: `OBX-6`.{metrics}\n",
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
