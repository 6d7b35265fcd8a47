//! One connection of a worker, from its begin to its loss.

use core::panic::AssertUnwindSafe;
use core::pin::Pin;
use std::future::Future;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use async_nats::HeaderMap;
use async_nats::jetstream::consumer::pull::{self, MessagesErrorKind};
use async_nats::jetstream::consumer::{AckPolicy, Consumer, DeliverPolicy};
use async_nats::jetstream::message::PublishMessage;
use async_nats::jetstream::{AckKind, Message};
use bytes::Bytes;
use futures_util::{FutureExt as _, StreamExt as _};
use ihe_pcd::datatype;
use ihe_pcd::model::Report;
use ihe_pcd::plugin::{ErrorKind, Failure, ObservationSink, Origin};
use tokio::select;
use tokio::time::{Instant, sleep, sleep_until};

use super::aside_envelope::{self, Aside, Decision, First};
use super::envelope;
use super::link::Link;
use super::recent::Recent;
use super::worker::is_stopped_during;
use super::{NatsError, NatsWorker, Preflight};

/// How many messages are asked for at once; the server gives out one at a time.
const BATCH: usize = 256;

/// How long a request for messages stays with the server.
const REQUEST: Duration = Duration::from_secs(30);

/// After how long without a sign of life a request is taken for lost.
const HEARTBEAT: Duration = Duration::from_secs(5);

/// A worker with a connection.
pub(super) struct Shift<'w, S> {
    worker: &'w NatsWorker<S>,
    link: Link,
    /// Nobody else has it; it is looked at while a message is worked on.
    inbox: Mutex<Inbox>,
}

/// What the server gives out: of each of two consumers one message, and the next when that one is acknowledged.
struct Inbox {
    reports: pull::Stream,
    /// What operators have decided of what this worker has set aside.
    decided: pull::Stream,
    /// What one of them gave out while a message of the other was worked on.
    waiting: Option<Message>,
}

impl Inbox {
    /// The next message. Decisions are few, and somebody waits for them.
    ///
    /// If the future is dropped, no message is lost.
    async fn next(&mut self) -> Result<Message, NatsError> {
        if let Some(message) = self.waiting.take() {
            return Ok(message);
        }
        let next = select! {
            biased;
            message = self.decided.next() => message,
            message = self.reports.next() => message,
        };
        match next {
            Some(Ok(message)) => Ok(message),
            Some(Err(error)) if error.kind() == MessagesErrorKind::ConsumerDeleted => {
                Err(NatsError::ConsumerDeleted)
            }
            Some(Err(_)) | None => Err(NatsError::Unanswered { code: 0 }),
        }
    }

    /// What has come and waits for its turn: its time runs at the server, who would give it to somebody else.
    fn waiting(&mut self) -> Option<&Message> {
        if self.waiting.is_none() {
            let next = self.next().now_or_never();
            // An error comes again.
            self.waiting = next.and_then(Result::ok);
        }
        self.waiting.as_ref()
    }
}

/// When the server is told next that a message is being worked on.
struct Signs {
    every: Duration,
    next: Instant,
}

impl Signs {
    /// Three in the time after which the server gives the message to somebody else.
    fn of(ack_wait: Duration) -> Self {
        let every = ack_wait / 3;
        Self {
            every,
            next: Instant::now() + every,
        }
    }
}

/// What came of showing a message to the sink.
enum Shown {
    Taken,
    /// Taken, and to come again after a restart, which a worker cannot see to.
    HeldBack,
    Later,
    /// The same again may succeed, a few times.
    Failed(&'static str, String),
    /// The same again would not succeed.
    NotTaken(&'static str, String),
}

/// Whether to go on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Flow {
    Next,
    Stop,
}

/// A message, and what its envelope says.
struct Delivered<'m> {
    message: &'m Message,
    headers: &'m HeaderMap,
    /// Where it stands in the stream.
    sequence: u64,
    published: datatype::Instant,
    /// Where it stood first: elsewhere, if it was set aside since and is tried again.
    first: First<'m>,
}

