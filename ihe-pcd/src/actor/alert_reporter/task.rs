use core::time::Duration;
use std::collections::VecDeque;
use std::sync::Arc;

use tokio::select;
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, sleep_until, timeout};

use super::reporter::{AlertSaid, Ask, Command, RaiseError, Reply, Shared};
use crate::actor::outbox::Job;
use crate::actor::{Closed, Delivery, HandOverError, Reporter, events};
use crate::model::AlertId;
use crate::plugin::contain::contain;
use crate::plugin::{Clock, Failure, Journal, Tap, TapRecord, Tapped};
use crate::session::alert::{
    KeepingAction, NotSaid, RaiseTicket, RaisedAlerts, RaisedMessage, Spoken,
};
use crate::session::{Now, QuarantineReason, Quarantined};

/// How long the last messages may take to be stored and held.
const LAST: Duration = Duration::from_secs(10);

/// The task behind a reporter of alerts: does what the set of raised alerts says.
pub(super) struct Raising {
    reporter: Reporter,
    journal: Arc<dyn Journal>,
    clock: Arc<dyn Clock>,
    alerts: Shared,
    commands: mpsc::Receiver<Command>,
    link: watch::Receiver<Link>,
    losses: u64,
    /// What came while its alert was still being stored.
    parked: Option<Command>,
    /// Messages that are to be stored, in their order.
    outgoing: VecDeque<Job>,
    tasks: JoinSet<Happened>,
}

/// Whether there is a connection, and how many were lost.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Link {
    is_up: bool,
    losses: u64,
}

/// Sees connections come and go, before whoever else looks.
pub(super) struct LinkTap {
    links: watch::Sender<Link>,
    next: Option<Arc<dyn Tap>>,
}

enum Happened {
    Stored(RaiseTicket, Answer, Result<Delivery, HandOverError>),
    Finished(RaiseTicket),
    Kept(bool),
}

/// Who waits until a message is stored, and of which alert it is.
struct Answer {
    id: Option<AlertId<'static>>,
    reply: Option<oneshot::Sender<Result<Reply, RaiseError>>>,
}

impl Raising {
    pub(super) fn new(
        reporter: Reporter,
        journal: Arc<dyn Journal>,
        clock: Arc<dyn Clock>,
        alerts: Shared,
        commands: mpsc::Receiver<Command>,
        link: watch::Receiver<Link>,
    ) -> Self {
        Self {
            reporter,
            journal,
            clock,
            alerts,
            commands,
            link,
            losses: 0,
            parked: None,
            outgoing: VecDeque::new(),
            tasks: JoinSet::new(),
        }
    }

    /// Says what it is told to, and what nobody told it, until it is closed.
    pub(super) async fn run(mut self, mut closed: oneshot::Receiver<()>) -> Closed {
        let mut deadline = None;
        let mut is_asked = true;
        let mut is_parted = false;
        let queue = self.reporter.alerts.clone();
        loop {
            let is_open = deadline.is_none();
            self.advance();
            let is_idle = self.parked.is_none() && self.outgoing.is_empty();
            if !is_asked && is_idle && self.alerts.lock().has_said_all() {
                if !is_parted {
                    is_parted = true;
                    self.part();
                    continue;
                }
                if self.alerts.lock().is_settled() {
                    break;
                }
            }
            let left = self.left();
            select! {
                // In this order: what is stored is known before more is said.
                biased;
                _ = &mut closed, if is_open => {
                    deadline = Some(Instant::now() + LAST);
                    self.commands.close();
                }
                () = sleep_until(deadline.unwrap_or_else(Instant::now)), if deadline.is_some() => {
                    events::alerts_not_settled();
                    break;
                }
                Some(happened) = self.tasks.join_next() => {
                    // What is asked is contained: a task ends otherwise only with its runtime.
                    if let Ok(happened) = happened {
                        self.handle(happened);
                    }
                }
                permit = queue.reserve(), if !self.outgoing.is_empty() => match permit {
                    Ok(permit) => {
                        if let Some(job) = self.outgoing.pop_front() {
                            permit.send(job);
                        }
                    }
                    // Each of them is answered that it has ended.
                    Err(_) => self.outgoing.clear(),
                },
                Ok(()) = self.link.changed() => self.handle_link(),
                command = self.commands.recv(), if is_asked && is_idle => match command {
                    Some(command) => self.parked = Some(command),
                    None => {
                        is_asked = false;
                        self.alerts.lock().handle_end();
                    }
                },
                () = sleep(left.unwrap_or_default()), if left.is_some() => {}
            }
        }
        drop(queue);
        let closed = self.reporter.close().await;
        // Whoever waits for a message hears what became of it.
        let told = async { while self.tasks.join_next().await.is_some() {} };
        drop(timeout(LAST, told).await);
        closed
    }

    /// Does everything that can be done without waiting.
    fn advance(&mut self) {
        let now = self.clock.now();
        if let Some(command) = self.parked.take() {
            self.obey(now, command);
        }
        while self.outgoing.is_empty()
            && let Some(message) = { self.alerts.lock().poll_message(now) }
        {
            let nobody = Answer {
                id: None,
                reply: None,
            };
            self.hand_over(now, message, nobody);
        }
        let action = self.alerts.lock().poll_keeping(now);
        if let Some(action) = action {
            self.keep(now, action);
        }
    }

    /// How long until something is to be said, or asked of the journal again.
    fn left(&self) -> Option<Duration> {
        if !self.outgoing.is_empty() {
            return None;
        }
        let next = self.alerts.lock().poll_timeout();
        Some(next?.saturating_sub(self.clock.now().elapsed))
    }

