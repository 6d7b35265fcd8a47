//! The thread that commits.
//!
//! Everything that waits goes into one transaction, with one wait for the disk, and is answered after it.
//! The rows of a message are never in its own transaction:
//! they ride along with the one after it, or go alone when nothing waits.
//!
//! An acknowledgement therefore needs no row of its own message, but this thread reads and writes the rows of earlier ones,
//! in slices: a slice ends with the message that brings it to 4096 rows or 1 MiB.
//! A message that comes at the worst moment waits while one slice goes alone, and while the next is read and rides along with it;
//! then for at most 1024 calls, or the one that brings the transaction to 8 MiB, that it shares the transaction with.

use bytes::Bytes;
use ihe_pcd::session::{Entry, Position, Quarantined};
use rusqlite::Connection;
use tokio::sync::mpsc::{self, error::TryRecvError};

use super::database::{Database, Synchronous};
use super::follower::{Content, Follower, StoredMessage};
use super::reader::position;
use super::rows::{self, Emptied};
use super::store::Reply;
use super::{SqliteError, aside, marks};

/// A transaction takes no further call when it holds this many.
const CALLS_AT_ONCE: usize = 1024;

/// A transaction takes no further call when it holds this many bytes of messages.
const BYTES_AT_ONCE: usize = 8 * 1024 * 1024;

/// What can be asked of the writer.
#[derive(Debug)]
pub(super) enum Request {
    Work(Work),
    /// To be answered when every message that is stored by now has its rows.
    Flush(Reply<()>),
}

/// What is done in a transaction.
#[derive(Debug)]
pub(super) enum Work {
    Append {
        entries: Vec<Entry>,
        reply: Reply<Vec<Position>>,
    },
    Mark {
        reader: String,
        position: i64,
        reply: Reply<()>,
    },
    SetAside {
        reader: String,
        entry: Quarantined,
        reply: Reply<()>,
    },
    Release {
        reader: String,
        position: i64,
        reply: Reply<bool>,
    },
    /// One step of it.
    Delete {
        up_to: i64,
        limit: u32,
        reply: Reply<Emptied>,
    },
}

#[derive(Debug)]
pub(super) struct Writer {
    database: Database,
    follower: Follower,
    /// The rows could not be written the last time: messages go without them until they can.
    rows_held: bool,
    /// Up to here raw messages are known to be deleted.
    deleted: i64,
    flushes: Vec<Reply<()>>,
}

impl Writer {
    pub(super) fn new(connection: Connection, follower: Follower) -> Self {
        Self {
            database: Database::new(connection),
            follower,
            rows_held: false,
            deleted: 0,
            flushes: Vec::new(),
        }
    }

    /// Works until nobody can ask any more. Messages that are still without rows get them after the next opening.
    pub(super) fn run(mut self, mut requests: mpsc::Receiver<Request>) {
        loop {
            self.prepare_rows();
            self.answer_flushes();
            let request = if self.rows_are_due() {
                match requests.try_recv() {
                    Err(TryRecvError::Disconnected) => return self.commit_rows(),
                    request => request.ok(),
                }
            } else {
                match requests.blocking_recv() {
                    None => return,
                    request => request,
                }
            };
            match request {
                Some(Request::Work(work)) => self.commit(work, &mut requests),
                Some(Request::Flush(reply)) => {
                    self.flushes.push(reply);
                    self.retry_rows();
                }
                None => self.commit_rows(),
            }
            self.database.checkpoint();
        }
    }

    /// Does one piece of work and all that waits behind it, in one transaction, and answers.
    fn commit(&mut self, first: Work, requests: &mut mpsc::Receiver<Request>) {
        let mut next = Some(first);
        let mut batch = Batch::default();
        let with_rows = !self.rows_held;
        let committed = self.transact(&mut next, requests, with_rows, &mut batch);
        self.database.note(&committed);
        if let Some(work) = next {
            work.refuse(&mut batch);
        }
        for release in batch.releases {
            release(committed);
        }
        match committed {
            Ok(()) => {
                if with_rows {
                    self.follower.written();
                }
                self.follower.stored(batch.stored);
                self.retry_rows();
            }
            Err(error) => {
                self.rows_held = self.follower.is_ready();
                self.deleted = 0;
                self.refuse_flushes(error);
            }
        }
    }

