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
        for folder in ["taken", "refused"] {
            let made = disk::create_folder(&self.settings.folder.join(folder));
            made.map_err(FilesError::of("making a folder"))?;
        }
        while !outlet.is_stopping() {
            let names = self.waiting().await;
            let names = names.map_err(FilesError::of("looking into the folder"))?;
            let mut taken = 0_u64;
            for name in &names {
                match self.take(name, outlet, format).await? {
                    Some(true) => taken = taken.saturating_add(1),
                    Some(false) => {}
                    None => return Ok(()),
                }
            }
            if taken > 0 {
                continue;
            }
            if self.settings.until_empty && names.is_empty() {
                return Ok(());
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

    /// Takes a file: whether it was taken; `None` when the source is to end.
    async fn take(
        &self,
        name: &OsStr,
        outlet: &dyn Outlet,
        format: &dyn Format,
    ) -> Result<Option<bool>, Failure> {
        let path = self.settings.folder.join(name);
        let file = match File::open(&path).await {
            Ok(file) => file,
            // Somebody else took it.
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Some(false)),
            Err(error) => {
                events::unread(&self.settings.name, FilesError::of("opening")(error));
                return Ok(Some(false));
            }
        };
        let mut counter = Counter {
            outlet,
            messages: 0,
            complaints: Vec::new(),
            further_complaints: 0,
        };
        match format.hand_over(file, &mut counter).await {
            Ok(()) => {}
            Err(Stop::Stopping) => return Ok(None),
            Err(Stop::Closed(error)) => return Err(error.into()),
            Err(Stop::Unread(error)) => {
                events::unread(&self.settings.name, FilesError::of("reading")(error));
                return Ok(Some(false));
            }
        }
        if counter.messages == 0 && counter.complaints.is_empty() {
            counter.complain("the file", "there is no message");
        }
        let put_away = self.put_away(&path, name, &counter);
        put_away.map_err(FilesError::of("moving a file that was taken"))?;
        Ok(Some(true))
    }

    fn put_away(&self, path: &Path, name: &OsStr, counter: &Counter<'_>) -> io::Result<()> {
        let label = &self.settings.name;
        if counter.complaints.is_empty() {
            events::taken(label, counter.messages);
            if !self.settings.keep_taken {
                std::fs::remove_file(path)?;
                return disk::sync_folder(&self.settings.folder);
            }
            let to = free(&self.settings.folder.join("taken"), name);
            return disk::rename(path, &to);
        }
        events::refused(label, counter.messages, counter.count());
        let to = free(&self.settings.folder.join("refused"), name);
        // The reason first: no file is among the refused without one.
        let why = with_ending(&to, ".why");
        disk::put(
            &with_ending(&to, ".why.tmp"),
            &why,
            counter.why().as_bytes(),
        )?;
        disk::rename(path, &to)
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
