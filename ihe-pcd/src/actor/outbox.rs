use core::time::Duration;
use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use tokio::select;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;
use tokio::time::{self, sleep, sleep_until, timeout};

use super::audit::{Audit, attend};
use super::gaps::Gaps;
use super::reporter_builder::OnEvent;
use super::{
    Closed, Delivery, HandOverError, SendError, VolatileDelivery, VolatileReporter, events, metrics,
};
use crate::datatype::Instant;
use crate::hl7::MessageBuf;
use crate::model::{Header, SiteRules, Transaction};
use crate::plugin::contain::{Panicked, contain};
use crate::plugin::{Audited, Clock, ErrorKind, Failure, Journal, Record, Unread};
use crate::session::outbox::{Offer, Outbox, OutboxAction, OutboxEvent, Undelivered};
use crate::session::{DeliveryError, Entry, Outgoing, Position, Precedence, Quarantined, Receipt};

/// So many messages are stored with one call of the journal.
const BATCH: usize = 64;

/// How long the last marks may take, and the last gap records and audit events.
const LAST: Duration = Duration::from_secs(10);

/// A message that is handed over, and who waits until it is stored.
#[derive(Debug)]
pub(super) struct Job {
    pub(super) entry: Entry,
    pub(super) reply: oneshot::Sender<Result<Delivery, HandOverError>>,
}

/// Comes when a message is stored, or is not.
pub(super) type Answer = oneshot::Receiver<Result<Delivery, HandOverError>>;

/// What a dispatch works with.
pub(super) struct Setup {
    pub(super) journal: Arc<dyn Journal>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) gaps: Gaps,
    pub(super) audit: Arc<Audit>,
    /// The place of the consumer, as events name it.
    pub(super) to: Arc<str>,
    pub(super) on_event: Option<OnEvent>,
    pub(super) drain_deadline: Duration,
    pub(super) reporter: Driven,
}

/// What sends; when it is dropped it stops at once, so that nobody sends beside the next one.
pub(super) struct Driven(Option<VolatileReporter>);

/// The task behind a reporter: does what its outbox says.
pub(super) struct Dispatch {
    setup: Setup,
    outbox: Outbox,
    alerts: Intake,
    observations: Intake,
    waiting: BTreeMap<Position, (Precedence, Done)>,
    tasks: JoinSet<Finished>,
    is_storing: bool,
    /// So many messages are stored with a call for each.
    single: usize,
    told: Told,
}

/// How many messages wait, as the metrics know it.
struct Told(usize);

type Done = oneshot::Sender<Result<Receipt, Undelivered>>;

/// The messages of one precedence that are handed over and not stored.
struct Intake {
    queue: mpsc::Receiver<Job>,
    next: VecDeque<Job>,
}

/// What was asked, and what came of it.
enum Finished {
    Appended(Vec<Job>, Result<Vec<Position>, Failure>),
    Read(Precedence, Result<Vec<Record>, Unread>),
    Fetched(Precedence, Position, Result<Vec<Record>, Unread>),
    Sent(Precedence, Position, Result<Receipt, DeliveryError>),
    Marked(Precedence, bool),
    SetAside(Precedence, Position, bool),
    Listed(Precedence, Option<Vec<Quarantined>>),
    Released(Precedence, Position, bool),
    Deleted(bool),
}

impl Job {
    /// What is to be stored of a message that is handed over now, and where the answer comes.
    pub(super) fn of(message: &MessageBuf, now: Instant) -> Result<(Self, Answer), SendError> {
        let Outgoing {
            control_id, bytes, ..
        } = Outgoing::new(message)?;
        let (header, _) = Header::read(&message.message(), &SiteRules::default());
        let precedence = Precedence::of(Transaction::of(&header));
        let entry = Entry::new("", header.sender(), control_id, now, bytes);
        let (reply, answer) = oneshot::channel();
        let job = Self {
            entry: entry.with_precedence(precedence),
            reply,
        };
        Ok((job, answer))
    }
}

