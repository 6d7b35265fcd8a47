//! Plugins that wait until they are let, and fail when they are told.

use async_trait::async_trait;
use ihe_pcd::model::Report;
use ihe_pcd::plugin::{
    Durability, ErrorKind, Failure, Journal, ObservationSink, Origin, PluginError, Record, Unread,
    VolatileJournal,
};
use ihe_pcd::session::{Entry, Position, Quarantined, Trace};
use thiserror::Error;
use tokio::sync::Semaphore;

/// A journal that appends only as often as it is told it may, and can be told to fail.
#[derive(Debug)]
pub(crate) struct GatedJournal {
    inner: VolatileJournal,
    pub(crate) gate: Semaphore,
    /// One permit for each append that has begun.
    pub(crate) begun: Semaphore,
    failing: bool,
}

#[derive(Debug, Error)]
#[error("the disk is full")]
pub(crate) struct DiskFull;

impl PluginError for DiskFull {
    fn kind(&self) -> ErrorKind {
        ErrorKind::RetryLater
    }
}

impl GatedJournal {
    pub(crate) fn new() -> Self {
        Self {
            inner: VolatileJournal::new(1_000),
            gate: Semaphore::new(0),
            begun: Semaphore::new(0),
            failing: false,
        }
    }

    pub(crate) fn failing() -> Self {
        let journal = Self {
            failing: true,
            ..Self::new()
        };
        journal.gate.add_permits(1_000);
        journal
    }
}

#[async_trait]
impl Journal for GatedJournal {
    fn durability(&self) -> Durability {
        Durability::Volatile
    }

    async fn append(&self, entries: Vec<Entry>) -> Result<Vec<Position>, Failure> {
        self.begun.add_permits(1);
        self.gate.acquire().await.unwrap().forget();
        if self.failing {
            return Err(DiskFull.into());
        }
        self.inner.append(entries).await
    }

    async fn read(&self, after: Position, limit: usize) -> Result<Vec<Record>, Unread> {
        self.inner.read(after, limit).await
    }

    async fn mark(&self, reader: &str, position: Position) -> Result<(), Failure> {
        self.inner.mark(reader, position).await
    }

    async fn marked(&self, reader: &str) -> Result<Position, Failure> {
        self.inner.marked(reader).await
    }

    async fn end(&self) -> Result<Position, Failure> {
        self.inner.end().await
    }

    async fn traces(&self, limit: usize) -> Result<Vec<(Position, Trace)>, Failure> {
        self.inner.traces(limit).await
    }

    async fn set_aside(&self, reader: &str, entry: Quarantined) -> Result<(), Failure> {
        self.inner.set_aside(reader, entry).await
    }

    async fn quarantined(
        &self,
        reader: &str,
        after: Position,
        limit: usize,
    ) -> Result<Vec<Quarantined>, Failure> {
        self.inner.quarantined(reader, after, limit).await
    }

    async fn release(&self, reader: &str, position: Position) -> Result<bool, Failure> {
        self.inner.release(reader, position).await
    }

    async fn delete(&self, up_to: Position) -> Result<u64, Failure> {
        self.inner.delete(up_to).await
    }
}

/// Takes a report only when it is let.
pub(crate) struct GatedSink {
    pub(crate) gate: Semaphore,
    /// One permit for each report that has begun.
    pub(crate) begun: Semaphore,
}

impl Default for GatedSink {
    fn default() -> Self {
        Self {
            gate: Semaphore::new(0),
            begun: Semaphore::new(0),
        }
    }
}

#[async_trait]
impl ObservationSink for GatedSink {
    async fn observe(&self, _: &Report<'_>, _: &Origin) -> Result<(), Failure> {
        self.begun.add_permits(1);
        self.gate.acquire().await.unwrap().forget();
        Ok(())
    }
}
