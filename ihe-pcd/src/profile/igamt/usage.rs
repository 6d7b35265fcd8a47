use super::xml::Element;
use super::{IgamtError, IgamtFault};
use crate::profile::definition::{Cardinality, Length, Usage};

/// Reads a usage. What asks nothing (O, B, W and their like) is optional.
pub(super) fn usage(element: &Element<'_, '_>, name: &'static str) -> Result<Usage, IgamtError> {
    match element.text(name)? {
        "R" => Ok(Usage::Required),
        "RE" => Ok(Usage::RequiredIfKnown),
        "X" => Ok(Usage::Forbidden),
        "O" | "B" | "W" | "IX" | "CE" => Ok(Usage::Optional),
        text if text == "C" || text.starts_with("C(") => Ok(Usage::Conditional),
        _ => Err(element.fault(IgamtFault::Attribute(name))),
    }
}

/// Reads `Min` and `Max`.
pub(super) fn cardinality(element: &Element<'_, '_>) -> Result<Cardinality, IgamtError> {
    let min = element.text("Min")?;
    let min = min
        .parse()
        .map_err(|_| element.fault(IgamtFault::Attribute("Min")))?;
    let max = match element.text("Max")? {
        "*" => u32::MAX,
        text => text
            .parse()
            .map_err(|_| element.fault(IgamtFault::Attribute("Max")))?,
    };
    Ok(Cardinality { min, max })
}

/// Reads `MinLength` and `MaxLength`.
///
/// Where the greatest is 0 or `NA`, or a conformance length is stated too, a longer text is no error.
pub(super) fn length(element: &Element<'_, '_>) -> Result<Length, IgamtError> {
    let number = |name: &'static str| match element.attribute(name) {
        None | Some("" | "NA") => Ok(None),
        Some("*") => Ok(Some(u32::MAX)),
        Some(text) => match text.parse() {
            Ok(number) => Ok(Some(number)),
            Err(_) => Err(element.fault(IgamtFault::Attribute(name))),
        },
    };
    if !matches!(element.attribute("ConfLength"), None | Some("" | "NA")) {
        return Ok(Length::ANY);
    }
    let min = number("MinLength")?.unwrap_or_default();
    Ok(match number("MaxLength")? {
        None | Some(0) => Length::ANY,
        Some(max) => Length { min, max },
    })
}
