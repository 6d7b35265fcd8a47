//! Identifiers of orders and devices: TF-2 B.7 and C.5.

use super::patient::repeated;
use super::told::Told;
use super::{Rule, is_blank};
use crate::hl7::{Field, Location, Repetition};

/// An id of an order, which says who gave it where a rule asks for that.
pub(super) fn of_order(id: Field<'_>, authority: Option<Rule>, at: Location, told: &mut Told<'_>) {
    if is_blank(id.raw()) {
        return;
    }
    let id = id.repetition(1);
    let given = |part: usize| !is_blank(id.component(part).raw());
    if let Some(authority) = authority {
        told.require(given(2) || given(3) && given(4), authority, at);
    }
    kind(id, id.component(3).raw(), at, told);
}

/// The ids of a device.
pub(super) fn of_device(ids: Field<'_>, at: Location, told: &mut Told<'_>) {
    for (number, id) in (1..).zip(ids.repetitions()) {
        let digits = match id.component(3).raw() {
            b"" => id.component(1).raw(),
            universal => universal,
        };
        kind(id, digits, repeated(at, number), told);
    }
}

fn kind(id: Repetition<'_>, digits: &[u8], at: Location, told: &mut Told<'_>) {
    let kind = id.component(4).raw();
    let listed = matches!(kind, b"" | b"EUI-64" | b"ISO" | b"URN");
    told.require(listed, Rule::UniversalIdType, at.component(4));
    if kind == b"EUI-64" {
        // As the framework writes it (TF-2 C.5). What `Ei::as_eui_64` reads besides, with hyphens or blanks in it,
        // a receiver that compares texts takes for another device.
        let is_one = digits.len() == 16 && digits.iter().all(u8::is_ascii_hexdigit);
        told.require(is_one, Rule::Eui64, at);
    }
}
