use alloc::sync::Arc;
use alloc::vec;
use alloc::vec::Vec;

use twox_hash::xxhash64::State;

use super::statements::Statements;
use super::value_sets::{ById, ValueSets};
use super::xml::Element;
use super::{IgamtError, IgamtFault, usage};
use crate::profile::definition::{Component, Datatype, DatatypeIndex};

/// How deep types may be nested. A message shows three levels; profiles list a few more.
const MOST_LEVELS: usize = 8;

/// The data types, by their ids.
pub(super) struct Datatypes<'s> {
    definitions: Vec<Datatype>,
    by_id: ById<'s, DatatypeIndex>,
}

impl<'s> Datatypes<'s> {
    pub(super) fn read(
        root: &Element<'s, '_>,
        tables: &ValueSets<'_>,
        statements: &Statements<'_>,
        origin: &Arc<str>,
    ) -> Result<Self, IgamtError> {
        let mut datatypes = Self {
            definitions: Vec::new(),
            by_id: ById::with_hasher(State::with_seed(0)),
        };
        let mut elements = Vec::new();
        for element in root.within("Datatypes")? {
            if element.name() != "Datatype" {
                return Err(element.fault(IgamtFault::NotSupported));
            }
            let index =
                u16::try_from(elements.len()).map_err(|_| element.fault(IgamtFault::TooMany))?;
            let known = datatypes
                .by_id
                .insert(element.text("ID")?, DatatypeIndex(index));
            if known.is_some() {
                return Err(element.fault(IgamtFault::Twice));
            }
            elements.push(element);
        }
        for element in &elements {
            let definition = datatypes.datatype(element, tables, statements, origin)?;
            datatypes.definitions.push(definition);
        }
        let mut levels = vec![None; elements.len()];
        for (index, element) in elements.iter().enumerate() {
            if datatypes.levels(index, MOST_LEVELS, &mut levels).is_none() {
                return Err(element.fault(IgamtFault::TooDeep));
            }
        }
        Ok(datatypes)
    }

    fn datatype(
        &self,
        element: &Element<'s, '_>,
        tables: &ValueSets<'_>,
        statements: &Statements<'_>,
        origin: &Arc<str>,
    ) -> Result<Datatype, IgamtError> {
        let name = element.text("Name")?;
        let said = statements.of_datatype(element.text("ID")?, name);
        let mut components = Vec::new();
        for component in element.children() {
            if component.name() != "Component" {
                return Err(component.fault(IgamtFault::NotSupported));
            }
            components.push(Component {
                name: component.text("Name")?.trim().into(),
                usage: usage::usage(&component, "Usage")?,
                length: usage::length(&component)?,
                datatype: self.find(&component)?,
                binding: tables.binding(&component)?,
            });
        }
        if components.len() >= usize::from(u16::MAX) {
            return Err(element.fault(IgamtFault::TooMany));
        }
        Ok(Datatype {
            name: name.into(),
            source: origin.clone(),
            components,
            predicates: said.predicates,
            constraints: said.constraints,
        })
    }

    /// The type that an element's `Datatype` names.
    pub(super) fn find(&self, element: &Element<'_, '_>) -> Result<DatatypeIndex, IgamtError> {
        self.by_id
            .get(element.text("Datatype")?)
            .copied()
            .ok_or_else(|| element.fault(IgamtFault::Unknown("Datatype")))
    }

    /// How many levels there are from a type to the last component; `None` for more than there may be.
    fn levels(&self, index: usize, left: usize, known: &mut [Option<usize>]) -> Option<usize> {
        if let Some(levels) = known.get(index).copied().flatten() {
            return (levels <= left).then_some(levels);
        }
        let left = left.checked_sub(1)?;
        let mut deepest = 0;
        for component in &self.definitions.get(index)?.components {
            let inner = usize::from(component.datatype.0);
            deepest = deepest.max(self.levels(inner, left, known)?);
        }
        let levels = deepest.saturating_add(1);
        *known.get_mut(index)? = Some(levels);
        Some(levels)
    }

    /// The field that has another type for each value of another field is of this one, where the profile names none.
    pub(super) fn into_definitions(self) -> Vec<Datatype> {
        self.definitions
    }
}
