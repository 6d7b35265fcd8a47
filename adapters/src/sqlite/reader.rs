//! The thread that reads entries, so that no reading keeps a commit waiting.

use bytes::Bytes;
use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::Record;
use ihe_pcd::session::{Entry, Position};
use rusqlite::{Connection, OptionalExtension, Rows};
use tokio::sync::mpsc;

use super::store::Reply;
use super::{SqliteError, digest, gaps};

/// An answer is complete when it holds this many bytes, whatever its limit.
const BYTES_AT_ONCE: usize = 16 * 1024 * 1024;

/// What can be asked without writing.
#[derive(Debug)]
pub(super) enum Question {
    Read {
        after: i64,
        limit: usize,
        reply: Reply<Vec<Record>>,
    },
    Marked {
        reader: String,
        reply: Reply<Position>,
    },
}

/// Answers questions until nobody can ask any more.
#[expect(
    clippy::needless_pass_by_value,
    reason = "the thread owns its connection"
)]
pub(super) fn run(connection: Connection, mut questions: mpsc::Receiver<Question>) {
    // Whoever has stopped waiting needs no answer.
    while let Some(question) = questions.blocking_recv() {
        match question {
            Question::Read {
                after,
                limit,
                reply,
            } => {
                let _ = reply.send(read(&connection, after, limit));
            }
            Question::Marked { reader, reply } => {
                let _ = reply.send(marked(&connection, &reader));
            }
        }
    }
}

fn read(connection: &Connection, after: i64, limit: usize) -> Result<Vec<Record>, SqliteError> {
    // What is missing is told by several statements: they see the file at one moment.
    let snapshot = connection
        .unchecked_transaction()
        .map_err(SqliteError::engine)?;
    let mut statement = snapshot
        .prepare_cached(digest::ENTRIES_AFTER)
        .map_err(SqliteError::engine)?;
    let mut rows = statement.query([after]).map_err(SqliteError::engine)?;
    let mut records = Vec::new();
    let (mut last, mut bytes) = (after, 0_usize);
    while records.len() < limit && bytes < BYTES_AT_ONCE {
        match next(&snapshot, &mut rows, last) {
            Ok(None) => break,
            Ok(Some((number, entry))) => {
                last = number;
                bytes = bytes.saturating_add(entry.frame.len());
                let position = position(number);
                records.push(Record { position, entry });
            }
            // Those before it come first; the next call begins with this one.
            Err(_) if !records.is_empty() => break,
            Err(error) => return Err(error),
        }
    }
    Ok(records)
}

/// The next entry and its position. All positions between the last one and it have been deleted.
fn next(
    connection: &Connection,
    rows: &mut Rows<'_>,
    last: i64,
) -> Result<Option<(i64, Entry)>, SqliteError> {
    let row = rows.next().map_err(SqliteError::engine)?;
    let number = row.map(|row| row.get::<_, i64>(0)).transpose();
    let number = number.map_err(SqliteError::engine)?;
    // A tree that is damaged shows entries twice, or in another order.
    if number.is_some_and(|number| number <= last) {
        return Err(damaged(last.saturating_add(1)));
    }
    let end = match number {
        Some(number) => number.saturating_sub(1),
        None => gaps::last_given(connection).map_err(SqliteError::engine)?,
    };
    let between = last.saturating_add(1)..=end;
    if !between.is_empty()
        && let Some(lost) = gaps::first_lost(connection, between).map_err(SqliteError::engine)?
    {
        return Err(damaged(*lost.start()));
    }
    let (Some(row), Some(number)) = (row, number) else {
        return Ok(None);
    };
    let entry = digest::check(number, row).and_then(|intact| {
        Some(Entry::new(
            intact.peer,
            intact.sender,
            intact.control_id,
            Instant::parse_rfc3339(intact.received_at).ok()?,
            Bytes::copy_from_slice(intact.raw),
        ))
    });
    entry
        .map(|entry| Some((number, entry)))
        .ok_or_else(|| damaged(number))
}

fn damaged(number: i64) -> SqliteError {
    SqliteError::Damaged {
        position: number.unsigned_abs(),
    }
}

fn marked(connection: &Connection, reader: &str) -> Result<Position, SqliteError> {
    connection
        .prepare_cached("SELECT position FROM mark WHERE reader = ?1")
        .and_then(|mut statement| statement.query_row([reader], |row| row.get(0)).optional())
        .map(|number| number.map_or(Position::START, position))
        .map_err(SqliteError::engine)
}

/// Positions in the file are never negative.
pub(super) fn position(number: i64) -> Position {
    Position::new(u64::try_from(number).unwrap_or_default())
}
