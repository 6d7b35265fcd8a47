use alloc::vec::Vec;
use core::ops::Range;

use memchr::memchr_iter;

use crate::hl7::{Delimiters, EditError, Location};

/// Where a part stands in the bytes of its segment, or would stand.
pub(super) struct Part {
    range: Range<usize>,
    /// The separators that are lacking before it, outermost first, and how many of each.
    lacking: Vec<(u8, usize)>,
}

impl Part {
    /// Finds the part that a place names, in the bytes of the segment it names.
    ///
    /// # Errors
    ///
    /// [`EditError::Level`] when the place names no field,
    /// [`EditError::Undeclared`] when it names a second part where nothing separates parts.
    pub(super) fn find(
        segment: &[u8],
        place: Location,
        delimiters: Delimiters,
    ) -> Result<Self, EditError> {
        let at = place;
        let field = place.field_number().ok_or(EditError::Level { at })?;
        // Split at the field separator, a segment begins with its id;
        // MSH-1 is that separator itself, so that MSH-3 is the third.
        let id = u32::from(!place.id().is_header());
        let subcomponent = place.subcomponent_number();
        let component = place.component_number().or(subcomponent.and(Some(1)));
        let repetition = place.repetition_number().or(component.and(Some(1)));
        let levels = [
            (Some(delimiters.field()), Some(field.saturating_add(id))),
            (delimiters.repetition(), repetition),
            (delimiters.component(), component),
            (delimiters.subcomponent(), subcomponent),
        ];
        let mut part = Self {
            range: 0..segment.len(),
            lacking: Vec::new(),
        };
        for (separator, number) in levels {
            let Some(number) = number else {
                continue;
            };
            match separator {
                Some(separator) => part.enter(segment, separator, number),
                None if number == 1 => {}
                None => return Err(EditError::Undeclared { at }),
            }
        }
        Ok(part)
    }

    /// Goes one level down, to the part with this number.
    fn enter(&mut self, segment: &[u8], separator: u8, number: u32) {
        let number = usize::try_from(number).unwrap_or(usize::MAX);
        let whole = segment.get(self.range.clone()).unwrap_or_default();
        let offset = self.range.start;
        let mut begin = 0_usize;
        let mut count = 0_usize;
        for end in memchr_iter(separator, whole).chain([whole.len()]) {
            count = count.saturating_add(1);
            if count == number {
                self.range = offset.saturating_add(begin)..offset.saturating_add(end);
                return;
            }
            begin = end.saturating_add(1);
        }
        self.lacking.push((separator, number.saturating_sub(count)));
        self.range = self.range.end..self.range.end;
    }

    /// Whether the part is there, were it empty.
    pub(super) fn is_there(&self) -> bool {
        self.lacking.is_empty()
    }

    /// The bytes of the part; an empty range where it is to be written when it is not there.
    pub(super) fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    /// The bytes of the part with the separator before it, or after it when it is the first.
    pub(super) fn range_with_separator(
        &self,
        segment: &[u8],
        separator: Option<u8>,
    ) -> Range<usize> {
        let Range { start, end } = self.range;
        let separates = |at: usize| separator.is_some() && segment.get(at).copied() == separator;
        match start.checked_sub(1) {
            Some(before) if separates(before) => before..end,
            _ if separates(end) => start..end.saturating_add(1),
            _ => start..end,
        }
    }

    /// A value after the separators that are lacking: `None` when they are more than `limit`.
    pub(super) fn with_separators(&self, value: &[u8], limit: usize) -> Option<Vec<u8>> {
        let lacking = self
            .lacking
            .iter()
            .fold(0_usize, |sum, &(_, count)| sum.saturating_add(count));
        if lacking > limit {
            return None;
        }
        let mut bytes = Vec::with_capacity(lacking.saturating_add(value.len()));
        for &(separator, count) in &self.lacking {
            bytes.extend(core::iter::repeat_n(separator, count));
        }
        bytes.extend_from_slice(value);
        Some(bytes)
    }
}
