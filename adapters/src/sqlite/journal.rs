use async_trait::async_trait;
use ihe_pcd::plugin::{Durability, EndedAlerts, Failure, Journal, Operation, Record, Unread};
use ihe_pcd::session::alert::AlertKey;
use ihe_pcd::session::{Entry, Position, Quarantined, Trace};

use super::follower::READER;
use super::prepared::Prepared;
use super::reader::{Question, position};
use super::requests::Request;
use super::work::Work;
use super::{SqliteError, SqliteStore};

/// How many entries are deleted in one transaction, so that no deletion keeps an append waiting for long.
const DELETED_AT_ONCE: u32 = 256;

/// The largest entry: SQLite's limit for a row is 1,000,000,000 bytes, and the rows read from it must fit too.
const LARGEST_ENTRY: usize = 256 * 1024 * 1024;

#[async_trait]
impl Journal for SqliteStore {
    fn durability(&self) -> Durability {
        Durability::PowerLoss
    }

    /// Stores entries; calls that wait at the same time share one commit and its wait for the disk.
    ///
    /// After [`Failed`](SqliteError::Failed) the entries of the call may yet be found in the file when it is opened again:
    /// a disk that fails says nothing about what it has.
    async fn append(&self, entries: Vec<Entry>) -> Result<Vec<Position>, Failure> {
        if entries.is_empty() {
            return Ok(Vec::new());
        }
        if let Some(bytes) = entries.iter().map(size).find(|size| *size > LARGEST_ENTRY) {
            return Err(SqliteError::TooLarge { bytes }.into());
        }
        let messages = Prepared::all(entries);
        let append = |reply| Request::Work(Work::Append { messages, reply });
        let stored = self.write(append).await?;
        Ok(stored.iter().map(|it| position(it.position)).collect())
    }

    /// Fewer than `limit` come when they are large; none come only when there are no more.
    async fn read(&self, after: Position, limit: usize) -> Result<Vec<Record>, Unread> {
        let after = number(after)?;
        let read = |reply| Question::Read {
            after,
            limit,
            reply,
        };
        Ok(self.ask(read).await?)
    }

    /// Observations are not read but passed by, so that an alert does not wait for thousands of them.
    async fn read_alerts(&self, after: Position, limit: usize) -> Result<Vec<Record>, Unread> {
        let after = number(after)?;
        let read = |reply| Question::ReadAlerts {
            after,
            limit,
            reply,
        };
        Ok(self.ask(read).await?)
    }

    /// The name `observation` is the store's own.
    async fn mark(&self, reader: &str, position: Position) -> Result<(), Failure> {
        if reader == READER {
            return Err(SqliteError::ReservedReader.into());
        }
        let (reader, position) = (reader.to_owned(), number(position)?);
        let mark = |reply| {
            Request::Work(Work::Mark {
                reader,
                position,
                reply,
            })
        };
        Ok(self.write(mark).await?)
    }

    async fn marked(&self, reader: &str) -> Result<Position, Failure> {
        let reader = reader.to_owned();
        let marked = |reply| Question::Marked { reader, reply };
        Ok(self.ask(marked).await?)
    }

    async fn end(&self) -> Result<Position, Failure> {
        Ok(self.ask(|reply| Question::End { reply }).await?)
    }

    async fn traces(&self, limit: usize) -> Result<Vec<(Position, Trace)>, Failure> {
        // What could not be stored is not there, whatever the reason.
        let _ = self
            .write(|reply| Request::Work(Work::Wait { reply }))
            .await;
        Ok(self.ask(|reply| Question::Traces { limit, reply }).await?)
    }

    async fn set_aside(&self, reader: &str, entry: Quarantined) -> Result<(), Failure> {
        number(entry.position)?;
        let reader = reader.to_owned();
        let set_aside = |reply| {
            Request::Work(Work::SetAside {
                reader,
                entry,
                reply,
            })
        };
        Ok(self.write(set_aside).await?)
    }

    async fn quarantined(
        &self,
        reader: &str,
        after: Position,
        limit: usize,
    ) -> Result<Vec<Quarantined>, Failure> {
        let (reader, after) = (reader.to_owned(), number(after)?);
        let quarantined = |reply| Question::Quarantined {
            reader,
            after,
            limit,
            reply,
        };
        Ok(self.ask(quarantined).await?)
    }

    async fn release(&self, reader: &str, position: Position) -> Result<bool, Failure> {
        let (reader, position) = (reader.to_owned(), number(position)?);
        let release = |reply| {
            Request::Work(Work::Release {
                reader,
                position,
                reply,
            })
        };
        Ok(self.write(release).await?)
    }

    /// Empties `message.raw`; the rest of the message's row and what was read from it stay.
    ///
    /// What has no rows yet gets them before.
    async fn delete(&self, up_to: Position) -> Result<u64, Failure> {
        // A position beyond what a file can count is beyond everything stored.
        let up_to = number(up_to).unwrap_or(i64::MAX);
        let mut deleted = 0_u64;
        // Where rows cannot be written, their messages are spared.
        let _ = self.flush().await;
        loop {
            let limit = DELETED_AT_ONCE;
            let delete = |reply| {
                Request::Work(Work::Delete {
                    up_to,
                    limit,
                    reply,
                })
            };
            match self.write(delete).await {
                Ok(step) => {
                    deleted = deleted.saturating_add(step.count);
                    if step.is_all {
                        return Ok(deleted);
                    }
                }
                Err(error) if deleted == 0 => return Err(error.into()),
                Err(_) => return Ok(deleted),
            }
        }
    }

    /// Ends it in the table `alert`, which every program may read, and notes that in the table `command`.
    ///
    /// A store [without rows](super::StoreOptions::without_rows) has no such tables.
    async fn end_alert(&self, key: &AlertKey, by: &str) -> Result<bool, Failure> {
        // What was said of it before is in its row by then.
        self.flush().await?;
        let (key, who) = (key.clone(), by.to_owned());
        let end = |reply| Request::Work(Work::EndAlert { key, who, reply });
        Ok(self.write(end).await?)
    }

    /// Waits for the rows of everything that is stored.
    async fn finish(&self) -> Result<(), Failure> {
        Ok(self.flush().await?)
    }

    /// Those too that an [`Operator`](super::Operator) has ended in another process.
    async fn ended_alerts(&self, after: u64, limit: usize) -> Result<Option<EndedAlerts>, Failure> {
        let ended = |reply| Question::EndedAlerts {
            after,
            limit,
            reply,
        };
        Ok(self.ask(ended).await?)
    }

    /// What an [`Operator`](super::Operator) has had done, in this process or another.
    async fn operations(
        &self,
        after: u64,
        limit: usize,
    ) -> Result<Option<Vec<Operation>>, Failure> {
        let done = |reply| Question::Operations {
            after,
            limit,
            reply,
        };
        Ok(Some(self.ask(done).await?))
    }
}

fn size(entry: &Entry) -> usize {
    [
        entry.frame.len(),
        entry.control_id.len(),
        entry.sender.len(),
        entry.peer.len(),
    ]
    .into_iter()
    .fold(0, usize::saturating_add)
}

fn number(position: Position) -> Result<i64, SqliteError> {
    i64::try_from(position.number()).map_err(|_| SqliteError::PositionOutOfRange)
}
