use alloc::boxed::Box;
use alloc::sync::Arc;

use async_trait::async_trait;
use bytes::Bytes;

use super::{Failure, Held, Progress};
use crate::datatype::Instant;
use crate::model::Report;
use crate::session::Position;
use crate::session::filter::Part;

/// Takes reports after they were stored and acknowledged.
///
/// A consumer delivers at least once and in the order of storing; after a crash the last reports come again.
/// A report that it does not take is set aside, and comes out of order if somebody releases it ([`Origin::out_of_order`]).
/// A report and an observation are recognised by their key: the journal's position,
/// and [`Observation::key`](crate::model::Observation::key); behind a [`Windowed`](super::Windowed) also by [`Origin::part`].
///
/// A closure over `&Report<'_>` that answers `Result<(), Failure>` is a sink too, and so is an `Arc` of a sink.
#[async_trait]
pub trait ObservationSink: Send + Sync + 'static {
    /// Takes one report.
    ///
    /// If the future is dropped, the report comes again.
    ///
    /// # Errors
    ///
    /// The error's kind decides: the same report again later, or the next one. See [`ErrorKind`](super::ErrorKind).
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure>;

    /// Takes one report as it was received: nobody has filtered, mapped or completed it.
    ///
    /// For a sink that keeps or passes on messages: this one keeps to HL7 v2.6 2.5, and whoever [reads](Report::read) it gets the values of the report,
    /// so it need not be written anew, and what [`Report`] does not read is in it. Times without a zone are the same texts in it,
    /// and for whoever assumes another zone other instants. To whoever recognises reports it is the same one
    /// as by [`observe`](Self::observe), by which it may come too. Default: that method, without the message.
    ///
    /// Whoever brings it vouches for the message. A wrapper that changes reports has nothing to vouch with, and needs no method of this name.
    ///
    /// If the future is dropped, the report comes again.
    ///
    /// # Errors
    ///
    /// As [`observe`](Self::observe).
    async fn observe_received(
        &self,
        _message: &Bytes,
        report: &Report<'_>,
        origin: &Origin,
    ) -> Result<(), Failure> {
        self.observe(report, origin).await
    }

    /// Its name in logs and in the journal's marks; two sinks of one consumer need two names.
    fn name(&self) -> &str {
        "sink"
    }

    /// How often it takes effect for one report.
    fn delivery(&self) -> Delivery {
        Delivery::AtLeastOnce
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

    /// Whoever brings the reports begins, or begins anew: what comes next stands after a position.
    ///
    /// Only for a sink that holds reports back: whatever it held comes again, from where it said that it must ([`Held::after`]).
    async fn resume(&self, _from: &Progress) {}

    /// What it holds back; nothing, unless it says so.
    ///
    /// It is asked after reports, with no time, and when everything that was received by `now` has been brought to it:
    /// then it does what is due by then, and is asked again when [`Held::wake_at`] has come.
    ///
    /// # Errors
    ///
    /// [`RetryLater`](super::ErrorKind::RetryLater) when what is due cannot be done yet: it is asked again later.
    /// After any error its mark stays where it was.
    async fn settle(&self, _now: Option<Instant>) -> Result<Held, Failure> {
        Ok(Held::default())
    }
}

/// Brings a sink a report, with the message where it is as it was received.
#[cfg(feature = "tokio")]
pub(crate) async fn bring<S: ObservationSink + ?Sized>(
    sink: &S,
    message: Option<&Bytes>,
    report: &Report<'_>,
    origin: &Origin,
) -> Result<(), Failure> {
    match message {
        Some(message) => sink.observe_received(message, report, origin).await,
        None => sink.observe(report, origin).await,
    }
}

/// How often a sink takes effect for one report.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Delivery {
    /// Once, and again after a crash or a retry.
    AtLeastOnce,
    /// Once: it recognises what it has seen by its key, or keeps the position with its data.
    Once,
}

/// Where a report comes from.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Origin {
    /// Its position in the journal.
    pub position: Position,
    /// The other end of the connection.
    pub peer: Arc<str>,
    /// When it was received.
    pub received_at: Instant,
    /// What of the message it is: behind a [`Windowed`](super::Windowed) a part of it, and several reports may have one position.
    pub part: Part,
    /// Whether reports that stand behind it were brought before it: it had been set aside, somebody released it, and it is tried again.
    /// It is no news about the patient then; its times say when it was.
    pub out_of_order: bool,
    /// Whether everything from somewhere on was asked for again ([`Consumer::replay`](crate::actor::Consumer::replay)),
    /// and this report was brought to the sink, or set aside for it, before. It comes in order, of what is asked for.
    /// What was set aside stays so in a replay, and comes out of order when it is released.
    ///
    /// `false` says nothing: after a crash, too, reports come again.
    pub replayed: bool,
    /// Whether it was received more than [`Limits::stalled_after`](crate::actor::Limits::stalled_after) ago:
    /// the sink took nothing meanwhile, or the consumer was down, or it comes out of order or again.
    pub late: bool,
}

impl Origin {
    /// Where a whole report comes from.
    pub fn new(position: Position, peer: impl Into<Arc<str>>, received_at: Instant) -> Self {
        Self {
            position,
            peer: peer.into(),
            received_at,
            part: Part::Whole,
            out_of_order: false,
            replayed: false,
            late: false,
        }
    }

    /// The same of a part of the message.
    #[must_use]
    pub fn of(self, part: Part) -> Self {
        Self { part, ..self }
    }
}

#[async_trait]
impl<F> ObservationSink for F
where
    F: Fn(&Report<'_>) -> Result<(), Failure> + Send + Sync + 'static,
{
    async fn observe(&self, report: &Report<'_>, _origin: &Origin) -> Result<(), Failure> {
        self(report)
    }
}

#[async_trait]
impl<S: ObservationSink + ?Sized> ObservationSink for Arc<S> {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        (**self).observe(report, origin).await
    }

    async fn observe_received(
        &self,
        message: &Bytes,
        report: &Report<'_>,
        origin: &Origin,
    ) -> Result<(), Failure> {
        (**self).observe_received(message, report, origin).await
    }

    fn name(&self) -> &str {
        (**self).name()
    }

    fn delivery(&self) -> Delivery {
        (**self).delivery()
    }

    async fn preflight(&self) -> Result<(), Failure> {
        (**self).preflight().await
    }

    async fn resume(&self, from: &Progress) {
        (**self).resume(from).await;
    }

    async fn settle(&self, now: Option<Instant>) -> Result<Held, Failure> {
        (**self).settle(now).await
    }
}
