//! What a reporter of alerts says by itself: what stands, what could not be said before, and that it is alive.

use alloc::vec::Vec;
use core::time::Duration;

use super::raised_alert::Kept;
use super::raised_alerts::Effect;
use super::writing::Form;
use super::{NotSaid, RaisedAlerts, RaisedMessage, Spoken};
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
        let message = match self.is_ending {
            true => self.poll_unsaid(now),
            false => self
                .poll_beat(now)
                .or_else(|| self.poll_unsaid(now))
                .or_else(|| self.poll_again(now))
                .or_else(|| self.poll_refresh(now)),
        }?;
        self.not_before = now.elapsed.saturating_add(self.rules.pace);
        Some(message)
    }

    /// When to poll again at the latest, on the scale of [`Now::elapsed`].
    pub fn poll_timeout(&self) -> Option<Duration> {
        let at_once = (!self.sayable.is_empty()).then_some(Duration::ZERO);
        let again = self.next_again().map(|(due, _)| *due);
        let refresh = self.due.first().map(|(due, _)| *due);
        let beat = self.rules.watchdog.as_ref().map(|_| self.beat.due);
        let beat = beat.filter(|_| self.beat.waiting.is_none());
        let by_itself = [again, refresh, beat].into_iter().flatten();
        let by_itself = by_itself.min().filter(|_| !self.is_ending);
        let message = [at_once, by_itself].into_iter().flatten().min();
        let message = message.map(|due| due.max(self.not_before));
        let message = message.filter(|_| !self.ledger.is_full());
        [message, self.ledger.timeout()].into_iter().flatten().min()
    }

    /// Takes note that the reporter is to end: what could not be said yet is said now, and nothing more by itself.
    pub fn handle_end(&mut self) {
        self.is_ending = true;
        let ids: Vec<_> = self.alerts.keys().cloned().collect();
        for id in ids {
            self.note_room(&id);
        }
    }

    /// Whether everything that was to be said is handed out.
    pub fn has_said_all(&self) -> bool {
        self.alerts.values().all(|kept| kept.unsaid.is_none())
    }

    /// Whether the profile takes what the watchdog says.
    ///
    /// # Errors
    ///
    /// [`NotSaid`] where it does not: then nothing would ever be said.
    pub fn check_watchdog(&mut self, now: Now) -> Result<(), NotSaid> {
        if let Some(watchdog) = &self.rules.watchdog {
            let content = watchdog.content.clone();
            self.write(now, content, Form::First(FirstPhase::Start), None)?;
        }
        Ok(())
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
        while let Some(id) = self.sayable.pop_first() {
            let kept = self.alerts.get(&id).filter(|kept| self.may_say(kept));
            let Some(wanted) = kept.and_then(|kept| kept.unsaid.clone()) else {
                continue;
            };
            let said = self.update(now, &id, wanted.content, wanted.is_latched);
            if let Ok(Spoken::Message(message)) = said {
                return Some(message);
            }
            // It is as was said last: that it could be said was known when it was to be.
            self.forget_unsaid(&id);
        }
        None
    }

    /// An alert may have room for what could not be said.
    pub(super) fn note_room(&mut self, id: &AlertId<'static>) {
        let kept = self.alerts.get(id);
        if kept.is_some_and(|kept| kept.unsaid.is_some() && self.may_say(kept)) {
            self.sayable.insert(id.clone());
        }
    }

    const fn may_say(&self, kept: &Kept) -> bool {
        !kept.is_storing && (self.is_ending || kept.waiting < self.rules.most_waiting)
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
