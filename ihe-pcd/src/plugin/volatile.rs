use alloc::boxed::Box;
use alloc::collections::{BTreeMap, BTreeSet, VecDeque};
use alloc::string::String;
use alloc::vec::Vec;
use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use bytes::Bytes;
use thiserror::Error;

use super::{Durability, ErrorKind, Failure, Journal, PluginError, Record, Unread};
use crate::session::{Entry, Position, Quarantined, Trace};

/// A journal in memory: everything acknowledged is lost with the process.
///
/// For tests and demonstrations: [`Consumer::danger_volatile`](crate::actor::Consumer::danger_volatile) uses one,
/// and a consumer that is given one warns when it starts.
/// It is bounded: when `capacity` entries are yet to be read or set aside, appending answers
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
    quarantined: BTreeMap<(String, Position), Quarantined>,
    /// The entries of which at least one reader has set one aside: they are kept when those around them are forgotten.
    aside: BTreeMap<Position, Entry>,
}

/// The journal holds as many undelivered entries as it may.
#[derive(Clone, Copy, Debug, Error)]
#[error("the journal in memory is full: {capacity} entries are yet to be read or set aside")]
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
    /// Drops the entries up to and with a position, but those that were set aside. Answers how many.
    fn forget(&mut self, up_to: Position) -> usize {
        let end = self
            .records
            .partition_point(|record| record.position <= up_to);
        let held: BTreeSet<_> = self.quarantined.keys().map(|(_, at)| *at).collect();
        let mut forgotten = 0_usize;
        for Record { position, entry } in self.records.drain(..end) {
            if held.contains(&position) {
                self.aside.insert(position, entry);
            } else {
                forgotten = forgotten.saturating_add(1);
            }
        }
        forgotten
    }

    fn len(&self) -> usize {
        self.records.len().saturating_add(self.aside.len())
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
                state.records.drain(..surplus).count()
            }
        };
        if state.len().saturating_add(entries.len()) > self.capacity {
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

    async fn read(&self, after: Position, limit: usize) -> Result<Vec<Record>, Unread> {
        let state = self.state();
        let begin = state
            .records
            .partition_point(|record| record.position <= after);
        // What was set aside stands before everything that is not yet forgotten.
        let next = Position::new(after.number().saturating_add(1));
        let aside = state.aside.range(next..).map(|(position, entry)| Record {
            position: *position,
            entry: entry.clone(),
        });
        let records = state.records.iter().skip(begin).cloned();
        Ok(aside.chain(records).take(limit).collect())
    }

    async fn end(&self) -> Result<Position, Failure> {
        Ok(Position::new(self.state().last))
    }

    async fn traces(&self, limit: usize) -> Result<Vec<(Position, Trace)>, Failure> {
        let state = self.state();
        let traced = state.records.iter().filter_map(|record| {
            let trace = record.entry.trace?;
            Some((record.position, trace))
        });
        let mut last: Vec<_> = traced.rev().take(limit).collect();
        last.reverse();
        Ok(last)
    }

    async fn mark(&self, reader: &str, position: Position) -> Result<(), Failure> {
        self.state().marks.insert(reader.into(), position);
        Ok(())
    }

    async fn marked(&self, reader: &str) -> Result<Position, Failure> {
        Ok(self.state().marks.get(reader).copied().unwrap_or_default())
    }

    async fn set_aside(&self, reader: &str, entry: Quarantined) -> Result<(), Failure> {
        let key = (reader.into(), entry.position);
        self.state().quarantined.insert(key, entry);
        Ok(())
    }

    async fn quarantined(
        &self,
        reader: &str,
        after: Position,
        limit: usize,
    ) -> Result<Vec<Quarantined>, Failure> {
        let state = self.state();
        let next = (
            reader.into(),
            Position::new(after.number().saturating_add(1)),
        );
        let of_reader = |((name, _), _): &(&(String, Position), _)| name == reader;
        let entries = state.quarantined.range(next..).take_while(of_reader);
        Ok(entries
            .map(|(_, entry)| entry.clone())
            .take(limit)
            .collect())
    }

    async fn release(&self, reader: &str, position: Position) -> Result<bool, Failure> {
        let mut state = self.state();
        let key = (reader.into(), position);
        let was_aside = state.quarantined.remove(&key).is_some();
        if !state.quarantined.keys().any(|(_, at)| *at == position) {
            state.aside.remove(&position);
        }
        Ok(was_aside)
    }

    async fn delete(&self, up_to: Position) -> Result<u64, Failure> {
        let mut state = self.state();
        let slowest = state.marks.values().min().copied().unwrap_or(up_to);
        let forgotten = state.forget(up_to.min(slowest));
        Ok(u64::try_from(forgotten).unwrap_or_default())
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

    fn set_aside(position: u64) -> Quarantined {
        let position = Position::new(position);
        let reason = crate::session::QuarantineReason::Poison;
        Quarantined::new(position, reason, "", 1, Instant::UNIX_EPOCH)
    }

    #[tokio::test]
    async fn what_was_set_aside_is_kept_when_those_around_it_are_forgotten() {
        let journal = VolatileJournal::new(3);
        append(&journal, 3).await.unwrap();
        journal.set_aside("chart", set_aside(2)).await.unwrap();
        journal.set_aside("other", set_aside(2)).await.unwrap();
        journal.mark("chart", Position::new(3)).await.unwrap();
        assert_eq!(journal.delete(Position::new(3)).await.unwrap(), 2);
        assert_eq!(positions(&journal).await, [2]);
        append(&journal, 2).await.unwrap();
        append(&journal, 1).await.unwrap_err();
        assert!(journal.release("chart", Position::new(2)).await.unwrap());
        assert_eq!(
            positions(&journal).await,
            [2, 4, 5],
            "the other still holds it"
        );
        assert!(journal.release("other", Position::new(2)).await.unwrap());
        assert!(!journal.release("other", Position::new(2)).await.unwrap());
        assert_eq!(positions(&journal).await, [4, 5]);
    }
}
