//! What operators ask for: any program writes it down, and the owner of the file does it.

use ihe_pcd::datatype::Instant;
use ihe_pcd::session::QuarantineState;
use ihe_pcd::session::alert::AlertKey;
use rusqlite::{Connection, OptionalExtension as _, params};

use super::{alert_ends, alert_rows, aside, observations};

/// What an operator wants done.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Action {
    /// An entry that a reader has set aside is tried again, after what has overtaken it.
    Retry,
    /// An entry that a reader has set aside is given up: nobody tries it any more. What was asked, by whom and why stays in the table `command`.
    Drop,
    /// An alert that stands is over, because a person says so. That person's name stays with it.
    EndAlert,
}

impl Action {
    /// A word for programs, which stays: `retry`, `drop` or `end-alert`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Retry => "retry",
            Self::Drop => "drop",
            Self::EndAlert => "end-alert",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        [Self::Retry, Self::Drop, Self::EndAlert]
            .into_iter()
            .find(|action| action.word() == word)
    }
}

/// What has become of a command.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Outcome {
    /// It is done, and on the disk.
    Done,
    /// The reader had not set the entry aside: nothing was changed.
    NotAside,
    /// The alert does not stand, or has begun anew since the operator saw it: nothing was changed.
    NotStanding,
    /// It is written down, and whoever has the file open has not done it yet. It will, or the next to open the file.
    Waiting,
}

impl Outcome {
    /// A word for programs, which stays: `done`, `not-aside`, `not-standing` or `waiting`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::NotAside => "not-aside",
            Self::NotStanding => NOT_STANDING,
            Self::Waiting => "waiting",
        }
    }
}

const NOT_STANDING: &str = "not-standing";

/// What is asked, of which entry or alert, and in whose name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Command<'c> {
    pub(super) action: Action,
    pub(super) reader: &'c str,
    pub(super) position: i64,
    /// Of an alert its number; nothing else has one.
    pub(super) alert: Option<i64>,
    pub(super) who: &'c str,
    pub(super) why: &'c str,
}

/// Writes a command down. Answers its number.
pub(super) fn ask(
    connection: &Connection,
    command: &Command<'_>,
    now: Instant,
) -> rusqlite::Result<i64> {
    const SQL: &str = "INSERT INTO command (asked_at, action, reader, position, who, why) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    const OF_ALERT: &str = "UPDATE command SET alert = ?2 WHERE id = ?1";
    let id = connection.prepare_cached(SQL)?.insert(params![
        observations::instant(now),
        command.action.word(),
        command.reader,
        command.position,
        command.who,
        command.why,
    ])?;
    // A file that an older program has open has no such column, and no command that needs it.
    if command.alert.is_some() {
        let columns = params![id, command.alert];
        connection.prepare_cached(OF_ALERT)?.execute(columns)?;
    }
    Ok(id)
}

/// Ends an alert that stands, as the owner of the file was told to, and writes that down among the commands; answers whether there was one.
pub(super) fn end_alert(
    transaction: &Connection,
    key: &AlertKey,
    who: &str,
    now: Instant,
) -> rusqlite::Result<bool> {
    let Some((number, position)) = alert_ends::standing(transaction, key)? else {
        return Ok(false);
    };
    let command = Command {
        action: Action::EndAlert,
        reader: "",
        position,
        alert: Some(number),
        who,
        why: "",
    };
    let id = ask(transaction, &command, now)?;
    let done = alert_rows::end(transaction, number, position, who, now)?;
    let outcome = if done { "done" } else { NOT_STANDING };
    conclude(transaction, id, outcome, now)?;
    Ok(done)
}

/// Notes what has become of a command.
fn conclude(
    transaction: &Connection,
    id: i64,
    outcome: &str,
    now: Instant,
) -> rusqlite::Result<()> {
    const DONE: &str = "UPDATE command SET done_at = ?2, outcome = ?3 WHERE id = ?1";
    let columns = params![id, observations::instant(now), outcome];
    transaction.prepare_cached(DONE)?.execute(columns)?;
    Ok(())
}

/// What has become of the command with this number.
pub(super) fn outcome(connection: &Connection, id: i64) -> rusqlite::Result<Outcome> {
    const SQL: &str = "SELECT outcome FROM command WHERE id = ?1";
    let word: Option<Option<String>> = connection
        .prepare_cached(SQL)?
        .query_row([id], |row| row.get(0))
        .optional()?;
    Ok(match word.flatten().as_deref() {
        None => Outcome::Waiting,
        Some("done") => Outcome::Done,
        Some(NOT_STANDING) => Outcome::NotStanding,
        Some(_) => Outcome::NotAside,
    })
}

