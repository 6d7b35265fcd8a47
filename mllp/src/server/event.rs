use core::fmt;
use std::io;

use crate::Peer;

/// What happens to the connections of a [`Server`](crate::Server). It holds no content of a frame.
#[derive(Debug)]
#[non_exhaustive]
pub enum ServerEvent<'e> {
    /// A connection is ready, and its handler begins.
    Connected {
        /// The other end.
        peer: &'e Peer,
    },
    /// The handler of a connection has ended.
    Disconnected {
        /// The other end.
        peer: &'e Peer,
    },
    /// A connection was closed as soon as it was accepted.
    TurnedAway {
        /// The other end.
        peer: &'e Peer,
        /// Why.
        reason: TurnedAway,
    },
    /// A handshake failed or took too long; the connection is closed.
    NotEstablished {
        /// The other end.
        peer: &'e Peer,
        /// Why.
        error: &'e io::Error,
    },
    /// No connection could be accepted; it is tried again.
    AcceptFailed {
        /// Why.
        error: &'e io::Error,
    },
    /// A handler panicked and took its connection with it, and nothing else.
    HandlerPanicked,
    /// The listener panicked; it is tried again.
    ListenerPanicked,
    /// The deadline for draining passed: so many handlers were stopped.
    NotDrained {
        /// How many.
        handlers: usize,
    },
}

/// Why a connection was closed as soon as it was accepted.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum TurnedAway {
    /// [`ServerLimits::max_connections`](crate::ServerLimits::max_connections) are open.
    TooManyConnections,
    /// [`ServerLimits::max_connections_per_address`](crate::ServerLimits::max_connections_per_address) are open from there.
    TooManyFromThisAddress,
}

impl fmt::Display for TurnedAway {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooManyConnections => "too many connections are open",
            Self::TooManyFromThisAddress => "too many connections are open from this address",
        })
    }
}
