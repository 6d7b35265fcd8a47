//! Whether the files of a store are still those that their names say.
//!
//! A file that was moved, replaced or deleted is written by whoever has it open as if nothing had happened,
//! and the next who opens it by its name does not find what was stored.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The files of a store, as they were when it was opened.
#[derive(Debug)]
pub(super) struct Place(Vec<(PathBuf, Option<Identity>)>);

/// Names a file whatever it is called.
type Identity = (u64, u64);

impl Place {
    /// That of an open store: the file, its write-ahead log and its lock.
    pub(super) fn of(path: &Path) -> Self {
        let files = ["", "-wal", ".lock"].map(|end| {
            let mut name = OsString::from(path);
            name.push(end);
            let path = PathBuf::from(name);
            let identity = identity(&path);
            (path, identity)
        });
        Self(files.into())
    }

    /// Whether all are where they were.
    pub(super) fn is_kept(&self) -> bool {
        let mut files = self.0.iter();
        files.all(|(path, before)| before.is_none() || identity(path) == *before)
    }
}

/// Nothing where there is no file, or the system does not say.
///
/// This asks for no times: where a file system keeps fine ones, whoever asks for them makes the next write note its own in the inode,
/// and each commit would write that block too.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn identity(path: &Path) -> Option<Identity> {
    use rustix::fs::{AtFlags, CWD, StatxFlags, statx};
    let found = statx(CWD, path, AtFlags::SYMLINK_NOFOLLOW, StatxFlags::INO).ok()?;
    let device = u64::from(found.stx_dev_major) << 32 | u64::from(found.stx_dev_minor);
    Some((device, found.stx_ino))
}

/// Nothing where there is no file, or the system does not say.
#[cfg(all(unix, not(any(target_os = "linux", target_os = "android"))))]
fn identity(path: &Path) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt;
    let found = std::fs::symlink_metadata(path).ok()?;
    Some((found.dev(), found.ino()))
}

#[cfg(not(unix))]
fn identity(_path: &Path) -> Option<Identity> {
    None
}
