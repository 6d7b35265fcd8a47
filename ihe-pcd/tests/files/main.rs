//! Files and streams of many messages, from memory, pieces, `io::Read` and tokio.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail by panicking"
)]

mod division;
mod envelope;
mod limit;
mod reader;
#[cfg(feature = "tokio")]
mod task;
