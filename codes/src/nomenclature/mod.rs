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

/// Whether this is the reference id with this number.
#[inline]
pub(crate) fn is_refid(number: u16, text: &str) -> bool {
    terms::REFIDS.is(number.into(), text)
}

/// What the term with this code is.
pub(crate) fn kind(code: u32) -> TermKind {
    let run = KINDS.iter().rfind(|(first, _)| *first <= code);
    run.map_or(TermKind::Other, |(_, kind)| *kind)
}

/// How far a row has come on its way through the standard.
#[inline]
pub(crate) fn status(row: u16) -> TermStatus {
    // Nearly every row is published, and those beside it too.
    let run = terms::STATUS_RUNS.get(usize::from(row >> 12));
    match run.is_some_and(|run| run >> (row >> 6 & 63) & 1 == 0) {
        true => TermStatus::Published,
        false => status_among(row),
    }
}

/// As [`status`], of a row that has others beside it which are not published.
#[inline(never)]
fn status_among(row: u16) -> TermStatus {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_beside_none_that_is_unpublished_is_published() {
        let rows = 0..u16::try_from(row_count()).unwrap();
        assert!(rows.clone().all(|row| status(row) == status_among(row)));
        let unpublished = rows.filter(|row| status(*row) != TermStatus::Published);
        assert_eq!(unpublished.count(), terms::STATUS.len());
    }

    #[test]
    fn a_reference_id_is_itself_and_no_part_of_it() {
        for number in (0..).step_by(97) {
            let Some(refid) = refid(number) else { break };
            assert!(is_refid(number, refid));
            for other in [&refid[1..], &refid[..refid.len() - 1], "", "MDC_"] {
                assert!(!is_refid(number, other), "{refid} {other}");
            }
            assert!(!is_refid(number + 1, refid));
        }
        assert!(!is_refid(u16::MAX, ""));
    }
}