impl<'w, S: ObservationSink> Shift<'w, S> {
    /// Connects, and finds or makes the consumer.
    pub(super) async fn begin(worker: &'w NatsWorker<S>) -> Result<Self, NatsError> {
        let settings = &worker.settings;
        let link = Link::open(settings).await?;
        let preflight = Preflight::look(&link, settings).await?;
        if let Some(finding) = preflight.blocking()
            && finding.hides_messages()
        {
            return Err(NatsError::Unfit(finding));
        }
        let name = &worker.worker.name;
        let reports = Self::messages(
            worker,
            &link,
            name.clone(),
            format!("{}.*", settings.prefix),
        );
        let reports = link.unless_broken(reports).await?;
        let decided = format!("{}.decided.{name}.*", settings.prefix);
        let decided = Self::messages(worker, &link, format!("{name}-decided"), decided);
        let decided = link.unless_broken(decided).await?;
        Ok(Self {
            worker,
            link,
            inbox: Mutex::new(Inbox {
                reports,
                decided,
                waiting: None,
            }),
        })
    }

    /// The messages of a consumer, which is made if there is none.
    async fn messages(
        worker: &NatsWorker<S>,
        link: &Link,
        name: String,
        subject: String,
    ) -> Result<pull::Stream, NatsError> {
        let settings = &worker.settings;
        let config = pull::Config {
            durable_name: Some(name.clone()),
            deliver_policy: DeliverPolicy::All,
            ack_policy: AckPolicy::Explicit,
            ack_wait: worker.worker.ack_wait(),
            filter_subject: subject,
            // Order: the next message is given out when this one is acknowledged, whoever has it.
            max_ack_pending: 1,
            ..pull::Config::default()
        };
        let unanswered = NatsError::Unanswered { code: 0 };
        let stream = link.context.get_stream_no_info(&settings.stream).await;
        let stream = stream.map_err(|_| unanswered.clone())?;
        let consumer = stream.get_or_create_consumer(&name, config.clone());
        let consumer: Consumer<pull::Config> = consumer.await.map_err(|_| unanswered.clone())?;
        check(&consumer.cached_info().config, &config)?;
        let messages = consumer
            .stream()
            .max_messages_per_batch(BATCH)
            .expires(REQUEST)
            .heartbeat(HEARTBEAT)
            .messages();
        messages.await.map_err(|_| unanswered)
    }

    /// Brings the sink one message after the other until the end.
    ///
    /// # Errors
    ///
    /// When the connection is to be made anew, or nothing is gained by that.
    pub(super) async fn work<F: Future<Output = ()>>(
        &mut self,
        mut stop: Pin<&mut F>,
        recent: &mut Recent,
    ) -> Result<(), NatsError> {
        loop {
            let inbox = self.inbox.get_mut().unwrap_or_else(PoisonError::into_inner);
            let message = select! {
                biased;
                () = &mut stop => return self.end().await,
                () = self.link.broken() => return Err(NatsError::NotConnected),
                message = inbox.next() => message?,
            };
            if self.handle(&message, stop.as_mut(), recent).await? == Flow::Stop {
                return self.end().await;
            }
        }
    }

    /// Gives back what nobody has begun with, and lets what was said reach the server.
    async fn end(&mut self) -> Result<(), NatsError> {
        let inbox = self.inbox.get_mut().unwrap_or_else(PoisonError::into_inner);
        while let Some(Ok(message)) = inbox.next().now_or_never() {
            give_back(&message).await?;
        }
        let client = &self.link.client;
        let told = async {
            // Whatever does not reach the server comes again, later.
            let _ = client.flush().await;
            let _ = client.drain().await;
        };
        let _ = tokio::time::timeout(self.worker.settings.ack_timeout(), told).await;
        Ok(())
    }

