use core::fmt;
use std::time::Duration;

use async_nats::jetstream::ErrorCode;
use async_nats::jetstream::context::GetStreamErrorKind;
use async_nats::jetstream::stream::{Config, DiscardPolicy, RetentionPolicy, StorageType};

use super::link::Link;
use super::{NatsError, NatsSettings};

/// What a look at a stream has found: which role it may play, and why.
///
/// It says so in words (`Display`) and as data.
///
/// ```no_run
/// use ihe_pcd_adapters::nats::{NatsSettings, NatsSink, Role};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let settings = NatsSettings::new(["tls://nats.example"], "PCD", "pcd", "icu-gateway");
/// let sink = NatsSink::new(settings)?;
/// let preflight = sink.preflight().await?;
/// println!("{preflight}");
/// assert_ne!(preflight.role, Role::Unfit);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Preflight {
    /// The name of the stream.
    pub stream: String,
    /// The version of the server that answered.
    pub server_version: String,
    /// Which role it may play.
    pub role: Role,
    /// What of a report is left after an accident, once the server has acknowledged it.
    pub survives: Survives,
    /// For how long a report that is published again is recognised.
    pub duplicate_window: Duration,
    /// How many servers have it.
    pub replicas: usize,
    /// The largest message with its headers that server and stream take, in bytes.
    pub largest_message: usize,
    /// What is to be known, the worst first.
    pub findings: Vec<Finding>,
}

/// Which role a stream may play.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Role {
    /// None: what is published would not be there, or not be read.
    Unfit,
    /// A sink behind a journal: a consumer stores and acknowledges first, and publishes from its journal.
    ///
    /// No stream is a journal of its own here. An acknowledgement to a device says that a power cut does not matter any more;
    /// a server acknowledges before its disk has what it was sent, unless it is set to sync always,
    /// and whether it is cannot be seen from outside.
    BehindJournal,
}

/// What a report that the server has acknowledged survives.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Survives {
    /// Nothing: it is in memory.
    Nothing,
    /// That the server's process ends. A power cut takes what its disk does not have yet: two minutes as servers are set.
    ServerProcess,
    /// That so many servers, with their disks, are lost; that all lose power at once, as one does.
    Servers(usize),
}

/// What a look at a stream has found.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Finding {
    /// There is no such stream.
    NoStream,
    /// The stream does not listen to the subjects under the prefix.
    OtherSubjects,
    /// The stream copies another one, and takes nothing itself.
    Mirror,
    /// The stream takes nothing more.
    Sealed,
    /// The stream acknowledges nothing.
    NoAcknowledgement,
    /// The stream is in memory.
    InMemory,
    /// A full stream drops its oldest messages, read or not. Wanted is that it refuses new ones (`discard: new`).
    DropsOldest,
    /// The stream keeps only what a consumer waits for when it comes.
    KeepsForConsumersOnly,
    /// A report that is published again would be stored again: the window is shorter than two waits for an acknowledgement.
    WindowTooShort,
    /// Messages are deleted after a time, read or not.
    DeletesByAge,
    /// Nothing can be deleted: what a worker has set aside stays so, whatever an [`AsideOperator`](super::AsideOperator) decides.
    DeniesDeletion,
    /// One server has the stream: with its disk the stream is lost.
    OneCopy,
    /// The server acknowledges before its disk has what it was sent, as far as can be seen.
    SyncsLater,
}

impl Finding {
    /// Whether a stream of which this is found can play no role.
    pub const fn is_blocking(self) -> bool {
        match self {
            Self::NoStream
            | Self::OtherSubjects
            | Self::Mirror
            | Self::Sealed
            | Self::NoAcknowledgement
            | Self::InMemory
            | Self::DropsOldest
            | Self::KeepsForConsumersOnly
            | Self::WindowTooShort => true,
            Self::DeletesByAge | Self::DeniesDeletion | Self::OneCopy | Self::SyncsLater => false,
        }
    }

    /// Whether what is published, or was set aside, is not to be found in the stream.
    pub(super) const fn hides_messages(self) -> bool {
        matches!(self, Self::NoStream | Self::OtherSubjects)
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoStream => "there is no such stream",
            Self::OtherSubjects => "it does not listen to PREFIX.> (or PREFIX.*, PREFIX.aside.* and PREFIX.decided.*.*)",
            Self::Mirror => "it copies another stream and takes nothing itself",
            Self::Sealed => "it is sealed and takes nothing more",
            Self::NoAcknowledgement => "it acknowledges nothing (no_ack)",
            Self::InMemory => "it is in memory: a server that is started anew has none of it",
            Self::DropsOldest => {
                "when it is full it drops the oldest messages, read or not; set discard to new"
            }
            Self::KeepsForConsumersOnly => {
                "it keeps a message only if a consumer exists when it comes (retention interest)"
            }
            Self::WindowTooShort => {
                "what is published again would be stored twice: the duplicate window is shorter than two waits for an acknowledgement"
            }
            Self::DeletesByAge => "messages are deleted after a time, read or not (max_age)",
            Self::DeniesDeletion => {
                "what was set aside can be neither tried again nor given up: nothing can be deleted (deny_delete)"
            }
            Self::OneCopy => "one server has it: with its disk it is lost",
            Self::SyncsLater => {
                "as far as can be seen, the server acknowledges before its disk has the message (sync_interval)"
            }
        })
    }
}

