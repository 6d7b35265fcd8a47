use core::iter::FusedIterator;

use super::piece::Raw;
use super::sequence::Sequence;
use super::{Piece, PieceKind};
use crate::hl7::Delimiters;

/// The pieces of a leaf, from left to right; their raw bytes are the leaf's, none left out.
///
/// Text that an unknown or unmatched escape stands in is one piece.
/// `Debug` shows no content.
#[derive(Clone, Debug)]
pub struct Pieces<'a> {
    rest: Raw<'a>,
    begin: usize,
    delimiters: Delimiters,
    /// A sequence that was found behind text.
    found: Option<(PieceKind<'a>, Raw<'a>)>,
}

impl<'a> Pieces<'a> {
    pub(in crate::hl7) const fn new(raw: &'a [u8], delimiters: Delimiters) -> Self {
        Self {
            rest: Raw(raw),
            begin: 0,
            delimiters,
            found: None,
        }
    }

    fn piece(&mut self, kind: PieceKind<'a>, raw: Raw<'a>) -> Piece<'a> {
        let begin = self.begin;
        self.begin = begin.saturating_add(raw.0.len());
        Piece { kind, raw, begin }
    }
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        if let Some((kind, raw)) = self.found.take() {
            return Some(self.piece(kind, raw));
        }
        let rest = self.rest.0;
        let Some(sequence) = Sequence::first(rest, self.delimiters) else {
            self.rest = Raw(&[]);
            return (!rest.is_empty()).then(|| self.piece(PieceKind::Text, Raw(rest)));
        };
        self.rest = Raw(sequence.after);
        if sequence.before.is_empty() {
            return Some(self.piece(sequence.kind, Raw(sequence.raw)));
        }
        self.found = Some((sequence.kind, Raw(sequence.raw)));
        Some(self.piece(PieceKind::Text, Raw(sequence.before)))
    }
}

impl FusedIterator for Pieces<'_> {}

#[cfg(test)]
mod tests {
    use alloc::format;
    use alloc::vec::Vec;

    use proptest::prelude::*;

    use super::*;
    use crate::hl7::Formatting;

    fn pieces(raw: &[u8]) -> Vec<Piece<'_>> {
        Pieces::new(raw, Delimiters::PCD).collect()
    }

    fn kinds(raw: &[u8]) -> Vec<PieceKind<'_>> {
        let pieces = Pieces::new(raw, Delimiters::PCD);
        pieces.map(|piece| piece.kind().clone()).collect()
    }

    #[test]
    fn each_sequence_is_a_piece_with_its_meaning_and_place() {
        let raw = b"a\\F\\b\\X0d0A\\\\H\\c\\N\\\\.sp2\\\\C2842\\\\M242844\\\\Zq\\";
        let pieces = pieces(raw);
        let [
            a,
            field,
            _,
            bytes,
            highlight,
            _,
            normal,
            space,
            single,
            multi,
            local,
        ] = &pieces[..]
        else {
            panic!("{} pieces", pieces.len());
        };
        assert!(matches!(a.kind(), PieceKind::Text));
        assert!(matches!(field.kind(), PieceKind::Separator(b'|')));
        assert_eq!((field.raw(), field.range()), (&b"\\F\\"[..], 1..4));
        let PieceKind::Bytes(hexadecimal) = bytes.kind() else {
            panic!("{bytes:?}");
        };
        assert_eq!((hexadecimal.len(), hexadecimal.clone().sum()), (2, 0x17_u8));
        assert!(matches!(highlight.kind(), PieceKind::Highlight));
        assert!(matches!(normal.kind(), PieceKind::Normal));
        let spaces = Formatting::VerticalSpace(2);
        assert!(matches!(space.kind(), PieceKind::Formatting(formatting) if *formatting == spaces));
        assert!(matches!(single.kind(), PieceKind::SingleByteSet(set) if set.clone().eq(*b"(B")));
        assert!(matches!(multi.kind(), PieceKind::MultiByteSet(set) if set.clone().eq(*b"$(D")));
        assert!(matches!(local.kind(), PieceKind::Local));
        assert_eq!(local.raw(), b"\\Zq\\");
    }

    #[test]
    fn unknown_and_unmatched_escapes_belong_to_the_text_around() {
        for raw in [
            &b"C:\\temp\\x"[..],
            b"\\",
            b"\\\\",
            b"\\\\\\",
            b"\\X0\\",
            b"\\X0G\\",
            b"\\C28\\",
            b"\\M28420\\",
            b"\\P\\",
            b"\\.sp1000\\",
            b"\\f\\",
            b"a\\Q\\b",
        ] {
            assert!(matches!(kinds(raw)[..], [PieceKind::Text]));
        }
        assert!(matches!(
            kinds(b"C:\\temp\\F\\x"),
            kinds if matches!(kinds[..], [PieceKind::Text, PieceKind::Separator(b'|'), PieceKind::Text])
        ));
        assert!(kinds(b"").is_empty());
    }

    #[test]
    fn only_declared_separators_can_be_escaped() {
        let three = Delimiters::read(b"MSH|^~\\|").unwrap();
        let mut pieces = Pieces::new(b"\\T\\", three);
        assert!(matches!(pieces.next().unwrap().kind(), PieceKind::Text));
        let five = Delimiters::read(b"MSH|^~\\&#|").unwrap();
        let mut pieces = Pieces::new(b"\\P\\", five);
        assert!(matches!(
            pieces.next().unwrap().kind(),
            PieceKind::Separator(b'#')
        ));
        let two = Delimiters::read(b"MSH|^~|").unwrap();
        assert_eq!(Pieces::new(b"a\\F\\b", two).count(), 1);
    }

    #[test]
    fn debug_shows_no_content() {
        let raw = b"Nordmann\\X4F6C61\\\\ZOla\\";
        let shown = format!("{:?} {:?}", Pieces::new(raw, Delimiters::PCD), pieces(raw));
        for content in ["Nordmann", "Ola", "4F6C", "79, 108", "78, 111"] {
            assert!(!shown.contains(content), "{shown}");
        }
    }

    proptest! {
        #[test]
        fn the_pieces_are_the_leaf(raw in r"([\\FSTREPHNXCMZ.brspk0-9A-C]|\\[FX]|é){0,40}") {
            let raw = raw.as_bytes();
            let pieces = pieces(raw);
            let mut joined = Vec::new();
            for piece in &pieces {
                prop_assert_eq!(piece.range().start, joined.len());
                prop_assert!(!piece.raw().is_empty());
                joined.extend_from_slice(piece.raw());
                prop_assert_eq!(piece.range().end, joined.len());
            }
            prop_assert_eq!(joined, raw);
            let is_text = |piece: &Piece<'_>| matches!(piece.kind(), PieceKind::Text);
            prop_assert!(!pieces.windows(2).any(|pair| pair.iter().all(is_text)));
        }
    }
}