    async fn handle<F: Future<Output = ()>>(
        &mut self,
        message: &Message,
        mut stop: Pin<&mut F>,
        recent: &mut Recent,
    ) -> Result<Flow, NatsError> {
        let none = HeaderMap::new();
        let headers = message.headers.as_ref().unwrap_or(&none);
        let info = message.info();
        let info = info.map_err(|_| NatsError::Unanswered { code: 0 })?;
        let published = (info.published.unix_timestamp(), info.published.nanosecond());
        let key = aside_envelope::text(headers, envelope::KEY);
        let sequence = info.stream_sequence;
        let mut first = First {
            subject: &message.subject,
            sequence,
            key,
        };
        if self.is_decision(message) {
            if Decision::read(headers) == Some(Decision::Drop) {
                tell(message, AckKind::Ack).await?;
                return Ok(Flow::Next);
            }
            first = First::read(headers).unwrap_or(first);
        }
        let delivered = Delivered {
            message,
            headers,
            sequence,
            published: datatype::Instant::from_unix(published.0, published.1)
                .unwrap_or(datatype::Instant::UNIX_EPOCH),
            first,
        };
        let counters = &self.worker.counters;
        if recent.knows(delivered.sequence, key) {
            counters.again.add_one();
            tell(message, AckKind::Ack).await?;
            return Ok(Flow::Next);
        }
        let mut back_off = self.worker.worker.back_off();
        let mut signs = Signs::of(self.worker.worker.ack_wait());
        let mut attempts = 0_u32;
        // What is to be set aside, and could not be yet.
        let mut rejected = None;
        loop {
            let shown = match rejected.take() {
                Some((reason, why)) => Shown::NotTaken(reason, why),
                None => self.alive(message, &mut signs, self.show(&delivered)).await,
            };
            let settled = match shown {
                Shown::Taken => {
                    counters.taken.add_one();
                    true
                }
                Shown::HeldBack => return Err(NatsError::HoldsBack),
                Shown::Later => {
                    counters.later.add_one();
                    false
                }
                Shown::Failed(reason, why) => {
                    attempts = attempts.saturating_add(1);
                    if attempts >= self.worker.worker.attempts {
                        rejected = Some((reason, why));
                        continue;
                    }
                    false
                }
                Shown::NotTaken(reason, why) => {
                    let set_aside = self.set_aside(&delivered, reason, &why);
                    let is_aside = self.alive(message, &mut signs, set_aside).await.is_ok();
                    if is_aside {
                        counters.aside.add_one();
                    } else {
                        rejected = Some((reason, why));
                    }
                    is_aside
                }
            };
            if settled {
                recent.remember(delivered.sequence, key);
                tell(message, AckKind::Ack).await?;
                return Ok(Flow::Next);
            }
            let pause = sleep(back_off.handle_failure());
            let pause = self.alive(message, &mut signs, pause);
            if is_stopped_during(stop.as_mut(), pause).await {
                give_back(message).await?;
                return Ok(Flow::Stop);
            }
            if !self.link.is_connected() {
                return Err(NatsError::NotConnected);
            }
        }
    }

    /// Whether an operator has published it, and no gateway.
    fn is_decision(&self, message: &Message) -> bool {
        let prefix = self.worker.settings.prefix.as_str();
        let place = message.subject.strip_prefix(prefix);
        place.is_some_and(|place| place.starts_with(".decided."))
    }

    /// Awaits something, and tells the server meanwhile that the message is being worked on, and that another one waits.
    async fn alive<T>(
        &self,
        message: &Message,
        signs: &mut Signs,
        work: impl Future<Output = T>,
    ) -> T {
        let mut work = core::pin::pin!(work);
        loop {
            select! {
                biased;
                done = &mut work => return done,
                () = sleep_until(signs.next) => {
                    signs.next = Instant::now() + signs.every;
                    let waiting = {
                        let mut inbox = self.inbox.lock().unwrap_or_else(PoisonError::into_inner);
                        inbox.waiting().cloned()
                    };
                    for message in [Some(message), waiting.as_ref()].into_iter().flatten() {
                        // A sign that is lost is followed by another one.
                        let _ = tell(message, AckKind::Progress).await;
                    }
                }
            }
        }
    }

