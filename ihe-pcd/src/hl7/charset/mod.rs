//! Character sets: what MSH-18 names, and characters from bytes and back.
//!
//! A leaf is split, its escapes are resolved, and only then its bytes are read as characters:
//! every supported set keeps the separators at their ASCII places and uses no byte below 0x80 for anything else.

mod iso_8859;
mod ks_x_1001;
mod table_0211;
mod unsupported;

use alloc::borrow::Cow;
use alloc::string::String;
use core::fmt;

use bytes::BufMut;

use self::iso_8859::Part;
use self::table_0211::TABLE_0211;
use self::unsupported::Unsupported;
use super::TextError;

/// ESC, which begins a switch of ISO 2022.
pub(super) const ESC: u8 = 0x1B;

/// The character set of a message: MSH-18, HL7 table 0211.
///
/// IHE PCD allows one value; blank and `ASCII` mean 7 bits, and the field must be present for anything else (TF-2 B.1).
/// Where HL7 allows more, the first value is the set of the message
/// and the others are those that `\C..\` and `\M..\` escapes may switch to (HL7 v2.6, MSH-18).
///
/// | MSH-18 | read and written |
/// |---|---|
/// | blank, `ASCII`, `ISO IR6` | 7 bits |
/// | `UNICODE UTF-8` | UTF-8 |
/// | `8859/1` to `8859/10`, `8859/13`, `8859/14`, `8859/15` | the ISO 8859 part exactly, 0x80 to 0x9F are the C1 controls |
/// | `KS X 1001` | EUC-KR with both bytes from 0xA1, as of KS X 1001:1998 |
/// | every other name | *unsupported* |
///
/// None of them is the Windows superset of the same name:
/// what only windows-1252, windows-1254 or windows-949 has is refused by position when read, and when written.
/// Part 7 is the edition of 2003 (with the euro sign), part 8 the edition of 1999 (with the two direction marks).
///
/// Names are compared without regard to case, blanks, hyphens, underscores, slashes and a leading `ISO`,
/// because senders write `UTF-8`, `utf8` and `ISO-8859-1`, and nothing else can be meant.
///
/// # Unsupported sets
///
/// The Japanese and Chinese sets of the table use the bytes of separators or 7-bit bytes inside of characters,
/// and what UTF-16 or UTF-32 encodes has no segments before it is decoded.
/// [`is_supported`](Self::is_supported) is `false` for them and for unknown names, and the bytes of a value are always kept.
/// Text is read where it consists of 7-bit bytes that stand for the ASCII character in that set too,
/// the rest is a [`TextError`].
///
/// # ISO 2022 in the bytes
///
/// In every set but UTF-8 an ESC in the bytes of a leaf begins a switch to another set.
/// What follows is 7-bit bytes that are not ASCII, so it is a [`TextError`] at the ESC, and never read as ASCII.
/// A written `\X1B\` is a character of the text.
///
/// ```
/// use ihe_pcd::hl7::Charset;
///
/// assert_eq!(Charset::from_table_0211(b"8859/1"), Charset::LATIN_1);
/// assert_eq!(Charset::from_table_0211(b"utf-8").table_0211(), Some("UNICODE UTF-8"));
///
/// let taiwanese = Charset::from_table_0211(b"BIG-5");
/// assert!(!taiwanese.is_supported());
/// assert_eq!(taiwanese.unsupported_name(), Some("BIG-5"));
/// ```
#[derive(Clone, Copy, Eq, Hash, PartialEq)]
pub struct Charset(Set);

#[derive(Clone, Copy, Eq, Hash, PartialEq)]
enum Set {
    Ascii,
    Utf8,
    Iso8859(Part),
    KsX1001,
    Unsupported(Unsupported),
}

impl Charset {
    /// 7-bit ASCII: what a blank MSH-18 means.
    pub const ASCII: Self = Self(Set::Ascii);
    /// `8859/1`.
    pub const LATIN_1: Self = Self(Set::Iso8859(Part::One));
    /// `UNICODE UTF-8`.
    pub const UTF_8: Self = Self(Set::Utf8);
    /// A character set whose name this library does not know; only its 7-bit part is read.
    pub const UNSUPPORTED: Self = Self(Set::Unsupported(Unsupported::Unknown));

