//! The receiving half.

use core::fmt;
use core::future::poll_fn;
use core::mem::MaybeUninit;
use core::pin::{Pin, pin};
use core::task::{Context, Poll, ready};
use core::time::Duration;
use std::io;

use tokio::io::{AsyncRead, AsyncReadExt, ReadBuf};
use tokio::time::{Instant, timeout};

use super::budget::Reservation;
use super::{Budget, ReadError, Timeouts};
use crate::{Config, Decoder, Event, Frame, Peer, Totals};

/// Reads frames from a stream.
pub struct FrameReader<R> {
    stream: R,
    receiving: Receiving,
}

impl<R> FrameReader<R> {
    /// A reader over an open stream, with the default [`Timeouts`] and an unknown [`Peer`].
    #[must_use]
    pub fn new(stream: R, config: Config) -> Self {
        Self::from_parts(stream, Receiving::new(config))
    }

    pub(super) const fn from_parts(stream: R, receiving: Receiving) -> Self {
        Self { stream, receiving }
    }

    /// Replaces the timeouts.
    #[must_use]
    pub const fn with_timeouts(mut self, timeouts: Timeouts) -> Self {
        self.receiving.timeouts = timeouts;
        self
    }

    /// Holds arriving frames within a budget that it shares with other connections.
    #[must_use]
    pub fn with_budget(mut self, budget: Budget) -> Self {
        self.receiving.budget = Some(budget);
        self
    }

    /// Says who is at the other end.
    #[must_use]
    pub fn with_peer(mut self, peer: impl Into<Peer>) -> Self {
        self.receiving.peer = peer.into();
        self
    }

    /// Who is at the other end.
    #[must_use]
    pub const fn peer(&self) -> &Peer {
        &self.receiving.peer
    }

    /// What was received so far.
    #[must_use]
    pub const fn totals(&self) -> &Totals {
        self.receiving.totals()
    }
}

impl<R: AsyncRead + Unpin> FrameReader<R> {
    /// The next frame, or `None` once the stream has ended between frames.
    /// Deviations are passed over; they are counted in [`totals`](Self::totals).
    ///
    /// Cancel safe: if the future is dropped, nothing that was received is lost.
    ///
    /// # Errors
    ///
    /// - [`ReadError::Frame`] for a frame that could not be delivered. Report it and read on.
    ///   A stream that ends inside a frame gives this error once, then `None`.
    /// - Any other [`ReadError`] ends the connection ([`ReadError::is_fatal`]).
    pub async fn read_frame(&mut self) -> Result<Option<Frame>, ReadError> {
        self.receiving.read_frame(&mut self.stream).await
    }

    /// The next frame or deviation, or `None` once the stream has ended between frames.
    ///
    /// Cancel safe, as [`read_frame`](Self::read_frame) is.
    ///
    /// # Errors
    ///
    /// As [`read_frame`](Self::read_frame).
    pub async fn read_event(&mut self) -> Result<Option<Event>, ReadError> {
        self.receiving.read_event(&mut self.stream).await
    }
}

impl<R> fmt::Debug for FrameReader<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FrameReader")
            .field("receiving", &self.receiving)
            .finish_non_exhaustive()
    }
}

/// Everything about receiving but the stream itself.
#[derive(Debug)]
pub(super) struct Receiving {
    decoder: Decoder,
    patience: Patience,
    ended: bool,
    reservation: Option<Reservation>,
    pub(super) budget: Option<Budget>,
    pub(super) timeouts: Timeouts,
    pub(super) peer: Peer,
}

impl Receiving {
    pub(super) fn new(config: Config) -> Self {
        Self {
            decoder: Decoder::new(config),
            patience: Patience::new(Awaited::NextFrame { after: 0 }),
            ended: false,
            reservation: None,
            budget: None,
            timeouts: Timeouts::default(),
            peer: Peer::default(),
        }
    }

    pub(super) const fn totals(&self) -> &Totals {
        self.decoder.totals()
    }

    pub(super) async fn read_frame<R: AsyncRead + Unpin>(
        &mut self,
        stream: &mut R,
    ) -> Result<Option<Frame>, ReadError> {
        loop {
            match self.read_event(stream).await? {
                Some(Event::Frame(frame)) => return Ok(Some(frame)),
                Some(Event::Deviation(_)) => {}
                None => return Ok(None),
            }
        }
    }

    pub(super) async fn read_event<R: AsyncRead + Unpin>(
        &mut self,
        stream: &mut R,
    ) -> Result<Option<Event>, ReadError> {
        loop {
            if let Some(event) = self.decoder.poll_event() {
                return Ok(Some(event?));
            }
            if self.ended {
                return Ok(None);
            }
            match self.receive(stream).await {
                Ok(0) => {
                    self.ended = true;
                    self.decoder.handle_end();
                }
                Ok(_) => {}
                Err(error) => {
                    self.ended = true;
                    if matches!(error, ReadError::Io(_)) {
                        self.decoder.handle_end();
                    }
                    return Err(error);
                }
            }
        }
    }

