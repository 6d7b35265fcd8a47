//! The statements that write.

use ihe_pcd::session::Trace;
use rusqlite::{
    CachedStatement, Connection, OptionalExtension as _, ToSql, ffi, params, params_from_iter,
};

use super::SqliteError;
use super::observations::{self, MessageRows, ObservationRow};
use super::prepared::Prepared;
use super::registry::Registry;
use super::{alert_rows, columns, corrections, gaps};

/// Appends messages in a transaction.
pub(super) struct Appender<'t> {
    transaction: &'t Connection,
    /// Behind it goes the next message, once that is known.
    end: Option<End>,
    /// Whether there was one.
    is_begun: bool,
    /// Kept from one message to the next: looking for it takes as long as binding its values.
    next: Option<CachedStatement<'t>>,
}

/// The end of what is stored.
#[derive(Clone, Copy, Debug)]
pub(super) struct End {
    /// The last position that was given.
    position: i64,
    /// How many bytes were stored up to there.
    bytes: i64,
}

impl<'t> Appender<'t> {
    pub(super) const fn new(transaction: &'t Connection) -> Self {
        Self {
            transaction,
            end: None,
            is_begun: false,
            next: None,
        }
    }

    /// Appends behind an end that is still the end of the file.
    pub(super) fn behind(transaction: &'t Connection, end: Option<End>) -> Self {
        Self {
            end,
            ..Self::new(transaction)
        }
    }

    /// The transaction.
    pub(super) const fn transaction(&self) -> &'t Connection {
        self.transaction
    }

    /// Inserts a message behind all others, and answers its position.
    pub(super) fn append(&mut self, message: &Prepared) -> rusqlite::Result<i64> {
        const FIRST: &str = "INSERT INTO message (control_id, sender, peer, received_at, precedence, trace, bytes_to_here, digest, raw, position) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
        // SQLite gives the position after the last one, and need not look whether somebody has it.
        const NEXT: &str = "INSERT INTO message (control_id, sender, peer, received_at, precedence, trace, bytes_to_here, digest, raw) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
        let end = match self.end {
            Some(end) => end,
            None => End::of(self.transaction)?,
        };
        let entry = &message.entry;
        let bytes = i64::try_from(entry.frame.len()).unwrap_or(i64::MAX);
        let end = End {
            position: end.position.saturating_add(1),
            bytes: end.bytes.saturating_add(bytes),
        };
        let trace = entry.trace.map(Trace::to_bytes);
        let digest = message.digest_at(end.position);
        let columns: [&dyn ToSql; 9] = [
            &entry.control_id,
            &entry.sender,
            &entry.peer,
            &message.received_at,
            &entry.precedence.word(),
            &trace,
            &end.bytes,
            &digest,
            &entry.frame.as_ref(),
        ];
        if self.is_begun {
            let next = match &mut self.next {
                Some(next) => next,
                none => none.insert(self.transaction.prepare_cached(NEXT)?),
            };
            next.execute(columns)?;
        } else {
            let position: &dyn ToSql = &end.position;
            let columns = params_from_iter(columns.into_iter().chain([position]));
            // The engine refuses a position that is there already.
            self.transaction.prepare_cached(FIRST)?.execute(columns)?;
        }
        if self.transaction.last_insert_rowid() != end.position {
            // The digest holds it.
            return Err(misplaced());
        }
        (self.end, self.is_begun) = (Some(end), true);
        Ok(end.position)
    }

    /// Notes which positions were given: SQLite's own count would be written with every row. Answers the end, if it is known.
    pub(super) fn finish(self) -> rusqlite::Result<Option<End>> {
        if let Some(end) = self.end.filter(|_| self.is_begun) {
            gaps::give(self.transaction, end.position)?;
        }
        Ok(self.end)
    }
}

impl End {
    /// As the file has it.
    fn of(connection: &Connection) -> rusqlite::Result<Self> {
        const BYTES: &str = "SELECT bytes_to_here FROM message ORDER BY position DESC LIMIT 1";
        let mut bytes = connection.prepare_cached(BYTES)?;
        let bytes = bytes.query_row([], |row| row.get(0)).optional()?;
        Ok(Self {
            position: gaps::last_given(connection)?,
            bytes: bytes.unwrap_or_default(),
        })
    }
}

/// Only in a file whose last row is not where it belongs.
fn misplaced() -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_CORRUPT), None)
}

/// Whether a savepoint stands before the rows of each message.
///
/// For each, SQLite keeps a copy of every page that is changed after it, which costs more than the rows.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Savepoints {
    /// A row that is refused fails the whole slice, and the next attempt is made with savepoints.
    Without,
    /// Where a row is refused, a problem that says so stands in for all rows of its message.
    With,
}

/// Inserts what was read from messages, of each all rows or none.
///
/// Answers the positions of those with a correction whose original is not known.
pub(super) fn insert(
    connection: &Connection,
    messages: &[MessageRows],
    savepoints: Savepoints,
) -> Result<Vec<i64>, SqliteError> {
    let mut registry = Registry::default();
    let mut unknown = Vec::new();
    for rows in messages {
        let inserted = match savepoints {
            Savepoints::Without => insert_all(connection, rows).map_err(SqliteError::engine)?,
            Savepoints::With => insert_or_tell(connection, rows)?,
        };
        match inserted {
            Inserted::None => continue,
            Inserted::All => {}
            Inserted::WithoutOriginal => unknown.push(rows.position),
        }
        registry.add(rows);
    }
    registry.write(connection, savepoints)?;
    Ok(unknown)
}

