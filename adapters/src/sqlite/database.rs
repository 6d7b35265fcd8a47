//! The connection that writes, and the one rule it keeps: after the file has failed, nothing is written to it.

use rusqlite::config::DbConfig;
use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::SqliteError;

/// How much of the write-ahead log may be yet to be copied into the file, in pages of 4 KiB.
const PAGES_KEPT: i64 = 1000;

/// How many bytes are written before it is asked again how long the log is, which takes as long as storing some messages.
const BYTES_UNASKED: usize = 256 * 1024;

/// What a transaction writes beside what it was given: the page that was filled last, and some above it.
const BYTES_OF_COMMIT: usize = 16 * 1024;

/// How many commits of other programs SQLite has seen. In a transaction these are all of them, and asking takes no lock.
pub(super) fn commits_of_others(connection: &Connection) -> rusqlite::Result<i64> {
    let mut version = connection.prepare_cached("PRAGMA data_version")?;
    version.query_row([], |row| row.get(0))
}

/// Whether a commit waits for the disk.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Synchronous {
    /// It does.
    Full,
    /// It does not: what it wrote is kept or lost as a whole, with everything committed after it.
    Normal,
}

#[derive(Debug)]
pub(super) struct Database {
    connection: Connection,
    synchronous: Synchronous,
    /// The error that ended the use of the file.
    failed: Option<SqliteError>,
    /// About how many bytes were written since it was asked how long the log is.
    unasked: usize,
    /// At how many pages that are yet to be copied the log is copied next.
    checkpoint_at: i64,
}

impl Database {
    /// Takes a connection that waits for the disk.
    pub(super) fn new(connection: Connection) -> Self {
        connection.set_prepared_statement_cache_capacity(64);
        Self {
            connection,
            synchronous: Synchronous::Full,
            failed: None,
            unasked: 0,
            checkpoint_at: PAGES_KEPT,
        }
    }

    /// For reading outside of a transaction.
    pub(super) const fn connection(&self) -> &Connection {
        &self.connection
    }

    /// The error that ended the use of the file, if one has.
    pub(super) const fn failed(&self) -> Option<SqliteError> {
        self.failed
    }

    /// Begins to write. It is undone unless it is committed.
    pub(super) fn begin(&mut self, mode: Synchronous) -> Result<Transaction<'_>, SqliteError> {
        if let Some(error) = self.failed {
            return Err(error);
        }
        if self.synchronous != mode {
            // SQLite does this while it prepares the statement, so a cached one would do nothing.
            let sql = match mode {
                Synchronous::Full => "PRAGMA synchronous = FULL",
                Synchronous::Normal => "PRAGMA synchronous = NORMAL",
            };
            self.connection
                .execute_batch(sql)
                .map_err(SqliteError::engine)?;
            self.synchronous = mode;
        }
        self.connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(SqliteError::engine)
    }

    /// Remembers an error after which nothing may be written.
    ///
    /// A disk that failed to take what it was given may answer the next attempt as if it had it,
    /// so the log is neither written nor copied into the file any more; the next opening reads it anew.
    pub(super) fn note<T>(&mut self, result: &Result<T, SqliteError>) {
        let Err(error) = result else { return };
        let stuck = !self.connection.is_autocommit();
        if self.failed.is_none() && (error.is_lasting() || stuck) {
            self.failed = Some(*error);
            let config = DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE;
            drop(self.connection.set_db_config(config, true));
        }
    }

    /// Takes note that a transaction has written, here and there, nobody knows how much.
    pub(super) const fn wrote_much(&mut self) {
        self.unasked = BYTES_UNASKED;
    }

    /// Takes note that a transaction has written about so many bytes behind what was there.
    pub(super) const fn wrote(&mut self, bytes: usize) {
        let bytes = bytes.saturating_add(BYTES_OF_COMMIT);
        self.unasked = self.unasked.saturating_add(bytes);
    }

    /// Copies the write-ahead log into the file when it is long enough.
    ///
    /// SQLite can do this by itself, but then it hides the error of a disk that fails meanwhile.
    pub(super) fn checkpoint(&mut self) {
        if self.failed.is_none() && self.unasked >= BYTES_UNASKED {
            self.unasked = 0;
            let copied = self.copy_log();
            self.note(&copied.map_err(SqliteError::engine));
        }
    }

    fn copy_log(&mut self) -> rusqlite::Result<()> {
        if self.pages_left("PRAGMA wal_checkpoint = NOOP")? < self.checkpoint_at {
            return Ok(());
        }
        // A program that reads an old state of the file, and a full disk, hold the copying up:
        // it is tried again when the log has grown, not with every commit.
        self.checkpoint_at = self.checkpoint_at.saturating_add(PAGES_KEPT);
        let left = self.pages_left("PRAGMA wal_checkpoint = PASSIVE")?;
        self.checkpoint_at = left.saturating_add(PAGES_KEPT);
        Ok(())
    }

    /// How many pages of the log are yet to be copied after the statement.
    fn pages_left(&self, sql: &str) -> rusqlite::Result<i64> {
        self.connection.prepare_cached(sql)?.query_row([], |row| {
            let (all, copied): (i64, i64) = (row.get(1)?, row.get(2)?);
            Ok(all.saturating_sub(copied))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn database() -> Database {
        Database::new(Connection::open_in_memory().unwrap())
    }

    #[test]
    fn after_the_file_has_failed_nothing_more_is_written() {
        let mut database = database();
        let failed = SqliteError::Failed { code: 1034 };
        database.note::<()>(&Err(failed));
        for mode in [Synchronous::Full, Synchronous::Normal] {
            assert_eq!(database.begin(mode).map(drop), Err(failed));
        }
        database.note::<()>(&Err(SqliteError::Failed { code: 266 }));
        assert_eq!(database.failed(), Some(failed), "the first error is kept");
        let config = DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE;
        assert_eq!(database.connection().db_config(config), Ok(true));
    }

    #[test]
    fn an_error_that_passes_is_forgotten() {
        let mut database = database();
        database.note::<()>(&Err(SqliteError::Full { code: 13 }));
        database.note::<()>(&Err(SqliteError::Busy { code: 5 }));
        assert_eq!(database.begin(Synchronous::Full).map(drop), Ok(()));
    }

    #[test]
    fn each_transaction_waits_for_the_disk_as_it_was_begun() {
        let mut database = database();
        for (mode, level) in [
            (Synchronous::Normal, 1),
            (Synchronous::Full, 2),
            (Synchronous::Normal, 1),
            (Synchronous::Full, 2),
        ] {
            let transaction = database.begin(mode).unwrap();
            let set = transaction.pragma_query_value(None, "synchronous", |row| row.get(0));
            assert_eq!(set, Ok(level));
        }
    }
}
