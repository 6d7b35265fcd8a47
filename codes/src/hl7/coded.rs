use core::fmt;

use super::{Entry, Table};

/// A code as a message has it, and the table it belongs to.
///
/// Open: a code that the table does not have survives as it was sent.
/// `Display` writes the code. `Debug` does not: a code can tell about a patient.
///
/// ```
/// use ihe_pcd_codes::hl7;
///
/// let phase = hl7::EVENT_PHASE.coded("site-specific");
/// assert_eq!(phase.code(), "site-specific");
/// assert_eq!(phase.entry(), None);
/// assert_eq!(format!("{phase:?}"), "Coded(B.8.5-4, unknown)");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Coded<'a> {
    table: Table,
    code: &'a str,
}

impl<'a> Coded<'a> {
    /// A code of a table.
    pub const fn new(table: Table, code: &'a str) -> Self {
        Self { table, code }
    }

    /// The table.
    pub const fn table(self) -> Table {
        self.table
    }

    /// The code, as it was sent.
    pub const fn code(self) -> &'a str {
        self.code
    }

    /// What the table has of it; `None` for an unknown code.
    pub fn entry(self) -> Option<Entry> {
        self.table.get(self.code)
    }
}

impl fmt::Display for Coded<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.code, f)
    }
}

impl fmt::Debug for Coded<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = match self.entry() {
            Some(_) => "known",
            None => "unknown",
        };
        write!(f, "Coded({}, {known})", self.table.reference())
    }
}
