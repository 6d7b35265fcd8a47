use alloc::vec::Vec;

use crate::datatype::Instant;
use crate::session::Position;
use crate::session::filter::Holding;
use crate::session::gap::Loss;

/// Where a sink begins: what was remembered of what it held back.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Progress {
    /// Its mark: what comes stands after it.
    pub after: Position,
    /// What it said last of [`Held::given_until`]; `None` if it never did.
    pub given_until: Option<Instant>,
    /// What time it is.
    pub now: Instant,
}

/// What a sink holds back of the reports that it took.
///
/// Without anything in it, nothing: its mark goes on with the reports, and it is not asked again before the next one.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct Held {
    /// Its mark may go to here and not beyond: what stands after it must come again after a restart.
    /// `None` if nothing needs to.
    pub after: Option<Position>,
    /// Up to which time it is done with everything. It is remembered as its mark is, and comes back in [`Progress`].
    pub given_until: Option<Instant>,
    /// When it is to be asked again though nothing more comes.
    pub wake_at: Option<Instant>,
    /// What is not there, since it was asked last: for the gap sinks.
    pub losses: Vec<Loss>,
}

impl Progress {
    /// The first begin, or one after a mark.
    pub const fn new(after: Position, given_until: Option<Instant>, now: Instant) -> Self {
        Self {
            after,
            given_until,
            now,
        }
    }
}

impl Held {
    /// What a thinning holds, with what is not there.
    pub const fn of(holding: Holding, losses: Vec<Loss>) -> Self {
        Self {
            after: holding.after,
            given_until: holding.given_until,
            wake_at: holding.wake_at,
            losses,
        }
    }
}
