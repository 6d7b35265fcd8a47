//! What the actors count and measure through the `metrics` facade: numbers and codes, never content.
//!
//! Without the feature these functions do nothing. The table of names is in the documentation of [`actor`](super).

use core::time::Duration;

use ihe_pcd_mllp::ServerEvent;

use crate::session::alert::ChangeKind;
use crate::session::gap::{AttendanceEvent, GapReason};
use crate::session::outbox::OutboxEvent;
use crate::session::{ConsumerEvent, QuarantineReason, ReporterEvent};

#[cfg(not(feature = "metrics"))]
use self::disabled as sink;
#[cfg(feature = "metrics")]
use self::enabled as sink;

pub(super) fn server(event: &ServerEvent<'_>) {
    let outcome = match event {
        ServerEvent::Connected { .. } => {
            sink::open_connections(1.0);
            "served"
        }
        ServerEvent::Disconnected { .. } => return sink::open_connections(-1.0),
        ServerEvent::TurnedAway { .. } => "refused",
        ServerEvent::NotEstablished { .. } => "not_established",
        _ => return,
    };
    sink::count("ihe_pcd_consumer_connections_total", outcome);
}

pub(super) fn received(bytes: usize) {
    sink::add("ihe_pcd_received_bytes_total", bytes);
}

pub(super) fn sent(bytes: usize) {
    sink::add("ihe_pcd_sent_bytes_total", bytes);
}

pub(super) fn deviation() {
    sink::add("ihe_pcd_framing_deviations_total", 1);
}

pub(super) fn consumer(event: &ConsumerEvent) {
    let outcome = match event {
        ConsumerEvent::Accepted { .. } => "accepted",
        ConsumerEvent::Repeated { .. } => "repeated",
        ConsumerEvent::Withheld { .. } => "withheld",
        ConsumerEvent::Refused { refusal, .. } => {
            sink::count_code("ihe_pcd_consumer_refusals_total", refusal.report().code.0);
            "refused"
        }
        ConsumerEvent::AcknowledgmentReceived { .. } => "acknowledgment",
        ConsumerEvent::Dropped { .. } => "dropped",
        ConsumerEvent::ControlIdReused => {
            return sink::add("ihe_pcd_consumer_reused_control_ids_total", 1);
        }
        ConsumerEvent::AnswerNotWritten { .. } => {
            return sink::add("ihe_pcd_consumer_unwritten_answers_total", 1);
        }
        ConsumerEvent::Misuse => return,
    };
    sink::count("ihe_pcd_consumer_frames_total", outcome);
}

pub(super) fn lost(reason: GapReason, count: u64) {
    sink::count_many("ihe_pcd_losses_total", reason.word(), count);
}

pub(super) fn audited(outcome: &'static str, count: u64) {
    sink::count_outcomes("ihe_pcd_audit_events_total", outcome, count);
}

pub(super) fn set_aside(reason: QuarantineReason) {
    sink::count_many("ihe_pcd_consumer_set_aside_total", reason.word(), 1);
}

pub(super) fn released() {
    sink::add("ihe_pcd_consumer_released_total", 1);
}

pub(super) fn alert_changed(kind: ChangeKind) {
    sink::count("ihe_pcd_alert_changes_total", kind.word());
}

pub(super) fn attendance(event: &AttendanceEvent) {
    let outcome = match event {
        AttendanceEvent::Silent(_) => "silent",
        AttendanceEvent::Returned(_) => "returned",
        AttendanceEvent::Retired(_) => "retired",
        AttendanceEvent::Unwatched { .. } => return,
    };
    sink::count("ihe_pcd_consumer_silences_total", outcome);
}

pub(super) fn stored(after: Duration) {
    sink::seconds("ihe_pcd_consumer_store_seconds", after);
}

pub(super) fn answered(after: Duration) {
    sink::seconds("ihe_pcd_consumer_answer_seconds", after);
}

