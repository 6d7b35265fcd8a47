use ihe_pcd::codes::map::{LoincCandidate, Origin};
use ihe_pcd::codes::{LoincCode, LoincPair, LoincRelation, MdcCode};
use serde_json::{Value as Json, json};

use super::files::Files;

/// Everything known of a LOINC code.
pub(super) fn of_code(text: &str, files: &Files) -> Option<Json> {
    let code = LoincCode::parse(text).ok()?;
    let candidates: Vec<_> = match &files.loinc {
        Some(table) => table.from_loinc(code).collect(),
        None => MdcCode::from_loinc(code)
            .map(LoincCandidate::from)
            .collect(),
    };
    let of_table = candidates
        .iter()
        .find_map(|candidate| match candidate.origin {
            Origin::Table(row) => Some(&*row.long_common_name),
            _ => None,
        });
    let name = of_table.or_else(|| code.display_name());
    (name.is_some() || !candidates.is_empty()).then(|| {
        let mdc = |candidate: &LoincCandidate<'_>| {
            let refid = match (candidate.mdc.refid(), candidate.origin) {
                (None, Origin::Table(row)) => Some(&*row.refid),
                (refid, _) => refid,
            };
            let (relation, sources) = origin(candidate);
            json!({
                "code": candidate.mdc.to_string(),
                "refid": refid,
                "relation": relation,
                "sources": sources,
            })
        };
        json!({
            "loinc": code.to_string(),
            "name": name,
            "mdc": candidates.iter().map(mdc).collect::<Vec<_>>(),
        })
    })
}

/// The LOINC codes that may be meant by an MDC code: those of the user's table first.
pub(super) fn of_mdc(code: MdcCode, files: &Files) -> Vec<Json> {
    let table = files.loinc.as_ref().map(|table| table.to_loinc(code));
    let pairs = files.loinc.is_none().then(|| code.to_loinc());
    let pairs = pairs.into_iter().flatten().map(LoincCandidate::from);
    let loinc = |candidate: LoincCandidate<'_>| {
        let name = match candidate.origin {
            Origin::Table(row) => Some(&*row.long_common_name),
            _ => candidate.loinc.display_name(),
        };
        let (relation, sources) = origin(&candidate);
        json!({
            "code": candidate.loinc.to_string(),
            "name": name,
            "relation": relation,
            "sources": sources,
        })
    };
    table
        .into_iter()
        .flatten()
        .chain(pairs)
        .map(loinc)
        .collect()
}

/// How the two codes stand to each other, and who says so.
fn origin(candidate: &LoincCandidate<'_>) -> (String, Vec<String>) {
    match candidate.origin {
        Origin::Table(row) => {
            let source = format!("LOINC/IEEE mapping table, line {}", row.line());
            (row.equivalence.as_str().to_owned(), vec![source])
        }
        Origin::Publications(pair) => (
            relation(pair.relation).to_owned(),
            LoincPair::sources(&pair).map(str::to_owned).collect(),
        ),
        _ => ("unknown".to_owned(), Vec::new()),
    }
}

const fn relation(relation: LoincRelation) -> &'static str {
    match relation {
        LoincRelation::SameConcept => "same-concept",
        LoincRelation::LoincBroader => "loinc-broader",
        LoincRelation::OneOfSeveral => "one-of-several",
        _ => "unknown",
    }
}