/// How many commands wait.
pub(super) fn waiting(connection: &Connection) -> rusqlite::Result<u64> {
    const SQL: &str = "SELECT count(*) FROM command WHERE done_at IS NULL";
    let count: i64 = connection
        .prepare_cached(SQL)?
        .query_row([], |row| row.get(0))?;
    Ok(count.unsigned_abs())
}

/// How many entries and alerts commands concerned that were done.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct Executed {
    pub(super) retried: u64,
    pub(super) dropped: u64,
    pub(super) alerts_ended: u64,
    /// The lowest position of them.
    pub(super) first: Option<i64>,
}

/// How many commands are done in one transaction.
const AT_ONCE: usize = 256;

/// Does what waits, the first of it, in the transaction of the caller.
pub(super) fn execute(transaction: &Connection, now: Instant) -> rusqlite::Result<Executed> {
    const WAITING: &str = "SELECT id, CAST(action AS TEXT), CAST(reader AS TEXT), CAST(position AS INTEGER), \
         CAST(alert AS INTEGER), CAST(who AS TEXT) FROM command WHERE done_at IS NULL ORDER BY id LIMIT ?1";
    let commands: Vec<Waiting> = {
        let mut statement = transaction.prepare_cached(WAITING)?;
        let rows = statement.query_map([i64::try_from(AT_ONCE).unwrap_or(i64::MAX)], |row| {
            // Any program writes here: what cannot be read is no action, and holds nothing up.
            let action: String = row.get(1).unwrap_or_default();
            Ok(Waiting {
                id: row.get(0)?,
                action: Action::from_word(&action),
                reader: row.get(2).unwrap_or_default(),
                position: row.get(3).unwrap_or_default(),
                alert: row.get(4).unwrap_or_default(),
                who: row.get(5).unwrap_or_default(),
            })
        })?;
        rows.collect::<rusqlite::Result<_>>()?
    };
    let mut executed = Executed::default();
    for command in commands {
        let done = command.execute(transaction, now)?;
        let outcome = match (command.action, done) {
            (None, _) => "unknown",
            (Some(_), true) => "done",
            (Some(Action::EndAlert), false) => NOT_STANDING,
            (Some(_), false) => "not-aside",
        };
        conclude(transaction, command.id, outcome, now)?;
        if done {
            executed.count(&command);
        }
    }
    Ok(executed)
}

/// A command as it stands in the table.
struct Waiting {
    id: i64,
    action: Option<Action>,
    reader: String,
    position: i64,
    alert: i64,
    who: String,
}

impl Waiting {
    fn execute(&self, transaction: &Connection, now: Instant) -> rusqlite::Result<bool> {
        let (reader, position) = (&self.reader, self.position);
        match self.action {
            Some(Action::Retry) => retry(transaction, reader, position),
            Some(Action::Drop) => aside::remove(transaction, reader, position),
            Some(Action::EndAlert) => {
                alert_rows::end(transaction, self.alert, position, &self.who, now)
            }
            None => Ok(false),
        }
    }
}

impl Executed {
    fn count(&mut self, command: &Waiting) {
        let position = command.position;
        let count = match command.action {
            // No entry may be emptied for it that was held before.
            Some(Action::EndAlert) => {
                self.alerts_ended = self.alerts_ended.saturating_add(1);
                return;
            }
            Some(Action::Drop) => &mut self.dropped,
            _ => &mut self.retried,
        };
        *count = count.saturating_add(1);
        let first = self.first.map_or(position, |first| first.min(position));
        self.first = Some(first);
    }
}

fn retry(transaction: &Connection, reader: &str, position: i64) -> rusqlite::Result<bool> {
    let notes = aside::after(transaction, reader, position.saturating_sub(1), 1)?;
    let number = u64::try_from(position).unwrap_or_default();
    let note = notes.into_iter().next();
    let Some(mut note) = note.filter(|note| note.entry.position.number() == number) else {
        return Ok(false);
    };
    note.entry.state = QuarantineState::Released;
    aside::write(transaction, reader, &note.entry)?;
    Ok(true)
}
