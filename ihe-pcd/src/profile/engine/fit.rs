use alloc::vec;
use alloc::vec::Vec;

use super::record::Record;
use super::tree::{Instance, Tree};
use crate::hl7::{Location, Message, Segment, SegmentCounter, SegmentId};
use crate::profile::plan::{Kind, MessagePlan};
use crate::profile::{Finding, FindingKind, Place, Sentence, Severity};

/// A group that is open: segments may still be added to it.
struct Open {
    instance: usize,
    node: usize,
    /// The position of what was added last; 0 for nothing.
    position: u16,
    /// The position of the segment that opened it, which stands there once.
    head: u16,
}

impl<'m> Tree<'m> {
    /// Brings the segments into the structure: each goes to the first place, from where the last one went, that takes it,
    /// first in the innermost group. One that nothing takes is a finding, and the others go on as if it were not there.
    pub(super) fn fit(plan: &MessagePlan, message: &Message<'m>, record: &mut Record) -> Self {
        let segments = message.survey().map_or(16, |survey| survey.segments);
        let whole = Instance::new(MessagePlan::WHOLE, 1, 1, 0);
        let mut instances = Vec::with_capacity(segments.saturating_mul(2).saturating_add(8));
        instances.push(whole);
        let mut fit = Fit {
            plan,
            tree: Self { instances },
            open: vec![Open {
                instance: Self::WHOLE,
                node: MessagePlan::WHOLE,
                position: 0,
                head: 0,
            }],
            groups: Vec::new(),
            segments: SegmentCounter::new(),
            last: None,
        };
        for (sequence, segment) in (0..).zip(message.segments()) {
            fit.add(sequence, segment, record);
        }
        fit.tree
    }
}

struct Fit<'p, 'm> {
    plan: &'p MessagePlan,
    tree: Tree<'m>,
    /// The message itself first, the innermost group last.
    open: Vec<Open>,
    /// How many groups there are of each name.
    groups: Vec<(&'p str, u32)>,
    /// How many segments there are of each id.
    segments: SegmentCounter,
    /// Where the last segment went.
    last: Option<Last>,
}

/// Where a segment went: the level and the node there.
struct Last {
    id: SegmentId,
    place: (usize, usize),
    /// The one before had this id and went there too: that leaves the same groups open, so the next one follows.
    again: bool,
}

impl<'p, 'm> Fit<'p, 'm> {
    fn add(&mut self, sequence: u32, segment: Segment<'m>, record: &mut Record) {
        let id = segment.id();
        let ordinal = self.segments.count(id);
        match self.place(id) {
            Some(place @ (level, node)) => {
                let last = self.last.take();
                let again = last.is_some_and(|last| last.id == id && last.place == place);
                self.last = Some(Last { id, place, again });
                self.open.truncate(level.saturating_add(1));
                self.put(node, sequence, ordinal, segment);
            }
            None => record.add(sequence, || Finding {
                severity: Severity::Error,
                kind: FindingKind::Structure,
                rule: "structure".into(),
                at: Place::At(Location::segment(id, ordinal)),
                message: Sentence::NoPlaceFor(id),
                source: self
                    .plan
                    .node(MessagePlan::WHOLE)
                    .map_or_else(|| "".into(), |whole| whole.source.clone()),
            }),
        }
    }

    /// The open group, and the node within it, that takes a segment.
    fn place(&self, id: SegmentId) -> Option<(usize, usize)> {
        match &self.last {
            Some(last) if last.id == id && last.again => return Some(last.place),
            Some(last) if last.id == id => {}
            _ => {
                self.plan.ids.binary_search(&id).ok()?;
            }
        }
        for (level, open) in self.open.iter().enumerate().rev() {
            let children = self.plan.children(open.node);
            let from = usize::from(open.position.saturating_sub(1));
            for &child in children.get(from..).unwrap_or_default() {
                let Some(node) = self.plan.node(child) else {
                    continue;
                };
                let is_taken = node.position == open.head;
                if node.begins_with(id) && !is_taken {
                    return Some((level, child));
                }
            }
        }
        None
    }

    /// Puts a segment at a node of the innermost open group, and opens the groups between.
    fn put(&mut self, mut node: usize, sequence: u32, ordinal: u32, segment: Segment<'m>) {
        let mut is_head = false;
        loop {
            let Some((plan, open)) = self.plan.node(node).zip(self.open.last_mut()) else {
                return;
            };
            let parent = open.instance;
            open.position = plan.position;
            match &plan.kind {
                Kind::Segment { .. } => {
                    if is_head {
                        open.head = plan.position;
                    }
                    let instance = Instance::new(node, plan.position, ordinal, sequence);
                    self.tree.add(parent, instance.with_segment(segment));
                    return;
                }
                Kind::Group { children, .. } => {
                    let ordinal = self.count(&plan.name);
                    let instance = Instance::new(node, plan.position, ordinal, sequence);
                    let instance = self.tree.add(parent, instance);
                    self.open.push(Open {
                        instance,
                        node,
                        position: 0,
                        head: 0,
                    });
                    is_head = true;
                    let first = children.iter().find(|&&child| {
                        let child = self.plan.node(child);
                        child.is_some_and(|child| child.begins_with(segment.id()))
                    });
                    match first {
                        Some(&first) => node = first,
                        None => return,
                    }
                }
            }
        }
    }

    fn count(&mut self, name: &'p str) -> u32 {
        match self.groups.iter_mut().find(|(known, _)| *known == name) {
            Some((_, count)) => {
                *count = count.saturating_add(1);
                *count
            }
            None => {
                self.groups.push((name, 1));
                1
            }
        }
    }
}
