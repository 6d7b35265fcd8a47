use alloc::boxed::Box;
use core::fmt;
use core::time::Duration;

use super::{AlertKey, Course, CourseState};
use crate::datatype::Instant;
use crate::model::{Alert, AlertGroup, AlertKind, AlertPhase, Patient};
use crate::session::Position;

/// An alert as a manager knows it: small, for there may be many; what was said in words is in the journal.
///
/// `Debug` shows no part of a message.
#[derive(Clone, Eq, PartialEq)]
#[non_exhaustive]
pub struct ActiveAlert {
    /// Which it is.
    pub key: AlertKey,
    /// Where it stands.
    pub course: Course,
    /// The message that says that it stands, the first of them since it does; for one that does not stand the first of all.
    pub began_in: Position,
    /// The message that said the most of it last: not a mere continuation.
    pub position: Position,
    /// The message that was heard about it last.
    pub heard_in: Position,
    /// What it is about, as was said first.
    pub kind: Option<AlertKind>,
    /// The code of the event, as was said first: OBX-3.1, or OBX-5.1 of what is not about the patient.
    pub event: Box<str>,
    /// The device it comes from (OBX-18), its components between `^`, as was said first; empty where nobody said it.
    pub device: Box<str>,
    /// The patient it is about, as was said last: the first identifier of PID-3; empty where nobody said it.
    pub patient: Box<str>,
    /// The place it is at (PV1-3), its components between `^`, as was said last; empty where nobody said it.
    pub location: Box<str>,
    /// When it began: the time of its start, where a message said it.
    pub since: Option<Instant>,
    /// When it changed last, as a message said it.
    pub changed_at: Option<Instant>,
    /// When the last message about it came.
    pub heard_at: Instant,
    /// Within which time its reporter has said that it is heard of again (`MDC_ATTR_CONFIRM_TIMEOUT`), as was said last; `None` where no message about it did.
    pub heard_within: Option<Duration>,
    /// Since when nobody knows whether it stands; `None` while it is confirmed.
    pub unconfirmed_since: Option<Instant>,
    /// The phase and OBR-3 that were heard last, by which the same message sent again is recognised (CP-157).
    pub(super) last: Heard,
    /// Which alert of `began_in` and of `position` it is.
    pub(crate) ordinals: [u32; 2],
}

/// What a message sent again has in common with itself: OBR-3, phase, and OBX-14 of the event.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Heard {
    pub(super) indication: Box<str>,
    pub(super) phase: Option<AlertPhase>,
    pub(super) changed_at: Option<Instant>,
}

impl ActiveAlert {
    /// Whether it stands and somebody has to know of it.
    pub const fn stands(&self) -> bool {
        self.course.state().stands()
    }

    /// Whether it stands or pauses: what is said of it next is about what was said before.
    pub(crate) const fn is_open(&self) -> bool {
        self.stands() || matches!(self.course.state(), CourseState::Paused)
    }

    /// Takes note of whom it is about and where, as far as the group of its message says it.
    pub(super) fn describe(&mut self, group: &AlertGroup<'_>) {
        if let Patient::Identified(identity) = &group.patient
            && let Some(identifier) = identity.identifiers.first()
        {
            self.patient = identifier.id.as_str().into();
        }
        if let Some(location) = group.location() {
            let facility = location.facility.to_line();
            let parts = [
                location.point_of_care.as_str(),
                location.room.as_str(),
                location.bed.as_str(),
                facility.as_str(),
            ];
            self.location = parts.join("^").trim_end_matches('^').into();
        }
    }

    /// Whether it is confirmed that it stands.
    pub const fn is_confirmed(&self) -> bool {
        self.unconfirmed_since.is_none()
    }
}

impl Heard {
    /// Whether nothing tells the message from another.
    pub(super) fn is_empty(&self) -> bool {
        self.indication.is_empty()
    }

    pub(super) fn of(alert: &Alert<'_>) -> Self {
        let indication = alert.indication().map(|id| id.to_line());
        Self {
            indication: indication.unwrap_or_default().into(),
            phase: alert.phase().and_then(|phase| phase.known()),
            changed_at: changed_at(alert),
        }
    }
}

/// When the alert changed, if the message and the site determine the instant.
pub(super) fn changed_at(alert: &Alert<'_>) -> Option<Instant> {
    alert.time()?.instant
}

impl fmt::Debug for ActiveAlert {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ActiveAlert")
            .field("course", &self.course)
            .field("position", &self.position)
            .field("since", &self.since)
            .field("unconfirmed_since", &self.unconfirmed_since)
            .finish_non_exhaustive()
    }
}
