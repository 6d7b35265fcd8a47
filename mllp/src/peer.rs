//! Who is at the other end, as far as the transport knows.

use alloc::sync::Arc;
use core::fmt;
use core::net::SocketAddr;

/// The other end of a connection, as far as the transport knows it.
///
/// This is evidence about the link, not about the sender named inside a message:
/// tying the two together is the task of the session that reads the messages.
///
/// `Display` names it for logs and journals: the address, or else the name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Peer {
    /// The network address, where the transport has one.
    pub address: Option<SocketAddr>,
    name: Option<Arc<str>>,
}

impl Peer {
    /// A peer known by its network address only.
    #[must_use]
    pub const fn at(address: SocketAddr) -> Self {
        Self {
            address: Some(address),
            name: None,
        }
    }

    /// A peer of a transport that has names instead of addresses, such as that of a serial port.
    #[must_use]
    pub fn named(name: impl Into<Arc<str>>) -> Self {
        Self {
            address: None,
            name: Some(name.into()),
        }
    }

    /// The name, where the transport has one instead of an address.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
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

impl fmt::Display for Peer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.address, self.name()) {
            (Some(address), _) => address.fmt(f),
            (None, Some(name)) => f.write_str(name),
            (None, None) => f.write_str("peer without address"),
        }
    }
}
