//! The generated tables, and how their columns are read.
//!
//! Written by `cargo run -p ihe-pcd-codes --example generate` from `codes/data`,
//! compared by the test `generated`.

pub(crate) mod aliases;
pub(crate) mod constants;
pub(crate) mod hl7;
pub(crate) mod loinc;
pub(crate) mod numbers;
pub(crate) mod rtm;
pub(crate) mod terms;
pub(crate) mod texts;
#[cfg(feature = "ucum")]
pub(crate) mod ucum;
pub(crate) mod units;
