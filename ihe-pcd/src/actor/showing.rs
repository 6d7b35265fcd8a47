use std::sync::Arc;

use super::shared::Shared;
use crate::hl7::Message;
use crate::model::{Report, Transaction};
use crate::plugin::contain::contain;
use crate::plugin::{ErrorKind, Failure, ObservationSink, Origin, Record};
use crate::session::QuarantineReason;
use crate::session::inbox::{Outcome, Turn};

/// What came of showing a sink a record, and why the sink does not have it.
pub(super) struct Shown {
    pub(super) outcome: Outcome,
    pub(super) why: String,
    /// It is an alert, which observes nothing: the sink was not shown it, and lacks nothing.
    pub(super) is_for_others: bool,
}

/// Shows a sink a record.
pub(super) async fn show(
    shared: &Shared,
    sink: &dyn ObservationSink,
    record: &Record,
    turn: Turn,
) -> Shown {
    let policy = &shared.setup.policy;
    let entry = &record.entry;
    let origin = origin(shared, record, turn);
    // A report whose reading panics is treated like one whose sink panics.
    let shown = contain(async {
        let message = Message::parse_with(&entry.frame, policy.read_options)
            .map_err(|error| error.to_string())?;
        match Report::read_at(&message, &policy.rules, entry.received_at) {
            Ok(report) => Ok(sink.observe(&report, &origin).await.map(|()| true)),
            Err(error) if error.transaction == Transaction::Pcd04 => Ok(Ok(false)),
            Err(error) => Err(error.to_string()),
        }
    });
    match shown.await {
        Ok(Ok(Ok(is_report))) => Shown::taken(is_report),
        Ok(Ok(Err(failure))) => failure.into(),
        Ok(Err(why)) => Shown::failed(QuarantineReason::Unreadable, why),
        Err(panicked) => Shown::failed(QuarantineReason::Panicked, panicked.to_string()),
    }
}

fn origin(shared: &Shared, record: &Record, turn: Turn) -> Origin {
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
    const fn taken(is_report: bool) -> Self {
        Self {
            outcome: Outcome::Taken,
            why: String::new(),
            is_for_others: !is_report,
        }
    }

    fn failed(reason: QuarantineReason, why: String) -> Self {
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
            ErrorKind::RetryLater => {
                let outcome = Outcome::Later;
                return Self {
                    outcome,
                    why,
                    is_for_others: false,
                };
            }
            ErrorKind::Refuse => QuarantineReason::NotTaken,
            ErrorKind::Poison => QuarantineReason::Poison,
            ErrorKind::Misuse => QuarantineReason::Misuse,
        };
        Self::failed(reason, why)
    }
}
