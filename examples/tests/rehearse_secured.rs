//! `pcd rehearse` under TLS, with certificates on both sides, over real sockets.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs,
    reason = "tests fail by panicking"
)]

mod listening;
mod rehearsal;
mod wire;

use std::fs;
use std::io::Read;

use ihe_pcd::mllp::tls::{Identity, Pem};
use listening::{Listening, new_store, output, pcd, text};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rehearsal::{Ended, Rehearsing, new_evidence, with_consumer_by};
use tempfile::TempDir;

/// An authority, and what it issues, as files.
struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
    folder: TempDir,
}

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let issuer = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("ca.pem"), issuer.pem()).unwrap();
        Self { issuer, folder }
    }

    /// The file of that name.
    fn file(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().unwrap().to_owned()
    }

    /// The options of one who has a certificate for a host of this authority, and trusts another, or the same.
    fn issue(&self, host: &str, trusted: &Self) -> Vec<String> {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new(vec![host.to_owned()]).unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        let [pem, private] = ["pem", "key"].map(|kind| self.file(&format!("{host}.{kind}")));
        fs::write(&pem, certificate.pem()).unwrap();
        fs::write(&private, key.serialize_pem()).unwrap();
        let options = [
            ("--tls-cert", pem),
            ("--tls-key", private),
            ("--tls-ca", trusted.file("ca.pem")),
        ];
        let options = options.into_iter();
        options
            .flat_map(|(option, file)| [option.to_owned(), file])
            .collect()
    }

    /// The fingerprint of the certificate for a host.
    fn fingerprint(&self, host: &str) -> String {
        let [pem, key] =
            ["pem", "key"].map(|kind| Pem::read(self.file(&format!("{host}.{kind}"))).unwrap());
        let identity = Identity::new(&pem, &key).unwrap();
        identity.certificate().fingerprint.to_string()
    }
}

