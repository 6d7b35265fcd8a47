//! The thread that reads entries, so that no reading keeps a commit waiting.

use core::ops::RangeInclusive;

use bytes::Bytes;
use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::{EndedAlerts, Operation, Record};
use ihe_pcd::session::{Entry, Position, Precedence, Quarantined, Trace};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, Rows};
use tokio::sync::mpsc;

use super::store::Reply;
use super::{SqliteError, alert_ends, alert_entries, aside, digest, gaps, marks, operations};

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
    ReadAlerts {
        after: i64,
        limit: usize,
        reply: Reply<Vec<Record>>,
    },
    Marked {
        reader: String,
        reply: Reply<Position>,
    },
    End {
        reply: Reply<Position>,
    },
    Traces {
        limit: usize,
        reply: Reply<Vec<(Position, Trace)>>,
    },
    Quarantined {
        reader: String,
        after: i64,
        limit: usize,
        reply: Reply<Vec<Quarantined>>,
    },
    EndedAlerts {
        after: u64,
        limit: usize,
        reply: Reply<Option<EndedAlerts>>,
    },
    Operations {
        after: u64,
        limit: usize,
        reply: Reply<Vec<Operation>>,
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
            Question::ReadAlerts {
                after,
                limit,
                reply,
            } => {
                let _ = reply.send(alert_entries::read(&connection, after, limit));
            }
            Question::Marked { reader, reply } => {
                let _ = reply.send(marked(&connection, &reader));
            }
            Question::End { reply } => {
                let end = gaps::last_given(&connection).map(position);
                let _ = reply.send(end.map_err(SqliteError::engine));
            }
            Question::Traces { limit, reply } => {
                let traces = traces(&connection, limit);
                let _ = reply.send(traces.map_err(SqliteError::engine));
            }
            Question::Quarantined {
                reader,
                after,
                limit,
                reply,
            } => {
                let found = quarantined(&connection, &reader, after, limit);
                let _ = reply.send(found.map_err(SqliteError::engine));
            }
            Question::EndedAlerts {
                after,
                limit,
                reply,
            } => {
                let found = alert_ends::after(&connection, after, limit);
                let _ = reply.send(found.map_err(SqliteError::engine));
            }
            Question::Operations {
                after,
                limit,
                reply,
            } => {
                let found = operations::after(&connection, after, limit);
                let _ = reply.send(found.map_err(SqliteError::engine));
            }
        }
    }
}

pub(super) fn read(
    connection: &Connection,
    after: i64,
    limit: usize,
) -> Result<Vec<Record>, SqliteError> {
    // What is missing is told by several statements: they see the file at one moment.
    let snapshot = connection
        .unchecked_transaction()
        .map_err(SqliteError::engine)?;
    read_in(&snapshot, after, limit)
}

/// The same in a transaction.
pub(super) fn read_in(
    snapshot: &Connection,
    after: i64,
    limit: usize,
) -> Result<Vec<Record>, SqliteError> {
    let mut statement = snapshot
        .prepare_cached(digest::ENTRIES_AFTER)
        .map_err(SqliteError::engine)?;
    let mut rows = statement.query([after]).map_err(SqliteError::engine)?;
    let mut records = Vec::new();
    let (mut last, mut bytes) = (after, 0_usize);
    while records.len() < limit && bytes < BYTES_AT_ONCE {
        match next(snapshot, &mut rows, last) {
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
    let Some((number, row)) = next_row(connection, rows, last)? else {
        return Ok(None);
    };
    let entry = digest::check(number, row).and_then(|intact| {
        let entry = Entry::new(
            intact.peer,
            intact.sender,
            intact.control_id,
            Instant::parse_rfc3339(intact.received_at).ok()?,
            Bytes::copy_from_slice(intact.raw),
        );
        let entry = entry.with_precedence(Precedence::from_word(intact.precedence)?);
        Some(match intact.trace {
            Some(trace) => entry.with_trace(Trace::from_bytes(trace.try_into().ok()?)),
            None => entry,
        })
    });
    entry
        .map(|entry| Some((number, entry)))
        .ok_or_else(|| damaged(&(number..=number)))
}

/// The next row and its position, which is its first column: that of an entry, with nothing lost between the last one and it.
pub(super) fn next_row<'r, 's>(
    connection: &Connection,
    rows: &'r mut Rows<'s>,
    last: i64,
) -> Result<Option<(i64, &'r Row<'s>)>, SqliteError> {
    let row = rows.next().map_err(SqliteError::engine)?;
    let number = row.map(|row| row.get::<_, i64>(0)).transpose();
    let number = number.map_err(SqliteError::engine)?;
    // A tree that is damaged shows entries twice, or in another order.
    if number.is_some_and(|number| number <= last) {
        let next = last.saturating_add(1);
        return Err(damaged(&(next..=next)));
    }
    let end = match number {
        Some(number) => number.saturating_sub(1),
        None => gaps::last_given(connection).map_err(SqliteError::engine)?,
    };
    let between = last.saturating_add(1)..=end;
    if !between.is_empty()
        && let Some(lost) = gaps::first_lost(connection, between).map_err(SqliteError::engine)?
    {
        return Err(damaged(&lost));
    }
    Ok(number.zip(row))
}

fn damaged(positions: &RangeInclusive<i64>) -> SqliteError {
    SqliteError::Damaged {
        first: positions.start().unsigned_abs(),
        last: positions.end().unsigned_abs(),
    }
}

/// A reader whose mark is damaged begins at the start: it sees again what is still there, and passes over nothing.
fn marked(connection: &Connection, reader: &str) -> Result<Position, SqliteError> {
    marks::read(connection, reader)
        .map(|mark| mark.map_or(Position::START, |mark| position(mark.position())))
        .map_err(SqliteError::engine)
}

/// The last traces, in the order of positions. One that is not as it was stored recognises nothing.
fn traces(connection: &Connection, limit: usize) -> rusqlite::Result<Vec<(Position, Trace)>> {
    const SQL: &str = "SELECT position, trace FROM message WHERE trace IS NOT NULL ORDER BY position DESC LIMIT ?1";
    let mut statement = connection.prepare_cached(SQL)?;
    let mut rows = statement.query([i64::try_from(limit).unwrap_or(i64::MAX)])?;
    let mut traces = Vec::new();
    while let Some(row) = rows.next()? {
        if let ValueRef::Blob(bytes) = row.get_ref(1)?
            && let Ok(bytes) = bytes.try_into()
        {
            traces.push((position(row.get(0)?), Trace::from_bytes(bytes)));
        }
    }
    traces.reverse();
    Ok(traces)
}

fn quarantined(
    connection: &Connection,
    reader: &str,
    after: i64,
    limit: usize,
) -> rusqlite::Result<Vec<Quarantined>> {
    let notes = aside::after(connection, reader, after, limit)?;
    Ok(notes.into_iter().map(|note| note.entry).collect())
}

/// Positions in the file are never negative.
pub(super) fn position(number: i64) -> Position {
    Position::new(u64::try_from(number).unwrap_or_default())
}
