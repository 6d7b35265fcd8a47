//! Who we are.

use alloc::string::ToString;
use alloc::sync::Arc;
use core::fmt;

use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::sign::{CertifiedKey, SingleCertAndKey};
use webpki::EndEntityCert;

use super::reading::Reading;
use super::{Pem, TlsError, TlsErrorKind};
use crate::Certificate;

const CHAIN: &str = "own certificates";
const KEY: &str = "own private key";

/// The own certificate, with those that lead to its authority, and its private key.
///
/// `Debug` shows the fingerprint only. A clone costs no more than a few counters.
#[derive(Clone)]
pub struct Identity {
    key: Arc<CertifiedKey>,
    certificate: Arc<Certificate>,
}

impl Identity {
    /// The certificates in the order they are sent: the own one first, then each followed by the one that signed it.
    /// The authority itself may be left out. Both texts may be the same.
    ///
    /// Validity periods are not checked here: the clock may still be wrong, and it is the peers who judge.
    ///
    /// # Errors
    ///
    /// If a text lacks what is looked for, if there is more than one private key,
    /// if the engine cannot use the certificate or the key, or if they do not belong together.
    pub fn new(certificates: &Pem, private_key: &Pem) -> Result<Self, TlsError> {
        let chain = certificates.certificates(CHAIN)?;
        let unusable = |index: usize, reason| {
            let number = index.saturating_add(1);
            certificates.error(CHAIN, TlsErrorKind::UnusableCertificate { number, reason })
        };
        let mut own = None;
        for (index, der) in chain.iter().enumerate() {
            let reading = Reading::of(der).map_err(|error| unusable(index, error.to_string()))?;
            own.get_or_insert(reading.certificate);
        }
        let certificate =
            own.ok_or_else(|| certificates.error(CHAIN, TlsErrorKind::NoCertificate))?;
        if let Some(Err(error)) = chain.first().map(EndEntityCert::try_from) {
            return Err(unusable(0, error.to_string()));
        }

        let key = private_key.private_key(KEY)?;
        let key = default_provider()
            .key_provider
            .load_private_key(key)
            .map_err(|_| private_key.error(KEY, TlsErrorKind::UnusablePrivateKey))?;
        let key = CertifiedKey::new(chain, key);
        key.keys_match()
            .map_err(|_| private_key.error(KEY, TlsErrorKind::KeyMismatch))?;
        Ok(Self {
            key: Arc::new(key),
            certificate: Arc::new(certificate),
        })
    }

    /// What the own certificate says.
    #[must_use]
    pub fn certificate(&self) -> &Certificate {
        &self.certificate
    }

    pub(super) fn resolver(&self) -> Arc<SingleCertAndKey> {
        Arc::new(SingleCertAndKey::from(Arc::clone(&self.key)))
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Identity")
            .field(&self.certificate.fingerprint)
            .finish()
    }
}
