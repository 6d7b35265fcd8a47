//! What is looked at when a file is opened, before it takes anything: little, unless the disk has failed before.

use rusqlite::Connection;

use super::health::{Commits, Recovery};
use super::lease::{End, Lease, Noted};
use super::{SqliteError, aside, digest, gaps, marks};

/// Compares the file with what is noted of it, and notes that it is open. Answers the new note.
pub(super) fn recover(
    connection: &Connection,
    lease: &Lease,
) -> Result<(Noted, Recovery), SqliteError> {
    let id = id(connection);
    // What was noted of another file of the same name says nothing of this one.
    let noted = lease.noted().filter(|noted| noted.id == id);
    let mut found = Recovery::default();
    let mut look = || -> rusqlite::Result<i64> {
        found.marks_damaged = marks::damaged(connection)?;
        found.notes_damaged = aside::damaged(connection)?;
        let last = gaps::last_given(connection)?;
        let answered = noted.map_or(last, |noted| noted.last.max(last));
        if answered > gaps::noted(connection)? {
            // None of them is given again, whatever becomes of what says so now.
            gaps::give(connection, answered)?;
        }
        if answered > last {
            // Who reads on is told that they are lost.
            let first = last.saturating_add(1).unsigned_abs();
            found.cut_off = Some(first..=answered.unsigned_abs());
        }
        if noted.is_some_and(|noted| noted.end == End::Failed) {
            found.after_failure = true;
            let slowest = marks::slowest(connection)?.unwrap_or_default();
            // What cannot be read is told one by one by whoever reads it.
            found.lost = lost_after(connection, slowest).unwrap_or(1);
        }
        Ok(answered)
    };
    let last = look().map_err(SqliteError::engine)?;
    let noted = Noted {
        id,
        last,
        end: End::Open,
        commits: Commits::default(),
    };
    lease.note(noted);
    Ok((noted, found))
}

/// A file that has lost it is like no other, and is opened all the same.
fn id(connection: &Connection) -> [u8; 16] {
    let id = connection.query_row("SELECT id FROM journal", [], |row| row.get(0));
    id.unwrap_or_default()
}

/// How many entries after a position are not as they were stored, or missing.
fn lost_after(connection: &Connection, position: i64) -> rusqlite::Result<u64> {
    let mut statement = connection.prepare_cached(digest::ENTRIES_AFTER)?;
    let mut rows = statement.query([position])?;
    let (mut last, mut lost) = (position, 0_u64);
    loop {
        let row = rows.next()?;
        let next = row.map(|row| row.get::<_, i64>(0)).transpose()?;
        let end = match next {
            Some(next) => next.saturating_sub(1),
            None => gaps::last_given(connection)?,
        };
        lost = lost.saturating_add(missing(connection, last.saturating_add(1), end)?);
        let (Some(row), Some(next)) = (row, next) else {
            return Ok(lost);
        };
        if digest::check(next, row).is_none() {
            lost = lost.saturating_add(1);
        }
        last = last.max(next);
    }
}

fn missing(connection: &Connection, mut next: i64, end: i64) -> rusqlite::Result<u64> {
    let mut count = 0_u64;
    while next <= end {
        let Some(run) = gaps::first_lost(connection, next..=end)? else {
            break;
        };
        let (first, last) = run.into_inner();
        let length = last.saturating_sub(first).saturating_add(1);
        count = count.saturating_add(length.unsigned_abs());
        next = last.saturating_add(1);
    }
    Ok(count)
}
