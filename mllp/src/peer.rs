//! Who is at the other end, as far as the transport knows.

use core::fmt;
use core::net::SocketAddr;

/// The other end of a connection, as far as the transport knows it.
///
/// This is evidence about the link, not about the sender named inside a message:
/// tying the two together is the task of the session that reads the messages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Peer {
    /// The network address, where the transport has one.
    pub address: Option<SocketAddr>,
}

impl Peer {
    /// A peer known by its network address only.
    #[must_use]
    pub const fn at(address: SocketAddr) -> Self {
        Self {
            address: Some(address),
        }
    }
}

impl From<SocketAddr> for Peer {
    fn from(address: SocketAddr) -> Self {
        Self::at(address)
    }
}

impl fmt::Display for Peer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.address {
            Some(address) => address.fmt(f),
            None => f.write_str("peer without address"),
        }
    }
}
