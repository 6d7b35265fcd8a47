use core::future::poll_fn;
use core::pin::pin;
use core::task::Poll;
use core::time::Duration;
use std::sync::Arc;

use ihe_pcd_mllp as mllp;
use tokio::select;

use super::audit::Given;
use super::budget::{Budget, Share};
use super::required::{self, Required, Waiter};
use super::shared::Shared;
use super::{events, metrics};
use crate::plugin::{Answered, Journal, Storing, Stream};
use crate::session::gap::{Extent, GapReason, GapScope, Loss};
use crate::session::{ConsumerEvent, ConsumerSession, Now, Precedence};

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

/// This part of the drain deadline messages wait for the sinks that they are acknowledged after.
const LAST_SINKS: u32 = 4;

type Wire = mllp::Connection<Box<dyn Stream>>;

struct Server {
    session: ConsumerSession,
    shared: Arc<Shared>,
    share: Share,
    wire: Wire,
    reading: bool,
    writing: bool,
    /// Its number, if it matters who is heard on it, and the consumer does not end it.
    number: Option<u64>,
    /// If messages are acknowledged after sinks.
    waiter: Option<Waiter>,
    /// When something last came, from the peer or from the journal.
    now: Now,
    /// When the journal was asked to store something the last time.
    asked_at: Duration,
    /// What it was asked to store, for whoever has to account for it.
    given: Given,
}

impl Server {
    fn new(shared: Arc<Shared>, wire: Wire) -> Self {
        let setup = &shared.setup;
        let policy = Arc::clone(&setup.policy);
        let mut session =
            ConsumerSession::new(policy, wire.peer().clone(), shared.next_control_ids())
                .with_max_in_flight(setup.limits.max_in_flight);
        let required = shared.required.as_ref();
        if required.is_some() {
            session = session.acknowledging_after(setup.limits.acknowledge_within);
        }
        Self {
            waiter: required.map(Required::waiter),
            session,
            share: Share::of(&shared.budget),
            now: shared.now(),
            asked_at: Duration::ZERO,
            given: Given::default(),
            number: shared.next_connection(),
            shared,
            wire,
            reading: true,
            writing: true,
        }
    }

