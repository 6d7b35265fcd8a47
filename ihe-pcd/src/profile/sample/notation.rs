//! Definitions in few words: a line for each field or component.
//!
//! `R 1..6 CX#250@0061 Patient Identifier List` is usage, cardinality (of fields only, if it is not `0..*`), type,
//! greatest length, table and name.

use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::hl7::SegmentId;
use crate::profile::Severity;
use crate::profile::definition::{
    Binding, Cardinality, Component, Condition, Constraint, Datatype, DatatypeIndex, Definition,
    Field, Group, Length, Node, Path, Predicate, SegmentDefinition, SegmentIndex, SegmentUse, Step,
    Table, TableIndex, Usage,
};

/// A definition that grows line by line. What a line names and is not there yet is the first of its kind.
#[derive(Default)]
pub(in crate::profile) struct Notation {
    pub definition: Definition,
}

impl Notation {
    pub(in crate::profile) fn table(&mut self, name: &str, codes: &[&str], outside: Severity) {
        let mut codes: Vec<Box<str>> = codes.iter().map(|code| Box::from(*code)).collect();
        codes.sort_unstable();
        self.definition.tables.push(Table {
            name: name.into(),
            codes,
            outside,
            coding_systems: name == "0396",
        });
    }

    pub(in crate::profile) fn datatype(&mut self, name: &str, components: &[&str]) {
        let components = components
            .iter()
            .map(|line| {
                let line = self.line(line);
                Component {
                    name: line.name,
                    usage: line.usage,
                    length: line.length,
                    datatype: line.datatype,
                    binding: line.binding,
                }
            })
            .collect();
        self.definition.datatypes.push(Datatype {
            name: name.into(),
            source: source(),
            components,
            predicates: Vec::new(),
            constraints: Vec::new(),
        });
    }

    pub(in crate::profile) fn segment(&mut self, id: SegmentId, fields: &[&str]) {
        let fields = fields
            .iter()
            .map(|line| {
                let line = self.line(line);
                Field {
                    name: line.name,
                    usage: line.usage,
                    cardinality: line.cardinality,
                    length: line.length,
                    datatype: line.datatype,
                    // Coded types are bound by their identifier.
                    binding: line.binding,
                }
            })
            .collect();
        self.definition.segments.push(SegmentDefinition {
            id,
            source: source(),
            fields,
            dynamic: None,
            predicates: Vec::new(),
            constraints: Vec::new(),
        });
    }

    pub(in crate::profile) fn segment_mut(
        &mut self,
        id: SegmentId,
    ) -> Option<&mut SegmentDefinition> {
        let mut segments = self.definition.segments.iter_mut();
        segments.find(|segment| segment.id == id)
    }

    pub(in crate::profile) fn datatype_mut(&mut self, name: &str) -> Option<&mut Datatype> {
        let mut datatypes = self.definition.datatypes.iter_mut();
        datatypes.find(|datatype| &*datatype.name == name)
    }

    /// A segment at its place in a group.
    pub(in crate::profile) fn place(
        &self,
        id: SegmentId,
        usage: Usage,
        cardinality: Cardinality,
    ) -> Node {
        let mut segments = self.definition.segments.iter();
        let index = segments.position(|segment| segment.id == id);
        Node::Segment(SegmentUse {
            segment: SegmentIndex(number(index)),
            usage,
            cardinality,
        })
    }

    pub(in crate::profile) fn find(&self, name: &str) -> DatatypeIndex {
        let mut datatypes = self.definition.datatypes.iter();
        DatatypeIndex(number(
            datatypes.position(|datatype| &*datatype.name == name),
        ))
    }

    fn line(&self, line: &str) -> Line {
        let (usage, rest) = line.split_once(' ').unwrap_or_default();
        let (cardinality, rest) = match rest.split_once(' ') {
            Some((range, rest)) if range.contains("..") => (cardinality(range), rest),
            _ => (Cardinality::ANY, rest),
        };
        let (datatype, name) = rest.split_once(' ').unwrap_or((rest, ""));
        let (datatype, table) = datatype.split_once('@').unwrap_or((datatype, ""));
        let (datatype, longest) = datatype.split_once('#').unwrap_or((datatype, ""));
        let mut tables = self.definition.tables.iter();
        let table = tables.position(|known| &*known.name == table);
        let is_coded = matches!(datatype, "CE" | "CWE" | "CNE");
        Line {
            name: name.into(),
            usage: match usage {
                "R" => Usage::Required,
                "RE" => Usage::RequiredIfKnown,
                "C" => Usage::Conditional,
                "X" => Usage::Forbidden,
                _ => Usage::Optional,
            },
            cardinality,
            length: longest
                .parse()
                .map_or(Length::ANY, |max| Length { min: 1, max }),
            datatype: self.find(datatype),
            binding: table.map(|table| Binding {
                table: TableIndex(number(Some(table))),
                component: is_coded.then_some(1),
            }),
        }
    }
}

struct Line {
    name: Arc<str>,
    usage: Usage,
    cardinality: Cardinality,
    length: Length,
    datatype: DatatypeIndex,
    binding: Option<Binding>,
}

fn number(index: Option<usize>) -> u16 {
    index
        .and_then(|index| u16::try_from(index).ok())
        .unwrap_or_default()
}

pub(in crate::profile) fn source() -> Arc<str> {
    "sample".into()
}

/// Reads `1..6` and `0..*`.
pub(in crate::profile) fn cardinality(range: &str) -> Cardinality {
    let (min, max) = range.split_once("..").unwrap_or_default();
    Cardinality {
        min: min.parse().unwrap_or_default(),
        max: max.parse().unwrap_or(u32::MAX),
    }
}

pub(in crate::profile) fn group(name: &str, usage: Usage, range: &str, nodes: Vec<Node>) -> Group {
    Group {
        name: name.into(),
        usage,
        cardinality: cardinality(range),
        nodes,
        source: source(),
        predicates: Vec::new(),
        constraints: Vec::new(),
    }
}

/// `[(3, 1), (4, 0)]` is `3[1].4[*]`.
pub(in crate::profile) fn path(steps: &[(u16, u16)]) -> Path {
    let step = |&(position, instance): &(u16, u16)| Step {
        position,
        instance: (instance > 0).then_some(instance),
    };
    Path(steps.iter().map(step).collect())
}

pub(in crate::profile) fn constraint(
    rule: &str,
    target: Option<Path>,
    assertion: Condition,
) -> Constraint {
    Constraint {
        rule: rule.into(),
        severity: Severity::Error,
        target,
        description: rule.into(),
        source: source(),
        assertion,
    }
}

pub(in crate::profile) fn predicate(
    rule: &str,
    target: Path,
    condition: Condition,
    if_true: Usage,
    if_false: Usage,
) -> Predicate {
    Predicate {
        rule: rule.into(),
        target,
        if_true,
        if_false,
        description: rule.into(),
        source: source(),
        condition,
    }
}

pub(in crate::profile) fn text(path: Path, text: &str) -> Condition {
    Condition::Text {
        path,
        text: text.into(),
        ignore_case: false,
        at_least_once: false,
    }
}
