//! A store beside a model of it that is told the same, with openings in between.

use std::collections::{BTreeMap, BTreeSet};

use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::Journal;
use ihe_pcd::session::{Entry, Position, Precedence, QuarantineReason, Quarantined, Trace};
use ihe_pcd_adapters::sqlite::SqliteStore;
use proptest::prelude::*;
use tokio::runtime::Runtime;

use super::place::{Place, heart_rate};

const READERS: [&str; 3] = ["chart", "outbox", "outbox alerts"];

#[derive(Clone, Debug)]
enum Op {
    /// Entries of one call: whether each is an alert, and whether it has a trace.
    Append(Vec<(bool, bool)>),
    /// After a part of all positions, in hundredths.
    Read(u64, usize),
    Mark(usize, u64),
    SetAside(usize, u64, QuarantineReason),
    Release(usize, u64),
    Delete(u64),
    Reopen,
}

fn op() -> impl Strategy<Value = Op> {
    let (reader, part) = (0..READERS.len(), 0..=100_u64);
    let reason = prop::sample::select(QuarantineReason::ALL.to_vec());
    prop_oneof![
        4 => prop::collection::vec(any::<(bool, bool)>(), 0..4).prop_map(Op::Append),
        2 => (part.clone(), 0..6_usize).prop_map(|(part, limit)| Op::Read(part, limit)),
        3 => (reader.clone(), part.clone()).prop_map(|(reader, part)| Op::Mark(reader, part)),
        2 => (reader.clone(), part.clone(), reason)
            .prop_map(|(reader, part, reason)| Op::SetAside(reader, part, reason)),
        2 => (reader, part.clone()).prop_map(|(reader, part)| Op::Release(reader, part)),
        2 => part.prop_map(Op::Delete),
        1 => Just(Op::Reopen),
    ]
}

/// What a journal promises, in a few lines.
#[derive(Debug, Default)]
struct Model {
    entries: Vec<Entry>,
    deleted: BTreeSet<u64>,
    marks: BTreeMap<usize, u64>,
    aside: BTreeMap<(usize, u64), Quarantined>,
}

impl Model {
    fn end(&self) -> u64 {
        self.entries.len() as u64
    }

    /// The position that stands after this part of all.
    fn at(&self, part: u64) -> u64 {
        self.end() * part / 100
    }

    fn read(&self, after: u64, limit: usize) -> Vec<(u64, Entry)> {
        let records = (1..).zip(self.entries.iter().cloned());
        let there = records.filter(|(at, _)| *at > after && !self.deleted.contains(at));
        there.take(limit).collect()
    }

    fn traces(&self, limit: usize) -> Vec<(Position, Trace)> {
        let entries = (1..).zip(&self.entries);
        let traced = entries.filter_map(|(at, entry)| Some((Position::new(at), entry.trace?)));
        let mut last: Vec<_> = traced.collect();
        last.split_off(last.len().saturating_sub(limit))
    }

    fn delete(&mut self, up_to: u64) -> u64 {
        // The store itself has read everything: its rows are there.
        let slowest = self.marks.values().min().copied().unwrap_or(up_to);
        let held: BTreeSet<_> = self.aside.keys().map(|(_, at)| *at).collect();
        let mut count = 0;
        for at in 1..=up_to.min(slowest) {
            if !held.contains(&at) && self.deleted.insert(at) {
                count += 1;
            }
        }
        count
    }

    fn of_reader(&self, reader: usize) -> Vec<Quarantined> {
        let aside = self.aside.range((reader, 0)..(reader + 1, 0));
        aside.map(|(_, entry)| entry.clone()).collect()
    }
}

