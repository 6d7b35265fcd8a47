//! The alerts of a journal that shows them, as far as their ends need it.

use std::collections::BTreeMap;

use ihe_pcd::hl7::Message;
use ihe_pcd::model::AlertReport;
use ihe_pcd::plugin::{EndedAlert, EndedAlerts};
use ihe_pcd::session::alert::AlertKey;
use ihe_pcd::session::{Entry, Position};

use crate::liar::Lie;

#[derive(Clone, Debug, Default)]
pub(crate) struct Ends {
    /// Where each alert was heard of last, and how it was ended, if it is over.
    alerts: BTreeMap<AlertKey, (Position, Option<EndedAlert>)>,
    read_to: Position,
    last: u64,
}

impl Ends {
    /// Whatever is said says that it is there.
    pub(crate) fn hear(&mut self, position: Position, entry: &Entry, lie: Lie) {
        self.read_to = position;
        let Ok(message) = Message::parse(&entry.frame) else {
            return;
        };
        let Ok(report) = AlertReport::read(&message) else {
            return;
        };
        for alert in report.alerts() {
            let key = AlertKey::of(&*entry.sender, alert);
            let known = self.alerts.entry(key).or_default();
            known.0 = position;
            if lie != Lie::EndsForEver {
                known.1 = None;
            }
        }
    }

    pub(crate) fn end(&mut self, key: &AlertKey, by: &str, lie: Lie) -> bool {
        let always = lie == Lie::EndsAnything;
        match self.alerts.get_mut(key) {
            Some((heard, ended @ None)) => {
                self.last += 1;
                *ended = Some(EndedAlert::new(self.last, key.clone(), *heard, by));
                lie != Lie::EndsWithoutAWord
            }
            _ => always,
        }
    }

    pub(crate) fn after(&self, after: u64, limit: usize, lie: Lie) -> EndedAlerts {
        let mut found = EndedAlerts::new(self.read_to, self.last);
        let ended = self.alerts.values().filter_map(|(_, ended)| ended.clone());
        let ended = ended.filter(|ended| ended.number > after && lie != Lie::TellsNoEnds);
        found.alerts = ended.take(limit).collect();
        found
    }

    pub(crate) fn forget(&mut self) {
        self.alerts.clear();
    }
}
