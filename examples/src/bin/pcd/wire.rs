//! The options of every command that uses the network: TLS, limits and timeouts.

use std::fmt::Display;
use std::path::PathBuf;
use std::time::Duration;

use ihe_pcd::actor::{
    Limits, Reporter, ReporterBuilder, VolatileReporter, VolatileReporterBuilder,
};
use ihe_pcd::mllp::tls::{ClientTls, HostNameCheck, Identity, Pem, ServerTls, TlsError, Trust};
use ihe_pcd::mllp::{BindError, Config, TcpListener, TcpTransport, Timeouts};

/// Who this side is and whom it trusts; without them nothing is encrypted.
#[derive(Clone, clap::Args)]
pub(crate) struct Tls {
    /// The own certificate and those up to its authority, PEM. With it, TLS is used and the other side must have one too.
    #[arg(long, value_name = "FILE", requires_all = ["tls_key", "tls_ca"])]
    tls_cert: Option<PathBuf>,
    /// The private key of the own certificate, PEM, not encrypted.
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
    /// The authorities whose certificates are trusted, PEM.
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_ca: Option<PathBuf>,
}

impl Tls {
    /// The files as they are now; `None` without TLS.
    fn read(&self) -> Result<Option<(Identity, Trust)>, TlsError> {
        let (Some(certificate), Some(key), Some(authorities)) =
            (&self.tls_cert, &self.tls_key, &self.tls_ca)
        else {
            return Ok(None);
        };
        let identity = Identity::new(&Pem::read(certificate)?, &Pem::read(key)?)?;
        Ok(Some((
            identity,
            Trust::in_authorities(&Pem::read(authorities)?)?,
        )))
    }

    /// Whether TLS is used.
    pub(crate) const fn is_given(&self) -> bool {
        self.tls_cert.is_some()
    }

    /// What accepts under TLS; `None` without it.
    pub(crate) fn server(&self) -> Result<Option<ServerTls>, TlsError> {
        let read = self.read()?;
        read.map(|(identity, trust)| ServerTls::new(identity, trust))
            .transpose()
    }

    /// What connects under TLS, to a certificate of that name where one is given; `None` without TLS.
    pub(crate) fn client(&self, name: Option<&str>) -> Result<Option<ClientTls>, TlsError> {
        let check = match name {
            Some(name) => HostNameCheck::Dns(name.to_owned()),
            None => HostNameCheck::Off,
        };
        let read = self.read()?;
        read.map(|(identity, trust)| ClientTls::new(identity, trust, check))
            .transpose()
    }

    /// Takes files that have changed into use; those in force stay when they cannot be read.
    pub(crate) fn reload(&self, server: &ServerTls) -> Result<(), TlsError> {
        match self.read()? {
            Some((identity, trust)) => server.reload(identity, trust),
            None => Ok(()),
        }
    }
}

/// How a receiver listens.
#[derive(clap::Args)]
pub(crate) struct Listening {
    /// Where to listen, HOST:PORT; port 0 takes a free one.
    #[arg(long, value_name = "ADDR")]
    bind: String,
    /// Listen beyond this machine too, though nothing is encrypted and nobody is authenticated.
    #[arg(long, conflicts_with = "tls_cert")]
    danger_plain_text: bool,
    #[command(flatten)]
    pub(crate) tls: Tls,
    #[command(flatten)]
    frames: Frames,
    /// How many connections may be open at once.
    #[arg(long, value_name = "N", default_value_t = Limits::default().max_connections)]
    max_connections: usize,
    /// After how many seconds a connection without messages is closed; without it never: a device may report once an hour.
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    idle_timeout: Option<Duration>,
}

impl Listening {
    /// Opens the port; with TLS, also what its files can be changed with.
    pub(crate) async fn open(&self) -> Result<(TcpListener, Option<ServerTls>), String> {
        let bind = &self.bind;
        let tls = self.tls.server().map_err(|error| error.to_string())?;
        if let Some(tls) = tls {
            let listener = TcpListener::bind_tls(bind, tls.clone())
                .await
                .map_err(|error| self.refused(&error))?;
            return Ok((listener, Some(tls)));
        }
        let listener = if self.danger_plain_text {
            TcpListener::danger_bind_plain_text(bind).await
        } else {
            TcpListener::bind(bind).await
        };
        Ok((listener.map_err(|error| self.refused(&error))?, None))
    }

