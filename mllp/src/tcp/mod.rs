//! TCP, plain or under TLS: the wire of almost every device and broker.
//!
//! [`TcpListener`] accepts and [`TcpTransport`] connects; both set up their sockets by [`SocketOptions`].

mod listener;
mod options;
mod transport;

pub use self::listener::{BindError, TcpListener};
pub use self::options::SocketOptions;
pub use self::transport::TcpTransport;
