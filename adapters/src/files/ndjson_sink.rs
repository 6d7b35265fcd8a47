use std::sync::{Arc, Mutex, PoisonError};

use ihe_pcd::datatype::Instant;
use ihe_pcd::model::Report;
use ihe_pcd::plugin::{Failure, Held, ObservationSink, Origin, async_trait};
use tokio::task::spawn_blocking;

use super::lines_folder::LinesFolder;
use super::{FilesError, NdjsonSinkSettings};
use crate::report_line::ReportLine;

/// Writes each report as one line of JSON, into files that are complete one after the other.
///
/// A line has the members that a [sink in a child process](super#a-line) gets, but for `report`. It is on the disk when the report is acknowledged.
///
/// The file that is being written ends in `.ndjson.open`, and in `.ndjson` when it is complete: when it has so many bytes, when its first report was received
/// so long ago, at [`close`](Self::close), and at the next opening after a crash. Files are named after the key of their first report.
///
/// A report whose line is in the open file or in the last complete ones of the folder (up to 64 Ki reports) is not written again.
/// One that is older comes twice if it is asked for again, or if its file was taken away.
///
/// ```no_run
/// use ihe_pcd::actor::Consumer;
/// use ihe_pcd_adapters::files::{NdjsonSink, NdjsonSinkSettings};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let hourly = NdjsonSinkSettings::new("/var/lib/reports").rotate(1024 * 1024 * 1024, 3600);
/// let consumer = Consumer::danger_volatile().sink(NdjsonSink::open(hourly)?);
/// # let _ = consumer;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct NdjsonSink {
    name: String,
    folder: Arc<Mutex<LinesFolder>>,
}

impl NdjsonSink {
    /// A sink that writes into this folder, which no other sink may do meanwhile. What a crash has left is repaired and completed.
    ///
    /// It reads the last files of the folder.
    ///
    /// # Errors
    ///
    /// [`FilesError`] when the folder is not there, cannot be read or written, or is in use.
    pub fn open(settings: NdjsonSinkSettings) -> Result<Self, FilesError> {
        let name = settings.name.clone();
        let folder = LinesFolder::open(settings)?;
        Ok(Self {
            name,
            folder: Arc::new(Mutex::new(folder)),
        })
    }

    /// Completes the file that is being written. The next report begins another one.
    ///
    /// # Errors
    ///
    /// [`FilesError`] of the system; no line is lost by it.
    pub async fn close(&self) -> Result<(), FilesError> {
        self.with(|folder| folder.complete()).await
    }

    /// Does something with the folder, where it may wait for the disk. It is done also if the future is dropped.
    async fn with<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut LinesFolder) -> Result<T, FilesError> + Send + 'static,
    ) -> Result<T, FilesError> {
        let folder = Arc::clone(&self.folder);
        let done = spawn_blocking(move || {
            work(&mut folder.lock().unwrap_or_else(PoisonError::into_inner))
        });
        done.await.map_err(|_| FilesError::Ended)?
    }
}

#[async_trait]
impl ObservationSink for NdjsonSink {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        let line = ReportLine::of(report, origin).map_err(|_| FilesError::Unwritable)?;
        let (text, received_at) = (line.to_line(), origin.received_at);
        let written = self.with(move |folder| folder.append(line.key, &text, received_at));
        Ok(written.await?)
    }

    fn name(&self) -> &str {
        &self.name
    }

    /// Completes the file that is being written when its time has come.
    async fn settle(&self, now: Option<Instant>) -> Result<Held, Failure> {
        let mut held = Held::default();
        held.wake_at = self.with(move |folder| folder.settle(now)).await?;
        Ok(held)
    }
}
