use alloc::vec::Vec;

use crate::hl7::{Field, Repetition, Segment};

/// A field of the segment that is looked at, found once for all that is asked of it.
#[derive(Clone, Copy)]
pub(in crate::profile) struct Known<'m> {
    pub field: Field<'m>,
    pub first: Repetition<'m>,
    /// There is no second repetition.
    pub is_single: bool,
}

/// Finds the first so many fields of a segment, and says whether it has others.
pub(super) fn find<'m>(segment: Segment<'m>, count: usize, known: &mut Vec<Known<'m>>) -> bool {
    known.clear();
    let nothing = segment.field(0).repetition(1);
    let mut fields = segment.fields();
    for field in fields.by_ref().take(count) {
        let first = match field.is_empty() {
            true => nothing,
            false => field.repetition(1),
        };
        known.push(Known {
            field,
            first,
            is_single: first.raw().len() == field.raw().len(),
        });
    }
    fields.any(|field| !field.is_empty())
}