impl Intake {
    const fn new(queue: mpsc::Receiver<Job>) -> Self {
        Self {
            queue,
            next: VecDeque::new(),
        }
    }

    /// Takes from the queue what is stored with one call.
    fn fill(&mut self) {
        while self.next.len() < BATCH
            && let Ok(job) = self.queue.try_recv()
        {
            self.next.push_back(job);
        }
    }
}

impl Dispatch {
    pub(super) fn new(
        setup: Setup,
        outbox: Outbox,
        observations: mpsc::Receiver<Job>,
        alerts: mpsc::Receiver<Job>,
    ) -> Self {
        Self {
            setup,
            outbox,
            alerts: Intake::new(alerts),
            observations: Intake::new(observations),
            waiting: BTreeMap::new(),
            tasks: JoinSet::new(),
            is_storing: false,
            single: 0,
            told: Told(0),
        }
    }

    /// Stores and sends until it is closed, then sends what it can within its deadline.
    pub(super) async fn run(
        mut self,
        mut closed: oneshot::Receiver<()>,
        mut keepers: JoinSet<()>,
    ) -> Closed {
        let mut deadline = None;
        let (is_over, over) = oneshot::channel::<()>();
        let over = async { drop(over.await) };
        let mut operators = attend(&self.setup.journal, &self.setup.audit, over);
        loop {
            self.advance().await;
            if deadline.is_some() && !self.is_storing && self.outbox.is_empty() {
                break;
            }
            let left = self.left();
            let (is_open, is_storing) = (deadline.is_none(), self.is_storing);
            let wants = |intake: &Intake| is_open && !is_storing && intake.next.is_empty();
            let (wants_alert, wants_observation) = (wants(&self.alerts), wants(&self.observations));
            select! {
                biased;
                () = sleep(left.unwrap_or_default()), if left.is_some() => {}
                _ = &mut closed, if is_open => {
                    deadline = Some(time::Instant::now() + self.setup.drain_deadline);
                    self.alerts.queue.close();
                    self.observations.queue.close();
                }
                () = sleep_until(deadline.unwrap_or_else(time::Instant::now)), if deadline.is_some() => break,
                Some(job) = self.alerts.queue.recv(), if wants_alert => self.alerts.next.push_back(job),
                Some(job) = self.observations.queue.recv(), if wants_observation => {
                    self.observations.next.push_back(job);
                }
                Some(finished) = self.tasks.join_next() => {
                    // What is asked is contained: a task ends otherwise only with its runtime.
                    if let Ok(finished) = finished {
                        self.handle(finished);
                    }
                }
            }
        }
        let is_drained = self.outbox.is_empty();
        if timeout(LAST, self.finish()).await.is_err() || !is_drained {
            events::outbox_not_drained(self.outbox.waiting());
        }
        drop(is_over);
        let told = async { while operators.join_next().await.is_some() {} };
        // What is not told in time is told by the next run.
        let _ = timeout(LAST, told).await;
        operators.shutdown().await;
        self.end(is_drained, &mut keepers).await
    }

    /// Has the journal remember what is done.
    async fn finish(&mut self) {
        self.outbox.handle_end();
        loop {
            self.advance().await;
            if self.outbox.is_marked() {
                return;
            }
            let left = self.left();
            select! {
                biased;
                () = sleep(left.unwrap_or_default()), if left.is_some() => {}
                Some(finished) = self.tasks.join_next() => {
                    if let Ok(finished) = finished {
                        self.handle(finished);
                    }
                }
                else => return,
            }
        }
    }

