//! What a transaction wants otherwise than the common segments, and a profile otherwise than the framework: one line for each place.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::vec::Vec;

use super::assemble::Assembly;
use super::row::Codes;
use crate::profile::definition::{
    Binding, Cardinality, Component, Datatype, DatatypeIndex, Definition, Field, Node,
    SegmentDefinition, TableIndex, Usage,
};

/// One thing at one place.
pub(super) struct Change {
    /// A field (`PID-3`), a component (`MSH-3.1`), a subcomponent (`PID-3.4.1`), of a segment by its name (`OBR:alert-29`);
    /// all fields of a segment (`ORC:answer`);
    /// or a place of a structure (`PCD-01/PATIENT_RESULT/ORDER_OBSERVATION/ORC`), whose MSH-9.1 tells it from another
    /// of the transaction (`PCD-03:RRG/ERR`).
    at: &'static str,
    what: What,
}

#[derive(Clone, Copy)]
enum What {
    Usage(Usage),
    Times(u32, u32),
    Most(u32),
    Table(&'static Codes),
}

pub(super) const fn usage(at: &'static str, usage: Usage) -> Change {
    let what = What::Usage(usage);
    Change { at, what }
}

/// The usage of all fields of a segment.
pub(super) const fn each(at: &'static str, wanted: Usage) -> Change {
    usage(at, wanted)
}

pub(super) const fn times(at: &'static str, min: u32, max: u32) -> Change {
    let what = What::Times(min, max);
    Change { at, what }
}

/// The most characters.
pub(super) const fn most(at: &'static str, most: u32) -> Change {
    let what = What::Most(most);
    Change { at, what }
}

pub(super) const fn table(at: &'static str, table: &'static Codes) -> Change {
    let what = What::Table(table);
    Change { at, what }
}

/// Applies them; answers the places that there are not.
pub(super) fn apply(
    assembly: &mut Assembly,
    changes: &'static [Change],
    source: &str,
) -> impl Iterator<Item = &'static str> + use<> {
    let mut own = BTreeSet::new();
    let mut lost = Vec::new();
    for change in changes {
        if one(assembly, change, source, &mut own).is_none() {
            lost.push(change.at);
        }
    }
    lost.into_iter()
}

fn one(
    assembly: &mut Assembly,
    change: &'static Change,
    source: &str,
    own: &mut BTreeSet<u16>,
) -> Option<()> {
    if let Some((message, path)) = change.at.split_once('/') {
        return node(assembly, message, path, change.what);
    }
    let table = match change.what {
        What::Table(table) => assembly.table(table),
        _ => None,
    };
    let (name, place) = match change.at.rsplit_once('-') {
        Some((name, place)) => (name, Some(place)),
        None => (change.at, None),
    };
    let index = assembly.segments.iter().position(|known| *known == name)?;
    let Definition {
        segments,
        datatypes,
        ..
    } = &mut assembly.definition;
    let segment = segments.get_mut(index)?;
    credit(segment, source);
    let Some(place) = place else {
        for field in &mut segment.fields {
            field_changes(field, change.what, table);
        }
        return Some(());
    };
    let mut numbers = place.split('.').map(|number| number.parse::<usize>().ok());
    let field = numbers.next()??.checked_sub(1)?;
    let field = segment.fields.get_mut(field)?;
    let Some(first) = numbers.next() else {
        field_changes(field, change.what, table);
        return Some(());
    };
    // The type is that of many places: this one gets its own.
    let datatype = own_type(datatypes, field.datatype, own)?;
    field.datatype = datatype;
    let first = first?.checked_sub(1)?;
    let Some(second) = numbers.next() else {
        let component = component(datatypes, datatype, first)?;
        return component_changes(component, change.what, table);
    };
    let inner = component(datatypes, datatype, first)?.datatype;
    let inner = own_type(datatypes, inner, own)?;
    component(datatypes, datatype, first)?.datatype = inner;
    let second = second?.checked_sub(1)?;
    let component = component(datatypes, inner, second)?;
    component_changes(component, change.what, table)
}

fn field_changes(field: &mut Field, what: What, table: Option<TableIndex>) {
    match what {
        What::Usage(usage) => {
            field.usage = usage;
            field.cardinality.min = u32::from(usage == Usage::Required);
            if usage == Usage::Forbidden {
                field.cardinality = Cardinality::ANY;
            }
        }
        What::Times(min, max) => field.cardinality = Cardinality { min, max },
        What::Most(most) => field.length.max = most,
        What::Table(_) => field.binding = bound(table),
    }
}

fn component(
    datatypes: &mut [Datatype],
    datatype: DatatypeIndex,
    at: usize,
) -> Option<&mut Component> {
    let datatype = datatypes.get_mut(usize::from(datatype.0))?;
    datatype.components.get_mut(at)
}

/// A copy of the type, unless it is one already.
fn own_type(
    datatypes: &mut Vec<Datatype>,
    datatype: DatatypeIndex,
    own: &mut BTreeSet<u16>,
) -> Option<DatatypeIndex> {
    if own.contains(&datatype.0) {
        return Some(datatype);
    }
    let copy = datatypes.get(usize::from(datatype.0))?.clone();
    let index = u16::try_from(datatypes.len()).ok()?;
    datatypes.push(copy);
    own.insert(index);
    Some(DatatypeIndex(index))
}

fn component_changes(
    component: &mut Component,
    what: What,
    table: Option<TableIndex>,
) -> Option<()> {
    match what {
        What::Usage(usage) => component.usage = usage,
        What::Most(most) => component.length.max = most,
        What::Table(_) => component.binding = bound(table),
        What::Times(..) => return None,
    }
    Some(())
}

fn bound(table: Option<TableIndex>) -> Option<Binding> {
    let table = table?;
    Some(Binding {
        table,
        component: None,
    })
}

fn credit(segment: &mut SegmentDefinition, source: &str) {
    if !segment.source.ends_with(source) {
        segment.source = format!("{}, {source}", segment.source).into();
    }
}

fn node(assembly: &mut Assembly, message: &str, path: &str, what: What) -> Option<()> {
    let Assembly {
        definition,
        segments: names,
        ..
    } = assembly;
    let (name, code) = match message.split_once(':') {
        Some((name, code)) => (name, Some(code)),
        None => (message, None),
    };
    let mut messages = definition.messages.iter_mut();
    let message = messages
        .find(|known| *known.name == *name && code.is_none_or(|code| *known.code == *code))?;
    let mut nodes = &mut message.content.nodes;
    let mut steps = path.split('/').peekable();
    while let Some(step) = steps.next() {
        let is_named = |node: &Node| match node {
            Node::Group(group) => *group.name == *step,
            Node::Segment(segment) => names.get(usize::from(segment.segment.0)) == Some(&step),
        };
        let at = nodes.iter().position(is_named)?;
        let node = nodes.get_mut(at)?;
        if steps.peek().is_none() {
            let (usage, cardinality) = match node {
                Node::Group(group) => (&mut group.usage, &mut group.cardinality),
                Node::Segment(segment) => (&mut segment.usage, &mut segment.cardinality),
            };
            match what {
                What::Usage(wanted) => {
                    *usage = wanted;
                    cardinality.min = u32::from(wanted == Usage::Required);
                    if wanted == Usage::Forbidden {
                        *cardinality = Cardinality::ANY;
                    }
                }
                What::Times(min, max) => *cardinality = Cardinality { min, max },
                What::Most(_) | What::Table(_) => return None,
            }
            return Some(());
        }
        match node {
            Node::Group(group) => nodes = &mut group.nodes,
            Node::Segment(_) => return None,
        }
    }
    None
}
