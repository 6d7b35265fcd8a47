use core::fmt;
use std::path::PathBuf;
use std::time::Duration;

use serde::Deserialize;

use super::NatsError;
use super::subject::{is_subject, is_token};

/// Which servers, which stream, and under which names.
///
/// With `serde`, as it stands in a configuration file; a field that nobody knows is an error.
/// Secrets stand in files of their own, and no field holds one: a name or password inside an address is refused, and never shown.
///
/// Without [`tls`](Self::tls) the server must present a certificate that the system trusts;
/// nothing is sent over a connection without TLS unless [`danger_plaintext`](Self::danger_plaintext) says so.
///
/// ```
/// use ihe_pcd_adapters::nats::NatsSettings;
///
/// let servers = ["tls://nats-1.example:4222", "tls://nats-2.example:4222"];
/// let mut settings = NatsSettings::new(servers, "PCD", "pcd", "icu-gateway");
/// settings.credentials_file = Some("/etc/pcd/nats.creds".into());
/// settings.check()?;
///
/// let with_password = NatsSettings::new(["tls://me:secret@nats.example"], "PCD", "pcd", "icu-gateway");
/// assert!(with_password.check().is_err());
/// assert!(!format!("{with_password:?}").contains("secret"));
/// # Ok::<(), ihe_pcd_adapters::nats::NatsError>(())
/// ```
#[derive(Clone, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct NatsSettings {
    /// The addresses of the servers, `tls://host:port` or `nats://host:port`.
    pub servers: Vec<String>,
    /// The name of the stream, which exists.
    pub stream: String,
    /// What the subjects begin with: a report goes to `PREFIX.DEVICE`.
    pub prefix: String,
    /// Whose journal the reports come from: a name that no other journal of the stream has, and that stays when the program is started anew.
    pub source: String,
    /// A file with the credentials of a user (`.creds`, with a JWT and a seed).
    #[serde(default)]
    pub credentials_file: Option<PathBuf>,
    /// The name of a user whose password stands in [`password_file`](Self::password_file).
    #[serde(default)]
    pub user: Option<String>,
    /// A file whose first line is the password of [`user`](Self::user).
    #[serde(default)]
    pub password_file: Option<PathBuf>,
    /// Whom to trust and who we are.
    #[serde(default)]
    pub tls: Option<TlsFiles>,
    /// Whether messages of patients may travel over a network that others can read. For tests, and for a network that is safe by other means.
    #[serde(default)]
    pub danger_plaintext: bool,
    /// How many reports may be on their way at once, 1 to 10,000; of one device never more than one. 256 if nothing is said.
    #[serde(default = "in_flight")]
    pub in_flight: usize,
    /// How long an acknowledgement may take, in milliseconds, 10 to 600,000; 5,000 if nothing is said.
    #[serde(default = "ack_timeout_ms")]
    pub ack_timeout_ms: u64,
}

/// The files that TLS needs, in PEM.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct TlsFiles {
    /// The authorities that may have signed the servers' certificates, and no others.
    pub authorities: PathBuf,
    /// Our own certificate, where the server asks for one.
    #[serde(default)]
    pub certificate: Option<PathBuf>,
    /// Its key.
    #[serde(default)]
    pub key: Option<PathBuf>,
}

const fn in_flight() -> usize {
    256
}

const fn ack_timeout_ms() -> u64 {
    5_000
}

impl NatsSettings {
    /// Settings with what must be said, and everything else as if nothing was said.
    pub fn new<A: Into<String>>(
        servers: impl IntoIterator<Item = A>,
        stream: impl Into<String>,
        prefix: impl Into<String>,
        source: impl Into<String>,
    ) -> Self {
        Self {
            servers: servers.into_iter().map(Into::into).collect(),
            stream: stream.into(),
            prefix: prefix.into(),
            source: source.into(),
            credentials_file: None,
            user: None,
            password_file: None,
            tls: None,
            danger_plaintext: false,
            in_flight: in_flight(),
            ack_timeout_ms: ack_timeout_ms(),
        }
    }

