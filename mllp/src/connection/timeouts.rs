//! How long a connection waits for what.

use core::time::Duration;

/// How long a connection waits before it gives up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Timeouts {
    /// From the wish for a connection to the end of its handshake, on either side. Default: 10 s.
    ///
    /// A [`Connection`](crate::Connection) is established already; this is for who makes it:
    /// [`Server`](crate::Server) and [`Client`](crate::Client).
    pub establish: Duration,

    /// From the start block of a frame to its trailer. Default: 30 s.
    ///
    /// A peer that sends half a frame and falls silent, or goes on one byte at a time, ends here;
    /// and one that sends bytes without ever beginning a frame.
    /// Only time spent waiting for the peer or for room in the [`Budget`](crate::Budget) counts, not the time in which nobody was reading.
    pub frame: Duration,

    /// For handing one frame to the transport. Default: 30 s.
    ///
    /// A peer that stopped reading ends here.
    pub write: Duration,

    /// Without a frame while none is open. Default: `None`, for ever.
    ///
    /// Off, because a device that reports once an hour is healthy and its silence is no fault.
    /// Noise does not count as a frame.
    pub idle: Option<Duration>,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            establish: Duration::from_secs(10),
            frame: Duration::from_secs(30),
            write: Duration::from_secs(30),
            idle: None,
        }
    }
}
