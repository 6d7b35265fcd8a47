use alloc::boxed::Box;
use alloc::string::String;

use super::raised_alert::Letter;
use super::{NotSaid, RaisedAlerts, Step};
use crate::datatype::{Dtm, Instant, Offset};
use crate::hl7::{EditError, Location, MessageBuf, SegmentId};
use crate::model::{
    AlertContent, AlertId, AlertPriority, AlertReport, AlertState, FirstPhase, IncompleteAlert,
    LaterPhase,
};
use crate::session::Now;

/// Of which phase a message is; and of a later one whether the signals of the alert are latched.
#[derive(Clone, Copy)]
pub(super) enum Form {
    First(FirstPhase),
    Later(LaterPhase, bool),
}

/// A message, and what it says when it is read.
pub(super) struct Written {
    pub(super) letter: Letter,
    pub(super) content: Box<AlertContent>,
}

impl Form {
    /// What is said of the life of the alert.
    pub(super) const fn step(self, priority: AlertPriority) -> Step {
        let step = match self {
            Self::First(phase) => Step::new(phase.phase()).with_state(AlertState::Active),
            Self::Later(phase, is_latched) => {
                let state = match phase.state() {
                    AlertState::Active if is_latched => AlertState::Latched,
                    state => state,
                };
                Step::new(phase.phase()).with_state(state)
            }
        };
        step.with_priority(priority)
    }
}

impl RaisedAlerts {
    /// Writes a message about an alert, or about a new one; what can be said is what can be read.
    pub(super) fn write(
        &mut self,
        now: Now,
        content: AlertContent,
        form: Form,
        id: Option<AlertId<'static>>,
    ) -> Result<Written, NotSaid> {
        let control_id = self.ids.next_id();
        let id = id.unwrap_or_else(|| self.sender.alert_id(control_id.clone()));
        let mut builder = AlertReport::builder(self.sender.clone(), control_id, now.wall);
        if let Some(receiver) = &self.rules.receiver {
            builder = builder.receiver(receiver.clone());
        }
        let builder = builder.processing(self.rules.processing.clone());
        let builder = builder.saying(content);
        let builder = match form {
            Form::First(phase) => builder.first(phase, id),
            Form::Later(phase, false) => builder.later(phase, id),
            Form::Later(phase, true) => builder.later(phase, id).latched(),
        };
        let message = builder.build_for(&self.rules.profile)?.write()?;
        Ok(Written::of(message)?)
    }
}

impl Written {
    /// What a message says.
    pub(super) fn of(message: MessageBuf) -> Result<Self, IncompleteAlert> {
        let view = message.message();
        let report = AlertReport::read(&view).map_err(|_| IncompleteAlert)?;
        let content = report.content()?;
        let (_, alert) = report.only_alert().ok_or(IncompleteAlert)?;
        let indication = alert.indication().ok_or(IncompleteAlert)?;
        Ok(Self {
            content: Box::new(content),
            letter: Letter {
                indication: AlertId::new(indication.clone().into_owned()),
                control_id: report.header.control_id.as_str().into(),
                message,
            },
        })
    }
}

impl Letter {
    /// The same message, written now: MSH-7 and MSH-10 are others, and nothing else (CP-157).
    pub(super) fn again(&self, control_id: String, now: Instant) -> Result<Self, EditError> {
        let field = |number| Location::segment(SegmentId::MSH, 1).field(number);
        let mut editor = self.message.message().edit();
        let time = Dtm::from_instant(now, Offset::UTC);
        editor.set(field(7), time.text().as_str())?;
        editor.set(field(10), &control_id)?;
        Ok(Self {
            message: editor.finish()?,
            indication: self.indication.clone(),
            control_id,
        })
    }
}
