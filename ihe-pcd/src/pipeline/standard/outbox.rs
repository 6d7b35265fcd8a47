//! The way to the next consumer, of an outbox and of a sink that sends on.

use ihe_pcd_mllp::TcpTransport;
use serde::Deserialize;

use crate::pipeline::{BoxError, Flow, PluginSettings, TlsFiles};

/// `[outboxes.*] kind = "mllp"`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Settings {
    /// The consumer of alerts, `HOST:PORT`.
    to: String,
    tls: Option<TlsFiles>,
    /// The DNS name that the consumer's certificate must have; without it any name will do, as ITI-19 has it.
    tls_name: Option<String>,
}

impl PluginSettings for Settings {
    fn check(&self) -> Result<(), String> {
        check(self.tls.as_ref(), self.tls_name.as_deref())
    }

    fn flow(&self) -> Flow {
        flow(&self.to, self.tls.as_ref(), self.tls_name.as_deref())
            .transaction("PCD-04")
            .stored("in its journal, until the consumer has it")
    }
}

pub(super) fn open(settings: Settings) -> Result<TcpTransport, BoxError> {
    transport(&settings.to, settings.tls.as_ref(), settings.tls_name)
}

pub(super) fn check(tls: Option<&TlsFiles>, tls_name: Option<&str>) -> Result<(), String> {
    match (tls, tls_name) {
        (None, Some(_)) => Err("`tls_name` needs `tls`".to_owned()),
        (Some(_), _) if !cfg!(feature = "tls") => {
            Err("this program was built without TLS".to_owned())
        }
        _ => Ok(()),
    }
}

pub(super) fn flow(to: &str, tls: Option<&TlsFiles>, tls_name: Option<&str>) -> Flow {
    let flow = Flow::default()
        .other_end(to.to_owned())
        .transport("HL7 v2.6 over MLLP over TCP");
    match (tls, tls_name) {
        (Some(_), Some(name)) => {
            flow.security(format!("TLS 1.2 or 1.3, to the certificate of {name}"))
        }
        (Some(_), None) => flow.security("TLS 1.2 or 1.3; both sides show certificates (ITI-19)"),
        (None, _) => flow.security("**none: plain text**"),
    }
}

#[cfg_attr(
    not(feature = "tls"),
    expect(unused_variables, reason = "without TLS there are no files of it")
)]
pub(super) fn transport(
    to: &str,
    tls: Option<&TlsFiles>,
    tls_name: Option<String>,
) -> Result<TcpTransport, BoxError> {
    let transport = TcpTransport::new(to);
    #[cfg(feature = "tls")]
    if let Some(files) = tls {
        use ihe_pcd_mllp::tls::{ClientTls, HostNameCheck};
        let check = tls_name.map_or(HostNameCheck::Off, HostNameCheck::Dns);
        let (identity, trust) = files.read()?;
        return Ok(transport.with_tls(ClientTls::new(identity, trust, check)?));
    }
    Ok(transport)
}
