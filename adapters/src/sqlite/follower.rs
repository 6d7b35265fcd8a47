//! Follows the journal: knows which messages have no rows yet, and has the rows of the next ones ready.

use std::collections::VecDeque;

use bytes::Bytes;
use ihe_pcd::datatype::Instant;
use rusqlite::Connection;

use super::digest;
use super::marks::{self, Mark};
use super::observations::{self, MessageRows};
use super::rows::{self, Savepoints};
use super::{SqliteError, StoreOptions};

/// The name under which the follower marks how far it has come.
pub(super) const READER: &str = "observation";

/// A slice ends with the message that brings it to this many rows.
///
/// A message that is waiting for its commit waits for slices, so they are small;
/// messages that come faster than this are kept, and get their rows when there is time.
const ROWS_AT_ONCE: usize = 512;

/// A slice ends with the message that brings it to this many bytes.
const BYTES_AT_ONCE: usize = 1024 * 1024;

/// So many messages are enough for a slice.
const ENOUGH_MESSAGES: usize = 64;

/// So many bytes of messages are enough for a slice.
const ENOUGH_BYTES: usize = 256 * 1024;

/// How many bytes of messages are kept in memory for the slices after the next.
const BYTES_KEPT: usize = 8 * 1024 * 1024;

/// How many messages are kept in memory for the slices after the next.
const MESSAGES_KEPT: usize = 4096;

/// A message that is stored.
#[derive(Debug)]
pub(super) struct StoredMessage {
    pub(super) position: i64,
    /// `None` where it is not in the file as it was stored.
    pub(super) content: Option<Content>,
}

/// What rows are read from.
#[derive(Debug)]
pub(super) struct Content {
    pub(super) received_at: Instant,
    pub(super) frame: Bytes,
}

impl StoredMessage {
    fn bytes(&self) -> usize {
        let content = self.content.as_ref();
        content.map_or(0, |content| content.frame.len())
    }
}

/// The states a message goes through after it is stored: fresh (or to be read from the file), ready, done.
#[derive(Debug)]
pub(super) struct Follower {
    options: StoreOptions,
    /// Up to here rows are committed; the mark in the file.
    done: i64,
    /// The last message that is stored.
    last: i64,
    /// The next messages after those that are ready, if they are still in memory.
    fresh: VecDeque<StoredMessage>,
    /// Rows that are to be committed next: one slice.
    ready: Vec<MessageRows>,
    /// Messages of that slice with a correction whose original is not known.
    without_original: Vec<i64>,
}

impl Follower {
    /// Begins where the mark in the file says, whatever ended the last use of the file.
    pub(super) fn open(connection: &Connection, options: StoreOptions) -> rusqlite::Result<Self> {
        let last = "SELECT coalesce(max(position), 0) FROM message";
        Ok(Self {
            done: match options.rows {
                true => begin(connection)?,
                // Nothing is to be done, and nothing is kept for it.
                false => {
                    marks::remove(connection, READER)?;
                    i64::MAX
                }
            },
            options,
            last: connection.query_row(last, [], |row| row.get(0))?,
            fresh: VecDeque::new(),
            ready: Vec::new(),
            without_original: Vec::new(),
        })
    }

    /// The last message that is stored.
    pub(super) const fn last(&self) -> i64 {
        self.last
    }

    /// Up to where messages have their rows.
    pub(super) const fn done(&self) -> i64 {
        self.done
    }

    /// Whether every message has its rows.
    pub(super) const fn is_done(&self) -> bool {
        self.done >= self.last
    }

    /// Whether there are messages enough for a slice that is worth its transaction.
    pub(super) fn has_slice(&self) -> bool {
        if self.is_done() {
            return false;
        }
        // Where none is in memory, more are in the file than were kept.
        let is_behind = self.fresh.is_empty();
        is_behind
            || self.is_ready()
            || self.fresh.len() >= ENOUGH_MESSAGES
            || self.fresh_bytes() >= ENOUGH_BYTES
    }

    /// Whether rows are ready to be committed.
    const fn is_ready(&self) -> bool {
        !self.ready.is_empty()
    }

    fn fresh_bytes(&self) -> usize {
        self.fresh.iter().map(StoredMessage::bytes).sum()
    }

    /// Whether messages get rows.
    pub(super) const fn with_rows(&self) -> bool {
        self.options.rows
    }

