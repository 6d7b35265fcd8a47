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
/// Whoever tells events tells them in the order in which they happened, each at least once while the program runs.
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
    /// If the future is dropped, the event comes again, if the program still runs.
    ///
    /// # Errors
    ///
    /// The error's kind decides: the same again later, or the next one.
    async fn audit(&self, event: &AuditEvent) -> Result<(), Failure>;

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
        /// Its address, or the name that its certificate proves.
        peer: Arc<str>,
    },
    /// A peer, or a message of it, was not let in.
    Refused {
        /// Its address, or the name that its certificate proves.
        peer: Arc<str>,
        /// The rule, in words that are there before any message is.
        why: &'static str,
    },
    /// A peer is not connected any more.
    Disconnected {
        /// Its address, or the name that its certificate proves.
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
    /// A message went on.
    Forwarded {
        /// To whom: the name of a sink or of a consumer.
        to: Arc<str>,
        /// Where it stands in the journal.
        position: Position,
    },
    /// An operator did something.
    Operated {
        /// Who, as the program knows its users.
        operator: Arc<str>,
        /// What, in words that are there before any message is: `released`, `replayed`, `deleted`.
        deed: &'static str,
        /// What it was done to, if that is an entry of a journal.
        position: Option<Position>,
    },
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

    fn name(&self) -> &str {
        (**self).name()
    }
}
