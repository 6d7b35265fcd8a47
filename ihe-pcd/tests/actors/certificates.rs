//! TLS under the actors: who is let in, and in whose name it may speak.
#![cfg(feature = "tls")]

use ihe_pcd::actor::{Consumer, VolatileReporter};
use ihe_pcd::mllp::CertificateName;
use ihe_pcd::mllp::tls::{ClientTls, HostNameCheck, Identity, Pem, ServerTls, Trust};
use ihe_pcd::plugin::{TcpListener, TcpTransport};
use ihe_pcd::session::{AcceptPolicy, CertificateRule, DeliveryError, SenderAllowList};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use tokio::sync::oneshot;

use crate::scaffold::site::{report, soon};

/// An authority, and what it issues.
struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        Self(CertifiedIssuer::self_signed(params, key).unwrap())
    }

    fn trust(&self) -> Trust {
        Trust::in_authorities(&Pem::from(self.0.pem().as_str())).unwrap()
    }

    fn issue(&self, name: &str) -> Identity {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new(vec![name.into()]).unwrap();
        let certificate = params.signed_by(&key, &self.0).unwrap();
        let pem = certificate.pem();
        Identity::new(
            &Pem::from(pem.as_str()),
            &Pem::from(key.serialize_pem().as_str()),
        )
        .unwrap()
    }
}

#[tokio::test]
async fn a_certificate_speaks_for_its_senders_and_a_stranger_for_nobody() {
    let authority = Authority::new();
    let tls = ServerTls::new(authority.issue("consumer.example"), authority.trust()).unwrap();
    let listener = TcpListener::bind_tls("127.0.0.1:0", tls).await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let monitor = CertificateRule::Name(CertificateName::Dns("monitor.example".into()));
    let policy = AcceptPolicy::default().with_senders(SenderAllowList::new().allow(
        monitor,
        "PULSAR",
        Some("EAST"),
    ));
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = tokio::spawn(
        Consumer::danger_volatile()
            .policy(policy)
            .serve(listener, async { drop(stopped.await) }),
    );
    let send = async |identity: Identity, authority: &Authority| {
        let tls = ClientTls::new(identity, authority.trust(), HostNameCheck::Off).unwrap();
        let reporter = VolatileReporter::connect(TcpTransport::new(&address).with_tls(tls));
        let delivery = reporter.send(&report("1", 72)).await.unwrap();
        soon(delivery).await
    };
    let own = send(authority.issue("monitor.example"), &authority).await;
    assert!(own.is_ok(), "{own:?}");

    let other = send(authority.issue("pump.example"), &authority).await;
    let refused = other.unwrap_err();
    assert!(
        refused
            .to_string()
            .ends_with("103 (Table value not found) at MSH-3"),
        "{refused}"
    );

    let foreign = Authority::new();
    let stranger = send(foreign.issue("monitor.example"), &authority).await;
    assert!(
        matches!(
            stranger,
            Err(DeliveryError::NotSent | DeliveryError::LinkLost { stored: false })
        ),
        "{stranger:?}"
    );
    drop(stop);
    let summary = soon(serving).await.unwrap().unwrap();
    assert_eq!((summary.accepted, summary.refused), (1, 1));
    assert_eq!(summary.connections_failed, 1);
}
