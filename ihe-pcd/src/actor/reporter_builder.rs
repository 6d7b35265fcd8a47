use core::fmt;
use core::time::Duration;
use std::sync::Arc;

use ihe_pcd_mllp as mllp;
use tokio::sync::{Semaphore, mpsc, oneshot, watch};
use tokio::task::JoinSet;

use super::audit::{AuditSetup, Names};
use super::gaps::Gaps;
use super::link_state::LinkState;
use super::outbox::{Dispatch, Driven, Setup};
use super::reporter::DRAIN_DEADLINE;
use super::{Reporter, VolatileReporter, VolatileReporterBuilder, events, seed};
use crate::plugin::{
    Audited, Clock, Durability, Failure, GapSink, Journal, Listener, Tap, Transport,
};
use crate::session::Precedence;
use crate::session::outbox::{Outbox, OutboxEvent, OutboxLimits};

/// Sets up a [`Reporter`]; `J` is `()` until it has an [`outbox`](Self::outbox).
pub struct ReporterBuilder<J = Arc<dyn Journal>> {
    pub(super) sending: VolatileReporterBuilder,
    pub(super) journal: J,
    limits: OutboxLimits,
    gap_sinks: Vec<Arc<dyn GapSink>>,
    pub(super) audit: AuditSetup,
    drain_deadline: Duration,
    on_event: Option<OnEvent>,
}

/// Who is told what becomes of messages.
pub(super) type OnEvent = Arc<dyn Fn(&OutboxEvent) + Send + Sync>;

impl ReporterBuilder<()> {
    pub(super) fn new(transport: impl Transport) -> Self {
        Self {
            sending: VolatileReporter::builder(transport),
            journal: (),
            limits: OutboxLimits::default(),
            gap_sinks: Vec::new(),
            audit: AuditSetup::default(),
            drain_deadline: DRAIN_DEADLINE,
            on_event: None,
        }
    }

    /// Keeps messages in this journal, which holds nothing else; an `Arc` of a journal is one too.
    pub fn outbox(self, journal: impl Journal) -> ReporterBuilder {
        ReporterBuilder {
            sending: self.sending,
            journal: Arc::new(journal),
            limits: self.limits,
            gap_sinks: self.gap_sinks,
            audit: self.audit,
            drain_deadline: self.drain_deadline,
            on_event: self.on_event,
        }
    }
}

impl<J> ReporterBuilder<J> {
    /// Holds so much, for so long.
    #[must_use]
    pub const fn limits(mut self, limits: OutboxLimits) -> Self {
        self.limits = limits;
        self
    }

    /// Goes on sending for so long when it is [closed](Reporter::close). Default: 10 s.
    #[must_use]
    pub const fn drain_deadline(mut self, deadline: Duration) -> Self {
        self.drain_deadline = deadline;
        self
    }

    /// Tells what becomes of each message, those of earlier runs too, in the order in which it happens.
    ///
    /// Nothing is sent until it has returned, so it should not block.
    #[must_use]
    pub fn on_event(mut self, tell: impl Fn(&OutboxEvent) + Send + Sync + 'static) -> Self {
        self.on_event = Some(Arc::new(tell));
        self
    }

    /// Brings records of messages that are given up, or lost by the journal, to one more sink.
    ///
    /// [`Reporter::close`] waits up to 10 s for the last ones to be taken.
    #[must_use]
    pub fn gap_sink(mut self, sink: impl GapSink) -> Self {
        self.gap_sinks.push(Arc::new(sink));
        self
    }

    /// Waits so long for each answer. Default: 10 s.
    #[must_use]
    pub fn ack_timeout(mut self, limit: Duration) -> Self {
        self.sending = self.sending.ack_timeout(limit);
        self
    }

