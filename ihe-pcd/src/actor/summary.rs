use core::fmt;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::session::ConsumerEvent;

/// What a consumer did between its start and its end.
///
/// Every frame is counted once: as accepted, repeated, withheld, refused, an acknowledgement, or dropped.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub struct Summary {
    /// Connections served.
    pub connections: u64,
    /// Connections closed at once because too many were open.
    pub connections_refused: u64,
    /// Connections whose handshake failed.
    pub connections_failed: u64,
    /// Messages stored, and taken by the sinks that they are acknowledged after, where there are any.
    pub accepted: u64,
    /// Messages that were stored already and came again; each was answered again if an answer was owed.
    pub repeated: u64,
    /// Messages stored, now or before, whose senders were told that they are not taken, because a sink does not have them
    /// that they are acknowledged after ([`Consumer::acknowledge_after`](super::Consumer::acknowledge_after)).
    pub withheld: u64,
    /// Messages not taken; each was answered if an answer was owed.
    pub refused: u64,
    /// Acknowledgements that came where messages are expected; none was answered.
    pub acknowledgments_received: u64,
    /// Frames that were no message or did not arrive whole, or were refused by framing and had no header to answer by;
    /// none was answered.
    pub dropped: u64,
    /// Reports and alerts that sinks took, counted for each sink.
    pub delivered: u64,
    /// Reports that sinks did not take and that were set aside, and parts of reports that they did not take, counted for each sink.
    /// One that is released and then taken is counted as delivered too.
    pub undelivered: u64,
    /// Entries of the journal that are damaged or gone, counted for each sink that came upon them.
    pub lost: u64,
    /// Whether every message was answered, every sink caught up, and every gap record and audit event was taken before the deadline.
    pub drained: bool,
}

impl Summary {
    /// All that came, whatever became of it.
    pub const fn frames(&self) -> u64 {
        self.accepted
            .saturating_add(self.repeated)
            .saturating_add(self.withheld)
            .saturating_add(self.refused)
            .saturating_add(self.acknowledgments_received)
            .saturating_add(self.dropped)
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            connections,
            connections_refused,
            connections_failed,
            accepted,
            repeated,
            withheld,
            refused,
            acknowledgments_received,
            dropped,
            delivered,
            undelivered,
            lost,
            drained,
        } = self;
        write!(
            f,
            "connections: {connections} served, {connections_refused} refused, {connections_failed} not established; \
             messages: {accepted} accepted, {repeated} repeated, {refused} refused, \
             {acknowledgments_received} acknowledgements received, {dropped} dropped; \
             sinks: {delivered} delivered, {undelivered} not, {lost} lost; {}",
            if *drained {
                "drained"
            } else {
                "not drained in time"
            }
        )?;
        match withheld {
            0 => Ok(()),
            _ => write!(f, "; {withheld} stored and not acknowledged"),
        }
    }
}

/// The same while it runs.
#[derive(Debug, Default)]
pub(super) struct Counters {
    pub(super) connections: Counter,
    pub(super) connections_refused: Counter,
    pub(super) connections_failed: Counter,
    accepted: Counter,
    repeated: Counter,
    withheld: Counter,
    refused: Counter,
    acknowledgments_received: Counter,
    dropped: Counter,
    pub(super) delivered: Counter,
    pub(super) undelivered: Counter,
    pub(super) lost: Counter,
}

impl Counters {
    /// Counts what became of a frame.
    pub(super) fn count(&self, event: &ConsumerEvent) {
        match event {
            ConsumerEvent::Accepted { .. } => self.accepted.add_one(),
            ConsumerEvent::Repeated { .. } => self.repeated.add_one(),
            ConsumerEvent::Withheld { .. } => self.withheld.add_one(),
            ConsumerEvent::Refused { .. } => self.refused.add_one(),
            ConsumerEvent::AcknowledgmentReceived { .. } => self.acknowledgments_received.add_one(),
            ConsumerEvent::Dropped { .. } => self.dropped.add_one(),
            ConsumerEvent::ControlIdReused
            | ConsumerEvent::AnswerNotWritten { .. }
            | ConsumerEvent::Misuse => {}
        }
    }

    /// Counts a frame that never came whole.
    pub(super) fn count_dropped(&self) {
        self.dropped.add_one();
    }

    pub(super) fn summary(&self, drained: bool) -> Summary {
        Summary {
            connections: self.connections.value(),
            connections_refused: self.connections_refused.value(),
            connections_failed: self.connections_failed.value(),
            accepted: self.accepted.value(),
            repeated: self.repeated.value(),
            withheld: self.withheld.value(),
            refused: self.refused.value(),
            acknowledgments_received: self.acknowledgments_received.value(),
            dropped: self.dropped.value(),
            delivered: self.delivered.value(),
            undelivered: self.undelivered.value(),
            lost: self.lost.value(),
            drained,
        }
    }
}

#[derive(Debug, Default)]
pub(super) struct Counter(AtomicU64);

impl Counter {
    pub(super) fn add_one(&self) {
        self.add(1);
    }

    pub(super) fn add(&self, count: u64) {
        self.0.fetch_add(count, Ordering::Relaxed);
    }

    fn value(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}
