//! The thread that commits.
//!
//! Everything that waits goes into one transaction, with one wait for the disk, and is answered after it.
//! The rows of a message are never in its own transaction. They go in slices, each in a transaction that does not wait for the disk:
//! a slice when there is enough for one, and the rest when nothing has come for some milliseconds.
//! Many rows at once touch each page of the tables and their indexes once, so slices are cheaper than rows with every commit.
//! While messages keep coming, rows take a third of the time at most: acknowledgements do not wait for them,
//! and what comes faster gets its rows later.
//!
//! An acknowledgement therefore needs no row of its own message, but this thread reads and writes the rows of earlier ones.
//! A message that comes at the worst moment waits for one slice, which ends with the message that brings it to 512 rows or 1 MiB;
//! then for at most 1024 calls, or the one that brings the transaction to 8 MiB, that it shares the transaction with.
//!
//! An alert waits for none of them: it passes the observations that wait, joins the transaction that is being filled, and ends it.
//! However many alerts come, after some of them the observation that has waited longest has its turn.

use std::time::{Duration, Instant as Monotonic};

use rusqlite::Connection;
use tokio::runtime::Runtime;
use tokio::sync::mpsc::error::TryRecvError;
use tokio::time::timeout;

use super::database::{Database, Synchronous, commits_of_others};
use super::follower::Follower;
use super::requests::{Request, Requests};
use super::rows::{Appender, End, Savepoints};
use super::store::Reply;
use super::upkeep::{self, Upkeep};
use super::work::{Batch, Work};
use super::{SqliteError, commands};

/// Rows that do not fill a slice go when nothing has come for so long.
const QUIET: Duration = Duration::from_millis(5);

/// While messages keep coming, operators' commands are looked for so often: to look takes as long as storing some messages.
const COMMANDS_EVERY: Duration = Duration::from_millis(10);

#[derive(Debug)]
pub(super) struct Writer {
    database: Database,
    follower: Follower,
    /// The rows could not be written the last time: messages go without them until they can.
    rows_held: bool,
    /// While messages keep coming, no rows go before this.
    rows_not_before: Monotonic,
    upkeep: Upkeep,
    /// The end of what is stored, which holds while others have made so many commits.
    end: Option<(i64, End)>,
    /// When operators' commands were looked for last.
    looked_at: Option<Monotonic>,
    /// Whether it was too early to look for them again.
    is_to_look: bool,
    /// All of their commands were done when others had made so many commits.
    obeyed: Option<i64>,
    /// Who waits for the rows of all messages up to a position.
    flushes: Vec<(i64, Reply<()>)>,
}

impl Writer {
    pub(super) fn new(connection: Connection, follower: Follower, upkeep: Upkeep) -> Self {
        Self {
            database: Database::new(connection),
            follower,
            rows_held: false,
            rows_not_before: Monotonic::now(),
            upkeep,
            end: None,
            looked_at: None,
            is_to_look: false,
            obeyed: None,
            flushes: Vec::new(),
        }
    }

    /// Works until nobody can ask any more. Messages that are still without rows get them after the next opening.
    pub(super) fn run(mut self, mut requests: Requests, idle: &Runtime) {
        loop {
            self.answer_flushes();
            self.attend();
            if self.has_slice() && !requests.has_first() {
                self.commit_rows();
            }
            match self.next(&mut requests, idle) {
                Next::Request(Request::Work(work)) => self.commit(work, &mut requests),
                Next::Request(Request::Flush(reply)) => {
                    self.flushes.push((self.follower.last(), reply));
                    self.retry_rows();
                }
                Next::Rows => self.commit_rows(),
                Next::Nothing => {}
                Next::End => break,
            }
            self.database.checkpoint();
        }
        if self.rows_are_due() {
            self.commit_rows();
        }
        self.looked_at = None;
        self.attend();
        self.upkeep.closed();
    }

