use core::future::poll_fn;
use core::pin::{Pin, pin};
use core::task::Poll;
use std::sync::Arc;

use ihe_pcd_mllp as mllp;
use tokio::select;

use super::budget::{Budget, Share};
use super::events;
use super::shared::Shared;
use crate::plugin::{Failure, Stream, store};
use crate::session::{Arrival, ConsumerEvent, ConsumerSession, Stored, Ticket};

/// Serves one connection until its end or the consumer's.
///
/// While the journal has one batch of frames, the next one is read:
/// frames of a connection are stored in their order, and those of all connections may share a commit.
pub(super) async fn serve(shared: Arc<Shared>, wire: Wire, draining: mllp::Draining) {
    let setup = &shared.setup;
    let policy = Arc::clone(&setup.policy);
    let session = ConsumerSession::new(policy, wire.peer().clone(), shared.next_control_ids())
        .with_max_in_flight(setup.limits.max_in_flight);
    Server {
        session,
        shared: &shared,
        share: shared.budget.share(),
        wire,
        storing: None,
        reading: true,
        writing: true,
    }
    .run(draining)
    .await;
}

type Wire = mllp::Connection<Box<dyn Stream>>;

struct Server<'s> {
    session: ConsumerSession,
    shared: &'s Shared,
    share: Share<'s>,
    wire: Wire,
    storing: Option<Storing>,
    reading: bool,
    writing: bool,
}

/// The frames that the journal has, and its answer.
type Storing = Pin<Box<dyn Future<Output = (Vec<Ticket>, Result<Vec<Stored>, Failure>)> + Send>>;

impl Server<'_> {
    async fn run(mut self, mut draining: mllp::Draining) {
        loop {
            self.begin_storing();
            self.write_answers().await;
            if !self.reading && self.storing.is_none() {
                break;
            }
            select! {
                (tickets, stored) = poll(&mut self.storing), if self.storing.is_some() => {
                    self.storing = None;
                    self.handle_outcome(tickets, stored);
                }
                read = read(&self.shared.budget, &mut self.wire), if self.reading && self.session.wants_frame() => {
                    self.handle_read(read);
                }
                () = draining.begun(), if self.reading => self.reading = false,
            }
        }
        if self.writing
            && let Err(error) = self.wire.shutdown().await
        {
            self.shared.witness.failed(self.wire.peer(), &error);
        }
    }

    /// Sends what can be sent; once the peer takes no answers, nothing more is read from it.
    async fn write_answers(&mut self) {
        self.note_events();
        while let Some(answer) = self.session.poll_answer() {
            if !self.writing {
                continue;
            }
            if let Err(error) = self.wire.write_frame(&answer).await {
                self.shared.witness.failed(self.wire.peer(), &error);
                self.writing = false;
                self.reading = false;
            } else {
                self.shared.witness.sent(self.wire.peer(), &answer);
            }
        }
        let in_flight = self.session.in_flight();
        if in_flight < self.share.in_flight() {
            let now = self.shared.now();
            for arrived in self.share.answered(in_flight) {
                let after = now.elapsed.saturating_sub(arrived);
                self.shared.witness.answered(after);
            }
        }
    }

    /// Gives the journal everything that has come since it was given the last batch.
    fn begin_storing(&mut self) {
        if self.storing.is_some() || !self.session.has_to_store() {
            return;
        }
        let now = self.shared.now();
        let batch: Vec<Arrival> = {
            let mut window = self.shared.window();
            core::iter::from_fn(|| self.session.poll_store(now, &mut window)).collect()
        };
        if batch.is_empty() {
            return;
        }
        let tickets = batch.iter().map(Arrival::ticket).collect();
        let journal = Arc::clone(&self.shared.setup.journal);
        self.storing = Some(Box::pin(
            async move { (tickets, store(&*journal, batch).await) },
        ));
    }

    fn handle_outcome(&mut self, tickets: Vec<Ticket>, stored: Result<Vec<Stored>, Failure>) {
        let now = self.shared.now();
        let stored = stored.unwrap_or_else(|failure| {
            events::not_stored(self.wire.peer(), tickets.len(), &failure);
            Vec::new()
        });
        let mut stored = stored.into_iter();
        let mut window = self.shared.window();
        // The proofs are in the order of the tickets; a journal that gives too few leaves the last ones unproved.
        for ticket in tickets {
            match stored.next() {
                Some(stored) => {
                    self.shared.announce(stored.position());
                    self.session.handle_stored(now, stored, &mut window);
                }
                None => self.session.handle_not_stored(now, ticket, &mut window),
            }
        }
    }

    fn handle_read(&mut self, read: Result<Option<mllp::Event>, mllp::ReadError>) {
        match read {
            Ok(Some(mllp::Event::Frame(frame))) => {
                let now = self.shared.now();
                self.shared
                    .witness
                    .received(self.wire.peer(), frame.payload());
                let bytes = frame.payload().len();
                let taken = self.session.handle_frame(now, frame.into_payload());
                if taken.is_err() {
                    self.shared.note(self.wire.peer(), &ConsumerEvent::Misuse);
                }
                self.share.arrived(self.session.in_flight(), bytes, now);
            }
            Ok(Some(mllp::Event::Deviation(deviation))) => {
                self.shared.witness.deviation(self.wire.peer(), &deviation);
            }
            Ok(Some(_)) => {}
            Ok(None) => self.reading = false,
            Err(mllp::ReadError::Frame(error)) => {
                self.shared.witness.not_received(self.wire.peer(), &error);
                self.session.handle_frame_error(error);
            }
            // What is left of the stream is still read: after these errors it ends by itself.
            Err(error) => {
                if matches!(error, mllp::ReadError::FrameTimeout { .. }) {
                    self.shared.counters.count_dropped();
                }
                self.shared.witness.failed(self.wire.peer(), &error);
            }
        }
    }

    fn note_events(&mut self) {
        while let Some(event) = self.session.poll_event() {
            self.shared.note(self.wire.peer(), &event);
        }
    }
}

impl Drop for Server<'_> {
    /// Given up while the journal has something: by a deadline, or because a plugin panicked.
    fn drop(&mut self) {
        if self.storing.is_some() {
            self.session.abandon(&mut self.shared.window());
        }
    }
}

/// Reads when there is room for another frame. If the future is dropped, nothing of the stream is lost.
///
/// Room is asked for again whenever bytes may have come: a connection that was quiet while there was room
/// does not read once others have used it up.
async fn read(budget: &Budget, wire: &mut Wire) -> Result<Option<mllp::Event>, mllp::ReadError> {
    loop {
        budget.wait_for_room().await;
        let mut reading = pin!(wire.read_event());
        let read = poll_fn(|context| {
            if budget.is_used_up() {
                return Poll::Ready(None);
            }
            reading.as_mut().poll(context).map(Some)
        });
        if let Some(read) = read.await {
            return read;
        }
    }
}

/// Waits for the journal, which has been given something.
async fn poll(storing: &mut Option<Storing>) -> (Vec<Ticket>, Result<Vec<Stored>, Failure>) {
    match storing {
        Some(storing) => storing.await,
        None => core::future::pending().await,
    }
}
