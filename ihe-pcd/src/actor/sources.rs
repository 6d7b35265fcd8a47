//! Sources that live in the process of a consumer. Each is a peer of it over a wire that is memory:
//! what it hands over is judged, stored, recognised and answered as if it came from outside.

use core::fmt;
use core::time::Duration;
use std::io;
use std::sync::{Arc, Mutex as Lock, PoisonError};

use async_trait::async_trait;
use ihe_pcd_mllp as mllp;
use tokio::io::duplex;
use tokio::select;
use tokio::sync::{Mutex, mpsc, watch};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout_at};

use super::shared::Shared;
use super::{SendError, VolatileReporter, events};
use crate::hl7::MessageBuf;
use crate::model::{Condition, ControlIds, Sender};
use crate::plugin::contain::{Panicked, contain};
use crate::plugin::{
    Clock, ErrorKind, Failure, Incoming, Link, Listener, ObservationSource, Outlet, OutletError,
    Transport,
};
use crate::session::{Advice, DeliveryError, Outgoing};

/// The first pause before a source is run again, and before a message is handed over again.
const FIRST_PAUSE: Duration = Duration::from_millis(100);
/// The longest of these pauses.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// How much of a message is on its way between a source and the consumer.
const WIRE: usize = 64 * 1024;

/// A source, and who it says that it is.
pub(super) type Named = (Arc<dyn ObservationSource>, Sender);

/// The sources of a consumer that serves.
pub(super) struct Sources {
    stop: watch::Sender<bool>,
    tasks: JoinSet<()>,
}

/// Accepts what a listener accepts, and the connections of sources.
#[derive(Debug)]
pub(super) struct Door<L> {
    outside: L,
    inside: Mutex<mpsc::Receiver<Incoming>>,
}

/// The way of one source to the consumer.
struct Within {
    door: mpsc::Sender<Incoming>,
    name: String,
}

/// What one source is given.
struct SourceOutlet {
    reporter: VolatileReporter,
    sender: Sender,
    control_ids: Lock<ControlIds>,
    clock: Arc<dyn Clock>,
    stop: watch::Receiver<bool>,
    seed: u64,
}

impl Sources {
    /// Runs the sources of a consumer, whose door is the listener from now on.
    pub(super) fn start<L: Listener>(
        sources: Vec<Named>,
        shared: &Arc<Shared>,
        listener: L,
        seed: impl Fn(usize) -> u64,
    ) -> (Self, Door<L>) {
        let (stop, stopping) = watch::channel(false);
        let (door, inside) = mpsc::channel(1);
        let mut tasks = JoinSet::new();
        for (number, (source, sender)) in sources.into_iter().enumerate() {
            let within = Within {
                door: door.clone(),
                name: source.name().to_owned(),
            };
            let seed = seed(number);
            let clock = Arc::clone(&shared.setup.clock);
            let reporter = VolatileReporter::builder(within).seed(!seed);
            let reporter = reporter.clock(Arc::clone(&clock)).connect();
            let outlet = SourceOutlet {
                reporter,
                sender,
                control_ids: Lock::new(shared.next_control_ids()),
                clock,
                stop: stopping.clone(),
                seed,
            };
            tasks.spawn(run(source, outlet));
        }
        let outside = listener;
        let inside = Mutex::new(inside);
        (Self { stop, tasks }, Door { outside, inside })
    }

    /// Tells the sources to end, and drops those that have not by then.
    pub(super) async fn stop(&mut self, deadline: Instant) {
        self.stop.send_replace(true);
        let all = timeout_at(deadline, async {
            while let Some(ended) = self.tasks.join_next().await {
                if ended.is_err() {
                    events::task_failed();
                }
            }
        });
        if all.await.is_err() {
            events::sources_dropped(self.tasks.len());
            self.tasks.shutdown().await;
        }
    }
}

/// Runs a source until it has nothing more, or is told to end.
async fn run(source: Arc<dyn ObservationSource>, outlet: SourceOutlet) {
    let mut runs = Runs::new(source.name(), outlet.seed, outlet.stop.clone());
    while runs.goes_on(contain(source.run(&outlet)).await).await {}
    outlet.reporter.close().await;
}

/// The runs of a source, and the pauses between them.
pub(super) struct Runs {
    name: String,
    pauses: mllp::BackOff,
    began: Instant,
    stop: watch::Receiver<bool>,
}

