use alloc::boxed::Box;
use alloc::collections::BTreeSet;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::{NodeRules, Plan, SegmentPlan};
use crate::hl7::SegmentId;
use crate::profile::definition::{
    Cardinality, Constraint, Group, MessageDefinition, Node, Predicate, SegmentDefinition,
    SegmentIndex, Usage,
};

/// The structure of one transaction's message as one list, the message itself first.
#[derive(Debug)]
pub(in crate::profile) struct MessagePlan {
    /// What the transaction is called.
    pub name: Arc<str>,
    pub code: Box<str>,
    pub trigger: Box<str>,
    pub structure: Box<str>,
    pub claims: Vec<Box<str>>,
    /// Whether it is nothing that a message without a claim can be.
    pub claimed_only: bool,
    /// The ids of all its segments, in order.
    pub ids: Vec<SegmentId>,
    nodes: Vec<NodePlan>,
}

/// A segment or a group at its place.
#[derive(Debug)]
pub(in crate::profile) struct NodePlan {
    /// Among the segments and groups of its group, from 1.
    pub position: u16,
    pub usage: Usage,
    pub cardinality: Cardinality,
    pub name: Arc<str>,
    pub source: Arc<str>,
    pub rules: NodeRules,
    pub kind: Kind,
}

#[derive(Debug)]
pub(in crate::profile) enum Kind {
    Segment {
        id: SegmentId,
        segment: SegmentIndex,
    },
    Group {
        /// Where they stand in the list.
        children: Vec<usize>,
        /// The segments that can be its first one.
        starts: Vec<SegmentId>,
        predicates: Vec<Predicate>,
        constraints: Vec<Constraint>,
    },
}

impl MessagePlan {
    /// The message itself, in the list of nodes.
    pub(in crate::profile) const WHOLE: usize = 0;

    pub(super) fn new(message: MessageDefinition, segments: &[SegmentDefinition]) -> Self {
        let mut nodes = Vec::new();
        add_group(&mut nodes, message.content, 1, segments);
        let mut ids: Vec<_> = nodes
            .iter()
            .filter_map(|node| match node.kind {
                Kind::Segment { id, .. } => Some(id),
                Kind::Group { .. } => None,
            })
            .collect();
        ids.sort_unstable();
        ids.dedup();
        Self {
            name: message.name,
            code: message.code,
            trigger: message.trigger,
            structure: message.structure,
            claims: message.claims,
            claimed_only: message.claimed_only,
            ids,
            nodes,
        }
    }

    /// The names of the rules of its places and groups.
    pub(super) fn add_rule_names(&self, names: &mut BTreeSet<Arc<str>>) {
        for node in &self.nodes {
            names.extend([node.rules.usage.clone(), node.rules.cardinality.clone()]);
            if let Kind::Group {
                predicates,
                constraints,
                ..
            } = &node.kind
            {
                names.extend(super::said(constraints, predicates));
            }
        }
    }

    pub(in crate::profile) fn node(&self, index: usize) -> Option<&NodePlan> {
        self.nodes.get(index)
    }

    /// The segment that stands at a node.
    pub(in crate::profile) fn segment<'p>(
        &self,
        index: usize,
        plan: &'p Plan,
    ) -> Option<&'p SegmentPlan> {
        match self.node(index)?.kind {
            Kind::Segment { segment, .. } => plan.segment(segment),
            Kind::Group { .. } => None,
        }
    }

    /// What stands in a group, in order; nothing for a segment.
    pub(in crate::profile) fn children(&self, index: usize) -> &[usize] {
        match self.node(index).map(|node| &node.kind) {
            Some(Kind::Group { children, .. }) => children,
            _ => &[],
        }
    }
}

impl NodePlan {
    /// Whether a segment with this id stands here, or begins what stands here.
    pub(in crate::profile) fn begins_with(&self, found: SegmentId) -> bool {
        match &self.kind {
            Kind::Segment { id, .. } => *id == found,
            Kind::Group { starts, .. } => starts.contains(&found),
        }
    }
}

/// Adds a group and what stands in it, and says where.
fn add_group(
    nodes: &mut Vec<NodePlan>,
    group: Group,
    position: u16,
    segments: &[SegmentDefinition],
) -> usize {
    let index = nodes.len();
    let source = group.source.clone();
    nodes.push(NodePlan {
        position,
        usage: group.usage,
        cardinality: group.cardinality,
        rules: NodeRules::of(&group.name),
        name: group.name,
        source: group.source,
        kind: Kind::Group {
            children: Vec::new(),
            starts: Vec::new(),
            predicates: group.predicates,
            constraints: group.constraints,
        },
    });
    let mut found = Vec::with_capacity(group.nodes.len());
    for (position, node) in (1..=u16::MAX).zip(group.nodes) {
        match node {
            Node::Group(inner) => found.push(add_group(nodes, inner, position, segments)),
            Node::Segment(usage) => {
                let Some(definition) = segments.get(usize::from(usage.segment.0)) else {
                    continue;
                };
                let name = definition.id.as_str();
                found.push(nodes.len());
                nodes.push(NodePlan {
                    position,
                    usage: usage.usage,
                    cardinality: usage.cardinality,
                    rules: NodeRules::of(name),
                    name: name.into(),
                    source: source.clone(),
                    kind: Kind::Segment {
                        id: definition.id,
                        segment: usage.segment,
                    },
                });
            }
        }
    }
    let first_segments = begin(nodes, &found);
    if let Some(Kind::Group {
        children, starts, ..
    }) = nodes.get_mut(index).map(|node| &mut node.kind)
    {
        *starts = first_segments;
        *children = found;
    }
    index
}

/// The segments that can begin a group: one of those before its first inner group;
/// where it begins with a group, whatever begins one of its parts.
fn begin(nodes: &[NodePlan], children: &[usize]) -> Vec<SegmentId> {
    let kinds = || {
        children
            .iter()
            .filter_map(|&child| nodes.get(child))
            .map(|node| &node.kind)
    };
    let leading: Vec<_> = kinds()
        .map_while(|kind| match kind {
            Kind::Segment { id, .. } => Some(*id),
            Kind::Group { .. } => None,
        })
        .collect();
    if !leading.is_empty() {
        return leading;
    }
    let mut all = Vec::new();
    for kind in kinds() {
        match kind {
            Kind::Segment { id, .. } => all.push(*id),
            Kind::Group { starts, .. } => all.extend_from_slice(starts),
        }
    }
    all
}
