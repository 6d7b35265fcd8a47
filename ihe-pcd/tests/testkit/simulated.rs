//! A simulated network that is not of this crate, as a stranger would bring it.

use std::collections::BTreeSet;
use std::io;
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::Duration;

use ihe_pcd::plugin::testkit::{self, Promise};
use ihe_pcd::plugin::{Incoming, Link, Listener, Transport, async_trait};
use turmoil::Builder;
use turmoil::net::{TcpListener, TcpStream};

use crate::wires::{patience, promises};

struct Simulated(TcpListener);

#[derive(Debug)]
struct To(u16);

#[async_trait]
impl Listener for Simulated {
    async fn accept(&self) -> io::Result<Incoming> {
        let (stream, peer) = self.0.accept().await?;
        Ok(Incoming::ready(stream, peer))
    }
}

impl std::fmt::Debug for Simulated {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Simulated")
    }
}

#[async_trait]
impl Transport for To {
    async fn connect(&self) -> io::Result<Link> {
        let stream = TcpStream::connect(("127.0.0.1", self.0)).await?;
        let peer = stream.peer_addr()?;
        Ok(Link::new(stream, peer))
    }
}

async fn open(port: &AtomicU16) -> io::Result<(To, Simulated)> {
    let port = port.fetch_add(1, Ordering::Relaxed);
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    Ok((To(port), Simulated(listener)))
}

/// It keeps what is written for as long as nobody reads it: so it is no wire for a site, and the kits say why.
#[test]
fn a_simulated_network_keeps_every_promise_but_that_writing_waits() {
    let mut network = Builder::new()
        .simulation_duration(Duration::from_secs(100_000))
        .tcp_capacity(1 << 20)
        .build();
    network.client("host", async {
        let ports = AtomicU16::new(3000);
        let opens = async || open(&ports).await;
        let of_transport = testkit::transport(opens, To(1), &[], patience).await;
        let opens = async || open(&ports).await.map(|(to, listener)| (listener, to));
        let of_listener = testkit::listener(opens, &[], patience).await;
        for checked in [of_transport, of_listener] {
            assert_eq!(promises(checked), BTreeSet::from([Promise::WritingWaits]));
        }
        Ok(())
    });
    network.run().unwrap();
}