    /// What is to be done next. When nothing waits, it is waited for a while.
    fn next(&self, requests: &mut Requests, idle: &Runtime) -> Next {
        let rows_are_due = self.rows_are_due();
        match requests.try_next() {
            Ok(request) => return Next::Request(request),
            Err(TryRecvError::Disconnected) => return Next::End,
            Err(TryRecvError::Empty) if rows_are_due && !self.flushes.is_empty() => {
                return Next::Rows;
            }
            Err(TryRecvError::Empty) if self.upkeep.is_behind() => return Next::Nothing,
            Err(TryRecvError::Empty) => {}
        }
        let longest = match rows_are_due {
            true => QUIET,
            false if self.is_to_look => COMMANDS_EVERY,
            false => upkeep::INTERVAL,
        };
        match idle.block_on(async { timeout(longest, requests.next()).await }) {
            Ok(Some(request)) => Next::Request(request),
            Ok(None) => Next::End,
            Err(_) if rows_are_due => Next::Rows,
            Err(_) => Next::Nothing,
        }
    }

    /// Does what operators have asked for and empties what is kept no longer, each in a transaction of its own.
    fn attend(&mut self) {
        if self.upkeep.is_due() && !self.upkeep.is_in_place() {
            self.note(&Err(SqliteError::Moved));
        }
        if let Some(error) = self.database.failed() {
            self.is_to_look = false;
            return self.upkeep.failed(error);
        }
        let done = self.execute_commands();
        self.note(&done);
        if done.is_ok() && self.upkeep.is_due() {
            let emptied = self.empty();
            self.note(&emptied);
            if emptied.is_err() {
                self.upkeep.undone();
            }
        }
    }

    fn note(&mut self, done: &Result<(), SqliteError>) {
        self.database.note(done);
        if let Some(error) = self.database.failed() {
            self.upkeep.failed(error);
        }
    }

    fn execute_commands(&mut self) -> Result<(), SqliteError> {
        let is_early = |at: Monotonic| at.elapsed() < COMMANDS_EVERY;
        self.is_to_look = self.looked_at.is_some_and(is_early);
        if self.is_to_look {
            return Ok(());
        }
        // Asked before they are looked for: what others write meanwhile is found the next time.
        let connection = self.database.connection();
        let commits = commits_of_others(connection).map_err(SqliteError::engine)?;
        if self.obeyed == Some(commits) {
            self.looked_at = Some(Monotonic::now());
            return Ok(());
        }
        let waiting = commands::waiting(connection).map_err(SqliteError::engine)?;
        if waiting > 0 {
            let now = self.upkeep.now();
            let transaction = self.database.begin(Synchronous::Full)?;
            let executed = commands::execute(&transaction, now)
                .and_then(|executed| transaction.commit().map(|()| executed))
                .map_err(SqliteError::engine)?;
            self.database.wrote_much();
            self.upkeep.executed(executed);
            // Perhaps not all.
            self.looked_at = None;
            return Ok(());
        }
        (self.looked_at, self.obeyed) = (Some(Monotonic::now()), Some(commits));
        Ok(())
    }

    fn empty(&mut self) -> Result<(), SqliteError> {
        if let Some(up_to) = self.upkeep.look(self.database.connection()) {
            // What a power cut undoes of it is done again.
            let transaction = self.database.begin(Synchronous::Normal)?;
            self.upkeep
                .empty(&transaction, up_to)
                .and_then(|()| transaction.commit())
                .map_err(SqliteError::engine)?;
            self.database.wrote_much();
        }
        Ok(())
    }

