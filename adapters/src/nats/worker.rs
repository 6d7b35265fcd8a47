use core::fmt;
use core::pin::{Pin, pin};
use std::future::Future;
use std::time::Duration;

use ihe_pcd::hl7::ReadOptions;
use ihe_pcd::mllp::BackOff;
use ihe_pcd::model::SiteRules;
use ihe_pcd::plugin::ObservationSink;
use serde::Deserialize;
use tokio::select;
use tokio::time::sleep;

use super::counters::{Counters, WorkerCounts};
use super::recent::Recent;
use super::shift::Shift;
use super::subject::is_token;
use super::{NatsError, NatsSettings};

/// Reads a stream into a sink: the other end of a [`NatsSink`](super::NatsSink).
///
/// How far it has come is kept by the server, under the [name](WorkerSettings::name) of the worker (a durable pull consumer).
/// Workers of several names read the same stream independently of each other.
///
/// # Order and delivery
///
/// At least once, and in the order of the stream, so in order for each device: the server gives out a message when the one before it
/// is acknowledged, and a worker acknowledges when the sink has taken it. Several programs may work under one name, and whoever
/// falls away is replaced by the others after [`ack_wait_ms`](WorkerSettings::ack_wait_ms).
/// The price is one way to the server and back for each message. Where that is not enough, a site has several prefixes.
///
/// An [`Origin`](ihe_pcd::plugin::Origin) has the position in the stream, which is the same when a message comes again,
/// and the peer and time of receipt of the device's own message. [`late`](ihe_pcd::plugin::Origin::late) is not told,
/// nor what a [correction](ihe_pcd::session::filter::Part::Correction) corrects.
///
/// # What a sink does not take
///
/// While it says *later*, it is asked again after growing pauses, and nothing else is brought to it.
/// What it refuses, what cannot be read, and what has failed [a few times](WorkerSettings::attempts) is published to `PREFIX.aside.NAME`
/// with the reason, and acknowledged when the server has that. There an [`AsideOperator`](super::AsideOperator) sees it, and decides:
/// what is to be tried again comes to this worker and to no other, under its first position and marked as out of order.
/// The server keeps how far that has come under the name `NAME-decided`.
///
/// A sink that holds reports back ([`Windowed`](ihe_pcd::plugin::Windowed)) stands before the stream: behind a worker it ends the run.
///
/// ```no_run
/// use ihe_pcd::model::Report;
/// use ihe_pcd_adapters::nats::{NatsSettings, NatsWorker, WorkerSettings};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let chart = |report: &Report<'_>| {
///     println!("{} values", report.observations().count());
///     Ok(())
/// };
/// let settings = NatsSettings::new(["tls://nats.example"], "PCD", "pcd", "chart-writer");
/// let worker = NatsWorker::new(settings, WorkerSettings::new("chart"), chart)?;
/// worker.run(std::future::pending()).await?;
/// # Ok(())
/// # }
/// ```
pub struct NatsWorker<S> {
    pub(super) settings: NatsSettings,
    pub(super) worker: WorkerSettings,
    pub(super) sink: S,
    pub(super) read_options: ReadOptions,
    pub(super) site_rules: SiteRules,
    pub(super) counters: Counters,
}

/// Under which name a worker reads, and what it does about failures.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct WorkerSettings {
    /// The name under which the server keeps how far the worker has come: letters, digits, `-` and `_`, at most 64.
    /// Under `NAME-decided` it keeps which decisions of operators the worker knows, so no name ends so.
    pub name: String,
    /// How often a message is shown to a sink that fails with it before it is set aside, at least once; 3 if nothing is said.
    #[serde(default = "attempts")]
    pub attempts: u32,
    /// After how long without a sign of life a message goes to another worker of the same name, in milliseconds, 100 to 3,600,000;
    /// 30,000 if nothing is said. A sink may take longer: the worker gives signs of life meanwhile.
    #[serde(default = "ack_wait_ms")]
    pub ack_wait_ms: u64,
    /// The longest pause before a sink or a server is asked again, in milliseconds; 10,000 if nothing is said.
    #[serde(default = "longest_pause_ms")]
    pub longest_pause_ms: u64,
}

const fn attempts() -> u32 {
    3
}

const fn ack_wait_ms() -> u64 {
    30_000
}

const fn longest_pause_ms() -> u64 {
    10_000
}

