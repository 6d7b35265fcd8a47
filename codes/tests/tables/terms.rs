use std::collections::BTreeMap;

use ihe_pcd_codes::{MdcCode, term_count, terms};

use crate::{
    data,
    generator::terms::{Term, read},
};

/// The rows that this build has.
fn source() -> Vec<Term> {
    let full = cfg!(feature = "full");
    let mut rows = read(&data()).unwrap();
    rows.retain(|term| full || term.core);
    rows
}

#[test]
fn every_code_answers_with_its_reference_ids_in_rank_order() {
    let mut by_code: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    for term in source() {
        by_code.entry(term.code).or_default().push(term.refid);
    }
    for (code, refids) in by_code {
        let code = MdcCode::new(code);
        assert!(code.refids().eq(refids.iter().map(String::as_str)));
        assert_eq!(code.refid(), Some(refids[0].as_str()));
        assert_eq!(
            format!("{code:?}"),
            format!("{}^{}^MDC", code.value(), refids[0])
        );
        for refid in refids {
            assert!(code.matches_refid(&refid.to_ascii_lowercase()));
        }
    }
}

#[test]
fn every_reference_id_answers_with_its_codes_in_rank_order() {
    let mut by_refid: BTreeMap<String, BTreeMap<u32, u32>> = BTreeMap::new();
    for term in source() {
        by_refid
            .entry(term.refid)
            .or_default()
            .insert(term.refid_rank, term.code);
    }
    for (refid, codes) in &by_refid {
        let known: Vec<u32> = MdcCode::all_from_refid(refid).map(MdcCode::value).collect();
        assert!(known.iter().eq(codes.values()), "{refid}");
        assert_eq!(
            MdcCode::from_refid(refid).map(MdcCode::value),
            Some(codes[&1])
        );
        let folded = MdcCode::from_refid_ignoring_case(&refid.to_ascii_lowercase()).unwrap();
        assert!(folded.matches_refid(refid), "{refid}");
    }
}

#[test]
fn the_list_of_terms_is_the_source_table() {
    let source = source();
    assert_eq!(term_count(), source.len());
    let documented = if cfg!(feature = "full") {
        54_805
    } else {
        15_161
    };
    assert_eq!(term_count(), documented);
    assert!(
        terms()
            .zip(&source)
            .all(|(term, row)| { term.code().value() == row.code && term.refid() == row.refid })
    );
}

#[test]
fn an_event_and_its_twin_name_each_other_and_the_even_one_is_sent() {
    let mut pairs = 0;
    for term in terms() {
        let code = term.code();
        let Some(twin) = code.event_twin() else {
            continue;
        };
        assert_eq!(twin.event_twin(), Some(code));
        assert_eq!(twin.value().abs_diff(code.value()), 1);
        let even = if code.value() % 2 == 0 { code } else { twin };
        let refid = code
            .refids()
            .find(|refid| twin.refids().any(|of_twin| of_twin == *refid));
        assert_eq!(MdcCode::from_refid(refid.unwrap()), Some(even));
        pairs += usize::from(code == even && term.is_preferred());
    }
    assert!(pairs > 1700, "{pairs}");
}
