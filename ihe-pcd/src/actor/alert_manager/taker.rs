use core::fmt::Display;
use std::collections::VecDeque;
use std::sync::Arc;

use super::alerts::{List, NotEnded};
use super::ends::Ends;
use super::holds::{Ended, Holds, Place};
use super::restoring;
use super::telling::{Telling, Untold, tell};
use crate::actor::shared::{Phase, Shared};
use crate::actor::showing::{Shown, Taker, Wanted, origin};
use crate::actor::{events, metrics};
use crate::datatype::Instant;
use crate::hl7::Message;
use crate::model::{Alert, AlertGroup, AlertReport};
use crate::plugin::contain::contain;
use crate::plugin::{AlertSink, EndedAlert, Failure, Held, Origin, Progress, Record};
use crate::session::alert::{
    ActiveAlerts, AlertChange, AlertKey, AlertWatch, ChangeId, ChangeKind, Course, Said, Standing,
    Step,
};
use crate::session::gap::{Extent, GapReason, GapScope, Loss};
use crate::session::inbox::{Outcome, Turn};
use crate::session::{Now, Position, Precedence, QuarantineReason};

/// A sink of alerts, and the list of those that stand as far as the sink has come.
pub(in crate::actor) struct AlertTaker {
    pub(super) shared: Arc<Shared>,
    sink: Arc<dyn AlertSink>,
    pub(super) list: Arc<List>,
    watch: AlertWatch,
    pub(super) holds: Holds,
    /// What the sink has yet to be told, in order.
    telling: VecDeque<Telling>,
    /// The entry that the list has followed last, whether the sink was told of it or not.
    followed: Option<Position>,
    /// The list as it was then, while the sink is brought again what it has seen.
    again: ActiveAlerts,
    /// Up to here everything in the journal was brought.
    reached: Position,
    ends: Ends,
}

impl AlertTaker {
    /// Knows again what stood up to a position.
    pub(in crate::actor) async fn restore(
        shared: Arc<Shared>,
        sink: Arc<dyn AlertSink>,
        list: Arc<List>,
        watch: AlertWatch,
        seen: Position,
        forgets: bool,
    ) -> Result<Self, Failure> {
        // Nobody is shown what is restored in part: what stands in it a later message may have ended.
        let restoring = List::default();
        for list in [&*list, &restoring] {
            list.begin(&watch);
        }
        let mut taker = Self {
            holds: Holds::new(sink.name(), forgets),
            again: ActiveAlerts::new(watch.clone()),
            shared,
            sink,
            list: Arc::new(restoring),
            watch,
            telling: VecDeque::new(),
            followed: None,
            reached: seen,
            ends: Ends::default(),
        };
        let sink = Arc::clone(&taker.sink);
        for (key, ended) in restoring::restore(&mut taker, &*sink, seen).await? {
            let now = taker.shared.now();
            let places = Place::of(taker.list.alerts().get(&key));
            let mut alerts = taker.list.alerts();
            alerts.restore_ended_by_operator(now, &key, ended.heard);
            taker
                .telling
                .extend(gather(&mut alerts, None).map(|it| it.by(&ended.by).letting_go(places)));
        }
        let mut alerts = taker.list.alerts();
        alerts.handle_restarted(taker.shared.now(), seen);
        taker.telling.extend(gather(&mut alerts, None));
        *list.alerts() = alerts.clone();
        drop(alerts);
        taker.list = list;
        Ok(taker)
    }

    /// Follows what a message says and has the sink told of it, in its turn.
    async fn take(&mut self, record: &Record, turn: Turn) -> Shown {
        let shared = Arc::clone(&self.shared);
        let (position, entry) = (record.position, &record.entry);
        let origin = origin(&shared, record, turn);
        let policy = &shared.setup.policy;
        let message = match Message::parse_with(&entry.frame, policy.read_options) {
            Ok(message) => message,
            Err(error) => return unreadable(&error),
        };
        let Ok(report) = AlertReport::read_at(&message, &policy.rules, entry.received_at) else {
            // The status of an alert (PCD-05) goes first, too, and is none.
            return Shown::for_others();
        };
        if report.alerts().next().is_none() {
            return unreadable(&"no alert is in the message");
        }
        if turn == Turn::OutOfOrder {
            return self.tell_out_of_order(record, &report, &origin).await;
        }
        // What was set aside or passed over is not told in its turn any more.
        self.telling
            .retain(|it| it.of.is_none_or(|of| of == position));
        if self.followed != Some(position) {
            self.follow(record, &report, turn);
            self.followed = Some(position);
        }
        let told = self.tell_waiting(Some((&report, &origin))).await;
        if let Err(untold) = &told
            && matches!(untold.outcome, Outcome::Later)
        {
            return untold.shown();
        }
        // It stands, whether the sink has taken it or not.
        let held = self.holds.hold(&*shared.setup.journal, shared.now());
        if let Err(failure) = held.await {
            events::journal_failed(self.sink.name(), &failure);
            return Shown::later(&failure);
        }
        told.map_or_else(|untold| untold.shown(), |()| Shown::taken())
    }

