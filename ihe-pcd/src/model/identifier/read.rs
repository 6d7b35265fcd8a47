use alloc::vec::Vec;

use super::IdentifierSystems;
use crate::datatype::Cx;
use crate::hl7::{Field, Location};
use crate::model::ProblemKind;
use crate::model::problem::Problems;

/// The identifiers of PID-3, and a warning for each that its system would not have built.
pub(in crate::model) fn identifiers<'a>(
    field: Field<'a>,
    at: Location,
    systems: &IdentifierSystems,
    problems: &mut Problems,
) -> Vec<Cx<'a>> {
    if field.is_empty() {
        return Vec::new();
    }
    let mut identifiers = Vec::new();
    for (number, repetition) in (1..).zip(field.repetitions()) {
        let at = at.repetition(number);
        let Some(identifier) = problems.value(at, Cx::read(repetition)) else {
            continue;
        };
        if let Some(fault) = systems.fault(&identifier) {
            problems.add(at.component(1), ProblemKind::DoubtfulIdentifier(fault));
        }
        if !identifier.is_empty() {
            identifiers.push(identifier);
        }
    }
    identifiers
}
