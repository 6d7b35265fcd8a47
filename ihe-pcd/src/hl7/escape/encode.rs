use alloc::vec::Vec;

use bytes::BytesMut;
use wide::u8x16;

use crate::hl7::Delimiters;
use crate::hl7::scan::{Class, Control, holds};

/// Bytes that have to be escaped, in a message that declares no escape character.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(in crate::hl7) struct NoEscape;

/// Where escaped bytes go.
pub(in crate::hl7) trait Sink {
    fn put(&mut self, bytes: &[u8]);
}

impl Sink for Vec<u8> {
    fn put(&mut self, bytes: &[u8]) {
        self.extend_from_slice(bytes);
    }
}

impl Sink for BytesMut {
    fn put(&mut self, bytes: &[u8]) {
        self.extend_from_slice(bytes);
    }
}

/// A leaf that reads so is a null on the wire.
pub(in crate::hl7) const NULL: &[u8; 2] = b"\"\"";

/// Escapes the bytes of one leaf, already in the message's character set, so that they can stand there.
///
/// The separators the message declares, its escape and its truncation character become the letters of HL7 v2.6 2.7.1,
/// control bytes become `\X..\`: no text ends a leaf, a segment or a frame, and none looks truncated.
/// A leaf that reads `""` is escaped too: on the wire it would be a null.
///
/// # Errors
///
/// [`NoEscape`] when something has to be escaped and the message declares no escape character; nothing is written.
// Where the separators are constants, they are folded into the scan.
#[inline(always)]
pub(in crate::hl7) fn escape(
    bytes: &[u8],
    delimiters: Delimiters,
    out: &mut impl Sink,
) -> Result<(), NoEscape> {
    if bytes == NULL {
        return escape_null(delimiters, out);
    }
    escape_part(bytes, delimiters, out)
}

/// Escapes a part of a leaf: as [`escape`], but whoever writes the parts sees to it that they are no null together.
// Where the separators are constants, they are folded into the scan.
#[inline(always)]
pub(in crate::hl7) fn escape_part(
    bytes: &[u8],
    delimiters: Delimiters,
    out: &mut impl Sink,
) -> Result<(), NoEscape> {
    if !holds(bytes, Special(delimiters)) {
        out.put(bytes);
        return Ok(());
    }
    escape_each(bytes, delimiters, out)
}

/// Whether nothing of these bytes has to be escaped; of a whole leaf, whether it is a null is another question.
// As `escape`.
#[inline(always)]
pub(in crate::hl7) fn is_plain(bytes: &[u8], delimiters: Delimiters) -> bool {
    !holds(bytes, Special(delimiters))
}

/// Writes two quotes that are no null.
pub(in crate::hl7) fn escape_null(
    delimiters: Delimiters,
    out: &mut impl Sink,
) -> Result<(), NoEscape> {
    let escape = delimiters.escape().ok_or(NoEscape)?;
    for &byte in NULL {
        out.put(&hexadecimal(byte, escape));
    }
    Ok(())
}

#[cold]
fn escape_each(bytes: &[u8], delimiters: Delimiters, out: &mut impl Sink) -> Result<(), NoEscape> {
    let escape = delimiters.escape().ok_or(NoEscape)?;
    let mut rest = bytes;
    while let Some(length) = rest.iter().position(|&byte| is_special(byte, delimiters)) {
        let Some((plain, [special, after @ ..])) = rest.split_at_checked(length) else {
            break;
        };
        out.put(plain);
        match letter(*special, delimiters) {
            Some(letter) => out.put(&[escape, letter, escape]),
            None => out.put(&hexadecimal(*special, escape)),
        }
        rest = after;
    }
    out.put(rest);
    Ok(())
}

/// `\Xhh\`
fn hexadecimal(byte: u8, escape: u8) -> [u8; 5] {
    const fn digit(value: u8) -> u8 {
        match value {
            0..10 => b'0'.wrapping_add(value),
            _ => b'A'.wrapping_sub(10).wrapping_add(value),
        }
    }
    [escape, b'X', digit(byte >> 4), digit(byte & 0x0F), escape]
}

/// The letter that stands for a separator (HL7 v2.6 2.7.1; `P` since HL7 v2.7).
fn letter(byte: u8, delimiters: Delimiters) -> Option<u8> {
    let letters = [
        (Some(delimiters.field()), b'F'),
        (delimiters.component(), b'S'),
        (delimiters.subcomponent(), b'T'),
        (delimiters.repetition(), b'R'),
        (delimiters.escape(), b'E'),
        (delimiters.truncation(), b'P'),
    ];
    letters
        .iter()
        .find(|&&(separator, _)| separator == Some(byte))
        .map(|&(_, letter)| letter)
}

fn is_special(byte: u8, delimiters: Delimiters) -> bool {
    byte.is_ascii_control() || letter(byte, delimiters).is_some()
}

