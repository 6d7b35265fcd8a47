//! A certificate counts only with the proof that its key is held, and in every connection anew.

use std::sync::Arc;

use rustls::HandshakeKind;
use rustls::version::{TLS12, TLS13};
use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};
use tokio_rustls::{TlsAcceptor, TlsConnector, rustls};

use crate::engine;
use crate::site::{Authority, Device, accept, client, handshake, params, reason, refusal, server};

#[tokio::test]
async fn a_client_without_certificate_is_refused() {
    let ward = Authority::new("ward");
    let consumer = server(&ward.device("consumer"), ward.trust());
    for version in [&TLS12, &TLS13] {
        let (near, far) = duplex(1 << 16);
        let anonymous = TlsConnector::from(Arc::new(engine::client(&[version], None)));
        let (accepted, _) = tokio::join!(
            accept(&consumer, near),
            anonymous.connect(engine::any_name(), far)
        );
        assert_eq!(reason(accepted), rustls::Error::NoCertificatesPresented);
    }
}

#[tokio::test]
async fn a_client_without_certificate_is_let_in_only_on_request_and_one_with_a_bad_one_never() {
    let ward = Authority::new("ward");
    let consumer = server(&ward.device("consumer"), ward.trust())
        .danger_accept_clients_without_certificate()
        .unwrap();
    let (near, far) = duplex(1 << 16);
    let anonymous = TlsConnector::from(Arc::new(engine::client(&[&TLS13], None)));
    let (accepted, connected) = tokio::join!(
        accept(&consumer, near),
        anonymous.connect(engine::any_name(), far)
    );
    assert_eq!(accepted.unwrap().1, None);
    connected.unwrap();

    let pump = client(&ward.device("pump"), ward.trust());
    let (accepted, _) = handshake(&consumer, &pump).await;
    assert_eq!(accepted.unwrap().1.unwrap().subject, "CN=pump");

    let stranger = client(&Device::self_signed(params("stranger")), ward.trust());
    let (accepted, _) = handshake(&consumer, &stranger).await;
    assert_eq!(refusal(accepted), "UnknownIssuer");
}

#[tokio::test]
async fn a_client_with_a_trusted_certificate_and_without_its_key_is_refused() {
    let ward = Authority::new("ward");
    let consumer_device = ward.device("consumer");
    let pump = Device::self_signed(params("pump"));
    let thief = Device::self_signed(params("thief"));
    let trust = ward.trust().and_pinned(&pump.pem()).unwrap();
    let consumer = server(&consumer_device, trust);
    for version in [&TLS12, &TLS13] {
        let (near, far) = duplex(1 << 16);
        let stolen = engine::resolver(&pump, &thief);
        let thief = TlsConnector::from(Arc::new(engine::client(&[version], Some(stolen))));
        let (accepted, _) = tokio::join!(
            accept(&consumer, near),
            thief.connect(engine::any_name(), far)
        );
        assert_eq!(refusal(accepted), "BadSignature");
    }
}

#[tokio::test]
async fn a_server_with_a_trusted_certificate_and_without_its_key_is_refused() {
    let consumer = Device::self_signed(params("consumer"));
    let thief = Device::self_signed(params("thief"));
    let pump = client(&Device::self_signed(params("pump")), consumer.pinned());
    for version in [&TLS12, &TLS13] {
        let (near, far) = duplex(1 << 16);
        let stolen = engine::resolver(&consumer, &thief);
        let thief = TlsAcceptor::from(Arc::new(engine::server(&[version], stolen)));
        let (_, connected) = tokio::join!(thief.accept(near), pump.connect(far));
        assert_eq!(refusal(connected), "BadSignature");
    }
}

#[tokio::test]
async fn a_client_that_comes_back_proves_its_certificate_again() {
    let ward = Authority::new("ward");
    let consumer = server(&ward.device("consumer"), ward.trust());
    let pump = ward.device("pump");
    for version in [&TLS12, &TLS13] {
        let identity = engine::resolver(&pump, &pump);
        let pump = engine::client(&[version], Some(identity));
        let pump = TlsConnector::from(Arc::new(pump));
        for _ in 0..3 {
            let (near, far) = duplex(1 << 16);
            let (accepted, connected) = tokio::join!(
                accept(&consumer, near),
                pump.connect(engine::any_name(), far)
            );
            let mut connected = connected.unwrap();
            // Tickets would come before this.
            assert_eq!(connected.read_u8().await.unwrap(), b'!');
            let kind = connected.get_ref().1.handshake_kind();
            assert_ne!(kind, Some(HandshakeKind::Resumed));
            accepted.unwrap().0.shutdown().await.unwrap();
        }
    }
}

#[tokio::test]
async fn a_server_that_is_visited_again_proves_its_certificate_again() {
    let consumer = Device::self_signed(params("consumer"));
    let pump = client(&Device::self_signed(params("pump")), consumer.pinned());
    for version in [&TLS12, &TLS13] {
        let identity = engine::resolver(&consumer, &consumer);
        let consumer = TlsAcceptor::from(Arc::new(engine::server(&[version], identity)));
        for _ in 0..3 {
            let (near, far) = duplex(1 << 16);
            let serve = async {
                let mut accepted = consumer.accept(near).await.unwrap();
                accepted.write_all(b"!").await.unwrap();
                accepted.flush().await.unwrap();
                accepted
            };
            let (accepted, connected) = tokio::join!(serve, crate::site::connect(&pump, far));
            connected.unwrap();
            let kind = accepted.get_ref().1.handshake_kind();
            assert_ne!(kind, Some(HandshakeKind::Resumed));
        }
    }
}
