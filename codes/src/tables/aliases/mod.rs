//! Codes and reference ids of older lists, by reference id and then code.

use super::{
    numbers::{U16s, U32s},
    texts::{Texts, texts},
};

/// The code as written, 0 for none.
pub(crate) const CODES: U32s = U32s::new(include_bytes!("codes.bin"));
/// The code of today, 0 for none.
pub(crate) const CURRENT: U32s = U32s::new(include_bytes!("current.bin"));
/// The place of the kind among those of `AliasKind`.
pub(crate) const KINDS: U16s = U16s::new(include_bytes!("kinds.bin"));
/// The reference id as written.
pub(crate) const REFIDS: Texts = texts!("refids");
/// Why the one is the other.
pub(crate) const REASONS: Texts = texts!("reasons");
/// Who writes so.
pub(crate) const SOURCES: Texts = texts!("sources");
