use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::vec::Vec;

use twox_hash::xxhash64::State;

use super::datatypes::Datatypes;
use super::statements::Statements;
use super::value_sets::{ById, ValueSets};
use super::xml::Element;
use super::{IgamtError, IgamtFault, usage};
use crate::hl7::SegmentId;
use crate::profile::definition::{
    DynamicCase, DynamicType, Field, SegmentDefinition, SegmentIndex,
};

/// The segments, by their ids.
pub(super) struct Segments<'s> {
    definitions: Vec<SegmentDefinition>,
    by_id: ById<'s, SegmentIndex>,
}

impl<'s> Segments<'s> {
    pub(super) fn read(
        root: &Element<'s, '_>,
        tables: &ValueSets<'_>,
        datatypes: &Datatypes<'_>,
        statements: &Statements<'_>,
        origin: &Arc<str>,
    ) -> Result<Self, IgamtError> {
        let mut segments = Self {
            definitions: Vec::new(),
            by_id: ById::with_hasher(State::with_seed(0)),
        };
        for element in root.within("Segments")? {
            if element.name() != "Segment" {
                return Err(element.fault(IgamtFault::NotSupported));
            }
            let index = u16::try_from(segments.definitions.len())
                .map_err(|_| element.fault(IgamtFault::TooMany))?;
            let id = element.text("ID")?;
            if segments.by_id.insert(id, SegmentIndex(index)).is_some() {
                return Err(element.fault(IgamtFault::Twice));
            }
            let definition = segment(&element, tables, datatypes, statements, origin)?;
            segments.definitions.push(definition);
        }
        Ok(segments)
    }

    /// The segment that an element's `Ref` names.
    pub(super) fn find(&self, element: &Element<'_, '_>) -> Result<SegmentIndex, IgamtError> {
        self.by_id
            .get(element.text("Ref")?)
            .copied()
            .ok_or_else(|| element.fault(IgamtFault::Unknown("Ref")))
    }

    pub(super) fn definition(&self, index: SegmentIndex) -> Option<&SegmentDefinition> {
        self.definitions.get(usize::from(index.0))
    }

    pub(super) fn into_definitions(self) -> Vec<SegmentDefinition> {
        self.definitions
    }
}

fn segment(
    element: &Element<'_, '_>,
    tables: &ValueSets<'_>,
    datatypes: &Datatypes<'_>,
    statements: &Statements<'_>,
    origin: &Arc<str>,
) -> Result<SegmentDefinition, IgamtError> {
    let name = element.text("Name")?;
    let id = <[u8; 3]>::try_from(name.as_bytes())
        .ok()
        .and_then(SegmentId::new)
        .ok_or_else(|| element.fault(IgamtFault::Attribute("Name")))?;
    let said = statements.of_segment(element.text("ID")?, name);
    let mut fields = Vec::new();
    let mut dynamic = None;
    for part in element.children() {
        match part.name() {
            "Field" => fields.push(Field {
                name: part.text("Name")?.trim().into(),
                usage: usage::usage(&part, "Usage")?,
                cardinality: usage::cardinality(&part)?,
                length: usage::length(&part)?,
                datatype: datatypes.find(&part)?,
                binding: tables.binding(&part)?,
            }),
            "DynamicMapping" if dynamic.is_none() => {
                dynamic = Some(dynamic_type(&part.only()?, datatypes)?);
            }
            _ => return Err(part.fault(IgamtFault::NotSupported)),
        }
    }
    if fields.len() >= usize::from(u16::MAX) {
        return Err(element.fault(IgamtFault::TooMany));
    }
    Ok(SegmentDefinition {
        id,
        source: origin.clone(),
        fields,
        dynamic,
        predicates: said.predicates,
        constraints: said.constraints,
    })
}

fn dynamic_type(
    element: &Element<'_, '_>,
    datatypes: &Datatypes<'_>,
) -> Result<DynamicType, IgamtError> {
    if element.name() != "Mapping" {
        return Err(element.fault(IgamtFault::NotSupported));
    }
    let number = |name: &'static str| {
        let number = element.text(name)?.parse().ok();
        number
            .filter(|number| *number > 0)
            .ok_or_else(|| element.fault(IgamtFault::Attribute(name)))
    };
    if !matches!(
        element.attribute("SecondReference"),
        None | Some("" | "3.1")
    ) {
        return Err(element.fault(IgamtFault::Attribute("SecondReference")));
    }
    let mut cases = Vec::new();
    for case in element.children() {
        if case.name() != "Case" {
            return Err(case.fault(IgamtFault::NotSupported));
        }
        let second = case
            .attribute("SecondValue")
            .filter(|text| !text.is_empty());
        cases.push(DynamicCase {
            value: case.text("Value")?.into(),
            second: second.map(Box::from),
            datatype: datatypes.find(&case)?,
        });
    }
    Ok(DynamicType {
        field: number("Position")?,
        reference: number("Reference")?,
        cases,
    })
}
