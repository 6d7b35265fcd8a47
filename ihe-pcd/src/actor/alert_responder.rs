use core::fmt;
use std::sync::{Mutex, PoisonError};

use super::{Closed, Delivery, HandOverError, Reporter, SendError, seed};
use crate::datatype::Xcn;
use crate::model::{AlertStatus, AnswerStatus, ControlIds, ReportedAlert, Sender};

/// Tells a reporter of alerts what became of them (PCD-05), on a connection of its own: the answering half of an [`AlertManager`](super::AlertManager).
///
/// It says what it is told to say, as often as something happens, and only to who asks for it: by MSH-16 of the alert's message (CP-150)
/// and by its list of what it wants to hear (CP-154). With [`always`](Self::always) it says it whatever MSH-16 says.
///
/// It sends with a [`Reporter`], whose journal and connection are its own: a status is on disk when it counts as told, and
/// sent until the other side has it. Each system that reports alerts has a connection, and so a responder, of its own:
/// [`ReportedAlert::reporter`] says which one an alert is of.
///
/// ```no_run
/// use std::sync::Arc;
/// use ihe_pcd::actor::{AlertManager, AlertResponder, Reporter};
/// use ihe_pcd::model::{AnswerStatus, Sender};
/// use ihe_pcd::plugin::{AlertNotice, AlertSink, Failure, Journal, TcpTransport, async_trait};
///
/// struct NurseCall(AlertResponder);
///
/// #[async_trait]
/// impl AlertSink for NurseCall {
///     async fn alert(&self, notice: &AlertNotice<'_>) -> Result<(), Failure> {
///         if let Some(alert) = notice.reported().filter(|_| notice.calls()) {
///             // Call somebody, and keep `alert` until there is an answer.
///             let told = self.0.tell(&alert, AnswerStatus::Received, None).await;
///             told.map_err(|_| Failure::retry_later("the status is not stored"))?;
///         }
///         Ok(())
///     }
/// }
///
/// # async fn example(alerts: impl Journal, statuses: impl Journal) -> Result<(), Box<dyn std::error::Error>> {
/// let reporter = Reporter::connect(TcpTransport::new("monitor.example:2576"), statuses).await?;
/// let responder = AlertResponder::new(reporter, Sender::named("MANAGER", "ICU"));
/// let manager = AlertManager::new(alerts).sink(NurseCall(responder));
/// # let _ = manager;
/// # Ok(())
/// # }
/// ```
pub struct AlertResponder {
    reporter: Reporter,
    sender: Sender,
    ids: Mutex<ControlIds>,
    always: bool,
    names_message: bool,
}

impl AlertResponder {
    /// Tells in the name of this sender, by this reporter, whose journal holds nothing else.
    pub fn new(reporter: Reporter, sender: Sender) -> Self {
        // No earlier run has had it, even if the clock was set back.
        let lane = u32::try_from(seed::random() >> 32).unwrap_or_default();
        let ids = ControlIds::new(reporter.clock.now().wall, lane);
        Self {
            reporter,
            sender,
            ids: Mutex::new(ids),
            always: false,
            names_message: true,
        }
    }

    /// Tells whoever reports alerts, whatever MSH-16 says: revision 9 of the framework fixes it to `NE`.
    #[must_use]
    pub const fn always(mut self) -> Self {
        self.always = true;
        self
    }

    /// Leaves out MSA, for reporters that know revision 9 of the framework and no CP-150.
    #[must_use]
    pub const fn without_control_id(mut self) -> Self {
        self.names_message = false;
        self
    }

    /// Tells what became of an alert, now, and who did it or to whom it was brought.
    ///
    /// It returns when the message is stored, and `None` where the reporter does not want to hear it: then nothing is.
    /// If the future is dropped, it may be stored or not, and is sent if it is.
    ///
    /// # Errors
    ///
    /// [`HandOverError`].
    pub async fn tell(
        &self,
        alert: &ReportedAlert,
        status: AnswerStatus,
        by: Option<Xcn<'static>>,
    ) -> Result<Option<Delivery>, HandOverError> {
        let is_wanted = match self.always {
            true => alert.lists(status),
            false => alert.wants(status),
        };
        if !is_wanted {
            return Ok(None);
        }
        let now = self.reporter.clock.now().wall;
        let builder = AlertStatus::builder(self.sender.clone(), self.next_id(), now);
        let mut builder = builder.answering(alert).says(status);
        if let Some(person) = by {
            builder = builder.by(person);
        }
        if !self.names_message {
            builder = builder.without_control_id();
        }
        let message = builder.build().write().map_err(SendError::from)?;
        self.reporter.send_message(&message).await.map(Some)
    }

    /// Sends what it can within the deadline of its reporter, and ends. What is left goes out after the next start.
    pub async fn close(self) -> Closed {
        self.reporter.close().await
    }

    fn next_id(&self) -> String {
        // Whoever panicked with it left at worst an id that nobody has.
        let mut ids = self.ids.lock().unwrap_or_else(PoisonError::into_inner);
        ids.next_id()
    }
}

impl fmt::Debug for AlertResponder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AlertResponder")
            .field("always", &self.always)
            .field("names_message", &self.names_message)
            .finish_non_exhaustive()
    }
}
