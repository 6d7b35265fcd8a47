use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Duration;

use ihe_pcd::datatype::Instant;
use ihe_pcd::session::{Position, QuarantineReason, QuarantineState};
use rusqlite::{Connection, params};

use super::lease::Lease;
use super::marks::{LARGEST_POSITION, Mark};
use super::reader::position;
use super::sightings::{self, Sighting};
use super::space::Space;
use super::{
    Commits, SqliteError, aside, bisect, commands, gaps, marks, observations, schema, volume,
};

/// What a file holds, and how it is, at one moment.
///
/// Repetitions are not in it: they are answered again and not stored, and the process that answers them counts them.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Status {
    /// The version of the schema.
    pub schema_version: u32,
    /// Whether a process holds the file to write it.
    pub is_open: bool,
    /// How long the disk took in the last use of the file, where that is noted.
    pub commits: Option<Commits>,
    /// The last position that was given.
    pub last_position: Position,
    /// How many messages were stored, without those whose rows were taken out on purpose; raw messages that were deleted are among them.
    pub messages: u64,
    /// Each reader of the journal, by name.
    pub readers: Vec<ReaderStatus>,
    /// How many commands of operators wait for the process that holds the file.
    pub commands_waiting: u64,
    /// How many corrections (OBX-11 `C`, `D`, `W`) found no earlier value when they came. None is counted in a file before version 3.
    pub without_original: u64,
    /// How many messages came in the last minute. Where the clock of the machine was set meanwhile, it is about.
    pub last_minute: u64,
    /// How many messages came in the last hour.
    pub last_hour: u64,
    /// Who has sent one of the last 100,000 messages.
    pub senders: Vec<Sighting>,
    /// The devices that observations are of, ten thousand at most.
    pub devices: Vec<Sighting>,
    /// The size of the file, in bytes.
    pub file_bytes: u64,
    /// The size of the write-ahead log beside it, in bytes.
    pub log_bytes: u64,
    /// How many bytes are free on the disk, where the system says it.
    pub free_bytes: Option<u64>,
    /// Below how many free bytes observations are refused, unless the store was opened with another bound.
    pub low_water: Option<u64>,
}

/// How far a reader has come, and what it has set aside.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct ReaderStatus {
    /// Its name: that of a sink, `outbox`, or `observation`, which writes the rows.
    pub name: String,
    /// The last position it is done with.
    pub position: Position,
    /// Whether its mark is not as it was written, so that it begins at the start.
    pub is_damaged: bool,
    /// How many entries it has yet to read.
    pub undelivered: u64,
    /// When the first of them was received.
    pub oldest: Option<Instant>,
    /// How many entries it has set aside and holds until somebody decides.
    pub held: u64,
    /// How many it has set aside that are to be tried again.
    pub released: u64,
    /// When the first of those was set aside that it holds.
    pub oldest_held: Option<Instant>,
    /// How many entries are kept for alerts that stand: nothing is wrong with them.
    pub kept: u64,
}

/// Looks at a file as it is in this transaction.
pub(super) fn look(
    snapshot: &Connection,
    path: &Path,
    now: Instant,
) -> Result<Status, SqliteError> {
    let is_open = Lease::is_taken(path);
    let space = Space::of(path);
    let size = |path: &Path| fs::metadata(path).map_or(0, |found| found.len());
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    let of_file = || -> rusqlite::Result<Status> {
        let last = gaps::last_given(snapshot)?;
        let since = |ago: Duration| -> rusqlite::Result<u64> {
            let Some(then) = now.checked_sub(ago) else {
                return Ok(0);
            };
            let then = observations::instant(then);
            let before = bisect::last_where(snapshot, last, |at| at.received_at < then)?;
            stored_between(snapshot, before, last)
        };
        Ok(Status {
            schema_version: snapshot.pragma_query_value(None, "user_version", |row| row.get(0))?,
            is_open,
            commits: Lease::noted_by_owner(path).map(|noted| noted.commits),
            last_position: position(last),
            messages: stored_between(snapshot, 0, last)?,
            readers: readers(snapshot, last)?,
            commands_waiting: commands::waiting(snapshot)?,
            without_original: without_original(snapshot)?,
            last_minute: since(Duration::from_secs(60))?,
            last_hour: since(Duration::from_secs(3600))?,
            senders: sightings::senders(snapshot)?,
            devices: sightings::devices(snapshot)?,
            file_bytes: size(path),
            log_bytes: size(log.as_ref()),
            free_bytes: space.map(|space| space.free),
            low_water: space.map(Space::low_water),
        })
    };
    of_file().map_err(SqliteError::engine)
}

fn without_original(snapshot: &Connection) -> rusqlite::Result<u64> {
    const SQL: &str = "SELECT count(*) FROM correction WHERE original_position IS NULL";
    let version: i32 = snapshot.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if version < schema::WITH_CORRECTIONS {
        return Ok(0);
    }
    let count: i64 = snapshot.query_row(SQL, [], |row| row.get(0))?;
    Ok(count.unsigned_abs())
}

fn readers(snapshot: &Connection, last: i64) -> rusqlite::Result<Vec<ReaderStatus>> {
    let mut readers: BTreeMap<String, ReaderStatus> = BTreeMap::new();
    let emptied = volume::emptied(snapshot)?;
    for (name, mark) in marks::all(snapshot)? {
        if mark.position() >= LARGEST_POSITION {
            // A number that a reader keeps for itself.
            continue;
        }
        // Nobody has to wait for what was emptied.
        let done = mark.position().max(emptied);
        let next = bisect::after(snapshot, done)?;
        let oldest = next.and_then(|at| Instant::parse_rfc3339(&at.received_at).ok());
        let reader = ReaderStatus {
            name: name.clone(),
            position: position(mark.position()),
            is_damaged: mark == Mark::Damaged,
            undelivered: stored_between(snapshot, done, last)?,
            oldest,
            ..ReaderStatus::default()
        };
        readers.insert(name, reader);
    }
    for note in aside::all(snapshot)? {
        let reader = readers.entry(note.reader.clone()).or_default();
        reader.name = note.reader;
        match note.entry.state {
            _ if note.entry.reason == QuarantineReason::Stands => {
                reader.kept = reader.kept.saturating_add(1);
            }
            QuarantineState::Released => reader.released = reader.released.saturating_add(1),
            _ => {
                reader.held = reader.held.saturating_add(1);
                let since = note.intact.then_some(note.entry.since);
                let oldest = reader.oldest_held.into_iter().chain(since);
                reader.oldest_held = oldest.min();
            }
        }
    }
    Ok(readers.into_values().collect())
}

/// How many positions after one and up to another were not taken out of the file on purpose.
fn stored_between(snapshot: &Connection, after: i64, last: i64) -> rusqlite::Result<u64> {
    const REMOVED: &str = "SELECT coalesce(sum(min(last, ?2) - max(first, ?1) + 1), 0) FROM removed WHERE last >= ?1 AND first <= ?2";
    let removed: i64 = snapshot
        .prepare_cached(REMOVED)?
        .query_row(params![after.saturating_add(1), last], |row| row.get(0))?;
    let all = last.saturating_sub(after);
    Ok(u64::try_from(all.saturating_sub(removed)).unwrap_or_default())
}
