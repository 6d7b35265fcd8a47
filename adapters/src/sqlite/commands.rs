//! What operators ask for: any program writes it down, and the owner of the file does it.

use ihe_pcd::datatype::Instant;
use ihe_pcd::session::QuarantineState;
use rusqlite::{Connection, OptionalExtension as _, params};

use super::{aside, observations};

/// What an operator wants done with an entry that a reader has set aside.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Action {
    /// It is tried again, after what has overtaken it.
    Retry,
    /// It is given up: nobody tries it any more. What was asked, by whom and why stays in the table `command`.
    Drop,
}

impl Action {
    /// A word for programs, which stays: `retry` or `drop`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Retry => "retry",
            Self::Drop => "drop",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        [Self::Retry, Self::Drop]
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
    /// It is written down, and whoever has the file open has not done it yet. It will, or the next to open the file.
    Waiting,
}

impl Outcome {
    /// A word for programs, which stays: `done`, `not-aside` or `waiting`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::NotAside => "not-aside",
            Self::Waiting => "waiting",
        }
    }
}

/// What is asked, of which entry, and in whose name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Command<'c> {
    pub(super) action: Action,
    pub(super) reader: &'c str,
    pub(super) position: i64,
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
    connection.prepare_cached(SQL)?.insert(params![
        observations::instant(now),
        command.action.word(),
        command.reader,
        command.position,
        command.who,
        command.why,
    ])
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

/// How many entries commands concerned that were done.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct Executed {
    pub(super) retried: u64,
    pub(super) dropped: u64,
    /// The lowest position of them.
    pub(super) first: Option<i64>,
}

/// How many commands are done in one transaction.
const AT_ONCE: usize = 256;

/// Does what waits, the first of it, in the transaction of the caller.
pub(super) fn execute(transaction: &Connection, now: Instant) -> rusqlite::Result<Executed> {
    const WAITING: &str = "SELECT id, CAST(action AS TEXT), CAST(reader AS TEXT), CAST(position AS INTEGER) FROM command WHERE done_at IS NULL ORDER BY id LIMIT ?1";
    const DONE: &str = "UPDATE command SET done_at = ?2, outcome = ?3 WHERE id = ?1";
    type Row = (i64, Option<Action>, String, i64);
    let commands: Vec<Row> = {
        let mut statement = transaction.prepare_cached(WAITING)?;
        let rows = statement.query_map([i64::try_from(AT_ONCE).unwrap_or(i64::MAX)], |row| {
            // Any program writes here: what cannot be read is no action, and holds nothing up.
            let action: String = row.get(1).unwrap_or_default();
            let reader = row.get(2).unwrap_or_default();
            let position = row.get(3).unwrap_or_default();
            Ok((row.get(0)?, Action::from_word(&action), reader, position))
        })?;
        rows.collect::<rusqlite::Result<_>>()?
    };
    let mut executed = Executed::default();
    for (id, action, reader, position) in commands {
        let done = match action {
            Some(Action::Retry) => retry(transaction, &reader, position)?,
            Some(Action::Drop) => aside::remove(transaction, &reader, position)?,
            None => false,
        };
        let outcome = match (action, done) {
            (None, _) => "unknown",
            (Some(_), true) => "done",
            (Some(_), false) => "not-aside",
        };
        transaction.prepare_cached(DONE)?.execute(params![
            id,
            observations::instant(now),
            outcome
        ])?;
        if done {
            let first = executed.first.map_or(position, |first| first.min(position));
            executed.first = Some(first);
            let count = match action {
                Some(Action::Drop) => &mut executed.dropped,
                _ => &mut executed.retried,
            };
            *count = count.saturating_add(1);
        }
    }
    Ok(executed)
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
