use alloc::sync::Arc;
use alloc::vec::{self, Vec};
use core::slice;

use super::{Finding, Severity};

/// What the judge found in a message, in the order of the message.
///
/// At most [`MOST`](Self::MOST) are kept; how many more there were is counted.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Findings {
    transaction: Option<Arc<str>>,
    kept: Vec<Finding>,
    omitted: usize,
    worst: Option<Severity>,
}

impl Findings {
    /// How many findings of one message are kept: a message of a few bytes a segment would otherwise be answered by gigabytes.
    pub const MOST: usize = 10_000;

    pub(super) const fn new(
        transaction: Option<Arc<str>>,
        kept: Vec<Finding>,
        omitted: usize,
        worst: Option<Severity>,
    ) -> Self {
        Self {
            transaction,
            kept,
            omitted,
            worst,
        }
    }

    /// The transaction that the message was held against, as the profile calls it; `None` where it knows none.
    pub fn transaction(&self) -> Option<&str> {
        self.transaction.as_deref()
    }

    /// Whether the message breaks no rule at all.
    pub const fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// How many findings are kept.
    pub const fn len(&self) -> usize {
        self.kept.len()
    }

    /// How many findings there were beyond those that are kept.
    pub const fn omitted(&self) -> usize {
        self.omitted
    }

    /// The gravest severity, of those that are omitted too; `None` when there is no finding.
    pub const fn worst(&self) -> Option<Severity> {
        self.worst
    }

    /// In the order of the message.
    pub fn iter(&self) -> slice::Iter<'_, Finding> {
        self.kept.iter()
    }
}

impl IntoIterator for Findings {
    type Item = Finding;
    type IntoIter = vec::IntoIter<Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.kept.into_iter()
    }
}

impl<'a> IntoIterator for &'a Findings {
    type Item = &'a Finding;
    type IntoIter = slice::Iter<'a, Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
