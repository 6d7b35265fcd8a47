use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet, VecDeque};
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;
use core::time::Duration;

use super::active_alert::{Heard, changed_at};
use super::{ActiveAlert, AlertChange, AlertKey, AlertWatch, ChangeId, ChangeKind};
use super::{Course, CourseState, Misstep, Standing, Step};
use crate::datatype::Instant;
use crate::model::{Alert, AlertGroup, AlertPhase, AlertState};
use crate::session::{Now, Position};

/// The alerts that stand, of all senders, as far as their messages say: what an alert manager keeps (TF-1 6.3).
///
/// Only an end, a reset, or a person ends an alert. When nothing is heard of it for too long, its reporter is lost,
/// or the manager was started again, it is *unconfirmed*: it stays in the list until somebody who knows says what became of it.
///
/// It is told what was heard (`handle_*`) and asked what has changed ([`poll_change`](Self::poll_change)).
#[derive(Clone)]
pub struct ActiveAlerts {
    pub(super) watch: AlertWatch,
    alerts: BTreeMap<AlertKey, Entry>,
    /// When each alert that stands and is confirmed becomes unconfirmed.
    unheard: BTreeSet<(Duration, AlertKey)>,
    /// When each alert that does not stand is forgotten.
    forgotten: BTreeSet<(Duration, AlertKey)>,
    /// Senders with unconfirmed alerts, of whom it was told that they are not heard.
    pub(super) lost: BTreeMap<Arc<str>, Instant>,
    /// Whose alerts stood before a restart, and who has to be heard of by a time.
    awaited: Option<(Duration, BTreeSet<Arc<str>>)>,
    /// Within which time each sender has said in a watchdog that the next one comes.
    pub(super) heard_within: BTreeMap<Arc<str>, Duration>,
    /// Alerts that paused and are forgotten, until somebody asks.
    given_up: VecDeque<ActiveAlert>,
    changes: VecDeque<AlertChange>,
}

#[derive(Clone)]
struct Entry {
    alert: ActiveAlert,
    due: Option<Duration>,
}

/// What was heard: an alert of a message, and where and when.
#[derive(Clone, Copy, Debug)]
pub struct Said<'r, 'a> {
    /// Where the message is stored.
    pub position: Position,
    /// Which alert of the message it is, from 0.
    pub ordinal: u32,
    /// MSH-3 and MSH-4, as [`Header::sender`](crate::model::Header::sender) writes them.
    pub sender: &'r Arc<str>,
    /// The alert.
    pub alert: &'r Alert<'a>,
    /// When the message came.
    pub received_at: Instant,
    /// Whether it is told again, as from a journal, to whoever had heard it.
    pub is_replay: bool,
}

/// As many alerts are kept as may be: this one is not, and somebody must be told.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[error("as many alerts are kept as may be")]
pub struct TooManyAlerts;

impl ActiveAlerts {
    /// A set without alerts.
    pub const fn new(watch: AlertWatch) -> Self {
        Self {
            watch,
            alerts: BTreeMap::new(),
            unheard: BTreeSet::new(),
            forgotten: BTreeSet::new(),
            lost: BTreeMap::new(),
            awaited: None,
            heard_within: BTreeMap::new(),
            given_up: VecDeque::new(),
            changes: VecDeque::new(),
        }
    }

    /// Takes an alert over that was kept before a restart: it is unconfirmed from now on.
    pub fn restore(&mut self, now: Now, alert: ActiveAlert) {
        let key = alert.key.clone();
        let stands = alert.stands();
        let due = self.due_of(now, &alert);
        self.put(alert, due);
        if stands {
            self.unconfirm(now, &key);
        }
    }

    /// Takes over what a message said before a restart, and what it says where there is nothing else to go by.
    ///
    /// Messages come in the order of storing: of each alert the first and the newest that said something new of it.
    /// Where the alert stands the last one says, by its state and priority. Nothing is told before
    /// [`handle_restarted`](Self::handle_restarted).
    pub fn restore_said(&mut self, said: Said<'_, '_>) {
        let key = AlertKey::of(Arc::clone(said.sender), said.alert);
        let heard = Heard::of(said.alert);
        let known = self.remove(&key).filter(ActiveAlert::is_open);
        let course = restored(
            known.as_ref().map(|known| known.course),
            Step::of(said.alert),
        );
        let alert = match known {
            Some(known) => {
                // One that paused begins here.
                let (began_in, began) = match known.stands() || !course.state().stands() {
                    true => (known.began_in, known.ordinals[0]),
                    false => (said.position, said.ordinal),
                };
                ActiveAlert {
                    course,
                    began_in,
                    position: said.position,
                    changed_at: heard.changed_at,
                    heard_in: said.position,
                    heard_at: said.received_at,
                    heard_within: said.alert.confirm_timeout().or(known.heard_within),
                    last: heard,
                    ordinals: [began, said.ordinal],
                    ..known
                }
            }
            None => new_alert(key, course, &said, heard),
        };
        self.put(alert, None);
    }

