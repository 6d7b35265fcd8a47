use ihe_pcd::hl7::Text;
use ihe_pcd::model::{Device, Observation};
use serde_json::{Map, Value as Json, json};

use super::{beside, code, given, time, value};

/// A device row: OBX-4, OBX-3 and OBX-18, and its measurement range with the unit where it says one.
pub(super) fn device(row: &Device<'_>, patient: Option<usize>) -> Json {
    let object = json!({
        "path": row.path.to_string(),
        "code": given(&row.code.identifier),
        "refid": code::refid(&row.code),
        "id": row.id(),
    });
    with(object, patient, |members| {
        if !row.range.is_empty() {
            members.insert("range".into(), given(row.range.text()));
            let unit = row.unit.as_ref().map_or(Json::Null, code::unit);
            members.insert("unit".into(), unit);
        }
        beside::ids(members, "ids", &row.ids);
        beside::details(members, row.details.as_deref());
    })
}

/// Any other row.
pub(super) fn observation(row: &Observation<'_>, patient: Option<usize>) -> Json {
    let object = json!({
        "path": given(&row.sub_id),
        "code": given(&row.code.identifier),
        "refid": code::refid(&row.code),
        "system": given(&row.code.coding_system),
        "kind": given(&row.value_type),
        "value": value::value(row.value_as_sent()),
        "reading": row.reading().name(),
        "unit": row.unit.as_ref().map_or(Json::Null, code::unit),
        "loinc": code::loinc(&row.code),
        "status": row.status.map(|status| status.code().to_string()),
        "time": time(row.time.as_ref()),
        "device": row.device_id(),
        "flags": row.flags.iter().map(Text::as_str).collect::<Vec<_>>(),
        "method": row.methods.iter().map(code::name).collect::<Vec<_>>(),
        "limits": given(row.limits.text()),
    });
    with(object, patient, |members| {
        if let Some(why) = row.reading().why() {
            members.insert("why".into(), json!(why));
        }
        beside::ids(
            members,
            "devices",
            row.devices.as_deref().unwrap_or_default(),
        );
        beside::details(members, row.details.as_deref());
    })
}

/// Says more of a row, and which patient it is about, where that is a question.
fn with(mut object: Json, patient: Option<usize>, more: impl Fn(&mut Map<String, Json>)) -> Json {
    if let Json::Object(members) = &mut object {
        more(members);
        if let Some(patient) = patient {
            members.insert("patient".into(), json!(patient));
        }
    }
    object
}
