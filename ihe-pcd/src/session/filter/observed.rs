use crate::model::{Containment, Device, Header, Level, Observation, Order, PatientResult, Report};

/// An observation together with what its message says around it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Observed<'r, 'a> {
    /// MSH.
    pub header: &'r Header<'a>,
    /// The patient and the visit.
    pub result: &'r PatientResult<'a>,
    /// The OBR that the row stands under.
    pub order: &'r Order<'a>,
    /// The row.
    pub observation: &'r Observation<'a>,
}

impl<'r, 'a> Observed<'r, 'a> {
    /// Every observation of a report, in the order of the message.
    pub fn all(report: &'r Report<'a>) -> impl Iterator<Item = Self> {
        report.results.iter().flat_map(move |result| {
            result.orders.iter().flat_map(move |order| {
                order.observations().map(move |observation| Self {
                    header: &report.header,
                    result,
                    order,
                    observation,
                })
            })
        })
    }

    /// The device rows that the row is in: its channel, virtual device and device, from this order or an earlier one.
    pub fn devices(&self) -> impl Iterator<Item = &'r Device<'a>> {
        let (observation, number) = (self.observation, self.order.number);
        let orders = self.result.orders.iter();
        orders
            .filter(move |order| order.number <= number)
            .flat_map(Order::devices)
            .filter(move |device| is_in(observation, device))
    }
}

/// Whether an observation is in the device, virtual device or channel that a row describes.
pub(super) fn is_in(observation: &Observation<'_>, device: &Device<'_>) -> bool {
    paths_around(observation).any(|path| path == path_of(device))
}

/// The paths of the channel, virtual device and device that a row is in.
pub(super) fn paths_around(observation: &Observation<'_>) -> impl Iterator<Item = Containment> {
    const LEVELS: [Level; 3] = [Level::Mds, Level::Vmd, Level::Channel];
    let path = observation.path;
    LEVELS
        .into_iter()
        .filter_map(move |level| path?.parent(level))
}

/// The path of a device row in full: `1.0` and `1.0.0.0` are one device.
pub(super) fn path_of(device: &Device<'_>) -> Containment {
    let path = device.path;
    path.parent(path.level()).unwrap_or(path)
}
