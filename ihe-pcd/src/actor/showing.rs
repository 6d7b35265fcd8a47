use core::fmt::Display;
use std::sync::Arc;

use super::events;
use super::shared::Shared;
use crate::hl7::Message;
use crate::model::{AlertStatus, Report, Transaction};
use crate::plugin::contain::{Panicked, contain};
use crate::plugin::{
    AlertStatusSink, ErrorKind, Failure, Held, ObservationSink, Origin, Progress, Record, bring,
};
use crate::session::inbox::{Outcome, Turn};
use crate::session::{Now, Position, Precedence, QuarantineReason};

/// Whom a follower brings what is in a journal, one entry after the other: a sink, and what has to be known for it.
///
/// Marks, pauses, quarantine and replays are the follower's.
pub(super) trait Taker: Send {
    /// What it has to be shown.
    const WANTS: Wanted = Wanted::Everything;

    /// Its name in logs and in the journal's marks.
    fn name(&self) -> &str;

    /// What comes next stands after a position.
    fn resume(&mut self, from: &Progress) -> impl Future<Output = ()> + Send;

    /// Takes an entry, or passes it by because it is for others.
    fn show(&mut self, record: &Record, turn: Turn) -> impl Future<Output = Shown> + Send;

    /// Does what is due, if it is told that everything has been brought that was received by now; what it holds back.
    fn settle(&mut self, now: Option<Now>) -> impl Future<Output = Result<Held, Failure>> + Send;

    /// The journal remembers that what stands up to a position need not come again.
    ///
    /// Lets go of one thing that was kept for that, and answers whether there is another.
    fn marked(&mut self, up_to: Position) -> impl Future<Output = bool> + Send;

    /// Until it wants to be asked what is due, before the time that it said.
    fn called(&self) -> impl Future<Output = ()> + Send;
}

/// What a taker has to be shown of a journal.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Wanted {
    Everything,
    /// All others are for others.
    Alerts,
}

/// What came of showing a record, and why it was not taken.
pub(super) struct Shown {
    pub(super) outcome: Outcome,
    pub(super) why: String,
    /// It is nothing for this sink, which was not shown it and lacks nothing.
    pub(super) is_for_others: bool,
}

/// A sink of observations.
pub(super) struct ObservationTaker {
    pub(super) shared: Arc<Shared>,
    pub(super) sink: Arc<dyn ObservationSink>,
}

impl Taker for ObservationTaker {
    fn name(&self) -> &str {
        self.sink.name()
    }

    async fn resume(&mut self, from: &Progress) {
        self.sink.resume(from).await;
    }

    async fn show(&mut self, record: &Record, turn: Turn) -> Shown {
        let shared = &self.shared;
        let policy = &shared.setup.policy;
        let entry = &record.entry;
        let origin = origin(shared, record, turn);
        // A report whose reading panics is treated like one whose sink panics.
        let shown = contain(async {
            let message = Message::parse_with(&entry.frame, policy.read_options)
                .map_err(|error| error.to_string())?;
            match Report::read_at(&message, &policy.rules, entry.received_at) {
                Ok(report) => {
                    let is_alike = policy.rules.read_alike(&message);
                    let frame = is_alike.then_some(&entry.frame);
                    let taken = bring(&*self.sink, frame, &report, &origin).await;
                    Ok(taken.map(|()| Shown::taken()))
                }
                Err(error) if error.transaction == Transaction::Pcd04 => {
                    events::alert_kept_from_sink(self.name(), record.position);
                    Ok(Ok(Shown::for_others()))
                }
                Err(error) if error.transaction == Transaction::Pcd05 => {
                    Ok(Ok(Shown::for_others()))
                }
                Err(error) => Err(error.to_string()),
            }
        });
        Shown::of(shown.await)
    }

    async fn settle(&mut self, now: Option<Now>) -> Result<Held, Failure> {
        self.sink.settle(now.map(|now| now.wall)).await
    }

