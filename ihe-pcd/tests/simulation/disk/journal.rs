//! The journal of a process, as long as it has the file open.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use ihe_pcd::plugin::{Durability, Failure, Journal, Record, Unread};
use ihe_pcd::session::{Entry, Position, Quarantined, Trace};
use tokio::time::sleep;

use super::{Answer, Change, Content, Disk, DiskError, now};

/// The journal on a disk, opened.
#[derive(Debug)]
pub(crate) struct DiskJournal(Arc<Disk>);

impl DiskJournal {
    /// Opens it again after a crash, an end, or a sync that failed.
    pub(crate) fn open(disk: &Arc<Disk>) -> Self {
        disk.open();
        Self(Arc::clone(disk))
    }

    async fn write(&self, change: Change) -> Result<Answer, Failure> {
        let (answered_at, slot) = match self.0.begin_write(change) {
            Ok(begun) => begun,
            Err((delay, error)) => {
                pause(delay).await;
                return Err(error.into());
            }
        };
        pause(answered_at.saturating_sub(now())).await;
        loop {
            {
                let mut state = self.0.state();
                self.0.settle(&mut state, now());
            }
            let answer = slot.lock().unwrap().take();
            match answer {
                Some(Some(answer)) => return Ok(answer),
                Some(None) => return Err(DiskError::Latched.into()),
                None => sleep(Duration::from_millis(1)).await,
            }
        }
    }

    /// Waits until everything that was asked for by now is synced, or has failed.
    async fn settled(&self) {
        let Some(last) = self.0.state().queue.back().map(|queued| queued.due) else {
            return;
        };
        pause(last.saturating_sub(now())).await;
        loop {
            {
                let mut state = self.0.state();
                self.0.settle(&mut state, now());
                if state.queue.front().is_none_or(|queued| queued.due > last) {
                    return;
                }
            }
            sleep(Duration::from_millis(1)).await;
        }
    }

    /// What a reader finds, now or as it was a while ago.
    async fn look<T>(&self, find: impl FnOnce(&Content) -> T) -> Result<T, DiskError> {
        let age = self.0.begin_read()?;
        let found = find(&self.0.state().content);
        pause(age).await;
        Ok(found)
    }
}

async fn pause(delay: Duration) {
    if !delay.is_zero() {
        sleep(delay).await;
    }
}

#[async_trait]
impl Journal for DiskJournal {
    fn durability(&self) -> Durability {
        Durability::PowerLoss
    }

    async fn append(&self, entries: Vec<Entry>) -> Result<Vec<Position>, Failure> {
        match self.write(Change::Append(entries)).await? {
            Answer::Positions(positions) => Ok(positions),
            _ => Ok(Vec::new()),
        }
    }

    async fn read(&self, after: Position, limit: usize) -> Result<Vec<Record>, Unread> {
        let read = self.look(|content| content.read(after, limit)).await;
        read.map_err(|error| Unread::Failed(error.into()))
    }

    async fn end(&self) -> Result<Position, Failure> {
        Ok(self.look(Content::end).await?)
    }

    async fn traces(&self, limit: usize) -> Result<Vec<(Position, Trace)>, Failure> {
        self.settled().await;
        Ok(self.look(|content| content.traces(limit)).await?)
    }

    async fn mark(&self, reader: &str, position: Position) -> Result<(), Failure> {
        let mark = Change::Mark(reader.to_owned(), position);
        self.write(mark).await.map(drop)
    }

    async fn marked(&self, reader: &str) -> Result<Position, Failure> {
        Ok(self.look(|content| content.marked(reader)).await?)
    }

    async fn set_aside(&self, reader: &str, entry: Quarantined) -> Result<(), Failure> {
        let set_aside = Change::SetAside(reader.to_owned(), entry);
        self.write(set_aside).await.map(drop)
    }

    async fn quarantined(
        &self,
        reader: &str,
        after: Position,
        limit: usize,
    ) -> Result<Vec<Quarantined>, Failure> {
        let page = |content: &Content| {
            let entries = content.quarantined(reader);
            let entries = entries.filter(|entry| entry.position > after);
            entries.take(limit).cloned().collect()
        };
        Ok(self.look(page).await?)
    }

    async fn release(&self, reader: &str, position: Position) -> Result<bool, Failure> {
        let release = Change::Release(reader.to_owned(), position);
        Ok(matches!(self.write(release).await?, Answer::WasAside(true)))
    }

    async fn delete(&self, up_to: Position) -> Result<u64, Failure> {
        match self.write(Change::Delete(up_to)).await? {
            Answer::Deleted(count) => Ok(count),
            _ => Ok(0),
        }
    }
}
