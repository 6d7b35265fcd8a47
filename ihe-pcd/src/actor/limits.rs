use core::time::Duration;

use ihe_pcd_mllp as mllp;

use super::audit::AuditSetup;
use crate::session::inbox::InboxPolicy;
use crate::session::{ConsumerSession, DuplicateWindow};

/// How much a consumer takes on at once, and how long it may take to stop.
///
/// What it holds is bounded by [`max_bytes_in_flight`](Self::max_bytes_in_flight) and
/// [`max_bytes_arriving`](Self::max_bytes_arriving), one largest frame, and for each connection some 26 KiB and, under TLS, what TLS needs.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Limits {
    /// How many connections are open at once. One more is closed as soon as it is accepted. Default: 1024.
    pub max_connections: usize,
    /// How many connections of one network address are open at once. Default: `None`, as many as there may be at all.
    pub max_connections_per_address: Option<usize>,
    /// How many messages of one connection are between arrival and answer; then nothing more is read from it. Default: 32.
    pub max_in_flight: usize,
    /// How many bytes of messages are between arrival and answer over all connections; then nothing more is read.
    /// Default: 256 MiB.
    pub max_bytes_in_flight: usize,
    /// How many bytes of frames are still arriving over all connections, but for 8 KiB that each may have;
    /// then longer frames wait. Default: 32 MiB. See [`mllp::Budget`].
    pub max_bytes_arriving: usize,
    /// How many messages are remembered to recognise those that come again. Default: 50 000. See [`DuplicateWindow`].
    pub duplicate_window: usize,
    /// How long after its arrival a message may wait for the sinks that it is acknowledged after
    /// ([`Consumer::acknowledge_after`](super::Consumer::acknowledge_after)); then its sender is told to send it again. Default: 5 s.
    ///
    /// Less than senders wait for an answer, which are mostly 10 s to 30 s: one that gives up before knows less, and sends it again all the same.
    pub acknowledge_within: Duration,
    /// How long stopping may take before what is left is given up. Default: 10 s.
    pub drain_deadline: Duration,
    /// How long a sink may take nothing before that is told as a gap ([`Stalled`](crate::session::gap::GapReason::Stalled)). Default: 60 s.
    pub stalled_after: Duration,
    /// How often a report is tried that a sink cannot handle ([`Poison`](crate::plugin::ErrorKind::Poison)) or panics over,
    /// before it is set aside; at least once. Default: 3.
    pub attempts: u32,
    /// How many reports of one sink may be set aside ([`Quarantined`](crate::session::Quarantined)); then it waits,
    /// which is told as a gap as if it took nothing. Default: 10 000.
    pub max_set_aside: usize,
    /// How many events wait for one audit sink at most, some 200 bytes each; beyond it they are counted and not kept
    /// ([`Audited::Missed`](crate::plugin::Audited::Missed)). At least one. Default: 65 536.
    pub max_audit_events: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_connections: 1024,
            max_connections_per_address: None,
            max_in_flight: ConsumerSession::MAX_IN_FLIGHT,
            max_bytes_in_flight: 256 * 1024 * 1024,
            max_bytes_arriving: mllp::Budget::DEFAULT_LIMIT,
            duplicate_window: DuplicateWindow::DEFAULT_CAPACITY,
            acknowledge_within: Duration::from_secs(5),
            drain_deadline: Duration::from_secs(10),
            stalled_after: Duration::from_secs(60),
            attempts: InboxPolicy::DEFAULT_ATTEMPTS,
            max_set_aside: InboxPolicy::DEFAULT_MOST_ASIDE,
            max_audit_events: AuditSetup::MOST,
        }
    }
}

impl Limits {
    /// Lets so many connections be open at once.
    #[must_use]
    pub const fn with_max_connections(mut self, connections: usize) -> Self {
        self.max_connections = connections;
        self
    }

    /// Lets so many connections of one network address be open at once.
    #[must_use]
    pub const fn with_max_connections_per_address(mut self, connections: usize) -> Self {
        self.max_connections_per_address = Some(connections);
        self
    }

    /// Lets so many messages of one connection be between arrival and answer, at least one.
    #[must_use]
    pub const fn with_max_in_flight(mut self, messages: usize) -> Self {
        self.max_in_flight = messages;
        self
    }

    /// Lets so many bytes of messages be between arrival and answer over all connections.
    #[must_use]
    pub const fn with_max_bytes_in_flight(mut self, bytes: usize) -> Self {
        self.max_bytes_in_flight = bytes;
        self
    }

    /// Lets so many bytes of frames be arriving over all connections.
    #[must_use]
    pub const fn with_max_bytes_arriving(mut self, bytes: usize) -> Self {
        self.max_bytes_arriving = bytes;
        self
    }

    /// Remembers so many messages to recognise those that come again; with 0 none is recognised.
    #[must_use]
    pub const fn with_duplicate_window(mut self, messages: usize) -> Self {
        self.duplicate_window = messages;
        self
    }

    /// Lets a message wait so long for the sinks that it is acknowledged after.
    #[must_use]
    pub const fn with_acknowledge_within(mut self, within: Duration) -> Self {
        self.acknowledge_within = within;
        self
    }

    /// Lets stopping take so long.
    #[must_use]
    pub const fn with_drain_deadline(mut self, deadline: Duration) -> Self {
        self.drain_deadline = deadline;
        self
    }

    /// Tells that a sink takes nothing when it has taken nothing for so long.
    #[must_use]
    pub const fn with_stalled_after(mut self, stalled_after: Duration) -> Self {
        self.stalled_after = stalled_after;
        self
    }

    /// Tries a report so often that a sink cannot handle or panics over, at least once.
    #[must_use]
    pub const fn with_attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// Lets so many reports of one sink be set aside.
    #[must_use]
    pub const fn with_max_set_aside(mut self, reports: usize) -> Self {
        self.max_set_aside = reports;
        self
    }

    /// Lets so many events wait for one audit sink, at least one.
    #[must_use]
    pub const fn with_max_audit_events(mut self, events: usize) -> Self {
        self.max_audit_events = events;
        self
    }

    /// What of it is an inbox's.
    pub(super) fn of_inbox(&self) -> InboxPolicy {
        InboxPolicy::default()
            .with_attempts(self.attempts)
            .with_most_aside(self.max_set_aside)
    }

    /// What of it is the server's.
    pub(super) fn of_server(&self) -> mllp::ServerLimits {
        let mut limits = mllp::ServerLimits::default();
        limits.max_connections = self.max_connections;
        limits.max_connections_per_address = self.max_connections_per_address;
        limits.max_bytes_arriving = self.max_bytes_arriving;
        limits.drain_deadline = self.drain_deadline;
        limits
    }
}
