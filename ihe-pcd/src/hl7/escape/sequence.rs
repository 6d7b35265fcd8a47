use super::{Formatting, HexBytes, PieceKind};
use crate::hl7::Delimiters;

/// An escape sequence in a leaf, and what stands on both sides of it.
pub(super) struct Sequence<'a> {
    /// Text in which no sequence begins.
    pub(super) before: &'a [u8],
    /// The sequence with its escape characters.
    pub(super) raw: &'a [u8],
    pub(super) kind: PieceKind<'a>,
    pub(super) after: &'a [u8],
}

impl<'a> Sequence<'a> {
    /// The first sequence whose meaning is known.
    ///
    /// A sequence stands between two neighbouring escape characters, so each gap is searched once and read once,
    /// and a candidate that is none costs nothing later: the work is linear in all calls for a leaf together.
    #[inline]
    pub(super) fn first(raw: &'a [u8], delimiters: Delimiters) -> Option<Self> {
        let escape = delimiters.escape()?;
        let mut opener = memchr::memchr(escape, raw)?;
        loop {
            let (before, tail) = raw.split_at_checked(opener)?;
            let gap = memchr::memchr(escape, tail.get(1..)?)?;
            let (sequence, after) = tail.split_at_checked(gap.checked_add(2)?)?;
            if let Some(kind) = recognise(sequence, delimiters) {
                return Some(Self {
                    before,
                    raw: sequence,
                    kind,
                    after,
                });
            }
            opener = opener.checked_add(gap)?.checked_add(1)?;
        }
    }
}

/// What a sequence with its escape characters means.
fn recognise<'a>(sequence: &'a [u8], delimiters: Delimiters) -> Option<PieceKind<'a>> {
    let [_, inner @ .., _] = sequence else {
        return None;
    };
    match inner {
        b"F" => Some(PieceKind::Separator(delimiters.field())),
        b"S" => delimiters.component().map(PieceKind::Separator),
        b"T" => delimiters.subcomponent().map(PieceKind::Separator),
        b"R" => delimiters.repetition().map(PieceKind::Separator),
        b"E" => delimiters.escape().map(PieceKind::Separator),
        b"P" => delimiters.truncation().map(PieceKind::Separator),
        b"H" => Some(PieceKind::Highlight),
        b"N" => Some(PieceKind::Normal),
        [b'X', digits @ ..] => HexBytes::new(digits).map(PieceKind::Bytes),
        [b'C', digits @ ..] if digits.len() == 4 => {
            HexBytes::new(digits).map(PieceKind::SingleByteSet)
        }
        [b'M', digits @ ..] if matches!(digits.len(), 4 | 6) => {
            HexBytes::new(digits).map(PieceKind::MultiByteSet)
        }
        [b'.', command @ ..] => Formatting::read(command).map(PieceKind::Formatting),
        [b'Z', ..] => Some(PieceKind::Local),
        _ => None,
    }
}
