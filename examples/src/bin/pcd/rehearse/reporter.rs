//! The rehearsal with a reporter: we listen, keep what comes before it is acknowledged, and watch how the reporter takes our answers.

use std::io::{self, Write};
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use ihe_pcd::mllp::{
    Connection, Draining, Frame, Listener, ReadError, Server, ServerLimits, Stream, TcpListener,
};
use ihe_pcd::model::ControlIds;
use ihe_pcd::plugin::{Clock, Storing, SystemClock, VolatileJournal};
use ihe_pcd::session::{AcceptPolicy, ConsumerEvent, ConsumerSession, DuplicateWindow};
use tokio::select;
use tokio::sync::Notify;
use tokio::time::{sleep, timeout};

use super::alerts_seen::AlertsSeen;
use super::course::{Course, Treatment};
use super::evidence::{Evidence, Step};
use super::secured::{Handshakes, Secured};
use super::{Args, Fault, Test};

/// How long the first answer is held back, to see whether the reporter waits for it.
const HELD_BACK: Duration = Duration::from_millis(500);

/// How many messages are recognised when they come again.
const REMEMBERED: usize = 1024;

/// How many connections from elsewhere are told one by one; all are counted.
const STRANGERS_TOLD: u32 = 10;

/// A port that is open, and who may connect.
pub(super) struct Listening {
    listener: Arc<dyn Listener>,
    address: SocketAddr,
    allowed: Vec<IpAddr>,
    /// Under TLS: what the handshakes found.
    handshakes: Option<Arc<Handshakes>>,
}

impl Listening {
    /// Opens the port.
    pub(super) async fn open(args: &Args) -> Result<Self, Fault> {
        let usage = |key: &str, value: &str, error: &dyn std::fmt::Display| {
            Fault::Usage(format!("{key} {value}: {error}"))
        };
        let allowed = addresses(&args.peer)
            .await
            .map_err(|error| usage("--peer", &args.peer, &error))?;
        let tls = args.tls.server();
        let tls = tls.map_err(|error| Fault::Usage(error.to_string()))?;
        // Beneath TLS the wire may be anybody's.
        let listener = if args.danger_plain_text || tls.is_some() {
            TcpListener::danger_bind_plain_text(&args.listen).await
        } else {
            TcpListener::bind(&args.listen).await
        };
        let listener = listener.map_err(|error| usage("--listen", &args.listen, &error))?;
        let address = listener.local_addr()?;
        let handshakes = tls.is_some().then(|| Handshakes::with(&allowed));
        Ok(Self {
            listener: match (tls, &handshakes) {
                (Some(tls), Some(handshakes)) => {
                    Arc::new(Secured::new(listener, tls, Arc::clone(handshakes)))
                }
                _ => Arc::new(listener),
            },
            address,
            allowed,
            handshakes,
        })
    }

    /// Listens until enough has come, time is up, or Ctrl-C; everything is kept in the evidence, which it gives back.
    pub(super) async fn rehearse(self, args: &Args, evidence: Evidence) -> Result<Evidence, Fault> {
        announce(self.address)?;
        let rehearsal = Arc::new(Rehearsal {
            clock: SystemClock::new(),
            memory: VolatileJournal::new(1),
            // A journal without room is one that cannot store.
            full: VolatileJournal::new(0),
            over: Notify::new(),
            allowed: self.allowed,
            takes_alerts: args.test == Test::AcmAr,
            state: Mutex::new(State {
                course: Course::new(args.messages, args.provoke),
                window: DuplicateWindow::new(REMEMBERED),
                connections: 0,
                strangers: 0,
                not_framed: 0,
                fault: None,
                alerts: AlertsSeen::default(),
                evidence,
            }),
        });
        let enough = async {
            select! {
                () = rehearsal.over.notified() => {}
                () = sleep(args.seconds) => {}
                _ = tokio::signal::ctrl_c() => {}
            }
        };
        let mut limits = ServerLimits::default();
        limits.max_connections = 64;
        let serving = Arc::clone(&rehearsal);
        Server::new()
            .with_limits(limits)
            .serve(self.listener, enough, move |connection, draining| {
                Arc::clone(&serving).serve(connection, draining)
            })
            .await;
        let mut evidence = Arc::into_inner(rehearsal)
            .ok_or_else(|| Fault::Usage("a connection did not end".to_owned()))?
            .conclude()?;
        if let Some(handshakes) = self.handshakes {
            evidence.step(handshakes.step());
        }
        Ok(evidence)
    }
}