/// What has to be escaped: the declared separators and the control bytes of ASCII.
#[derive(Clone, Copy)]
struct Special(Delimiters);

impl Class for Special {
    // As `escape_part`.
    #[inline(always)]
    fn lanes(self, bytes: u8x16) -> u8x16 {
        let is = |byte: u8| bytes.simd_eq(u8x16::splat(byte));
        let field = is(self.0.field());
        let is_declared = |separator: Option<u8>| separator.map_or(field, is);
        Control.lanes(bytes)
            | field
            | is_declared(self.0.component())
            | is_declared(self.0.repetition())
            | is_declared(self.0.escape())
            | is_declared(self.0.subcomponent())
            | is_declared(self.0.truncation())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::hl7::Charset;
    use crate::hl7::escape::resolve;

    fn delimiters(declared: &[u8]) -> Delimiters {
        Delimiters::read(&[b"MSH", declared, &declared[..1]].concat()).unwrap()
    }

    fn escaped(bytes: &[u8], delimiters: Delimiters) -> Result<Vec<u8>, NoEscape> {
        let mut out = b"before".to_vec();
        let result = escape(bytes, delimiters, &mut out);
        let written = out.strip_prefix(b"before").unwrap().to_vec();
        assert!(result.is_ok() || written.is_empty());
        result.map(|()| written)
    }

    #[test]
    fn every_special_byte_is_found_wherever_it_stands() {
        for separators in [&b"|^~\\&"[..], b"|^~\\&#", b"*!%/$", b"|^~"] {
            let delimiters = delimiters(separators);
            for byte in 0..=255 {
                let special = separators.contains(&byte) || byte < 0x20 || byte == 0x7F;
                for length in [1, 3, 4, 7, 8, 15, 16, 17, 33, 50] {
                    for at in 0..length {
                        let mut text = [b'a'].repeat(length);
                        text[at] = byte;
                        assert_eq!(
                            holds(&text, Special(delimiters)),
                            special,
                            "{byte} at {at} of {length}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn the_message_s_own_escape_character_escapes_its_own_separators() {
        let own = delimiters(b"*!%/$");
        assert_eq!(
            escaped(b"a*b!c%d/e$f", own).unwrap(),
            b"a/F/b/S/c/R/d/E/e/T/f"
        );
        assert_eq!(escaped(b"|^~\\&\r", own).unwrap(), b"|^~\\&/X0D/");
    }

    #[test]
    fn a_text_that_ends_in_the_truncation_character_is_not_truncated() {
        assert_eq!(
            escaped(b"#1#", delimiters(b"|^~\\&#")).unwrap(),
            b"\\P\\1\\P\\"
        );
        assert_eq!(escaped(b"#1#", Delimiters::PCD).unwrap(), b"#1#");
    }

    #[test]
    fn without_an_escape_character_what_would_need_it_is_refused() {
        let without = delimiters(b"|^~");
        for text in [
            &b"a|b"[..],
            b"^",
            b"~",
            b"\r",
            b"a\nb",
            b"\x0B",
            b"\x1C",
            b"\x7F",
            b"\"\"",
        ] {
            assert_eq!(escaped(text, without), Err(NoEscape));
        }
        assert_eq!(escaped(b"a\\F\\&\"", without).unwrap(), b"a\\F\\&\"");
    }

    const SEPARATORS: &[&[u8]] = &[
        b"|^~", b"|^~\\", b"|^~\\&", b"|^~\\&#", b"`!#$/&", b"#`~\\|",
    ];

    #[test]
    fn a_text_of_two_quotes_is_not_written_as_a_null() {
        let out = escaped(NULL, Delimiters::PCD).unwrap();
        assert_eq!(out, b"\\X22\\\\X22\\");
        assert_eq!(resolve(&out, Delimiters::PCD, Charset::UTF_8), &NULL[..]);
    }

    proptest! {
        #[test]
        fn whatever_is_escaped_comes_back_and_holds_no_separator(
            bytes in proptest::collection::vec(
                prop_oneof![any::<u8>(), proptest::sample::select(&b"|^~\\&#\"\r\nFSTREPX0!$"[..])],
                0..64,
            ),
            separators in proptest::sample::select(SEPARATORS),
        ) {
            let delimiters = delimiters(separators);
            let special = bytes == NULL || bytes.iter().any(|&byte| is_special(byte, delimiters));
            let Ok(out) = escaped(&bytes, delimiters) else {
                prop_assert!(special && delimiters.escape().is_none());
                return Ok(());
            };
            let is_escape = |byte: u8| delimiters.escape() == Some(byte);
            prop_assert!(out.iter().all(|&byte| !is_special(byte, delimiters) || is_escape(byte)));
            prop_assert_ne!(&out[..], NULL);
            prop_assert_eq!(resolve(&out, delimiters, Charset::UTF_8), &bytes[..]);
        }
    }
}
