use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::{Builder, JoinHandle};

use tokio::runtime;
use tokio::sync::{mpsc, oneshot};

use super::follower::Follower;
use super::health::{Health, Shared};
use super::reader::{self, Question};
use super::requests::{self, Asking, Request};
use super::upkeep::Upkeep;
use super::writer::Writer;
use super::{SqliteError, StoreOptions, file, recovery};

/// How many questions may wait; more of them wait in their callers.
const WAITING: usize = 1024;

/// Where an answer goes.
pub(super) type Reply<T> = oneshot::Sender<Result<T, SqliteError>>;

/// A journal and the observations that follow from it, in one SQLite file.
///
/// Two threads own the file: one commits, one reads.
/// Dropping the store finishes the calls that wait, closes the file and ends both threads; this may take as long as a commit takes.
///
/// ```
/// use ihe_pcd::datatype::Instant;
/// use ihe_pcd::plugin::{Failure, Journal};
/// use ihe_pcd::session::{Entry, Position};
/// use ihe_pcd_adapters::sqlite::SqliteStore;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Failure> {
/// # let folder = tempfile::tempdir().unwrap();
/// # let path = folder.path().join("ward.db");
/// # let frame = "MSH|^~\\&|GATEWAY|ICU\r".into();
/// let store = SqliteStore::open(&path)?;
/// let entry = Entry::new("192.0.2.7:4711", "GATEWAY|ICU", "17", Instant::UNIX_EPOCH, frame);
/// let positions = store.append(vec![entry]).await?;
/// // From here on the message survives a power cut; its rows follow.
/// store.flush().await?;
/// assert_eq!(store.marked("observation").await?, positions[0]);
/// # Ok(())
/// # }
/// ```
pub struct SqliteStore {
    path: PathBuf,
    writer: Worker<Asking>,
    reader: Worker<mpsc::Sender<Question>>,
    health: Arc<Shared>,
}

impl SqliteStore {
    /// Opens a file, or creates it, readable by its owner alone.
    ///
    /// A file of an earlier version is brought to the newest.
    /// Messages that came before a crash and have no rows yet get them while the store is in use, some at a time.
    ///
    /// # Errors
    ///
    /// [`SqliteError::InUse`] when another store has the file open,
    /// [`SqliteError::ForeignFile`] and [`SqliteError::NewerSchema`] when it is not ours to write; then it is left as it is.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, SqliteError> {
        Self::open_with(path, StoreOptions::default())
    }

    /// As [`open`](Self::open), reading messages in this way.
    ///
    /// # Errors
    ///
    /// As [`open`](Self::open).
    pub fn open_with(path: impl AsRef<Path>, options: StoreOptions) -> Result<Self, SqliteError> {
        let file = file::open(path.as_ref(), options.rows)?;
        let (noted, found) = recovery::recover(&file.writing, &file.lease)?;
        let health = Arc::new(Shared::new(Health::opened(found)));
        let follower =
            Follower::open(&file.writing, options.clone()).map_err(SqliteError::engine)?;
        let upkeep = Upkeep::new(&file.path, options, file.lease, noted, Arc::clone(&health));
        // The writer looks around while nothing comes, and needs no more of a runtime than its timer.
        let idle = runtime::Builder::new_current_thread().enable_time().build();
        let idle = idle.map_err(|error| SqliteError::io(&error))?;
        let (asking, requests) = requests::queues();
        let (questions, asked) = mpsc::channel(WAITING);
        Ok(Self {
            path: file.path,
            writer: Worker::spawn("sqlite-writer", asking, move || {
                Writer::new(file.writing, follower, upkeep).run(requests, &idle);
            })?,
            reader: Worker::spawn("sqlite-reader", questions, move || {
                reader::run(file.reading, asked);
            })?,
            health,
        })
    }

    /// How the store is, as far as it knows without asking the disk: at most about a second old.
    pub fn health(&self) -> Health {
        self.health.now()
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Waits until every message stored before this call has its rows.
    ///
    /// # Errors
    ///
    /// When rows could not be written; they are tried again with the next call that writes, this one too.
    pub async fn flush(&self) -> Result<(), SqliteError> {
        self.write(Request::Flush).await
    }

    /// Sends a request to the writer and waits for the answer.
    pub(super) async fn write<T>(
        &self,
        request: impl FnOnce(Reply<T>) -> Request,
    ) -> Result<T, SqliteError> {
        let (reply, answer) = oneshot::channel();
        let asking = self.writer.queue()?;
        let asked = asking.ask(request(reply)).await;
        asked.map_err(|_| SqliteError::Closed)?;
        answer.await.map_err(|_| SqliteError::Closed)?
    }

    /// Sends a question to the reader and waits for the answer.
    pub(super) async fn ask<T>(
        &self,
        question: impl FnOnce(Reply<T>) -> Question,
    ) -> Result<T, SqliteError> {
        let (reply, answer) = oneshot::channel();
        let questions = self.reader.queue()?;
        let asked = questions.send(question(reply)).await;
        asked.map_err(|_| SqliteError::Closed)?;
        answer.await.map_err(|_| SqliteError::Closed)?
    }
}

impl Drop for SqliteStore {
    fn drop(&mut self) {
        // The last connection to close empties the write-ahead log, and only the writer may.
        self.reader.join();
        self.writer.join();
    }
}

impl fmt::Debug for SqliteStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqliteStore")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// A thread, and the queue it works off.
struct Worker<Q> {
    queue: Option<Q>,
    thread: Option<JoinHandle<()>>,
}

impl<Q> Worker<Q> {
    fn spawn(
        name: &str,
        queue: Q,
        run: impl FnOnce() + Send + 'static,
    ) -> Result<Self, SqliteError> {
        let thread = Builder::new().name(name.into()).spawn(run);
        Ok(Self {
            queue: Some(queue),
            thread: Some(thread.map_err(|error| SqliteError::io(&error))?),
        })
    }

    const fn queue(&self) -> Result<&Q, SqliteError> {
        match &self.queue {
            Some(queue) => Ok(queue),
            None => Err(SqliteError::Closed),
        }
    }

    /// Ends the thread after what it has to do.
    fn join(&mut self) {
        self.queue = None;
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has nothing left to do.
            drop(thread.join());
        }
    }
}

impl<Q> Drop for Worker<Q> {
    fn drop(&mut self) {
        self.join();
    }
}
