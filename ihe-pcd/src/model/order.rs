use alloc::vec::Vec;

use super::{Device, Observation, Patient, Timestamp, Visit};
use crate::datatype::{Cwe, Ei};

/// One PATIENT_RESULT group: a patient, and everything reported about that patient.
///
/// A report nearly always has one. Where it has several, nothing crosses from one to the next.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PatientResult<'a> {
    /// PID.
    pub patient: Patient<'a>,
    /// PV1.
    pub visit: Option<Visit<'a>>,
    /// The ORDER_OBSERVATION groups.
    pub orders: Vec<Order<'a>>,
}

impl<'a> PatientResult<'a> {
    /// The observations of all orders, in the order of the message.
    pub fn observations(&self) -> impl Iterator<Item = &Observation<'a>> {
        self.orders.iter().flat_map(Order::observations)
    }

    /// The device rows of all orders, in the order of the message.
    pub fn devices(&self) -> impl Iterator<Item = &Device<'a>> {
        self.orders.iter().flat_map(Order::devices)
    }

    /// The same group without a borrow.
    pub fn into_owned(self) -> PatientResult<'static> {
        PatientResult {
            patient: self.patient.into_owned(),
            visit: self.visit.map(Visit::into_owned),
            orders: self.orders.into_iter().map(Order::into_owned).collect(),
        }
    }
}

/// One ORDER_OBSERVATION group: OBR and the OBX rows under it (TF-2 B.7).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Order<'a> {
    /// Which OBR of the message it is, from 1; 0 for rows that stand before any OBR.
    pub number: u32,
    /// OBR-2.
    pub placer: Option<Ei<'a>>,
    /// OBR-3: names this group for ever.
    pub filler: Option<Ei<'a>>,
    /// OBR-4: the service.
    pub service: Cwe<'a>,
    /// OBR-7: the time of everything below that states none; the begin of the interval when OBR-8 is there.
    pub start: Option<Timestamp<'a>>,
    /// OBR-8: the open end of the interval.
    pub end: Option<Timestamp<'a>>,
    /// The OBX rows as they stand.
    pub rows: Vec<Row<'a>>,
}

impl<'a> Order<'a> {
    /// The rows that are observations.
    pub fn observations(&self) -> impl Iterator<Item = &Observation<'a>> {
        self.rows.iter().filter_map(|row| match row {
            Row::Observation(observation) => Some(observation),
            Row::Device(_) => None,
        })
    }

    /// The rows that describe devices.
    pub fn devices(&self) -> impl Iterator<Item = &Device<'a>> {
        self.rows.iter().filter_map(|row| match row {
            Row::Device(device) => Some(device),
            Row::Observation(_) => None,
        })
    }

    /// The same group without a borrow.
    pub fn into_owned(self) -> Order<'static> {
        Order {
            number: self.number,
            placer: self.placer.map(Ei::into_owned),
            filler: self.filler.map(Ei::into_owned),
            service: self.service.into_owned(),
            start: self.start.map(Timestamp::into_owned),
            end: self.end.map(Timestamp::into_owned),
            rows: self.rows.into_iter().map(Row::into_owned).collect(),
        }
    }
}

/// One OBX.
#[derive(Clone, Debug, PartialEq)]
#[expect(
    clippy::large_enum_variant,
    reason = "nearly every row is an observation, and boxing them would allocate for each"
)]
pub enum Row<'a> {
    /// Its path ends in zeros.
    Device(Device<'a>),
    /// Any other.
    Observation(Observation<'a>),
}

impl Row<'_> {
    /// The same row without a borrow.
    pub fn into_owned(self) -> Row<'static> {
        match self {
            Self::Device(device) => Row::Device(device.into_owned()),
            Self::Observation(observation) => Row::Observation(observation.into_owned()),
        }
    }
}