    async fn end(mut self, is_drained: bool, keepers: &mut JoinSet<()>) -> Closed {
        let lanes = [Precedence::Alert, Precedence::Observation];
        let set_aside = lanes.map(|lane| self.outbox.set_aside(lane)).iter().sum();
        let closed = Closed {
            waiting: self.outbox.waiting(),
            set_aside,
        };
        self.tasks.shutdown().await;
        if is_drained {
            // It has nothing to send, and says so to the consumer.
            drop(timeout(LAST, self.setup.reporter.close()).await);
        }
        let audit = Arc::clone(&self.setup.audit);
        drop(self.setup);
        audit.tell(|| Audited::Stopped);
        audit.close();
        let told = async { while keepers.join_next().await.is_some() {} };
        if timeout(LAST, told).await.is_err() {
            events::gaps_given_up();
        }
        audit.give_up();
        closed
    }

    /// Does everything that can be done without waiting, but for telling.
    async fn advance(&mut self) {
        loop {
            self.tell().await;
            self.store();
            let now = self.setup.clock.now();
            let Some(action) = self.outbox.poll_action(now) else {
                break;
            };
            self.begin(action);
        }
        self.tell().await;
        self.told.tell(self.outbox.waiting());
    }

    /// How long until the outbox must be asked again.
    fn left(&self) -> Option<Duration> {
        let elapsed = self.setup.clock.now().elapsed;
        Some(self.outbox.poll_timeout()?.saturating_sub(elapsed))
    }

    /// Gives the journal what has a place, all that waits with one call.
    fn store(&mut self) {
        if self.is_storing {
            return;
        }
        let most = if self.single > 0 { 1 } else { BATCH };
        let mut jobs = Vec::new();
        for (lane, intake) in [
            (Precedence::Alert, &mut self.alerts),
            (Precedence::Observation, &mut self.observations),
        ] {
            intake.fill();
            while jobs.len() < most && !intake.next.is_empty() {
                match self.outbox.offer(lane) {
                    Offer::Taken => jobs.extend(intake.next.pop_front()),
                    Offer::Wait => break,
                    Offer::Full => {
                        let Some(job) = intake.next.pop_front() else {
                            break;
                        };
                        events::outbox_full();
                        drop(job.reply.send(Err(HandOverError::Full)));
                    }
                }
            }
        }
        if jobs.is_empty() {
            return;
        }
        self.is_storing = true;
        self.single = self.single.saturating_sub(1);
        let journal = Arc::clone(&self.setup.journal);
        self.tasks.spawn(async move {
            let entries = jobs.iter().map(|job| job.entry.clone()).collect();
            let stored = contain(journal.append(entries)).await;
            Finished::Appended(jobs, stored.unwrap_or_else(|_| Err(panicked())))
        });
    }

    fn begin(&mut self, action: OutboxAction) {
        let journal = Arc::clone(&self.setup.journal);
        let lane_name = Outbox::reader;
        match action {
            OutboxAction::Send {
                lane,
                position,
                message,
            } => self.send(lane, position, message),
            OutboxAction::Read { lane, after, limit } => drop(self.tasks.spawn(async move {
                let read = contain(journal.read(after, limit)).await;
                Finished::Read(lane, read.unwrap_or_else(|_| Err(panicked().into())))
            })),
            OutboxAction::Fetch { lane, position } => drop(self.tasks.spawn(async move {
                let before = Position::new(position.number().saturating_sub(1));
                let read = contain(journal.read(before, 1)).await;
                let read = read.unwrap_or_else(|_| Err(panicked().into()));
                Finished::Fetched(lane, position, read)
            })),
            OutboxAction::Mark { lane, position } => drop(self.tasks.spawn(async move {
                let marked = contain(journal.mark(lane_name(lane), position)).await;
                Finished::Marked(lane, is_done(marked))
            })),
            OutboxAction::SetAside { lane, entry } => drop(self.tasks.spawn(async move {
                let position = entry.position;
                let set_aside = contain(journal.set_aside(lane_name(lane), entry)).await;
                Finished::SetAside(lane, position, is_done(set_aside))
            })),
            OutboxAction::List { lane, after, limit } => drop(self.tasks.spawn(async move {
                let listed = contain(journal.quarantined(lane_name(lane), after, limit)).await;
                Finished::Listed(lane, answer(listed))
            })),
            OutboxAction::Release { lane, position } => drop(self.tasks.spawn(async move {
                let released = contain(journal.release(lane_name(lane), position)).await;
                Finished::Released(lane, position, is_done(released))
            })),
            OutboxAction::Delete { up_to } => drop(self.tasks.spawn(async move {
                Finished::Deleted(is_done(contain(journal.delete(up_to)).await))
            })),
        }
    }

