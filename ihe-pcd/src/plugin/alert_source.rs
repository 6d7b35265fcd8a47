use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;

use async_trait::async_trait;
use thiserror::Error;

use super::Failure;
use crate::datatype::Instant;
use crate::model::{AlertContent, AlertId};
use crate::session::alert::{NotSaid, RaisedAlert, Saying};

/// Where alerts begin: the driver of a device, a central station.
///
/// Whoever runs it gives it an [`AlertOutlet`]; what it says there is stored before the call returns, and reaches the manager once there is a way.
/// [`AlertReporter::serve`](crate::actor::AlertReporter::serve) runs one.
///
/// # How it is run
///
/// [`run`](Self::run) is called once, and again after a pause that grows when it fails or panics.
/// When it returns `Ok`, there is nothing more, and it is not called again.
/// When the program is to end, [`AlertOutlet::stopping`] becomes ready; a source that does not return soon after is dropped.
///
/// Nothing ends an alert but its source: not its failure, not its end, and not a restart. A source that begins again looks at
/// [`active`](AlertOutlet::active), and says of each alert there that it is as before ([`Saying::Confirm`]), is otherwise, or is over.
/// It raises none that stands there: one condition is one alert.
///
/// # What it promises
///
/// - It says what has happened in the order in which that has happened, and leaves nothing out, also where storing is slow.
/// - What was not stored it says again, in this run or the next, an end above all: until then the alert stands. Whether something was stored
///   that nobody knows of, because the run was dropped or [`NotStored`](AlertOutletError::NotStored) was answered, `active` shows.
/// - An alert that is refused ([`is_of_the_alert`](AlertOutletError::is_of_the_alert)) holds up no other.
/// - It says nothing that may not follow ([`Misstep`](crate::session::alert::Misstep)): nobody would hear of it.
/// - It ends soon after it is to, and soon after [`Closed`](AlertOutletError::Closed).
/// - It awaits, and blocks no thread: others have to speak meanwhile.
/// - It does not panic; after a panic in what it awaits it can be run again.
/// - An error names no patient.
///
/// With the feature `testkit`, `plugin::testkit::alert_source` asks a source for every promise.
///
/// An `Arc` of a source is one too.
///
/// ```
/// use ihe_pcd::model::AlertContent;
/// use ihe_pcd::plugin::{AlertOutlet, AlertSource, Failure, async_trait};
/// use ihe_pcd::session::alert::Saying;
///
/// /// An alarm of a device: what it is, and whether its condition is there.
/// struct Alarm(AlertContent);
///
/// #[async_trait]
/// impl AlertSource for Alarm {
///     async fn run(&self, outlet: &dyn AlertOutlet) -> Result<(), Failure> {
///         // What an earlier run has raised is not there any more, says this device.
///         for alert in outlet.active() {
///             outlet.say(&alert.id, Saying::End).await?;
///         }
///         let alarm = outlet.raise(self.0.clone()).await?;
///         outlet.stopping().await; // here the device would be watched
///         outlet.say(&alarm, Saying::End).await?;
///         Ok(())
///     }
/// }
/// # #[cfg(all(feature = "testkit", feature = "tokio"))]
/// # tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build().unwrap().block_on(async {
/// # use ihe_pcd::{codes::mdc, datatype::Ei, plugin::testkit};
/// # let empty = AlertContent::builder().no_subject()
/// #     .mds(mdc::DEV_PUMP_INFUS_LVP_MDS, Ei::eui_64("0123456789ABCDEF")).vmd(mdc::DEV_PUMP_INFUS_LVP_VMD)
/// #     .technical(mdc::EVT_BATT_DEPL, "Battery empty", mdc::DEV_PUMP_INFUS_LVP_MDS);
/// # let empty = AlertContent::from(empty);
/// # let patience = async || tokio::time::sleep(core::time::Duration::from_secs(60)).await;
/// # let kept = testkit::alert_source(async || Ok(Alarm(empty.clone())), patience);
/// # kept.await.unwrap_or_else(|broken| panic!("{broken}"));
/// # });
/// ```
#[async_trait]
pub trait AlertSource: Send + Sync + 'static {
    /// Says what becomes of alerts, until there is nothing more or the outlet is stopping.
    ///
    /// If the future is dropped, what was being said may be said or not: [`AlertOutlet::active`] shows which.
    ///
    /// # Errors
    ///
    /// Any error ends this run, and the source is run again after a pause, unless the kind is
    /// [`Misuse`](super::ErrorKind::Misuse): then it stays away, with an event, and what stands stands. So that is no answer to what may pass,
    /// such as an outlet that stores nothing for now.
    async fn run(&self, outlet: &dyn AlertOutlet) -> Result<(), Failure>;

    /// Whether it can do what it is for, as far as that can be told without doing it. It is asked before anything is served. Default: it can.
    ///
    /// Nothing has changed afterwards, also if the future is dropped: a source that was asked says all that another one says.
    ///
    /// # Errors
    ///
    /// [`Misuse`](super::ErrorKind::Misuse) for what stays so until somebody sets it up otherwise;
    /// [`RetryLater`](super::ErrorKind::RetryLater) for what may pass, such as a backend that is down.
    async fn preflight(&self) -> Result<(), Failure> {
        Ok(())
    }

    /// Its name in logs, always the same.
    fn name(&self) -> &str {
        "alerts"
    }
}

