//! The sending half.

use core::fmt;
use core::future::poll_fn;
use core::pin::pin;
use core::task::Poll;
use core::time::Duration;
use std::io;

use bytes::Buf;
use tokio::io::{AsyncWrite, AsyncWriteExt};
use tokio::time::timeout;

use super::{Timeouts, WriteError};
use crate::Encoder;

/// Writes frames to a stream.
pub struct FrameWriter<W> {
    stream: W,
    outgoing: Outgoing,
}

impl<W> FrameWriter<W> {
    /// A writer over an open stream, with the default [`Timeouts`].
    #[must_use]
    pub fn new(stream: W) -> Self {
        Self::from_parts(stream, Outgoing::new())
    }

    pub(super) const fn from_parts(stream: W, outgoing: Outgoing) -> Self {
        Self { stream, outgoing }
    }

    /// Replaces the timeouts.
    #[must_use]
    pub const fn with_timeouts(mut self, timeouts: Timeouts) -> Self {
        self.outgoing.timeouts = timeouts;
        self
    }
}

impl<W: AsyncWrite + Unpin> FrameWriter<W> {
    /// Sends one payload as one block, and flushes.
    /// That it returns says that the transport has the frame, not that the peer has.
    ///
    /// If the future is dropped, the framing stays whole:
    /// what was accepted and not sent goes out before the next frame, or at [`shutdown`](Self::shutdown).
    /// A dropped write is not undone, and writing the same payload again may send it twice.
    /// Only one frame is kept so: a write dropped while that one is still going out was not accepted.
    ///
    /// # Errors
    ///
    /// - [`WriteError::Encode`] if the payload cannot travel in a block; the connection is as before.
    /// - [`WriteError::Timeout`] and [`WriteError::Io`] if the frame did not go out whole; close the connection.
    pub async fn write_frame(&mut self, payload: &[u8]) -> Result<(), WriteError> {
        self.outgoing.write_frame(&mut self.stream, payload).await
    }

    /// Sends what a dropped write left behind and closes the direction to the peer,
    /// which sees the end of the stream. Reading is not affected.
    ///
    /// # Errors
    ///
    /// [`WriteError::Timeout`] and [`WriteError::Io`].
    pub async fn shutdown(&mut self) -> Result<(), WriteError> {
        self.outgoing.shutdown(&mut self.stream).await
    }
}

impl<W> fmt::Debug for FrameWriter<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FrameWriter")
            .field("outgoing", &self.outgoing)
            .finish_non_exhaustive()
    }
}

/// Everything about sending but the stream itself.
#[derive(Debug)]
pub(super) struct Outgoing {
    encoder: Encoder,
    pub(super) timeouts: Timeouts,
}

impl Outgoing {
    pub(super) fn new() -> Self {
        Self {
            encoder: Encoder::new(),
            timeouts: Timeouts::default(),
        }
    }

    pub(super) async fn write_frame<W: AsyncWrite + Unpin>(
        &mut self,
        stream: &mut W,
        payload: &[u8],
    ) -> Result<(), WriteError> {
        if !self.encoder.is_empty() {
            self.flush(stream).await?;
        }
        self.encoder.handle_payload(payload)?;
        self.flush(stream).await
    }

    pub(super) async fn shutdown<W: AsyncWrite + Unpin>(
        &mut self,
        stream: &mut W,
    ) -> Result<(), WriteError> {
        self.flush(stream).await?;
        in_time(self.timeouts.write, stream.shutdown()).await
    }

    async fn flush<W: AsyncWrite + Unpin>(&mut self, stream: &mut W) -> Result<(), WriteError> {
        let limit = self.timeouts.write;
        in_time(limit, async {
            // All of it is one piece, for which a plain write costs the kernel less than a vectored one.
            while !self.encoder.is_empty() {
                let mut unsent = self.encoder.buffer();
                match stream.write(unsent.chunk()).await? {
                    0 => return Err(io::ErrorKind::WriteZero.into()),
                    written => unsent.advance(written),
                }
            }
            stream.flush().await
        })
        .await?;
        self.encoder.release();
        Ok(())
    }
}

async fn in_time(
    limit: Duration,
    writing: impl Future<Output = io::Result<()>>,
) -> Result<(), WriteError> {
    let mut writing = pin!(writing);
    // Mostly there is room, and no need to look at a clock.
    let at_once = poll_fn(|context| Poll::Ready(writing.as_mut().poll(context)));
    if let Poll::Ready(written) = at_once.await {
        return written.map_err(WriteError::Io);
    }
    match timeout(limit, writing).await {
        Ok(written) => written.map_err(WriteError::Io),
        Err(_elapsed) => Err(WriteError::Timeout { limit }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_quiet_writer_does_not_hold_what_a_long_frame_needed() {
        let mut outgoing = Outgoing::new();
        let payload = [b'x'; 500_000];
        let mut stream = tokio::io::sink();
        outgoing.write_frame(&mut stream, &payload).await.unwrap();
        assert!(outgoing.encoder.is_empty());
        assert!(!outgoing.encoder.has_allocated(400_000));
    }
}