    /// In the order of the calls: the message is in the queue of what sends when this returns.
    fn send(&mut self, lane: Precedence, position: Position, message: Outgoing) {
        let delivery = self.setup.reporter.take_over(message);
        if delivery.is_none() {
            events::task_failed();
        }
        self.tasks.spawn(async move {
            let outcome = match delivery {
                Some(delivery) => delivery.await,
                None => Err(DeliveryError::NotSent),
            };
            Finished::Sent(lane, position, outcome)
        });
    }

    fn handle(&mut self, finished: Finished) {
        let now = self.setup.clock.now();
        let outbox = &mut self.outbox;
        match finished {
            Finished::Appended(jobs, stored) => self.handle_appended(jobs, stored),
            Finished::Read(lane, Ok(records)) => {
                let entries = records.into_iter().map(|it| (it.position, it.entry));
                outbox.handle_read(now, lane, entries.collect());
            }
            Finished::Read(lane, Err(Unread::Lost(lost))) => {
                outbox.handle_lost(lane, lost.first, lost.last);
            }
            Finished::Read(lane, Err(Unread::Failed(failure))) => {
                events::outbox_journal_failed(&failure);
                outbox.handle_unread(now, lane);
            }
            Finished::Fetched(lane, position, Ok(records)) => {
                let record = records.into_iter().find(|it| it.position == position);
                outbox.handle_fetched(lane, position, record.map(|it| it.entry));
            }
            Finished::Fetched(lane, position, Err(Unread::Lost(_))) => {
                outbox.handle_fetched(lane, position, None);
            }
            Finished::Fetched(lane, position, Err(Unread::Failed(failure))) => {
                events::outbox_journal_failed(&failure);
                outbox.handle_not_fetched(now, lane, position);
            }
            Finished::Sent(lane, position, outcome) => {
                outbox.handle_sent(now, lane, position, outcome);
            }
            Finished::Marked(lane, is_done) => outbox.handle_marked(now, lane, is_done),
            Finished::SetAside(lane, position, is_done) => {
                outbox.handle_set_aside(now, lane, position, is_done);
            }
            Finished::Listed(lane, Some(page)) => outbox.handle_listed(now, lane, &page),
            Finished::Listed(lane, None) => outbox.handle_not_listed(now, lane),
            Finished::Released(lane, position, is_done) => {
                outbox.handle_released(now, lane, position, is_done);
            }
            Finished::Deleted(is_done) => outbox.handle_deleted(now, is_done),
        }
    }

    fn handle_appended(&mut self, jobs: Vec<Job>, stored: Result<Vec<Position>, Failure>) {
        self.is_storing = false;
        let positions = match stored {
            Ok(positions) if positions.len() == jobs.len() => positions,
            Ok(_) => {
                let failure = Failure::retry_later("a position is missing or too many");
                return self.handle_not_appended(jobs, failure);
            }
            Err(failure) => return self.handle_not_appended(jobs, failure),
        };
        for (job, position) in jobs.into_iter().zip(positions) {
            let (done, fate) = oneshot::channel();
            let lane = job.entry.precedence;
            // Whoever does not wait any more does not want to know.
            if job.reply.send(Ok(Delivery { fate, position })).is_ok() {
                self.waiting.insert(position, (lane, done));
            }
            self.setup.audit.tell_stored(&job.entry, position);
            self.outbox.handle_stored(position, job.entry);
        }
    }

