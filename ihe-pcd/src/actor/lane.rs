use core::future::pending;
use core::time::Duration;
use std::collections::BTreeMap;
use std::sync::Arc;

use ihe_pcd_mllp as mllp;
use tokio::select;
use tokio::sync::{mpsc, oneshot, watch};
use tokio::time::{Instant, sleep, sleep_until};

use super::answers::Answers;
use super::events;
use super::gaps::Gaps;
use super::wire::{Happened, Wire};
use super::witness::Witness;
use crate::hl7::Message;
use crate::model::{Header, SiteRules};
use crate::plugin::Clock;
use crate::plugin::contain::contain;
use crate::session::gap::Loss;
use crate::session::{
    DeliveryError, DeliveryKey, Outgoing, Receipt, ReporterEvent, ReporterSession,
};

/// A message that was taken over, and who waits for its fate.
#[derive(Debug)]
pub(super) struct Job {
    pub(super) message: Outgoing,
    pub(super) done: Done,
}

/// A message on its way, for whoever waits for it and for whoever is told if it is lost.
#[derive(Debug)]
struct Waiting {
    done: Done,
    message: Outgoing,
}

type Done = oneshot::Sender<Result<Receipt, DeliveryError>>;

/// The task behind a reporter: a window of messages over one connection.
#[derive(Debug)]
pub(super) struct Lane {
    pub(super) setup: Setup,
    pub(super) queue: mpsc::Receiver<Job>,
    /// Changes when nothing more is taken over.
    pub(super) closed: watch::Receiver<()>,
    pub(super) answers: Option<Answers>,
    pub(super) session: ReporterSession,
    pub(super) back_off: mllp::BackOff,
    wire: Wire,
    /// The other end of the connection, or of the last one.
    peer: mllp::Peer,
    /// Whether the consumer has answered on this connection.
    acknowledged: bool,
    /// When the next attempt to connect may begin.
    not_before: Option<Instant>,
    /// The message that goes to the session next.
    next: Option<Job>,
    waiting: BTreeMap<DeliveryKey, Waiting>,
    last_key: u64,
}

#[derive(Debug)]
pub(super) struct Setup {
    pub(super) client: mllp::Client,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) witness: Arc<Witness>,
    pub(super) window: usize,
    /// Nothing, where a message that fails is not lost.
    pub(super) gaps: Option<Gaps>,
}

impl Lane {
    pub(super) fn new(
        setup: Setup,
        queue: mpsc::Receiver<Job>,
        closed: watch::Receiver<()>,
        answers: Option<Answers>,
        session: ReporterSession,
        back_off: mllp::BackOff,
    ) -> Self {
        Self {
            setup,
            queue,
            closed,
            answers,
            session,
            back_off,
            wire: Wire::Down,
            peer: mllp::Peer::default(),
            acknowledged: false,
            not_before: None,
            next: None,
            waiting: BTreeMap::new(),
            last_key: 0,
        }
    }

    /// Sends until the reporter is dropped, its queue is empty and every message has its end.
    pub(super) async fn run(mut self) {
        let mut open = true;
        loop {
            self.advance();
            if !open && self.next.is_none() && self.waiting.is_empty() {
                break;
            }
            let left = self.left();
            if left.is_some_and(|left| left.is_zero()) {
                // Before reading on: a peer that never stops talking must not hold it up.
                self.session.handle_timeout(self.setup.clock.now());
                continue;
            }
            // What is not yet needed stays in the queue, which has its own bound.
            let wants_job = open && self.next.is_none() && self.waiting.len() < self.setup.window;
            select! {
                // In this order: a peer that never stops talking holds up neither the time nor what is to be sent.
                biased;
                () = sleep(left.unwrap_or_default()), if left.is_some() => {}
                job = self.queue.recv(), if wants_job => match job {
                    Some(job) => self.next = Some(job),
                    None => open = false,
                },
                Some(answer) = next_answer(&mut self.answers) => match answer {
                    Ok(frame) => {
                        let now = self.setup.clock.now();
                        self.session.handle_answer_from_elsewhere(now, frame.payload());
                    }
                    Err(error) => self.session.handle_frame_error(error),
                },
                happened = self.wire.next() => self.handle(happened),
            }
        }
        if let Err(error) = self.wire.shutdown().await {
            self.setup.witness.failed(&self.peer, &error);
        }
    }

    /// Does everything that can be done without waiting.
    fn advance(&mut self) {
        self.tell();
        if self.session.poll_close() {
            self.disconnect();
        }
        self.hand_in();
        while self.wire.wants_frame()
            && let Some((key, payload)) = self.session.poll_transmit()
        {
            self.wire.write(key, payload);
        }
        self.tell();
    }

    /// Brings the next message to the session, or begins to connect for it.
    fn hand_in(&mut self) {
        if self.next.is_some() && self.wire.is_down() {
            self.begin_to_connect();
        }
        if !self.wire.is_up() {
            return;
        }
        let Some(Job { message, done }) = self.next.take() else {
            return;
        };
        let number = self.last_key.wrapping_add(1);
        let key = DeliveryKey(number);
        let now = self.setup.clock.now();
        // It shares its bytes.
        let copy = message.clone();
        match self.session.handle_send(now, key, message) {
            Ok(()) => {
                self.last_key = number;
                let message = copy;
                self.waiting.insert(key, Waiting { done, message });
            }
            // It waits for the end of another, which is an event that wakes this task.
            Err(busy) => {
                let message = busy.message;
                self.next = Some(Job { message, done });
            }
        }
    }

