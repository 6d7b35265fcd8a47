//! The SQLite store on real files.

#![cfg(feature = "sqlite")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]

mod commits;
mod damage;
mod files;
mod journal;
mod large;
mod limits;
mod log;
mod notes;
mod observations;
mod operator;
#[allow(dead_code, unreachable_pub, reason = "other tests need the rest")]
mod place;
mod room;
mod silence;

use observations::columns;
use place::{Place, count, entry, header, heart_rate, one};
