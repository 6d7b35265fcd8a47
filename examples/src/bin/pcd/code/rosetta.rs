use ihe_pcd::codes::MdcCode;
use ihe_pcd::codes::rtm::{AllowedUnit, Constraint, List, Metric, Source, Value};
use serde_json::{Value as Json, json};

use super::term;

/// The units, values and body sites that a metric may have; `null` for what has no list.
pub(super) fn of_code(code: MdcCode) -> Json {
    Metric::from_code(code).map_or(Json::Null, lists)
}

/// A metric that has lists and no code yet.
pub(super) fn of_provisional(refid: &str) -> Option<Json> {
    let metric = Metric::from_refid(refid).filter(|metric| metric.code().is_none())?;
    let mut object = provisional(metric);
    if let Json::Object(members) = &mut object {
        members.insert("rosetta".into(), lists(metric));
    }
    Some(object)
}

/// The line of a list for a metric that has no code yet: it is sent with the code 0.
pub(super) fn provisional(metric: Metric) -> Json {
    json!({"code": "0", "refid": metric.refid(), "kind": "metric"})
}

/// The code and the reference id of a metric.
pub(super) fn named(metric: Metric) -> Json {
    match metric.code() {
        Some(code) => term::named(code),
        None => json!({"code": "0", "refid": metric.refid()}),
    }
}

fn lists(metric: Metric) -> Json {
    let of = |constraint| {
        metric
            .lists(constraint)
            .map(move |one| list(constraint, one))
    };
    json!({
        "units": metric.allowed_units().map(unit).collect::<Vec<_>>(),
        "values": metric.enumeration().map(value).collect::<Vec<_>>(),
        "body_sites": metric.body_sites().map(value).collect::<Vec<_>>(),
        "lists": of(Constraint::Unit)
            .chain(of(Constraint::Value))
            .chain(of(Constraint::BodySite))
            .collect::<Vec<_>>(),
    })
}

fn unit(allowed: AllowedUnit) -> Json {
    json!({
        "code": allowed.unit.to_string(),
        "refid": allowed.unit.refid(),
        "ucum": allowed.unit.ucum(),
        "any_prefix": allowed.any_prefix,
    })
}

fn value(value: Value) -> Json {
    json!({"text": value.text(), "code": value.code().map(|code| code.to_string())})
}

/// Where the units, values or body sites come from; a list without a group is the metric's own.
fn list(constraint: Constraint, list: List) -> Json {
    json!({
        "of": match constraint {
            Constraint::Unit => "units",
            Constraint::Value => "values",
            Constraint::BodySite => "body_sites",
        },
        "group": list.group(),
        "source": match list.source() {
            Source::NistJanuary2025 => "NIST PCD test tool, January 2025",
            Source::Rtmms => "NIST RTMMS",
            Source::RtmmsVendor => "NIST RTMMS, proposed by a vendor",
            Source::Rtmms2015 => "NIST RTMMS, 2015",
            Source::HarmonizedRosetta2015 => "Harmonized Rosetta, 2015, Table 5",
            _ => "unknown",
        },
    })
}