    /// The list takes note of a message; what has changed is to be told.
    fn follow(&mut self, record: &Record, report: &AlertReport<'_>, turn: Turn) {
        let now = self.shared.now();
        let position = record.position;
        let list = Arc::clone(&self.list);
        for (ordinal, (group, alert)) in said_in(report) {
            let said = said(record, ordinal, alert, turn == Turn::Replayed);
            let key = AlertKey::of(Arc::clone(&record.entry.sender), alert);
            let at = time_of(alert, record.entry.received_at);
            let mut alerts = list.alerts();
            if turn == Turn::Replayed {
                while self.again.poll_forgotten().is_some() {}
                if self.again.handle_said(now, said).is_ok() {
                    let changes = core::iter::from_fn(|| self.again.poll_change());
                    let known = |change: &AlertChange| alerts.get(&change.key).cloned();
                    let telling = changes.map(|it| Telling::said(known(&it), it, position, at));
                    self.telling.extend(telling);
                }
                continue;
            }
            let place = Place { position, ordinal };
            let stood = Place::of(alerts.get(&key));
            if alerts.handle_said(now, said).is_err() {
                drop(alerts);
                self.not_kept(record, place, key, alert);
                continue;
            }
            alerts.describe(&key, group);
            let_go_forgotten(&mut self.holds, &mut alerts);
            self.holds.follow(stood, Place::of(alerts.get(&key)), place);
            self.telling
                .extend(gather(&mut alerts, Some((position, at))));
        }
    }

    /// As many alerts are kept as may be: the sink is told of it all the same, and the gap sinks that it is not in the list.
    fn not_kept(&mut self, record: &Record, place: Place, key: AlertKey, alert: &Alert<'_>) {
        let now = self.shared.now();
        events::alert_not_kept(self.sink.name(), place.position);
        let scope = GapScope::sender(&record.entry.sender);
        let loss = Loss::new(scope, GapReason::Unwatched, Extent::At(now.wall));
        self.shared.gaps.note(&loss, now);
        let (course, misstep) = Course::received(None, Step::of(alert));
        let change = AlertChange {
            id: ChangeId::said(place.position, place.ordinal),
            key,
            kind: ChangeKind::Said,
            course,
            misstep,
            standing: Standing::Live,
        };
        let at = time_of(alert, record.entry.received_at);
        self.telling
            .push_back(Telling::said(None, change, place.position, at));
    }

    /// Tells again what was set aside and released. The list knows it already.
    async fn tell_out_of_order(
        &self,
        record: &Record,
        report: &AlertReport<'_>,
        origin: &Origin,
    ) -> Shown {
        for (ordinal, (_, alert)) in said_in(report) {
            let key = AlertKey::of(Arc::clone(&record.entry.sender), alert);
            let known = self.list.alerts().get(&key).cloned();
            let of_message = Course::received(None, Step::of(alert)).0;
            let change = AlertChange {
                id: ChangeId::said(record.position, ordinal),
                key,
                kind: ChangeKind::Said,
                course: known
                    .as_ref()
                    .map_or(of_message, |known| Some(known.course)),
                misstep: None,
                standing: Standing::Live,
            };
            let at = time_of(alert, record.entry.received_at);
            let mut telling = Telling::said(known, change, record.position, at);
            telling.age(self.shared.now(), &self.watch);
            if let Err(untold) = tell(&*self.sink, &telling, Some((report, origin))).await {
                return untold.shown();
            }
        }
        Shown::taken()
    }

