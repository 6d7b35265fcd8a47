//! The judge beside NIST's engine, over other people's messages and NIST's own profiles.
//!
//! Neither is in this repository: `$PCD_PROFILES`, `$PCD_VERDICTS` and `$PCD_CORPUS` say where they are.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    reason = "tests fail by panicking"
)]

#[cfg(feature = "igamt")]
mod agreement;
#[cfg(feature = "igamt")]
mod differences;
#[cfg(feature = "igamt")]
mod verdicts;
