//! Constants for the units of measure of the table: partition 4 of the nomenclature.
//!
//! The name is the reference id without `MDC_DIM_`: `MDC_DIM_BEAT_PER_MIN` is [`BEAT_PER_MIN`].
//! `X` in a name stands for any prefix in the nomenclature; its code is that of the unit without one: [`X_VOLT`] is [`VOLT`].

pub use crate::tables::constants::unit::*;
