//! The statements that write.

use ihe_pcd::session::{Entry, QuarantineState, Quarantined, Trace};
use rusqlite::{Connection, params};

use super::SqliteError;
use super::digest;
use super::observations::{self, MessageRows, ObservationRow};

/// Inserts a message and answers its position.
pub(super) fn insert_message(connection: &Connection, entry: &Entry) -> rusqlite::Result<i64> {
    const SQL: &str = "INSERT INTO message (position, control_id, sender, peer, received_at, precedence, trace, digest, raw) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    let position = next_position(connection)?;
    let received_at = observations::instant(entry.received_at);
    let texts = [
        entry.control_id.as_bytes(),
        entry.sender.as_bytes(),
        entry.peer.as_bytes(),
        received_at.as_bytes(),
        entry.precedence.word().as_bytes(),
    ];
    let trace = entry.trace.map(Trace::to_bytes);
    let of_digest = trace.as_ref().map_or(&[][..], |trace| trace);
    connection.prepare_cached(SQL)?.insert(params![
        position,
        entry.control_id,
        entry.sender,
        entry.peer,
        received_at,
        entry.precedence.word(),
        trace,
        digest::of(position, texts, of_digest, &entry.frame),
        entry.frame.as_ref(),
    ])
}

/// The position that SQLite would give itself: the digest holds it, so it is known before.
///
/// The table that counts them is kept by SQLite, and never goes back.
fn next_position(connection: &Connection) -> rusqlite::Result<i64> {
    const SQL: &str = "SELECT max(coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'message'), 0), \
         coalesce((SELECT max(position) FROM message), 0))";
    let last: i64 = connection
        .prepare_cached(SQL)?
        .query_row([], |row| row.get(0))?;
    // The engine refuses a position that is there already.
    Ok(last.saturating_add(1))
}

/// Inserts what was read from a message; where a row is refused, a problem that says so stands in for all of them.
pub(super) fn insert(connection: &Connection, rows: &MessageRows) -> Result<(), SqliteError> {
    let refused = match attempt(connection, rows) {
        Err(error) if error.is_of_one_row() => error,
        done => return done,
    };
    match attempt(connection, &observations::refused(rows.position, &refused)) {
        // Somebody took the message itself out of the file.
        Err(error) if error.is_of_one_row() => Ok(()),
        done => done,
    }
}

/// Inserts all rows of a message or none.
fn attempt(connection: &Connection, rows: &MessageRows) -> Result<(), SqliteError> {
    let run = |sql| connection.prepare_cached(sql)?.execute([]);
    run("SAVEPOINT message_rows").map_err(SqliteError::engine)?;
    let inserted = insert_all(connection, rows).map_err(SqliteError::engine);
    if matches!(inserted, Err(error) if error.is_of_one_row()) {
        run("ROLLBACK TO message_rows").map_err(SqliteError::engine)?;
    } else {
        inserted?;
    }
    run("RELEASE message_rows").map_err(SqliteError::engine)?;
    inserted
}

fn insert_all(connection: &Connection, rows: &MessageRows) -> rusqlite::Result<()> {
    let position = rows.position;
    for row in &rows.observations {
        insert_observation(connection, position, row)?;
    }
    for row in &rows.devices {
        const SQL: &str = "INSERT INTO device (message_position, obx, path, code, refid, id) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let columns = params![
            position,
            row.obx,
            row.path,
            row.code.code,
            row.code.refid,
            row.id
        ];
        connection.prepare_cached(SQL)?.execute(columns)?;
    }
    for (number, row) in (1_i64..).zip(&rows.problems) {
        const SQL: &str = "INSERT INTO problem (message_position, number, at, kind, message) \
             VALUES (?1, ?2, ?3, ?4, ?5)";
        let columns = params![position, number, row.at, row.kind, row.message];
        connection.prepare_cached(SQL)?.execute(columns)?;
    }
    Ok(())
}

fn insert_observation(
    connection: &Connection,
    position: i64,
    row: &ObservationRow,
) -> rusqlite::Result<()> {
    const SQL: &str = "INSERT INTO observation (message_position, obr, obx, path, code, refid, system, \
         kind, value, unit_code, unit_refid, unit_ucum, status, flags, limits, method, \
         time_wire, time_instant, zone, device, \
         processing_id, patient_status, patient_id, patient_authority, location) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, \
         ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25)";
    connection.prepare_cached(SQL)?.execute(params![
        position,
        row.obr,
        row.obx,
        row.path,
        row.code.code,
        row.code.refid,
        row.code.system,
        row.kind,
        row.value,
        row.unit.code,
        row.unit.refid,
        row.unit.ucum,
        row.status,
        row.flags,
        row.limits,
        row.method,
        row.time_wire,
        row.time_instant,
        row.zone,
        row.device,
        row.subject.processing_id,
        row.subject.patient_status,
        row.subject.patient_id,
        row.subject.patient_authority,
        row.subject.location,
    ])?;
    Ok(())
}

/// Remembers how far a reader has come.
pub(super) fn mark(connection: &Connection, reader: &str, position: i64) -> rusqlite::Result<()> {
    const SQL: &str = "INSERT INTO mark (reader, position) VALUES (?1, ?2) \
         ON CONFLICT (reader) DO UPDATE SET position = excluded.position";
    connection
        .prepare_cached(SQL)?
        .execute(params![reader, position])?;
    Ok(())
}

/// Remembers that a reader has set a message aside.
pub(super) fn set_aside(
    connection: &Connection,
    reader: &str,
    entry: &Quarantined,
) -> rusqlite::Result<()> {
    const SQL: &str = "INSERT OR REPLACE INTO quarantine (reader, position, reason, detail, attempts, since, state) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let state = match entry.state {
        QuarantineState::Released => "released",
        _ => "held",
    };
    connection.prepare_cached(SQL)?.execute(params![
        reader,
        i64::try_from(entry.position.number()).unwrap_or(i64::MAX),
        entry.reason.word(),
        entry.detail,
        entry.attempts,
        observations::instant(entry.since),
        state,
    ])?;
    Ok(())
}

/// Forgets that a reader has set a message aside; answers whether it had.
pub(super) fn release(
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

/// Empties the raw messages after one position and up to another, the first `limit` of them,
/// but none that a reader has yet to read. Answers how many, and the last of them.
pub(super) fn delete(
    connection: &Connection,
    after: i64,
    up_to: i64,
    limit: u32,
) -> rusqlite::Result<(u64, i64)> {
    const SQL: &str = "UPDATE message SET raw = NULL, digest = NULL WHERE position IN (\
         SELECT position FROM message \
         WHERE position > ?1 AND position <= min(?2, (SELECT min(position) FROM mark)) \
         AND (raw IS NOT NULL OR digest IS NOT NULL) AND position NOT IN (SELECT position FROM quarantine) \
         ORDER BY position LIMIT ?3) RETURNING position";
    let mut statement = connection.prepare_cached(SQL)?;
    let mut count = 0_u64;
    let mut last = after;
    for position in statement.query_map(params![after, up_to, limit], |row| row.get::<_, i64>(0))? {
        last = last.max(position?);
        count = count.saturating_add(1);
    }
    Ok((count, last))
}