    /// What one value of an MSH-18 names. Blank is ASCII; an unknown name is [`Charset::UNSUPPORTED`].
    pub fn from_table_0211(name: &[u8]) -> Self {
        if name.iter().all(|&byte| byte == b' ') {
            return Self::ASCII;
        }
        let exact = TABLE_0211
            .iter()
            .find(|(known, _)| known.as_bytes() == name);
        let found = exact.or_else(|| {
            let same = |known: &str| table_0211::is_same(known.as_bytes(), name);
            TABLE_0211.iter().find(|(known, _)| same(known))
        });
        found.map_or(Self::UNSUPPORTED, |&(_, set)| Self(set))
    }

    /// The name of table 0211 that a writer of this set gives, `None` for an unsupported set.
    pub fn table_0211(self) -> Option<&'static str> {
        self.name().filter(|_| self.is_supported())
    }

    /// Whether all characters of the set can be read and written.
    pub const fn is_supported(self) -> bool {
        !matches!(self.0, Set::Unsupported(_))
    }

    /// The name of a set that is known and not supported (`BIG-5`, `ISO IR87`, ...).
    ///
    /// `None` for a supported set, and for a name that is in no table.
    pub fn unsupported_name(self) -> Option<&'static str> {
        self.name().filter(|_| !self.is_supported())
    }

    fn name(self) -> Option<&'static str> {
        let named = TABLE_0211.iter().find(|&&(_, set)| set == self.0);
        named.map(|&(name, _)| name)
    }

    /// Where the bytes of a leaf, escapes and all, switch to another set.
    pub(super) fn switch(self, raw: &[u8]) -> Option<usize> {
        match self.0 {
            Set::Utf8 => None,
            _ => memchr::memchr(ESC, raw),
        }
    }

    /// Decodes bytes whose escapes are resolved. ASCII and UTF-8 are borrowed, never copied.
    pub(super) fn decode(self, bytes: Cow<'_, [u8]>) -> Result<Cow<'_, str>, TextError> {
        let decoded = match self.0 {
            Set::Utf8 => into_str(bytes),
            Set::Ascii | Set::Iso8859(_) | Set::KsX1001 if bytes.is_ascii() => into_str(bytes),
            Set::Ascii => Err(ascii_prefix(&bytes)),
            Set::Iso8859(part) => part.decode(&bytes).map(Cow::Owned),
            Set::KsX1001 => ks_x_1001::decode(&bytes).map(Cow::Owned),
            Set::Unsupported(set) => match bytes.iter().position(|&byte| !set.is_ascii_at(byte)) {
                None => into_str(bytes),
                Some(offset) => Err(offset),
            },
        };
        decoded.map_err(|offset| TextError {
            offset,
            charset: self,
        })
    }

    /// Encodes one character, or answers `false` and writes nothing when the set cannot hold it.
    pub(super) fn encode(self, character: char, out: &mut impl BufMut) -> bool {
        let mut buffer = [0; 4];
        let bytes = character.encode_utf8(&mut buffer).as_bytes();
        let as_it_is = match self.0 {
            Set::Utf8 => true,
            Set::Unsupported(set) => bytes.iter().all(|&byte| set.is_ascii_at(byte)),
            _ => character.is_ascii(),
        };
        if as_it_is {
            out.put_slice(bytes);
            return true;
        }
        match self.0 {
            Set::Iso8859(part) => part.encode(character).map(|byte| out.put_u8(byte)),
            Set::KsX1001 => ks_x_1001::encode(character).map(|bytes| out.put_slice(&bytes)),
            Set::Ascii | Set::Utf8 | Set::Unsupported(_) => None,
        }
        .is_some()
    }

    /// Whether a `\C..\` escape with these bytes names a set that is in force in the whole message:
    /// ASCII in the left half, or the set of MSH-18 in the right half (ISO 2022).
    ///
    /// Never in UTF-8, which ISO 2022 does not switch, and never in an unsupported set.
    pub(super) fn is_single_byte_set(self, mut designation: impl Iterator<Item = u8>) -> bool {
        let bytes = [designation.next(), designation.next(), designation.next()];
        match (self.0, bytes) {
            (Set::Ascii | Set::Iso8859(_) | Set::KsX1001, [Some(b'('), Some(b'B'), None]) => true,
            (Set::Iso8859(part), [Some(b'-'), Some(last), None]) => last == part.final_byte(),
            _ => false,
        }
    }

    /// The same for a `\M..\` escape: KS X 1001 in the right half.
    pub(super) fn is_multi_byte_set(self, designation: impl Iterator<Item = u8>) -> bool {
        self.0 == Set::KsX1001 && designation.eq(*b"$)C")
    }
}

