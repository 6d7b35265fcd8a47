//! Follows the journal: knows which messages have no rows yet, and has the rows of the next ones ready.

use std::mem;

use bytes::Bytes;
use rusqlite::Connection;

use super::observations::{self, MessageRows};
use super::rows;
use super::{SqliteError, StoreOptions};

/// The name under which the follower marks how far it has come.
pub(super) const READER: &str = "observation";

/// How many messages more than came in meanwhile get their rows in one transaction, while the follower is behind.
const CAUGHT_UP_AT_ONCE: usize = 128;

/// How many bytes of messages are read, or kept, for rows that are yet to be written.
const BYTES_AT_ONCE: usize = 8 * 1024 * 1024;

/// A message that is stored.
#[derive(Debug)]
pub(super) struct StoredMessage {
    pub(super) position: i64,
    pub(super) frame: Bytes,
}

/// The states a message goes through after it is stored: fresh (or to be read from the file), ready, done.
#[derive(Debug)]
pub(super) struct Follower {
    options: StoreOptions,
    /// Up to here rows are committed; the mark in the file.
    done: i64,
    /// How many messages came in the last transaction.
    came: usize,
    /// The last message that is stored.
    last: i64,
    /// The next messages after those that are ready, if they are still in memory.
    fresh: Vec<StoredMessage>,
    /// Rows that are to be committed next.
    ready: Vec<MessageRows>,
}

impl Follower {
    /// Begins where the mark in the file says, whatever ended the last use of the file.
    pub(super) fn open(connection: &Connection, options: StoreOptions) -> rusqlite::Result<Self> {
        let done = "SELECT position FROM mark WHERE reader = ?1";
        let last = "SELECT coalesce(max(position), 0) FROM message";
        Ok(Self {
            options,
            done: connection.query_row(done, [READER], |row| row.get(0))?,
            came: 0,
            last: connection.query_row(last, [], |row| row.get(0))?,
            fresh: Vec::new(),
            ready: Vec::new(),
        })
    }

    /// Whether every message has its rows.
    pub(super) const fn is_done(&self) -> bool {
        self.done >= self.last
    }

    /// Whether rows are ready to be committed.
    pub(super) const fn is_ready(&self) -> bool {
        !self.ready.is_empty()
    }

    /// Takes note of messages that were committed.
    pub(super) fn stored(&mut self, messages: Vec<StoredMessage>) {
        let Some(last) = messages.last().map(|message| message.position) else {
            return;
        };
        self.came = messages.len();
        let kept: usize = self.fresh.iter().map(|message| message.frame.len()).sum();
        // What is not kept is read from the file when its turn comes.
        if self.in_memory_to() == self.last && kept < BYTES_AT_ONCE {
            self.fresh.extend(messages);
        }
        self.last = last;
    }

    /// Reads the rows of the next messages.
    pub(super) fn prepare(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        if self.is_ready() || self.is_done() {
            return Ok(());
        }
        let messages = if self.fresh.is_empty() {
            stored_after(
                connection,
                self.done,
                self.came.saturating_add(CAUGHT_UP_AT_ONCE),
            )?
        } else {
            mem::take(&mut self.fresh)
        };
        self.ready = messages
            .iter()
            .map(|message| observations::read(message, &self.options))
            .collect();
        if self.ready.is_empty() {
            // The raw messages were taken out of the file by hand.
            self.done = self.last;
        }
        Ok(())
    }

    /// Writes the rows that are ready, and the mark, into a transaction.
    pub(super) fn write(&self, transaction: &Connection) -> Result<(), SqliteError> {
        let Some(last) = self.ready.last() else {
            return Ok(());
        };
        for message in &self.ready {
            rows::insert(transaction, message)?;
        }
        rows::mark(transaction, READER, last.position).map_err(SqliteError::engine)
    }

    /// Takes note that what [`write`](Self::write) wrote was committed.
    pub(super) fn written(&mut self) {
        if let Some(last) = self.ready.last() {
            self.done = last.position;
        }
        self.ready.clear();
    }

    fn in_memory_to(&self) -> i64 {
        let fresh = self.fresh.last().map(|message| message.position);
        let ready = self.ready.last().map(|message| message.position);
        fresh.or(ready).unwrap_or(self.done)
    }
}

fn stored_after(
    connection: &Connection,
    position: i64,
    limit: usize,
) -> rusqlite::Result<Vec<StoredMessage>> {
    const SQL: &str = "SELECT position, raw FROM message \
         WHERE position > ?1 AND raw IS NOT NULL ORDER BY position";
    let mut statement = connection.prepare_cached(SQL)?;
    let mut rows = statement.query([position])?;
    let mut messages = Vec::new();
    let mut bytes = 0_usize;
    while messages.len() < limit && bytes < BYTES_AT_ONCE {
        let Some(row) = rows.next()? else { break };
        let raw: Vec<u8> = row.get(1)?;
        bytes = bytes.saturating_add(raw.len());
        messages.push(StoredMessage {
            position: row.get(0)?,
            frame: raw.into(),
        });
    }
    Ok(messages)
}
