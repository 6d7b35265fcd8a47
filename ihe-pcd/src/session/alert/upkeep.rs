//! What a reporter of alerts says by itself: what stands, what could not be said before, and that it is alive.

use core::time::Duration;

use super::raised_alert::Kept;
use super::raised_alerts::Effect;
use super::writing::Form;
use super::{RaisedAlerts, RaisedMessage, Spoken};
use crate::model::{AlertId, FirstPhase, LaterPhase};
use crate::session::Now;

impl RaisedAlerts {
    /// Takes note that the link was lost: what stands, was spoken of, and waits with no message is sent again.
    pub fn handle_link_lost(&mut self, now: Now) {
        self.is_link_lost = true;
        for (id, kept) in &mut self.alerts {
            if kept.is_repeated() && kept.again.is_none() {
                let earliest = kept.said_at.saturating_add(self.rules.again_after);
                let at = earliest.max(now.elapsed);
                kept.again = Some(at);
                self.again.insert((at, id.clone()));
            }
        }
    }

    /// Takes note that the link is there.
    pub const fn handle_link(&mut self) {
        self.is_link_lost = false;
    }

    /// The next message that nobody asked for.
    pub fn poll_message(&mut self, now: Now) -> Option<RaisedMessage> {
        if now.elapsed < self.not_before || self.ledger.is_full() {
            return None;
        }
        let message = self
            .poll_beat(now)
            .or_else(|| self.poll_unsaid(now))
            .or_else(|| self.poll_again(now))
            .or_else(|| self.poll_refresh(now))?;
        self.not_before = now.elapsed.saturating_add(self.rules.pace);
        Some(message)
    }

    /// When to poll again at the latest, on the scale of [`Now::elapsed`].
    pub fn poll_timeout(&self) -> Option<Duration> {
        let is_sayable = |id: &AlertId<'static>| {
            let kept = self.alerts.get(id);
            kept.is_some_and(|kept| self.may_say(kept))
        };
        let at_once = self.unsaid.iter().any(is_sayable);
        let at_once = at_once.then_some(Duration::ZERO);
        let again = self.next_again().map(|(due, _)| *due);
        let refresh = self.due.first().map(|(due, _)| *due);
        let beat = self.rules.watchdog.as_ref().map(|_| self.beat.due);
        let beat = beat.filter(|_| self.beat.waiting.is_none());
        let message = [at_once, again, refresh, beat].into_iter().flatten().min();
        let message = message.map(|due| due.max(self.not_before));
        let message = message.filter(|_| !self.ledger.is_full());
        [message, self.ledger.timeout()].into_iter().flatten().min()
    }

    /// When to ask [`poll_keeping`](Self::poll_keeping) again at the latest, on the same scale.
    pub fn poll_keeping_timeout(&self) -> Option<Duration> {
        self.ledger.timeout()
    }

    /// That the reporter ends as planned: the last message of its watchdog, if there is one (state `inactive`).
    pub fn end_watchdog(&mut self, now: Now) -> Option<RaisedMessage> {
        let id = self.beat.id.clone()?;
        self.say_alive(now, Form::Later(LaterPhase::End, false), Some(id))
    }

    fn poll_beat(&mut self, now: Now) -> Option<RaisedMessage> {
        let every = self.rules.watchdog.as_ref()?.every;
        if self.beat.due > now.elapsed || self.beat.waiting.is_some() {
            return None;
        }
        self.beat.due = now.elapsed.saturating_add(every);
        match self.beat.id.clone() {
            None => self.say_alive(now, Form::First(FirstPhase::Start), None),
            id => self.say_alive(now, Form::Later(LaterPhase::Continue, false), id),
        }
    }

    fn say_alive(
        &mut self,
        now: Now,
        form: Form,
        id: Option<AlertId<'static>>,
    ) -> Option<RaisedMessage> {
        let content = self.rules.watchdog.as_ref()?.content.clone();
        let is_last = matches!(form, Form::Later(LaterPhase::End, _));
        let written = self.write(now, content, form, id.clone()).ok()?;
        let first = || written.letter.indication.clone();
        self.beat.id = Some(id.unwrap_or_else(first));
        let message = self.hand_out(None, &written.letter, Effect::Beat { is_last });
        self.beat.waiting = Some(message.ticket);
        Some(message)
    }

    /// What has changed and could not be said, of the first alert that has room.
    fn poll_unsaid(&mut self, now: Now) -> Option<RaisedMessage> {
        loop {
            let mut ids = self.unsaid.iter();
            let id = ids.find(|id| self.alerts.get(*id).is_none_or(|kept| self.may_say(kept)));
            let id = id?.clone();
            let wanted = self.alerts.get(&id).and_then(|kept| kept.unsaid.clone());
            let said = wanted.map(|it| self.update(now, &id, it.content, it.is_latched));
            if let Some(Ok(Spoken::Message(message))) = said {
                return Some(message);
            }
            // It is as was said last; or nobody could ever say it, and whoever wanted it heard so.
            if let Some(kept) = self.alerts.get_mut(&id) {
                kept.unsaid = None;
            }
            self.unsaid.remove(&id);
        }
    }

    fn may_say(&self, kept: &Kept) -> bool {
        !kept.is_storing && kept.waiting < self.rules.most_waiting
    }

    /// The next alert to be sent again. While the link is lost one message is enough to try it with.
    fn next_again(&self) -> Option<&(Duration, AlertId<'static>)> {
        let may_try = !self.is_link_lost || (self.waiting.is_empty() && self.storing.is_empty());
        self.again.first().filter(|_| may_try)
    }

    fn poll_again(&mut self, now: Now) -> Option<RaisedMessage> {
        loop {
            let (due, id) = self.next_again()?.clone();
            if due > now.elapsed {
                return None;
            }
            self.again.remove(&(due, id.clone()));
            let kept = self.alerts.get_mut(&id)?;
            kept.again = None;
            if !kept.is_repeated() {
                continue;
            }
            let control_id = self.ids.next_id();
            // MSH-7 and MSH-10 of what was written here can be written again.
            if let Ok(letter) = kept.last.again(control_id, now.wall) {
                let effect = Effect::Again(letter.clone());
                return Some(self.hand_out(Some(id), &letter, effect));
            }
        }
    }

    fn poll_refresh(&mut self, now: Now) -> Option<RaisedMessage> {
        while let Some((due, _)) = self.due.first()
            && *due <= now.elapsed
        {
            let (_, id) = self.due.pop_first()?;
            let kept = self.alerts.get_mut(&id)?;
            kept.due = None;
            let is_repeated = kept.is_repeated();
            self.arm(now, &id);
            if is_repeated && let Ok(message) = self.refresh(now, &id) {
                return Some(message);
            }
        }
        None
    }

    /// It is said again after the interval from now.
    pub(super) fn arm(&mut self, now: Now, id: &AlertId<'static>) {
        let Some((interval, kept)) = self.rules.refresh.zip(self.alerts.get_mut(id)) else {
            return;
        };
        let due = now.elapsed.saturating_add(interval);
        if let Some(before) = kept.due.replace(due) {
            self.due.remove(&(before, id.clone()));
        }
        self.due.insert((due, id.clone()));
    }
}

impl Kept {
    /// Whether it is said again now: not before its source has spoken of it, and not while anything of it waits.
    const fn is_repeated(&self) -> bool {
        self.alert.course.state().stands()
            && self.alert.is_confirmed
            && !self.is_storing
            && self.waiting == 0
            && self.unsaid.is_none()
    }
}
