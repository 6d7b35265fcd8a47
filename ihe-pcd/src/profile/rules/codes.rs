//! OBX-3 and OBX-6, where they are of the nomenclature: codes, their reference ids, and the units of terms.

use ihe_pcd_codes::resolve::{Certainty, Deviation, published_code, resolve};
use ihe_pcd_codes::{LoincCode, MdcCode, UnitCode, rtm};

use super::Rule;
use super::row::Fields;
use super::told::Told;
use crate::hl7::{Location, Part, Seen, Text};

/// What the nomenclature says of a code and its reference id.
enum Pair {
    /// Not of the nomenclature, or nothing is written.
    Foreign,
    /// They belong together, or are local.
    Fine(Option<MdcCode>),
    /// They belong together, and of the two codes of an event it is the odd one.
    Odd(Option<MdcCode>),
    /// It has neither.
    Unknown,
    /// They do not belong together, or not as they are written.
    Broken,
}

impl Pair {
    /// The code, where both belong together.
    const fn code(&self) -> Option<MdcCode> {
        match self {
            Self::Fine(code) | Self::Odd(code) => *code,
            Self::Foreign | Self::Unknown | Self::Broken => None,
        }
    }
}

pub(super) fn check(fields: &Fields<'_>, at: Location, told: &mut Told<'_>) {
    let [code, name, system, ..] = texts(fields.field(3));
    let term = pair(&code, &name, &system);
    let is_loinc = system == "LN" && !code.is_empty();
    let checks = !is_loinc || LoincCode::parse(&code).is_ok();
    told.require(checks, Rule::TermOfLoinc, at.field(3));
    let rules = [Rule::TermPair, Rule::TermUnknown];
    tell(&term, rules, at.field(3), told);
    let is_odd = matches!(term, Pair::Odd(_));
    told.require(!is_odd, Rule::TermOdd, at.field(3));
    if fields.is_empty(6) {
        return;
    }
    let [code, name, system, other_code, other_name, other_system] = texts(fields.field(6));
    let units = [
        pair(&code, &name, &system),
        pair(&other_code, &other_name, &other_system),
    ];
    for unit in &units {
        let rules = [Rule::UnitPair, Rule::UnitUnknown];
        tell(unit, rules, at.field(6), told);
        let (Some(term), Some(unit)) = (term.code(), unit.code()) else {
            continue;
        };
        let is_listed =
            UnitCode::from_mdc(unit).is_some_and(|unit| rtm::allows(term, unit).is_acceptable());
        told.require(is_listed, Rule::UnitNotListed, at.field(6));
    }
}

/// The code and its alternate, each with name and system.
fn texts(code: Seen<'_>) -> [Text<'_>; 6] {
    match code.plain_texts() {
        Some(texts) => texts.map(Text::from),
        None => code.first_texts().map(Result::unwrap_or_default),
    }
}

fn tell(pair: &Pair, [broken, unknown]: [Rule; 2], at: Location, told: &mut Told<'_>) {
    match pair {
        Pair::Foreign | Pair::Fine(_) | Pair::Odd(_) => {}
        Pair::Broken => told.add(broken, at),
        Pair::Unknown => told.add(unknown, at),
    }
}

fn pair(code: &str, name: &str, system: &str) -> Pair {
    if system != "MDC" || code.is_empty() && name.is_empty() {
        return Pair::Foreign;
    }
    if let Some(code) = published_code(code, name) {
        return Pair::Fine(Some(code));
    }
    let resolution = resolve(code, name);
    if resolution.passes_nist() {
        match resolution.deviations().contains(Deviation::OddTwin) {
            true => Pair::Odd(resolution.code()),
            false => Pair::Fine(resolution.code()),
        }
    } else if resolution.certainty() == Certainty::Unknown {
        Pair::Unknown
    } else {
        Pair::Broken
    }
}
