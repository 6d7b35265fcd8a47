//! The alert manager over a file that lasts: what stood stands again, whatever ended it, and what a person ends by the file is over.

#![cfg(feature = "sqlite")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]

mod ends;
mod restart;
mod station;