    /// Takes note of messages that were committed, up to the last one.
    pub(super) fn stored(&mut self, messages: Vec<StoredMessage>, last: i64) {
        let kept = self.fresh_bytes();
        // What is not kept is read from the file when its turn comes.
        let room = kept < BYTES_KEPT && self.fresh.len() < MESSAGES_KEPT;
        if self.in_memory_to() == self.last && room {
            self.fresh.extend(messages);
        }
        self.last = last;
    }

    /// Reads the rows of the next messages, one slice of them.
    pub(super) fn prepare(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        if self.is_ready() || self.is_done() {
            return Ok(());
        }
        if self.fresh.is_empty() {
            self.fresh = stored_after(connection, self.done)?;
        }
        let (mut rows, mut bytes) = (0_usize, 0_usize);
        while rows < ROWS_AT_ONCE && bytes < BYTES_AT_ONCE {
            let Some(message) = self.fresh.pop_front() else {
                break;
            };
            let read = observations::read(&message, &self.options);
            rows = rows.saturating_add(read.count());
            bytes = bytes.saturating_add(message.bytes());
            self.ready.push(read);
        }
        if self.ready.is_empty() {
            // The raw messages were taken out of the file by hand.
            self.done = self.last;
        }
        Ok(())
    }

    /// Writes the rows that are ready, and the mark, into a transaction.
    pub(super) fn write(
        &mut self,
        transaction: &Connection,
        savepoints: Savepoints,
    ) -> Result<(), SqliteError> {
        let Some(last) = self.ready.last() else {
            return Ok(());
        };
        self.without_original = rows::insert(transaction, &self.ready, savepoints)?;
        marks::write(transaction, READER, last.position).map_err(SqliteError::engine)
    }

    /// Takes note that what [`write`](Self::write) wrote was committed.
    pub(super) fn written(&mut self) {
        if let Some(last) = self.ready.last() {
            self.done = last.position;
        }
        self.ready.clear();
        for position in self.without_original.drain(..) {
            tracing::warn!(target: "ihe_pcd", position, "the value that an observation corrects is not known");
        }
    }

    fn in_memory_to(&self) -> i64 {
        let fresh = self.fresh.back().map(|message| message.position);
        let ready = self.ready.last().map(|message| message.position);
        fresh.or(ready).unwrap_or(self.done)
    }
}

/// Where the mark says, or else the last message that has rows: they are written in order, each with all of its own.
///
/// The mark is made where it is missing or damaged, before any message is deleted that has no rows yet.
fn begin(connection: &Connection) -> rusqlite::Result<i64> {
    const LAST: &str = "SELECT max(coalesce((SELECT max(message_position) FROM observation), 0), \
         coalesce((SELECT max(message_position) FROM device_part), 0), coalesce((SELECT max(message_position) FROM alert_event), 0), \
         coalesce((SELECT max(message_position) FROM problem), 0))";
    if let Some(Mark::Intact(done)) = marks::read(connection, READER)? {
        return Ok(done);
    }
    let done = connection.query_row(LAST, [], |row| row.get(0))?;
    marks::write(connection, READER, done)?;
    Ok(done)
}

/// The messages of the next slice, and perhaps some more.
fn stored_after(
    connection: &Connection,
    position: i64,
) -> rusqlite::Result<VecDeque<StoredMessage>> {
    let mut statement = connection.prepare_cached(digest::ENTRIES_AFTER)?;
    let mut rows = statement.query([position])?;
    let mut messages = VecDeque::new();
    let (mut last, mut bytes) = (position, 0_usize);
    while messages.len() < MESSAGES_KEPT && bytes < BYTES_AT_ONCE {
        let Some(row) = rows.next()? else { break };
        let position: i64 = row.get(0)?;
        if position <= last {
            // A tree that is damaged shows rows twice, or in another order.
            messages.push_back(StoredMessage {
                position: last.saturating_add(1),
                content: None,
            });
            break;
        }
        last = position;
        let content = digest::check(position, row).and_then(|intact| {
            Some(Content {
                received_at: Instant::parse_rfc3339(intact.received_at).ok()?,
                frame: Bytes::copy_from_slice(intact.raw),
            })
        });
        let message = StoredMessage { position, content };
        bytes = bytes.saturating_add(message.bytes());
        messages.push_back(message);
    }
    Ok(messages)
}

#[cfg(test)]
mod tests {
    use ihe_pcd::session::Entry;

    use super::*;
    use crate::sqlite::prepared::Prepared;
    use crate::sqlite::schema;

