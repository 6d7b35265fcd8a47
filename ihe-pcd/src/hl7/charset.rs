use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use encoding_rs::Encoding;

use super::TextError;

/// The character set of a message: MSH-18, HL7 table 0211.
///
/// IHE PCD allows one value; blank and `ASCII` mean 7 bits, and the field must be present for anything else (TF-2 B.1).
///
/// `8859/1` is Latin-1 exactly, every byte one character.
/// `8859/9` is read and written as windows-1254, which differs from it in 0x80 to 0x9F only.
/// A name that is not known is kept as *unsupported*: its 7-bit part can be read, the rest is an error with its place.
#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub struct Charset(Kind);

#[derive(Clone, Copy, Eq, Hash, PartialEq)]
enum Kind {
    Ascii,
    Utf8,
    Latin1,
    Table(&'static str, &'static Encoding),
    Unsupported,
}

/// Names of table 0211 and what they are; the first name of a set is the one written.
const TABLE_0211: [(&str, Kind); 17] = [
    ("ASCII", Kind::Ascii),
    ("UNICODE UTF-8", Kind::Utf8),
    // Not a value of table 0211, but sent (Continua uploads): nothing else can be meant.
    ("UTF-8", Kind::Utf8),
    ("8859/1", Kind::Latin1),
    ("8859/2", Kind::Table("8859/2", encoding_rs::ISO_8859_2)),
    ("8859/3", Kind::Table("8859/3", encoding_rs::ISO_8859_3)),
    ("8859/4", Kind::Table("8859/4", encoding_rs::ISO_8859_4)),
    ("8859/5", Kind::Table("8859/5", encoding_rs::ISO_8859_5)),
    ("8859/6", Kind::Table("8859/6", encoding_rs::ISO_8859_6)),
    ("8859/7", Kind::Table("8859/7", encoding_rs::ISO_8859_7)),
    ("8859/8", Kind::Table("8859/8", encoding_rs::ISO_8859_8)),
    ("8859/9", Kind::Table("8859/9", encoding_rs::WINDOWS_1254)),
    ("8859/10", Kind::Table("8859/10", encoding_rs::ISO_8859_10)),
    ("8859/13", Kind::Table("8859/13", encoding_rs::ISO_8859_13)),
    ("8859/14", Kind::Table("8859/14", encoding_rs::ISO_8859_14)),
    ("8859/15", Kind::Table("8859/15", encoding_rs::ISO_8859_15)),
    ("UNICODE", Kind::Unsupported),
];

impl Charset {
    /// 7-bit ASCII: what a blank MSH-18 means.
    pub const ASCII: Self = Self(Kind::Ascii);
    /// `8859/1`.
    pub const LATIN_1: Self = Self(Kind::Latin1);
    /// `UNICODE UTF-8`.
    pub const UTF_8: Self = Self(Kind::Utf8);
    /// A character set this library cannot read beyond its 7-bit part.
    pub const UNSUPPORTED: Self = Self(Kind::Unsupported);

    /// What the first value of an MSH-18 names. Blank is ASCII; an unknown name is [`Charset::UNSUPPORTED`].
    pub fn from_table_0211(name: &[u8]) -> Self {
        if name.is_empty() {
            return Self::ASCII;
        }
        TABLE_0211
            .iter()
            .find(|(known, _)| known.as_bytes() == name)
            .map_or(Self::UNSUPPORTED, |&(_, kind)| Self(kind))
    }

