//! Makes a definition of the rows.

use alloc::sync::Arc;
use alloc::vec::Vec;

use super::row::{ANY, Codes, Node as NodeRows, Row, Rows, Structure};
use crate::hl7::SegmentId;
use crate::profile::definition::{
    Binding, Cardinality, Component, Datatype, DatatypeIndex, Definition, Field, Group, Length,
    MessageDefinition, Node, SegmentDefinition, SegmentIndex, SegmentUse, Table, TableIndex,
};

/// No type, which does not come to be.
const UNKNOWN: DatatypeIndex = DatatypeIndex(u16::MAX);

/// A definition, and by which names its parts were made.
#[derive(Default)]
pub(super) struct Assembly {
    pub definition: Definition,
    pub segments: Vec<&'static str>,
    datatypes: Vec<&'static str>,
    tables: Vec<&'static str>,
}

impl Assembly {
    pub(super) fn of(
        types: &'static [Rows],
        segments: &[&'static [Rows]],
        messages: &[&'static [Structure]],
    ) -> Self {
        let mut assembly = Self::default();
        for rows in types {
            let components = rows
                .rows
                .iter()
                .map(|row| assembly.component(row))
                .collect();
            assembly.datatypes.push(rows.name);
            assembly.definition.datatypes.push(Datatype {
                name: id(rows.name).into(),
                source: rows.source.into(),
                components,
                predicates: Vec::new(),
                constraints: Vec::new(),
            });
        }
        for rows in segments.iter().copied().flatten() {
            assembly.segment(rows);
        }
        for structure in messages.iter().copied().flatten() {
            let message = assembly.message(structure);
            assembly.definition.messages.push(message);
        }
        assembly
    }

    fn segment(&mut self, rows: &'static Rows) {
        let fields = rows.rows.iter().map(|row| self.field(row)).collect();
        self.segments.push(rows.name);
        self.definition.segments.push(SegmentDefinition {
            id: segment_id(id(rows.name)),
            source: rows.source.into(),
            fields,
            dynamic: None,
            predicates: Vec::new(),
            constraints: Vec::new(),
        });
    }

    fn field(&mut self, row: &'static Row) -> Field {
        Field {
            name: row.name.into(),
            usage: row.usage,
            cardinality: Cardinality {
                min: row.min,
                max: row.max,
            },
            length: Length {
                min: 0,
                max: row.most,
            },
            datatype: self.datatype(row.datatype),
            binding: self.binding(row.table),
        }
    }

    fn component(&mut self, row: &'static Row) -> Component {
        Component {
            name: row.name.into(),
            usage: row.usage,
            length: Length {
                min: 0,
                max: row.most,
            },
            datatype: self.datatype(row.datatype),
            binding: self.binding(row.table),
        }
    }

    fn datatype(&self, name: &str) -> DatatypeIndex {
        let found = self.datatypes.iter().position(|known| *known == name);
        debug_assert!(found.is_some(), "{name} is no type");
        index(found).map_or(UNKNOWN, DatatypeIndex)
    }

    fn binding(&mut self, table: Option<&'static Codes>) -> Option<Binding> {
        let table = self.table(table?)?;
        Some(Binding {
            table,
            component: None,
        })
    }

    pub(super) fn table(&mut self, table: &'static Codes) -> Option<TableIndex> {
        let known = self.tables.iter().position(|name| *name == table.name);
        let at = known.unwrap_or_else(|| {
            let mut codes: Vec<_> = table.all().map(Into::into).collect();
            codes.sort_unstable();
            self.tables.push(table.name);
            self.definition.tables.push(Table {
                name: table.name.into(),
                codes,
                outside: table.outside,
                coding_systems: false,
            });
            self.definition.tables.len().saturating_sub(1)
        });
        index(Some(at)).map(TableIndex)
    }

    fn message(&self, structure: &'static Structure) -> MessageDefinition {
        let [code, trigger, name] = structure.message_type;
        let source: Arc<str> = structure.source.into();
        MessageDefinition {
            name: structure.name.into(),
            code: code.into(),
            trigger: trigger.into(),
            structure: name.into(),
            claims: structure.claims.iter().map(|id| (*id).into()).collect(),
            claimed_only: structure.claimed_only,
            content: Group {
                name: name.into(),
                usage: super::row::R,
                cardinality: Cardinality { min: 1, max: 1 },
                nodes: self.nodes(structure.nodes, &source),
                source,
                predicates: Vec::new(),
                constraints: Vec::new(),
            },
        }
    }

    fn nodes(&self, nodes: &'static [NodeRows], source: &Arc<str>) -> Vec<Node> {
        let node = |node: &'static NodeRows| {
            let cardinality = Cardinality {
                min: node.min,
                max: node.max,
            };
            if node.nodes.is_empty() {
                let found = self.segments.iter().position(|name| *name == node.name);
                debug_assert!(found.is_some(), "{} has no rows", node.name);
                return Node::Segment(SegmentUse {
                    segment: SegmentIndex(index(found).unwrap_or(u16::MAX)),
                    usage: node.usage,
                    cardinality,
                });
            }
            Node::Group(Group {
                name: node.name.into(),
                usage: node.usage,
                cardinality,
                nodes: self.nodes(node.nodes, source),
                source: source.clone(),
                predicates: Vec::new(),
                constraints: Vec::new(),
            })
        };
        nodes.iter().map(node).collect()
    }
}

fn index(position: Option<usize>) -> Option<u16> {
    u16::try_from(position?).ok()
}

/// What stands before the colon.
pub(super) fn id(name: &str) -> &str {
    name.split(':').next().unwrap_or(name)
}

fn segment_id(id: &str) -> SegmentId {
    let bytes = id.as_bytes().first_chunk().copied();
    let id = bytes.and_then(SegmentId::new);
    debug_assert!(id.is_some(), "no id of a segment");
    id.unwrap_or(SegmentId::MSH)
}

const _: () = assert!(ANY == Cardinality::ANY.max && ANY == Length::ANY.max);
