//! A journal outside of the simulated hosts: it outlives their crashes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use ihe_pcd::plugin::{Durability, Failure, Journal, LostEntries, Record, Unread};
use ihe_pcd::session::{Entry, Position, Quarantined, Trace};

use crate::oracle::Oracle;
use crate::random::Random;
use crate::trouble::{Busy, Trouble};

/// Stores what it is given when it answers, and not before; what is dropped before that is stored wholly or not at all.
#[derive(Debug)]
pub(crate) struct SimJournal {
    oracle: Arc<Oracle>,
    trouble: Trouble,
    random: Mutex<Random>,
    /// Which calls of readers fail: whoever follows the journal changes nothing for those who append.
    reading: Mutex<Random>,
    readers: Mutex<Readers>,
    /// Which entries are damaged once they are stored, in percent.
    damages: (u64, Mutex<Random>),
}

/// What readers see, and how far they have come.
///
/// As in a journal that takes positions before it commits, an entry is not to be read
/// before the appends have ended that were under way when it was stored.
#[derive(Debug, Default)]
struct Readers {
    records: Vec<(Record, BTreeSet<u64>)>,
    /// The appends that are under way.
    appending: BTreeSet<u64>,
    appends: u64,
    mark: Position,
    quarantined: BTreeMap<Position, Quarantined>,
    damaged: BTreeSet<Position>,
    /// When it was read last, and how often then.
    last: (Duration, u32),
}

/// Entries whose append has not been answered.
struct Pending<'j> {
    journal: &'j SimJournal,
    number: u64,
    entries: Vec<Entry>,
}

impl Readers {
    /// So often nobody reads at one moment who waits for what is to come.
    const OVER_AND_OVER: u32 = 1_000;

    fn begin(&mut self) -> u64 {
        self.appends += 1;
        self.appending.insert(self.appends);
        self.appends
    }

    fn store(&mut self, number: u64, positions: &[Position], entries: Vec<Entry>) {
        let mut others = self.appending.clone();
        others.remove(&number);
        let records = positions.iter().copied().zip(entries);
        let records = records.map(|(position, entry)| Record { position, entry });
        self.records
            .extend(records.map(|record| (record, others.clone())));
    }

    fn read(&self, after: Position, limit: usize) -> Result<Vec<Record>, LostEntries> {
        let is_shown = |others: &BTreeSet<u64>| others.is_disjoint(&self.appending);
        let shown = self.records.iter().take_while(|(_, it)| is_shown(it));
        let after = shown.filter(|(record, _)| record.position > after);
        let next: Vec<_> = after.take(limit).map(|(record, _)| record).collect();
        let is_damaged = |record: &&&Record| self.damaged.contains(&record.position);
        let lost = next.iter().take_while(is_damaged).map(|it| it.position);
        if let (Some(first), Some(last)) = (lost.clone().next(), lost.last()) {
            return Err(LostEntries { first, last });
        }
        let intact = next.iter().take_while(|record| !is_damaged(record));
        Ok(intact.copied().cloned().collect())
    }

    fn is_read_over_and_over(&mut self) -> bool {
        let now = turmoil::sim_elapsed().unwrap_or_default();
        let (last, count) = self.last;
        let count = if now == last { count + 1 } else { 0 };
        self.last = (now, count);
        count > Self::OVER_AND_OVER
    }
}

impl SimJournal {
    pub(crate) fn new(oracle: Arc<Oracle>, trouble: Trouble, damaged: u64, seed: u64) -> Self {
        Self {
            damages: (damaged, Mutex::new(Random::for_purpose(seed, 9))),
            oracle,
            trouble,
            random: Mutex::new(Random::for_purpose(seed, 2)),
            reading: Mutex::new(Random::for_purpose(seed, 6)),
            readers: Mutex::default(),
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

    fn store(&self, number: u64, entries: Vec<Entry>, answered: bool) -> Vec<Position> {
        let positions = self.oracle.stored(entries.clone(), answered);
        let mut readers = self.readers.lock().unwrap();
        readers.store(number, &positions, entries);
        let (percent, random) = &self.damages;
        for position in &positions {
            if random.lock().unwrap().percent(*percent) {
                self.oracle.damaged(*position);
                readers.damaged.insert(*position);
            }
        }
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
            number: self.readers.lock().unwrap().begin(),
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
        Ok(self.store(pending.number, entries, true))
    }

    async fn read(&self, after: Position, limit: usize) -> Result<Vec<Record>, Unread> {
        if self.fails() {
            return Err(Unread::Failed(Busy.into()));
        }
        let mut readers = self.readers.lock().unwrap();
        if readers.is_read_over_and_over() {
            drop(readers);
            let what = "the journal is read over and over";
            self.oracle.violate(what.into());
            // Whoever reads without a pause lets nobody else do anything.
            panic!("{what}");
        }
        Ok(readers.read(after, limit)?)
    }

    async fn mark(&self, _reader: &str, position: Position) -> Result<(), Failure> {
        // A consumer that cannot make its sinks known does not begin.
        let first = position == self.readers.lock().unwrap().mark;
        if !first && self.fails() {
            return Err(Busy.into());
        }
        self.oracle.marked(position);
        self.readers.lock().unwrap().mark = position;
        Ok(())
    }

    async fn marked(&self, _reader: &str) -> Result<Position, Failure> {
        Ok(self.readers.lock().unwrap().mark)
    }

    async fn end(&self) -> Result<Position, Failure> {
        let readers = self.readers.lock().unwrap();
        let last = readers.records.last();
        Ok(last.map(|(record, _)| record.position).unwrap_or_default())
    }

    async fn traces(&self, limit: usize) -> Result<Vec<(Position, Trace)>, Failure> {
        let readers = self.readers.lock().unwrap();
        let traced = readers.records.iter().rev();
        let traced = traced.filter_map(|(record, _)| Some((record.position, record.entry.trace?)));
        let mut last: Vec<_> = traced.take(limit).collect();
        last.reverse();
        Ok(last)
    }

    async fn set_aside(&self, _reader: &str, entry: Quarantined) -> Result<(), Failure> {
        if self.fails() {
            return Err(Busy.into());
        }
        let mut readers = self.readers.lock().unwrap();
        readers.quarantined.insert(entry.position, entry);
        Ok(())
    }

    async fn quarantined(
        &self,
        _reader: &str,
        after: Position,
        limit: usize,
    ) -> Result<Vec<Quarantined>, Failure> {
        let readers = self.readers.lock().unwrap();
        let entries = readers.quarantined.values();
        let entries = entries.filter(|entry| entry.position > after).cloned();
        Ok(entries.take(limit).collect())
    }

    async fn release(&self, _reader: &str, position: Position) -> Result<bool, Failure> {
        if self.fails() {
            return Err(Busy.into());
        }
        let mut readers = self.readers.lock().unwrap();
        Ok(readers.quarantined.remove(&position).is_some())
    }

    async fn delete(&self, _up_to: Position) -> Result<u64, Failure> {
        Ok(0)
    }
}

impl Drop for Pending<'_> {
    fn drop(&mut self) {
        let entries = std::mem::take(&mut self.entries);
        if !entries.is_empty() {
            let mut random = self.journal.random.lock().unwrap();
            // All or none.
            let is_kept = 2 * random.between(0, entries.len() as u64) > entries.len() as u64;
            drop(random);
            if is_kept {
                self.journal.store(self.number, entries, false);
            }
        }
        let mut readers = self.journal.readers.lock().unwrap();
        readers.appending.remove(&self.number);
    }
}
