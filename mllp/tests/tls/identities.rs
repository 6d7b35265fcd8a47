//! What a certificate says about its owner, and which certificates and keys can be ours.

use ihe_pcd_mllp::tls::{ClientTls, HostNameCheck, Identity, Pem, ServerTls, TlsErrorKind, Trust};
use ihe_pcd_mllp::{CertificateName, Fingerprint};
use rcgen::string::{BmpString, Ia5String};
use rcgen::{CertificateParams, DistinguishedName, DnType, DnValue, OtherNameValue, SanType};

use crate::site::{Authority, Device, client, handshake, params, server};

const RSA_2048: &str = include_str!("fixtures/rsa-2048.pem");
const RSA_2048_KEY: &str = include_str!("fixtures/rsa-2048.key");
/// `openssl x509 -in rsa-2048.pem -noout -fingerprint -sha256`
const RSA_2048_FINGERPRINT: &str = "6C:5C:27:95:FC:AE:D0:A1:D0:01:40:CF:E6:2F:C4:13:67:10:51:6D:4F:43:49:B2:8D:B1:D3:72:10:2C:9E:50";

async fn shown(params: CertificateParams) -> ihe_pcd_mllp::Certificate {
    let pump = Device::self_signed(params);
    let consumer = Device::self_signed(self::params("consumer"));
    let (accepted, _) = handshake(
        &server(&consumer, pump.pinned()),
        &client(&pump, consumer.pinned()),
    )
    .await;
    accepted.unwrap().1.unwrap()
}

#[tokio::test]
async fn each_side_learns_the_subject_the_names_and_the_fingerprint_of_the_other() {
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CountryName, "NO");
    params
        .distinguished_name
        .push(DnType::OrganizationName, "Ward, 7 + 8");
    params
        .distinguished_name
        .push(DnType::CommonName, "Åses pump");
    let text = |text: &str| Ia5String::try_from(text).unwrap();
    params.subject_alt_names = vec![
        SanType::DnsName(text("pump-7.ward.example")),
        SanType::OtherName((
            vec![1, 3, 6, 1],
            OtherNameValue::Utf8String("private".into()),
        )),
        SanType::IpAddress([192, 0, 2, 7].into()),
        SanType::IpAddress("2001:db8::7".parse().unwrap()),
        SanType::URI(text("urn:oid:1.2.3")),
        SanType::Rfc822Name(text("ward@example.org")),
    ];
    let certificate = shown(params).await;
    assert_eq!(certificate.subject, r"CN=Åses pump,O=Ward\, 7 \+ 8,C=NO");
    assert_eq!(
        certificate.names,
        [
            CertificateName::Dns("pump-7.ward.example".into()),
            CertificateName::Ip([192, 0, 2, 7].into()),
            CertificateName::Ip("2001:db8::7".parse().unwrap()),
            CertificateName::Uri("urn:oid:1.2.3".into()),
            CertificateName::Email("ward@example.org".into()),
        ]
    );
}

#[tokio::test]
async fn of_a_chain_the_peers_own_certificate_is_shown() {
    let root = Authority::new("root");
    let ward = root.intermediate("ward");
    let consumer = server(&ward.device("consumer"), root.trust());
    let pump = client(&ward.device("pump"), root.trust());
    let (accepted, connected) = handshake(&consumer, &pump).await;
    assert_eq!(accepted.unwrap().1.unwrap().subject, "CN=pump");
    assert_eq!(connected.unwrap().1.unwrap().subject, "CN=consumer");
}

#[tokio::test]
async fn a_subject_stays_on_its_line() {
    let certificate = shown(params("pump\nCN=forged\u{2028}\u{202E}")).await;
    assert_eq!(
        certificate.subject,
        r"CN=pump\0aCN=forged\e2\80\a8\e2\80\ae"
    );
}

#[tokio::test]
async fn a_subject_of_unknown_parts_and_old_alphabets_is_no_reason_to_refuse() {
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    let bmp = DnValue::BmpString(BmpString::try_from("pump").unwrap());
    params.distinguished_name.push(DnType::CommonName, bmp);
    let private = DnType::CustomDnType(vec![1, 3, 6, 1, 4, 1, 99999, 7]);
    params.distinguished_name.push(private, "bed 7");
    let certificate = shown(params).await;
    assert_eq!(
        certificate.subject,
        "1.3.6.1.4.1.99999.7=#0c056265642037,2.5.4.3=#1e0800700075006d0070"
    );
}

#[test]
fn a_fingerprint_is_that_of_openssl() {
    let identity = Identity::new(&Pem::from(RSA_2048), &Pem::from(RSA_2048_KEY)).unwrap();
    let certificate = identity.certificate();
    let expected: Fingerprint = RSA_2048_FINGERPRINT.parse().unwrap();
    assert_eq!(certificate.fingerprint, expected);
    assert_eq!(certificate.subject, "CN=rsa-monitor,O=Invented Ward,C=NO");
}

fn refused(certificates: &str, key: &str) -> ihe_pcd_mllp::tls::TlsError {
    Identity::new(&Pem::from(certificates), &Pem::from(key)).unwrap_err()
}

#[test]
fn a_key_of_another_certificate_is_refused() {
    let (one, other) = (params("one"), params("other"));
    let (one, other) = (Device::self_signed(one), Device::self_signed(other));
    let error = refused(&one.chain, &other.key);
    assert!(matches!(error.kind(), TlsErrorKind::KeyMismatch));
    assert_eq!(
        error.to_string(),
        "own private key: the private key does not belong to the first certificate of the chain"
    );
    let wrong_order = other.chain + &one.chain;
    assert!(matches!(
        refused(&wrong_order, &one.key).kind(),
        TlsErrorKind::KeyMismatch
    ));
}

