//! A reporter and a consumer, the wire between them, and a journal that can be held back.

use std::collections::VecDeque;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use ihe_pcd::datatype::Instant;
use ihe_pcd::plugin::{Answered, Journal, Storing, VolatileJournal};
use ihe_pcd::session::{
    AcceptPolicy, Arrival, ConsumerEvent, ConsumerSession, ControlIds, DeliveryError, DeliveryKey,
    DuplicateWindow, Now, Outgoing, Receipt, ReporterEvent, ReporterSession, Stored, Stray,
};

pub(crate) const ACK_TIMEOUT: Duration = Duration::from_secs(10);

/// The time so long after the start of every test.
pub(crate) fn at(elapsed: Duration) -> Now {
    let start = Instant::parse_rfc3339("2026-11-21T12:00:00Z").unwrap();
    Now {
        elapsed,
        wall: start.checked_add(elapsed).unwrap(),
    }
}

pub(crate) fn consumer() -> ConsumerSession {
    consumer_with(AcceptPolicy::default(), 0)
}

pub(crate) fn consumer_with(policy: AcceptPolicy, lane: u32) -> ConsumerSession {
    let ids = ControlIds::new(at(Duration::ZERO).wall, lane);
    ConsumerSession::new(policy, "pair", ids)
}

/// The proof of storing, from the only place where there is one.
pub(crate) fn prove(journal: &VolatileJournal, arrival: Arrival) -> Stored {
    store(journal, [arrival]).next().unwrap().unwrap()
}

/// What a journal that does not wait answers about frames.
pub(crate) fn store(
    journal: &dyn Journal,
    arrivals: impl IntoIterator<Item = Arrival>,
) -> Answered {
    match pin!(Storing::new(journal, arrivals)).poll_now() {
        Poll::Ready(answered) => answered,
        Poll::Pending => panic!("memory does not wait"),
    }
}

trait PollNow: Future + Sized {
    fn poll_now(self: std::pin::Pin<&mut Self>) -> Poll<Self::Output> {
        self.poll(&mut Context::from_waker(Waker::noop()))
    }
}

impl<F: Future> PollNow for F {}

/// The two sessions of one connection.
pub(crate) struct Pair {
    pub(crate) reporter: ReporterSession,
    pub(crate) consumer: ConsumerSession,
    pub(crate) window: DuplicateWindow,
    pub(crate) journal: VolatileJournal,
    pub(crate) time: Duration,
    pub(crate) latency: Duration,
    /// Answers are lost on their way.
    pub(crate) lose_answers: bool,
    /// The journal does not finish.
    pub(crate) hold_journal: bool,
    pub(crate) held: VecDeque<Arrival>,
    pub(crate) answers: Vec<Bytes>,
    pub(crate) closed: usize,
    pub(crate) reporter_events: Vec<ReporterEvent>,
    pub(crate) consumer_events: Vec<ConsumerEvent>,
    to_consumer: VecDeque<(Duration, Bytes)>,
    to_reporter: VecDeque<(Duration, Bytes)>,
    last_key: u64,
}

impl Pair {
    pub(crate) fn new() -> Self {
        Self::with_policy(AcceptPolicy::default())
    }

    pub(crate) fn with_policy(policy: AcceptPolicy) -> Self {
        Self::with(ReporterSession::new(ACK_TIMEOUT), policy)
    }

    pub(crate) fn with_reporter(reporter: ReporterSession) -> Self {
        Self::with(reporter, AcceptPolicy::default())
    }

    fn with(mut reporter: ReporterSession, policy: AcceptPolicy) -> Self {
        reporter.handle_connected();
        Self {
            reporter,
            consumer: consumer_with(policy, 0),
            window: DuplicateWindow::default(),
            journal: VolatileJournal::new(1_000),
            time: Duration::ZERO,
            latency: Duration::from_millis(5),
            lose_answers: false,
            hold_journal: false,
            held: VecDeque::new(),
            answers: Vec::new(),
            closed: 0,
            reporter_events: Vec::new(),
            consumer_events: Vec::new(),
            to_consumer: VecDeque::new(),
            to_reporter: VecDeque::new(),
            last_key: 0,
        }
    }

    pub(crate) fn now(&self) -> Now {
        at(self.time)
    }

    pub(crate) fn send(&mut self, message: Outgoing) -> DeliveryKey {
        self.last_key += 1;
        let key = DeliveryKey(self.last_key);
        self.reporter.handle_send(self.now(), key, message).unwrap();
        key
    }

    /// Puts a payload on the way to the reporter, from nobody.
    pub(crate) fn inject_answer(&mut self, answer: Bytes) {
        self.to_reporter
            .push_back((self.time + self.latency, answer));
    }

    /// Does everything that can be done now; then lets time pass to what comes next.
    /// Answers whether anything is left to come.
    pub(crate) fn step(&mut self) -> bool {
        self.settle();
        let arrivals = [self.to_consumer.front(), self.to_reporter.front()];
        let arrivals = arrivals.into_iter().flatten().map(|(at, _)| *at);
        let Some(next) = arrivals.chain(self.reporter.poll_timeout()).min() else {
            return false;
        };
        self.time = self.time.max(next);
        let now = self.now();
        while let Some((_, frame)) = self.to_consumer.pop_front_if(|(at, _)| *at <= self.time) {
            self.consumer.handle_frame(now, frame).unwrap();
        }
        while let Some((_, frame)) = self.to_reporter.pop_front_if(|(at, _)| *at <= self.time) {
            self.reporter.handle_frame(now, &frame);
        }
        self.reporter.handle_timeout(now);
        self.settle();
        true
    }

    /// Lets time pass until nothing is left to come.
    pub(crate) fn run(&mut self) {
        while self.step() {}
    }

    /// What became of the message before.
    pub(crate) fn outcome(&self) -> Option<Result<Receipt, DeliveryError>> {
        self.reporter_events
            .iter()
            .rev()
            .find_map(|event| match event {
                ReporterEvent::Delivered { receipt, .. } => Some(Ok(*receipt)),
                ReporterEvent::Failed { error, .. } => Some(Err(error.clone())),
                _ => None,
            })
    }

    pub(crate) fn strays(&self) -> Vec<Stray> {
        let strays = self.reporter_events.iter().filter_map(|event| match event {
            ReporterEvent::Stray(stray) => Some(stray.clone()),
            _ => None,
        });
        strays.collect()
    }

    fn settle(&mut self) {
        let now = self.now();
        let arrival = self.time + self.latency;
        while let Some((key, frame)) = self.reporter.poll_transmit() {
            self.to_consumer.push_back((arrival, frame));
            self.reporter.handle_transmitted(now, key);
        }
        self.held.extend(core::iter::from_fn(|| {
            self.consumer.poll_store(now, &mut self.window)
        }));
        while !self.hold_journal
            && let Some(arrival) = self.held.pop_front()
        {
            let stored = prove(&self.journal, arrival);
            self.consumer.handle_stored(now, stored, &mut self.window);
        }
        while let Some(answer) = self.consumer.poll_answer() {
            self.answers.push(answer.clone());
            if !self.lose_answers {
                self.to_reporter.push_back((arrival, answer));
            }
        }
        if self.reporter.poll_close() {
            // A closed connection carries nothing further, in no direction.
            self.closed += 1;
            self.to_consumer.clear();
            self.to_reporter.clear();
            self.reporter.handle_disconnected();
        }
        self.reporter_events
            .extend(core::iter::from_fn(|| self.reporter.poll_event()));
        self.consumer_events
            .extend(core::iter::from_fn(|| self.consumer.poll_event()));
    }
}
