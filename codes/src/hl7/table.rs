use core::{cmp::Ordering, fmt, ops::Range};

use super::{Coded, Entry, Status};
use crate::tables::hl7 as rows;

/// A table of codes.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Table(u16);

impl Table {
    /// The table in this place among all.
    pub(crate) const fn numbered(place: u16) -> Self {
        Self(place)
    }

    /// The HL7 table with this number, if PCD messages use it.
    pub fn from_number(number: u16) -> Option<Self> {
        tables().find(|table| table.number() == Some(number))
    }

    /// The number of an HL7 table; `None` for one of PCD.
    pub fn number(self) -> Option<u16> {
        self.reference().parse().ok()
    }

    /// The number of an HL7 table in four digits (`0078`),
    /// the number of a table in Volume 2 of the IHE PCD Technical Framework (`B.8.5-4`).
    pub fn reference(self) -> &'static str {
        rows::REFERENCES.get(self.0.into()).unwrap_or_default()
    }

    /// The name.
    pub fn name(self) -> &'static str {
        rows::NAMES.get(self.0.into()).unwrap_or_default()
    }

    /// All codes, in the order of publication.
    pub fn entries(self) -> impl ExactSizeIterator<Item = Entry> + DoubleEndedIterator + Clone {
        self.rows().map(entry)
    }

    /// What the table has of a code, compared exactly.
    pub fn get(self, code: &str) -> Option<Entry> {
        let (mut low, mut high) = (self.rows().start, self.rows().end);
        while low < high {
            let middle = low.midpoint(high);
            let row = rows::BY_CODE.get(middle)?.into();
            match rows::CODES.get(row)?.cmp(code) {
                Ordering::Less => low = middle + 1,
                Ordering::Greater => high = middle,
                Ordering::Equal => return Some(entry(row)),
            }
        }
        None
    }

    /// A code of this table, known or not.
    pub const fn coded(self, code: &str) -> Coded<'_> {
        Coded::new(self, code)
    }

    fn rows(self) -> Range<usize> {
        let start = |table: usize| rows::STARTS.get(table).map_or(0, usize::from);
        let table = usize::from(self.0);
        start(table)..start(table + 1)
    }
}

impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Table({} {})", self.reference(), self.name())
    }
}

/// Every table: those of HL7 by number, then those of PCD.
pub fn tables() -> impl ExactSizeIterator<Item = Table> + DoubleEndedIterator + Clone {
    let count = rows::STARTS.len().saturating_sub(1);
    (0..u16::try_from(count).unwrap_or(u16::MAX)).map(Table)
}

fn entry(row: usize) -> Entry {
    Entry {
        code: rows::CODES.get(row).unwrap_or_default(),
        display: rows::DISPLAYS
            .get(row)
            .filter(|display| !display.is_empty()),
        status: match rows::STATUS.get(row) {
            Some(0) => Status::Active,
            Some(1) => Status::Deprecated,
            Some(2) => Status::New,
            Some(3) => Status::BackwardCompatible,
            _ => Status::Unstated,
        },
    }
}
