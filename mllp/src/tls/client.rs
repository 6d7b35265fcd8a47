//! The side that connects.

use alloc::string::ToString;
use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;
use core::net::Ipv4Addr;
use std::io;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::ClientConfig;
use tokio_rustls::rustls::client::Resumption;
use tokio_rustls::rustls::pki_types::ServerName;

use super::in_force::InForce;
use super::provider::{cipher_suites, provider, versions};
use super::verifier::{Verifier, server_name};
use super::{HostNameCheck, Identity, MinimumVersion, TlsError, TlsErrorKind, TlsStream, Trust};
use crate::Certificate;

/// TLS for those who connect: the mirror image of [`ServerTls`](super::ServerTls).
///
/// All clones are one: what is changed through one of them holds for connections made through any,
/// from the next handshake on. Connections that exist go on undisturbed.
///
/// ```no_run
/// use ihe_pcd_mllp::tls::{ClientTls, HostNameCheck, Identity, Pem, Trust};
/// use ihe_pcd_mllp::{Config, Connection};
/// use tokio::net::TcpStream;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let own = Pem::read("/etc/pump/pump.pem")?;
/// let identity = Identity::new(&own, &Pem::read("/etc/pump/pump.key")?)?;
/// let trust = Trust::in_pinned(&Pem::read("/etc/pump/consumer.pem")?)?;
/// let tls = ClientTls::new(identity, trust, HostNameCheck::Off)?;
///
/// let stream = TcpStream::connect("192.0.2.7:2575").await?;
/// let patience = std::time::Duration::from_secs(10);
/// let (stream, _consumer) = tokio::time::timeout(patience, tls.connect(stream)).await??;
/// let mut connection = Connection::new(stream, Config::default());
/// connection.write_frame(b"MSH|^~\\&|PUMP\r").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct ClientTls {
    in_force: Arc<InForce<Settings, Configuration>>,
}

#[derive(Clone)]
struct Settings {
    identity: Identity,
    trust: Trust,
    host_name: HostNameCheck,
    minimum_version: MinimumVersion,
}

struct Configuration {
    engine: Arc<ClientConfig>,
    name: ServerName<'static>,
}

impl ClientTls {
    /// Shows this identity, and talks to servers that this trust names and whose host name is right where it counts.
    ///
    /// # Errors
    ///
    /// If the host name is none, or if identity and trust, each sound by itself, make no settings that can work.
    pub fn new(
        identity: Identity,
        trust: Trust,
        host_name: HostNameCheck,
    ) -> Result<Self, TlsError> {
        let settings = Settings {
            identity,
            trust,
            host_name,
            minimum_version: MinimumVersion::default(),
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

    /// The cipher suites that are offered, by their registered names, the preferred first.
    #[must_use]
    pub fn cipher_suites(&self) -> Vec<&'static str> {
        cipher_suites(self.in_force.settings().minimum_version)
    }

    /// Does the handshake with a server, and says who it is.
    ///
    /// It takes as long as the server likes: put a timeout around it.
    /// Dropping the future drops the stream.
    ///
    /// In TLS 1.3 a client is done before the server has judged its certificate:
    /// a client that is refused learns it when it reads.
    /// A frame written is therefore no frame received, here as everywhere.
    ///
    /// # Errors
    ///
    /// If the server is refused ([`InvalidData`](io::ErrorKind::InvalidData), with the reason), refuses us, or the stream fails.
    /// The server is told by an alert as far as it takes one.
    pub async fn connect<S>(&self, stream: S) -> io::Result<(TlsStream<S>, Option<Certificate>)>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        let configuration = self.in_force.configuration();
        let connector = TlsConnector::from(Arc::clone(&configuration.engine));
        let connected = connector.connect(configuration.name.clone(), stream);
        TlsStream::new(connected.await?.into())
    }
}

fn configuration(settings: &Settings) -> Result<Configuration, TlsError> {
    let verifier = Verifier::of_servers(settings.trust.clone(), &settings.host_name)?;
    let mut engine = ClientConfig::builder_with_provider(provider())
        .with_protocol_versions(versions(settings.minimum_version))
        .map_err(|error| TlsError::new("client", TlsErrorKind::Engine(error.to_string())))?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_client_cert_resolver(settings.identity.resolver());
    // A resumed session would not be judged again.
    engine.resumption = Resumption::disabled();
    // The engine wants a name even where none counts. An address is never sent.
    let name = server_name(&settings.host_name)?
        .unwrap_or_else(|| ServerName::from(Ipv4Addr::UNSPECIFIED));
    Ok(Configuration {
        engine: Arc::new(engine),
        name,
    })
}

impl fmt::Debug for ClientTls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let settings = self.in_force.settings();
        f.debug_struct("ClientTls")
            .field("identity", &settings.identity)
            .field("trust", &settings.trust)
            .field("host_name", &settings.host_name)
            .field("minimum_version", &settings.minimum_version)
            .finish()
    }
}
