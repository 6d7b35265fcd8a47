//! The rules of the built-in profiles: each is broken by one change of a good message, and kept by another.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests fail by panicking"
)]

mod a_nist;
mod acknowledgements;
mod adjacent;
mod adjacent_messages;
mod b_gazelle;
mod c_framework;
mod cases;
mod conflicts;
mod d_ipf;
mod damaged;
mod good;
mod messages;
mod places;
mod requirements;
mod switched_off;
mod tables;
mod wire;
