use std::sync::{Arc, Mutex, PoisonError};

use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::{AuditEvent, AuditSink, Failure, async_trait};
use tokio::task::spawn_blocking;

use super::audit_line::line_of;
use super::lines_file::LARGEST_BATCH;
use super::lines_folder::LinesFolder;
use super::{FilesError, NdjsonAuditSettings};

/// Writes each audit event as one line of JSON, into files that are complete one after the other.
///
/// ```text
/// {"at":"2026-11-29T17:05:54.120Z","by":"Ward 7","what":"stored","transaction":"PCD-01","sender":"MONITOR|ICU","position":17}
/// {"at":"2026-11-29T17:05:54.121Z","by":"Ward 7","what":"forwarded","to":"record","position":17}
/// ```
///
/// - `at` is when it happened, `by` who tells it, and `what` is the word of the event ([`Audited::word`](ihe_pcd::plugin::Audited::word)).
/// - `peer`, `why`, `transaction`, `sender`, `to`, `operator`, `deed`, `position` and `count` are what the event has; the others are left out.
///
/// An event is on the disk when it is taken; those that wait are written with one sync. What was taken and told to fail may be there twice.
///
/// The file that is being written ends in `.ndjson.open`, and in `.ndjson` when it is complete: when it has so many bytes, with the first event so long after
/// its first one, at [`close`](Self::close), and at the next opening. Files are named after the second of their first event, with a number behind it
/// if there is one already. None is ever deleted or changed: how long they are kept, and that nobody else writes there, is the site's to see to.
///
/// ```no_run
/// use ihe_pcd::actor::Consumer;
/// use ihe_pcd_adapters::files::{NdjsonAudit, NdjsonAuditSettings};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let trail = NdjsonAudit::open(NdjsonAuditSettings::new("/var/lib/ward/audit"))?;
/// let consumer = Consumer::danger_volatile().audited_as("Ward 7").audit_sink(trail);
/// # let _ = consumer;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct NdjsonAudit {
    name: String,
    folder: Arc<Mutex<LinesFolder>>,
}

impl NdjsonAudit {
    /// How many events are written at once.
    const AT_ONCE: usize = 256;

    /// A sink that writes into this folder, which no other sink may do meanwhile. What a crash has left is repaired and completed.
    ///
    /// # Errors
    ///
    /// [`FilesError`] when the folder is not there, cannot be read or written, or is in use.
    pub fn open(settings: NdjsonAuditSettings) -> Result<Self, FilesError> {
        let folder = LinesFolder::open_for_batches(settings.of_lines())?;
        Ok(Self {
            name: settings.name,
            folder: Arc::new(Mutex::new(folder)),
        })
    }

    /// Completes the file that is being written. The next event begins another one.
    ///
    /// # Errors
    ///
    /// [`FilesError`] of the system; no line is lost by it.
    pub async fn close(&self) -> Result<(), FilesError> {
        self.with(LinesFolder::complete).await
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
impl AuditSink for NdjsonAudit {
    async fn audit(&self, event: &AuditEvent) -> Result<(), Failure> {
        self.audit_all(core::slice::from_ref(event)).await
    }

    fn at_once(&self) -> usize {
        Self::AT_ONCE
    }

    async fn audit_all(&self, events: &[AuditEvent]) -> Result<(), Failure> {
        let Some(first) = events.first() else {
            return Ok(());
        };
        let (name, at) = (name_of(first.at), first.at);
        let lines: Vec<_> = events.iter().map(line_of).collect();
        let written = self.with(move |folder| {
            for lines in batches(&lines) {
                folder.write(&name, &lines, at)?;
            }
            Ok(())
        });
        Ok(written.await?)
    }

    fn name(&self) -> &str {
        &self.name
    }
}

/// What is written at once: everything, unless somebody has made up very long names.
fn batches(lines: &[String]) -> Vec<String> {
    let bytes: usize = lines.iter().map(String::len).sum();
    match bytes <= LARGEST_BATCH {
        true => vec![lines.concat()],
        false => lines.to_vec(),
    }
}

/// The name of a file that begins at this time, of characters that every file system takes: `2026-11-29T170554Z`.
fn name_of(at: Instant) -> String {
    let second = Instant::from_unix(at.unix_seconds(), 0).unwrap_or(at);
    second.to_string().replace(':', "")
}
