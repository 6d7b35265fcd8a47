//! Tables of codes: those of HL7 by number, then those of PCD.

use super::{
    numbers::U16s,
    texts::{Texts, texts},
};

/// By table, its name.
pub(crate) static NAMES: Texts = texts!("names");

/// By table, the number HL7 gave it, or where the technical framework has it.
pub(crate) static REFERENCES: Texts = texts!("references");

/// By table, its first row; and behind the last one, the number of rows.
pub(crate) static STARTS: U16s = U16s::new(include_bytes!("starts.bin"));

/// The rows of each table, by code.
pub(crate) static BY_CODE: U16s = U16s::new(include_bytes!("by_code.bin"));

/// By row, the code.
pub(crate) static CODES: Texts = texts!("codes");

/// By row, what the code means.
pub(crate) static DISPLAYS: Texts = texts!("displays");

/// By row, what HL7 says of the code.
pub(crate) static STATUS: U16s = U16s::new(include_bytes!("status.bin"));
