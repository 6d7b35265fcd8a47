//! One judgement of certificates for both sides of a connection.

use alloc::string::ToString;
use alloc::vec::Vec;
use core::fmt;

use tokio_rustls::rustls::client::danger::{
    HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier,
};
use tokio_rustls::rustls::crypto::{
    WebPkiSupportedAlgorithms, ring, verify_tls12_signature, verify_tls13_signature,
};
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use tokio_rustls::rustls::server::danger::{ClientCertVerified, ClientCertVerifier};
use tokio_rustls::rustls::{
    CertificateError, DigitallySignedStruct, DistinguishedName, Error, SignatureScheme,
};
use webpki::{
    EndEntityCert, ExpirationPolicy, KeyUsage, RevocationCheckDepth, RevocationOptionsBuilder,
    UnknownStatusPolicy,
};

use super::reading::Reading;
use super::refusal::refusal;
use super::{HostNameCheck, TlsError, TlsErrorKind, Trust};

/// Judges the certificates that peers show, and the signatures by which they prove to own them.
pub(super) struct Verifier {
    trust: Trust,
    role: Role,
    algorithms: WebPkiSupportedAlgorithms,
    authority_names: Vec<DistinguishedName>,
}

/// What the peer is.
enum Role {
    Client { may_stay_unknown: bool },
    Server { name: Option<ServerName<'static>> },
}

impl Verifier {
    pub(super) fn of_clients(trust: Trust, may_stay_unknown: bool) -> Result<Self, TlsError> {
        Self::new(trust, Role::Client { may_stay_unknown })
    }

    pub(super) fn of_servers(trust: Trust, names: &HostNameCheck) -> Result<Self, TlsError> {
        let name = server_name(names)?;
        Self::new(trust, Role::Server { name })
    }

    fn new(trust: Trust, role: Role) -> Result<Self, TlsError> {
        trust.check()?;
        // A client chooses its certificate by these names, and the issuer of a pinned one is not among them:
        // then no names are sent, which means any.
        let authority_names = if trust.pinned.is_empty() {
            let subjects = trust.authorities.iter();
            subjects
                .map(|authority| DistinguishedName::in_sequence(&authority.subject))
                .collect()
        } else {
            Vec::new()
        };
        Ok(Self {
            trust,
            role,
            algorithms: ring::default_provider().signature_verification_algorithms,
            authority_names,
        })
    }

    fn judge(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        now: UnixTime,
    ) -> Result<(), Error> {
        // Whom we could not name afterwards is not let in.
        let reading =
            Reading::of(end_entity).map_err(|_| Error::from(CertificateError::BadEncoding))?;
        let certificate = EndEntityCert::try_from(end_entity).map_err(refusal)?;
        if self.trust.pinned.contains(end_entity.as_ref()) {
            judge_period(&reading, now)?;
        } else {
            self.judge_chain(&certificate, intermediates, now)?;
        }
        match &self.role {
            Role::Server { name: Some(name) } => certificate
                .verify_is_valid_for_subject_name(name)
                .map_err(refusal),
            Role::Server { name: None } | Role::Client { .. } => Ok(()),
        }
    }

    fn judge_chain(
        &self,
        certificate: &EndEntityCert<'_>,
        intermediates: &[CertificateDer<'_>],
        now: UnixTime,
    ) -> Result<(), Error> {
        let usage = match self.role {
            Role::Client { .. } => KeyUsage::client_auth(),
            Role::Server { .. } => KeyUsage::server_auth(),
        };
        let lists: Vec<_> = self.trust.lists.iter().map(AsRef::as_ref).collect();
        let revocation = RevocationOptionsBuilder::new(&lists).ok().map(|options| {
            options
                .with_depth(RevocationCheckDepth::Chain)
                .with_status_policy(UnknownStatusPolicy::Deny)
                .with_expiration_policy(if self.trust.lists_may_be_stale {
                    ExpirationPolicy::Ignore
                } else {
                    ExpirationPolicy::Enforce
                })
                .build()
        });
        certificate
            .verify_for_usage(
                self.algorithms.all,
                &self.trust.authorities,
                intermediates,
                now,
                usage,
                revocation,
                None,
            )
            .map(drop)
            .map_err(refusal)
    }
}

fn judge_period(reading: &Reading, now: UnixTime) -> Result<(), Error> {
    let (not_before, not_after) = (reading.not_before, reading.not_after);
    if now < not_before {
        let time = now;
        return Err(CertificateError::NotValidYetContext { time, not_before }.into());
    }
    if now > not_after {
        let time = now;
        return Err(CertificateError::ExpiredContext { time, not_after }.into());
    }
    Ok(())
}

pub(super) fn server_name(names: &HostNameCheck) -> Result<Option<ServerName<'static>>, TlsError> {
    let HostNameCheck::Dns(name) = names else {
        return Ok(None);
    };
    match ServerName::try_from(name.to_string()) {
        Ok(name @ ServerName::DnsName(_)) => Ok(Some(name)),
        _ => Err(TlsError::new(
            "host name to check",
            TlsErrorKind::NotAHostName,
        )),
    }
}

impl ClientCertVerifier for Verifier {
    fn client_auth_mandatory(&self) -> bool {
        !matches!(
            self.role,
            Role::Client {
                may_stay_unknown: true
            }
        )
    }

    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        &self.authority_names
    }

    fn verify_client_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        now: UnixTime,
    ) -> Result<ClientCertVerified, Error> {
        self.judge(end_entity, intermediates, now)?;
        Ok(ClientCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls12_signature(message, certificate, signature, &self.algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(message, certificate, signature, &self.algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.algorithms.supported_schemes()
    }
}

impl ServerCertVerifier for Verifier {
    /// The name comes from the settings and not from the engine, and stapled OCSP answers are not asked for.
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        self.judge(end_entity, intermediates, now)?;
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls12_signature(message, certificate, signature, &self.algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(message, certificate, signature, &self.algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.algorithms.supported_schemes()
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Verifier").field(&self.trust).finish()
    }
}
