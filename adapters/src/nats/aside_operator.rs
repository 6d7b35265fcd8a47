use core::fmt;

use async_nats::header::HeaderMap;
use async_nats::jetstream::context::{PublishError, PublishErrorKind};
use async_nats::jetstream::message::{PublishMessage, StreamMessage};
use async_nats::jetstream::stream::{
    DeleteMessageErrorKind, Info, LastRawMessageErrorKind, Stream,
};
use bytes::Bytes;
use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::Origin;

use super::aside_envelope::{self, Decided, Decision, First, REASON, WHY, text};
use super::link::Link;
use super::subject::is_token;
use super::{Finding, NatsError, NatsSettings, Preflight, envelope};

/// Looks at what workers have set aside, and has it tried again or gives it up: the mirror image of
/// the operator of an SQLite file.
///
/// A decision is a message of the stream, at `PREFIX.decided.WORKER.SEQUENCE`, and the stream takes one of each only: two operators
/// never decide otherwise of the same message, and one that is asked again changes nothing. Who has decided, and why, stays there as
/// long as the stream keeps it. What was decided of is deleted from `PREFIX.aside.WORKER` when the stream has the decision;
/// an operator who is killed between the two asks again, and only the deletion is left to do.
///
/// What is tried again reaches the worker that has set it aside, and no other: under the position that it had,
/// late and marked as [out of order](Origin::out_of_order). If it is refused again, it is set aside again, under another number.
///
/// ```no_run
/// use ihe_pcd_adapters::nats::{AsideOperator, AsideOutcome, NatsSettings};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let settings = NatsSettings::new(["tls://nats.example"], "PCD", "pcd", "operator");
/// let operator = AsideOperator::new(settings)?.of("chart")?;
/// for aside in operator.list(0, 100).await? {
///     println!("{} {} {}", aside.sequence, aside.reason, aside.why);
/// }
/// let outcome = operator.retry(17, "night shift").await?;
/// assert_eq!(outcome, AsideOutcome::Done);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct AsideOperator {
    settings: NatsSettings,
    worker: Option<String>,
}

/// A message that a worker has set aside, without its content.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct AsideMessage {
    /// Its number: where it stands in the stream now.
    pub sequence: u64,
    /// Who has set it aside.
    pub worker: String,
    /// When.
    pub set_aside_at: Instant,
    /// Why, in one word: `refused`, `poison`, `misuse`, `panicked` or `unreadable`.
    pub reason: String,
    /// What the sink said.
    pub why: String,
    /// The subject that it had.
    pub subject: String,
    /// Where it stood in the stream, as the sink knows it.
    pub first_sequence: u64,
    /// The other end of the device's connection, when the device's message was received, and what of it this is.
    pub origin: Origin,
}

/// A message that was set aside, with its content.
#[derive(Clone, Eq, PartialEq)]
#[non_exhaustive]
pub struct AsideShown {
    /// What is known about it.
    pub aside: AsideMessage,
    /// The message itself: patient data.
    pub payload: Bytes,
}

/// What has become of a command.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AsideOutcome {
    /// It is done, and the server has acknowledged it.
    Done,
    /// Nothing is set aside under this number, or somebody has decided otherwise before: nothing was changed.
    NotAside,
}

impl AsideOutcome {
    /// A word for programs, which stays: `done` or `not-aside`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::NotAside => "not-aside",
        }
    }
}

impl AsideOperator {
    /// An operator of the stream of these settings, for all workers.
    ///
    /// # Errors
    ///
    /// [`NatsError::Settings`] when they break a rule.
    pub fn new(settings: NatsSettings) -> Result<Self, NatsError> {
        settings.check()?;
        Ok(Self {
            settings,
            worker: None,
        })
    }

    /// The same for the worker of this name only.
    ///
    /// # Errors
    ///
    /// [`NatsError::Settings`] when no worker can have the name.
    pub fn of(mut self, worker: impl Into<String>) -> Result<Self, NatsError> {
        let worker = worker.into();
        if !is_token(&worker) {
            let rule = "the worker's name has letters, digits, - and _, at most 64";
            return Err(NatsError::Settings(rule));
        }
        self.worker = Some(worker);
        Ok(self)
    }