/// The text, or how many bytes of it are UTF-8.
fn into_str(bytes: Cow<'_, [u8]>) -> Result<Cow<'_, str>, usize> {
    match bytes {
        Cow::Borrowed(bytes) => core::str::from_utf8(bytes)
            .map(Cow::Borrowed)
            .map_err(|error| error.valid_up_to()),
        Cow::Owned(bytes) => String::from_utf8(bytes)
            .map(Cow::Owned)
            .map_err(|error| error.utf8_error().valid_up_to()),
    }
}

/// How many bytes at the begin are ASCII.
fn ascii_prefix(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| byte.is_ascii()).count()
}

impl fmt::Display for Charset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.name(), self.is_supported()) {
            (Some(name), true) => f.write_str(name),
            (Some(name), false) => write!(f, "{name} (unsupported)"),
            (None, _) => f.write_str("an unsupported set"),
        }
    }
}

impl fmt::Debug for Charset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;
    use crate::hl7::Message;

    fn decode(charset: Charset, bytes: &[u8]) -> Result<Cow<'_, str>, TextError> {
        charset.decode(Cow::Borrowed(bytes))
    }

    fn named(name: &str) -> Charset {
        Charset::from_table_0211(name.as_bytes())
    }

    fn supported() -> impl Iterator<Item = Charset> {
        TABLE_0211
            .iter()
            .map(|&(name, set)| (name, Charset(set)))
            .filter(|&(name, charset)| charset.table_0211() == Some(name))
            .map(|(_, charset)| charset)
    }

    /// The parts of ISO 8859, the numbers of their right halves in the registry of ISO 2375
    /// as DICOM writes them where a sender may, and the last bytes of their designations there.
    const REGISTRATIONS: [(&str, &str, u8); 13] = [
        ("8859/1", "ISO_IR 100", b'A'),
        ("8859/2", "ISO_IR 101", b'B'),
        ("8859/3", "ISO_IR 109", b'C'),
        ("8859/4", "ISO_IR 110", b'D'),
        ("8859/5", "ISO_IR 144", b'L'),
        ("8859/6", "ISO_IR 127", b'G'),
        ("8859/7", "ISO_IR 126", b'F'),
        ("8859/8", "ISO_IR 138", b'H'),
        ("8859/9", "ISO_IR 148", b'M'),
        ("8859/10", "ISO_IR 157", b'V'),
        ("8859/13", "", b'Y'),
        ("8859/14", "", b'_'),
        ("8859/15", "ISO_IR 203", b'b'),
    ];

    /// The text of OBX-5 in a message with this MSH-18.
    fn read(msh_18: &str, leaf: &[u8]) -> Result<String, TextError> {
        let header = alloc::format!("MSH|^~\\&||||||||||||||||{msh_18}\rOBX|||||");
        let bytes = [header.as_bytes(), leaf, b"\r"].concat();
        let message = Message::parse(&bytes).unwrap();
        let obx = message.segments().nth(1).unwrap();
        let text = obx.field(5).text();
        text.map(|text| text.as_str().into())
    }

    fn encoded(charset: Charset, text: &str) -> Option<Vec<u8>> {
        let mut out = Vec::new();
        let fits = text
            .chars()
            .all(|character| charset.encode(character, &mut out));
        fits.then_some(out)
    }

    #[test]
    fn latin_1_is_latin_1_and_not_its_windows_superset() {
        assert_eq!(decode(Charset::LATIN_1, b"\xD8se").unwrap(), "Øse");
        assert_eq!(decode(Charset::LATIN_1, b"\x80").unwrap(), "\u{80}");
        assert_eq!(encoded(Charset::LATIN_1, "€"), None);
    }

    #[test]
    fn latin_5_is_latin_5_and_not_its_windows_superset() {
        let latin_5 = named("8859/9");
        assert_eq!(decode(latin_5, b"\x80\xD0\xFD").unwrap(), "\u{80}Ğı");
        for only_windows in ["€", "Œ", "Ÿ", "…"] {
            assert_eq!(encoded(latin_5, only_windows), None);
        }
    }

    #[test]
    fn a_name_of_nothing_but_blanks_is_blank() {
        for name in ["", " ", "   "] {
            assert_eq!(named(name), Charset::ASCII);
        }
        assert_eq!(named("-"), Charset::UNSUPPORTED);
        assert_eq!(named("\t"), Charset::UNSUPPORTED);
    }

    #[test]
    fn a_set_is_also_known_by_its_registration() {
        for (name, registration, _) in REGISTRATIONS {
            if !registration.is_empty() {
                assert_eq!(named(registration), named(name), "{registration}");
            }
        }
        assert_eq!(named("ISO_IR 149"), named("KS X 1001"));
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
    fn seven_bits_are_borrowed_in_every_supported_set() {
        for charset in supported() {
            assert!(matches!(
                decode(charset, b"Nordmann"),
                Ok(Cow::Borrowed("Nordmann"))
            ));
        }
    }

    #[test]
    fn utf_8_that_is_not_is_reported_by_position() {
        assert_eq!(decode(Charset::UTF_8, b"ab\xFFc").unwrap_err().offset, 2);
        assert_eq!(decode(Charset::UTF_8, "Ŋ".as_bytes()).unwrap(), "Ŋ");
    }

    #[test]
    fn the_first_byte_that_does_not_fit_a_table_is_named() {
        let arabic = named("8859/6");
        assert_eq!(decode(arabic, b"\xC7\xC8\xFF").unwrap_err().offset, 2);
    }

    #[test]
    fn an_unknown_set_still_reads_its_seven_bit_part() {
        let set = named("EBCDIC");
        assert_eq!(set, Charset::UNSUPPORTED);
        assert_eq!(set.unsupported_name(), None);
        assert_eq!(decode(set, b"abc").unwrap(), "abc");
        assert!(decode(set, b"\xA4").is_err());
    }

    #[test]
    fn an_unsupported_set_is_known_by_its_name() {
        for name in ["GB 18030-2000", "BIG-5", "ISO IR87", "ISO IR159", "UNICODE"] {
            let set = named(name);
            assert!(!set.is_supported());
            assert_eq!(set.unsupported_name(), Some(name));
            assert_eq!(set.table_0211(), None);
            assert_eq!(
                alloc::format!("{set}"),
                alloc::format!("{name} (unsupported)")
            );
        }
    }

    #[test]
    fn seven_bits_that_are_not_ascii_are_not_read_as_ascii() {
        for name in ["ISO IR87", "JIS X 0202", "CNS 11643-1992", "EBCDIC"] {
            let error = decode(named(name), b"a\x1B$B;3\x1B(B").unwrap_err();
            assert_eq!(error.offset, 1);
            assert!(decode(named(name), b"a\x0Eb").is_err());
        }
        // A yen sign and an overline in JIS X 0201.
        assert_eq!(decode(named("ISO IR14"), b"a\\").unwrap_err().offset, 1);
        assert_eq!(decode(named("ISO IR14"), b"a~").unwrap_err().offset, 1);
        assert_eq!(
            decode(named("UNICODE UTF-16"), b"\0a").unwrap_err().offset,
            0
        );
    }

    #[test]
    fn the_first_of_many_sets_is_the_set_of_the_message() {
        assert_eq!(read("8859/1~ISO IR87", b"\xD8").unwrap(), "Ø");
        assert_eq!(read("~ISO IR87", b"72").unwrap(), "72");
        assert_eq!(
            read("~ISO IR87", b"\xD8").unwrap_err().charset,
            Charset::ASCII
        );
        assert_eq!(read("8859/1", b"\\C2D41\\\xD8\\C2842\\").unwrap(), "Ø");
    }

    #[test]
    fn a_switch_in_the_bytes_is_reported_and_not_read_as_ascii() {
        for msh_18 in ["", "~ISO IR87", "8859/1", "ISO IR87", "KS X 1001"] {
            let error = read(msh_18, b"a\\F\\\x1B$B;3\x1B(B").unwrap_err();
            assert_eq!(error.offset, 2, "{msh_18}");
        }
        // What does not fit before the switch comes first.
        assert_eq!(read("", b"a\xE5\x1B$B").unwrap_err().offset, 1);
        assert_eq!(read("", b"\\X1B\\[1m").unwrap(), "\x1B[1m");
        assert_eq!(read("UNICODE UTF-8", b"\x1B[1m").unwrap(), "\x1B[1m");
    }

    #[test]
    fn every_byte_that_decodes_is_written_as_itself() {
        for charset in supported() {
            for byte in 0..=u8::MAX {
                if let Ok(text) = decode(charset, &[byte]) {
                    assert_eq!(encoded(charset, &text), Some([byte].into()), "{charset}");
                }
            }
        }
    }

    #[test]
    fn every_pair_of_bytes_that_decodes_is_written_as_itself() {
        for charset in [named("KS X 1001"), Charset::UTF_8] {
            for pair in 0..=u16::MAX {
                let pair = pair.to_be_bytes();
                if let Ok(text) = decode(charset, &pair) {
                    assert_eq!(encoded(charset, &text), Some(pair.into()), "{charset}");
                }
            }
        }
    }

    #[test]
    fn every_character_that_is_written_is_read_as_itself() {
        let plane = (0..=0xFFFF).filter_map(char::from_u32);
        let beyond = ['\u{1F9E6}', '\u{2000B}', char::MAX];
        for character in plane.chain(beyond) {
            for charset in supported() {
                let mut out = Vec::new();
                if charset.encode(character, &mut out) {
                    let text = decode(charset, &out).unwrap();
                    assert!(text.chars().eq([character]), "{charset}");
                } else {
                    assert!(out.is_empty());
                }
            }
        }
    }

    #[test]
    fn norwegian_and_sami_letters_stand_where_each_set_has_them() {
        for (name, text, bytes) in [
            ("8859/1", "ØÅ", &b"\xD8\xC5"[..]),
            ("8859/4", "ØÅŊĐŠ", b"\xD8\xC5\xBD\xD0\xA9"),
            ("8859/10", "ØÅŊĐŠ", b"\xD8\xC5\xAF\xA9\xAA"),
            ("8859/15", "ØÅŠ", b"\xD8\xC5\xA6"),
            ("UNICODE UTF-8", "ØŊ", b"\xC3\x98\xC5\x8A"),
        ] {
            assert_eq!(encoded(named(name), text).as_deref(), Some(bytes), "{name}");
            assert_eq!(decode(named(name), bytes).unwrap(), text, "{name}");
        }
    }

    #[test]
    fn a_character_the_set_cannot_hold_is_never_replaced() {
        for (name, text) in [
            ("ASCII", "Ø"),
            ("8859/1", "Ŋ"),
            ("8859/1", "Đ"),
            ("8859/1", "Š"),
            ("8859/15", "Ŋ"),
            ("8859/15", "Đ"),
            ("BIG-5", "山"),
        ] {
            assert_eq!(encoded(named(name), text), None, "{name}");
        }
    }

    #[test]
    fn a_designation_is_in_force_only_where_it_names_the_set_of_the_message() {
        let single = |name, bytes: &[u8]| named(name).is_single_byte_set(bytes.iter().copied());
        let multi = |name, bytes: &[u8]| named(name).is_multi_byte_set(bytes.iter().copied());
        assert!(single("ASCII", b"(B") && single("8859/1", b"(B") && single("KS X 1001", b"(B"));
        assert!(single("8859/1", b"-A") && single("8859/15", b"-b"));
        assert!(!single("ASCII", b"-A") && !single("8859/2", b"-A") && !single("8859/1", b"(J"));
        assert!(!single("UNICODE UTF-8", b"(B") && !single("ISO IR87", b"(B"));
        for (name, registered) in REGISTRATIONS.map(|(name, _, last)| (name, last)) {
            for other in REGISTRATIONS.map(|(_, _, last)| last) {
                let in_force = single(name, &[b'-', other]);
                assert_eq!(in_force, other == registered, "{name} {other}");
            }
        }
        assert!(multi("KS X 1001", b"$)C"));
        assert!(!multi("KS X 1001", b"$B") && !multi("ASCII", b"$B"));
    }
}
