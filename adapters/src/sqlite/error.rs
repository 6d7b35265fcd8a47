use std::io;

use ihe_pcd::plugin::{ErrorKind, LostEntries, PluginError, Unread};
use ihe_pcd::session::Position;
use thiserror::Error;

/// What can go wrong with the file. It holds numbers and words of its own, never what is stored or the SQL.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
#[non_exhaustive]
pub enum SqliteError {
    /// Another store, in this process or another, has the file open.
    #[error("the file is open in another store: one store writes a file")]
    InUse,
    /// No SQLite file, or one that this adapter has not made. It was not changed.
    #[error("the file was not made by this adapter; it is left as it is")]
    ForeignFile,
    /// A later version of this adapter has made the file. It was not changed.
    #[error("the file has schema version {found}, this program knows {known}; it is left as it is")]
    NewerSchema {
        /// The version in the file.
        found: i32,
        /// The newest version this program knows.
        known: usize,
    },
    /// An earlier version of this adapter has made the file, and it has no table of what is asked for. A store that opens it brings it to the newest.
    #[error(
        "the file has schema version {found}, which has no such table: the store that opens it next makes one"
    )]
    OlderSchema {
        /// The version in the file.
        found: i32,
    },
    /// The file, its lock or a thread could not be had from the operating system.
    #[error("the file cannot be opened: {kind}")]
    Open {
        /// Why.
        kind: io::ErrorKind,
    },
    /// The file or its folder may not be read or written by this program.
    #[error("the file cannot be opened for writing (SQLite code {code})")]
    NoAccess {
        /// The extended result code of SQLite.
        code: i32,
    },
    /// Another program has held the file locked for longer than the store waits.
    #[error("another program holds the file locked (SQLite code {code})")]
    Busy {
        /// The extended result code of SQLite.
        code: i32,
    },
    /// There is no space left. Nothing of the call was stored.
    #[error("no space left for the file (SQLite code {code})")]
    Full {
        /// The extended result code of SQLite.
        code: i32,
    },
    /// As many entries or bytes are undelivered as may be. Nothing of the call was stored.
    #[error(
        "as much is undelivered as may be: nothing more is stored until some of it is delivered"
    )]
    Backlog,
    /// The disk has less free space than the store is to leave: observations wait, alerts are still taken. Nothing of the call was stored.
    #[error("the disk has less free space than is to be left")]
    LowSpace,
    /// The disk failed, or the file is damaged: what was not answered before counts as not stored,
    /// and nothing more is stored until the file is opened again.
    #[error("the file failed (SQLite code {code}): nothing is stored until it is opened again")]
    Failed {
        /// The extended result code of SQLite.
        code: i32,
    },
    /// The file, its log or its lock was moved, replaced or deleted while the store had it open: what was not answered before
    /// may be stored in the file that was moved, and nothing more is stored until a file is opened again.
    #[error("the file was moved, replaced or deleted: nothing is stored until it is opened again")]
    Moved,
    /// SQLite answered something else. Nothing of the call was stored.
    #[error("the store failed (SQLite code {code})")]
    Engine {
        /// The extended result code of SQLite; -1 where there is none.
        code: i32,
    },
    /// The file has a second name, a hard link: whoever opens it under that name would not be seen.
    #[error("the file has a second name (a hard link), under which another program could write it")]
    SecondName,
    /// The store has been closed.
    #[error("the store is closed")]
    Closed,
    /// An entry is larger than a row may be.
    #[error("an entry of {bytes} bytes is larger than a row may be")]
    TooLarge {
        /// Its size.
        bytes: usize,
    },
    /// The name of a reader that belongs to the store itself.
    #[error("the reader `observation` is the store's own")]
    ReservedReader,
    /// A position beyond those a file can count.
    #[error("a position beyond those a file can count")]
    PositionOutOfRange,
    /// Entries were changed in the file, or are missing from it. They are not given out; those before and after them are.
    /// [`SqliteStore::verify`](super::SqliteStore::verify) names all that are lost.
    #[error("the entries {first} to {last} are not as they were stored")]
    Damaged {
        /// The first position.
        first: u64,
        /// The last position.
        last: u64,
    },
}

impl SqliteError {
    /// The error for an answer of the engine; its text is dropped, as it may quote a value.
    pub(super) fn engine(error: rusqlite::Error) -> Self {
        error
            .sqlite_error()
            .map_or(Self::Engine { code: -1 }, |error| {
                Self::of_code(error.extended_code)
            })
    }

