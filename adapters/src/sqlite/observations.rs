//! Reads a stored message into rows. It decides nothing about a value; it names the columns.

use std::collections::BTreeSet;
use std::panic;

use ihe_pcd::datatype::{Cwe, Hd, Instant};
use ihe_pcd::hl7::{Charset, FieldWriter, Message, SegmentId, Text, Writer};
use ihe_pcd::model::{
    Device, Observation, Patient, PatientResult, Problem, ProblemKind, Report, Unit, Value, Visit,
};

use super::StoreOptions;
use super::follower::StoredMessage;

/// Everything that one message becomes. It is content: `Debug` counts rows.
pub(super) struct MessageRows {
    pub(super) position: i64,
    pub(super) observations: Vec<ObservationRow>,
    pub(super) devices: Vec<DeviceRow>,
    pub(super) problems: Vec<ProblemRow>,
}

impl std::fmt::Debug for MessageRows {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MessageRows")
            .field("position", &self.position)
            .field("observations", &self.observations.len())
            .finish_non_exhaustive()
    }
}

/// A row of the table `observation`; what each column means is said in the schema.
#[derive(Clone)]
pub(super) struct ObservationRow {
    pub(super) obr: u32,
    pub(super) obx: u32,
    pub(super) path: Option<String>,
    pub(super) code: CodeColumns,
    pub(super) kind: Option<String>,
    pub(super) value: Option<String>,
    pub(super) unit: UnitColumns,
    pub(super) status: Option<String>,
    pub(super) flags: Option<String>,
    pub(super) limits: Option<String>,
    pub(super) method: Option<String>,
    pub(super) time_wire: Option<String>,
    pub(super) time_instant: Option<String>,
    pub(super) zone: Option<&'static str>,
    pub(super) device: Option<String>,
    pub(super) subject: SubjectColumns,
}

/// A code as the message names it.
#[derive(Clone)]
pub(super) struct CodeColumns {
    pub(super) code: Option<String>,
    pub(super) refid: Option<String>,
    pub(super) system: Option<String>,
}

/// A unit as the message names it, and in UCUM.
#[derive(Clone, Default)]
pub(super) struct UnitColumns {
    pub(super) code: Option<String>,
    pub(super) refid: Option<String>,
    pub(super) ucum: Option<String>,
}

/// What is the same for all rows of a patient in a message.
#[derive(Clone)]
pub(super) struct SubjectColumns {
    pub(super) processing_id: Option<String>,
    pub(super) patient_status: &'static str,
    pub(super) patient_id: Option<String>,
    pub(super) patient_authority: Option<String>,
    pub(super) location: Option<String>,
}

/// A row of the table `device`.
pub(super) struct DeviceRow {
    pub(super) obx: u32,
    pub(super) path: String,
    pub(super) code: CodeColumns,
    pub(super) id: Option<String>,
}

/// A row of the table `problem`.
pub(super) struct ProblemRow {
    pub(super) at: String,
    pub(super) kind: &'static str,
    pub(super) message: String,
}

/// Reads a message. Whatever it holds, it becomes rows or a problem.
pub(super) fn read(message: &StoredMessage, options: &StoreOptions) -> MessageRows {
    // A fault in reading one message must not end the storing of all others.
    panic::catch_unwind(|| read_frame(&message.frame, options))
        .unwrap_or_else(|_| {
            unreadable(ProblemRow {
                at: "MSH".to_owned(),
                kind: "not-read",
                message: "a fault of this program ended the reading".to_owned(),
            })
        })
        .at(message.position)
}

/// The rows of a message that the file has refused, for a reason that is not the file's.
pub(super) fn refused(position: i64, reason: &super::SqliteError) -> MessageRows {
    unreadable(ProblemRow {
        at: "MSH".to_owned(),
        kind: "not-written",
        message: reason.to_string(),
    })
    .at(position)
}

impl MessageRows {
    const fn at(mut self, position: i64) -> Self {
        self.position = position;
        self
    }
}

fn unreadable(problem: ProblemRow) -> MessageRows {
    MessageRows {
        position: 0,
        observations: Vec::new(),
        devices: Vec::new(),
        problems: vec![problem],
    }
}

fn read_frame(frame: &[u8], options: &StoreOptions) -> MessageRows {
    let message = match Message::parse_with(frame, options.read_options) {
        Ok(message) => message,
        Err(error) => {
            return unreadable(ProblemRow {
                at: error.location().map_or_else(
                    || format!("byte {}", error.offset()),
                    |location| location.to_string(),
                ),
                kind: "not-a-message",
                message: error.to_string(),
            });
        }
    };
    match Report::read_with(&message, &options.site_rules) {
        Ok(report) => rows(&report),
        Err(error) => unreadable(ProblemRow {
            at: error.location().to_string(),
            kind: "not-pcd-01",
            message: error.to_string(),
        }),
    }
}

fn rows(report: &Report<'_>) -> MessageRows {
    let unreadable: BTreeSet<u32> = report.problems.iter().filter_map(value_place).collect();
    let processing_id = given(report.header.processing_id.as_str());
    let observations = report.results.iter().flat_map(|result| {
        let subject = subject(result, processing_id.clone());
        let unreadable = &unreadable;
        result
            .observations()
            .map(move |row| observation(row, unreadable.contains(&row.key.obx), subject.clone()))
    });
    MessageRows {
        position: 0,
        observations: observations.collect(),
        devices: report.devices().map(device).collect(),
        problems: report.problems.iter().map(problem).collect(),
    }
}

/// The OBX whose value the problem says is not of its type.
fn value_place(problem: &Problem) -> Option<u32> {
    let of_value = problem.at.id() == SegmentId::OBX && problem.at.field_number() == Some(5);
    let unreadable = matches!(
        problem.kind,
        ProblemKind::NotANumber
            | ProblemKind::NotATime
            | ProblemKind::Malformed
            | ProblemKind::CharacterSet
    );
    (of_value && unreadable).then(|| problem.at.ordinal())
}

