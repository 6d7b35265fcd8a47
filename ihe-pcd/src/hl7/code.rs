use core::ops::Range;

use super::segment::Fields;
use super::{Component, Components, Repetitions, Segment, SegmentId};

/// Where in a segment blanks stand around a code, its text or its coding system, the blanks included.
#[derive(Clone)]
pub(super) struct BlanksAroundCodes<'a> {
    raw: &'a [u8],
    fields: Fields<'a>,
    /// The number of the field that comes next.
    number: usize,
    coded: &'static [usize],
    repetitions: Option<Repetitions<'a>>,
    components: Option<Components<'a>>,
}

impl<'a> BlanksAroundCodes<'a> {
    pub(super) fn new(segment: &Segment<'a>) -> Self {
        Self {
            raw: segment.raw(),
            fields: segment.fields(),
            number: 1,
            coded: coded_fields(segment.id()),
            repetitions: None,
            components: None,
        }
    }

    /// The next component of a coded field.
    fn component(&mut self) -> Option<Component<'a>> {
        loop {
            if let Some(component) = self.components.as_mut().and_then(Iterator::next) {
                return Some(component);
            }
            if let Some(repetition) = self.repetitions.as_mut().and_then(Iterator::next) {
                self.components = Some(repetition.components());
                continue;
            }
            if self.coded.last().is_none_or(|&last| self.number > last) {
                return None;
            }
            let field = self.fields.next()?;
            self.repetitions = self
                .coded
                .contains(&self.number)
                .then(|| field.repetitions());
            self.number = self.number.saturating_add(1);
        }
    }
}

impl Iterator for BlanksAroundCodes<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        loop {
            let code = self.component()?.raw();
            if code.starts_with(b" ") || code.ends_with(b" ") {
                // A part of the segment lies within it.
                let begin = code.as_ptr().addr().wrapping_sub(self.raw.as_ptr().addr());
                return Some(begin..begin.saturating_add(code.len()));
            }
        }
    }
}

/// Which fields hold codes, in ascending order.
fn coded_fields(id: SegmentId) -> &'static [usize] {
    match id {
        SegmentId::MSH => &[9, 11, 12, 18],
        SegmentId::PID => &[8],
        SegmentId::OBR => &[4],
        SegmentId::OBX => &[2, 3, 6, 8, 11],
        _ => &[],
    }
}
