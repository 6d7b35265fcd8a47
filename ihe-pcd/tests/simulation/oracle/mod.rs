//! What really happened, kept outside of the simulated hosts, and the promises it is held to.

mod application;
mod consumer;
mod sink;
mod source;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard};
use std::time::Duration;

use bytes::Bytes;
use ihe_pcd::session::{Entry, Position};

use self::application::Application;
use self::consumer::Serving;
use self::sink::Taken;
use self::source::SourceState;
use crate::asks::Asks;
use crate::outcome::Count;
use crate::plan::{Plan, Source};
use crate::report::{control_id, sender};

/// Sees everything that the actors, the journal and the network do, in one order.
pub(crate) struct Oracle {
    state: Mutex<State>,
}

/// How much happened in a run: what a seed covers.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Totals {
    pub(crate) delivered: u64,
    /// Of these, on the word of the application.
    pub(crate) acted_upon: u64,
    /// Of these, because nobody was to answer.
    pub(crate) sent_only: u64,
    pub(crate) application_answers: u64,
    /// The application answer did not come in time after the consumer had said that it has the message.
    pub(crate) stored_only: u64,
    pub(crate) given_up: u64,
    pub(crate) timeouts: u64,
    pub(crate) links_lost: u64,
    pub(crate) not_sent: u64,
    pub(crate) refused: u64,
    pub(crate) strays: u64,
    pub(crate) frames: u64,
    pub(crate) repeated: u64,
    /// Entries stored although their append never returned.
    pub(crate) stored_unanswered: u64,
    pub(crate) not_stored: u64,
    /// Reports that were shown to the sink, and those that it had taken already.
    pub(crate) shown: u64,
    pub(crate) shown_again: u64,
    pub(crate) sink_waits: u64,
    /// Entries that consumers said are damaged.
    pub(crate) lost: u64,
    pub(crate) consumers: u64,
    pub(crate) summaries: u64,
}

impl Count for Totals {
    fn add(&mut self, other: &Self) {
        self.delivered += other.delivered;
        self.acted_upon += other.acted_upon;
        self.sent_only += other.sent_only;
        self.application_answers += other.application_answers;
        self.stored_only += other.stored_only;
        self.given_up += other.given_up;
        self.timeouts += other.timeouts;
        self.links_lost += other.links_lost;
        self.not_sent += other.not_sent;
        self.refused += other.refused;
        self.strays += other.strays;
        self.frames += other.frames;
        self.repeated += other.repeated;
        self.stored_unanswered += other.stored_unanswered;
        self.not_stored += other.not_stored;
        self.shown += other.shown;
        self.shown_again += other.shown_again;
        self.sink_waits += other.sink_waits;
        self.lost += other.lost;
        self.consumers += other.consumers;
        self.summaries += other.summaries;
    }
}

#[derive(Default)]
struct State {
    log: Vec<String>,
    violations: Vec<String>,
    /// What happens while everything is taken down is no part of the run.
    sealed: bool,
    calm: bool,
    elapsed: Duration,
    sources: Vec<SourceState>,
    max_connections: usize,
    max_connections_per_address: usize,
    serving: Serving,
    /// What is in the journal, in its order.
    entries: Vec<Message>,
    copies: BTreeMap<Message, Vec<Copy>>,
    /// What the consumer said that it did not take.
    refused: BTreeSet<Message>,
    application: Application,
    has_sink: bool,
    taken: Taken,
    /// What the impostor had when it said that it had it.
    impostor_said: BTreeSet<String>,
    totals: Totals,
}

/// MSH-3 with MSH-4, and MSH-10.
type Message = (String, String);

/// An entry of the journal.
struct Copy {
    consumer: u64,
    /// Whether its append returned.
    answered: bool,
    frame: Bytes,
}

