use ihe_pcd::codes::resolve::{Deviation, resolve};
use ihe_pcd::codes::{LoincCode, MdcCode, ParseLoincError, TermKind, UnitCode, terms};

/// The most codes a hint names.
const MOST: usize = 8;

/// What may be meant by a text that the tables do not have, and why it is not that.
pub(super) fn of_text(text: &str) -> Option<String> {
    if let Err(error @ ParseLoincError::WrongCheckDigit) = LoincCode::parse(text) {
        return Some(error.to_string());
    }
    if let Some(ucum) = ucum_in_another_case(text) {
        return Some(format!("UCUM is case sensitive: {ucum}"));
    }
    let resolution = match MdcCode::parse(text) {
        Ok(_) => resolve(text, ""),
        Err(_) => resolve("", text),
    };
    let meant: Vec<_> = resolution
        .code()
        .into_iter()
        .chain(resolution.alternatives())
        .take(MOST)
        .map(|code| format!("{code:?}"))
        .collect();
    let reasons: Vec<_> = resolution
        .deviations()
        .iter()
        .filter(|deviation| tells(*deviation))
        .map(|deviation| deviation.to_string())
        .collect();
    match (reasons.is_empty(), meant.is_empty()) {
        (true, _) => None,
        (false, true) => Some(reasons.join(", ")),
        (false, false) => Some(format!("{}: {}", reasons.join(", "), meant.join(", "))),
    }
}

/// Whether a deviation says more than that one half of a pair is missing, which it always is here, and the other is unknown.
const fn tells(deviation: Deviation) -> bool {
    !matches!(
        deviation,
        Deviation::NoCode | Deviation::NoName | Deviation::UnknownCode | Deviation::UnknownName
    )
}

fn ucum_in_another_case(text: &str) -> Option<&'static str> {
    terms()
        .filter(|term| term.kind() == TermKind::Unit)
        .filter_map(|term| UnitCode::from_mdc(term.code()))
        .flat_map(UnitCode::ucum_spellings)
        .find(|ucum| ucum.eq_ignore_ascii_case(text))
}
