use core::fmt;
use core::ops::Range;

use super::{Formatting, HexBytes};

/// A piece of a leaf: one escape sequence, or the text between two.
#[derive(Clone, Debug)]
pub struct Piece<'a> {
    pub(super) kind: PieceKind<'a>,
    pub(super) raw: Raw<'a>,
    pub(super) begin: usize,
}

impl<'a> Piece<'a> {
    /// What it is.
    pub const fn kind(&self) -> &PieceKind<'a> {
        &self.kind
    }

    /// The bytes on the wire, with the escape characters on both sides of a sequence.
    pub const fn raw(&self) -> &'a [u8] {
        self.raw.0
    }

    /// Where those bytes stand in the leaf.
    pub const fn range(&self) -> Range<usize> {
        Range {
            start: self.begin,
            end: self.begin.saturating_add(self.raw.0.len()),
        }
    }
}

/// What a [`Piece`] of a leaf is (HL7 v2.6 2.7).
///
/// `Debug` shows no content.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum PieceKind<'a> {
    /// Text in the character set of the message, and escapes that mean nothing known or have no end.
    Text,
    /// `\F\ \S\ \T\ \R\ \E\ \P\`: a separator of the message as a character of the text.
    Separator(u8),
    /// `\X..\`: bytes in the character set of the message.
    Bytes(HexBytes<'a>),
    /// `\H\`: highlighted from here on.
    Highlight,
    /// `\N\`: no longer highlighted.
    Normal,
    /// `\Cxxyy\`: what follows is in another single-byte set, named by what follows ESC in ISO 2022.
    SingleByteSet(HexBytes<'a>),
    /// `\Mxxyy\` or `\Mxxyyzz\`: what follows is in another multi-byte set.
    MultiByteSet(HexBytes<'a>),
    /// `\.br\` and the like.
    Formatting(Formatting),
    /// `\Z..\`: what sender and receiver agreed on; [`Piece::raw`] has it.
    Local,
}

/// Bytes that `Debug` only counts.
#[derive(Clone, Copy)]
pub(super) struct Raw<'a>(pub(super) &'a [u8]);

impl fmt::Debug for Raw<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}