/// What all connections share.
struct Rehearsal {
    clock: SystemClock,
    memory: VolatileJournal,
    full: VolatileJournal,
    over: Notify,
    allowed: Vec<IpAddr>,
    /// Alerts are what is rehearsed, and not reports.
    takes_alerts: bool,
    state: Mutex<State>,
}

struct State {
    course: Course,
    window: DuplicateWindow,
    connections: u32,
    /// Connections from elsewhere.
    strangers: u32,
    /// What framing refused.
    not_framed: u32,
    fault: Option<io::Error>,
    alerts: AlertsSeen,
    evidence: Evidence,
}

type Wire = Connection<Box<dyn Stream>>;

impl Rehearsal {
    /// Serves one connection until it ends, or the rehearsal does.
    async fn serve(self: Arc<Self>, mut wire: Wire, mut draining: Draining) {
        if !self.lets_in(&wire) {
            return;
        }
        let lane = {
            let mut state = self.state();
            state.connections = state.connections.saturating_add(1);
            state.connections
        };
        let ids = ControlIds::new(self.clock.now().wall, lane);
        let policy = match self.takes_alerts {
            true => AcceptPolicy::default().take_alerts(),
            false => AcceptPolicy::default(),
        };
        let mut session = ConsumerSession::new(policy, wire.peer().clone(), ids);
        let mut early = None;
        loop {
            let read = match early.take() {
                Some(read) => read,
                None => select! {
                    biased;
                    () = draining.begun() => break,
                    read = wire.read_frame() => read,
                },
            };
            let frame = match read {
                Ok(Some(frame)) => frame,
                Ok(None) => break,
                Err(error) => {
                    let mut state = self.state();
                    state.not_framed = state.not_framed.saturating_add(1);
                    if error.is_fatal() {
                        break;
                    }
                    continue;
                }
            };
            if frame.payload().is_empty() {
                continue;
            }
            // On the disk before anything is answered.
            let (treatment, number) = self.keep(&frame);
            if treatment == Treatment::TooLate {
                break;
            }
            early = self.watch(&mut wire).await;
            if treatment == Treatment::Withhold {
                continue;
            }
            let answers = self.answers(&mut session, frame, treatment, number).await;
            for answer in answers {
                if wire.write_frame(&answer).await.is_err() {
                    return;
                }
            }
            if self.state().course.is_over() {
                self.over.notify_one();
            }
        }
        // It is gone either way.
        drop(wire.shutdown().await);
    }

    fn lets_in(&self, wire: &Wire) -> bool {
        let address = wire
            .peer()
            .address
            .map(|address| address.ip().to_canonical());
        if address.is_some_and(|address| self.allowed.contains(&address)) {
            return true;
        }
        let mut state = self.state();
        state.strangers = state.strangers.saturating_add(1);
        if state.strangers <= STRANGERS_TOLD {
            eprintln!(
                "pcd rehearse: a connection from {} was refused",
                wire.peer()
            );
        }
        false
    }

    /// Keeps a message; what is to become of it, and its number.
    fn keep(&self, frame: &Frame) -> (Treatment, u32) {
        let mut state = self.state();
        if state.fault.is_some() {
            return (Treatment::TooLate, 0);
        }
        let treatment = state.course.handle_message(frame.payload());
        if treatment == Treatment::TooLate {
            return (treatment, 0);
        }
        if let Err(error) = state.evidence.received(frame.payload()) {
            state.fault = Some(error);
            self.over.notify_one();
            return (Treatment::TooLate, 0);
        }
        let number = state.evidence.messages_received();
        if self.takes_alerts && treatment == Treatment::Answer {
            let step = state.alerts.handle_message(number, frame.payload());
            state.evidence.step(step);
        }
        (treatment, number)
    }

