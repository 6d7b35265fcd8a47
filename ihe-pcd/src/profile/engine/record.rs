use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::hl7::Location;
use crate::profile::adjusted::Adjusted;
use crate::profile::{Finding, Findings, Place, Sentence, Severity};

/// What was found so far, each with the segment it belongs to, from 0.
#[derive(Default)]
pub(in crate::profile) struct Record {
    found: Vec<(u32, Finding)>,
    omitted: usize,
    worst: Option<Severity>,
    /// What whoever uses the profile wants of its rules.
    adjusted: Option<Arc<Adjusted>>,
}

impl Record {
    pub(super) fn new(adjusted: Option<Arc<Adjusted>>) -> Self {
        Self {
            adjusted,
            ..Self::default()
        }
    }

    pub(in crate::profile) fn add(&mut self, segment: u32, finding: impl FnOnce() -> Finding) {
        let mut finding = finding();
        if let Some(adjusted) = &self.adjusted {
            match adjusted.severity(&finding) {
                Some(severity) => finding.severity = severity,
                None => return,
            }
        }
        // Of those that are omitted too: a flood of small findings must not hide an error.
        self.worst = self.worst.max(Some(finding.severity));
        if self.found.len() < Findings::MOST {
            self.found.push((segment, finding));
        } else {
            self.omitted = self.omitted.saturating_add(1);
        }
    }

    pub(super) const fn len(&self) -> usize {
        self.found.len().saturating_add(self.omitted)
    }

    /// In the order of the message; of one place, in the order in which they were found.
    pub(super) fn into_findings(mut self, transaction: Option<Arc<str>>) -> Findings {
        self.found
            .sort_by_key(|(segment, finding)| (*segment, order(&finding.at)));
        let kept = self.found.into_iter().map(|(_, finding)| finding).collect();
        Findings::new(transaction, kept, self.omitted, self.worst)
    }
}

/// Groups before the segments that begin with them.
fn order(place: &Place) -> Option<(u32, u32, u32, u32)> {
    let at = match place {
        Place::At(at) => at,
        Place::Group { .. } | Place::Message => return None,
    };
    let number = |part: Option<u32>| part.unwrap_or_default();
    Some((
        number(at.field_number()),
        number(at.repetition_number()),
        number(at.component_number()),
        number(at.subcomponent_number()),
    ))
}

/// What a [`Check`](crate::profile::definition::Check) found.
pub(in crate::profile) struct Complaint {
    /// Where; `None` for the element that was checked.
    pub at: Option<Location>,
    pub sentence: Sentence,
}
