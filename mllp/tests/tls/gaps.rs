//! What the documentation says the engine refuses. If one of these begins to work, the documentation is wrong.

use std::sync::Arc;

use ihe_pcd_mllp::tls::{Pem, TlsError, TlsErrorKind, Trust};
use rcgen::CustomExtension;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::version::TLS13;
use tokio::io::duplex;
use tokio_rustls::{TlsConnector, rustls};

use crate::engine;
use crate::site::{Authority, Device, accept, client, handshake, params, refusal, server};

fn assert_unusable(trust: Result<Trust, TlsError>, words: &str) {
    let error = trust.unwrap_err();
    assert!(matches!(
        error.kind(),
        TlsErrorKind::UnusableCertificate { number: 1, .. }
    ));
    assert!(error.to_string().contains(words), "{error}");
}

#[test]
fn a_pinned_certificate_of_version_1_is_refused_and_an_authority_of_version_1_is_not() {
    let version_1 = Pem::from(include_str!("fixtures/version-1.pem"));
    assert_unusable(Trust::in_pinned(&version_1), "UnsupportedCertVersion");
    Trust::in_authorities(&version_1).unwrap();
}

/// The same certificate with a length that BER allows and DER does not.
fn in_ber(device: &Device) -> String {
    let der = CertificateDer::from_pem_slice(device.chain.as_bytes()).unwrap();
    assert_eq!(der[..2], [0x30, 0x82]);
    let mut ber = vec![0x30, 0x80];
    ber.extend(&der[4..]);
    ber.extend([0, 0]);
    let tag = |position: &str| format!("-----{position} CERTIFICATE-----\n");
    tag("BEGIN") + &base64(&ber) + "\n" + &tag("END")
}

fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for group in bytes.chunks(3) {
        let mut bits = group
            .iter()
            .fold(0_usize, |bits, byte| (bits << 8) | usize::from(*byte));
        bits <<= 8 * (3 - group.len());
        for place in 0..4 {
            let shown = place <= group.len();
            let digit = ALPHABET[(bits >> (18 - 6 * place)) & 63];
            text.push(if shown { char::from(digit) } else { '=' });
        }
    }
    text
}

#[test]
fn a_certificate_in_ber_is_refused() {
    let pump = Device::self_signed(params("pump"));
    let ber = Pem::from(in_ber(&pump).as_str());
    assert_unusable(Trust::in_pinned(&ber), "");
    assert_unusable(Trust::in_authorities(&ber), "");
}

#[tokio::test]
async fn an_unknown_extension_is_ignored_unless_it_is_critical() {
    let ward = Authority::new("ward");
    let consumer = server(&ward.device("consumer"), ward.trust());
    for critical in [false, true] {
        let mut extension =
            CustomExtension::from_oid_content(&[1, 3, 6, 1, 4, 1, 99999, 8], vec![5, 0]);
        extension.set_criticality(critical);
        let mut params = params("pump");
        params.custom_extensions = vec![extension];
        let pump = ward.issue(params);
        let identity = engine::resolver(&pump, &pump);
        let pump = TlsConnector::from(Arc::new(engine::client(&[&TLS13], Some(identity))));
        let (near, far) = duplex(1 << 16);
        let (accepted, _) = tokio::join!(
            accept(&consumer, near),
            pump.connect(engine::any_name(), far)
        );
        assert_eq!(accepted.is_err(), critical);
        if critical {
            assert_eq!(refusal(accepted), "Other");
        }
    }
}

#[tokio::test]
async fn the_certificate_of_an_authority_is_that_of_no_peer_unless_it_is_pinned() {
    let ward = Authority::new("ward");
    let consumer = server(&ward.device("consumer"), ward.trust());
    let mut params = params("pump");
    params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    let pump = client(&ward.issue(params), ward.trust());
    let (accepted, _) = handshake(&consumer, &pump).await;
    assert_eq!(refusal(accepted), "Other");
}
