mod nodes;
mod parts;
mod plain;
mod segment;

use alloc::sync::Arc;
use alloc::vec::Vec;

use super::element::Element;
use super::fields::Known;
use super::record::Record;
use super::scene::Scene;
use super::tree::{Instance, Tree};
use crate::hl7::Delimiters;
use crate::profile::definition::{Binding, Cardinality, DatatypeIndex, Length, Usage};
use crate::profile::plan::{Kind, MessagePlan, PartRules, Plan, is_needed};

/// What the profile asks of one part.
pub(super) struct Spec<'e> {
    pub name: &'e Arc<str>,
    pub usage: Usage,
    pub length: Length,
    pub binding: Option<Binding>,
    pub rules: &'e PartRules,
    pub source: &'e Arc<str>,
}

/// Goes through the whole message, from the outside in.
pub(super) struct Walk<'e, 'm> {
    pub plan: &'e Plan,
    pub structure: &'e MessagePlan,
    pub tree: &'e Tree<'m>,
    pub delimiters: Delimiters,
    /// Texts that passed all that their type says, for they come again: the times of the rows.
    passed: [Option<(DatatypeIndex, &'m [u8])>; 4],
    next_passed: usize,
    /// The delimiters that divide fields are those of IHE PCD.
    is_pcd: bool,
    /// A text that is a time, for it mostly comes again.
    time: &'m [u8],
}

/// How many times a part is there.
enum Count {
    /// So few that it is a finding, or fine; nothing is looked at further.
    Done,
    /// It is there, and what is in it is looked at.
    Further,
}

impl<'e, 'm> Walk<'e, 'm> {
    pub(super) fn new(
        plan: &'e Plan,
        structure: &'e MessagePlan,
        tree: &'e Tree<'m>,
        delimiters: Delimiters,
    ) -> Self {
        Self {
            plan,
            structure,
            tree,
            delimiters,
            passed: [None; 4],
            next_passed: 0,
            is_pcd: plain::are_of_pcd(delimiters),
            time: b"",
        }
    }

    pub(super) fn whole(mut self, record: &mut Record) {
        let mut fields = Vec::with_capacity(32);
        self.group(Tree::WHOLE, true, &mut fields, record);
    }

    const fn scene<'s>(&'s self, current: Option<(usize, &'s [Known<'m>])>) -> Scene<'s, 'm> {
        Scene {
            plan: self.plan,
            structure: self.structure,
            tree: self.tree,
            delimiters: self.delimiters,
            current,
        }
    }

    fn group(
        &mut self,
        index: usize,
        structural: bool,
        fields: &mut Vec<Known<'m>>,
        record: &mut Record,
    ) {
        let Some((group, node)) = self
            .tree
            .get(index)
            .and_then(|group| Some((group, self.structure.node(group.node)?)))
        else {
            return;
        };
        if let Kind::Group {
            predicates,
            constraints,
            ..
        } = &node.kind
            && !(predicates.is_empty() && constraints.is_empty())
        {
            let scene = self.scene(None);
            let element = Element::Instance(index);
            scene.predicates(predicates, element, group.sequence, record);
            scene.constraints(constraints, element, group.sequence, record);
        }
        let mut children = self.tree.children(index).peekable();
        for &child in self.structure.children(group.node) {
            let Some(node) = self.structure.node(child) else {
                continue;
            };
            let position = node.position;
            let of_child = |found: &(usize, &Instance<'m>)| found.1.position == position;
            let mut ahead = children.clone().take_while(of_child);
            let last = ahead.clone().last();
            let count = last.map_or(0, |(_, last)| last.instance);
            if count == 0 && !(structural && is_needed(node.usage)) {
                continue;
            }
            let Cardinality { min, max } = node.cardinality;
            let is_right = (min.max(1)..=max).contains(&count) && node.usage != Usage::Forbidden;
            let further = !structural
                || is_right
                || match self.count_nodes(child, index, count, &mut ahead, record) {
                    Count::Further => true,
                    Count::Done => false,
                };
            let structural = structural && further;
            while let Some((found, instance)) = children.next_if(of_child) {
                match instance.segment {
                    Some(_) => self.segment(found, structural, fields, record),
                    None => self.group(found, structural, fields, record),
                }
            }
        }
    }
}
