use core::fmt;

use memchr::memchr;

use super::field::Syntax;
use super::{Delimiters, Field, SegmentId};

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
    pub const fn id(&self) -> SegmentId {
        self.id
    }

    /// Its bytes, without the terminator.
    pub const fn raw(&self) -> &'a [u8] {
        self.raw
    }

    /// Where it begins in the bytes the message was parsed from.
    pub const fn offset(&self) -> usize {
        self.offset
    }

    /// Field `number`, from 1; absent when the segment ends before it.
    pub fn field(&self, number: usize) -> Field<'a> {
        let [field] = self.fields_at([number]);
        field
    }

    /// Several fields in one scan of the segment; the numbers need no order.
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
    pub fn fields_at<const N: usize>(&self, numbers: [usize; N]) -> [Field<'a>; N] {
        let mut found = [Field::new(None, self.syntax); N];
        let last = numbers.iter().copied().max().unwrap_or_default();
        for (number, field) in (1..=last).zip(self.fields()) {
            for (wanted, slot) in numbers.iter().zip(&mut found) {
                if *wanted == number {
                    *slot = field;
                }
            }
        }
        found
    }

    /// All fields in order, from field 1.
    pub fn fields(&self) -> Fields<'a> {
        let literal = match self.raw.get(3..4) {
            Some(separator) if self.id.is_header() => Literal::Separator(separator),
            _ => Literal::None,
        };
        Fields {
            rest: self.raw.get(4..),
            literal,
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
    rest: Option<&'a [u8]>,
    literal: Literal<'a>,
    syntax: Syntax,
}

/// What of a header segment's first two fields is still to come: they are never split and never unescaped
/// (HL7 v2.6 2.5.4).
#[derive(Clone, Copy)]
enum Literal<'a> {
    Separator(&'a [u8]),
    Encoding,
    None,
}

impl<'a> Fields<'a> {
    fn take_field(&mut self, syntax: Syntax) -> Option<Field<'a>> {
        let rest = self.rest?;
        let end = memchr(self.syntax.delimiters.field(), rest);
        let raw = match end.and_then(|end| rest.split_at_checked(end)) {
            Some((raw, tail)) => {
                self.rest = tail.get(1..);
                raw
            }
            None => {
                self.rest = None;
                rest
            }
        };
        Some(Field::new(Some(raw), syntax))
    }
}

impl<'a> Iterator for Fields<'a> {
    type Item = Field<'a>;

    fn next(&mut self) -> Option<Field<'a>> {
        let literal = Syntax {
            delimiters: Delimiters::none(self.syntax.delimiters.field()),
            charset: self.syntax.charset,
        };
        match self.literal {
            Literal::Separator(raw) => {
                self.literal = Literal::Encoding;
                Some(Field::new(Some(raw), literal))
            }
            Literal::Encoding => {
                self.literal = Literal::None;
                self.take_field(literal)
            }
            Literal::None => self.take_field(self.syntax),
        }
    }
}

impl fmt::Debug for Fields<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Fields({} bytes left)",
            self.rest.unwrap_or_default().len()
        )
    }
}
