//! What the manager has stored, and what its list shows.

use std::collections::BTreeMap;

use ihe_pcd::actor::Summary;
use ihe_pcd::session::alert::ActiveAlert;
use ihe_pcd::session::{Entry, Position};

use super::{Ledger, Name, State};
use crate::alerts::line::{Course, Stand};
use crate::disk::Seen;

/// Whose mark says up to where the sink has taken everything.
const READER: &str = "alerts";

impl Ledger {
    pub(crate) fn begin_manager(&self) {
        let mut state = self.state();
        state.record.note("the manager starts");
        state.totals.managers += 1;
        let manager = &mut state.manager;
        manager.life += 1;
        manager.followed = manager.mark;
        manager.shows.clear();
        // Whoever is silent since then is lost anew.
        let sources = state.sources.iter_mut();
        sources.for_each(|source| source.offered_lost = None);
    }

    pub(crate) fn end_manager(&self, summary: &Summary) {
        let mut state = self.state();
        state.record.note(&format!("the manager ends: {summary:?}"));
        state.totals.orderly_ends += 1;
    }

    /// Something happened on the disk of the manager.
    pub(crate) fn journal_saw(&self, seen: &Seen<'_>) {
        let mut state = self.state();
        match seen {
            Seen::Stored(position, entry) => return state.arrived(*position, entry),
            Seen::Marked(READER, position) => state.marked(*position),
            _ => {}
        }
        state.saw_trouble("the manager", seen);
    }

    /// Somebody has asked what stands.
    pub(crate) fn list_shows(&self, standing: &[ActiveAlert]) {
        let mut state = self.state();
        if let Some(shows) = state.read(standing) {
            state.shows(shows);
        }
    }
}

impl State {
    fn arrived(&mut self, position: Position, entry: &Entry) {
        self.totals.arrived += 1;
        let id = &entry.control_id;
        self.record
            .note(&format!("the manager stores {position}: {id}"));
        let Some((source, place, line)) = self.lines.get(id).cloned() else {
            let line = format!("{id} is in the journal of the manager and in no outbox");
            return self.record.violate(line);
        };
        if line.frame != entry.frame {
            self.record.violate(format!("{id} is changed on its way"));
        }
        let last = std::mem::replace(&mut self.sources[source].arrived, place);
        if place <= last {
            let line = format!("{id} of source {source}, {place}, is stored behind {last}");
            self.record.violate(line);
        }
        self.manager.journal.insert(position, id.clone());
        if line.number.is_none() {
            // It is heard that the reporter is alive, and the sink is not told.
            self.sources[source].offered_lost = None;
        }
        let name = line.number.map(|number| (source, number));
        if let Some(alert) = name.and_then(|name| self.alerts.get_mut(&name)) {
            alert.journal.push((position, line.course));
        }
    }

    fn marked(&mut self, position: Position) {
        if position < self.manager.mark {
            self.record.violate("a mark goes back".into());
        }
        self.manager.mark = position;
        let mut alerts = self.alerts.values();
        let untold = alerts.find_map(|alert| {
            let mut heard = alert.journal.iter().map(|(at, _)| *at);
            heard.find(|at| *at <= position && !alert.taken.contains(at))
        });
        if let Some(untold) = untold {
            let line = format!("{position} is marked and {untold} was not taken");
            self.record.violate(line);
        }
    }

    /// What a list shows, by name; nothing where it shows what nobody knows.
    pub(super) fn read(
        &mut self,
        standing: &[ActiveAlert],
    ) -> Option<BTreeMap<Name, (Course, bool)>> {
        let mut shows = BTreeMap::new();
        for alert in standing {
            let name = self.name(&alert.key)?;
            let stand = Stand::of(alert.course.state());
            let Some(priority) = alert.course.priority() else {
                self.violate_of(name, "has no priority in the list");
                return None;
            };
            shows.insert(name, ((stand, priority), alert.is_confirmed()));
        }
        Some(shows)
    }

    /// What a list shows at any time: nothing that it showed is gone but by its end, and nothing is made up.
    pub(super) fn shows(&mut self, shows: BTreeMap<Name, (Course, bool)>) {
        let manager = &mut self.manager;
        let before = std::mem::replace(&mut manager.shows, shows);
        let followed = manager.followed;
        let gone = before.keys().filter(|it| !manager.shows.contains_key(it));
        let gone = gone.filter(|name| {
            // Some message that the list may have heard by now says so.
            let later = self.alerts[name].journal.iter();
            let mut later = later.filter(|(at, _)| *at >= followed);
            later.all(|(_, (stand, _))| stand.stands())
        });
        let gone: Vec<_> = gone.copied().collect();
        let made_up = self.manager.shows.keys();
        let made_up = made_up.filter(|name| {
            let mut heard = self.alerts[name].journal.iter();
            !heard.any(|(_, (stand, _))| stand.stands())
        });
        let made_up: Vec<_> = made_up.copied().collect();
        for name in gone {
            self.violate_of(name, "is not in the list any more and was not ended");
        }
        for name in made_up {
            self.violate_of(name, "is in the list and was never heard of");
        }
    }

    /// What the list has to show when it has heard everything up to a position.
    pub(super) fn expected(&self, up_to: Position) -> BTreeMap<Name, Course> {
        let heard = self.alerts.iter();
        let heard = heard.filter_map(|(name, alert)| Some((*name, alert.heard(up_to)?)));
        heard.filter(|(_, (stand, _))| stand.stands()).collect()
    }
}
