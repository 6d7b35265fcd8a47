//! What is done with the disk, so that it survives a power cut.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::Path;

use super::FilesError;

/// The owner writes, its group reads, and nobody else: what is written is about patients.
#[cfg(unix)]
const MODE: u32 = 0o640;
#[cfg(unix)]
const FOLDER_MODE: u32 = 0o750;

/// A file that is made anew, or emptied if it is there.
pub(super) fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    open_with(&mut options, path)
}

/// A file that must not be there yet.
pub(super) fn create_new(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    open_with(&mut options, path)
}

/// Makes a folder unless it is there.
pub(super) fn create_folder(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, FOLDER_MODE);
    match builder.create(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && path.is_dir() => Ok(()),
        Ok(()) => path.parent().map_or(Ok(()), sync_folder),
        error => error,
    }
}

/// Writes a file under a first name and gives it its own when it is whole and on the disk.
pub(super) fn put(first: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = create(first)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    rename(first, path)
}

/// Renames a file, and has the folder remember it.
pub(super) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)?;
    to.parent().map_or(Ok(()), sync_folder)?;
    match from.parent() {
        other if other == to.parent() => Ok(()),
        other => other.map_or(Ok(()), sync_folder),
    }
}

/// Whether a file is there with just these bytes, and is on the disk.
pub(super) fn holds(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error),
    };
    if file.metadata()?.len() != bytes.len() as u64 {
        return Ok(false);
    }
    let mut found = Vec::with_capacity(bytes.len());
    file.read_to_end(&mut found)?;
    if found != bytes {
        return Ok(false);
    }
    path.parent().map_or(Ok(()), sync_folder)?;
    Ok(true)
}

/// Has the disk remember which names are in a folder; on Windows the system does so by itself.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// Holds a folder for one sink, until the file is dropped.
pub(super) fn lock(folder: &Path) -> Result<File, FilesError> {
    let doing = "opening the lock of the folder";
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    let file = open_with(&mut options, &folder.join(".lock")).map_err(FilesError::of(doing))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(FilesError::InUse),
        Err(TryLockError::Error(error)) => Err(FilesError::of(doing)(error)),
    }
}

fn open_with(options: &mut OpenOptions, path: &Path) -> io::Result<File> {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, MODE);
    options.open(path)
}
