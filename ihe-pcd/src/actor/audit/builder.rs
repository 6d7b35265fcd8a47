//! How actors are given audit sinks.

use std::sync::Arc;

use crate::actor::{AlertManager, Consumer, ReporterBuilder};
use crate::plugin::AuditSink;

impl Consumer {
    /// Tells one more sink what has to be accounted for: when it began and ended, who connected, left or was refused, what was stored,
    /// which sink took it, and what operators did, as far as the consumer hears of it: alerts that they end, entries that they release,
    /// what it is told to [`replay`](Self::replay).
    ///
    /// What operators do by the journal's own means, have tried again or give up, from another process too or while nothing is served,
    /// is told within a second or so, or when it is served next, where the journal knows it ([`Journal::operations`](crate::plugin::Journal::operations)):
    /// who, why, and of which sink. What an operator does elsewhere, the program has to tell by which it is done.
    /// No event holds anything of a patient, and nobody waits for the sink: see [`AuditSink`] for what is promised.
    /// At the end an eighth of the time is kept for it.
    #[must_use]
    pub fn audit_sink(mut self, sink: impl AuditSink) -> Self {
        self.audit.sinks.push(Arc::new(sink));
        self
    }

    /// The name under which it is told to audit sinks: the gateway of a ward, say. Default: `consumer`.
    #[must_use]
    pub fn audited_as(mut self, name: impl Into<Arc<str>>) -> Self {
        self.audit.name = Some(name.into());
        self
    }
}

impl AlertManager {
    /// Tells one more sink what has to be accounted for: see [`Consumer::audit_sink`].
    #[must_use]
    pub fn audit_sink(mut self, sink: impl AuditSink) -> Self {
        self.consumer = self.consumer.audit_sink(sink);
        self
    }

    /// The name under which it is told to audit sinks: see [`Consumer::audited_as`].
    #[must_use]
    pub fn audited_as(mut self, name: impl Into<Arc<str>>) -> Self {
        self.consumer = self.consumer.audited_as(name);
        self
    }
}

impl<J> ReporterBuilder<J> {
    /// Tells one more sink what has to be accounted for: when the reporter began and ended, when it was connected, what it stored, and what the consumer took.
    /// A message that had been set aside and is delivered is one that somebody has released.
    /// What operators have tried again or give up is told as [`Consumer::audit_sink`] says.
    ///
    /// With its end its connection ends, and that is not told apart. 65 536 events wait for a sink at most, and
    /// [`Reporter::close`](crate::actor::Reporter::close) waits up to 10 s for the last ones to be taken.
    #[must_use]
    pub fn audit_sink(mut self, sink: impl AuditSink) -> Self {
        self.audit.sinks.push(Arc::new(sink));
        self
    }

    /// The name under which it is told to audit sinks. Default: `reporter`.
    #[must_use]
    pub fn audited_as(mut self, name: impl Into<Arc<str>>) -> Self {
        self.audit.name = Some(name.into());
        self
    }
}
