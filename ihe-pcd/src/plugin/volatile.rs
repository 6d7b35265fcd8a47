use alloc::boxed::Box;
use alloc::collections::{BTreeMap, VecDeque};
use alloc::string::String;
use alloc::vec::Vec;
use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use bytes::Bytes;
use thiserror::Error;

use super::{Durability, ErrorKind, Failure, Journal, PluginError, Record};
use crate::session::{Entry, Position};

/// A journal in memory: everything acknowledged is lost with the process.
///
/// For tests and demonstrations: [`Consumer::danger_volatile`](crate::actor::Consumer::danger_volatile) uses one,
/// and a consumer that is given one warns when it starts.
/// It is bounded: when readers fall behind by `capacity` entries, appending answers
/// [`RetryLater`](ErrorKind::RetryLater) instead of growing.
/// While it has no reader (nobody has marked), it keeps the last `capacity` entries and forgets those before.
#[derive(Debug)]
pub struct VolatileJournal {
    capacity: usize,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    last: u64,
    records: VecDeque<Record>,
    marks: BTreeMap<String, Position>,
}

/// The journal holds as many undelivered entries as it may.
#[derive(Clone, Copy, Debug, Error)]
#[error("the journal in memory is full: sinks are {capacity} entries behind")]
struct Full {
    capacity: usize,
}

impl PluginError for Full {
    fn kind(&self) -> ErrorKind {
        ErrorKind::RetryLater
    }
}

impl VolatileJournal {
    /// A journal for at most `capacity` entries that are yet to be read.
    pub fn new(capacity: usize) -> Self {
        Self {
            capacity,
            state: Mutex::default(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Every change is complete before anything can panic.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Drops the entries up to and with a position.
    fn forget(&mut self, up_to: Position) {
        let end = self
            .records
            .partition_point(|record| record.position <= up_to);
        self.records.drain(..end);
    }
}

#[async_trait]
impl Journal for VolatileJournal {
    fn durability(&self) -> Durability {
        Durability::Volatile
    }

    async fn append(&self, entries: Vec<Entry>) -> Result<Vec<Position>, Failure> {
        let mut state = self.state();
        match state.marks.values().min().copied() {
            Some(slowest) => state.forget(slowest),
            None => {
                let kept = self.capacity.saturating_sub(entries.len());
                let surplus = state.records.len().saturating_sub(kept);
                state.records.drain(..surplus);
            }
        }
        if state.records.len().saturating_add(entries.len()) > self.capacity {
            return Err(Full {
                capacity: self.capacity,
            }
            .into());
        }
        let mut positions = Vec::with_capacity(entries.len());
        for mut entry in entries {
            // A frame may be a small part of a large receive buffer.
            entry.frame = Bytes::copy_from_slice(&entry.frame);
            state.last = state.last.saturating_add(1);
            let position = Position::new(state.last);
            state.records.push_back(Record { position, entry });
            positions.push(position);
        }
        Ok(positions)
    }

    async fn read(&self, after: Position, limit: usize) -> Result<Vec<Record>, Failure> {
        let state = self.state();
        let begin = state
            .records
            .partition_point(|record| record.position <= after);
        Ok(state
            .records
            .iter()
            .skip(begin)
            .take(limit)
            .cloned()
            .collect())
    }

    async fn mark(&self, reader: &str, position: Position) -> Result<(), Failure> {
        self.state().marks.insert(reader.into(), position);
        Ok(())
    }

    async fn marked(&self, reader: &str) -> Result<Position, Failure> {
        Ok(self.state().marks.get(reader).copied().unwrap_or_default())
    }

    async fn delete(&self, up_to: Position) -> Result<u64, Failure> {
        let mut state = self.state();
        let slowest = state.marks.values().min().copied().unwrap_or(up_to);
        let before = state.records.len();
        state.forget(up_to.min(slowest));
        Ok(u64::try_from(before.saturating_sub(state.records.len())).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use crate::datatype::Instant;

    use super::*;

    async fn append(journal: &VolatileJournal, entries: usize) -> Result<Vec<Position>, Failure> {
        let entry = Entry::new("peer", "sender", "1", Instant::UNIX_EPOCH, Bytes::new());
        journal.append(alloc::vec![entry; entries]).await
    }

    async fn positions(journal: &VolatileJournal) -> Vec<u64> {
        let records = journal.read(Position::START, usize::MAX).await.unwrap();
        let positions = records.into_iter().map(|record| record.position.number());
        positions.collect()
    }

    #[tokio::test]
    async fn without_a_reader_the_last_entries_are_kept() {
        let journal = VolatileJournal::new(3);
        append(&journal, 2).await.unwrap();
        append(&journal, 2).await.unwrap();
        assert_eq!(positions(&journal).await, [2, 3, 4]);
    }

    #[tokio::test]
    async fn nothing_a_reader_has_yet_to_see_is_forgotten() {
        let journal = VolatileJournal::new(3);
        journal.mark("slow", Position::START).await.unwrap();
        append(&journal, 3).await.unwrap();
        let full = append(&journal, 1).await.unwrap_err();
        assert_eq!(full.kind(), ErrorKind::RetryLater);
        assert_eq!(positions(&journal).await, [1, 2, 3]);
        journal.mark("slow", Position::new(2)).await.unwrap();
        assert_eq!(append(&journal, 1).await.unwrap(), [Position::new(4)]);
        assert_eq!(positions(&journal).await, [3, 4]);
    }
}
