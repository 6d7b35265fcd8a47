//! A message as JSON, as `pcd read` prints it.
//!
//! For people who look at messages and programs that do so without an HL7 library.
//! The keys and their order are stable; what a message does not give is `null` or an empty array.
//! Numbers are strings with the digits of the wire, as trailing zeros say how precise a value is (TF-2 B.8.5).
//! A place or a person has the parts that are given.
//! Elsewhere a key appears beyond the fixed ones in these cases only:
//!
//! - `further_patients`, and `patient` in each row, for a message about several patients;
//! - `waveforms` for a message with blocks of samples, each with its rate, and with a gap before it;
//! - `text` in a coded value that has one (CWE-9), and in a unit that is neither MDC nor UCUM;
//! - `range` and `unit` in a device row that says its measurement range;
//! - `why` in a row whose `reading` is not simply a value: `demonstration`, `switched-off`, `questionable`, `corrected`;
//! - in a row `devices`, in a device row `ids`, for all ids where there are several (OBX-18);
//! - in either `natures`, `producer`, `observers` and `analysed`, where the row has them (OBX-10, -15, -16, -19);
//! - in either, and for a patient, `notes` and `participations`, for the NTE and PRT behind it;
//! - `acknowledges`, for an acknowledgement and for other messages with a MSA that can be read: the transaction it names, if it names one,
//!   the code and the control id (MSA-1, -2);
//! - `orders`, for the OBR beside which something stands: `collectors` (OBR-10), `notes` and `participations`;
//! - `alert_statuses`, for a PCD-05: what became of each alert it names, and by whom;
//! - `deviations`, the last one, for a message in which the reader tolerated something.
//!
//! A kind of deviation stands there once, with how often it occurs and the byte at which it occurs first,
//! counted from the begin of the message.
//!
//! `alert` is what a PCD-04 says of its alert, of several a list, and `null` of every other message. Its `id` tells the messages of one alert
//! from those of another, `first` is when it began where the message says it, and `kind` and `priority` are the codes of the framework.
//! `texts` and `callback` appear in it where they are said, and `patient` where the message is about several patients.
//!
//! It holds patient data by its nature and is for the person who asked, never for a log.
//!
//! Not here: what a message must be to conform, and a faithful copy of every field: that is the message itself.

mod alert;
mod beside;
mod code;
mod deviation;
mod patient;
mod row;
mod value;
mod waveform;

use ihe_pcd::datatype::{Ei, Hd};
use ihe_pcd::hl7::{Message, Text};
use ihe_pcd::model::{
    Acknowledgment, AlertReport, AlertStatus, MessageType, ObservationMessage, Problem, SiteRules,
    Timestamp, Transaction,
};
use serde_json::{Map, Value as Json, json};

