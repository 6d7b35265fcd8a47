//! Opens a file: one that is ours, that nobody else writes, with the settings the promises rest on.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, MAIN_DB, OpenFlags, ffi};

use super::lease::Lease;
use super::{SqliteError, schema};

/// How long a call waits for another program that holds the file locked.
const PATIENCE: Duration = Duration::from_secs(5);

/// To what size the write-ahead log is cut back when it begins anew, in bytes.
const LOG_KEPT: i64 = 64 * 1024 * 1024;

/// The length of the header of an SQLite file, in bytes.
const SHORTEST: u64 = 100;

/// What SQLite answers a reader who would have to write first.
const UNDONE_BY_WRITER: [i32; 3] = [
    ffi::SQLITE_READONLY_ROLLBACK,
    ffi::SQLITE_READONLY_RECOVERY,
    ffi::SQLITE_READONLY_CANTINIT,
];

/// What a store holds of its file.
#[derive(Debug)]
pub(super) struct OpenFile {
    pub(super) path: PathBuf,
    pub(super) lease: Lease,
    pub(super) writing: Connection,
    pub(super) reading: Connection,
}

pub(super) fn open(path: &Path, has_rows: bool) -> Result<OpenFile, SqliteError> {
    let path = resolve(path).map_err(|error| SqliteError::io(&error))?;
    if is_there(&path).map_err(|error| SqliteError::io(&error))? {
        check(&path)?;
    }
    let lease = Lease::take(&path)?;
    create(&path).map_err(|error| SqliteError::io(&error))?;
    sync_folder(&path).map_err(|error| SqliteError::io(&error))?;
    let mut writing = connect(&path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    // SQLite opens for reading alone what it may not write, and says so only when it is too late.
    if writing.is_readonly(MAIN_DB).map_err(SqliteError::engine)? {
        return Err(SqliteError::NoAccess {
            code: ffi::SQLITE_READONLY,
        });
    }
    schema::check(&writing)?;
    configure(&writing, has_rows)?;
    // The log is made when something is read.
    schema::check(&writing)?;
    sync_folder(&path).map_err(|error| SqliteError::io(&error))?;
    let is_changed = schema::migrate(&mut writing)?;
    copy_log(&writing, is_changed).map_err(SqliteError::engine)?;
    let reading = connect(&path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    Ok(OpenFile {
        path,
        lease,
        writing,
        reading,
    })
}

/// Copies the write-ahead log into the file, and waits for the disk.
///
/// What a killed process has left in the log may be in the memory of the system only, and whoever reads it takes it for stored.
/// A new file is copied to its end: whatever becomes of the log, the file knows which one it is.
fn copy_log(connection: &Connection, is_new: bool) -> rusqlite::Result<()> {
    let sql = match is_new {
        true => "PRAGMA wal_checkpoint(TRUNCATE)",
        false => "PRAGMA wal_checkpoint(PASSIVE)",
    };
    connection.query_row(sql, [], |_| Ok(()))
}

/// Refuses what is not ours before it gets a lock file beside it or a connection that could write to it.
fn check(path: &Path) -> Result<(), SqliteError> {
    let found = fs::metadata(path).map_err(|error| SqliteError::io(&error))?;
    // SQLite takes what is shorter than its header for an empty file.
    if (1..SHORTEST).contains(&found.len()) {
        return Err(SqliteError::ForeignFile);
    }
    #[cfg(unix)]
    if std::os::unix::fs::MetadataExt::nlink(&found) > 1 {
        return Err(SqliteError::SecondName);
    }
    match schema::check(&connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?) {
        // A crash left a transaction that only a writer can undo; the file is checked again after that.
        Err(SqliteError::NoAccess { code }) if UNDONE_BY_WRITER.contains(&code) => Ok(()),
        checked => checked,
    }
}

/// Opens a file that another process may have open, to write down what its owner is to do.
///
/// It never copies the log into the file: that is the owner's.
pub(super) fn ask(path: &Path) -> Result<Connection, SqliteError> {
    let path = fs::canonicalize(path).map_err(|error| SqliteError::io(&error))?;
    let connection = connect(&path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    schema::check(&connection)?;
    let set = || {
        connection.pragma_update(None, "synchronous", "full")?;
        connection.pragma_update(None, "wal_autocheckpoint", 0)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)
    };
    set().map_err(SqliteError::engine)?;
    Ok(connection)
}

/// Opens a file to look at it, whoever writes it meanwhile.
pub(super) fn look(path: &Path) -> Result<Connection, SqliteError> {
    let path = fs::canonicalize(path).map_err(|error| SqliteError::io(&error))?;
    let found = fs::metadata(&path).map_err(|error| SqliteError::io(&error))?;
    if !found.is_file() || found.len() < SHORTEST {
        return Err(SqliteError::ForeignFile);
    }
    let connection = connect(&path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    schema::check(&connection)?;
    Ok(connection)
}

/// The one name of a file that may have several, so that its lock has one name too.
fn resolve(path: &Path) -> io::Result<PathBuf> {
    match fs::canonicalize(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        resolved => return resolved,
    }
    let name = path.file_name().ok_or(io::ErrorKind::InvalidFilename)?;
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    Ok(fs::canonicalize(folder)?.join(name))
}

fn is_there(path: &Path) -> io::Result<bool> {
    match fs::metadata(path) {
        Ok(found) if found.is_file() => Ok(true),
        Ok(found) if found.is_dir() => Err(io::ErrorKind::IsADirectory.into()),
        Ok(_) => Err(io::ErrorKind::InvalidInput.into()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Makes a file that is not there yet; SQLite gives its companions the same permissions.
fn create(path: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    private(&mut options);
    match options.open(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        created => created.map(drop),
    }
}

/// Makes the names of the file and its log durable: what has no name is gone, synced or not.
///
/// SQLite does this too, but passes over an error, after which it is too late: a disk says once what it has lost.
#[cfg(unix)]
fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = path.parent().ok_or(io::ErrorKind::InvalidFilename)?;
    match File::open(folder)?.sync_all() {
        // Some file systems do not sync folders, and say so.
        Err(error) if error.kind() == io::ErrorKind::InvalidInput => Ok(()),
        synced => synced,
    }
}

/// A folder is no file here, and its names are journaled.
#[cfg(not(unix))]
const fn sync_folder(_path: &Path) -> io::Result<()> {
    Ok(())
}

/// A new file holds patient data, so only its owner may read it until somebody decides otherwise.
pub(super) fn private(options: &mut OpenOptions) {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    #[cfg(not(unix))]
    let _ = options;
}

fn connect(path: &Path, access: OpenFlags) -> Result<Connection, SqliteError> {
    // Each connection stays on one thread, and the path is already free of links.
    let flags = access | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let open = || {
        let connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(PATIENCE)?;
        Ok(connection)
    };
    open().map_err(SqliteError::engine)
}

/// Answers which journal the file has after it was asked to have a write-ahead log.
fn write_ahead(connection: &Connection) -> rusqlite::Result<String> {
    let mut statement = connection.prepare("PRAGMA journal_mode = wal")?;
    let mut rows = statement.query([])?;
    let mode = rows.next()?.map(|row| row.get(0)).transpose()?;
    // SQLite gives the row first and writes afterwards: only the end says whether the file was changed.
    while rows.next()?.is_some() {}
    Ok(mode.unwrap_or_default())
}

/// How much of the file the writer keeps in memory: negative, and in KiB, as SQLite has it.
///
/// The pages to which many devices add rows stay there: without them each slice reads them anew.
/// Messages go to the end of their table, and the fewer pages take turns, the more of them a processor has at hand.
const fn kept(has_rows: bool) -> i64 {
    match has_rows {
        true => -16 * 1024,
        false => -1024,
    }
}

fn configure(connection: &Connection, has_rows: bool) -> Result<(), SqliteError> {
    let set = || {
        let mode = write_ahead(connection)?;
        // A commit is on the disk when it returns; the next two mean the same on macOS.
        connection.pragma_update(None, "synchronous", "full")?;
        connection.pragma_update(None, "fullfsync", true)?;
        connection.pragma_update(None, "checkpoint_fullfsync", true)?;
        // A checkpoint that SQLite runs by itself hides its errors; the writer runs its own.
        connection.pragma_update(None, "wal_autocheckpoint", 0)?;
        connection.pragma_update(None, "journal_size_limit", LOG_KEPT)?;
        connection.pragma_update(None, "cache_size", kept(has_rows))?;
        // What is deleted is overwritten.
        connection.pragma_update(None, "secure_delete", true)?;
        connection.pragma_update(None, "foreign_keys", true)?;
        Ok(mode)
    };
    match set().map_err(SqliteError::engine)?.as_str() {
        "wal" => Ok(()),
        _ => Err(SqliteError::Open {
            kind: io::ErrorKind::Unsupported,
        }),
    }
}