    fn transact(
        &mut self,
        next: &mut Option<Work>,
        requests: &mut mpsc::Receiver<Request>,
        with_rows: bool,
        batch: &mut Batch,
    ) -> Result<(), SqliteError> {
        let transaction = self.database.begin(Synchronous::Full)?;
        if with_rows {
            self.follower.write(&transaction)?;
        }
        while let Some(work) = next.take() {
            work.run(&transaction, &mut self.deleted, batch)
                .map_err(SqliteError::engine)?;
            while next.is_none() && !batch.is_full() {
                match requests.try_recv() {
                    Ok(Request::Work(work)) => *next = Some(work),
                    Ok(Request::Flush(reply)) => self.flushes.push(reply),
                    Err(_) => break,
                }
            }
        }
        transaction.commit().map_err(SqliteError::engine)
    }

    fn prepare_rows(&mut self) {
        let prepared = self.follower.prepare(self.database.connection());
        if let Err(error) = prepared.map_err(SqliteError::engine) {
            self.database.note::<()>(&Err(error));
            self.refuse_flushes(error);
        }
    }

    const fn rows_are_due(&self) -> bool {
        self.follower.is_ready() && !self.rows_held && self.database.failed().is_none()
    }

    /// Commits the rows that are ready, alone.
    ///
    /// It does not wait for the disk, because rows that are lost are read again from their messages.
    fn commit_rows(&mut self) {
        let committed = self
            .database
            .begin(Synchronous::Normal)
            .and_then(|transaction| {
                self.follower.write(&transaction)?;
                transaction.commit().map_err(SqliteError::engine)
            });
        self.database.note(&committed);
        self.rows_held = committed.is_err();
        match committed {
            Ok(()) => self.follower.written(),
            Err(error) => self.refuse_flushes(error),
        }
    }

    /// Tries rows again that could not be written before, on their own, so that they endanger no message.
    fn retry_rows(&mut self) {
        if self.rows_held {
            self.commit_rows();
        }
    }

    fn answer_flushes(&mut self) {
        if let Some(error) = self.database.failed() {
            self.refuse_flushes(error);
        }
        if self.follower.is_done() {
            for reply in self.flushes.drain(..) {
                let _ = reply.send(Ok(()));
            }
        }
    }

    fn refuse_flushes(&mut self, error: SqliteError) {
        for reply in self.flushes.drain(..) {
            let _ = reply.send(Err(error));
        }
    }
}

/// Answers one caller, once it is known whether the transaction was committed.
type Release = Box<dyn FnOnce(Result<(), SqliteError>)>;

/// What one transaction does, and whom it answers.
#[derive(Default)]
struct Batch {
    releases: Vec<Release>,
    stored: Vec<StoredMessage>,
    bytes: usize,
}

impl Batch {
    const fn is_full(&self) -> bool {
        self.releases.len() >= CALLS_AT_ONCE || self.bytes >= BYTES_AT_ONCE
    }

    fn append(&mut self, transaction: &Connection, entry: &Entry) -> rusqlite::Result<Position> {
        let number = rows::insert_message(transaction, entry)?;
        self.bytes = self.bytes.saturating_add(entry.frame.len());
        self.stored.push(StoredMessage {
            position: number,
            content: Some(Content {
                received_at: entry.received_at,
                frame: Bytes::clone(&entry.frame),
            }),
        });
        Ok(position(number))
    }

    /// Keeps an answer until the transaction has ended.
    fn answer<T: Default + 'static>(
        &mut self,
        reply: Reply<T>,
        done: rusqlite::Result<T>,
    ) -> rusqlite::Result<()> {
        let (value, done) = match done {
            Ok(value) => (value, Ok(())),
            // The transaction fails with it, so this value is never given.
            Err(error) => (T::default(), Err(error)),
        };
        // Whoever has stopped waiting needs no answer.
        let release = move |committed: Result<(), _>| {
            let _ = reply.send(committed.map(|()| value));
        };
        self.releases.push(Box::new(release));
        done
    }
}

impl Work {
    fn run(
        self,
        transaction: &Connection,
        deleted: &mut i64,
        batch: &mut Batch,
    ) -> rusqlite::Result<()> {
        match self {
            Self::Append { entries, reply } => {
                let positions = entries
                    .iter()
                    .map(|entry| batch.append(transaction, entry))
                    .collect();
                batch.answer::<Vec<_>>(reply, positions)
            }
            Self::Mark {
                reader,
                position,
                reply,
            } => batch.answer(reply, marks::write(transaction, &reader, position)),
            Self::SetAside {
                reader,
                entry,
                reply,
            } => batch.answer(reply, aside::write(transaction, &reader, &entry)),
            Self::Release {
                reader,
                position,
                reply,
            } => {
                // What was held may lie before what is known to be deleted.
                *deleted = (*deleted).min(position.saturating_sub(1));
                batch.answer(reply, aside::remove(transaction, &reader, position))
            }
            Self::Delete {
                up_to,
                limit,
                reply,
            } => {
                let done = delete(transaction, *deleted, up_to, limit);
                if let Ok(done) = done {
                    *deleted = done.to;
                }
                batch.answer(reply, done)
            }
        }
    }

