//! The one event of an infusion (PCD-10): TF-2 M.1.1 and M.1.2.

use super::row::Fields;
use super::told::Told;
use super::{Rule, is_blank};
use crate::hl7::{Location, SegmentId};

/// What has been said of the event so far.
#[derive(Default)]
pub(super) struct Event {
    order: Option<Location>,
    events: u32,
    delivery: Option<Delivery>,
    /// The parameters that there are, by their places in [`PARAMETERS`].
    parameters: u8,
}

/// An event of delivery.
struct Delivery {
    at: Location,
    /// The how manieth segment it is.
    segment: u32,
    /// Something was delivered: it stopped or is complete.
    has_volume: bool,
}

/// OBX-3.2 of the row that says what happened.
const CONDITION: &[u8] = b"MDC_ATTR_EVT_COND";

const START: &[u8] = b"MDC_EVT_PUMP_DELIV_START";

/// OBX-5.2 (TF-2 table M.1.2-1).
const EVENTS: &[&[u8]] = &[
    START,
    b"MDC_EVT_PUMP_DELIV_STOP",
    b"MDC_EVT_PUMP_DELIV_COMP",
    b"MDC_EVT_COMM_STATUS_CHANGE",
    b"MDC_EVT_PUMP_PROG_CLEARED",
    b"MDC_EVT_PUMP_AUTO_PROG_CLEARED",
    b"MDC_EVT_PATIENT_CHANGE",
    b"MDC_EVT_PATIENT_ID_CHANGE",
    b"MDC_EVT_PATIENT_PARAMETER_CHANGE",
    b"MDC_EVT_PUMP_VOL_COUNTERS_CLEARED",
    b"MDC_EVT_DEVICE_TIME_CHANGED",
];

/// Those of delivery, with their codes.
const DELIVERIES: [(&[u8], &[u8]); 3] = [
    (START, b"197288"),
    (b"MDC_EVT_PUMP_DELIV_STOP", b"197290"),
    (b"MDC_EVT_PUMP_DELIV_COMP", b"197292"),
];

/// What each of them is sent with (TF-2 tables M.1.2.1-1 and M.1.2.1-2); the last one only where something was delivered.
const PARAMETERS: [(&[&[u8]], Rule); 7] = [
    (&[b"MDC_PUMP_INFUSING_STATUS"], Rule::EventInfusing),
    (&[b"MDC_FLOW_FLUID_PUMP_CURRENT"], Rule::EventFlow),
    (&[b"MDC_DEV_PUMP_ACTIVE_SOURCES"], Rule::EventSources),
    (
        &[b"MDC_DEV_PUMP_CURRENT_DELIVERY_STATUS"],
        Rule::EventDelivery,
    ),
    (&[b"MDC_DEV_PUMP_PROGRAM_DELIVERY_MODE"], Rule::EventProgram),
    (
        &[b"MDC_DEV_PUMP_SOURCE_CHANNEL_LABEL"],
        Rule::EventSourceLabel,
    ),
    (
        &[b"MDC_VOL_FLUID_DELIV_SEGMENT", b"MDC_VOL_FLUID_DELIV_TOTAL"],
        Rule::EventVolume,
    ),
];

impl Event {
    pub(super) fn order(&mut self, at: Location) {
        self.order = self.order.or(Some(at));
    }

    pub(super) fn row(&mut self, fields: &Fields<'_>, at: Location, told: &mut Told<'_>) {
        let name = fields.field(3).field().component(2).raw();
        if name == CONDITION {
            self.condition(fields, at, told);
            return;
        }
        for (place, (names, _)) in (0..).zip(PARAMETERS) {
            if names.contains(&name) {
                self.parameters |= 1 << place;
            }
        }
    }

    fn condition(&mut self, fields: &Fields<'_>, at: Location, told: &mut Told<'_>) {
        self.events = self.events.saturating_add(1);
        told.require(self.events == 1, Rule::OneEvent, at);
        let value = fields.field(5).field();
        let [code, name] = [1, 2].map(|part| value.component(part).raw());
        if is_blank(name) {
            return;
        }
        told.require(EVENTS.contains(&name), Rule::EventListed, at.field(5));
        let mut deliveries = DELIVERIES.into_iter();
        if let Some((_, number)) = deliveries.find(|(known, _)| *known == name) {
            told.require(code == number, Rule::EventCode, at.field(5));
            self.delivery = Some(Delivery {
                at,
                segment: told.segment(),
                has_volume: name != START,
            });
        }
    }

    pub(super) fn finish(self, told: &mut Told<'_>) {
        let order = Location::segment(SegmentId::OBR, 1);
        told.require(self.events > 0, Rule::EventRow, self.order.unwrap_or(order));
        let Some(delivery) = self.delivery else {
            return;
        };
        told.look_at(delivery.segment);
        for (place, (names, rule)) in (0..).zip(PARAMETERS) {
            let is_there = self.parameters & 1 << place != 0;
            let is_asked = names.len() == 1 || delivery.has_volume;
            told.require(is_there || !is_asked, rule, delivery.at);
        }
    }
}
