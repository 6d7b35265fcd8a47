//! Blocks of samples: split over messages, sent as text, read and joined.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

mod joining;
mod monitor;
mod splitting;
