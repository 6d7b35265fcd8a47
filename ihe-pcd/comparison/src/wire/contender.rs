use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use ihe_pcd::actor::Consumer;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};

use super::bare::{serve_bare, serve_wire};
use super::fixed::FixedAnswer;
use super::seen::Seen;

/// A server that is measured.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Contender {
    /// Counts bytes and sends a fixed answer.
    Bare,
    /// This project's MLLP connection with a fixed answer.
    Wire,
    /// This project's consumer with a volatile journal and no sink.
    Consumer,
    /// The same with a sink.
    ConsumerWithSink,
    /// The server of hl7v2.
    #[cfg(feature = "agpl")]
    Hl7v2,
}

impl Contender {
    /// All of this build; the first is what the others are compared with.
    pub const ALL: &[Self] = &[
        Self::Bare,
        Self::Wire,
        Self::Consumer,
        Self::ConsumerWithSink,
        #[cfg(feature = "agpl")]
        Self::Hl7v2,
    ];

    /// A short name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Bare => "bare tokio",
            Self::Wire => "ihe-pcd-mllp",
            Self::Consumer => "ihe-pcd, no sink",
            Self::ConsumerWithSink => "ihe-pcd, a sink",
            #[cfg(feature = "agpl")]
            Self::Hl7v2 => "hl7v2 1.5.0",
        }
    }

    /// What it does with a request.
    pub const fn work(self) -> &'static str {
        match self {
            Self::Bare => {
                "counts the bytes of a request whose length it knows, sends a fixed answer"
            }
            Self::Wire => {
                "finds the frame within its limits and timeouts, sends the same fixed answer"
            }
            Self::Consumer => "parses, judges MSH, stores in memory, writes an acknowledgement",
            Self::ConsumerWithSink => {
                "the same, and each message is read as a report for a sink; until the sink has seen all"
            }
            #[cfg(feature = "agpl")]
            Self::Hl7v2 => "parses, builds an acknowledgement",
        }
    }

    /// How fast it is meant to be, as a part of the first one, if that was said.
    pub const fn floor(self) -> Option<f64> {
        match self {
            Self::Consumer => Some(0.8),
            Self::ConsumerWithSink => Some(0.6),
            _ => None,
        }
    }
}

/// A contender that serves on a port of the loopback, in a runtime of its own with two workers.
pub struct Server {
    to: SocketAddr,
    seen: Option<Arc<Seen>>,
    runtime: Runtime,
}

/// The socket as a consumer takes it.
fn accepting(socket: TcpListener) -> io::Result<ihe_pcd::plugin::TcpListener> {
    ihe_pcd::plugin::TcpListener::from_tokio(socket).map_err(io::Error::other)
}

impl Server {
    /// Begins to serve.
    ///
    /// # Errors
    ///
    /// When there is no runtime or no port.
    pub fn start(contender: Contender) -> io::Result<Self> {
        let runtime = Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name("server")
            .enable_all()
            .build()?;
        let entered = runtime.enter();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0"))?;
        let to = listener.local_addr()?;
        let mut seen = None;
        match contender {
            Contender::Bare => {
                let answer = runtime.block_on(FixedAnswer::of_consumer())?;
                tokio::spawn(serve_bare(listener, answer));
            }
            Contender::Wire => {
                let answer = runtime.block_on(FixedAnswer::of_consumer())?;
                tokio::spawn(serve_wire(listener, answer));
            }
            Contender::Consumer => {
                let consumer = Consumer::danger_volatile();
                let listener = accepting(listener)?;
                tokio::spawn(consumer.serve(listener, std::future::pending()));
            }
            Contender::ConsumerWithSink => {
                let counted = seen.insert(Arc::new(Seen::default()));
                let consumer = Consumer::danger_volatile().sink(counted.sink());
                let listener = accepting(listener)?;
                tokio::spawn(consumer.serve(listener, std::future::pending()));
            }
            #[cfg(feature = "agpl")]
            Contender::Hl7v2 => {
                // It binds for itself: the port is free again for it.
                drop(listener);
                runtime.block_on(super::hl7v2::start(to))?;
            }
        }
        drop(entered);
        Ok(Self { to, seen, runtime })
    }

    /// Where it serves.
    pub const fn address(&self) -> SocketAddr {
        self.to
    }

    /// What its sink has seen, if it has one.
    pub fn seen(&self) -> Option<&Arc<Seen>> {
        self.seen.as_ref()
    }

    /// Ends it at once.
    pub fn stop(self) {
        self.runtime.shutdown_background();
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::wire::ask_for;

    #[tokio::test]
    async fn every_contender_accepts_and_names_the_request_it_answers() {
        for &contender in Contender::ALL {
            let server = std::thread::spawn(move || Server::start(contender))
                .join()
                .unwrap()
                .unwrap();
            let time = Duration::from_millis(20);
            let asked = ask_for(server.address(), 3, time).await.unwrap();
            assert!(asked.accepted >= 3, "{contender:?}");
            assert_eq!((asked.refused, asked.foreign), (0, 0), "{contender:?}");
            if let Some(seen) = server.seen() {
                seen.wait_for(asked.accepted + 3).await;
            }
            server.stop();
        }
    }
}
