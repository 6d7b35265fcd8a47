use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::segments::Segments;
use super::statements::Statements;
use super::xml::Element;
use super::{IgamtError, IgamtFault, usage};
use crate::profile::definition::{
    Cardinality, Condition, Constraint, Group, MessageDefinition, Node, SegmentUse, Usage,
};

/// How deep groups may be nested.
const MOST_LEVELS: usize = 16;

/// How many messages a profile may have.
const MOST_MESSAGES: usize = 1024;

/// How many segments and groups the messages of a profile may have together.
const MOST_NODES: usize = 65_536;

pub(super) fn read(
    root: &Element<'_, '_>,
    segments: &Segments<'_>,
    statements: &Statements<'_>,
    origin: &Arc<str>,
) -> Result<Vec<MessageDefinition>, IgamtError> {
    let mut reader = Reader {
        segments,
        statements,
        origin,
        nodes: 0,
    };
    let mut messages = Vec::new();
    for element in root.within("Messages")? {
        if element.name() != "Message" {
            return Err(element.fault(IgamtFault::NotSupported));
        }
        if messages.len() >= MOST_MESSAGES {
            return Err(element.fault(IgamtFault::TooMany));
        }
        messages.push(reader.message(&element)?);
    }
    if messages.is_empty() {
        return Err(root.fault(IgamtFault::NoElement("Message")));
    }
    Ok(messages)
}

struct Reader<'r, 's> {
    segments: &'r Segments<'s>,
    statements: &'r Statements<'s>,
    origin: &'r Arc<str>,
    nodes: usize,
}

impl Reader<'_, '_> {
    fn message(&mut self, element: &Element<'_, '_>) -> Result<MessageDefinition, IgamtError> {
        let structure = element.text("StructID")?;
        let name = element
            .attribute("Name")
            .or_else(|| element.attribute("Identifier"))
            .unwrap_or(structure);
        let said = self.statements.of_message(element.text("ID")?, structure);
        let content = Group {
            name: structure.into(),
            usage: Usage::Required,
            cardinality: Cardinality { min: 1, max: 1 },
            nodes: self.nodes(element, MOST_LEVELS)?,
            source: self.origin.clone(),
            predicates: said.predicates,
            constraints: said.constraints,
        };
        Ok(MessageDefinition {
            name: name.into(),
            code: element.text("Type")?.into(),
            trigger: element.text("Event")?.into(),
            structure: structure.into(),
            claims: self.claims(&content),
            claimed_only: false,
            content,
        })
    }

    fn nodes(&mut self, element: &Element<'_, '_>, levels: usize) -> Result<Vec<Node>, IgamtError> {
        let Some(levels) = levels.checked_sub(1) else {
            return Err(element.fault(IgamtFault::TooDeep));
        };
        let mut nodes = Vec::new();
        for child in element.children() {
            self.nodes = self.nodes.saturating_add(1);
            if self.nodes > MOST_NODES {
                return Err(child.fault(IgamtFault::TooMany));
            }
            nodes.push(match child.name() {
                "Segment" => Node::Segment(SegmentUse {
                    segment: self.segments.find(&child)?,
                    usage: usage::usage(&child, "Usage")?,
                    cardinality: usage::cardinality(&child)?,
                }),
                "Group" => Node::Group(self.group(&child, levels)?),
                _ => return Err(child.fault(IgamtFault::NotSupported)),
            });
        }
        if nodes.is_empty() {
            return Err(element.fault(IgamtFault::NoElement("Segment")));
        }
        Ok(nodes)
    }

    fn group(&mut self, element: &Element<'_, '_>, levels: usize) -> Result<Group, IgamtError> {
        let name = element.text("Name")?;
        let said = self.statements.of_group(element.text("ID")?, name);
        Ok(Group {
            name: name.into(),
            usage: usage::usage(element, "Usage")?,
            cardinality: usage::cardinality(element)?,
            nodes: self.nodes(element, levels)?,
            source: self.origin.clone(),
            predicates: said.predicates,
            constraints: said.constraints,
        })
    }

    /// The ids that the statements about the message's MSH ask MSH-21.3 to be.
    fn claims(&self, content: &Group) -> Vec<Box<str>> {
        let header = content.nodes.iter().find_map(|node| match node {
            Node::Segment(usage) => self.segments.definition(usage.segment),
            Node::Group(_) => None,
        });
        let mut claims = Vec::new();
        for constraint in header.map_or(&[][..], |header| &header.constraints) {
            collect(constraint, &mut claims);
        }
        claims
    }
}

fn collect(constraint: &Constraint, claims: &mut Vec<Box<str>>) {
    let mut open = Vec::from([&constraint.assertion]);
    while let Some(condition) = open.pop() {
        match condition {
            Condition::All(inner) | Condition::Any(inner) => open.extend(inner),
            Condition::Text { path, text, .. } if is_claim(path) => claims.push(text.clone()),
            Condition::List { path, texts, .. } if is_claim(path) => {
                claims.extend_from_slice(texts);
            }
            _ => {}
        }
    }
}

fn is_claim(path: &crate::profile::definition::Path) -> bool {
    path.0.iter().map(|step| step.position).eq([21, 3])
}
