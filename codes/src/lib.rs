//! Device nomenclature for IHE PCD: ISO/IEEE 11073-10101 (MDC) terms and units, UCUM and LOINC.
//!
//! For everyone who reads or writes codes of medical devices: `OBX-3` and `OBX-6` of an IHE PCD message carry MDC codes such as `147842^MDC_ECG_HEART_RATE^MDC`,
//! a FHIR server wants LOINC and UCUM instead.
//!
//! - [`MdcCode`], [`UnitCode`] and [`LoincCode`] are open: a code that no table knows is still a code, and arrives where it was sent.
//! - [`mdc`], [`mod@unit`] and [`loinc`] hold the constants.
//! - [`LoincPair`] says which MDC codes and LOINC codes published guides use together, and who says so.
//! - `map` reads tables that users bring: the official LOINC/IEEE mapping table, and the maps of a site (feature `alloc`).
//! - [`terms`] lists the whole table.
//! - [`convert`] and [`Conversion`] turn values of one unit into values of another, and refuse where the units measure different things.
//! - [`rtm`] says which units, values and body sites a metric may have.
//! - [`hl7`] has the tables of codes that PCD messages use.
//!
//! ```
//! use ihe_pcd_codes::{MdcCode, UnitCode, loinc, mdc, unit};
//!
//! let code = MdcCode::parse("147842")?;
//! assert_eq!(code, mdc::ECG_HEART_RATE);
//! assert_eq!(code.refid(), Some("MDC_ECG_HEART_RATE"));
//! assert!(code.to_loinc().any(|pair| pair.loinc == loinc::HEART_RATE));
//!
//! assert_eq!(unit::BEAT_PER_MIN.ucum(), Some("/min"));
//! assert!(UnitCode::all_from_ucum("1/min").any(|unit| unit == unit::BEAT_PER_MIN));
//! # Ok::<(), ihe_pcd_codes::ParseCodeError>(())
//! ```
//!
//! The crate has no dependencies unless the feature `serde` is on, needs no `std` and, without the feature `alloc`, no allocator, and knows no messages.
//!
//! # What the tables hold, and what they do not
//!
//! Numbers, reference ids, UCUM texts, LOINC codes with at most one name each, and nothing else:
//! no definition, description or other text of ISO/IEEE 11073-10101.
//! The tables are a selection, no substitute for the standard, and no device should be built from them alone.
//! Complete are the partitions of objects and attributes (1), events (3), units (4), infrastructure (8) and settings (258) as of January 2025;
//! of the others there is what monitors, ventilators and infusion pumps commonly send.
//!
//! The official LOINC/IEEE mapping table is not included.
//! Copyright and licence notices of the nomenclatures stand in the file `NOTICE` at the root of the repository.

#![no_std]

#[cfg(feature = "alloc")]
extern crate alloc;

mod conversion;
mod error;
mod loinc_code;
mod loinc_pair;
mod mdc_code;
mod measure;
mod nomenclature;
mod partition;
#[cfg(feature = "serde")]
mod serde;
mod tables;
mod term;
mod unit_code;

#[cfg(feature = "alloc")]
#[doc(hidden)]
pub mod fuzzing;
pub mod hl7;
pub mod loinc;
#[cfg(feature = "alloc")]
pub mod map;
pub mod mdc;
pub mod resolve;
pub mod rtm;
#[cfg(feature = "ucum")]
pub mod ucum;
pub mod unit;

#[cfg(feature = "decimal")]
pub use self::conversion::DecimalError;
pub use self::{
    conversion::{Conversion, ConvertError, convert},
    error::{ParseCodeError, ParseLoincError},
    loinc_code::LoincCode,
    loinc_pair::{LoincPair, LoincRelation},
    mdc_code::MdcCode,
    measure::{Dimension, Measure, Prefix, Ratio},
    partition::Partition,
    term::{Term, TermKind, TermStatus, term_count, terms},
    unit_code::UnitCode,
};
