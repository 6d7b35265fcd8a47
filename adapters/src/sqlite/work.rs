//! What one transaction of the writer does, and whom it answers.

use std::time::Duration;

use bytes::Bytes;
use ihe_pcd::session::alert::AlertKey;
use ihe_pcd::session::{Position, Precedence, Quarantined};

use super::follower::{Content, StoredMessage};
use super::prepared::Prepared;
use super::reader::position;
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
            Self::Append { messages, reply } => {
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
                let positions = messages
                    .iter()
                    .map(|message| batch.append(appender, message))
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
pub(super) type Release = Box<dyn FnOnce(Result<(), SqliteError>)>;

/// What one transaction does, and whom it answers.
#[derive(Default)]
pub(super) struct Batch {
    pub(super) releases: Vec<Release>,
    pub(super) stored: Vec<StoredMessage>,
    bytes: usize,
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
        message: &Prepared,
    ) -> rusqlite::Result<Position> {
        let number = appender.append(message)?;
        let entry = &message.entry;
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

    /// Tells one caller that there is no room for it; the others are stored.
    fn refuse<T: 'static>(&mut self, reply: Reply<T>, error: SqliteError) {
        let release = move |committed: Result<(), _>| {
            let _ = reply.send(Err(committed.err().unwrap_or(error)));
        };
        self.releases.push(Box::new(release));
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
