//! What failed in other products, one test for each failure, named after the public issue; `FIELD_FAILURES.md` lists them.
//!
//! A product name without a number stands for what was seen when that product was run.
#![cfg(feature = "tokio")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

mod framing;
mod limits;
mod links;
mod silence;
mod wire;
