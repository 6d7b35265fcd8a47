//! Versions of TLS and cipher suites.

use std::sync::Arc;

use ihe_pcd_mllp::tls::{Identity, MinimumVersion, Pem, ServerTls};
use rustls::CipherSuite::{
    TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
};
use rustls::version::{TLS12, TLS13};
use rustls::{AlertDescription, Error, PeerIncompatible};
use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};
use tokio_rustls::{TlsAcceptor, TlsConnector, rustls};

use crate::engine;
use crate::site::{Authority, Device, accept, client, handshake, params, reason, server};

/// A client that speaks TLS 1.1 at most and offers TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA.
fn hello_of_tls_1_1(extensions: &[u8]) -> Vec<u8> {
    let mut hello = vec![3, 2];
    hello.extend([0x5A; 32]);
    hello.extend([0, 0, 2, 0xC0, 0x13, 1, 0]);
    hello.extend(extensions);
    let length = u8::try_from(hello.len()).unwrap();
    let mut record = vec![22, 3, 1, 0, length + 4, 1, 0, 0, length];
    record.extend(hello);
    record
}

#[tokio::test]
async fn tls_1_1_is_refused_with_an_alert() {
    let ward = Authority::new("ward");
    let consumer = server(&ward.device("consumer"), ward.trust());
    let signature_algorithms = [0, 8, 0, 13, 0, 4, 0, 2, 4, 3];
    for (extensions, alert) in [
        // What such clients really send. The engine misses the extension before it looks at the version.
        (&[][..], AlertDescription::HandshakeFailure),
        (&signature_algorithms, AlertDescription::ProtocolVersion),
    ] {
        let (near, mut far) = duplex(1 << 16);
        far.write_all(&hello_of_tls_1_1(extensions)).await.unwrap();
        let error = reason(accept(&consumer, near).await);
        assert!(matches!(error, Error::PeerIncompatible(_)), "{error:?}");
        let mut answer = Vec::new();
        far.read_to_end(&mut answer).await.unwrap();
        const FATAL: u8 = 2;
        assert_eq!(answer, [21, 3, 3, 0, 2, FATAL, alert.into()]);
    }
}

#[tokio::test]
async fn the_minimum_is_tls_1_2_unless_it_is_raised() {
    let ward = Authority::new("ward");
    let consumer = server(&ward.device("consumer"), ward.trust());
    let raised = server(&ward.device("consumer"), ward.trust())
        .with_minimum_version(MinimumVersion::Tls13)
        .unwrap();
    let pump = ward.device("pump");
    for (consumer, tls_1_2_is_spoken) in [(&consumer, true), (&raised, false)] {
        for (version, spoken) in [(&TLS12, tls_1_2_is_spoken), (&TLS13, true)] {
            let (near, far) = duplex(1 << 16);
            let identity = engine::resolver(&pump, &pump);
            let pump = TlsConnector::from(Arc::new(engine::client(&[version], Some(identity))));
            let (accepted, _) = tokio::join!(
                accept(consumer, near),
                pump.connect(engine::any_name(), far)
            );
            match accepted {
                Ok(_) => assert!(spoken),
                Err(error) => {
                    assert!(!spoken);
                    assert_eq!(
                        reason::<()>(Err(error)),
                        PeerIncompatible::Tls12NotOfferedOrEnabled.into()
                    );
                }
            }
        }
    }
}

#[tokio::test]
async fn a_client_refuses_a_server_below_its_minimum() {
    let consumer = Device::self_signed(params("consumer"));
    let pump = Device::self_signed(params("pump"));
    let pump = client(&pump, consumer.pinned());
    let identity = engine::resolver(&consumer, &consumer);
    let old = TlsAcceptor::from(Arc::new(engine::server(&[&TLS12], identity)));

    let (near, far) = duplex(1 << 16);
    let (accepted, connected) = tokio::join!(old.accept(near), pump.connect(far));
    accepted.unwrap();
    connected.unwrap();

    let pump = pump.with_minimum_version(MinimumVersion::Tls13).unwrap();
    let (near, far) = duplex(1 << 16);
    let (_, connected) = tokio::join!(old.accept(near), pump.connect(far));
    let error = reason(connected);
    let told = Error::AlertReceived(AlertDescription::ProtocolVersion);
    assert_eq!(error, told);
}

#[tokio::test]
async fn the_newest_version_is_agreed_upon() {
    let ward = Authority::new("ward");
    let consumer = server(&ward.device("consumer"), ward.trust());
    let pump = client(&ward.device("pump"), ward.trust());
    let (accepted, connected) = handshake(&consumer, &pump).await;
    let suite = accepted.unwrap().0.cipher_suite();
    assert_eq!(suite, Some("TLS_AES_256_GCM_SHA384"));
    assert_eq!(connected.unwrap().0.cipher_suite(), suite);
}

#[tokio::test]
async fn the_suites_that_iti_19_names_are_spoken_as_far_as_the_documentation_says() {
    let pump = Device::self_signed(params("pump"));
    let rsa = Pem::from(include_str!("fixtures/rsa-2048.pem"));
    let key = Pem::from(include_str!("fixtures/rsa-2048.key"));
    let identity = Identity::new(&rsa, &key).unwrap();
    let consumer = ServerTls::new(identity, pump.pinned()).unwrap();
    let names = consumer.cipher_suites();
    for suite in [
        TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
        TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
    ] {
        let configuration = engine::client_with_suite(suite, engine::resolver(&pump, &pump));
        let (near, far) = duplex(1 << 16);
        let connector = TlsConnector::from(Arc::new(configuration));
        let (accepted, connected) = tokio::join!(
            accept(&consumer, near),
            connector.connect(engine::any_name(), far)
        );
        connected.unwrap();
        assert_eq!(accepted.unwrap().0.cipher_suite(), suite.as_str());
        assert!(names.contains(&suite.as_str().unwrap()));
    }
    assert!(
        names.iter().all(|name| !name.contains("_DHE_")),
        "{names:?}"
    );
}

#[test]
fn suites_have_their_registered_names_and_those_of_refused_versions_are_not_listed() {
    let ward = Authority::new("ward");
    let consumer = server(&ward.device("consumer"), ward.trust());
    let pump = client(&ward.device("pump"), ward.trust());
    assert_eq!(consumer.cipher_suites().len(), 9);
    assert_eq!(pump.cipher_suites(), consumer.cipher_suites());
    let of_tls_1_3 = [
        "TLS_AES_256_GCM_SHA384",
        "TLS_AES_128_GCM_SHA256",
        "TLS_CHACHA20_POLY1305_SHA256",
    ];
    assert_eq!(consumer.cipher_suites()[..3], of_tls_1_3);
    let consumer = consumer
        .with_minimum_version(MinimumVersion::Tls13)
        .unwrap();
    assert_eq!(consumer.cipher_suites(), of_tls_1_3);
}
