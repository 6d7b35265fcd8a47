//! Who is let in, over which wire, and what nobody reads about it.

use std::path::Path;

use ihe_pcd_adapters::nats::{NatsError, NatsSettings, NatsSink, TlsFiles};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};

use crate::server::Server;
use crate::{settings, stream};

#[tokio::test]
async fn nothing_is_sent_without_tls_unless_the_site_says_so() {
    let name = "nothing_is_sent_without_tls_unless_the_site_says_so";
    let Some(server) = Server::start(name).await else {
        return;
    };
    let _context = stream::create(&server).await;
    let mut settings = settings(&server);
    settings.danger_plaintext = false;
    let error = NatsSink::new(settings)
        .unwrap()
        .preflight()
        .await
        .unwrap_err();
    assert!(matches!(error, NatsError::Connect(_)), "{error}");
}

/// Writes an authority, and certificates for the server and for us.
fn certificates(folder: &Path) {
    let write = |name: &str, text: String| std::fs::write(folder.join(name), text).unwrap();
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate().unwrap();
    write("authority.pem", params.self_signed(&key).unwrap().pem());
    let authority = Issuer::new(params, key);
    for name in ["server", "client"] {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new(["127.0.0.1".to_owned()]).unwrap();
        write(
            &format!("{name}.pem"),
            params.signed_by(&key, &authority).unwrap().pem(),
        );
        write(&format!("{name}.key"), key.serialize_pem());
    }
}

fn tls_options(folder: &Path) -> Vec<String> {
    certificates(folder);
    let file = |name: &str| folder.join(name).display().to_string();
    let mut options = vec!["--tlsverify".to_owned()];
    for (option, name) in [
        ("--tlscert", "server.pem"),
        ("--tlskey", "server.key"),
        ("--tlscacert", "authority.pem"),
    ] {
        options.extend([option.to_owned(), file(name)]);
    }
    std::fs::write(folder.join("password"), "Torsk4711\n").unwrap();
    options.extend(["--user", "ward", "--pass", "Torsk4711"].map(str::to_owned));
    options
}

#[tokio::test]
async fn certificates_and_a_password_let_in_and_are_never_shown() {
    let name = "certificates_and_a_password_let_in_and_are_never_shown";
    let mut folder = None;
    let options = |path: &Path| {
        folder = Some(path.to_owned());
        tls_options(path)
    };
    let Some(server) = Server::start_with(name, options).await else {
        return;
    };
    let folder = folder.unwrap();
    let settings: NatsSettings = serde_json::from_value(serde_json::json!({
        "servers": [server.address().replace("nats:", "tls:")],
        "stream": "PCD",
        "prefix": "pcd",
        "source": "gateway",
        "user": "ward",
        "password_file": folder.join("password"),
        "tls": {
            "authorities": folder.join("authority.pem"),
            "certificate": folder.join("client.pem"),
            "key": folder.join("client.key"),
        },
    }))
    .unwrap();
    assert!(!format!("{settings:?}").contains("Torsk"));
    let found = NatsSink::new(settings.clone()).unwrap().preflight().await;
    assert!(found.is_ok(), "{}", found.unwrap_err());

    let fails = async |settings: NatsSettings| {
        let error = NatsSink::new(settings)
            .unwrap()
            .preflight()
            .await
            .unwrap_err();
        assert!(matches!(
            error,
            NatsError::Connect(_) | NatsError::File { .. }
        ));
        assert!(!format!("{error} {error:?}").contains("Torsk"));
    };
    let mut wrong = settings.clone();
    std::fs::write(folder.join("wrong"), "Torsk0815").unwrap();
    wrong.password_file = Some(folder.join("wrong"));
    fails(wrong).await;
    let mut none = settings.clone();
    none.password_file = Some(folder.join("none"));
    fails(none).await;
    let mut nobody: TlsFiles = settings.tls.clone().unwrap();
    nobody.certificate = None;
    nobody.key = None;
    let mut without = settings.clone();
    without.tls = Some(nobody);
    fails(without).await;
}

#[test]
fn a_field_that_nobody_knows_is_an_error() {
    let settings = serde_json::json!({
        "servers": ["tls://nats.example"],
        "stream": "PCD",
        "prefix": "pcd",
        "source": "gateway",
        "danger_plain_text": true,
    });
    assert!(serde_json::from_value::<NatsSettings>(settings).is_err());
}
