//! PID and PV1: TF-2 B.5 and B.6.

use super::kind::Kind;
use super::told::Told;
use super::{Rule, is_blank};
use crate::hl7::{Location, Segment};

pub(super) fn check(pid: &Segment<'_>, kind: Kind, at: Location, told: &mut Told<'_>) {
    let [identifiers, names, addresses, unknown] = pid.fields_at([3, 5, 11, 31]);
    if unknown.raw() != b"Y" && kind.has_common_patient() {
        let known = !is_blank(identifiers.component(1).raw());
        told.require(known, Rule::IdentifierKnown, at.field(3));
        told.require(!is_blank(names.raw()), Rule::NameKnown, at.field(5));
    }
    for (number, name) in (1..).zip(names.repetitions()) {
        let listed = matches!(name.component(7).raw(), b"L" | b"U");
        told.require(
            listed,
            Rule::NameType,
            repeated(at.field(5), number).component(7),
        );
    }
    for (number, address) in (1..).zip(addresses.repetitions()) {
        let mailing = address.component(7).raw() == b"M";
        let at = repeated(at.field(11), number).component(7);
        told.require(mailing, Rule::AddressType, at);
    }
}

pub(super) fn visit(pv1: &Segment<'_>, at: Location, told: &mut Told<'_>) {
    let listed = matches!(pv1.field(51).raw(), b"" | b"V" | b"A");
    told.require(listed, Rule::VisitIndicator, at.field(51));
}

/// A repetition of a field, the first of which is the field.
pub(super) const fn repeated(field: Location, number: u32) -> Location {
    match number {
        1 => field,
        _ => field.repetition(number),
    }
}
