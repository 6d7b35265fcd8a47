//! Where files go that were taken.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};

use super::disk;

/// Puts a file away of which everything is stored.
pub(super) fn taken(folder: &Path, name: &OsStr, keep: bool) -> io::Result<()> {
    let path = folder.join(name);
    if keep {
        return disk::rename(&path, &free(&folder.join("taken"), name));
    }
    std::fs::remove_file(path)?;
    disk::sync_folder(folder)
}

/// Puts a file away in which something is wrong.
pub(super) fn refused(folder: &Path, name: &OsStr, why: &str) -> io::Result<()> {
    let to = free(&folder.join("refused"), name);
    // The reason first: no file is among the refused without one.
    let first = with_ending(&to, ".why.tmp");
    disk::put(&first, &with_ending(&to, ".why"), why.as_bytes())?;
    disk::rename(&folder.join(name), &to)
}

/// A path in a folder that no file has: the name, or the name with a number behind it.
fn free(folder: &Path, name: &OsStr) -> PathBuf {
    let plain = folder.join(name);
    let numbered = (2_u64..).map(|number| with_ending(&plain, &format!("~{number}")));
    let mut paths = core::iter::once(plain.clone()).chain(numbered);
    let is_free = |path: &PathBuf| path.symlink_metadata().is_err();
    paths.find(is_free).unwrap_or(plain)
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut path = path.as_os_str().to_owned();
    path.push(ending);
    path.into()
}
