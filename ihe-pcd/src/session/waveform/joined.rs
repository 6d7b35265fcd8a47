use alloc::sync::Arc;

use crate::datatype::Instant;
use crate::model::{Correction, Waveform};
use crate::session::filter::Series;

/// A block, and how it stands to those of its series that came before.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct JoinedBlock<'r, 'a> {
    /// The block, with its samples.
    pub waveform: Waveform<'r, 'a>,
    /// What it is a piece of; `None` where more text would tell that than a joiner keeps
    /// ([`WaveformJoiner::MAX_TEXT`](super::WaveformJoiner::MAX_TEXT)).
    pub series: Option<Arc<Series>>,
    /// How it stands to the blocks before, or why that cannot be said.
    pub joined: Result<Joined, Unjoined>,
    /// What is said otherwise than for the block before; nothing for a block that is not joined, repeated or late.
    pub changes: Changes,
}

/// How a block stands to the blocks of its series that came before.
///
/// Times are those of the messages. Numbers of samples are rounded to the nearest.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Joined {
    /// It is the first one of its series.
    First,
    /// It begins where the latest one ends.
    Continues,
    /// It begins later: samples are missing.
    Gap {
        /// Where the latest one ends.
        from: Instant,
        /// Where this one begins.
        to: Instant,
        /// How many samples of this block's rate the time between takes, at least one.
        ///
        /// It is as exact as the rate: one that is derived from OBR-7 and OBR-8 of a short block is not.
        missing_samples: u64,
    },
    /// It has times that another block of the last ones has too, and is not the same: there are two samples for one time.
    Overlap {
        /// Where the common time begins.
        from: Instant,
        /// Where it ends.
        to: Instant,
        /// How many samples of this block's rate that takes.
        samples: u64,
    },
    /// It came before: the same samples of the same time, as they come with at-least-once delivery.
    Repeated,
    /// It is earlier than the latest one and overlaps none of the last ones: blocks came out of their order,
    /// and it fills a gap that was told, or one before the first block.
    Late {
        /// Where the latest block ends.
        end: Instant,
    },
}

/// Why it is not known how a block stands to others. Its series is as it was.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Unjoined {
    /// Its start is no instant, or its end is later than any.
    NoInstant,
    /// Its rate is not said and cannot be derived, so that its end is not known.
    NoRate,
    /// It has no sample.
    Empty,
    /// It is no block of its own: it changes one that was sent before.
    Correction(Correction),
    /// There are as many series as are allowed, and it is of another one.
    TooManySeries,
    /// What tells its series from others is text of more than
    /// [`WaveformJoiner::MAX_TEXT`](super::WaveformJoiner::MAX_TEXT) bytes.
    TooLong,
}

/// What a block says otherwise than the latest one of its series.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct Changes {
    /// The sample rate. Two that are derived from OBR-7 and OBR-8 are as good as these times are, and count as equal.
    pub rate: bool,
    /// The resolution, or its unit.
    pub resolution: bool,
    /// The unit of the samples.
    pub unit: bool,
    /// The data range, or the number that marks invalid samples.
    pub validity: bool,
    /// The number of channels.
    pub channels: bool,
}

impl Changes {
    /// Whether anything is.
    pub fn any(&self) -> bool {
        *self != Self::default()
    }
}
