//! Who is at the other end, as far as the transport knows.

use alloc::sync::Arc;
use core::fmt;
use core::net::SocketAddr;

use crate::Certificate;

/// The other end of a connection, as far as the transport knows it.
///
/// This is evidence about the link, not about the sender named inside a message:
/// tying the two together is the task of the session that reads the messages.
/// A clone costs no more than a counter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Peer {
    /// The network address, where the transport has one.
    pub address: Option<SocketAddr>,
    /// The certificate whose private key the peer has proved to hold, where the transport asked for one.
    pub certificate: Option<Arc<Certificate>>,
    name: Option<Arc<str>>,
}

impl Peer {
    /// A peer known by its network address only.
    #[must_use]
    pub const fn at(address: SocketAddr) -> Self {
        Self {
            address: Some(address),
            certificate: None,
            name: None,
        }
    }

    /// A peer of a transport that has names instead of addresses, such as that of a serial port.
    #[must_use]
    pub fn named(name: impl Into<Arc<str>>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// What a handshake has found, if anything.
    #[cfg(feature = "tls")]
    pub(crate) fn after_handshake(address: SocketAddr, certificate: Option<Certificate>) -> Self {
        Self {
            certificate: certificate.map(Arc::new),
            ..Self::at(address)
        }
    }

    /// The name, where the transport has one instead of an address.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Adds the certificate by which the peer has proved who it is.
    #[must_use]
    pub fn with_certificate(mut self, certificate: impl Into<Arc<Certificate>>) -> Self {
        self.certificate = Some(certificate.into());
        self
    }
}

impl From<SocketAddr> for Peer {
    fn from(address: SocketAddr) -> Self {
        Self::at(address)
    }
}

impl From<&str> for Peer {
    fn from(name: &str) -> Self {
        Self::named(name)
    }
}

/// The address, or else the name, and the owner of the certificate, as far as they are known.
impl fmt::Display for Peer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.address, self.name(), &self.certificate) {
            (Some(address), _, None) => address.fmt(f),
            (Some(address), _, Some(certificate)) => write!(f, "{address} ({certificate})"),
            (None, Some(name), None) => f.write_str(name),
            (None, Some(name), Some(certificate)) => write!(f, "{name} ({certificate})"),
            (None, None, Some(certificate)) => certificate.fmt(f),
            (None, None, None) => f.write_str("peer without address"),
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;
    use alloc::vec::Vec;
    use core::net::Ipv4Addr;

    use super::*;
    use crate::Fingerprint;

    #[test]
    fn a_peer_is_shown_with_its_address_and_its_subject() {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, 2575));
        let certificate = Certificate::new("CN=pump-7", Vec::new(), Fingerprint([0; 32]));
        let peer = Peer::at(address);
        assert_eq!(peer.to_string(), "127.0.0.1:2575");
        let peer = peer.with_certificate(certificate.clone());
        assert_eq!(peer.to_string(), "127.0.0.1:2575 (CN=pump-7)");
        let peer = Peer::default().with_certificate(certificate);
        assert_eq!(peer.to_string(), "CN=pump-7");
        assert_eq!(Peer::default().to_string(), "peer without address");
    }
}
