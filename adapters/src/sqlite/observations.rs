//! Reads a stored message into rows. It decides nothing about a value; it names the columns.

use std::collections::BTreeSet;
use std::panic;
use std::sync::Arc;

use ihe_pcd::datatype::{Cwe, Instant};
use ihe_pcd::hl7::{Location, Message, SegmentId, Text};
use ihe_pcd::model::{
    AlertReport, Device, Observation, Problem, ProblemKind, Report, ReportError, Timestamp,
    Transaction, Unit, Value,
};

use super::StoreOptions;
use super::alerts::{self, AlertRow};
use super::columns::{LONGEST_TEXT, ProblemRow, Problems, given, wire};
use super::follower::{Content, StoredMessage};
use super::subject::{Place, SubjectColumns};

/// Everything that one message becomes. It is content: `Debug` counts rows.
pub(super) struct MessageRows {
    pub(super) position: i64,
    pub(super) received_at: Instant,
    pub(super) observations: Vec<ObservationRow>,
    pub(super) devices: Vec<DeviceRow>,
    pub(super) alerts: Vec<AlertRow>,
    pub(super) problems: Vec<ProblemRow>,
    /// How many problems the last of them counts.
    pub(super) more: usize,
}

impl Default for MessageRows {
    fn default() -> Self {
        Self {
            position: 0,
            received_at: Instant::UNIX_EPOCH,
            observations: Vec::new(),
            devices: Vec::new(),
            alerts: Vec::new(),
            problems: Vec::new(),
            more: 0,
        }
    }
}

impl std::fmt::Debug for MessageRows {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MessageRows")
            .field("position", &self.position)
            .field("observations", &self.observations.len())
            .field("alerts", &self.alerts.len())
            .finish_non_exhaustive()
    }
}

/// A row of the table `observation`; what each column means is said in the schema.
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
    pub(super) subject: Arc<SubjectColumns>,
}

impl ObservationRow {
    /// Whether it acts on another row, and is no value beside it.
    pub(super) fn is_correction(&self) -> bool {
        matches!(self.status.as_deref(), Some("C" | "D" | "W"))
    }
}

/// A code as the message names it.
pub(super) struct CodeColumns {
    pub(super) code: Option<String>,
    pub(super) refid: Option<String>,
    pub(super) system: Option<String>,
}

/// A unit as the message names it, and in UCUM.
#[derive(Default)]
pub(super) struct UnitColumns {
    pub(super) code: Option<String>,
    pub(super) refid: Option<String>,
    pub(super) ucum: Option<String>,
}

/// A row of the table `device_part`.
pub(super) struct DeviceRow {
    pub(super) obx: u32,
    pub(super) path: String,
    pub(super) code: CodeColumns,
    pub(super) id: Option<String>,
}

/// Reads a message. Whatever it holds, it becomes rows or a problem.
pub(super) fn read(message: &StoredMessage, options: &StoreOptions) -> MessageRows {
    let Some(content) = &message.content else {
        let damaged = ProblemRow {
            at: "MSH".to_owned(),
            kind: "damaged",
            message: "the message is not as it was stored".to_owned(),
        };
        return unreadable(damaged).at(message.position, Instant::UNIX_EPOCH);
    };
    // A fault in reading one message must not end the storing of all others.
    panic::catch_unwind(|| read_stored(content, options))
        .unwrap_or_else(|_| {
            unreadable(ProblemRow {
                at: "MSH".to_owned(),
                kind: "not-read",
                message: "a fault of this program ended the reading".to_owned(),
            })
        })
        .at(message.position, content.received_at)
}

/// The rows of a message that the file has refused, for a reason that is not the file's.
pub(super) fn refused(position: i64, reason: &super::SqliteError) -> MessageRows {
    unreadable(ProblemRow {
        at: "MSH".to_owned(),
        kind: "not-written",
        message: reason.to_string(),
    })
    .at(position, Instant::UNIX_EPOCH)
}

impl MessageRows {
    /// How many rows it is, and of an alert or a correction how many statements,
    /// so that a slice takes about as long whatever is in it.
    pub(super) fn count(&self) -> usize {
        const STATEMENTS: usize = 8;
        let corrections = self.observations.iter().filter(|row| row.is_correction());
        let weighty = self.alerts.len().saturating_add(corrections.count());
        self.observations
            .len()
            .saturating_add(self.devices.len())
            .saturating_add(weighty.saturating_mul(STATEMENTS))
            .saturating_add(self.problems.len())
    }

