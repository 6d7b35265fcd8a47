//! Reading and writing the numbered parts of a composite type.

use crate::hl7::{FieldWriter, Part, Text};

use super::DatatypeError;

/// The text of part `number`; a failure names the part.
pub(super) fn text<'a>(part: &impl Part<'a>, number: u32) -> Result<Text<'a>, DatatypeError> {
    let index = usize::try_from(number).unwrap_or(usize::MAX);
    part.part(index)
        .map_err(|error| DatatypeError::from(error).at_component(number))
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
