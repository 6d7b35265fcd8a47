//! OBX-3 and OBX-6, where they are of the nomenclature: codes, their reference ids, and the units of terms.

use ihe_pcd_codes::{LoincCode, UnitCode, rtm};

use super::Rule;
use super::row::Fields;
use super::told::Told;
use crate::hl7::{Location, Part, Seen, Text};
use crate::profile::pair::Pair;

pub(super) fn check(fields: &Fields<'_>, at: Location, told: &mut Told<'_>) {
    let [code, name, system, ..] = texts(fields.field(3));
    let term = Pair::of(&code, &name, &system);
    let is_loinc = system == "LN" && !code.is_empty();
    let checks = !is_loinc || LoincCode::parse(&code).is_ok();
    told.require(checks, Rule::TermOfLoinc, at.field(3));
    let rules = [Rule::TermPair, Rule::TermUnknown];
    tell(term, rules, at.field(3), told);
    let is_odd = matches!(term, Pair::Odd(_));
    told.require(!is_odd, Rule::TermOdd, at.field(3));
    if fields.is_empty(6) {
        return;
    }
    let [code, name, system, other_code, other_name, other_system] = texts(fields.field(6));
    let units = [
        Pair::of(&code, &name, &system),
        Pair::of(&other_code, &other_name, &other_system),
    ];
    for unit in units {
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

fn tell(pair: Pair, [broken, unknown]: [Rule; 2], at: Location, told: &mut Told<'_>) {
    match pair {
        Pair::Foreign | Pair::Empty | Pair::Fine(_) | Pair::Odd(_) => {}
        Pair::Broken => told.add(broken, at),
        Pair::Unknown => told.add(unknown, at),
    }
}