    /// What is set aside, by number: those after this number, 0 for all, and so many at most.
    ///
    /// It asks the server once for each.
    ///
    /// # Errors
    ///
    /// When the server does not answer, or the stream is not there.
    pub async fn list(&self, after: u64, most: usize) -> Result<Vec<AsideMessage>, NatsError> {
        let desk = Desk::open(&self.settings).await?;
        let subject = match &self.worker {
            Some(worker) => format!("{}.aside.{worker}", self.settings.prefix),
            None => format!("{}.aside.*", self.settings.prefix),
        };
        let mut found = Vec::new();
        let mut next = after.checked_add(1);
        while let Some(from) = next.filter(|_| found.len() < most) {
            let Some(message) = desk.first(&subject, from).await? else {
                break;
            };
            next = message.sequence.checked_add(1);
            found.extend(self.read(&message));
        }
        Ok(found)
    }

    /// The message with this number; nothing where none is set aside under it.
    ///
    /// # Errors
    ///
    /// As [`list`](Self::list).
    pub async fn show(&self, sequence: u64) -> Result<Option<AsideShown>, NatsError> {
        let desk = Desk::open(&self.settings).await?;
        let found = self.find(&desk, sequence).await?;
        Ok(found.map(|(aside, message)| AsideShown {
            aside,
            payload: message.payload,
        }))
    }

    /// Has a message tried again. It follows after what has overtaken it.
    ///
    /// `who` asks stays in the stream.
    ///
    /// # Errors
    ///
    /// When the server has not acknowledged it: then it is done, or half done, or not, and asking again finishes it.
    pub async fn retry(&self, sequence: u64, who: &str) -> Result<AsideOutcome, NatsError> {
        self.decide(sequence, Decision::Retry, who, None).await
    }

    /// Gives a message up: nobody tries it any more, and it is deleted.
    ///
    /// `who` asks and `why` stay in the stream. They are to hold no value of the message.
    ///
    /// # Errors
    ///
    /// As [`retry`](Self::retry).
    pub async fn drop(
        &self,
        sequence: u64,
        who: &str,
        why: &str,
    ) -> Result<AsideOutcome, NatsError> {
        self.decide(sequence, Decision::Drop, who, Some(why)).await
    }

    async fn decide(
        &self,
        sequence: u64,
        decision: Decision,
        who: &str,
        why: Option<&str>,
    ) -> Result<AsideOutcome, NatsError> {
        let desk = Desk::open(&self.settings).await?;
        if desk.info.config.deny_delete {
            return Err(NatsError::Unfit(Finding::DeniesDeletion));
        }
        let Some((aside, message)) = self.find(&desk, sequence).await? else {
            return Ok(AsideOutcome::NotAside);
        };
        let decided = Decided {
            decision,
            worker: &aside.worker,
            stream: &self.settings.stream,
            sequence,
            who,
            why,
        };
        let headers = aside_envelope::decided(&message.headers, &decided);
        let payload = match decision {
            Decision::Retry => message.payload.clone(),
            // Nobody is to read it any more.
            Decision::Drop => Bytes::new(),
        };
        let prefix = &self.settings.prefix;
        let subject = format!("{prefix}.decided.{}.{sequence}", aside.worker);
        let is_ours = desk.publish(&subject, headers, payload, decision).await?;
        desk.delete(sequence).await?;
        Ok(match is_ours {
            true => AsideOutcome::Done,
            false => AsideOutcome::NotAside,
        })
    }

    /// What is set aside under this number.
    async fn find(
        &self,
        desk: &Desk,
        sequence: u64,
    ) -> Result<Option<(AsideMessage, StreamMessage)>, NatsError> {
        let message = desk.message(sequence).await?;
        Ok(message.and_then(|message| Some((self.read(&message)?, message))))
    }

    /// What a message of the stream says, if it was set aside by a worker that is meant.
    fn read(&self, message: &StreamMessage) -> Option<AsideMessage> {
        let place = message
            .subject
            .strip_prefix(self.settings.prefix.as_str())?;
        let worker = place.strip_prefix(".aside.")?;
        if !is_token(worker) || self.worker.as_deref().is_some_and(|it| it != worker) {
            return None;
        }
        let headers = &message.headers;
        let first = First::read(headers);
        let time = (message.time.unix_timestamp(), message.time.nanosecond());
        let set_aside_at = Instant::from_unix(time.0, time.1).unwrap_or(Instant::UNIX_EPOCH);
        let first_sequence = first.map_or(message.sequence, |first| first.sequence);
        Some(AsideMessage {
            sequence: message.sequence,
            worker: worker.to_owned(),
            set_aside_at,
            reason: text(headers, REASON).unwrap_or_default().to_owned(),
            why: text(headers, WHY).unwrap_or_default().to_owned(),
            subject: first.map_or_else(String::new, |first| first.subject.to_owned()),
            first_sequence,
            origin: envelope::origin(headers, first_sequence, set_aside_at),
        })
    }
}

