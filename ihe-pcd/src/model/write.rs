//! Writes the groups of an ORU_R01 message: TF-2 3.1.4.1.1.

use super::{
    Details, Device, Note, Observation, Order, Participation, Patient, PatientResult, ResultStatus,
    Row, Timestamp, Visit,
};
use crate::datatype::{Dtm, DtmText};
use crate::hl7::{SegmentId, SegmentWriter, Writer};

/// OBR-1 and OBX-1 count over the whole message (TF-2 B.7, B.8).
#[derive(Debug, Default)]
pub(super) struct Numbers {
    obr: u32,
    obx: u32,
    spelt: Spelt,
}

/// The time that was spelt last: the rows of a report nearly always share theirs.
#[derive(Debug, Default)]
struct Spelt(Option<(Dtm, DtmText)>);

impl Spelt {
    #[inline]
    fn bytes(&mut self, time: &Dtm) -> &[u8] {
        let is_known = self.0.as_ref().is_some_and(|(last, _)| last == time);
        if !is_known {
            self.0 = Some((*time, time.text()));
        }
        self.0.as_ref().map_or(&[], |(_, text)| text.as_bytes())
    }
}

pub(super) fn result(result: &PatientResult<'_>, writer: &mut Writer, numbers: &mut Numbers) {
    subject(
        &result.patient,
        result.visit.as_ref(),
        &result.notes,
        &result.participations,
        writer,
    );
    for group in &result.orders {
        order(group, writer, numbers, |_| {});
    }
}

/// Whom a group is about, and what stands beside that.
pub(super) fn subject(
    patient: &Patient<'_>,
    visit: Option<&Visit<'_>>,
    beside: &[Note<'_>],
    involved: &[Participation<'_>],
    writer: &mut Writer,
) {
    let identity = patient.identity();
    if let Some(identity) = identity {
        Patient::write(identity, &mut writer.segment(SegmentId::PID));
        participations(involved, writer);
        notes(beside, writer);
    }
    if let Some(visit) = visit {
        Visit::write(visit, &mut writer.segment(SegmentId::PV1));
        if identity.is_none() {
            participations(involved, writer);
            notes(beside, writer);
        }
    }
}

/// Writes an order and its rows; `beside` writes fields behind OBR-10.
pub(super) fn order(
    order: &Order<'_>,
    writer: &mut Writer,
    numbers: &mut Numbers,
    beside: impl FnOnce(&mut SegmentWriter<'_>),
) {
    numbers.obr = numbers.obr.saturating_add(1);
    let mut obr = writer.segment(SegmentId::OBR);
    obr.field(1).integer(numbers.obr);
    if let Some(placer) = &order.placer {
        placer.write(&mut obr.field(2));
    }
    if let Some(filler) = &order.filler {
        filler.write(&mut obr.field(3));
    }
    order.service.write(&mut obr.field(4));
    time(order.start.as_ref(), 7, &mut obr, &mut numbers.spelt);
    time(order.end.as_ref(), 8, &mut obr, &mut numbers.spelt);
    for (number, collector) in (1..).zip(&order.collectors) {
        collector.write(&mut obr.field(10).repetition(number));
    }
    beside(&mut obr);
    notes(&order.notes, writer);
    participations(&order.participations, writer);
    for row in &order.rows {
        numbers.obx = numbers.obx.saturating_add(1);
        let mut obx = writer.segment(SegmentId::OBX);
        obx.field(1).integer(numbers.obx);
        let beside = match row {
            Row::Device(row) => {
                device(row, &mut obx, &mut numbers.spelt);
                &row.details
            }
            Row::Observation(row) => {
                observation(row, &mut obx, &mut numbers.spelt);
                &row.details
            }
        };
        if let Some(details) = beside {
            participations(&details.participations, writer);
            notes(&details.notes, writer);
        }
    }
}

pub(super) fn notes(notes: &[Note<'_>], writer: &mut Writer) {
    for (number, note) in (1..).zip(notes) {
        note.write(number, &mut writer.segment(SegmentId::NTE));
    }
}

pub(super) fn participations(participations: &[Participation<'_>], writer: &mut Writer) {
    for participation in participations {
        participation.write(&mut writer.segment(SegmentId::PRT));
    }
}

fn device(device: &Device<'_>, obx: &mut SegmentWriter<'_>, spelt: &mut Spelt) {
    device.code.write(&mut obx.field(3));
    obx.field(4).display(&device.path);
    if let Some(unit) = &device.unit {
        unit.0.write(&mut obx.field(6));
    }
    obx.field(7).text(device.range.text());
    rare(device.details.as_deref(), [10], obx);
    status(Some(ResultStatus::NO_RESULT), obx);
    time(device.time.as_ref(), 14, obx, spelt);
    rare(device.details.as_deref(), [15, 16], obx);
    for (number, id) in (1..).zip(&device.ids) {
        id.write(&mut obx.field(18).repetition(number));
    }
    rare(device.details.as_deref(), [19], obx);
}

fn observation(observation: &Observation<'_>, obx: &mut SegmentWriter<'_>, spelt: &mut Spelt) {
    obx.field(2).text(&observation.value_type);
    observation.code.write(&mut obx.field(3));
    obx.field(4).short_text(&observation.sub_id);
    observation.value.write(&mut obx.field(5));
    if let Some(unit) = &observation.unit {
        unit.0.write(&mut obx.field(6));
    }
    obx.field(7).text(observation.limits.text());
    for (number, flag) in (1..).zip(&observation.flags) {
        obx.field(8).repetition(number).text(flag);
    }
    let details = observation.details.as_deref();
    rare(details, [10], obx);
    status(observation.status, obx);
    time(observation.own_time(), 14, obx, spelt);
    rare(details, [15, 16], obx);
    for (number, method) in (1..).zip(&observation.methods) {
        method.write(&mut obx.field(17).repetition(number));
    }
    for (number, id) in (1..).zip(&observation.own_devices) {
        id.write(&mut obx.field(18).repetition(number));
    }
    rare(details, [19], obx);
    for (number, site) in (1..).zip(&observation.sites) {
        site.write(&mut obx.field(20).repetition(number));
    }
}

/// Writes fields that few rows have.
fn rare<const N: usize>(
    details: Option<&Details<'_>>,
    numbers: [u32; N],
    obx: &mut SegmentWriter<'_>,
) {
    if let Some(details) = details {
        for number in numbers {
            details.write_field(number, obx);
        }
    }
}

fn status(status: Option<ResultStatus>, obx: &mut SegmentWriter<'_>) {
    if let Some(status) = status {
        obx.field(11).plain(&[status.letter()]);
    }
}

fn time(time: Option<&Timestamp>, field: u32, segment: &mut SegmentWriter<'_>, spelt: &mut Spelt) {
    if let Some(time) = time {
        segment.field(field).plain(spelt.bytes(&time.wire));
    }
}
