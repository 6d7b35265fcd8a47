//! The HL7 reader of ihe-pcd beside the other Rust crates that read HL7 v2: the same messages, the same work.
//!
//! For whoever doubts a figure in the README. Two programs stand on this library:
//! `ihe-pcd-comparison` measures time, `allocations` counts allocations.
//!
//! - [`Peer`] is what is asked of a crate; [`peers`] has an implementation for each.
//! - [`Entry`] is a peer ready to be measured, whatever its types.
//! - [`Sample`] is a message with what is known of it.
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
