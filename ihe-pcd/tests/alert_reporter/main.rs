//! Alerts that are raised: their messages in virtual time, what a restart knows of them, and the actor over real sockets.

#![cfg(feature = "tokio")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    missing_docs,
    reason = "tests fail by panicking"
)]

mod actor;
mod beside;
mod histories;
mod life;
#[path = "../scaffold/mod.rs"]
#[allow(dead_code, reason = "other tests need the rest")]
mod scaffold;
mod source;
mod upkeep;
mod workbench;
