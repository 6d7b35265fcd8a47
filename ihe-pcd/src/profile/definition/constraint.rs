use alloc::sync::Arc;

use super::{Condition, Path, Usage};
use crate::profile::Severity;

/// A statement that has to hold of an element: of a group, a segment or a data type.
#[derive(Clone, Debug)]
pub(in crate::profile) struct Constraint {
    /// The rule's name, as a finding has it.
    pub rule: Arc<str>,
    pub severity: Severity,
    /// Where a finding is put, seen from the element; `None` for the part that makes the assertion fail.
    pub target: Option<Path>,
    /// What to do, for people.
    pub description: Arc<str>,
    /// Where the rule stands.
    pub source: Arc<str>,
    pub assertion: Condition,
}

/// A condition that decides the usage of a part.
#[derive(Clone, Debug)]
pub(in crate::profile) struct Predicate {
    pub rule: Arc<str>,
    pub target: Path,
    pub if_true: Usage,
    pub if_false: Usage,
    pub description: Arc<str>,
    pub source: Arc<str>,
    pub condition: Condition,
}
