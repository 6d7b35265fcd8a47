use alloc::borrow::Cow;
use core::net::SocketAddr;
use std::boxed::Box;
use std::io;
use std::string::{String, ToString};
use std::vec::Vec;

use async_trait::async_trait;
use thiserror::Error;
use tokio::net::{TcpStream, lookup_host};

use super::SocketOptions;
#[cfg(feature = "tls")]
use crate::Peer;
#[cfg(feature = "tls")]
use crate::tls::ServerTls;
use crate::{Incoming, Link, Listener};

/// Accepts TCP connections, plain on loopback, or under TLS anywhere.
///
/// ```
/// use ihe_pcd_mllp::{BindError, TcpListener};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let listener = TcpListener::bind("127.0.0.1:0").await?;
/// assert!(listener.local_addr()?.ip().is_loopback());
/// // In plain text beyond this machine only for who says so.
/// let refused = TcpListener::bind("0.0.0.0:0").await;
/// assert!(matches!(refused, Err(BindError::PlainTextBeyondLoopback { .. })));
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct TcpListener {
    socket: tokio::net::TcpListener,
    options: SocketOptions,
    #[cfg(feature = "tls")]
    tls: Option<ServerTls>,
}

/// Why nothing listens at an address.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum BindError {
    /// Patient data would cross a network in plain text, from anyone who connects.
    /// [`TcpListener::danger_bind_plain_text`] does it nevertheless.
    #[error(
        "{address} is no loopback address: messages would cross the network in plain text, from anyone who connects"
    )]
    PlainTextBeyondLoopback {
        /// The address that was asked for, resolved.
        address: SocketAddr,
    },
    /// The name cannot be resolved, or the address cannot be had.
    #[error("cannot listen at {address}")]
    Io {
        /// What was asked for.
        address: String,
        /// Why.
        #[source]
        error: io::Error,
    },
}

impl TcpListener {
    /// Listens in plain text at a loopback address, `HOST:PORT`; port 0 takes a free one.
    ///
    /// # Errors
    ///
    /// [`BindError`]; an address that is not loopback is refused.
    pub async fn bind(address: &str) -> Result<Self, BindError> {
        let addresses = resolve(address).await?;
        match addresses.iter().find(|address| !is_loopback(address)) {
            Some(&address) => Err(BindError::PlainTextBeyondLoopback { address }),
            None => Self::listen(address, &addresses).await,
        }
    }

    /// Listens in plain text at any address: whoever reaches it may send, and whoever is on the way may read.
    ///
    /// For networks that are protected by other means.
    ///
    /// # Errors
    ///
    /// [`BindError::Io`].
    pub async fn danger_bind_plain_text(address: &str) -> Result<Self, BindError> {
        let addresses = resolve(address).await?;
        Self::listen(address, &addresses).await
    }

    /// Listens under TLS at any address.
    ///
    /// # Errors
    ///
    /// [`BindError::Io`].
    #[cfg(feature = "tls")]
    pub async fn bind_tls(address: &str, tls: ServerTls) -> Result<Self, BindError> {
        let mut listener = Self::danger_bind_plain_text(address).await?;
        listener.tls = Some(tls);
        Ok(listener)
    }

    /// Takes a socket that somebody else has bound, as a service manager does, for plain text at a loopback address.
    ///
    /// # Errors
    ///
    /// [`BindError`]; an address that is not loopback is refused.
    pub fn from_tokio(socket: tokio::net::TcpListener) -> Result<Self, BindError> {
        match socket.local_addr() {
            Ok(address) if is_loopback(&address) => Ok(Self::over(socket)),
            Ok(address) => Err(BindError::PlainTextBeyondLoopback { address }),
            Err(error) => Err(io_error("a socket without an address", error)),
        }
    }

    /// Takes a socket that somebody else has bound, for TLS.
    #[cfg(feature = "tls")]
    #[must_use]
    pub fn from_tokio_tls(socket: tokio::net::TcpListener, tls: ServerTls) -> Self {
        let mut listener = Self::over(socket);
        listener.tls = Some(tls);
        listener
    }

