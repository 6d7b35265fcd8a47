//! The rules that no path can say, each a few lines of code: for the judge, which asks them of a message in one pass.
//!
//! [`Rule`] is their table: name, severity under each profile, source and words.
//! What usage, cardinality, length and tables say is not here but in [`builtin`](super::builtin).

mod acknowledgment;
mod alert;
mod codes;
mod header;
mod identifiers;
mod numbers;
mod paths;
mod patient;
mod row;
mod rule;
mod times;
mod told;
mod value;

use self::acknowledgment::Acknowledgment;
use self::alert::Alert;
use self::header::Kind;
use self::row::Rows;
pub(super) use self::rule::{Rule, Wanted};
use self::told::Told;
use super::engine::Record;
use crate::hl7::{Location, Message, SegmentId};

const MSA: SegmentId = id(*b"MSA");
const ERR: SegmentId = id(*b"ERR");
const PRT: SegmentId = id(*b"PRT");

const fn id(bytes: [u8; 3]) -> SegmentId {
    match SegmentId::new(bytes) {
        Some(id) => id,
        None => SegmentId::MSH,
    }
}

/// Adds what the message breaks of the rules that are wanted.
///
/// A message of a transaction that they know nothing of breaks none.
pub(super) fn check(message: &Message<'_>, wanted: &Wanted, record: &mut Record) {
    let told = &mut Told::new(wanted, record);
    let Some(kind) = Kind::of(&message.header()) else {
        return;
    };
    header::check(message, kind, told);
    match kind {
        Kind::Acknowledgment => answer(message, told),
        Kind::Report | Kind::Alert | Kind::AlertAnswer => report(message, kind, told),
    }
}

fn answer(message: &Message<'_>, told: &mut Told<'_>) {
    let mut acknowledgment = Acknowledgment::default();
    for (number, segment) in (0..).zip(message.segments()) {
        told.look_at(number);
        match segment.id() {
            MSA => acknowledgment.code(&segment, told),
            ERR => acknowledgment.error(&segment, told),
            _ => {}
        }
    }
    acknowledgment.finish(told);
}

fn report(message: &Message<'_>, kind: Kind, told: &mut Told<'_>) {
    let text = message.as_text();
    let mut rows = Rows::new(kind);
    let mut alert = Alert::new(kind);
    let mut patients: u32 = 0;
    let mut visits: u32 = 0;
    let mut participations: u32 = 0;
    for (number, segment) in (0..).zip(message.segments()) {
        told.look_at(number);
        match segment.id() {
            SegmentId::OBX => {
                let (at, fields) = rows.row(&segment, text, told);
                alert.row(&fields, at, told);
            }
            SegmentId::OBR => {
                let at = rows.order(&segment, told);
                alert.order(&segment, at, told);
            }
            SegmentId::PID => {
                patients = patients.saturating_add(1);
                patient::check(&segment, Location::segment(SegmentId::PID, patients), told);
                alert.has_patient();
            }
            SegmentId::PV1 => {
                visits = visits.saturating_add(1);
                patient::visit(&segment, Location::segment(SegmentId::PV1, visits), told);
                alert.visit(&segment);
            }
            PRT => {
                participations = participations.saturating_add(1);
                alert.participation(&segment, Location::segment(PRT, participations), told);
            }
            MSA => alert.has_subject(),
            _ => {}
        }
    }
    rows.finish(told);
    alert.finish(told);
}

/// Whether nothing stands there, or blanks.
fn is_blank(raw: &[u8]) -> bool {
    raw.trim_ascii().is_empty()
}
