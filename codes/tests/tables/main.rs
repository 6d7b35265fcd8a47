//! The generated tables are the source tables: byte by byte, and row by row through the public lookups.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests fail by panicking"
)]

#[path = "../../examples/generate/tables/mod.rs"]
mod generator;

mod aliases;
mod generated;
mod hl7;
mod loinc;
mod rtm;
mod terms;
mod units;

use std::path::{Path, PathBuf};

fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn data() -> PathBuf {
    package().join("data")
}
