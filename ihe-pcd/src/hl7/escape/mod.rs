//! Escape sequences (HL7 v2.6 2.7): split first, resolve the leaves once, never twice.

mod encode;
mod formatting;
mod hex_bytes;
mod piece;
mod pieces;
mod resolve;
mod sequence;

pub(in crate::hl7) use encode::{NULL, NoEscape, Sink, escape, escape_null, escape_part, is_plain};
pub use formatting::Formatting;
pub use hex_bytes::HexBytes;
pub use piece::{Piece, PieceKind};
pub use pieces::Pieces;
pub(in crate::hl7) use resolve::resolve;
