//! The actors over real sockets, from the sender's report to the receiver's sink.

#![cfg(feature = "tokio")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail by panicking"
)]

mod certificates;
mod consumer;
mod gated;
mod load;
mod metrics;
mod refused_frames;
mod reporter;
mod shutdown;
mod sinks;
mod site;
mod tap;
mod virtual_time;
