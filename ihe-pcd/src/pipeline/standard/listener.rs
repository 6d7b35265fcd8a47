use ihe_pcd_mllp::TcpListener;
use serde::Deserialize;

use crate::pipeline::{BoxError, Flow, PluginSettings, TlsFiles};

/// `[listeners.*] kind = "mllp"`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Settings {
    /// Where to listen, `HOST:PORT`; port 0 takes a free one.
    bind: String,
    /// Without it, only this machine is listened to.
    tls: Option<TlsFiles>,
    /// Listen beyond this machine too, though nothing is encrypted and nobody is authenticated.
    #[serde(default)]
    danger_plain_text: bool,
}

impl PluginSettings for Settings {
    fn check(&self) -> Result<(), String> {
        match &self.tls {
            Some(_) if self.danger_plain_text => {
                Err("`tls` and `danger_plain_text` exclude each other".to_owned())
            }
            Some(_) if !cfg!(feature = "tls") => {
                Err("this program was built without TLS".to_owned())
            }
            _ => Ok(()),
        }
    }

    fn flow(&self) -> Flow {
        let flow = Flow::default()
            .other_end(format!("whoever connects to {}", self.bind))
            .transaction("PCD-01, and PCD-04 where alerts are taken")
            .transport("HL7 v2.6 over MLLP over TCP");
        match (&self.tls, self.danger_plain_text) {
            (Some(_), _) => flow.security("TLS 1.2 or 1.3; both sides show certificates (ITI-19)"),
            (None, false) => flow.security("none; from this machine only"),
            (None, true) => flow.security("**none: plain text, and nobody is authenticated**"),
        }
    }
}

pub(super) async fn open(settings: Settings) -> Result<TcpListener, BoxError> {
    let bind = &*settings.bind;
    #[cfg(feature = "tls")]
    if let Some(files) = &settings.tls {
        let (identity, trust) = files.read()?;
        let tls = ihe_pcd_mllp::tls::ServerTls::new(identity, trust)?;
        return Ok(TcpListener::bind_tls(bind, tls).await?);
    }
    let listener = match settings.danger_plain_text {
        true => TcpListener::danger_bind_plain_text(bind).await,
        false => TcpListener::bind(bind).await,
    };
    Ok(listener?)
}
