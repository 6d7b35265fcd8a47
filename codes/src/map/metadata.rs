use alloc::{boxed::Box, vec::Vec};
use core::fmt;

use crate::map::{
    Fault, Faults, Rule,
    csv::{Cell, Record, write_cell},
};

const CODE_MAP: &str = "#code-map";
const NAME: &str = "#name";
const VERSION: &str = "#version";
const SOURCE: &str = "#source";

const FORMAT: &str = "v1";

/// What a code map says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Metadata {
    pub(crate) name: Box<str>,
    pub(crate) version: Box<str>,
    pub(crate) source: Box<str>,
}

impl Metadata {
    /// Whether a record is a metadata line.
    pub(crate) fn is_in(record: &Record<'_>) -> bool {
        record
            .cells
            .first()
            .is_some_and(|cell| cell.text.starts_with('#'))
    }

    /// Reads the metadata lines of a map; if one of the name `wanted` is to be reloaded, it has that name.
    pub(crate) fn read(records: &[Record<'_>], wanted: Option<&str>) -> Result<Self, Faults> {
        let mut faults = Faults::default();
        let mut found: Vec<(&'static str, &Cell<'_>)> = Vec::new();
        for record in records {
            match line(record) {
                Ok((name, _)) if found.iter().any(|(known, _)| *known == name) => {
                    faults.push(Fault::new(record.place, Rule::RepeatedMetadata).in_column(name));
                }
                Ok((name, cell)) => {
                    found.push((name, cell));
                    if let Some(rule) = broken_rule(name, &cell.text, wanted) {
                        faults.push(Fault::new(cell.place, rule).in_column(name));
                    }
                }
                Err(fault) => faults.push(fault),
            }
        }
        let end = records
            .last()
            .map_or(super::fault::Place::START, |record| record.place);
        let mut value = |name| match found.iter().find(|(known, _)| *known == name) {
            Some((_, cell)) => Box::from(&*cell.text),
            None => {
                // A line that has a fault of its own is not missing too.
                if !records.iter().any(|record| names(record, name)) {
                    faults.push(Fault::new(end, Rule::MissingMetadata).in_column(name));
                }
                Box::default()
            }
        };
        let metadata = Self {
            name: value(NAME),
            version: value(VERSION),
            source: value(SOURCE),
        };
        faults.unless_any(metadata)
    }

    /// Whether the first record of a file says that it is a code map.
    pub(crate) fn begins(record: &Record<'_>) -> bool {
        names(record, CODE_MAP)
    }

    pub(crate) fn write(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, value) in [
            (CODE_MAP, FORMAT),
            (NAME, &self.name),
            (VERSION, &self.version),
            (SOURCE, &self.source),
        ] {
            write!(f, "{name},")?;
            write_cell(f, value)?;
            f.write_str("\r\n")?;
        }
        Ok(())
    }
}

fn names(record: &Record<'_>, name: &str) -> bool {
    record.cells.first().is_some_and(|cell| cell.text == name)
}

/// The name and the value of a metadata line.
fn line<'r, 'a>(record: &'r Record<'a>) -> Result<(&'static str, &'r Cell<'a>), Fault> {
    let name = [CODE_MAP, NAME, VERSION, SOURCE]
        .into_iter()
        .find(|name| names(record, name))
        .ok_or(Fault::new(record.place, Rule::UnknownMetadata))?;
    let value = record
        .cells
        .get(1)
        .ok_or(Fault::new(record.place, Rule::MissingValue).in_column(name))?;
    match record
        .cells
        .iter()
        .skip(2)
        .find(|cell| !cell.text.is_empty())
    {
        Some(cell) => Err(Fault::new(cell.place, Rule::TooManyCells).in_column(name)),
        None => Ok((name, value)),
    }
}

fn broken_rule(name: &str, value: &str, wanted: Option<&str>) -> Option<Rule> {
    match name {
        _ if value.is_empty() => Some(Rule::MissingValue),
        _ if value.trim() != value => Some(Rule::SurroundingBlank),
        _ if value.contains(['\r', '\n']) => Some(Rule::LineBreak),
        CODE_MAP if value != FORMAT => Some(Rule::UnknownFormat),
        VERSION if !value.starts_with('v') => Some(Rule::VersionWithoutLetter),
        NAME if wanted.is_some_and(|wanted| wanted != value) => Some(Rule::AnotherMap),
        _ => None,
    }
}
