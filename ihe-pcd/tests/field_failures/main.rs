//! What failed in other products, one test for each failure, named after the public issue; `FIELD_FAILURES.md` lists them.
//!
//! Here are acknowledgements, silence and loss; framing and transport are tested likewise in `mllp`.
//! A product name without a number stands for what was seen when that product was run.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

#[cfg(feature = "tokio")]
mod acknowledging;
#[cfg(feature = "tokio")]
mod answering;
#[cfg(feature = "tokio")]
mod limits;
#[cfg(feature = "tokio")]
mod reporting;
#[cfg(feature = "tokio")]
#[path = "../scaffold/mod.rs"]
#[allow(dead_code, reason = "others use the rest")]
mod scaffold;
mod table;
