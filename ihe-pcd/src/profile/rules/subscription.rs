//! The wish to be told of associations (DEV-19): PCIM A.2.3 and A.2.5.

use super::told::Told;
use super::{Rule, is_blank};
use crate::hl7::{Location, Message, SegmentId};

const QPD: SegmentId = super::id(*b"QPD");
const QID: SegmentId = super::id(*b"QID");

/// The name of the query.
const NAME: &[u8] = b"Q66";

pub(super) fn check(message: &Message<'_>, told: &mut Told<'_>) {
    for (number, segment) in (0..).zip(message.segments()) {
        told.look_at(number);
        let at = Location::segment(segment.id(), 1);
        let [first, second] = segment.fields_at([1, 2]);
        let (name, at_name) = match segment.id() {
            QPD => (first, at.field(1)),
            QID => (second, at.field(2)),
            _ => continue,
        };
        let is_known = name.is_empty() || name.component(1).raw() == NAME;
        told.require(is_known, Rule::QueryName, at_name);
        if segment.id() != QPD {
            continue;
        }
        let mut last: Option<(Location, bool)> = None;
        for (number, parameter) in (1..).zip(segment.fields()).skip(2) {
            if is_blank(parameter.raw()) {
                continue;
            }
            if let Some((at, joins)) = last {
                told.require(joins, Rule::QueryConjunction, at);
            }
            let joins = !is_blank(parameter.component(4).raw());
            last = Some((at.field(number).component(4), joins));
        }
    }
}