impl fmt::Display for Preflight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.role {
            Role::Unfit => write!(f, "stream {} can play no role", self.stream)?,
            Role::BehindJournal => {
                write!(f, "stream {} may be a sink behind a journal", self.stream)?;
            }
        }
        match self.survives {
            Survives::Nothing => {}
            Survives::ServerProcess => {
                f.write_str(
                    "; what it acknowledges survives the end of the server, not a power cut",
                )?;
            }
            Survives::Servers(count) => write!(
                f,
                "; what it acknowledges survives the loss of {count} of {} servers, not a power cut of all",
                self.replicas
            )?,
        }
        for finding in &self.findings {
            let word = if finding.is_blocking() {
                "wrong"
            } else {
                "note"
            };
            write!(f, "\n{word}: {finding}")?;
        }
        Ok(())
    }
}

impl Preflight {
    /// Looks at the stream of the settings.
    pub(super) async fn look(link: &Link, settings: &NatsSettings) -> Result<Self, NatsError> {
        let server_version = link.client.server_info().version;
        let most = link.client.max_payload();
        let asked = async { Ok(link.context.get_stream(&settings.stream).await) };
        let found = match link.unless_broken(asked).await? {
            Ok(stream) => Self::judge(&stream.cached_info().config, settings, most),
            Err(error) => match error.kind() {
                GetStreamErrorKind::JetStream(error)
                    if error.error_code() == ErrorCode::STREAM_NOT_FOUND =>
                {
                    Self::of(vec![Finding::NoStream], settings)
                }
                GetStreamErrorKind::JetStream(error) => {
                    let code = error.error_code().0;
                    return Err(NatsError::Unanswered { code });
                }
                _ => return Err(NatsError::Unanswered { code: 0 }),
            },
        };
        Ok(Self {
            server_version,
            ..found
        })
    }

    /// The first thing that keeps the stream from its role.
    pub(super) fn blocking(&self) -> Option<Finding> {
        self.findings.iter().copied().find(|it| it.is_blocking())
    }

    fn of(findings: Vec<Finding>, settings: &NatsSettings) -> Self {
        Self {
            stream: settings.stream.clone(),
            server_version: String::new(),
            role: if findings.iter().any(|it| it.is_blocking()) {
                Role::Unfit
            } else {
                Role::BehindJournal
            },
            survives: Survives::Nothing,
            duplicate_window: Duration::ZERO,
            replicas: 0,
            largest_message: 0,
            findings,
        }
    }

    fn judge(config: &Config, settings: &NatsSettings, most: usize) -> Self {
        let is_limited =
            config.max_bytes > 0 || config.max_messages > 0 || config.max_messages_per_subject > 0;
        let window = settings.ack_timeout().saturating_mul(2);
        let needed = [
            format!("{}.device", settings.prefix),
            format!("{}.aside.worker", settings.prefix),
            format!("{}.decided.worker.1", settings.prefix),
        ];
        let listens = needed.iter().all(|subject| {
            let takes = |filter: &String| is_taken(filter, subject);
            config.subjects.iter().any(takes)
        });
        let findings = [
            (config.mirror.is_some(), Finding::Mirror),
            (!listens && config.mirror.is_none(), Finding::OtherSubjects),
            (config.sealed, Finding::Sealed),
            (config.no_ack, Finding::NoAcknowledgement),
            (config.storage == StorageType::Memory, Finding::InMemory),
            (
                is_limited && config.discard == DiscardPolicy::Old,
                Finding::DropsOldest,
            ),
            (
                config.retention == RetentionPolicy::Interest,
                Finding::KeepsForConsumersOnly,
            ),
            (config.duplicate_window < window, Finding::WindowTooShort),
            (!config.max_age.is_zero(), Finding::DeletesByAge),
            (config.deny_delete, Finding::DeniesDeletion),
            (config.num_replicas < 2, Finding::OneCopy),
            (true, Finding::SyncsLater),
        ];
        let findings = findings.into_iter().filter(|(is_found, _)| *is_found);
        let findings = findings.map(|(_, finding)| finding).collect();
        let of_stream = usize::try_from(config.max_message_size).unwrap_or_default();
        Self {
            survives: match (config.storage, config.num_replicas) {
                (StorageType::Memory, _) => Survives::Nothing,
                (StorageType::File, replicas @ 3..) => {
                    Survives::Servers(replicas.saturating_sub(1) / 2)
                }
                (StorageType::File, _) => Survives::ServerProcess,
            },
            duplicate_window: config.duplicate_window,
            replicas: config.num_replicas,
            largest_message: if of_stream == 0 {
                most
            } else {
                most.min(of_stream)
            },
            ..Self::of(findings, settings)
        }
    }
}

