//! The tables of the file, taken apart: which there are, what they are called, and what kind each is of.

use std::collections::BTreeMap;

use super::fault::{Fault, Faults, Misplaced};
use super::outbox_limits::OutboxSettings;
use super::policy::{LimitSettings, PolicySettings};
use super::table::{Table, Word};

/// The tables at the top, as they are listed to whoever misspells one.
const TABLES: &str = "`name`, `journal`, `listeners`, `sources`, `alert_sources`, `outboxes`, `directories`, `steps`, `sinks`, `alert_sinks`, `audit_sinks`, `policy`, `limits`";

/// A configuration whose tables are told apart and not read yet.
pub(super) struct Document<'t> {
    pub(super) name: Option<String>,
    pub(super) journal: Option<Item<'t>>,
    pub(super) listeners: Vec<Item<'t>>,
    pub(super) sources: Vec<Item<'t>>,
    pub(super) alert_sources: Vec<Item<'t>>,
    pub(super) outboxes: Vec<OutboxItem<'t>>,
    pub(super) directories: Vec<Item<'t>>,
    pub(super) steps: BTreeMap<String, Item<'t>>,
    pub(super) sinks: Vec<Item<'t>>,
    pub(super) alert_sinks: Vec<Item<'t>>,
    pub(super) audit_sinks: Vec<Item<'t>>,
    pub(super) policy: PolicySettings,
    pub(super) limits: LimitSettings,
}

/// A table that names a kind of plugin.
pub(super) struct Item<'t> {
    /// Where it stands: `sinks.record`.
    pub(super) at: String,
    /// What the site calls it: `record`.
    pub(super) name: String,
    pub(super) kind: Word,
    /// What else stands in it.
    pub(super) table: Table<'t>,
}

/// An outbox: the way by which it is emptied, the journal that keeps what is in it, and how much that may be.
pub(super) struct OutboxItem<'t> {
    pub(super) way: Item<'t>,
    pub(super) journal: Item<'t>,
    pub(super) limits: OutboxSettings,
}

/// The text that is read, and what is wrong with it so far.
pub(super) struct Reading<'t> {
    file: &'t str,
    text: &'t str,
    faults: Vec<Fault>,
}

impl<'t> Reading<'t> {
    pub(super) const fn new(file: &'t str, text: &'t str) -> Self {
        Self {
            file,
            text,
            faults: Vec::new(),
        }
    }

    /// Notes what is wrong, and goes on without it.
    pub(super) fn noted<T>(&mut self, at: &str, read: Result<T, Misplaced>) -> Option<T> {
        read.map_err(|misplaced| self.note(at, misplaced)).ok()
    }

    pub(super) fn note(&mut self, at: &str, misplaced: Misplaced) {
        self.faults.push(Fault::new(self.text, at, misplaced));
    }

    /// What was read, if nothing was wrong.
    pub(super) fn end<T>(self, read: Option<T>) -> Result<T, Faults> {
        match read {
            Some(read) if self.faults.is_empty() => Ok(read),
            _ => Err(Faults::new(self.file, self.faults)),
        }
    }

    /// Takes the file apart.
    pub(super) fn document(&mut self) -> Option<Document<'t>> {
        let parsed = Table::parse(self.text);
        let mut top = self.noted("", parsed)?;
        let name = top.take_word("name");
        let name = self.noted("", name).flatten().map(|word| word.text);
        let journal = top.take_table("journal");
        let journal = self.noted("journal", journal).flatten();
        let journal = journal.and_then(|table| self.item("journal", "journal", table));
        let listeners = self.items(&mut top, "listeners");
        let sources = self.items(&mut top, "sources");
        let alert_sources = self.items(&mut top, "alert_sources");
        let outboxes = self.items(&mut top, "outboxes");
        let outboxes = outboxes.into_iter().filter_map(|item| self.outbox(item));
        let outboxes = outboxes.collect();
        let directories = self.items(&mut top, "directories");
        let steps = self.items(&mut top, "steps");
        let steps = steps.into_iter().map(|item| (item.name.clone(), item));
        let steps = steps.collect();
        let sinks = self.items(&mut top, "sinks");
        let alert_sinks = self.items(&mut top, "alert_sinks");
        let audit_sinks = self.items(&mut top, "audit_sinks");
        let policy = self.settings(&mut top, "policy", "policy");
        let limits = self.settings(&mut top, "limits", "limits");
        for key in top.keys() {
            let what = format!("`{}` is not known; known: {TABLES}", key.text);
            self.note("", Misplaced::new(key.span, what));
        }
        Some(Document {
            name,
            journal,
            listeners,
            sources,
            alert_sources,
            outboxes,
            directories,
            steps,
            sinks,
            alert_sinks,
            audit_sinks,
            policy,
            limits,
        })
    }

    /// Settings of the pipeline itself; those that are not given are the default ones.
    fn settings<T: serde::de::DeserializeOwned + Default>(
        &mut self,
        table: &mut Table<'t>,
        key: &str,
        at: &str,
    ) -> T {
        let table = table.take_table(key);
        let table = self.noted(at, table).flatten();
        let read = table.map(Table::read).transpose();
        self.noted(at, read).flatten().unwrap_or_default()
    }

    fn items(&mut self, top: &mut Table<'t>, key: &str) -> Vec<Item<'t>> {
        let section = top.take_table(key);
        let Some(section) = self.noted(key, section).flatten() else {
            return Vec::new();
        };
        let mut items = Vec::new();
        for (name, table) in section.into_tables() {
            let at = format!("{key}.{}", name.text);
            if let Some(table) = self.noted(&at, table) {
                items.extend(self.item(&at, &name.text, table));
            }
        }
        items
    }

    fn outbox(&mut self, mut way: Item<'t>) -> Option<OutboxItem<'t>> {
        let at = format!("{}.limits", way.at);
        let limits = self.settings(&mut way.table, "limits", &at);
        let journal = way.table.take_table("journal");
        let journal = self.noted(&way.at, journal)?;
        let Some(journal) = journal else {
            let what =
                "`journal` is missing: where what is in it is kept until the consumer has it";
            self.note(&way.at, Misplaced::new(way.table.span(), what));
            return None;
        };
        let at = format!("{}.journal", way.at);
        let journal = self.item(&at, &way.name, journal)?;
        Some(OutboxItem {
            way,
            journal,
            limits,
        })
    }

    fn item(&mut self, at: &str, name: &str, mut table: Table<'t>) -> Option<Item<'t>> {
        let span = table.span();
        let kind = table.take_word("kind");
        let kind = self.noted(at, kind)?;
        if kind.is_none() {
            let what = "`kind` is missing: which plugin it is";
            self.note(at, Misplaced::new(span, what));
        }
        Some(Item {
            at: at.to_owned(),
            name: name.to_owned(),
            kind: kind?,
            table,
        })
    }
}
