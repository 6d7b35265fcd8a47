use core::future::poll_fn;
use core::pin::{Pin, pin};
use core::task::Poll;
use core::time::Duration;
use std::boxed::Box;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use tokio::select;
use tokio::sync::watch;
use tokio::task::{JoinError, JoinSet};
use tokio::time::{sleep, timeout};

use super::per_address::{PerAddress, Place};
use super::{Draining, ServerEvent, Setup, TurnedAway};
use crate::{BackOff, Budget, Connection, Incoming, Link, Listener, Peer, Stream};

/// The bounds of the pause after a failure to accept that is not the fault of one connection.
const FIRST_PAUSE: Duration = Duration::from_millis(10);
const LONGEST_PAUSE: Duration = Duration::from_secs(1);

/// A server at work.
pub(super) struct Accepting<H> {
    setup: Arc<Setup>,
    budget: Budget,
    handler: H,
    drain: watch::Sender<bool>,
    draining: Draining,
    handlers: JoinSet<()>,
    addresses: PerAddress,
    back_off: BackOff,
}

impl<H, F> Accepting<H>
where
    H: Fn(Connection<Box<dyn Stream>>, Draining) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = ()> + Send + 'static,
{
    pub(super) fn new(setup: Setup, budget: Budget, handler: H) -> Self {
        let (drain, draining) = Draining::new();
        Self {
            setup: Arc::new(setup),
            budget,
            handler,
            drain,
            draining,
            handlers: JoinSet::new(),
            addresses: PerAddress::default(),
            // There is one accept loop and nobody to meet: any seed will do.
            back_off: BackOff::new(FIRST_PAUSE, LONGEST_PAUSE, 0),
        }
    }

    pub(super) async fn run(
        mut self,
        listener: impl Listener,
        shutdown: impl Future<Output = ()>,
    ) -> bool {
        let mut shutdown = pin!(shutdown);
        while let Some(pause) = self.step(&listener, shutdown.as_mut()).await {
            if !pause.is_zero() {
                select! {
                    biased;
                    () = &mut shutdown => break,
                    () = sleep(pause) => {}
                }
            }
        }
        drop(listener);
        self.drain().await
    }

    /// Waits for one thing to happen, and answers how long to pause before the next; `None` is the end.
    async fn step(
        &mut self,
        listener: &impl Listener,
        shutdown: Pin<&mut impl Future<Output = ()>>,
    ) -> Option<Duration> {
        select! {
            biased;
            () = shutdown => None,
            Some(ended) = self.handlers.join_next() => {
                self.reap(ended);
                Some(Duration::ZERO)
            }
            accepted = contain(listener.accept()) => Some(match accepted {
                Some(Ok(incoming)) => {
                    self.back_off.handle_success();
                    self.admit(incoming);
                    Duration::ZERO
                }
                Some(Err(error)) => {
                    self.tell(ServerEvent::AcceptFailed { error: &error });
                    if is_of_one_connection(&error) { Duration::ZERO } else { self.back_off.handle_failure() }
                }
                None => {
                    self.tell(ServerEvent::ListenerPanicked);
                    self.back_off.handle_failure()
                }
            }),
        }
    }

    fn admit(&mut self, incoming: Incoming) {
        let place = match self.place(&incoming) {
            Ok(place) => place,
            Err(reason) => {
                let peer = incoming.peer();
                return self.tell(ServerEvent::TurnedAway { peer, reason });
            }
        };
        let setup = Arc::clone(&self.setup);
        let budget = self.budget.clone();
        let handler = self.handler.clone();
        let draining = self.draining.clone();
        self.handlers.spawn(async move {
            let _place = place;
            // Both are boxed one after the other: what a handshake needs is given back when it is done,
            // and what a connection needs while it waits is its handler's alone.
            let Some(link) = Box::pin(establish(&setup, incoming)).await else {
                return;
            };
            let _disconnected = Disconnected::later(&setup, &link);
            begin(&setup, budget, link, |connection| {
                handler(connection, draining)
            })
            .await;
        });
    }

    fn place(&self, incoming: &Incoming) -> Result<Option<Place>, TurnedAway> {
        let limits = &self.setup.limits;
        if self.handlers.len() >= limits.max_connections {
            return Err(TurnedAway::TooManyConnections);
        }
        let Some(limit) = limits.max_connections_per_address else {
            return Ok(None);
        };
        self.addresses
            .place(incoming.peer(), limit)
            .ok_or(TurnedAway::TooManyFromThisAddress)
    }

    async fn drain(mut self) -> bool {
        self.drain.send_replace(true);
        let ended = timeout(self.setup.limits.drain_deadline, async {
            while let Some(ended) = self.handlers.join_next().await {
                reap(&self.setup, ended);
            }
        })
        .await;
        if ended.is_err() {
            self.tell(ServerEvent::NotDrained {
                handlers: self.handlers.len(),
            });
            self.handlers.shutdown().await;
        }
        ended.is_ok()
    }

    fn reap(&self, ended: Result<(), JoinError>) {
        reap(&self.setup, ended);
    }

    fn tell(&self, event: ServerEvent<'_>) {
        (self.setup.on_event)(event);
    }
}

/// The handshake, beside the accepting of others and within its time.
async fn establish(setup: &Setup, incoming: Incoming) -> Option<Link> {
    let peer = incoming.peer().clone();
    let handshake = timeout(setup.timeouts.establish, incoming.establish());
    match handshake
        .await
        .unwrap_or_else(|elapsed| Err(elapsed.into()))
    {
        Ok(link) => Some(link),
        Err(error) => {
            (setup.on_event)(ServerEvent::NotEstablished {
                peer: &peer,
                error: &error,
            });
            None
        }
    }
}

/// Hands the connection over. No future: what it makes on the way is not kept.
fn begin<F: Future<Output = ()>>(
    setup: &Setup,
    budget: Budget,
    link: Link,
    handler: impl FnOnce(Connection<Box<dyn Stream>>) -> F,
) -> Pin<Box<F>> {
    let connection = Connection::new(link.stream, setup.config.clone())
        .with_timeouts(setup.timeouts)
        .with_budget(budget)
        .with_peer(link.peer);
    Box::pin(handler(connection))
}

fn reap(setup: &Setup, ended: Result<(), JoinError>) {
    if ended.is_err_and(|error| error.is_panic()) {
        (setup.on_event)(ServerEvent::HandlerPanicked);
    }
}

/// Whether the next connection may be accepted at once: this one was gone before it was there.
fn is_of_one_connection(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionRefused
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::ConnectionReset
    )
}

/// However a handler ends, it is told.
struct Disconnected<'s> {
    setup: &'s Setup,
    peer: Peer,
}

impl<'s> Disconnected<'s> {
    /// Tells that the link is there now, and later that it is not any more.
    fn later(setup: &'s Setup, link: &Link) -> Self {
        let peer = link.peer.clone();
        (setup.on_event)(ServerEvent::Connected { peer: &peer });
        Self { setup, peer }
    }
}

impl Drop for Disconnected<'_> {
    fn drop(&mut self) {
        (self.setup.on_event)(ServerEvent::Disconnected { peer: &self.peer });
    }
}

/// Runs a listener that may be anybody's: a panic ends this call and nothing else, and is `None`.
async fn contain<F: Future>(future: F) -> Option<F::Output> {
    let mut future = pin!(future);
    poll_fn(|context| {
        match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(context))) {
            Ok(poll) => poll.map(Some),
            // It is dropped after this and never polled again: nothing broken is seen through it.
            Err(_) => Poll::Ready(None),
        }
    })
    .await
}
