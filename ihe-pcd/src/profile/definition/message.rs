use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::{Cardinality, Constraint, Predicate, SegmentIndex, Usage};

/// The structure of one transaction's message.
#[derive(Clone, Debug)]
pub(in crate::profile) struct MessageDefinition {
    /// What it is called: `PCD-01`.
    pub name: Arc<str>,
    /// MSH-9.1.
    pub code: Box<str>,
    /// MSH-9.2.
    pub trigger: Box<str>,
    /// MSH-9.3.
    pub structure: Box<str>,
    /// MSH-21.3: the ids that claim it. Where several definitions have one MSH-9, the claim decides;
    /// the first one of them stands for messages without a claim.
    pub claims: Vec<Box<str>>,
    /// A message that claims none of them is none of these, whatever its MSH-9 says.
    pub claimed_only: bool,
    /// The group that the whole message is: its name is that of the message.
    pub content: Group,
}

/// A segment or a group at its place in a group.
#[derive(Clone, Debug)]
pub(in crate::profile) enum Node {
    Segment(SegmentUse),
    Group(Group),
}

#[derive(Clone, Debug)]
pub(in crate::profile) struct SegmentUse {
    pub segment: SegmentIndex,
    pub usage: Usage,
    pub cardinality: Cardinality,
}

#[derive(Clone, Debug)]
pub(in crate::profile) struct Group {
    pub name: Arc<str>,
    pub usage: Usage,
    pub cardinality: Cardinality,
    /// In their order; a path's first step counts them from 1.
    pub nodes: Vec<Node>,
    /// Where its rules stand: `TF-2 B.8`.
    pub source: Arc<str>,
    pub predicates: Vec<Predicate>,
    pub constraints: Vec<Constraint>,
}
