//! How the tables of the framework are written down here: a row for each field and component, a node for each place of a structure.

use ihe_pcd_codes::hl7::Table;

use crate::profile::Severity;
use crate::profile::definition::Usage;

pub(super) const R: Usage = Usage::Required;
pub(super) const RE: Usage = Usage::RequiredIfKnown;
pub(super) const C: Usage = Usage::Conditional;
pub(super) const O: Usage = Usage::Optional;
pub(super) const X: Usage = Usage::Forbidden;

/// Any number of times, or of characters.
pub(super) const ANY: u32 = u32::MAX;

/// The name of a type whose parts are not looked at.
pub(super) const VARIES: &str = "varies";

/// A field of a segment, or a component of a data type.
pub(super) struct Row {
    pub name: &'static str,
    pub usage: Usage,
    pub min: u32,
    pub max: u32,
    /// The most characters.
    pub most: u32,
    pub datatype: &'static str,
    pub table: Option<&'static Codes>,
}

/// A table of codes.
pub(super) struct Codes {
    /// With its source.
    pub name: &'static str,
    /// The published table that has them.
    pub table: Option<Table>,
    /// What that table has and is not right here: codes of later versions of HL7.
    pub without: &'static [&'static str],
    /// Those that no published table has.
    pub codes: &'static [&'static str],
    /// How grave another code is.
    pub outside: Severity,
}

/// A segment, or a data type.
pub(super) struct Rows {
    /// Its id in HL7, and what tells it from others with the same id: `MSH:ACK`.
    pub name: &'static str,
    pub source: &'static str,
    pub rows: &'static [Row],
}

/// The structure of a message.
pub(super) struct Structure {
    pub name: &'static str,
    /// MSH-9.
    pub message_type: [&'static str; 3],
    /// MSH-21.3.
    pub claims: &'static [&'static str],
    /// A message that claims none of them is none of these.
    pub claimed_only: bool,
    pub source: &'static str,
    pub nodes: &'static [Node],
}

/// A segment or a group at its place.
pub(super) struct Node {
    /// Of a group, or of the rows of a segment.
    pub name: &'static str,
    pub usage: Usage,
    pub min: u32,
    pub max: u32,
    /// What stands in a group; nothing in a segment.
    pub nodes: &'static [Self],
}

/// A row that stands once, or at most once if it need not be there.
pub(super) const fn f(name: &'static str, usage: Usage, datatype: &'static str) -> Row {
    let (min, max) = once(usage);
    Row {
        name,
        usage,
        min,
        max,
        most: ANY,
        datatype,
        table: None,
    }
}

/// A segment at its place.
pub(super) const fn segment(name: &'static str, usage: Usage) -> Node {
    group(name, usage, &[])
}

/// A group at its place.
pub(super) const fn group(name: &'static str, usage: Usage, nodes: &'static [Node]) -> Node {
    let (min, max) = once(usage);
    Node {
        name,
        usage,
        min,
        max,
        nodes,
    }
}

const fn once(usage: Usage) -> (u32, u32) {
    match usage {
        Usage::Required => (1, 1),
        // That it is there is told, and not that it is there once.
        Usage::Forbidden => (0, ANY),
        _ => (0, 1),
    }
}

impl Codes {
    /// The codes of a published table.
    pub(super) const fn of(name: &'static str, table: Table) -> Self {
        let table = Some(table);
        Self {
            table,
            ..Self::listed(name, &[])
        }
    }

    /// These codes.
    pub(super) const fn listed(name: &'static str, codes: &'static [&'static str]) -> Self {
        Self {
            name,
            table: None,
            without: &[],
            codes,
            outside: Severity::Error,
        }
    }

    pub(super) const fn without(self, without: &'static [&'static str]) -> Self {
        Self { without, ..self }
    }

    pub(super) const fn with(self, codes: &'static [&'static str]) -> Self {
        Self { codes, ..self }
    }

    /// Others may be right too.
    pub(super) const fn open(self) -> Self {
        let outside = Severity::Warning;
        Self { outside, ..self }
    }

    /// All that are right.
    pub(super) fn all(&self) -> impl Iterator<Item = &'static str> {
        let published = self.table.into_iter().flat_map(Table::entries);
        let published = published.map(|entry| entry.code);
        let right = published.filter(|code| !self.without.contains(code));
        right.chain(self.codes.iter().copied())
    }
}

impl Row {
    pub(super) const fn times(self, min: u32, max: u32) -> Self {
        Self { min, max, ..self }
    }

    pub(super) const fn most(self, most: u32) -> Self {
        Self { most, ..self }
    }

    pub(super) const fn table(self, table: &'static Codes) -> Self {
        let table = Some(table);
        Self { table, ..self }
    }
}

impl Node {
    pub(super) const fn times(self, min: u32, max: u32) -> Self {
        Self { min, max, ..self }
    }
}
