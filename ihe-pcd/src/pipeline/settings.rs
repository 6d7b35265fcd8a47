use core::fmt;
use std::path::PathBuf;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::Flow;
use crate::datatype::Hd;
use crate::hl7::Text;
use crate::model::Sender;

/// What a plugin is set up by: what a site writes in its table, but for the keys that are the pipeline's
/// (`kind`, and `sender` of a source, `outbox` of a source of alerts, `journal` and `limits` of an outbox, or `through` of a sink).
///
/// It is read with serde; with `#[serde(deny_unknown_fields)]` a key that is misspelt is an error with its line.
pub trait PluginSettings: DeserializeOwned + Send + 'static {
    /// What is wrong with it that its types do not say: told with the line of the table before anything is opened.
    /// Nothing is to be opened here.
    ///
    /// # Errors
    ///
    /// What is wrong, in words that hold no secret.
    fn check(&self) -> Result<(), String> {
        Ok(())
    }

    /// What the description of a site says about it ([`Plan::describe`](super::Plan::describe)), without secrets.
    fn flow(&self) -> Flow {
        Flow::default()
    }
}

/// Who sends: MSH-3 and MSH-4.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct SenderSettings {
    /// MSH-3, as it stands in a message: `WARD`, or `WARD^0123456789ABCDEF^EUI-64`.
    pub application: String,
    /// MSH-4.
    pub facility: String,
}

impl SenderSettings {
    /// As the library has it.
    ///
    /// # Errors
    ///
    /// When one of them has more parts than HD.
    pub fn sender(&self) -> Result<Sender, String> {
        Ok(Sender {
            application: hd(&self.application, "application")?,
            facility: hd(&self.facility, "facility")?,
        })
    }
}

/// A name, or `name^id^type`.
pub(super) fn hd(text: &str, field: &str) -> Result<Hd<'static>, String> {
    let mut parts = text.split('^').map(|part| Text::from(part).into_owned());
    let hd = Hd {
        namespace_id: parts.next().unwrap_or_default(),
        universal_id: parts.next().unwrap_or_default(),
        universal_id_type: parts.next().unwrap_or_default(),
    };
    match parts.next() {
        None => Ok(hd),
        Some(_) => Err(format!("`{field}` is a name, or `name^id^type`")),
    }
}

impl fmt::Display for SenderSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {}", self.application, self.facility)
    }
}

/// The files of TLS, in PEM: both sides show certificates.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct TlsFiles {
    /// The own certificate and those up to its authority.
    pub certificate: PathBuf,
    /// The private key of it, not encrypted.
    pub key: PathBuf,
    /// The authorities whose certificates are trusted.
    pub authorities: PathBuf,
}

#[cfg(feature = "tls")]
impl TlsFiles {
    /// What stands in them now.
    ///
    /// # Errors
    ///
    /// When one cannot be read, or holds nothing that is asked for; with the name of the file, and nothing of what is in it.
    pub fn read(
        &self,
    ) -> Result<(ihe_pcd_mllp::tls::Identity, ihe_pcd_mllp::tls::Trust), ihe_pcd_mllp::tls::TlsError>
    {
        use ihe_pcd_mllp::tls::{Identity, Pem, Trust};
        let identity = Identity::new(&Pem::read(&self.certificate)?, &Pem::read(&self.key)?)?;
        let trust = Trust::in_authorities(&Pem::read(&self.authorities)?)?;
        Ok((identity, trust))
    }
}
