//! Device nomenclature for IHE PCD: ISO/IEEE 11073-10101 (MDC) terms and units, UCUM, LOINC and the Rosetta rules.
//!
//! For everyone who reads or writes codes of medical devices: `OBX-3` and `OBX-6` of an IHE PCD message carry MDC codes such as `147842^MDC_ECG_HEART_RATE^MDC`,
//! a FHIR server wants LOINC and UCUM instead.
//!
//! - [`MdcCode`], [`UnitCode`] and [`LoincCode`] are open: a code that no table knows is still a code, and arrives where it was sent.
//! - [`mdc`], [`mod@unit`] and [`loinc`] hold the constants.
//! - [`Term`] is a row of the nomenclature: code, reference id, kind and status; [`terms`] lists all.
//! - [`mod@resolve`] says what a sender meant by the code and the name it wrote, and how sure that is.
//! - [`convert`] and [`Conversion`] turn values of one unit into values of another, and refuse where the units measure different things;
//!   `ucum` (feature) evaluates any UCUM text.
//! - [`rtm`] says which units, values and body sites a metric may have.
//! - [`LoincPair`] says which MDC codes and LOINC codes published guides use together, and who says so.
//! - [`hl7`] has the tables of codes that PCD messages use.
//! - `map` (feature `alloc`) reads tables that users bring: the official LOINC/IEEE mapping table, and the maps of a site.
//!
//! ```
//! use ihe_pcd_codes::{MdcCode, UnitCode, convert, loinc, mdc, resolve::resolve, rtm, unit};
//!
//! let code = MdcCode::parse("147842")?;
//! assert_eq!(code, mdc::ECG_HEART_RATE);
//! assert_eq!(code.refid(), Some("MDC_ECG_HEART_RATE"));
//! assert!(code.to_loinc().any(|pair| pair.loinc == loinc::HEART_RATE));
//!
//! // As an old sender writes it: a 16-bit code.
//! assert_eq!(resolve("16770", "MDC_ECG_HEART_RATE").code(), Some(code));
//!
//! assert_eq!(unit::BEAT_PER_MIN.ucum(), Some("/min"));
//! assert!(UnitCode::all_from_ucum("1/min").any(|unit| unit == unit::BEAT_PER_MIN));
//! assert!(rtm::allows(code, unit::BEAT_PER_MIN).is_acceptable());
//! assert_eq!(convert(120.0, unit::MMHG, unit::KILO_PASCAL), Ok(15.99864));
//! # Ok::<(), ihe_pcd_codes::ParseCodeError>(())
//! ```
//!
//! The crate knows no messages. It needs no `std`, no dependency unless a feature says so and, without the feature `alloc`, no allocator.
//! A program that uses only constants has none of the tables in it.
//!
//! # What the tables hold, and what they do not
//!
//! Numbers, reference ids, UCUM texts, LOINC codes with at most one name each, and nothing else:
//! no definition, description or other text of ISO/IEEE 11073-10101.
//! The tables are no substitute for the standard, and no device should be built from them alone.
//!
//! With the feature `full` they hold all 54,785 rows of the list of January 2025.
//! Without it there are the partitions of objects and attributes (1), events (3), units (4), infrastructure (8) and settings (258),
//! the metrics, values and body sites of the Rosetta lists, and what monitors, ventilators and infusion pumps commonly send: 15,161 rows.
//! Whoever judges other people's messages should turn it on: a code that is not in the tables is unknown, not wrong.
//!
//! # Rights
//!
//! ```text
#![doc = include_str!("../NOTICE")]
//! ```
#![no_std]

#[cfg(feature = "alloc")]
extern crate alloc;

mod conversion;
mod digits;
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
