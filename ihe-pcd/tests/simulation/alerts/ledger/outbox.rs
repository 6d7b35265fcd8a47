//! What the sources said, and what stands in the outboxes.

use std::collections::{BTreeMap, BTreeSet};

use ihe_pcd::model::AlertPhase;
use ihe_pcd::session::Position;
use ihe_pcd::session::alert::{AlertKey, RaisedAlert};

use super::{Alert, Answer, Hand, Ledger, Name, State};
use crate::alerts::line::{Course, Line, Stand};
use crate::disk::Seen;

impl Ledger {
    /// A reporter starts: what it says from now on its source has to have spoken of.
    pub(crate) fn begin_reporter(&self, source: usize) {
        let mut state = self.state();
        state.record.note(&format!("reporter {source} starts"));
        state.totals.reporters += 1;
        let source = &mut state.sources[source];
        source.spoken.clear();
        source.has.clear();
        source.is_done = false;
    }

    /// Whether a source may raise one more.
    pub(crate) fn may_raise(&self, source: usize) -> bool {
        self.state().sources[source].raised < self.plan.sources[source].alerts
    }

    /// A source raises an alert, of this number.
    pub(crate) fn raising(&self, source: usize) -> u32 {
        let mut state = self.state();
        let number = state.sources[source].raised;
        state.sources[source].raised += 1;
        state.sources[source].spoken.insert(number);
        state.alerts.insert((source, number), Alert::new());
        state.totals.raises += 1;
        state.note_of((source, number), "is being raised");
        number
    }

    /// `raise` says that it is raised.
    pub(crate) fn raised(&self, source: usize, number: u32, key: &AlertKey) {
        let mut state = self.state();
        let name = (source, number);
        state.note_of(name, "is raised");
        state.totals.raised += 1;
        if state.names.get(key) != Some(&name) {
            state.violate_of(name, "was promised and is not stored");
        }
        if let Some(alert) = state.alerts.get_mut(&name) {
            alert.hand = Hand::Stands;
        }
    }

    pub(crate) fn not_raised(&self, source: usize, number: u32, answer: &Answer) {
        let mut state = self.state();
        let name = (source, number);
        state.note_of(name, &format!("is not known to be raised: {answer}"));
        state.totals.raises_in_doubt += 1;
        if let (Answer::No(_), Some(alert)) = (answer, state.alerts.get_mut(&name)) {
            alert.hand = Hand::NotRaised;
        }
    }

    /// A source is about to say something of an alert.
    pub(crate) fn speaks(&self, key: &AlertKey) {
        let mut state = self.state();
        if let Some((source, number)) = state.name(key) {
            state.sources[source].spoken.insert(number);
        }
    }

    /// What came of that.
    pub(crate) fn said(&self, key: &AlertKey, what: &str) {
        let mut state = self.state();
        if let Some(name) = state.name(key) {
            state.totals.sayings += 1;
            state.totals.sayings_that_wait += u64::from(what == "Waits");
            state.note_of(name, &format!("something is said: {what}"));
        }
    }

    pub(crate) fn is_ending(&self, key: &AlertKey) -> bool {
        let mut state = self.state();
        let name = state.name(key);
        let alert = name.and_then(|name| state.alerts.get(&name));
        alert.is_some_and(|alert| alert.hand == Hand::Ending)
    }

    /// A source says that an alert is over.
    pub(crate) fn ending(&self, key: &AlertKey) {
        self.speaks(key);
        let mut state = self.state();
        if let Some(name) = state.name(key) {
            state.note_of(name, "is being ended");
            state.totals.ends += 1;
            if let Some(alert) = state.alerts.get_mut(&name) {
                alert.hand = Hand::Ending;
            }
        }
    }

    /// `end` says that it is over.
    pub(crate) fn ended(&self, key: &AlertKey) {
        let mut state = self.state();
        let Some(name) = state.name(key) else {
            return;
        };
        state.note_of(name, "is ended");
        state.totals.ended += 1;
        let Some(alert) = state.alerts.get_mut(&name) else {
            return;
        };
        alert.hand = Hand::Over;
        if alert.course().is_none_or(|(stand, _)| stand != Stand::Over) {
            state.violate_of(name, "has an end that was promised and is not stored");
        }
    }

    pub(crate) fn not_ended(&self, key: &AlertKey, answer: &Answer) {
        let mut state = self.state();
        if let Some(name) = state.name(key) {
            state.note_of(name, &format!("is not known to be ended: {answer}"));
            state.totals.ends_in_doubt += 1;
        }
    }

