//! What stands beside values, orders and patients: NTE, PRT, and the rare fields of OBX and OBR.

use ihe_pcd::datatype::{Ei, Xcn, Xtn};
use ihe_pcd::hl7::Text;
use ihe_pcd::model::{Details, Note, Order, Participation, PatientResult};
use serde_json::{Map, Value as Json, json};

use super::{authority, code, given, line, patient, time};

type Members = Map<String, Json>;

/// The orders beside which something stands.
pub(super) fn orders(results: &[PatientResult<'_>]) -> Vec<Json> {
    let orders = results.iter().flat_map(|result| &result.orders);
    orders.filter_map(order).collect()
}

fn order(order: &Order<'_>) -> Option<Json> {
    let mut members = Map::new();
    members.insert("number".into(), json!(order.number));
    list(&mut members, "collectors", &order.collectors, person);
    notes(&mut members, &order.notes, &order.participations);
    (members.len() > 1).then_some(Json::Object(members))
}

/// All ids of OBX-18, where there are several.
pub(super) fn ids(members: &mut Members, key: &str, ids: &[Ei<'_>]) {
    if ids.len() > 1 {
        list(members, key, ids, |id| json!(id.to_line()));
    }
}

pub(super) fn details(members: &mut Members, details: Option<&Details<'_>>) {
    let Some(details) = details else {
        return;
    };
    list(members, "natures", &details.natures, |nature| {
        json!(nature.as_str())
    });
    if let Some(producer) = &details.producer {
        members.insert("producer".into(), code::name(producer));
    }
    list(members, "observers", &details.observers, person);
    if details.analysed_at.is_some() {
        members.insert("analysed".into(), time(details.analysed_at.as_ref()));
    }
    notes(members, &details.notes, &details.participations);
}

pub(super) fn notes(
    members: &mut Members,
    notes: &[Note<'_>],
    participations: &[Participation<'_>],
) {
    list(members, "notes", notes, note);
    list(members, "participations", participations, participation);
}

/// A list, if something is in it.
fn list<T>(members: &mut Members, key: &str, values: &[T], shown: impl Fn(&T) -> Json) {
    if !values.is_empty() {
        let values: Vec<_> = values.iter().map(shown).collect();
        members.insert(key.to_owned(), json!(values));
    }
}

fn note(note: &Note<'_>) -> Json {
    json!({
        "source": given(&note.source),
        "comments": note.comments.iter().map(Text::as_str).collect::<Vec<_>>(),
        "kind": note.kind.as_ref().map_or(Json::Null, code::name),
    })
}

pub(super) fn participation(one: &Participation<'_>) -> Json {
    let name = |code: &Option<_>| code.as_ref().map_or(Json::Null, code::name);
    let organizations = one.organization.leaves();
    let organizations = organizations.filter(|([_, component, part], _)| component * part == 1);
    json!({
        "id": one.instance.as_ref().map(Ei::to_line),
        "action": given(&one.action),
        "reason": name(&one.reason),
        "role": name(&one.role),
        "persons": one.persons.iter().map(person).collect::<Vec<_>>(),
        "organizations": organizations
            .filter_map(|(_, leaf)| leaf.text().map(Text::as_str))
            .collect::<Vec<_>>(),
        "locations": one.locations.iter().map(patient::place).collect::<Vec<_>>(),
        "devices": one.devices.iter().map(Ei::to_line).collect::<Vec<_>>(),
        "begin": time(one.begin.as_ref()),
        "end": time(one.end.as_ref()),
        "telecommunications": one.telecommunications.iter().map(address).collect::<Vec<_>>(),
    })
}

fn person(person: &Xcn<'_>) -> Json {
    json!({
        "id": given(&person.id),
        "family": given(&person.family),
        "given": given(&person.given),
        "authority": authority(&person.assigning_authority),
    })
}

pub(super) fn address(address: &Xtn<'_>) -> Json {
    line([
        &address.telephone_number,
        &address.use_code,
        &address.equipment_type,
        &address.communication_address,
        &address.country_code,
        &address.area_code,
        &address.local_number,
        &address.extension,
        &address.any_text,
        &address.extension_prefix,
        &address.speed_dial_code,
        &address.unformatted_number,
    ])
}
