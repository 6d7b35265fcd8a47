//! What readers have set aside, with a digest of each note: what was set aside is never let go by a note that was changed.

use ihe_pcd::datatype::Instant;
use ihe_pcd::session::{QuarantineReason, QuarantineState, Quarantined};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, params};

use super::digest::{self, Digest};
use super::observations;
use super::reader::position;

/// What is said of an entry whose note is not as it was written.
const DAMAGED: &str = "the note about it is not as it was written";

const COLUMNS: &str = "reader, position, reason, detail, attempts, since, state, digest";

/// A row of the table `quarantine`.
#[derive(Debug)]
pub(super) struct Note {
    pub(super) reader: String,
    pub(super) entry: Quarantined,
    /// Whether it is as it was written. What it says is not to be believed if it is not.
    pub(super) intact: bool,
}

/// Remembers that a reader has set a message aside.
pub(super) fn write(
    connection: &Connection,
    reader: &str,
    entry: &Quarantined,
) -> rusqlite::Result<()> {
    const SQL: &str = "INSERT OR REPLACE INTO quarantine (reader, position, reason, detail, attempts, since, state, digest) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let position = i64::try_from(entry.position.number()).unwrap_or(i64::MAX);
    let (reason, state) = (entry.reason.word(), word(entry.state));
    let (attempts, since) = (
        i64::from(entry.attempts),
        observations::instant(entry.since),
    );
    let digest = digest(
        position,
        attempts,
        [reader, reason, &entry.detail, &since, state].map(str::as_bytes),
    );
    connection.prepare_cached(SQL)?.execute(params![
        reader,
        position,
        reason,
        entry.detail,
        attempts,
        since,
        state,
        digest,
    ])?;
    Ok(())
}

/// Forgets that a reader has set a message aside; answers whether it had.
pub(super) fn remove(
    connection: &Connection,
    reader: &str,
    position: i64,
) -> rusqlite::Result<bool> {
    const SQL: &str = "DELETE FROM quarantine WHERE reader = ?1 AND position = ?2";
    let count = connection
        .prepare_cached(SQL)?
        .execute(params![reader, position])?;
    Ok(count > 0)
}

/// What a reader has set aside after a position, the first `limit` of them.
pub(super) fn after(
    connection: &Connection,
    reader: &str,
    after: i64,
    limit: usize,
) -> rusqlite::Result<Vec<Note>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM quarantine WHERE reader = ?1 AND position > ?2 ORDER BY position LIMIT ?3"
    );
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let mut statement = connection.prepare_cached(&sql)?;
    let found = statement.query_map(params![reader, after, limit], note)?;
    found.collect()
}

/// What all readers have set aside, by reader and position.
pub(super) fn all(connection: &Connection) -> rusqlite::Result<Vec<Note>> {
    let sql = format!("SELECT {COLUMNS} FROM quarantine ORDER BY reader, position");
    let mut statement = connection.prepare_cached(&sql)?;
    let found = statement.query_map([], note)?;
    found.collect()
}

/// How many notes are not as they were written.
pub(super) fn damaged(connection: &Connection) -> rusqlite::Result<u64> {
    let sql = format!("SELECT {COLUMNS} FROM quarantine");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    let mut count = 0_u64;
    while let Some(row) = rows.next()? {
        count = count.saturating_add(u64::from(!note(row)?.intact));
    }
    Ok(count)
}

const fn word(state: QuarantineState) -> &'static str {
    match state {
        QuarantineState::Released => "released",
        _ => "held",
    }
}

fn digest(position: i64, attempts: i64, texts: [&[u8]; 5]) -> Digest {
    let [reader, reason, detail, since, state] = texts;
    let (position, attempts) = (position.to_be_bytes(), attempts.to_be_bytes());
    digest::of_note([
        b"quarantine",
        reader,
        &position,
        reason,
        detail,
        &attempts,
        since,
        state,
    ])
}

fn note(row: &Row<'_>) -> rusqlite::Result<Note> {
    if let Some(note) = intact(row) {
        return Ok(note);
    }
    let text = row.get_ref(0)?.as_bytes().unwrap_or_default();
    let number = match row.get_ref(1)? {
        ValueRef::Integer(number) => number,
        _ => 0,
    };
    Ok(Note {
        reader: String::from_utf8_lossy(text).into_owned(),
        // It is set aside all the same, and not tried again before somebody has looked.
        entry: Quarantined::new(
            position(number),
            QuarantineReason::NotTaken,
            DAMAGED,
            0,
            Instant::UNIX_EPOCH,
        ),
        intact: false,
    })
}

fn intact(row: &Row<'_>) -> Option<Note> {
    let text = |column: usize| match row.get_ref(column) {
        Ok(ValueRef::Text(text)) => core::str::from_utf8(text).ok(),
        _ => None,
    };
    let number = |column: usize| match row.get_ref(column) {
        Ok(ValueRef::Integer(number)) => Some(number),
        _ => None,
    };
    let [reader, reason, detail, since, state] = [text(0)?, text(2)?, text(3)?, text(5)?, text(6)?];
    let (at, attempts) = (number(1)?, number(4)?);
    let texts = [reader, reason, detail, since, state].map(str::as_bytes);
    let Ok(ValueRef::Blob(written)) = row.get_ref(7) else {
        return None;
    };
    if written != digest(at, attempts, texts) {
        return None;
    }
    let mut entry = Quarantined::new(
        position(at),
        QuarantineReason::from_word(reason)?,
        detail,
        u32::try_from(attempts).ok()?,
        Instant::parse_rfc3339(since).ok()?,
    );
    if state == word(QuarantineState::Released) {
        entry.state = QuarantineState::Released;
    }
    Some(Note {
        reader: reader.to_owned(),
        entry,
        intact: true,
    })
}

#[cfg(test)]
mod tests {
    use ihe_pcd::session::Position;

    use super::*;
    use crate::sqlite::schema;

    #[test]
    fn a_note_that_was_changed_is_still_aside_and_says_nothing_else() {
        for change in [
            "reason = 'poison'",
            "detail = 'ERR-3 102'",
            "attempts = 4",
            "since = '2026-11-21T11:00:01.000000000Z'",
            "state = 'released'",
            "state = CAST(state AS BLOB)",
            "digest = NULL",
            "position = 8",
        ] {
            let mut connection = Connection::open_in_memory().unwrap();
            schema::migrate(&mut connection).unwrap();
            let since = Instant::parse_rfc3339("2026-11-21T11:00:00Z").unwrap();
            let reason = QuarantineReason::Refused;
            let entry = Quarantined::new(Position::new(7), reason, "ERR-3 101", 3, since);
            write(&connection, "chart", &entry).unwrap();
            assert_eq!(damaged(&connection), Ok(0));
            assert_eq!(after(&connection, "chart", 0, 9).unwrap()[0].entry, entry);
            connection
                .execute(&format!("UPDATE quarantine SET {change}"), [])
                .unwrap();
            assert_eq!(damaged(&connection), Ok(1), "{change}");
            let found = after(&connection, "chart", 0, 9).unwrap();
            assert_eq!(found[0].entry.state, QuarantineState::Held, "{change}");
            assert_eq!(found[0].entry.detail, DAMAGED, "{change}");
            assert_eq!(all(&connection).unwrap().len(), 1);
        }
    }
}