    /// Holds the first answer back, and gives what the reporter sent meanwhile.
    async fn watch(&self, wire: &mut Wire) -> Option<Result<Option<Frame>, ReadError>> {
        if !self.state().course.watches() {
            return None;
        }
        let read = timeout(HELD_BACK, wire.read_frame()).await.ok();
        let something_came = matches!(read, Some(Ok(Some(_)) | Err(ReadError::Frame(_))));
        self.state().course.handle_watched(!something_came);
        read
    }

    async fn answers(
        &self,
        session: &mut ConsumerSession,
        frame: Frame,
        treatment: Treatment,
        number: u32,
    ) -> Vec<Bytes> {
        let now = self.clock.now();
        // There is always room: each frame is answered before the next one is taken.
        drop(session.handle_frame(now, frame.into_payload()));
        let journal = match treatment {
            Treatment::Refuse => &self.full,
            _ => &self.memory,
        };
        let arrivals: Vec<_> = {
            let mut state = self.state();
            std::iter::from_fn(|| session.poll_store(now, &mut state.window)).collect()
        };
        let stored = Storing::new(journal, arrivals).await;
        let mut state = self.state();
        for outcome in stored {
            match outcome {
                Ok(stored) => session.handle_stored(now, stored, &mut state.window),
                Err(ticket) => session.handle_not_stored(now, ticket, &mut state.window),
            }
        }
        while let Some(event) = session.poll_event() {
            if treatment == Treatment::Answer {
                let wanted = if self.takes_alerts {
                    "PCD-04"
                } else {
                    "PCD-01"
                };
                state.evidence.step(taken(number, wanted, &event));
            }
        }
        std::iter::from_fn(|| session.poll_answer()).collect()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts what was seen into the evidence.
    fn conclude(self) -> Result<Evidence, Fault> {
        let state = self.state.into_inner();
        let mut state = state.unwrap_or_else(PoisonError::into_inner);
        if let Some(error) = state.fault {
            return Err(Fault::Evidence(error));
        }
        for step in state.course.steps() {
            state.evidence.step(step);
        }
        for step in state
            .alerts
            .steps()
            .into_iter()
            .filter(|_| self.takes_alerts)
        {
            state.evidence.step(step);
        }
        for (name, number, as_expected) in [
            (
                "blocks that framing refused",
                state.not_framed,
                state.not_framed == 0,
            ),
            ("connections from elsewhere, refused", state.strangers, true),
        ] {
            if number > 0 {
                state.evidence.step(Step {
                    name: name.to_owned(),
                    expected: "none".to_owned(),
                    came: number.to_string(),
                    as_expected,
                });
            }
        }
        Ok(state.evidence)
    }
}

/// What became of a message that was to be answered as it deserves.
fn taken(number: u32, wanted: &str, event: &ConsumerEvent) -> Step {
    let code = |code: &Option<ihe_pcd::model::AcknowledgmentCode>| match code {
        Some(code) => format!("answered {}", code.table_0008()),
        None => "no answer was owed".to_owned(),
    };
    let (came, as_expected) = match event {
        ConsumerEvent::Accepted { code: said, .. } => (format!("stored, {}", code(said)), true),
        ConsumerEvent::Repeated { code: said, .. } => {
            (format!("stored before, {}", code(said)), true)
        }
        ConsumerEvent::ControlIdReused => (
            "MSH-10 of another message (TF-2 B.1: unique)".to_owned(),
            false,
        ),
        ConsumerEvent::Refused {
            refusal,
            code: said,
            ..
        } => (format!("refused, {}: {refusal}", code(said)), false),
        event => (event.to_string(), false),
    };
    Step {
        name: format!("message {number}"),
        expected: format!("a {wanted} that is stored and acknowledged"),
        came,
        as_expected,
    }
}

/// The addresses of a host, named with a port or without.
async fn addresses(peer: &str) -> io::Result<Vec<IpAddr>> {
    let found: Vec<_> = match tokio::net::lookup_host(peer).await {
        Ok(found) => found.collect(),
        Err(_) => tokio::net::lookup_host((peer, 0)).await?.collect(),
    };
    Ok(found
        .into_iter()
        .map(|address| address.ip().to_canonical())
        .collect())
}

/// Says that it is ready, and on which port; whoever started it waits for this line.
fn announce(address: SocketAddr) -> io::Result<()> {
    let mut output = io::stdout().lock();
    writeln!(output, "listening on {address}")?;
    output.flush()
}
