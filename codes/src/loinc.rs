//! Constants for LOINC codes that published guides use for device observations.
//!
//! The names are this crate's; the text behind each code is its LOINC name.
//! LOINC is copyright Regenstrief Institute, Inc. and the LOINC Committee: see <http://loinc.org/license>.

pub use crate::tables::constants::loinc::*;