impl WorkerSettings {
    /// A worker of this name.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            attempts: attempts(),
            ack_wait_ms: ack_wait_ms(),
            longest_pause_ms: longest_pause_ms(),
        }
    }

    /// Whether the settings can be meant.
    ///
    /// # Errors
    ///
    /// [`NatsError::Settings`] with the rule that is broken.
    pub fn check(&self) -> Result<(), NatsError> {
        let rules = [
            (
                is_token(&self.name) && !self.name.ends_with("-decided"),
                "the worker's name has letters, digits, - and _, at most 64, and does not end in -decided",
            ),
            (
                self.attempts > 0,
                "a message is shown to the sink at least once",
            ),
            (
                (100..=3_600_000).contains(&self.ack_wait_ms),
                "a worker may be silent for 100 to 3600000 milliseconds",
            ),
        ];
        match rules.into_iter().find(|(holds, _)| !holds) {
            Some((_, rule)) => Err(NatsError::Settings(rule)),
            None => Ok(()),
        }
    }

    pub(super) const fn ack_wait(&self) -> Duration {
        Duration::from_millis(self.ack_wait_ms)
    }

    /// Pauses that grow; two workers do not pause alike.
    pub(super) fn back_off(&self) -> BackOff {
        let longest = Duration::from_millis(self.longest_pause_ms.max(1));
        let first = Duration::from_millis(100).min(longest);
        let seed = u64::from(std::process::id());
        BackOff::new(first, longest, seed)
    }
}

impl<S: ObservationSink> NatsWorker<S> {
    /// A worker that reads the stream of these settings into a sink.
    ///
    /// # Errors
    ///
    /// [`NatsError::Settings`] when they break a rule.
    pub fn new(settings: NatsSettings, worker: WorkerSettings, sink: S) -> Result<Self, NatsError> {
        settings.check()?;
        worker.check()?;
        Ok(Self {
            settings,
            worker,
            sink,
            read_options: ReadOptions::default(),
            site_rules: SiteRules::default(),
            counters: Counters::default(),
        })
    }

    /// Tolerates these deviations from the wire format.
    #[must_use]
    pub const fn read_options(mut self, options: ReadOptions) -> Self {
        self.read_options = options;
        self
    }

    /// Reads times by the rules of the site: those of the consumer that published.
    #[must_use]
    pub fn site_rules(mut self, rules: SiteRules) -> Self {
        self.site_rules = rules;
        self
    }

    /// What it has done since it was made.
    pub fn counts(&self) -> WorkerCounts {
        self.counters.read()
    }

    /// The sink.
    pub const fn sink(&self) -> &S {
        &self.sink
    }

    /// Reads until `stop` is ready; a message that the sink has at that time is finished first.
    ///
    /// Whatever is wrong with servers and connections is waited out. The consumer is made if the server has none of this name,
    /// and begins at the first message of the stream.
    ///
    /// If the future is dropped, the message that the sink has comes again, to whoever runs next.
    ///
    /// # Errors
    ///
    /// When nothing is gained by asking again: [`OtherConsumer`](NatsError::OtherConsumer),
    /// [`ConsumerDeleted`](NatsError::ConsumerDeleted) and [`HoldsBack`](NatsError::HoldsBack).
    pub async fn run(&self, stop: impl Future<Output = ()>) -> Result<(), NatsError> {
        let mut stop = pin!(stop);
        let mut back_off = self.worker.back_off();
        let mut recent = Recent::default();
        loop {
            let begun = select! {
                biased;
                () = &mut stop => return Ok(()),
                begun = Shift::begin(self) => begun,
            };
            let error = match begun {
                Ok(mut shift) => {
                    back_off.handle_success();
                    match shift.work(stop.as_mut(), &mut recent).await {
                        Ok(()) => return Ok(()),
                        Err(error) => error,
                    }
                }
                Err(error) => error,
            };
            if error.is_lasting() {
                return Err(error);
            }
            let pause = sleep(back_off.handle_failure());
            if is_stopped_during(stop.as_mut(), pause).await {
                return Ok(());
            }
        }
    }
}

/// Waits for one of two, and answers whether it was the end.
pub(super) async fn is_stopped_during(
    stop: Pin<&mut impl Future<Output = ()>>,
    pause: impl Future<Output = ()>,
) -> bool {
    select! {
        biased;
        () = stop => true,
        () = pause => false,
    }
}

impl<S: fmt::Debug> fmt::Debug for NatsWorker<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NatsWorker")
            .field("settings", &self.settings)
            .field("worker", &self.worker)
            .field("sink", &self.sink)
            .finish_non_exhaustive()
    }
}
