//! The actors over real sockets, from the sender's report to the receiver's sink.

#![cfg(feature = "tokio")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail by panicking"
)]

mod acknowledging;
mod alerts;
mod audit;
mod certificates;
mod clocks;
mod consumer;
mod forwarder;
mod gaps;
mod inbox;
mod load;
mod metrics;
mod received;
mod refused_frames;
mod replay;
mod restart;
#[path = "../scaffold/mod.rs"]
#[allow(dead_code, reason = "others use the rest")]
mod scaffold;
mod shutdown;
mod sinks;
mod sources;
mod stories;
mod tap;
mod virtual_time;
mod volatile_reporter;
mod windowed;
