use std::time::Duration;

use bytes::Bytes;
use ihe_pcd::hl7::MessageBuf;
use ihe_pcd::plugin::{Failure, ObservationSource, Outlet, OutletError, async_trait};
use tokio::select;
use tokio::time::{Instant, timeout};

use super::child::Child;
use super::words::{self, FromSource, Role};
use super::{ExecError, ExecSettings, events};

/// How often a child may say within a second that it is alive.
const ALIVE_IN_A_SECOND: u32 = 100;

/// A driver in a child process.
///
/// Each [`run`](ObservationSource::run) starts the program anew. It ends well when the program says that it is done, or the outlet is stopping.
/// A program that ends otherwise, hangs, says too much or breaks [the protocol](super) is killed, and the run fails;
/// whoever runs the source runs it again after a pause.
///
/// The messages of a program are stored one after the other, in its order; the next line is read when the answer was given.
/// What was not answered when the program or this one ended, the program sends again: with the same bytes it is stored once.
///
/// ```
/// use ihe_pcd::plugin::ObservationSource;
/// use ihe_pcd_adapters::exec::{ExecSettings, ExecSource};
///
/// let source = ExecSource::new(ExecSettings::new("./driver").named("ventilator-3"));
/// assert_eq!(source.name(), "ventilator-3");
/// ```
#[derive(Clone, Debug)]
pub struct ExecSource {
    settings: ExecSettings,
}

impl ExecSource {
    /// A source that runs this program.
    pub const fn new(settings: ExecSettings) -> Self {
        Self { settings }
    }

    async fn serve(&self, child: &mut Child, outlet: &dyn Outlet) -> Result<(), Fault> {
        let mut alive = Alive::new();
        loop {
            let line = select! {
                biased;
                () = outlet.stopping() => return Ok(()),
                line = self.line(child) => line?,
            };
            match words::from_source(&line, child.line_number())? {
                FromSource::Alive => alive.again()?,
                FromSource::Done => return Ok(()),
                FromSource::Message { id, bytes } => {
                    // What is not answered is sent again in the next run.
                    let answer = select! {
                        biased;
                        () = outlet.stopping() => return Ok(()),
                        answer = self.hand_over(id, bytes, outlet) => answer?,
                    };
                    child.say(&answer).await?;
                }
            }
        }
    }

    async fn line(&self, child: &mut Child) -> Result<Bytes, ExecError> {
        let Some(limit) = self.settings.limits.alive_within() else {
            return child.line().await;
        };
        let limit_ms = self.settings.limits.alive_within_ms;
        let line = timeout(limit, child.line()).await;
        line.unwrap_or(Err(ExecError::Silent { limit_ms }))
    }

    /// Hands a message over, and says what is answered.
    async fn hand_over(
        &self,
        id: u64,
        bytes: Vec<u8>,
        outlet: &dyn Outlet,
    ) -> Result<String, OutletError> {
        let why = match MessageBuf::parse(bytes) {
            Ok(message) => match outlet.hand_over_message(&message).await {
                Ok(()) => return Ok(words::stored(id)),
                Err(error) if error.is_of_the_message() => error.to_string(),
                Err(error) => return Err(error),
            },
            Err(error) => error.to_string(),
        };
        events::message_refused(&self.settings.name);
        Ok(words::refused(id, &why))
    }
}

#[async_trait]
impl ObservationSource for ExecSource {
    async fn run(&self, outlet: &dyn Outlet) -> Result<(), Failure> {
        let limits = &self.settings.limits;
        let hello = words::hello_to_source(
            &outlet.sender(),
            limits.alive_within_ms,
            limits.longest_line,
        );
        let mut child = select! {
            biased;
            () = outlet.stopping() => return Ok(()),
            child = Child::start(&self.settings, Role::Source, &hello) => child?,
        };
        match self.serve(&mut child, outlet).await {
            Ok(()) => {
                child.end().await;
                Ok(())
            }
            Err(Fault::Outlet(error)) => {
                child.end().await;
                Err(error.into())
            }
            Err(Fault::Child(error)) => {
                child.fail(error).await;
                Err(error.into())
            }
        }
    }

    fn name(&self) -> &str {
        &self.settings.name
    }
}

/// Why a run does not go on.
enum Fault {
    Child(ExecError),
    Outlet(OutletError),
}

impl From<ExecError> for Fault {
    fn from(error: ExecError) -> Self {
        Self::Child(error)
    }
}

impl From<OutletError> for Fault {
    fn from(error: OutletError) -> Self {
        Self::Outlet(error)
    }
}

/// How often a child said that it is alive, in the second that is running.
struct Alive {
    second: Instant,
    count: u32,
}

impl Alive {
    fn new() -> Self {
        Self {
            second: Instant::now(),
            count: 0,
        }
    }

    fn again(&mut self) -> Result<(), ExecError> {
        if self.second.elapsed() >= Duration::from_secs(1) {
            *self = Self::new();
        }
        self.count = self.count.saturating_add(1);
        if self.count > ALIVE_IN_A_SECOND {
            return Err(ExecError::Flood { of: "alive" });
        }
        Ok(())
    }
}