    fn obey(&mut self, now: Now, command: Command) {
        let Command { what, reply } = command;
        let again = what.clone();
        let said = {
            let mut alerts = self.alerts.lock();
            match what {
                Ask::Raise(content) => alerts.raise(now, *content).map(|(id, message)| {
                    let message = Spoken::Message(message);
                    (Some(id), message)
                }),
                Ask::Tell(phase, content) => {
                    let told = alerts.tell(now, phase, *content);
                    told.map(|message| (None, Spoken::Message(message)))
                }
                Ask::Say(id, saying, at) => {
                    let spoken = alerts.say(now, &id, saying, at);
                    spoken.map(|spoken| (Some(id), spoken))
                }
            }
        };
        let (id, said) = match said {
            Ok((id, Spoken::Message(message))) => {
                let reply = Some(reply);
                return self.hand_over(now, message, Answer { id, reply });
            }
            Err(NotSaid::Busy) => {
                self.parked = Some(Command { what: again, reply });
                return;
            }
            Ok((id, Spoken::Waits)) => (id, AlertSaid::Waits),
            Ok((id, Spoken::AsBefore)) => (id, AlertSaid::AsBefore),
            Err(error) => {
                drop(reply.send(Err(error.into())));
                return;
            }
        };
        drop(reply.send(Ok(Reply { id, said })));
    }

    /// Has a message stored, behind those before it.
    fn hand_over(&mut self, now: Now, message: RaisedMessage, answer: Answer) {
        let RaisedMessage {
            ticket, message, ..
        } = message;
        match self.reporter.job(&message) {
            Ok((job, stored)) => {
                self.outgoing.push_back(job);
                self.tasks.spawn(async move {
                    let stored = stored.await.unwrap_or(Err(HandOverError::Ended));
                    Happened::Stored(ticket, answer, stored)
                });
            }
            Err(error) => {
                self.alerts.lock().handle_not_stored(now, ticket);
                answer.give(Err(HandOverError::from(error).into()));
            }
        }
    }

    fn keep(&mut self, now: Now, action: KeepingAction) {
        let journal = Arc::clone(&self.journal);
        self.tasks.spawn(async move {
            let reader = RaisedAlerts::READER;
            let done = match action {
                KeepingAction::Hold(position) => {
                    let reason = QuarantineReason::Stands;
                    let entry = Quarantined::new(position, reason, "", 0, now.wall);
                    contain(journal.set_aside(reader, entry)).await
                }
                KeepingAction::Release(position) => {
                    let released = contain(journal.release(reader, position)).await;
                    released.map(|released| released.map(drop))
                }
                KeepingAction::Mark(position) => contain(journal.mark(reader, position)).await,
            };
            let done = done.unwrap_or_else(|_| Err(Failure::retry_later("the journal panicked")));
            if let Err(failure) = &done {
                events::outbox_journal_failed(failure);
            }
            Happened::Kept(done.is_ok())
        });
    }

    fn handle(&mut self, happened: Happened) {
        let now = self.clock.now();
        match happened {
            Happened::Stored(ticket, answer, Ok(delivery)) => {
                let position = delivery.position();
                self.alerts.lock().handle_stored(now, ticket, position);
                let (done, fate) = oneshot::channel();
                self.tasks.spawn(async move {
                    // Whoever does not wait any more does not want to know.
                    drop(done.send(delivery.await));
                    Happened::Finished(ticket)
                });
                answer.give(Ok(Delivery { fate, position }));
            }
            Happened::Stored(ticket, answer, Err(error)) => {
                self.alerts.lock().handle_not_stored(now, ticket);
                if answer.reply.is_none() {
                    events::alert_not_said(&error);
                }
                answer.give(Err(error.into()));
            }
            Happened::Finished(ticket) => self.alerts.lock().handle_finished(ticket),
            Happened::Kept(is_done) => self.alerts.lock().handle_kept(now, is_done),
        }
    }

    fn handle_link(&mut self) {
        let link = *self.link.borrow_and_update();
        let mut alerts = self.alerts.lock();
        if link.losses != self.losses {
            self.losses = link.losses;
            alerts.handle_link_lost(self.clock.now());
        }
        if link.is_up {
            alerts.handle_link();
        }
    }

    /// Says for the last time that it is alive.
    fn part(&mut self) {
        let now = self.clock.now();
        let last = self.alerts.lock().end_watchdog(now);
        if let Some(message) = last {
            let nobody = Answer {
                id: None,
                reply: None,
            };
            self.hand_over(now, message, nobody);
        }
    }
}

impl Answer {
    fn give(self, outcome: Result<Delivery, RaiseError>) {
        let Self { id, reply } = self;
        if let Some(reply) = reply {
            let outcome = outcome.map(|delivery| Reply {
                id,
                said: AlertSaid::Stored(delivery),
            });
            drop(reply.send(outcome));
        }
    }
}

impl LinkTap {
    pub(super) const fn new(links: watch::Sender<Link>, next: Option<Arc<dyn Tap>>) -> Self {
        Self { links, next }
    }
}

impl Tap for LinkTap {
    fn record(&self, record: &TapRecord<'_>) {
        match record.what {
            Tapped::Connected => self.links.send_modify(|link| link.is_up = true),
            Tapped::Disconnected => self.links.send_modify(|link| {
                link.is_up = false;
                link.losses = link.losses.saturating_add(1);
            }),
            _ => {}
        }
        if let Some(next) = &self.next {
            next.record(record);
        }
    }
}
