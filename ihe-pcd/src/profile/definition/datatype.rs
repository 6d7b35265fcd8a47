use alloc::sync::Arc;
use alloc::vec::Vec;

use super::{Binding, Constraint, DatatypeIndex, Length, Predicate, Usage};

/// A data type: a text of some form, or components.
#[derive(Clone, Debug)]
pub(in crate::profile) struct Datatype {
    /// Its name in HL7: `CWE`, `DTM`. It decides the form of a text.
    pub name: Arc<str>,
    /// Where its rules stand: `TF-2 B.8`.
    pub source: Arc<str>,
    /// Component 1 first; none for a text.
    pub components: Vec<Component>,
    pub predicates: Vec<Predicate>,
    pub constraints: Vec<Constraint>,
}

#[derive(Clone, Debug)]
pub(in crate::profile) struct Component {
    pub name: Arc<str>,
    pub usage: Usage,
    pub length: Length,
    pub datatype: DatatypeIndex,
    pub binding: Option<Binding>,
}
