//! What a PCD-04 says of alerts, and a PCD-05 of what became of them.

use ihe_pcd::datatype::{Cwe, Ei};
use ihe_pcd::hl7::Text;
use ihe_pcd::model::{
    Alert, AlertAnswer, AlertEvent, AlertReport, AlertSource, AlertStatus, AlertWord, Facet,
    Limits, Listed,
};
use serde_json::{Map, Value as Json, json};

use super::{beside, code, given, time, value};

/// The alert of a message, or the list of them where there are several, each with the number of its patient where there are several too.
pub(super) fn alerts(report: &AlertReport<'_>) -> Json {
    let several = report.groups.len() > 1;
    let groups = report.groups.iter().enumerate();
    let alerts = groups.flat_map(|(number, group)| {
        let patient = several.then_some(number);
        group.alerts.iter().map(move |it| alert(it, patient))
    });
    let mut alerts: Vec<_> = alerts.collect();
    match alerts.len() {
        0 | 1 => alerts.pop().unwrap_or_default(),
        _ => Json::Array(alerts),
    }
}

/// What became of each alert that a message names.
pub(super) fn answers(status: &AlertStatus<'_>) -> Json {
    status.answers.iter().map(answer).collect()
}

fn alert(alert: &Alert<'_>, patient: Option<usize>) -> Json {
    let mut members = Map::new();
    let mut member = |name: &str, value: Json| {
        members.insert(name.into(), value);
    };
    member("id", alert.id().map(|id| id.to_line()).into());
    member("phase", word(alert.phase()));
    member("state", word(alert.state()));
    member("kind", word(alert.kind()));
    member("priority", word(alert.priority()));
    let inactivation = alert.inactivation().into_iter();
    let words = inactivation.flat_map(|all| all.iter().map(|said| json!(said.as_str())));
    member("inactivation", words.collect());
    member("event", alert.event().map_or(Json::Null, event));
    let source = alert.source().map(|it| source(it, alert));
    member("source", source.unwrap_or_default());
    let limits = alert.limits().map(Limits::text);
    member("limits", limits.map_or(Json::Null, |text| given(text)));
    member("first", time(alert.first_time()));
    member("time", time(alert.time()));
    let recipients = alert.recipients().map(beside::participation);
    member("recipients", recipients.collect());
    let texts: Vec<_> = alert.annotations().map(Text::as_str).collect();
    if !texts.is_empty() {
        member("texts", json!(texts));
    }
    if !alert.callback().is_empty() {
        let callback = alert.callback().iter().map(beside::address);
        member("callback", callback.collect());
    }
    if let Some(patient) = patient {
        member("patient", json!(patient));
    }
    Json::Object(members)
}

fn answer(answer: &AlertAnswer<'_>) -> Json {
    let statuses = answer.statuses().map(|(status, participation)| {
        json!({
            "status": status.as_str(),
            "participation": beside::participation(participation),
        })
    });
    json!({
        "id": answer.id().map(|id| id.to_line()),
        "answer": answer.order().order.filler.as_ref().map(Ei::to_line),
        "statuses": statuses.collect::<Vec<_>>(),
    })
}

fn event(event: &AlertEvent<'_>) -> Json {
    named(&event.code, event.text.as_ref())
}

fn source(source: &AlertSource<'_>, alert: &Alert<'_>) -> Json {
    let mut object = named(&source.code, source.text.as_ref());
    if let (Json::Object(members), Some(row)) = (&mut object, alert.row(Facet::Source)) {
        let is_metric = row.code == source.code;
        let metric = Some(row).filter(|_| is_metric);
        let value = metric.map(|row| value::value(row.value_as_sent()));
        members.insert("value".into(), value.unwrap_or_default());
        let unit = metric.and_then(|row| row.unit.as_ref()).map(code::unit);
        members.insert("unit".into(), unit.unwrap_or_default());
        members.insert("path".into(), given(&row.sub_id));
        members.insert("device".into(), alert.device().map(Ei::to_line).into());
    }
    object
}

fn named(code: &Cwe<'_>, text: Option<&Text<'_>>) -> Json {
    json!({
        "code": given(&code.identifier),
        "refid": code::refid(code),
        "text": text.map_or(Json::Null, |text| given(text)),
    })
}

fn word<T: AlertWord>(said: Option<&Listed<'_, T>>) -> Json {
    json!(said.map(Listed::as_str))
}
