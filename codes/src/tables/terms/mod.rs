//! The nomenclature: the core rows, or with the feature `full` all of them.

pub(crate) use self::{kinds::KINDS, rows::*};

#[rustfmt::skip]
mod kinds;

#[cfg(not(feature = "full"))]
#[path = "core/rows.rs"]
#[rustfmt::skip]
mod rows;
#[cfg(feature = "full")]
#[path = "full/rows.rs"]
#[rustfmt::skip]
mod rows;