    /// Takes over that a person had ended an alert before a restart, when it had been heard of up to a position,
    /// and whoever acts on it may not know.
    pub fn restore_ended_by_operator(&mut self, now: Now, key: &AlertKey, heard: Position) -> bool {
        if let Some(entry) = self.alerts.get_mut(key) {
            entry.alert.heard_in = entry.alert.heard_in.max(heard);
        }
        self.handle_ended_by_operator(now, key)
    }

    /// Takes note of a restart, after which all that stands is unconfirmed until it is heard of again;
    /// `heard` is up to where everything had been heard before it.
    ///
    /// That is told of each alert once, and not as something to hurry for.
    /// A reporter that is not heard of by [`AlertWatch::restart_grace`] is lost then, which is told once.
    pub fn handle_restarted(&mut self, now: Now, heard: Position) {
        let senders = self.standing_alerts().map(|alert| alert.key.sender());
        let senders = senders.cloned().collect();
        let grace = self.watch.restart_grace;
        self.awaited = grace.map(|grace| (now.elapsed.saturating_add(grace), senders));
        let keys: Vec<_> = self.alerts.keys().cloned().collect();
        for key in keys {
            let Some(mut alert) = self.remove(&key) else {
                continue;
            };
            if alert.stands() && alert.is_confirmed() {
                alert.heard_in = alert.heard_in.max(heard);
                alert.unconfirmed_since = Some(now.wall);
                self.tell(&alert, ChangeKind::Unconfirmed, Standing::Replay);
            }
            let due = self.due_of(now, &alert);
            self.put(alert, due);
        }
    }

    /// Takes note of whom an alert is about and where that is, as a message says it.
    pub fn describe(&mut self, key: &AlertKey, group: &AlertGroup<'_>) {
        if let Some(entry) = self.alerts.get_mut(key) {
            entry.alert.describe(group);
        }
    }

    /// Takes note of what a message says of an alert.
    ///
    /// # Errors
    ///
    /// [`TooManyAlerts`] for one that is not known, when as many are kept as may be; nothing has changed then.
    pub fn handle_said(&mut self, now: Now, said: Said<'_, '_>) -> Result<(), TooManyAlerts> {
        let key = AlertKey::of(Arc::clone(said.sender), said.alert);
        let heard = Heard::of(said.alert);
        let step = Step::of(said.alert);
        self.lost.remove(said.sender);
        if let Some((_, senders)) = &mut self.awaited {
            senders.remove(said.sender);
        }
        if said.alert.is_watchdog() {
            self.promise(said.sender, said.alert.confirm_timeout());
            self.confirm_all(now, said.sender);
            return Ok(());
        }
        let known = self.alerts.get(&key).map(|entry| &entry.alert);
        // What comes again under the same indication says nothing new, only that it is so.
        let is_again = known.is_some_and(|known| !heard.is_empty() && known.last == heard);
        let before = known.map(|known| known.course);
        if known.is_none() && !self.has_room() {
            return Err(TooManyAlerts);
        }
        let (course, misstep) = match is_again {
            true => (before, None),
            false => Course::received(before, step),
        };
        let is_known = before.is_some() && before == course;
        let is_continued = matches!(step.phase, Some(AlertPhase::Continue | AlertPhase::Present));
        let is_confirmed = is_again || (is_known && is_continued && misstep.is_none());
        // What may not follow, and what says nothing new, leaves what is known of it as it was.
        let is_as_before = is_confirmed || (is_known && misstep.is_some());
        let standing = self.standing(now, &said, heard.changed_at);
        if let Some(course) = course {
            let known = self.remove(&key);
            let begins_anew = misstep == Some(Misstep::Over) && !is_known;
            let alert = match known.filter(|_| !begins_anew) {
                Some(known) => {
                    // One that paused, or was told once, begins here.
                    let begins = !known.stands() && course.state().stands();
                    let [began, newest] = known.ordinals;
                    let ordinal = |before: u32, is_new: bool| match is_new {
                        true => said.ordinal,
                        false => before,
                    };
                    let position = |before: Position, is_new: bool| match is_new {
                        true => said.position,
                        false => before,
                    };
                    ActiveAlert {
                        course,
                        began_in: position(known.began_in, begins),
                        position: position(known.position, !is_as_before),
                        ordinals: [ordinal(began, begins), ordinal(newest, !is_as_before)],
                        changed_at: match is_as_before {
                            true => known.changed_at,
                            false => heard.changed_at,
                        },
                        heard_in: said.position,
                        heard_at: said.received_at,
                        heard_within: said.alert.confirm_timeout().or(known.heard_within),
                        unconfirmed_since: None,
                        last: heard,
                        ..known
                    }
                }
                None => new_alert(key.clone(), course, &said, heard),
            };
            let due = self.due_of(now, &alert);
            self.put(alert, due);
        }
        self.changes.push_back(AlertChange {
            id: ChangeId::said(said.position, said.ordinal),
            key,
            kind: if is_confirmed {
                ChangeKind::Confirmed
            } else {
                ChangeKind::Said
            },
            course,
            misstep,
            standing,
        });
        Ok(())
    }

