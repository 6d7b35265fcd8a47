//! The cryptography, named once.

use alloc::sync::Arc;
use alloc::vec::Vec;

use tokio_rustls::rustls::crypto::{CryptoProvider, ring};
use tokio_rustls::rustls::version::{TLS12, TLS13};
use tokio_rustls::rustls::{SupportedCipherSuite, SupportedProtocolVersion};

use super::MinimumVersion;

static FROM_TLS12: &[&SupportedProtocolVersion] = &[&TLS13, &TLS12];
static FROM_TLS13: &[&SupportedProtocolVersion] = &[&TLS13];

pub(super) fn provider() -> Arc<CryptoProvider> {
    Arc::new(ring::default_provider())
}

pub(super) fn versions(minimum: MinimumVersion) -> &'static [&'static SupportedProtocolVersion] {
    match minimum {
        MinimumVersion::Tls12 => FROM_TLS12,
        MinimumVersion::Tls13 => FROM_TLS13,
    }
}

/// The suites of these versions, the preferred first.
pub(super) fn cipher_suites(minimum: MinimumVersion) -> Vec<&'static str> {
    let versions = versions(minimum);
    ring::default_provider()
        .cipher_suites
        .into_iter()
        .filter(|suite| versions.contains(&suite.version()))
        .filter_map(registered_name)
        .collect()
}

/// The name that IANA registers. The engine has its own for those of TLS 1.3.
pub(super) fn registered_name(suite: SupportedCipherSuite) -> Option<&'static str> {
    suite.suite().as_str().map(|name| match name {
        "TLS13_AES_128_GCM_SHA256" => "TLS_AES_128_GCM_SHA256",
        "TLS13_AES_256_GCM_SHA384" => "TLS_AES_256_GCM_SHA384",
        "TLS13_CHACHA20_POLY1305_SHA256" => "TLS_CHACHA20_POLY1305_SHA256",
        _ => name,
    })
}
