use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;

use async_trait::async_trait;

use super::{Association, Failure, PatientDirectory};
use crate::datatype::{Ei, Instant, Pl};
use crate::hl7::Text;
use crate::model::Identity;
use crate::session::filter::LocationSelection;
use crate::session::filter::is_device;

/// A directory that is a list: who was on which device, or at which place, and when.
///
/// All stays at the time of an observation count that are of one of its devices or of its place. Where they name one patient, it is this one,
/// where they name several it is a conflict, and nobody is preferred: neither the device to the place, nor the later stay to the earlier one.
///
/// `Debug` shows how many there are.
///
/// ```
/// use ihe_pcd::datatype::{Cx, Instant};
/// use ihe_pcd::model::Identity;
/// use ihe_pcd::plugin::{Stay, Stays};
/// use ihe_pcd::session::filter::LocationSelection;
///
/// let [eight, noon] = ["2026-11-21T08:00:00Z", "2026-11-21T12:00:00Z"].map(|at| Instant::parse_rfc3339(at).unwrap());
/// let patient = |id: &'static str| Identity::identified_by(Cx::new(id, "HOSPITAL", "PI"));
/// let bed = LocationSelection {
///     unit: Some("ICU".into()),
///     bed: Some("2".into()),
///     ..LocationSelection::default()
/// };
/// let stays: Stays = [
///     Stay::on_device("0123456789ABCDEF", patient("4711")).from(eight).until(noon),
///     Stay::at(bed, patient("4712")).from(noon),
/// ]
/// .into_iter()
/// .collect();
/// # fn directory(_: impl ihe_pcd::plugin::PatientDirectory) {}
/// directory(stays); // of an `Associated`
/// ```
#[derive(Clone, Default)]
pub struct Stays(Vec<Stay>);

/// A patient on one device, or at one place, for some time.
///
/// `Debug` shows the times alone.
#[derive(Clone, PartialEq)]
pub struct Stay {
    of: Of,
    from: Option<Instant>,
    until: Option<Instant>,
    patient: Identity<'static>,
}

#[derive(Clone, PartialEq)]
enum Of {
    Device(Text<'static>),
    Place(LocationSelection),
}

impl Stay {
    /// On a device, at all times so far: the digits of its EUI-64 in either case, or OBX-18 as one line.
    ///
    /// The patient has an identifier and its authority: [`Associated`](super::Associated) refuses reports for one without.
    pub fn on_device(id: &str, patient: Identity<'static>) -> Self {
        Self::new(Of::Device(Text::from(id).into_owned()), patient)
    }

    /// At a place (PV1-3), at all times so far; a part of the place that is `None` may be anything.
    pub const fn at(place: LocationSelection, patient: Identity<'static>) -> Self {
        Self::new(Of::Place(place), patient)
    }

    const fn new(of: Of, patient: Identity<'static>) -> Self {
        Self {
            of,
            from: None,
            until: None,
            patient,
        }
    }

    /// From this instant on.
    #[must_use]
    pub const fn from(mut self, instant: Instant) -> Self {
        self.from = Some(instant);
        self
    }

    /// Until directly before this instant.
    #[must_use]
    pub const fn until(mut self, instant: Instant) -> Self {
        self.until = Some(instant);
        self
    }

    fn is(&self, devices: &[Ei<'_>], location: Option<&Pl<'_>>, at: Instant) -> bool {
        let is_then =
            self.from.is_none_or(|from| from <= at) && self.until.is_none_or(|until| at < until);
        is_then
            && match &self.of {
                Of::Device(id) => devices.iter().any(|device| is_device(device, id)),
                Of::Place(place) => location.is_some_and(|location| place.contains(location)),
            }
    }
}

impl FromIterator<Stay> for Stays {
    fn from_iter<I: IntoIterator<Item = Stay>>(stays: I) -> Self {
        Self(stays.into_iter().collect())
    }
}

#[async_trait]
impl PatientDirectory for Stays {
    async fn patient_at(
        &self,
        devices: &[Ei<'_>],
        location: Option<&Pl<'_>>,
        observed_at: Instant,
    ) -> Result<Association, Failure> {
        let stays = self.0.iter();
        let mut patients = stays
            .filter(|stay| stay.is(devices, location, observed_at))
            .map(|stay| &stay.patient);
        let Some(first) = patients.next() else {
            return Ok(Association::Unidentified);
        };
        Ok(match patients.all(|patient| patient == first) {
            true => Association::Identified(first.clone()),
            false => Association::Conflict,
        })
    }
}

impl fmt::Debug for Stays {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Stays").field(&self.0.len()).finish()
    }
}

impl fmt::Debug for Stay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stay")
            .field("from", &self.from)
            .field("until", &self.until)
            .finish_non_exhaustive()
    }
}
