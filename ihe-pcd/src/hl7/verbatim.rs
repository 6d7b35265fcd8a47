use alloc::vec::Vec;
use core::fmt;

use super::charset::ESC;
use super::escape::resolve;
use super::surroundings::{END_BLOCK, START_BLOCK};
use super::{Charset, Delimiters};

/// The bytes of a field as it came, to be echoed: what a sender compares with its own must not be spelt anew.
///
/// It can be made from a field only, so it can add no field and no segment,
/// and it knows the character set of its message, so it can bring no byte of one set into a message of another.
/// `Debug` shows its length.
#[derive(Clone, Eq, Hash, PartialEq)]
pub struct Verbatim {
    bytes: Vec<u8>,
    charset: Charset,
    seven_bit: bool,
}

impl Verbatim {
    /// Takes the bytes of a field of a message with the separators of IHE PCD.
    ///
    /// `None` when one of them would end a segment or a frame.
    pub(super) fn new(field: &[u8], charset: Charset) -> Option<Self> {
        let ends = |byte: &u8| matches!(*byte, b'\r' | b'\n' | START_BLOCK | END_BLOCK);
        (!field.iter().any(ends)).then(|| Self {
            bytes: field.into(),
            charset,
            seven_bit: is_seven_bit(field),
        })
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The character set of the message it came from.
    pub const fn charset(&self) -> Charset {
        self.charset
    }

    /// Whether it reads the same in every character set: ASCII, also where it is escaped,
    /// and without a switch to another set (ESC, `\C..\` or `\M..\`, HL7 v2.6 2.7.2).
    pub const fn is_seven_bit(&self) -> bool {
        self.seven_bit
    }
}

impl fmt::Debug for Verbatim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Verbatim({} bytes)", self.bytes.len())
    }
}

fn is_seven_bit(field: &[u8]) -> bool {
    let is_seven_bit = |bytes: &[u8]| bytes.is_ascii() && !bytes.contains(&ESC);
    let switches = |piece: &[u8]| matches!(piece, [b'C' | b'M', set @ ..] if matches!(set.len(), 4 | 6) && set.iter().all(u8::is_ascii_hexdigit));
    is_seven_bit(field)
        && is_seven_bit(&resolve(field, Delimiters::PCD, Charset::UTF_8))
        && !field.split(|&byte| byte == b'\\').skip(1).any(switches)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verbatim(field: &[u8]) -> Option<Verbatim> {
        Verbatim::new(field, Charset::LATIN_1)
    }

    #[test]
    fn what_reads_the_same_in_every_set_is_seven_bit() {
        for field in [
            &b"MSG1"[..],
            b"a\\F\\b^\\X41\\&~",
            b"C:\\Cache\\",
            b"\\E\\X",
        ] {
            assert!(verbatim(field).unwrap().is_seven_bit());
        }
        for field in [
            &b"K\xE5re"[..],
            b"\\XD8\\",
            b"\\X41d8\\",
            b"\\X1B2842\\",
            b"\x1B(B",
            b"\\C2D41\\x",
            b"\\M2D4231\\x",
        ] {
            assert!(!verbatim(field).unwrap().is_seven_bit());
        }
    }

    #[test]
    fn a_byte_that_ends_something_is_not_taken() {
        for field in [&b"a\rb"[..], b"a\n", b"\x0B", b"a\x1C"] {
            assert_eq!(verbatim(field), None);
        }
    }

    #[test]
    fn debug_shows_no_byte_of_it() {
        let shown = alloc::format!("{:?}", verbatim(b"4711"));
        assert_eq!(shown, "Some(Verbatim(4 bytes))");
    }
}
