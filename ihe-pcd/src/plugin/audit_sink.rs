use alloc::boxed::Box;
use alloc::sync::Arc;

use async_trait::async_trait;

use super::Failure;
use crate::datatype::Instant;
use crate::model::Transaction;
use crate::session::Position;

/// Takes events for whoever must account for the use of patient data: who connected or was refused, what was stored and for whom it went on,
/// what an operator did, and when the program began and ended.
///
/// An event names peers, senders, sinks and positions, and never a patient or a value: what stands at a position, the journal says.
/// How an event is written (ATNA, a table, a log of the system) is the sink's.
///
/// # What is promised
///
/// While the program runs, each event is told at least once, one after the other, in the order in which it was noted.
/// What happens to one peer, and what goes on to one sink, is noted as it happens; what several tasks do at the same time is noted in one order or the other,
/// so a message may have gone on before it is told that it was stored.
///
/// A sink that is slow or fails holds up neither acknowledgements nor observations. What it has yet to take is in memory, and there is a limit to it
/// ([`Limits::max_audit_events`](crate::actor::Limits::max_audit_events)): beyond it events are counted and not kept, and in their place
/// [`Missed`](Audited::Missed) says how many they were. What a sink refuses is counted and logged, and is not told again.
///
/// A message that was being stored when its connection was given up (the time to end was over, a plugin panicked) may be stored and is not told as stored;
/// what becomes of it then is told. A crash loses what was not told yet: [`Started`](Audited::Started) without a [`Stopped`](Audited::Stopped)
/// before it says that there was one. What was stored, and what had gone on by then, the journal knows.
///
/// A closure over `&AuditEvent` that answers `Result<(), Failure>` is a sink too, and so is an `Arc` of a sink.
///
/// ```
/// use ihe_pcd::plugin::{AuditEvent, AuditSink, Audited, Failure, async_trait};
///
/// /// Tells the log of the machine who was refused.
/// struct Refusals;
///
/// #[async_trait]
/// impl AuditSink for Refusals {
///     async fn audit(&self, event: &AuditEvent) -> Result<(), Failure> {
///         if let Audited::Refused { peer, why } = &event.what {
///             println!("{} {}: refused {peer}: {why}", event.at, event.by);
///         }
///         Ok(())
///     }
/// }
/// ```
#[async_trait]
pub trait AuditSink: Send + Sync + 'static {
    /// Takes one event.
    ///
    /// If the future is dropped, the program ends, and nothing more is told.
    ///
    /// # Errors
    ///
    /// The error's kind decides: [`RetryLater`](super::ErrorKind::RetryLater) is asked for the same again later, and any other is told the next one.
    /// An event that was passed over so is counted and logged.
    async fn audit(&self, event: &AuditEvent) -> Result<(), Failure>;

    /// How many events it takes with one call of [`audit_all`](Self::audit_all) at most: more than one, for a sink that commits once for all of them.
    /// Default: 1.
    fn at_once(&self) -> usize {
        1
    }

    /// Takes several events in their order, all or none. It is called if [`at_once`](Self::at_once) says more than one, with all that wait by then.
    /// Default: one after the other.
    ///
    /// If the future is dropped, the program ends, and nothing more is told.
    ///
    /// # Errors
    ///
    /// [`RetryLater`](super::ErrorKind::RetryLater): the same events come again. Any other kind: they come one by one.
    async fn audit_all(&self, events: &[AuditEvent]) -> Result<(), Failure> {
        for event in events {
            self.audit(event).await?;
        }
        Ok(())
    }

    /// Whether it can do what it is for, as far as that can be told without doing it. It is asked before anything is served. Default: it can.
    ///
    /// If the future is dropped, nothing has changed.
    ///
    /// # Errors
    ///
    /// [`Misuse`](super::ErrorKind::Misuse) for what stays so until somebody sets it up otherwise;
    /// [`RetryLater`](super::ErrorKind::RetryLater) for what may pass, such as a backend that is down.
    async fn preflight(&self) -> Result<(), Failure> {
        Ok(())
    }

    /// Its name in logs.
    fn name(&self) -> &str {
        "audit"
    }
}

