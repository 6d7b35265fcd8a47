use std::boxed::Box;
use std::io;
use std::string::String;

use async_trait::async_trait;
use tokio::net::TcpStream;

use super::SocketOptions;
#[cfg(feature = "tls")]
use crate::Peer;
#[cfg(feature = "tls")]
use crate::tls::ClientTls;
use crate::{Link, Transport};

/// Connects to `HOST:PORT`, plain or under TLS.
///
/// Plain, nothing is encrypted and nobody is authenticated:
/// for loopback, or for a network that is protected by other means.
#[derive(Clone, Debug)]
pub struct TcpTransport {
    address: String,
    options: SocketOptions,
    #[cfg(feature = "tls")]
    tls: Option<ClientTls>,
}

impl TcpTransport {
    /// Connects to `HOST:PORT` in plain text; the name is resolved anew each time.
    pub fn new(address: impl Into<String>) -> Self {
        Self {
            address: address.into(),
            options: SocketOptions::default(),
            #[cfg(feature = "tls")]
            tls: None,
        }
    }

    /// Connects under TLS.
    #[cfg(feature = "tls")]
    #[must_use]
    pub fn with_tls(mut self, tls: ClientTls) -> Self {
        self.tls = Some(tls);
        self
    }

    /// Sets up sockets otherwise.
    #[must_use]
    pub const fn with_socket_options(mut self, options: SocketOptions) -> Self {
        self.options = options;
        self
    }
}

#[async_trait]
impl Transport for TcpTransport {
    async fn connect(&self) -> io::Result<Link> {
        let stream = TcpStream::connect(self.address.as_str()).await?;
        self.options.apply(&stream)?;
        let address = stream.peer_addr()?;
        #[cfg(feature = "tls")]
        if let Some(tls) = &self.tls {
            let (stream, certificate) = tls.connect(stream).await?;
            return Ok(Link::new(
                stream,
                Peer::after_handshake(address, certificate),
            ));
        }
        Ok(Link::new(stream, address))
    }

    fn place(&self) -> &str {
        &self.address
    }
}
