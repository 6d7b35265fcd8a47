use core::time::Duration;

use ihe_pcd_mllp::TcpTransport;
use serde::Deserialize;

use crate::actor::{Forwarder, VolatileReporter};
use crate::pipeline::{BoxError, Flow, PluginSettings, SenderSettings, TlsFiles};

/// `[sinks.*] kind = "mllp"`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Settings {
    /// The next consumer, `HOST:PORT`.
    to: String,
    /// In whose name is sent: MSH-3 and MSH-4.
    sender: SenderSettings,
    /// To whom: MSH-5 and MSH-6.
    receiver: Option<SenderSettings>,
    tls: Option<TlsFiles>,
    /// The DNS name that the consumer's certificate must have; without it any name will do, as ITI-19 has it.
    tls_name: Option<String>,
    /// How many seconds to wait for each acknowledgement.
    #[serde(default = "ack_timeout")]
    ack_timeout: u32,
    /// Send on only what could be read as a whole.
    #[serde(default)]
    whole_only: bool,
}

const fn ack_timeout() -> u32 {
    10
}

impl PluginSettings for Settings {
    fn check(&self) -> Result<(), String> {
        self.sender.sender()?;
        self.receiver
            .as_ref()
            .map(SenderSettings::sender)
            .transpose()?;
        match (&self.tls, &self.tls_name) {
            (None, Some(_)) => Err("`tls_name` needs `tls`".to_owned()),
            (Some(_), _) if !cfg!(feature = "tls") => {
                Err("this program was built without TLS".to_owned())
            }
            _ if self.ack_timeout == 0 => Err("`ack_timeout` is at least a second".to_owned()),
            _ => Ok(()),
        }
    }

    fn flow(&self) -> Flow {
        let flow = Flow::default()
            .other_end(self.to.clone())
            .transaction("PCD-01")
            .transport("HL7 v2.6 over MLLP over TCP")
            .stored("nothing of its own: what was not acknowledged is in the journal");
        match (&self.tls, &self.tls_name) {
            (Some(_), Some(name)) => {
                flow.security(format!("TLS 1.2 or 1.3, to the certificate of {name}"))
            }
            (Some(_), None) => {
                flow.security("TLS 1.2 or 1.3; both sides show certificates (ITI-19)")
            }
            (None, _) => flow.security("**none: plain text**"),
        }
    }
}

pub(super) fn open(settings: Settings) -> Result<Forwarder, BoxError> {
    let transport = TcpTransport::new(&settings.to);
    #[cfg(feature = "tls")]
    let transport = match &settings.tls {
        Some(files) => {
            use ihe_pcd_mllp::tls::{ClientTls, HostNameCheck};
            let check = settings.tls_name.clone();
            let check = check.map_or(HostNameCheck::Off, HostNameCheck::Dns);
            let (identity, trust) = files.read()?;
            transport.with_tls(ClientTls::new(identity, trust, check)?)
        }
        None => transport,
    };
    let reporter = VolatileReporter::builder(transport)
        .ack_timeout(Duration::from_secs(settings.ack_timeout.into()))
        .connect();
    let forwarder = Forwarder::new(reporter, settings.sender.sender()?);
    let forwarder = match settings.receiver {
        Some(receiver) => forwarder.receiver(receiver.sender()?),
        None => forwarder,
    };
    Ok(match settings.whole_only {
        true => forwarder.whole_only(),
        false => forwarder,
    })
}
