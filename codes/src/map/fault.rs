use alloc::vec::{self, Vec};
use core::{error, fmt, slice};

use crate::map::Rule;

/// A place in a text: the line as an editor counts it, and the character within the line, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Place {
    pub(crate) line: u32,
    pub(crate) character: u32,
}

impl Place {
    /// Where a text begins.
    pub(crate) const START: Self = Self {
        line: 1,
        character: 1,
    };

    /// The place behind `text`, if `text` begins here.
    ///
    /// A carriage return, a line feed and the two together end a line.
    pub(crate) fn behind(self, text: &str) -> Self {
        let mut place = self;
        let mut returned = false;
        for character in text.chars() {
            match character {
                '\n' if returned => {}
                '\r' | '\n' => {
                    place.line = place.line.saturating_add(1);
                    place.character = 1;
                }
                _ => place.character = place.character.saturating_add(1),
            }
            returned = character == '\r';
        }
        place
    }
}

/// What is wrong with one place of a file: the line, the character, the column and the rule, never the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fault {
    place: Place,
    column: Option<&'static str>,
    rule: Rule,
}

impl Fault {
    pub(crate) const fn new(place: Place, rule: Rule) -> Self {
        Self {
            place,
            column: None,
            rule,
        }
    }

    pub(crate) const fn in_column(mut self, name: &'static str) -> Self {
        self.column = Some(name);
        self
    }

    /// The line, from 1, as an editor counts it: line breaks within quotes count too.
    pub const fn line(&self) -> u32 {
        self.place.line
    }

    /// The character within the line, from 1: where the cell begins, or where the quotation goes wrong.
    pub const fn character(&self) -> u32 {
        self.place.character
    }

    /// The column or the metadata line, by its name in the header, where the fault belongs to one.
    pub const fn column(&self) -> Option<&'static str> {
        self.column
    }

    /// The rule that is broken.
    pub const fn rule(&self) -> Rule {
        self.rule
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "line {}, character {}",
            self.place.line, self.place.character
        )?;
        if let Some(column) = self.column {
            write!(f, ", {column}")?;
        }
        write!(f, ": {}", self.rule)
    }
}

impl error::Error for Fault {}

/// Every fault of a file, in the order of the file, up to [`Faults::MAX`].
///
/// `Display` writes one fault per line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults {
    list: Vec<Fault>,
    omitted: usize,
}

impl Faults {
    /// How many faults are kept. What is found beyond is counted.
    pub const MAX: usize = 100;

    /// The faults that were kept.
    pub fn iter(&self) -> slice::Iter<'_, Fault> {
        self.list.iter()
    }

    /// How many faults were found beyond those that were kept.
    pub const fn omitted(&self) -> usize {
        self.omitted
    }

    /// Whether nothing is wrong.
    ///
    /// An error is never empty; the rows that [`LoincMap::read_leaving_out`](crate::map::LoincMap::read_leaving_out) left out may be.
    pub const fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub(crate) fn push(&mut self, fault: Fault) {
        if self.list.len() < Self::MAX {
            self.list.push(fault);
        } else {
            self.omitted = self.omitted.saturating_add(1);
        }
    }

    /// How many faults were found.
    pub(crate) fn count(&self) -> usize {
        self.list.len().saturating_add(self.omitted)
    }

    /// Takes over what was found elsewhere.
    pub(crate) fn append(&mut self, other: Self) {
        self.omitted = self.omitted.saturating_add(other.omitted);
        other.list.into_iter().for_each(|fault| self.push(fault));
    }

    /// The same faults in the order of the file.
    pub(crate) fn sorted(mut self) -> Self {
        self.list.sort_by_key(|fault| fault.place);
        self
    }

    /// `value`, if nothing is wrong.
    pub(crate) fn unless_any<T>(self, value: T) -> Result<T, Self> {
        if self.is_empty() {
            Ok(value)
        } else {
            Err(self)
        }
    }
}

impl From<Fault> for Faults {
    fn from(fault: Fault) -> Self {
        let mut faults = Self::default();
        faults.push(fault);
        faults
    }
}

impl<'a> IntoIterator for &'a Faults {
    type Item = &'a Fault;
    type IntoIter = slice::Iter<'a, Fault>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for Faults {
    type Item = Fault;
    type IntoIter = vec::IntoIter<Fault>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (count, fault) in self.list.iter().enumerate() {
            if count > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{fault}")?;
        }
        if self.omitted > 0 {
            write!(f, "\nand {} more", self.omitted)?;
        }
        Ok(())
    }
}

impl error::Error for Faults {}
