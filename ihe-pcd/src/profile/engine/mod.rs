//! The judge at work: the segments of a message are brought into the structure of its transaction ([`fit`]),
//! then every part is held against its rules ([`walk`]), and every statement against the element it is about ([`evaluate`]).
//!
//! Nothing of the message is copied, and no sentence is made.

mod element;
mod evaluate;
mod fields;
mod fit;
mod names;
mod part;
mod predicate;
mod record;
mod scene;
mod tree;
mod value;
mod walk;

pub(super) use self::element::Element;
pub(super) use self::record::{Complaint, Record};
pub(super) use self::scene::Scene;

use alloc::sync::Arc;

use self::tree::Tree;
use self::walk::Walk;
use super::adjusted::Adjusted;
use super::plan::Plan;
use super::rules::{self, Wanted};
use super::{Finding, FindingKind, Findings, Place, Sentence, Severity};
use crate::hl7::{Location, Message, SegmentId};

/// Holds a message against a profile, and against the rules of its own that the profile wants.
pub(super) fn judge(
    plan: &Plan,
    wanted: Option<&Wanted>,
    adjusted: Option<Arc<Adjusted>>,
    message: &Message<'_>,
) -> Findings {
    let mut record = Record::new(adjusted);
    let structure = plan.choose(message);
    match structure {
        None => record.add(0, || Finding {
            severity: Severity::Error,
            kind: FindingKind::NoSuchMessage,
            rule: "message".into(),
            at: Place::At(Location::segment(SegmentId::MSH, 1).field(9)),
            message: Sentence::NoSuchMessage,
            source: "the profile".into(),
        }),
        Some(structure) => {
            if let Some(wanted) = wanted {
                rules::check(message, structure, wanted, &mut record);
            }
            let tree = Tree::fit(structure, message, &mut record);
            Walk::new(plan, structure, &tree, message.delimiters()).whole(&mut record);
        }
    }
    record.into_findings(structure.map(|structure| structure.name.clone()))
}

#[cfg(test)]
mod tests;
