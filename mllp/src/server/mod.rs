//! The receiving side of a wire: accepts connections and keeps going, whatever they do.
//!
//! Written for authors of consumers and gateways. A [`Server`] knows no HL7:
//! what a frame means and how it is answered is its handler's. Its mirror image is the [`Client`](crate::Client).

mod accepting;
mod draining;
mod event;
mod limits;
mod per_address;

use core::fmt;
use std::boxed::Box;
use std::sync::Arc;

use self::accepting::Accepting;
pub use self::draining::Draining;
pub use self::event::{ServerEvent, TurnedAway};
pub use self::limits::ServerLimits;
use crate::{Budget, Config, Connection, Listener, Stream, Timeouts};

/// Accepts connections, hands each to a handler in a task of its own, and drains at the end.
///
/// Nothing a peer or a handler does ends it: a failed handshake, a panicking handler and a system without
/// file descriptors are events, and accepting goes on.
///
/// ```
/// use ihe_pcd_mllp::{Client, Server, TcpListener, TcpTransport};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let listener = TcpListener::bind("127.0.0.1:0").await?;
/// let address = listener.local_addr()?.to_string();
/// let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
/// let server = Server::new().serve(
///     listener,
///     async { drop(stopped.await) },
///     |mut connection, _draining| async move {
///         // An echo. A real handler stores what came, and then answers it.
///         while let Ok(Some(frame)) = connection.read_frame().await {
///             if connection.write_frame(frame.payload()).await.is_err() {
///                 break;
///             }
///         }
///     },
/// );
/// let device = async {
///     let mut connection = Client::new(TcpTransport::new(address)).connect().await?;
///     connection.write_frame(b"MSH|").await?;
///     let answer = connection.read_frame().await?.ok_or("closed")?;
///     assert_eq!(answer.payload().as_ref(), b"MSH|");
///     drop(connection);
///     drop(stop);
///     Ok::<_, Box<dyn std::error::Error>>(())
/// };
/// let (drained, outcome) = tokio::join!(server, device);
/// outcome?;
/// assert!(drained);
/// # Ok(())
/// # }
/// ```
pub struct Server {
    setup: Setup,
}

/// What the connections of a server have in common.
struct Setup {
    config: Config,
    timeouts: Timeouts,
    limits: ServerLimits,
    on_event: Arc<dyn Fn(ServerEvent<'_>) + Send + Sync>,
}

impl Server {
    /// A server with the default limits, timeouts and tolerances.
    #[must_use]
    pub fn new() -> Self {
        Self {
            setup: Setup {
                config: Config::default(),
                timeouts: Timeouts::default(),
                limits: ServerLimits::default(),
                on_event: Arc::new(|_| {}),
            },
        }
    }

    /// Reads frames with these limits and tolerances.
    #[must_use]
    pub fn with_config(mut self, config: Config) -> Self {
        self.setup.config = config;
        self
    }

    /// Replaces the timeouts.
    #[must_use]
    pub const fn with_timeouts(mut self, timeouts: Timeouts) -> Self {
        self.setup.timeouts = timeouts;
        self
    }

    /// Takes on so much at once.
    #[must_use]
    pub const fn with_limits(mut self, limits: ServerLimits) -> Self {
        self.setup.limits = limits;
        self
    }

    /// Tells this closure what happens to connections; it must not block.
    #[must_use]
    pub fn on_event(mut self, tell: impl Fn(ServerEvent<'_>) + Send + Sync + 'static) -> Self {
        self.setup.on_event = Arc::new(tell);
        self
    }

    /// Serves until `shutdown` is ready, then closes the listener and waits for the handlers:
    /// [`Draining`] tells them, and after [`ServerLimits::drain_deadline`] those still there are stopped.
    /// Answers whether all had ended by themselves.
    ///
    /// The handler owns the connection: when it ends, the connection is closed.
    /// If the future is dropped, everything stops at once, as in a crash.
    pub async fn serve<H, F>(
        self,
        listener: impl Listener,
        shutdown: impl Future<Output = ()>,
        handler: H,
    ) -> bool
    where
        H: Fn(Connection<Box<dyn Stream>>, Draining) -> F + Clone + Send + Sync + 'static,
        F: Future<Output = ()> + Send + 'static,
    {
        let budget = Budget::new(self.setup.limits.max_bytes_arriving);
        Accepting::new(self.setup, budget, handler)
            .run(listener, shutdown)
            .await
    }
}

impl Default for Server {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server")
            .field("config", &self.setup.config)
            .field("timeouts", &self.setup.timeouts)
            .field("limits", &self.setup.limits)
            .finish_non_exhaustive()
    }
}
