use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::fmt::Display;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use ihe_pcd::hl7::MessageBuf;
use ihe_pcd::plugin::{Failure, Outlet, OutletError};
use tokio::fs::{self, File};
use tokio::select;
use tokio::task::spawn_blocking;
use tokio::time::sleep;

use super::{FilesError, SourceSettings, disk, events};

/// How many names are remembered of one look into a folder: those that come first.
const NAMES_AT_ONCE: usize = 1_000;

/// How many complaints about one file are written down; the others are counted.
const MOST_COMPLAINTS: usize = 100;

/// A folder whose files are taken, one after the other by their names.
#[derive(Clone, Debug)]
pub(super) struct Intake {
    pub(super) settings: SourceSettings,
    ending: String,
}

/// How messages stand in a file.
#[async_trait]
pub(super) trait Format: Sync {
    /// Hands over everything that is in a file.
    async fn hand_over(&self, file: File, counter: &mut Counter<'_>) -> Result<(), Stop>;
}

/// Why a file is not read to its end.
pub(super) enum Stop {
    /// The source is to end.
    Stopping,
    /// Nothing more is taken.
    Closed(OutletError),
    /// The file cannot be read.
    Unread(io::Error),
}

/// What became of a file.
enum Outcome {
    Taken,
    /// Somebody else took it.
    Gone,
    /// It stays where it is.
    Unread(FilesError),
    /// The source is to end.
    Stopping,
}

/// The files of one look that cannot be read.
#[derive(Default)]
struct Unread {
    files: u64,
    last: Option<FilesError>,
}

/// Hands over the messages of one file, and writes down what is wrong with them.
pub(super) struct Counter<'o> {
    outlet: &'o dyn Outlet,
    /// How many messages the file had up to here.
    messages: u64,
    complaints: Vec<String>,
    further_complaints: u64,
}

impl Intake {
    pub(super) fn new(settings: SourceSettings, ending: &str) -> Self {
        let ending = settings.ending.clone().unwrap_or_else(|| ending.to_owned());
        Self { settings, ending }
    }

    /// Takes files until there is nothing more, or the outlet is stopping.
    pub(super) async fn run(
        &self,
        outlet: &dyn Outlet,
        format: &dyn Format,
    ) -> Result<(), Failure> {
        let folders = ["taken", "refused"].map(|name| self.settings.folder.join(name));
        off_the_runtime("making a folder", move || {
            folders
                .iter()
                .try_for_each(|folder| disk::create_folder(folder))
        })
        .await?;
        while !outlet.is_stopping() {
            let names = self.waiting().await;
            let names = names.map_err(FilesError::of("looking into the folder"))?;
            let mut has_taken = false;
            let mut unread = Unread::default();
            for name in &names {
                match self.take(name, outlet, format).await? {
                    Outcome::Taken => has_taken = true,
                    Outcome::Gone => {}
                    Outcome::Unread(error) => unread.add(error),
                    Outcome::Stopping => return Ok(()),
                }
            }
            if let Some(error) = unread.last {
                events::unread(&self.settings.name, unread.files, error);
            }
            if has_taken {
                continue;
            }
            if self.settings.until_empty {
                return unread.last.map_or(Ok(()), |error| Err(error.into()));
            }
            select! {
                biased;
                () = outlet.stopping() => return Ok(()),
                () = sleep(Duration::from_millis(self.settings.look_every_ms)) => {}
            }
        }
        Ok(())
    }

    /// The names of the files that are complete, the first of them.
    async fn waiting(&self) -> io::Result<BTreeSet<OsString>> {
        let mut names = BTreeSet::new();
        let mut entries = fs::read_dir(&self.settings.folder).await?;
        while let Some(entry) = entries.next_entry().await? {
            let name = entry.file_name();
            if self.is_complete(&name) && entry.file_type().await?.is_file() {
                names.insert(name);
                if names.len() > NAMES_AT_ONCE {
                    names.pop_last();
                }
            }
        }
        Ok(names)
    }

    fn is_complete(&self, name: &OsStr) -> bool {
        let path = Path::new(name);
        let ends = path.extension().and_then(OsStr::to_str);
        let is_hidden = name.as_encoded_bytes().first() == Some(&b'.');
        !is_hidden && ends.is_some_and(|ends| ends.eq_ignore_ascii_case(&self.ending))
    }

    /// Takes a file.
    async fn take(
        &self,
        name: &OsStr,
        outlet: &dyn Outlet,
        format: &dyn Format,
    ) -> Result<Outcome, Failure> {
        let path = self.settings.folder.join(name);
        let file = match File::open(&path).await {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Outcome::Gone),
            Err(error) => return Ok(Outcome::Unread(FilesError::of("opening")(error))),
        };
        let mut counter = Counter {
            outlet,
            messages: 0,
            complaints: Vec::new(),
            further_complaints: 0,
        };
        match format.hand_over(file, &mut counter).await {
            Ok(()) => {}
            Err(Stop::Stopping) => return Ok(Outcome::Stopping),
            Err(Stop::Closed(error)) => return Err(error.into()),
            Err(Stop::Unread(error)) => {
                return Ok(Outcome::Unread(FilesError::of("reading")(error)));
            }
        }
        if counter.messages == 0 && counter.complaints.is_empty() {
            counter.complain("the file", "there is no message");
        }
        let (folder, name) = (self.settings.folder.clone(), name.to_owned());
        let label = &self.settings.name;
        let doing = "moving a file that was taken";
        if counter.complaints.is_empty() {
            let keep = self.settings.keep_taken;
            off_the_runtime(doing, move || put_taken(&folder, &name, keep)).await?;
            events::taken(label, counter.messages);
        } else {
            let why = counter.why();
            off_the_runtime(doing, move || put_refused(&folder, &name, &why)).await?;
            events::refused(label, counter.messages, counter.count());
        }
        Ok(Outcome::Taken)
    }
}

