use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use ihe_pcd::model::Report;
use ihe_pcd::plugin::{Delivery, Failure, ObservationSink, Origin, async_trait};
use tokio::task::spawn_blocking;

use super::{FilesError, FolderSinkSettings, Folders, disk};
use crate::report_line;

/// Writes each report into an HL7 file of its own: the message as it was received, byte for byte, if nobody has changed it
/// ([`observe_received`](ObservationSink::observe_received)), and else the one that [`Report::write`] makes of it.
///
/// The file is named after the position of the report and the second of its receipt, so that a report which comes again is the same file:
/// `2026-11-25/00000000000000000017-1795608000.hl7`. A part of a message has a name of its own (`-w`, `-l`, `-c`).
/// It is written as `.writing.tmp`, and gets its name when it is whole and on the disk.
///
/// Whoever takes files away from the folder keeps the names that it has seen: after a crash the last report is written again.
///
/// ```no_run
/// use ihe_pcd::actor::Consumer;
/// use ihe_pcd_adapters::files::{FolderSink, FolderSinkSettings};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let sink = FolderSink::open(FolderSinkSettings::new("/var/spool/reports"))?;
/// let consumer = Consumer::danger_volatile().sink(sink);
/// # let _ = consumer;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct FolderSink {
    name: String,
    folders: Folders,
    folder: Arc<Mutex<Locked>>,
}

/// A folder that one sink writes into.
#[derive(Debug)]
struct Locked {
    folder: PathBuf,
    _lock: File,
}

impl FolderSink {
    /// A sink that writes into this folder, which no other sink may do meanwhile.
    ///
    /// # Errors
    ///
    /// [`FilesError`] when the folder is not there, cannot be written or is in use.
    pub fn open(settings: FolderSinkSettings) -> Result<Self, FilesError> {
        let lock = disk::lock(&settings.folder)?;
        Ok(Self {
            name: settings.name,
            folders: settings.folders,
            folder: Arc::new(Mutex::new(Locked {
                folder: settings.folder,
                _lock: lock,
            })),
        })
    }

    async fn write(
        &self,
        message: Bytes,
        report: &Report<'_>,
        origin: &Origin,
    ) -> Result<(), Failure> {
        let file = format!("{}.hl7", report_line::key(report, origin));
        let inner = folder_of(self.folders, origin);
        let folder = Arc::clone(&self.folder);
        // If the future is dropped, the file is written all the same.
        let written = spawn_blocking(move || {
            let locked = folder.lock().unwrap_or_else(PoisonError::into_inner);
            write(&locked.folder, inner.as_deref(), &file, &message)
        });
        Ok(written.await.map_err(|_| FilesError::Ended)??)
    }
}

#[async_trait]
impl ObservationSink for FolderSink {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        let message = report.write().map_err(|_| FilesError::Unwritable)?;
        self.write(message.into_bytes(), report, origin).await
    }

    async fn observe_received(
        &self,
        message: &Bytes,
        report: &Report<'_>,
        origin: &Origin,
    ) -> Result<(), Failure> {
        self.write(Bytes::clone(message), report, origin).await
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn delivery(&self) -> Delivery {
        Delivery::Once
    }
}

fn write(root: &Path, inner: Option<&str>, name: &str, bytes: &[u8]) -> Result<(), FilesError> {
    let folder = inner.map_or_else(|| root.to_owned(), |inner| root.join(inner));
    disk::create_folder(&folder).map_err(FilesError::of("making a folder"))?;
    let path = folder.join(name);
    if disk::holds(&path, bytes).map_err(FilesError::of("reading a file that was there"))? {
        return Ok(());
    }
    let put = disk::put(&root.join(".writing.tmp"), &path, bytes);
    put.map_err(FilesError::of("writing a file"))
}

/// Into which folder a report goes: it depends on nothing but where the report comes from.
fn folder_of(folders: Folders, origin: &Origin) -> Option<String> {
    match folders {
        Folders::Day => {
            let received = origin.received_at.to_string();
            received.split('T').next().map(str::to_owned)
        }
        Folders::Positions(count) => {
            let position = origin.position.number();
            let begin = position - position % count.max(1);
            Some(format!("{begin:020}"))
        }
        Folders::None => None,
    }
}