async fn is_like(store: &SqliteStore, model: &Model) {
    assert_eq!(store.end().await.unwrap().number(), model.end());
    let records = store.read(Position::START, usize::MAX).await.unwrap();
    let found: Vec<_> = records
        .into_iter()
        .map(|record| (record.position.number(), record.entry))
        .collect();
    assert_eq!(found, model.read(0, usize::MAX));
    for limit in [0, 2, 1000] {
        assert_eq!(store.traces(limit).await.unwrap(), model.traces(limit));
    }
    for (reader, name) in READERS.iter().enumerate() {
        let mark = model.marks.get(&reader).copied().unwrap_or_default();
        assert_eq!(store.marked(name).await.unwrap().number(), mark, "{name}");
        let aside = store.quarantined(name, Position::START, 1000).await;
        assert_eq!(aside.unwrap(), model.of_reader(reader), "{name}");
    }
}

async fn run(ops: Vec<Op>) {
    let place = Place::new();
    let mut store = SqliteStore::open(place.path()).unwrap();
    let mut model = Model::default();
    for (number, op) in (1..).zip(ops) {
        match op {
            Op::Append(kinds) => {
                let entries: Vec<_> = (model.end() + 1..).zip(kinds).map(entry).collect();
                let positions = store.append(entries.clone()).await.unwrap();
                model.entries.extend(entries);
                let first = model.end() + 1 - positions.len() as u64;
                let expected: Vec<_> = (first..=model.end()).map(Position::new).collect();
                assert_eq!(positions, expected);
            }
            Op::Read(part, limit) => {
                let after = model.at(part);
                let records = store.read(Position::new(after), limit).await.unwrap();
                let found: Vec<_> = records
                    .into_iter()
                    .map(|record| (record.position.number(), record.entry))
                    .collect();
                assert_eq!(found, model.read(after, limit));
            }
            Op::Mark(reader, part) => {
                let at = model.at(part);
                let mark = store.mark(READERS[reader], Position::new(at));
                mark.await.unwrap();
                model.marks.insert(reader, at);
            }
            Op::SetAside(reader, part, reason) => {
                let at = model.at(part);
                if at == 0 || model.deleted.contains(&at) {
                    continue;
                }
                let since = Instant::from_unix(1_790_000_000 + number, 250_000_000).unwrap();
                let detail = format!("ERR-3 {number} at PID-3");
                let entry = Quarantined::new(Position::new(at), reason, detail, 3, since);
                let aside = store.set_aside(READERS[reader], entry.clone());
                aside.await.unwrap();
                model.aside.insert((reader, at), entry);
            }
            Op::Release(reader, part) => {
                let at = model.at(part);
                let released = store.release(READERS[reader], Position::new(at));
                let was_aside = model.aside.remove(&(reader, at)).is_some();
                assert_eq!(released.await.unwrap(), was_aside);
            }
            Op::Delete(part) => {
                store.flush().await.unwrap();
                let up_to = model.at(part);
                let deleted = store.delete(Position::new(up_to)).await.unwrap();
                assert_eq!(deleted, model.delete(up_to));
            }
            Op::Reopen => {
                drop(store);
                store = SqliteStore::open(place.path()).unwrap();
            }
        }
        is_like(&store, &model).await;
    }
    drop(store);
    let found = SqliteStore::verify(place.path()).unwrap();
    assert!(found.is_in_order(), "{found:?}");
    assert_eq!(found.deleted, model.deleted.len() as u64);
}

fn entry((number, (is_alert, is_traced)): (u64, (bool, bool))) -> Entry {
    let entry = heart_rate(&number.to_string()).with_precedence(match is_alert {
        true => Precedence::Alert,
        false => Precedence::Observation,
    });
    let mut bytes = [0; Trace::LENGTH];
    bytes[..8].copy_from_slice(&number.to_be_bytes());
    match is_traced {
        true => entry.with_trace(Trace::from_bytes(bytes)),
        false => entry,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_store_is_what_it_was_told_whenever_it_is_opened(ops in prop::collection::vec(op(), 1..40)) {
        Runtime::new().unwrap().block_on(run(ops));
    }
}