    /// Leaves work undone, in a batch that has failed.
    fn refuse(self, batch: &mut Batch) {
        let undone = match self {
            Self::Append { reply, .. } => batch.answer(reply, Ok(Vec::new())),
            Self::Mark { reply, .. } | Self::SetAside { reply, .. } => batch.answer(reply, Ok(())),
            Self::Release { reply, .. } => batch.answer(reply, Ok(false)),
            Self::Delete { reply, .. } => batch.answer(reply, Ok(Emptied::default())),
        };
        drop(undone);
    }
}

/// One step of deleting, but nothing that a reader has yet to read or has set aside.
///
/// While a note about what was set aside is damaged, nobody knows which entry it is about, so none is deleted.
fn delete(
    transaction: &Connection,
    after: i64,
    up_to: i64,
    limit: u32,
) -> rusqlite::Result<Emptied> {
    if aside::damaged(transaction)? > 0 {
        return Ok(Emptied {
            to: after,
            is_all: true,
            ..Emptied::default()
        });
    }
    let slowest = marks::slowest(transaction)?.unwrap_or(up_to);
    rows::empty(transaction, after, up_to.min(slowest), limit)
}

#[cfg(test)]
mod tests {
    use ihe_pcd::datatype::Instant;
    use tokio::sync::oneshot;

    use super::*;
    use crate::sqlite::{StoreOptions, schema};

    /// A file for the one, and a look at it for the other.
    fn connections() -> (tempfile::TempDir, Connection, Connection) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ward.db");
        let mut connection = Connection::open(&path).unwrap();
        schema::migrate(&mut connection).unwrap();
        let look = Connection::open(path).unwrap();
        (folder, connection, look)
    }

    fn writer(connection: Connection) -> Writer {
        let follower = Follower::open(&connection, StoreOptions::default()).unwrap();
        Writer::new(connection, follower)
    }

    fn append(
        bytes: usize,
    ) -> (
        Request,
        oneshot::Receiver<Result<Vec<Position>, SqliteError>>,
    ) {
        let (reply, answer) = oneshot::channel();
        let frame = vec![b'x'; bytes].into();
        let entries = vec![Entry::new("", "", "", Instant::UNIX_EPOCH, frame)];
        (Request::Work(Work::Append { entries, reply }), answer)
    }

    #[test]
    fn without_space_messages_are_refused_until_there_is_some() {
        let (_folder, connection, look) = connections();
        connection
            .pragma_update(None, "max_page_count", 100)
            .unwrap();
        let (requests, queue) = mpsc::channel(16);
        let writer = writer(connection);
        let thread = std::thread::spawn(|| writer.run(queue));
        let append = |bytes| {
            let (request, answer) = append(bytes);
            requests.blocking_send(request).unwrap();
            answer.blocking_recv().unwrap()
        };
        assert_eq!(append(100_000), Ok(vec![Position::new(1)]));
        let full = SqliteError::Full { code: 13 };
        assert_eq!(append(400_000), Err(full));
        assert_eq!(append(400_000), Err(full));
        assert_eq!(append(100_000), Ok(vec![Position::new(2)]));
        drop(requests);
        thread.join().unwrap();
        let stored = look.query_row("SELECT count(*) FROM message", [], |row| row.get(0));
        assert_eq!(stored, Ok(2));
    }

    #[test]
    fn what_waits_when_the_store_is_closed_is_done_with_its_rows() {
        let (_folder, connection, look) = connections();
        let (requests, queue) = mpsc::channel(16);
        let (request, answer) = append(1);
        requests.blocking_send(request).unwrap();
        drop(requests);
        writer(connection).run(queue);
        assert_eq!(answer.blocking_recv(), Ok(Ok(vec![Position::new(1)])));
        let problems = look.query_row("SELECT count(*) FROM problem", [], |row| row.get(0));
        assert_eq!(problems, Ok(1));
    }
}
