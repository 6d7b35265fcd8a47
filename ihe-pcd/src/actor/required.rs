//! The sinks that messages are acknowledged after: what followers tell of them, and who waits for that.

use core::time::Duration;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::select;
use tokio::sync::Notify;
use tokio::time::sleep;

use super::ServeError;
use crate::plugin::{Held, LostEntries};
use crate::session::gap::GapReason;
use crate::session::inbox::Inbox;
use crate::session::{
    Audience, ConsumerSession, DuplicateWindow, Now, Position, RequiredSink, RequiredSinks,
};

/// The sinks of one consumer that messages are acknowledged after, and the connections that wait for them.
pub(super) struct Required {
    names: Vec<(String, RequiredSink)>,
    waiters: AtomicU64,
    state: Mutex<State>,
}

struct State {
    sinks: RequiredSinks,
    /// Who waits for which sink to come how far: each connection once, so that no step of a sink wakes all of them.
    waiting: BTreeMap<Place, Arc<Notify>>,
}

/// What a connection waits for, and its number.
type Place = (RequiredSink, Position, u64);

/// One connection, as it waits.
pub(super) struct Waiter {
    required: Arc<Required>,
    number: u64,
    place: Option<Place>,
    called: Arc<Notify>,
}

/// One of the sinks, for who brings it what is in the journal.
pub(super) struct Followed {
    required: Arc<Required>,
    sink: RequiredSink,
}

impl Required {
    /// The sinks with these names among all there are; `None` if nothing is asked for.
    pub(super) fn named<'s>(
        names: &[String],
        all: impl Iterator<Item = (&'s str, Audience)> + Clone,
        window: usize,
    ) -> Result<Option<Arc<Self>>, ServeError> {
        if names.is_empty() {
            return Ok(None);
        }
        if window == 0 {
            return Err(ServeError::NoDuplicateWindow);
        }
        let mut sinks = RequiredSinks::new(window);
        let mut named: Vec<(String, RequiredSink)> = Vec::new();
        for name in names {
            let mut all = all.clone();
            let Some((_, audience)) = all.find(|(known, _)| known == name) else {
                return Err(ServeError::UnknownRequiredSink { name: name.clone() });
            };
            if named.iter().all(|(known, _)| known != name) {
                named.push((name.clone(), sinks.add(audience, Position::START)));
            }
        }
        Ok(Some(Arc::new(Self {
            names: named,
            waiters: AtomicU64::new(0),
            state: Mutex::new(State {
                sinks,
                waiting: BTreeMap::new(),
            }),
        })))
    }

    /// The sink of this name, if it is one of them.
    pub(super) fn followed(self: &Arc<Self>, name: &str) -> Option<Followed> {
        let mut names = self.names.iter();
        let (_, sink) = names.find(|(known, _)| known == name)?;
        Some(Followed {
            required: Arc::clone(self),
            sink: *sink,
        })
    }

    /// One more connection.
    pub(super) fn waiter(self: &Arc<Self>) -> Waiter {
        Waiter {
            required: Arc::clone(self),
            number: self.waiters.fetch_add(1, Ordering::Relaxed),
            place: None,
            called: Arc::default(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Each step of a sink is one call: whoever panicked left all of it or nothing.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Followed {
    /// It begins, and has had everything up to a position.
    pub(super) fn begin(&self, inbox: &Inbox, at: Position) {
        self.step(|sinks, sink| {
            sinks.handle_done(sink, at);
            at
        });
        self.surveyed(inbox);
    }

    /// The journal has said what is set aside for it.
    pub(super) fn surveyed(&self, inbox: &Inbox) {
        if inbox.knows_aside() {
            self.step(|sinks, sink| {
                sinks.handle_set_aside_before(sink, inbox.positions_aside());
                sinks.at(sink)
            });
        }
    }

    /// It was brought everything up to a position, and holds so much of it back: what it holds it may lose again.
    pub(super) fn settled(&self, at: Position, held: &Held) {
        let done = held.after.map_or(at, |after| after.min(at));
        let mut losses = held.losses.iter();
        let missed = losses.rfind(|loss| loss.reason == GapReason::NotTaken);
        self.step(|sinks, sink| {
            if let Some(loss) = missed {
                // Of several the loss names one: then each that it is done with since may be one of them.
                let next = Position::new(sinks.at(sink).number().saturating_add(1));
                let named = loss.mark.as_ref().and_then(|mark| mark.position);
                let [first, last] = match named.filter(|_| loss.count == 1) {
                    Some(position) => [position, position],
                    None => [next, done],
                };
                sinks.handle_passed_over(sink, first, last);
            }
            sinks.handle_done(sink, done);
            done
        });
    }

    /// The journal remembers that one was set aside for it.
    pub(super) fn set_aside(&self, position: Position) {
        self.step(|sinks, sink| {
            sinks.handle_set_aside(sink, position);
            position
        });
    }

    /// The journal has forgotten that one was set aside for it, which it has taken.
    pub(super) fn released(&self, position: Position) {
        self.step(|sinks, sink| {
            sinks.handle_released(sink, position);
            position
        });
    }

    /// It does not take one, and nobody keeps it.
    pub(super) fn passed_over(&self, position: Position) {
        self.step(|sinks, sink| {
            sinks.handle_passed_over(sink, position, position);
            position
        });
    }

    /// The journal has lost entries that it did not have.
    pub(super) fn lost(&self, lost: LostEntries) {
        self.step(|sinks, sink| {
            sinks.handle_lost(sink, lost.first, lost.last);
            lost.last
        });
    }

    /// Takes note of a step, and calls who waits for what stands up to the position that it answers.
    fn step(&self, step: impl FnOnce(&mut RequiredSinks, RequiredSink) -> Position) {
        let mut state = self.required.state();
        let up_to = step(&mut state.sinks, self.sink);
        let waits = (self.sink, Position::START, 0)..=(self.sink, up_to, u64::MAX);
        for (_, waits) in state.waiting.range(waits) {
            waits.notify_one();
        }
    }
}

impl Waiter {
    /// Tells a session what sinks have done, and what it waits for now is what calls it next.
    pub(super) fn look(
        &mut self,
        session: &mut ConsumerSession,
        now: Now,
        window: &mut DuplicateWindow,
    ) {
        let mut state = self.required.state();
        session.handle_sinks(now, &state.sinks, window);
        session.handle_timeout(now);
        let next = session.next_awaited(&state.sinks);
        let place = next.map(|(sink, position)| (sink, position, self.number));
        if place == self.place {
            return;
        }
        if let Some(before) = core::mem::replace(&mut self.place, place) {
            state.waiting.remove(&before);
        }
        if let Some(place) = place {
            state.waiting.insert(place, Arc::clone(&self.called));
        }
    }

    /// What is told when something it waits for has happened.
    pub(super) fn called(&self) -> Arc<Notify> {
        Arc::clone(&self.called)
    }
}

/// Ready when something has happened that a connection waits for, and when it has waited so long.
pub(super) async fn called(called: Option<&Notify>, longest: Duration) {
    let called = async {
        match called {
            Some(called) => called.notified().await,
            None => core::future::pending().await,
        }
    };
    select! {
        biased;
        () = called => {}
        () = sleep(longest) => {}
    }
}

impl Drop for Waiter {
    fn drop(&mut self) {
        if let Some(place) = self.place.take() {
            self.required.state().waiting.remove(&place);
        }
    }
}
