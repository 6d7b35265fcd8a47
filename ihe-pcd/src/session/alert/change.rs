use core::fmt;

use super::{AlertKey, Course, Misstep, Standing};
use crate::session::Position;

/// What has changed about an alert, to be brought to whoever acts on it, at least once and in order.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct AlertChange {
    /// Names the change for ever: the same one comes again under the same id.
    pub id: ChangeId,
    /// The alert, or of a [`LostReporter`](ChangeKind::LostReporter) the sender alone.
    pub key: AlertKey,
    /// What it is.
    pub kind: ChangeKind,
    /// Where the alert stands now; `None` for one that never stood.
    pub course: Option<Course>,
    /// What was wrong with the message, if anything was.
    pub misstep: Option<Misstep>,
    /// Whether somebody should hurry.
    pub standing: Standing,
}

/// Names a change of an alert.
///
/// `Display` writes it as `12.0.12`, which a program may keep.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct ChangeId {
    /// The message that it is from; of what no message says, the last one that said something new of the alert.
    pub position: Position,
    /// Which alert of the message it is, from 0; what no message says counts down from [`u32::MAX`].
    pub ordinal: u32,
    /// The position again; of what no message says, up to where the alert had been heard of by then.
    pub heard: Position,
}

impl ChangeId {
    /// What an alert of a message says, from 0.
    pub const fn said(position: Position, ordinal: u32) -> Self {
        Self {
            position,
            ordinal,
            heard: position,
        }
    }
}

impl fmt::Display for ChangeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.position, self.ordinal, self.heard)
    }
}

/// What kind of change it is.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ChangeKind {
    /// Something was said of it.
    Said,
    /// The same was said again (CP-157), or that it is as before.
    Confirmed,
    /// Nothing was said of it for too long, or its reporter is lost: whether it stands is not known. It stays in the list.
    Unconfirmed,
    /// A person has ended it, since nobody else did.
    EndedByOperator,
    /// A reporter that has alerts standing is not heard any more: one of these for all its alerts.
    LostReporter,
}

impl ChangeKind {
    /// A word for programs, which stays.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Said => "said",
            Self::Confirmed => "confirmed",
            Self::Unconfirmed => "unconfirmed",
            Self::EndedByOperator => "ended_by_operator",
            Self::LostReporter => "lost_reporter",
        }
    }
}