    pub(crate) fn limits(&self) -> Limits {
        Limits::default().with_max_connections(self.max_connections)
    }

    pub(crate) fn config(&self) -> Config {
        self.frames.config()
    }

    pub(crate) fn timeouts(&self) -> Timeouts {
        let mut timeouts = self.frames.timeouts();
        timeouts.idle = self.idle_timeout;
        timeouts
    }

    fn refused(&self, error: &BindError) -> String {
        let bind = &self.bind;
        match error {
            BindError::PlainTextBeyondLoopback { .. } => format!(
                "--bind {bind}: {error}; --tls-cert listens under TLS, --danger-plain-text in plain text nevertheless"
            ),
            BindError::Io { error, .. } => format!("--bind {bind}: {error}"),
            error => format!("--bind {bind}: {error}"),
        }
    }
}

/// How a sender connects.
#[derive(Clone, clap::Args)]
pub(crate) struct Sending {
    /// The consumer, HOST:PORT.
    #[arg(long, value_name = "ADDR")]
    pub(crate) to: String,
    /// How many seconds to wait for each acknowledgement.
    #[arg(long, value_name = "SECONDS", default_value = "10", value_parser = seconds)]
    ack_timeout: Duration,
    #[command(flatten)]
    tls: Tls,
    /// The DNS name that the consumer's certificate must have; without it any name will do, as ITI-19 has it.
    #[arg(long, value_name = "NAME", requires = "tls_cert")]
    tls_name: Option<String>,
    #[command(flatten)]
    frames: Frames,
}

impl Sending {
    /// What connects to the consumer.
    pub(crate) fn transport(&self) -> Result<TcpTransport, TlsError> {
        let transport = TcpTransport::new(&self.to);
        Ok(match self.tls.client(self.tls_name.as_deref())? {
            Some(tls) => transport.with_tls(tls),
            None => transport,
        })
    }

    /// A reporter over such a connection, from memory.
    pub(crate) fn reporter(&self, transport: TcpTransport) -> VolatileReporterBuilder {
        VolatileReporter::builder(transport)
            .ack_timeout(self.ack_timeout)
            .mllp(self.frames.config())
            .timeouts(self.frames.timeouts())
    }

    /// The same over such a connection, from a file.
    pub(crate) fn storing_reporter(&self, transport: TcpTransport) -> ReporterBuilder<()> {
        Reporter::builder(transport)
            .ack_timeout(self.ack_timeout)
            .mllp(self.frames.config())
            .timeouts(self.frames.timeouts())
    }

    /// Why nothing can be sent there at all.
    pub(crate) fn refused(&self, error: &dyn Display) -> String {
        format!("--to {}: {error}", self.to)
    }
}

/// What comes in.
#[derive(Clone, clap::Args)]
struct Frames {
    /// The longest message that is read, in bytes.
    #[arg(long, value_name = "BYTES", default_value_t = Config::DEFAULT_MAX_FRAME)]
    max_frame: usize,
    /// How many seconds a message that was begun may take to arrive.
    #[arg(long, value_name = "SECONDS", default_value = "30", value_parser = seconds)]
    frame_timeout: Duration,
}

impl Frames {
    fn config(&self) -> Config {
        let mut config = Config::default();
        config.max_frame = self.max_frame;
        config
    }

    fn timeouts(&self) -> Timeouts {
        let mut timeouts = Timeouts::default();
        timeouts.frame = self.frame_timeout;
        timeouts
    }
}

/// A positive number of seconds, decimals allowed.
pub(crate) fn seconds(text: &str) -> Result<Duration, &'static str> {
    text.parse()
        .ok()
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
        .filter(|duration| !duration.is_zero())
        .ok_or("not a positive number of seconds")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_are_positive() {
        assert_eq!(seconds("0.5"), Ok(Duration::from_millis(500)));
        for text in ["", "0", "-1", "NaN", "inf", "1e30", "ten"] {
            assert!(seconds(text).is_err(), "{text}");
        }
    }
}
