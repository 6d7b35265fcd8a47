//! The thread that reads entries, so that no reading keeps a commit waiting.

use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::Record;
use ihe_pcd::session::{Entry, Position};
use rusqlite::{Connection, OptionalExtension, Row};
use tokio::sync::mpsc;

use super::SqliteError;
use super::store::Reply;

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
    const SQL: &str = "SELECT position, control_id, sender, peer, received_at, raw FROM message \
         WHERE position > ?1 AND raw IS NOT NULL ORDER BY position";
    let mut statement = connection
        .prepare_cached(SQL)
        .map_err(SqliteError::engine)?;
    let mut rows = statement.query([after]).map_err(SqliteError::engine)?;
    let mut records = Vec::new();
    let mut bytes = 0_usize;
    while records.len() < limit && bytes < BYTES_AT_ONCE {
        let Some(row) = rows.next().map_err(SqliteError::engine)? else {
            break;
        };
        match record(row) {
            Ok(record) => {
                bytes = bytes.saturating_add(record.entry.frame.len());
                records.push(record);
            }
            // Those before it come first; the next call begins with this one.
            Err(SqliteError::Damaged { .. }) if !records.is_empty() => break,
            Err(error) => return Err(error),
        }
    }
    Ok(records)
}

fn record(row: &Row<'_>) -> Result<Record, SqliteError> {
    let position = position(row.get(0).map_err(SqliteError::engine)?);
    let damaged = SqliteError::Damaged {
        position: position.number(),
    };
    let text = |column: usize| row.get::<_, String>(column).map_err(|_| damaged);
    let received_at = Instant::parse_rfc3339(&text(4)?).map_err(|_| damaged)?;
    let raw: Vec<u8> = row.get(5).map_err(|_| damaged)?;
    Ok(Record {
        position,
        entry: Entry::new(text(3)?, text(2)?, text(1)?, received_at, raw.into()),
    })
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