    /// Does one piece of work and all that waits behind it, in one transaction, and answers.
    fn commit(&mut self, first: Work, requests: &mut Requests) {
        let mut next = Some(first);
        let mut batch = Batch {
            with_rows: self.follower.with_rows(),
            ..Batch::default()
        };
        let mut committed = self.transact(&mut next, requests, &mut batch);
        if committed.is_ok() && !self.upkeep.is_in_place() {
            // Nobody who opens the file by its name may find what was committed.
            committed = Err(SqliteError::Moved);
        }
        self.note(&committed);
        if committed.is_ok() {
            // Before anybody is answered: what was answered is noted.
            match batch.is_scattered {
                true => self.database.wrote_much(),
                false => self.database.wrote(batch.bytes),
            }
            self.upkeep
                .stored(batch.last, batch.taken, batch.room.as_ref());
        }
        if let Some(work) = next {
            work.refuse(&mut batch);
        }
        for release in batch.releases {
            release.answer(committed);
        }
        match committed {
            Ok(()) => {
                if let Some(last) = batch.last {
                    self.follower.stored(batch.stored, last);
                }
                let last = self.follower.last();
                for (up_to, _) in &mut self.flushes {
                    *up_to = last.min(*up_to);
                }
                self.retry_rows();
            }
            Err(error) => {
                self.rows_held = self.rows_are_due();
                self.upkeep.undone();
                self.upkeep.not_stored(error);
                self.refuse_flushes(error);
            }
        }
    }

    fn transact(
        &mut self,
        next: &mut Option<Work>,
        requests: &mut Requests,
        batch: &mut Batch,
    ) -> Result<(), SqliteError> {
        let transaction = self.database.begin(Synchronous::Full)?;
        let commits = commits_of_others(&transaction).map_err(SqliteError::engine)?;
        // Whatever fails, it is looked for anew.
        let end = self.end.take().filter(|(at, _)| *at == commits);
        let mut appender = Appender::behind(&transaction, end.map(|(_, end)| end));
        let mut closes_at: Option<Monotonic> = None;
        while let Some(work) = next.take() {
            if let Some(patience) = work.patience() {
                let at = Monotonic::now().checked_add(patience);
                closes_at = closes_at.into_iter().chain(at).min();
            }
            work.run(&mut appender, &mut self.upkeep, batch)
                .map_err(SqliteError::engine)?;
            while next.is_none() && !batch.is_full() {
                let request = match closes_at.is_some_and(|at| at <= Monotonic::now()) {
                    true => requests.try_first(),
                    false => requests.try_next().ok(),
                };
                match request {
                    Some(Request::Work(work)) => *next = Some(work),
                    Some(Request::Flush(reply)) => self.flushes.push((i64::MAX, reply)),
                    None => break,
                }
            }
        }
        let begun = Monotonic::now();
        let committed = appender
            .finish()
            .and_then(|end| transaction.commit().map(|()| end))
            .map_err(SqliteError::engine);
        batch.taken = begun.elapsed();
        self.end = committed?.map(|end| (commits, end));
        Ok(())
    }

    const fn rows_are_due(&self) -> bool {
        !self.follower.is_done() && !self.rows_held && self.database.failed().is_none()
    }

    /// Whether rows may go though messages keep coming.
    fn has_slice(&self) -> bool {
        let is_enough = self.rows_are_due() && self.follower.has_slice();
        is_enough && self.rows_not_before <= Monotonic::now()
    }

    /// Commits the next slice of rows.
    ///
    /// It does not wait for the disk, because rows that are lost are read again from their messages.
    fn commit_rows(&mut self) {
        let begun = Monotonic::now();
        let prepared = self.follower.prepare(self.database.connection());
        let mut committed = prepared
            .map_err(SqliteError::engine)
            .and_then(|()| self.write_rows(Savepoints::Without));
        if matches!(committed, Err(error) if error.is_of_one_row()) {
            committed = self.write_rows(Savepoints::With);
        }
        self.database.wrote_much();
        self.database.note(&committed);
        let ended = Monotonic::now();
        let taken = ended.saturating_duration_since(begun);
        self.rows_not_before = ended.checked_add(taken.saturating_mul(2)).unwrap_or(ended);
        self.rows_held = committed.is_err();
        match committed {
            Ok(()) => self.follower.written(),
            Err(error) => self.refuse_flushes(error),
        }
    }