    /// Sets up the sockets of connections otherwise.
    #[must_use]
    pub const fn with_socket_options(mut self, options: SocketOptions) -> Self {
        self.options = options;
        self
    }

    /// Where it listens.
    ///
    /// # Errors
    ///
    /// When the system does not say.
    pub fn local_addr(&self) -> io::Result<SocketAddr> {
        self.socket.local_addr()
    }

    async fn listen(address: &str, addresses: &[SocketAddr]) -> Result<Self, BindError> {
        let socket = tokio::net::TcpListener::bind(addresses)
            .await
            .map_err(|error| io_error(address, error))?;
        Ok(Self::over(socket))
    }

    fn over(socket: tokio::net::TcpListener) -> Self {
        Self {
            socket,
            options: SocketOptions::default(),
            #[cfg(feature = "tls")]
            tls: None,
        }
    }

    /// What is left to do is done beside the accepting of others: when many come at once, the queue of the system is short.
    fn incoming(&self, stream: TcpStream, address: SocketAddr) -> Incoming {
        let options = self.options;
        #[cfg(feature = "tls")]
        let tls = self.tls.clone();
        let rest = async move {
            options.apply(&stream)?;
            #[cfg(feature = "tls")]
            if let Some(tls) = tls {
                let (stream, certificate) = tls.accept(stream).await?;
                return Ok(Link::new(
                    stream,
                    Peer::after_handshake(address, certificate),
                ));
            }
            Ok(Link::new(stream, address))
        };
        Incoming::after(rest, address)
    }
}

#[async_trait]
impl Listener for TcpListener {
    async fn accept(&self) -> io::Result<Incoming> {
        let (stream, address) = self.socket.accept().await?;
        Ok(self.incoming(stream, address))
    }

    fn place(&self) -> Cow<'_, str> {
        match self.local_addr() {
            Ok(address) => Cow::Owned(address.to_string()),
            Err(_) => Cow::Borrowed("listener"),
        }
    }
}

async fn resolve(address: &str) -> Result<Vec<SocketAddr>, BindError> {
    let resolved = lookup_host(address)
        .await
        .map_err(|error| io_error(address, error))?;
    Ok(resolved.collect())
}

fn io_error(address: &str, error: io::Error) -> BindError {
    BindError::Io {
        address: address.to_string(),
        error,
    }
}

fn is_loopback(address: &SocketAddr) -> bool {
    address.ip().to_canonical().is_loopback()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn plain_text_beyond_loopback_needs_a_confession() {
        for address in ["0.0.0.0:0", "[::]:0", "[::ffff:192.0.2.1]:0", "192.0.2.1:0"] {
            let refused = TcpListener::bind(address).await;
            assert!(
                matches!(refused, Err(BindError::PlainTextBeyondLoopback { .. })),
                "{address}"
            );
        }
        let confessed = TcpListener::danger_bind_plain_text("0.0.0.0:0")
            .await
            .unwrap();
        assert!(confessed.local_addr().unwrap().ip().is_unspecified());
    }

    #[tokio::test]
    async fn a_socket_of_somebody_else_is_held_to_the_same_rule() {
        let bound = |address| tokio::net::TcpListener::bind(address);
        let near = bound("127.0.0.1:0").await.unwrap();
        assert!(TcpListener::from_tokio(near).is_ok());
        let far = bound("0.0.0.0:0").await.unwrap();
        let refused = TcpListener::from_tokio(far);
        assert!(matches!(
            refused,
            Err(BindError::PlainTextBeyondLoopback { .. })
        ));
    }

    #[tokio::test]
    async fn an_address_that_is_none_is_named_in_the_error() {
        let error = TcpListener::bind("not an address").await.unwrap_err();
        assert!(error.to_string().contains("not an address"), "{error}");
    }
}
