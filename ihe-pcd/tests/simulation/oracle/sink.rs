//! What the sink was shown, and what it took.

use std::collections::BTreeSet;

use ihe_pcd::session::Position;

use super::{Oracle, State};
use crate::report::control_id;

/// How far a sink has come. It outlives the consumers that follow the journal for it.
#[derive(Default)]
pub(super) struct Taken {
    positions: BTreeSet<u64>,
    /// What the journal cannot give out any more.
    damaged: BTreeSet<u64>,
    /// What the journal remembers of it.
    mark: u64,
    /// What the journal remembered when the consumer that runs now began.
    begun_at: u64,
    /// The last one that it took from the consumer that runs now.
    last: Option<u64>,
    /// How many it took from the consumer that runs now.
    count: u64,
}

impl Taken {
    /// Another consumer begins.
    pub(super) const fn begin(&mut self) {
        self.begun_at = self.mark;
        self.last = None;
        self.count = 0;
    }

    pub(super) const fn count(&self) -> u64 {
        self.count
    }

    /// How many entries are damaged.
    pub(super) fn damaged(&self) -> u64 {
        self.damaged.len() as u64
    }
}

impl Oracle {
    /// The sink is shown a report: nothing before it was skipped, and it has not been taken from this consumer.
    pub(crate) fn sink_sees(&self, position: Position, id: &str) {
        let mut state = self.state();
        let position = position.number();
        state.note(&format!("sink sees {id} at {position}"));
        state.totals.shown += 1;
        let stored = state.entries.get(position as usize - 1);
        if stored.is_none_or(|(_, stored)| stored != id) {
            state.violate(format!(
                "the sink was shown {id}, which is not at {position}"
            ));
        }
        if state.taken.last.is_some_and(|last| position <= last) {
            state.violate(format!("{id} at {position} came to the sink once more"));
        }
        if state.taken.damaged.contains(&position) {
            state.violate(format!("{id} at {position} is damaged, and was shown"));
        }
        if position <= state.taken.begun_at {
            state.violate(format!("{id} at {position} was marked, and came again"));
        }
        if let Some(skipped) = state.first_not_taken(position - 1) {
            state.violate(format!("{id} came to the sink before {skipped}"));
        }
        if state.taken.positions.contains(&position) {
            state.totals.shown_again += 1;
        }
    }

    /// The journal will not give out this entry.
    pub(crate) fn damaged(&self, position: Position) {
        let mut state = self.state();
        state.note(&format!("{position} is damaged"));
        state.taken.damaged.insert(position.number());
    }

    /// The sink has a report, or says that it is to come again later.
    pub(crate) fn sink_answers(&self, position: Position, takes: bool) {
        let mut state = self.state();
        let position = position.number();
        state.note(&format!("sink takes {position}: {takes}"));
        if takes {
            state.taken.positions.insert(position);
            state.taken.last = Some(position);
            state.taken.count += 1;
        } else {
            state.totals.sink_waits += 1;
        }
    }

    /// The journal will remember how far the sink has come.
    pub(crate) fn marked(&self, position: Position) {
        let mut state = self.state();
        let position = position.number();
        state.note(&format!("sink marked at {position}"));
        if position < state.taken.mark {
            state.violate(format!("the mark of the sink went back to {position}"));
        }
        if let Some(missing) = state.first_not_taken(position) {
            state.violate(format!("{missing} is marked and the sink has not taken it"));
        }
        state.taken.mark = position;
    }

    /// The first stored message that the sink has not taken, if there is a sink.
    pub(crate) fn first_not_taken(&self) -> Option<String> {
        let state = self.state();
        let all = state.entries.len() as u64;
        state.first_not_taken(all)
    }
}

impl State {
    /// The first message of a source up to a position that the sink has not taken.
    ///
    /// What the rogue sent is stored too; of that, only what is a report comes to a sink.
    pub(super) fn first_not_taken(&self, up_to: u64) -> Option<String> {
        if !self.has_sink {
            return None;
        }
        let entries = self.entries.iter().zip(1..=up_to);
        let is_done_with =
            |at: &u64| self.taken.positions.contains(at) || self.taken.damaged.contains(at);
        let mut missing = entries.filter(|(_, at)| !is_done_with(at));
        missing.find_map(|((from, id), at)| {
            let (source, number) = self.source_of(from, id)?;
            Some(format!("{} at {at}", control_id(source, number)))
        })
    }
}
