use alloc::boxed::Box;
use alloc::sync::Arc;

use async_trait::async_trait;

use super::Failure;
use crate::datatype::{Ei, Instant, Pl};
use crate::model::Identity;

/// Knows which patient a device was on at a time: an admission system, a list of beds, a scanner at the bedside.
///
/// [`Associated`](super::Associated) puts it before a sink. [`Stays`](super::Stays) is one that is a list.
///
/// # What is promised
///
/// It answers for the time of the observation and never for now: who lies in the bed when a report is delivered may be somebody else.
/// The same question has the same answer, unless what is known of that time has changed.
/// It never chooses: two patients at one time are a [`Conflict`](Association::Conflict), and nobody is [`Unidentified`](Association::Unidentified).
/// [`testkit::patient_directory`](super::testkit) asks for it.
///
/// A closure with these arguments is a directory too, and so is an `Arc` of a directory.
///
/// ```
/// use ihe_pcd::datatype::{Ei, Instant, Pl};
/// use ihe_pcd::model::Identity;
/// use ihe_pcd::plugin::{Association, Failure, PatientDirectory, async_trait};
///
/// /// One stay in one bed.
/// struct Stay {
///     bed: String,
///     from: Instant,
///     until: Instant,
///     patient: Identity<'static>,
/// }
///
/// #[async_trait]
/// impl PatientDirectory for Stay {
///     async fn patient_at(
///         &self,
///         _devices: &[Ei<'_>],
///         location: Option<&Pl<'_>>,
///         observed_at: Instant,
///     ) -> Result<Association, Failure> {
///         let is_there = location.is_some_and(|place| place.bed == self.bed.as_str());
///         if is_there && (self.from..self.until).contains(&observed_at) {
///             return Ok(Association::Identified(self.patient.clone()));
///         }
///         Ok(Association::Unidentified)
///     }
/// }
/// ```
#[async_trait]
pub trait PatientDirectory: Send + Sync + 'static {
    /// Who was on these devices, or at this place, at this time.
    ///
    /// `devices` are the ids of the devices that made a value, the most specific first; it may be empty.
    /// `location` is PV1-3, if the report says it.
    ///
    /// If the future is dropped, the question is asked again.
    ///
    /// # Errors
    ///
    /// A directory that is down or slow answers [`RetryLater`](super::ErrorKind::RetryLater), and never that nobody is there.
    async fn patient_at(
        &self,
        devices: &[Ei<'_>],
        location: Option<&Pl<'_>>,
        observed_at: Instant,
    ) -> Result<Association, Failure>;
}

/// Which patient a device was on.
///
/// `Debug` shows no content.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Association {
    /// This one, with an identifier at least.
    Identified(Identity<'static>),
    /// Nobody that is known.
    Unidentified,
    /// Several, or what is known contradicts itself.
    Conflict,
}

#[async_trait]
impl<F> PatientDirectory for F
where
    F: Fn(&[Ei<'_>], Option<&Pl<'_>>, Instant) -> Result<Association, Failure>
        + Send
        + Sync
        + 'static,
{
    async fn patient_at(
        &self,
        devices: &[Ei<'_>],
        location: Option<&Pl<'_>>,
        observed_at: Instant,
    ) -> Result<Association, Failure> {
        self(devices, location, observed_at)
    }
}

#[async_trait]
impl<D: PatientDirectory + ?Sized> PatientDirectory for Arc<D> {
    async fn patient_at(
        &self,
        devices: &[Ei<'_>],
        location: Option<&Pl<'_>>,
        observed_at: Instant,
    ) -> Result<Association, Failure> {
        (**self).patient_at(devices, location, observed_at).await
    }
}