    /// Tells the sink what it has yet to be told: what no message says, and what this message says.
    async fn tell_waiting(
        &mut self,
        said: Option<(&AlertReport<'_>, &Origin)>,
    ) -> Result<(), Untold> {
        while let Some(telling) = self.telling.front_mut() {
            telling.age(self.shared.now(), &self.watch);
            let said = said.filter(|_| telling.of.is_some());
            let told = tell(&*self.sink, telling, said).await;
            match told {
                Ok(()) => metrics::alert_changed(telling.change.kind),
                Err(untold) if telling.of.is_some() => return Err(untold),
                Err(mut untold) => {
                    if !self.is_given_up(&mut untold) {
                        return Err(untold);
                    }
                }
            }
            if let Some(told) = self.telling.pop_front() {
                self.holds.let_go(told.lets_go());
            }
        }
        Ok(())
    }

    /// Whether the sink is not told any more what no message says: there is nothing that could be set aside.
    fn is_given_up(&mut self, untold: &mut Untold) -> bool {
        let Some(telling) = self.telling.front_mut() else {
            return false;
        };
        let Outcome::Failed { reason, .. } = &untold.outcome else {
            return false;
        };
        telling.tries = telling.tries.saturating_add(1);
        let is_by_chance = matches!(
            reason,
            QuarantineReason::Poison | QuarantineReason::Panicked
        );
        if is_by_chance && telling.tries < self.shared.setup.limits.attempts {
            untold.outcome = Outcome::Later;
            return false;
        }
        let (name, now) = (self.sink.name(), self.shared.now());
        events::sink_skipped(name, telling.change.id.position, &untold.why);
        let scope = GapScope::whole_sink(name);
        let loss = Loss::new(scope, GapReason::NotTaken, Extent::At(now.wall));
        self.shared.counters.undelivered.add_one();
        self.shared.gaps.note(&loss, now);
        true
    }

    /// Takes note of who is lost, and of what was not heard of for too long.
    fn look_at_the_clock(&mut self, now: Now) {
        // When connections end with the manager, nobody is lost.
        let is_serving = *self.shared.phase.borrow() == Phase::Serving;
        let grace = self.watch.link_grace.filter(|_| is_serving);
        let lost = grace.map(|grace| self.list.lost(now, grace));
        let list = Arc::clone(&self.list);
        let mut alerts = list.alerts();
        for sender in lost.unwrap_or_default() {
            alerts.handle_lost(now, &sender);
        }
        alerts.handle_timeout(now);
        let_go_forgotten(&mut self.holds, &mut alerts);
        let telling = gather(&mut alerts, None).inspect(|it| events::alert_doubted(&it.change));
        self.telling.extend(telling);
    }

    /// Ends what operators have ended.
    async fn obey(&mut self, now: Now) {
        for order in self.list.orders() {
            let answer = self.end(&order.key, &order.by, now).await;
            // Whoever asked may not wait any more.
            let _ = order.done.send(answer);
        }
    }

    /// Ends what people have ended by the journal's own means, once both know as much of the alert:
    /// what was said of it after its end may say that it is there.
    async fn hear_ends(&mut self, now: Now) {
        if !self.ends.is_due(now) {
            return;
        }
        let asked = self.ends.ask(&*self.shared.setup.journal).await;
        let found = match asked {
            Ok(Some(found)) => found,
            Ok(None) => return,
            Err(failure) => return events::journal_failed(self.sink.name(), &failure),
        };
        let mut left = None;
        for ended in &found.alerts {
            if !self.heed(ended, found.read_to, now).await {
                left = left.or(Some(ended.number));
            }
        }
        self.ends.done(&found, left);
    }

    /// Answers whether nothing is left to be done about it.
    async fn heed(&mut self, ended: &EndedAlert, read_to: Position, now: Now) -> bool {
        if ended.heard > self.reached {
            return false;
        }
        let heard = {
            let alerts = self.list.alerts();
            let alert = alerts.get(&ended.key).filter(|alert| alert.stands());
            alert.map(|alert| alert.heard_in)
        };
        match heard {
            None => true,
            Some(heard) if heard > read_to => false,
            Some(_) => match self.end(&ended.key, &ended.by, now).await {
                Ok(_) => true,
                Err(failure) => {
                    events::journal_failed(self.sink.name(), &failure);
                    false
                }
            },
        }
    }

    async fn end(&mut self, key: &AlertKey, by: &str, now: Now) -> Result<bool, NotEnded> {
        let found = {
            let alerts = self.list.alerts();
            let alert = alerts.get(key).filter(|alert| alert.stands());
            Place::of(alert).zip(alert.map(|alert| alert.heard_in))
        };
        let Some((places, heard)) = found else {
            return Ok(false);
        };
        let [_, newest] = places;
        let ended = Ended {
            ordinal: newest.ordinal,
            heard,
            by: by.to_owned(),
        };
        let journal = &*self.shared.setup.journal;
        let noted = self.holds.end(journal, newest, &ended, now).await;
        noted.map_err(NotEnded::Journal)?;
        let list = Arc::clone(&self.list);
        let mut alerts = list.alerts();
        let stood = alerts.handle_ended_by_operator(now, key);
        // Each sink has a list, and the person ended it once.
        if stood && self.shared.is_first(&list) {
            let audit = &self.shared.audit;
            audit.tell_operated(Some(by), "ended", ended.heard);
        }
        let telling = gather(&mut alerts, None);
        self.telling
            .extend(telling.map(|it| it.by(by).letting_go(Some(places))));
        Ok(stood)
    }

    /// When to look at the clock again.
    fn wake_at(&self, now: Now) -> Option<Instant> {
        let unheard = self.list.alerts().poll_timeout();
        let grace = self.watch.link_grace;
        let lost = grace.and_then(|grace| self.list.next_loss(grace));
        let due = unheard.into_iter().chain(lost).chain(self.ends.due());
        let due = due.min()?;
        now.wall.checked_add(due.saturating_sub(now.elapsed))
    }
}

impl Taker for AlertTaker {
    const WANTS: Wanted = Wanted::Alerts;