    /// Shows a message to the sink.
    async fn show(&self, delivered: &Delivered<'_>) -> Shown {
        let sequence = delivered.first.sequence;
        let origin = envelope::origin(delivered.headers, sequence, delivered.published);
        let shown = AssertUnwindSafe(self.observe(&delivered.message.payload, &origin));
        match shown.catch_unwind().await {
            Ok(shown) => shown,
            // What it was about to say may hold content of a message.
            Err(_) => Shown::Failed("panicked", String::new()),
        }
    }

    async fn observe(&self, payload: &Bytes, origin: &Origin) -> Shown {
        let worker = self.worker;
        let message = match ihe_pcd::hl7::Message::parse_with(payload, worker.read_options) {
            Ok(message) => message,
            Err(error) => return Shown::NotTaken("unreadable", error.to_string()),
        };
        let report = match Report::read_at(&message, &worker.site_rules, origin.received_at) {
            Ok(report) => report,
            Err(error) => return Shown::NotTaken("unreadable", error.to_string()),
        };
        let taken = match worker.site_rules.read_alike(&message) {
            true => worker.sink.observe_received(payload, &report, origin).await,
            false => worker.sink.observe(&report, origin).await,
        };
        match taken {
            Ok(()) => match worker.sink.settle(None).await {
                Ok(held) if held.after.is_some() => Shown::HeldBack,
                _ => Shown::Taken,
            },
            Err(failure) => failure.into(),
        }
    }

    async fn set_aside(
        &self,
        delivered: &Delivered<'_>,
        reason: &'static str,
        why: &str,
    ) -> Result<(), NatsError> {
        let settings = &self.worker.settings;
        let aside = Aside {
            worker: &self.worker.worker.name,
            stream: &settings.stream,
            place: delivered.sequence,
            first: delivered.first,
            reason,
            why,
        };
        let message = PublishMessage::build()
            .payload(delivered.message.payload.clone())
            .headers(aside_envelope::aside(delivered.headers, &aside));
        let subject = format!("{}.aside.{}", settings.prefix, self.worker.worker.name);
        let published = self.link.context.send_publish(subject, message).await;
        let published = published.map_err(|_| NatsError::NotAcknowledged)?.await;
        published.map_err(|_| NatsError::NotAcknowledged)?;
        Ok(())
    }
}

/// Tells the server what became of a message.
async fn tell(message: &Message, kind: AckKind) -> Result<(), NatsError> {
    let told = message.ack_with(kind).await;
    told.map_err(|_| NatsError::NotConnected)
}

/// Lets another worker have a message; a moment later, for the server would send it here again at once.
async fn give_back(message: &Message) -> Result<(), NatsError> {
    tell(message, AckKind::Nak(Some(Duration::from_millis(500)))).await
}

/// Whether a consumer that was there keeps what this worker promises.
fn check(
    found: &async_nats::jetstream::consumer::Config,
    wanted: &pull::Config,
) -> Result<(), NatsError> {
    let rules = [
        (
            found.max_ack_pending == wanted.max_ack_pending,
            "it gives out more than one message at a time",
        ),
        (
            found.ack_policy == wanted.ack_policy,
            "it does not wait for each message",
        ),
        (
            found.filter_subject == wanted.filter_subject,
            "it reads other subjects",
        ),
        (found.max_deliver <= 0, "it gives up on a message"),
        (!found.headers_only, "it gives out headers only"),
    ];
    match rules.into_iter().find(|(holds, _)| !holds) {
        Some((_, rule)) => Err(NatsError::OtherConsumer(rule)),
        None => Ok(()),
    }
}

impl From<Failure> for Shown {
    fn from(failure: Failure) -> Self {
        let why = failure.to_string();
        match failure.kind() {
            ErrorKind::RetryLater => Self::Later,
            ErrorKind::Refuse => Self::NotTaken("refused", why),
            ErrorKind::Misuse => Self::NotTaken("misuse", why),
            _ => Self::Failed("poison", why),
        }
    }
}
