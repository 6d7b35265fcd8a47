use ihe_pcd::datatype::{Cx, Pl};
use ihe_pcd::model::{Patient, PatientResult};
use serde_json::{Map, Value as Json, json};

use super::{authority, beside, given, identifier};

/// PID of a PATIENT_RESULT group: a message without a group says nothing of a patient either.
pub(super) fn patient(result: Option<&PatientResult<'_>>) -> Json {
    Json::Object(match result {
        Some(result) => whole(result),
        None => object(&Patient::Absent),
    })
}

/// PID and PV1 of every group but the first.
pub(super) fn further(result: &PatientResult<'_>) -> Json {
    let mut object = whole(result);
    object.insert("location".into(), location(Some(result)));
    Json::Object(object)
}

/// PV1-3: the parts that are given.
pub(super) fn location(result: Option<&PatientResult<'_>>) -> Json {
    let visit = result.and_then(|result| result.visit.as_ref());
    visit
        .and_then(|visit| visit.location.as_ref())
        .map_or(Json::Null, place)
}

/// PID, and the NTE and PRT behind it.
fn whole(result: &PatientResult<'_>) -> Map<String, Json> {
    let mut object = object(&result.patient);
    beside::notes(&mut object, &result.notes, &result.participations);
    object
}

fn object(patient: &Patient<'_>) -> Map<String, Json> {
    let identity = patient.identity();
    let name = identity.and_then(|identity| {
        let mut names = identity.names.iter();
        names.find(|name| !name.family.is_empty() || !name.given.is_empty())
    });
    let ids: Vec<_> = identity
        .into_iter()
        .flat_map(|identity| &identity.identifiers)
        .map(id)
        .collect();
    let mut object = Map::new();
    object.insert("status".into(), json!(patient.status()));
    object.insert("ids".into(), json!(ids));
    let part = |text: Option<&str>| text.map_or(Json::Null, given);
    object.insert("family".into(), part(name.map(|name| name.family.as_str())));
    object.insert("given".into(), part(name.map(|name| name.given.as_str())));
    object
}

fn id(id: &Cx<'_>) -> Json {
    json!({
        "id": given(&id.id),
        "authority": authority(&id.assigning_authority),
        "type": given(&id.identifier_type),
    })
}

/// The parts of a place that are given.
pub(super) fn place(place: &Pl<'_>) -> Json {
    let parts = [
        ("point_of_care", given(&place.point_of_care)),
        ("room", given(&place.room)),
        ("bed", given(&place.bed)),
        ("facility", authority(&place.facility)),
        ("building", given(&place.building)),
        ("floor", given(&place.floor)),
        ("description", given(&place.description)),
        ("location_status", given(&place.location_status)),
        ("person_location_type", given(&place.person_location_type)),
        (
            "comprehensive_identifier",
            identifier(&place.comprehensive_identifier),
        ),
        ("assigning_authority", authority(&place.assigning_authority)),
    ];
    let parts: Map<_, _> = parts
        .into_iter()
        .filter(|(_, part)| !part.is_null())
        .map(|(name, part)| (name.to_owned(), part))
        .collect();
    if parts.is_empty() {
        return Json::Null;
    }
    Json::Object(parts)
}
