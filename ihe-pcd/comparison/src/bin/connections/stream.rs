use std::io;
use std::net::SocketAddr;

use ihe_pcd::actor::{Consumer, Summary};
use ihe_pcd::plugin::Stream;
use tokio::net::{TcpListener, TcpStream};

use super::arguments::Arguments;

/// What the connections are made of. This is the place for another one, such as TLS:
/// an argument that chooses it, how a sender connects, and how a server listens.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Kind {
    /// TCP as it is.
    Plain,
}

impl Kind {
    pub(crate) fn read(_arguments: &mut Arguments) -> io::Result<Self> {
        Ok(Self::Plain)
    }

    /// How it is told to a process that is started.
    pub(crate) const fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Plain => &[],
        }
    }

    /// A sender's connection.
    pub(crate) async fn connect(self, to: SocketAddr) -> io::Result<Box<dyn Stream>> {
        match self {
            Self::Plain => {
                let stream = TcpStream::connect(to).await?;
                stream.set_nodelay(true)?;
                Ok(Box::new(stream))
            }
        }
    }

    /// This project's consumer on a port.
    pub(crate) async fn serve(
        self,
        consumer: Consumer,
        listener: TcpListener,
        stop: impl Future<Output = ()>,
    ) -> io::Result<Summary> {
        match self {
            Self::Plain => consumer
                .serve(listener, stop)
                .await
                .map_err(io::Error::other),
        }
    }
}
