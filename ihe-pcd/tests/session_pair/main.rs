//! Both sides of a connection in virtual time: no socket, no runtime, no clock.

#![cfg(feature = "std")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail by panicking"
)]

mod answers;
mod content;
mod delivery;
mod duplicates;
mod families;
mod letterheads;
mod order;
mod pair;
mod refused_frames;
mod site;
mod storing;
mod taking;
mod window;
mod wire;
