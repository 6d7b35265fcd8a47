//! What stands on a simulated disk, and what changes it.

use std::collections::BTreeMap;

use ihe_pcd::plugin::Record;
use ihe_pcd::session::{Entry, Position, Quarantined, Trace};

/// Everything that a journal holds at one moment.
#[derive(Clone, Debug, Default)]
pub(crate) struct Content {
    last: u64,
    pub(crate) entries: BTreeMap<Position, Entry>,
    /// Also of what was deleted.
    traces: Vec<(Position, Trace)>,
    pub(crate) marks: BTreeMap<String, Position>,
    /// Of each reader.
    pub(crate) aside: BTreeMap<(String, Position), Quarantined>,
}

/// One write: all of it happens, or nothing.
#[derive(Clone, Debug)]
pub(crate) enum Change {
    Append(Vec<Entry>),
    Mark(String, Position),
    SetAside(String, Quarantined),
    Release(String, Position),
    Delete(Position),
    /// Positions that an append had and did not use: they are never given again.
    Skip(u64),
}

/// What the caller of a write is told.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    Positions(Vec<Position>),
    Done,
    WasAside(bool),
    Deleted(u64),
}

impl Content {
    pub(crate) fn apply(&mut self, change: Change) -> Answer {
        match change {
            Change::Append(entries) => {
                let positions = entries.into_iter().map(|entry| self.append(entry));
                return Answer::Positions(positions.collect());
            }
            Change::Mark(reader, position) => drop(self.marks.insert(reader, position)),
            Change::SetAside(reader, entry) => {
                self.aside.insert((reader, entry.position), entry);
            }
            Change::Release(reader, position) => {
                let was_aside = self.aside.remove(&(reader, position));
                return Answer::WasAside(was_aside.is_some());
            }
            Change::Delete(up_to) => return Answer::Deleted(self.delete(up_to)),
            Change::Skip(positions) => self.last += positions,
        }
        Answer::Done
    }

    fn append(&mut self, entry: Entry) -> Position {
        self.last += 1;
        let position = Position::new(self.last);
        self.traces
            .extend(entry.trace.map(|trace| (position, trace)));
        self.entries.insert(position, entry);
        position
    }

    fn delete(&mut self, up_to: Position) -> u64 {
        let slowest = self.marks.values().min().copied().unwrap_or(up_to);
        let up_to = up_to.min(slowest);
        let aside = &self.aside;
        let is_aside = |at: &Position| aside.keys().any(|(_, position)| position == at);
        let before = self.entries.len();
        self.entries
            .retain(|position, _| *position > up_to || is_aside(position));
        (before - self.entries.len()) as u64
    }

    pub(crate) fn read(&self, after: Position, limit: usize) -> Vec<Record> {
        let entries = self.entries.iter().filter(|(at, _)| **at > after);
        let records = entries.map(|(position, entry)| Record {
            position: *position,
            entry: entry.clone(),
        });
        records.take(limit).collect()
    }

    pub(crate) const fn end(&self) -> Position {
        Position::new(self.last)
    }

    pub(crate) fn traces(&self, limit: usize) -> Vec<(Position, Trace)> {
        let surplus = self.traces.len().saturating_sub(limit);
        self.traces[surplus..].to_vec()
    }

    pub(crate) fn marked(&self, reader: &str) -> Position {
        self.marks.get(reader).copied().unwrap_or_default()
    }

    /// What a reader has set aside, in order.
    pub(crate) fn quarantined(&self, reader: &str) -> impl Iterator<Item = &Quarantined> {
        let of_reader = move |(key, _): &(&(String, Position), _)| key.0 == reader;
        self.aside.iter().filter(of_reader).map(|(_, entry)| entry)
    }
}
