//! Reads what a PCD-04 says of its alerts into rows. It decides nothing about an alert; it names the columns.

use std::collections::BTreeSet;
use std::sync::Arc;

use ihe_pcd::datatype::{Cwe, Ei, Instant};
use ihe_pcd::hl7::{Location, Message, SegmentId, Text};
use ihe_pcd::model::{
    Alert, AlertReport, AlertSource, AlertWord, Facet, Listed, Observation, Timestamp,
};
use ihe_pcd::session::alert::{AlertKey, Standing, Step};

use super::columns::{LONGEST_TEXT, Problems, given};
use super::digest;
use super::observations::{self, MessageRows, UnitColumns};
use super::subject::{Place, SubjectColumns};

/// What a message says of one alert: a row of the table `alert_event`, and what follows from it for `alert`.
///
/// What each column means is said in the schema. Where the alert stands after it depends on what was said before,
/// so that is found out when the row is written.
pub(super) struct AlertRow {
    pub(super) ordinal: u32,
    pub(super) sender: Arc<str>,
    /// The alert as it is compared.
    pub(super) key: Vec<u8>,
    pub(super) is_watchdog: bool,
    pub(super) step: Step,
    pub(super) received_at: Instant,
    pub(super) heard: HeardColumns,
    pub(super) id: Option<String>,
    pub(super) indication: Option<String>,
    pub(super) phase: Option<String>,
    pub(super) state: Option<String>,
    pub(super) priority: Option<String>,
    pub(super) kind: Option<String>,
    /// `None` where there is no such row; it may be empty.
    pub(super) inactivation: Option<Option<String>>,
    pub(super) event: Option<EventColumns>,
    pub(super) source: Option<SourceColumns>,
    pub(super) path: Option<String>,
    pub(super) device: Option<String>,
    pub(super) standing: &'static str,
    /// When it began, where this message says it.
    pub(super) since: Option<String>,
    pub(super) changed_wire: Option<String>,
    pub(super) zone: Option<&'static str>,
    pub(super) subject: Arc<SubjectColumns>,
}

/// By what the same message is recognised when it comes again (CP-157); none of it is cut.
#[derive(Debug, Eq, PartialEq)]
pub(super) struct HeardColumns {
    pub(super) indication: String,
    pub(super) phase: Option<&'static str>,
    pub(super) changed_at: Option<String>,
}

/// Facet 1.
pub(super) struct EventColumns {
    pub(super) code: Option<String>,
    pub(super) refid: Option<String>,
    pub(super) text: Option<String>,
    pub(super) flags: Option<String>,
}

/// Facet 2.
pub(super) struct SourceColumns {
    pub(super) code: Option<String>,
    pub(super) refid: Option<String>,
    pub(super) value: Option<String>,
    pub(super) unit: UnitColumns,
    pub(super) limits: Option<String>,
}

/// The rows of a message with alerts.
pub(super) fn rows(
    message: &Message<'_>,
    report: &AlertReport<'_>,
    received_at: Instant,
) -> MessageRows {
    let problems_of_values = report.problems.iter();
    let unreadable: BTreeSet<u32> = problems_of_values
        .filter_map(observations::value_place)
        .collect();
    let mut problems = Problems::default();
    let msh = Location::segment(SegmentId::MSH, 1);
    let sender = sender(&report.header.sender(), msh.field(3), &mut problems);
    let processing_id = report.header.processing_id.as_str();
    let processing_id = problems.column(msh.field(11).component(1), processing_id);
    let places = Place::all(message);
    let places = places
        .into_iter()
        .chain(std::iter::repeat(Place::default()));
    let mut reading = Reading {
        sender,
        received_at,
        unreadable,
        problems,
    };
    let (mut alerts, mut devices) = (Vec::new(), Vec::new());
    let mut ordinals = 0_u32..;
    for (group, place) in report.groups.iter().zip(places) {
        let subject = SubjectColumns::read(
            &group.patient,
            group.visit.as_ref(),
            place,
            processing_id.clone(),
            &mut reading.problems,
        );
        let subject = Arc::new(subject);
        for (alert, ordinal) in group.alerts.iter().zip(&mut ordinals) {
            alerts.push(reading.alert(alert, ordinal, Arc::clone(&subject)));
        }
        for device in group.orders().flat_map(|order| order.order.devices()) {
            devices.push(observations::device(device, &mut reading.problems));
        }
    }
    let mut problems = reading.problems;
    if alerts.is_empty() {
        problems.no_alert(msh.field(9));
    }
    report
        .problems
        .iter()
        .for_each(|problem| problems.read(problem));
    MessageRows {
        alerts,
        devices,
        problems: problems.into_rows(),
        ..MessageRows::default()
    }
}

/// Who sends it, in every row of the message: one that is too long is named by its digest, so that it is still told from others.
fn sender(sender: &str, at: Location, problems: &mut Problems) -> Arc<str> {
    if sender.len() > LONGEST_TEXT {
        problems.too_long(at);
    }
    sender_column(sender)
}

/// A sender as the tables name it.
pub(super) fn sender_column(sender: &str) -> Arc<str> {
    if sender.len() <= LONGEST_TEXT {
        return sender.into();
    }
    let digest = digest::of_note([b"sender", sender.as_bytes()]);
    let digits: Vec<_> = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("sha256:{}", digits.concat()).into()
}

/// What is the same for all alerts of a message, and what is found in them.
struct Reading {
    sender: Arc<str>,
    received_at: Instant,
    unreadable: BTreeSet<u32>,
    problems: Problems,
}

