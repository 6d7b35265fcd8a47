//! A stream that went through a handshake.

use core::fmt;
use core::pin::Pin;
use core::task::{Context, Poll};
use std::io;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_rustls::TlsStream as EngineStream;

use super::reading::Reading;
use crate::Certificate;

/// An encrypted stream to a peer that was let in.
///
/// Reading ends with zero bytes only if the peer said that it is done (`close_notify`).
/// A stream that ends without is cut off, by an attacker or a power failure,
/// and reading it fails with [`UnexpectedEof`](io::ErrorKind::UnexpectedEof).
/// Shutting down says it to the peer; dropping does not.
pub struct TlsStream<S> {
    engine: EngineStream<S>,
}

impl<S> TlsStream<S> {
    pub(super) fn new(engine: EngineStream<S>) -> io::Result<(Self, Option<Certificate>)> {
        let (_, session) = engine.get_ref();
        let shown = session.peer_certificates().and_then(<[_]>::first);
        let certificate = shown
            .map(|der| Reading::of(der).map(|reading| reading.certificate))
            .transpose()
            .map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))?;
        Ok((Self { engine }, certificate))
    }

    /// The stream below.
    #[must_use]
    pub fn get_ref(&self) -> &S {
        self.engine.get_ref().0
    }

    /// The cipher suite of this connection, by its registered name.
    #[must_use]
    pub fn cipher_suite(&self) -> Option<&'static str> {
        let suite = self.engine.get_ref().1.negotiated_cipher_suite()?;
        super::provider::registered_name(suite)
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncRead for TlsStream<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.engine).poll_read(context, buffer)
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for TlsStream<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.engine).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.engine).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.engine).poll_shutdown(context)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.engine).poll_write_vectored(context, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.engine.is_write_vectored()
    }
}

impl<S> fmt::Debug for TlsStream<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TlsStream")
            .field("cipher_suite", &self.cipher_suite())
            .finish_non_exhaustive()
    }
}
