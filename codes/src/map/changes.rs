use alloc::{boxed::Box, collections::BTreeMap, vec::Vec};

use crate::{
    MdcCode,
    map::{CodeMap, Entry, MappedUnit},
};

/// What a reload has changed.
///
/// A row is known again by its vendor code and unit, or, without a vendor code, by its MDC code and unit.
/// Rows that only stand in another order are no change.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Changes {
    /// The version that was replaced. It may be the one that replaced it: nothing forces a site to count.
    pub previous_version: Box<str>,
    /// Rows that the map did not have.
    pub added: Vec<Entry>,
    /// Rows that the map no longer has.
    pub removed: Vec<Entry>,
    /// Rows that say something else now: before and after.
    pub changed: Vec<(Entry, Entry)>,
}

/// What a row is known by.
type Key<'e> = (
    Option<(&'e str, &'e str)>,
    Option<MdcCode>,
    Option<&'e MappedUnit>,
);

impl Changes {
    /// Whether every row says what it said before.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty() && self.changed.is_empty()
    }

    pub(crate) fn between(before: &CodeMap, after: &CodeMap) -> Self {
        let mut changes = Self {
            previous_version: before.version().into(),
            added: Vec::new(),
            removed: Vec::new(),
            changed: Vec::new(),
        };
        let mut known: BTreeMap<Key<'_>, &Entry> =
            before.entries().map(|entry| (key(entry), entry)).collect();
        for entry in after.entries() {
            match known.remove(&key(entry)) {
                None => changes.added.push(entry.clone()),
                Some(same) if same == entry => {}
                Some(other) => changes.changed.push((other.clone(), entry.clone())),
            }
        }
        let gone = before
            .entries()
            .filter(|entry| known.contains_key(&key(entry)));
        changes.removed.extend(gone.cloned());
        changes
    }
}

fn key(entry: &Entry) -> Key<'_> {
    let vendor = entry.vendor_key();
    let code = entry.mdc.as_ref().map(|mdc| mdc.code);
    (
        vendor,
        code.filter(|_| vendor.is_none()),
        entry.unit.as_ref(),
    )
}