pub(super) fn reporter(event: &ReporterEvent) {
    use crate::session::DeliveryError;
    let outcome = match event {
        ReporterEvent::Delivered { receipt, .. } => {
            if let Some(round_trip) = receipt.round_trip {
                sink::seconds("ihe_pcd_reporter_round_trip_seconds", round_trip);
            }
            "delivered"
        }
        ReporterEvent::Failed { error, .. } => match error {
            DeliveryError::Refused { .. } => "refused",
            DeliveryError::Timeout { .. } => "timeout",
            DeliveryError::LinkLost { .. } => "link_lost",
            DeliveryError::NotSent => "not_sent",
        },
        ReporterEvent::Stray(_) => return sink::add("ihe_pcd_reporter_strays_total", 1),
        ReporterEvent::UnexpectedFamily { .. } => {
            return sink::add("ihe_pcd_reporter_unexpected_families_total", 1);
        }
        _ => return,
    };
    sink::count("ihe_pcd_reporter_messages_total", outcome);
}

pub(super) fn outbox_event(event: &OutboxEvent) {
    let (outcome, count) = match event {
        OutboxEvent::Delivered { late: false, .. } => ("delivered", 1),
        OutboxEvent::Delivered { .. } => ("delivered_late", 1),
        OutboxEvent::GivenUp {
            set_aside: true, ..
        } => ("set_aside", 1),
        OutboxEvent::GivenUp { .. } => ("dropped", 1),
        OutboxEvent::Lost { untold, .. } => ("lost", *untold),
        OutboxEvent::Stopped { .. } | OutboxEvent::GoesOn { .. } => return,
    };
    sink::count_outcomes("ihe_pcd_outbox_messages_total", outcome, count);
}

/// How many more messages wait in an outbox than before.
pub(super) fn outbox_waiting(before: usize, now: usize) {
    let change = |from: usize, to: usize| {
        f64::from(u32::try_from(to.saturating_sub(from)).unwrap_or(u32::MAX))
    };
    if now != before {
        sink::outbox_waiting(change(before, now) - change(now, before));
    }
}

#[cfg(feature = "metrics")]
mod enabled {
    use core::time::Duration;
    use std::string::ToString;

    use metrics::{counter, gauge, histogram};

    pub(super) fn count(name: &'static str, outcome: &'static str) {
        counter!(name, "outcome" => outcome).increment(1);
    }

    pub(super) fn count_many(name: &'static str, reason: &'static str, count: u64) {
        counter!(name, "reason" => reason).increment(count);
    }

    pub(super) fn count_outcomes(name: &'static str, outcome: &'static str, count: u64) {
        counter!(name, "outcome" => outcome).increment(count);
    }

    pub(super) fn outbox_waiting(change: f64) {
        gauge!("ihe_pcd_outbox_waiting").increment(change);
    }

    pub(super) fn count_code(name: &'static str, code: u16) {
        counter!(name, "code" => code.to_string()).increment(1);
    }

    pub(super) fn add(name: &'static str, number: usize) {
        counter!(name).increment(u64::try_from(number).unwrap_or(u64::MAX));
    }

    pub(super) fn seconds(name: &'static str, duration: Duration) {
        histogram!(name).record(duration);
    }

    pub(super) fn open_connections(change: f64) {
        gauge!("ihe_pcd_consumer_open_connections").increment(change);
    }
}

#[cfg(not(feature = "metrics"))]
mod disabled {
    use core::time::Duration;

    pub(super) const fn count(_name: &'static str, _outcome: &'static str) {}

    pub(super) const fn count_many(_name: &'static str, _reason: &'static str, _count: u64) {}

    pub(super) const fn count_outcomes(_name: &'static str, _outcome: &'static str, _count: u64) {}

    pub(super) const fn outbox_waiting(_change: f64) {}

    pub(super) const fn count_code(_name: &'static str, _code: u16) {}

    pub(super) const fn add(_name: &'static str, _number: usize) {}

    pub(super) const fn seconds(_name: &'static str, _duration: Duration) {}

    pub(super) const fn open_connections(_change: f64) {}
}
