//! Who is let in, and who is not, on both sides.

use std::sync::Arc;

use ihe_pcd_mllp::tls::{Pem, TlsErrorKind, Trust};
use rcgen::{BasicConstraints, ExtendedKeyUsagePurpose, IsCa};
use rustls::version::TLS13;
use tokio::io::duplex;
use tokio_rustls::{TlsConnector, rustls};

use crate::engine;
use crate::site::{
    Authority, Device, client, expired, handshake, not_yet_valid, params, refusal, server,
    with_serial,
};

/// What a server and a client say of this device, if both trust like this.
async fn judged(device: &Device, trust: &Trust) -> [Result<(), String>; 2] {
    let hall = Authority::new("hall");
    let other = hall.device("other side");
    let consumer = server(&other, trust.clone());
    let pump = client(device, hall.trust());
    let (by_server, seen_by_client) = handshake(&consumer, &pump).await;
    let consumer = server(device, hall.trust());
    let pump = client(&other, trust.clone());
    let (seen_by_server, by_client) = handshake(&consumer, &pump).await;
    assert_eq!(by_server.is_ok(), seen_by_client.is_ok());
    assert_eq!(by_client.is_ok(), seen_by_server.is_ok());
    [
        by_server
            .map(drop)
            .map_err(|error| refusal::<()>(Err(error))),
        by_client
            .map(drop)
            .map_err(|error| refusal::<()>(Err(error))),
    ]
}

async fn assert_refused(device: &Device, trust: &Trust, reason: &str) {
    let refused = Err(reason.to_owned());
    assert_eq!(judged(device, trust).await, [refused.clone(), refused]);
}

async fn assert_let_in(device: &Device, trust: &Trust) {
    assert_eq!(judged(device, trust).await, [Ok(()), Ok(())]);
}

#[tokio::test]
async fn what_a_trusted_authority_signed_is_let_in() {
    let ward = Authority::new("ward");
    assert_let_in(&ward.device("pump"), &ward.trust()).await;
}

#[tokio::test]
async fn what_another_authority_signed_is_refused_even_if_it_has_the_same_name() {
    let ward = Authority::new("ward");
    let impostor = Authority::new("ward").device("pump");
    let reasons = judged(&impostor, &ward.trust()).await;
    for reason in reasons {
        let reason = reason.unwrap_err();
        assert!(
            ["UnknownIssuer", "BadSignature"].contains(&reason.as_str()),
            "{reason}"
        );
    }
    let stranger = Authority::new("street").device("pump");
    assert_refused(&stranger, &ward.trust(), "UnknownIssuer").await;
}

#[tokio::test]
async fn a_chain_over_an_intermediate_authority_is_followed_if_it_is_sent() {
    let root = Authority::new("root");
    let mut device = root.intermediate("ward").device("pump");
    assert_let_in(&device, &root.trust()).await;

    let own_end = device.chain.find("-----END CERTIFICATE-----\n").unwrap();
    device
        .chain
        .truncate(own_end + "-----END CERTIFICATE-----\n".len());
    assert_refused(&device, &root.trust(), "UnknownIssuer").await;
}

#[tokio::test]
async fn what_a_device_signed_is_refused() {
    let ward = Authority::new("ward");
    let key = rcgen::KeyPair::generate().unwrap();
    let pump_params = params("pump");
    let forged = {
        let pump = ward.issue(pump_params.clone());
        let issuer = rcgen::Issuer::new(pump_params, rcgen::KeyPair::from_pem(&pump.key).unwrap());
        let forged = params("forged").signed_by(&key, &issuer).unwrap();
        Device {
            chain: forged.pem() + &pump.chain,
            key: key.serialize_pem(),
        }
    };
    let reasons = judged(&forged, &ward.trust()).await;
    assert!(reasons.iter().all(Result::is_err), "{reasons:?}");
}

