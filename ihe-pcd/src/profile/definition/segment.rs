use alloc::boxed::Box;
use alloc::sync::Arc;
use alloc::vec::Vec;

use super::{Binding, Cardinality, Constraint, DatatypeIndex, Length, Predicate, Usage};
use crate::hl7::SegmentId;

/// A segment as one place of a message structure uses it.
#[derive(Clone, Debug)]
pub(in crate::profile) struct SegmentDefinition {
    pub id: SegmentId,
    /// Where its rules stand: `TF-2 B.8`.
    pub source: Arc<str>,
    /// Field 1 first. Fields behind the last one are not in the profile.
    pub fields: Vec<Field>,
    /// How the type of a field follows from others: OBX-5 from OBX-2.
    pub dynamic: Option<DynamicType>,
    pub predicates: Vec<Predicate>,
    pub constraints: Vec<Constraint>,
}

#[derive(Clone, Debug)]
pub(in crate::profile) struct Field {
    /// What it is called: `Observation Sub-ID`.
    pub name: Arc<str>,
    pub usage: Usage,
    pub cardinality: Cardinality,
    pub length: Length,
    pub datatype: DatatypeIndex,
    pub binding: Option<Binding>,
}

/// The type of one field follows from the value of another.
#[derive(Clone, Debug)]
pub(in crate::profile) struct DynamicType {
    /// The field whose type it is, from 1.
    pub field: u16,
    /// The field that names it, from 1.
    pub reference: u16,
    /// By the value of the reference, and where one is given, by the second reference's (OBX-3.1).
    pub cases: Vec<DynamicCase>,
}

#[derive(Clone, Debug)]
pub(in crate::profile) struct DynamicCase {
    pub value: Box<str>,
    pub second: Option<Box<str>>,
    pub datatype: DatatypeIndex,
}
