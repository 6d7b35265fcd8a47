//! Reading and writing the numbered parts of a composite type.

use crate::hl7::{FieldWriter, Part, Repetition, Text};

use super::DatatypeError;

/// The text of part `number`; a failure names the part.
pub(super) fn text<'a>(part: &impl Part<'a>, number: u32) -> Result<Text<'a>, DatatypeError> {
    let index = usize::try_from(number).unwrap_or(usize::MAX);
    part.part(index)
        .map_err(|error| DatatypeError::from(error).at_component(number))
}

/// The text of a value that has one part; `None` when it is absent, empty or null.
///
/// A further part that says something is an error: passing over it would change the value.
pub(crate) fn only_leaf(value: Repetition<'_>) -> Result<Option<Text<'_>>, DatatypeError> {
    for (number, component) in (1_u32..).zip(value.components()) {
        let first = usize::from(number == 1);
        let mut surplus = component.subcomponents().skip(first);
        if surplus.any(|part| !part.is_empty()) {
            let component = Some(number);
            return Err(DatatypeError::TooManyParts { component });
        }
    }
    Ok(value.value()?)
}

/// Writes parts as components, in ascending order.
pub(super) fn write_components(field: &mut FieldWriter<'_>, parts: &[(u32, &Text<'_>)]) {
    for (number, text) in parts {
        field.component(*number).text(text);
    }
}

/// Writes parts as subcomponents, in ascending order.
pub(super) fn write_subcomponents(component: &mut FieldWriter<'_>, parts: &[(u32, &Text<'_>)]) {
    for (number, text) in parts {
        component.subcomponent(*number).text(text);
    }
}
