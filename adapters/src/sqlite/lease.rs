//! Who may write a file: whoever holds `FILE.lock`. What is written in there is known of the file without reading it.
//!
//! After each commit of messages the last position is noted, without waiting for the disk.
//! A write-ahead log that was cut or changed in the middle ends there for SQLite, which says nothing about what stood behind:
//! then the file has given fewer positions than are noted, and those between are lost and told.
//! What a power cut takes from the note is not told: it may then be some seconds older than the file, never younger.

use std::ffi::OsString;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::Path;
use std::time::Duration;

use super::digest::{self, Digest};
use super::{Commits, SqliteError};

/// What ended the last use of a file.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum End {
    /// It has not ended, or the process was killed.
    Open,
    /// The store was closed.
    Closed,
    /// The disk failed.
    Failed,
}

impl End {
    const fn word(self) -> &'static str {
        match self {
            Self::Open => "open  ",
            Self::Closed => "closed",
            Self::Failed => "failed",
        }
    }
}

/// What is noted of a file.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Noted {
    /// Which file it is.
    pub(super) id: [u8; 16],
    /// The last position that was given and is on the disk, at least.
    pub(super) last: i64,
    pub(super) end: End,
    /// Those of the last use.
    pub(super) commits: Commits,
}

/// The right to write a file, held by the operating system until this is dropped, however the process ends.
#[derive(Debug)]
pub(super) struct Lease(File);

impl Lease {
    /// Takes it, if nobody has it.
    pub(super) fn take(path: &Path) -> Result<Self, SqliteError> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        super::file::private(&mut options);
        let file = options
            .open(name(path))
            .map_err(|error| SqliteError::io(&error))?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => Err(SqliteError::InUse),
            Err(TryLockError::Error(error)) => Err(SqliteError::io(&error)),
        }
    }

    /// Whether somebody has it now.
    pub(super) fn is_taken(path: &Path) -> bool {
        let file = OpenOptions::new().write(true).open(name(path));
        file.is_ok_and(|file| matches!(file.try_lock(), Err(TryLockError::WouldBlock)))
    }

    /// What was noted last, if it can be read.
    pub(super) fn noted(&self) -> Option<Noted> {
        let mut file = &self.0;
        file.rewind().ok()?;
        read(file)
    }

    /// What whoever has it noted last, if it can be read.
    pub(super) fn noted_by_owner(path: &Path) -> Option<Noted> {
        read(&File::open(name(path)).ok()?)
    }

    /// Notes this. It is lost with the machine, and nothing depends on its being there.
    pub(super) fn note(&self, noted: Noted) {
        let mut file = &self.0;
        let written = file
            .rewind()
            .and_then(|()| file.write_all(noted.line().as_bytes()));
        // Without it less is known of the file, and nothing else is worse.
        drop(written);
    }
}

fn read(mut file: &File) -> Option<Noted> {
    let mut line = [0; LINE];
    file.read_exact(&mut line).ok()?;
    Noted::parse(&line)
}

/// The length of what is noted: the id, the position, how it ended, three numbers of commits, and what proves that all of it was written.
const LINE: usize = 32 + 1 + 20 + 1 + 6 + 3 * (1 + 20) + 1 + 16 + 1;

impl Noted {
    fn text(&self) -> String {
        let id = u128::from_be_bytes(self.id);
        let Commits {
            count,
            total,
            longest,
        } = self.commits;
        let (total, longest) = (micros(total), micros(longest));
        let end = self.end.word();
        format!(
            "{id:032x} {:020} {end} {count:020} {total:020} {longest:020}",
            self.last
        )
    }

    fn line(&self) -> String {
        let text = self.text();
        format!("{text} {}\n", proof(&text))
    }

    fn parse(line: &[u8]) -> Option<Self> {
        let line = core::str::from_utf8(line).ok()?;
        let (text, written) = line.strip_suffix('\n')?.rsplit_once(' ')?;
        if written != proof(text) {
            return None;
        }
        let (id, rest) = text.split_once(' ')?;
        let (last, rest) = rest.split_once(' ')?;
        // The words are filled up with blanks.
        let (end, rest) = rest.split_at_checked(6)?;
        let mut numbers = rest.split_whitespace().map(str::parse);
        let mut number = || numbers.next()?.ok();
        let ends = [End::Open, End::Closed, End::Failed];
        Some(Self {
            id: u128::from_str_radix(id, 16).ok()?.to_be_bytes(),
            last: last.parse().ok()?,
            end: ends.into_iter().find(|known| known.word() == end)?,
            commits: Commits {
                count: number()?,
                total: Duration::from_micros(number()?),
                longest: Duration::from_micros(number()?),
            },
        })
    }
}

fn micros(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}

fn proof(text: &str) -> String {
    let digest: Digest = digest::of_note([b"lock", text.as_bytes()]);
    let bytes = digest.iter().take(8);
    bytes.map(|byte| format!("{byte:02x}")).collect()
}

fn name(path: &Path) -> OsString {
    let mut name = OsString::from(path);
    name.push(".lock");
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noted() -> Noted {
        Noted {
            id: *b"0123456789abcdef",
            last: 4711,
            end: End::Open,
            commits: Commits {
                count: 12,
                total: Duration::from_micros(3456),
                longest: Duration::from_millis(2),
            },
        }
    }

    #[test]
    fn what_is_noted_last_is_read_by_the_next() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ward.db");
        let lease = Lease::take(&path).unwrap();
        assert_eq!(lease.noted(), None);
        for (last, end) in [(0, End::Open), (i64::MAX, End::Failed), (7, End::Closed)] {
            let noted = Noted {
                last,
                end,
                ..noted()
            };
            lease.note(noted);
            assert_eq!(lease.noted(), Some(noted));
        }
        assert!(Lease::is_taken(&path));
        assert_eq!(Lease::take(&path).unwrap_err(), SqliteError::InUse);
        drop(lease);
        assert!(!Lease::is_taken(&path));
        assert_eq!(Lease::take(&path).unwrap().noted().unwrap().last, 7);
    }

    #[test]
    fn a_note_of_which_any_bit_was_changed_is_none() {
        let line = noted().line();
        assert_eq!(line.len(), LINE);
        assert_eq!(Noted::parse(line.as_bytes()), Some(noted()));
        for at in 0..line.len() {
            for bit in 0..8 {
                let mut line = line.clone().into_bytes();
                line[at] ^= 1 << bit;
                let parsed = Noted::parse(&line);
                assert!(parsed.is_none_or(|parsed| parsed == noted()), "{at} {bit}");
            }
        }
    }
}