impl Unread {
    fn add(&mut self, error: FilesError) {
        self.files = self.files.saturating_add(1);
        self.last = Some(error);
    }
}

impl Counter<'_> {
    /// Hands over a message that begins at a place of the file.
    pub(super) async fn message(
        &mut self,
        place: impl Display + Send,
        bytes: impl Into<Bytes> + Send,
    ) -> Result<(), Stop> {
        self.messages = self.messages.saturating_add(1);
        let message = match MessageBuf::parse(without_frame(bytes.into())) {
            Ok(message) => message,
            Err(error) => {
                self.complain(place, error);
                return Ok(());
            }
        };
        let outcome = select! {
            biased;
            () = self.outlet.stopping() => return Err(Stop::Stopping),
            outcome = self.outlet.hand_over_message(&message) => outcome,
        };
        match outcome {
            Ok(()) => Ok(()),
            Err(error) if error.is_of_the_message() => {
                self.complain(place, error);
                Ok(())
            }
            Err(error) => Err(Stop::Closed(error)),
        }
    }

    /// Writes down that something is not taken, and by which rule.
    pub(super) fn complain(&mut self, place: impl Display, rule: impl Display) {
        if self.complaints.len() < MOST_COMPLAINTS {
            self.complaints.push(format!("{place}: {rule}"));
        } else {
            self.further_complaints = self.further_complaints.saturating_add(1);
        }
    }

    fn count(&self) -> u64 {
        (self.complaints.len() as u64).saturating_add(self.further_complaints)
    }

    /// What stands beside a file that is refused.
    fn why(&self) -> String {
        let mut why = self.complaints.join("\n");
        if self.further_complaints > 0 {
            why.push_str(&format!("\nand {} more", self.further_complaints));
        }
        why.push('\n');
        why
    }
}

/// Puts a file away of which everything is stored.
fn put_taken(folder: &Path, name: &OsStr, keep: bool) -> io::Result<()> {
    let path = folder.join(name);
    if keep {
        return disk::rename(&path, &free(&folder.join("taken"), name));
    }
    std::fs::remove_file(path)?;
    disk::sync_folder(folder)
}

/// Puts a file away in which something is wrong.
fn put_refused(folder: &Path, name: &OsStr, why: &str) -> io::Result<()> {
    let to = free(&folder.join("refused"), name);
    // The reason first: no file is among the refused without one.
    let first = with_ending(&to, ".why.tmp");
    disk::put(&first, &with_ending(&to, ".why"), why.as_bytes())?;
    disk::rename(&folder.join(name), &to)
}

/// Does something that may wait for the disk; it is done also if the future is dropped.
async fn off_the_runtime(
    doing: &'static str,
    work: impl FnOnce() -> io::Result<()> + Send + 'static,
) -> Result<(), FilesError> {
    let done = spawn_blocking(work).await.map_err(|_| FilesError::Ended)?;
    done.map_err(FilesError::of(doing))
}

/// A message without the bytes of an MLLP block around it, and with no more than one line end behind it.
fn without_frame(bytes: Bytes) -> Bytes {
    const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";
    let mut rest: &[u8] = &bytes;
    while let Some(inner) = rest
        .strip_prefix(b"\x0B")
        .or_else(|| rest.strip_prefix(BYTE_ORDER_MARK))
    {
        rest = inner;
    }
    let is_end = |byte: &u8| matches!(byte, b'\r' | b'\n' | 0x1C);
    let end = rest
        .iter()
        .rposition(|byte| !is_end(byte))
        .map_or(0, |last| last.saturating_add(1));
    let line_end = match rest.get(end..) {
        Some([b'\r', b'\n', ..]) => 2,
        Some([b'\r' | b'\n', ..]) => 1,
        _ => 0,
    };
    let message = rest.get(..end.saturating_add(line_end)).unwrap_or(rest);
    bytes.slice_ref(message)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bytes_of_a_block_are_no_part_of_the_message() {
        let inner = |bytes: &'static [u8]| without_frame(Bytes::from_static(bytes));
        assert_eq!(inner(b"\x0BMSH|\rPID|\r\x1C\r\n").as_ref(), b"MSH|\rPID|\r");
        assert_eq!(
            inner(b"\xEF\xBB\xBFMSH|\r\nPID|\r\n\r\n").as_ref(),
            b"MSH|\r\nPID|\r\n"
        );
        assert_eq!(inner(b"MSH|\rPID|\x1C\r").as_ref(), b"MSH|\rPID|");
        assert_eq!(inner(b"MSH|").as_ref(), b"MSH|");
        assert_eq!(inner(b"\x0B\x1C\r").as_ref(), b"");
    }

    #[test]
    fn a_name_that_is_hidden_or_ends_otherwise_is_not_complete() {
        let intake = Intake::new(SourceSettings::new("."), "hl7");
        for (name, complete) in [
            ("a.hl7", true),
            ("A.HL7", true),
            ("a.b.hl7", true),
            (".a.hl7", false),
            (".hl7", false),
            ("a.hl7.tmp", false),
            ("hl7", false),
            ("a.txt", false),
        ] {
            assert_eq!(intake.is_complete(OsStr::new(name)), complete, "{name}");
        }
    }
}
