use alloc::boxed::Box;
use alloc::string::String;
use core::fmt;
use core::time::Duration;

use super::Course;
use crate::datatype::Instant;
use crate::hl7::MessageBuf;
use crate::model::{AlertContent, AlertId};
use crate::session::Position;

/// An alert that its source has raised and not ended, as it was said last.
///
/// `Debug` shows no part of a message.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RaisedAlert {
    /// Which it is: OBR-3 of its first message.
    pub id: AlertId<'static>,
    /// What was said of it.
    pub content: Box<AlertContent>,
    /// Where it stands.
    pub course: Course,
    /// When it began; `None` where its first message is not there any more.
    pub since: Option<Instant>,
    /// Whether its source has spoken of it since the start of the reporter.
    ///
    /// Of one that is not confirmed nothing is said by itself, neither that it stands nor that it is over.
    pub is_confirmed: bool,
}

impl fmt::Debug for RaisedAlert {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RaisedAlert")
            .field("course", &self.course)
            .field("since", &self.since)
            .field("is_confirmed", &self.is_confirmed)
            .finish_non_exhaustive()
    }
}

/// What is kept of an alert that is raised.
#[derive(Clone)]
pub(super) struct Kept {
    pub(super) alert: RaisedAlert,
    /// The last message, to be sent again after the link was lost.
    pub(super) last: Letter,
    /// Its first message in the journal.
    pub(super) first_at: Option<Position>,
    /// The newest one there that says something new.
    pub(super) newest_at: Position,
    /// A message of it is being stored.
    pub(super) is_storing: bool,
    /// So many of its messages are stored and not delivered.
    pub(super) waiting: usize,
    /// What has changed and could not be said yet.
    pub(super) unsaid: Option<Wanted>,
    /// When it is said again.
    pub(super) due: Option<Duration>,
    /// When something was said of it last.
    pub(super) said_at: Duration,
    /// When it is sent again since the link was lost.
    pub(super) again: Option<Duration>,
    /// The control id of its first message.
    pub(super) first_control_id: String,
}

/// A message as it was written, and what names it.
#[derive(Clone)]
pub(super) struct Letter {
    pub(super) message: MessageBuf,
    /// OBR-3.
    pub(super) indication: AlertId<'static>,
    /// MSH-10.
    pub(super) control_id: String,
}

/// How an alert is to stand.
#[derive(Clone)]
pub(super) struct Wanted {
    pub(super) content: AlertContent,
    pub(super) is_latched: bool,
}