    /// Waits for more bytes, no longer than what is awaited deserves.
    async fn receive<R: AsyncRead + Unpin>(&mut self, stream: &mut R) -> Result<usize, ReadError> {
        self.make_room().await;
        let open = self.decoder.open_frame();
        let (awaited, limit) = match &open {
            Some(frame) => {
                let offset = frame.offset;
                (Awaited::RestOfFrame { offset }, Some(self.timeouts.frame))
            }
            None => {
                let after = self.decoder.totals().frames;
                (Awaited::NextFrame { after }, self.timeouts.idle)
            }
        };
        if self.patience.awaited != awaited {
            self.patience = Patience::new(awaited);
        }
        let decoder = &mut self.decoder;
        let reading = poll_fn(|context| poll_read(stream, decoder, context));
        let read: Result<usize, io::Error> = match limit {
            None => reading.await,
            Some(limit) => {
                let left = limit.saturating_sub(self.patience.spent);
                let _waiting = Waiting::charged_to(&mut self.patience.spent);
                match timeout(left, reading).await {
                    Ok(read) => read,
                    Err(_elapsed) => return Err(timed_out(open, limit)),
                }
            }
        };
        read.map_err(ReadError::Io)
    }

    /// Gives back what a quiet connection does not need, and sees to it that a long frame is within the budget.
    async fn make_room(&mut self) {
        let buffered = self.decoder.buffered();
        if buffered == 0 {
            self.decoder.release();
        }
        if buffered <= Budget::FREE {
            if self.reservation.take().is_some() {
                // The room is given back, and so is what it stood for: the beginning of the next frame
                // must not hold the allocation of the long one before it.
                self.decoder.move_to_an_allocation_of_its_own();
            }
        } else if self.reservation.is_none()
            && let Some(budget) = &self.budget
        {
            let max_frame = self.decoder.config().max_frame;
            self.reservation = Some(budget.reserve(max_frame).await);
        }
    }
}

/// How much is read at once while a frame is short.
const READ: usize = Budget::FREE;

/// Reads through the stack, so that a connection that waits holds no buffer; a long frame is read into its place.
fn poll_read<R: AsyncRead + Unpin>(
    stream: &mut R,
    decoder: &mut Decoder,
    context: &mut Context<'_>,
) -> Poll<io::Result<usize>> {
    if decoder.buffered() > Budget::FREE {
        let mut buffer = decoder.buffer();
        return pin!(stream.read_buf(&mut buffer)).poll(context);
    }
    let mut bytes = [const { MaybeUninit::uninit() }; READ];
    let mut read = ReadBuf::uninit(&mut bytes);
    ready!(Pin::new(stream).poll_read(context, &mut read))?;
    decoder.handle_bytes(read.filled());
    Poll::Ready(Ok(read.filled().len()))
}

fn timed_out(open: Option<crate::OpenFrame>, limit: Duration) -> ReadError {
    match open {
        Some(frame) => ReadError::FrameTimeout {
            offset: frame.offset,
            length: frame.length,
            after_file_separator: frame.after_file_separator,
            limit,
        },
        None => ReadError::IdleTimeout { limit },
    }
}

/// How long one thing was waited for.
#[derive(Debug)]
struct Patience {
    awaited: Awaited,
    spent: Duration,
}

impl Patience {
    const fn new(awaited: Awaited) -> Self {
        Self {
            awaited,
            spent: Duration::ZERO,
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Awaited {
    /// No frame is open; so many were delivered before.
    NextFrame { after: u64 },
    /// The frame that began at this offset.
    RestOfFrame { offset: u64 },
}

/// Charges the time from its making to its dropping, so that a cancelled read is charged too.
struct Waiting<'a> {
    spent: &'a mut Duration,
    since: Instant,
}

impl<'a> Waiting<'a> {
    fn charged_to(spent: &'a mut Duration) -> Self {
        Self {
            spent,
            since: Instant::now(),
        }
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        *self.spent = self.spent.saturating_add(self.since.elapsed());
    }
}

#[cfg(test)]
mod tests {
    use std::vec;

    use tokio::io::{AsyncWriteExt, duplex};

    use super::*;
    use crate::encode;

    #[tokio::test(start_paused = true)]
    async fn the_beginning_of_a_frame_does_not_hold_what_the_long_one_before_it_needed() {
        // One that is delivered, and one that is refused.
        for length in [900_000, 1_500_000] {
            let (mut far, mut near) = duplex(2_000_000);
            let mut receiving = Receiving::new(Config::default());
            receiving.budget = Some(Budget::new(Budget::DEFAULT_LIMIT));
            let block = encode(&vec![b'x'; length]).unwrap();
            far.write_all(&block).await.unwrap();
            far.write_all(b"\x0BM").await.unwrap();
            let outcome = receiving.read_frame(&mut near).await;
            assert_eq!(outcome.is_ok(), length < 1_000_000);
            drop(outcome);
            let next = receiving.read_frame(&mut near);
            assert!(timeout(Duration::from_secs(1), next).await.is_err());
            assert_eq!(receiving.decoder.buffered(), 1);
            assert!(receiving.reservation.is_none());
            assert!(!receiving.decoder.has_allocated(100_000));
        }
    }
}
