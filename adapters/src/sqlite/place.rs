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
/// Times are not asked for: where a file system keeps fine ones, whoever asks makes the next write note its own in the inode,
/// and each commit would write that block too.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn identity(path: &Path) -> Option<Identity> {
    use rustix::fs::{AtFlags, CWD, StatxFlags, makedev, statx};
    use rustix::io::Errno;
    match statx(CWD, path, AtFlags::SYMLINK_NOFOLLOW, StatxFlags::INO) {
        Ok(found) => {
            let device = makedev(found.stx_dev_major, found.stx_dev_minor);
            Some((device, found.stx_ino))
        }
        // An old system, or one that lets a program ask for little.
        Err(Errno::NOSYS | Errno::PERM) => identity_with_times(path),
        Err(_) => None,
    }
}

#[cfg(all(unix, not(any(target_os = "linux", target_os = "android"))))]
use identity_with_times as identity;

#[cfg(unix)]
fn identity_with_times(path: &Path) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt;
    let found = std::fs::symlink_metadata(path).ok()?;
    Some((found.dev(), found.ino()))
}

#[cfg(not(unix))]
fn identity(_path: &Path) -> Option<Identity> {
    None
}

#[cfg(all(test, any(target_os = "linux", target_os = "android")))]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_the_same_whichever_way_it_is_asked_for() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ward.db");
        assert_eq!(identity(&path), None);
        std::fs::write(&path, "").unwrap();
        assert!(identity(&path).is_some());
        assert_eq!(identity(&path), identity_with_times(&path));
    }
}
