use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::TableIndex;
use crate::profile::Severity;

/// The codes that a part may have.
#[derive(Clone, Debug)]
pub(in crate::profile) struct Table {
    pub name: Arc<str>,
    /// In the order of the bytes.
    pub codes: Vec<Box<str>>,
    /// How grave a code is that the table does not have: a warning where others may be right too.
    pub outside: Severity,
    /// It is table 0396 of coding systems: `HL7nnnn` and `99zzz` are right in it too (HL7 v2.6 2.C).
    pub coding_systems: bool,
}

impl Table {
    /// Whether the code is one of those that are listed.
    pub(in crate::profile) fn has(&self, code: &[u8]) -> bool {
        let found = self
            .codes
            .binary_search_by(|known| known.as_bytes().cmp(code));
        found.is_ok()
    }
}

/// A part's code is looked up in a table.
#[derive(Clone, Copy, Debug)]
pub(in crate::profile) struct Binding {
    pub table: TableIndex,
    /// The component that is looked up, from 1; `None` for the part itself.
    pub component: Option<u16>,
}
