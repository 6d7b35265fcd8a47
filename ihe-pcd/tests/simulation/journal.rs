//! A journal outside of the simulated hosts: it outlives their crashes.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use ihe_pcd::plugin::{Durability, Failure, Journal, Record};
use ihe_pcd::session::{Entry, Position};

use crate::oracle::Oracle;
use crate::random::Random;
use crate::trouble::{Busy, Trouble};

/// Stores what it is given when it answers, and not before; what is dropped before that is stored in part or not at all.
#[derive(Debug)]
pub(crate) struct SimJournal {
    oracle: Arc<Oracle>,
    trouble: Trouble,
    random: Mutex<Random>,
    /// Which calls of readers fail: whoever follows the journal changes nothing for those who append.
    reading: Mutex<Random>,
    records: Mutex<Vec<Record>>,
    mark: Mutex<Position>,
}

/// Entries whose append has not been answered.
struct Pending<'j> {
    journal: &'j SimJournal,
    entries: Vec<Entry>,
}

impl SimJournal {
    pub(crate) fn new(oracle: Arc<Oracle>, trouble: Trouble, seed: u64) -> Self {
        Self {
            oracle,
            trouble,
            random: Mutex::new(Random::for_purpose(seed, 2)),
            reading: Mutex::new(Random::for_purpose(seed, 6)),
            records: Mutex::default(),
            mark: Mutex::default(),
        }
    }

    fn draw(&self) -> (Duration, bool) {
        let calm = self.oracle.is_calm();
        self.trouble.draw(&mut self.random.lock().unwrap(), calm)
    }

    /// Whether something else than an append fails.
    fn fails(&self) -> bool {
        let fails = self.reading.lock().unwrap().percent(self.trouble.failing);
        fails && !self.oracle.is_calm()
    }

    fn store(&self, entries: Vec<Entry>, answered: bool) -> Vec<Position> {
        let positions = self.oracle.stored(entries.clone(), answered);
        let records = positions.iter().copied().zip(entries);
        let records = records.map(|(position, entry)| Record { position, entry });
        self.records.lock().unwrap().extend(records);
        positions
    }
}

#[async_trait]
impl Journal for SimJournal {
    fn durability(&self) -> Durability {
        Durability::PowerLoss
    }

    async fn append(&self, entries: Vec<Entry>) -> Result<Vec<Position>, Failure> {
        let (delay, fails) = self.draw();
        let mut pending = Pending {
            journal: self,
            entries,
        };
        if !delay.is_zero() {
            tokio::time::sleep(delay).await;
        }
        let entries = std::mem::take(&mut pending.entries);
        if fails {
            self.oracle.not_stored(entries.len());
            return Err(Busy.into());
        }
        Ok(self.store(entries, true))
    }

    async fn read(&self, after: Position, limit: usize) -> Result<Vec<Record>, Failure> {
        if self.fails() {
            return Err(Busy.into());
        }
        let records = self.records.lock().unwrap();
        let after = records.iter().filter(|record| record.position > after);
        Ok(after.take(limit).cloned().collect())
    }

    async fn mark(&self, _reader: &str, position: Position) -> Result<(), Failure> {
        // A consumer that cannot make its sinks known does not begin.
        let first = position == *self.mark.lock().unwrap();
        if !first && self.fails() {
            return Err(Busy.into());
        }
        self.oracle.marked(position);
        *self.mark.lock().unwrap() = position;
        Ok(())
    }

    async fn marked(&self, _reader: &str) -> Result<Position, Failure> {
        Ok(*self.mark.lock().unwrap())
    }

    async fn delete(&self, _up_to: Position) -> Result<u64, Failure> {
        Ok(0)
    }
}

impl Drop for Pending<'_> {
    fn drop(&mut self) {
        let mut entries = std::mem::take(&mut self.entries);
        if !entries.is_empty() {
            let kept = self
                .journal
                .random
                .lock()
                .unwrap()
                .between(0, entries.len() as u64);
            entries.truncate(kept as usize);
            self.journal.store(entries, false);
        }
    }
}
