use alloc::boxed::Box;
use alloc::vec::Vec;

use hashbrown::HashMap;
use twox_hash::xxhash64::State;

use super::xml::{Element, Source};
use super::{IgamtError, IgamtFault};
use crate::profile::Severity;
use crate::profile::definition::{Binding, Table, TableIndex};

/// By id; hashed with a fixed seed, for nobody sends these texts.
pub(super) type ById<'s, T> = HashMap<&'s str, T, State>;

/// The tables, by the ids that parts are bound to.
pub(super) struct ValueSets<'s> {
    tables: Vec<Table>,
    /// `None` for one that nothing is held against.
    by_id: ById<'s, Option<TableIndex>>,
}

impl<'s> ValueSets<'s> {
    pub(super) fn read<'a>(source: &'s Source<'a>) -> Result<Self, IgamtError> {
        let root = source.root("ValueSetLibrary")?;
        let mut sets = Self {
            tables: Vec::new(),
            by_id: ById::with_hasher(State::with_seed(0)),
        };
        for excluded in root.within("NoValidation")? {
            sets.by_id.insert(excluded.content(), None);
        }
        for part in root.children() {
            match part.name() {
                "MetaData" | "NoValidation" => {}
                "ValueSetDefinitions" => {
                    for definition in part.children() {
                        sets.add(&definition)?;
                    }
                }
                "ValueSetDefinition" => sets.add(&part)?,
                _ => return Err(part.fault(IgamtFault::NotSupported)),
            }
        }
        Ok(sets)
    }

    fn add<'a>(&mut self, definition: &Element<'s, 'a>) -> Result<(), IgamtError> {
        if definition.name() != "ValueSetDefinition" {
            return Err(definition.fault(IgamtFault::NotSupported));
        }
        let id = definition.text("BindingIdentifier")?;
        if matches!(self.by_id.get(id), Some(None)) {
            return Ok(());
        }
        let mut codes: Vec<Box<str>> = Vec::new();
        for element in definition.children() {
            if element.name() != "ValueElement" {
                return Err(element.fault(IgamtFault::NotSupported));
            }
            // A code that is excluded is in the file to say so.
            if element.attribute("Usage") != Some("E") {
                codes.push(element.text("Value")?.into());
            }
        }
        let index = if codes.is_empty() {
            None
        } else {
            codes.sort_unstable();
            codes.dedup();
            let index = u16::try_from(self.tables.len())
                .map_err(|_| definition.fault(IgamtFault::TooMany))?;
            self.tables.push(Table {
                name: id.into(),
                codes,
                // NIST's engine reports a code outside of an open table too, with a note.
                outside: Severity::Error,
                coding_systems: matches!(id, "0396" | "HL70396"),
            });
            Some(TableIndex(index))
        };
        // Where a set is there several times, as in a library that other libraries were added to, the last one stands.
        self.by_id.insert(id, index);
        Ok(())
    }

    /// What a field or component is bound to.
    ///
    /// A binding that is no more than a suggestion (S, U) asks nothing.
    pub(super) fn binding(&self, element: &Element<'_, '_>) -> Result<Option<Binding>, IgamtError> {
        let Some(id) = element.attribute("Binding").filter(|id| !id.is_empty()) else {
            return Ok(None);
        };
        let index = self
            .by_id
            .get(id)
            .ok_or_else(|| element.fault(IgamtFault::Unknown("Binding")))?;
        let component = match element.attribute("BindingLocation") {
            None | Some("") => None,
            Some(text) => Some(
                text.parse()
                    .ok()
                    .filter(|number| *number > 0)
                    .ok_or_else(|| element.fault(IgamtFault::Attribute("BindingLocation")))?,
            ),
        };
        match element.attribute("BindingStrength") {
            None | Some("R" | "") => Ok(index.map(|table| Binding { table, component })),
            Some("S" | "U") => Ok(None),
            Some(_) => Err(element.fault(IgamtFault::Attribute("BindingStrength"))),
        }
    }

    pub(super) fn into_tables(self) -> Vec<Table> {
        self.tables
    }
}
