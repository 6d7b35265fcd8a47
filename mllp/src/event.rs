//! What a stream of bytes turned out to hold.

use crate::{Deviation, Frame};

/// Something found in the stream, in the order of the stream.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Event {
    /// A complete block.
    Frame(Frame),
    /// The peer did not keep to MLLP, and the [`Config`](crate::Config) tolerates it.
    /// Deviations inside a block and in its trailer come directly before its frame.
    Deviation(Deviation),
}
