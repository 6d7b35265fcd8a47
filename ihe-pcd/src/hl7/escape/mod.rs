//! Escape sequences (HL7 v2.6 2.7): split first, resolve the leaves once, never twice.

mod encode;
mod formatting;
mod hex_bytes;
mod piece;
mod pieces;
mod resolve;
mod sequence;

pub(in crate::hl7) use encode::escape;
pub use formatting::Formatting;
pub use hex_bytes::HexBytes;
pub use piece::{Piece, PieceKind};
pub use pieces::Pieces;
pub(in crate::hl7) use resolve::resolve;

#[cfg(test)]
mod tests {
    use alloc::borrow::Cow;
    use alloc::vec::Vec;

    use proptest::prelude::*;

    use super::*;
    use crate::hl7::{Charset, Delimiters};

    fn resolved(raw: &[u8]) -> Cow<'_, [u8]> {
        resolve(raw, Delimiters::PCD, Charset::UTF_8)
    }

    #[test]
    fn a_value_of_two_quotes_is_not_written_as_a_null() {
        let mut out = Vec::new();
        escape(b"\"\"", Delimiters::PCD, &mut out);
        assert_ne!(out, b"\"\"");
        assert_eq!(resolved(&out), &b"\"\""[..]);
    }

    proptest! {
        #[test]
        fn resolve_is_the_inverse_of_escape(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
            let mut out = Vec::new();
            escape(&bytes, Delimiters::PCD, &mut out);
            prop_assert!(!out.iter().any(|byte| matches!(byte, b'|' | b'^' | b'&' | b'~' | b'\r' | b'\n' | 0x0B | 0x1C)));
            prop_assert_eq!(resolve(&out, Delimiters::PCD, Charset::UTF_8), &bytes[..]);
        }
    }
}