    fn write_rows(&mut self, savepoints: Savepoints) -> Result<(), SqliteError> {
        let transaction = self.database.begin(Synchronous::Normal)?;
        self.follower.write(&transaction, savepoints)?;
        transaction.commit().map_err(SqliteError::engine)
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
        let done = self.follower.done();
        for (_, reply) in self.flushes.extract_if(.., |(up_to, _)| *up_to <= done) {
            let _ = reply.send(Ok(()));
        }
    }

    fn refuse_flushes(&mut self, error: SqliteError) {
        for (_, reply) in self.flushes.drain(..) {
            let _ = reply.send(Err(error));
        }
    }
}

/// What the writer does next.
enum Next {
    Request(Request),
    Rows,
    Nothing,
    End,
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use ihe_pcd::datatype::Instant;
    use ihe_pcd::session::{Entry, Precedence};
    use tokio::sync::oneshot;

    use super::*;
    use crate::sqlite::health::{Health, Shared};
    use crate::sqlite::lease::Lease;
    use crate::sqlite::prepared::Prepared;
    use crate::sqlite::requests::{self, Asking};
    use crate::sqlite::{StoreOptions, recovery, schema};

    /// A file for the one, and a look at it for the other.
    fn connections() -> (tempfile::TempDir, Connection, Connection) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ward.db");
        let mut connection = Connection::open(&path).unwrap();
        schema::migrate(&mut connection).unwrap();
        let look = Connection::open(path).unwrap();
        (folder, connection, look)
    }

    fn writer(folder: &tempfile::TempDir, connection: Connection) -> Writer {
        let path = folder.path().join("ward.db");
        let lease = Lease::take(&path).unwrap();
        let (noted, found) = recovery::recover(&connection, &lease).unwrap();
        let health = Arc::new(Shared::new(Health::opened(found)));
        let follower = Follower::open(&connection, StoreOptions::default()).unwrap();
        let upkeep = Upkeep::new(&path, StoreOptions::default(), lease, noted, health);
        Writer::new(connection, follower, upkeep)
    }

    fn idle() -> Runtime {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_time().build().unwrap()
    }

    fn ask(asking: &Asking, request: Request) {
        idle().block_on(asking.ask(request)).unwrap();
    }

    type Answer = oneshot::Receiver<Result<Vec<Prepared>, SqliteError>>;

    /// The positions that an answer tells, once it is there.
    fn positions(answer: Answer) -> Result<Vec<i64>, SqliteError> {
        let stored = answer.blocking_recv().unwrap()?;
        Ok(stored.iter().map(|it| it.position).collect())
    }

    fn append(bytes: usize) -> (Request, Answer) {
        let (reply, answer) = oneshot::channel();
        let frame = vec![b'x'; bytes].into();
        let entry = Entry::new("", "", "", Instant::UNIX_EPOCH, frame);
        let messages = Prepared::all(vec![entry]);
        (Request::Work(Work::Append { messages, reply }), answer)
    }

    #[test]
    fn without_space_messages_are_refused_until_there_is_some() {
        let (folder, connection, look) = connections();
        connection
            .pragma_update(None, "max_page_count", 100)
            .unwrap();
        let (asking, requests) = requests::queues();
        let writer = writer(&folder, connection);
        let thread = std::thread::spawn(move || writer.run(requests, &idle()));
        let append = |bytes| {
            let (request, answer) = append(bytes);
            ask(&asking, request);
            positions(answer)
        };
        assert_eq!(append(100_000), Ok(vec![1]));
        let full = SqliteError::Full { code: 13 };
        assert_eq!(append(400_000), Err(full));
        assert_eq!(append(400_000), Err(full));
        assert_eq!(append(100_000), Ok(vec![2]));
        drop(asking);
        thread.join().unwrap();
        let stored = look.query_row("SELECT count(*) FROM message", [], |row| row.get(0));
        assert_eq!(stored, Ok(2));
    }

    #[test]
    fn what_waits_when_the_store_is_closed_is_done_with_its_rows() {
        let (folder, connection, look) = connections();
        let (asking, requests) = requests::queues();
        let (request, answer) = append(1);
        ask(&asking, request);
        drop(asking);
        writer(&folder, connection).run(requests, &idle());
        assert_eq!(positions(answer), Ok(vec![1]));
        let problems = look.query_row("SELECT count(*) FROM problem", [], |row| row.get(0));
        assert_eq!(problems, Ok(1));
    }

    #[test]
    fn after_a_disk_has_failed_the_undelivered_are_read_before_anything_is_taken() {
        let (folder, connection, look) = connections();
        let path = folder.path().join("ward.db");
        let (asking, mut requests) = requests::queues();
        for _ in 0..4 {
            ask(&asking, append(10).0);
        }
        let mut writer = writer(&folder, connection);
        let failed = SqliteError::Failed { code: 1034 };
        let Next::Request(Request::Work(work)) = writer.next(&mut requests, &idle()) else {
            panic!("there is work");
        };
        writer.commit(work, &mut requests);
        writer.note(&Err(failed));
        assert_eq!(writer.upkeep.health().failed, Some(failed));
        let (request, answer) = append(10);
        ask(&asking, request);
        drop(asking);
        writer.run(requests, &idle());
        assert_eq!(positions(answer), Err(failed), "it stays so");

        let change = "UPDATE message SET raw = 'x' WHERE position = 3";
        look.execute(change, []).unwrap();
        let lease = Lease::take(&path).unwrap();
        let (_, found) = recovery::recover(&look, &lease).unwrap();
        assert!(found.after_failure && !found.is_in_order());
        assert_eq!(found.lost, 1);
        let (_, found) = recovery::recover(&look, &lease).unwrap();
        assert!(!found.after_failure, "it was looked at");
    }

    #[test]
    fn after_a_disk_has_failed_nobody_wakes_to_look_for_commands() {
        let (folder, connection, _look) = connections();
        let mut writer = writer(&folder, connection);
        writer.is_to_look = true;
        writer.note(&Err(SqliteError::Failed { code: 1034 }));
        writer.attend();
        assert!(!writer.is_to_look);
    }

    fn alert() -> (Request, Answer) {
        let (reply, answer) = oneshot::channel();
        let entry = Entry::new("", "", "", Instant::UNIX_EPOCH, "x".into());
        let entry = entry.with_precedence(Precedence::Alert);
        let messages = Prepared::all(vec![entry]);
        (Request::Work(Work::Append { messages, reply }), answer)
    }

    #[test]
    fn an_alert_shares_its_commit_with_no_observation_that_waits() {
        let (folder, connection, _look) = connections();
        let (asking, mut requests) = requests::queues();
        let mut observations: Vec<_> = (0..100).map(|_| append(10)).collect();
        let mut writer = writer(&folder, connection);
        let (first, first_answer) = append(10);
        let Request::Work(first) = first else {
            panic!("it is work");
        };
        let mut waiting = Vec::new();
        for (request, answer) in observations.drain(..) {
            ask(&asking, request);
            waiting.push(answer);
        }
        let (request, answer) = alert();
        ask(&asking, request);
        writer.commit(first, &mut requests);
        assert_eq!(positions(first_answer), Ok(vec![1]));
        assert_eq!(positions(answer), Ok(vec![2]));
        assert!(waiting.iter_mut().all(|answer| answer.try_recv().is_err()));
        drop(asking);
        writer.run(requests, &idle());
        for (number, answer) in (3..).zip(waiting) {
            assert_eq!(positions(answer), Ok(vec![number]));
        }
    }
}
