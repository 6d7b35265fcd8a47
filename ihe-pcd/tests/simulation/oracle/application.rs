//! What the application has to act on, and what it said.

use std::collections::BTreeSet;

use ihe_pcd::model::AcknowledgmentCode;

use super::{Oracle, State};
use crate::asks::Asks;

/// What was accepted of messages that ask for an application answer, and the answers.
#[derive(Default)]
pub(super) struct Application {
    /// Numbers of sources, and control ids: each as often as it was accepted.
    accepted: Vec<(usize, String)>,
    /// MSA-1 and MSA-2 of what it said, or is about to say.
    said: BTreeSet<(String, String)>,
}

impl Application {
    pub(super) fn has_said(&self, code: AcknowledgmentCode, id: &str) -> bool {
        self.said.contains(&(code.table_0008().into(), id.into()))
    }
}

impl Oracle {
    /// What the consumer has accepted of a source since the last time.
    pub(crate) fn take_accepted(&self, source: usize) -> Vec<String> {
        let mut state = self.state();
        let accepted = &mut state.application.accepted;
        accepted
            .extract_if(.., |(from, _)| *from == source)
            .map(|(_, id)| id)
            .collect()
    }

    /// The application is about to say this.
    pub(crate) fn application_says(&self, code: &str, id: &str) {
        let mut state = self.state();
        state.note(&format!("application says {code} {id}"));
        state.totals.application_answers += 1;
        state.application.said.insert((code.into(), id.into()));
    }
}

impl State {
    /// The consumer has said that it has a message.
    pub(super) fn accepted(&mut self, source: usize, id: &str) {
        if self.sources[source].plan.asks == Asks::Both {
            self.application.accepted.push((source, id.into()));
        }
    }
}
