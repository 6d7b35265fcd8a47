use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::io;
use std::path::Path;
use std::time::Duration;

use async_trait::async_trait;
use ihe_pcd::plugin::{Failure, Outlet};
use tokio::fs::{self, File};
use tokio::select;
use tokio::task::spawn_blocking;
use tokio::time::sleep;

use super::counter::{Counter, Stop};
use super::{FilesError, SourceSettings, disk, events, put_away};

/// How many names are remembered of one look into a folder: those that come first.
const NAMES_AT_ONCE: usize = 1_000;

/// How many bytes are read at once: each reading is a way to another thread.
pub(super) const READ_AT_ONCE: usize = 64 * 1024;

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
        let mut counter = Counter::new(outlet);
        match format.hand_over(file, &mut counter).await {
            Ok(()) => {}
            Err(Stop::Stopping) => return Ok(Outcome::Stopping),
            Err(Stop::Closed(error)) => return Err(error.into()),
            Err(Stop::Unread(error)) => {
                return Ok(Outcome::Unread(FilesError::of("reading")(error)));
            }
        }
        let complaints = counter.complaints();
        let (folder, name) = (self.settings.folder.clone(), name.to_owned());
        let label = &self.settings.name;
        let doing = "moving a file that was taken";
        if complaints == 0 {
            let keep = self.settings.keep_taken;
            off_the_runtime(doing, move || put_away::taken(&folder, &name, keep)).await?;
            events::taken(label, counter.messages());
        } else {
            let why = counter.why();
            off_the_runtime(doing, move || put_away::refused(&folder, &name, &why)).await?;
            events::refused(label, counter.messages(), complaints);
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

/// Does something that may wait for the disk; it is done also if the future is dropped.
async fn off_the_runtime(
    doing: &'static str,
    work: impl FnOnce() -> io::Result<()> + Send + 'static,
) -> Result<(), FilesError> {
    let done = spawn_blocking(work).await.map_err(|_| FilesError::Ended)?;
    done.map_err(FilesError::of(doing))
}

#[cfg(test)]
mod tests {
    use super::*;

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
