//! Where an alert stands after a message, by what its row says and as [`ActiveAlerts`](ihe_pcd::session::alert::ActiveAlerts) understands it.

use std::time::Duration;

use ihe_pcd::datatype::Instant;
use ihe_pcd::model::{AlertPhase, AlertPriority};
use ihe_pcd::session::alert::{AlertWatch, Course, CourseState, Misstep};
use rusqlite::{Connection, OptionalExtension as _, Row, params};

use super::alerts::{AlertRow, HeardColumns};

/// What the table `alert` knows of an alert before a message.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) number: i64,
    pub(super) course: Course,
    pub(super) heard: HeardColumns,
    /// When anybody said something of it last.
    last_word: Option<Instant>,
}

/// What a message makes of an alert.
#[derive(Debug)]
pub(super) struct Next {
    pub(super) course: Option<Course>,
    pub(super) misstep: Option<Misstep>,
    /// The same message came again, or says that it is as before.
    pub(super) is_confirmed: bool,
    /// The same message came again.
    pub(super) is_again: bool,
    /// It says nothing new of what was known.
    pub(super) is_as_before: bool,
    /// The id is used anew, or its end was a mistake.
    pub(super) begins_anew: bool,
}

impl Known {
    /// Whether it is over for so long that nobody takes what is said now for a word about it.
    fn is_forgotten(&self, now: Instant) -> bool {
        let age = self
            .last_word
            .and_then(|last| now.checked_duration_since(last));
        !self.course.state().stands() && age.is_some_and(|age| age >= remembered_for())
    }
}

impl Next {
    /// After what a message says.
    pub(super) fn of(known: Option<&Known>, row: &AlertRow) -> Self {
        let is_forgotten = known.is_some_and(|known| known.is_forgotten(row.received_at));
        if is_forgotten {
            let (course, misstep) = Course::received(None, row.step);
            return Self {
                course,
                misstep,
                is_confirmed: false,
                is_again: false,
                is_as_before: false,
                begins_anew: true,
            };
        }
        let before = known.map(|known| known.course);
        let is_again =
            known.is_some_and(|known| !row.heard.indication.is_empty() && known.heard == row.heard);
        let (course, misstep) = match is_again {
            true => (before, None),
            false => Course::received(before, row.step),
        };
        let is_known = before.is_some() && before == course;
        let phase = row.step.phase;
        let is_continued = matches!(phase, Some(AlertPhase::Continue | AlertPhase::Present));
        let is_confirmed = is_again || (is_known && is_continued && misstep.is_none());
        Self {
            course,
            misstep,
            is_confirmed,
            is_again,
            is_as_before: is_confirmed || (is_known && misstep.is_some()),
            begins_anew: misstep == Some(Misstep::Over) && !is_known,
        }
    }
}

/// How long what is over is remembered, so that what is said of it again is recognised.
fn remembered_for() -> Duration {
    AlertWatch::default().remembered_for
}

/// What the table knows of the alert that a message speaks of.
pub(super) fn find(connection: &Connection, row: &AlertRow) -> rusqlite::Result<Option<Known>> {
    const SQL: &str = "SELECT number, state, priority, last_indication, last_phase, last_changed_at, \
         heard_at, CASE WHEN ended_by IS NULL THEN NULL ELSE ended_at END \
         FROM alert WHERE sender = ?1 AND key = ?2";
    connection
        .prepare_cached(SQL)?
        .query_row(params![row.sender, row.key], known)
        .optional()
}

/// Any tool may write here: a word that nobody knows is an alert that stands, and a time that is none is unknown.
fn known(row: &Row<'_>) -> rusqlite::Result<Known> {
    let state: String = row.get(1)?;
    let state = CourseState::from_word(&state).unwrap_or(CourseState::Active);
    let priority: Option<String> = row.get(2)?;
    let priority = priority.and_then(|word| AlertPriority::from_word(&word));
    let phase: Option<String> = row.get(4)?;
    let time = |text: Option<String>| Instant::parse_rfc3339(&text?).ok();
    let (heard_at, ended_at) = (time(row.get(6)?), time(row.get(7)?));
    Ok(Known {
        number: row.get(0)?,
        course: Course::new(state, priority),
        heard: HeardColumns {
            indication: row.get(3)?,
            phase: phase.and_then(|word| Some(AlertPhase::from_word(&word)?.word())),
            changed_at: row.get(5)?,
        },
        last_word: heard_at.max(ended_at),
    })
}
