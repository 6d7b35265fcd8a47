//! LOINC codes: names, and the MDC codes that published guides use together with them.

use super::{
    numbers::{U16s, U32s},
    texts::{Texts, texts},
};

/// The numbers of the codes that have a name, ascending.
pub(crate) static NAMED: U32s = U32s::new(include_bytes!("named.bin"));

/// For each of those, the name.
pub(crate) static NAMES: Texts = texts!("names");

/// For each pair, the MDC code; ascending, pairs of one code by LOINC number.
pub(crate) static PAIR_MDC: U32s = U32s::new(include_bytes!("pair_mdc.bin"));

/// For each pair, the LOINC number.
pub(crate) static PAIR_LOINC: U32s = U32s::new(include_bytes!("pair_loinc.bin"));

/// For each pair, how the two stand to each other.
pub(crate) static PAIR_RELATION: U16s = U16s::new(include_bytes!("pair_relation.bin"));

/// For each pair, who uses the two together, separated by semicolons.
pub(crate) static SOURCES: Texts = texts!("sources");

/// The pairs, by LOINC number and then MDC code.
pub(crate) static BY_LOINC: U16s = U16s::new(include_bytes!("by_loinc.bin"));
