use core::pin::pin;
use core::time::Duration;

use async_trait::async_trait;
use tokio::select;
use tokio::sync::watch;
use tokio::time::timeout;

use super::reporter::{Ask, ask};
use super::{AlertReporter, AlertSaid, RaiseError};
use crate::actor::sources::{Runs, stopped};
use crate::actor::{Closed, HandOverError, SendError, events, seed};
use crate::model::{AlertContent, AlertId};
use crate::plugin::contain::contain;
use crate::plugin::{AlertOutlet, AlertOutletError, AlertSource};
use crate::session::alert::{NotSaid, RaisedAlert, Saying};

/// What a source of alerts is given.
struct Outlet<'r> {
    reporter: &'r AlertReporter,
    stop: watch::Receiver<bool>,
}

/// How long a source has to end when it is told to.
const TO_END: Duration = Duration::from_millis(2500);

impl AlertReporter {
    /// Runs a source until `shutdown` is ready, and then [closes](Self::close).
    ///
    /// A source that does not end within two and a half seconds then is dropped. What stands stands.
    /// When the source has nothing more, what stands is said again at its interval until `shutdown`.
    pub async fn serve(
        self,
        source: impl AlertSource,
        shutdown: impl Future<Output = ()>,
    ) -> Closed {
        self.run(&source, shutdown).await;
        self.close().await
    }

    async fn run(&self, source: &dyn AlertSource, shutdown: impl Future<Output = ()>) {
        let (stop, stopping) = watch::channel(false);
        let outlet = Outlet {
            reporter: self,
            stop: stopping.clone(),
        };
        let mut runs = Runs::new(source.name(), seed::random(), stopping);
        let running = async { while runs.goes_on(contain(source.run(&outlet)).await).await {} };
        let (mut running, mut shutdown) = (pin!(running), pin!(shutdown));
        select! {
            () = &mut running => shutdown.await,
            () = &mut shutdown => {
                stop.send_replace(true);
                if timeout(TO_END, running).await.is_err() {
                    events::sources_dropped(1);
                }
            }
        }
    }
}

impl From<RaiseError> for AlertOutletError {
    fn from(error: RaiseError) -> Self {
        match error {
            RaiseError::NotSaid(error) => Self::NotSaid(error),
            RaiseError::HandOver(HandOverError::Ended | HandOverError::Send(SendError::Ended)) => {
                Self::Closed
            }
            RaiseError::HandOver(_) => Self::NotStored,
        }
    }
}

#[async_trait]
impl AlertOutlet for Outlet<'_> {
    async fn raise(&self, alert: AlertContent) -> Result<AlertId<'static>, AlertOutletError> {
        let raised = ask(&self.reporter.commands, Ask::Raise(Box::new(alert))).await?;
        Ok(raised.id.ok_or(NotSaid::NotRaised)?)
    }

    async fn say(&self, alert: &AlertId<'static>, saying: Saying) -> Result<(), AlertOutletError> {
        let ask_for = Ask::Say(alert.clone(), saying, None);
        match ask(&self.reporter.commands, ask_for).await?.said {
            AlertSaid::Stored(_) | AlertSaid::Waits | AlertSaid::AsBefore => Ok(()),
        }
    }

    fn active(&self) -> Vec<RaisedAlert> {
        self.reporter.alerts.lock().iter().cloned().collect()
    }

    fn now(&self) -> crate::datatype::Instant {
        self.reporter.clock.now().wall
    }

    fn is_stopping(&self) -> bool {
        *self.stop.borrow()
    }

    async fn stopping(&self) {
        stopped(&self.stop).await;
    }
}
