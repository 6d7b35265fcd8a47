//! What can be wrong with certificates, keys and settings, before any connection.
//!
//! Errors name the file or argument and the rule. None shows any of the content, least of all of a key.

use alloc::string::String;
use core::fmt;
use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

/// Settings for TLS that cannot be used.
#[derive(Debug, Error)]
#[error("{origin}: {kind}")]
pub struct TlsError {
    origin: Origin,
    #[source]
    kind: TlsErrorKind,
}

impl TlsError {
    pub(super) fn new(origin: impl Into<Origin>, kind: TlsErrorKind) -> Self {
        Self {
            origin: origin.into(),
            kind,
        }
    }

    /// Which rule was broken.
    #[must_use]
    pub const fn kind(&self) -> &TlsErrorKind {
        &self.kind
    }

    /// The file in which the fault is, if it is in one.
    #[must_use]
    pub fn file(&self) -> Option<&Path> {
        self.origin.file.as_deref()
    }
}

/// The rule that was broken by a [`TlsError`].
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum TlsErrorKind {
    /// The file could not be read.
    #[error("cannot be read: {0}")]
    Unreadable(#[source] io::Error),
    /// The file is longer than anything that belongs here.
    #[error("longer than {limit} bytes")]
    TooLong {
        /// How long it may be.
        limit: u64,
    },
    /// The text is no PEM (RFC 7468).
    #[error("broken PEM: {0}")]
    BrokenPem(&'static str),
    /// There is no certificate (`BEGIN CERTIFICATE`).
    #[error("no certificate in it")]
    NoCertificate,
    /// A certificate that the engine cannot work with.
    #[error("certificate {number} cannot be used: {reason}")]
    UnusableCertificate {
        /// Which certificate of the text, counted from one.
        number: usize,
        /// Why, in the words of the engine.
        reason: String,
    },
    /// There is no private key (`BEGIN PRIVATE KEY` and its older forms).
    #[error("no private key in it")]
    NoPrivateKey,
    /// There are several private keys, and nothing says which is meant.
    #[error("more than one private key in it")]
    ManyPrivateKeys,
    /// The private key is encrypted, and passwords are not asked for.
    #[error("the private key is encrypted; it has to be stored decrypted")]
    EncryptedPrivateKey,
    /// The private key is broken or of a kind that the engine does not know.
    #[error(
        "the private key cannot be used: neither RSA of 2048 to 4096 bits nor P-256, P-384 or Ed25519"
    )]
    UnusablePrivateKey,
    /// The private key belongs to another certificate.
    /// The certificate of the owner has to be the first of the chain.
    #[error("the private key does not belong to the first certificate of the chain")]
    KeyMismatch,
    /// There is no revocation list (`BEGIN X509 CRL`).
    #[error("no revocation list in it")]
    NoRevocationList,
    /// A revocation list that the engine cannot work with.
    #[error("revocation list {number} cannot be used: {reason}")]
    UnusableRevocationList {
        /// Which list of the text, counted from one.
        number: usize,
        /// Why, in the words of the engine.
        reason: String,
    },
    /// Two lists of one authority: the older could hide what the newer revokes.
    #[error("revocation list {number} is the second of its authority")]
    SecondRevocationList {
        /// Which list of the text, counted from one.
        number: usize,
    },
    /// Revocation lists revoke what authorities have signed, and no authority is trusted.
    #[error("revocation lists without authorities revoke nothing")]
    RevocationListsWithoutAuthorities,
    /// Not a host name that a certificate could hold.
    #[error("not a DNS host name")]
    NotAHostName,
    /// The engine refused the settings.
    #[error("refused: {0}")]
    Engine(String),
}

/// The argument and, where there is one, the file.
#[derive(Clone, Debug)]
pub(super) struct Origin {
    role: &'static str,
    file: Option<PathBuf>,
}

impl Origin {
    pub(super) const fn new(role: &'static str, file: Option<PathBuf>) -> Self {
        Self { role, file }
    }
}

impl From<&'static str> for Origin {
    fn from(role: &'static str) -> Self {
        Self::new(role, None)
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.file {
            Some(file) => write!(f, "{} ({})", self.role, file.display()),
            None => f.write_str(self.role),
        }
    }
}
