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

    /// What two sinks behind one name hold back together: the mark stays before what either of them needs.
    ///
    /// ```
    /// use ihe_pcd::plugin::Held;
    /// use ihe_pcd::session::Position;
    ///
    /// let holding = |position| {
    ///     let mut held = Held::default();
    ///     held.after = Some(Position::new(position));
    ///     held
    /// };
    /// let both = holding(7).and(Held::default()).and(holding(5));
    /// assert_eq!(both.after, Some(Position::new(5)));
    /// ```
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        // One that holds something back and is done with no time would lose it if the time of the other were remembered.
        let is_open = |held: &Self| held.after.is_some() && held.given_until.is_none();
        let given_until = match is_open(&self) || is_open(&other) {
            true => None,
            false => earliest(self.given_until, other.given_until),
        };
        self.losses.extend(other.losses);
        Self {
            after: earliest(self.after, other.after),
            given_until,
            wake_at: earliest(self.wake_at, other.wake_at),
            losses: self.losses,
        }
    }
}

/// The earlier one, if there is one.
fn earliest<T: Ord>(one: Option<T>, other: Option<T>) -> Option<T> {
    one.into_iter().chain(other).min()
}
