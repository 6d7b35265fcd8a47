use alloc::boxed::Box;
use alloc::string::String;

use async_trait::async_trait;
use bytes::Bytes;

use super::{
    AlertNotice, AlertOutlet, AlertSink, AlertSource, AuditEvent, AuditSink, Delivery, Failure,
    Held, ObservationSink, ObservationSource, Origin, Outlet, Progress,
};
use crate::datatype::Instant;
use crate::model::Report;

/// A sink or a source under another name; two closures of one consumer need two names.
#[derive(Clone, Debug)]
pub struct Named<S> {
    name: String,
    named: S,
}

impl<S> Named<S> {
    /// Gives a sink or a source this name.
    pub fn new(name: impl Into<String>, named: S) -> Self {
        Self {
            name: name.into(),
            named,
        }
    }
}

#[async_trait]
impl<S: ObservationSink> ObservationSink for Named<S> {
    async fn observe(&self, report: &Report<'_>, origin: &Origin) -> Result<(), Failure> {
        self.named.observe(report, origin).await
    }

    async fn observe_received(
        &self,
        message: &Bytes,
        report: &Report<'_>,
        origin: &Origin,
    ) -> Result<(), Failure> {
        self.named.observe_received(message, report, origin).await
    }

    async fn preflight(&self) -> Result<(), Failure> {
        self.named.preflight().await
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn delivery(&self) -> Delivery {
        self.named.delivery()
    }

    async fn resume(&self, from: &Progress) {
        self.named.resume(from).await;
    }

    async fn settle(&self, now: Option<Instant>) -> Result<Held, Failure> {
        self.named.settle(now).await
    }
}

#[async_trait]
impl<S: AlertSink> AlertSink for Named<S> {
    async fn alert(&self, notice: &AlertNotice<'_>) -> Result<(), Failure> {
        self.named.alert(notice).await
    }

    async fn preflight(&self) -> Result<(), Failure> {
        self.named.preflight().await
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn delivery(&self) -> Delivery {
        self.named.delivery()
    }
}

#[async_trait]
impl<S: AuditSink> AuditSink for Named<S> {
    async fn audit(&self, event: &AuditEvent) -> Result<(), Failure> {
        self.named.audit(event).await
    }

    fn at_once(&self) -> usize {
        self.named.at_once()
    }

    async fn audit_all(&self, events: &[AuditEvent]) -> Result<(), Failure> {
        self.named.audit_all(events).await
    }

    async fn preflight(&self) -> Result<(), Failure> {
        self.named.preflight().await
    }

    fn name(&self) -> &str {
        &self.name
    }
}

#[async_trait]
impl<S: AlertSource> AlertSource for Named<S> {
    async fn run(&self, outlet: &dyn AlertOutlet) -> Result<(), Failure> {
        self.named.run(outlet).await
    }

    async fn preflight(&self) -> Result<(), Failure> {
        self.named.preflight().await
    }

    fn name(&self) -> &str {
        &self.name
    }
}

#[async_trait]
impl<S: ObservationSource> ObservationSource for Named<S> {
    async fn run(&self, outlet: &dyn Outlet) -> Result<(), Failure> {
        self.named.run(outlet).await
    }

    async fn preflight(&self) -> Result<(), Failure> {
        self.named.preflight().await
    }

    fn name(&self) -> &str {
        &self.name
    }
}