    /// Takes note that a person has ended an alert; answers whether there was one that stood.
    pub fn handle_ended_by_operator(&mut self, now: Now, key: &AlertKey) -> bool {
        let Some(mut alert) = self.remove(key) else {
            return false;
        };
        let stood = alert.stands() || alert.unconfirmed_since.is_some();
        if stood {
            alert.course = Course::new(CourseState::Over, alert.course.priority());
            alert.unconfirmed_since = None;
            alert.changed_at = Some(now.wall);
            self.tell(&alert, ChangeKind::EndedByOperator, Standing::Live);
        }
        let due = self.due_of(now, &alert);
        self.put(alert, due);
        stood
    }

    /// Takes note that [`poll_timeout`](Self::poll_timeout) may have passed.
    pub fn handle_timeout(&mut self, now: Now) {
        while let Some(key) = due(&self.unheard, now) {
            self.unconfirm(now, &key);
        }
        while let Some(key) = due(&self.forgotten, now) {
            self.forget(&key);
        }
        if let Some((_, senders)) = self.awaited.take_if(|(until, _)| *until <= now.elapsed) {
            senders.iter().for_each(|sender| self.lose(now, sender));
        }
    }

    /// When to call [`handle_timeout`](Self::handle_timeout), on the scale of [`Now::elapsed`].
    pub fn poll_timeout(&self) -> Option<Duration> {
        let first = |set: &BTreeSet<(Duration, _)>| set.first().map(|(at, _)| *at);
        let [unheard, forgotten] = [first(&self.unheard), first(&self.forgotten)];
        let awaited = self.awaited.as_ref();
        let awaited = awaited.filter(|(_, senders)| !senders.is_empty());
        let awaited = awaited.map(|(until, _)| *until);
        unheard.into_iter().chain(forgotten).chain(awaited).min()
    }

    /// The next alert that paused for so long, or had to give way to others, that it is forgotten: nothing need be kept for it.
    pub fn poll_forgotten(&mut self) -> Option<ActiveAlert> {
        self.given_up.pop_front()
    }

    /// The next change.
    pub fn poll_change(&mut self) -> Option<AlertChange> {
        self.changes.pop_front()
    }

    /// The alerts that stand, by sender.
    pub fn standing_alerts(&self) -> impl Iterator<Item = &ActiveAlert> {
        let alerts = self.alerts.values().map(|entry| &entry.alert);
        alerts.filter(|alert| alert.stands())
    }

    /// All alerts that are kept, those too that are over.
    pub fn iter(&self) -> impl Iterator<Item = &ActiveAlert> {
        self.alerts.values().map(|entry| &entry.alert)
    }

    /// An alert that is kept.
    pub fn get(&self, key: &AlertKey) -> Option<&ActiveAlert> {
        self.alerts.get(key).map(|entry| &entry.alert)
    }

    /// The alerts of a sender that stand.
    pub fn of_sender(&self, sender: &Arc<str>) -> impl Iterator<Item = &ActiveAlert> {
        let first = AlertKey::first_of(Arc::clone(sender));
        let alerts = self.alerts.range(first..);
        alerts
            .take_while(move |(key, _)| key.sender() == sender)
            .map(|(_, entry)| &entry.alert)
            .filter(|alert| alert.stands())
    }

    /// Whether one more alert can be kept; those that are over give way.
    fn has_room(&mut self) -> bool {
        if self.alerts.len() >= self.watch.most
            && let Some((_, oldest)) = self.forgotten.first().cloned()
        {
            self.forget(&oldest);
        }
        self.alerts.len() < self.watch.most
    }

    fn forget(&mut self, key: &AlertKey) {
        let paused = self.remove(key).filter(ActiveAlert::is_open);
        self.given_up.extend(paused);
    }

