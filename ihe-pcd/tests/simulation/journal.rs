//! A journal outside of the simulated hosts: it outlives their crashes.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use ihe_pcd::plugin::{Durability, ErrorKind, Failure, Journal, PluginError, Record};
use ihe_pcd::session::{Entry, Position};
use thiserror::Error;

use crate::oracle::Oracle;
use crate::plan::Storage;
use crate::random::Random;

/// Stores what it is given when it answers, and not before; what is dropped before that is stored in part or not at all.
#[derive(Debug)]
pub(crate) struct SimJournal {
    oracle: Arc<Oracle>,
    storage: Storage,
    random: Mutex<Random>,
}

#[derive(Debug, Error)]
#[error("the disk is busy")]
struct Busy;

impl PluginError for Busy {
    fn kind(&self) -> ErrorKind {
        ErrorKind::RetryLater
    }
}

/// Entries whose append has not been answered.
struct Pending<'j> {
    journal: &'j SimJournal,
    entries: Vec<Entry>,
}

impl SimJournal {
    pub(crate) fn new(oracle: Arc<Oracle>, storage: Storage, seed: u64) -> Self {
        Self {
            oracle,
            storage,
            random: Mutex::new(Random::for_purpose(seed, 2)),
        }
    }

    /// How long an append takes, and whether it fails then.
    fn draw(&self) -> (Duration, bool) {
        let mut random = self.random.lock().unwrap();
        let (slow, fails) = (
            random.percent(self.storage.slow),
            random.percent(self.storage.failing),
        );
        let longest = self.storage.longest.as_millis() as u64;
        let delay = Duration::from_millis(random.between(1, longest));
        match (self.oracle.is_calm(), slow) {
            (true, _) => (Duration::ZERO, false),
            (false, true) => (delay, fails),
            (false, false) => (Duration::ZERO, fails),
        }
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
        Ok(self.oracle.stored(entries, true))
    }

    async fn read(&self, _after: Position, _limit: usize) -> Result<Vec<Record>, Failure> {
        Ok(Vec::new())
    }

    async fn mark(&self, _reader: &str, _position: Position) -> Result<(), Failure> {
        Ok(())
    }

    async fn marked(&self, _reader: &str) -> Result<Position, Failure> {
        Ok(Position::START)
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
            self.journal.oracle.stored(entries, false);
        }
    }
}
