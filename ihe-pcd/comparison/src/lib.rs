//! The HL7 reader and the wire of ihe-pcd beside the other Rust crates for HL7 v2: the same bytes, the same work.
//!
//! For whoever doubts a figure in the README. Five programs stand on this library:
//! `ihe-pcd-comparison` measures how fast messages are read and `allocations` what that allocates;
//! `framing` measures how fast frames are found, `server` how fast requests are answered,
//! and `connections` what ten thousand connections take.
//!
//! - [`Peer`] is what is asked of a crate that reads messages; [`peers`] has an implementation for each.
//! - [`Entry`] is a peer ready to be measured, whatever its types.
//! - [`Sample`] is a message with what is known of it.
//! - [`framing`] and [`wire`] have the same for frames and for servers.
//!
//! Not here: features, correctness and tolerance of the peers.

mod agree;
mod entry;
pub mod framing;
mod measure;
pub mod peers;
mod sample;
mod sum;
pub mod wire;

pub use agree::disagreements;
pub use entry::{Entry, entries};
pub use measure::{Operation, Plan, median, medians, medians_of};
pub use peers::Peer;
pub use sample::{Sample, samples};
