use core::pin::Pin;
use std::sync::Arc;

use ihe_pcd_mllp as mllp;
use tokio::select;

use super::budget::{Budget, Share};
use super::events;
use super::shared::Shared;
use crate::plugin::{Failure, Stream, prove};
use crate::session::{Arrival, ConsumerEvent, ConsumerSession, Now, Position, Ticket};

/// Serves one connection until its end or the consumer's.
///
/// While the journal has one batch of frames, the next one is read:
/// frames of a connection are stored in their order, and those of all connections may share a commit.
pub(super) async fn serve(shared: Arc<Shared>, wire: Wire, mut draining: mllp::Draining) {
    let setup = &shared.setup;
    let policy = Arc::clone(&setup.policy);
    let session = ConsumerSession::new(policy, wire.peer().clone(), shared.next_control_ids())
        .with_max_in_flight(setup.limits.max_in_flight);
    let mut server = Server {
        session,
        shared: &shared,
        share: shared.budget.share(),
        wire,
        storing: None,
        reading: true,
        writing: true,
        now: shared.now(),
    };
    server.run(&mut draining).await;
}

type Wire = mllp::Connection<Box<dyn Stream>>;

struct Server<'s> {
    session: ConsumerSession,
    shared: &'s Shared,
    share: Share<'s>,
    wire: Wire,
    storing: Option<Storing<'s>>,
    reading: bool,
    writing: bool,
    /// When something last came, from the peer or from the journal.
    now: Now,
}

/// The frames that the journal has, and its answer.
struct Storing<'s> {
    tickets: Vec<Ticket>,
    appending: Pin<Box<dyn Future<Output = Result<Vec<Position>, Failure>> + Send + 's>>,
}

impl Server<'_> {
    async fn run(&mut self, draining: &mut mllp::Draining) {
        loop {
            self.begin_storing();
            self.write_answers().await;
            if !self.reading && self.storing.is_none() {
                break;
            }
            select! {
                stored = poll(&mut self.storing), if self.storing.is_some() => {
                    self.handle_outcome(stored);
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
        for arrived in self.share.answered(in_flight) {
            let after = self.now.elapsed.saturating_sub(arrived);
            self.shared.witness.answered(after);
        }
    }

    /// Gives the journal everything that has come since it was given the last batch.
    fn begin_storing(&mut self) {
        if self.storing.is_some() || !self.session.has_to_store() {
            return;
        }
        let now = self.now;
        let mut tickets = Vec::new();
        let mut entries = Vec::new();
        {
            let mut window = self.shared.window();
            while let Some(arrival) = self.session.poll_store(now, &mut window) {
                let (ticket, entry) = Arrival::into_parts(arrival);
                tickets.push(ticket);
                entries.push(entry);
            }
        }
        if !entries.is_empty() {
            self.storing = Some(Storing {
                tickets,
                appending: self.shared.setup.journal.append(entries),
            });
        }
    }

    fn handle_outcome(&mut self, stored: Result<Vec<Position>, Failure>) {
        let Some(Storing { tickets, .. }) = self.storing.take() else {
            return;
        };
        let positions = stored.unwrap_or_else(|failure| {
            events::not_stored(self.wire.peer(), tickets.len(), &failure);
            Vec::new()
        });
        if let Some(last) = positions.iter().max() {
            self.shared.announce(*last);
        }
        self.now = self.shared.now();
        let now = self.now;
        let mut window = self.shared.window();
        let mut stored = prove(tickets.iter().copied(), positions);
        for ticket in &tickets {
            match stored.next() {
                Some(stored) => self.session.handle_stored(now, stored, &mut window),
                None => self.session.handle_not_stored(now, *ticket, &mut window),
            }
        }
    }

    fn handle_read(&mut self, read: Result<Option<mllp::Event>, mllp::ReadError>) {
        match read {
            Ok(Some(mllp::Event::Frame(frame))) => self.handle_frame(frame),
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

    fn handle_frame(&mut self, frame: mllp::Frame) {
        self.now = self.shared.now();
        let now = self.now;
        let witness = &self.shared.witness;
        witness.received(self.wire.peer(), frame.payload());
        let bytes = frame.payload().len();
        if self
            .session
            .handle_frame(now, frame.into_payload())
            .is_err()
        {
            self.shared.note(self.wire.peer(), &ConsumerEvent::Misuse);
        }
        self.share.arrived(self.session.in_flight(), bytes, now);
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
async fn read(budget: &Budget, wire: &mut Wire) -> Result<Option<mllp::Event>, mllp::ReadError> {
    budget.wait_for_room().await;
    wire.read_event().await
}

/// Waits for the journal, which has been given something.
async fn poll(storing: &mut Option<Storing<'_>>) -> Result<Vec<Position>, Failure> {
    match storing {
        Some(storing) => storing.appending.as_mut().await,
        None => core::future::pending().await,
    }
}
