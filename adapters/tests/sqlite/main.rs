//! The SQLite store on real files.

#![cfg(feature = "sqlite")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    missing_docs,
    reason = "tests fail by panicking, and say what they counted"
)]

mod alert_operator;
mod alerts;
mod commits;
mod corrections;
mod damage;
mod damaged_log;
mod files;
mod journal;
mod large;
mod limits;
mod log;
mod model;
mod notes;
mod observations;
mod operator;
#[allow(dead_code, unreachable_pub, reason = "other tests need the rest")]
mod place;
mod rebuilding;
mod registry;
mod room;
mod silence;

use observations::columns;
use place::{Place, count, entry, header, heart_rate, one};
