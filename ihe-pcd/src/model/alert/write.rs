//! Writes the groups of an ORU_R40 message: TF-2 3.4.4.1.2.

use super::{AlertGroup, AlertOrder};
use crate::hl7::{SegmentWriter, Writer};
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

/// What only the OBR of an alert has.
fn beside(order: &AlertOrder<'_>, obr: &mut SegmentWriter<'_>) {
    for (number, address) in (1..).zip(&order.callback) {
        address.write(&mut obr.field(17).repetition(number));
    }
    order.parent.written().write(&mut obr.field(29));
}
