//! What the consumer received, stored, answered and counted.

use std::collections::{BTreeMap, VecDeque};
use std::net::IpAddr;

use ihe_pcd::actor::Summary;
use ihe_pcd::mllp::Peer;
use ihe_pcd::plugin::{TapRecord, Tapped};
use ihe_pcd::session::ConsumerEvent;

use super::{Oracle, State};
use crate::asks::Asks;
use crate::report::{Verdict, verdict};

/// The consumer that runs now, or ran last.
#[derive(Default)]
pub(super) struct Serving {
    number: u64,
    counts: Counts,
    stored: u64,
    /// The addresses of the connections that are open.
    open: Vec<IpAddr>,
    /// What came on each connection and was not stored yet.
    arrived: BTreeMap<String, VecDeque<Vec<u8>>>,
}

/// What a tap saw, in the terms of the summary.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
struct Counts {
    connections: u64,
    refused_connections: u64,
    received: u64,
    not_received: u64,
    timed_out: u64,
    accepted: u64,
    repeated: u64,
    refused: u64,
    acknowledgments: u64,
    dropped: u64,
}

impl Serving {
    pub(super) const fn number(&self) -> u64 {
        self.number
    }

    pub(super) const fn count_stored(&mut self, answered: bool) {
        if answered {
            self.stored += 1;
        }
    }

    /// Whether a frame came on its connection, and none that came after it was stored before.
    pub(super) fn takes_in_order(&mut self, peer: &str, frame: &[u8]) -> bool {
        let Some(arrived) = self.arrived.get_mut(peer) else {
            return false;
        };
        while let Some(next) = arrived.pop_front() {
            if next == frame {
                return true;
            }
        }
        false
    }
}

impl Oracle {
    /// A consumer starts.
    pub(crate) fn begin_consumer(&self) {
        let mut state = self.state();
        let number = state.serving.number + 1;
        state.note(&format!("consumer {number} starts"));
        state.serving = Serving {
            number,
            ..Serving::default()
        };
        state.taken.begin();
        state.totals.consumers += 1;
    }

    /// A consumer ended in an orderly way and said what it did.
    pub(crate) fn end_consumer(&self, summary: &Summary) {
        let mut state = self.state();
        state.note(&format!("consumer ends: {summary}"));
        state.totals.summaries += 1;
        let (counts, stored) = (state.serving.counts, state.serving.stored);
        let said = Counts {
            connections: summary.connections,
            refused_connections: summary.connections_refused,
            accepted: summary.accepted,
            repeated: summary.repeated,
            refused: summary.refused,
            acknowledgments: summary.acknowledgments_received,
            dropped: summary.dropped,
            ..Counts::default()
        };
        let seen = Counts {
            received: 0,
            not_received: 0,
            timed_out: 0,
            dropped: counts.dropped + counts.timed_out,
            ..counts
        };
        if said != seen {
            state.violate(format!("the summary says {said:?}, seen was {seen:?}"));
        }
        let came = counts.received + counts.not_received + counts.timed_out;
        let all = if summary.drained {
            summary.frames() == came && summary.accepted == stored
        } else {
            summary.frames() <= came && summary.accepted <= stored
        };
        let taken = state.taken.count();
        if state.has_sink && summary.delivered != taken {
            state.violate(format!("the sink took {taken}; the summary: {summary}"));
        }
        let damaged = state.taken.damaged();
        if summary.lost > damaged {
            state.violate(format!("{damaged} are damaged; the summary: {summary}"));
        }
        state.totals.lost += summary.lost;
        let all_stored = state.entries.len() as u64;
        if summary.drained
            && let Some(missing) = state.first_not_taken(all_stored)
        {
            state.violate(format!("drained, and the sink has not taken {missing}"));
        }
        if !all {
            state.violate(format!(
                "{came} frames came, {stored} were stored; the summary has {}: {summary}",
                summary.frames()
            ));
        }
    }

    /// Something happened on a wire of the consumer.
    pub(crate) fn consumer_saw(&self, record: &TapRecord<'_>) {
        let mut guard = self.state();
        let state = &mut *guard;
        let peer = record.peer.to_string();
        match record.what {
            Tapped::Consumer(event) => state.note(&format!("consumer {peer} {event}")),
            Tapped::Failed(error) => state.note(&format!("consumer {peer} failed: {error}")),
            other => state.note(&format!("consumer {peer} {other:?}")),
        }
        let counts = &mut state.serving.counts;
        match record.what {
            Tapped::Connected => {
                counts.connections += 1;
                state.open(record.peer);
            }
            Tapped::Disconnected => state.close(record.peer),
            Tapped::Received(frame) => {
                counts.received += 1;
                state.totals.frames += 1;
                let arrived = &mut state.serving.arrived;
                arrived.entry(peer).or_default().push_back(frame.to_vec());
            }
            Tapped::NotReceived(_) => counts.not_received += 1,
            Tapped::Failed(error) => {
                let error = error.to_string();
                if error.starts_with("frame at stream offset") {
                    counts.timed_out += 1;
                } else if error.starts_with("too many connections are open") {
                    counts.refused_connections += 1;
                }
            }
            Tapped::Consumer(event) => state.count(event),
            Tapped::Sent(answer) => state.check_answer(answer),
            _ => {}
        }
    }
}

impl State {
    fn open(&mut self, peer: &Peer) {
        let address = peer.address.expect("an address").ip();
        self.serving.open.push(address);
        let all = self.serving.open.len();
        let same = self.serving.open.iter().filter(|it| **it == address);
        let same = same.count();
        if all > self.max_connections || same > self.max_connections_per_address {
            self.violate(format!(
                "{all} connections are open, {same} of them from {address}"
            ));
        }
    }

    fn close(&mut self, peer: &Peer) {
        let address = peer.address.expect("an address").ip();
        let open = &mut self.serving.open;
        if let Some(at) = open.iter().position(|it| *it == address) {
            open.swap_remove(at);
        }
    }

    fn count(&mut self, event: &ConsumerEvent) {
        let counts = &mut self.serving.counts;
        match event {
            ConsumerEvent::Accepted { .. } => counts.accepted += 1,
            ConsumerEvent::Repeated { .. } => {
                counts.repeated += 1;
                self.totals.repeated += 1;
            }
            ConsumerEvent::Refused { .. } => counts.refused += 1,
            ConsumerEvent::AcknowledgmentReceived { .. } => counts.acknowledgments += 1,
            ConsumerEvent::Dropped { .. } => counts.dropped += 1,
            other => self.violate(format!("the consumer says: {other}")),
        }
    }

    /// An answer went out: somebody asked for it, and what it says was taken is stored.
    fn check_answer(&mut self, answer: &[u8]) {
        let Verdict { message, positive } = verdict(answer);
        let id = &message.1;
        let source = self.source_of(&message.0, id).map(|(source, _)| source);
        if source.is_some_and(|source| self.sources[source].plan.asks == Asks::Nothing) {
            self.violate(format!("{id} was answered and asked for nothing"));
        }
        match (positive, source) {
            (true, _) if !self.is_stored(&message, None) => {
                self.violate(format!("{id} was acknowledged and is not stored"));
            }
            (true, Some(source)) => self.accepted(source, id),
            (true, None) => {}
            (false, _) => {
                self.refused.insert(message);
            }
        }
    }
}
