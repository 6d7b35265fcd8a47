use alloc::vec::Vec;

use super::shared_ids::Sharing;
use super::{
    Containment, Device, DeviceTree, Interval, Key, Note, Observation, Participation, Patient,
    Timestamp, Value, Visit,
};
use crate::datatype::{Cwe, Ei, Instant, Xcn};

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
    /// The NTE behind PID, where the framework wants none (TF-2 3.1.4.1.1).
    ///
    /// Without a PID they are those behind PV1, and without both they are not written.
    pub notes: Vec<Note<'a>>,
    /// The PRT behind PID. What is said of [`notes`](Self::notes) without a PID is true of them too.
    pub participations: Vec<Participation<'a>>,
    /// The ORDER_OBSERVATION groups.
    pub orders: Vec<Order<'a>>,
}

impl<'a> PatientResult<'a> {
    /// A group in which nothing has been reported yet.
    pub(crate) const fn of(patient: Patient<'a>) -> Self {
        Self {
            patient,
            visit: None,
            notes: Vec::new(),
            participations: Vec::new(),
            orders: Vec::new(),
        }
    }

    /// The observations of all orders, in the order of the message.
    pub fn observations(&self) -> impl Iterator<Item = &Observation<'a>> {
        self.orders.iter().flat_map(Order::observations)
    }

    /// The device rows of all orders, in the order of the message.
    pub fn devices(&self) -> impl Iterator<Item = &Device<'a>> {
        self.orders.iter().flat_map(Order::devices)
    }

    /// The devices and observations as the tree that OBX-4 describes.
    pub fn device_tree(&self) -> DeviceTree<'_, 'a> {
        DeviceTree::of(self)
    }

    /// The same group without a borrow.
    pub fn into_owned(self) -> PatientResult<'static> {
        let mut devices = Sharing::default();
        PatientResult {
            patient: self.patient.into_owned(),
            visit: self.visit.map(Visit::into_owned),
            notes: owned_notes(self.notes),
            participations: owned_participations(self.participations),
            orders: self
                .orders
                .into_iter()
                .map(|order| order.into_owned_sharing(&mut devices))
                .collect(),
        }
    }
}

fn owned_notes(notes: Vec<Note<'_>>) -> Vec<Note<'static>> {
    notes.into_iter().map(Note::into_owned).collect()
}

fn owned_participations(participations: Vec<Participation<'_>>) -> Vec<Participation<'static>> {
    let participations = participations.into_iter();
    participations.map(Participation::into_owned).collect()
}

/// One ORDER_OBSERVATION group: OBR and the OBX rows under it (TF-2 B.7).
#[derive(Clone, Debug, Default, PartialEq)]
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
    pub start: Option<Timestamp>,
    /// OBR-8: the open end of the interval.
    pub end: Option<Timestamp>,
    /// OBR-10: who collected, or operates the device (TF-2 B.7).
    pub collectors: Vec<Xcn<'a>>,
    /// The NTE behind OBR.
    pub notes: Vec<Note<'a>>,
    /// The PRT behind OBR.
    pub participations: Vec<Participation<'a>>,
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

    /// The time from OBR-7 on and up to OBR-8 without it (TF-2 B.7).
    ///
    /// `None` where one of the two has no instant, and where OBR-8 is not after OBR-7:
    /// then everything that states no time was observed at OBR-7.
    pub fn interval(&self) -> Option<Interval> {
        let (start, end) = self.instants()?;
        Interval::new(start, end)
    }

    /// The values of an observation of this order, each with its part of the interval: the value is that of its start (TF-2 B.7, B.8.7).
    ///
    /// One value has the whole [`interval`](Self::interval), several have equal parts of it, in their order.
    /// There are none where the order has no interval, where there is no value,
    /// and for a value whose time comes from OBX-14, its own or that of a device it is in: it is of that time alone.
    ///
    /// They are the values as sent: whether they may be charted, [`Observation::reading`] says.
    ///
    /// ```
    /// use ihe_pcd::hl7::Message;
    /// use ihe_pcd::model::Report;
    ///
    /// let message = Message::parse(
    ///     b"MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.6\r\
    ///     OBR|1||||||20261121120000+0000|20261121120100+0000\r\
    ///     OBX|1|NM|147842^MDC_ECG_HEART_RATE^MDC|1.1.1.1|72~74|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R\r",
    /// )?;
    /// let report = Report::read(&message)?;
    /// let order = &report.results[0].orders[0];
    /// let heart_rate = order.observations().next().unwrap();
    /// let read: Vec<_> = order
    ///     .values_in_time(heart_rate)
    ///     .map(|(part, value)| format!("{} {}", part.start, value.decimal().unwrap()))
    ///     .collect();
    /// assert_eq!(read, ["2026-11-21T12:00:00Z 72", "2026-11-21T12:00:30Z 74"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn values_in_time<'o>(
        &self,
        observation: &'o Observation<'a>,
    ) -> impl Iterator<Item = (Interval, &'o Value<'a>)> + Clone {
        let values = match &observation.value {
            Value::Empty => &[],
            Value::Repeated(values) => values.as_slice(),
            value => core::slice::from_ref(value),
        };
        let interval = self.interval().filter(|_| observation.time == self.start);
        interval
            .into_iter()
            .flat_map(move |interval| interval.parts(values.len()).zip(values))
    }

    /// Whether OBR-8 is before OBR-7.
    pub(super) fn ends_before_it_begins(&self) -> bool {
        self.instants().is_some_and(|(start, end)| end < start)
    }

    fn instants(&self) -> Option<(Instant, Instant)> {
        let instant = |time: &Option<Timestamp>| time.as_ref()?.instant;
        Some((instant(&self.start)?, instant(&self.end)?))
    }

    /// The same group without a borrow.
    pub fn into_owned(self) -> Order<'static> {
        self.into_owned_sharing(&mut Sharing::default())
    }

    fn into_owned_sharing(self, devices: &mut Sharing<'a>) -> Order<'static> {
        Order {
            number: self.number,
            placer: self.placer.map(Ei::into_owned),
            filler: self.filler.map(Ei::into_owned),
            service: self.service.into_owned(),
            start: self.start,
            end: self.end,
            collectors: self.collectors.into_iter().map(Xcn::into_owned).collect(),
            notes: owned_notes(self.notes),
            participations: owned_participations(self.participations),
            rows: self.rows.into_iter().map(|row| devices.own(row)).collect(),
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
    /// Where the row stands.
    pub const fn key(&self) -> Key {
        match self {
            Self::Device(device) => device.key,
            Self::Observation(observation) => observation.key,
        }
    }

    /// OBX-4, where it is a path.
    pub const fn path(&self) -> Option<&Containment> {
        match self {
            Self::Device(device) => Some(&device.path),
            Self::Observation(observation) => observation.path.as_ref(),
        }
    }

    /// The same row without a borrow.
    pub fn into_owned(self) -> Row<'static> {
        match self {
            Self::Device(device) => Row::Device(device.into_owned()),
            Self::Observation(observation) => Row::Observation(observation.into_owned()),
        }
    }
}
