//! TLS between our server and our client, and between ours and a bare engine that breaks the rules.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

mod engine;
mod gaps;
mod host_names;
mod identities;
mod proofs;
mod reloading;
mod site;
mod streams;
mod trust;
mod versions;