fn options<'a>(tls: &'a [String], others: &[&'a str]) -> Vec<&'a str> {
    let tls = tls.iter().map(String::as_str);
    tls.chain(others.iter().copied()).collect()
}

/// Of the peer with this certificate, in everything that says so.
fn says_how(ended: &Ended, fingerprint: &str) {
    let came = ended.came("TLS handshakes");
    assert!(came.starts_with("TLS 1.3 with TLS_"), "{came}");
    let certificate = format!("certificate of the peer SHA-256 {fingerprint}");
    assert!(came.ends_with(&certificate), "{came}");
    let summary = ended.file("summary.md");
    assert!(summary.contains("- wire: TLS\n"), "{summary}");
    assert!(summary.contains(&certificate), "{summary}");
    let statement = ended.file("statement.md");
    assert!(statement.contains("over MLLP and TLS"), "{statement}");
    assert!(!statement.contains(", TLS,"), "{statement}");
}

#[test]
fn our_own_consumer_does_what_a_consumer_has_to_under_tls() {
    let hospital = Authority::new();
    let consumer = hospital.issue("consumer.test", &hospital);
    let (_store_folder, store) = new_store();
    let arguments = options(&consumer, &["--bind", "127.0.0.1:0"]);
    let listening = Listening::start_with(&store, &arguments);
    let reporter = hospital.issue("reporter.test", &hospital);
    let named = ["--tls-name", "consumer.test"];
    let ended = with_consumer_by(listening.address(), &options(&reporter, &named));
    assert_eq!(ended.otherwise(), Vec::<String>::new());
    assert_eq!((ended.code, ended.stderr.as_str()), (Some(0), ""));
    assert_eq!(ended.messages("sent").len(), 13);
    assert_eq!(listening.number("SELECT count(*) FROM message"), 7);
    says_how(&ended, &hospital.fingerprint("consumer.test"));
    listening.drain();
}

/// A simulated monitor that reports a few times.
fn simulate(rehearsing: &Rehearsing, tls: &[String], others: &[&str]) {
    let mut simulate = pcd(&["simulate", "--to", &rehearsing.address, "--devices", "1"]);
    simulate.args(["--rate", "3", "--duration", "2"]);
    output(simulate.args(options(tls, others)));
}

#[test]
fn our_own_reporter_does_what_a_reporter_has_to_under_tls() {
    let hospital = Authority::new();
    let consumer = hospital.issue("consumer.test", &hospital);
    let arguments = options(&consumer, &["--peer", "127.0.0.1", "--messages", "2"]);
    let rehearsing = Rehearsing::start(&arguments);
    let reporter = hospital.issue("reporter.test", &hospital);
    simulate(&rehearsing, &reporter, &["--tls-name", "consumer.test"]);
    let ended = rehearsing.end();
    assert_eq!(ended.otherwise(), Vec::<String>::new());
    assert_eq!((ended.code, ended.stderr.as_str()), (Some(0), ""));
    assert_eq!(ended.came("message 1"), "stored, answered CA");
    says_how(&ended, &hospital.fingerprint("reporter.test"));
}

/// What is told of the handshakes where one fails before a good reporter comes.
fn handshakes_with(failing: impl Fn(&Authority, &Rehearsing)) -> String {
    let hospital = Authority::new();
    let consumer = hospital.issue("consumer.test", &hospital);
    let rehearsing = Rehearsing::start(&options(&consumer, &["--peer", "127.0.0.1"]));
    failing(&hospital, &rehearsing);
    simulate(
        &rehearsing,
        &hospital.issue("reporter.test", &hospital),
        &[],
    );
    let ended = rehearsing.end();
    assert_eq!(ended.code, Some(1));
    assert_eq!(ended.messages("received").len(), 1);
    let came = ended.came("TLS handshakes").to_owned();
    assert_eq!(ended.otherwise(), [format!("TLS handshakes: {came}")]);
    let fingerprint = hospital.fingerprint("reporter.test");
    assert_eq!(came.matches("SHA-256").count(), 1, "{came}");
    assert!(came.contains(&fingerprint), "{came}");
    came
}

#[test]
fn a_reporter_of_another_authority_is_refused_and_told() {
    let came = handshakes_with(|hospital, rehearsing| {
        let strangers = Authority::new();
        let stranger = strangers.issue("reporter.test", hospital);
        simulate(rehearsing, &stranger, &["--ack-timeout", "1"]);
    });
    assert!(came.contains(" failed, the first: "), "{came}");
}

#[test]
fn a_reporter_without_tls_is_refused_and_told() {
    let came = handshakes_with(|_, rehearsing| {
        let mut device = rehearsing.connect();
        wire::send(&mut device, &wire::report("1", "AL|NE"));
        // An alert, and the end of the connection, in order or not.
        let _ = device.read_to_end(&mut Vec::new());
    });
    assert!(came.contains("1 failed, the first: "), "{came}");
}

#[test]
fn a_consumer_that_is_not_trusted_or_not_the_one_named_gets_no_message() {
    let [hospital, strangers] = [(); 2].map(|()| Authority::new());
    let reporter = hospital.issue("reporter.test", &hospital);
    let stranger = strangers.issue("consumer.test", &hospital);
    let elsewhere = hospital.issue("elsewhere.test", &hospital);
    for consumer in [stranger, elsewhere] {
        let (_store_folder, store) = new_store();
        let arguments = options(&consumer, &["--bind", "127.0.0.1:0"]);
        let listening = Listening::start_with(&store, &arguments);
        let named = ["--tls-name", "consumer.test", "--ack-timeout", "2"];
        let ended = with_consumer_by(listening.address(), &options(&reporter, &named));
        assert_eq!(ended.code, Some(1));
        let first = &ended.otherwise()[0];
        assert!(first.contains("no connection"), "{first}");
        let came = ended.came("TLS handshakes");
        assert!(came.contains(" failed, the first: "), "{came}");
        assert!(!came.contains("SHA-256"), "{came}");
        assert_eq!(listening.number("SELECT count(*) FROM message"), 0);
        listening.drain();
    }
}

#[test]
fn bad_usage_of_tls_is_told_before_there_is_a_folder() {
    let hospital = Authority::new();
    let certificate = hospital.issue("reporter.test", &hospital);
    let (_folder, evidence) = new_evidence();
    let mut missing = certificate.clone();
    missing[1] = hospital.file("missing.pem");
    for (test, tls) in [
        ("dec-doc", &certificate[..2]),
        ("dec-dor", &certificate[..4]),
        ("dec-doc", &missing),
        ("dec-dor", &missing),
    ] {
        let mut command = pcd(&["rehearse", test, "--peer", "127.0.0.1:1"]);
        command.args(["--listen", "127.0.0.1:0"]).args(tls);
        let ended = output(command.arg("--evidence").arg(&evidence));
        assert_eq!(ended.status.code(), Some(2), "{test} {tls:?}");
        assert!(!text(&ended.stderr).is_empty());
        assert!(!evidence.exists(), "{test} {tls:?}");
    }
    let mut both = pcd(&["rehearse", "dec-dor", "--peer", "127.0.0.1"]);
    both.arg("--danger-plain-text").args(&certificate);
    assert_eq!(output(&mut both).status.code(), Some(2));
}
