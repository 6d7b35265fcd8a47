//! What the sources were told, and whether it was true.

use std::collections::VecDeque;

use ihe_pcd::model::{AcknowledgmentCode, Family};
use ihe_pcd::plugin::{TapRecord, Tapped};
use ihe_pcd::session::{Advice, DeliveryError, Receipt, ReporterEvent};

use super::{Oracle, State};
use crate::asks::Asks;
use crate::network::PORT;
use crate::plan::Source;
use crate::report::{control_id, control_id_of, message, sender};

/// The outbox of a source: it survives the crashes of its host.
pub(super) struct SourceState {
    pub(super) plan: Source,
    messages: Vec<Outcome>,
    /// Handed to the reporter that runs now and not sent yet.
    handed: VecDeque<u32>,
    /// A message got no answer in time, and its connection is still there.
    must_close: bool,
}

#[derive(Clone, Copy, Default)]
struct Outcome {
    attempts: u32,
    /// Whether it went out since it was handed in.
    sent: bool,
    /// Whether nothing failed any more when it was handed in.
    calm: bool,
    fate: Fate,
}

#[derive(Clone, Copy, Default, Eq, PartialEq)]
enum Fate {
    #[default]
    Open,
    Delivered,
    GivenUp,
}

impl SourceState {
    pub(super) fn of(plan: Source, count: usize) -> Self {
        Self {
            plan,
            messages: vec![Outcome::default(); count],
            handed: VecDeque::new(),
            must_close: false,
        }
    }

    pub(super) fn is_given_up(&self, number: u32) -> bool {
        self.messages[number as usize].fate == Fate::GivenUp
    }

    pub(super) fn attempts(&self, number: u32) -> u32 {
        self.messages[number as usize].attempts
    }
}

impl Oracle {
    /// A reporter starts on the host of this source.
    pub(crate) fn begin_source(&self, source: usize) {
        let mut state = self.state();
        state.note(&format!("source {source} starts"));
        let source = &mut state.sources[source];
        source.handed.clear();
        source.must_close = false;
    }

    /// The next messages of a source, as many as its window has places.
    pub(crate) fn unsettled(&self, source: usize) -> Vec<u32> {
        let state = self.state();
        let source = &state.sources[source];
        let open = |(_, outcome): &(usize, &Outcome)| outcome.fate == Fate::Open;
        let numbers = source.messages.iter().enumerate().filter(open);
        numbers
            .take(source.plan.window)
            .map(|(number, _)| number as u32)
            .collect()
    }

    /// The first message that has neither been delivered nor given up.
    pub(crate) fn first_unsettled(&self) -> Option<String> {
        let count = self.state().sources.len();
        (0..count).find_map(|source| {
            let number = *self.unsettled(source).first()?;
            Some(control_id(source, number))
        })
    }

    /// A message is about to be handed to the reporter.
    pub(crate) fn handing(&self, source: usize, number: u32) {
        let mut state = self.state();
        let id = control_id(source, number);
        state.note(&format!("source {source} hands in {id}"));
        let calm = state.calm;
        let source = &mut state.sources[source];
        let outcome = &mut source.messages[number as usize];
        outcome.attempts += 1;
        (outcome.sent, outcome.calm) = (false, calm);
        source.handed.push_back(number);
    }

    /// A reporter said that a message is delivered.
    pub(crate) fn delivered(&self, source: usize, number: u32, receipt: &Receipt) {
        let mut state = self.state();
        let id = control_id(source, number);
        state.note(&format!(
            "source {source} delivered {id} {:?}",
            receipt.code
        ));
        state.totals.delivered += 1;
        state.sources[source].messages[number as usize].fate = Fate::Delivered;
        if !state.sources[source].messages[number as usize].sent {
            state.violate(format!("{id} was counted and not sent"));
        }
        let asks = state.sources[source].plan.asks;
        match asks {
            Asks::Accept => {}
            Asks::Both => state.totals.acted_upon += 1,
            Asks::Nothing => state.totals.sent_only += 1,
        }
        if receipt.code != asks.success() {
            state.violate(format!("{id} was delivered with {:?}", receipt.code));
        }
        if state.sources[source].plan.to_impostor {
            if !state.impostor_said.contains(&id) {
                state.violate(format!("{id} was counted without an answer to it"));
            }
            return;
        }
        // Being sent proves nothing, and says so.
        if asks != Asks::Nothing && !state.has(source, number) {
            state.violate(format!("{id} was counted and is not stored"));
        }
        let acted = AcknowledgmentCode::ApplicationAccept;
        if asks == Asks::Both && !state.application.has_said(acted, &id) {
            state.violate(format!("{id} was counted and nobody has acted on it"));
        }
    }

