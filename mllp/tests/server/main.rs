//! A server among peers, handlers and listeners that do what they should not.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

mod accepting;
mod budget;
mod draining;
mod limits;
mod site;
