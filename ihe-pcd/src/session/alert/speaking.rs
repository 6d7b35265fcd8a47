//! What a source says of an alert, and in which phase that is sent: SDPi R8077, R8078, TF-2 B.8.5.

use super::raised_alert::Wanted;
use super::raised_alerts::Effect;
use super::writing::{Form, Written};
use super::{Course, CourseState, NotSaid, RaisedAlerts, RaisedMessage, Saying, Spoken, Step};
use crate::datatype::Instant;
use crate::model::{
    AlertContent, AlertId, AlertPhase, AlertState, ContentDifference, FirstPhase, Inactivation,
    LaterPhase,
};
use crate::session::Now;

impl RaisedAlerts {
    /// Says something of an alert that is raised. `changed_at` is when it happened, where that is not now;
    /// of an [`Update`](Saying::Update) the content says it.
    ///
    /// # Errors
    ///
    /// [`NotSaid`]; then nothing has changed.
    pub fn say(
        &mut self,
        now: Now,
        id: &AlertId<'static>,
        saying: Saying,
        changed_at: Option<Instant>,
    ) -> Result<Spoken, NotSaid> {
        let kept = self.alerts.get(id).ok_or(NotSaid::NotRaised)?;
        if kept.is_storing || self.ledger.is_full() {
            return Err(NotSaid::Busy);
        }
        let (course, is_full) = (kept.alert.course, kept.waiting >= self.rules.most_waiting);
        let Wanted {
            content,
            is_latched,
        } = kept.wanted();
        let mut content = match changed_at {
            Some(time) => content.changed_at(time),
            None => content.changed_now(),
        };
        let was = content.said_inactivation().to_vec();
        let mut form = Form::Later(LaterPhase::Update, is_latched);
        match saying {
            Saying::Update(wanted) => content = *wanted,
            Saying::Inactivate(by) => {
                content = content.inactivated(by);
                form = Form::Later(LaterPhase::Inactivate, is_latched);
            }
            Saying::Acknowledge => {
                let others = was.iter().copied();
                let others = others.filter(|it| *it != Inactivation::AlertAcknowledged);
                content = content.inactivated(others.chain([Inactivation::AlertAcknowledged]));
                form = Form::Later(LaterPhase::Acknowledged, is_latched);
            }
            Saying::Latch => form = Form::Later(LaterPhase::Update, true),
            Saying::Resume if course.state() == CourseState::Latched => {
                form = Form::Later(LaterPhase::Update, false);
            }
            Saying::Resume => form = Form::First(FirstPhase::Start),
            Saying::Confirm if course.state() == CourseState::Paused => {
                self.confirm(id);
                return Ok(Spoken::AsBefore);
            }
            Saying::Confirm => return self.go_on(now, id),
            Saying::Stop => form = Form::Later(LaterPhase::Stop, false),
            Saying::Reset => form = Form::Later(LaterPhase::Reset, false),
            Saying::End => form = Form::Later(LaterPhase::End, false),
        }
        content = content.keeping_acknowledgement(&was);
        let after = Course::after(Some(course), form.step_from(course, &content))?;
        let Form::Later(phase, is_latched) = form else {
            return self.change(now, id, content, form, after);
        };
        match phase {
            LaterPhase::End | LaterPhase::Reset => self.end(now, id, content, form),
            LaterPhase::Stop => self.change(now, id, content, form, after),
            _ if is_full => {
                // Whether it can be said is known now.
                self.write(now, content.clone(), form, Some(id.clone()))?;
                self.confirm(id);
                // Whenever it is said: it has changed now.
                let changed_at = content.said_change().unwrap_or(now.wall);
                self.keep_unsaid(id, content.changed_at(changed_at), is_latched);
                Ok(Spoken::Waits)
            }
            LaterPhase::Update => self.update(now, id, content, is_latched),
            _ => self.change(now, id, content, form, after),
        }
    }

