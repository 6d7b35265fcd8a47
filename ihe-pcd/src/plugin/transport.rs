use std::boxed::Box;
use std::io;
use std::string::{String, ToString};

use async_trait::async_trait;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};

use super::{ErrorKind, Failure, PluginError};

/// Bytes in both directions.
pub trait Stream: AsyncRead + AsyncWrite + Send + Unpin + 'static {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin + 'static> Stream for T {}

/// A connection that was made or accepted, and what is known of its other end.
#[non_exhaustive]
pub struct Link {
    /// The bytes.
    pub stream: Box<dyn Stream>,
    /// The other end, as logs and the journal name it.
    pub peer: String,
}

impl Link {
    /// A connection with its peer's name.
    pub fn new(stream: impl Stream, peer: impl Into<String>) -> Self {
        Self {
            stream: Box::new(stream),
            peer: peer.into(),
        }
    }
}

impl core::fmt::Debug for Link {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Link")
            .field("peer", &self.peer)
            .finish_non_exhaustive()
    }
}

/// Makes connections to one place: the sending side of a wire.
///
/// Delivery guarantee: none. A stream may end at any byte, and what was written may or may not have arrived;
/// only an acknowledgement says so.
/// An error of the kind [`Misuse`](ErrorKind::Misuse) says that trying again changes nothing, such as an address that is none.
#[async_trait]
pub trait Transport: core::fmt::Debug + Send + Sync + 'static {
    /// Connects. If the future is dropped, no connection is left behind.
    ///
    /// # Errors
    ///
    /// When there is no connection; the caller may try again.
    async fn connect(&self) -> Result<Link, Failure>;
}

/// Accepts connections: the receiving side of a wire.
#[async_trait]
pub trait Listener: core::fmt::Debug + Send + Sync + 'static {
    /// The next connection. If the future is dropped, no accepted connection is lost.
    ///
    /// # Errors
    ///
    /// When this connection could not be accepted; the next may be.
    async fn accept(&self) -> Result<Link, Failure>;
}

/// Plain TCP to a fixed address.
///
/// Nothing is encrypted and nobody is authenticated:
/// for loopback, or for a network that is protected by other means.
#[derive(Clone, Debug)]
pub struct TcpTransport {
    address: String,
}

impl TcpTransport {
    /// Connects to `host:port`, resolved anew each time.
    pub fn new(address: impl Into<String>) -> Self {
        Self {
            address: address.into(),
        }
    }
}

#[async_trait]
impl Transport for TcpTransport {
    async fn connect(&self) -> Result<Link, Failure> {
        let stream = TcpStream::connect(self.address.as_str()).await?;
        stream.set_nodelay(true)?;
        Ok(Link::new(stream, self.address.clone()))
    }
}

#[async_trait]
impl Listener for TcpListener {
    async fn accept(&self) -> Result<Link, Failure> {
        let (stream, peer) = Self::accept(self).await?;
        stream.set_nodelay(true)?;
        Ok(Link::new(stream, peer.to_string()))
    }
}

impl PluginError for io::Error {
    /// What depends on the network or the other end may pass; what depends on how it was asked does not.
    fn kind(&self) -> ErrorKind {
        match self.kind() {
            io::ErrorKind::InvalidInput
            | io::ErrorKind::Unsupported
            | io::ErrorKind::PermissionDenied
            | io::ErrorKind::AddrNotAvailable => ErrorKind::Misuse,
            _ => ErrorKind::RetryLater,
        }
    }
}
