//! The side that is connected to.

use alloc::string::ToString;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;
use std::io;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::server::NoServerSessionStorage;

use super::in_force::InForce;
use super::provider::{cipher_suites, provider, versions};
use super::verifier::Verifier;
use super::{Identity, MinimumVersion, TlsError, TlsErrorKind, TlsStream, Trust};
use crate::Certificate;

/// TLS for listeners.
///
/// All clones are one: what is changed through one of them holds for connections accepted through any,
/// from the next handshake on. Connections that exist go on undisturbed.
///
/// ```no_run
/// use ihe_pcd_mllp::tls::{Identity, Pem, ServerTls, Trust};
/// use ihe_pcd_mllp::{Config, Connection, Peer};
/// use tokio::net::TcpListener;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let own = Pem::read("/etc/ward/consumer.pem")?;
/// let identity = Identity::new(&own, &Pem::read("/etc/ward/consumer.key")?)?;
/// let trust = Trust::in_authorities(&Pem::read("/etc/ward/authority.pem")?)?;
/// let tls = ServerTls::new(identity, trust)?;
///
/// let listener = TcpListener::bind("0.0.0.0:2575").await?;
/// let (stream, address) = listener.accept().await?;
/// let patience = std::time::Duration::from_secs(10);
/// let (stream, certificate) = tokio::time::timeout(patience, tls.accept(stream)).await??;
/// let mut peer = Peer::at(address);
/// if let Some(certificate) = certificate {
///     peer = peer.with_certificate(certificate);
/// }
/// let connection = Connection::new(stream, Config::default()).with_peer(peer);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct ServerTls {
    in_force: Arc<InForce<Settings, ServerConfig>>,
}

#[derive(Clone)]
struct Settings {
    identity: Identity,
    trust: Trust,
    minimum_version: MinimumVersion,
    clients_may_stay_unknown: bool,
}

impl ServerTls {
    /// Shows this identity, and lets in clients that this trust names.
    ///
    /// # Errors
    ///
    /// If identity and trust, each sound by itself, make no settings that can work.
    pub fn new(identity: Identity, trust: Trust) -> Result<Self, TlsError> {
        let settings = Settings {
            identity,
            trust,
            minimum_version: MinimumVersion::default(),
            clients_may_stay_unknown: false,
        };
        let in_force = InForce::new(settings, configuration)?;
        Ok(Self {
            in_force: Arc::new(in_force),
        })
    }

    /// The oldest version of TLS to speak.
    ///
    /// # Errors
    ///
    /// As [`reload`](Self::reload).
    pub fn with_minimum_version(self, version: MinimumVersion) -> Result<Self, TlsError> {
        self.in_force
            .change(|settings| settings.minimum_version = version)?;
        Ok(self)
    }

    /// Lets in clients that show no certificate: anyone who reaches the port. ITI-19 forbids it.
    ///
    /// Clients that do show one are judged as ever. The others have no [`Certificate`],
    /// and what they send is only as certain as the network is closed.
    ///
    /// # Errors
    ///
    /// As [`reload`](Self::reload).
    pub fn danger_accept_clients_without_certificate(self) -> Result<Self, TlsError> {
        self.in_force
            .change(|settings| settings.clients_may_stay_unknown = true)?;
        Ok(self)
    }

    /// Replaces identity and trust, both at once, for the handshakes that begin from now on.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new); then what was in force stays in force.
    pub fn reload(&self, identity: Identity, trust: Trust) -> Result<(), TlsError> {
        self.in_force.change(|settings| {
            settings.identity = identity;
            settings.trust = trust;
        })
    }

    /// The cipher suites that are spoken, by their registered names, the preferred first.
    #[must_use]
    pub fn cipher_suites(&self) -> Vec<&'static str> {
        cipher_suites(self.in_force.settings().minimum_version)
    }

    /// Does the handshake with a client, and says who it is.
    ///
    /// It takes as long as the client likes: put a timeout around it.
    /// Dropping the future drops the stream.
    ///
    /// # Errors
    ///
    /// If the client is refused ([`InvalidData`](io::ErrorKind::InvalidData), with the reason), refuses us, or the stream fails.
    /// The client is told by an alert as far as it takes one.
    pub async fn accept<S>(&self, stream: S) -> io::Result<(TlsStream<S>, Option<Certificate>)>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        let acceptor = TlsAcceptor::from(self.in_force.configuration());
        TlsStream::new(acceptor.accept(stream).await?.into())
    }
}

fn configuration(settings: &Settings) -> Result<ServerConfig, TlsError> {
    let verifier = Verifier::of_clients(settings.trust.clone(), settings.clients_may_stay_unknown)?;
    let mut configuration = ServerConfig::builder_with_provider(provider())
        .with_protocol_versions(versions(settings.minimum_version))
        .map_err(|error| TlsError::new("server", TlsErrorKind::Engine(error.to_string())))?
        .with_client_cert_verifier(Arc::new(verifier))
        .with_cert_resolver(settings.identity.resolver());
    // A resumed session would not be judged again.
    configuration.session_storage = Arc::new(NoServerSessionStorage {});
    Ok(configuration)
}

impl fmt::Debug for ServerTls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let settings = self.in_force.settings();
        f.debug_struct("ServerTls")
            .field("identity", &settings.identity)
            .field("trust", &settings.trust)
            .field("minimum_version", &settings.minimum_version)
            .field(
                "clients_may_stay_unknown",
                &settings.clients_may_stay_unknown,
            )
            .finish()
    }
}