    /// Everything that a reporter has; at its start that is what its outbox says.
    pub(crate) fn reporter_has(
        &self,
        source: usize,
        has: &[(AlertKey, RaisedAlert)],
        is_start: bool,
    ) {
        let mut state = self.state();
        let mut found = BTreeMap::new();
        for (key, alert) in has {
            let Some(name) = state.name(key) else {
                return;
            };
            let stand = Stand::of(alert.course.state());
            let priority = alert.course.priority();
            let course = (stand, priority.unwrap_or(alert.content.said_priority()));
            found.insert(name.1, (course, alert.is_confirmed));
        }
        state.take_note_of_hands(source, &found);
        if is_start {
            state.totals.restored += found.len() as u64;
            state
                .record
                .note(&format!("reporter {source} has {found:?}"));
            let alerts = state.alerts.range(names_of(source));
            let said = alerts.filter_map(|(name, alert)| Some((name.1, alert.course()?)));
            let said: BTreeMap<_, _> = said.filter(|(_, it)| it.0 != Stand::Over).collect();
            let courses = found.iter().map(|(number, (course, _))| (*number, *course));
            if courses.collect::<BTreeMap<_, _>>() != said {
                let line = format!("reporter {source} starts with {found:?} instead of {said:?}");
                state.record.violate(line);
            }
        }
        state.sources[source].has = found;
    }

    /// A source has nothing more to say.
    pub(crate) fn source_is_done(&self, source: usize) {
        let mut state = self.state();
        if !state.sources[source].is_done {
            state.sources[source].is_done = true;
            state
                .record
                .note(&format!("source {source} has said everything"));
        }
    }

    /// Something happened on the disk of a reporter.
    pub(crate) fn outbox_saw(&self, source: usize, seen: &Seen<'_>) {
        let mut state = self.state();
        let Seen::Stored(position, entry) = seen else {
            return state.saw_trouble(&format!("reporter {source}"), seen);
        };
        match Line::of(&entry.frame) {
            Ok(line) => state.stored(source, *position, line),
            Err(why) => state
                .record
                .violate(format!("reporter {source} stores at {position}: {why}")),
        }
    }
}

impl State {
    fn stored(&mut self, source: usize, position: Position, line: Line) {
        self.totals.messages += 1;
        self.record.note(&format!(
            "reporter {source} stores {position}: {:?} {:?} {:?}, {}",
            line.number, line.phase, line.course, line.control_id
        ));
        let control_id = line.control_id.clone();
        let kept = (source, position, line.clone());
        if self.lines.insert(control_id, kept).is_some() {
            self.record.violate("a control id is given twice".into());
        }
        let Some(number) = line.number else {
            self.totals.watchdogs += 1;
            return;
        };
        let name = (source, number);
        if !self.sources[source].spoken.contains(&number) {
            self.violate_of(name, "is said of before its source has spoken");
        }
        self.names.insert(line.key.clone(), name);
        let Some(alert) = self.alerts.get_mut(&name) else {
            return self.violate_of(name, "was never raised");
        };
        let before = alert.said.replace(line.clone());
        let is_again = before.as_ref().is_some_and(|before| {
            (&before.indication, before.phase) == (&line.indication, line.phase)
        });
        let is_start = line.phase == AlertPhase::Start;
        let may_follow = match before.as_ref().map(|before| before.course.0) {
            None => is_start,
            Some(Stand::Over) => false,
            Some(Stand::Paused) => is_start || line.course.0 == Stand::Over,
            Some(Stand::Active | Stand::Latched) => is_again || !is_start,
        };
        self.totals.said_again += u64::from(is_again);
        self.totals.continued += u64::from(line.phase == AlertPhase::Continue);
        if !may_follow {
            self.violate_of(name, "is said what may not follow");
        }
        let is_same = before.is_none_or(|before| {
            before.key == line.key && (!is_again || before.course == line.course)
        });
        if !is_same {
            self.violate_of(name, "is another in its next message");
        }
    }

    /// What a reporter has is what its source knows, and tells it what it did not know.
    fn take_note_of_hands(&mut self, source: usize, found: &BTreeMap<u32, (Course, bool)>) {
        let mut wrong = BTreeSet::new();
        for (name, alert) in self.alerts.range_mut(names_of(source)) {
            match (alert.hand, found.contains_key(&name.1)) {
                (Hand::Raising, true) => {
                    alert.hand = Hand::Stands;
                    self.totals.found_to_be_raised += 1;
                }
                (Hand::Ending, false) => {
                    alert.hand = Hand::Over;
                    self.totals.found_to_be_over += 1;
                }
                (Hand::Stands, false) | (Hand::Over | Hand::NotRaised, true) => {
                    wrong.insert((*name, alert.hand));
                }
                _ => {}
            }
        }
        for (name, hand) in wrong {
            self.violate_of(name, &format!("is {hand:?} and its reporter differs"));
        }
    }

    pub(super) fn note_of(&mut self, (source, number): Name, what: &str) {
        self.record.note(&format!("alert {source}.{number} {what}"));
    }

    pub(super) fn violate_of(&mut self, (source, number): Name, what: &str) {
        let line = format!("alert {source}.{number} {what}");
        self.record.violate(line);
    }
}

/// All alerts of a source.
pub(super) fn names_of(source: usize) -> std::ops::RangeInclusive<Name> {
    (source, 0)..=(source, u32::MAX)
}