/// Whether a subject is among those that a filter with wildcards means.
fn is_taken(filter: &str, subject: &str) -> bool {
    let mut tokens = subject.split('.');
    for wanted in filter.split('.') {
        match (wanted, tokens.next()) {
            (">", Some(_)) => return true,
            ("*", Some(_)) => {}
            (wanted, Some(token)) if wanted == token => {}
            _ => return false,
        }
    }
    tokens.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings() -> NatsSettings {
        NatsSettings::new(["tls://nats.example"], "PCD", "pcd", "icu-gateway")
    }

    fn good() -> Config {
        Config {
            name: "PCD".to_owned(),
            subjects: vec!["pcd.>".to_owned()],
            discard: DiscardPolicy::New,
            num_replicas: 3,
            duplicate_window: Duration::from_secs(120),
            ..Config::default()
        }
    }

    fn judged(config: &Config) -> Preflight {
        Preflight::judge(config, &settings(), 1_048_576)
    }

    #[test]
    fn a_stream_that_loses_something_plays_no_role() {
        let preflight = judged(&good());
        assert_eq!(preflight.role, Role::BehindJournal, "{preflight}");
        assert_eq!(preflight.survives, Survives::Servers(1));
        assert_eq!(preflight.largest_message, 1_048_576);
        type Break = (fn(&mut Config), Finding);
        let breaks: [Break; 10] = [
            (
                |it| it.subjects = vec!["pcd.*".into(), "pcd.aside.*".into()],
                Finding::OtherSubjects,
            ),
            (
                |it| it.subjects = vec!["pcd.*".into()],
                Finding::OtherSubjects,
            ),
            (|it| it.sealed = true, Finding::Sealed),
            (|it| it.no_ack = true, Finding::NoAcknowledgement),
            (|it| it.storage = StorageType::Memory, Finding::InMemory),
            (
                |it| {
                    it.discard = DiscardPolicy::Old;
                    it.max_bytes = 1 << 30;
                },
                Finding::DropsOldest,
            ),
            (
                |it| {
                    it.discard = DiscardPolicy::Old;
                    it.max_messages_per_subject = 1;
                },
                Finding::DropsOldest,
            ),
            (
                |it| it.retention = RetentionPolicy::Interest,
                Finding::KeepsForConsumersOnly,
            ),
            (
                |it| it.duplicate_window = Duration::from_secs(9),
                Finding::WindowTooShort,
            ),
            (|it| it.mirror = Some(Default::default()), Finding::Mirror),
        ];
        for (breaking, finding) in breaks {
            let mut config = good();
            breaking(&mut config);
            let preflight = judged(&config);
            assert_eq!(preflight.role, Role::Unfit, "{finding}");
            assert_eq!(preflight.blocking(), Some(finding));
            assert!(preflight.to_string().contains(&finding.to_string()));
        }
    }

    #[test]
    fn what_is_to_be_known_is_said_and_keeps_no_role_back() {
        let mut config = good();
        config.num_replicas = 1;
        config.deny_delete = true;
        config.max_age = Duration::from_secs(86_400);
        config.max_message_size = 10_000;
        let preflight = judged(&config);
        assert_eq!(preflight.role, Role::BehindJournal);
        assert_eq!(preflight.survives, Survives::ServerProcess);
        assert_eq!(preflight.largest_message, 10_000);
        let notes = [
            Finding::DeletesByAge,
            Finding::DeniesDeletion,
            Finding::OneCopy,
            Finding::SyncsLater,
        ];
        assert_eq!(preflight.findings, notes);
    }

    #[test]
    fn wildcards_are_read_as_the_server_reads_them() {
        for (filter, subject, taken) in [
            ("pcd.>", "pcd.a", true),
            ("pcd.>", "pcd", false),
            (">", "pcd.a", true),
            ("pcd.*", "pcd.a.b", false),
            ("pcd.*.b", "pcd.a.b", true),
            ("pcd.a", "pcd.a", true),
            ("pcd.a.b", "pcd.a", false),
        ] {
            assert_eq!(is_taken(filter, subject), taken, "{filter} {subject}");
        }
    }
}
