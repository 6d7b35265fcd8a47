//! Reads a whole file and says what of it is lost.

use core::ops::RangeInclusive;
use std::path::Path;

use rusqlite::Connection;

use super::marks::LARGEST_POSITION;
use super::{SqliteError, SqliteStore, aside, digest, file, gaps, marks};

/// How many runs of lost positions are told one by one.
const MOST_RUNS: usize = 1000;

/// What a full scan of a file found.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct Verification {
    /// How many entries are there as they were stored.
    pub intact: u64,
    /// How many were deleted: emptied by the journal, or taken out of the file on purpose.
    pub deleted: u64,
    /// Positions whose entries are not as they were stored, cannot be read or are missing: ascending runs, the first thousand of them.
    pub lost: Vec<RangeInclusive<u64>>,
    /// How many positions are lost, also those that are not told one by one.
    pub lost_entries: u64,
    /// How many marks of readers stand behind the last position that was given, or before the start:
    /// such a reader would pass over what comes.
    pub marks_out_of_range: u64,
    /// How many marks of readers are not as they were written: such a reader begins at the start, and nothing is deleted meanwhile.
    pub marks_damaged: u64,
    /// How many notes about entries that were set aside are not as they were written: the entries are kept, and nothing is deleted meanwhile.
    pub notes_damaged: u64,
    /// How many faults SQLite finds in the structure of the file, 100 at most.
    /// Those in the tables of observations alone cost no message: rows can be read from messages again.
    pub faults: u64,
}

impl Verification {
    /// Whether nothing is wrong.
    pub const fn is_in_order(&self) -> bool {
        self.lost_entries == 0
            && self.marks_out_of_range == 0
            && self.marks_damaged == 0
            && self.notes_damaged == 0
            && self.faults == 0
    }

    fn lose(&mut self, positions: RangeInclusive<i64>) {
        if positions.is_empty() {
            return;
        }
        let (first, last) = (
            positions.start().unsigned_abs(),
            positions.end().unsigned_abs(),
        );
        let count = last.saturating_sub(first).saturating_add(1);
        self.lost_entries = self.lost_entries.saturating_add(count);
        let room = self.lost.len() < MOST_RUNS;
        match self.lost.last_mut() {
            Some(run) if run.end().saturating_add(1) == first => *run = *run.start()..=last,
            _ if room => self.lost.push(first..=last),
            _ => {}
        }
    }

    fn fault(&mut self) {
        self.faults = self.faults.saturating_add(1);
    }
}

impl SqliteStore {
    /// Reads a whole file and says what of it is lost: the digests of all entries, positions that are missing,
    /// marks of readers, and the structure of the file.
    ///
    /// It changes nothing, and a store may have the file open; then it sees the state of one moment.
    /// It takes as long as reading the file takes, and `FILE-wal` of a store that is in use grows meanwhile.
    ///
    /// ```no_run
    /// use ihe_pcd_adapters::sqlite::SqliteStore;
    ///
    /// let found = SqliteStore::verify("ward.db")?;
    /// for run in &found.lost {
    ///     println!("the entries {} to {} are lost", run.start(), run.end());
    /// }
    /// assert!(found.is_in_order());
    /// # Ok::<(), ihe_pcd_adapters::sqlite::SqliteError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When the file is not one of this adapter or cannot be opened.
    pub fn verify(path: impl AsRef<Path>) -> Result<Verification, SqliteError> {
        let connection = file::look(path.as_ref())?;
        let snapshot = connection
            .unchecked_transaction()
            .map_err(SqliteError::engine)?;
        let mut found = Verification::default();
        entries(&snapshot, &mut found);
        if notes(&snapshot, &mut found).is_err() {
            found.fault();
        }
        if structure(&snapshot, &mut found).is_err() {
            found.fault();
        }
        Ok(found)
    }
}

/// Goes through all positions. Where the file cannot be read, it looks for the next one that can.
fn entries(connection: &Connection, found: &mut Verification) {
    let last = gaps::last_given(connection).unwrap_or_else(|_| {
        found.fault();
        0
    });
    let mut done = 0_i64;
    loop {
        match scan(connection, &mut done, found) {
            Ok(()) => break,
            Err(_) => {
                found.fault();
                let Some(next) = readable_after(connection, done) else {
                    break;
                };
                found.lose(done.saturating_add(1)..=next.saturating_sub(1));
                done = next.saturating_sub(1);
            }
        }
    }
    missing(connection, done.saturating_add(1)..=last, found);
}

