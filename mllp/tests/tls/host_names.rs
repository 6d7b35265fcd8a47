//! Host names count where a site says so, and nowhere else.

use std::sync::Arc;

use ihe_pcd_mllp::tls::{ClientTls, HostNameCheck, TlsErrorKind, Trust};
use rcgen::{CertificateParams, DnType, SanType};
use rustls::version::TLS13;
use tokio::io::duplex;
use tokio_rustls::{TlsAcceptor, rustls};

use crate::engine;
use crate::site::{Authority, Device, handshake, params, refusal, server};

fn named(common_name: &str, names: &[&str]) -> CertificateParams {
    let mut params = params(common_name);
    params.subject_alt_names = names
        .iter()
        .map(|name| SanType::DnsName((*name).try_into().unwrap()))
        .collect();
    params
}

fn checking(device: &Device, trust: Trust, name: &str) -> ClientTls {
    ClientTls::new(device.identity(), trust, HostNameCheck::Dns(name.into())).unwrap()
}

#[tokio::test]
async fn without_the_check_a_server_may_have_any_name_and_with_it_only_its_own() {
    let ward = Authority::new("ward");
    let pump = ward.device("pump");
    let consumer = ward.issue(named("consumer", &["a.example", "b.example"]));
    let serving = server(&consumer, ward.trust());

    let indifferent = ClientTls::new(pump.identity(), ward.trust(), HostNameCheck::Off).unwrap();
    handshake(&serving, &indifferent).await.1.unwrap();
    let right = checking(&pump, ward.trust(), "b.example");
    handshake(&serving, &right).await.1.unwrap();
    let wrong = checking(&pump, ward.trust(), "c.example");
    let (_, connected) = handshake(&serving, &wrong).await;
    assert_eq!(refusal(connected), "NotValidForNameContext");
}

#[tokio::test]
async fn a_pinned_server_must_have_the_right_name_too_where_names_are_checked() {
    let ward = Authority::new("ward");
    let pump = ward.device("pump");
    let consumer = Device::self_signed(named("consumer", &["a.example"]));
    let serving = server(&consumer, ward.trust());
    let right = checking(&pump, consumer.pinned(), "a.example");
    handshake(&serving, &right).await.1.unwrap();
    let wrong = checking(&pump, consumer.pinned(), "b.example");
    let (_, connected) = handshake(&serving, &wrong).await;
    assert_eq!(refusal(connected), "NotValidForNameContext");
}

#[tokio::test]
async fn the_common_name_is_no_host_name() {
    let ward = Authority::new("ward");
    let mut params = named("a.example", &[]);
    params
        .distinguished_name
        .push(DnType::CommonName, "a.example");
    let serving = server(&ward.issue(params), ward.trust());
    let checking = checking(&ward.device("pump"), ward.trust(), "a.example");
    let (_, connected) = handshake(&serving, &checking).await;
    assert_eq!(refusal(connected), "NotValidForNameContext");
}

#[tokio::test]
async fn a_name_is_sent_to_the_server_only_where_it_is_checked() {
    let consumer = Device::self_signed(named("consumer", &["a.example"]));
    let pump = Device::self_signed(params("pump"));
    let identity = engine::resolver(&consumer, &consumer);
    let acceptor = TlsAcceptor::from(Arc::new(engine::server(&[&TLS13], identity)));
    for (check, sent) in [
        (HostNameCheck::Off, None),
        (HostNameCheck::Dns("a.example".into()), Some("a.example")),
    ] {
        let pump = ClientTls::new(pump.identity(), consumer.pinned(), check).unwrap();
        let (near, far) = duplex(1 << 16);
        let (accepted, _) = tokio::join!(acceptor.accept(near), pump.connect(far));
        assert_eq!(accepted.unwrap().get_ref().1.server_name(), sent);
    }
}

#[test]
fn what_is_no_host_name_is_refused_before_any_connection() {
    let pump = Device::self_signed(params("pump"));
    for name in ["", "192.0.2.7", "::1", "a b", "a..b"] {
        let check = HostNameCheck::Dns(name.into());
        let error = ClientTls::new(pump.identity(), pump.pinned(), check).unwrap_err();
        assert!(matches!(error.kind(), TlsErrorKind::NotAHostName), "{name}");
    }
}
