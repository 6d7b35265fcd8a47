//! The constants that the public modules of the same names hold.

#[rustfmt::skip]
pub(crate) mod hl7;
#[rustfmt::skip]
pub(crate) mod loinc;
#[rustfmt::skip]
pub(crate) mod mdc;
#[rustfmt::skip]
pub(crate) mod unit;
