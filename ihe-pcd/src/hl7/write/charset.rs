use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::mem;

use super::leaf::MSH_18;
use super::{Position, Writer};
use crate::hl7::{Charset, SegmentId, WriteError};

impl Writer {
    /// Writes MSH-18 when its turn has come.
    pub(super) fn name_charset(&mut self) {
        if self.charset_due == u32::MAX {
            return;
        }
        let to = Position::of_field(MSH_18);
        let name = self.charset.table_0211();
        if let Some(name) = name.filter(|_| self.charset != Charset::ASCII)
            && let Some(step) = self.written.step_to(to)
        {
            for (separator, count) in step {
                self.output.repeat(separator, count);
            }
            self.output.extend(name.as_bytes());
            self.written = to;
        }
    }

    /// Writes a part of a leaf that is not ASCII into a message that is not in UTF-8.
    #[cold]
    pub(super) fn encoded(&mut self, to: Position, text: &str) -> bool {
        let mut encoded = mem::take(&mut self.encoded.0);
        encoded.clear();
        let charset = self.charset;
        let fits = text
            .chars()
            .all(|character| charset.encode(character, &mut encoded));
        let written = if fits {
            self.escaped(to, &encoded)
        } else if self.switch_to_utf_8() {
            self.escaped(to, text.as_bytes())
        } else {
            self.fail(to, |at| WriteError::Character { at, charset });
            false
        };
        self.encoded.0 = encoded;
        written
    }

    /// Turns the message, as far as it is written, into UTF-8; `false` when that was not asked for or cannot be.
    fn switch_to_utf_8(&mut self) -> bool {
        if !self.switching || self.bound.is_some() {
            return false;
        }
        let written = self.output.written(self.begin);
        let Some(mut message) = in_utf_8(written, self.charset) else {
            return false;
        };
        let in_header = self.segment == Some(SegmentId::MSH);
        if !in_header || self.written.field() >= MSH_18 {
            message = with_charset_named(&message, Charset::UTF_8);
        }
        self.output.truncate(self.begin);
        self.output.extend(&message);
        self.charset = Charset::UTF_8;
        true
    }
}

/// The bytes of a message in `charset`, written here: its separators and escapes are ASCII, and so is what they name.
fn in_utf_8(message: &[u8], charset: Charset) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(message.len());
    for run in message.chunk_by(|one, next| one.is_ascii() == next.is_ascii()) {
        if run.is_ascii() {
            out.extend_from_slice(run);
        } else {
            let text = charset.decode(Cow::Borrowed(run)).ok()?;
            out.extend_from_slice(text.as_bytes());
        }
    }
    Some(out)
}

/// The message with this MSH-18.
fn with_charset_named(message: &[u8], charset: Charset) -> Vec<u8> {
    let end = memchr::memchr(b'\r', message).unwrap_or(message.len());
    let (header, after) = message.split_at_checked(end).unwrap_or((message, &[]));
    let name = charset.table_0211().unwrap_or_default();
    let mut out = Vec::with_capacity(message.len().saturating_add(name.len()));
    // MSH-1 is the separator itself, so that the segment id stands in its place here.
    let mut fields = header.split(|&byte| byte == b'|');
    for number in 1..=MSH_18 {
        let field = fields.next().unwrap_or_default();
        if number > 1 {
            out.push(b'|');
        }
        out.extend_from_slice(if number == MSH_18 {
            name.as_bytes()
        } else {
            field
        });
    }
    for field in fields {
        out.push(b'|');
        out.extend_from_slice(field);
    }
    out.extend_from_slice(after);
    out
}
