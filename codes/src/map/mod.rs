//! Tables that users bring: the official LOINC/IEEE mapping table, and the maps of a site.
//!
//! For gateways that are set up by files.
//! [`LoincMap`] reads the user's own download of the official table;
//! [`CodeMap`] reads what a site has decided: which MDC code a vendor's own code stands for, and which local code, unit and precision an MDC code gets.
//! Neither opens files or watches them, and neither converts values.
//! Needs the feature `alloc`.
//!
//! # Files
//!
//! Comma separated values in UTF-8, as RFC 4180 has them and spreadsheets write them:
//! with or without a byte-order mark; separated by commas, semicolons or tabs, whichever the header has most of; lines end with CR LF, LF or CR;
//! cells with separators, quotes or line breaks are in quotes, and quotes within are doubled.
//! A blank row is passed over.
//! Everything else is an error with its line: [`Faults`] lists all of them, and nothing is loaded then.
//! Another character set is refused and not guessed: a wrong guess changes the letters, and nobody sees it.
//!
//! A file may have up to [`MAX_LENGTH`] bytes.
//!
//! # The code map
//!
//! ```text
//! #code-map,v1
//! #name,ICU monitors
//! #version,v3 of 2026-11-22
//! #source,Interface manual of the vendor (rev. C); decided by the medical engineers
//! vendor_system,vendor_code,vendor_text,mapping,mdc_code,mdc_refid,unit,local_code,local_text,local_unit,decimals,note
//! 99ACME,HR,Heart rate,standard,147842,MDC_ECG_HEART_RATE,MDC_DIM_BEAT_PER_MIN,301,Pulse,/min,0,
//! 99ACME,QI,Signal quality index,private,192512,,%,,,,,not for the record
//! 99ACME,BEEP,Speaker volume,nothing,,,,,,,,nobody needs it
//! ```
//!
//! First the metadata, one per line, in any order but for the first:
//!
//! | line | value |
//! |---|---|
//! | `#code-map` | the version of this format: `v1` |
//! | `#name` | what the map is for; [`CodeMap::reload`] accepts only a map of the same name |
//! | `#version` | the version of the map, which begins with the letter v: a spreadsheet rewrites `1.10` as `1.1` and a date after its own custom, but leaves `v1.10` and `v2026-11-22` alone |
//! | `#source` | where the map comes from: documents, people |
//!
//! All four are needed. Further cells of these lines are empty, as spreadsheets leave them.
//! Then the header with all of these columns, in any order, and the rows:
//!
//! | column | value |
//! |---|---|
//! | `vendor_system` | the coding system the vendor sends with the code, exactly; may be empty |
//! | `vendor_code` | the vendor's code, exactly; empty if the row is only about the way from MDC to the local code |
//! | `vendor_text` | the vendor's name of it, for people |
//! | `mapping` | `standard`: to a term of the list, whose code and reference id are both given and belong together; `private`: to a code that the list need not have; `nothing`: on purpose to nothing |
//! | `mdc_code` | the decimal code |
//! | `mdc_refid` | the reference id; in `private` rows it may be empty |
//! | `unit` | the unit of the value, where the row is for one unit only: reference id or decimal code of the MDC unit, or UCUM; one that the list does not have only in `private` rows; in `standard` rows of a metric with a Rosetta list of units, one that measures what one of those measures |
//! | `local_code` | the code of the local system; empty if the row is only about the way from the vendor to MDC |
//! | `local_text` | the local name, for people |
//! | `local_unit` | the unit the local system takes, in its own spelling; where that is a reference id or a UCUM text (of more than one letter), it measures what `unit` measures |
//! | `decimals` | how many decimals the local system takes: 0 to 9, or empty |
//! | `note` | anything |
//!
//! A row of the mapping `nothing` names either a vendor code or an MDC code, no unit and nothing local.
//! Code 0 is the code of terms that wait for theirs, so it needs a reference id that begins with `MDCX_`, takes no local code and is mapped no further.
//!
//! A vendor code has one MDC code per unit, and an MDC code one local code per unit: rows that say otherwise contradict each other and are refused.
//! A unit is the same however it is written: `mm[Hg]`, `MDC_DIM_MMHG`, `266016`.
//! A site that takes the same MDC code from two vendors into two local codes has two maps.
//!
//! Spreadsheets change codes too: `0042` becomes 42, `1E5` becomes 100000, `3-4` becomes a day.
//! Import such columns as text.

mod changes;
mod code_map;
mod conflicts;
mod csv;
mod dimension;
mod entry;
mod fault;
mod header;
mod loinc_map;
mod lookup;
mod metadata;
mod read_entry;
mod rule;
mod sorted;

pub use self::{
    changes::Changes,
    code_map::CodeMap,
    entry::{Entry, LocalCode, MappedUnit, Mapping, MdcTerm, VendorCode},
    fault::{Fault, Faults},
    loinc_map::{Equivalence, LoincCandidate, LoincMap, LoincRow, Origin},
    lookup::{Candidates, Lookup, Match},
    rule::Rule,
};

/// The longest file that is read, in bytes: 16 MiB, a hundred times what the longest known table has.
pub const MAX_LENGTH: usize = 16 * 1024 * 1024;
