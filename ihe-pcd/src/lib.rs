//! IHE Patient Care Device (PCD) for Rust.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub mod datatype;
pub mod hl7;
