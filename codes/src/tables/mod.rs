//! The generated tables: data only, no code.
//!
//! Written by `cargo run -p ihe-pcd-codes --example generate` from `codes/data`,
//! compared by the test `generated`.

#[rustfmt::skip]
pub(crate) mod loinc;
#[rustfmt::skip]
pub(crate) mod loinc_constants;
#[rustfmt::skip]
pub(crate) mod mdc_constants;
#[rustfmt::skip]
pub(crate) mod terms;
#[rustfmt::skip]
pub(crate) mod unit_constants;
#[rustfmt::skip]
pub(crate) mod units;