    /// A report with this many values, of at least so many bytes.
    fn message(position: i64, values: usize, bytes: usize) -> StoredMessage {
        let header = "MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.6|||||||||^^1.3.6.1.4.1.19376.1.6.1.1.1^ISO\rPID|||1\rOBR|1\r";
        let row = "OBX||ST|1|1.0.0.1|x\r";
        let note = format!("NTE|{}\r", "x".repeat(bytes));
        let frame = [header, &row.repeat(values), &note].concat();
        StoredMessage {
            position,
            content: Some(Content {
                received_at: Instant::UNIX_EPOCH,
                frame: frame.into(),
            }),
        }
    }

    fn insert(connection: &Connection, received_at: Instant, frame: &Bytes) {
        let entry = Entry::new("", "", "", received_at, Bytes::clone(frame));
        let mut appender = rows::Appender::new(connection);
        appender.append(&Prepared::all(vec![entry])[0]).unwrap();
        appender.finish().unwrap();
    }

    /// How many messages each slice takes.
    fn slices(messages: Vec<StoredMessage>) -> Vec<usize> {
        let mut connection = Connection::open_in_memory().unwrap();
        schema::migrate(&mut connection).unwrap();
        for message in &messages {
            let content = message.content.as_ref().unwrap();
            insert(&connection, content.received_at, &content.frame);
        }
        let open = || Follower::open(&connection, StoreOptions::default()).unwrap();
        let run = |mut follower: Follower| {
            let mut sizes = Vec::new();
            while !follower.is_done() {
                follower.prepare(&connection).unwrap();
                sizes.push(follower.ready.len());
                follower.written();
            }
            sizes
        };
        let of_the_file = run(open());
        let mut follower = open();
        follower.last = 0;
        let last = messages.last().unwrap().position;
        follower.stored(messages, last);
        assert_eq!(run(follower), of_the_file, "from memory as from the file");
        of_the_file
    }

    const REPORT: &str = "MSH|^~\\&|||||||ORU^R01^ORU_R01|1|P|2.6|||||||||^^1.3.6.1.4.1.19376.1.6.1.1.1^ISO\r\
        OBR|1||||||20261121110700+0000\rOBX||ST|1|1.0.0.1|x\r";

    /// The rows of a report that came at a time, and was changed in the file after that.
    fn rows_of(received_at: &str, change: &str) -> MessageRows {
        let mut connection = Connection::open_in_memory().unwrap();
        schema::migrate(&mut connection).unwrap();
        let received_at = Instant::parse_rfc3339(received_at).unwrap();
        insert(&connection, received_at, &REPORT.into());
        connection.execute_batch(change).unwrap();
        let mut follower = Follower::open(&connection, StoreOptions::default()).unwrap();
        follower.prepare(&connection).unwrap();
        follower.ready.pop().unwrap()
    }

    #[test]
    fn a_message_in_the_file_is_read_with_its_time_of_receipt() {
        let in_time = rows_of("2026-11-21T11:07:01Z", "").count();
        let early = rows_of("2026-11-21T11:00:00Z", "").count();
        assert_eq!(early, in_time + 1, "a problem more");
    }

    #[test]
    fn a_message_that_is_not_as_it_was_stored_becomes_one_problem_and_no_row() {
        for change in [
            "raw = replace(raw, '|x', '|y')",
            "received_at = '2026-11-21T11:07:02.000000000Z'",
            "received_at = CAST(received_at AS BLOB)",
            "raw = NULL",
            "digest = NULL",
        ] {
            let change = format!("UPDATE message SET {change}");
            let rows = rows_of("2026-11-21T11:07:01Z", &change);
            let kinds: Vec<_> = rows.problems.iter().map(|problem| problem.kind).collect();
            assert_eq!((rows.count(), &*kinds), (1, &["damaged"][..]), "{change}");
        }
    }

    #[test]
    fn messages_of_many_rows_or_bytes_are_read_in_small_slices() {
        let small = (1..=300).map(|position| message(position, 1, 0)).collect();
        assert_eq!(slices(small), [300]);
        let wide = (1..=5).map(|position| message(position, 180, 0)).collect();
        assert_eq!(slices(wide), [2, 2, 1], "180 values and their problems");
        let long = (1..=5).map(|position| message(position, 1, 600_000));
        assert_eq!(slices(long.collect()), [2, 2, 1]);
        let longer = (1..=3).map(|position| message(position, 9000, BYTES_AT_ONCE));
        assert_eq!(slices(longer.collect()), [1, 1, 1], "one at least");
    }
}