    pub(super) fn io(error: &io::Error) -> Self {
        Self::Open { kind: error.kind() }
    }

    /// Sorts the extended result codes of SQLite by what they say about the file.
    const fn of_code(code: i32) -> Self {
        use rusqlite::ffi;
        // The index of the write-ahead log is rebuilt from the log, and memory is not the disk:
        // these say nothing about what is stored.
        let harmless = matches!(
            code,
            ffi::SQLITE_IOERR_NOMEM
                | ffi::SQLITE_IOERR_SHMOPEN
                | ffi::SQLITE_IOERR_SHMSIZE
                | ffi::SQLITE_IOERR_SHMMAP
        );
        match code & 0xff {
            ffi::SQLITE_BUSY | ffi::SQLITE_LOCKED => Self::Busy { code },
            ffi::SQLITE_FULL => Self::Full { code },
            ffi::SQLITE_CANTOPEN | ffi::SQLITE_PERM | ffi::SQLITE_READONLY => {
                Self::NoAccess { code }
            }
            ffi::SQLITE_IOERR if harmless => Self::Engine { code },
            ffi::SQLITE_IOERR | ffi::SQLITE_CORRUPT | ffi::SQLITE_NOTADB => Self::Failed { code },
            _ => Self::Engine { code },
        }
    }

    /// Whether the file can no longer be trusted by whoever has it open.
    pub(super) const fn is_lasting(self) -> bool {
        matches!(self, Self::Failed { .. } | Self::Moved)
    }

    /// Whether it speaks of the row that was written, and not of the file.
    pub(super) const fn is_of_one_row(self) -> bool {
        use rusqlite::ffi;
        match self {
            Self::Engine { code } => matches!(
                code & 0xff,
                ffi::SQLITE_CONSTRAINT | ffi::SQLITE_MISMATCH | ffi::SQLITE_TOOBIG
            ),
            _ => false,
        }
    }
}

impl From<SqliteError> for Unread {
    fn from(error: SqliteError) -> Self {
        match error {
            SqliteError::Damaged { first, last } => Self::Lost(LostEntries {
                first: Position::new(first),
                last: Position::new(last),
            }),
            error => Self::Failed(error.into()),
        }
    }
}

impl PluginError for SqliteError {
    fn kind(&self) -> ErrorKind {
        match self {
            Self::InUse
            | Self::Open { .. }
            | Self::NoAccess { .. }
            | Self::Busy { .. }
            | Self::Full { .. }
            | Self::Backlog
            | Self::LowSpace
            | Self::Failed { .. }
            | Self::Moved
            | Self::Engine { .. }
            | Self::Closed => ErrorKind::RetryLater,
            Self::TooLarge { .. } => ErrorKind::Refuse,
            Self::Damaged { .. } => ErrorKind::Poison,
            Self::ForeignFile
            | Self::SecondName
            | Self::NewerSchema { .. }
            | Self::OlderSchema { .. }
            | Self::ReservedReader
            | Self::PositionOutOfRange => ErrorKind::Misuse,
        }
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::ffi;

    use super::*;

    #[test]
    fn a_code_says_whether_to_try_again_or_to_stop() {
        for (code, lasting) in [
            (ffi::SQLITE_BUSY, false),
            (ffi::SQLITE_BUSY_SNAPSHOT, false),
            (ffi::SQLITE_FULL, false),
            (ffi::SQLITE_READONLY, false),
            (ffi::SQLITE_NOMEM, false),
            (ffi::SQLITE_IOERR_NOMEM, false),
            (ffi::SQLITE_IOERR_SHMSIZE, false),
            (ffi::SQLITE_IOERR_FSYNC, true),
            (ffi::SQLITE_IOERR_WRITE, true),
            (ffi::SQLITE_IOERR_READ, true),
            (ffi::SQLITE_CORRUPT, true),
        ] {
            let error = SqliteError::of_code(code);
            assert_eq!(error.is_lasting(), lasting, "{error}");
            assert_eq!(error.kind(), ErrorKind::RetryLater, "{error}");
            assert!(error.to_string().contains(&code.to_string()), "{error}");
        }
    }

    #[test]
    fn what_the_engine_says_is_not_repeated() {
        let connection = rusqlite::Connection::open_in_memory().unwrap();
        let error = connection
            .execute("INSERT INTO \"Testesen\" VALUES ('Testesen')", [])
            .unwrap_err();
        assert!(error.to_string().contains("Testesen"));
        let error = SqliteError::engine(error);
        assert!(!format!("{error} {error:?}").contains("Testesen"));
    }
}