    fn name(&self) -> &str {
        self.sink.name()
    }

    async fn resume(&mut self, _: &Progress) {}

    async fn show(&mut self, record: &Record, turn: Turn) -> Shown {
        if turn != Turn::OutOfOrder {
            self.reached = self.reached.max(record.position);
        }
        // Nothing of it is read: what comes before an alert must not keep it waiting.
        if record.entry.precedence != Precedence::Alert {
            return Shown::for_others();
        }
        match contain(self.take(record, turn)).await {
            Ok(shown) => shown,
            Err(panicked) => Shown::panicked(&panicked),
        }
    }

    async fn settle(&mut self, now: Option<Now>) -> Result<Held, Failure> {
        let Some(now) = now else {
            return Ok(Held::default());
        };
        // All messages have been brought: what is left of one was set aside.
        self.telling.retain(|it| it.of.is_none());
        self.look_at_the_clock(now);
        self.obey(now).await;
        self.hear_ends(now).await;
        self.tell_waiting(None).await?;
        Ok(Held {
            wake_at: self.wake_at(now),
            ..Held::default()
        })
    }

    async fn marked(&mut self, up_to: Position) -> bool {
        let now = self.shared.now();
        let journal = &*self.shared.setup.journal;
        let released = self.holds.release(journal, up_to, now).await;
        released.unwrap_or_else(|failure| {
            events::journal_failed(self.sink.name(), &failure);
            false
        })
    }

    async fn called(&self) {
        self.list.called.notified().await;
    }
}

/// Nothing is kept any more for alerts that paused for too long.
fn let_go_forgotten(holds: &mut Holds, alerts: &mut ActiveAlerts) {
    while let Some(alert) = alerts.poll_forgotten() {
        holds.let_go(Place::of(Some(&alert)).into_iter().flat_map(Place::each));
    }
}

/// What has changed in a list; of a message, which one it is and when that was.
fn gather(
    alerts: &mut ActiveAlerts,
    of: Option<(Position, Instant)>,
) -> impl Iterator<Item = Telling> + use<> {
    let mut telling = Vec::new();
    while let Some(change) = alerts.poll_change() {
        let known = alerts.get(&change.key).cloned();
        telling.push(match of {
            Some((position, at)) => Telling::said(known, change, position, at),
            None => Telling::unsaid(known, change),
        });
    }
    telling.into_iter()
}

/// The alerts of a message, each with whom it is about, numbered from 0.
pub(super) fn said_in<'r, 'a>(
    report: &'r AlertReport<'a>,
) -> impl Iterator<Item = (u32, (&'r AlertGroup<'a>, &'r Alert<'a>))> {
    let groups = report.groups.iter();
    let alerts = groups.flat_map(|group| group.alerts.iter().map(move |it| (group, it)));
    (0..).zip(alerts)
}

pub(super) const fn said<'r, 'a>(
    record: &'r Record,
    ordinal: u32,
    alert: &'r Alert<'a>,
    is_replay: bool,
) -> Said<'r, 'a> {
    Said {
        position: record.position,
        ordinal,
        sender: &record.entry.sender,
        alert,
        received_at: record.entry.received_at,
        is_replay,
    }
}

/// When it changed, and no later than it came.
fn time_of(alert: &Alert<'_>, received_at: Instant) -> Instant {
    let changed_at = alert.time().and_then(|time| time.instant);
    changed_at.map_or(received_at, |at| at.min(received_at))
}

fn unreadable(why: &dyn Display) -> Shown {
    Shown::failed(QuarantineReason::Unreadable, why.to_string())
}