    /// The name of table 0211, `None` for an unsupported set.
    pub fn table_0211(self) -> Option<&'static str> {
        TABLE_0211
            .iter()
            .find(|&&(_, kind)| kind == self.0 && kind != Kind::Unsupported)
            .map(|&(name, _)| name)
    }

    /// Decodes bytes whose escapes are resolved. ASCII and UTF-8 are borrowed, never copied.
    pub(super) fn decode(self, bytes: Cow<'_, [u8]>) -> Result<Cow<'_, str>, TextError> {
        let fits = |bytes: &[u8]| {
            match self.0 {
                Kind::Utf8 => core::str::from_utf8(bytes).map_err(|error| error.valid_up_to()),
                // A 7-bit value reads the same in every set of the table.
                _ => match bytes.iter().position(|byte| !byte.is_ascii()) {
                    None => core::str::from_utf8(bytes).map_err(|error| error.valid_up_to()),
                    Some(offset) => Err(offset),
                },
            }
            .map(drop)
        };
        let offset = match fits(&bytes) {
            Ok(()) => return Ok(into_str(bytes)),
            Err(offset) => offset,
        };
        match self.0 {
            Kind::Latin1 => Ok(Cow::Owned(
                bytes.iter().map(|&byte| char::from(byte)).collect(),
            )),
            Kind::Table(_, encoding) => {
                let decode =
                    |bytes| encoding.decode_without_bom_handling_and_without_replacement(bytes);
                match decode(&bytes) {
                    Some(text) => Ok(Cow::Owned(text.into_owned())),
                    // Every set of the table has one byte a character.
                    None => Err(bytes
                        .chunks(1)
                        .position(|byte| decode(byte).is_none())
                        .unwrap_or(offset)),
                }
            }
            Kind::Ascii | Kind::Utf8 | Kind::Unsupported => Err(offset),
        }
        .map_err(|offset| TextError {
            offset,
            charset: self,
        })
    }

    /// Encodes one character, or answers `false` when the set cannot hold it.
    pub(super) fn encode(self, character: char, out: &mut Vec<u8>) -> bool {
        let mut buffer = [0; 4];
        let text: &str = character.encode_utf8(&mut buffer);
        match self.0 {
            Kind::Utf8 => out.extend_from_slice(text.as_bytes()),
            _ if character.is_ascii() => out.extend_from_slice(text.as_bytes()),
            Kind::Latin1 => match u8::try_from(u32::from(character)) {
                Ok(byte) => out.push(byte),
                Err(_) => return false,
            },
            Kind::Table(_, encoding) => {
                let (bytes, _, unmappable) = encoding.encode(text);
                if unmappable {
                    return false;
                }
                out.extend_from_slice(&bytes);
            }
            Kind::Ascii | Kind::Unsupported => return false,
        }
        true
    }
}

fn into_str(bytes: Cow<'_, [u8]>) -> Cow<'_, str> {
    match bytes {
        Cow::Borrowed(bytes) => {
            core::str::from_utf8(bytes).map_or(Cow::Borrowed(""), Cow::Borrowed)
        }
        Cow::Owned(bytes) => String::from_utf8(bytes).map_or(Cow::Borrowed(""), Cow::Owned),
    }
}

impl fmt::Display for Charset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.table_0211().unwrap_or("an unsupported set"))
    }
}

impl fmt::Debug for Charset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decode(charset: Charset, bytes: &[u8]) -> Result<Cow<'_, str>, TextError> {
        charset.decode(Cow::Borrowed(bytes))
    }

    #[test]
    fn latin_1_is_latin_1_and_not_its_windows_superset() {
        assert_eq!(decode(Charset::LATIN_1, b"\xD8se").unwrap(), "Øse");
        assert_eq!(decode(Charset::LATIN_1, b"\x80").unwrap(), "\u{80}");
    }

    #[test]
    fn ascii_is_seven_bits_and_borrowed() {
        assert!(matches!(
            decode(Charset::ASCII, b"72"),
            Ok(Cow::Borrowed("72"))
        ));
        let error = decode(Charset::ASCII, b"K\xE5re").unwrap_err();
        assert_eq!(error.offset, 1);
    }

    #[test]
    fn utf_8_that_is_not_is_reported_by_position() {
        assert_eq!(decode(Charset::UTF_8, b"ab\xFFc").unwrap_err().offset, 2);
        assert_eq!(decode(Charset::UTF_8, "Ŋ".as_bytes()).unwrap(), "Ŋ");
    }

    #[test]
    fn the_first_byte_that_does_not_fit_a_table_is_named() {
        let arabic = Charset::from_table_0211(b"8859/6");
        assert_eq!(decode(arabic, b"\xC7\xC8\xFF").unwrap_err().offset, 2);
    }

    #[test]
    fn an_unknown_set_still_reads_its_seven_bit_part() {
        let set = Charset::from_table_0211(b"ISO IR87");
        assert_eq!(set, Charset::UNSUPPORTED);
        assert_eq!(decode(set, b"abc").unwrap(), "abc");
        assert!(decode(set, b"\xA4").is_err());
    }

    #[test]
    fn a_character_the_set_cannot_hold_is_never_replaced() {
        let mut out = Vec::new();
        assert!(!Charset::LATIN_1.encode('Ŋ', &mut out));
        assert!(!Charset::from_table_0211(b"8859/15").encode('Ŋ', &mut out));
        assert!(!Charset::ASCII.encode('Ø', &mut out));
        assert!(out.is_empty());
        assert!(Charset::from_table_0211(b"8859/10").encode('Ŋ', &mut out));
        assert!(Charset::from_table_0211(b"8859/15").encode('Š', &mut out));
        assert_eq!(out, [0xAF, 0xA6]);
    }
}