    fn handle_not_appended(&mut self, jobs: Vec<Job>, failure: Failure) {
        events::outbox_not_stored(jobs.len(), &failure);
        self.outbox.handle_not_stored(jobs.len());
        if jobs.len() > 1 && failure.kind() != ErrorKind::RetryLater {
            // It may be one of them: each is tried for itself.
            self.single = jobs.len();
            for job in jobs.into_iter().rev() {
                match job.entry.precedence {
                    Precedence::Alert => self.alerts.next.push_front(job),
                    Precedence::Observation => self.observations.next.push_front(job),
                }
            }
            return;
        }
        let failure = Arc::new(failure);
        for job in jobs {
            let error = HandOverError::Journal(Arc::clone(&failure));
            drop(job.reply.send(Err(error)));
        }
    }

    /// Tells everybody what the outbox has to tell.
    async fn tell(&mut self) {
        while let Some(event) = self.outbox.poll_event() {
            events::outbox(&event);
            metrics::outbox_event(&event);
            self.setup.audit.tell_outbox(&self.setup.to, &event);
            let now = self.setup.clock.now();
            if let Some(loss) = event.loss(now.wall) {
                self.setup.gaps.note(&loss, now);
            }
            if let Some(tell) = &self.setup.on_event
                && let Err(panicked) = contain(async { tell(&event) }).await
            {
                events::outbox_listener_failed(&panicked);
            }
            self.answer(event);
        }
    }

    /// Tells who waits for a message what became of it.
    fn answer(&mut self, event: OutboxEvent) {
        match event {
            OutboxEvent::Delivered {
                position, receipt, ..
            } => self.finish_one(position, Ok(receipt)),
            OutboxEvent::GivenUp { position, why, .. } => self.finish_one(position, Err(why)),
            OutboxEvent::Lost {
                lane, first, last, ..
            } => {
                let of_lane = self.waiting.range(first..=last);
                let of_lane = of_lane.filter(|(_, (of, _))| *of == lane);
                let lost: Vec<_> = of_lane.map(|(position, _)| *position).collect();
                for position in lost {
                    self.finish_one(position, Err(Undelivered::Lost));
                }
            }
            _ => {}
        }
    }

    fn finish_one(&mut self, position: Position, outcome: Result<Receipt, Undelivered>) {
        if let Some((_, done)) = self.waiting.remove(&position) {
            drop(done.send(outcome));
        }
    }
}

impl Told {
    fn tell(&mut self, waiting: usize) {
        metrics::outbox_waiting(self.0, waiting);
        self.0 = waiting;
    }
}

impl Drop for Told {
    fn drop(&mut self) {
        self.tell(0);
    }
}

impl Driven {
    pub(super) const fn new(reporter: VolatileReporter) -> Self {
        Self(Some(reporter))
    }

    fn take_over(&self, message: Outgoing) -> Option<VolatileDelivery> {
        self.0.as_ref()?.take_over(message)
    }

    /// Closes the connection, where nothing is on its way.
    async fn close(&mut self) {
        if let Some(reporter) = self.0.take() {
            reporter.close().await;
        }
    }
}

impl Drop for Driven {
    fn drop(&mut self) {
        if let Some(reporter) = &self.0 {
            reporter.abort();
        }
    }
}

fn panicked() -> Failure {
    Failure::retry_later("the journal panicked")
}

fn answer<T>(answered: Result<Result<T, Failure>, Panicked>) -> Option<T> {
    match answered {
        Ok(Ok(answer)) => return Some(answer),
        Ok(Err(failure)) => events::outbox_journal_failed(&failure),
        Err(panicked) => events::outbox_journal_failed(&panicked),
    }
    None
}

fn is_done<T>(answered: Result<Result<T, Failure>, Panicked>) -> bool {
    answer(answered).is_some()
}
