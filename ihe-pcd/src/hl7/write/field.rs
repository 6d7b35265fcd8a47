use core::fmt;

use super::{Position, Writer};
use crate::hl7::{ShortText, Verbatim};

/// Writes the fields of one segment, in ascending order.
#[derive(Debug)]
pub struct SegmentWriter<'w> {
    writer: &'w mut Writer,
}

impl<'w> SegmentWriter<'w> {
    #[inline]
    pub(super) const fn new(writer: &'w mut Writer) -> Self {
        Self { writer }
    }

    /// Field `number`, from 1 (in MSH from 3).
    #[inline]
    pub const fn field(&mut self, number: u32) -> FieldWriter<'_> {
        FieldWriter {
            writer: self.writer,
            position: Position::of_field(number),
        }
    }
}

/// Writes one field, its parts in ascending order: `field.repetition(2).component(3).text("x")`.
#[derive(Debug)]
#[must_use = "nothing is written until a value is"]
pub struct FieldWriter<'w> {
    writer: &'w mut Writer,
    position: Position,
}

impl FieldWriter<'_> {
    /// Repetition `number`, from 1.
    #[inline]
    pub const fn repetition(&mut self, number: u32) -> FieldWriter<'_> {
        FieldWriter {
            writer: self.writer,
            position: self.position.with_repetition(number),
        }
    }

    /// Component `number`, from 1.
    #[inline]
    pub const fn component(&mut self, number: u32) -> FieldWriter<'_> {
        FieldWriter {
            writer: self.writer,
            position: self.position.with_component(number),
        }
    }

    /// Subcomponent `number`, from 1.
    #[inline]
    pub const fn subcomponent(&mut self, number: u32) -> FieldWriter<'_> {
        FieldWriter {
            writer: self.writer,
            position: self.position.with_subcomponent(number),
        }
    }

    /// Writes a text; an empty one writes nothing.
    #[inline]
    pub fn text(&mut self, text: &str) {
        if !text.is_empty() {
            self.writer.text(self.position, text);
        }
    }

    /// Writes a text; an empty one writes nothing.
    #[inline]
    pub(crate) fn short_text(&mut self, text: &ShortText<'_>) {
        if !text.as_bytes().is_empty() {
            self.writer.short_text(self.position, text);
        }
    }

    /// Writes bytes of ASCII of which none has to be escaped, such as digits; without any it writes nothing.
    #[inline]
    pub(crate) fn plain(&mut self, bytes: &[u8]) {
        if !bytes.is_empty() {
            self.writer.plain(self.position, bytes);
        }
    }

    /// Writes texts in UTF-8 as the components from the first on, or answers `false` and writes nothing.
    #[inline]
    pub(crate) fn components<const N: usize>(&mut self, texts: [&[u8]; N]) -> bool {
        self.writer.components(self.position, texts)
    }

    /// Writes what `value` displays, straight into the message; it is escaped on the way.
    ///
    /// ```
    /// use ihe_pcd::hl7::{Charset, SegmentId, Writer};
    ///
    /// let mut writer = Writer::new(Charset::ASCII);
    /// writer.header();
    /// let mut obx = writer.segment(SegmentId::OBX);
    /// obx.field(4).display(&format_args!("{}.{}", 1, 3));
    /// obx.field(5).display(&36.8);
    /// assert_eq!(writer.finish()?.as_ref(), b"MSH|^~\\&\rOBX||||1.3|36.8\r");
    /// # Ok::<(), ihe_pcd::hl7::WriteError>(())
    /// ```
    pub fn display(&mut self, value: &(impl fmt::Display + ?Sized)) {
        self.writer.display(self.position, format_args!("{value}"));
    }

    /// Writes an integer.
    pub fn integer(&mut self, number: impl Into<i64>) {
        self.writer.integer(self.position, number.into());
    }

    /// Writes the separators up to this place and nothing in it: it is there and [empty](crate::hl7::Presence::Empty).
    ///
    /// What is empty between other parts needs no call. At the end of a segment, field, repetition or component
    /// it makes the difference between empty and absent, which matters to whoever copies a message part by part.
    pub fn empty(&mut self) {
        self.writer.empty(self.position);
    }

    /// Writes a field of another message as it came there.
    ///
    /// It must come from a message of the same character set, or be 7-bit: [`Verbatim::is_seven_bit`].
    pub fn verbatim(&mut self, field: &Verbatim) {
        self.writer.verbatim(self.position, field);
    }

    /// Writes an explicit null (`""`): the receiver is to delete what it holds.
    pub fn null(&mut self) {
        self.writer.null(self.position);
    }
}