#[tokio::test]
async fn an_expired_certificate_is_refused_however_it_is_trusted() {
    let ward = Authority::new("ward");
    let signed = ward.issue(expired("pump"));
    assert_refused(&signed, &ward.trust(), "ExpiredContext").await;
    assert_refused(&signed, &signed.pinned(), "ExpiredContext").await;
    let alone = Device::self_signed(expired("pump"));
    assert_refused(&alone, &alone.pinned(), "ExpiredContext").await;
}

#[tokio::test]
async fn a_certificate_of_the_future_is_refused_however_it_is_trusted() {
    let ward = Authority::new("ward");
    let signed = ward.issue(not_yet_valid("pump"));
    assert_refused(&signed, &ward.trust(), "NotValidYetContext").await;
    let alone = Device::self_signed(not_yet_valid("pump"));
    assert_refused(&alone, &alone.pinned(), "NotValidYetContext").await;
}

#[tokio::test]
async fn a_pinned_certificate_is_let_in_and_no_other_with_the_same_name() {
    let pump = Device::self_signed(params("pump"));
    assert_let_in(&pump, &pump.pinned()).await;
    let twin = Device::self_signed(params("pump"));
    assert_refused(&twin, &pump.pinned(), "UnknownIssuer").await;
}

#[tokio::test]
async fn a_pinned_certificate_signs_nothing() {
    let ward = Authority::new("ward");
    let trust = Trust::in_pinned(&ward.pem()).unwrap();
    assert_refused(&ward.device("pump"), &trust, "UnknownIssuer").await;
}

#[tokio::test]
async fn a_pinned_certificate_needs_no_usage_and_may_be_that_of_an_authority() {
    let mut everything_else = params("pump");
    everything_else.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    everything_else.extended_key_usages = vec![ExtendedKeyUsagePurpose::CodeSigning];
    let pump = Device::self_signed(everything_else);
    assert_let_in(&pump, &pump.pinned()).await;
}

#[tokio::test]
async fn a_signed_certificate_for_another_usage_is_refused() {
    let ward = Authority::new("ward");
    let mut signer = params("pump");
    signer.extended_key_usages = vec![ExtendedKeyUsagePurpose::CodeSigning];
    assert_refused(&ward.issue(signer), &ward.trust(), "InvalidPurpose").await;

    let mut only_server = params("pump");
    only_server.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    let judged = judged(&ward.issue(only_server), &ward.trust()).await;
    assert_eq!(judged, [Err("InvalidPurpose".to_owned()), Ok(())]);
}

#[tokio::test]
async fn authorities_and_pinned_certificates_are_trusted_side_by_side() {
    let ward = Authority::new("ward");
    let old_pump = Device::self_signed(params("old pump"));
    let trust = ward.trust().and_pinned(&old_pump.pem()).unwrap();
    assert_let_in(&old_pump, &trust).await;
    assert_let_in(&ward.device("new pump"), &trust).await;
    let stranger = Device::self_signed(params("stranger"));
    assert_refused(&stranger, &trust, "UnknownIssuer").await;
}

#[tokio::test]
async fn a_revoked_certificate_is_refused_and_others_of_its_authority_are_not() {
    let ward = Authority::new("ward");
    let list = ward.revocation_list(4000, &[7]);
    let trust = ward.trust().and_revocation_lists(&list).unwrap();
    let revoked = ward.issue(with_serial("pump", 7));
    assert_refused(&revoked, &trust, "Revoked").await;
    assert_let_in(&ward.issue(with_serial("pump", 8)), &trust).await;
    assert_let_in(&revoked, &ward.trust()).await;
}

