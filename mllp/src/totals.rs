//! Counters over the life of a decoder.

/// What a decoder has seen since it was made.
///
/// No byte is lost from sight: once [`Decoder::poll_event`](crate::Decoder::poll_event) has returned `None`,
/// payload, framing, noise and discarded bytes and those still buffered add up to all bytes received.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Totals {
    /// Frames delivered.
    pub frames: u64,
    /// Bytes delivered as payload.
    pub payload_bytes: u64,
    /// Start blocks and trailers, tolerated forms included.
    pub framing_bytes: u64,
    /// Bytes dropped outside any block.
    pub noise_bytes: u64,
    /// Payload bytes of frames that were not delivered: too long, refused or cut.
    pub discarded_bytes: u64,
    /// Deviations found.
    pub deviations: u64,
    /// Errors found.
    pub errors: u64,
}
