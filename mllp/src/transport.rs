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

    /// The other end, as far as it is known before the handshake: its address.
    pub const fn peer(&self) -> &Peer {
        &self.peer
    }

    /// Makes it ready. There is no timeout in it: the caller has one.
    ///
    /// # Errors
    ///
    /// When the handshake fails; the connection is closed then.
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
#[async_trait]
pub trait Listener: fmt::Debug + Send + Sync + 'static {
    /// The next connection. If the future is dropped, no accepted connection is lost.
    ///
    /// # Errors
    ///
    /// When this connection could not be accepted; the next may be.
    async fn accept(&self) -> io::Result<Incoming>;

    /// Where it can be reached, as logs name it. Default: `listener`.
    fn place(&self) -> Cow<'_, str> {
        Cow::Borrowed("listener")
    }
}

/// Makes connections to one place: the sending side of a wire. An `Arc` of a transport is one too.
///
/// Delivery guarantee: none. A stream may end at any byte, and what was written may or may not have arrived;
/// only an acknowledgement says so.
#[async_trait]
pub trait Transport: fmt::Debug + Send + Sync + 'static {
    /// Connects. If the future is dropped, no connection is left behind.
    /// There is no timeout in it: the caller has one.
    ///
    /// # Errors
    ///
    /// When there is no connection; the caller may try again.
    async fn connect(&self) -> io::Result<Link>;

    /// The place, as logs name it. Default: `peer`.
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