/// Goes on from a position as far as the file can be read.
fn scan(connection: &Connection, done: &mut i64, found: &mut Verification) -> rusqlite::Result<()> {
    const SQL: &str = "SELECT position, control_id, sender, peer, received_at, precedence, trace, digest, raw, \
         raw IS NULL AND digest IS 'deleted' FROM message WHERE position > ?1 ORDER BY position";
    let mut statement = connection.prepare_cached(SQL)?;
    let mut rows = statement.query([*done])?;
    while let Some(row) = rows.next()? {
        let position: i64 = row.get(0)?;
        if position <= *done {
            // A tree that is damaged shows rows twice, or in another order.
            return Err(rusqlite::Error::QueryReturnedMoreThanOneRow);
        }
        missing(
            connection,
            done.saturating_add(1)..=position.saturating_sub(1),
            found,
        );
        if row.get(9)? {
            found.deleted = found.deleted.saturating_add(1);
        } else if digest::check(position, row).is_some() {
            found.intact = found.intact.saturating_add(1);
        } else {
            found.lose(position..=position);
        }
        *done = position;
    }
    Ok(())
}

/// Positions without rows: those that were not taken out are lost.
fn missing(connection: &Connection, positions: RangeInclusive<i64>, found: &mut Verification) {
    let (mut next, end) = positions.into_inner();
    while next <= end {
        let lost = gaps::not_removed(connection, next..=end).unwrap_or_else(|_| {
            found.fault();
            Some(next..=end)
        });
        let taken_to = lost
            .as_ref()
            .map_or(end, |lost| lost.start().saturating_sub(1));
        let taken = taken_to.saturating_sub(next).saturating_add(1);
        found.deleted = found.deleted.saturating_add(taken.unsigned_abs());
        let Some(lost) = lost else { return };
        next = lost.end().saturating_add(1);
        found.lose(lost);
    }
}

/// The first position behind an unreadable place that can be read: looked for in growing steps, and then between the last two.
fn readable_after(connection: &Connection, done: i64) -> Option<i64> {
    let first_from = |position: i64| {
        let sql = "SELECT position, raw, digest FROM message WHERE position >= ?1 ORDER BY position LIMIT 1";
        let mut statement = connection.prepare_cached(sql).ok()?;
        let mut rows = statement.query([position]).ok()?;
        match rows.next() {
            Ok(Some(row)) => {
                let found = row.get::<_, i64>(0).ok();
                found.filter(|found| *found >= position).map(Some)
            }
            Ok(None) => Some(None),
            Err(_) => None,
        }
    };
    let mut unreadable = done.saturating_add(1);
    let mut step = 1_i64;
    let mut found = loop {
        let from = unreadable.saturating_add(step);
        match first_from(from) {
            Some(next) => break next.map(|_| from)?,
            None if from == i64::MAX => return None,
            None => step = step.saturating_mul(2),
        }
    };
    // Behind `unreadable` nothing can be read, behind `found` it can.
    while found.saturating_sub(unreadable) > 1 {
        let middle = unreadable.saturating_add(found.saturating_sub(unreadable) / 2);
        match first_from(middle) {
            Some(_) => found = middle,
            None => unreadable = middle,
        }
    }
    first_from(found).flatten()
}

/// What the store notes beside the messages.
fn notes(connection: &Connection, found: &mut Verification) -> rusqlite::Result<()> {
    const SQL: &str = "SELECT count(*) FROM mark WHERE typeof(position) <> 'integer' OR position < 0 \
         OR (position > ?1 AND position < ?2)";
    let last = gaps::last_given(connection)?;
    let count: i64 = connection.query_row(SQL, [last, LARGEST_POSITION], |row| row.get(0))?;
    found.marks_out_of_range = count.unsigned_abs();
    found.marks_damaged = marks::damaged(connection)?;
    found.notes_damaged = aside::damaged(connection)?;
    Ok(())
}

fn structure(connection: &Connection, found: &mut Verification) -> rusqlite::Result<()> {
    let mut statement = connection.prepare("PRAGMA integrity_check(100)")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        // Its texts name tables and rows, and nothing is known of what else they may.
        if row.get_ref(0)?.as_bytes().ok() != Some(b"ok") {
            found.fault();
        }
    }
    Ok(())
}
