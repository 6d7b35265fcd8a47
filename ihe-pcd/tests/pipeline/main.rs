//! Pipelines from a file: what is wrong with it is told before anything is opened, and what is right runs.

#![cfg(feature = "pipeline")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail by panicking"
)]

mod alarms;
mod description;
mod directories;
mod faults;
mod plugins;
mod running;
