//! Finding rows of the nomenclature: by code, by reference id.
//!
//! A row is a code and one of its reference ids.
//! Rows are numbered: first come those with the preferred reference id of their code, by code; then all others.
//! Reference ids are numbered too, by the code to be sent with each.

pub(crate) mod by_code;
pub(crate) mod by_refid;
mod hash;

use crate::{
    TermKind, TermStatus,
    tables::terms::{self, KINDS, PARTITIONS},
};

/// How many rows there are.
pub(crate) const fn row_count() -> usize {
    terms::ROW_TEXT.len()
}

/// The number of the reference id of a row.
#[inline]
pub(crate) fn text(row: u16) -> Option<u16> {
    terms::ROW_TEXT.get(row.into())
}

/// A reference id by its number.
#[inline]
pub(crate) fn refid(number: u16) -> Option<&'static str> {
    terms::REFIDS.get(number.into())
}

/// What the term with this code is.
pub(crate) fn kind(code: u32) -> TermKind {
    let run = KINDS.iter().rfind(|(first, _)| *first <= code);
    run.map_or(TermKind::Other, |(_, kind)| *kind)
}

/// How far a row has come on its way through the standard.
pub(crate) fn status(row: u16) -> TermStatus {
    let place = terms::STATUS_ROWS.lower_bound(row);
    let found = terms::STATUS_ROWS.get(place) == Some(row);
    match found.then(|| terms::STATUS.get(place)).flatten() {
        Some(1) => TermStatus::Accepted,
        Some(2) => TermStatus::Provisional,
        Some(3) => TermStatus::Deprecated,
        Some(4) => TermStatus::Withdrawn,
        Some(5) => TermStatus::Older,
        _ => TermStatus::Published,
    }
}
