//! Writes the groups of an ORU_R40 message: TF-2 3.4.4.1.2, and those of an ORA_R41: TF-2 3.5, CP-150.

use super::{AlertGroup, AlertOrder, AlertStatus};
use crate::hl7::{SegmentId, SegmentWriter, Writer};
use crate::model::AcknowledgmentCode;
use crate::model::write::{Numbers, order, subject};

pub(super) fn groups(groups: &[AlertGroup<'_>], writer: &mut Writer) {
    let mut numbers = Numbers::default();
    for group in groups {
        subject(
            &group.patient,
            group.visit.as_ref(),
            &group.notes,
            &group.participations,
            writer,
        );
        for one in group.orders() {
            order(&one.order, writer, &mut numbers, |obr| beside(one, obr));
        }
    }
}

pub(super) fn status(status: &AlertStatus<'_>, writer: &mut Writer) {
    if let Some(control_id) = &status.control_id {
        let mut msa = writer.segment(SegmentId::MSA);
        let taken = AcknowledgmentCode::ApplicationAccept;
        msa.field(1).text(taken.table_0008());
        msa.field(2).text(control_id);
    }
    subject(&status.patient, status.visit.as_ref(), &[], &[], writer);
    let mut numbers = Numbers::default();
    for answer in &status.answers {
        let one = answer.order();
        order(&one.order, writer, &mut numbers, |obr| beside(one, obr));
    }
}

/// What only the OBR of an alert has.
fn beside(order: &AlertOrder<'_>, obr: &mut SegmentWriter<'_>) {
    for (number, address) in (1..).zip(&order.callback) {
        address.write(&mut obr.field(17).repetition(number));
    }
    order.parent.written().write(&mut obr.field(29));
}