impl Reading {
    fn alert(&mut self, alert: &Alert<'_>, ordinal: u32, subject: Arc<SubjectColumns>) -> AlertRow {
        let key = AlertKey::of(Arc::clone(&self.sender), alert);
        let obr = alert.order().map_or(1, |order| order.number.max(1));
        let obr = Location::segment(SegmentId::OBR, obr);
        let of_event = alert.row(Facet::Event).map(|row| row.key.location());
        let at_event = of_event.unwrap_or(obr);
        let time = alert.time();
        let changed_at = time.and_then(|time| time.instant);
        let indication = alert.indication().map(Ei::to_line).unwrap_or_default();
        let step = Step::of(alert);
        let inactivation = alert.inactivation().map(|said| {
            let words: Vec<_> = said.iter().map(Listed::as_str).collect();
            let at = place(alert, Facet::Inactivation, obr);
            self.problems.column(at, &words.join("~"))
        });
        AlertRow {
            ordinal,
            sender: Arc::clone(&self.sender),
            key: key.id().to_vec(),
            is_watchdog: alert.is_watchdog(),
            step,
            received_at: self.received_at,
            id: alert
                .id()
                .and_then(|id| self.problems.column(obr.field(29), &id.to_line())),
            indication: self.problems.column(obr.field(3), &indication),
            heard: HeardColumns {
                indication,
                phase: step.phase.map(|phase| phase.word()),
                changed_at: changed_at.map(observations::instant),
            },
            phase: self.word(alert, Facet::Phase, alert.phase(), obr),
            state: self.word(alert, Facet::State, alert.state(), obr),
            priority: self.word(alert, Facet::Priority, alert.priority(), obr),
            kind: self.word(alert, Facet::Kind, alert.kind(), obr),
            inactivation,
            event: self.event(alert),
            source: self.source(alert),
            path: alert
                .row(Facet::Event)
                .and_then(|row| self.problems.column(at_event.field(4), &row.sub_id)),
            device: alert
                .device()
                .and_then(|device| self.device(device, at_event)),
            standing: Standing::of(changed_at, self.received_at, Standing::LATE_AFTER).word(),
            since: instant_of(alert.first_time()),
            changed_wire: time.and_then(|time| given(&time.wire.text())),
            zone: time.map(|time| time.zone.name()),
            subject,
        }
    }

    /// The word of a facet, as it was sent.
    fn word<T: AlertWord>(
        &mut self,
        alert: &Alert<'_>,
        facet: Facet,
        said: Option<&Listed<'_, T>>,
        obr: Location,
    ) -> Option<String> {
        self.problems
            .column(place(alert, facet, obr), said?.as_str())
    }

    fn event(&mut self, alert: &Alert<'_>) -> Option<EventColumns> {
        let (event, row) = (alert.event()?, alert.row(Facet::Event)?);
        let at = row.key.location();
        let flags: Vec<_> = row.flags.iter().map(Text::as_str).collect();
        let text = event.text.as_ref();
        Some(EventColumns {
            code: self.problems.column(at.field(3), &event.code.identifier),
            refid: self.problems.column(at.field(3), &event.code.text),
            text: text.and_then(|text| self.problems.column(at.field(5), text)),
            flags: self.problems.column(at.field(8), &flags.join("~")),
        })
    }

    fn source(&mut self, alert: &Alert<'_>) -> Option<SourceColumns> {
        let (source, row) = (alert.source()?, alert.row(Facet::Source)?);
        let at = row.key.location();
        let metric = Some(row).filter(|row| is_of(row, source));
        let readable = metric.filter(|row| !self.unreadable.contains(&row.key.obx));
        let unit = metric.and_then(|row| row.unit.as_ref());
        Some(SourceColumns {
            code: self.problems.column(at.field(3), &source.code.identifier),
            refid: self.problems.column(at.field(3), &source.code.text),
            value: readable.and_then(|row| observations::value(row.value_as_sent())),
            unit: unit
                .map(|unit| observations::unit(unit, at.field(6), &mut self.problems))
                .unwrap_or_default(),
            limits: self.problems.column(at.field(7), row.limits.text()),
        })
    }

    /// One that is too long is not put together: it may be inherited by every alert.
    fn device(&mut self, device: &Ei<'_>, at: Location) -> Option<String> {
        let parts = [
            &device.entity_identifier,
            &device.namespace_id,
            &device.universal_id,
            &device.universal_id_type,
        ];
        let bytes = parts
            .into_iter()
            .fold(0_usize, |bytes, part| bytes.saturating_add(part.len()));
        if bytes > LONGEST_TEXT {
            self.problems.too_long(at.field(18));
            return None;
        }
        self.problems.column(at.field(18), &device.to_line())
    }
}

/// Whether the row of a source is the metric itself, and not a row that names a part of the device.
fn is_of(row: &Observation<'_>, source: &AlertSource<'_>) -> bool {
    let parts = |code: &Cwe<'_>| {
        let parts = [code.identifier.as_str(), code.text.as_str()];
        parts.map(|part| part.trim().to_owned())
    };
    let [code, name] = parts(&source.code);
    let found = parts(&row.code);
    // Old senders have both the other way round.
    found == [code.clone(), name.clone()] || found == [name, code]
}

/// OBX-5 of a facet; without its row, the order.
fn place(alert: &Alert<'_>, facet: Facet, obr: Location) -> Location {
    let row = alert.row(facet);
    row.map_or(obr, |row| row.key.location().field(5))
}

fn instant_of(time: Option<&Timestamp>) -> Option<String> {
    Some(observations::instant(time?.instant?))
}
