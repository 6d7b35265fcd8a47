//! A journal that does what it is told only if the test lets it.

use core::fmt;

use ihe_pcd::plugin::{Durability, Failure, Journal, Record, Unread, VolatileJournal, async_trait};
use ihe_pcd::session::{Entry, Position, Quarantined, Trace};

/// What a journal is asked for. Whatever else there is, it answers.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Call {
    Append,
    Read,
    Mark,
    SetAside,
    Release,
}

/// A journal in memory, and whether it does what it is asked for: otherwise it may be asked again.
pub(crate) struct AskedJournal {
    inner: VolatileJournal,
    does: Box<dyn Fn(Call) -> bool + Send + Sync>,
}

impl AskedJournal {
    pub(crate) fn new(
        capacity: usize,
        does: impl Fn(Call) -> bool + Send + Sync + 'static,
    ) -> Self {
        Self {
            inner: VolatileJournal::new(capacity),
            does: Box::new(does),
        }
    }

    fn ask(&self, call: Call) -> Result<&VolatileJournal, Failure> {
        match (self.does)(call) {
            true => Ok(&self.inner),
            false => Err(Failure::retry_later("not now")),
        }
    }
}

#[async_trait]
impl Journal for AskedJournal {
    fn durability(&self) -> Durability {
        Durability::Volatile
    }

    async fn append(&self, entries: Vec<Entry>) -> Result<Vec<Position>, Failure> {
        self.ask(Call::Append)?.append(entries).await
    }

    async fn read(&self, after: Position, limit: usize) -> Result<Vec<Record>, Unread> {
        self.ask(Call::Read)?.read(after, limit).await
    }

    async fn mark(&self, reader: &str, position: Position) -> Result<(), Failure> {
        self.ask(Call::Mark)?.mark(reader, position).await
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
        self.ask(Call::SetAside)?.set_aside(reader, entry).await
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
        self.ask(Call::Release)?.release(reader, position).await
    }

    async fn delete(&self, up_to: Position) -> Result<u64, Failure> {
        self.inner.delete(up_to).await
    }
}

impl fmt::Debug for AskedJournal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AskedJournal").field(&self.inner).finish()
    }
}