    /// Whether the settings can be meant.
    ///
    /// # Errors
    ///
    /// [`NatsError::Settings`] with the rule that is broken.
    pub fn check(&self) -> Result<(), NatsError> {
        let is_pair = |one: bool, other: bool| one == other;
        let tls = self.tls.as_ref();
        let has_certificate = tls.is_some_and(|tls| tls.certificate.is_some());
        let has_key = tls.is_some_and(|tls| tls.key.is_some());
        let rules = [
            (!self.servers.is_empty(), "there is no server"),
            (
                !self.servers.iter().any(|server| server.contains('@')),
                "an address holds a name or a password: they stand in files",
            ),
            (
                self.servers
                    .iter()
                    .all(|server| server.starts_with("tls://") || server.starts_with("nats://")),
                "an address begins with tls:// or nats://",
            ),
            (
                is_token(&self.stream),
                "the stream has letters, digits, - and _, at most 64",
            ),
            (
                is_token(&self.source),
                "the source has letters, digits, - and _, at most 64",
            ),
            (
                is_subject(&self.prefix),
                "the prefix has letters, digits, - and _, and dots between them",
            ),
            (
                is_pair(self.user.is_some(), self.password_file.is_some()),
                "a user has a file with a password",
            ),
            (
                !(self.user.is_some() && self.credentials_file.is_some()),
                "a user with a password and a file with credentials are two ways in: one is enough",
            ),
            (
                is_pair(has_certificate, has_key),
                "a certificate of our own has a key",
            ),
            (
                !(self.danger_plaintext && tls.is_some()),
                "there are files for TLS, and plaintext is allowed: one of them is meant",
            ),
            (
                (1..=10_000).contains(&self.in_flight),
                "1 to 10000 reports may be on their way",
            ),
            (
                (10..=600_000).contains(&self.ack_timeout_ms),
                "an acknowledgement may take 10 to 600000 milliseconds",
            ),
        ];
        match rules.into_iter().find(|(holds, _)| !holds) {
            Some((_, rule)) => Err(NatsError::Settings(rule)),
            None => Ok(()),
        }
    }

    pub(super) const fn ack_timeout(&self) -> Duration {
        Duration::from_millis(self.ack_timeout_ms)
    }
}

impl fmt::Debug for NatsSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What stands before an @ may be a password, though it should not be there.
        let hosts: Vec<&str> = self.servers.iter().map(|server| host(server)).collect();
        f.debug_struct("NatsSettings")
            .field("servers", &hosts)
            .field("stream", &self.stream)
            .field("prefix", &self.prefix)
            .field("source", &self.source)
            .field("credentials_file", &self.credentials_file)
            .field("user", &self.user)
            .field("password_file", &self.password_file)
            .field("tls", &self.tls)
            .field("danger_plaintext", &self.danger_plaintext)
            .field("in_flight", &self.in_flight)
            .field("ack_timeout_ms", &self.ack_timeout_ms)
            .finish()
    }
}

/// The address without what stands before its host.
fn host(server: &str) -> &str {
    server.rsplit_once('@').map_or(server, |(_, host)| host)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings() -> NatsSettings {
        NatsSettings::new(["tls://nats.example"], "PCD", "ward.pcd", "icu-gateway")
    }

    #[test]
    fn each_rule_is_told_by_what_breaks_it() {
        assert_eq!(settings().check(), Ok(()));
        type Break = (fn(&mut NatsSettings), &'static str);
        let breaks: [Break; 9] = [
            (|it| it.servers.clear(), "no server"),
            (|it| it.servers.push("http://x".into()), "begins with"),
            (|it| it.stream = "P.C".into(), "the stream"),
            (|it| it.source.clear(), "the source"),
            (|it| it.prefix = "pcd.>".into(), "the prefix"),
            (|it| it.user = Some("me".into()), "a password"),
            (|it| it.in_flight = 0, "on their way"),
            (|it| it.ack_timeout_ms = 0, "acknowledgement"),
            (
                |it| {
                    it.danger_plaintext = true;
                    it.tls = Some(TlsFiles {
                        authorities: "ca.pem".into(),
                        certificate: None,
                        key: None,
                    });
                },
                "plaintext",
            ),
        ];
        for (breaking, said) in breaks {
            let mut settings = settings();
            breaking(&mut settings);
            let error = settings.check().unwrap_err().to_string();
            assert!(error.contains(said), "{error}");
        }
    }
}
