//! TLS under a rehearsal, in either direction: what each handshake found goes into the evidence.

use std::collections::BTreeSet;
use std::io;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ihe_pcd::mllp::tls::{ClientTls, ServerTls, TlsStream};
use ihe_pcd::mllp::{
    Certificate, Incoming, Link, Listener, Peer, Stream, TcpListener, TcpTransport, Transport,
};
use ihe_pcd::plugin::async_trait;

use super::evidence::Step;

/// How many kinds of handshakes are told; all are counted.
const MOST_TOLD: usize = 8;

/// What the handshakes of a rehearsal found.
#[derive(Debug, Default)]
pub(super) struct Handshakes {
    /// Whose handshakes are noted; where nobody is named, everybody's.
    of: Vec<IpAddr>,
    found: Mutex<Found>,
}

#[derive(Debug, Default)]
struct Found {
    done: u32,
    /// Version, cipher suite, and the certificate of the peer.
    kinds: BTreeSet<String>,
    failed: u32,
    /// Why the first one failed.
    reason: String,
}

impl Handshakes {
    /// Those with these hosts.
    pub(super) fn with(hosts: &[IpAddr]) -> Arc<Self> {
        Arc::new(Self {
            of: hosts.to_vec(),
            found: Mutex::default(),
        })
    }

    /// A link under TLS, once the handshake is done.
    fn note<S: Stream>(
        &self,
        peer: Peer,
        handshake: io::Result<(TlsStream<S>, Option<Certificate>)>,
    ) -> io::Result<Link> {
        let host = peer.address.map(|address| address.ip().to_canonical());
        let is_noted = self.of.is_empty() || host.is_some_and(|host| self.of.contains(&host));
        match handshake {
            Ok((stream, certificate)) => {
                if is_noted {
                    let mut found = self.found();
                    found.done = found.done.saturating_add(1);
                    if found.kinds.len() < MOST_TOLD {
                        found.kinds.insert(kind(&stream, certificate.as_ref()));
                    }
                }
                let peer = match certificate {
                    Some(certificate) => peer.with_certificate(certificate),
                    None => peer,
                };
                Ok(Link::new(stream, peer))
            }
            Err(error) => {
                if is_noted {
                    let mut found = self.found();
                    if found.failed == 0 {
                        found.reason = error.to_string();
                    }
                    found.failed = found.failed.saturating_add(1);
                }
                Err(error)
            }
        }
    }

    /// How they went.
    pub(super) fn step(&self) -> Step {
        let found = self.found();
        let mut came: Vec<_> = found.kinds.iter().cloned().collect();
        if found.failed > 0 {
            came.push(format!(
                "{} failed, the first: {}",
                found.failed, found.reason
            ));
        }
        if came.is_empty() {
            came.push("none".to_owned());
        }
        Step {
            name: "TLS handshakes".to_owned(),
            expected: "TLS 1.2 or 1.3, with certificates on both sides (ITI-19)".to_owned(),
            came: came.join("; "),
            as_expected: found.done > 0 && found.failed == 0,
        }
    }

    fn found(&self) -> MutexGuard<'_, Found> {
        self.found.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn kind<S>(stream: &TlsStream<S>, certificate: Option<&Certificate>) -> String {
    let suite = stream.cipher_suite().unwrap_or("an unnamed suite");
    let version = version(suite);
    match certificate {
        Some(certificate) => format!(
            "{version} with {suite}, certificate of the peer SHA-256 {}",
            certificate.fingerprint
        ),
        None => format!("{version} with {suite}, no certificate of the peer"),
    }
}

/// The suites of TLS 1.3 do not name what keys are agreed on with (RFC 8446 B.4), and those before do: `..._WITH_...`.
fn version(suite: &str) -> &'static str {
    match suite.contains("_WITH_") {
        true => "TLS 1.2",
        false => "TLS 1.3",
    }
}

/// TCP with TLS over it.
#[derive(Debug)]
pub(super) struct Secured<W, T> {
    wire: W,
    tls: T,
    handshakes: Arc<Handshakes>,
}

impl<W, T> Secured<W, T> {
    pub(super) const fn new(wire: W, tls: T, handshakes: Arc<Handshakes>) -> Self {
        Self {
            wire,
            tls,
            handshakes,
        }
    }
}

#[async_trait]
impl Transport for Secured<TcpTransport, ClientTls> {
    async fn connect(&self) -> io::Result<Link> {
        let link = self.wire.connect().await?;
        let handshake = self.tls.connect(link.stream).await;
        self.handshakes.note(link.peer, handshake)
    }

    fn place(&self) -> &str {
        self.wire.place()
    }
}

#[async_trait]
impl Listener for Secured<TcpListener, ServerTls> {
    async fn accept(&self) -> io::Result<Incoming> {
        let incoming = self.wire.accept().await?;
        let peer = incoming.peer().clone();
        let (tls, handshakes) = (self.tls.clone(), Arc::clone(&self.handshakes));
        let rest = async move {
            let link = incoming.establish().await?;
            let handshake = tls.accept(link.stream).await;
            handshakes.note(link.peer, handshake)
        };
        Ok(Incoming::after(rest, peer))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suite_says_the_version() {
        assert_eq!(version("TLS_AES_256_GCM_SHA384"), "TLS 1.3");
        assert_eq!(version("TLS_CHACHA20_POLY1305_SHA256"), "TLS 1.3");
        assert_eq!(version("TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"), "TLS 1.2");
    }

    #[test]
    fn no_handshake_and_one_that_fails_are_not_as_expected() {
        let handshakes = Handshakes::with(&[]);
        assert!(!handshakes.step().as_expected);
        assert_eq!(handshakes.step().came, "none");
        let failed: io::Result<(TlsStream<tokio::net::TcpStream>, _)> =
            Err(io::Error::other("unknown authority"));
        assert!(handshakes.note(Peer::default(), failed).is_err());
        let step = handshakes.step();
        assert!(!step.as_expected);
        assert_eq!(step.came, "1 failed, the first: unknown authority");
    }
}
