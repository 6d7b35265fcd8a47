use ihe_pcd_mllp::{FrameErrorKind, Peer};

use super::{Expected, GapMark, GapReason, GapScope};
use crate::datatype::Instant;
use crate::model::Interval;
use crate::session::filter::{Notice, Thinned, Window};
use crate::session::{ConsumerEvent, DeliveryError, DropReason, Entry, Position};

/// That something is not there: what a [`GapLedger`](super::GapLedger) makes records of.
///
/// The functions here say which happenings are losses, and of whom.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Loss {
    /// Whom it is about.
    pub scope: GapScope,
    /// Why.
    pub reason: GapReason,
    /// When.
    pub extent: Extent,
    /// How many, in [`GapReason::unit`].
    pub count: u64,
    /// Which message, if it is one.
    pub mark: Option<GapMark>,
    /// What was expected, of a silence.
    pub expected: Option<Expected>,
}

/// When something is not there.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Extent {
    /// It would have come at this instant.
    At(Instant),
    /// In this time.
    In(Interval),
    /// From this instant on, until its end is told.
    Since(Instant),
}

impl Loss {
    /// One of something.
    pub const fn new(scope: GapScope, reason: GapReason, extent: Extent) -> Self {
        Self {
            scope,
            reason,
            extent,
            count: 1,
            mark: None,
            expected: None,
        }
    }

    /// So many.
    #[must_use]
    pub const fn with_count(mut self, count: u64) -> Self {
        self.count = count;
        self
    }

    /// The message that is lost.
    #[must_use]
    pub fn with_mark(mut self, mark: GapMark) -> Self {
        self.mark = Some(mark);
        self
    }

    /// What is lost with an event of a consumer, if anything; `peer` is the other end of its connection.
    ///
    /// Nothing is lost with a message that comes again, with an acknowledgement, and with an empty frame.
    /// A message that is still being stored for another connection counts as [not stored](GapReason::NotStored):
    /// this sending of it was not acknowledged.
    pub fn of_consumer(event: &ConsumerEvent, peer: &Peer, at: Instant) -> Option<Self> {
        let (claim, reason) = match event {
            ConsumerEvent::Refused { refusal, claim, .. } => {
                let reason = if refusal.asks_to_repeat() {
                    GapReason::NotStored
                } else {
                    GapReason::Refused
                };
                (claim.as_deref(), reason)
            }
            ConsumerEvent::Dropped {
                reason: DropReason::Frame(error),
            } => match error.kind() {
                FrameErrorKind::Noise { .. } => (None, GapReason::Unframed),
                _ => (None, GapReason::Dropped),
            },
            _ => return None,
        };
        let scope = match claim {
            Some(claim) if claim.names_sender() => GapScope::sender(&claim.sender),
            _ => GapScope::peer(peer),
        };
        let loss = Self::new(scope, reason, Extent::At(at));
        Some(match claim {
            Some(claim) => loss.with_mark(GapMark::named(&claim.control_id)),
            None => loss,
        })
    }

    /// A report that a sink will not see, though it is stored.
    pub fn of_sink(sink: &str, entry: &Entry, position: Position) -> Self {
        Self::new(
            GapScope::sink(sink, &entry.sender),
            GapReason::NotTaken,
            Extent::At(entry.received_at),
        )
        .with_mark(GapMark::stored(position, &entry.control_id))
    }

    /// The entries of a journal from one position to another, which a sink will not see: they are not there as they were stored.
    /// When they came is not known; `at` is when that was found.
    pub fn of_lost(
        sink: &str,
        first: Position,
        last: Position,
        at: Instant,
    ) -> impl Iterator<Item = Self> {
        let lost = Self::new(GapScope::whole_sink(sink), GapReason::Lost, Extent::At(at));
        let others = last.number().saturating_sub(first.number());
        let of = move |count, position| {
            let lost = lost.clone().with_count(count);
            (count > 0).then(|| lost.with_mark(GapMark::stored(position, "")))
        };
        [of(1, first), of(others, last)].into_iter().flatten()
    }

    /// A message that was not delivered.
    pub fn of_delivery(error: &DeliveryError, sender: &str, control_id: &str, at: Instant) -> Self {
        let reason = match error {
            DeliveryError::Timeout { .. } | DeliveryError::LinkLost { .. } => {
                GapReason::Unconfirmed
            }
            DeliveryError::Refused { .. } | DeliveryError::NotSent => GapReason::NotDelivered,
        };
        Self::new(GapScope::sender(sender), reason, Extent::At(at))
            .with_mark(GapMark::named(control_id))
    }

    /// A sink that takes nothing since then, until it is told that it goes on.
    pub fn of_stall(sink: &str, since: Instant) -> Self {
        Self::new(
            GapScope::whole_sink(sink),
            GapReason::Stalled,
            Extent::Since(since),
        )
    }

    /// What is missing in a window of a [`Thinning`](crate::session::filter::Thinning):
    /// the series without a valid value, the windows before it that were skipped,
    /// and of each series the values that gave way.
    pub fn of_window(window: &Window) -> impl Iterator<Item = Self> {
        let interval = Interval::new(window.start, window.end);
        let skipped = window.skipped_interval().map(|interval| {
            Self::new(GapScope::All, GapReason::Skipped, Extent::In(interval))
                .with_count(window.skipped)
        });
        let missing = window.entries.iter().filter_map(move |entry| match entry {
            Thinned::Missing { series, .. } => Some(Self::new(
                GapScope::series(series),
                GapReason::Missing,
                Extent::In(interval?),
            )),
            Thinned::Value { .. } => None,
        });
        let thinned = window.gave_way.iter().filter_map(move |(series, rows)| {
            let scope = GapScope::series(series);
            let loss = Self::new(scope, GapReason::Thinned, Extent::In(interval?));
            Some(loss.with_count(*rows))
        });
        skipped.into_iter().chain(missing).chain(thinned)
    }

    /// Makes one of two with the same scope and reason.
    pub(super) fn join(&mut self, other: Self) {
        let (own, others) = (self.bounds(), other.bounds());
        let start = own.0.min(others.0);
        self.extent = match own.1.zip(others.1) {
            Some((own, other)) => {
                Interval::new(start, own.max(other)).map_or(Extent::At(start), Extent::In)
            }
            None => Extent::Since(start),
        };
        self.count = self.count.saturating_add(other.count);
        self.mark = other.mark.or(self.mark.take());
        self.expected = other.expected.or(self.expected);
    }

    /// What is lost with a notice of a [`Thinning`](crate::session::filter::Thinning): a row that was not taken,
    /// of a message of `sender` that is marked so. A correction or a late value is told by its notice and not lost.
    pub fn of_notice(notice: &Notice, sender: &str, mark: GapMark, at: Instant) -> Option<Self> {
        match notice {
            Notice::Untaken { .. } => Some(
                Self::new(GapScope::sender(sender), GapReason::Untaken, Extent::At(at))
                    .with_mark(mark),
            ),
            Notice::Correction { .. } | Notice::Late { .. } => None,
        }
    }

    /// The time it takes, from its first instant to the first one after it; `None` for one that lasts.
    pub(super) fn bounds(&self) -> (Instant, Option<Instant>) {
        match self.extent {
            Extent::At(at) => (at, Some(after(at))),
            Extent::In(interval) => (interval.start, Some(interval.end)),
            Extent::Since(start) => (start, None),
        }
    }
}

/// The first instant after one.
pub(super) fn after(instant: Instant) -> Instant {
    instant
        .checked_add(core::time::Duration::from_nanos(1))
        .unwrap_or(Instant::MAX)
}
