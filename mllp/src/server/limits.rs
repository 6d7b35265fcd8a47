use core::time::Duration;

use crate::Budget;

/// How much a server takes on at once, and how long it may take to stop.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct ServerLimits {
    /// How many connections are open at once, those in their handshake included.
    /// One more is closed as soon as it is accepted. Default: 1024.
    pub max_connections: usize,

    /// How many connections of one network address are open at once. Default: `None`, as many as there may be at all.
    ///
    /// Off, because the devices behind a gateway share an address.
    /// With it, one address cannot take the place of all others.
    pub max_connections_per_address: Option<usize>,

    /// How many bytes of frames that are still arriving are held over all connections, but for one largest frame and what each connection has free.
    /// Default: 32 MiB. See [`Budget`].
    pub max_bytes_arriving: usize,

    /// How long stopping may take before what is left is given up. Default: 10 s.
    pub drain_deadline: Duration,
}

impl Default for ServerLimits {
    fn default() -> Self {
        Self {
            max_connections: 1024,
            max_connections_per_address: None,
            max_bytes_arriving: Budget::DEFAULT_LIMIT,
            drain_deadline: Duration::from_secs(10),
        }
    }
}
