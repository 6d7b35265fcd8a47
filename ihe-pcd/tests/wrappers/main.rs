//! Sinks around sinks: what each of them promises, alone and together.

#![cfg(feature = "tokio")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]

mod associated;
mod batched;
mod bringer;
mod chart;
mod converted;
mod filtered;
mod mapped;
mod rate_limited;
mod received;
mod retried;
mod routed;
#[path = "../scaffold/mod.rs"]
#[allow(dead_code, unused_imports, reason = "others use the rest")]
mod scaffold;
mod tee;
mod together;