    /// Tells a change that no message says.
    pub(super) fn tell(&mut self, alert: &ActiveAlert, kind: ChangeKind, standing: Standing) {
        let kinds_before = match kind {
            ChangeKind::Unconfirmed => 0,
            ChangeKind::LostReporter => 1,
            _ => 2,
        };
        let [_, of_message] = alert.ordinals;
        let down = of_message.saturating_mul(3).saturating_add(kinds_before);
        self.changes.push_back(AlertChange {
            id: ChangeId {
                position: alert.position,
                ordinal: u32::MAX.saturating_sub(down),
                heard: alert.heard_in,
            },
            key: alert.key.clone(),
            kind,
            course: Some(alert.course),
            misstep: None,
            standing,
        });
    }

    /// Whoever hears of it now hears it late, too, if it waited here.
    fn standing(&self, now: Now, said: &Said<'_, '_>, changed_at: Option<Instant>) -> Standing {
        let at = changed_at.map_or(said.received_at, |at| at.min(said.received_at));
        match said.is_replay {
            true => Standing::Replay,
            false => Standing::of(Some(at), now.wall, self.watch.late_after),
        }
    }

    pub(super) fn due_of(&self, now: Now, alert: &ActiveAlert) -> Option<Duration> {
        let after = match (alert.stands(), alert.is_confirmed()) {
            (true, true) => {
                let of_sender = || self.heard_within.get(alert.key.sender()).copied();
                let reported = alert.heard_within.or_else(of_sender);
                self.watch.patience(reported)?
            }
            (true, false) => return None,
            (false, _) => self.watch.remembered_for,
        };
        Some(now.elapsed.saturating_add(after))
    }

    pub(super) fn put(&mut self, alert: ActiveAlert, due: Option<Duration>) {
        let key = alert.key.clone();
        if let Some(due) = due {
            self.set_of(alert.stands()).insert((due, key.clone()));
        }
        self.alerts.insert(key, Entry { alert, due });
    }

    pub(super) fn remove(&mut self, key: &AlertKey) -> Option<ActiveAlert> {
        let entry = self.alerts.remove(key)?;
        if let Some(due) = entry.due {
            let stands = entry.alert.stands();
            self.set_of(stands).remove(&(due, key.clone()));
        }
        Some(entry.alert)
    }

    const fn set_of(&mut self, stands: bool) -> &mut BTreeSet<(Duration, AlertKey)> {
        match stands {
            true => &mut self.unheard,
            false => &mut self.forgotten,
        }
    }
}

/// The first key whose time has come.
fn due(set: &BTreeSet<(Duration, AlertKey)>, now: Now) -> Option<AlertKey> {
    let (at, key) = set.first()?;
    (*at <= now.elapsed).then(|| key.clone())
}

/// Where an alert stands by what one message says, and by what was said before only where that says nothing.
fn restored(before: Option<Course>, step: Step) -> Course {
    let known = before.and_then(|course| course.priority());
    let state = match (step.phase, step.state) {
        (Some(AlertPhase::Stop), _) => CourseState::Paused,
        _ if step.says_that_it_is_gone() => CourseState::Over,
        (Some(AlertPhase::StartOnly | AlertPhase::TimePoint), _) => CourseState::Told,
        (_, Some(AlertState::Latched)) => CourseState::Latched,
        (_, Some(_)) => CourseState::Active,
        (_, None) => before.map_or(CourseState::Active, |course| course.state()),
    };
    Course::new(state, step.priority.or(known))
}

fn new_alert(key: AlertKey, course: Course, said: &Said<'_, '_>, heard: Heard) -> ActiveAlert {
    let event = said.alert.event();
    let event = event.map(|event| Box::from(event.code.identifier.as_str()));
    ActiveAlert {
        key,
        course,
        began_in: said.position,
        position: said.position,
        heard_in: said.position,
        kind: said.alert.kind().and_then(|kind| kind.known()),
        event: event.unwrap_or_default(),
        device: said
            .alert
            .device()
            .map(|device| device.to_line().into())
            .unwrap_or_default(),
        patient: Box::default(),
        location: Box::default(),
        since: said.alert.first_time().and_then(|time| time.instant),
        changed_at: changed_at(said.alert),
        heard_at: said.received_at,
        heard_within: said.alert.confirm_timeout(),
        unconfirmed_since: None,
        last: heard,
        ordinals: [said.ordinal; 2],
    }
}

impl fmt::Debug for ActiveAlerts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ActiveAlerts")
            .field("watch", &self.watch)
            .field("alerts", &self.alerts.len())
            .finish_non_exhaustive()
    }
}
