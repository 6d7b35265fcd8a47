use std::collections::BTreeSet;

use ihe_pcd::codes::resolve::{Deviation, resolve};
use ihe_pcd::codes::{LoincCode, MdcCode, ParseLoincError, Term, TermKind, UnitCode, terms};

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
        (true, _) => one_letter_away(text).or_else(|| containing(text)),
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

/// The names that differ from `text` in one letter: another one, one too many, one too few.
fn one_letter_away(text: &str) -> Option<String> {
    let near = names(|refid| is_one_letter_away(refid.as_bytes(), text.as_bytes()));
    let near: Vec<_> = near.into_iter().take(MOST).collect();
    (!near.is_empty()).then(|| format!("one letter away: {}", near.join(", ")))
}

fn is_one_letter_away(left: &[u8], right: &[u8]) -> bool {
    if left.len().abs_diff(right.len()) > 1 {
        return false;
    }
    let same = |(left, right): &(&u8, &u8)| left.eq_ignore_ascii_case(right);
    let from_start = left.iter().zip(right).take_while(same).count();
    let from_end = left.iter().rev().zip(right.iter().rev());
    let from_end = from_end.take_while(same).count();
    from_start + from_end + 1 >= left.len().max(right.len())
}

/// How many names have `text` in them, and the shortest.
fn containing(text: &str) -> Option<String> {
    if text.is_empty() {
        return None;
    }
    let part = text.to_ascii_uppercase();
    let found = names(|refid| refid.to_ascii_uppercase().contains(&part));
    let shortest = found.iter().min_by_key(|refid| refid.len())?;
    Some(match found.len() {
        1 => format!("1 reference id contains it: {shortest}"),
        count => format!("{count} reference ids contain it, among them {shortest}"),
    })
}

/// The reference ids that are wanted, each once and in order.
fn names(wanted: impl Fn(&str) -> bool) -> BTreeSet<&'static str> {
    terms()
        .map(Term::refid)
        .filter(|refid| wanted(refid))
        .collect()
}
