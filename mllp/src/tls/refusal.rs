//! Why a certificate was refused, in the words that choose the alert sent to the peer.

use alloc::sync::Arc;

use thiserror::Error as ErrorMessage;
use tokio_rustls::rustls::{CertificateError, Error, OtherError};
use webpki::{Error as ChainError, InvalidNameContext};

/// In place of the engine's word for it, which lists every algorithm there is.
#[derive(Clone, Copy, Debug, ErrorMessage)]
#[error("a certificate is signed with an algorithm that is not supported")]
struct UnsupportedSignatureAlgorithm;

/// A reason without a word of its own keeps its text and is answered with a general alert.
pub(super) fn refusal(error: ChainError) -> Error {
    let reason = match error {
        ChainError::BadDer | ChainError::BadDerTime | ChainError::TrailingData(_) => {
            CertificateError::BadEncoding
        }
        ChainError::CertExpired { time, not_after } => {
            CertificateError::ExpiredContext { time, not_after }
        }
        ChainError::CertNotValidYet { time, not_before } => {
            CertificateError::NotValidYetContext { time, not_before }
        }
        ChainError::CertRevoked => CertificateError::Revoked,
        ChainError::CrlExpired { time, next_update } => {
            CertificateError::ExpiredRevocationListContext { time, next_update }
        }
        ChainError::UnknownRevocationStatus => CertificateError::UnknownRevocationStatus,
        ChainError::UnknownIssuer => CertificateError::UnknownIssuer,
        ChainError::InvalidSignatureForPublicKey => CertificateError::BadSignature,
        ChainError::CertNotValidForName(InvalidNameContext {
            expected,
            presented,
        }) => CertificateError::NotValidForNameContext {
            expected,
            presented,
        },
        ChainError::RequiredEkuNotFoundContext(_) => CertificateError::InvalidPurpose,
        ChainError::UnsupportedSignatureAlgorithmContext(_)
        | ChainError::UnsupportedSignatureAlgorithmForPublicKeyContext(_) => {
            CertificateError::Other(OtherError(Arc::new(UnsupportedSignatureAlgorithm)))
        }
        other => CertificateError::Other(OtherError(Arc::new(other))),
    };
    Error::InvalidCertificate(reason)
}
