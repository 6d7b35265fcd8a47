//! What an answer must be, found out by slow and plain means.

use alloc::{collections::BTreeSet, format, string::String, vec::Vec};

use super::Pair;
use crate::{
    MdcCode, Partition, TermStatus,
    resolve::{Certainty, Deviation, Resolution, aliases},
};

pub(super) fn check(pair: &Pair, answer: &Resolution) {
    check_nist(pair, answer);
    check_reasons(pair, answer);
    check_exact(pair, answer);
    check_contradiction(pair, answer);
    check_conflict(pair, answer);
}

/// The NIST test tool compares code and reference id with its list as text, whatever the case of the latter.
fn check_nist(pair: &Pair, answer: &Resolution) {
    let Pair { code, refid } = pair;
    let listed = |term: crate::Term| {
        term.status() != TermStatus::Older && term.refid().eq_ignore_ascii_case(refid)
    };
    let is_code = |number: &u32| format!("{number}") == *code;
    let mut terms = pair.number().filter(is_code).into_iter().map(MdcCode::new);
    let passes =
        code == "0" || refid.starts_with("MDCX_") || terms.any(|code| code.terms().any(listed));
    assert!(
        answer.passes_nist() == passes,
        "the verdict of the NIST test tool"
    );
}

/// The reference ids a text may stand for, in every case the nomenclature has.
pub(super) fn names(text: &str) -> BTreeSet<&'static str> {
    let is_one = |refid: &&str| {
        readings(text)
            .iter()
            .any(|name| refid.eq_ignore_ascii_case(name))
    };
    let codes = readings(text)
        .into_iter()
        .flat_map(|name| MdcCode::all_from_refid_ignoring_case(&name).collect::<Vec<_>>());
    codes.flat_map(MdcCode::refids).filter(is_one).collect()
}

/// A text as it is, behind the `MDC_` it lacks, and without the `X` of `MDCX_`.
pub(super) fn readings(text: &str) -> [String; 3] {
    let behind = text.get(5..).unwrap_or_default();
    [text.into(), format!("MDC_{text}"), format!("MDC_{behind}")]
}

/// An answer is the code that was written, or the reference id that was written leads to it.
fn check_reasons(pair: &Pair, answer: &Resolution) {
    let Some(code) = answer.code() else {
        return;
    };
    let halves = [pair.code.trim_ascii(), pair.name()];
    let mut reasons: Vec<MdcCode> = Vec::new();
    for half in halves {
        for name in readings(half) {
            reasons.extend(MdcCode::all_from_refid_ignoring_case(&name));
        }
        let number = MdcCode::parse(half).ok();
        let aliases = aliases().filter(|alias| {
            alias.refid.eq_ignore_ascii_case(half) || number.is_some() && alias.code == number
        });
        reasons.extend(aliases.filter_map(|alias| alias.current));
        let Some(number) = number else {
            continue;
        };
        reasons.push(number);
        for row in number.terms() {
            reasons.extend(MdcCode::from_refid(row.refid()));
        }
        if number.partition() == Partition::EVENTS && number.value() % 2 == 1 {
            reasons.push(MdcCode::new(number.value() - 1));
        }
    }
    assert!(reasons.contains(&code), "every answer has a reason");
}

/// Exact is the verdict on published pairs and on nothing else.
fn check_exact(pair: &Pair, answer: &Resolution) {
    let as_written =
        |term: crate::Term| term.refid() == pair.refid && format!("{}", term.code()) == pair.code;
    if answer.certainty() == Certainty::Exact {
        assert!(
            answer.term().is_some_and(as_written),
            "an exact answer is what was written"
        );
    }
    let Some(code) = pair.number().map(MdcCode::new) else {
        return;
    };
    let in_force = |term: &crate::Term| {
        term.status() < TermStatus::Deprecated && MdcCode::from_refid(term.refid()) == Some(code)
    };
    if let Some(term) = code.terms().filter(in_force).find(|term| as_written(*term)) {
        assert!(
            answer.term() == Some(term) && answer.deviations().is_empty(),
            "a pair to be sent deviates from nothing"
        );
    }
}

/// A known code beside a known reference id of other codes: a contradiction, but for what is known to happen.
fn check_contradiction(pair: &Pair, answer: &Resolution) {
    let Some(code) = pair.number().map(MdcCode::new) else {
        return;
    };
    let name = pair.name();
    let mut named = MdcCode::all_from_refid_ignoring_case(name);
    let is_known = code.term().is_some() && named.next().is_some();
    let is_alias =
        aliases().any(|alias| alias.code == Some(code) && alias.refid.eq_ignore_ascii_case(name));
    let any_prefix = answer.deviations().contains(Deviation::AnyPrefix);
    if is_known && !is_alias && !any_prefix && !code.matches_refid(name) {
        assert!(
            answer.certainty() == Certainty::Conflict && answer.alternatives().next() == Some(code),
            "two known halves that name different terms are in conflict"
        );
    }
}

/// Of a contradiction, every half that is known is an alternative.
fn check_conflict(pair: &Pair, answer: &Resolution) {
    if answer.certainty() != Certainty::Conflict {
        return;
    }
    for half in [pair.code.trim_ascii(), pair.name()] {
        let by_number = MdcCode::parse(half)
            .ok()
            .filter(|code| code.term().is_some());
        let exact = by_number.or_else(|| MdcCode::from_refid(half));
        let known = exact.or_else(|| MdcCode::from_refid_ignoring_case(half));
        assert!(
            known.is_none_or(|known| answer.alternatives().any(|code| code == known)),
            "of a conflict, what is known is listed"
        );
    }
}
