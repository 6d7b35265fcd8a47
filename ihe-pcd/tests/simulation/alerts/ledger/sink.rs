//! What the sink was told, and what it took.

use std::collections::BTreeMap;

use ihe_pcd::session::Position;
use ihe_pcd::session::alert::{ActiveAlert, AlertChange, ChangeId, ChangeKind, Standing};

use super::{Ledger, Name, State};
use crate::alerts::line::Course;

impl Ledger {
    /// The sink is told a change, of the message at a position or of none, while the list shows this.
    pub(crate) fn sink_sees(
        &self,
        change: &AlertChange,
        said: Option<Position>,
        standing: &[ActiveAlert],
    ) {
        let mut state = self.state();
        let state = &mut *state;
        state.record.note(&format!(
            "the sink is told {} {} {} of {:?}",
            change.id,
            change.kind.word(),
            change.standing,
            state.names.get(&change.key)
        ));
        let Some(shows) = state.read(standing) else {
            return;
        };
        match said {
            Some(position) => state.is_told_said(change, position, &shows),
            None => state.is_told_unsaid(change, &shows),
        }
        state.shows(shows);
    }

    /// It has taken it.
    pub(crate) fn sink_takes(&self, change: &AlertChange, said: Option<Position>) {
        let mut state = self.state();
        state.record.note(&format!("the sink takes {}", change.id));
        let life = state.manager.life;
        match (change.kind, said) {
            (ChangeKind::LostReporter, _) => {
                state.totals.told_lost += 1;
                let source = source_of(change);
                if state.manager.is_silent {
                    state.sources[source].lost.insert(change.id);
                }
            }
            (_, Some(position)) => {
                let name = state.name(&change.key);
                if let Some((source, _)) = name {
                    // Its reporter had something left to send: it is lost when it is silent after that.
                    state.sources[source].lost.clear();
                }
                let Some(alert) = name.and_then(|name| state.alerts.get_mut(&name)) else {
                    return;
                };
                alert.unconfirmed = None;
                match alert.taken.insert(position) {
                    true => state.totals.told += 1,
                    false => state.totals.told_again += 1,
                }
            }
            (_, None) => {
                let name = state.name(&change.key);
                if let Some(alert) = name.and_then(|name| state.alerts.get_mut(&name)) {
                    alert.unconfirmed = Some(life);
                    state.totals.told_unconfirmed += 1;
                }
            }
        }
    }
}

impl State {
    fn is_told_said(
        &mut self,
        change: &AlertChange,
        position: Position,
        shows: &BTreeMap<Name, (Course, bool)>,
    ) {
        let Some(name) = self.name(&change.key) else {
            return;
        };
        let is_news = position > self.manager.offered;
        self.manager.offered = self.manager.offered.max(position);
        self.manager.followed = position;
        let is_said = matches!(change.kind, ChangeKind::Said | ChangeKind::Confirmed);
        if !is_said || change.id != ChangeId::said(position, 0) {
            let line = format!("is told of at {position} as {}", change.id);
            self.violate_of(name, &line);
        }
        let alert = &self.alerts[&name];
        let mut heard = alert.journal.iter().map(|(at, _)| *at);
        let is_heard = heard.clone().any(|at| at == position);
        let passed = heard.find(|at| *at < position && !alert.taken.contains(at));
        if !is_heard {
            self.violate_of(name, &format!("was not said at {position}"));
        }
        if let Some(passed) = passed {
            self.violate_of(name, &format!("is told {position} before {passed}"));
        }
        match change.misstep {
            None => {}
            Some(misstep) => self.violate_of(name, &format!("is said to be {misstep:?}")),
        }
        let expected = self.expected(position);
        let shown = shows.iter().map(|(name, (course, _))| (*name, *course));
        let shown: BTreeMap<_, _> = shown.collect();
        if shown != expected {
            let line = format!("at {position} the list shows {shown:?} instead of {expected:?}");
            self.record.violate(line);
        }
        if is_news {
            self.sources[name.0].offered_lost = None;
            if let Some(alert) = self.alerts.get_mut(&name) {
                alert.offered = None;
            }
        }
    }

    fn is_told_unsaid(&mut self, change: &AlertChange, shows: &BTreeMap<Name, (Course, bool)>) {
        let is_live = change.standing != Standing::Replay;
        if change.kind == ChangeKind::LostReporter {
            let source = &mut self.sources[source_of(change)];
            if !is_live {
                return self.record.violate("a loss is told as a replay".into());
            }
            let before = source.offered_lost.replace(change.id);
            if let Some(before) = before.filter(|before| *before != change.id) {
                let line = format!("a loss is offered as {} and as {before}", change.id);
                self.record.violate(line);
            }
            return self.all_is_there(shows);
        }
        let Some(name) = self.name(&change.key) else {
            return;
        };
        if change.kind != ChangeKind::Unconfirmed {
            self.violate_of(name, &format!("is told to be {}", change.kind.word()));
        }
        if !shows.contains_key(&name) {
            // It may have been told only after its end had come.
            let alert = &self.alerts[&name];
            let mut later = alert.journal.iter();
            if !later.any(|(at, (stand, _))| *at > change.id.position && !stand.stands()) {
                self.violate_of(name, "is unconfirmed and does not stand");
            }
        }
        if let Some(alert) = self.alerts.get_mut(&name)
            && is_live
        {
            let before = alert.offered.replace(change.id);
            if let Some(before) = before.filter(|before| *before != change.id) {
                let line = format!("is offered as {} and as {before}", change.id);
                self.violate_of(name, &line);
            }
        }
        self.all_is_there(shows);
    }

    /// What stood where the list was last, and of which no end has come since, is in it.
    fn all_is_there(&mut self, shows: &BTreeMap<Name, (Course, bool)>) {
        let followed = self.manager.followed;
        let alerts = self.alerts.iter().filter(|(_, alert)| {
            let later = alert.journal.iter().filter(|(at, _)| *at > followed);
            let mut all = alert.heard(followed).into_iter();
            let stood = all.any(|(stand, _)| stand.stands());
            let mut later = later.map(|(_, course)| course);
            stood && later.all(|(stand, _)| stand.stands())
        });
        let gone = alerts.filter(|(name, _)| !shows.contains_key(name));
        let gone: Vec<_> = gone.map(|(name, _)| *name).collect();
        for name in gone {
            self.violate_of(name, "is not in the list and was not ended");
        }
    }
}

/// Which source a change of a whole reporter is about.
fn source_of(change: &AlertChange) -> usize {
    let sender = change.key.sender();
    let number = sender.strip_prefix("MONITOR-");
    let number = number.and_then(|rest| rest.strip_suffix("|SIM"));
    number.unwrap().parse().unwrap()
}
