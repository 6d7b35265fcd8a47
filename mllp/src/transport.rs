//! What connections are made of: streams of bytes, and who makes them.
//!
//! Written for whoever brings another way to carry bytes than [TCP](crate::TcpTransport):
//! a serial line, a tunnel, a simulated network.
//! A [`Server`](crate::Server) takes any [`Listener`], a [`Client`](crate::Client) any [`Transport`]: mirror images.

use alloc::borrow::Cow;
use core::fmt;
use core::pin::Pin;
use std::boxed::Box;
use std::io;
use std::sync::Arc;

use async_trait::async_trait;
use tokio::io::{AsyncRead, AsyncWrite};

use crate::Peer;

/// Bytes in both directions.
///
/// What a [`Connection`](crate::Connection), a [`Server`](crate::Server) and a [`Client`](crate::Client) count on, beside what the traits of tokio say:
///
/// - Each byte arrives once, as it was, in order, whatever its value: nothing is kept for a protocol below.
/// - Both directions carry at the same time; neither waits for the other.
/// - What was flushed arrives though nothing is written after it. Before that it may wait in a buffer.
/// - Writing waits while the peer does not read: what is on its way is bounded.
/// - Shutting down says to the peer that no more will come: it reads all that was written before, and then zero bytes.
///   The other direction stays open, so that an answer still arrives (half-close).
/// - A stream that is dropped is closed, at once and in both directions. Its peer reads an end or an error, where it would otherwise wait for ever.
///   Whether what was written just before arrives is not known then: shutting down is the orderly end.
pub trait Stream: AsyncRead + AsyncWrite + Send + Unpin + 'static {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin + 'static> Stream for T {}

/// A connection that is ready for frames, and what is known of its other end.
#[non_exhaustive]
pub struct Link {
    /// The bytes.
    pub stream: Box<dyn Stream>,
    /// The other end.
    pub peer: Peer,
}

impl Link {
    /// A connection and its peer.
    pub fn new(stream: impl Stream, peer: impl Into<Peer>) -> Self {
        Self {
            stream: Box::new(stream),
            peer: peer.into(),
        }
    }
}

/// A connection that was accepted and is not ready yet: with TLS, the handshake is still to come.
///
/// [`establish`](Self::establish) does what is left, beside the accepting of others:
/// a peer that is slow at it holds up nobody else.
#[must_use = "a connection that is dropped is closed"]
pub struct Incoming {
    peer: Peer,
    rest: Rest,
}

enum Rest {
    Ready(Box<dyn Stream>),
    Handshake(Handshake),
}

type Handshake = Pin<Box<dyn Future<Output = io::Result<Link>> + Send>>;

impl Incoming {
    /// A connection that is ready as it is.
    pub fn ready(stream: impl Stream, peer: impl Into<Peer>) -> Self {
        Self {
            peer: peer.into(),
            rest: Rest::Ready(Box::new(stream)),
        }
    }

    /// A connection from this peer that is ready when the handshake is.
    pub fn after(
        handshake: impl Future<Output = io::Result<Link>> + Send + 'static,
        peer: impl Into<Peer>,
    ) -> Self {
        Self {
            peer: peer.into(),
            rest: Rest::Handshake(Box::pin(handshake)),
        }
    }

    /// The other end, as far as it is known before the handshake: its address or its name.
    /// What is known is the same after it; the handshake can add a certificate.
    pub const fn peer(&self) -> &Peer {
        &self.peer
    }

    /// Makes it ready. There is no timeout in it: the caller has one. If the future is dropped, the connection is closed.
    ///
    /// # Errors
    ///
    /// When the handshake fails; the connection is closed then, and the listener goes on with the next.
    pub async fn establish(self) -> io::Result<Link> {
        match self.rest {
            Rest::Ready(stream) => Ok(Link {
                stream,
                peer: self.peer,
            }),
            Rest::Handshake(handshake) => handshake.await,
        }
    }
}

/// Accepts connections: the receiving side of a wire. An `Arc` of a listener is one too.
///
/// Its `Debug` and its errors go into logs: no password and no key is in them.
/// Whether it keeps all this, `ihe_pcd::plugin::testkit::listener` finds out.
#[async_trait]
pub trait Listener: fmt::Debug + Send + Sync + 'static {
    /// The next connection, which is there when it was made: no byte has to be written over it first.
    /// If the future is dropped, no accepted connection is lost.
    ///
    /// What a peer could be slow at belongs into [`Incoming::after`]: while one connection is being made ready, others are accepted.
    ///
    /// # Errors
    ///
    /// When this connection could not be accepted; the next may be.
    async fn accept(&self) -> io::Result<Incoming>;

    /// Where it can be reached, as logs name it; always the same. Default: `listener`.
    fn place(&self) -> Cow<'_, str> {
        Cow::Borrowed("listener")
    }
}

/// Makes connections to one place: the sending side of a wire. An `Arc` of a transport is one too.
///
/// Delivery guarantee: none. A stream may end at any byte, and what was written may or may not have arrived;
/// only an acknowledgement says so.
///
/// Several connections may be open at a time, and know nothing of each other.
/// Its `Debug` and its errors go into logs: no password and no key is in them.
/// Whether it keeps all this, `ihe_pcd::plugin::testkit::transport` finds out.
#[async_trait]
pub trait Transport: fmt::Debug + Send + Sync + 'static {
    /// Connects. If the future is dropped, no connection is left behind, and the next call is not held up by it.
    /// There is no timeout in it: the caller has one.
    ///
    /// # Errors
    ///
    /// When there is no connection; the caller may try again.
    /// A place that refuses is an error at once. Where nothing answers at all, it may wait as long as the system below does.
    async fn connect(&self) -> io::Result<Link>;

    /// The place, as logs name it; always the same. Default: `peer`.
    fn place(&self) -> &str {
        "peer"
    }
}

#[async_trait]
impl<L: Listener + ?Sized> Listener for Arc<L> {
    async fn accept(&self) -> io::Result<Incoming> {
        (**self).accept().await
    }

    fn place(&self) -> Cow<'_, str> {
        (**self).place()
    }
}

#[async_trait]
impl<T: Transport + ?Sized> Transport for Arc<T> {
    async fn connect(&self) -> io::Result<Link> {
        (**self).connect().await
    }

    fn place(&self) -> &str {
        (**self).place()
    }
}

impl fmt::Debug for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Link")
            .field("peer", &self.peer)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Incoming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Incoming")
            .field("peer", &self.peer)
            .finish_non_exhaustive()
    }
}