/// Where a source says what becomes of its alerts.
#[async_trait]
pub trait AlertOutlet: Send + Sync {
    /// Raises an alert: ready when it is stored. Answers which alert it is from now on.
    ///
    /// If the future is dropped, the alert may be raised: [`active`](Self::active) has it then.
    ///
    /// # Errors
    ///
    /// [`AlertOutletError`].
    async fn raise(&self, alert: AlertContent) -> Result<AlertId<'static>, AlertOutletError>;

    /// Says something of an alert that is raised: ready when it is stored, or when there is nothing new to be said.
    ///
    /// # Errors
    ///
    /// [`AlertOutletError`]; what may not follow what was said before is a [`Misstep`](crate::session::alert::Misstep), and nothing is said.
    async fn say(&self, alert: &AlertId<'static>, saying: Saying) -> Result<(), AlertOutletError>;

    /// The alerts that are raised, those too of earlier runs.
    fn active(&self) -> Vec<RaisedAlert>;

    /// What time it is.
    fn now(&self) -> Instant;

    /// Whether the source is to end.
    fn is_stopping(&self) -> bool;

    /// Ready when the source is to end.
    async fn stopping(&self);
}

/// Why something is not known to be said of an alert.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum AlertOutletError {
    /// It may not be said, or not like this; nothing is stored.
    #[error(transparent)]
    NotSaid(#[from] NotSaid),
    /// It could not be stored for now, or nobody knows whether it is: [`AlertOutlet::active`] shows what stands.
    #[error("what was said of an alert is not known to be stored")]
    NotStored,
    /// Nothing more is taken.
    #[error("the outlet is closed")]
    Closed,
}

impl AlertOutletError {
    /// Whether it is about this alert alone, and the same would be answered again: the next one may be said.
    /// What is not said because as many alerts stand as may, or because something is still being stored, passes.
    pub const fn is_of_the_alert(&self) -> bool {
        match self {
            Self::NotSaid(NotSaid::Busy | NotSaid::TooMany) | Self::NotStored | Self::Closed => {
                false
            }
            Self::NotSaid(_) => true,
        }
    }
}

impl super::PluginError for AlertOutletError {
    /// A source that passes it on ends its run, and is run again: it looks at what stands then.
    fn kind(&self) -> super::ErrorKind {
        super::ErrorKind::RetryLater
    }
}

impl fmt::Debug for dyn AlertOutlet + '_ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AlertOutlet").finish_non_exhaustive()
    }
}

#[async_trait]
impl<S: AlertSource + ?Sized> AlertSource for Arc<S> {
    async fn run(&self, outlet: &dyn AlertOutlet) -> Result<(), Failure> {
        (**self).run(outlet).await
    }

    async fn preflight(&self) -> Result<(), Failure> {
        (**self).preflight().await
    }

    fn name(&self) -> &str {
        (**self).name()
    }
}
