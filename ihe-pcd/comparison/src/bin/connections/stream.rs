use std::fs;
use std::io;
use std::net::SocketAddr;
use std::path::Path;

use ihe_pcd::actor::{Consumer, Summary};
use ihe_pcd::mllp::tls::{ClientTls, HostNameCheck, Identity, Pem, ServerTls, Trust};
use ihe_pcd::plugin::{Stream, TcpListener};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use tokio::net::TcpStream;

use super::arguments::Arguments;

/// What the connections are made of.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Kind {
    /// TCP as it is.
    Plain,
    /// TLS with certificates on both sides, whose files are in this folder.
    Tls(&'static Path),
}

impl Kind {
    /// `--tls FOLDER`; what is not there yet is made there.
    pub(crate) fn read(arguments: &mut Arguments) -> io::Result<Self> {
        let Some(folder) = arguments.value("--tls")? else {
            return Ok(Self::Plain);
        };
        // Chosen once, and needed until the end of the process.
        let folder: &'static str = String::leak(folder);
        let folder = Path::new(folder);
        if !folder.join("key.pem").exists() {
            make_certificates(folder).map_err(io::Error::other)?;
        }
        Ok(Self::Tls(folder))
    }

    /// How it is told to a process that is started.
    pub(crate) fn arguments(self) -> Vec<String> {
        match self {
            Self::Plain => Vec::new(),
            Self::Tls(folder) => vec!["--tls".into(), folder.display().to_string()],
        }
    }

    /// What connects senders: made once, for all of them.
    pub(crate) fn connector(self) -> io::Result<Connector> {
        Ok(match self {
            Self::Plain => Connector(None),
            Self::Tls(folder) => {
                let (identity, trust) = files(folder)?;
                let tls = ClientTls::new(identity, trust, HostNameCheck::Off);
                Connector(Some(tls.map_err(io::Error::other)?))
            }
        })
    }

    /// This project's consumer on a port.
    pub(crate) async fn serve(
        self,
        consumer: Consumer,
        socket: tokio::net::TcpListener,
        stop: impl Future<Output = ()>,
    ) -> io::Result<Summary> {
        let listener = match self {
            Self::Plain => TcpListener::from_tokio(socket).map_err(io::Error::other)?,
            Self::Tls(folder) => {
                let (identity, trust) = files(folder)?;
                let tls = ServerTls::new(identity, trust).map_err(io::Error::other)?;
                TcpListener::from_tokio_tls(socket, tls)
            }
        };
        consumer
            .serve(listener, stop)
            .await
            .map_err(io::Error::other)
    }
}

/// Connects senders.
#[derive(Clone, Debug)]
pub(crate) struct Connector(Option<ClientTls>);

impl Connector {
    pub(crate) async fn connect(&self, to: SocketAddr) -> io::Result<Box<dyn Stream>> {
        let stream = TcpStream::connect(to).await?;
        stream.set_nodelay(true)?;
        match &self.0 {
            None => Ok(Box::new(stream)),
            Some(tls) => Ok(Box::new(tls.connect(stream).await?.0)),
        }
    }
}

fn files(folder: &Path) -> io::Result<(Identity, Trust)> {
    let pem = |name| Pem::read(folder.join(name)).map_err(io::Error::other);
    let identity = Identity::new(&pem("certificate.pem")?, &pem("key.pem")?);
    let trust = Trust::in_authorities(&pem("authority.pem")?);
    Ok((
        identity.map_err(io::Error::other)?,
        trust.map_err(io::Error::other)?,
    ))
}

/// An authority, and one certificate for both sides.
fn make_certificates(folder: &Path) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    let mut params = CertificateParams::new(Vec::new())?;
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate()?)?;
    let key = KeyPair::generate()?;
    let params = CertificateParams::new(vec!["localhost".into()])?;
    let certificate = params.signed_by(&key, &authority)?;
    fs::create_dir_all(folder)?;
    fs::write(folder.join("authority.pem"), authority.pem())?;
    fs::write(folder.join("certificate.pem"), certificate.pem())?;
    fs::write(folder.join("key.pem"), key.serialize_pem())?;
    Ok(())
}