    fn begin_to_connect(&mut self) {
        let client = self.setup.client.clone();
        let not_before = self.not_before.take();
        let mut closed = self.closed.clone();
        self.wire = Wire::Connecting(Box::pin(async move {
            if let Some(not_before) = not_before {
                select! {
                    biased;
                    // Nobody is held up by pauses who wants to end.
                    _ = closed.changed() => {}
                    () = sleep_until(not_before) => {}
                }
            }
            match contain(client.connect()).await {
                Ok(Ok(connection)) => Ok(connection),
                Ok(Err(error)) => Err(error.to_string()),
                Err(panicked) => Err(panicked.to_string()),
            }
        }));
    }

    fn handle(&mut self, happened: Happened) {
        match happened {
            Happened::Connected(connection) => {
                self.peer = connection.peer().clone();
                self.setup.witness.connected(&self.peer);
                self.wire = Wire::up(*connection);
                self.acknowledged = false;
                self.session.handle_connected();
            }
            Happened::NotConnected(error) => {
                events::connect_failed(&error);
                self.wire = Wire::Down;
                self.pause();
                self.give_up();
            }
            Happened::Written(key, frame) => {
                self.setup.witness.sent(&self.peer, &frame);
                let now = self.setup.clock.now();
                self.session.handle_transmitted(now, key);
            }
            Happened::NotWritten(error) => {
                self.setup.witness.failed(&self.peer, &error);
                self.disconnect();
            }
            Happened::Read(read) => self.handle_read(read),
        }
    }

    fn handle_read(&mut self, read: Result<Option<mllp::Event>, mllp::ReadError>) {
        match read {
            Ok(Some(mllp::Event::Frame(frame))) => {
                let now = self.setup.clock.now();
                self.setup.witness.received(&self.peer, frame.payload());
                self.session.handle_frame(now, frame.payload());
            }
            Ok(Some(mllp::Event::Deviation(deviation))) => {
                self.setup.witness.deviation(&self.peer, &deviation);
            }
            Ok(Some(_)) => {}
            Ok(None) => self.disconnect(),
            Err(mllp::ReadError::Frame(error)) => {
                self.setup.witness.not_received(&self.peer, &error);
                self.session.handle_frame_error(error);
            }
            Err(error) => {
                self.setup.witness.failed(&self.peer, &error);
                self.disconnect();
            }
        }
    }

    fn disconnect(&mut self) {
        if self.wire.is_up() {
            self.setup.witness.disconnected(&self.peer);
            // What the last answers said counts before it is asked whether there was one.
            self.tell();
            if !self.acknowledged {
                self.pause();
            }
        }
        self.wire = Wire::Down;
        self.session.handle_disconnected();
    }

    fn pause(&mut self) {
        self.not_before = Instant::now().checked_add(self.back_off.handle_failure());
    }

    /// There was no connection for the next message; where nothing more is taken over, or somebody else decides
    /// what goes first, for none of the rest.
    fn give_up(&mut self) {
        let next = self.next.take();
        // What would stay here would go out before what is handed in again.
        let is_driven = self.setup.gaps.is_none();
        let rest = core::iter::from_fn(|| {
            // A reporter that was closed is not to try for each message in turn.
            let gives_up = is_driven || self.queue.is_closed();
            gives_up.then(|| self.queue.try_recv().ok())?
        });
        let given_up: Vec<_> = next.into_iter().chain(rest).collect();
        for Job { done, message } in given_up {
            self.note_loss(&message, &DeliveryError::NotSent);
            finish(done, Err(DeliveryError::NotSent));
        }
    }

    fn note_loss(&self, message: &Outgoing, error: &DeliveryError) {
        let Some(gaps) = &self.setup.gaps else {
            return;
        };
        let now = self.setup.clock.now();
        // It was read before it was taken over.
        let sender = Message::parse(&message.bytes)
            .map(|message| Header::read(&message, &SiteRules::default()).0.sender());
        let sender = sender.unwrap_or_default();
        let loss = Loss::of_delivery(error, &sender, &message.control_id, now.wall);
        gaps.note(&loss, now);
    }

    /// How long until the session must be told the time.
    fn left(&self) -> Option<Duration> {
        let elapsed = self.setup.clock.now().elapsed;
        Some(self.session.poll_timeout()?.saturating_sub(elapsed))
    }

    /// Tells what the session has to tell, and everybody who waits what became of his message.
    fn tell(&mut self) {
        while let Some(event) = self.session.poll_event() {
            self.setup.witness.reporter(&self.peer, &event);
            let answered = match &event {
                ReporterEvent::Stored { .. } => true,
                ReporterEvent::Delivered { receipt, .. } => receipt.code.is_some(),
                ReporterEvent::Failed { error, .. } => {
                    matches!(error, DeliveryError::Refused { .. })
                }
                _ => false,
            };
            if answered {
                self.acknowledged = true;
                self.back_off.handle_success();
            }
            let (key, outcome) = match event {
                ReporterEvent::Delivered { key, receipt } => (key, Ok(receipt)),
                ReporterEvent::Failed { key, error } => (key, Err(error)),
                _ => continue,
            };
            if let Some(Waiting { done, message }) = self.waiting.remove(&key) {
                if let Err(error) = &outcome {
                    self.note_loss(&message, error);
                }
                finish(done, outcome);
            }
        }
    }
}

/// The next frame that came on a connection of the consumer's; never, where none are accepted.
async fn next_answer(
    answers: &mut Option<Answers>,
) -> Option<Result<mllp::Frame, mllp::FrameError>> {
    match answers {
        Some(answers) => answers.next().await,
        None => pending().await,
    }
}

fn finish(done: Done, outcome: Result<Receipt, DeliveryError>) {
    // Whoever does not wait any more does not want to know.
    drop(done.send(outcome));
}