    /// Waits so long for a connection, its handshake included. Default: 10 s.
    #[must_use]
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.sending = self.sending.connect_timeout(limit);
        self
    }

    /// Waits so long for a connection, for the consumer to take a message, and for the rest of an answer that has begun.
    #[must_use]
    pub fn timeouts(mut self, timeouts: mllp::Timeouts) -> Self {
        self.sending = self.sending.timeouts(timeouts);
        self
    }

    /// Reads answers with these limits and tolerances.
    #[must_use]
    pub fn mllp(mut self, config: mllp::Config) -> Self {
        self.sending = self.sending.mllp(config);
        self
    }

    /// Lets so many messages be on their way at once, as [`VolatileReporterBuilder::window`] says. Default: 1.
    ///
    /// With more than one, those after a message that is sent again may arrive before it,
    /// and after a restart whatever was sent after it is sent again too.
    #[must_use]
    pub fn window(mut self, messages: usize) -> Self {
        self.sending = self.sending.window(messages);
        self
    }

    /// Lets a positive answer count only if it is of a family that the message asked for,
    /// as [`VolatileReporterBuilder::strict_families`] says.
    #[must_use]
    pub fn strict_families(mut self) -> Self {
        self.sending = self.sending.strict_families();
        self
    }

    /// Accepts connections on which consumers deliver application answers,
    /// as [`VolatileReporterBuilder::application_answers`] says.
    #[must_use]
    pub fn application_answers(mut self, listener: impl Listener) -> Self {
        self.sending = self.sending.application_answers(listener);
        self
    }

    /// Waits up to `first` before what failed is tried again, and up to twice as long after each further failure,
    /// but never longer than `longest`: before a connection, a message, and what is asked of the journal. Default: 100 ms and 10 s.
    #[must_use]
    pub fn back_off(mut self, first: Duration, longest: Duration) -> Self {
        self.sending = self.sending.back_off(first, longest);
        self
    }

    /// Draws the pauses from this seed. Default: one that nobody chose.
    #[must_use]
    pub fn seed(mut self, seed: u64) -> Self {
        self.sending = self.sending.seed(seed);
        self
    }

    /// Shows this tap every frame and every decision.
    #[must_use]
    pub fn tap(mut self, tap: impl Tap) -> Self {
        self.sending = self.sending.tap(tap);
        self
    }

    /// Measures timeouts, and the age of messages, with this clock.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.sending = self.sending.clock(clock);
        self
    }
}

impl ReporterBuilder {
    /// The reporter. It begins with what the journal has of earlier runs.
    ///
    /// # Errors
    ///
    /// When the journal does not say how far it came.
    ///
    /// # Panics
    ///
    /// Outside a tokio runtime.
    pub async fn connect(self) -> Result<Reporter, Failure> {
        let journal = self.journal;
        if journal.durability() == Durability::Volatile {
            events::volatile_outbox();
        }
        let mut marks = [Precedence::Observation, Precedence::Alert].map(|lane| (lane, None));
        for (lane, marked) in &mut marks {
            let reader = Outbox::reader(*lane);
            let at = journal.marked(reader).await?;
            // Both are known before anything is stored, so that nothing is deleted that they have yet to see.
            journal.mark(reader, at).await?;
            *marked = Some(at);
        }
        let [observations, alerts] = marks.map(|(_, marked)| marked.unwrap_or_default());
        let end = journal.end().await?;

        let mut sending = self.sending;
        sending.is_driven = true;
        let seed = *sending.seed.get_or_insert_with(seed::random);
        let clock = Arc::clone(&sending.clock);
        // The link and the outbox are not to wait together.
        let pauses = mllp::BackOff::new(
            sending.first_pause,
            sending.longest_pause,
            seed.rotate_left(32),
        );
        let mut outbox = Outbox::new(self.limits, sending.window, pauses);
        outbox.handle_start(observations, alerts, end);

        let gaps = Gaps::new(self.gap_sinks, 0, clock.now());
        let mut keepers = JoinSet::new();
        for keeper in gaps.keep(&clock, !seed) {
            keepers.spawn(keeper);
        }
        let audit = self.audit.begin("reporter", AuditSetup::MOST, &clock);
        let audit = Arc::new(audit);
        audit.tell(|| Audited::Started);
        for auditor in audit.keep(seed.rotate_left(8)) {
            keepers.spawn(auditor);
        }
        sending.audit = (!audit.is_empty()).then(|| Arc::clone(&audit));
        let (links, link) = watch::channel(LinkState::default());
        sending.links = Some(links);
        let queue = sending.window;
        let setup = Setup {
            journal: Arc::clone(&journal),
            clock: Arc::clone(&clock),
            gaps,
            audit,
            to: Names::of(sending.transport.place()),
            on_event: self.on_event,
            drain_deadline: self.drain_deadline,
            reporter: Driven::new(sending.queue(queue).connect()),
        };
        let (observations, observations_queue) = mpsc::channel(64);
        let (alerts, alerts_queue) = mpsc::channel(64);
        let (close, closed) = oneshot::channel();
        let dispatch = Dispatch::new(setup, outbox, observations_queue, alerts_queue);
        Ok(Reporter {
            journal,
            clock,
            link,
            alerting: Arc::new(Semaphore::new(1)),
            observations,
            alerts,
            close: Some(close),
            task: tokio::spawn(dispatch.run(closed, keepers)),
        })
    }
}

impl<J> fmt::Debug for ReporterBuilder<J> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReporterBuilder")
            .field("sending", &self.sending)
            .field("limits", &self.limits)
            .field("drain_deadline", &self.drain_deadline)
            .finish_non_exhaustive()
    }
}
