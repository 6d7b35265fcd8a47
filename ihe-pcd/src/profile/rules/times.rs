//! When it was observed: TF-2 B.7, B.8.6, B.8.7 and C.4.

use super::Rule;
use super::told::Told;
use crate::datatype::{Dtm, Offset};
use crate::hl7::{Field, Location};

/// Of a time that is given: its zone, and that it is stated to the second.
pub(super) fn stated(raw: &[u8], zone: Rule, at: Location, told: &mut Told<'_>) {
    if raw.is_empty() || raw == b"\"\"" {
        return;
    }
    let digits = match raw.iter().position(|byte| matches!(byte, b'+' | b'-')) {
        Some(end) => end,
        None => {
            told.add(zone, at);
            raw.len()
        }
    };
    told.require(digits >= b"YYYYMMDDHHMMSS".len(), Rule::Seconds, at);
}

/// Whether the second is not before the first, as far as they can be compared.
pub(super) fn in_order(first: Field<'_>, second: Field<'_>) -> bool {
    match (time(first), time(second)) {
        (Some(first), Some(second)) => {
            // Two times without a zone are of the same one.
            let assumed = Offset::UTC;
            let comparable = first.offset().is_some() == second.offset().is_some();
            !comparable || first.instant_at(assumed) <= second.instant_at(assumed)
        }
        _ => true,
    }
}

/// Whether both are the same time; texts that are none are compared as texts.
pub(super) fn same(first: Field<'_>, second: Field<'_>) -> bool {
    if first.raw() == second.raw() {
        return true;
    }
    let instants = [first, second].map(|field| time(field).and_then(|time| time.instant()));
    matches!(instants, [Some(first), Some(second)] if first == second)
}

fn time(field: Field<'_>) -> Option<Dtm> {
    Dtm::parse(&field.text().ok()?).ok()
}
