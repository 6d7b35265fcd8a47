use core::time::Duration;

use crate::session::ConsumerSession;

/// How much a consumer takes on at once, and how long it may take to stop.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Limits {
    /// How many connections are open at once. One more is closed as soon as it is accepted. Default: 1024.
    pub max_connections: usize,
    /// How many messages of one connection are between arrival and answer; then nothing more is read from it. Default: 32.
    pub max_in_flight: usize,
    /// How many bytes of messages are between arrival and answer over all connections; then nothing more is read.
    /// Default: 256 MiB. Besides them each connection may hold one frame that is still arriving.
    pub max_bytes_in_flight: usize,
    /// How long stopping may take before what is left is given up. Default: 10 s.
    pub drain_deadline: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_connections: 1024,
            max_in_flight: ConsumerSession::MAX_IN_FLIGHT,
            max_bytes_in_flight: 256 * 1024 * 1024,
            drain_deadline: Duration::from_secs(10),
        }
    }
}

impl Limits {
    /// Lets so many connections be open at once.
    #[must_use]
    pub const fn with_max_connections(mut self, connections: usize) -> Self {
        self.max_connections = connections;
        self
    }

    /// Lets so many messages of one connection be between arrival and answer, at least one.
    #[must_use]
    pub const fn with_max_in_flight(mut self, messages: usize) -> Self {
        self.max_in_flight = messages;
        self
    }

    /// Lets so many bytes of messages be between arrival and answer over all connections.
    #[must_use]
    pub const fn with_max_bytes_in_flight(mut self, bytes: usize) -> Self {
        self.max_bytes_in_flight = bytes;
        self
    }

    /// Lets stopping take so long.
    #[must_use]
    pub const fn with_drain_deadline(mut self, deadline: Duration) -> Self {
        self.drain_deadline = deadline;
        self
    }
}
