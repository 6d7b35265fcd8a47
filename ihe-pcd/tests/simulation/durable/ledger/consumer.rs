//! What the consumer stored and answered, and what its sinks took.

use std::collections::BTreeSet;

use ihe_pcd::actor::Summary;
use ihe_pcd::plugin::{TapRecord, Tapped};
use ihe_pcd::session::{Entry, Position};

use super::{Ledger, State};
use crate::disk::Seen;
use crate::durable::message::{message, named};
use crate::report::{control_id, verdict};

/// The journal of the consumer, and its sinks.
pub(super) struct Serving {
    /// The control ids of what is stored, in its order.
    pub(super) stored: Vec<(Position, String)>,
    pub(super) sinks: Vec<Sink>,
}

#[derive(Default)]
pub(super) struct Sink {
    pub(super) taken: BTreeSet<Position>,
    pub(super) aside: BTreeSet<Position>,
    /// The last one that it was shown by the consumer that runs now, in order.
    last: Position,
}

impl Serving {
    pub(super) fn new(sinks: usize) -> Self {
        Self {
            stored: Vec::new(),
            sinks: (0..sinks).map(|_| Sink::default()).collect(),
        }
    }
}

/// The name of a sink, under which the journal knows it.
pub(crate) fn sink_name(number: usize) -> String {
    format!("sink-{number}")
}

impl Ledger {
    pub(crate) fn begin_consumer(&self) {
        let mut state = self.state();
        state.record.note("consumer starts");
        state.totals.consumers += 1;
        for sink in &mut state.serving.sinks {
            sink.last = Position::START;
        }
    }

    pub(crate) fn end_consumer(&self, summary: &Summary) {
        let mut state = self.state();
        state.record.note(&format!("consumer ends: {summary}"));
        state.totals.orderly_ends += 1;
    }

    /// Something happened on the disk of the consumer.
    pub(crate) fn journal_saw(&self, seen: &Seen<'_>) {
        let mut state = self.state();
        match seen {
            Seen::Stored(position, entry) => {
                let windows = self.plan.reporters.iter().map(|it| it.window);
                let windows: Vec<_> = windows.collect();
                state.arrived(*position, entry, &windows);
            }
            Seen::SetAside(reader, aside) => {
                state.record.note(&format!("{reader} sets aside {aside:?}"));
                state.totals.set_aside_by_sinks += 1;
                let number = reader.strip_prefix("sink-");
                let number = number.and_then(|number| number.parse::<usize>().ok());
                if let Some(sink) = number.and_then(|it| state.serving.sinks.get_mut(it)) {
                    sink.aside.insert(aside.position);
                }
            }
            _ => state.saw_trouble("the consumer", seen),
        }
    }

    /// Something happened on a wire of the consumer.
    pub(crate) fn consumer_saw(&self, record: &TapRecord<'_>) {
        let mut state = self.state();
        let peer = record.peer.to_string();
        match record.what {
            Tapped::Consumer(event) => {
                state.record.note(&format!("consumer {peer} {event}"));
            }
            Tapped::Sent(answer) => state.answered(answer),
            other => state.record.note(&format!("consumer {peer} {other:?}")),
        }
    }

    /// A sink is shown a report.
    pub(crate) fn sink_sees(&self, sink: usize, position: Position, id: &str) {
        let mut state = self.state();
        let line = format!("{} sees {id} at {position}", sink_name(sink));
        state.record.note(&line);
        let mut stored = state.serving.stored.iter();
        if !stored.any(|(at, stored)| *at == position && stored == id) {
            state.record.violate(format!("{line}, which is not there"));
        }
        let State {
            serving,
            messages,
            record,
            totals,
            ..
        } = &mut *state;
        let shown = &mut serving.sinks[sink];
        let skipped = serving.stored.iter().find(|(at, id)| {
            let message = named(id).map(|(source, number)| &messages[source][number as usize]);
            let is_observation = message.is_some_and(|message| !message.is_alert());
            let is_done = shown.taken.contains(at) || shown.aside.contains(at);
            *at < position && is_observation && !is_done
        });
        if let Some((_, skipped)) = skipped {
            record.violate(format!("{line} before {skipped}"));
        }
        if position < shown.last {
            record.violate(format!("{line} again"));
        }
        shown.last = position;
        totals.shown_again += u64::from(shown.taken.contains(&position));
    }

    /// A sink has taken a report.
    pub(crate) fn sink_takes(&self, sink: usize, position: Position) {
        let mut state = self.state();
        let line = format!("{} takes {position}", sink_name(sink));
        state.record.note(&line);
        if state.serving.sinks[sink].taken.insert(position) {
            state.totals.taken_by_sinks += 1;
        }
    }
}

impl State {
    fn arrived(&mut self, position: Position, entry: &Entry, windows: &[usize]) {
        let id = entry.control_id.clone();
        let line = format!("consumer has {id} at {position}");
        self.record.note(&line);
        self.totals.arrived += 1;
        self.serving.stored.push((position, id.clone()));
        let known = named(&id).filter(|(source, _)| *source < self.messages.len());
        let Some((source, number)) = known else {
            return self.record.violate(format!("{line}, which nobody sent"));
        };
        let of = &mut self.messages[source][number as usize];
        let is_same = *message(source, number, of.plan).bytes() == entry.frame;
        let was_there = of.arrived.replace(position);
        let (place, lane, is_overtaken) = (of.first_place(), of.plan.lane, of.is_overtaken());
        if !is_same {
            self.record.violate(format!("{line} with other bytes"));
        }
        if let Some(at) = was_there {
            self.record.violate(format!("{line} and at {at}"));
        }
        let Some(place) = place else {
            return self.record.violate(format!("{line} and not in its outbox"));
        };
        if windows[source] > 1 || is_overtaken {
            return;
        }
        let missing = self.messages[source].iter().zip(0..).find(|(it, _)| {
            let stands_before = it.first_place().is_some_and(|at| at < place);
            let may_be_missing = it.arrived.is_some() || it.is_overtaken();
            it.plan.lane == lane && stands_before && !may_be_missing
        });
        if let Some((_, missing)) = missing {
            let missing = control_id(source, missing);
            self.record.violate(format!("{line} before {missing}"));
        }
    }

    /// An answer went out: what it says was taken is stored.
    fn answered(&mut self, answer: &[u8]) {
        let verdict = verdict(answer);
        let (_, id) = &verdict.message;
        let error = crate::report::error_code(answer);
        let positive = verdict.positive;
        let line = format!("consumer answers {id}: {positive} {error}");
        self.record.note(&line);
        if error == "207" {
            self.totals.answered_207 += 1;
        }
        let Some(message) = self.message(id) else {
            return self.record.violate(format!("{line}, which nobody sent"));
        };
        if positive {
            message.acknowledged = true;
            if message.arrived.is_none() {
                self.record
                    .violate(format!("{id} was acknowledged and is not stored"));
            }
        } else if error != "207" {
            message.refused = true;
            self.totals.refused += 1;
        }
    }
}
