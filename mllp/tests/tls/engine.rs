//! Peers made of the bare engine, which do what ours would not.

use std::sync::{Arc, Mutex};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{ResolvesClientCert, WantsClientCert};
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use rustls::{
    CipherSuite, ClientConfig, ConfigBuilder, DigitallySignedStruct, Error, ServerConfig,
    SignatureScheme, SupportedProtocolVersion,
};
use tokio_rustls::rustls;

use crate::site::Device;

/// A certificate with a key, which need not be its own.
pub(crate) fn resolver(certificate: &Device, key: &Device) -> Arc<SingleCertAndKey> {
    let chain = CertificateDer::pem_slice_iter(certificate.chain.as_bytes());
    let key = PrivateKeyDer::from_pem_slice(key.key.as_bytes()).unwrap();
    let key = ring::sign::any_supported_type(&key).unwrap();
    let certified = CertifiedKey::new(chain.map(Result::unwrap).collect(), key);
    Arc::new(SingleCertAndKey::from(certified))
}

/// A client that believes any server.
pub(crate) fn client(
    versions: &[&'static SupportedProtocolVersion],
    identity: Option<Arc<dyn ResolvesClientCert>>,
) -> ClientConfig {
    let builder = client_builder(ring::default_provider(), versions);
    match identity {
        Some(identity) => builder.with_client_cert_resolver(identity),
        None => builder.with_no_client_auth(),
    }
}

/// A client of TLS 1.2 that offers one suite only.
pub(crate) fn client_with_suite(
    suite: CipherSuite,
    identity: Arc<dyn ResolvesClientCert>,
) -> ClientConfig {
    let mut provider = ring::default_provider();
    provider
        .cipher_suites
        .retain(|known| known.suite() == suite);
    client_builder(provider, &[&rustls::version::TLS12]).with_client_cert_resolver(identity)
}

fn client_builder(
    provider: CryptoProvider,
    versions: &[&'static SupportedProtocolVersion],
) -> ConfigBuilder<ClientConfig, WantsClientCert> {
    ClientConfig::builder_with_provider(Arc::new(provider))
        .with_protocol_versions(versions)
        .unwrap()
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(BelievesAnyone))
}

/// A server that asks for no certificate.
pub(crate) fn server(
    versions: &[&'static SupportedProtocolVersion],
    identity: Arc<SingleCertAndKey>,
) -> ServerConfig {
    ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_protocol_versions(versions)
        .unwrap()
        .with_no_client_auth()
        .with_cert_resolver(identity)
}

pub(crate) fn any_name() -> ServerName<'static> {
    ServerName::try_from("any.example").unwrap()
}

/// A client without certificate that notes from whom one is wanted.
#[derive(Debug, Default)]
pub(crate) struct HearsAuthorities(Mutex<Vec<Vec<u8>>>);

impl HearsAuthorities {
    /// The names in DER.
    pub(crate) fn heard(&self) -> Vec<Vec<u8>> {
        self.0.lock().unwrap().clone()
    }
}

impl ResolvesClientCert for HearsAuthorities {
    fn resolve(&self, names: &[&[u8]], _: &[SignatureScheme]) -> Option<Arc<CertifiedKey>> {
        *self.0.lock().unwrap() = names.iter().map(|name| name.to_vec()).collect();
        None
    }

    fn has_certs(&self) -> bool {
        true
    }
}

#[derive(Debug)]
struct BelievesAnyone;

impl ServerCertVerifier for BelievesAnyone {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn verify_tls13_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        ring::default_provider()
            .signature_verification_algorithms
            .supported_schemes()
    }
}