    async fn run(&mut self, draining: &mut mllp::Draining) {
        let journal = Arc::clone(&self.shared.setup.journal);
        let mut storing: Option<Storing<'_>> = None;
        let mut draining = pin!(draining.begun());
        let mut drains = false;
        let called = self.waiter.as_ref().map(Waiter::called);
        loop {
            if storing.is_none() {
                storing = self.begin_storing(&*journal);
            }
            self.look_at_sinks();
            self.write_answers().await;
            // Whoever takes no answers waits for none.
            let waits_until = self.session.poll_timeout().filter(|_| self.writing);
            if !self.reading && storing.is_none() && waits_until.is_none() {
                break;
            }
            select! {
                // In this order: a peer that never stops sending holds up neither the end nor the answers.
                biased;
                () = &mut draining, if !drains => {
                    drains = true;
                    self.begin_draining();
                }
                answered = poll(&mut storing), if storing.is_some() => {
                    storing = None;
                    self.handle_answered(answered);
                }
                () = required::called(called.as_deref(), self.left(waits_until)), if waits_until.is_some() => {
                    self.now = self.shared.now();
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

    /// Nothing more is read, and sinks have a last while to take what waits for them.
    fn begin_draining(&mut self) {
        self.reading = false;
        self.number = None;
        let last = self.shared.setup.limits.drain_deadline / LAST_SINKS;
        let now = self.shared.now().elapsed;
        self.session.handle_closing(now.saturating_add(last));
    }

    /// Lets the session answer what sinks have taken that it was waiting for, and what has waited for too long.
    fn look_at_sinks(&mut self) {
        let Some(waiter) = &mut self.waiter else {
            return;
        };
        if self.session.awaits_sinks() {
            let mut window = self.shared.window();
            waiter.look(&mut self.session, self.now, &mut window);
        }
        self.share.stored(self.session.stored_in_flight());
    }

    /// How long it is until a time.
    fn left(&self, until: Option<Duration>) -> Duration {
        // Most wait for nothing, and nobody looks at the clock for them.
        until.map_or(Duration::ZERO, |until| {
            until.saturating_sub(self.shared.now().elapsed)
        })
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

    /// Gives the journal everything that has come since the last time, if it is to have any of it.
    fn begin_storing<'j>(&mut self, journal: &'j dyn Journal) -> Option<Storing<'j>> {
        if !self.session.has_to_store() {
            return None;
        }
        let mut window = self.shared.window();
        let (session, now) = (&mut self.session, self.now);
        // Moved in, so that the window is free again before the journal is asked for anything.
        let (shared, peer, number) = (&self.shared, self.wire.peer(), self.number);
        let given = &mut self.given;
        let arrivals = core::iter::from_fn(move || session.poll_store(now, &mut window));
        let mut arrivals = arrivals.inspect(|arrival| {
            if let Some(sightings) = &shared.sightings {
                sightings.add(arrival.entry().frame.clone(), shared.now());
            }
            let entry = arrival.entry();
            given.note(shared, entry);
            if let Some(number) = number
                && entry.precedence == Precedence::Alert
                && !shared.heard(&entry.sender, number)
            {
                events::alert_link_not_watched(peer);
            }
        });
        let first = arrivals.next()?;
        self.asked_at = now.elapsed;
        Some(Storing::new(
            journal,
            core::iter::once(first).chain(arrivals),
        ))
    }

    fn handle_answered(&mut self, answered: Answered) {
        if let Some(failure) = answered.failure() {
            events::not_stored(self.wire.peer(), answered.len(), failure);
        }
        self.given.answered(&self.shared, answered.positions());
        if let Some(highest) = answered.highest() {
            self.shared.announce(highest);
        }
        self.now = self.shared.now();
        metrics::stored(self.now.elapsed.saturating_sub(self.asked_at));
        let mut window = self.shared.window();
        for outcome in answered {
            match outcome {
                Ok(stored) => self.session.handle_stored(self.now, stored, &mut window),
                Err(ticket) => self
                    .session
                    .handle_not_stored(self.now, ticket, &mut window),
            }
        }
    }

    fn handle_read(&mut self, read: Result<Option<mllp::Event>, mllp::ReadError>) {
        match read {
            Ok(Some(mllp::Event::Frame(frame))) => self.handle_frame(frame),
            Ok(Some(mllp::Event::Deviation(deviation))) => {
                self.shared.witness.deviation(self.wire.peer(), &deviation);
                if matches!(deviation.kind(), mllp::DeviationKind::Noise { .. }) {
                    self.note_loss(GapReason::Unframed);
                }
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
                    self.note_loss(GapReason::Dropped);
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

    /// Something was lost of which nothing is known but where it came from.
    fn note_loss(&self, reason: GapReason) {
        let now = self.shared.now();
        let scope = GapScope::peer(self.wire.peer());
        let loss = Loss::new(scope, reason, Extent::At(now.wall));
        self.shared.gaps.note(&loss, now);
        self.shared.audit.tell_lost(self.wire.peer(), reason);
    }

    fn note_events(&mut self) {
        while let Some(event) = self.session.poll_event() {
            self.shared.note(self.wire.peer(), &event);
        }
    }
}

impl Drop for Server {
    /// It has ended, or was given up while the journal may have something: by a deadline, or because a plugin panicked.
    fn drop(&mut self) {
        if let Some(number) = self.number {
            self.shared.link_ended(number);
        }
        if !self.session.is_idle() {
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
async fn poll(storing: &mut Option<Storing<'_>>) -> Answered {
    match storing {
        Some(storing) => storing.await,
        None => core::future::pending().await,
    }
}
