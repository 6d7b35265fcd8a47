use core::fmt;
use core::iter::FusedIterator;

use super::field::Syntax;
use super::scan::Split;
use super::{Delimiters, Field, Presence, SegmentId};

/// A segment: an id and fields, numbered from 1 as the standard numbers them.
///
/// In MSH (FHS, BHS) field 1 is the separator itself and field 2 the other separators, read as they stand.
/// `Debug` shows its id and length only.
#[derive(Clone, Copy)]
pub struct Segment<'a> {
    id: SegmentId,
    raw: &'a [u8],
    offset: usize,
    syntax: Syntax,
}

impl<'a> Segment<'a> {
    pub(super) const fn new(id: SegmentId, raw: &'a [u8], offset: usize, syntax: Syntax) -> Self {
        Self {
            id,
            raw,
            offset,
            syntax,
        }
    }

    /// The three characters it begins with.
    #[inline]
    pub const fn id(&self) -> SegmentId {
        self.id
    }

    /// Its bytes, without the terminator.
    #[inline]
    pub const fn raw(&self) -> &'a [u8] {
        self.raw
    }

    pub(super) const fn syntax(&self) -> Syntax {
        self.syntax
    }

    /// The separators of its message.
    pub(super) const fn delimiters(&self) -> Delimiters {
        self.syntax.delimiters
    }

    /// Where it begins in the bytes the message was parsed from.
    #[inline]
    pub const fn offset(&self) -> usize {
        self.offset
    }

    /// Field `number`, from 1; absent when the segment ends before it.
    #[inline]
    pub fn field(&self, number: usize) -> Field<'a> {
        let [field] = self.fields_at([number]);
        field
    }

    /// Several fields; numbers in ascending order are found in one scan of the segment, others may begin it anew.
    ///
    /// ```
    /// # use ihe_pcd::hl7::Message;
    /// let message = Message::parse(b"MSH|^~\\&|A|B|||||ACK|1|P|2.6\r")?;
    /// let [separator, others, sender, control_id] = message.header().fields_at([1, 2, 3, 10]);
    /// assert_eq!(separator.raw(), b"|");
    /// assert_eq!(others.raw(), b"^~\\&");
    /// assert_eq!(sender.raw(), b"A");
    /// assert_eq!(control_id.raw(), b"1");
    /// # Ok::<(), ihe_pcd::hl7::ReadError>(())
    /// ```
    // Where the numbers are constants, as they mostly are, what is left is the scan.
    #[inline(always)]
    pub fn fields_at<const N: usize>(&self, numbers: [usize; N]) -> [Field<'a>; N] {
        match self.id.is_header() {
            true => self.header_fields_at(numbers),
            false => self.split_fields_at(numbers, 1),
        }
    }

    /// Fields of MSH, FHS or BHS: 1 and 2 are never split and never unescaped (HL7 v2.6 2.5.4).
    fn header_fields_at<const N: usize>(&self, numbers: [usize; N]) -> [Field<'a>; N] {
        let mut found = self.split_fields_at(numbers, 2);
        for (number, field) in numbers.iter().zip(&mut found) {
            let raw = match number {
                1 => self.raw.get(3..4),
                2 => (field.presence() != Presence::Absent).then(|| field.raw()),
                _ => continue,
            };
            *field = Field::new(raw, self.syntax.literal());
        }
        found
    }

    /// Fields of what stands after the first separator, where field `first` begins.
    #[inline(always)]
    fn split_fields_at<const N: usize>(&self, numbers: [usize; N], first: usize) -> [Field<'a>; N] {
        let mut found = [Field::new(None, self.syntax); N];
        let mut parts = self.parts();
        let mut next = first;
        for (&number, field) in numbers.iter().zip(&mut found) {
            if number < first {
                continue;
            }
            if number < next {
                // Behind what was scanned.
                parts = self.parts();
                next = first;
            }
            let skipped = number.saturating_sub(next);
            *field = Field::new(parts.nth(skipped), self.syntax);
            next = number.saturating_add(1);
        }
        found
    }

    /// What stands after the first separator, split at the others.
    #[inline]
    fn parts(&self) -> Split<'a> {
        Split::new(self.raw.get(4..), Some(self.syntax.delimiters.field()))
    }

    /// All fields in order, from field 1.
    #[inline]
    pub fn fields(&self) -> Fields<'a> {
        let separator = match self.raw.get(3..4) {
            Some(separator) if self.id.is_header() => Some(separator),
            _ => None,
        };
        Fields {
            parts: self.parts(),
            separator,
            literals: if separator.is_some() { 2 } else { 0 },
            syntax: self.syntax,
        }
    }
}

impl fmt::Debug for Segment<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({} bytes)", self.id, self.raw.len())
    }
}

/// The fields of a segment in order.
#[derive(Clone)]
pub struct Fields<'a> {
    parts: Split<'a>,
    /// MSH-1, when it is still to come.
    separator: Option<&'a [u8]>,
    /// How many fields are still to come that are never split: MSH-1 and MSH-2.
    literals: u8,
    syntax: Syntax,
}

impl<'a> Fields<'a> {
    #[inline]
    fn next_raw(&mut self) -> Option<&'a [u8]> {
        self.separator.take().or_else(|| self.parts.next())
    }
}

impl<'a> Iterator for Fields<'a> {
    type Item = Field<'a>;

    #[inline]
    fn next(&mut self) -> Option<Field<'a>> {
        let raw = self.next_raw()?;
        let syntax = match self.literals.checked_sub(1) {
            Some(left) => {
                self.literals = left;
                self.syntax.literal()
            }
            None => self.syntax,
        };
        Some(Field::new(Some(raw), syntax))
    }
}

impl FusedIterator for Fields<'_> {}

impl fmt::Debug for Fields<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fields({:?})", self.parts)
    }
}
