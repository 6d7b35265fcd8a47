//! TLS keeps every promise of a wire.

use std::io;

use ihe_pcd::mllp::tls::{ClientTls, HostNameCheck, Identity, Pem, ServerTls, Trust};
use ihe_pcd::plugin::testkit;
use ihe_pcd::plugin::{TcpListener, TcpTransport};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};

use crate::sockets::nobody;
use crate::wires::patience;

/// Two devices that know each other, and their keys.
struct Site {
    server: ServerTls,
    client: ClientTls,
    keys: Vec<String>,
}

fn site() -> Site {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    let trust = || Trust::in_authorities(&Pem::from(authority.pem().as_str())).unwrap();
    let mut keys = Vec::new();
    let mut issue = |name: &str| {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, name);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &authority).unwrap();
        let pem = key.serialize_pem();
        let identity = Identity::new(
            &Pem::from(certificate.pem().as_str()),
            &Pem::from(pem.as_str()),
        );
        keys.extend(pem.lines().nth(1).map(str::to_owned));
        identity.unwrap()
    };
    let server = ServerTls::new(issue("consumer.example"), trust()).unwrap();
    let client = ClientTls::new(issue("pump-7"), trust(), HostNameCheck::Off).unwrap();
    Site {
        server,
        client,
        keys,
    }
}

#[tokio::test]
async fn tls_keeps_every_promise() {
    let site = site();
    let secrets: Vec<&str> = site.keys.iter().map(String::as_str).collect();
    let open = async || {
        let listener = TcpListener::bind_tls("127.0.0.1:0", site.server.clone())
            .await
            .map_err(io::Error::other)?;
        let place = listener.local_addr()?.to_string();
        let transport = TcpTransport::new(place).with_tls(site.client.clone());
        Ok((transport, listener))
    };
    let refused = TcpTransport::new(nobody().await).with_tls(site.client.clone());
    let checked = testkit::transport(open, refused, &secrets, patience).await;
    checked.unwrap_or_else(|broken| panic!("{broken}"));
    let open = async || {
        open()
            .await
            .map(|(transport, listener)| (listener, transport))
    };
    let checked = testkit::listener(open, &secrets, patience).await;
    checked.unwrap_or_else(|broken| panic!("{broken}"));
}
