use core::time::Duration;

use serde::Deserialize;

use super::outbox;

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
        outbox::check(self.tls.as_ref(), self.tls_name.as_deref())?;
        match self.ack_timeout {
            0 => Err("`ack_timeout` is at least a second".to_owned()),
            _ => Ok(()),
        }
    }

    fn flow(&self) -> Flow {
        outbox::flow(&self.to, self.tls.as_ref(), self.tls_name.as_deref())
            .transaction("PCD-01")
            .stored("nothing of its own: what was not acknowledged is in the journal")
    }
}

pub(super) fn open(settings: Settings) -> Result<Forwarder, BoxError> {
    let transport = outbox::transport(&settings.to, settings.tls.as_ref(), settings.tls_name)?;
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