#[tokio::test]
async fn a_revoked_intermediate_authority_is_refused_with_all_it_signed() {
    let root = Authority::new("root");
    let ward = root.intermediate("ward");
    let pump = ward.device("pump");
    let ward_list = ward.revocation_list(4000, &[]);
    let trust = root.trust().and_revocation_lists(&ward_list).unwrap();
    assert_refused(&pump, &trust, "UnknownRevocationStatus").await;
    let nothing = root.revocation_list(4000, &[]);
    let trust_all = trust.clone().and_revocation_lists(&nothing).unwrap();
    assert_let_in(&pump, &trust_all).await;
    let revoked = root.revocation_list(4000, &[900]);
    let trust_less = trust.and_revocation_lists(&revoked).unwrap();
    assert_refused(&pump, &trust_less, "Revoked").await;
}

#[tokio::test]
async fn what_no_list_covers_is_refused_once_there_are_lists() {
    let ward = Authority::new("ward");
    let other = Authority::new("other");
    let list = other.revocation_list(4000, &[]);
    let trust = ward.trust().and_authorities(&other.pem()).unwrap();
    let trust = trust.and_revocation_lists(&list).unwrap();
    assert_refused(&ward.device("pump"), &trust, "UnknownRevocationStatus").await;
}

#[tokio::test]
async fn a_list_signed_by_somebody_else_revokes_and_covers_nothing() {
    let ward = Authority::new("ward");
    let forged = Authority::new("ward").revocation_list(4000, &[]);
    let trust = ward.trust().and_revocation_lists(&forged).unwrap();
    let judged = judged(&ward.device("pump"), &trust).await;
    assert!(judged.iter().all(Result::is_err), "{judged:?}");
}

#[tokio::test]
async fn a_stale_list_covers_nothing_unless_it_is_said_to() {
    let ward = Authority::new("ward");
    let list = ward.revocation_list(2021, &[7]);
    let trust = ward.trust().and_revocation_lists(&list).unwrap();
    let pump = ward.issue(with_serial("pump", 8));
    assert_refused(&pump, &trust, "ExpiredRevocationListContext").await;
    let trust = trust.danger_accept_stale_revocation_lists();
    assert_let_in(&pump, &trust).await;
    assert_refused(&ward.issue(with_serial("pump", 7)), &trust, "Revoked").await;
}

#[tokio::test]
async fn a_client_is_told_the_authorities_unless_a_pinned_certificate_would_do_too() {
    let ward = Authority::new("ward");
    let consumer = ward.device("consumer");
    let pinned = Device::self_signed(params("old pump")).pem();
    let both = ward.trust().and_pinned(&pinned).unwrap();
    for (trust, told) in [(ward.trust(), 1), (both, 0)] {
        let consumer = server(&consumer, trust);
        let (near, far) = duplex(1 << 16);
        let listener = Arc::new(engine::HearsAuthorities::default());
        let pump = engine::client(&[&TLS13], Some(Arc::clone(&listener) as _));
        let pump = TlsConnector::from(Arc::new(pump));
        let (accepted, _) =
            tokio::join!(consumer.accept(near), pump.connect(engine::any_name(), far));
        accepted.unwrap_err();
        assert_eq!(listener.heard(), vec![ward.subject(); told]);
    }
}

#[test]
fn two_lists_of_one_authority_are_refused() {
    let ward = Authority::new("ward");
    let trust = ward
        .trust()
        .and_revocation_lists(&ward.revocation_list(3000, &[]))
        .unwrap();
    let error = trust
        .and_revocation_lists(&ward.revocation_list(4000, &[7]))
        .unwrap_err();
    assert!(matches!(
        error.kind(),
        TlsErrorKind::SecondRevocationList { number: 1 }
    ));
}

#[test]
fn trust_in_nobody_cannot_be_made() {
    for trust in [Trust::in_authorities, Trust::in_pinned] {
        let error = trust(&Pem::from("")).unwrap_err();
        assert!(matches!(error.kind(), TlsErrorKind::NoCertificate));
    }
    let ward = Authority::new("ward");
    let error = ward.trust().and_revocation_lists(&ward.pem()).unwrap_err();
    assert!(matches!(error.kind(), TlsErrorKind::NoRevocationList));
}
