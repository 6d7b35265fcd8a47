//! IHE Patient Care Device (PCD) for Rust.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "tokio")]
pub mod actor;
pub mod datatype;
#[doc(hidden)]
pub mod fuzzing;
pub mod hl7;
pub mod model;
pub mod plugin;
pub mod session;

#[doc(inline)]
pub use ihe_pcd_codes as codes;
#[doc(inline)]
pub use ihe_pcd_mllp as mllp;
