//! The alert manager, from the reporter's message to the sink that calls a nurse.

#![cfg(feature = "tokio")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail by panicking"
)]

mod crashes;
mod ends;
mod faults;
mod links;
mod list;
mod operator;
mod restart;
#[path = "../scaffold/mod.rs"]
#[allow(dead_code, reason = "others use the rest")]
mod scaffold;
mod silence;
mod sinks;
mod station;
mod stories;
