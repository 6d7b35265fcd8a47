//! The generated tables, and how their columns are read.
//!
//! Written by `cargo run -p ihe-pcd-codes --example generate` from `codes/data`,
//! compared by the test `generated`.

pub(crate) mod aliases;
pub(crate) mod hl7;
pub(crate) mod loinc;
pub(crate) mod numbers;
pub(crate) mod rtm;
pub(crate) mod terms;
pub(crate) mod texts;
pub(crate) mod units;

#[rustfmt::skip]
pub(crate) mod hl7_constants;
#[rustfmt::skip]
pub(crate) mod loinc_constants;
#[rustfmt::skip]
pub(crate) mod mdc_constants;
#[rustfmt::skip]
pub(crate) mod measures;
#[cfg(feature = "ucum")]
#[rustfmt::skip]
pub(crate) mod ucum_atoms;
#[rustfmt::skip]
pub(crate) mod unit_constants;
