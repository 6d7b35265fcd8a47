use core::future::poll_fn;
use core::pin::{Pin, pin};
use core::task::Poll;
use std::sync::Arc;

use ihe_pcd_mllp as mllp;
use tokio::select;

use super::budget::{Budget, Share};
use super::events;
use super::shared::Shared;
use crate::plugin::{Failure, Stream, prove};
use crate::session::{ConsumerEvent, ConsumerSession, Entry, Now, Position, Ticket};

/// Serves one connection until its end or the consumer's.
///
/// While the journal has one batch of frames, the next one is read:
/// frames of a connection are stored in their order, and those of all connections may share a commit.
// No `async fn`: its future would hold the arguments beside what is made of them, for each connection there is.
pub(super) fn serve(
    shared: Arc<Shared>,
    wire: Wire,
    mut draining: mllp::Draining,
) -> impl Future<Output = ()> + Send {
    let mut server = Server::new(shared, wire);
    async move { server.run(&mut draining).await }
}

type Wire = mllp::Connection<Box<dyn Stream>>;

struct Server {
    session: ConsumerSession,
    shared: Arc<Shared>,
    share: Share,
    wire: Wire,
    /// The frames that the journal has.
    storing: Vec<Ticket>,
    reading: bool,
    writing: bool,
    /// When something last came, from the peer or from the journal.
    now: Now,
}

/// The answer of the journal about the frames that it has.
type Appending<'j> =
    Option<Pin<Box<dyn Future<Output = Result<Vec<Position>, Failure>> + Send + 'j>>>;

impl Server {
    fn new(shared: Arc<Shared>, wire: Wire) -> Self {
        let setup = &shared.setup;
        let policy = Arc::clone(&setup.policy);
        let session = ConsumerSession::new(policy, wire.peer().clone(), shared.next_control_ids())
            .with_max_in_flight(setup.limits.max_in_flight);
        Self {
            session,
            share: Share::of(&shared.budget),
            now: shared.now(),
            shared,
            wire,
            storing: Vec::new(),
            reading: true,
            writing: true,
        }
    }

    async fn run(&mut self, draining: &mut mllp::Draining) {
        let journal = Arc::clone(&self.shared.setup.journal);
        let mut appending: Appending<'_> = None;
        loop {
            if appending.is_none() {
                let entries = self.take_entries();
                if !entries.is_empty() {
                    appending = Some(journal.append(entries));
                }
            }
            self.write_answers().await;
            if !self.reading && appending.is_none() {
                break;
            }
            select! {
                // In this order: a peer that never stops sending holds up neither the end nor the answers.
                biased;
                () = draining.begun(), if self.reading => self.reading = false,
                stored = poll(&mut appending), if appending.is_some() => {
                    appending = None;
                    self.handle_outcome(stored);
                }
                read = read(&self.shared.budget, &mut self.wire), if self.reading && self.session.wants_frame() => {
                    self.handle_read(read);
                }
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

    /// Everything that the journal is to have of what has come since the last time.
    fn take_entries(&mut self) -> Vec<Entry> {
        let mut entries = Vec::new();
        if self.session.has_to_store() {
            let mut window = self.shared.window();
            while let Some(arrival) = self.session.poll_store(self.now, &mut window) {
                let (ticket, entry) = arrival.into_parts();
                self.storing.push(ticket);
                entries.push(entry);
            }
        }
        entries
    }

    fn handle_outcome(&mut self, stored: Result<Vec<Position>, Failure>) {
        let tickets = core::mem::take(&mut self.storing);
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
                self.handle_frame_error(error);
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

    fn handle_frame_error(&mut self, error: mllp::FrameError) {
        self.now = self.shared.now();
        let now = self.now;
        self.shared.witness.not_received(self.wire.peer(), &error);
        self.session.handle_frame_error(now, error);
        // Where an answer is owed it is in flight; of the frame itself nothing is held.
        self.share.arrived(self.session.in_flight(), 0, now);
    }

    fn note_events(&mut self) {
        while let Some(event) = self.session.poll_event() {
            self.shared.note(self.wire.peer(), &event);
        }
    }
}

impl Drop for Server {
    /// Given up while the journal has something: by a deadline, or because a plugin panicked.
    fn drop(&mut self) {
        if !self.storing.is_empty() {
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
async fn poll(appending: &mut Appending<'_>) -> Result<Vec<Position>, Failure> {
    match appending {
        Some(appending) => appending.await,
        None => core::future::pending().await,
    }
}
