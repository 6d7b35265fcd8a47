//! A stream in memory that is in order, but for one lie.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, DuplexStream, ReadBuf};

use crate::liar_wire::Lie;

/// How much it holds back before it is flushed.
const HELD: usize = 256;

/// From how much on a write is a large one.
const LARGE: usize = 500;

/// One end of a connection.
pub(crate) struct Line {
    inner: Option<DuplexStream>,
    lie: Lie,
    /// What was taken and not sent yet.
    held: Vec<u8>,
    writes: usize,
    read: usize,
    is_blocked: bool,
    is_ended: bool,
}

impl Line {
    pub(crate) const fn new(inner: DuplexStream, lie: Lie) -> Self {
        Self {
            inner: Some(inner),
            lie,
            held: Vec::new(),
            writes: 0,
            read: 0,
            is_blocked: false,
            is_ended: false,
        }
    }

    fn inner(&mut self) -> Pin<&mut DuplexStream> {
        Pin::new(self.inner.as_mut().unwrap())
    }

    fn is(&self, lie: Lie) -> bool {
        self.lie == lie
    }

    /// Sends what is held.
    fn poll_held(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        while !self.held.is_empty() {
            let held = std::mem::take(&mut self.held);
            let sent = self.inner().poll_write(context, &held);
            self.held = held;
            let sent = ready!(sent)?;
            self.held.drain(..sent);
        }
        Poll::Ready(Ok(()))
    }

    fn poll_lying(&mut self, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let all = bytes.len();
        match self.lie {
            Lie::SwallowsAByte if all > LARGE => {
                let sent = ready!(self.inner().poll_write(context, &bytes[..all - 1]))?;
                Poll::Ready(Ok(if sent == all - 1 { all } else { sent }))
            }
            Lie::TurnsTwoBytesRound if all > LARGE => {
                let mut turned = bytes.to_vec();
                turned[..LARGE].reverse();
                self.inner().poll_write(context, &turned)
            }
            Lie::SevenBits => {
                let bits: Vec<u8> = bytes.iter().map(|byte| byte & 0x7F).collect();
                self.inner().poll_write(context, &bits)
            }
            Lie::KeepsControlCharacters => match bytes.iter().position(|byte| *byte == 0x11) {
                Some(0) => Poll::Ready(Ok(1)),
                Some(place) => self.inner().poll_write(context, &bytes[..place]),
                None => self.inner().poll_write(context, bytes),
            },
            Lie::TakesAndWaits => {
                let sent = ready!(self.inner().poll_write(context, bytes))?;
                self.writes += 1;
                if self.writes.is_multiple_of(5) {
                    context.waker().wake_by_ref();
                    return Poll::Pending;
                }
                Poll::Ready(Ok(sent))
            }
            Lie::LosesTheTail | Lie::HoldsSmallWrites => {
                ready!(self.poll_held(context))?;
                let some = all.min(HELD);
                self.held.extend_from_slice(&bytes[..some]);
                Poll::Ready(Ok(some))
            }
            Lie::TakesEverything => {
                self.held.extend_from_slice(bytes);
                Poll::Ready(Ok(all))
            }
            _ => self.inner().poll_write(context, bytes),
        }
    }
}

impl AsyncRead for Line {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.is_blocked && self.is(Lie::OneWayAtATime) {
            return Poll::Pending;
        }
        if self.is_ended && self.is(Lie::EndsBoth) {
            return Poll::Ready(Ok(()));
        }
        let before = buffer.filled().len();
        ready!(self.inner().poll_read(context, buffer))?;
        let count = buffer.filled().len() - before;
        self.read += count;
        if count == 0 && self.is(Lie::EndsWithAnError) {
            return Poll::Ready(Err(io::ErrorKind::ConnectionReset.into()));
        }
        assert!(self.read < 100_000 || !self.is(Lie::PanicsAtMuch), "much");
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Line {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = self.poll_lying(context, bytes);
        self.is_blocked = written.is_pending();
        written
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        if !self.is(Lie::HoldsSmallWrites) {
            ready!(self.poll_held(context))?;
        }
        self.inner().poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        if !self.is(Lie::LosesTheTail) {
            ready!(self.poll_held(context))?;
        }
        self.is_ended = true;
        if self.is(Lie::NeverEnds) {
            return Poll::Ready(Ok(()));
        }
        self.inner().poll_shutdown(context)
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        if self.is(Lie::StaysOpen) {
            std::mem::forget(self.inner.take());
        }
    }
}
