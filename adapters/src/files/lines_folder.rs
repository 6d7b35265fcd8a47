use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use ihe_pcd::datatype::Instant;

use super::keys::Keys;
use super::lines_file::{keys_of, whole_batches, whole_length};
use super::{FilesError, NdjsonSinkSettings, disk, events};

/// Behind the name of a file that is complete.
const COMPLETE: &str = ".ndjson";

/// Behind the name of the file that is being written.
const OPEN: &str = ".ndjson.open";

/// A folder of files of lines, the last of which is being written.
#[derive(Debug)]
pub(super) struct LinesFolder {
    settings: NdjsonSinkSettings,
    _lock: File,
    open: Option<OpenFile>,
    keys: Keys,
}

/// The file that is being written.
#[derive(Debug)]
struct OpenFile {
    file: File,
    path: PathBuf,
    /// How many bytes of it are whole lines, and on the disk.
    length: u64,
    /// When its first report was received.
    began: Instant,
}

impl LinesFolder {
    /// Takes a folder; completes what was left open in it, and knows the last lines again.
    pub(super) fn open(settings: NdjsonSinkSettings) -> Result<Self, FilesError> {
        let mut folder = Self::repaired(settings, whole_length)?;
        folder
            .remember()
            .map_err(FilesError::of("reading the last files"))?;
        Ok(folder)
    }

    /// Takes a folder in which several lines are written at once and none is recognised; completes what was left open in it.
    pub(super) fn open_for_batches(settings: NdjsonSinkSettings) -> Result<Self, FilesError> {
        Self::repaired(settings, whole_batches)
    }

    /// `whole` says how many bytes of a file are as they were written.
    fn repaired(
        settings: NdjsonSinkSettings,
        whole: fn(&Path) -> io::Result<u64>,
    ) -> Result<Self, FilesError> {
        let lock = disk::lock(&settings.folder)?;
        let folder = Self {
            settings,
            _lock: lock,
            open: None,
            keys: Keys::default(),
        };
        folder
            .repair(whole)
            .map_err(FilesError::of("repairing a file"))?;
        Ok(folder)
    }

    /// Completes the file that is being written if its time has come by now; answers when it comes otherwise.
    pub(super) fn settle(&mut self, now: Option<Instant>) -> Result<Option<Instant>, FilesError> {
        match self.due() {
            Some(due) if now.is_some_and(|now| due <= now) => {
                self.complete()?;
                Ok(None)
            }
            due => Ok(due),
        }
    }

    /// When the time of the file comes that is being written.
    fn due(&self) -> Option<Instant> {
        let began = self.open.as_ref()?.began;
        match self.settings.rotate_after_seconds {
            0 => None,
            seconds => began.checked_add(Duration::from_secs(seconds)),
        }
    }

    /// Appends a line, unless it is known; it is on the disk then. A file with so many bytes is complete.
    pub(super) fn append(
        &mut self,
        key: String,
        line: &str,
        received_at: Instant,
    ) -> Result<(), FilesError> {
        if self.keys.has(&key) {
            return Ok(());
        }
        self.write(&key, line, received_at)?;
        self.keys.insert(key);
        Ok(())
    }

    /// Appends lines, all or none; they are on the disk then. If they begin a file, it is named so.
    pub(super) fn write(&mut self, name: &str, lines: &str, at: Instant) -> Result<(), FilesError> {
        self.settle(Some(at))?;
        let open = match &mut self.open {
            Some(open) => open,
            None => {
                let made = begin(&self.settings.folder, name, at);
                self.open
                    .insert(made.map_err(FilesError::of("making a file"))?)
            }
        };
        let bytes = lines.as_bytes();
        let written = open
            .file
            .write_all(bytes)
            .and_then(|()| open.file.sync_data());
        if let Err(error) = written {
            // What is on the disk of them is not known: it is cut off, and no line is ever written behind it.
            let error = FilesError::of("writing a line")(error);
            if let Err(error) = self.complete() {
                events::left_open(&self.settings.name, error);
            }
            return Err(error);
        }
        open.length = open.length.saturating_add(bytes.len() as u64);
        let is_full = open.length >= self.settings.rotate_bytes;
        // They are stored, whatever becomes of the name of their file.
        if is_full && let Err(error) = self.complete() {
            events::left_open(&self.settings.name, error);
        }
        Ok(())
    }

    /// Completes the file that is being written, if there is one.
    pub(super) fn complete(&mut self) -> Result<(), FilesError> {
        let Some(open) = self.open.take() else {
            return Ok(());
        };
        let completed = open.file.set_len(open.length);
        let completed = completed.and_then(|()| open.file.sync_all());
        drop(open.file);
        let completed = completed.and_then(|()| complete(&open.path, open.length));
        completed.map_err(FilesError::of("completing a file"))
    }

