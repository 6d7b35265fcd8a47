//! PEM texts, and where they came from.

use alloc::vec::Vec;
use core::fmt;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use tokio_rustls::rustls::pki_types::pem::{self, PemObject};
use tokio_rustls::rustls::pki_types::{
    CertificateDer, CertificateRevocationListDer, PrivateKeyDer,
};

use super::error::Origin;
use super::{TlsError, TlsErrorKind};

/// Revocation lists of large authorities reach some megabytes.
const LIMIT: u64 = 64 << 20;

/// A text of certificates, keys or revocation lists in PEM (RFC 7468).
///
/// Its `Debug` shows where it came from, and nothing of it.
///
/// ```
/// use ihe_pcd_mllp::tls::{Pem, Trust};
///
/// let error = Trust::in_authorities(&Pem::from("no certificate"));
/// assert_eq!(error.unwrap_err().to_string(), "authorities: no certificate in it");
/// ```
#[derive(Clone)]
pub struct Pem {
    bytes: Vec<u8>,
    file: Option<PathBuf>,
}

impl Pem {
    /// Reads a file of at most 64 MiB, and waits for the disk: call it before the work begins, or where waiting is allowed.
    ///
    /// # Errors
    ///
    /// If the file cannot be read or is too long.
    pub fn read(path: impl Into<PathBuf>) -> Result<Self, TlsError> {
        let path = path.into();
        let mut bytes = Vec::new();
        let kind = match read_up_to_limit(&path, &mut bytes) {
            Ok(length) if length <= LIMIT => {
                return Ok(Self {
                    bytes,
                    file: Some(path),
                });
            }
            Ok(_) => TlsErrorKind::TooLong { limit: LIMIT },
            Err(error) => TlsErrorKind::Unreadable(error),
        };
        Err(TlsError::new(Origin::new("file", Some(path)), kind))
    }

    /// All certificates; at least one.
    pub(super) fn certificates(
        &self,
        role: &'static str,
    ) -> Result<Vec<CertificateDer<'static>>, TlsError> {
        self.items(role, TlsErrorKind::NoCertificate)
    }

    /// All revocation lists; at least one.
    pub(super) fn revocation_lists(
        &self,
        role: &'static str,
    ) -> Result<Vec<CertificateRevocationListDer<'static>>, TlsError> {
        self.items(role, TlsErrorKind::NoRevocationList)
    }

    /// The only private key.
    pub(super) fn private_key(
        &self,
        role: &'static str,
    ) -> Result<PrivateKeyDer<'static>, TlsError> {
        let keys = self.items(role, TlsErrorKind::NoPrivateKey);
        let mut keys = match keys {
            Err(_) if self.holds_encrypted_key() => {
                return Err(self.error(role, TlsErrorKind::EncryptedPrivateKey));
            }
            keys => keys?,
        };
        match (keys.pop(), keys.is_empty()) {
            (Some(key), true) => Ok(key),
            _ => Err(self.error(role, TlsErrorKind::ManyPrivateKeys)),
        }
    }

    pub(super) fn error(&self, role: &'static str, kind: TlsErrorKind) -> TlsError {
        TlsError::new(Origin::new(role, self.file.clone()), kind)
    }

    fn items<T: PemObject>(
        &self,
        role: &'static str,
        missing: TlsErrorKind,
    ) -> Result<Vec<T>, TlsError> {
        let items = T::pem_slice_iter(&self.bytes)
            .collect::<Result<Vec<_>, _>>()
            .map_err(|error| self.error(role, TlsErrorKind::BrokenPem(broken_rule(&error))))?;
        if items.is_empty() {
            return Err(self.error(role, missing));
        }
        Ok(items)
    }

    /// PKCS #8 says it in the first line, the older forms in a header below it.
    fn holds_encrypted_key(&self) -> bool {
        self.bytes.split(|byte| *byte == b'\n').any(|line| {
            line.starts_with(b"-----BEGIN ENCRYPTED PRIVATE KEY-----")
                || line.starts_with(b"Proc-Type: 4,ENCRYPTED")
        })
    }
}

fn read_up_to_limit(path: &Path, bytes: &mut Vec<u8>) -> std::io::Result<u64> {
    let mut file = File::open(path)?.take(LIMIT.saturating_add(1));
    let length = file.read_to_end(bytes)?;
    Ok(u64::try_from(length).unwrap_or(u64::MAX))
}

/// The engine's own text would quote the line, which may be one of a key.
const fn broken_rule(error: &pem::Error) -> &'static str {
    match error {
        pem::Error::MissingSectionEnd { .. } => "a section without its END line",
        pem::Error::IllegalSectionStart { .. } => "a BEGIN line that is none",
        pem::Error::Base64Decode(_) => "a section that is not Base64",
        _ => "not as RFC 7468 says",
    }
}

impl From<Vec<u8>> for Pem {
    fn from(bytes: Vec<u8>) -> Self {
        Self { bytes, file: None }
    }
}

impl From<&[u8]> for Pem {
    fn from(bytes: &[u8]) -> Self {
        bytes.to_vec().into()
    }
}

impl From<&str> for Pem {
    fn from(text: &str) -> Self {
        text.as_bytes().into()
    }
}

impl fmt::Debug for Pem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pem")
            .field("file", &self.file)
            .field("length", &self.bytes.len())
            .finish()
    }
}
