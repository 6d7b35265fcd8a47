//! OBX-3 and OBX-6, where they are of the nomenclature: codes, their reference ids, and the units of terms.

use ihe_pcd_codes::resolve::{Certainty, published_code, resolve};
use ihe_pcd_codes::{MdcCode, UnitCode, rtm};

use super::Rule;
use super::row::Fields;
use super::told::Told;
use crate::hl7::{Location, Seen, Text};

/// What the nomenclature says of a code and its reference id.
enum Pair {
    /// Not of the nomenclature, or nothing is written.
    Foreign,
    /// They belong together, or are local.
    Fine(Option<MdcCode>),
    /// It has neither.
    Unknown,
    /// They do not belong together, or not as they are written.
    Broken,
}

pub(super) fn check(fields: &Fields<'_>, at: Location, told: &mut Told<'_>) {
    let term = pair(fields.field(3), 1);
    tell(
        &term,
        [Rule::TermPair, Rule::TermUnknown],
        at.field(3),
        told,
    );
    if fields.is_empty(6) {
        return;
    }
    let units = [1, 4].map(|first| pair(fields.field(6), first));
    for unit in &units {
        tell(unit, [Rule::UnitPair, Rule::UnitUnknown], at.field(6), told);
        let (Pair::Fine(Some(term)), Pair::Fine(Some(unit))) = (&term, unit) else {
            continue;
        };
        let is_listed =
            UnitCode::from_mdc(*unit).is_some_and(|unit| rtm::allows(*term, unit).is_acceptable());
        told.require(is_listed, Rule::UnitNotListed, at.field(6));
    }
}

fn tell(pair: &Pair, [broken, unknown]: [Rule; 2], at: Location, told: &mut Told<'_>) {
    match pair {
        Pair::Foreign | Pair::Fine(_) => {}
        Pair::Broken => told.add(broken, at),
        Pair::Unknown => told.add(unknown, at),
    }
}

/// The pair that begins with that component.
fn pair(code: Seen<'_>, first: usize) -> Pair {
    let field = code.field();
    if field.component(first.saturating_add(2)).raw() != b"MDC" {
        return Pair::Foreign;
    }
    let text = |number: usize| -> Text<'_> { field.component(number).text().unwrap_or_default() };
    let (code, name) = (text(first), text(first.saturating_add(1)));
    if code.is_empty() && name.is_empty() {
        return Pair::Foreign;
    }
    if let Some(code) = published_code(&code, &name) {
        return Pair::Fine(Some(code));
    }
    let resolution = resolve(&code, &name);
    if resolution.passes_nist() {
        Pair::Fine(resolution.code())
    } else if resolution.certainty() == Certainty::Unknown {
        Pair::Unknown
    } else {
        Pair::Broken
    }
}
