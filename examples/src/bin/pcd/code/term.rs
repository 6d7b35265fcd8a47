use ihe_pcd::codes::resolve::{Alias, AliasKind, aliases};
use ihe_pcd::codes::{MdcCode, Partition, Term, TermKind, TermStatus, UnitCode};
use serde_json::{Value as Json, json};

use super::files::Files;
use super::{loinc, rosetta, unit};

/// Everything known of an MDC code.
pub(super) fn of_code(code: MdcCode, files: &Files) -> Json {
    let mut object = json!({
        "code": code.to_string(),
        "refids": code.terms().map(refid).collect::<Vec<_>>(),
        "kind": code.term().map(|term| kind(term.kind())),
        "partition": partition(code.partition()),
        "term_code": code.term_code(),
        "event_twin": code.event_twin().map(|twin| twin.to_string()),
        "aliases": aliases()
            .filter(|alias| alias.current == Some(code))
            .map(|row| alias(&row))
            .collect::<Vec<_>>(),
        "other_meanings": aliases()
            .filter(|alias| alias.code == Some(code) && alias.current != Some(code))
            .map(|row| other_meaning(&row))
            .collect::<Vec<_>>(),
        "rosetta": rosetta::of_code(code),
        "unit": UnitCode::from_mdc(code).map(unit::of_code),
        "loinc": loinc::of_mdc(code, files),
    });
    if let (Some(map), Json::Object(members)) = (&files.map, &mut object) {
        members.insert("map".into(), map.of_mdc(code));
    }
    object
}

/// One line of a list: what the term is, and nothing more.
pub(super) fn brief(term: Term) -> Json {
    json!({
        "code": term.code().to_string(),
        "refid": term.refid(),
        "kind": kind(term.kind()),
    })
}

/// A code and its reference id.
pub(super) fn named(code: MdcCode) -> Json {
    json!({"code": code.to_string(), "refid": code.refid()})
}

/// A reference id of the code. The code to send with it may be another one.
fn refid(term: Term) -> Json {
    json!({
        "refid": term.refid(),
        "status": status(term.status()),
        "preferred": term.is_preferred(),
        "code_to_send": MdcCode::from_refid(term.refid()).map(|code| code.to_string()),
    })
}

fn partition(partition: Partition) -> Json {
    json!({"number": partition.number(), "name": partition.name()})
}

/// Another way to write this term.
fn alias(alias: &Alias) -> Json {
    json!({
        "code": alias.code.map(|code| code.to_string()),
        "refid": alias.refid,
        "kind": alias_kind(alias.kind),
        "reason": alias.reason,
        "source": alias.source,
    })
}

/// What else somebody has meant by this code.
fn other_meaning(alias: &Alias) -> Json {
    json!({
        "refid": alias.refid,
        "current": alias.current.map(named),
        "reason": alias.reason,
        "source": alias.source,
    })
}

const fn kind(kind: TermKind) -> &'static str {
    match kind {
        TermKind::Attribute => "attribute",
        TermKind::BodySite => "body-site",
        TermKind::Device => "device",
        TermKind::Enumeration => "enumeration",
        TermKind::Event => "event",
        TermKind::Metric => "metric",
        TermKind::Unit => "unit",
        _ => "other",
    }
}

const fn status(status: TermStatus) -> &'static str {
    match status {
        TermStatus::Published => "published",
        TermStatus::Accepted => "accepted",
        TermStatus::Provisional => "provisional",
        TermStatus::Deprecated => "deprecated",
        TermStatus::Withdrawn => "withdrawn",
        TermStatus::Older => "older",
        _ => "unknown",
    }
}

const fn alias_kind(kind: AliasKind) -> &'static str {
    match kind {
        AliasKind::OlderCode => "older-code",
        AliasKind::OlderName => "older-name",
        AliasKind::Provisional => "provisional",
        AliasKind::Misspelling => "misspelling",
        AliasKind::Retired => "retired",
        _ => "unknown",
    }
}