/// What became of the rows of a message.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Inserted {
    /// One was refused, and so none is there.
    None,
    All,
    /// All are there, and the original of a correction is not known.
    WithoutOriginal,
}

/// Inserts what was read from a message; where a row is refused, a problem that says so stands in for all of them.
fn insert_or_tell(connection: &Connection, rows: &MessageRows) -> Result<Inserted, SqliteError> {
    let refused = match attempt(connection, rows) {
        Err(error) if error.is_of_one_row() => error,
        done => return done,
    };
    match attempt(connection, &observations::refused(rows.position, &refused)) {
        // Somebody took the message itself out of the file.
        Err(error) if error.is_of_one_row() => Ok(Inserted::None),
        done => done.map(|_| Inserted::None),
    }
}

/// Inserts all rows of a message or none.
fn attempt(connection: &Connection, rows: &MessageRows) -> Result<Inserted, SqliteError> {
    let run = |sql| connection.prepare_cached(sql)?.execute([]);
    run("SAVEPOINT message_rows").map_err(SqliteError::engine)?;
    let inserted = insert_all(connection, rows).map_err(SqliteError::engine);
    if matches!(inserted, Err(error) if error.is_of_one_row()) {
        run("ROLLBACK TO message_rows").map_err(SqliteError::engine)?;
    } else {
        let _ = inserted?;
    }
    run("RELEASE message_rows").map_err(SqliteError::engine)?;
    inserted
}

fn insert_all(connection: &Connection, rows: &MessageRows) -> rusqlite::Result<Inserted> {
    let position = rows.position;
    insert_observations(connection, position, &rows.observations)?;
    for row in &rows.devices {
        const SQL: &str = "INSERT INTO device_part (message_position, obx, path, code, refid, id) \
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
    for row in &rows.alerts {
        alert_rows::insert(connection, position, row)?;
    }
    let first = corrections::insert(connection, position, &rows.observations)?;
    let is_unknown = first.iter().any(|row| row.kind == corrections::UNKNOWN);
    let problems = columns::before(first, &rows.problems, rows.more);
    for (number, row) in (1_i64..).zip(problems.iter()) {
        const SQL: &str = "INSERT INTO problem (message_position, number, at, kind, message) \
             VALUES (?1, ?2, ?3, ?4, ?5)";
        let columns = params![position, number, row.at, row.kind, row.message];
        connection.prepare_cached(SQL)?.execute(columns)?;
    }
    Ok(match is_unknown {
        true => Inserted::WithoutOriginal,
        false => Inserted::All,
    })
}

fn insert_observations(
    connection: &Connection,
    position: i64,
    rows: &[ObservationRow],
) -> rusqlite::Result<()> {
    const SQL: &str = "INSERT INTO observation (message_position, obr, obx, path, code, refid, system, \
         kind, value, unit_code, unit_refid, unit_ucum, status, flags, limits, method, \
         time_wire, time_instant, zone, device, \
         processing_id, patient_status, patient_id, patient_authority, location) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, \
         ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25)";
    // A message may have many: its statement is looked for once.
    let mut insert = connection.prepare_cached(SQL)?;
    for row in rows {
        insert.execute(params![
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
    }
    Ok(())
}

/// What one step of deleting did.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(super) struct Emptied {
    /// How many messages were emptied.
    pub(super) count: u64,
    /// Up to here there is nothing more to do.
    pub(super) to: i64,
    /// Whether it has come to the end.
    pub(super) is_all: bool,
}

/// Empties the raw messages after one position and up to another, the first `limit` of them, but none that was set aside.
///
/// It looks at so many rows only that nobody waits for long, and is to be called again until it has come to the end.
pub(super) fn empty(
    connection: &Connection,
    after: i64,
    up_to: i64,
    limit: u32,
) -> rusqlite::Result<Emptied> {
    const ROWS: &str = "SELECT position, raw IS NULL AND digest IS 'deleted' FROM message \
         WHERE position > ?1 AND position <= ?2 ORDER BY position LIMIT ?3";
    const ASIDE: &str = "SELECT EXISTS (SELECT 1 FROM quarantine WHERE position = ?1)";
    const EMPTY: &str = "UPDATE message SET raw = NULL, digest = 'deleted' WHERE position = ?1";
    let mut emptied = Emptied {
        count: 0,
        to: after,
        is_all: false,
    };
    let mut seen = 0_u32;
    let mut full = Vec::new();
    {
        let mut statement = connection.prepare_cached(ROWS)?;
        let mut rows = statement.query(params![after, up_to, SEEN_AT_ONCE])?;
        while full.len() < usize::try_from(limit).unwrap_or(usize::MAX) {
            let Some(row) = rows.next()? else {
                emptied.is_all = seen < SEEN_AT_ONCE;
                break;
            };
            seen = seen.saturating_add(1);
            emptied.to = row.get(0)?;
            let is_empty: bool = row.get(1)?;
            if !is_empty {
                full.push(emptied.to);
            }
        }
    }
    for position in full {
        let aside: bool = connection
            .prepare_cached(ASIDE)?
            .query_row([position], |row| row.get(0))?;
        if !aside {
            connection.prepare_cached(EMPTY)?.execute([position])?;
            emptied.count = emptied.count.saturating_add(1);
        }
    }
    Ok(emptied)
}

/// How many rows one step of deleting looks at.
const SEEN_AT_ONCE: u32 = 10_000;
