use alloc::vec::Vec;

use crate::map::{
    Fault, Faults, Rule,
    csv::{Cell, Record},
};

/// The columns of a file, by the names its reader knows.
#[derive(Clone, Debug)]
pub(crate) struct Header {
    columns: Vec<(&'static str, usize)>,
    width: usize,
}

impl Header {
    /// Finds the columns `names` in the first row of a table.
    ///
    /// Every name is needed once; a column that is none of them is a fault unless `others` are allowed.
    pub(crate) fn read(
        record: &Record<'_>,
        names: &[&'static str],
        others: bool,
    ) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        let mut columns: Vec<(&'static str, usize)> = Vec::new();
        for (at, cell) in record.cells.iter().enumerate() {
            let name = names.iter().copied().find(|&name| name == cell.text.trim());
            let rule = match name {
                Some(name) if columns.iter().all(|(known, _)| *known != name) => {
                    columns.push((name, at));
                    continue;
                }
                Some(_) => Rule::RepeatedColumn,
                None if others => continue,
                None => Rule::UnknownColumn,
            };
            let fault = Fault::new(cell.place, rule);
            faults.push(name.map_or(fault, |name| fault.in_column(name)));
        }
        for name in names {
            if columns.iter().all(|(known, _)| known != name) {
                faults.push(Fault::new(record.place, Rule::MissingColumn).in_column(name));
            }
        }
        faults.unless_any(Self {
            columns,
            width: record.cells.len(),
        })
    }

    /// The row with the columns named, if it has as many cells as the header.
    pub(crate) fn row<'r, 'a>(&'r self, record: &'r Record<'a>) -> Result<Row<'r, 'a>, Fault> {
        let surplus = record.cells.get(self.width);
        if let Some(cell) = surplus {
            return Err(Fault::new(cell.place, Rule::TooManyCells));
        }
        if record.cells.len() < self.width {
            return Err(Fault::new(record.place, Rule::TooFewCells));
        }
        Ok(Row {
            header: self,
            record,
        })
    }
}

/// A row whose cells have names.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row<'r, 'a> {
    header: &'r Header,
    record: &'r Record<'a>,
}

impl<'r, 'a> Row<'r, 'a> {
    /// The line the row begins at.
    pub(crate) fn line(&self) -> u32 {
        self.record.place.line
    }

    /// The cell of a column, which the header has.
    pub(crate) fn text(&self, column: &'static str) -> &'r str {
        self.cell(column).map_or("", |cell| &cell.text)
    }

    /// A fault of a cell.
    pub(crate) fn fault(&self, column: &'static str, rule: Rule) -> Fault {
        let place = self
            .cell(column)
            .map_or(self.record.place, |cell| cell.place);
        Fault::new(place, rule).in_column(column)
    }

    fn cell(&self, column: &'static str) -> Option<&'r Cell<'a>> {
        let (_, at) = self
            .header
            .columns
            .iter()
            .find(|(name, _)| *name == column)?;
        self.record.cells.get(*at)
    }
}