    const fn at(mut self, position: i64, received_at: Instant) -> Self {
        self.position = position;
        self.received_at = received_at;
        self
    }
}

fn unreadable(problem: ProblemRow) -> MessageRows {
    MessageRows {
        problems: vec![problem],
        ..MessageRows::default()
    }
}

fn read_stored(stored: &Content, options: &StoreOptions) -> MessageRows {
    let message = match Message::parse_with(&stored.frame, options.read_options) {
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
    let rules = &options.site_rules;
    match Report::read_at(&message, rules, stored.received_at) {
        Ok(report) => rows(&message, &report),
        Err(error) => match AlertReport::read_at(&message, rules, stored.received_at) {
            Ok(report) => alerts::rows(&message, &report, stored.received_at),
            Err(_) => no_table(&error),
        },
    }
}

/// A message of a transaction that no table is for.
fn no_table(error: &ReportError) -> MessageRows {
    let at = error.location();
    unreadable(match error.transaction {
        Transaction::Pcd05 => ProblemRow {
            at: at.to_string(),
            kind: "alert-status",
            message: format!("{at}: what became of an alert (PCD-05) stands in no table"),
        },
        _ => ProblemRow {
            at: at.to_string(),
            kind: "not-pcd-01",
            message: error.to_string(),
        },
    })
}

fn rows(message: &Message<'_>, report: &Report<'_>) -> MessageRows {
    let unreadable: BTreeSet<u32> = report.problems.iter().filter_map(value_place).collect();
    let mut problems = Problems::default();
    let processing_id = problems.column(
        Location::segment(SegmentId::MSH, 1).field(11).component(1),
        report.header.processing_id.as_str(),
    );
    let places = Place::all(message);
    let places = places
        .into_iter()
        .chain(std::iter::repeat(Place::default()));
    let mut observations = Vec::new();
    let mut times = Times::default();
    for (result, place) in report.results.iter().zip(places) {
        let subject = SubjectColumns::read(
            &result.patient,
            result.visit.as_ref(),
            place,
            processing_id.clone(),
            &mut problems,
        );
        let subject = Arc::new(subject);
        for row in result.observations() {
            let mut row = observation(row, Arc::clone(&subject), &mut times, &mut problems);
            row.value = row.value.filter(|_| !unreadable.contains(&row.obx));
            observations.push(row);
        }
    }
    let devices = report
        .devices()
        .map(|row| device(row, &mut problems))
        .collect();
    // What is missing from the rows is told first: the other problems can be read from the message again.
    report
        .problems
        .iter()
        .for_each(|problem| problems.read(problem));
    MessageRows {
        observations,
        devices,
        more: problems.more(),
        problems: problems.into_rows(),
        ..MessageRows::default()
    }
}

/// The OBX whose value the problem says is not of its type.
pub(super) fn value_place(problem: &Problem) -> Option<u32> {
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

/// Writes times as texts. Most rows have the time of the row before: it is written once and copied.
#[derive(Default)]
struct Times {
    last: Option<(Timestamp, TimeColumns)>,
}

/// A time on the wire, and its instant.
#[derive(Clone, Default)]
struct TimeColumns {
    wire: Option<String>,
    instant: Option<String>,
}

impl Times {
    fn columns(&mut self, time: Option<Timestamp>) -> TimeColumns {
        let Some(time) = time else {
            return TimeColumns::default();
        };
        match &self.last {
            Some((last, columns)) if *last == time => columns.clone(),
            _ => {
                let columns = TimeColumns {
                    wire: given(&time.wire.text()),
                    instant: time.instant.map(instant),
                };
                self.last = Some((time, columns.clone()));
                columns
            }
        }
    }
}

fn observation(
    row: &Observation<'_>,
    subject: Arc<SubjectColumns>,
    times: &mut Times,
    problems: &mut Problems,
) -> ObservationRow {
    let time = times.columns(row.time);
    let at = row.key.location();
    let flags: Vec<_> = row.flags.iter().map(Text::as_str).collect();
    ObservationRow {
        obr: row.key.obr,
        obx: row.key.obx,
        path: problems.column(at.field(4), &row.sub_id),
        code: code(&row.code, at.field(3), problems),
        kind: problems.column(at.field(2), &row.value_type),
        value: value(row.value_as_sent()),
        unit: row
            .unit
            .as_ref()
            .map(|of| unit(of, at.field(6), problems))
            .unwrap_or_default(),
        status: row.status.map(|status| status.code().to_string()),
        flags: problems.column(at.field(8), &flags.join("~")),
        limits: problems.column(at.field(7), row.limits.text()),
        method: problems.written(at.field(17), method(&row.methods)),
        time_wire: time.wire,
        time_instant: time.instant,
        zone: row.time.map(|time| time.zone.name()),
        device: device_of(row, at.field(18), problems),
        subject,
    }
}

pub(super) fn device(row: &Device<'_>, problems: &mut Problems) -> DeviceRow {
    let at = row.key.location();
    DeviceRow {
        obx: row.key.obx,
        path: row.path.to_string(),
        code: code(&row.code, at.field(3), problems),
        id: problems.written(at.field(18), row.id()),
    }
}

/// The device of a row. One that is too long is told where it stands, not again for each row that is in it.
fn device_of(row: &Observation<'_>, at: Location, problems: &mut Problems) -> Option<String> {
    let device = row.device()?;
    let parts = [
        &device.entity_identifier,
        &device.namespace_id,
        &device.universal_id,
        &device.universal_id_type,
    ];
    // Nothing long is put together only to be thrown away: it may be inherited by every row.
    let bytes = parts
        .into_iter()
        .fold(0_usize, |bytes, part| bytes.saturating_add(part.len()));
    let line = (bytes <= LONGEST_TEXT).then(|| row.device_id()).flatten();
    let short = line.filter(|line| line.len() <= LONGEST_TEXT);
    if short.is_none() && !row.own_devices.is_empty() {
        problems.too_long(at);
    }
    short.and_then(|line| given(&line))
}

fn code(code: &Cwe<'_>, at: Location, problems: &mut Problems) -> CodeColumns {
    CodeColumns {
        code: problems.column(at.component(1), &code.identifier),
        refid: problems.column(at.component(2), &code.text),
        system: problems.column(at.component(3), &code.coding_system),
    }
}

fn method(methods: &[Cwe<'_>]) -> Option<String> {
    if methods.is_empty() {
        return None;
    }
    wire(|field| {
        for (number, method) in (1..).zip(methods) {
            method.write(&mut field.repetition(number));
        }
    })
}

/// The MDC triplet, or else the first that is not UCUM: a unit that nobody knows is still the unit.
pub(super) fn unit(unit: &Unit<'_>, at: Location, problems: &mut Problems) -> UnitColumns {
    let Unit(code) = unit;
    let triplets = [
        (
            1,
            code.identifier.as_str(),
            &code.text,
            code.coding_system.trim(),
        ),
        (
            4,
            code.alternate_identifier.as_str(),
            &code.alternate_text,
            code.alternate_coding_system.trim(),
        ),
    ];
    let mdc = triplets.iter().find(|(.., system)| *system == "MDC");
    let other = || {
        triplets.iter().find(|(_, identifier, text, system)| {
            *system != "UCUM" && !(identifier.is_empty() && text.is_empty())
        })
    };
    let named = mdc.or_else(other);
    UnitColumns {
        code: named.and_then(|(number, identifier, ..)| {
            problems.column(at.component(*number), identifier)
        }),
        refid: named.and_then(|(number, _, text, _)| {
            problems.column(at.component(number.saturating_add(1)), text)
        }),
        ucum: unit.ucum().and_then(|ucum| problems.column(at, ucum)),
    }
}

pub(super) fn value(value: &Value<'_>) -> Option<String> {
    match value {
        Value::Empty => None,
        Value::Number(number) => given(number.text()),
        Value::Time(time) => given(&time.text()),
        Value::Date(date) => given(date.text()),
        Value::TimeOfDay(time) => given(time.text()),
        Value::Text(text) => given(text),
        _ => wire(|field| value.write(field)),
    }
}

/// RFC 3339 with nine digits of fraction: the order of such texts is the order of time.
pub(super) fn instant(instant: Instant) -> String {
    format!("{instant:.9}")
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