fn subject(result: &PatientResult<'_>, processing_id: Option<String>) -> SubjectColumns {
    let identifiers = result
        .patient
        .identity()
        .map(|identity| &identity.identifiers);
    let first =
        identifiers.and_then(|identifiers| identifiers.iter().find(|id| !id.id.trim().is_empty()));
    SubjectColumns {
        processing_id,
        patient_status: Patient::status(&result.patient),
        patient_id: first.and_then(|id| given(&id.id)),
        patient_authority: first.and_then(|id| authority(&id.assigning_authority)),
        location: result.visit.as_ref().and_then(location),
    }
}

fn observation(row: &Observation<'_>, unreadable: bool, subject: SubjectColumns) -> ObservationRow {
    let time = row.time.as_ref();
    ObservationRow {
        obr: row.key.obr,
        obx: row.key.obx,
        path: given(&row.sub_id),
        code: code(&row.code),
        kind: given(&row.value_type),
        value: value(&row.value).filter(|_| !unreadable),
        unit: row.unit.as_ref().map(unit).unwrap_or_default(),
        status: row.status.map(|status| status.code().to_string()),
        flags: given(
            &row.flags
                .iter()
                .map(Text::as_str)
                .collect::<Vec<_>>()
                .join("~"),
        ),
        limits: given(&row.limits),
        method: wire(|field| {
            for (number, method) in (1..).zip(&row.methods) {
                method.write(&mut field.repetition(number));
            }
        }),
        time_wire: time.and_then(|time| given(time.wire.text())),
        time_instant: time.and_then(|time| time.instant).map(instant),
        zone: time.map(|time| time.zone.name()),
        device: row.device_id().and_then(|id| given(&id)),
        subject,
    }
}

fn device(row: &Device<'_>) -> DeviceRow {
    DeviceRow {
        obx: row.key.obx,
        path: row.path.to_string(),
        code: code(&row.code),
        id: row.id().and_then(|id| given(&id)),
    }
}

fn problem(problem: &Problem) -> ProblemRow {
    ProblemRow {
        at: problem.at.to_string(),
        kind: problem.kind.name(),
        message: problem.kind.to_string(),
    }
}

fn code(code: &Cwe<'_>) -> CodeColumns {
    CodeColumns {
        code: given(&code.identifier),
        refid: given(&code.text),
        system: given(&code.coding_system),
    }
}

/// The MDC triplet, or else the first that is not UCUM: a unit that nobody knows is still the unit.
fn unit(unit: &Unit<'_>) -> UnitColumns {
    let Unit(code) = unit;
    let triplets = [
        (&code.identifier, &code.text, code.coding_system.trim()),
        (
            &code.alternate_identifier,
            &code.alternate_text,
            code.alternate_coding_system.trim(),
        ),
    ];
    let mdc = triplets.iter().find(|(.., system)| *system == "MDC");
    let other = || {
        triplets.iter().find(|(identifier, text, system)| {
            *system != "UCUM" && !(identifier.is_empty() && text.is_empty())
        })
    };
    let named = mdc.or_else(other);
    UnitColumns {
        code: named.and_then(|(identifier, ..)| given(identifier)),
        refid: named.and_then(|(_, text, _)| given(text)),
        ucum: unit.ucum().and_then(given),
    }
}

fn value(value: &Value<'_>) -> Option<String> {
    match value {
        Value::Empty => None,
        Value::Number(number) => given(number.text()),
        Value::Time(time) => given(time.text()),
        Value::Text(text) | Value::DateOrTimeOfDay(text) => given(text),
        _ => wire(|field| value.write(field)),
    }
}

fn location(visit: &Visit<'_>) -> Option<String> {
    let location = visit.location.as_ref()?;
    wire(|field| location.write(field))
}

fn authority(authority: &Hd<'_>) -> Option<String> {
    wire(|field| authority.write(field))
}

/// What `write` writes into a field, as it stands on the wire in UTF-8.
fn wire(write: impl FnOnce(&mut FieldWriter<'_>)) -> Option<String> {
    let mut writer = Writer::new(Charset::UTF_8);
    writer.header();
    write(&mut writer.segment(SegmentId::OBX).field(1));
    let written = writer.finish().ok()?;
    let field = written.message().ok()?.segment(SegmentId::OBX)?.field(1);
    given(core::str::from_utf8(field.raw()).ok()?)
}

/// The text, or nothing where the message gives nothing.
fn given(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

/// RFC 3339 with nine digits of fraction: the order of such texts is the order of time.
pub(super) fn instant(instant: Instant) -> String {
    let shown = instant.to_string();
    let without_zone = shown.trim_end_matches('Z');
    let (seconds, fraction) = without_zone.split_once('.').unwrap_or((without_zone, ""));
    format!("{seconds}.{fraction:0<9}Z")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_instants_is_the_order_of_their_texts() {
        let times = [
            "2026-11-21T11:59:59.999999999Z",
            "2026-11-21T12:00:00Z",
            "2026-11-21T12:00:00.000001Z",
            "2026-11-21T12:00:00.25Z",
            "2026-11-21T12:00:01Z",
        ];
        let texts = times.map(|time| instant(Instant::parse_rfc3339(time).unwrap()));
        assert!(texts.is_sorted(), "{texts:?}");
        assert_eq!(texts[3], "2026-11-21T12:00:00.250000000Z");
        for (time, text) in times.iter().zip(&texts) {
            assert_eq!(Instant::parse_rfc3339(text), Instant::parse_rfc3339(time));
        }
    }
}