    /// Says what is new, in the phase that it has.
    pub(super) fn update(
        &mut self,
        now: Now,
        id: &AlertId<'static>,
        content: AlertContent,
        is_latched: bool,
    ) -> Result<Spoken, NotSaid> {
        let kept = self.alerts.get(id).ok_or(NotSaid::NotRaised)?;
        let before = kept.alert.course;
        let (said, indication) = (kept.alert.content.clone(), id.clone());
        let update = Form::Later(LaterPhase::Update, is_latched);
        // What a message leaves open is settled in both.
        let wanted = self.write(now, content.clone(), update, Some(indication))?;
        let was_latched = before.state() == CourseState::Latched;
        let difference = match is_latched == was_latched {
            true => said.difference(&wanted.content),
            false => ContentDifference::More,
        };
        let phase = match difference {
            ContentDifference::Nothing => {
                self.forget_unsaid(id);
                return self.go_on(now, id);
            }
            ContentDifference::Priority if content.said_priority() > said.said_priority() => {
                LaterPhase::Escalate
            }
            ContentDifference::Priority => LaterPhase::Deescalate,
            ContentDifference::More => LaterPhase::Update,
        };
        let form = Form::Later(phase, is_latched);
        let after = Course::after(Some(before), form.step(content.said_priority()))?;
        if phase == LaterPhase::Update {
            return Ok(self.changed(id, after, wanted));
        }
        self.change(now, id, content, form, after)
    }

    /// Says that an alert stands as before, where its source has not said so since the start.
    fn go_on(&mut self, now: Now, id: &AlertId<'static>) -> Result<Spoken, NotSaid> {
        let kept = self.alerts.get(id).ok_or(NotSaid::NotRaised)?;
        if kept.alert.is_confirmed {
            return Ok(Spoken::AsBefore);
        }
        self.refresh(now, id).map(Spoken::Message)
    }

    /// `continue`: it is as was said last, and when that changed.
    pub(super) fn refresh(
        &mut self,
        now: Now,
        id: &AlertId<'static>,
    ) -> Result<RaisedMessage, NotSaid> {
        let kept = self.alerts.get(id).ok_or(NotSaid::NotRaised)?;
        let (course, content) = (kept.alert.course, AlertContent::clone(&kept.alert.content));
        let is_latched = course.state() == CourseState::Latched;
        let form = Form::Later(LaterPhase::Continue, is_latched);
        let after = Course::after(Some(course), form.step(content.said_priority()))?;
        let written = self.write(now, content, form, Some(id.clone()))?;
        let effect = Effect::Changed(after, written.content, written.letter.clone(), false);
        Ok(self.hand_out(Some(id.clone()), &written.letter, effect))
    }

    fn change(
        &mut self,
        now: Now,
        id: &AlertId<'static>,
        content: AlertContent,
        form: Form,
        after: Course,
    ) -> Result<Spoken, NotSaid> {
        let written = self.write(now, content, form, Some(id.clone()))?;
        Ok(self.changed(id, after, written))
    }

    fn changed(&mut self, id: &AlertId<'static>, after: Course, written: Written) -> Spoken {
        let effect = Effect::Changed(after, written.content, written.letter.clone(), true);
        Spoken::Message(self.hand_out(Some(id.clone()), &written.letter, effect))
    }

    fn end(
        &mut self,
        now: Now,
        id: &AlertId<'static>,
        content: AlertContent,
        form: Form,
    ) -> Result<Spoken, NotSaid> {
        let written = self.write(now, content, form, Some(id.clone()))?;
        let message = self.hand_out(Some(id.clone()), &written.letter, Effect::Over);
        Ok(Spoken::Message(message))
    }

    fn confirm(&mut self, id: &AlertId<'static>) {
        if let Some(kept) = self.alerts.get_mut(id) {
            kept.alert.is_confirmed = true;
        }
    }

    fn keep_unsaid(&mut self, id: &AlertId<'static>, content: AlertContent, is_latched: bool) {
        if let Some(kept) = self.alerts.get_mut(id) {
            kept.unsaid = Some(Wanted {
                content,
                is_latched,
            });
        }
    }
}

impl Form {
    /// What is said of the life of an alert with it.
    fn step_from(self, before: Course, content: &AlertContent) -> Step {
        match self {
            // Which phase it is depends on what has changed: that it is one of them is all that is asked here.
            Self::Later(LaterPhase::Update, is_latched) => {
                let state = match is_latched {
                    true => AlertState::Latched,
                    false => AlertState::Active,
                };
                let step = Step::new(AlertPhase::Update).with_state(state);
                step.with_priority(before.priority().unwrap_or(content.said_priority()))
            }
            form => form.step(content.said_priority()),
        }
    }
}