    /// Cuts off what is not whole of the files that were left open, and completes them.
    fn repair(&self, whole: fn(&Path) -> io::Result<u64>) -> io::Result<()> {
        for path in self.files(OPEN)? {
            let length = fs::metadata(&path)?.len();
            let whole = whole(&path)?;
            if whole < length {
                let file = OpenOptions::new().write(true).open(&path)?;
                file.set_len(whole)?;
                file.sync_all()?;
                events::repaired(&self.settings.name, length.saturating_sub(whole));
            }
            complete(&path, whole)?;
        }
        Ok(())
    }

    /// Remembers the keys of the last lines.
    fn remember(&mut self) -> io::Result<()> {
        let mut last = Vec::new();
        let mut count = 0_usize;
        for path in self.files(COMPLETE)?.into_iter().rev() {
            let keys = keys_of(&path, Keys::MOST)?;
            count = count.saturating_add(keys.len());
            last.push(keys);
            if count >= Keys::MOST {
                break;
            }
        }
        for key in last.into_iter().rev().flatten() {
            self.keys.insert(key);
        }
        Ok(())
    }

    /// The files with this ending, in the order of their names, which is that of their first positions.
    fn files(&self, ending: &str) -> io::Result<Vec<PathBuf>> {
        let mut files = Vec::new();
        for entry in fs::read_dir(&self.settings.folder)? {
            let entry = entry?;
            let name = entry.file_name();
            let is_one = name.to_str().is_some_and(|name| name.ends_with(ending));
            if is_one && entry.file_type()?.is_file() {
                files.push(entry.path());
            }
        }
        files.sort_unstable();
        Ok(files)
    }
}

/// Makes the file whose first report has this key. If there is one for the same report, for it was asked for again, it gets a number.
fn begin(folder: &Path, key: &str, began: Instant) -> io::Result<OpenFile> {
    for number in 1_u64.. {
        let number = if number > 1 {
            format!("~{number}")
        } else {
            String::new()
        };
        if folder
            .join(format!("{key}{number}{COMPLETE}"))
            .symlink_metadata()
            .is_ok()
        {
            continue;
        }
        let path = folder.join(format!("{key}{number}{OPEN}"));
        match disk::create_new(&path) {
            Ok(file) => {
                disk::sync_folder(folder)?;
                return Ok(OpenFile {
                    file,
                    path,
                    length: 0,
                    began,
                });
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// Gives a file that was being written its name; one without a line is removed.
fn complete(path: &Path, length: u64) -> io::Result<()> {
    if length == 0 {
        fs::remove_file(path)?;
        return path.parent().map_or(Ok(()), disk::sync_folder);
    }
    let name = path.file_name().and_then(OsStr::to_str).unwrap_or_default();
    let stem = name.strip_suffix(OPEN).unwrap_or(name);
    disk::rename(path, &path.with_file_name(format!("{stem}{COMPLETE}")))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

    use super::*;

    fn positions(folder: &Path) -> Vec<(String, String)> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
        let mut files: Vec<_> = entries
            .map(|entry| {
                (
                    entry.file_name().into_string().unwrap(),
                    fs::read_to_string(entry.path()).unwrap(),
                )
            })
            .filter(|(name, _)| name != ".lock")
            .collect();
        files.sort_unstable();
        files
    }

    #[test]
    fn no_line_is_written_behind_one_that_failed() {
        let folder = tempfile::tempdir().unwrap();
        let settings = NdjsonSinkSettings::new(folder.path());
        let mut lines = LinesFolder::open(settings.clone()).unwrap();
        let append = |lines: &mut LinesFolder, key: &str| {
            let line = format!("{{\"key\":\"{key}\"}}\n");
            lines.append(key.to_owned(), &line, Instant::UNIX_EPOCH)
        };
        append(&mut lines, "1").unwrap();
        // Nothing can be written here, nor cut off; half a line stands there already.
        let open = lines.open.as_mut().unwrap();
        open.file.write_all(b"{\"ke").unwrap();
        open.file = File::open(&open.path).unwrap();
        let error = append(&mut lines, "2").unwrap_err();
        assert!(matches!(
            error,
            FilesError::System {
                doing: "writing a line",
                ..
            }
        ));
        append(&mut lines, "2").unwrap();
        lines.complete().unwrap();
        drop(lines);
        let mut lines = LinesFolder::open(settings.clone()).unwrap();
        for key in ["1", "2"] {
            append(&mut lines, key).unwrap();
        }
        let file = |key: &str| (format!("{key}.ndjson"), format!("{{\"key\":\"{key}\"}}\n"));
        assert_eq!(positions(folder.path()), [file("1"), file("2")]);
    }
}