/// The JSON object of a message; `file` is where it was read from.
///
/// `transaction` is its name ([`Transaction::name`]). Of a message of another transaction than PCD-01
/// the parts that are built like it are shown, and what could not be decoded in them:
/// what its rows mean, [`ObservationMessage`] says.
///
/// ```
/// use ihe_pcd::hl7::Message;
/// use ihe_pcd::model::SiteRules;
///
/// let message = Message::parse(b"MSH|^~\\&|MONITOR|ICU|||20261121120000+0000||ORU^R01^ORU_R01|7|P|2.6\r")?;
/// let json = ihe_pcd_examples::json::message("ward.hl7", &message, &SiteRules::default());
/// assert_eq!(json["transaction"], "PCD-01");
/// assert_eq!(json["time"]["instant"], "2026-11-21T12:00:00Z");
/// # Ok::<(), ihe_pcd::hl7::ReadError>(())
/// ```
pub fn message(file: &str, message: &Message<'_>, rules: &SiteRules) -> Json {
    let ObservationMessage {
        transaction,
        header,
        results,
        mut problems,
        ..
    } = ObservationMessage::read_with(message, rules);
    let mut results_by_patient = results.iter();
    let first = results_by_patient.next();
    let further: Vec<_> = results_by_patient.map(patient::further).collect();
    let several = !further.is_empty();

    let mut object = Map::new();
    object.insert("file".into(), json!(file));
    object.insert("control_id".into(), given(&header.control_id));
    object.insert("transaction".into(), json!(transaction.name()));
    object.insert("message_type".into(), message_type(&header.message_type));
    if let Ok(answer) = Acknowledgment::read(message) {
        object.insert("acknowledges".into(), acknowledges(&answer));
    }
    object.insert("sender".into(), given(&header.sender()));
    object.insert("time".into(), time(header.time.as_ref()));
    object.insert("patient".into(), patient::patient(first));
    if several {
        object.insert("further_patients".into(), json!(further));
    }
    object.insert("location".into(), patient::location(first));
    let mut devices = Vec::new();
    let mut observations = Vec::new();
    for (number, result) in results.iter().enumerate() {
        let patient = several.then_some(number);
        devices.extend(result.devices().map(|row| row::device(row, patient)));
        observations.extend(
            result
                .observations()
                .map(|row| row::observation(row, patient)),
        );
    }
    let orders = beside::orders(&results);
    if !orders.is_empty() {
        object.insert("orders".into(), json!(orders));
    }
    object.insert("devices".into(), json!(devices));
    object.insert("observations".into(), json!(observations));
    if results
        .iter()
        .any(|result| result.waveforms().next().is_some())
    {
        let waveforms = waveform::waveforms(message, rules);
        object.insert("waveforms".into(), json!(waveforms));
    }
    let mut alert = Json::Null;
    if let Ok(report) = AlertReport::read_with(message, rules) {
        alert = alert::alerts(&report);
        problems = report.problems;
    }
    object.insert("alert".into(), alert);
    if let Ok(status) = AlertStatus::read_with(message, rules) {
        object.insert("alert_statuses".into(), alert::answers(&status));
        problems = status.problems;
    }
    let problems: Vec<_> = problems.iter().map(problem).collect();
    object.insert("problems".into(), json!(problems));
    let deviations = deviation::deviations(message);
    if !deviations.is_empty() {
        object.insert("deviations".into(), json!(deviations));
    }
    Json::Object(object)
}

fn acknowledges(answer: &Acknowledgment<'_>) -> Json {
    let transaction = Transaction::acknowledged_by(answer.header());
    json!({
        "transaction": transaction.map(Transaction::name),
        "code": answer.code().table_0008(),
        "control_id": given(answer.control_id()),
    })
}

fn message_type(kind: &MessageType<'_>) -> Json {
    line([&kind.code, &kind.trigger, &kind.structure])
}

fn problem(problem: &Problem) -> Json {
    json!({
        "at": problem.at.to_string(),
        "kind": problem.kind.name(),
        "message": problem.kind.to_string(),
    })
}

/// A time: what is written, the instant if it is determined, and where its zone comes from.
fn time(time: Option<&Timestamp>) -> Json {
    time.map_or(Json::Null, |time| {
        json!({
            "wire": time.wire.text().as_str(),
            "instant": time.instant.map(|instant| instant.to_string()),
            "zone": time.zone.name(),
        })
    })
}

/// A text, or `null` where it is empty.
fn given(text: &str) -> Json {
    if text.is_empty() {
        Json::Null
    } else {
        json!(text)
    }
}

/// Components between `^`, trailing empty ones left out.
fn line<const N: usize>(parts: [&Text<'_>; N]) -> Json {
    let line = parts.map(Text::as_str).join("^");
    given(line.trim_end_matches('^'))
}

fn authority(hd: &Hd<'_>) -> Json {
    given(&hd.to_line())
}

fn identifier(ei: &Ei<'_>) -> Json {
    line([
        &ei.entity_identifier,
        &ei.namespace_id,
        &ei.universal_id,
        &ei.universal_id_type,
    ])
}
