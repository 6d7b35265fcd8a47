use alloc::boxed::Box;
use alloc::string::String;
use alloc::sync::Arc;
use core::fmt;

use async_trait::async_trait;
use thiserror::Error;

use super::Failure;
use crate::datatype::Instant;
use crate::hl7::{MessageBuf, WriteError};
use crate::model::{Report, Sender};
use crate::session::{DeliveryError, OutgoingError};

/// Where observations begin: the driver of a device, a reader of files, a child process, a simulator.
///
/// Whoever runs it gives it an [`Outlet`], and what it hands over there is stored before the call returns:
/// from then on nothing short of a lost disk loses it, and a driver may tell its device so.
///
/// # How it is run
///
/// [`run`](Self::run) is called once, and again after a pause that grows when it fails or panics.
/// When it returns `Ok`, there is nothing more, and it is not called again.
/// When the program is to end, [`Outlet::stopping`] becomes ready; a source that does not return soon after is dropped.
///
/// An `Arc` of a source is one too.
///
/// ```
/// use core::time::Duration;
/// use ihe_pcd::codes::{mdc, unit};
/// use ihe_pcd::datatype::{Ei, Pl};
/// use ihe_pcd::model::Report;
/// use ihe_pcd::plugin::{Failure, ObservationSource, Outlet, async_trait};
///
/// /// A thermometer at a monitor, over a serial line.
/// struct Thermometer;
///
/// #[async_trait]
/// impl ObservationSource for Thermometer {
///     async fn run(&self, outlet: &dyn Outlet) -> Result<(), Failure> {
///         while !outlet.is_stopping() {
///             let degrees = 37; // what the device says
///             let report = Report::builder(outlet.sender(), outlet.control_id(), outlet.now())
///                 .unidentified_patient_at(Pl::default())
///                 .mds(mdc::DEV_MON_PHYSIO_MULTI_PARAM_MDS, Ei::eui_64("0123456789ABCDEF"))
///                 .metric(mdc::TEMP, degrees, unit::DEGC)
///                 .build();
///             outlet.hand_over(&report).await?;
///             # break;
///         }
///         Ok(())
///     }
/// }
/// ```
#[async_trait]
pub trait ObservationSource: Send + Sync + 'static {
    /// Hands over what comes, one report after the other, until there is no more or the outlet is stopping.
    ///
    /// If the future is dropped, a report that is being handed over is stored or not; the source should hand it over again
    /// under the same control id when it runs next, and it is stored once.
    ///
    /// # Errors
    ///
    /// Any error ends this run, and the source is run again after a pause, unless the kind is
    /// [`Misuse`](super::ErrorKind::Misuse): then it stays away, with an event. So that is no answer to what may pass,
    /// such as an outlet that is closed. An error names no patient.
    async fn run(&self, outlet: &dyn Outlet) -> Result<(), Failure>;

    /// Whether it can do what it is for, as far as that can be told without doing it. It is asked before anything is served. Default: it can.
    ///
    /// If the future is dropped, nothing has changed.
    ///
    /// # Errors
    ///
    /// [`Misuse`](super::ErrorKind::Misuse) for what stays so until somebody sets it up otherwise;
    /// [`RetryLater`](super::ErrorKind::RetryLater) for what may pass, such as a backend that is down.
    async fn preflight(&self) -> Result<(), Failure> {
        Ok(())
    }

    /// Its name in logs.
    fn name(&self) -> &str {
        "source"
    }
}

/// Where a source hands over what it has.
#[async_trait]
pub trait Outlet: Send + Sync {
    /// Hands over a message: ready when it is stored. While it cannot be, because a disk is full or slow, it waits.
    ///
    /// A message that was handed over before, with the same bytes, is not stored again.
    ///
    /// If the future is dropped, it is stored or not; the same again does no harm.
    ///
    /// # Errors
    ///
    /// [`OutletError`], each of which says whether the next message may be handed over.
    async fn hand_over_message(&self, message: &MessageBuf) -> Result<(), OutletError>;

    /// Hands over a report: it is written as a message, and that is handed over.
    ///
    /// # Errors
    ///
    /// As [`hand_over_message`](Self::hand_over_message).
    async fn hand_over(&self, report: &Report<'_>) -> Result<(), OutletError> {
        self.hand_over_message(&report.write()?).await
    }

    /// Who sends, as the site has named this source: MSH-3 and MSH-4.
    fn sender(&self) -> Sender;

    /// A control id (MSH-10) that no other message of this outlet has, nor one of an earlier run.
    fn control_id(&self) -> String;

    /// What time it is.
    fn now(&self) -> Instant;

    /// Whether the source is to end.
    fn is_stopping(&self) -> bool;

    /// Ready when the source is to end.
    async fn stopping(&self);
}

/// Why a message that a source handed over is not stored.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum OutletError {
    /// The report cannot be written. The next one may be handed over.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// The message cannot be sent as it is. The next one may be handed over.
    #[error(transparent)]
    Message(#[from] OutgoingError),
    /// The message asks that its storing is not answered (MSH-15 is not `AL`), so nobody would know that it is stored.
    /// The next one may be handed over.
    #[error("MSH-15: a message that asks for no answer cannot be handed over")]
    Unanswered,
    /// It was refused, and would be again. The next one may be handed over.
    #[error("not taken: {0}")]
    Refused(DeliveryError),
    /// Nothing more is taken. Whether the message is stored is not known.
    #[error("the outlet is closed")]
    Closed,
}

impl OutletError {
    /// Whether it is about this message alone, and the next one may be handed over.
    pub const fn is_of_the_message(&self) -> bool {
        !matches!(self, Self::Closed)
    }
}

impl super::PluginError for OutletError {
    /// A source that passes it on ends its run: it is run again when the outlet is closed for now, and otherwise too,
    /// for the next message may be fine.
    fn kind(&self) -> super::ErrorKind {
        super::ErrorKind::RetryLater
    }
}

impl fmt::Debug for dyn Outlet + '_ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outlet").finish_non_exhaustive()
    }
}

#[async_trait]
impl<S: ObservationSource + ?Sized> ObservationSource for Arc<S> {
    async fn run(&self, outlet: &dyn Outlet) -> Result<(), Failure> {
        (**self).run(outlet).await
    }

    async fn preflight(&self) -> Result<(), Failure> {
        (**self).preflight().await
    }

    fn name(&self) -> &str {
        (**self).name()
    }
}
