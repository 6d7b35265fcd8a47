use core::fmt::{self, Write as _};

use super::{Position, Writer};
use crate::hl7::escape::{NULL, escape, escape_null, escape_part, is_plain};
use crate::hl7::{Charset, Delimiters, ShortText, Verbatim, WholeNumber, WriteError};

/// The field that names the character set.
pub(super) const MSH_18: u32 = 18;

/// The longest run of separators.
///
/// Waveforms have some 100,000 components in a field; a number beyond this is a mistake that would fill the memory.
const MOST_SEPARATORS: usize = 1 << 20;

impl Writer {
    /// Writes a text that is not empty.
    pub(super) fn text(&mut self, to: Position, text: &str) {
        if to.field() == self.charset_due {
            self.name_aloud(to, text);
        }
        if !self.advance(to) {
            return;
        }
        // A null is one in every set.
        if !self.is_encoded(text) && text.as_bytes() != NULL {
            self.encoded(to, text);
        } else if escape(text.as_bytes(), Delimiters::PCD, &mut self.output).is_err() {
            self.fail(to, |at| WriteError::NoEscape { at });
        }
    }

    /// Writes the bytes of a text that is not empty; they are not looked at as text where the message is in UTF-8.
    #[inline]
    pub(super) fn short_text(&mut self, to: Position, text: &ShortText<'_>) {
        if self.charset != Charset::UTF_8 || to.field() >= self.charset_due {
            self.text(to, text.as_str());
        } else if self.advance(to)
            && escape(text.as_bytes(), Delimiters::PCD, &mut self.output).is_err()
        {
            self.fail(to, |at| WriteError::NoEscape { at });
        }
    }

    /// Writes bytes of ASCII of which none has to be escaped, such as digits.
    #[inline]
    pub(super) fn plain(&mut self, to: Position, bytes: &[u8]) {
        if self.advance(to) {
            self.output.extend(bytes);
        }
    }

    /// Writes texts in UTF-8 as the components from the first on, or answers `false` and writes nothing.
    ///
    /// They are looked through together: a byte that has to be escaped nearly never is among them.
    #[inline]
    pub(super) fn components<const N: usize>(
        &mut self,
        first: Position,
        texts: [&[u8]; N],
    ) -> bool {
        let is_given = |text: &&[u8]| !text.is_empty();
        let Some(begin) = texts.iter().position(is_given) else {
            return true;
        };
        let Some(last) = texts.iter().rposition(is_given) else {
            return true;
        };
        if self.charset != Charset::UTF_8
            || first.field() >= self.charset_due
            || texts.iter().any(|text| text == NULL)
        {
            return false;
        }
        let component =
            |at: usize| first.with_component(u32::try_from(at).unwrap_or(0).wrapping_add(1));
        let Some(given) = texts.get(begin..=last) else {
            return false;
        };
        let (written, length) = (self.written, self.output.len());
        if !self.advance(component(begin)) {
            return true;
        }
        let joined = self.output.len();
        // Any byte that needs no escape.
        self.output.join(given, b'0');
        if !is_plain(self.output.written(joined), Delimiters::PCD) {
            self.output.truncate(length);
            self.written = written;
            return false;
        }
        self.output.rejoin(joined, given, b'^');
        self.written = component(last);
        true
    }

    pub(super) fn display(&mut self, to: Position, value: fmt::Arguments<'_>) {
        let mut leaf = Leaf {
            writer: self,
            to,
            length: 0,
        };
        let shown = leaf.write_fmt(value);
        let length = leaf.length;
        if shown.is_err() {
            self.fail(to, |at| WriteError::Display { at });
        }
        // Each quote may have come in a part of its own; an escape does not end in one.
        let begin = self.output.len().saturating_sub(NULL.len());
        if length == NULL.len() && self.output.written(begin) == NULL {
            self.output.truncate(begin);
            if escape_null(Delimiters::PCD, &mut self.output).is_err() {
                self.fail(to, |at| WriteError::NoEscape { at });
            }
        }
    }

    pub(super) fn integer(&mut self, to: Position, number: i64) {
        if !self.advance(to) {
            return;
        }
        self.output.extend(WholeNumber::of(number).as_bytes());
    }

    pub(super) fn verbatim(&mut self, to: Position, field: &Verbatim) {
        if field.bytes().is_empty() || !self.advance(to) {
            return;
        }
        if !field.is_seven_bit() {
            let charset = field.charset();
            if charset == Charset::UTF_8 {
                self.switch_to_utf_8();
            }
            if charset != self.charset {
                self.fail(to, |at| WriteError::Verbatim { at, charset });
                return;
            }
            self.bound = true;
        }
        self.output.extend(field.bytes());
    }

    pub(super) fn empty(&mut self, to: Position) {
        self.name_aloud(to, "");
        self.advance(to);
    }

    pub(super) fn null(&mut self, to: Position) {
        self.name_aloud(to, "");
        if self.advance(to) {
            self.output.put_short(*NULL);
        }
    }

    /// Writes the separators between what was written last and `to`, or fails when they cannot stand there.
    #[inline]
    fn advance(&mut self, to: Position) -> bool {
        let Some((separator, count)) = self.written.short_step_to(to) else {
            return self.advance_far(to);
        };
        if to.field() >= self.charset_due {
            return self.advance_far(to);
        }
        self.output.repeat(separator, count);
        self.written = to;
        true
    }

    #[inline(never)]
    fn advance_far(&mut self, to: Position) -> bool {
        if to.field() >= self.charset_due {
            if to.field() == MSH_18 && !self.is_beside_the_name(to) {
                self.fail(to, |at| WriteError::CharsetName { at });
                return false;
            }
            self.name_charset();
        }
        let Some(step) = self.written.step_to(to) else {
            self.fail(to, |at| WriteError::OutOfOrder { at });
            return false;
        };
        if step.iter().any(|&(_, count)| count > MOST_SEPARATORS) {
            self.fail(to, |at| WriteError::TooFar { at });
            return false;
        }
        for (separator, count) in step {
            self.output.repeat(separator, count);
        }
        self.written = to;
        true
    }

    /// Whether the bytes of `text` are those of the character set of the message.
    #[inline]
    fn is_encoded(&self, text: &str) -> bool {
        self.charset == Charset::UTF_8 || text.is_ascii() && self.charset.is_supported()
    }

    /// Writes a part of a leaf, or answers `false` and keeps the error.
    fn part(&mut self, to: Position, text: &str) -> bool {
        if self.is_encoded(text) {
            self.escaped(to, text.as_bytes())
        } else {
            self.encoded(to, text)
        }
    }

    /// Escapes a part of a leaf that is in the character set of the message.
    #[inline]
    pub(super) fn escaped(&mut self, to: Position, bytes: &[u8]) -> bool {
        let escaped = escape_part(bytes, Delimiters::PCD, &mut self.output);
        if escaped.is_err() {
            self.fail(to, |at| WriteError::NoEscape { at });
        }
        escaped.is_ok()
    }
}

/// A leaf whose text comes in parts.
struct Leaf<'w> {
    writer: &'w mut Writer,
    to: Position,
    /// How many bytes of text have come.
    length: usize,
}

impl fmt::Write for Leaf<'_> {
    fn write_str(&mut self, part: &str) -> fmt::Result {
        if part.is_empty() {
            return Ok(());
        }
        if self.length == 0 && !self.writer.advance(self.to) {
            return Err(fmt::Error);
        }
        self.length = self.length.saturating_add(part.len());
        if self.writer.part(self.to, part) {
            Ok(())
        } else {
            Err(fmt::Error)
        }
    }
}
