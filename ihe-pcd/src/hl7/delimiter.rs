use core::fmt::{self, Write as _};
use core::iter;

use super::ReadError;

/// The separators that MSH-1 and MSH-2 of a message declare (HL7 v2.6 2.5.4).
///
/// IHE PCD fixes them to `|^~\&` ([`Delimiters::PCD`], TF-2 B.1), but a reader takes what the message declares.
#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub struct Delimiters {
    field: u8,
    /// As MSH-2 has them, zeros after the last: every view carries them, so they take no byte more.
    others: [u8; 5],
}

impl Delimiters {
    /// `|^~\&`, the only set that IHE PCD allows (TF-2 B.1).
    pub const PCD: Self = Self {
        field: b'|',
        others: *b"^~\\&\0",
    };

    /// Reads the separators from a header segment (MSH, FHS or BHS) that begins at `header`.
    ///
    /// MSH-2 holds two to five characters: component, repetition, escape, subcomponent,
    /// and since HL7 v2.7 truncation.
    ///
    /// # Errors
    ///
    /// [`ReadError::Delimiters`] when a separator is missing, repeated, a letter, a digit, a blank,
    /// not a printable ASCII character, or the quote, of which a null is made.
    pub fn read(header: &[u8]) -> Result<Self, ReadError> {
        let (&field, rest) = header
            .get(3..)
            .and_then(<[u8]>::split_first)
            .ok_or(ReadError::Delimiters)?;
        let length = rest
            .iter()
            .position(|&byte| byte == field || byte == b'\r' || byte == b'\n')
            .unwrap_or(rest.len());
        let declared = rest.get(..length).unwrap_or_default();
        if !(2..=5).contains(&declared.len()) {
            return Err(ReadError::Delimiters);
        }
        let distinct = declared.iter().enumerate().all(|(at, &byte)| {
            may_separate(byte)
                && byte != field
                && !declared.iter().take(at).any(|&earlier| earlier == byte)
        });
        if !distinct || !may_separate(field) {
            return Err(ReadError::Delimiters);
        }
        let mut others = [0; 5];
        for (to, from) in others.iter_mut().zip(declared) {
            *to = *from;
        }
        Ok(Self { field, others })
    }

    /// A set that separates nothing below a field: MSH-1 and MSH-2 are read with it.
    pub(super) const fn none(field: u8) -> Self {
        Self {
            field,
            others: [0; 5],
        }
    }

    /// MSH-1, normally `|`.
    #[inline]
    pub const fn field(self) -> u8 {
        self.field
    }

    /// Normally `^`.
    #[inline]
    pub const fn component(self) -> Option<u8> {
        let [byte, _, _, _, _] = self.others;
        declared(byte)
    }

    /// Normally `~`.
    #[inline]
    pub const fn repetition(self) -> Option<u8> {
        let [_, byte, _, _, _] = self.others;
        declared(byte)
    }

    /// Normally `\`.
    #[inline]
    pub const fn escape(self) -> Option<u8> {
        let [_, _, byte, _, _] = self.others;
        declared(byte)
    }

    /// Normally `&`.
    #[inline]
    pub const fn subcomponent(self) -> Option<u8> {
        let [_, _, _, byte, _] = self.others;
        declared(byte)
    }

    /// Normally `#`, since HL7 v2.7.
    #[inline]
    pub const fn truncation(self) -> Option<u8> {
        let [_, _, _, _, byte] = self.others;
        declared(byte)
    }
}

/// A null is two quotes (HL7 v2.6 2.5.3): as a separator the quote would mean both.
const fn may_separate(byte: u8) -> bool {
    byte.is_ascii_punctuation() && byte != b'"'
}

/// No separator is a NUL.
#[inline]
const fn declared(byte: u8) -> Option<u8> {
    match byte {
        0 => None,
        _ => Some(byte),
    }
}

impl fmt::Debug for Delimiters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Delimiters(")?;
        for byte in iter::once(self.field).chain(self.others) {
            if let Some(byte) = declared(byte) {
                f.write_char(char::from(byte))?;
            }
        }
        f.write_str(")")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn declared_separators_are_taken_whatever_they_are() {
        let read = Delimiters::read(b"MSH*!%/$*APP").unwrap();
        assert_eq!(read.field(), b'*');
        assert_eq!(read.component(), Some(b'!'));
        assert_eq!(read.repetition(), Some(b'%'));
        assert_eq!(read.escape(), Some(b'/'));
        assert_eq!(read.subcomponent(), Some(b'$'));
        assert_eq!(Delimiters::read(b"MSH|^~\\&|").unwrap(), Delimiters::PCD);
    }

    #[test]
    fn three_four_and_five_characters_are_accepted() {
        assert_eq!(Delimiters::read(b"MSH|^~\\|").unwrap().subcomponent(), None);
        let five = Delimiters::read(b"MSH|^~\\&#|").unwrap();
        assert_eq!(five.truncation(), Some(b'#'));
    }

    #[test]
    fn colliding_or_invisible_separators_are_refused() {
        for header in [
            &b"MSH"[..],
            b"MSH|",
            b"MSH||||",
            b"MSH|^^~\\|",
            b"MSH|^~\\&#!|",
            b"MSH|^~A&|",
            b"MSH|^ \\&|",
            b"MSHA^~\\&A",
            b"MSH|\x0b\x1c\\&|",
            b"MSH\"^~\\&\"",
            b"MSH|^\"\\&|",
        ] {
            assert_eq!(Delimiters::read(header), Err(ReadError::Delimiters));
        }
    }
}
