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

impl<'m> Known<'m> {
    pub(super) fn of(field: Field<'m>) -> Self {
        let first = field.repetition(1);
        Self {
            field,
            first,
            is_single: first.raw().len() == field.raw().len(),
        }
    }
}

/// Finds the first so many fields of a segment.
pub(super) fn find<'m>(segment: Segment<'m>, count: usize, known: &mut Vec<Known<'m>>) {
    known.clear();
    let nothing = segment.field(0).repetition(1);
    for field in segment.fields().take(count) {
        known.push(match field.is_empty() {
            true => Known {
                field,
                first: nothing,
                is_single: true,
            },
            false => Known::of(field),
        });
    }
}

/// Whether something stands in a field behind the first so many.
pub(super) fn has_more(segment: Segment<'_>, count: usize, separator: u8) -> bool {
    let separators = memchr::memchr_iter(separator, segment.raw()).count();
    // A header has one field more than separators behind its id.
    separators >= count && segment.fields().skip(count).any(|field| !field.is_empty())
}
