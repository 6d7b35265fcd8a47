//! What has to be so when nothing goes wrong any more, and when the sources are gone.

use std::collections::BTreeMap;

use super::{Hand, Ledger, Name, State};
use crate::alerts::line::Course;

impl Ledger {
    /// What has not come to its end; nothing when source, reporter and manager agree.
    pub(crate) fn first_unsettled(&self) -> Option<String> {
        let state = self.state();
        let not_done = state.sources.iter().position(|source| !source.is_done);
        if let Some(source) = not_done {
            return Some(format!("source {source} has not said everything"));
        }
        for (name, alert) in &state.alerts {
            let is_open = alert.hand == Hand::Ending;
            let untold = alert.journal.iter().map(|(at, _)| at);
            let mut untold = untold.filter(|at| !alert.taken.contains(at));
            if is_open || untold.next().is_some() {
                return Some(format!("alert {name:?} is {:?}, or not told", alert.hand));
            }
        }
        for (id, (source, place, _)) in &state.lines {
            if *place > state.sources[*source].arrived {
                return Some(format!("{id} has not arrived"));
            }
        }
        let (sources, reporters) = (state.of_sources(), state.of_reporters());
        if sources != reporters.keys().copied().collect::<Vec<_>>() {
            return Some(format!("{sources:?} stand, reporters have {reporters:?}"));
        }
        let mut standing = reporters;
        standing.retain(|_, ((stand, _), _)| stand.stands());
        let shows = state.manager.shows.iter().map(|(name, (course, is_sure))| {
            // Where nothing is said again, nothing confirms it after a restart of the manager.
            let is_refreshed = self.plan.sources[name.0].refresh.is_some();
            (*name, (*course, *is_sure || !is_refreshed))
        });
        let shows: BTreeMap<_, _> = shows.collect();
        (shows != standing).then(|| format!("the list has {shows:?} instead of {standing:?}"))
    }

    /// Every message that arrived is there, and the counts are right.
    pub(crate) fn check_settled(&self) {
        if let Some(unsettled) = self.first_unsettled() {
            self.violate(format!("it does not settle: {unsettled}"));
        }
        let mut state = self.state();
        let arrived = state.manager.journal.len();
        if arrived != state.lines.len() {
            let line = format!("{arrived} of {} messages arrived", state.lines.len());
            state.record.violate(line);
        }
    }

    /// The sources are gone for good.
    pub(crate) fn begin_silence(&self) {
        let mut state = self.state();
        state.record.note("the sources are gone");
        state.manager.is_silent = true;
        state.totals.stand_at_the_end = state.manager.shows.len() as u64;
    }

    /// Whether the sink knows of all that stands that it is unconfirmed; in this life of the manager or in any.
    pub(crate) fn is_all_unconfirmed(&self, in_this_life: bool) -> bool {
        let state = self.state();
        let life = state.manager.life;
        state.stands().keys().all(|name| {
            let told = state.alerts[name].unconfirmed;
            let told = told.filter(|it| !in_this_life || *it == life);
            let shown = state.manager.shows.get(name);
            told.is_some() && shown.is_some_and(|(_, is_sure)| !is_sure)
        }) && state.stands().len() == state.manager.shows.len()
    }

    /// The loss of each source was told once.
    pub(crate) fn check_losses(&self) {
        let mut state = self.state();
        let standing: Vec<_> = state.stands().keys().map(|name| name.0).collect();
        for source in 0..state.sources.len() {
            let losses = state.sources[source].lost.len();
            let stands = standing.contains(&source);
            let is_refreshed = self.plan.sources[source].refresh.is_some();
            let is_right = match (stands, is_refreshed) {
                (true, true) => losses == 1,
                (true, false) => losses <= 1,
                (false, _) => losses == 0,
            };
            if !is_right {
                let line = format!("the loss of source {source} was told {losses} times");
                state.record.violate(line);
            }
        }
    }
}

impl State {
    /// What the sources know to be there.
    fn of_sources(&self) -> Vec<Name> {
        let alerts = self.alerts.iter();
        let standing = alerts.filter(|(_, alert)| alert.hand == Hand::Stands);
        standing.map(|(name, _)| *name).collect()
    }

    /// What the reporters have.
    fn of_reporters(&self) -> BTreeMap<Name, (Course, bool)> {
        let sources = self.sources.iter().enumerate();
        let has = sources.flat_map(|(source, it)| {
            let has = it.has.iter();
            has.map(move |(number, has)| ((source, *number), *has))
        });
        has.collect()
    }

    /// What stands at the managers by everything that was ever stored there.
    fn stands(&self) -> BTreeMap<Name, Course> {
        let alerts = self.alerts.iter();
        let heard = alerts.filter_map(|(name, alert)| {
            let (_, course) = alert.journal.last()?;
            Some((*name, *course))
        });
        heard.filter(|(_, (stand, _))| stand.stands()).collect()
    }
}
