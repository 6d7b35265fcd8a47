//! What one transaction of the writer does, and whom it answers.

use std::time::Duration;

use bytes::Bytes;
use ihe_pcd::session::alert::AlertKey;
use ihe_pcd::session::{Precedence, Quarantined};

use super::follower::{Content, StoredMessage};
use super::prepared::Prepared;
use super::rows::{Appender, Emptied};
use super::store::Reply;
use super::upkeep::{self, Room, Upkeep};
use super::{SqliteError, aside, commands, marks};

/// A transaction takes no further call when it holds this many.
const CALLS_AT_ONCE: usize = 1024;

/// A transaction takes no further call when it holds this many bytes of messages.
const BYTES_AT_ONCE: usize = 8 * 1024 * 1024;

/// For how long a transaction takes observations after a reader has asked for its mark.
///
/// Each reader marks often: without any patience, transactions would be small.
const PATIENCE: Duration = Duration::from_millis(2);

/// What is done in a transaction.
#[derive(Debug)]
pub(super) enum Work {
    Append {
        messages: Vec<Prepared>,
        /// With the positions they were given, and for their owner to drop: two threads that free what the other has made stand in each other's way.
        reply: Reply<Vec<Prepared>>,
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
    EndAlert {
        key: AlertKey,
        who: String,
        reply: Reply<bool>,
    },
    /// Nothing: it is answered when everything before it is done.
    Wait { reply: Reply<()> },
    /// One step of it.
    Delete {
        up_to: i64,
        limit: u32,
        reply: Reply<Emptied>,
    },
}

impl Work {
    /// Whether it passes observations that wait, and whoever has to wait for those.
    pub(super) fn goes_first(&self) -> bool {
        self.patience().is_some()
    }

    /// For how long its transaction may take observations that wait behind it; nothing, where it takes as many as it can.
    pub(super) fn patience(&self) -> Option<Duration> {
        match self {
            Self::Append { messages, .. } => {
                let is_alert = |it: &Prepared| it.entry.precedence == Precedence::Alert;
                messages.iter().any(is_alert).then_some(Duration::ZERO)
            }
            // Whoever notes how far it has come goes on then, and an alert may be the next.
            Self::Mark { .. } | Self::Release { .. } => Some(PATIENCE),
            Self::SetAside { .. } | Self::EndAlert { .. } => Some(Duration::ZERO),
            Self::Wait { .. } | Self::Delete { .. } => None,
        }
    }

    pub(super) fn run(
        self,
        appender: &mut Appender<'_>,
        upkeep: &mut Upkeep,
        batch: &mut Batch,
    ) -> rusqlite::Result<()> {
        let transaction = appender.transaction();
        match self {
            Self::Append {
                mut messages,
                reply,
            } => {
                let mut room = match batch.room.take() {
                    Some(room) => room,
                    None => upkeep.room(transaction),
                };
                let refused = room.take(messages.iter().map(|it| &it.entry)).err();
                batch.room = Some(room);
                if let Some(error) = refused {
                    batch.refuse(reply, error);
                    return Ok(());
                }
                let appended = batch.append(appender, &mut messages);
                batch.answer_append(reply, messages, appended)
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
                upkeep.emptied = upkeep.emptied.min(position.saturating_sub(1));
                batch.answer(reply, aside::remove(transaction, &reader, position))
            }
            Self::EndAlert { key, who, reply } => {
                let ended = commands::end_alert(transaction, &key, &who, upkeep.now());
                batch.answer(reply, ended)
            }
            Self::Wait { reply } => batch.answer(reply, Ok(())),
            Self::Delete {
                up_to,
                limit,
                reply,
            } => {
                batch.is_scattered = true;
                let done = upkeep::delete(transaction, upkeep.emptied, up_to, limit);
                if let Ok(done) = done {
                    upkeep.emptied = done.to;
                }
                batch.answer(reply, done)
            }
        }
    }

    /// Leaves work undone, in a batch that has failed.
    pub(super) fn refuse(self, batch: &mut Batch) {
        let undone = match self {
            Self::Append { reply, .. } => batch.answer(reply, Ok(Vec::new())),
            Self::Mark { reply, .. } | Self::SetAside { reply, .. } | Self::Wait { reply } => {
                batch.answer(reply, Ok(()))
            }
            Self::Release { reply, .. } | Self::EndAlert { reply, .. } => {
                batch.answer(reply, Ok(false))
            }
            Self::Delete { reply, .. } => batch.answer(reply, Ok(Emptied::default())),
        };
        drop(undone);
    }
}

/// Answers one caller, once it is known whether the transaction was committed.
pub(super) enum Release {
    /// By far the most of them.
    Appended {
        messages: Vec<Prepared>,
        reply: Reply<Vec<Prepared>>,
    },
    Other(Box<dyn FnOnce(Result<(), SqliteError>)>),
}

impl Release {
    /// Whoever has stopped waiting needs no answer.
    pub(super) fn answer(self, committed: Result<(), SqliteError>) {
        match self {
            Self::Appended { messages, reply } => drop(reply.send(committed.map(|()| messages))),
            Self::Other(release) => release(committed),
        }
    }
}

/// What one transaction does, and whom it answers.
#[derive(Default)]
pub(super) struct Batch {
    pub(super) releases: Vec<Release>,
    /// What was stored, if rows are to be read from it.
    pub(super) stored: Vec<StoredMessage>,
    /// Whether they are.
    pub(super) with_rows: bool,
    /// The last position that was given.
    pub(super) last: Option<i64>,
    /// Whether it writes elsewhere than behind what is stored, nobody knows how much.
    pub(super) is_scattered: bool,
    /// How many bytes of messages it holds.
    pub(super) bytes: usize,
    /// How long its commit took.
    pub(super) taken: Duration,
    /// What there is room for, once somebody has asked.
    pub(super) room: Option<Room>,
}

impl Batch {
    pub(super) const fn is_full(&self) -> bool {
        self.releases.len() >= CALLS_AT_ONCE || self.bytes >= BYTES_AT_ONCE
    }

    fn append(
        &mut self,
        appender: &mut Appender<'_>,
        messages: &mut [Prepared],
    ) -> rusqlite::Result<()> {
        for message in messages {
            let position = appender.append(message)?;
            message.position = position;
            self.last = Some(position);
            let entry = &message.entry;
            self.bytes = self.bytes.saturating_add(entry.frame.len());
            if self.with_rows {
                self.stored.push(StoredMessage {
                    position,
                    content: Some(Content {
                        received_at: entry.received_at,
                        frame: Bytes::clone(&entry.frame),
                    }),
                });
            }
        }
        Ok(())
    }

    fn answer_append(
        &mut self,
        reply: Reply<Vec<Prepared>>,
        messages: Vec<Prepared>,
        done: rusqlite::Result<()>,
    ) -> rusqlite::Result<()> {
        self.releases.push(Release::Appended { messages, reply });
        done
    }

    /// Tells one caller that there is no room for it; the others are stored.
    fn refuse<T: 'static>(&mut self, reply: Reply<T>, error: SqliteError) {
        let release = move |committed: Result<(), _>| {
            let _ = reply.send(Err(committed.err().unwrap_or(error)));
        };
        self.releases.push(Release::Other(Box::new(release)));
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
        self.releases.push(Release::Other(Box::new(release)));
        done
    }
}
