//! The sending side of a wire: makes connections to one place.
//!
//! Written for authors of reporters and gateways. A [`Client`] knows no HL7:
//! matching answers and sending again are the session's above it. Its mirror image is the [`Server`](crate::Server).

use std::boxed::Box;
use std::io;
use std::sync::Arc;

use tokio::time::timeout;

use crate::{Config, Connection, Stream, Timeouts, Transport};

/// Makes connections to one place, within a time.
///
/// See [`Server`](crate::Server) for an example with both.
#[derive(Clone, Debug)]
pub struct Client {
    transport: Arc<dyn Transport>,
    config: Config,
    timeouts: Timeouts,
}

impl Client {
    /// A client with the default timeouts and tolerances.
    pub fn new(transport: impl Transport) -> Self {
        Self {
            transport: Arc::new(transport),
            config: Config::default(),
            timeouts: Timeouts::default(),
        }
    }

    /// Reads frames with these limits and tolerances.
    #[must_use]
    pub fn with_config(mut self, config: Config) -> Self {
        self.config = config;
        self
    }

    /// Replaces the timeouts.
    #[must_use]
    pub const fn with_timeouts(mut self, timeouts: Timeouts) -> Self {
        self.timeouts = timeouts;
        self
    }

    /// Where it connects, as logs name it.
    pub fn place(&self) -> &str {
        self.transport.place()
    }

    /// A new connection, its handshake done.
    ///
    /// If the future is dropped, no connection is left behind.
    ///
    /// # Errors
    ///
    /// What the transport says, or [`TimedOut`](io::ErrorKind::TimedOut) after [`Timeouts::establish`].
    pub async fn connect(&self) -> io::Result<Connection<Box<dyn Stream>>> {
        let link = timeout(self.timeouts.establish, self.transport.connect()).await??;
        Ok(Connection::new(link.stream, self.config.clone())
            .with_timeouts(self.timeouts)
            .with_peer(link.peer))
    }
}