impl Runs {
    /// The first one begins.
    pub(super) fn new(name: &str, seed: u64, stop: watch::Receiver<bool>) -> Self {
        Self {
            name: name.to_owned(),
            pauses: mllp::BackOff::new(FIRST_PAUSE, LONGEST_PAUSE, seed),
            began: Instant::now(),
            stop,
        }
    }

    /// A run has ended: whether there is another one, when its pause is over.
    pub(super) async fn goes_on(&mut self, ran: Result<Result<(), Failure>, Panicked>) -> bool {
        let name = &self.name;
        match ran {
            Ok(Ok(())) => {
                events::source_ended(name);
                return false;
            }
            Ok(Err(failure)) if failure.kind() == ErrorKind::Misuse => {
                events::source_unusable(name, &failure);
                return false;
            }
            Ok(Err(failure)) => events::source_failed(name, &failure),
            Err(panicked) => events::source_failed(name, &panicked),
        }
        if self.began.elapsed() > LONGEST_PAUSE {
            self.pauses.handle_success();
        }
        let pause = self.pauses.handle_failure();
        let goes_on = select! {
            () = sleep(pause) => true,
            () = stopped(&self.stop) => false,
        };
        self.began = Instant::now();
        goes_on
    }
}

/// Ready when a source is to end.
pub(super) async fn stopped(stop: &watch::Receiver<bool>) {
    // Whoever would tell is gone: that is the end too.
    drop(stop.clone().wait_for(|stops| *stops).await);
}

impl SourceOutlet {
    /// Waits, or says that nothing more is to be done.
    async fn pauses_for(&self, pause: Duration) -> Result<(), OutletError> {
        select! {
            () = sleep(pause) => Ok(()),
            () = self.stopping() => Err(OutletError::Closed),
        }
    }
}

#[async_trait]
impl Outlet for SourceOutlet {
    async fn hand_over_message(&self, message: &MessageBuf) -> Result<(), OutletError> {
        let outgoing = Outgoing::new(message)?;
        match (outgoing.accept, outgoing.application) {
            (Some(Condition::Always), _) | (None, None) => {}
            _ => return Err(OutletError::Unanswered),
        }
        let mut pauses = mllp::BackOff::new(FIRST_PAUSE, LONGEST_PAUSE, self.seed);
        loop {
            let delivery = match self.reporter.send_message(message).await {
                Ok(delivery) => delivery,
                Err(SendError::Write(error)) => return Err(error.into()),
                Err(SendError::Message(error)) => return Err(error.into()),
                Err(SendError::Ended) => return Err(OutletError::Closed),
            };
            match delivery.await {
                Ok(_)
                | Err(
                    DeliveryError::Timeout { stored: true, .. }
                    | DeliveryError::LinkLost { stored: true },
                ) => return Ok(()),
                Err(error) if error.advice() == Advice::DoNotRepeat => {
                    return Err(OutletError::Refused(error));
                }
                Err(_) => self.pauses_for(pauses.handle_failure()).await?,
            }
        }
    }

    fn sender(&self) -> Sender {
        self.sender.clone()
    }

    fn control_id(&self) -> String {
        // Whoever panicked with it left whole numbers in it.
        let ids = self.control_ids.lock();
        ids.unwrap_or_else(PoisonError::into_inner).next_id()
    }

    fn now(&self) -> crate::datatype::Instant {
        self.clock.now().wall
    }

    fn is_stopping(&self) -> bool {
        *self.stop.borrow()
    }

    async fn stopping(&self) {
        stopped(&self.stop).await;
    }
}

#[async_trait]
impl<L: Listener> Listener for Door<L> {
    async fn accept(&self) -> io::Result<Incoming> {
        let within = async {
            let next = self.inside.lock().await.recv().await;
            match next {
                Some(incoming) => incoming,
                None => core::future::pending().await,
            }
        };
        select! {
            incoming = within => Ok(incoming),
            incoming = self.outside.accept() => incoming,
        }
    }
}

#[async_trait]
impl Transport for Within {
    async fn connect(&self) -> io::Result<Link> {
        let (near, far) = duplex(WIRE);
        let incoming = Incoming::ready(far, self.name.as_str());
        let sent = self.door.send(incoming).await;
        sent.map_err(|_| io::Error::from(io::ErrorKind::ConnectionRefused))?;
        Ok(Link::new(near, "consumer"))
    }

    fn place(&self) -> &str {
        &self.name
    }
}

impl fmt::Debug for Within {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Within").field("name", &self.name).finish()
    }
}
