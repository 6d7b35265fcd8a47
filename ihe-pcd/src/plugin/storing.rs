use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt;
use core::iter::FusedIterator;
use core::pin::Pin;
use core::task::{Context, Poll, ready};

use super::{Failure, Journal};
use crate::session::{Arrival, Entry, Pending, Position, Stored, Ticket};

/// Frames that a journal has been given, until it answers: the only road from an [`Arrival`] to a [`Stored`].
///
/// It is a future; what comes of it is [`Answered`].
/// If it is dropped before that, the frames may be stored or not, and none of them is proved.
///
/// ```
/// use ihe_pcd::plugin::{Journal, Storing};
/// use ihe_pcd::session::{ConsumerSession, DuplicateWindow, Now};
///
/// /// Stores what a session has to store, and lets it answer.
/// async fn store(
///     session: &mut ConsumerSession,
///     journal: &dyn Journal,
///     window: &mut DuplicateWindow,
///     now: Now,
/// ) {
///     let arrivals = core::iter::from_fn(|| session.poll_store(now, window));
///     for outcome in Storing::new(journal, arrivals).await {
///         match outcome {
///             Ok(stored) => session.handle_stored(now, stored, window),
///             Err(ticket) => session.handle_not_stored(now, ticket, window),
///         }
///     }
/// }
/// ```
#[must_use = "a journal stores nothing until it is awaited"]
pub struct Storing<'j> {
    pending: Vec<Pending>,
    appending: Pin<Box<dyn Future<Output = Result<Vec<Position>, Failure>> + Send + 'j>>,
}

impl<'j> Storing<'j> {
    /// Gives frames to a journal, in this order, all or none.
    pub fn new(journal: &'j dyn Journal, arrivals: impl IntoIterator<Item = Arrival>) -> Self {
        let (pending, entries): (Vec<Pending>, Vec<Entry>) =
            arrivals.into_iter().map(Arrival::into_parts).unzip();
        Self {
            pending,
            appending: journal.append(entries),
        }
    }
}

impl Future for Storing<'_> {
    type Output = Answered;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Answered> {
        let positions = ready!(self.appending.as_mut().poll(context));
        Poll::Ready(Answered::new(core::mem::take(&mut self.pending), positions))
    }
}

impl fmt::Debug for Storing<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Storing")
            .field("frames", &self.pending.len())
            .finish_non_exhaustive()
    }
}

/// What a journal has answered about frames: as an iterator, the outcome of each, in their order.
///
/// An outcome is the proof that the frame is stored, or the ticket of a frame that is not:
/// of all of them when the journal failed, and of the last ones when it answered fewer positions than it was given entries.
#[derive(Debug)]
#[must_use = "frames without an outcome are never answered"]
pub struct Answered {
    pending: alloc::vec::IntoIter<Pending>,
    positions: alloc::vec::IntoIter<Position>,
    failure: Option<Failure>,
    highest: Option<Position>,
}

impl Answered {
    fn new(pending: Vec<Pending>, positions: Result<Vec<Position>, Failure>) -> Self {
        let (positions, failure) = match positions {
            Ok(positions) => (positions, None),
            Err(failure) => (Vec::new(), Some(failure)),
        };
        Self {
            highest: positions.iter().take(pending.len()).max().copied(),
            pending: pending.into_iter(),
            positions: positions.into_iter(),
            failure,
        }
    }

    /// Why none of the frames is stored, if the journal said so.
    pub const fn failure(&self) -> Option<&Failure> {
        self.failure.as_ref()
    }

    /// The positions of the first frames, in their order, before any outcome is taken.
    #[cfg(feature = "tokio")]
    pub(crate) fn positions(&self) -> &[Position] {
        let frames = self.pending.len();
        let positions = self.positions.as_slice();
        positions.get(..frames).unwrap_or(positions)
    }

    /// The highest position at which any of the frames is stored.
    pub const fn highest(&self) -> Option<Position> {
        self.highest
    }
}

impl Iterator for Answered {
    type Item = Result<Stored, Ticket>;

    fn next(&mut self) -> Option<Self::Item> {
        let pending = self.pending.next()?;
        Some(match self.positions.next() {
            Some(position) => Ok(pending.stored_at(position)),
            None => Err(pending.ticket()),
        })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.pending.size_hint()
    }
}

impl ExactSizeIterator for Answered {}

impl FusedIterator for Answered {}