impl Oracle {
    pub(crate) fn new(plan: &Plan) -> Self {
        let sources = plan.sources.iter().cloned().map(SourceState::new);
        let state = State {
            sources: sources.collect(),
            max_connections: plan.max_connections,
            has_sink: plan.sink.is_some(),
            max_connections_per_address: plan.max_connections_per_address.unwrap_or(usize::MAX),
            ..State::default()
        };
        Self {
            state: Mutex::new(state),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    pub(crate) fn note(&self, line: &str) {
        self.state().note(line);
    }

    /// Says how late it is where no host is running.
    pub(crate) fn set_elapsed(&self, elapsed: Duration) {
        self.state().elapsed = elapsed;
    }

    pub(crate) fn begin_calm(&self) {
        let mut state = self.state();
        state.calm = true;
        state.note("calm");
    }

    pub(crate) fn is_calm(&self) -> bool {
        self.state().calm
    }

    pub(crate) fn violate(&self, what: String) {
        self.state().violate(what);
    }

    pub(crate) fn has_violation(&self) -> bool {
        !self.state().violations.is_empty()
    }

    /// Nothing that happens from here on is recorded.
    pub(crate) fn end(&self) {
        self.state().sealed = true;
    }

    /// The record: its lines, what was violated, and how much happened.
    pub(crate) fn seal(&self) -> (Vec<String>, Vec<String>, Totals) {
        let mut state = self.state();
        state.sealed = true;
        (
            std::mem::take(&mut state.log),
            std::mem::take(&mut state.violations),
            state.totals,
        )
    }

    /// The journal has these entries now.
    pub(crate) fn stored(&self, entries: Vec<Entry>, answered: bool) -> Vec<Position> {
        let mut state = self.state();
        entries
            .into_iter()
            .map(|entry| state.store(entry, answered))
            .collect()
    }

    pub(crate) fn not_stored(&self, entries: usize) {
        let mut state = self.state();
        state.totals.not_stored += entries as u64;
        state.note(&format!("journal fails {entries}"));
    }

    /// The impostor is about to say that it has a message, which it has received.
    pub(crate) fn impostor_says(&self, control_id: &str) {
        let mut state = self.state();
        state.note(&format!("impostor has {control_id}"));
        state.impostor_said.insert(control_id.into());
    }
}

impl State {
    fn note(&mut self, line: &str) {
        if !self.sealed {
            let at = turmoil::sim_elapsed().unwrap_or(self.elapsed);
            self.log.push(format!("{:>10.3} {line}", at.as_secs_f64()));
        }
    }

    fn violate(&mut self, what: String) {
        if !self.sealed {
            self.note(&format!("VIOLATION {what}"));
            self.violations.push(what);
        }
    }

    fn store(&mut self, entry: Entry, answered: bool) -> Position {
        let Entry {
            peer,
            sender: from,
            control_id,
            frame,
            ..
        } = entry;
        self.note(&format!(
            "stored {from} {control_id} of {peer} answered={answered}"
        ));
        self.serving.count_stored(answered);
        if !self.serving.takes_in_order(&peer, &frame) {
            self.violate(format!(
                "{from} {control_id} was not stored in the order of its connection {peer}"
            ));
        }
        if !answered {
            self.totals.stored_unanswered += 1;
        }
        self.check_order(&from, &control_id);
        let consumer = self.serving.number();
        let message = (from.to_string(), control_id);
        self.entries.push(message.clone());
        let copies = self.copies.entry(message.clone()).or_default();
        let twice = !copies.is_empty();
        copies.push(Copy {
            consumer,
            answered,
            frame,
        });
        if twice {
            self.violate(format!("{} was stored twice", message.1));
        }
        if self.attempts(&message) == Some(0) {
            self.violate(format!("{} is stored and was not sent", message.1));
        }
        Position::new(self.entries.len() as u64)
    }

    /// Whether the journal answered for this message, with these bytes where they are known.
    fn is_stored(&self, message: &Message, bytes: Option<&Bytes>) -> bool {
        // A consumer that came later found it in the journal when it began.
        let was_found = |copy: &Copy| copy.consumer < self.serving.number();
        let good = |copy: &Copy| {
            (copy.answered || was_found(copy)) && bytes.is_none_or(|bytes| *bytes == copy.frame)
        };
        self.copies
            .get(message)
            .is_some_and(|copies| copies.iter().any(good))
    }

    /// Before a message of a source with a window of one stand all messages that were sent before it.
    fn check_order(&mut self, from: &str, id: &str) {
        let Some((source, number)) = self.source_of(from, id) else {
            return;
        };
        let state = &self.sources[source];
        // What nobody answers is sent on while what was sent before may be lost.
        if state.plan.window != 1 || state.plan.asks == Asks::Nothing || state.is_given_up(number) {
            return;
        }
        let missing = (0..number).find(|&before| {
            let key = (sender(source), control_id(source, before));
            !state.is_given_up(before) && !self.copies.contains_key(&key)
        });
        if let Some(missing) = missing {
            self.violate(format!(
                "{id} was stored before {}",
                control_id(source, missing)
            ));
        }
    }

    fn source_of(&self, from: &str, id: &str) -> Option<(usize, u32)> {
        let source = (0..self.sources.len()).find(|&source| sender(source) == from)?;
        let number = id.rsplit('-').next()?.parse().ok()?;
        Some((source, number))
    }

    fn attempts(&self, message: &Message) -> Option<u32> {
        let (source, number) = self.source_of(&message.0, &message.1)?;
        Some(self.sources[source].attempts(number))
    }
}

impl std::fmt::Debug for Oracle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Oracle")
    }
}

impl SourceState {
    fn new(plan: Source) -> Self {
        let count = plan.messages as usize;
        Self::of(plan, count)
    }
}
