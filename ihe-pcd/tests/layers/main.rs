//! The layer rule, read from the sources.
//!
//! A room of `ihe-pcd` names only rooms that stand before it; the rooms up to `session` touch no socket, clock,
//! thread or randomness; packages depend in one direction; files stay short enough to be read in one go.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

mod direction;
mod path;
mod rooms;
mod size;
mod source;
