//! A journal that has lost entries, forgets what it is told, and counts who asks it.

use std::ops::RangeInclusive;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use async_trait::async_trait;
use ihe_pcd::plugin::{Durability, Failure, Journal, LostEntries, Record, Unread, VolatileJournal};
use ihe_pcd::session::{Entry, Position, Quarantined, Trace};

/// Well until it is told otherwise.
#[derive(Debug)]
pub(crate) struct InjuredJournal {
    inner: VolatileJournal,
    /// Whether nothing can be set aside, released or marked.
    pub(crate) forgets: AtomicBool,
    lost: Mutex<Option<RangeInclusive<u64>>>,
    /// How often it was asked what is set aside.
    pub(crate) surveys: AtomicUsize,
}

impl InjuredJournal {
    pub(crate) fn new() -> Self {
        Self {
            inner: VolatileJournal::new(100_000),
            forgets: AtomicBool::new(false),
            lost: Mutex::default(),
            surveys: AtomicUsize::new(0),
        }
    }

    /// Loses what stands there, or will.
    pub(crate) fn lose(&self, positions: RangeInclusive<u64>) {
        *self.lost.lock().unwrap() = Some(positions);
    }

    fn remembers(&self) -> Result<(), Failure> {
        match self.forgets.load(Ordering::Relaxed) {
            true => Err(Failure::retry_later("the disk is full")),
            false => Ok(()),
        }
    }
}

#[async_trait]
impl Journal for InjuredJournal {
    fn durability(&self) -> Durability {
        self.inner.durability()
    }

    async fn append(&self, entries: Vec<Entry>) -> Result<Vec<Position>, Failure> {
        self.inner.append(entries).await
    }

    async fn read(&self, after: Position, limit: usize) -> Result<Vec<Record>, Unread> {
        let mut records = self.inner.read(after, limit).await?;
        let Some(lost) = self.lost.lock().unwrap().clone() else {
            return Ok(records);
        };
        let is_lost = |record: &Record| lost.contains(&record.position.number());
        if records.first().is_some_and(is_lost) {
            let first = Position::new(*lost.start()).max(records[0].position);
            let last = Position::new(*lost.end());
            return Err(LostEntries { first, last }.into());
        }
        records.truncate(records.iter().take_while(|it| !is_lost(it)).count());
        Ok(records)
    }

    async fn end(&self) -> Result<Position, Failure> {
        self.inner.end().await
    }

    async fn traces(&self, limit: usize) -> Result<Vec<(Position, Trace)>, Failure> {
        self.inner.traces(limit).await
    }

    async fn mark(&self, reader: &str, position: Position) -> Result<(), Failure> {
        self.remembers()?;
        self.inner.mark(reader, position).await
    }

    async fn marked(&self, reader: &str) -> Result<Position, Failure> {
        self.inner.marked(reader).await
    }

    async fn set_aside(&self, reader: &str, entry: Quarantined) -> Result<(), Failure> {
        self.remembers()?;
        self.inner.set_aside(reader, entry).await
    }

    async fn quarantined(
        &self,
        reader: &str,
        after: Position,
        limit: usize,
    ) -> Result<Vec<Quarantined>, Failure> {
        self.surveys.fetch_add(1, Ordering::Relaxed);
        self.inner.quarantined(reader, after, limit).await
    }

    async fn release(&self, reader: &str, position: Position) -> Result<bool, Failure> {
        self.remembers()?;
        self.inner.release(reader, position).await
    }

    async fn delete(&self, up_to: Position) -> Result<u64, Failure> {
        self.inner.delete(up_to).await
    }
}