    /// A reporter said that a message is not delivered.
    pub(crate) fn failed(&self, source: usize, number: u32, error: &DeliveryError) {
        let mut state = self.state();
        let id = control_id(source, number);
        state.note(&format!("source {source} failed {id} {error}"));
        match error {
            DeliveryError::Timeout { stored: true, .. } => state.totals.stored_only += 1,
            DeliveryError::Timeout { .. } => state.totals.timeouts += 1,
            DeliveryError::LinkLost { .. } => state.totals.links_lost += 1,
            DeliveryError::NotSent => state.totals.not_sent += 1,
            _ => state.totals.refused += 1,
        }
        let plan = &state.sources[source].plan;
        let (limit, to_impostor) = (plan.attempts, plan.to_impostor);
        let calm = state.calm;
        let outcome = &mut state.sources[source].messages[number as usize];
        let repeat = error.advice() == Advice::Repeat;
        if !repeat || (outcome.attempts >= limit && !calm) {
            outcome.fate = Fate::GivenUp;
            state.totals.given_up += 1;
            state.note(&format!("source {source} gives up {id}"));
        }
        if !to_impostor && let Some(wrong) = state.contradicts(source, number, error) {
            state.violate(format!("{id} failed with {error}, and {wrong}"));
        }
    }

    /// Something happened on the wire of a source.
    pub(crate) fn source_saw(&self, source: usize, record: &TapRecord<'_>) {
        let mut state = self.state();
        match record.what {
            Tapped::Connected | Tapped::Disconnected => {
                state.note(&format!(
                    "source {source} {:?} {}",
                    record.what, record.peer
                ));
                // Connections of the application come from other ports.
                let address = record.peer.address.expect("an address");
                if address.port() == PORT {
                    state.sources[source].must_close = false;
                }
            }
            Tapped::Sent(frame) => state.source_sent(source, frame),
            Tapped::Reporter(event) => state.source_heard(source, event),
            other => state.note(&format!("source {source} {other:?}")),
        }
    }
}

impl State {
    /// Whether the journal answered for this message, byte for byte.
    fn has(&self, source: usize, number: u32) -> bool {
        let asks = self.sources[source].plan.asks;
        let bytes = message(source, number, asks).bytes().clone();
        let key = (sender(source), control_id(source, number));
        self.is_stored(&key, Some(&bytes))
    }

    /// What is not as a reporter says of a message that was not delivered.
    fn contradicts(
        &self,
        source: usize,
        number: u32,
        error: &DeliveryError,
    ) -> Option<&'static str> {
        let id = control_id(source, number);
        let both = self.sources[source].plan.asks == Asks::Both;
        match error {
            DeliveryError::Timeout { stored, .. } | DeliveryError::LinkLost { stored } => {
                let calm = self.sources[source].messages[number as usize].calm;
                match *stored {
                    true if !both => Some("it waits for no other answer"),
                    true if !self.has(source, number) => Some("it is not stored"),
                    true if calm => Some("the application answers"),
                    _ => None,
                }
            }
            DeliveryError::Refused { code, .. } if code.family() == Family::Application => {
                let said = both && self.application.has_said(*code, &id);
                (!said).then_some("no application has said so")
            }
            DeliveryError::Refused { .. } if error.advice() == Advice::DoNotRepeat => {
                Some("nothing is wrong with it")
            }
            DeliveryError::Refused { .. } => {
                let said = self.refused.contains(&(sender(source), id));
                (!said).then_some("the consumer has not said so")
            }
            _ => None,
        }
    }

    fn source_sent(&mut self, number: usize, frame: &[u8]) {
        let id = control_id_of(frame);
        self.note(&format!("source {number} sent {id}"));
        let source = &mut self.sources[number];
        let must_close = source.must_close;
        let mut in_order = false;
        while let Some(handed) = source.handed.pop_front() {
            if control_id(number, handed) == id {
                source.messages[handed as usize].sent = true;
                in_order = true;
                break;
            }
        }
        if !in_order {
            self.violate(format!("{id} was sent out of order"));
        }
        if must_close {
            self.violate(format!(
                "{id} was sent on a connection after a timeout on it"
            ));
        }
    }

    fn source_heard(&mut self, number: usize, event: &ReporterEvent) {
        self.note(&format!("source {number} hears {event}"));
        match event {
            ReporterEvent::Failed {
                error: DeliveryError::Timeout { stored: false, .. },
                ..
            } => self.sources[number].must_close = true,
            ReporterEvent::Delivered { .. } if self.sources[number].must_close => {
                self.violate(format!("source {number} counted an answer after a timeout"));
            }
            ReporterEvent::Stray(_) => self.totals.strays += 1,
            _ => {}
        }
    }
}
