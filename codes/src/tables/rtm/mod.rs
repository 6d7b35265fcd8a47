//! The Rosetta rules: metrics, their lists, and what is in them.

use super::{
    numbers::{U16s, U32s},
    texts::{Texts, texts},
};

/// The codes of the metrics, ascending. The provisional metrics, which have none, come behind them.
pub(crate) static METRIC_CODES: U32s = U32s::new(include_bytes!("metric_codes.bin"));

/// The reference ids of the provisional metrics, by upper case.
pub(crate) static PROVISIONAL: Texts = texts!("provisional");

/// By metric, where its parts start in [`PARTS`]; and where those of the last one end.
pub(crate) static METRIC_PARTS: U16s = U16s::new(include_bytes!("metric_parts.bin"));

/// The number of a list, and in the upper two bits what it lists: units, values or body sites.
/// A metric's own lists stand before its groups.
pub(crate) static PARTS: U16s = U16s::new(include_bytes!("parts.bin"));

/// The names of the first lists, the groups.
pub(crate) static GROUP_NAMES: Texts = texts!("group_names");

/// By list, who published it; and [`OF_UNITS`] where it lists units.
pub(crate) static LISTS: U16s = U16s::new(include_bytes!("lists.bin"));

/// Added to the source of a list of units.
pub(crate) const OF_UNITS: u16 = 0x100;

/// By list, where its entries start in [`ENTRIES`]; and where those of the last one end.
pub(crate) static LIST_STARTS: U16s = U16s::new(include_bytes!("list_starts.bin"));

/// Term codes of units, with 31 added for any prefix; or numbers of values.
pub(crate) static ENTRIES: U16s = U16s::new(include_bytes!("entries.bin"));

/// By number, the value as written.
pub(crate) static VALUES: Texts = texts!("values");

/// By number, the code of the value; 0 where it is none.
pub(crate) static VALUE_CODES: U32s = U32s::new(include_bytes!("value_codes.bin"));
