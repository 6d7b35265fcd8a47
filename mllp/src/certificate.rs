//! What a certificate says about its owner.
//!
//! Written for sessions, handlers and audit records. It knows no TLS:
//! whoever ends TLS elsewhere, in a proxy or a hardware module, can say here whom that found.

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::net::IpAddr;

use crate::Fingerprint;

/// The identity in a certificate whose owner has proved to hold the private key.
///
/// It names a machine or an organisation, never a patient, and may be logged.
///
/// ```
/// use ihe_pcd_mllp::{Certificate, CertificateName, Fingerprint};
///
/// let names = vec![CertificateName::Dns("pump-7.ward.example".into())];
/// let certificate = Certificate::new("CN=pump-7,O=Ward", names, Fingerprint([7; 32]));
/// assert_eq!(certificate.to_string(), "CN=pump-7,O=Ward");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Certificate {
    /// The subject as RFC 4514 writes it: the most specific part first, as in `CN=pump-7,O=Ward,C=NO`.
    /// Characters that cannot be printed are escaped, so that it stays on its line in a log.
    /// Empty where the certificate names its owner in [`names`](Self::names) only.
    pub subject: String,
    /// The alternative names (RFC 5280 4.2.1.6), in their order, of the kinds that [`CertificateName`] knows.
    pub names: Vec<CertificateName>,
    /// The digest of the certificate: what stays certain when subjects are alike.
    pub fingerprint: Fingerprint,
}

impl Certificate {
    /// A certificate with these contents. Nothing is checked.
    #[must_use]
    pub fn new(
        subject: impl Into<String>,
        names: Vec<CertificateName>,
        fingerprint: Fingerprint,
    ) -> Self {
        Self {
            subject: subject.into(),
            names,
            fingerprint,
        }
    }
}

/// The subject; without one, the first alternative name; without any, the fingerprint.
impl fmt::Display for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.names.first() {
            _ if !self.subject.is_empty() => f.write_str(&self.subject),
            Some(name) => name.fmt(f),
            None => self.fingerprint.fmt(f),
        }
    }
}

/// An alternative name of the owner of a certificate.
///
/// Directory names, registered identifiers and names of private kinds are not read.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CertificateName {
    /// A host name (`dNSName`), as it stands in the certificate; it may begin with `*.`.
    Dns(String),
    /// A network address (`iPAddress`).
    Ip(IpAddr),
    /// A URI (`uniformResourceIdentifier`).
    Uri(String),
    /// An electronic mail address (`rfc822Name`).
    Email(String),
}

/// The kind and the name, as in `DNS:pump-7.ward.example`; what cannot be printed is escaped.
impl fmt::Display for CertificateName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Dns(name) => write!(f, "DNS:{}", name.escape_debug()),
            Self::Ip(address) => write!(f, "IP:{address}"),
            Self::Uri(uri) => write!(f, "URI:{}", uri.escape_debug()),
            Self::Email(address) => write!(f, "email:{}", address.escape_debug()),
        }
    }
}

#[cfg(test)]
mod tests {
    use alloc::string::ToString;
    use alloc::vec;

    use super::*;

    #[test]
    fn a_certificate_without_subject_shows_a_name_and_without_names_its_fingerprint() {
        let fingerprint = Fingerprint([1; 32]);
        let names = vec![CertificateName::Uri("urn:pump:7\nforged".into())];
        let named = Certificate::new("", names, fingerprint);
        assert_eq!(named.to_string(), "URI:urn:pump:7\\nforged");
        let bare = Certificate::new("", Vec::new(), fingerprint);
        assert_eq!(bare.to_string(), fingerprint.to_string());
    }
}
