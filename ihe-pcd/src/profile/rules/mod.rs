//! The rules that no path can say, each a few lines of code: for the judge, which asks them of a message in one pass.
//!
//! [`Rule`] is their table: name, severity under each profile, source and words.
//! What usage, cardinality, length and tables say is not here but in [`builtin`](super::builtin).

mod acknowledgment;
mod alert;
mod association;
mod codes;
mod event;
mod header;
mod identifiers;
mod implant;
mod infusion;
mod kind;
mod numbers;
mod paths;
mod patient;
mod row;
mod rule;
mod subject;
mod subscription;
mod times;
mod told;
mod value;

use ihe_pcd_codes::hl7::Table;

use self::acknowledgment::Acknowledgment;
use self::kind::Kind;
use self::row::Rows;
pub(super) use self::rule::{Rule, Wanted};
use self::subject::Subject;
use self::told::Told;
use super::engine::Record;
use super::plan::MessagePlan;
use crate::hl7::{Field, Location, Message, SegmentId};

const fn id(bytes: [u8; 3]) -> SegmentId {
    match SegmentId::new(bytes) {
        Some(id) => id,
        None => SegmentId::MSH,
    }
}

/// Adds what the message breaks of the rules that are wanted, by the structure that it is held against.
///
/// A message of a transaction that they know nothing of breaks none.
pub(super) fn check(
    message: &Message<'_>,
    structure: &MessagePlan,
    wanted: &Wanted,
    record: &mut Record,
) {
    let told = &mut Told::new(wanted, record);
    let Some(kind) = Kind::of(structure) else {
        return;
    };
    header::check(message, kind, structure, told);
    match kind {
        Kind::Acknowledgment | Kind::OrderAnswer | Kind::AssociationAnswer => {
            answer(message, kind, told);
        }
        Kind::Order => infusion::check(message, told),
        Kind::Subscription | Kind::Cancellation => subscription::check(message, told),
        Kind::Report
        | Kind::Event
        | Kind::Alert
        | Kind::AlertAnswer
        | Kind::Implant
        | Kind::Maintenance
        | Kind::Place
        | Kind::Association
        | Kind::AssociationReport => report(message, kind, told),
    }
}

fn answer(message: &Message<'_>, kind: Kind, told: &mut Told<'_>) {
    let mut acknowledgment = Acknowledgment::new(kind);
    for (number, segment) in (0..).zip(message.segments()) {
        told.look_at(number);
        match segment.id() {
            SegmentId::MSA => acknowledgment.code(&segment, told),
            SegmentId::ERR => acknowledgment.error(&segment, told),
            _ => {}
        }
    }
    acknowledgment.finish(told);
}

fn report(message: &Message<'_>, kind: Kind, told: &mut Told<'_>) {
    let text = message.as_text();
    let mut rows = Rows::new(kind);
    let mut subject = Subject::of(kind);
    let mut patients: u32 = 0;
    let mut visits: u32 = 0;
    let mut participations: u32 = 0;
    for (number, segment) in (0..).zip(message.segments()) {
        told.look_at(number);
        match segment.id() {
            SegmentId::OBX => {
                let (at, fields) = rows.row(&segment, text, told);
                subject.row(&fields, at, told);
            }
            SegmentId::OBR => {
                let at = rows.order(&segment, told);
                subject.order(&segment, at, told);
            }
            SegmentId::PID => {
                patients = patients.saturating_add(1);
                let at = Location::segment(SegmentId::PID, patients);
                patient::check(&segment, kind, at, told);
                subject.patient(&segment, at, told);
            }
            SegmentId::PV1 => {
                visits = visits.saturating_add(1);
                patient::visit(&segment, Location::segment(SegmentId::PV1, visits), told);
                subject.visit(&segment);
            }
            SegmentId::PRT => {
                participations = participations.saturating_add(1);
                let at = Location::segment(SegmentId::PRT, participations);
                subject.participation(&segment, at, told);
            }
            SegmentId::MSA => subject.answers(),
            _ => {}
        }
    }
    rows.finish(told);
    subject.finish(told);
}

/// Whether nothing stands there, or blanks.
fn is_blank(raw: &[u8]) -> bool {
    raw.trim_ascii().is_empty()
}

/// Whether the first three components are these: code, text and coding system.
fn is_code(field: Field<'_>, code: [&[u8]; 3]) -> bool {
    [1, 2, 3].map(|part| field.component(part).raw()) == code
}

/// Whether a published table has the code.
fn has(table: Table, code: &[u8]) -> bool {
    core::str::from_utf8(code).is_ok_and(|code| table.get(code).is_some())
}