    async fn marked(&mut self, _: Position) -> bool {
        false
    }

    async fn called(&self) {
        core::future::pending::<()>().await;
    }
}

/// A sink of what became of alerts.
pub(super) struct StatusTaker {
    pub(super) shared: Arc<Shared>,
    pub(super) sink: Arc<dyn AlertStatusSink>,
}

impl Taker for StatusTaker {
    const WANTS: Wanted = Wanted::Alerts;

    fn name(&self) -> &str {
        self.sink.name()
    }

    async fn resume(&mut self, _: &Progress) {}

    async fn show(&mut self, record: &Record, turn: Turn) -> Shown {
        let entry = &record.entry;
        if entry.precedence != Precedence::Alert {
            return Shown::for_others();
        }
        let origin = origin(&self.shared, record, turn);
        let policy = &self.shared.setup.policy;
        let shown = contain(async {
            let message = Message::parse_with(&entry.frame, policy.read_options)
                .map_err(|error| error.to_string())?;
            let Ok(status) = AlertStatus::read_at(&message, &policy.rules, entry.received_at)
            else {
                return Ok(Ok(Shown::for_others())); // an alert
            };
            let taken = self.sink.status(&status, &origin).await;
            Ok(taken.map(|()| Shown::taken()))
        });
        Shown::of(shown.await)
    }

    async fn settle(&mut self, _: Option<Now>) -> Result<Held, Failure> {
        Ok(Held::default())
    }

    async fn marked(&mut self, _: Position) -> bool {
        false
    }

    async fn called(&self) {
        core::future::pending::<()>().await;
    }
}

/// Where a record comes from, for a sink.
pub(super) fn origin(shared: &Shared, record: &Record, turn: Turn) -> Origin {
    let entry = &record.entry;
    let mut origin = Origin::new(record.position, Arc::clone(&entry.peer), entry.received_at);
    origin.out_of_order = turn == Turn::OutOfOrder;
    origin.replayed = turn == Turn::Replayed;
    let now = shared.now().wall;
    let waited = now.checked_duration_since(entry.received_at);
    origin.late = waited.is_some_and(|waited| waited > shared.setup.limits.stalled_after);
    origin
}

impl Shown {
    /// What came of a sink, or why a message could not be read for it.
    fn of(shown: Result<Result<Result<Self, Failure>, String>, Panicked>) -> Self {
        match shown {
            Ok(Ok(Ok(shown))) => shown,
            Ok(Ok(Err(failure))) => failure.into(),
            Ok(Err(why)) => Self::failed(QuarantineReason::Unreadable, why),
            Err(panicked) => Self::panicked(&panicked),
        }
    }

    pub(super) const fn taken() -> Self {
        Self {
            outcome: Outcome::Taken,
            why: String::new(),
            is_for_others: false,
        }
    }

    pub(super) fn for_others() -> Self {
        Self {
            is_for_others: true,
            ..Self::taken()
        }
    }

    /// Not now, through no fault of what was shown.
    pub(super) fn later(why: &dyn Display) -> Self {
        Self {
            outcome: Outcome::Later,
            why: why.to_string(),
            is_for_others: false,
        }
    }

    pub(super) fn panicked(panicked: &dyn Display) -> Self {
        Self::failed(QuarantineReason::Panicked, panicked.to_string())
    }

    pub(super) fn failed(reason: QuarantineReason, why: String) -> Self {
        let detail = why.clone();
        Self {
            outcome: Outcome::Failed { reason, detail },
            why,
            is_for_others: false,
        }
    }
}

impl From<Failure> for Shown {
    fn from(failure: Failure) -> Self {
        let why = failure.to_string();
        let reason = match failure.kind() {
            ErrorKind::RetryLater => return Self::later(&why),
            ErrorKind::Refuse => QuarantineReason::NotTaken,
            ErrorKind::Poison => QuarantineReason::Poison,
            ErrorKind::Misuse => QuarantineReason::Misuse,
        };
        Self::failed(reason, why)
    }
}
