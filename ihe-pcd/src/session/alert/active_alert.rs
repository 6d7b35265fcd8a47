use alloc::boxed::Box;
use core::fmt;

use super::{AlertKey, Course};
use crate::datatype::Instant;
use crate::model::{Alert, AlertKind, AlertPhase};
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
    /// The message that said the most of it last: not a mere continuation.
    pub position: Position,
    /// The message that was heard about it last.
    pub heard_in: Position,
    /// What it is about, as was said first.
    pub kind: Option<AlertKind>,
    /// The code of the event, as was said first: OBX-3.1, or OBX-5.1 of what is not about the patient.
    pub event: Box<str>,
    /// When it began: the time of its start, where a message said it.
    pub since: Option<Instant>,
    /// When it changed last, as a message said it.
    pub changed_at: Option<Instant>,
    /// When the last message about it came.
    pub heard_at: Instant,
    /// Since when nobody knows whether it stands; `None` while it is confirmed.
    pub unconfirmed_since: Option<Instant>,
    /// The phase and OBR-3 that were heard last, by which the same message sent again is recognised (CP-157).
    pub(super) last: Heard,
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