impl fmt::Debug for AsideShown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AsideShown")
            .field("aside", &self.aside)
            .finish_non_exhaustive()
    }
}

/// A connection, and the stream over it.
struct Desk {
    link: Link,
    stream: Stream<()>,
    info: Info,
}

impl Desk {
    async fn open(settings: &NatsSettings) -> Result<Self, NatsError> {
        let link = Link::open(settings).await?;
        let preflight = Preflight::look(&link, settings).await?;
        if let Some(finding) = preflight.blocking()
            && finding.hides_messages()
        {
            return Err(NatsError::Unfit(finding));
        }
        let asked = async {
            let stream = link.context.get_stream(&settings.stream).await;
            let stream = stream.map_err(|_| NatsError::Unanswered { code: 0 })?;
            let info = stream.cached_info().clone();
            let stream = link.context.get_stream_no_info(&settings.stream).await;
            Ok((stream.map_err(|_| NatsError::Unanswered { code: 0 })?, info))
        };
        let (stream, info) = link.unless_broken(asked).await?;
        Ok(Self { link, stream, info })
    }

    /// The message at a place, if it is there.
    async fn message(&self, sequence: u64) -> Result<Option<StreamMessage>, NatsError> {
        let asked = async { there(self.stream.get_raw_message(sequence).await) };
        self.link.unless_broken(asked).await
    }

    /// The first message of a subject from a place on.
    async fn first(&self, subject: &str, from: u64) -> Result<Option<StreamMessage>, NatsError> {
        let asked = self.stream.get_first_raw_message_by_subject(subject, from);
        self.link.unless_broken(async { there(asked.await) }).await
    }

    /// Publishes what was decided. Answers whether that stands: somebody else may have decided otherwise before.
    async fn publish(
        &self,
        subject: &str,
        headers: HeaderMap,
        payload: Bytes,
        decision: Decision,
    ) -> Result<bool, NatsError> {
        let message = PublishMessage::build().payload(payload).headers(headers);
        let asked = async {
            let sent = self.link.context.send_publish(subject.to_owned(), message);
            Ok(match sent.await {
                Ok(acknowledged) => acknowledged.await,
                Err(error) => Err(error),
            })
        };
        match self.link.unless_broken(asked).await? {
            Ok(_) => Ok(true),
            Err(error) if is_decided(&error) => {
                let before = self.first(subject, 1).await?;
                let before = before.ok_or(NatsError::NotAcknowledged)?;
                Ok(Decision::read(&before.headers) == Some(decision))
            }
            Err(error) => Err(super::flight::meaning(&error)),
        }
    }

    /// Deletes a message that was there a moment ago.
    async fn delete(&self, sequence: u64) -> Result<(), NatsError> {
        let asked = async { Ok(self.stream.delete_message(sequence).await) };
        let Err(error) = self.link.unless_broken(asked).await? else {
            return Ok(());
        };
        let DeleteMessageErrorKind::JetStream(error) = error.kind() else {
            return Err(NatsError::Unanswered { code: 0 });
        };
        // Somebody else may have deleted it meanwhile.
        match self.message(sequence).await? {
            None => Ok(()),
            Some(_) => Err(NatsError::Refused {
                code: error.error_code().0,
            }),
        }
    }
}

fn there(
    found: Result<StreamMessage, async_nats::jetstream::stream::RawMessageError>,
) -> Result<Option<StreamMessage>, NatsError> {
    match found {
        Ok(message) => Ok(Some(message)),
        Err(error) => match error.kind() {
            LastRawMessageErrorKind::NoMessageFound => Ok(None),
            LastRawMessageErrorKind::JetStream(error) => Err(NatsError::Unanswered {
                code: error.error_code().0,
            }),
            _ => Err(NatsError::Unanswered { code: 0 }),
        },
    }
}

/// Whether the stream has a decision of this message already.
fn is_decided(error: &PublishError) -> bool {
    error.kind() == PublishErrorKind::WrongLastSequence
}
