//! A patient and a device that belong together (DEV-51, DEV-52): PCIM A.1.2.

use super::kind::Kind;
use super::row::Fields;
use super::told::Told;
use super::{Rule, is_blank, is_code};
use crate::hl7::{Location, Segment, SegmentId};

const SERVICE: [&[u8]; 3] = [b"69136", b"MDC_OBS_ASSOCIATION_PATIENT_DEVICE", b"MDC"];

const CONDITION: [&[u8]; 3] = [b"68487", b"MDC_ATTR_EVT_COND", b"MDC"];

const BEGIN: [&[u8]; 3] = [b"198332", b"MDC_EVT_ASSOCIATION_PATIENT_DEVICE", b"MDC"];

const END: [&[u8]; 3] = [b"198334", b"MDC_EVT_DISASSOCIATION_PATIENT_DEVICE", b"MDC"];

/// What has been said of the association so far.
#[derive(Default)]
pub(super) struct Association {
    order: Option<Order>,
    has_device: bool,
    has_author: bool,
}

/// OBR.
struct Order {
    at: Location,
    /// The how manieth segment it is.
    segment: u32,
    names_first: bool,
}

impl Association {
    pub(super) fn order(&mut self, obr: &Segment<'_>, at: Location, told: &mut Told<'_>) {
        let [id, service, earliest, latest, parent] = obr.fields_at([3, 4, 7, 8, 29]);
        told.require(
            service.is_empty() || is_code(service, SERVICE),
            Rule::AssociationService,
            at.field(4),
        );
        let given = |part: usize| !is_blank(id.component(part).raw());
        let is_own = id.is_empty() || given(2) || given(3) && given(4);
        told.require(is_own, Rule::AssociationAuthority, at.field(3));
        let has_times = !earliest.is_empty() && !latest.is_empty();
        told.require(has_times, Rule::AssociationTimes, at.field(7));
        self.order = Some(Order {
            at,
            segment: told.segment(),
            names_first: !is_blank(parent.component(2).raw()),
        });
    }

    pub(super) fn row(&self, fields: &Fields<'_>, kind: Kind, at: Location, told: &mut Told<'_>) {
        let [code, path, value, status] = [3, 4, 5, 11].map(|number| fields.field(number).field());
        told.require(
            code.is_empty() || is_code(code, CONDITION),
            Rule::AssociationCondition,
            at.field(3),
        );
        told.require(path.raw() == b"0.0.0.0", Rule::AssociationPath, at.field(4));
        let is_end = is_code(value, END);
        told.require(
            value.is_empty() || is_end || is_code(value, BEGIN),
            Rule::AssociationValue,
            at.field(5),
        );
        let is_reported = kind != Kind::AssociationReport || status.raw() != b"R";
        told.require(is_reported, Rule::AssociationStatus, at.field(11));
        let is_later = is_end || matches!(status.raw(), b"C" | b"D" | b"W");
        if let Some(order) = self.order.as_ref().filter(|_| is_later) {
            let current = told.segment();
            told.look_at(order.segment);
            told.require(
                order.names_first,
                Rule::AssociationParent,
                order.at.field(29),
            );
            told.look_at(current);
        }
    }

    pub(super) fn participation(&mut self, prt: &Segment<'_>, at: Location, told: &mut Told<'_>) {
        let [participation, device] = prt.fields_at([4, 10]);
        match participation.component(1).raw() {
            b"EQUIP" => {
                self.has_device = true;
                let is_named = !is_blank(device.raw());
                told.require(is_named, Rule::AssociationDevice, at.field(10));
            }
            b"AUT" => self.has_author = true,
            _ => {}
        }
    }

    pub(super) fn finish(self, told: &mut Told<'_>) {
        let at = Location::segment(SegmentId::PRT, 1);
        told.require(self.has_device, Rule::AssociationEquipment, at);
        told.require(self.has_author, Rule::AssociationAuthor, at);
    }
}
