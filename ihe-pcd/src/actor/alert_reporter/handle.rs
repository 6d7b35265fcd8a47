use core::fmt;

use thiserror::Error;
use tokio::sync::mpsc;

use super::reporter::{AlertSaid, Ask, Command, RaiseError, Shared, ask};
use crate::actor::Delivery;
use crate::datatype::Instant;
use crate::model::{AlertContent, AlertId, Inactivation};
use crate::session::alert::{NotSaid, RaisedAlert, Saying};

/// An alert that was raised and not ended: what its source says of it is said with this.
///
/// Each call returns when its message is stored, or when it is known that there is nothing to be sent.
/// One that fails has changed nothing and does not lose the handle; a full disk neither.
///
/// Dropping it ends nothing: [`AlertReporter::active`](super::AlertReporter::active) gives another.
/// `Debug` shows no part of a message.
pub struct Raised {
    id: AlertId<'static>,
    commands: mpsc::Sender<Command>,
    alerts: Shared,
}

/// The alert is over: its last message is stored.
#[derive(Debug)]
#[non_exhaustive]
pub struct Ended {
    /// Comes to its end when the manager has acknowledged it.
    pub delivery: Delivery,
}

/// The alert is not known to be over; here is its handle again.
#[derive(Debug, Error)]
#[error("the alert is not ended: {why}")]
#[non_exhaustive]
pub struct EndError {
    /// The alert.
    pub alert: Raised,
    /// Why.
    #[source]
    pub why: RaiseError,
}

impl Raised {
    pub(super) const fn new(
        id: AlertId<'static>,
        commands: mpsc::Sender<Command>,
        alerts: Shared,
    ) -> Self {
        Self {
            id,
            commands,
            alerts,
        }
    }

    /// Which alert it is: OBR-3 of its first message.
    pub const fn id(&self) -> &AlertId<'static> {
        &self.id
    }

    /// How it stands, as was said last; `None` when it is over.
    pub fn alert(&self) -> Option<RaisedAlert> {
        self.alerts.lock().get(&self.id).cloned()
    }

    /// It is like this now: `escalate` or `deescalate` where the priority alone is another, `update` where anything else is.
    ///
    /// It is changed now, unless the content [says otherwise](AlertContent::changed_at).
    ///
    /// # Errors
    ///
    /// [`RaiseError`].
    pub async fn update(
        &mut self,
        change: impl FnOnce(AlertContent) -> AlertContent,
    ) -> Result<AlertSaid, RaiseError> {
        let content = self.alerts.lock().wanted(&self.id);
        let content = change(content.ok_or(NotSaid::NotRaised)?.changed_now());
        self.say(Saying::Update(Box::new(content)), None).await
    }

    /// These of its signals do not work: `inactivate`. An acknowledgement stays.
    ///
    /// # Errors
    ///
    /// [`RaiseError`].
    pub async fn inactivate(
        &mut self,
        by: impl IntoIterator<Item = Inactivation>,
    ) -> Result<AlertSaid, RaiseError> {
        let by = by.into_iter().collect();
        self.say(Saying::Inactivate(by), None).await
    }

    /// A person has confirmed it at the device: `acknowledged`.
    ///
    /// # Errors
    ///
    /// [`RaiseError`].
    pub async fn acknowledge(&mut self) -> Result<AlertSaid, RaiseError> {
        self.say(Saying::Acknowledge, None).await
    }

    /// Its condition is gone, and its signals are given until they are [reset](Self::reset): `update`, state `latched`.
    ///
    /// # Errors
    ///
    /// [`RaiseError`].
    pub async fn latch(&mut self) -> Result<AlertSaid, RaiseError> {
        self.say(Saying::Latch, None).await
    }

    /// It pauses: `stop`.
    ///
    /// # Errors
    ///
    /// [`RaiseError`].
    pub async fn stop(&mut self) -> Result<AlertSaid, RaiseError> {
        self.say(Saying::Stop, None).await
    }

    /// Its condition is there again, after a pause (`start` under the same id) or where it was latched (`update`).
    ///
    /// # Errors
    ///
    /// [`RaiseError`].
    pub async fn resume(&mut self) -> Result<AlertSaid, RaiseError> {
        self.say(Saying::Resume, None).await
    }

    /// It is there as was said last: after a restart it is said again, and from then on by itself.
    ///
    /// # Errors
    ///
    /// [`RaiseError`].
    pub async fn confirm(&mut self) -> Result<AlertSaid, RaiseError> {
        self.say(Saying::Confirm, None).await
    }

    /// It is over: `end`.
    ///
    /// # Errors
    ///
    /// [`EndError`], which has the handle.
    pub async fn end(self) -> Result<Ended, EndError> {
        self.finish(Saying::End, None).await
    }

    /// It was over at this time: `end`.
    ///
    /// # Errors
    ///
    /// [`EndError`], which has the handle.
    pub async fn end_at(self, time: Instant) -> Result<Ended, EndError> {
        self.finish(Saying::End, Some(time)).await
    }

    /// Its latched signals were cleared, and it is over: `reset`.
    ///
    /// # Errors
    ///
    /// [`EndError`], which has the handle.
    pub async fn reset(self) -> Result<Ended, EndError> {
        self.finish(Saying::Reset, None).await
    }

    async fn say(&self, saying: Saying, at: Option<Instant>) -> Result<AlertSaid, RaiseError> {
        let what = Ask::Say(self.id.clone(), saying, at);
        Ok(ask(&self.commands, what).await?.said)
    }

    async fn finish(self, saying: Saying, at: Option<Instant>) -> Result<Ended, EndError> {
        let why = match self.say(saying, at).await {
            Ok(AlertSaid::Stored(delivery)) => return Ok(Ended { delivery }),
            Ok(AlertSaid::Waits | AlertSaid::AsBefore) => NotSaid::Busy.into(),
            Err(why) => why,
        };
        Err(EndError { alert: self, why })
    }
}

impl fmt::Debug for Raised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Raised").finish_non_exhaustive()
    }
}
