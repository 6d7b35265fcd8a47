//! The receiving half.

use core::fmt;
use core::future::poll_fn;
use core::mem::MaybeUninit;
use core::pin::{Pin, pin};
use core::task::{Context, Poll, ready};
use core::time::Duration;
use std::io;

use tokio::io::{AsyncRead, AsyncReadExt, ReadBuf};
use tokio::time::timeout;

use super::budget::Reservation;
use super::patience::{Awaited, Patience, Waiting};
use super::{Budget, ReadError, Timeouts};
use crate::{Config, Decoder, Event, Frame, OpenFrame, Peer, Totals};

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
                Ok(Received::End) => {
                    self.ended = true;
                    self.decoder.handle_end();
                }
                Ok(Received::Bytes) => {}
                Ok(Received::Pause) => self.decoder.handle_pause(),
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
    async fn receive<R: AsyncRead + Unpin>(
        &mut self,
        stream: &mut R,
    ) -> Result<Received, ReadError> {
        let open = self.decoder.open_frame();
        let (awaited, limit) = self.awaited(open.as_ref());
        if self.patience.awaited != awaited {
            self.patience = Patience::new(awaited);
        }
        let pause = self.decoder.has_unreported_noise().then_some(PAUSE);
        let left = limit.map(|limit| limit.saturating_sub(self.patience.spent));
        let Self {
            decoder,
            reservation,
            budget,
            ..
        } = self;
        // Waiting for room takes of the time that a frame has, so that nothing holds room for ever.
        let reading = async {
            make_room(decoder, reservation, budget.as_ref()).await;
            poll_fn(|context| poll_read(stream, decoder, context)).await
        };
        let wait = left.into_iter().chain(pause).min();
        let read = match wait {
            None => Some(reading.await),
            Some(wait) => {
                let _waiting = Waiting::charged_to(&mut self.patience.spent);
                timeout(wait, reading).await.ok()
            }
        };
        match (read, limit) {
            (Some(Ok(0)), _) => Ok(Received::End),
            (Some(Ok(_)), _) => Ok(Received::Bytes),
            (Some(Err(error)), _) => Err(ReadError::Io(error)),
            (None, Some(limit)) if left == wait => Err(self.timed_out(open, limit)),
            (None, _) => Ok(Received::Pause),
        }
    }

    /// What is awaited, and for how long.
    fn awaited(&self, open: Option<&OpenFrame>) -> (Awaited, Option<Duration>) {
        let totals = self.decoder.totals();
        match open {
            Some(frame) => {
                let offset = frame.offset;
                (Awaited::RestOfFrame { offset }, Some(self.timeouts.frame))
            }
            None if totals.noise_bytes > 0 && totals.framing_bytes == 0 => {
                (Awaited::AnyFraming, Some(self.timeouts.frame))
            }
            None => {
                let after = totals.frames;
                (Awaited::NextFrame { after }, self.timeouts.idle)
            }
        }
    }

    const fn timed_out(&self, open: Option<OpenFrame>, limit: Duration) -> ReadError {
        match (open, &self.patience.awaited) {
            (Some(frame), _) => ReadError::FrameTimeout {
                offset: frame.offset,
                length: frame.length,
                after_file_separator: frame.after_file_separator,
                limit,
            },
            (None, Awaited::AnyFraming) => ReadError::NoFraming {
                length: self.decoder.totals().noise_bytes,
                limit,
            },
            (None, _) => ReadError::IdleTimeout { limit },
        }
    }
}

/// Gives back what a quiet connection does not need, and sees to it that a long frame is within the budget.
async fn make_room(
    decoder: &mut Decoder,
    reservation: &mut Option<Reservation>,
    budget: Option<&Budget>,
) {
    let buffered = decoder.buffered();
    if buffered == 0 {
        decoder.release();
    }
    if buffered <= Budget::FREE {
        if reservation.take().is_some() {
            // The room is given back, and so is what it stood for: the beginning of the next frame
            // must not hold the allocation of the long one before it.
            decoder.move_to_an_allocation_of_its_own();
        }
    } else if let Some(budget) = budget {
        // As much as the buffer grows to, at most.
        let wanted = buffered.saturating_mul(2).min(decoder.config().max_frame);
        let reservation = reservation.get_or_insert_default();
        budget.extend(reservation, wanted).await;
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

/// After so long without another byte, noise is reported.
const PAUSE: Duration = Duration::from_secs(1);

/// What came of waiting for bytes.
enum Received {
    Bytes,
    /// Nothing more came for a while.
    Pause,
    End,
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
