use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use bytes::Bytes;

use super::raised_alert::Kept;
use super::writing::Written;
use super::{Course, CourseState, KeepingAction, RaiseTicket, RaisedAlert, RaisedAlerts, Step};
use crate::hl7::MessageBuf;
use crate::model::{AlertId, AlertPhase, AlertReport, AlertState};
use crate::session::Position;

/// What came of restoring the alerts that an earlier run had raised.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct Restored {
    /// So many alerts are raised.
    pub alerts: usize,
    /// Held entries that are no alert as it was written, or are not there: they stay held, and which alerts they were is not known.
    pub unreadable: Vec<Position>,
}

/// What a message of an earlier run says.
struct Story {
    id: AlertId<'static>,
    step: Step,
    written: Written,
}

impl RaisedAlerts {
    /// Takes over what an earlier run has left in its journal, before anything else: the positions that
    /// [the reader](Self::READER) holds, these entries and those of alerts after its mark, by position, and the end of the journal.
    ///
    /// The alerts are not confirmed: nothing is said of them until their source has spoken.
    /// More than [`RaisingRules::most`](super::RaisingRules::most) are taken over if there are more.
    pub fn restore(
        &mut self,
        held: &[Position],
        entries: &BTreeMap<Position, Bytes>,
        end: Position,
    ) -> Restored {
        let held: BTreeSet<_> = held.iter().copied().collect();
        let mut unreadable: Vec<_> = held
            .iter()
            .copied()
            .filter(|position| !entries.contains_key(position))
            .collect();
        let mut positions: BTreeMap<Position, AlertId<'static>> = BTreeMap::new();
        for (position, bytes) in entries {
            match Story::of(bytes) {
                Some(story) => {
                    if held.contains(position) {
                        positions.insert(*position, story.id.clone());
                    }
                    self.hear(*position, story);
                }
                None if held.contains(position) => unreadable.push(*position),
                // Another message of the same reporter.
                None => {}
            }
        }
        let mut kept: BTreeSet<_> = self.alerts.values().map(|kept| kept.newest_at).collect();
        kept.extend(self.alerts.values().filter_map(|kept| kept.first_at));
        let hold = kept.iter().filter(|at| !held.contains(at));
        let hold = hold.map(|at| KeepingAction::Hold(*at));
        let release = positions.keys().filter(|at| !kept.contains(at));
        let release = release.map(|at| KeepingAction::Release(*at));
        let actions: Vec<_> = hold.chain(release).collect();
        let ticket = RaiseTicket(0);
        self.ledger.hand_out(ticket);
        self.ledger.stored(ticket, end, actions);
        unreadable.sort_unstable();
        Restored {
            alerts: self.alerts.len(),
            unreadable,
        }
    }

    /// Goes through what was said once more. What was sent was allowed, but not every step of it is there any more.
    fn hear(&mut self, position: Position, story: Story) {
        let Story { id, step, written } = story;
        let state = match (step.phase, step.state) {
            (Some(AlertPhase::End | AlertPhase::Reset), _) => {
                self.remove(&id);
                return;
            }
            (Some(AlertPhase::StartOnly | AlertPhase::TimePoint), _) => return,
            (Some(AlertPhase::Stop), _) => CourseState::Paused,
            (_, Some(AlertState::Latched)) => CourseState::Latched,
            _ => CourseState::Active,
        };
        let course = Course::new(state, step.priority);
        let is_first = step.phase.is_some_and(AlertPhase::is_first);
        let is_news = step.phase != Some(AlertPhase::Continue);
        if let Some(kept) = self.alerts.get_mut(&id) {
            kept.alert.course = course;
            kept.alert.content = written.content;
            kept.last = written.letter;
            if is_news {
                kept.newest_at = position;
            }
            return;
        }
        let alert = RaisedAlert {
            id: id.clone(),
            since: written.content.said_change().filter(|_| is_first),
            content: written.content,
            course,
            is_confirmed: false,
        };
        let mut kept = Kept::new(alert, written.letter, position);
        kept.first_at = kept.first_at.filter(|_| is_first);
        self.alerts.insert(id, kept);
    }
}

impl Story {
    fn of(bytes: &Bytes) -> Option<Self> {
        let message = MessageBuf::parse(bytes.clone()).ok()?;
        let view = message.message();
        let report = AlertReport::read(&view).ok()?;
        let (_, alert) = report.only_alert()?;
        if alert.is_watchdog() {
            return None;
        }
        let (id, step) = (alert.id()?.clone().into_owned(), Step::of(alert));
        let written = Written::of(message.clone()).ok()?;
        step.phase?;
        Some(Self { id, step, written })
    }
}