/// Something that somebody may have to account for.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct AuditEvent {
    /// When it happened.
    pub at: Instant,
    /// Which part of the program did it: the name of a consumer, a reporter, a tool.
    pub by: Arc<str>,
    /// What happened.
    pub what: Audited,
}

/// What happened.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Audited {
    /// It begins.
    Started,
    /// It ends.
    Stopped,
    /// A peer is connected.
    Connected {
        /// Its address or name, and the owner of the certificate that it has shown, if any.
        peer: Arc<str>,
    },
    /// A peer, or something that it sent, was not let in.
    Refused {
        /// Its address or name, and the owner of the certificate that it has shown, if any.
        peer: Arc<str>,
        /// The rule, in words that are there before any message is.
        why: &'static str,
    },
    /// A peer is not connected any more.
    Disconnected {
        /// Its address or name, and the owner of the certificate that it has shown, if any.
        peer: Arc<str>,
    },
    /// A message was stored.
    Stored {
        /// What kind of message it is.
        transaction: Transaction,
        /// Who sent it: MSH-3 and MSH-4.
        sender: Arc<str>,
        /// Where it stands in the journal.
        position: Position,
    },
    /// A message went on: a sink took it, or a consumer acknowledged it.
    Forwarded {
        /// To whom: the name of the sink, or the place of the consumer.
        to: Arc<str>,
        /// Where it stands in the journal.
        position: Position,
    },
    /// An operator did something.
    Operated {
        /// Who, as the program knows its users; `None` where it knows only that it was done.
        operator: Option<Arc<str>>,
        /// What, in words that are there before any message is. Of an entry that was set aside: `retried` and `dropped`, as an operator asks
        /// for it by the journal's own means ([`Operation`](super::Operation)), and `released`, when it was delivered after that;
        /// `replayed`, `ended` (an alert), `deleted`.
        deed: &'static str,
        /// What it was done to, if that is an entry of a journal; of an alert, the entry that said last that it is there.
        position: Option<Position>,
        /// The sink, or the lane of an outbox, that had set it aside, where that is known.
        sink: Option<Arc<str>>,
        /// Why, in the operator's own words, where that is known: they are to hold no content of a message.
        why: Option<Arc<str>>,
    },
    /// Events that are not told: so many happened here, from this time on, while the sink was behind and no more were kept for it.
    Missed {
        /// How many.
        count: u64,
    },
}

impl Audited {
    /// What it is, in a word that stays: `started`, `stopped`, `connected`, `refused`, `disconnected`, `stored`, `forwarded`, `operated`, `missed`.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Started => "started",
            Self::Stopped => "stopped",
            Self::Connected { .. } => "connected",
            Self::Refused { .. } => "refused",
            Self::Disconnected { .. } => "disconnected",
            Self::Stored { .. } => "stored",
            Self::Forwarded { .. } => "forwarded",
            Self::Operated { .. } => "operated",
            Self::Missed { .. } => "missed",
        }
    }
}

impl AuditEvent {
    /// An event.
    pub fn new(at: Instant, by: impl Into<Arc<str>>, what: Audited) -> Self {
        Self {
            at,
            by: by.into(),
            what,
        }
    }
}

#[async_trait]
impl<F> AuditSink for F
where
    F: Fn(&AuditEvent) -> Result<(), Failure> + Send + Sync + 'static,
{
    async fn audit(&self, event: &AuditEvent) -> Result<(), Failure> {
        self(event)
    }
}

#[async_trait]
impl<S: AuditSink + ?Sized> AuditSink for Arc<S> {
    async fn audit(&self, event: &AuditEvent) -> Result<(), Failure> {
        (**self).audit(event).await
    }

    fn at_once(&self) -> usize {
        (**self).at_once()
    }

    async fn audit_all(&self, events: &[AuditEvent]) -> Result<(), Failure> {
        (**self).audit_all(events).await
    }

    async fn preflight(&self) -> Result<(), Failure> {
        (**self).preflight().await
    }

    fn name(&self) -> &str {
        (**self).name()
    }
}
