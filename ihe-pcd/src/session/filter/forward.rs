use alloc::collections::BTreeSet;
use alloc::sync::Arc;
use alloc::vec::Vec;

use ihe_pcd_codes::MdcCode;

use super::Traced;
use super::observed::{path_of, paths_around};
use super::traced::Around;
use crate::datatype::{Ei, Instant};
use crate::hl7::Text;
use crate::model::{Containment, Key, Order, PatientResult, Report, Row, Sender};

/// Puts rows that were filtered or thinned into a report of one's own: one PATIENT_RESULT for each patient and visit,
/// one OBR for each that the rows came under.
///
/// As they were: PID and PV1; OBR with its times and its filler number (OBR-3), which names the group they came in;
/// the device rows that they are in; code, path, value, unit, flags, status, time and devices of each row, to the letter;
/// NTE and PRT behind each of them.
/// Numbered anew: OBR-1 and OBX-1, and with them [`Key`]. MSH is the new sender's, who says `now` in MSH-7.
///
/// A report has no place for the control id and the sender that a row came with; [`Traced::source`] has them,
/// and where they must be found later, whoever sends keeps them beside the new control id.
/// A time whose zone the site's rules knew is sent without it, as it came.
///
/// `None` of the rows: a report without a result.
pub fn forward<'t>(
    sender: Sender,
    control_id: impl Into<Text<'static>>,
    now: Instant,
    rows: impl IntoIterator<Item = &'t Traced>,
) -> Report<'static> {
    // The builder knows what stands in MSH, and the rows stand in their own groups.
    let mut report = Report::builder(sender, control_id, now)
        .no_patient()
        .mds(MdcCode::new(0), Ei::default())
        .build();
    report.results = results(rows);
    let (mut obr, mut obx) = (0_u32, 0_u32);
    let orders = report.results.iter_mut();
    for order in orders.flat_map(|result| &mut result.orders) {
        obr = obr.saturating_add(1);
        order.number = obr;
        for row in &mut order.rows {
            obx = obx.saturating_add(1);
            let key = Key { obr, obx };
            match row {
                Row::Device(device) => device.key = key,
                Row::Observation(observation) => observation.key = key,
            }
        }
    }
    report
}

/// The message that rows came in, with these rows alone and the device rows that they are in, as a [`Filter`](super::Filter) leaves it:
/// MSH, times, numbers of orders and the [`Key`] of each row are as they were. `None` of no rows.
///
/// The rows are of one message; of several, MSH is that of the first row.
pub fn reduced<'t>(rows: impl IntoIterator<Item = &'t Traced>) -> Option<Report<'static>> {
    let mut rows = rows.into_iter().peekable();
    let envelope = Arc::clone(&rows.peek()?.around().envelope);
    Some(Report {
        received_at: envelope.received_at,
        header: envelope.header.clone(),
        results: results(rows),
        problems: Vec::new(),
    })
}

/// One PATIENT_RESULT for each patient and visit, one order for each that the rows came under, numbered as they were.
fn results<'t>(rows: impl IntoIterator<Item = &'t Traced>) -> Vec<PatientResult<'static>> {
    let mut groups: Vec<(&Arc<Around>, Vec<&Traced>)> = Vec::new();
    for row in rows {
        let group = groups
            .iter_mut()
            .find(|(around, _)| Arc::ptr_eq(around, row.around()));
        match group {
            Some((_, rows)) => rows.push(row),
            None => groups.push((row.around(), alloc::vec![row])),
        }
    }
    let mut results: Vec<(&Arc<Around>, Vec<Order<'static>>)> = Vec::new();
    for (around, rows) in groups {
        let of_patient = |(other, _): &&mut (&Arc<Around>, _)| {
            other.patient == around.patient
                && other.visit == around.visit
                && other.notes == around.notes
                && other.participations == around.participations
        };
        let order = order(around, &rows);
        match results.iter_mut().find(of_patient) {
            Some((_, orders)) => orders.push(order),
            None => results.push((around, alloc::vec![order])),
        }
    }
    let results = results.into_iter().map(|(around, orders)| PatientResult {
        patient: around.patient.clone(),
        visit: around.visit.clone(),
        notes: around.notes.clone(),
        participations: around.participations.clone(),
        orders,
    });
    results.collect()
}

/// The order that some rows came under, with these rows and the devices that they are in.
fn order(around: &Around, rows: &[&Traced]) -> Order<'static> {
    let rows = rows.iter().map(|row| row.observation());
    let needed: BTreeSet<Containment> = rows.clone().flat_map(paths_around).collect();
    let devices = around.devices.iter();
    let devices = devices.filter(|device| needed.contains(&path_of(device)));
    let devices = devices.cloned().map(Row::Device);
    Order {
        rows: devices.chain(rows.cloned().map(Row::Observation)).collect(),
        ..around.order.clone()
    }
}
