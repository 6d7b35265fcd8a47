use alloc::collections::{BTreeMap, BTreeSet};
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::cmp::Ordering;

use super::observed::{is_in, path_of, paths_around};
use super::series::instant;
use super::{Observed, Receipt, Series};
use crate::datatype::{Hd, Instant};
use crate::hl7::Text;
use crate::model::{
    Containment, Device, Header, Key, Note, Observation, Order, Participation, Patient,
    PatientResult, Reading, Report, Value, Visit,
};
use crate::session::Position;

/// An observation that has left its message, with everything that says where it comes from. A clone shares it.
#[derive(Clone, Debug)]
pub struct Traced {
    series: Arc<Series>,
    observation: Arc<Observation<'static>>,
    around: Arc<Around>,
}

/// Which message a row came in.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Source {
    /// MSH-10.
    pub control_id: Text<'static>,
    /// MSH-3.
    pub application: Hd<'static>,
    /// MSH-4.
    pub facility: Hd<'static>,
    /// MSH-7, where it is an instant: when the message was made.
    pub made_at: Option<Instant>,
    /// Where the message stands in the journal, if whoever brought it said so.
    pub position: Option<Position>,
}

/// The message that rows came in, but for what [`Source`] has of it.
#[derive(Debug)]
pub(super) struct Envelope {
    pub(super) header: Header<'static>,
    pub(super) received_at: Option<Instant>,
    pub(super) receipt: Option<Receipt>,
}

/// What the rows of one order share.
#[derive(Debug)]
pub(super) struct Around {
    pub(super) envelope: Arc<Envelope>,
    pub(super) source: Arc<Source>,
    pub(super) patient: Patient<'static>,
    pub(super) visit: Option<Visit<'static>>,
    /// The NTE behind PID.
    pub(super) notes: Vec<Note<'static>>,
    /// The PRT behind PID.
    pub(super) participations: Vec<Participation<'static>>,
    /// Without its rows.
    pub(super) order: Order<'static>,
    /// The device rows that its rows may be in.
    pub(super) devices: Vec<Device<'static>>,
}

impl Traced {
    pub(super) fn new(
        series: Arc<Series>,
        observation: &Observation<'_>,
        around: Arc<Around>,
    ) -> Self {
        Self {
            series,
            observation: Arc::new(observation.clone().into_owned()),
            around,
        }
    }

    /// The series that it is of.
    pub const fn series(&self) -> &Arc<Series> {
        &self.series
    }

    /// The row, as it was: its device, its time, its flags.
    pub fn observation(&self) -> &Observation<'static> {
        &self.observation
    }

    /// The value, if the row has one of a patient: its own, doubtful or not, or the one that a correction brings.
    pub fn value(&self) -> Option<&Value<'static>> {
        match self.observation.reading() {
            Reading::Value(_)
            | Reading::Doubtful(..)
            | Reading::Correction { value: Some(_), .. } => Some(self.observation.value_as_sent()),
            _ => None,
        }
    }

    /// When it was observed, where that is an instant.
    pub fn instant(&self) -> Option<Instant> {
        instant(&self.observation)
    }

    /// Which row of the message it is.
    pub fn key(&self) -> Key {
        self.observation.key
    }

    /// The message it came in.
    pub fn source(&self) -> &Arc<Source> {
        &self.around.source
    }

    /// The receipt of that message, if whoever brought it had one.
    pub fn receipt(&self) -> Option<&Receipt> {
        self.around.envelope.receipt.as_ref()
    }

    /// Whom it was observed on.
    pub fn patient(&self) -> &Patient<'static> {
        &self.around.patient
    }

    /// Where the patient was.
    pub fn visit(&self) -> Option<&Visit<'static>> {
        self.around.visit.as_ref()
    }

    /// The OBR that it stood under, without its rows.
    pub fn order(&self) -> &Order<'static> {
        &self.around.order
    }

    /// The device rows that it is in.
    pub fn devices(&self) -> impl Iterator<Item = &Device<'static>> {
        let devices = self.around.devices.iter();
        devices.filter(|device| is_in(&self.observation, device))
    }

    pub(super) const fn around(&self) -> &Arc<Around> {
        &self.around
    }
}

impl Envelope {
    pub(super) fn of(report: &Report<'_>, receipt: Option<&Receipt>) -> Self {
        Self {
            header: report.header.clone().into_owned(),
            received_at: report.received_at,
            receipt: receipt.cloned(),
        }
    }
}

impl Source {
    pub(super) fn of(header: &Header<'_>, position: Option<Position>) -> Self {
        Self {
            control_id: header.control_id.clone().into_owned(),
            application: header.sending_application.clone().into_owned(),
            facility: header.sending_facility.clone().into_owned(),
            made_at: header.time.as_ref().and_then(|time| time.instant),
            position,
        }
    }

    /// Which of two messages was made later; by what it says of itself, never by the order of arrival.
    pub(super) fn made_after(&self, other: &Self) -> Ordering {
        let by_content = |source: &Self| (source.made_at, source.control_id.clone());
        by_content(self)
            .cmp(&by_content(other))
            .then_with(|| self.application.to_line().cmp(&other.application.to_line()))
            .then_with(|| self.facility.to_line().cmp(&other.facility.to_line()))
    }
}

impl Around {
    pub(super) fn of(row: &Observed<'_, '_>, envelope: Arc<Envelope>, source: Arc<Source>) -> Self {
        let Observed { result, order, .. } = row;
        let heading = Order {
            rows: Vec::new(),
            number: order.number,
            placer: order.placer.clone(),
            filler: order.filler.clone(),
            service: order.service.clone(),
            start: order.start,
            end: order.end,
            collectors: order.collectors.clone(),
            notes: order.notes.clone(),
            participations: order.participations.clone(),
        };
        let notes = result.notes.iter().cloned();
        let participations = result.participations.iter().cloned();
        Self {
            envelope,
            source,
            patient: result.patient.clone().into_owned(),
            visit: result.visit.clone().map(Visit::into_owned),
            notes: notes.map(Note::into_owned).collect(),
            participations: participations.map(Participation::into_owned).collect(),
            order: heading.into_owned(),
            devices: devices(result, order),
        }
    }
}

/// The device rows that count for an order: its own, and the identities of earlier ones, whose times and notes do not reach it.
fn devices(result: &PatientResult<'_>, order: &Order<'_>) -> Vec<Device<'static>> {
    let needed: BTreeSet<Containment> = order.observations().flat_map(paths_around).collect();
    let is_needed = |device: &&Device<'_>| needed.contains(&path_of(device));
    let mut named: BTreeMap<Containment, Device<'static>> = BTreeMap::new();
    let orders = result.orders.iter();
    for earlier in orders.filter(|other| other.number < order.number) {
        let devices = earlier.devices().filter(is_needed);
        for device in devices.filter(|device| !device.ids.is_empty()) {
            let mut device = device.clone().into_owned();
            device.time = None;
            device.details = None;
            named.insert(path_of(&device), device);
        }
    }
    let own: Vec<_> = order
        .devices()
        .filter(is_needed)
        .map(|device| {
            let mut device = device.clone().into_owned();
            if let Some(earlier) = named.remove(&path_of(&device))
                && device.ids.is_empty()
            {
                device.ids = earlier.ids;
            }
            device
        })
        .collect();
    named.into_values().chain(own).collect()
}
