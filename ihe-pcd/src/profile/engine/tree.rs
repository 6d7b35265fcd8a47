use alloc::vec::Vec;

use crate::hl7::Segment;

/// The segments of a message in the structure of its transaction.
///
/// One list: every group and segment that is there, each with its next sibling and, if it is a group, its first and last child.
pub(in crate::profile) struct Tree<'m> {
    pub(super) instances: Vec<Instance<'m>>,
}

/// A group or a segment that is there.
#[derive(Clone, Copy)]
pub(in crate::profile) struct Instance<'m> {
    /// In the list of nodes of the structure.
    pub node: usize,
    /// Among the segments and groups of its group, from 1.
    pub position: u16,
    /// Among those at the same position of the same group, from 1.
    pub instance: u32,
    /// Over the whole message, among the segments with its id or the groups with its name, from 1.
    pub ordinal: u32,
    /// The number of the segment, or of the group's first one, in the message, from 0.
    pub sequence: u32,
    /// `None` for a group.
    pub segment: Option<Segment<'m>>,
    first: Option<usize>,
    last: Option<usize>,
    next: Option<usize>,
}

impl<'m> Tree<'m> {
    /// The message itself.
    pub(in crate::profile) const WHOLE: usize = 0;

    pub(in crate::profile) fn get(&self, index: usize) -> Option<&Instance<'m>> {
        self.instances.get(index)
    }

    /// What stands in a group, in the order of the message, each with its place in the list.
    pub(in crate::profile) fn children(
        &self,
        index: usize,
    ) -> impl Iterator<Item = (usize, &Instance<'m>)> + Clone {
        let mut next = self.get(index).and_then(|group| group.first);
        core::iter::from_fn(move || {
            let index = next?;
            let instance = self.get(index)?;
            next = instance.next;
            Some((index, instance))
        })
    }

    /// Adds a child to a group, behind those it has, and says where.
    pub(super) fn add(&mut self, parent: usize, mut child: Instance<'m>) -> usize {
        let index = self.instances.len();
        let last = self.get(parent).and_then(|group| group.last);
        child.instance = last
            .and_then(|last| self.get(last))
            .filter(|last| last.position == child.position)
            .map_or(1, |last| last.instance.saturating_add(1));
        self.instances.push(child);
        if let Some(last) = last.and_then(|last| self.instances.get_mut(last)) {
            last.next = Some(index);
        }
        if let Some(group) = self.instances.get_mut(parent) {
            group.first = group.first.or(Some(index));
            group.last = Some(index);
        }
        index
    }
}

impl<'m> Instance<'m> {
    pub(super) const fn new(node: usize, position: u16, ordinal: u32, sequence: u32) -> Self {
        Self {
            node,
            position,
            instance: 1,
            ordinal,
            sequence,
            segment: None,
            first: None,
            last: None,
            next: None,
        }
    }

    pub(super) const fn with_segment(mut self, segment: Segment<'m>) -> Self {
        self.segment = Some(segment);
        self
    }
}