#[test]
fn an_error_names_the_argument_the_file_and_the_rule() {
    let pump = Device::self_signed(params("pump"));
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("pump.pem");
    let missing = Pem::read(&path).unwrap_err();
    assert!(matches!(missing.kind(), TlsErrorKind::Unreadable(_)));
    assert_eq!(missing.file(), Some(path.as_path()));

    std::fs::write(&path, &pump.chain).unwrap();
    let only_certificate = Pem::read(&path).unwrap();
    let error = Identity::new(&only_certificate, &only_certificate).unwrap_err();
    assert!(matches!(error.kind(), TlsErrorKind::NoPrivateKey));
    let expected = format!("own private key ({}): no private key in it", path.display());
    assert_eq!(error.to_string(), expected);

    std::fs::write(&path, format!("{}{}", pump.key, pump.chain)).unwrap();
    let both = Pem::read(&path).unwrap();
    Identity::new(&both, &both).unwrap();
}

#[test]
fn keys_that_are_missing_encrypted_doubled_or_weak_are_refused_by_name() {
    let pump = Device::self_signed(params("pump"));
    let kind = |key: &str| refused(&pump.chain, key);
    assert!(matches!(kind("").kind(), TlsErrorKind::NoPrivateKey));
    for encrypted in [
        include_str!("fixtures/encrypted.key"),
        include_str!("fixtures/encrypted-legacy.key"),
    ] {
        assert!(matches!(
            kind(encrypted).kind(),
            TlsErrorKind::EncryptedPrivateKey
        ));
    }
    let doubled = pump.key.repeat(2);
    assert!(matches!(
        kind(&doubled).kind(),
        TlsErrorKind::ManyPrivateKeys
    ));
    for weak_or_unknown in [
        include_str!("fixtures/rsa-1024.key"),
        include_str!("fixtures/p-521.key"),
    ] {
        assert!(matches!(
            kind(weak_or_unknown).kind(),
            TlsErrorKind::UnusablePrivateKey
        ));
    }
    let cut = &pump.key[..pump.key.len() / 2];
    assert!(matches!(kind(cut).kind(), TlsErrorKind::BrokenPem(_)));
    assert!(matches!(
        refused("", &pump.key).kind(),
        TlsErrorKind::NoCertificate
    ));
    let no_der = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    let second_broken = pump.chain.clone() + no_der;
    let error = refused(&second_broken, &pump.key);
    assert!(matches!(
        error.kind(),
        TlsErrorKind::UnusableCertificate { number: 2, .. }
    ));
}

#[test]
fn an_authority_of_version_1_may_be_sent_along_and_is_no_identity() {
    let version_1 = include_str!("fixtures/version-1.pem");
    let pump = Device::self_signed(params("pump"));
    let with_authority = Pem::from((pump.chain.clone() + version_1).as_str());
    Identity::new(&with_authority, &Pem::from(pump.key.as_str())).unwrap();
    let error = refused(version_1, &pump.key);
    assert!(matches!(
        error.kind(),
        TlsErrorKind::UnusableCertificate { number: 1, .. }
    ));
}

/// Every run of eight characters of the Base64 of a key.
fn shows_part_of(text: &str, key: &str) -> bool {
    let lines = key.lines().filter(|line| !line.starts_with("-----"));
    let base64: String = lines.collect();
    (0..base64.len() - 8).any(|start| text.contains(&base64[start..start + 8]))
}

#[test]
fn no_error_and_no_debug_shows_a_part_of_a_key() {
    let pump = Device::self_signed(params("pump"));
    let key = &pump.key;
    let mut broken = vec![
        key[..key.len() / 2].to_owned(),
        key.replace("-----END", "--- --END"),
        key.replacen('\n', "\n*", 1),
        key.replacen("KEY-----\n", "KEY ", 1),
        key.repeat(2),
        key.replace("PRIVATE", "PUBLIC"),
    ];
    broken.extend((0..key.len()).map(|end| key[..end].to_owned()));
    for broken in &broken {
        if let Err(error) = Identity::new(&pump.pem(), &Pem::from(broken.as_str())) {
            for text in [format!("{error}"), format!("{error:?}")] {
                assert!(!shows_part_of(&text, key), "{text}");
            }
        }
    }

    let identity = pump.identity();
    let fingerprint = identity.certificate().fingerprint;
    assert_eq!(
        format!("{identity:?}"),
        format!("Identity({fingerprint:?})")
    );
    let serving = ServerTls::new(identity.clone(), pump.pinned()).unwrap();
    let calling = ClientTls::new(identity, pump.pinned(), HostNameCheck::Off).unwrap();
    let pem = Pem::from(key.as_str());
    for text in [
        format!("{serving:?}"),
        format!("{calling:?}"),
        format!("{pem:?}"),
    ] {
        assert!(!shows_part_of(&text, key), "{text}");
        // Bytes would be shown as numbers.
        assert!(!text.contains("45, 45, 45"), "{text}");
    }
    assert!(shows_part_of(key, key));
}

#[test]
fn trust_says_how_much_it_holds() {
    let ward = Authority::new("ward");
    let trust: Trust = ward.trust().and_pinned(&ward.device("pump").pem()).unwrap();
    assert_eq!(
        format!("{trust:?}"),
        "Trust { authorities: 1, pinned: 1, revocation_lists: 0, revocation_lists_may_be_stale: false }"
    );
}
