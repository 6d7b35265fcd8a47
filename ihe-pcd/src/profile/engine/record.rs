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
    /// How many findings there is room for at first: what a report of a dozen rows has.
    const ROOM: usize = 64;

    pub(super) fn new(adjusted: Option<Arc<Adjusted>>) -> Self {
        Self {
            found: Vec::with_capacity(Self::ROOM),
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
    pub(super) fn into_findings(self, transaction: Option<Arc<str>>) -> Findings {
        let mut order: Vec<_> = (0_u32..)
            .zip(&self.found)
            .map(|(at, (segment, finding))| order(*segment, &finding.at, at))
            .collect();
        let found = self.found.into_iter().map(|(_, finding)| finding);
        if order.is_sorted() {
            return Findings::new(transaction, found.collect(), self.omitted, self.worst);
        }
        // What is sorted is small: findings are moved once.
        order.sort_unstable();
        let mut found: Vec<_> = found.map(Some).collect();
        let mut take = |at: u64| {
            let at = usize::try_from(at & u64::from(u32::MAX)).ok()?;
            found.get_mut(at)?.take()
        };
        let mut kept = Vec::with_capacity(order.len());
        kept.extend(order.iter().filter_map(|[_, _, last]| take(*last)));
        Findings::new(transaction, kept, self.omitted, self.worst)
    }
}

/// Groups before the segments that begin with them; the last number, by which nothing is the same, is where it was found.
fn order(segment: u32, place: &Place, at: u32) -> [u64; 3] {
    let pair = |one: u32, other: u32| u64::from(one) << 32 | u64::from(other);
    let place = match place {
        Place::At(place) => place,
        Place::Group { .. } | Place::Message => return [pair(segment, 0), 0, pair(0, at)],
    };
    let number = |part: Option<u32>| part.unwrap_or_default();
    [
        pair(segment, number(place.field_number()).saturating_add(1)),
        pair(
            number(place.repetition_number()),
            number(place.component_number()),
        ),
        pair(number(place.subcomponent_number()), at),
    ]
}

/// What a [`Check`](crate::profile::definition::Check) found.
pub(in crate::profile) struct Complaint {
    /// Where; `None` for the element that was checked.
    pub at: Option<Location>,
    pub sentence: Sentence,
}
