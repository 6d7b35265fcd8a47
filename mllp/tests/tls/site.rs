//! The authorities, devices and handshakes of an invented site.

use std::io;

use ihe_pcd_mllp::Certificate;
use ihe_pcd_mllp::tls::{ClientTls, HostNameCheck, Identity, Pem, ServerTls, TlsStream, Trust};
use rcgen::{
    BasicConstraints, CertificateParams, CertificateRevocationListParams, CertifiedIssuer, DnType,
    IsCa, KeyIdMethod, KeyPair, KeyUsagePurpose, RevokedCertParams, SerialNumber, date_time_ymd,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream, duplex};
use tokio_rustls::rustls;

/// An authority that signs certificates of devices.
pub(crate) struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
    /// What a device has to send beside its own certificate.
    intermediates: String,
}

/// A certificate, the chain below it, and its key.
pub(crate) struct Device {
    pub(crate) chain: String,
    pub(crate) key: String,
}

impl Authority {
    pub(crate) fn new(name: &str) -> Self {
        let issuer =
            CertifiedIssuer::self_signed(authority_params(name), KeyPair::generate().unwrap());
        Self {
            issuer: issuer.unwrap(),
            intermediates: String::new(),
        }
    }

    pub(crate) fn intermediate(&self, name: &str) -> Self {
        let mut params = authority_params(name);
        params.serial_number = Some(SerialNumber::from(900));
        let key = KeyPair::generate().unwrap();
        let issuer = CertifiedIssuer::signed_by(params, key, &self.issuer).unwrap();
        let intermediates = issuer.pem();
        Self {
            issuer,
            intermediates,
        }
    }

    pub(crate) fn pem(&self) -> Pem {
        Pem::from(self.issuer.pem().as_str())
    }

    /// Its name in DER.
    pub(crate) fn subject(&self) -> Vec<u8> {
        let anchor = webpki::anchor_from_trusted_cert(self.issuer.der()).unwrap();
        rustls::DistinguishedName::in_sequence(&anchor.subject)
            .as_ref()
            .to_vec()
    }

    pub(crate) fn trust(&self) -> Trust {
        Trust::in_authorities(&self.pem()).unwrap()
    }

    pub(crate) fn device(&self, name: &str) -> Device {
        self.issue(params(name))
    }

    pub(crate) fn issue(&self, params: CertificateParams) -> Device {
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        Device {
            chain: certificate.pem() + &self.intermediates,
            key: key.serialize_pem(),
        }
    }

    /// A list that was due to be replaced in this year.
    pub(crate) fn revocation_list(&self, next_year: i32, revoked: &[u64]) -> Pem {
        let time = date_time_ymd(2020, 1, 1);
        let revoked_certs = revoked.iter().map(|serial| RevokedCertParams {
            serial_number: SerialNumber::from(*serial),
            revocation_time: time,
            reason_code: None,
            invalidity_date: None,
        });
        let list = CertificateRevocationListParams {
            this_update: time,
            next_update: date_time_ymd(next_year, 1, 1),
            crl_number: SerialNumber::from(1),
            issuing_distribution_point: None,
            revoked_certs: revoked_certs.collect(),
            key_identifier_method: KeyIdMethod::Sha256,
        };
        let list = list.signed_by(&self.issuer).unwrap();
        Pem::from(list.pem().unwrap().as_str())
    }
}

impl Device {
    pub(crate) fn self_signed(params: CertificateParams) -> Self {
        let key = KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap();
        Self {
            chain: certificate.pem(),
            key: key.serialize_pem(),
        }
    }

    pub(crate) fn pem(&self) -> Pem {
        Pem::from(self.chain.as_str())
    }

    pub(crate) fn identity(&self) -> Identity {
        Identity::new(&self.pem(), &Pem::from(self.key.as_str())).unwrap()
    }

    pub(crate) fn pinned(&self) -> Trust {
        Trust::in_pinned(&self.pem()).unwrap()
    }
}

pub(crate) fn params(name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, name);
    params
}

pub(crate) fn expired(name: &str) -> CertificateParams {
    let mut params = params(name);
    params.not_after = date_time_ymd(2020, 1, 1);
    params
}

pub(crate) fn not_yet_valid(name: &str) -> CertificateParams {
    let mut params = params(name);
    params.not_before = date_time_ymd(4000, 1, 1);
    params
}

pub(crate) fn with_serial(name: &str, serial: u64) -> CertificateParams {
    let mut params = params(name);
    params.serial_number = Some(SerialNumber::from(serial));
    params
}

fn authority_params(name: &str) -> CertificateParams {
    let mut params = params(name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params
}

pub(crate) fn server(device: &Device, trust: Trust) -> ServerTls {
    ServerTls::new(device.identity(), trust).unwrap()
}

pub(crate) fn client(device: &Device, trust: Trust) -> ClientTls {
    ClientTls::new(device.identity(), trust, HostNameCheck::Off).unwrap()
}

/// One side of a connection that both sides have agreed to.
pub(crate) type Side = (TlsStream<DuplexStream>, Option<Certificate>);

/// Both sides of a handshake. What it came to is known only when a byte went through:
/// in TLS 1.3 the client is done before the server has judged.
pub(crate) async fn handshake(
    server: &ServerTls,
    client: &ClientTls,
) -> (io::Result<Side>, io::Result<Side>) {
    let (near, far) = duplex(1 << 16);
    tokio::join!(accept(server, near), connect(client, far))
}

pub(crate) async fn accept(server: &ServerTls, stream: DuplexStream) -> io::Result<Side> {
    let (mut stream, certificate) = server.accept(stream).await?;
    stream.write_all(b"!").await?;
    stream.flush().await?;
    Ok((stream, certificate))
}

pub(crate) async fn connect(client: &ClientTls, stream: DuplexStream) -> io::Result<Side> {
    let (mut stream, certificate) = client.connect(stream).await?;
    assert_eq!(stream.read_u8().await?, b'!');
    Ok((stream, certificate))
}

/// The engine's reason for a refusal.
pub(crate) fn reason<T>(result: io::Result<T>) -> rustls::Error {
    let error = result.err().expect("not refused");
    let source = error.into_inner().expect("a failure of the stream");
    *source.downcast().expect("not of the engine")
}

/// The words of the engine for a refusal of a certificate.
pub(crate) fn refusal<T>(result: io::Result<T>) -> String {
    match reason(result) {
        rustls::Error::InvalidCertificate(reason) => {
            let text = format!("{reason:?}");
            let end = text.find([' ', '{', '(']).unwrap_or(text.len());
            text[..end].to_owned()
        }
        other => panic!("refused for another reason: {other:?}"),
    }
}
