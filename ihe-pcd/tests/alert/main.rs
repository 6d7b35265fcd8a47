//! Alerts: what is read of them, what is built, and that nothing of a message is lost.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

mod built;
mod content;
mod damaged;
mod ids;
mod old_senders;
mod plan;
mod reading;
mod status;
mod status_built;
mod wire;
