use core::time::Duration;
use std::collections::VecDeque;
use std::sync::Arc;

use tokio::select;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, sleep_until, timeout};

use super::line::Line;
use super::reporter::{AlertSaid, Ask, Command, RaiseError, Reply, Shared};
use crate::actor::outbox::Job;
use crate::actor::{Closed, Delivery, HandOverError, Reporter, events};
use crate::model::AlertId;
use crate::plugin::Failure;
use crate::plugin::contain::contain;
use crate::session::alert::{
    KeepingAction, NotSaid, RaiseTicket, RaisedAlerts, RaisedMessage, Spoken,
};
use crate::session::{Now, Position, QuarantineReason, Quarantined};

/// How long the last messages may take to be stored and held.
const LAST: Duration = Duration::from_secs(10);

/// How often it is asked how far others have filled the journal.
const PASSING: Duration = Duration::from_secs(5);

/// The task behind a reporter of alerts: does what the set of raised alerts says.
pub(super) struct Raising {
    /// Nobody else's, where it has one.
    own: Option<Reporter>,
    line: Line,
    alerts: Shared,
    commands: mpsc::Receiver<Command>,
    losses: u64,
    /// When to ask for the end of a journal that others fill too, so that what they leave is deleted.
    pass_at: Option<Instant>,
    is_passing: bool,
    /// What came while its alert was still being stored.
    parked: Option<Command>,
    /// Messages that are to be stored, in their order.
    outgoing: VecDeque<Job>,
    tasks: JoinSet<Happened>,
}

enum Happened {
    Stored(RaiseTicket, Answer, Result<Delivery, HandOverError>),
    Finished(RaiseTicket),
    Kept(bool),
    /// The end of the journal, as it was asked for after this message.
    Ended(RaiseTicket, Result<Position, Failure>),
}

/// Who waits until a message is stored, and of which alert it is.
struct Answer {
    id: Option<AlertId<'static>>,
    reply: Option<oneshot::Sender<Result<Reply, RaiseError>>>,
}

impl Raising {
    pub(super) fn new(
        own: Option<Reporter>,
        line: Line,
        alerts: Shared,
        commands: mpsc::Receiver<Command>,
    ) -> Self {
        Self {
            is_passing: false,
            pass_at: own.is_none().then(Instant::now),
            own,
            line,
            alerts,
            commands,
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
        let queue = self.line.queue.clone();
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
                    match self.pass_at.take() {
                        // For the last time.
                        Some(_) => self.ask_end(),
                        None if !self.is_passing => break,
                        None => {}
                    }
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
                // Nothing can be sent any more.
                () = queue.closed() => break,
                Ok(()) = self.line.link.changed() => self.handle_link(),
                () = sleep_until(self.pass_at.unwrap_or_else(Instant::now)), if self.pass_at.is_some() && is_asked => {
                    self.pass_at = Some(Instant::now() + PASSING);
                    self.ask_end();
                }
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
        let Some(own) = self.own.take() else {
            // What is on its way comes to its end over the reporter that goes on.
            self.tasks.detach_all();
            return Closed::default();
        };
        let closed = own.close().await;
        // Whoever waits for a message hears what became of it.
        let told = async { while self.tasks.join_next().await.is_some() {} };
        drop(timeout(LAST, told).await);
        closed
    }

    /// Does everything that can be done without waiting.
    fn advance(&mut self) {
        let now = self.line.clock.now();
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
        Some(next?.saturating_sub(self.line.clock.now().elapsed))
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
        match Job::of(&message, now.wall) {
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
        let journal = Arc::clone(&self.line.journal);
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

    /// Asks up to where others have filled the journal.
    fn ask_end(&mut self) {
        if self.is_passing {
            return;
        }
        self.is_passing = true;
        let journal = Arc::clone(&self.line.journal);
        let since = self.alerts.lock().last_ticket();
        self.tasks.spawn(async move {
            let end = contain(journal.end()).await;
            let end = end.unwrap_or_else(|_| Err(Failure::retry_later("the journal panicked")));
            Happened::Ended(since, end)
        });
    }

    fn handle(&mut self, happened: Happened) {
        let now = self.line.clock.now();
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
            Happened::Ended(since, end) => {
                self.is_passing = false;
                match end {
                    Ok(end) => self.alerts.lock().handle_passed(since, end),
                    Err(failure) => events::outbox_journal_failed(&failure),
                }
            }
        }
    }

    fn handle_link(&mut self) {
        let link = *self.line.link.borrow_and_update();
        let mut alerts = self.alerts.lock();
        if link.losses != self.losses {
            self.losses = link.losses;
            alerts.handle_link_lost(self.line.clock.now());
        }
        if link.is_up {
            alerts.handle_link();
        }
    }

    /// Says for the last time that it is alive.
    fn part(&mut self) {
        let now = self.line.clock.now();
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
