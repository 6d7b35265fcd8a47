//! The symbols of UCUM that are evaluated.

#[rustfmt::skip]
mod atoms;

pub(crate) use self::atoms::atom;
